//! Erasing a person, who becomes a row without a name, and a group with all it owns: asked for, taken back, carried out.
//!
//! A person's records stay where they are and point to the row, which has an empty name; `Translator::person` says what
//! is read in its place.

use chrono::{DateTime, Utc};

use crate::{
    domain::ids::{EventId, NetworkId, OrganisationId, PersonId},
    keys::Fresh as _,
    store::{
        Backend, Result, Store, execute, leaving::IN_NETWORKS, on, organisations::take, roll_back,
        sql, transaction,
    },
};

/// What is carried out in one go, at most; the rest comes the next time.
const AT_ONCE: i64 = 100;

/// Notes that a person asks to be erased from a moment on. Asked again, the first moment stands.
///
/// # Errors
/// When the database cannot write.
pub async fn ask_person(
    store: &Store,
    person: PersonId,
    now: DateTime<Utc>,
    due: DateTime<Utc>,
) -> Result<()> {
    execute!(
        store,
        "insert into person_erasure (person_id, asked_at, due_at)
             values ($1, $2, $3)
             on conflict (person_id) do nothing",
        [person, now, due]
    )
}

/// A person keeps the account.
///
/// # Errors
/// When the database cannot write.
pub async fn keep_person(store: &Store, person: PersonId) -> Result<()> {
    execute!(
        store,
        "delete from person_erasure where person_id = $1",
        [person]
    )
}

/// From when on a person is erased, where they asked for it.
///
/// # Errors
/// When the database cannot answer.
pub async fn person_due(store: &Store, person: PersonId) -> Result<Option<DateTime<Utc>>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql(
            "select due_at from person_erasure where person_id = $1",
        ))
        .bind(person)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// Whether the person of a session asked to be erased.
