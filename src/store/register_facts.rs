//! What networks know of groups for themselves, fact by fact.

use std::collections::BTreeMap;

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId},
        register_fact::RegisterFact,
    },
    store::{Result, Store, on, sql},
};

/// What a network knows of a group.
pub async fn of(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<BTreeMap<RegisterFact, String>> {
    let rows: Vec<(String, String)> = on!(store, connection, {
        sqlx::query_as(sql("select fact, value
             from membership_fact
             where network_id = $1
               and organisation_id = $2"))
        .bind(network)
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    let read = |(fact, value): (String, String)| Some((RegisterFact::read(&fact)?, value));
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Writes facts as somebody changed them, inside a transaction that holds the membership's row. Gives those that say
/// something else by now than the page did that they were changed on, each as it stands; these are not written.
macro_rules! change_facts {
    ($connection:ident, $network:expr, $organisation:expr, $changes:expr) => {{
        let mut met = Vec::new();
        for change in $changes {
            let fact = change.fact.word();
            let now: Option<String> = sqlx::query_scalar($crate::store::sql(
                "select value
                 from membership_fact
                 where network_id = $1
                   and organisation_id = $2
                   and fact = $3",
            ))
            .bind($network)
            .bind($organisation)
            .bind(fact)
            .fetch_optional(&mut *$connection)
            .await?;
            let now = now.unwrap_or_default();
            let is_known = change.before.as_ref().is_none_or(|before| *before == now);
            if now == change.value {
                continue;
            }
            if !is_known {
                met.push((change.fact, now));
                continue;
            }
            sqlx::query($crate::store::sql(
                "delete from membership_fact
                 where network_id = $1
                   and organisation_id = $2
                   and fact = $3",
            ))
            .bind($network)
            .bind($organisation)
            .bind(fact)
            .execute(&mut *$connection)
            .await?;
            if !change.value.is_empty() {
                sqlx::query($crate::store::sql(
                    "insert into membership_fact (network_id, organisation_id, fact, value)
                     values ($1, $2, $3, $4)",
                ))
                .bind($network)
                .bind($organisation)
                .bind(fact)
                .bind(&change.value)
                .execute(&mut *$connection)
                .await?;
            }
        }
        met
    }};
}

pub(crate) use change_facts;

/// The networks of a group that know something of it for themselves, or keep when they were in touch with it.
pub async fn kept_by(store: &Store, organisation: OrganisationId) -> Result<Vec<NetworkId>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select m.network_id
             from membership m
             where m.organisation_id = $1
               and (
                   exists (
                       select 1
                       from membership_fact f
                       where f.network_id = m.network_id and f.organisation_id = m.organisation_id
                   )
                   or exists (
                       select 1
                       from contact_log k
                       where k.network_id = m.network_id and k.organisation_id = m.organisation_id
                   )
               )"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    }))
}
