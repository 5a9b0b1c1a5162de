//! One-time links that set a new password. Only the hash of a link's secret is kept; of one person at
//! most one link works. A link made by a colleague works only as long as both run the group and the person is in nothing
//! else: whoever has the link can do what the account may.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{OrganisationId, PersonId},
        person::Person,
    },
    store::{Result, Store, on, organisations::take, people, roll_back, sign_in, sql, transaction},
};

/// Whether a person runs this group and the account may do nothing beside it: no other group or network, none they left
/// of which they are still told or asked, and no erasure under way. `$1` the group, `$2` the person.
const ALONE: &str = "select exists (
         select 1 from coordinator c where c.organisation_id = $1 and c.person_id = $2
     ) and not exists (
         select 1 from coordinator c where c.person_id = $2 and c.organisation_id <> $1
     ) and not exists (
         select 1 from facilitator f where f.person_id = $2
     ) and not exists (
         select 1 from person_erasure e where e.person_id = $2
     ) and not exists (
         select 1
         from departure d
         where d.person_id = $2
           and d.organisation_id <> $1
           and (d.put_away_at is null or not exists (
               select 1 from coordinator c where c.organisation_id = d.organisation_id
           ))
     ) and not exists (
         select 1 from network_departure d where d.person_id = $2 and d.put_away_at is null
     )";

/// Whether a person runs a group. `$1` the group, `$2` the person.
pub(super) const RUNS: &str = "select exists (
         select 1 from coordinator c where c.organisation_id = $1 and c.person_id = $2
     )";

/// Whether a colleague may make a link for a person of their group, inside a transaction or a read.
macro_rules! may {
    ($connection:ident, $organisation:expr, $by:expr, $person:expr) => {{
        let mut may = $by != $person;
        for (text, who) in [(RUNS, $by), (ALONE, $person)] {
            let holds: bool = sqlx::query_scalar(sql(text))
                .bind($organisation)
                .bind(who)
                .fetch_one(&mut *$connection)
                .await?;
            may &= holds;
        }
        may
    }};
}

/// Ends every link of a person that works but one, inside a transaction.
macro_rules! end_others {
    ($connection:ident, $person:expr, $but:expr, $now:expr) => {
        sqlx::query(sql("update password_link
             set expires_at = $3
             where person_id = $1
               and token_hash <> $2
               and used_at is null
               and expires_at > $3"))
        .bind($person)
        .bind($but)
        .bind($now)
        .execute(&mut *$connection)
        .await?
    };
}

/// The person, if they run this group.
pub async fn coordinator(
    store: &Store,
    organisation: OrganisationId,
    person: PersonId,
) -> Result<Option<Person>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select p.id, p.name, p.sign_in_name, p.language
             from coordinator c
             join person p on p.id = c.person_id
             where c.organisation_id = $1
               and c.person_id = $2"))
        .bind(organisation)
        .bind(person)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// Whether one of a group may make a link for another.
pub async fn may_make(
    store: &Store,
    organisation: OrganisationId,
    by: PersonId,
    person: PersonId,
) -> Result<bool> {
    Ok(on!(store, connection, {
        may!(connection, organisation, by, person)
    }))
}

/// A link that a colleague makes.
#[derive(Clone, Copy, Debug)]
pub struct NewLink<'a> {
    /// SHA-256 of its secret.
    pub token_hash: &'a str,
    /// The group that both run.
    pub organisation: OrganisationId,
    /// Whose password it sets.
    pub person: PersonId,
    /// Who makes it.
    pub by: PersonId,
    /// Last moment it can be used.
    pub expires_at: DateTime<Utc>,
}

/// What became of a link that a colleague asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// It works, from now or since the same form was sent before.
    Yes,
    /// It is not for this colleague to make.
    NotTheirs,
    /// The same form made it before, and it works no more.
    Spent,
}

