//! What is said of a draft, and what became of that.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{DocumentCommentId, DocumentId, NetworkId, OrganisationId, PersonId},
        promise::{Comment, CommentWords},
        revision::RevisionVerb,
    },
    store::{
        Result, Store, on,
        promises::MOST_BESIDE,
        revisions::{Doing, revise, written},
        roll_back, sql, transaction,
    },
};

#[derive(sqlx::FromRow)]
struct CommentRow {
    id: DocumentCommentId,
    document_id: DocumentId,
    version: i32,
    organisation_id: Option<OrganisationId>,
    who: String,
    words: String,
    outcome: String,
    by_group: bool,
    said_at: DateTime<Utc>,
    removed_at: Option<DateTime<Utc>>,
}

impl From<CommentRow> for Comment {
    fn from(row: CommentRow) -> Self {
        Self {
            id: row.id,
            document_id: row.document_id,
            version: row.version,
            said: CommentWords {
                who: row.who,
                group: row.organisation_id,
                comment: row.words,
                outcome: row.outcome,
                is_removed: row.removed_at.is_some(),
            },
            by_group: row.by_group,
            said_at: row.said_at,
        }
    }
}

/// The columns of comments on a document; `$rest` says which.
macro_rules! comments {
    ($rest:literal) => {
        concat!(
            "select id, document_id, version, organisation_id, who, words, outcome, by_group, said_at, removed_at
             from document_comment
             where network_id = $1
               and document_id = $2
               ",
            $rest
        )
    };
}

/// The comments on a document, in the order they came.
pub async fn list(store: &Store, network: NetworkId, document: DocumentId) -> Result<Vec<Comment>> {
    let rows: Vec<CommentRow> = on!(store, connection, {
        sqlx::query_as(sql(comments!(
            "and removed_at is null order by id limit $3"
        )))
        .bind(network)
        .bind(document)
        .bind(MOST_BESIDE)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(Comment::from).collect())
}

/// The comments of one group on a document, in the order they came; also those that somebody else wrote down for it.
pub async fn of_group(
    store: &Store,
    network: NetworkId,
    document: DocumentId,
    organisation: OrganisationId,
) -> Result<Vec<Comment>> {
    let rows: Vec<CommentRow> = on!(store, connection, {
        sqlx::query_as(sql(comments!(
            "and organisation_id = $3 and removed_at is null order by id limit $4"
        )))
        .bind(network)
        .bind(document)
        .bind(organisation)
        .bind(MOST_BESIDE)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(Comment::from).collect())
}

/// One comment, also where it was taken out and waits.
pub async fn find(
    store: &Store,
    network: NetworkId,
    document: DocumentId,
    comment: DocumentCommentId,
) -> Result<Option<Comment>> {
    let row: Option<CommentRow> = on!(store, connection, {
        sqlx::query_as(sql(comments!("and id = $3")))
            .bind(network)
            .bind(document)
            .bind(comment)
            .fetch_optional(&mut *connection)
            .await?
    });
    Ok(row.map(Comment::from))
}

/// Adds a comment. False, and nothing happens, when one of its key is there.
pub async fn add(
    store: &Store,
    network: NetworkId,
    comment: &Comment,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        let said = &comment.said;
        let added = sqlx::query(sql("insert into document_comment
                 (network_id, document_id, id, version, organisation_id, who, words, outcome, said_at, by_group)
             values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9)
             on conflict (network_id, document_id, id) do nothing"))
        .bind(network)
        .bind(comment.document_id)
        .bind(comment.id)
        .bind(said.group)
        .bind(&said.who)
        .bind(&said.comment)
        .bind(&said.outcome)
        .bind(now)
        .bind(comment.by_group)
        .execute(&mut *connection)
        .await?;
        if added.rows_affected() == 0 {
            return roll_back(false);
        }
        let doing = Doing {
            by_group: comment.by_group,
            ..Doing::plainly(RevisionVerb::Written, by, now)
        };
        let which = (comment.id, comment.document_id, 1_i32);
        revise!(connection, network, which, written(said), said.group, doing);
        Result::Ok(true)
    })
}

/// Writes a comment over the version it names, with what was done. False, and nothing is changed, when somebody else changed it
/// meanwhile.
pub async fn save(
    store: &Store,
    network: NetworkId,
    comment: &Comment,
    doing: Doing<'_>,
) -> Result<bool> {
    transaction!(store, connection, {
        let said = &comment.said;
        let saved = sqlx::query(sql("update document_comment
             set version = version + 1, organisation_id = $5, who = $6, words = $7, outcome = $8, removed_at = $9
             where network_id = $1
               and document_id = $2
               and id = $3
               and version = $4"))
        .bind(network)
        .bind(comment.document_id)
        .bind(comment.id)
        .bind(comment.version)
        .bind(said.group)
        .bind(&said.who)
        .bind(&said.comment)
        .bind(&said.outcome)
        .bind(said.is_removed.then_some(doing.now))
        .execute(&mut *connection)
        .await?;
        if saved.rows_affected() == 0 {
            return roll_back(false);
        }
        let which = (comment.id, comment.document_id, comment.version + 1);
        revise!(connection, network, which, written(said), said.group, doing);
        Result::Ok(true)
    })
}
