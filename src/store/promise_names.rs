//! What a promise names: whoever promised, a document, a body. What is there is found, and what is new is written down.

use crate::domain::{
    ids::{OrganisationId, PromiserId},
    promise::{Document, PromiserKind},
    representative::Body,
};

/// Whoever promised something, as a form names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPromiser {
    /// A key, where they are new.
    pub id: PromiserId,
    /// What kind of one.
    pub kind: PromiserKind,
    /// What they are called; empty for a group, which has a name of its own, and for the network.
    pub name: String,
    /// The group.
    pub group: Option<OrganisationId>,
}

/// What a form names that may be there already.
#[derive(Clone, Debug)]
pub struct Named {
    /// Whoever promised.
    pub promiser: NamedPromiser,
    /// A document that was typed in.
    pub document: Option<Document>,
    /// A body that was typed in.
    pub body: Option<Body>,
}

/// Finds what a form names, or writes it down, inside a transaction, with who does it; gives the words of the promise with their keys.
macro_rules! settle_names {
    ($connection:ident, $network:expr, $words:expr, $named:expr, $doing:expr) => {{
        let mut words: PromiseWords = $words.clone();
        let named: &Named = $named;
        let promiser = &named.promiser;
        let known: Option<PromiserId> = match promiser.group {
            Some(group) => {
                sqlx::query_scalar(sql("select id
                     from promiser
                     where network_id = $1
                       and kind = 'group'
                       and organisation_id = $2
                     order by id
                     limit 1"))
                .bind($network)
                .bind(group)
                .fetch_optional(&mut *$connection)
                .await?
            }
            None => {
                sqlx::query_scalar(sql("select id
                     from promiser
                     where network_id = $1
                       and kind = $2
                       and sort_name = $3
                       and organisation_id is null
                     order by id
                     limit 1"))
                .bind($network)
                .bind(promiser.kind.word())
                .bind(key(&promiser.name))
                .fetch_optional(&mut *$connection)
                .await?
            }
        };
        words.promiser_id = match known {
            Some(known) => known,
            None => {
                sqlx::query(sql("insert into promiser
                         (network_id, id, version, kind, name, sort_name, organisation_id)
                     values ($1, $2, 1, $3, $4, $5, $6)"))
                .bind($network)
                .bind(promiser.id)
                .bind(promiser.kind.word())
                .bind(&promiser.name)
                .bind(key(&promiser.name))
                .bind(promiser.group)
                .execute(&mut *$connection)
                .await?;
                promiser.id
            }
        };
        if let Some(document) = &named.document {
            let added = sqlx::query(sql("insert into promise_document
                     (network_id, id, version, name, sort_name, is_draft)
                 values ($1, $2, 1, $3, $4, $5)
                 on conflict (network_id, sort_name) do nothing"))
            .bind($network)
            .bind(document.id)
            .bind(&document.name)
            .bind(key(&document.name))
            .bind(document.is_draft)
            .execute(&mut *$connection)
            .await?;
            if added.rows_affected() == 1 {
                let (which, nobody) = ((document.id, document.id, 1_i32), None::<OrganisationId>);
                let doing = Doing::plainly(RevisionVerb::Written, $doing.by, $doing.now);
                let state = written(&document.said());
                revise!($connection, $network, which, state, nobody, doing);
            }
            let id: DocumentId = sqlx::query_scalar(sql("select id
                 from promise_document
                 where network_id = $1
                   and sort_name = $2"))
            .bind($network)
            .bind(key(&document.name))
            .fetch_one(&mut *$connection)
            .await?;
            words.document_id = Some(id);
        }
        if let Some(body) = &named.body {
            words.body_id = Some(body_named!($connection, $network, body));
        }
        words
    }};
}

pub(super) use settle_names;
