//! A file is taken out of a meeting: by somebody, by another that is put in its place, or with its row of the notes. Each is a step of
//! a transaction.

/// Copies what a file goes with to a place below 0, where updates wait that were taken out.
pub(super) const SET_ASIDE: &str = "insert into meeting_update
         (network_id, meeting_id, place, organisation_id, who, words, link, enclosure_id, removed_at)
     select u.network_id, u.meeting_id, (
             select coalesce(min(other.place), 0) - 1
             from meeting_update other
             where other.network_id = $1
               and other.meeting_id = $2
               and other.removed_at is not null
               and other.place < 0
         ), u.organisation_id, u.who, u.words, u.link, u.enclosure_id, $4
     from meeting_update u
     where u.network_id = $1
       and u.meeting_id = $2
       and u.enclosure_id = $3
       and u.removed_at is null
     returning place";

/// Takes a file away from what it goes with.
pub(super) const PART: &str = "update meeting_update
     set enclosure_id = null
     where network_id = $1
       and meeting_id = $2
       and enclosure_id = $3
       and removed_at is null";

/// Takes a file out of a meeting inside a transaction, with a copy of what it goes with; gives the place of the copy, none
/// where the file goes with nothing that is told.
macro_rules! set_aside {
    ($connection:ident, $at:expr, $file:expr, $now:expr) => {{
        let (network, meeting) = $at;
        let kept_at: Option<i32> =
            sqlx::query_scalar($crate::store::sql($crate::store::taking_out::SET_ASIDE))
                .bind(network)
                .bind(meeting)
                .bind($file)
                .bind($now)
                .fetch_optional(&mut *$connection)
                .await?;
        sqlx::query($crate::store::sql($crate::store::taking_out::PART))
            .bind(network)
            .bind(meeting)
            .bind($file)
            .execute(&mut *$connection)
            .await?;
        kept_at
    }};
}

pub(super) use set_aside;

/// Notes inside a transaction that a part of a meeting was taken out and waits: its kind, the place at which its words are kept,
/// and the file it is or that went with it.
macro_rules! note {
    ($connection:ident, $at:expr, $of:expr, $reason:expr, $by:expr) => {{
        let ((network, meeting), (by, now)) = ($at, $by);
        let (kind, place, file) = $of;
        sqlx::query($crate::store::sql($crate::store::taking_out::NOTE))
            .bind(network)
            .bind(meeting)
            .bind(<$crate::domain::ids::EventId as $crate::keys::Fresh>::fresh())
            .bind($crate::domain::mending::RemovedKind::word(kind))
            .bind(place)
            .bind($reason)
            .bind(by)
            .bind(now)
            .bind(file)
            .execute(&mut *$connection)
            .await?
    }};
}

pub(super) use note;

/// That something waits which was taken out.
pub(super) const NOTE: &str = "insert into meeting_removal
         (network_id, id, kind, series_id, meeting_id, item_id, place, reason, state, removed_by, removed_at, enclosure_id)
     select m.network_id, $3, $4, m.series_id, m.id, null, $5, $6, 'waits', $7, $8, $9
     from meeting m
     where m.network_id = $1
       and m.id = $2
       and m.removed_at is null";
