//! What stood in a line that a network keeps of itself before it was changed, with who changed it and when.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{
    domain::ids::{EventId, NetworkId},
    store::{Result, Store, on, sql},
};

/// Most changes that are shown of one thing.
const MOST: i64 = 100;

/// What stood somewhere before it was changed.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct NetworkChange {
    /// Key.
    pub id: EventId,
    /// What stood there.
    pub was: String,
    /// Who changed it.
    pub changed_by: String,
    /// When.
    pub changed_at: DateTime<Utc>,
}

/// Notes what stood there, inside the transaction that changes it; nothing is not worth a note.
macro_rules! note {
    ($connection:ident, $network:expr, $about:expr, $was:expr, $by:expr) => {{
        let (was, (by, now)): (&str, _) = ($was, $by);
        if !was.is_empty() {
            sqlx::query($crate::store::sql(
                "insert into network_change (network_id, id, about_id, was, changed_by, changed_at)
                 values ($1, $2, $3, $4, $5, $6)",
            ))
            .bind($network)
            .bind(<$crate::domain::ids::EventId as $crate::keys::Fresh>::fresh())
            .bind($about)
            .bind(was)
            .bind(by)
            .bind(now)
            .execute(&mut *$connection)
            .await?;
        }
    }};
}

pub(super) use note;

/// What stood there, the latest change first.
pub async fn list(
    store: &Store,
    network: NetworkId,
    about: impl Into<Uuid>,
) -> Result<Vec<NetworkChange>> {
    let about: Uuid = about.into();
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select c.id, c.was, p.name as changed_by, c.changed_at
             from network_change c
             join person p on p.id = c.changed_by
             where c.network_id = $1
               and c.about_id = $2
             order by c.id desc
             limit $3"))
        .bind(network)
        .bind(about)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}
