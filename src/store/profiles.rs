//! What groups say of themselves, and their names.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId, PersonId},
        organisation::sort_name,
        profile::{Fact, StatedFact},
    },
    store::{Result, Store, on, sql, transaction},
};

/// A fact as it is kept.
#[derive(Clone, Debug)]
pub struct StoredFact {
    /// The fact with its words and consent.
    pub stated: StatedFact,
    /// Whether somebody said it who never ran the group: a network that brought it in.
    pub is_foreign: bool,
    /// When it was said.
    pub said_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct Row {
    fact: String,
    value: String,
    is_shared: bool,
    is_foreign: bool,
    said_at: DateTime<Utc>,
}

/// What a group says of itself.
pub async fn of(store: &Store, organisation: OrganisationId) -> Result<Vec<StoredFact>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select f.fact, f.value, f.is_shared, f.said_at, not exists (
                 select 1
                 from coordinator c
                 where c.organisation_id = f.organisation_id and c.person_id = f.said_by
             ) and not exists (
                 select 1
                 from departure d
                 where d.organisation_id = f.organisation_id and d.person_id = f.said_by
             ) as is_foreign
             from profile_fact f
             where f.organisation_id = $1
               and f.value <> ''",
        ))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    let mut kept: Vec<StoredFact> = rows
        .into_iter()
        .filter_map(|row| {
            Some(StoredFact {
                stated: StatedFact {
                    fact: Fact::read(&row.fact)?,
                    value: row.value,
                    is_shared: row.is_shared,
                },
                is_foreign: row.is_foreign,
                said_at: row.said_at,
            })
        })
        .collect();
    kept.sort_by_key(|kept| kept.stated.fact);
    Ok(kept)
}

/// What a group lets a network read of itself. Consent was given to the networks it was in then: one it joined later reads
/// a fact once the group has said it anew.
pub async fn shared(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<Vec<StoredFact>> {
    let since: Option<DateTime<Utc>> = on!(store, connection, {
        sqlx::query_scalar(sql("select since
             from membership
             where network_id = $1
               and organisation_id = $2"))
        .bind(network)
        .bind(organisation)
        .fetch_optional(&mut *connection)
        .await?
    });
    let mut kept = of(store, organisation).await?;
    kept.retain(|kept| kept.stated.is_shared && since.is_some_and(|since| kept.said_at >= since));
    Ok(kept)
}

/// What the groups of a network let it read of one fact, a text for each group.
pub async fn of_network(store: &Store, network: NetworkId, fact: Fact) -> Result<Vec<String>> {
    // A thousand rows take longer to be handed over than to be read: they come as lines of one.
    let lines: Option<String> = on!(store, connection, {
        sqlx::query_scalar(sql("select string_agg(f.value, $3)
             from membership m
             join profile_fact f on f.organisation_id = m.organisation_id and f.fact = $2
             where m.network_id = $1
               and f.is_shared
               and f.said_at >= m.since
               and f.value <> ''"))
        .bind(network)
        .bind(fact.word())
        .bind("\n")
        .fetch_one(&mut *connection)
        .await?
    });
    let lines = lines.unwrap_or_default();
    Ok(lines.lines().map(str::to_owned).collect())
}

/// Writes facts, and the name of the group where one is given; the later word stands. With `renew`, networks the group
/// came into later may read what was shared before them too.
pub async fn write(
    store: &Store,
    organisation: OrganisationId,
    name: Option<&str>,
    facts: &[StatedFact],
    renew: bool,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        if let Some(name) = name {
            sqlx::query(sql("update organisation set name = $2 where id = $1"))
                .bind(organisation)
                .bind(name)
                .execute(&mut *connection)
                .await?;
            sqlx::query(sql(
                "update membership set sort_name = $2 where organisation_id = $1",
            ))
            .bind(organisation)
            .bind(sort_name(name))
            .execute(&mut *connection)
            .await?;
        }
        if renew {
            sqlx::query(sql("update profile_fact
                 set said_at = $2
                 where organisation_id = $1
                   and is_shared"))
            .bind(organisation)
            .bind(now)
            .execute(&mut *connection)
            .await?;
        }
        say!(connection, organisation, facts, by, now);
        Result::Ok(())
    })
}

// Consent is as old as what it was given to: saying the same once more gives it to no further network.
pub(crate) const SAY: &str = "insert into profile_fact (organisation_id, fact, value, is_shared, said_by, said_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (organisation_id, fact) do update
     set value = excluded.value, is_shared = excluded.is_shared, said_by = excluded.said_by,
         said_at = case
             when profile_fact.value = excluded.value and profile_fact.is_shared = excluded.is_shared
                 then profile_fact.said_at
             else excluded.said_at
         end";

/// Writes facts of a group, inside a transaction.
macro_rules! say {
    ($connection:ident, $organisation:expr, $facts:expr, $by:expr, $now:expr) => {
        for stated in $facts {
            sqlx::query($crate::store::sql($crate::store::profiles::SAY))
                .bind($organisation)
                .bind(stated.fact.word())
                .bind(&stated.value)
                .bind(stated.is_shared)
                .bind($by)
                .bind($now)
                .execute(&mut *$connection)
                .await?;
        }
    };
}

pub(crate) use say;

/// The networks a group came into after it said what others may read: they read nothing of it yet.
pub async fn later_networks(store: &Store, organisation: OrganisationId) -> Result<Vec<String>> {
    let mut names: Vec<String> = on!(store, connection, {
        sqlx::query_scalar(sql("select n.name
             from membership m
             join network n on n.id = m.network_id
             where m.organisation_id = $1
               and exists (
                   select 1
                   from profile_fact f
                   where f.organisation_id = m.organisation_id and f.is_shared and f.value <> ''
                     and f.said_at < m.since
               )
             limit 20"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    names.sort_by_key(|name| name.to_lowercase());
    Ok(names)
}