/// Keeps a link of a colleague and ends the one before it; a request for it is settled.
pub async fn make(store: &Store, new: NewLink<'_>, now: DateTime<Utc>) -> Result<Made> {
    transaction!(store, connection, {
        // Who leaves at this moment gets no link.
        take!(connection, new.organisation);
        if !may!(connection, new.organisation, new.by, new.person) {
            return Ok(Made::NotTheirs);
        }
        sqlx::query(sql("insert into password_link
                 (token_hash, person_id, organisation_id, made_by, made_at, expires_at)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (token_hash) do nothing"))
        .bind(new.token_hash)
        .bind(new.person)
        .bind(new.organisation)
        .bind(new.by)
        .bind(now)
        .bind(new.expires_at)
        .execute(&mut *connection)
        .await?;
        let works: bool = sqlx::query_scalar(sql("select exists (
                 select 1
                 from password_link
                 where token_hash = $1
                   and person_id = $2
                   and organisation_id = $3
                   and made_by = $4
                   and used_at is null
                   and expires_at > $5
             )"))
        .bind(new.token_hash)
        .bind(new.person)
        .bind(new.organisation)
        .bind(new.by)
        .bind(now)
        .fetch_one(&mut *connection)
        .await?;
        if !works {
            return Ok(Made::Spent);
        }
        end_others!(connection, new.person, new.token_hash, now);
        sqlx::query(sql(SETTLE))
            .bind(new.organisation)
            .bind(new.person)
            .execute(&mut *connection)
            .await?;
        Result::Ok(Made::Yes)
    })
}

/// Keeps a link of whoever runs the server, and ends the one before it.
pub async fn make_as_owner(
    store: &Store,
    token_hash: &str,
    person: PersonId,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        sqlx::query(sql(
            "insert into password_link (token_hash, person_id, made_at, expires_at)
             values ($1, $2, $3, $4)",
        ))
        .bind(token_hash)
        .bind(person)
        .bind(now)
        .bind(expires_at)
        .execute(&mut *connection)
        .await?;
        end_others!(connection, person, token_hash, now);
        sqlx::query(sql("delete from password_request where person_id = $1"))
            .bind(person)
            .execute(&mut *connection)
            .await?;
        Result::Ok(())
    })
}

const SETTLE: &str = "delete from password_request
     where organisation_id = $1
       and person_id = $2";

/// Ends the links that were made in a group for one who runs it, and settles a request for one.
pub async fn stop(
    store: &Store,
    organisation: OrganisationId,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        sqlx::query(sql("update password_link
             set expires_at = $3
             where organisation_id = $1
               and person_id = $2
               and used_at is null
               and expires_at > $3"))
        .bind(organisation)
        .bind(person)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        sqlx::query(sql(SETTLE))
            .bind(organisation)
            .bind(person)
            .execute(&mut *connection)
            .await
            .map(|_| ())
    })
}

#[derive(sqlx::FromRow)]
struct LinkRow {
    #[sqlx(flatten)]
    person: Person,
    organisation_id: Option<OrganisationId>,
    made_by: Option<PersonId>,
}

/// A link that nobody used yet and that is not too old; with `spent`, the one that was just claimed. `$1` its hash.
macro_rules! link {
    ($rest:literal) => {
        concat!(
            "select p.id, p.name, p.sign_in_name, p.language, l.organisation_id, l.made_by
             from password_link l
             join person p on p.id = l.person_id
             where l.token_hash = $1 ",
            $rest
        )
    };
}

/// Whether whoever made a link may still do so, inside a transaction or a read.
macro_rules! holds {
    ($connection:ident, $row:expr) => {
        match ($row.organisation_id, $row.made_by) {
            (Some(organisation), Some(by)) => may!($connection, organisation, by, $row.person.id),
            // Whoever runs the server may do everything.
            _ => true,
        }
    };
}

/// Whose password the link with this hash sets, while it can be used.
pub async fn person_of(
    store: &Store,
    token_hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<Person>> {
    Ok(on!(store, connection, {
        let row: Option<LinkRow> =
            sqlx::query_as(sql(link!("and l.used_at is null and l.expires_at > $2")))
                .bind(token_hash)
                .bind(now)
                .fetch_optional(&mut *connection)
                .await?;
        match row {
            Some(row) if holds!(connection, row) => Some(row.person),
            _ => None,
        }
    }))
}

/// What using a link keeps: hashes of the password, and of the tokens of a session and a device that begin with it.
#[derive(Clone, Copy, Debug)]
pub struct NewPassword<'a> {
    /// Of the password.
    pub password: &'a str,
    /// Of the token of the session.
    pub session: &'a str,
    /// Of the token of the device.
    pub device: &'a str,
}

/// Uses a link up: sets the password, ends every session of the person and the trust in their devices, and begins a session
/// on this one, all or nothing. False, and nothing is changed, where the link cannot be used, or whoever made it may not
/// make it any more.
pub async fn spend(
    store: &Store,
    token_hash: &str,
    new: NewPassword<'_>,
    now: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        // Takes the group's row first, as leaving does: whoever leaves at this moment does so before this, or after.
        sqlx::query(sql(
            "update organisation
             set name = name
             where id = (select l.organisation_id from password_link l where l.token_hash = $1)",
        ))
        .bind(token_hash)
        .execute(&mut *connection)
        .await?;
        let claimed = sqlx::query(sql("update password_link
             set used_at = $2
             where token_hash = $1
               and used_at is null
               and expires_at > $2"))
        .bind(token_hash)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        if claimed.rows_affected() == 0 {
            return Ok(false);
        }
        let row: LinkRow = sqlx::query_as(sql(link!("")))
            .bind(token_hash)
            .fetch_one(&mut *connection)
            .await?;
        if !holds!(connection, row) {
            return roll_back(false);
        }
        let person = row.person.id;
        people::replace_password!(connection, person, new.password);
        for (text, token) in [
            (people::BEGIN_SESSION, new.session),
            (sign_in::TRUST, new.device),
        ] {
            sqlx::query(sql(text))
                .bind(token)
                .bind(person)
                .bind(now)
                .execute(&mut *connection)
                .await?;
        }
        Result::Ok(true)
    })
}
