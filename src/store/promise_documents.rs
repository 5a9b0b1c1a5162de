//! Documents in which things are promised to a network.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{DocumentId, NetworkId, OrganisationId, PersonId},
        listing::key,
        promise::Document,
        revision::RevisionVerb,
    },
    store::{
        Result, Store, on,
        promises::MOST_BESIDE,
        revisions::{self, Doing, revise, written},
        roll_back, sql, transaction,
    },
};

#[derive(sqlx::FromRow)]
struct DocumentRow {
    id: DocumentId,
    version: i32,
    name: String,
    is_draft: bool,
    words: String,
    link: String,
    removed_at: Option<DateTime<Utc>>,
}

impl From<DocumentRow> for Document {
    fn from(row: DocumentRow) -> Self {
        Self {
            id: row.id,
            version: row.version,
            name: row.name,
            is_draft: row.is_draft,
            words: row.words,
            link: row.link,
            is_removed: row.removed_at.is_some(),
        }
    }
}

/// The documents of a network, by name.
pub async fn list(store: &Store, network: NetworkId) -> Result<Vec<Document>> {
    let rows: Vec<DocumentRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select id, version, name, is_draft, words, link, removed_at
             from promise_document
             where network_id = $1
               and removed_at is null
             order by sort_name
             limit $2",
        ))
        .bind(network)
        .bind(MOST_BESIDE)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(Document::from).collect())
}

/// Those that were taken out and wait, the newest first.
pub async fn taken_out(store: &Store, network: NetworkId) -> Result<Vec<Document>> {
    let rows: Vec<DocumentRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select id, version, name, is_draft, words, link, removed_at
             from promise_document
             where network_id = $1
               and removed_at is not null
             order by removed_at desc, id
             limit $2",
        ))
        .bind(network)
        .bind(MOST_BESIDE)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(Document::from).collect())
}

/// One document, also where it was taken out and waits.
pub async fn find(
    store: &Store,
    network: NetworkId,
    document: DocumentId,
) -> Result<Option<Document>> {
    let row: Option<DocumentRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select id, version, name, is_draft, words, link, removed_at
             from promise_document
             where network_id = $1
               and id = $2",
        ))
        .bind(network)
        .bind(document)
        .fetch_optional(&mut *connection)
        .await?
    });
    Ok(row.map(Document::from))
}

/// A document as a group of the network finds it.
#[derive(Clone, Debug)]
pub struct GroupDocument {
    /// The network.
    pub network: NetworkId,
    /// What that is called.
    pub network_name: String,
    /// The document.
    pub document: Document,
    /// How many comments there are of the group.
    pub comments: usize,
    /// How many of them were taken out and wait.
    pub waiting: usize,
}

#[derive(sqlx::FromRow)]
struct GroupDocumentRow {
    network_id: NetworkId,
    network: String,
    comments: i64,
    waiting: i64,
    #[sqlx(flatten)]
    document: DocumentRow,
}

impl From<GroupDocumentRow> for GroupDocument {
    fn from(row: GroupDocumentRow) -> Self {
        Self {
            network: row.network_id,
            network_name: row.network,
            document: row.document.into(),
            comments: usize::try_from(row.comments).unwrap_or_default(),
            waiting: usize::try_from(row.waiting).unwrap_or_default(),
        }
    }
}

/// The documents in the networks of a group, with how many comments of it there are; `$rest` says which.
macro_rules! documents_of_group {
    ($rest:literal) => {
        concat!(
            "select m.network_id, n.name as network, d.id, d.version, d.name, d.is_draft, d.words, d.link, d.removed_at,
                 (select count(*)
                  from document_comment c
                  where c.network_id = m.network_id
                    and c.document_id = d.id
                    and c.organisation_id = m.organisation_id
                    and c.removed_at is null) as comments,
                 (select count(*)
                  from document_comment c
                  where c.network_id = m.network_id
                    and c.document_id = d.id
                    and c.organisation_id = m.organisation_id
                    and c.removed_at is not null) as waiting
             from membership m
             join network n on n.id = m.network_id
             join promise_document d on d.network_id = m.network_id
             where m.organisation_id = $1
               and d.removed_at is null
               ",
            $rest
        )
    };
}

