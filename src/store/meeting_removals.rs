//! Series, meetings, items and updates that were taken out by mistake: they wait for a day, in which they can be put back, and
//! every other query passes them over (`tests/it/store/removed.rs` looks). Then what was typed goes; the row of a meeting
//! stays, as others may point to it.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{AgendaItemId, EventId, MeetingId, NetworkId, PersonId, SeriesId},
        mending::{MeetingPart, RemovalState, RemovedKind},
    },
    store::{Result, Store, StoreError, enclosures::ORPHANS, on, roll_back, sql, transaction},
};

/// Most removals that end at once.
const MOST: i64 = 200;

const TAKE_SERIES: &str = "update meeting_series
     set removed_at = $3
     where network_id = $1
       and id = $2
       and removed_at is null
       and not exists (
           select 1 from meeting m
           where m.network_id = $1 and m.series_id = $2 and m.removed_at is null
       )";

const TAKE_MEETING: &str = "update meeting
     set removed_at = $3
     where network_id = $1
       and id = $2
       and removed_at is null";

const TAKE_ITEM: &str = "update meeting_item
     set removed_at = $3
     where network_id = $1
       and meeting_id = $2
       and id = $4
       and removed_at is null";

const TAKE_UPDATE: &str = "update meeting_update
     set removed_at = $3, place = (
         select coalesce(min(other.place), 0) - 1
         from meeting_update other
         where other.network_id = $1 and other.meeting_id = $2 and other.place < 0
     )
     where network_id = $1
       and meeting_id = $2
       and place = $4
       and removed_at is null
     returning place";

/// Runs a text with what it takes, inside a transaction.
macro_rules! run {
    ($connection:ident, $text:expr, $($value:expr),+) => {
        sqlx::query(sql($text))
            $(.bind($value))+
            .execute(&mut *$connection)
            .await?
    };
}

