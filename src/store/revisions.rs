//! What was done to things that a network wrote of its own, version by version.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId, PersonId},
        revision::{Revision, RevisionVerb},
    },
    store::{Result, Store, StoreError, on, sql, transaction},
};

/// Most that is told of one thing.
pub(super) const MOST: i64 = 100;

/// Who does something, what and why.
#[derive(Clone, Copy, Debug)]
pub struct Doing<'a> {
    /// What.
    pub verb: RevisionVerb,
    /// Why; may be empty.
    pub words: &'a str,
    /// Who.
    pub by: PersonId,
    /// When.
    pub now: DateTime<Utc>,
    /// Whether a group does it to what is its own.
    pub by_group: bool,
}

impl<'a> Doing<'a> {
    /// Somebody does something, and says no more of it.
    pub fn plainly(verb: RevisionVerb, by: PersonId, now: DateTime<Utc>) -> Self {
        Self {
            verb,
            words: "",
            by,
            now,
            by_group: false,
        }
    }

    /// The same, done by a group to what is its own.
    pub fn of_group(self) -> Self {
        Self {
            by_group: true,
            ..self
        }
    }
}

/// Notes a version inside a transaction: of which subject, told where, which number, how it stands, and the group it names.
macro_rules! revise {
    ($connection:ident, $network:expr, $which:expr, $state:expr, $group:expr, $doing:expr) => {{
        let (subject, about, version) = $which;
        sqlx::query($crate::store::sql(
            "insert into revision
                 (network_id, subject_id, about_id, version, verb, words, organisation_id, state, said_by, said_at,
                  by_group)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        ))
        .bind($network)
        .bind(subject)
        .bind(about)
        .bind(version)
        .bind($doing.verb.word())
        .bind($doing.words)
        .bind($group)
        .bind($state)
        .bind($doing.by)
        .bind($doing.now)
        .bind($doing.by_group)
        .execute(&mut *$connection)
        .await?
    }};
}

pub(crate) use revise;

/// How something stands, as it is kept.
pub(crate) fn written(state: &impl serde::Serialize) -> String {
    serde_json::to_string(state).unwrap_or_default()
}

/// The other way round; none for what is something else, or is not known any more.
pub fn read<T: serde::de::DeserializeOwned>(revision: &Revision) -> Option<T> {
    serde_json::from_str(&revision.state).ok()
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    subject_id: Uuid,
    version: i32,
    verb: String,
    words: String,
    state: String,
    said_by: String,
    said_at: DateTime<Utc>,
    by_group: bool,
}

impl Row {
    pub(super) fn revision(self) -> Result<Revision> {
        Ok(Revision {
            subject: self.subject_id,
            version: self.version,
            verb: RevisionVerb::read(&self.verb).ok_or(StoreError::Unreadable("verb"))?,
            words: self.words,
            state: self.state,
            said_by: self.said_by,
            said_at: self.said_at,
            by_group: self.by_group,
        })
    }
}

/// What was done to a thing and to what belongs to it, the newest first.
pub async fn about(
    store: &Store,
    network: NetworkId,
    about: impl Into<Uuid>,
) -> Result<Vec<Revision>> {
    let about: Uuid = about.into();
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select m.subject_id, m.version, m.verb, m.words, m.state, p.name as said_by, m.said_at,
                 m.by_group
             from revision m
             join person p on p.id = m.said_by
             where m.network_id = $1
               and m.about_id = $2
             order by m.said_at desc, m.version desc
             limit $3",
        ))
        .bind(network)
        .bind(about)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(Row::revision).collect()
}

/// What was done to what belongs to a thing and is a group's, the newest first.
pub async fn of_group(
    store: &Store,
    network: NetworkId,
    about: impl Into<Uuid>,
    organisation: OrganisationId,
) -> Result<Vec<Revision>> {
    let about: Uuid = about.into();
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select m.subject_id, m.version, m.verb, m.words, m.state, p.name as said_by, m.said_at,
                 m.by_group
             from revision m
             join person p on p.id = m.said_by
             where m.network_id = $1
               and m.about_id = $2
               and m.organisation_id = $3
             order by m.said_at desc, m.version desc
             limit $4",
        ))
        .bind(network)
        .bind(about)
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(Row::revision).collect()
}

/// Takes away for good what was taken out before a moment, by texts in the order in which they can be run.
pub(super) async fn end<const N: usize>(
    store: &Store,
    texts: [&'static str; N],
    before: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        for text in texts {
            sqlx::query(sql(text))
                .bind(before)
                .execute(&mut *connection)
                .await?;
        }
        Result::Ok(())
    })
}
