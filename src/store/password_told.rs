//! What people are told of links that set a password: to whom it belongs, to their colleagues, and to those who run a network.

use chrono::{DateTime, Utc};

use crate::{
    domain::ids::{NetworkId, OrganisationId, PersonId},
    store::{Result, Store, execute, on, sql},
};

/// Most links that a page tells.
const MOST: i64 = 50;

/// A link, as it is told to the person and to colleagues.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PasswordLink {
    /// Whose password it sets.
    pub person_id: PersonId,
    /// Their name.
    pub person: String,
    /// Who made it; none where whoever runs the server did.
    pub made_by: Option<String>,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Last moment it can be used.
    pub expires_at: DateTime<Utc>,
    /// When it was used.
    pub used_at: Option<DateTime<Utc>>,
}

/// Links by a condition, the newest first. `$1` whose, `$2` now, `$3` the moment before which used ones are old, `$4` how many.
macro_rules! told {
    ($whose:literal) => {
        concat!(
            "select l.person_id, p.name as person, m.name as made_by, l.made_at, l.expires_at, l.used_at
             from password_link l
             join person p on p.id = l.person_id
             left join person m on m.id = l.made_by
             where ",
            $whose,
            " and (l.used_at > $3 or l.used_at is null and l.expires_at > $2)
             order by l.made_at desc
             limit $4"
        )
    };
}

/// Runs one of them.
macro_rules! tell {
    ($store:expr, $whose:literal, $of:expr, $now:expr, $since:expr) => {
        Ok(on!($store, connection, {
            sqlx::query_as(sql(told!($whose)))
                .bind($of)
                .bind($now)
                .bind($since)
                .bind(MOST)
                .fetch_all(&mut *connection)
                .await?
        }))
    };
}

/// Links for those who run a group that work, or were used since a moment; the newest first.
pub async fn of_group(
    store: &Store,
    organisation: OrganisationId,
    now: DateTime<Utc>,
    since: DateTime<Utc>,
) -> Result<Vec<PasswordLink>> {
    tell!(
        store,
        "(l.organisation_id = $1 or l.organisation_id is null)
             and l.person_id in (select c.person_id from coordinator c where c.organisation_id = $1)",
        organisation,
        now,
        since
    )
}

/// The same for those who facilitate a network: only whoever runs the server makes links for them.
pub async fn of_network(
    store: &Store,
    network: NetworkId,
    now: DateTime<Utc>,
    since: DateTime<Utc>,
) -> Result<Vec<PasswordLink>> {
    tell!(
        store,
        "l.person_id in (select f.person_id from facilitator f where f.network_id = $1)",
        network,
        now,
        since
    )
}

/// The links by which a person's password was set that they have not put away yet, the newest first.
pub async fn unread(store: &Store, person: PersonId) -> Result<Vec<PasswordLink>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select l.person_id, p.name as person, m.name as made_by, l.made_at, l.expires_at, l.used_at
             from password_link l
             join person p on p.id = l.person_id
             left join person m on m.id = l.made_by
             where l.person_id = $1
               and l.used_at is not null
               and l.read_at is null
             order by l.made_at desc
             limit $2",
        ))
        .bind(person)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Notes that a person has read by which links their password was set.
pub async fn put_away(store: &Store, person: PersonId, now: DateTime<Utc>) -> Result<()> {
    execute!(
        store,
        "update password_link
             set read_at = $2
             where person_id = $1
               and used_at is not null
               and read_at is null",
        [person, now]
    )
}