/// Takes something out, under a key that makes doing it twice harmless. Whoever has the plan or the notes open is told when
/// they save. False, and nothing is changed, where it is not there or was taken out before; a series that has meetings is
/// not taken out either, and neither is an update where the notes are no longer of this version.
pub async fn remove(
    store: &Store,
    network: NetworkId,
    (id, part): (EventId, MeetingPart),
    (reason, notes_version): (&str, i32),
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        let (meeting, item) = match part {
            MeetingPart::Series(_) => (None, None),
            MeetingPart::Meeting(meeting) | MeetingPart::Update(meeting, _) => {
                (Some(meeting), None)
            }
            MeetingPart::Item(meeting, item) => (Some(meeting), Some(item)),
        };
        if matches!(part, MeetingPart::Item(..) | MeetingPart::Update(..)) {
            let of_version = sqlx::query(sql("update meeting
                 set version = version + 1, notes_version = notes_version + 1, planned_by = $4, planned_at = $5,
                     noted_by = $4, noted_at = $5
                 where network_id = $1
                   and id = $2
                   and notes_version = $3
                   and removed_at is null"))
            .bind(network)
            .bind(meeting)
            .bind(notes_version)
            .bind(by)
            .bind(now)
            .execute(&mut *connection)
            .await?;
            if of_version.rows_affected() == 0 {
                return roll_back(false);
            }
        }
        let mut kept_at: Option<i32> = None;
        let taken = match part {
            MeetingPart::Series(series) => {
                run!(connection, TAKE_SERIES, network, series, now).rows_affected()
            }
            MeetingPart::Meeting(meeting) => {
                run!(connection, TAKE_MEETING, network, meeting, now).rows_affected()
            }
            MeetingPart::Item(meeting, item) => {
                run!(connection, TAKE_ITEM, network, meeting, now, item).rows_affected()
            }
            MeetingPart::Update(meeting, place) => {
                kept_at = sqlx::query_scalar(sql(TAKE_UPDATE))
                    .bind(network)
                    .bind(meeting)
                    .bind(now)
                    .bind(place)
                    .fetch_optional(&mut *connection)
                    .await?;
                u64::from(kept_at.is_some())
            }
        };
        if taken == 0 {
            return roll_back(false);
        }
        let (kind, series) = match part {
            MeetingPart::Series(series) => (RemovedKind::Series, Some(series)),
            MeetingPart::Meeting(_) => (RemovedKind::Meeting, None),
            MeetingPart::Item(..) => (RemovedKind::Item, None),
            MeetingPart::Update(..) => (RemovedKind::Update, None),
        };
        let series: SeriesId = match series {
            Some(series) => series,
            None => {
                sqlx::query_scalar(sql("select series_id
                 from meeting
                 where network_id = $1
                   and id = $2"))
                .bind(network)
                .bind(meeting)
                .fetch_one(&mut *connection)
                .await?
            }
        };
        sqlx::query(sql("insert into meeting_removal
                 (network_id, id, kind, series_id, meeting_id, item_id, place, reason, state, removed_by, removed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"))
        .bind(network)
        .bind(id)
        .bind(kind.word())
        .bind(series)
        .bind(meeting)
        .bind(item)
        .bind(kept_at)
        .bind(reason)
        .bind(RemovalState::Waits.word())
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        Result::Ok(true)
    })
}

/// What became of a removal; none where there is none of this key.
pub async fn state(store: &Store, network: NetworkId, id: EventId) -> Result<Option<RemovalState>> {
    let state: Option<String> = on!(store, connection, {
        sqlx::query_scalar(sql("select state
             from meeting_removal
             where network_id = $1
               and id = $2"))
        .bind(network)
        .bind(id)
        .fetch_optional(&mut *connection)
        .await?
    });
    state
        .map(|state| RemovalState::read(&state).ok_or(StoreError::Unreadable("state of a removal")))
        .transpose()
}

/// Whether something that was taken out was put back.
pub async fn is_back(store: &Store, network: NetworkId, id: EventId) -> Result<bool> {
    Ok(state(store, network, id).await? == Some(RemovalState::Back))
}

#[derive(sqlx::FromRow)]
struct KeysRow {
    kind: String,
    series_id: SeriesId,
    meeting_id: Option<MeetingId>,
    item_id: Option<AgendaItemId>,
    place: Option<i32>,
}

impl KeysRow {
    fn part(&self) -> Option<MeetingPart> {
        Some(match RemovedKind::read(&self.kind)? {
            RemovedKind::Series => MeetingPart::Series(self.series_id),
            RemovedKind::Meeting => MeetingPart::Meeting(self.meeting_id?),
            RemovedKind::Item => MeetingPart::Item(self.meeting_id?, self.item_id?),
            RemovedKind::Update => MeetingPart::Update(self.meeting_id?, self.place?),
        })
    }
}

/// Changes the state of a removal that waits, inside a transaction; gives what it is of.
macro_rules! settle {
    ($connection:ident, $network:expr, $id:expr, $state:expr, $since:expr) => {{
        let keys: Option<KeysRow> = sqlx::query_as(sql("update meeting_removal
             set state = $3
             where network_id = $1
               and id = $2
               and state = 'waits'
               and removed_at >= $4
             returning kind, series_id, meeting_id, item_id, place"))
        .bind($network)
        .bind($id)
        .bind(RemovalState::word($state))
        .bind($since)
        .fetch_optional(&mut *$connection)
        .await?;
        keys
    }};
}

/// Puts something back as it was that was taken out since a moment; a meeting also its series. None, and nothing is changed,
/// where it does not wait any more.
pub async fn put_back(
    store: &Store,
    network: NetworkId,
    id: EventId,
    since: DateTime<Utc>,
) -> Result<Option<MeetingPart>> {
    transaction!(store, connection, {
        let Some(keys) = settle!(connection, network, id, RemovalState::Back, since) else {
            return roll_back(None);
        };
        let Some(part) = keys.part() else {
            return roll_back(None);
        };
        if let MeetingPart::Series(_) | MeetingPart::Meeting(_) = part {
            run!(
                connection,
                "update meeting_series set removed_at = null where network_id = $1 and id = $2",
                network,
                keys.series_id
            );
            run!(
                connection,
                "update meeting_removal
                 set state = 'back'
                 where network_id = $1
                   and series_id = $2
                   and kind = 'series'
                   and state = 'waits'",
                network,
                keys.series_id
            );
        }
        match part {
            MeetingPart::Series(_) => {}
            MeetingPart::Meeting(meeting) => {
                run!(
                    connection,
                    "update meeting set removed_at = null where network_id = $1 and id = $2",
                    network,
                    meeting
                );
            }
            MeetingPart::Item(meeting, item) => {
                run!(
                    connection,
                    "update meeting_item
                     set removed_at = null
                     where network_id = $1
                       and meeting_id = $2
                       and id = $3",
                    network,
                    meeting,
                    item
                );
                run!(connection, TOUCH, network, meeting);
            }
            MeetingPart::Update(meeting, place) => {
                run!(
                    connection,
                    "update meeting_update
                     set removed_at = null, place = (
                         select coalesce(max(other.place), -1) + 1
                         from meeting_update other
                         where other.network_id = $1 and other.meeting_id = $2 and other.place >= 0
                     )
                     where network_id = $1
                       and meeting_id = $2
                       and place = $3",
                    network,
                    meeting,
                    place
                );
                run!(connection, TOUCH, network, meeting);
            }
        }
        Result::Ok(Some(part))
    })
}

/// Whoever has the plan or the notes open is told when they save.
const TOUCH: &str = "update meeting
     set version = version + 1, notes_version = notes_version + 1
     where network_id = $1
       and id = $2";

/// What goes with a meeting that is gone for good. Its row stays without a word, as others may point to it.
const OF_MEETING: [&str; 10] = [
    "delete from meeting_change where network_id = $1 and meeting_id = $2",
    "delete from enclosure where network_id = $1 and meeting_id = $2",
    "delete from meeting_update where network_id = $1 and meeting_id = $2",
    "delete from meeting_point where network_id = $1 and meeting_id = $2",
    "delete from meeting_item where network_id = $1 and meeting_id = $2",
    "delete from attendance where network_id = $1 and meeting_id = $2",
    "delete from agency_attendance where network_id = $1 and meeting_id = $2",
    "delete from attendance_guest where network_id = $1 and meeting_id = $2",
    "delete from attendance_change where network_id = $1 and meeting_id = $2",
    "update meeting
     set place = '', theme = '', tried = '', happened = '', learned = ''
     where network_id = $1
       and id = $2",
];

/// Takes away for good what was taken out before a moment, each thing in a transaction of its own; a bounded number of them.
pub async fn end(store: &Store, before: DateTime<Utc>) -> Result<()> {
    let waiting: Vec<(NetworkId, EventId)> = on!(store, connection, {
        sqlx::query_as(sql("select network_id, id
             from meeting_removal
             where state = 'waits'
               and removed_at < $1
             order by removed_at
             limit $2"))
        .bind(before)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    for (network, id) in waiting {
        end_one(store, network, id).await?;
    }
    Ok(())
}

async fn end_one(store: &Store, network: NetworkId, id: EventId) -> Result<()> {
    transaction!(store, connection, {
        let ever = DateTime::UNIX_EPOCH;
        let keys = settle!(connection, network, id, RemovalState::Gone, ever);
        match keys.and_then(|keys| keys.part()) {
            None => {}
            Some(MeetingPart::Series(series)) => {
                run!(
                    connection,
                    "update meeting_series set name = '' where network_id = $1 and id = $2",
                    network,
                    series
                );
                run!(
                    connection,
                    "delete from meeting_series_name where network_id = $1 and series_id = $2",
                    network,
                    series
                );
            }
            Some(MeetingPart::Meeting(meeting)) => {
                for text in OF_MEETING {
                    run!(connection, text, network, meeting);
                }
            }
            Some(MeetingPart::Item(meeting, item)) => {
                run!(
                    connection,
                    "delete from meeting_item
                     where network_id = $1
                       and meeting_id = $2
                       and id = $3
                       and removed_at is not null",
                    network,
                    meeting,
                    item
                );
            }
            Some(MeetingPart::Update(meeting, place)) => {
                run!(
                    connection,
                    "delete from meeting_update
                     where network_id = $1
                       and meeting_id = $2
                       and place = $3",
                    network,
                    meeting,
                    place
                );
                run!(connection, ORPHANS, network, meeting);
            }
        }
        Result::Ok(())
    })
}
