//! Whoever promised something, the link by which they answer, and what they answer.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{NetworkId, NetworkPromiseId, OrganisationId, PersonId, PromiseAnswerId, PromiserId},
        promise::{Answered, Promiser},
    },
    store::{
        Result, Store, on,
        promises::{MOST_BESIDE, kind_of},
        roll_back, sql, transaction,
    },
};

/// Gives whoever promised a link that works, in place of the one before; kept once however often it is asked for.
pub async fn set_link(
    store: &Store,
    network: NetworkId,
    promiser: PromiserId,
    token_hash: &str,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<()> {
    crate::store::execute!(
        store,
        "update promiser
             set token_hash = $3, asked_by = $4, asked_at = coalesce(asked_at, $5)
             where network_id = $1
               and id = $2",
        [network, promiser, token_hash, by, now]
    )
}

/// Stops the link of whoever promised.
pub async fn stop_link(store: &Store, network: NetworkId, promiser: PromiserId) -> Result<()> {
    crate::store::execute!(
        store,
        "update promiser set token_hash = null where network_id = $1 and id = $2",
        [network, promiser]
    )
}

/// The network and whoever promised that a link is of, with the name of the network.
pub async fn by_link(
    store: &Store,
    token_hash: &str,
) -> Result<Option<(NetworkId, String, PromiserId)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select p.network_id, n.name, p.id
             from promiser p
             join network n on n.id = p.network_id
             where p.token_hash = $1"))
        .bind(token_hash)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

#[derive(sqlx::FromRow)]
struct PromiserRow {
    id: PromiserId,
    version: i32,
    kind: String,
    name: String,
    organisation_id: Option<OrganisationId>,
    group_name: Option<String>,
    token_hash: Option<String>,
    asked_at: Option<DateTime<Utc>>,
}

/// Whoever promised something.
pub async fn find(
    store: &Store,
    network: NetworkId,
    promiser: PromiserId,
) -> Result<Option<Promiser>> {
    let row: Option<PromiserRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select p.id, p.version, p.kind, p.name, p.organisation_id, o.name as group_name, p.token_hash, p.asked_at
             from promiser p
             left join organisation o on o.id = p.organisation_id
             where p.network_id = $1
               and p.id = $2",
        ))
        .bind(network)
        .bind(promiser)
        .fetch_optional(&mut *connection)
        .await?
    });
    let promiser = |row: PromiserRow| {
        Ok(Promiser {
            id: row.id,
            version: row.version,
            kind: kind_of(&row.kind)?,
            name: row.group_name.unwrap_or(row.name),
            group: row.organisation_id,
            has_link: row.token_hash.is_some(),
            asked_at: row.asked_at,
        })
    };
    row.map(promiser).transpose()
}

/// Keeps an answer, while the link by which it comes works. False, and nothing is kept, where it works no more, or the promise
/// is another's. The same words sent twice are one answer.
pub async fn answer(
    store: &Store,
    network: NetworkId,
    (promise, token_hash): (NetworkPromiseId, &str),
    (answer, words): (PromiseAnswerId, &str),
    now: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        let before: Option<String> = sqlx::query_scalar(sql("select x.answer
             from promise x
             join promiser p on p.network_id = x.network_id and p.id = x.promiser_id
             where x.network_id = $1
               and x.id = $2
               and x.removed_at is null
               and p.token_hash = $3"))
        .bind(network)
        .bind(promise)
        .bind(token_hash)
        .fetch_optional(&mut *connection)
        .await?;
        let Some(before) = before else {
            return roll_back(false);
        };
        if before == words {
            return Ok(true);
        }
        sqlx::query(sql(
            "insert into promise_answer (network_id, promise_id, id, words, answered_at)
             values ($1, $2, $3, $4, $5)",
        ))
        .bind(network)
        .bind(promise)
        .bind(answer)
        .bind(words)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        sqlx::query(sql("update promise
             set answer = $3, answered_at = $4
             where network_id = $1
               and id = $2"))
        .bind(network)
        .bind(promise)
        .bind(words)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        Result::Ok(true)
    })
}

/// What whoever promised said of a promise, the newest first.
pub async fn answers(
    store: &Store,
    network: NetworkId,
    promise: NetworkPromiseId,
) -> Result<Vec<Answered>> {
    let rows: Vec<(String, DateTime<Utc>)> = on!(store, connection, {
        sqlx::query_as(sql("select words, answered_at
             from promise_answer
             where network_id = $1
               and promise_id = $2
             order by answered_at desc, id desc
             limit $3"))
        .bind(network)
        .bind(promise)
        .bind(MOST_BESIDE)
        .fetch_all(&mut *connection)
        .await?
    });
    let answered = |(words, at)| Answered { words, at };
    Ok(rows.into_iter().map(answered).collect())
}