/// The documents in all networks that a group is in, by network and name.
pub async fn for_group(store: &Store, organisation: OrganisationId) -> Result<Vec<GroupDocument>> {
    let rows: Vec<GroupDocumentRow> = on!(store, connection, {
        sqlx::query_as(sql(documents_of_group!(
            "order by n.name, n.id, d.sort_name
             limit $2"
        )))
        .bind(organisation)
        .bind(MOST_BESIDE)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(GroupDocument::from).collect())
}

/// One of them.
pub async fn find_for_group(
    store: &Store,
    organisation: OrganisationId,
    document: DocumentId,
) -> Result<Option<GroupDocument>> {
    let row: Option<GroupDocumentRow> = on!(store, connection, {
        sqlx::query_as(sql(documents_of_group!("and d.id = $2")))
            .bind(organisation)
            .bind(document)
            .fetch_optional(&mut *connection)
            .await?
    });
    Ok(row.map(GroupDocument::from))
}

/// Whether nothing is promised in a document or said of it, not even what was taken out and waits, inside a transaction.
macro_rules! is_empty {
    ($connection:ident, $network:expr, $document:expr) => {{
        let is_empty: bool = sqlx::query_scalar(sql("select not exists (
                 select 1 from promise x where x.network_id = $1 and x.document_id = $2
             )
             and not exists (
                 select 1 from document_comment c where c.network_id = $1 and c.document_id = $2
             )"))
        .bind($network)
        .bind($document)
        .fetch_one(&mut *$connection)
        .await?;
        is_empty
    }};
}

/// Adds a document. False, and nothing happens, when one of its key or of its name is there.
pub async fn add(
    store: &Store,
    network: NetworkId,
    document: &Document,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        let added = sqlx::query(sql("insert into promise_document
                 (network_id, id, version, name, sort_name, is_draft, words, link)
             values ($1, $2, 1, $3, $4, $5, $6, $7)
             on conflict do nothing"))
        .bind(network)
        .bind(document.id)
        .bind(&document.name)
        .bind(key(&document.name))
        .bind(document.is_draft)
        .bind(&document.words)
        .bind(&document.link)
        .execute(&mut *connection)
        .await?;
        if added.rows_affected() == 0 {
            return roll_back(false);
        }
        let doing = Doing::plainly(RevisionVerb::Written, by, now);
        let (which, nobody) = ((document.id, document.id, 1_i32), None::<OrganisationId>);
        let state = written(&document.said());
        revise!(connection, network, which, state, nobody, doing);
        Result::Ok(true)
    })
}

/// What came of writing over a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is written.
    Done,
    /// Somebody else changed it meanwhile.
    Changed,
    /// Another document is called so.
    NameTaken,
    /// It is to be taken out, and something is promised in it or said of it.
    InUse,
}

/// Writes a document over the version it names, with what was done. One that is taken out leaves its name free for another.
pub async fn save(
    store: &Store,
    network: NetworkId,
    document: &Document,
    doing: Doing<'_>,
) -> Result<Saved> {
    let sort_name = if document.is_removed {
        document.id.to_string()
    } else {
        key(&document.name)
    };
    transaction!(store, connection, {
        let other: Option<DocumentId> = sqlx::query_scalar(sql("select id
             from promise_document
             where network_id = $1
               and sort_name = $2"))
        .bind(network)
        .bind(&sort_name)
        .fetch_optional(&mut *connection)
        .await?;
        if other.is_some_and(|other| other != document.id) {
            return roll_back(Saved::NameTaken);
        }
        if document.is_removed && !is_empty!(connection, network, document.id) {
            return roll_back(Saved::InUse);
        }
        let saved = sqlx::query(sql("update promise_document
             set version = version + 1, name = $4, sort_name = $5, is_draft = $6, words = $7, link = $8, removed_at = $9
             where network_id = $1
               and id = $2
               and version = $3"))
        .bind(network)
        .bind(document.id)
        .bind(document.version)
        .bind(&document.name)
        .bind(&sort_name)
        .bind(document.is_draft)
        .bind(&document.words)
        .bind(&document.link)
        .bind(document.is_removed.then_some(doing.now))
        .execute(&mut *connection)
        .await?;
        if saved.rows_affected() == 0 {
            return roll_back(Saved::Changed);
        }
        let which = (document.id, document.id, document.version + 1);
        let (state, nobody) = (written(&document.said()), None::<OrganisationId>);
        revise!(connection, network, which, state, nobody, doing);
        Result::Ok(Saved::Done)
    })
}

/// What goes with a document that was taken out before a moment; nothing was promised in it by then.
const END: [&str; 2] = [
    "delete from revision
     where (network_id, about_id) in (
         select d.network_id, d.id from promise_document d where d.removed_at < $1
     )",
    "delete from promise_document
     where removed_at < $1
       and not exists (
           select 1
           from promise x
           where x.network_id = promise_document.network_id and x.document_id = promise_document.id
       )",
];

/// Takes away for good what was taken out before a moment, with its history.
pub async fn end(store: &Store, before: DateTime<Utc>) -> Result<()> {
    revisions::end(store, END, before).await
}
