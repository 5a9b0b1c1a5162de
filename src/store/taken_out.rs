//! What was taken out of the meetings of a network, to be read: it waits, came back or is gone.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{EventId, MeetingId, NetworkId},
        mending::{MeetingRemoval, RemovalState, RemovedKind},
    },
    store::{Result, Store, StoreError, on, sql},
};

/// Most removals that a page lists.
const MOST: i64 = 200;

#[derive(sqlx::FromRow)]
struct RemovalRow {
    id: EventId,
    kind: String,
    meeting_id: Option<MeetingId>,
    series: String,
    held_on: Option<NaiveDate>,
    what: Option<String>,
    who: Option<String>,
    words: Option<String>,
    file: Option<String>,
    reason: String,
    state: String,
    removed_by: String,
    removed_at: DateTime<Utc>,
    back_by: Option<String>,
    back_at: Option<DateTime<Utc>>,
}

impl RemovalRow {
    fn removal(self) -> Result<MeetingRemoval> {
        Ok(MeetingRemoval {
            id: self.id,
            kind: RemovedKind::read(&self.kind)
                .ok_or(StoreError::Unreadable("kind of a removal"))?,
            meeting: self.meeting_id,
            series: self.series,
            held_on: self.held_on,
            who: self.who.unwrap_or_default(),
            words: self.what.or(self.words).unwrap_or_default(),
            file: self.file,
            reason: self.reason,
            state: RemovalState::read(&self.state)
                .ok_or(StoreError::Unreadable("state of a removal"))?,
            removed_by: self.removed_by,
            removed_at: self.removed_at,
            back: self.back_by.zip(self.back_at),
        })
    }
}

/// The removals that a text chooses, the newest first.
macro_rules! removals {
    ($rest:literal) => {
        concat!(
            "select r.id, r.kind, r.meeting_id, s.name as series, m.held_on, i.what, u.who, u.words, e.name as file, r.reason,
                 r.state, p.name as removed_by, r.removed_at, b.name as back_by, r.back_at
             from meeting_removal r
             join meeting_series s on s.network_id = r.network_id and s.id = r.series_id
             join person p on p.id = r.removed_by
             left join meeting m on m.network_id = r.network_id and m.id = r.meeting_id
             left join meeting_item i on i.network_id = r.network_id and i.meeting_id = r.meeting_id and i.id = r.item_id
                 and i.removed_at is not null
             left join meeting_update u on u.network_id = r.network_id and u.meeting_id = r.meeting_id
                 and u.place = r.place and u.removed_at is not null
             left join enclosure e on e.network_id = r.network_id and e.meeting_id = r.meeting_id
                 and e.id = coalesce(r.enclosure_id, u.enclosure_id)
             left join person b on b.id = r.back_by
             ",
            $rest
        )
    };
}

/// All that was taken out of a network's meetings, the newest first.
pub async fn of_network(store: &Store, network: NetworkId) -> Result<Vec<MeetingRemoval>> {
    let rows: Vec<RemovalRow> = on!(store, connection, {
        sqlx::query_as(sql(removals!(
            "where r.network_id = $1
             order by r.id desc
             limit $2"
        )))
        .bind(network)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(RemovalRow::removal).collect()
}

/// What was taken out of one meeting, the newest first.
pub async fn of_meeting(
    store: &Store,
    network: NetworkId,
    meeting: MeetingId,
) -> Result<Vec<MeetingRemoval>> {
    let rows: Vec<RemovalRow> = on!(store, connection, {
        sqlx::query_as(sql(removals!(
            "where r.network_id = $1
               and r.meeting_id = $2
             order by r.removed_at desc, r.id desc
             limit $3"
        )))
        .bind(network)
        .bind(meeting)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(RemovalRow::removal).collect()
}

/// The updates of a meeting with their places, by which one of them is taken out: place, who told it, what.
pub async fn updates(
    store: &Store,
    network: NetworkId,
    meeting: MeetingId,
) -> Result<Vec<(i32, String, String)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select place, who, words
             from meeting_update
             where network_id = $1
               and meeting_id = $2
               and removed_at is null
             order by place"))
        .bind(network)
        .bind(meeting)
        .fetch_all(&mut *connection)
        .await?
    }))
}
