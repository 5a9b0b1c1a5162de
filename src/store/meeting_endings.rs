//! What was taken out of meetings and not put back goes for good after a day: what was typed goes, and the row of a meeting stays,
//! as others may point to it.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{EventId, NetworkId},
        mending::{MeetingPart, RemovalState},
    },
    store::{
        Result, Store,
        meeting_removals::{GONE, run, settle},
        on, sql, transaction,
    },
};

/// Most removals that end at once.
const MOST: i64 = 200;

/// Files that go with nothing any more, neither with what is told nor with what was taken out and waits.
const ORPHANS: &str = "delete from enclosure
     where network_id = $1
       and meeting_id = $2
       and not exists (
           select 1
           from meeting_update u
           where u.network_id = enclosure.network_id
             and u.meeting_id = enclosure.meeting_id
             and u.enclosure_id = enclosure.id
       )";

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
        let kept_at = keys.as_ref().and_then(|keys| keys.place);
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
            Some(MeetingPart::Update(meeting, _) | MeetingPart::File(meeting, _)) => {
                run!(connection, GONE, network, meeting, kept_at);
                run!(connection, ORPHANS, network, meeting);
            }
        }
        Result::Ok(())
    })
}
