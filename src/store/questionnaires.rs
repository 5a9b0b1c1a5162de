//! The definitions in use, kept for ever.

use chrono::{DateTime, Utc};

use crate::{
    domain::questionnaire::Questionnaire,
    store::{Result, Store, StoreError, execute, on, sql},
};

/// A definition in use and the hash it had when it was first used.
#[derive(Debug, sqlx::FromRow)]
pub struct InUse {
    /// Which questionnaire.
    pub id: String,
    /// Which version.
    pub version: i32,
    /// Hash of its canonical form.
    pub content_hash: String,
}

/// All definitions in use; there are as many as questionnaire versions.
pub async fn in_use(store: &Store) -> Result<Vec<InUse>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select id, version, content_hash from questionnaire order by id, version limit 10000",
        ))
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Keeps a definition from its first use on; does nothing when it is kept already.
pub async fn keep(
    store: &Store,
    questionnaire: &Questionnaire,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let definition = serde_json::to_string(questionnaire)
        .map_err(|_| StoreError::Unreadable("questionnaire"))?;
    let version = i32::try_from(questionnaire.version).unwrap_or(i32::MAX);
    execute!(
        store,
        "insert into questionnaire (id, version, content_hash, definition, first_used_at)
             values ($1, $2, $3, $4, $5)
             on conflict (id, version) do nothing",
        [&questionnaire.id, version, hash, &definition, now]
    )
}

/// The definition as it was kept.
///
/// # Errors
/// When the database cannot answer or the definition cannot be read.
pub async fn kept(store: &Store, id: &str, version: i32) -> Result<Option<Questionnaire>> {
    let text: Option<String> = on!(store, connection, {
        sqlx::query_scalar(sql(
            "select definition from questionnaire where id = $1 and version = $2",
        ))
        .bind(id)
        .bind(version)
        .fetch_optional(&mut *connection)
        .await?
    });
    text.map(|text| {
        serde_json::from_str(&text).map_err(|_| StoreError::Unreadable("questionnaire"))
    })
    .transpose()
}
