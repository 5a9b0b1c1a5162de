//! Series and meetings of a network, with agenda, notes, what groups told and what was seen.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{AgendaItemId, MeetingId, NetworkId, OrganisationId, PersonId, SeriesId},
        meeting::{
            AgendaItem, GroupUpdate, Meeting, MeetingPlan, MeetingState, Notes, PlannedAndHeld,
            SeenPoint, Series, SeriesKind, TimeOfDay,
        },
        team::JoinCode,
    },
    store::{Result, Store, StoreError, execute, on, roll_back, sql, transaction},
};

/// Most series that are listed.
const MOST_SERIES: i64 = 100;

/// Most meetings that are listed: twelve a year for longer than anybody plans.
pub const MOST_MEETINGS: i64 = 500;

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

#[derive(sqlx::FromRow)]
struct MeetingRow {
    id: MeetingId,
    series_id: SeriesId,
    series: String,
    kind: String,
    version: i32,
    held_on: NaiveDate,
    from_minute: Option<i32>,
    to_minute: Option<i32>,
    place: String,
    theme: String,
    state: String,
    door: String,
    planned_by: String,
    planned_at: DateTime<Utc>,
}

/// A time of day as it is stored.
fn time(minute: Option<i32>) -> Option<TimeOfDay> {
    TimeOfDay::new(u16::try_from(minute?).ok()?)
}

/// The other way round.
fn minute(time: Option<TimeOfDay>) -> Option<i32> {
    time.map(|time| i32::from(time.minutes()))
}

impl MeetingRow {
    fn meeting(self) -> Result<Meeting> {
        Ok(Meeting {
            id: self.id,
            series_id: self.series_id,
            series: self.series,
            kind: SeriesKind::read(&self.kind).ok_or(StoreError::Unreadable("kind of series"))?,
            version: self.version,
            held_on: self.held_on,
            from: time(self.from_minute),
            to: time(self.to_minute),
            place: self.place,
            theme: self.theme,
            state: MeetingState::read(&self.state)
                .ok_or(StoreError::Unreadable("state of a meeting"))?,
            door: JoinCode::read(&self.door).ok_or(StoreError::Unreadable("code"))?,
            planned_by: self.planned_by,
            planned_at: self.planned_at,
        })
    }
}

/// The columns of a meeting with its series and who planned it; `$rest` says which.
macro_rules! meetings {
    ($rest:literal) => {
        concat!(
            "select m.id, m.series_id, s.name as series, s.kind, m.version, m.held_on, m.from_minute, m.to_minute, m.place,
                 m.theme, m.state, m.door, p.name as planned_by, m.planned_at
             from meeting m
             join meeting_series s on s.network_id = m.network_id and s.id = m.series_id
             join person p on p.id = m.planned_by
             ",
            $rest
        )
    };
}

/// Reads the meetings that a text chooses and puts in order, with what it asks for.
macro_rules! read_meetings {
    ($store:ident, $rest:literal, $($value:expr),+) => {{
        let rows: Vec<MeetingRow> = on!($store, connection, {
            sqlx::query_as(sql(meetings!($rest)))
                $(.bind($value))+
                .fetch_all(&mut *connection)
                .await?
        });
        rows.into_iter().map(MeetingRow::meeting).collect()
    }};
}

