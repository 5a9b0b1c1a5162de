//! Who answers on their own in an audit, and the devices on which they do.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{
    domain::{
        ids::{AuditId, ContributorId, OrganisationId, PersonId},
        presence::Role,
        team::{Contributor, ContributorKind, MOST_CONTRIBUTORS},
    },
    store::{
        Result, Store, StoreError, execute, on, open_audits::hold_open, sql, teams::hold_answering,
        transaction,
    },
};

#[derive(sqlx::FromRow)]
struct ContributorRow {
    organisation_id: OrganisationId,
    audit_id: AuditId,
    id: ContributorId,
    kind: String,
    person_id: Option<PersonId>,
    name: String,
    role: String,
}

impl ContributorRow {
    fn contributor(self) -> Result<Contributor> {
        Ok(Contributor {
            organisation: self.organisation_id,
            audit: self.audit_id,
            id: self.id,
            kind: ContributorKind::read(&self.kind).ok_or(StoreError::Unreadable("kind"))?,
            person: self.person_id,
            name: self.name,
            role: Role::read(&self.role).ok_or(StoreError::Unreadable("role"))?,
        })
    }
}

/// The contributors that fit a condition.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select c.organisation_id, c.audit_id, c.id, c.kind, c.person_id, c.name, c.role
             from contributor c
             join audit a on a.organisation_id = c.organisation_id and a.id = c.audit_id and a.removed_at is null ",
            $rest
        )
    };
}