///
/// # Errors
/// When the database cannot answer.
pub async fn is_due_of_session(store: &Store, token_hash: &str) -> Result<bool> {
    let found: Option<i32> = on!(store, connection, {
        sqlx::query_scalar(sql("select 1
             from session s
             join person_erasure e on e.person_id = s.person_id
             where s.token_hash = $1"))
        .bind(token_hash)
        .fetch_optional(&mut *connection)
        .await?
    });
    Ok(found.is_some())
}

/// The names of the networks that nobody but this person facilitates.
///
/// # Errors
/// When the database cannot answer.
pub async fn networks_alone(store: &Store, person: PersonId) -> Result<Vec<String>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select n.name
             from facilitator f
             join network n on n.id = f.network_id
             join facilitator other on other.network_id = f.network_id
             where f.person_id = $1
             group by n.id, n.name
             having count(*) = 1
             order by n.name, n.id"))
        .bind(person)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// A group that nobody but one person runs.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct GroupAlone {
    /// Its name.
    pub name: String,
    /// Whether a network knows it, and can invite somebody else to run it.
    pub is_in_network: bool,
}

/// The groups that nobody but this person runs.
///
/// # Errors
/// When the database cannot answer.
pub async fn groups_alone(store: &Store, person: PersonId) -> Result<Vec<GroupAlone>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select o.name,
                 exists (select 1 from network_organisation m where m.organisation_id = o.id) as is_in_network
             from coordinator c
             join organisation o on o.id = c.organisation_id
             join coordinator other on other.organisation_id = c.organisation_id
             where c.person_id = $1
             group by o.id, o.name
             having count(*) = 1
             order by o.name, o.id"))
        .bind(person)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Whatever a text finds that is due by now, a bounded number of it.
macro_rules! due {
    ($store:expr, $now:expr, $text:expr) => {
        Ok(on!($store, connection, {
            sqlx::query_scalar(sql($text))
                .bind($now)
                .bind(AT_ONCE)
                .fetch_all(&mut *connection)
                .await?
        }))
    };
}

/// The people whose erasure is to be carried out by now.
///
/// # Errors
/// When the database cannot answer.
pub async fn people_due(store: &Store, now: DateTime<Utc>) -> Result<Vec<PersonId>> {
    due!(
        store,
        now,
        "select person_id
             from person_erasure
             where due_at <= $1
             order by due_at
             limit $2"
    )
}

/// What a person has for themselves.
const OF_PERSON: [&str; 9] = [
    // First: whoever uses a link at this moment begins a session before this, or finds no link.
    "delete from password_link where person_id = $1",
    "delete from password_request where person_id = $1 or asked_by = $1",
    "delete from session where person_id = $1",
    "delete from trusted_device where person_id = $1",
    "update contributor set person_id = null, name = '' where person_id = $1",
    "delete from network_departure where person_id = $1",
    "delete from calendar_link where made_by = $1",
    "delete from invitation where invited_by = $1",
    "delete from network_invitation where invited_by = $1",
];

/// Erases a person who runs nothing and facilitates nothing any more. False, and nothing is changed, where they took it
/// back, another server was first, or they joined something meanwhile.
///
/// # Errors
/// When the database cannot write.
pub async fn erase_person(store: &Store, person: PersonId, now: DateTime<Utc>) -> Result<bool> {
    // No sign-in name that can be chosen has a space in it.
    let nobody = format!("erased {person}");
    transaction!(store, connection, {
        let asked = sqlx::query(sql(
            "delete from person_erasure where person_id = $1 and due_at <= $2",
        ))
        .bind(person)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        let holds: bool = sqlx::query_scalar(sql(
            "select exists (select 1 from coordinator c where c.person_id = $1)
                 or exists (select 1 from facilitator f where f.person_id = $1)",
        ))
        .bind(person)
        .fetch_one(&mut *connection)
        .await?;
        if asked.rows_affected() == 0 || holds {
            return roll_back(false);
        }
        for text in OF_PERSON {
            sqlx::query(sql(text))
                .bind(person)
                .execute(&mut *connection)
                .await?;
        }
        sqlx::query(sql("update person
             set name = '', sign_in_name = $2, password_hash = '', language = null
             where id = $1"))
        .bind(person)
        .bind(&nobody)
        .execute(&mut *connection)
        .await?;
        Result::Ok(true)
    })
}

/// Notes that a group is to be erased from a moment on. Asked again, the first moment stands.
///
/// # Errors
/// When the database cannot write.
pub async fn ask_group(
    store: &Store,
    organisation: OrganisationId,
    by: PersonId,
    now: DateTime<Utc>,
    due: DateTime<Utc>,
) -> Result<()> {
    execute!(
        store,
        "insert into organisation_erasure (organisation_id, asked_by, asked_at, due_at)
             values ($1, $2, $3, $4)
             on conflict (organisation_id) do nothing",
        [organisation, by, now, due]
    )
}

/// A group is kept.
///
/// # Errors
/// When the database cannot write.
pub async fn keep_group(store: &Store, organisation: OrganisationId) -> Result<()> {
    execute!(
        store,
        "delete from organisation_erasure where organisation_id = $1",
        [organisation]
    )
}

/// That a group is to be erased.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AskedForGroup {
    /// Who asked for it.
    pub asked_by: String,
    /// From when on it is carried out.
    pub due_at: DateTime<Utc>,
}

/// Whether a group is to be erased, by whose word and when.
///
/// # Errors
/// When the database cannot answer.
pub async fn group_due(
    store: &Store,
    organisation: OrganisationId,
) -> Result<Option<AskedForGroup>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select p.name as asked_by, e.due_at
             from organisation_erasure e
             join person p on p.id = e.asked_by
             where e.organisation_id = $1"))
        .bind(organisation)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// The groups whose erasure is to be carried out by now.
///
/// # Errors
/// When the database cannot answer.
pub async fn groups_due(store: &Store, now: DateTime<Utc>) -> Result<Vec<OrganisationId>> {
    due!(
        store,
        now,
        "select organisation_id
             from organisation_erasure
             where due_at <= $1
             order by due_at
             limit $2"
    )
}

/// All that a group owns, what refers to something before what it refers to.
const OF_GROUP: [&str; 68] = [
    "update voices_reader
     set state = 'gone', network_id = null, reader_id = null
     where reader_id = $1",
    "delete from voices_reader
     where round_id in (select id from voices_round where organisation_id = $1)",
    "delete from voices_sent
     where round_id in (select id from voices_round where organisation_id = $1)",
    "delete from voices_kiosk
     where round_id in (select id from voices_round where organisation_id = $1)",
    "delete from voices_text
     where round_id in (select id from voices_round where organisation_id = $1)",
    "delete from voices_heard
     where round_id in (select id from voices_round where organisation_id = $1)",
    "delete from voices_burst_heard
     where round_id in (select id from voices_round where organisation_id = $1)",
    "delete from voices_burst
     where round_id in (select id from voices_round where organisation_id = $1)",
    "delete from voices_release
     where round_id in (select id from voices_round where organisation_id = $1)",
    "delete from voices_site
     where round_id in (select id from voices_round where organisation_id = $1)",
    "delete from voices_round where organisation_id = $1",
    "delete from group_report_page where organisation_id = $1",
    "delete from group_report where organisation_id = $1",
    "delete from group_revision where organisation_id = $1",
    "delete from you_said_line where organisation_id = $1",
    "delete from you_said where organisation_id = $1",
    "delete from charter_look_promise where organisation_id = $1",
    "delete from charter_look where organisation_id = $1",
    "delete from charter_promise where organisation_id = $1",
    "delete from charter where organisation_id = $1",
    "delete from set_aside where organisation_id = $1",
    "delete from review_note where organisation_id = $1",
    "delete from review where organisation_id = $1",
    "delete from shown_audit where organisation_id = $1",
    "delete from audit_share where organisation_id = $1",
    "delete from plan_share where organisation_id = $1",
    "delete from lasting_share where organisation_id = $1",
    "delete from voices_share where organisation_id = $1",
    "delete from password_request where organisation_id = $1",
    "delete from password_link where organisation_id = $1",
    "delete from pulse where organisation_id = $1",
    "delete from profile_fact where organisation_id = $1",
    "delete from departure where organisation_id = $1",
    "delete from list_import_group where organisation_id = $1",
    "delete from reason where organisation_id = $1",
    "delete from check_in_action where organisation_id = $1",
    "delete from check_in where organisation_id = $1",
    "delete from agreed_day where organisation_id = $1",
    "delete from progress where organisation_id = $1",
    "delete from action_lesson where organisation_id = $1",
    "delete from closure where organisation_id = $1",
    "delete from action_statement where organisation_id = $1",
    "delete from action_history where organisation_id = $1",
    "delete from action where organisation_id = $1",
    "delete from standing where organisation_id = $1",
    "delete from talk where organisation_id = $1",
    "delete from spread where organisation_id = $1",
    "delete from answer where organisation_id = $1",
    "delete from answer_history where organisation_id = $1",
    "delete from contributor_device where organisation_id = $1",
    "delete from contributor where organisation_id = $1",
    "delete from team where organisation_id = $1",
    "delete from agreement where organisation_id = $1",
    "delete from agreement_history where organisation_id = $1",
    "delete from audit_event where organisation_id = $1",
    "delete from presence where organisation_id = $1",
    "delete from audit_principle where organisation_id = $1",
    "delete from audit where organisation_id = $1",
    "delete from calendar_link where organisation_id = $1",
    "delete from invitation where organisation_id = $1",
    "delete from network_invitation where organisation_id = $1",
    "delete from membership_tag where organisation_id = $1",
    "delete from membership_fact where organisation_id = $1
         and network_id in (select m.network_id from membership m where m.organisation_id = $1)",
    "delete from contact_log where organisation_id = $1
         and network_id in (select m.network_id from membership m where m.organisation_id = $1)",
    // Departments of an agency that goes are agencies of their own.
    "update agency set part_of = null where part_of = $1",
    "delete from agency where organisation_id = $1",
    "delete from agency_waiting where organisation_id = $1",
    "delete from coordinator where organisation_id = $1",
];

/// Erases a group with all it owns; its networks keep that a group left. False, and nothing is changed, where somebody
/// took it back or another server was first.
///
/// # Errors
/// When the database cannot write.
pub async fn erase_group(
    store: &Store,
    organisation: OrganisationId,
    now: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        take!(connection, organisation);
        let asked = sqlx::query(sql(
            "delete from organisation_erasure where organisation_id = $1 and due_at <= $2",
        ))
        .bind(organisation)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        if asked.rows_affected() == 0 {
            return roll_back(false);
        }
        for text in IN_NETWORKS.into_iter().chain(OF_GROUP) {
            sqlx::query(sql(text))
                .bind(organisation)
                .execute(&mut *connection)
                .await?;
        }
        let networks: Vec<NetworkId> = sqlx::query_scalar(sql(
            "delete from membership where organisation_id = $1 returning network_id",
        ))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?;
        for network in networks {
            sqlx::query(sql(
                "insert into erased_group (network_id, id, erased_at) values ($1, $2, $3)",
            ))
            .bind(network)
            .bind(EventId::fresh())
            .bind(now)
            .execute(&mut *connection)
            .await?;
            // A part of the town in which no group is left is offered no more.
            sqlx::query(sql("delete from neighbourhood
                 where network_id = $1
                   and not exists (
                       select 1
                       from membership m
                       where m.network_id = $1 and m.neighbourhood_id = neighbourhood.id
                   )"))
            .bind(network)
            .execute(&mut *connection)
            .await?;
        }
        sqlx::query(sql("delete from organisation where id = $1"))
            .bind(organisation)
            .execute(&mut *connection)
            .await?;
        Result::Ok(true)
    })
}

/// How many groups of a network were erased since a moment.
///
/// # Errors
/// When the database cannot answer.
pub async fn erased_since(store: &Store, network: NetworkId, since: DateTime<Utc>) -> Result<i64> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select count(*)
             from erased_group
             where network_id = $1
               and erased_at > $2"))
        .bind(network)
        .bind(since)
        .fetch_one(&mut *connection)
        .await?
    }))
}

/// Empties the log of SQLite, in which earlier words of a page stand until it is written over. Where somebody reads at
/// this moment a part may stay; the next time takes it. PostgreSQL looks after its own.
///
/// # Errors
/// When the database cannot write.
pub async fn empty_log(store: &Store) -> Result<()> {
    if let Backend::Sqlite { writer, .. } = &store.backend {
        sqlx::query(sql("pragma wal_checkpoint(truncate)"))
            .execute(writer)
            .await?;
    }
    Ok(())
}
