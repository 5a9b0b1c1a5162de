//! Meetings of a network, each with what is planned for it and its agenda.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{AgendaItemId, MeetingId, NetworkId, PersonId, SeriesId},
        meeting::{AgendaItem, Meeting, MeetingPlan, MeetingState, SeriesKind, TimeOfDay},
        mending::Mended,
        team::JoinCode,
    },
    store::{Result, Store, StoreError, meeting_changes, on, roll_back, sql, transaction},
};

/// Most meetings that are listed: twelve a year for longer than anybody plans.
pub const MOST_MEETINGS: i64 = 500;

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
             join meeting_series s on s.network_id = m.network_id and s.id = m.series_id and m.removed_at is null
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
             where m.door = $1
               and m.removed_at is null"))
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
               and removed_at is null
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

/// Writes the plan of a meeting over the version it names, and what that mends; what was noted stays with its item. False,
/// and nothing is changed, when somebody else changed the plan meanwhile.
pub async fn save(
    store: &Store,
    network: NetworkId,
    (plan, mended): (&MeetingPlan, &[Mended]),
    by: PersonId,
) -> Result<bool> {
    let meeting = &plan.meeting;
    transaction!(store, connection, {
        let saved = sqlx::query(sql("update meeting
             set version = version + 1, held_on = $4, from_minute = $5, to_minute = $6, place = $7, theme = $8,
                 planned_by = $9, planned_at = $10
             where network_id = $1
               and id = $2
               and version = $3
               and removed_at is null"))
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
        let changed = (by, meeting.planned_at);
        meeting_changes::note!(connection, (network, meeting.id), mended, changed);
        // An item of which something was noted stays, whoever took it out of the plan while it was being noted.
        sqlx::query(sql("update meeting_item
             set place = -1
             where network_id = $1
               and meeting_id = $2
               and removed_at is null"))
        .bind(network)
        .bind(meeting.id)
        .execute(&mut *connection)
        .await?;
        for (place, item) in (0_i32..).zip(&plan.agenda) {
            sqlx::query(sql("insert into meeting_item
                     (network_id, meeting_id, id, place, what, minutes, theme, notes, decision)
                 values ($1, $2, $3, $4, $5, $6, $7, '', '')
                 on conflict (network_id, meeting_id, id) do update
                 set place = excluded.place, what = excluded.what, minutes = excluded.minutes, theme = excluded.theme,
                     removed_at = null"))
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
               and decision = ''
               and removed_at is null"))
        .bind(network)
        .bind(meeting.id)
        .execute(&mut *connection)
        .await?;
        Result::Ok(true)
    })
}

/// Says what became of a meeting, and what that mends.
pub async fn set_state(
    store: &Store,
    at: (NetworkId, MeetingId),
    (state, mended): (MeetingState, &[Mended]),
    changed: (PersonId, DateTime<Utc>),
) -> Result<()> {
    transaction!(store, connection, {
        sqlx::query(sql("update meeting
             set state = $3
             where network_id = $1
               and id = $2
               and removed_at is null"))
        .bind(at.0)
        .bind(at.1)
        .bind(state.word())
        .execute(&mut *connection)
        .await?;
        meeting_changes::note!(connection, at, mended, changed);
        Result::Ok(())
    })
}
