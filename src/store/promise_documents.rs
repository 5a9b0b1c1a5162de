//! Documents in which things are promised to a network.

use crate::{
    domain::{
        ids::{DocumentId, NetworkId},
        listing::key,
        promise::Document,
    },
    store::{Result, Store, on, promises::MOST_BESIDE, sql, transaction},
};

#[derive(sqlx::FromRow)]
struct DocumentRow {
    id: DocumentId,
    version: i32,
    name: String,
    is_draft: bool,
}

impl From<DocumentRow> for Document {
    fn from(row: DocumentRow) -> Self {
        Self {
            id: row.id,
            version: row.version,
            name: row.name,
            is_draft: row.is_draft,
        }
    }
}

/// The documents of a network, by name.
pub async fn list(store: &Store, network: NetworkId) -> Result<Vec<Document>> {
    let rows: Vec<DocumentRow> = on!(store, connection, {
        sqlx::query_as(sql("select id, version, name, is_draft
             from promise_document
             where network_id = $1
             order by sort_name
             limit $2"))
        .bind(network)
        .bind(MOST_BESIDE)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(Document::from).collect())
}

/// Changes what a document is called and whether it is a draft, over the version it names. False, and nothing is changed,
/// when somebody else changed it meanwhile, or another document is called so.
pub async fn save(store: &Store, network: NetworkId, document: &Document) -> Result<bool> {
    transaction!(store, connection, {
        let other: Option<DocumentId> = sqlx::query_scalar(sql("select id
             from promise_document
             where network_id = $1
               and sort_name = $2"))
        .bind(network)
        .bind(key(&document.name))
        .fetch_optional(&mut *connection)
        .await?;
        if other.is_some_and(|other| other != document.id) {
            return Ok(false);
        }
        let saved = sqlx::query(sql("update promise_document
             set version = version + 1, name = $4, sort_name = $5, is_draft = $6
             where network_id = $1
               and id = $2
               and version = $3"))
        .bind(network)
        .bind(document.id)
        .bind(document.version)
        .bind(&document.name)
        .bind(key(&document.name))
        .bind(document.is_draft)
        .execute(&mut *connection)
        .await?;
        Result::Ok(saved.rows_affected() == 1)
    })
}
