//! What a network promised for a period, and how many meetings and groups count for it.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId, PersonId, SeriesId, TargetId},
        revision::RevisionVerb,
        target::{Target, TargetCount, TargetKind, TargetWords},
    },
    store::{
        Result, Store, StoreError,
        attendance::count,
        on,
        revisions::{self, Doing, revise, written},
        roll_back, sql, transaction,
    },
};

/// Most targets that are listed.
const MOST: i64 = 200;

#[derive(sqlx::FromRow)]
struct Row {
    id: TargetId,
    version: i32,
    kind: String,
    series_id: Option<SeriesId>,
    series: Option<String>,
    what: String,
    wanted: i32,
    came: Option<i32>,
    from_day: NaiveDate,
    to_day: NaiveDate,
    written_by: String,
    removed_at: Option<DateTime<Utc>>,
}

impl Row {
    fn target(self) -> Result<Target> {
        Ok(Target {
            id: self.id,
            version: self.version,
            words: TargetWords {
                kind: TargetKind::read(&self.kind)
                    .ok_or(StoreError::Unreadable("kind of target"))?,
                series_id: self.series_id,
                what: self.what,
                wanted: self.wanted,
                came: self.came,
                from: self.from_day,
                to: self.to_day,
                is_removed: self.removed_at.is_some(),
            },
            series: self.series,
            written_by: self.written_by,
        })
    }
}

/// The columns of a target with its series and who wrote it; `$rest` says which.
macro_rules! targets {
    ($rest:literal) => {
        concat!(
            "select t.id, t.version, t.kind, t.series_id, s.name as series, t.what, t.wanted, t.came, t.from_day, t.to_day,
                 p.name as written_by, t.removed_at
             from network_target t
             join person p on p.id = t.written_by
             left join meeting_series s on s.network_id = t.network_id and s.id = t.series_id
             where t.network_id = $1
             ",
            $rest
        )
    };
}

/// The targets of a network, the latest period first.
pub async fn list(store: &Store, network: NetworkId) -> Result<Vec<Target>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(targets!(
            "and t.removed_at is null order by t.to_day desc, t.id limit $2"
        )))
        .bind(network)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(Row::target).collect()
}

/// Targets that were taken out and wait, the latest first.
pub async fn taken_out(store: &Store, network: NetworkId) -> Result<Vec<Target>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(targets!(
            "and t.removed_at is not null order by t.removed_at desc limit $2"
        )))
        .bind(network)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(Row::target).collect()
}

/// One target of a network; also one that was taken out.
pub async fn find(store: &Store, network: NetworkId, target: TargetId) -> Result<Option<Target>> {
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(sql(targets!("and t.id = $2")))
            .bind(network)
            .bind(target)
            .fetch_optional(&mut *connection)
            .await?
    });
    row.map(Row::target).transpose()
}

/// Adds a target. False, and nothing happens, when one of its key is there.
pub async fn add(
    store: &Store,
    network: NetworkId,
    (id, words): (TargetId, &TargetWords),
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        let added = sqlx::query(sql("insert into network_target
                 (network_id, id, version, kind, series_id, what, wanted, came, from_day, to_day, written_by, written_at)
             values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11)
             on conflict (network_id, id) do nothing"))
        .bind(network)
        .bind(id)
        .bind(words.kind.word())
        .bind(words.series_id)
        .bind(&words.what)
        .bind(words.wanted)
        .bind(words.came)
        .bind(words.from)
        .bind(words.to)
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        if added.rows_affected() == 0 {
            return roll_back(false);
        }
        let doing = Doing::plainly(RevisionVerb::Written, by, now);
        revise!(
            connection,
            network,
            (id, id, 1_i32),
            written(words),
            None::<OrganisationId>,
            doing
        );
        Result::Ok(true)
    })
}

