//! What became of a promise, as somebody saw it on a day.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{MeetingId, NetworkId, NetworkPromiseId, OrganisationId, PersonId, PromiseRecordId},
        promise::{Present, PromiseRecord, RecordWords},
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
struct RecordRow {
    id: PromiseRecordId,
    promise_id: NetworkPromiseId,
    version: i32,
    state: String,
    words: String,
    on_day: NaiveDate,
    meeting_id: Option<MeetingId>,
    series: Option<String>,
    held_on: Option<NaiveDate>,
    said_kept: i32,
    said_partly: i32,
    said_not_kept: i32,
    said_by: String,
    said_at: DateTime<Utc>,
    removed_at: Option<DateTime<Utc>>,
}

impl From<RecordRow> for PromiseRecord {
    fn from(row: RecordRow) -> Self {
        let people = |count: i32| u16::try_from(count).unwrap_or(0);
        Self {
            id: row.id,
            promise_id: row.promise_id,
            version: row.version,
            said: RecordWords {
                state: row.state,
                words: row.words,
                on_day: row.on_day,
                meeting_id: row.meeting_id,
                present: Present {
                    kept: people(row.said_kept),
                    partly: people(row.said_partly),
                    not_kept: people(row.said_not_kept),
                },
                is_removed: row.removed_at.is_some(),
            },
            meeting: row.series.zip(row.held_on),
            said_by: row.said_by,
            said_at: row.said_at,
        }
    }
}

macro_rules! records {
    ($rest:literal) => {
        concat!(
            "select r.id, r.promise_id, r.version, r.state, r.words, r.on_day, r.meeting_id, s.name as series, t.held_on,
                 r.said_kept, r.said_partly, r.said_not_kept, q.name as said_by, r.said_at, r.removed_at
             from promise_record r
             join person q on q.id = r.said_by
             left join meeting t on t.network_id = r.network_id and t.id = r.meeting_id
             left join meeting_series s on s.network_id = t.network_id and s.id = t.series_id
             ",
            $rest
        )
    };
}

/// What became of a promise, the latest day first.
pub async fn list(
    store: &Store,
    network: NetworkId,
    promise: NetworkPromiseId,
) -> Result<Vec<PromiseRecord>> {
    let rows: Vec<RecordRow> = on!(store, connection, {
        sqlx::query_as(sql(records!(
            "where r.network_id = $1
               and r.promise_id = $2
               and r.removed_at is null
             order by r.on_day desc, r.id desc
             limit $3"
        )))
        .bind(network)
        .bind(promise)
        .bind(MOST_BESIDE)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(PromiseRecord::from).collect())
}

/// One record, also where it was taken out and waits.
pub async fn find(
    store: &Store,
    network: NetworkId,
    promise: NetworkPromiseId,
    record: PromiseRecordId,
) -> Result<Option<PromiseRecord>> {
    let row: Option<RecordRow> = on!(store, connection, {
        sqlx::query_as(sql(records!(
            "where r.network_id = $1
               and r.promise_id = $2
               and r.id = $3"
        )))
        .bind(network)
        .bind(promise)
        .bind(record)
        .fetch_optional(&mut *connection)
        .await?
    });
    Ok(row.map(PromiseRecord::from))
}

/// The last record of a promise says how it stands.
const SETTLE: &str = "update promise
     set state = coalesce((
             select r.state
             from promise_record r
             where r.network_id = $1 and r.promise_id = $2 and r.removed_at is null
             order by r.on_day desc, r.id desc
             limit 1
         ), 'open'),
         state_words = coalesce((
             select r.words
             from promise_record r
             where r.network_id = $1 and r.promise_id = $2 and r.removed_at is null
             order by r.on_day desc, r.id desc
             limit 1
         ), ''),
         state_on = (
             select r.on_day
             from promise_record r
             where r.network_id = $1 and r.promise_id = $2 and r.removed_at is null
             order by r.on_day desc, r.id desc
             limit 1
         )
     where network_id = $1
       and id = $2";

/// Writes anew how a promise stands, inside a transaction.
macro_rules! settle {
    ($connection:ident, $network:expr, $promise:expr) => {
        sqlx::query(sql(SETTLE))
            .bind($network)
            .bind($promise)
            .execute(&mut *$connection)
            .await?
    };
}

/// Adds a record. False, and nothing happens, when one of its key is there.
pub async fn add(
    store: &Store,
    network: NetworkId,
    record: &PromiseRecord,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        let said = &record.said;
        let added = sqlx::query(sql("insert into promise_record
                 (network_id, promise_id, id, version, state, words, on_day, meeting_id, said_kept, said_partly, said_not_kept,
                  said_by, said_at)
             values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11, $12)
             on conflict (network_id, promise_id, id) do nothing"))
        .bind(network)
        .bind(record.promise_id)
        .bind(record.id)
        .bind(&said.state)
        .bind(&said.words)
        .bind(said.on_day)
        .bind(said.meeting_id)
        .bind(i32::from(said.present.kept))
        .bind(i32::from(said.present.partly))
        .bind(i32::from(said.present.not_kept))
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        if added.rows_affected() == 0 {
            return roll_back(false);
        }
        settle!(connection, network, record.promise_id);
        let doing = Doing::plainly(RevisionVerb::Written, by, now);
        let (which, nobody) = (
            (record.id, record.promise_id, 1_i32),
            None::<OrganisationId>,
        );
        revise!(connection, network, which, written(said), nobody, doing);
        Result::Ok(true)
    })
}

/// Writes a record over the version it names, with what was done. False, and nothing is changed, when somebody else changed it
/// meanwhile.
pub async fn save(
    store: &Store,
    network: NetworkId,
    record: &PromiseRecord,
    doing: Doing<'_>,
) -> Result<bool> {
    transaction!(store, connection, {
        let said = &record.said;
        let saved = sqlx::query(sql("update promise_record
             set version = version + 1, state = $5, words = $6, on_day = $7, meeting_id = $8, said_kept = $9,
                 said_partly = $10, said_not_kept = $11, removed_at = $12
             where network_id = $1
               and promise_id = $2
               and id = $3
               and version = $4"))
        .bind(network)
        .bind(record.promise_id)
        .bind(record.id)
        .bind(record.version)
        .bind(&said.state)
        .bind(&said.words)
        .bind(said.on_day)
        .bind(said.meeting_id)
        .bind(i32::from(said.present.kept))
        .bind(i32::from(said.present.partly))
        .bind(i32::from(said.present.not_kept))
        .bind(said.is_removed.then_some(doing.now))
        .execute(&mut *connection)
        .await?;
        if saved.rows_affected() == 0 {
            return roll_back(false);
        }
        settle!(connection, network, record.promise_id);
        let which = (record.id, record.promise_id, record.version + 1);
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
