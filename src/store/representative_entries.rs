//! Questions that representatives raised, and what they report back.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId, PersonId, RepresentativeEntryId, RepresentativeId},
        representative::{Entry, EntryKind, EntryWords},
        revision::RevisionVerb,
    },
    store::{
        Result, Store, StoreError, on,
        revisions::{Doing, revise, written},
        roll_back, sql, transaction,
    },
};

/// Most entries that are read of one representative, or for one group.
const MOST_ENTRIES: i64 = 200;

#[derive(sqlx::FromRow)]
struct EntryRow {
    id: RepresentativeEntryId,
    representative_id: RepresentativeId,
    version: i32,
    kind: String,
    on_day: NaiveDate,
    words: String,
    answer: String,
    removed_at: Option<DateTime<Utc>>,
}

impl EntryRow {
    fn entry(self) -> Result<Entry> {
        Ok(Entry {
            id: self.id,
            representative_id: self.representative_id,
            version: self.version,
            kind: EntryKind::read(&self.kind).ok_or(StoreError::Unreadable("kind of entry"))?,
            said: EntryWords {
                on_day: self.on_day,
                words: self.words,
                answer: self.answer,
                is_removed: self.removed_at.is_some(),
            },
        })
    }
}

/// What is written down of a representative's work and not taken out, the latest day first.
pub async fn list(
    store: &Store,
    network: NetworkId,
    representative: RepresentativeId,
) -> Result<Vec<Entry>> {
    let rows: Vec<EntryRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select id, representative_id, version, kind, on_day, words, answer, removed_at
             from representative_entry
             where network_id = $1
               and representative_id = $2
               and removed_at is null
             order by on_day desc, id desc
             limit $3",
        ))
        .bind(network)
        .bind(representative)
        .bind(MOST_ENTRIES)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(EntryRow::entry).collect()
}

/// One entry, also where it was taken out and waits.
pub async fn find(
    store: &Store,
    network: NetworkId,
    representative: RepresentativeId,
    entry: RepresentativeEntryId,
) -> Result<Option<Entry>> {
    let row: Option<EntryRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select id, representative_id, version, kind, on_day, words, answer, removed_at
             from representative_entry
             where network_id = $1
               and representative_id = $2
               and id = $3",
        ))
        .bind(network)
        .bind(representative)
        .bind(entry)
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(EntryRow::entry).transpose()
}

/// The latest entries of all representatives in the networks of a group.
pub async fn for_group(store: &Store, organisation: OrganisationId) -> Result<Vec<Entry>> {
    let rows: Vec<EntryRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select e.id, e.representative_id, e.version, e.kind, e.on_day, e.words, e.answer, e.removed_at
             from membership m
             join representative_entry e on e.network_id = m.network_id
             where m.organisation_id = $1
               and e.removed_at is null
             order by e.on_day desc, e.id desc
             limit $2",
        ))
        .bind(organisation)
        .bind(MOST_ENTRIES)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(EntryRow::entry).collect()
}

/// Adds an entry. False, and nothing happens, when one of its key is there.
pub async fn add(
    store: &Store,
    network: NetworkId,
    entry: &Entry,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        let said = &entry.said;
        let added = sqlx::query(sql("insert into representative_entry
                 (network_id, representative_id, id, version, kind, on_day, words, answer)
             values ($1, $2, $3, 1, $4, $5, $6, $7)
             on conflict (network_id, representative_id, id) do nothing"))
        .bind(network)
        .bind(entry.representative_id)
        .bind(entry.id)
        .bind(entry.kind.word())
        .bind(said.on_day)
        .bind(&said.words)
        .bind(&said.answer)
        .execute(&mut *connection)
        .await?;
        if added.rows_affected() == 0 {
            return roll_back(false);
        }
        let doing = Doing::plainly(RevisionVerb::Written, by, now);
        let (which, nobody) = (
            (entry.id, entry.representative_id, 1_i32),
            None::<OrganisationId>,
        );
        revise!(connection, network, which, written(said), nobody, doing);
        Result::Ok(true)
    })
}

/// Writes an entry over the version it names, with what was done. False, and nothing is changed, when somebody else changed
/// it meanwhile.
pub async fn save(
    store: &Store,
    network: NetworkId,
    entry: &Entry,
    doing: Doing<'_>,
) -> Result<bool> {
    transaction!(store, connection, {
        let said = &entry.said;
        let saved = sqlx::query(sql("update representative_entry
             set version = version + 1, on_day = $5, words = $6, answer = $7, removed_at = $8
             where network_id = $1
               and representative_id = $2
               and id = $3
               and version = $4"))
        .bind(network)
        .bind(entry.representative_id)
        .bind(entry.id)
        .bind(entry.version)
        .bind(said.on_day)
        .bind(&said.words)
        .bind(&said.answer)
        .bind(said.is_removed.then_some(doing.now))
        .execute(&mut *connection)
        .await?;
        if saved.rows_affected() == 0 {
            return roll_back(false);
        }
        let which = (entry.id, entry.representative_id, entry.version + 1);
        revise!(
            connection,
            network,
            which,
            written(said),
            None::<OrganisationId>,
            doing
        );
        Result::Ok(true)
    })
}