/// Writes a target over the version it names, with what was done. False, and nothing is changed, when somebody else changed it
/// meanwhile.
pub async fn save(
    store: &Store,
    network: NetworkId,
    (id, version): (TargetId, i32),
    words: &TargetWords,
    doing: Doing<'_>,
) -> Result<bool> {
    transaction!(store, connection, {
        let saved = sqlx::query(sql("update network_target
             set version = version + 1, kind = $4, series_id = $5, what = $6, wanted = $7, came = $8, from_day = $9,
                 to_day = $10, written_by = $11, written_at = $12, removed_at = $13
             where network_id = $1
               and id = $2
               and version = $3"))
        .bind(network)
        .bind(id)
        .bind(version)
        .bind(words.kind.word())
        .bind(words.series_id)
        .bind(&words.what)
        .bind(words.wanted)
        .bind(words.came)
        .bind(words.from)
        .bind(words.to)
        .bind(doing.by)
        .bind(doing.now)
        .bind(words.is_removed.then_some(doing.now))
        .execute(&mut *connection)
        .await?;
        if saved.rows_affected() == 0 {
            return roll_back(false);
        }
        revise!(
            connection,
            network,
            (id, id, version + 1),
            written(words),
            None::<OrganisationId>,
            doing
        );
        Result::Ok(true)
    })
}

/// What goes with what was taken out before a moment.
const END: [&str; 2] = [
    "delete from revision
     where (network_id, about_id) in (
         select t.network_id, t.id from network_target t where t.removed_at < $1
     )",
    "delete from network_target where removed_at < $1",
];

/// Takes away for good what was taken out before a moment, with its history. What was counted for it is not changed.
pub async fn end(store: &Store, before: DateTime<Utc>) -> Result<()> {
    revisions::end(store, END, before).await
}

#[derive(sqlx::FromRow)]
struct CountRow {
    id: TargetId,
    meetings: i64,
    visits: i64,
}

/// How many meetings that were held up to a day count for each target of a network, and who came to them: what the kind of each
/// asks for. A target for which none counts is not among them.
pub async fn counts(
    store: &Store,
    network: NetworkId,
    to: NaiveDate,
) -> Result<BTreeMap<TargetId, TargetCount>> {
    // Who came is counted once for each meeting, and not once more for each target.
    let of_meetings: Vec<CountRow> = on!(store, connection, {
        sqlx::query_as(sql("select t.id, count(*) as meetings, cast(sum(ranked.visits) as bigint) as visits
             from (
                 select m.id, m.series_id, m.held_on, count(a.attendee_id) as visits
                 from meeting m
                 left join attendance a on a.network_id = m.network_id and a.meeting_id = m.id
                 where m.network_id = $1
                   and m.held_on <= $2
                   and m.state = 'held'
                   and m.removed_at is null
                 group by m.network_id, m.id, m.series_id, m.held_on
             ) as ranked
             join network_target t on t.network_id = $1 and ranked.series_id = coalesce(t.series_id, ranked.series_id)
               and ranked.held_on >= t.from_day and ranked.held_on <= t.to_day
             where t.removed_at is null
               and t.kind in ('meetings', 'average')
             group by t.id"))
        .bind(network)
        .bind(to)
        .fetch_all(&mut *connection)
        .await?
    });
    // Of a group it is enough to find one meeting, of those it came to: a cross join keeps SQLite to that order.
    let of_groups: Vec<(TargetId, i64)> = on!(store, connection, {
        sqlx::query_as(sql("select t.id, count(*)
             from network_target t
             join attendee e on e.network_id = t.network_id
             where t.network_id = $1
               and t.removed_at is null
               and t.kind = 'groups'
               and exists (
                   select 1
                   from attendance a
                   cross join meeting m
                   where a.network_id = e.network_id
                     and a.attendee_id = e.id
                     and m.network_id = a.network_id
                     and m.id = a.meeting_id
                     and m.series_id = coalesce(t.series_id, m.series_id)
                     and m.held_on >= t.from_day
                     and m.held_on <= t.to_day
                     and m.held_on <= $2
                     and m.state = 'held'
                     and m.removed_at is null
               )
             group by t.id"))
        .bind(network)
        .bind(to)
        .fetch_all(&mut *connection)
        .await?
    });
    let of_meetings = of_meetings.into_iter().map(|row| {
        let counted = TargetCount {
            meetings: count(row.meetings),
            visits: count(row.visits),
            ..TargetCount::default()
        };
        (row.id, counted)
    });
    let of_groups = of_groups.into_iter().map(|(id, groups)| {
        let counted = TargetCount {
            groups: count(groups),
            ..TargetCount::default()
        };
        (id, counted)
    });
    Ok(of_meetings.chain(of_groups).collect())
}