/// The contributor that a device answers for in an audit, and whether it is passed round.
pub async fn by_device(
    store: &Store,
    token_hash: &str,
    audit: AuditId,
) -> Result<Option<(Contributor, bool)>> {
    let row: Option<(OrganisationId, ContributorId, bool)> = on!(store, connection, {
        sqlx::query_as(sql("select organisation_id, contributor_id, is_shared
             from contributor_device
             where token_hash = $1
               and audit_id = $2"))
        .bind(token_hash)
        .bind(audit)
        .fetch_optional(&mut *connection)
        .await?
    });
    let Some((organisation, contributor, is_shared)) = row else {
        return Ok(None);
    };
    let who = one(store, organisation, audit, contributor).await?;
    Ok(who.map(|who| (who, is_shared)))
}

/// The contributor that somebody with an account is in an audit.
pub async fn by_person(
    store: &Store,
    person: PersonId,
    audit: AuditId,
) -> Result<Option<Contributor>> {
    let row: Option<ContributorRow> = on!(store, connection, {
        sqlx::query_as(sql(select!(
            "where c.person_id = $1
               and c.audit_id = $2"
        )))
        .bind(person)
        .bind(audit)
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(ContributorRow::contributor).transpose()
}

/// Where three words lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ByWords {
    /// Back in, as this contributor.
    In(Contributor),
    /// To nobody.
    Nowhere,
    /// To nobody before tomorrow: the team has had its tries for today.
    TriedTooOften,
}

/// The contributor whom three words lead back in. Words that lead nowhere are counted, `most` of them for a team and a day: a
/// try counts before it is looked up, so that many at once are no more than one after the other.
pub async fn by_words(
    store: &Store,
    (organisation, audit): (OrganisationId, AuditId),
    words_hash: &str,
    (today, most): (NaiveDate, i32),
) -> Result<ByWords> {
    transaction!(store, connection, {
        let may_try = sqlx::query(sql("update team
             set words_wrong = case when words_tried_on = $3 then words_wrong + 1 else 1 end,
                 words_tried_on = $3
             where organisation_id = $1
               and audit_id = $2
               and (words_tried_on is null or words_tried_on <> $3 or words_wrong < $4)"))
        .bind(organisation)
        .bind(audit)
        .bind(today)
        .bind(most)
        .execute(&mut *connection)
        .await?;
        if may_try.rows_affected() == 0 {
            return Ok(ByWords::TriedTooOften);
        }
        let row: Option<ContributorRow> = sqlx::query_as(sql(select!(
            "where c.organisation_id = $1
               and c.audit_id = $2
               and c.words_hash = $3"
        )))
        .bind(organisation)
        .bind(audit)
        .bind(words_hash)
        .fetch_optional(&mut *connection)
        .await?;
        if row.is_some() {
            sqlx::query(sql("update team
                 set words_wrong = words_wrong - 1
                 where organisation_id = $1
                   and audit_id = $2"))
            .bind(organisation)
            .bind(audit)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(match row {
            Some(row) => ByWords::In(row.contributor()?),
            None => ByWords::Nowhere,
        })
    })
}

/// One contributor of an audit.
pub async fn one(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    contributor: ContributorId,
) -> Result<Option<Contributor>> {
    let row: Option<ContributorRow> = on!(store, connection, {
        sqlx::query_as(sql(select!(
            "where c.organisation_id = $1
               and c.audit_id = $2
               and c.id = $3"
        )))
        .bind(organisation)
        .bind(audit)
        .bind(contributor)
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(ContributorRow::contributor).transpose()
}

/// All contributors of an audit, in no order that tells who came when.
pub async fn all(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
) -> Result<Vec<Contributor>> {
    let rows: Vec<ContributorRow> = on!(store, connection, {
        sqlx::query_as(sql(select!(
            "where c.organisation_id = $1
               and c.audit_id = $2
             order by c.id"
        )))
        .bind(organisation)
        .bind(audit)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(ContributorRow::contributor).collect()
}

/// Who of an audit asks that a team of two be shown how far apart it stands.
pub async fn asking_to_show(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
) -> Result<BTreeMap<ContributorId, bool>> {
    let rows: Vec<(ContributorId, bool)> = on!(store, connection, {
        sqlx::query_as(sql("select id, asks_to_show
             from contributor
             where organisation_id = $1
               and audit_id = $2"))
        .bind(organisation)
        .bind(audit)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().collect())
}

/// Lets a device answer for a contributor, inside a transaction.
macro_rules! add_device {
    ($connection:ident, $who:expr, $device:expr) => {
        sqlx::query(sql("insert into contributor_device
                 (token_hash, organisation_id, audit_id, contributor_id, is_shared)
             values ($1, $2, $3, $4, $5)
             on conflict do nothing"))
        .bind($device.token_hash)
        .bind($who.organisation)
        .bind($who.audit)
        .bind($who.id)
        .bind($device.is_shared)
        .execute(&mut *$connection)
        .await?
    };
}

/// Whoever of a team asked to be shown how far apart it stands asked that beside those who were in it then: once somebody
/// comes or goes, they are asked anew; inside a transaction.
macro_rules! ask_anew {
    ($connection:ident, $organisation:expr, $audit:expr) => {
        sqlx::query(sql("update contributor
             set asks_to_show = false
             where organisation_id = $1
               and audit_id = $2
               and asks_to_show"))
        .bind($organisation)
        .bind($audit)
        .execute(&mut *$connection)
        .await?
    };
}

/// What became of joining.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joining {
    /// They are in, now or by an earlier press of the same button.
    Joined,
    /// The team takes nobody new.
    Closed,
    /// As many joined as one team has.
    Full,
}

/// How somebody comes back: the device that knows them, by the hash of its token, and whether it is passed round.
#[derive(Clone, Copy, Debug)]
pub struct KnownDevice<'a> {
    /// SHA-256 of the token.
    pub token_hash: &'a str,
    /// Whether it is passed round.
    pub is_shared: bool,
}

/// Adds a contributor, while the team takes new people on this day; with the device they came on where it is to know them.
/// Somebody with an account who is in already stays who they are.
pub async fn join(
    store: &Store,
    who: &Contributor,
    device: Option<KnownDevice<'_>>,
    today: NaiveDate,
) -> Result<Joining> {
    let (organisation, audit) = (who.organisation, who.audit);
    transaction!(store, connection, {
        let is_open = hold_open!(connection, organisation, audit)
            && hold_answering!(connection, organisation, audit, today);
        let (takes_new, count): (bool, i64) = sqlx::query_as(sql("select
                 exists (select 1 from team where organisation_id = $1 and audit_id = $2 and takes_new),
                 (select count(*) from contributor where organisation_id = $1 and audit_id = $2)"))
        .bind(organisation)
        .bind(audit)
        .fetch_one(&mut *connection)
        .await?;
        if !is_open || (!takes_new && who.kind != ContributorKind::Paper) {
            return Ok(Joining::Closed);
        }
        if count >= MOST_CONTRIBUTORS {
            return Ok(Joining::Full);
        }
        let added = sqlx::query(sql("insert into contributor
                 (organisation_id, audit_id, id, kind, person_id, name, role)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict do nothing"))
        .bind(organisation)
        .bind(audit)
        .bind(who.id)
        .bind(who.kind.word())
        .bind(who.person)
        .bind(&who.name)
        .bind(who.role.word())
        .execute(&mut *connection)
        .await?;
        if added.rows_affected() == 1 {
            ask_anew!(connection, organisation, audit);
        }
        // Somebody with an account is in by whatever key they came with the first time.
        let known: Option<ContributorId> = match (who.person, added.rows_affected()) {
            (_, 1) => Some(who.id),
            (None, _) => None,
            (Some(person), _) => {
                sqlx::query_scalar(sql("select id
                     from contributor
                     where organisation_id = $1
                       and audit_id = $2
                       and person_id = $3"))
                .bind(organisation)
                .bind(audit)
                .bind(person)
                .fetch_optional(&mut *connection)
                .await?
            }
        };
        if let (Some(device), Some(id)) = (device, known) {
            add_device!(connection, Contributor { id, ..who.clone() }, device);
        }
        Result::Ok(Joining::Joined)
    })
}

/// Lets another device answer for a contributor.
pub async fn know_device(store: &Store, who: &Contributor, device: KnownDevice<'_>) -> Result<()> {
    transaction!(store, connection, {
        add_device!(connection, who, device);
        Result::Ok(())
    })
}

/// A device knows its contributor no more.
pub async fn forget_device(store: &Store, token_hash: &str) -> Result<()> {
    execute!(
        store,
        "delete from contributor_device where token_hash = $1",
        [token_hash]
    )
}

/// Gives a contributor new words to come back with; those before lead nowhere. False where another contributor of the audit
/// has the same.
pub async fn set_words(store: &Store, who: &Contributor, words_hash: &str) -> Result<bool> {
    transaction!(store, connection, {
        let set = sqlx::query(sql("update contributor
             set words_hash = $4
             where organisation_id = $1
               and audit_id = $2
               and id = $3
               and not exists (
                   select 1
                   from contributor o
                   where o.organisation_id = $1
                     and o.audit_id = $2
                     and o.words_hash = $4
               )"))
        .bind(who.organisation)
        .bind(who.audit)
        .bind(who.id)
        .bind(words_hash)
        .execute(&mut *connection)
        .await?;
        Result::Ok(set.rows_affected() == 1)
    })
}

/// What goes with a contributor who is taken out, what refers to something before what it refers to.
const OF_CONTRIBUTOR: [&str; 4] = [
    "delete from answer where organisation_id = $1 and audit_id = $2 and contributor_id = $3",
    "delete from answer_history where organisation_id = $1 and audit_id = $2 and contributor_id = $3",
    "delete from contributor_device where organisation_id = $1 and audit_id = $2 and contributor_id = $3",
    "delete from contributor where organisation_id = $1 and audit_id = $2 and id = $3",
];

/// Takes a contributor out with all they answered.
pub async fn take_out(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    contributor: ContributorId,
) -> Result<()> {
    transaction!(store, connection, {
        for text in OF_CONTRIBUTOR {
            sqlx::query(sql(text))
                .bind(organisation)
                .bind(audit)
                .bind(contributor)
                .execute(&mut *connection)
                .await?;
        }
        ask_anew!(connection, organisation, audit);
        Result::Ok(())
    })
}
