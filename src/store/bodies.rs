//! The bodies on which a network has a say.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{BodyId, NetworkId, PersonId},
        listing::key,
        representative::Body,
    },
    store::{Result, Store, network_changes, on, sql, transaction},
};

/// Most bodies that are offered.
const MOST_BODIES: i64 = 200;

#[derive(sqlx::FromRow)]
struct BodyRow {
    id: BodyId,
    version: i32,
    name: String,
}

impl From<BodyRow> for Body {
    fn from(row: BodyRow) -> Self {
        Self {
            id: row.id,
            version: row.version,
            name: row.name,
        }
    }
}

/// The bodies of a network, by name: those that a representative or a promise names. One that was typed by mistake is offered no
/// more once what named it was put in another way or taken out.
pub async fn list(store: &Store, network: NetworkId) -> Result<Vec<Body>> {
    let rows: Vec<BodyRow> = on!(store, connection, {
        sqlx::query_as(sql("select b.id, b.version, b.name
             from body b
             where b.network_id = $1
               and (exists (
                   select 1
                   from representative r
                   where r.network_id = b.network_id and r.body_id = b.id and r.removed_at is null
               ) or exists (
                   select 1
                   from promise x
                   where x.network_id = b.network_id and x.body_id = b.id and x.removed_at is null
               ))
             order by b.sort_name
             limit $2"))
        .bind(network)
        .bind(MOST_BODIES)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(Body::from).collect())
}

/// One body.
pub async fn find(store: &Store, network: NetworkId, body: BodyId) -> Result<Option<Body>> {
    let row: Option<BodyRow> = on!(store, connection, {
        sqlx::query_as(sql("select id, version, name
             from body
             where network_id = $1
               and id = $2"))
        .bind(network)
        .bind(body)
        .fetch_optional(&mut *connection)
        .await?
    });
    Ok(row.map(Body::from))
}

/// What became of giving a body another name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renaming {
    /// It has it.
    Done,
    /// Somebody else changed it meanwhile.
    ChangedMeanwhile,
    /// Another body is called so.
    Taken,
}

/// Gives a body another name, over the version it names; the one it had is kept.
pub async fn rename(
    store: &Store,
    network: NetworkId,
    body: &Body,
    by: (PersonId, DateTime<Utc>),
) -> Result<Renaming> {
    transaction!(store, connection, {
        let other: Option<BodyId> = sqlx::query_scalar(sql("select id
             from body
             where network_id = $1
               and sort_name = $2"))
        .bind(network)
        .bind(key(&body.name))
        .fetch_optional(&mut *connection)
        .await?;
        if other.is_some_and(|other| other != body.id) {
            return Ok(Renaming::Taken);
        }
        let before: Option<String> = sqlx::query_scalar(sql("select name
             from body
             where network_id = $1
               and id = $2
               and version = $3"))
        .bind(network)
        .bind(body.id)
        .bind(body.version)
        .fetch_optional(&mut *connection)
        .await?;
        let saved = sqlx::query(sql("update body
             set version = version + 1, name = $4, sort_name = $5
             where network_id = $1
               and id = $2
               and version = $3"))
        .bind(network)
        .bind(body.id)
        .bind(body.version)
        .bind(&body.name)
        .bind(key(&body.name))
        .execute(&mut *connection)
        .await?;
        Result::Ok(if saved.rows_affected() == 1 {
            let before = before.unwrap_or_default();
            network_changes::note!(connection, network, body.id, &before, by);
            Renaming::Done
        } else {
            Renaming::ChangedMeanwhile
        })
    })
}

/// The body of this name, which is typed once, inside a transaction: the one that is there, or a new one of the key given.
macro_rules! body_named {
    ($connection:ident, $network:expr, $body:expr) => {{
        sqlx::query(sql(
            "insert into body (network_id, id, version, name, sort_name)
             values ($1, $2, 1, $3, $4)
             on conflict (network_id, sort_name) do nothing",
        ))
        .bind($network)
        .bind($body.id)
        .bind(&$body.name)
        .bind(key(&$body.name))
        .execute(&mut *$connection)
        .await?;
        let id: BodyId = sqlx::query_scalar(sql("select id
             from body
             where network_id = $1
               and sort_name = $2"))
        .bind($network)
        .bind(key(&$body.name))
        .fetch_one(&mut *$connection)
        .await?;
        id
    }};
}

pub(crate) use body_named;
