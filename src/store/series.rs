//! Series of meetings of a network, what was planned of each and held, and the themes of the network's strategy.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{NetworkId, PersonId, SeriesId},
        meeting::{PlannedAndHeld, Series, SeriesKind},
    },
    store::{Result, Store, StoreError, network_changes, on, sql, transaction},
};

/// Most series that are listed.
const MOST_SERIES: i64 = 100;

#[derive(sqlx::FromRow)]
struct SeriesRow {
    id: SeriesId,
    version: i32,
    kind: String,
    name: String,
    is_over: bool,
}

impl SeriesRow {
    fn series(self) -> Result<Series> {
        Ok(Series {
            id: self.id,
            version: self.version,
            kind: SeriesKind::read(&self.kind).ok_or(StoreError::Unreadable("kind of series"))?,
            name: self.name,
            is_over: self.is_over,
        })
    }
}

/// The series of a network, those that go on first.
pub async fn list(store: &Store, network: NetworkId) -> Result<Vec<Series>> {
    let rows: Vec<SeriesRow> = on!(store, connection, {
        sqlx::query_as(sql("select id, version, kind, name, is_over
             from meeting_series
             where network_id = $1
               and removed_at is null
             order by is_over, id
             limit $2"))
        .bind(network)
        .bind(MOST_SERIES)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(SeriesRow::series).collect()
}

/// One series of a network.
pub async fn find(store: &Store, network: NetworkId, series: SeriesId) -> Result<Option<Series>> {
    let row: Option<SeriesRow> = on!(store, connection, {
        sqlx::query_as(sql("select id, version, kind, name, is_over
             from meeting_series
             where network_id = $1
               and id = $2
               and removed_at is null"))
        .bind(network)
        .bind(series)
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(SeriesRow::series).transpose()
}

/// What a series was called before, and until which day; the newest first.
pub async fn former_names(
    store: &Store,
    network: NetworkId,
    series: SeriesId,
) -> Result<Vec<(String, NaiveDate)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select name, until
             from meeting_series_name
             where network_id = $1
               and series_id = $2
             order by version desc
             limit 20"))
        .bind(network)
        .bind(series)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Adds a series. False, and nothing happens, when one of its key is there.
pub async fn add(store: &Store, network: NetworkId, series: &Series) -> Result<bool> {
    transaction!(store, connection, {
        sqlx::query(sql(
            "insert into meeting_series (network_id, id, version, kind, name, is_over)
             values ($1, $2, 1, $3, $4, $5)
             on conflict (network_id, id) do nothing",
        ))
        .bind(network)
        .bind(series.id)
        .bind(series.kind.word())
        .bind(&series.name)
        .bind(series.is_over)
        .execute(connection)
        .await
        .map(|added| added.rows_affected() == 1)
    })
}

/// Writes a series over the version it names, and keeps what it was called, with who changed that. False, and nothing is changed,
/// when somebody else changed it meanwhile.
pub async fn save(
    store: &Store,
    network: NetworkId,
    series: &Series,
    (by, now, today): (PersonId, DateTime<Utc>, NaiveDate),
) -> Result<bool> {
    transaction!(store, connection, {
        let before: Option<String> = sqlx::query_scalar(sql("select name
             from meeting_series
             where network_id = $1
               and id = $2
               and version = $3
               and removed_at is null"))
        .bind(network)
        .bind(series.id)
        .bind(series.version)
        .fetch_optional(&mut *connection)
        .await?;
        let saved = sqlx::query(sql("update meeting_series
             set version = version + 1, kind = $4, name = $5, is_over = $6
             where network_id = $1
               and id = $2
               and version = $3
               and removed_at is null"))
        .bind(network)
        .bind(series.id)
        .bind(series.version)
        .bind(series.kind.word())
        .bind(&series.name)
        .bind(series.is_over)
        .execute(&mut *connection)
        .await?;
        let saved = saved.rows_affected() == 1;
        if let (true, Some(before)) = (saved, before.filter(|before| *before != series.name)) {
            sqlx::query(sql(
                "insert into meeting_series_name (network_id, series_id, version, name, until)
                 values ($1, $2, $3, $4, $5)",
            ))
            .bind(network)
            .bind(series.id)
            .bind(series.version)
            .bind(&before)
            .bind(today)
            .execute(&mut *connection)
            .await?;
            network_changes::note!(connection, network, series.id, &before, (by, now));
        }
        Result::Ok(saved)
    })
}

#[derive(sqlx::FromRow)]
struct PlannedRow {
    series_id: SeriesId,
    planned: i64,
    held: i64,
    not_held: i64,
}

/// How many meetings were planned from one day to another, by series.
pub async fn planned_and_held(
    store: &Store,
    network: NetworkId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(SeriesId, PlannedAndHeld)>> {
    let rows: Vec<PlannedRow> = on!(store, connection, {
        sqlx::query_as(sql("select series_id, count(*) as planned,
                 count(*) filter (where state = 'held') as held,
                 count(*) filter (where state = 'not-held') as not_held
             from meeting
             where network_id = $1
               and removed_at is null
               and held_on >= $2
               and held_on <= $3
             group by series_id"))
        .bind(network)
        .bind(from)
        .bind(to)
        .fetch_all(&mut *connection)
        .await?
    });
    let count = |count: i64| usize::try_from(count).unwrap_or(0);
    let counted = rows.into_iter().map(|row| {
        let counted = PlannedAndHeld {
            planned: count(row.planned),
            held: count(row.held),
            not_held: count(row.not_held),
        };
        (row.series_id, counted)
    });
    Ok(counted.collect())
}

/// The themes of a network's strategy, a line each.
pub async fn strategy_themes(store: &Store, network: NetworkId) -> Result<String> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select strategy_themes from network where id = $1"))
            .bind(network)
            .fetch_one(&mut *connection)
            .await?
    }))
}

/// Writes the themes over those that were there before, which are kept. False, and nothing is changed, when they were others meanwhile.
pub async fn save_strategy_themes(
    store: &Store,
    network: NetworkId,
    (before, themes): (&str, &str),
    by: (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        let saved = sqlx::query(sql("update network
             set strategy_themes = $3
             where id = $1
               and strategy_themes = $2"))
        .bind(network)
        .bind(before)
        .bind(themes)
        .execute(&mut *connection)
        .await?;
        let is_saved = saved.rows_affected() == 1;
        if is_saved && before != themes {
            network_changes::note!(connection, network, network, before, by);
        }
        Result::Ok(is_saved)
    })
}