/// The series of a network, those that go on first.
pub async fn series(store: &Store, network: NetworkId) -> Result<Vec<Series>> {
    let rows: Vec<SeriesRow> = on!(store, connection, {
        sqlx::query_as(sql("select id, version, kind, name, is_over
             from meeting_series
             where network_id = $1
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
pub async fn find_series(
    store: &Store,
    network: NetworkId,
    series: SeriesId,
) -> Result<Option<Series>> {
    let row: Option<SeriesRow> = on!(store, connection, {
        sqlx::query_as(sql("select id, version, kind, name, is_over
             from meeting_series
             where network_id = $1
               and id = $2"))
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
pub async fn add_series(store: &Store, network: NetworkId, series: &Series) -> Result<bool> {
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

/// Writes a series over the version it names, and keeps what it was called. False, and nothing is changed, when somebody
/// else changed it meanwhile.
pub async fn save_series(
    store: &Store,
    network: NetworkId,
    series: &Series,
    today: NaiveDate,
) -> Result<bool> {
    transaction!(store, connection, {
        let before: Option<String> = sqlx::query_scalar(sql("select name
             from meeting_series
             where network_id = $1
               and id = $2
               and version = $3"))
        .bind(network)
        .bind(series.id)
        .bind(series.version)
        .fetch_optional(&mut *connection)
        .await?;
        let saved = sqlx::query(sql("update meeting_series
             set version = version + 1, kind = $4, name = $5, is_over = $6
             where network_id = $1
               and id = $2
               and version = $3"))
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
            .bind(before)
            .bind(today)
            .execute(&mut *connection)
            .await?;
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

/// All meetings of a network, the latest day first.
pub async fn of_network(store: &Store, network: NetworkId) -> Result<Vec<Meeting>> {
    read_meetings!(
        store,
        "where m.network_id = $1
             order by m.held_on desc, m.id desc
             limit $2",
        network,
        MOST_MEETINGS
    )
}

/// The meetings that are planned, the next first, and those that are past without a word whether they were held.
pub async fn planned(store: &Store, network: NetworkId) -> Result<Vec<Meeting>> {
    read_meetings!(
        store,
        "where m.network_id = $1
               and m.state = 'planned'
             order by m.held_on, m.id
             limit 50",
        network
    )
}

/// The meetings of a series, the latest day first.
pub async fn of_series(
    store: &Store,
    network: NetworkId,
    series: SeriesId,
) -> Result<Vec<Meeting>> {
    read_meetings!(
        store,
        "where m.network_id = $1
               and m.series_id = $2
             order by m.held_on desc, m.id desc
             limit $3",
        network,
        series,
        MOST_MEETINGS
    )
}

/// One meeting of a network.
pub async fn find(
    store: &Store,
    network: NetworkId,
    meeting: MeetingId,
) -> Result<Option<Meeting>> {
    let row: Option<MeetingRow> = on!(store, connection, {
        sqlx::query_as(sql(meetings!(
            "where m.network_id = $1
               and m.id = $2"
        )))
        .bind(network)
        .bind(meeting)
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(MeetingRow::meeting).transpose()
}

/// The meeting whose door a code opens, and its network with its name.
pub async fn by_door(
    store: &Store,
    code: &JoinCode,
) -> Result<Option<(NetworkId, String, Meeting)>> {
    let known: Option<(NetworkId, MeetingId, String)> = on!(store, connection, {
        sqlx::query_as(sql("select m.network_id, m.id, n.name
             from meeting m
             join network n on n.id = m.network_id
             where m.door = $1"))
        .bind(code.as_str())
        .fetch_optional(&mut *connection)
        .await?
    });
    let Some((network, meeting, name)) = known else {
        return Ok(None);
    };
    let found = find(store, network, meeting).await?;
    Ok(found.map(|meeting| (network, name, meeting)))
}

#[derive(sqlx::FromRow)]
struct ItemRow {
    id: AgendaItemId,
    what: String,
    minutes: i32,
    theme: String,
    notes: String,
    decision: String,
}

/// The agenda of a meeting, in order.
pub async fn agenda(
    store: &Store,
    network: NetworkId,
    meeting: MeetingId,
) -> Result<Vec<AgendaItem>> {
    let rows: Vec<ItemRow> = on!(store, connection, {
        sqlx::query_as(sql("select id, what, minutes, theme, notes, decision
             from meeting_item
             where network_id = $1
               and meeting_id = $2
             order by place, id"))
        .bind(network)
        .bind(meeting)
        .fetch_all(&mut *connection)
        .await?
    });
    let items = rows.into_iter().map(|row| AgendaItem {
        id: row.id,
        what: row.what,
        minutes: u16::try_from(row.minutes).unwrap_or(0),
        theme: row.theme,
        notes: row.notes,
        decision: row.decision,
    });
    Ok(items.collect())
}

/// Adds a meeting without an agenda. False, and nothing happens, when one of its key is there.
pub async fn add(
    store: &Store,
    network: NetworkId,
    meeting: &Meeting,
    by: PersonId,
) -> Result<bool> {
    transaction!(store, connection, {
        sqlx::query(sql("insert into meeting
                 (network_id, id, series_id, version, notes_version, held_on, from_minute, to_minute, place, theme, state,
                  door, planned_by, planned_at)
             values ($1, $2, $3, 1, 0, $4, $5, $6, $7, $8, $9, $10, $11, $12)
             on conflict (network_id, id) do nothing"))
        .bind(network)
        .bind(meeting.id)
        .bind(meeting.series_id)
        .bind(meeting.held_on)
        .bind(minute(meeting.from))
        .bind(minute(meeting.to))
        .bind(&meeting.place)
        .bind(&meeting.theme)
        .bind(meeting.state.word())
        .bind(meeting.door.as_str())
        .bind(by)
        .bind(meeting.planned_at)
        .execute(connection)
        .await
        .map(|added| added.rows_affected() == 1)
    })
}

/// Writes the plan of a meeting over the version it names; what was noted stays with its item. False, and nothing is
/// changed, when somebody else changed the plan meanwhile.
pub async fn save(
    store: &Store,
    network: NetworkId,
    plan: &MeetingPlan,
    by: PersonId,
) -> Result<bool> {
    let meeting = &plan.meeting;
    transaction!(store, connection, {
        let saved = sqlx::query(sql("update meeting
             set version = version + 1, held_on = $4, from_minute = $5, to_minute = $6, place = $7, theme = $8,
                 planned_by = $9, planned_at = $10
             where network_id = $1
               and id = $2
               and version = $3"))
        .bind(network)
        .bind(meeting.id)
        .bind(meeting.version)
        .bind(meeting.held_on)
        .bind(minute(meeting.from))
        .bind(minute(meeting.to))
        .bind(&meeting.place)
        .bind(&meeting.theme)
        .bind(by)
        .bind(meeting.planned_at)
        .execute(&mut *connection)
        .await?;
        if saved.rows_affected() == 0 {
            return roll_back(false);
        }
        // An item of which something was noted stays, whoever took it out of the plan while it was being noted.
        sqlx::query(sql("update meeting_item
             set place = -1
             where network_id = $1
               and meeting_id = $2"))
        .bind(network)
        .bind(meeting.id)
        .execute(&mut *connection)
        .await?;
        for (place, item) in (0_i32..).zip(&plan.agenda) {
            sqlx::query(sql("insert into meeting_item
                     (network_id, meeting_id, id, place, what, minutes, theme, notes, decision)
                 values ($1, $2, $3, $4, $5, $6, $7, '', '')
                 on conflict (network_id, meeting_id, id) do update
                 set place = excluded.place, what = excluded.what, minutes = excluded.minutes, theme = excluded.theme"))
            .bind(network)
            .bind(meeting.id)
            .bind(item.id)
            .bind(place)
            .bind(&item.what)
            .bind(i32::from(item.minutes))
            .bind(&item.theme)
            .execute(&mut *connection)
            .await?;
        }
        sqlx::query(sql("delete from meeting_item
             where network_id = $1
               and meeting_id = $2
               and place = -1
               and notes = ''
               and decision = ''"))
        .bind(network)
        .bind(meeting.id)
        .execute(&mut *connection)
        .await?;
        Result::Ok(true)
    })
}

/// Says what became of a meeting.
pub async fn set_state(
    store: &Store,
    network: NetworkId,
    meeting: MeetingId,
    state: MeetingState,
) -> Result<()> {
    execute!(
        store,
        "update meeting set state = $3 where network_id = $1 and id = $2",
        [network, meeting, state.word()]
    )
}

#[derive(sqlx::FromRow)]
struct NotesRow {
    notes_version: i32,
    noted_by: Option<String>,
    noted_at: Option<DateTime<Utc>>,
}

/// What was noted of a meeting, beside its agenda.
pub async fn notes(store: &Store, network: NetworkId, meeting: MeetingId) -> Result<Notes> {
    let (head, updates, points) = on!(store, connection, {
        let head: NotesRow =
            sqlx::query_as(sql("select m.notes_version, p.name as noted_by, m.noted_at
             from meeting m
             left join person p on p.id = m.noted_by
             where m.network_id = $1
               and m.id = $2"))
            .bind(network)
            .bind(meeting)
            .fetch_one(&mut *connection)
            .await?;
        let updates: Vec<(Option<OrganisationId>, String, String, String)> =
            sqlx::query_as(sql("select organisation_id, who, words, link
                 from meeting_update
                 where network_id = $1
                   and meeting_id = $2
                 order by place"))
            .bind(network)
            .bind(meeting)
            .fetch_all(&mut *connection)
            .await?;
        let points: Vec<(String, String)> = sqlx::query_as(sql("select spot, seen
             from meeting_point
             where network_id = $1
               and meeting_id = $2
             order by place"))
        .bind(network)
        .bind(meeting)
        .fetch_all(&mut *connection)
        .await?;
        (head, updates, points)
    });
    let update = |(group, who, words, link)| GroupUpdate {
        group,
        who,
        words,
        link,
    };
    Ok(Notes {
        version: head.notes_version,
        by: head.noted_by.zip(head.noted_at),
        updates: updates.into_iter().map(update).collect(),
        points: points
            .into_iter()
            .map(|(spot, seen)| SeenPoint { spot, seen })
            .collect(),
    })
}

/// Writes what was noted over the version it names: of each item, what groups told, what was seen. False, and nothing is
/// changed, when somebody else changed it meanwhile.
pub async fn save_notes(
    store: &Store,
    network: NetworkId,
    meeting: MeetingId,
    (agenda, notes): (&[AgendaItem], &Notes),
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        let saved = sqlx::query(sql("update meeting
             set notes_version = notes_version + 1, noted_by = $4, noted_at = $5
             where network_id = $1
               and id = $2
               and notes_version = $3"))
        .bind(network)
        .bind(meeting)
        .bind(notes.version)
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        if saved.rows_affected() == 0 {
            return roll_back(false);
        }
        for item in agenda {
            sqlx::query(sql("update meeting_item
                 set notes = $4, decision = $5
                 where network_id = $1
                   and meeting_id = $2
                   and id = $3"))
            .bind(network)
            .bind(meeting)
            .bind(item.id)
            .bind(&item.notes)
            .bind(&item.decision)
            .execute(&mut *connection)
            .await?;
        }
        for text in [
            "delete from meeting_update where network_id = $1 and meeting_id = $2",
            "delete from meeting_point where network_id = $1 and meeting_id = $2",
        ] {
            sqlx::query(sql(text))
                .bind(network)
                .bind(meeting)
                .execute(&mut *connection)
                .await?;
        }
        for (place, update) in (0_i32..).zip(&notes.updates) {
            sqlx::query(sql("insert into meeting_update
                     (network_id, meeting_id, place, organisation_id, who, words, link)
                 values ($1, $2, $3, $4, $5, $6, $7)"))
            .bind(network)
            .bind(meeting)
            .bind(place)
            .bind(update.group)
            .bind(&update.who)
            .bind(&update.words)
            .bind(&update.link)
            .execute(&mut *connection)
            .await?;
        }
        for (place, point) in (0_i32..).zip(&notes.points) {
            sqlx::query(sql(
                "insert into meeting_point (network_id, meeting_id, place, spot, seen)
                 values ($1, $2, $3, $4, $5)",
            ))
            .bind(network)
            .bind(meeting)
            .bind(place)
            .bind(&point.spot)
            .bind(&point.seen)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(true)
    })
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

/// Writes the themes over those that were there before. False, and nothing is changed, when they were others meanwhile.
pub async fn save_strategy_themes(
    store: &Store,
    network: NetworkId,
    before: &str,
    themes: &str,
) -> Result<bool> {
    transaction!(store, connection, {
        sqlx::query(sql("update network
             set strategy_themes = $3
             where id = $1
               and strategy_themes = $2"))
        .bind(network)
        .bind(before)
        .bind(themes)
        .execute(connection)
        .await
        .map(|saved| saved.rows_affected() == 1)
    })
}
