//! Files that go with what groups told meetings, in a table of their own, so that nothing reads their bytes but who fetches one.
//! One that was taken out is told by no update but one that was taken out too, which keeps the words it went with.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        enclosure::{EnclosedFile, Enclosure, EnclosureKind},
        ids::{EnclosureId, EventId, MeetingId, NetworkId, OrganisationId, PersonId},
        mending::{MendedField, RemovedKind},
    },
    keys::Fresh as _,
    store::{Result, Store, StoreError, on, roll_back, sql, taking_out, transaction},
};

/// Most files of one group that are listed.
const MOST: i64 = 200;

/// Takes the notes of a meeting over the version they had, inside a transaction; false where somebody else changed them.
macro_rules! over_version {
    ($connection:ident, $network:expr, $meeting:expr, $version:expr, $by:expr) => {{
        let (by, now): (PersonId, DateTime<Utc>) = $by;
        let saved = sqlx::query(sql("update meeting
             set notes_version = notes_version + 1, noted_by = $4, noted_at = $5
             where network_id = $1
               and id = $2
               and notes_version = $3
               and removed_at is null"))
        .bind($network)
        .bind($meeting)
        .bind($version)
        .bind(by)
        .bind(now)
        .execute(&mut *$connection)
        .await?;
        saved.rows_affected() == 1
    }};
}

/// Puts a file beside the update that stands in so manieth place, while the meeting is not changed.
const PUT: &str = "update meeting_update
     set enclosure_id = $4
     where network_id = $1
       and meeting_id = $2
       and removed_at is null
       and place = (
           select u.place
           from meeting_update u
           where u.network_id = $1 and u.meeting_id = $2 and u.removed_at is null
           order by u.place
           limit 1 offset $3
       )";

/// The file beside the update that stands in so manieth place.
const BESIDE: &str = "select u.enclosure_id
     from meeting_update u
     where u.network_id = $1 and u.meeting_id = $2 and u.removed_at is null
     order by u.place
     limit 1 offset $3";

/// Notes that a file was added to what a group told; its name is read where it is kept.
const ADDED: &str = "insert into meeting_change
         (network_id, meeting_id, id, field, about, organisation_id, who, was, changed_by, changed_at, enclosure_id)
     select u.network_id, u.meeting_id, $4, $5, '', u.organisation_id, u.who, '', $6, $7, u.enclosure_id
     from meeting_update u
     where u.network_id = $1
       and u.meeting_id = $2
       and u.enclosure_id = $3
       and u.removed_at is null";

/// Puts a file beside what a group told, over the version of the notes; one that was there is taken out and waits. False, and
/// nothing is changed, when somebody else changed them meanwhile or nothing stands in that place.
pub async fn put(
    store: &Store,
    (network, meeting): (NetworkId, MeetingId),
    (version, nth): (i32, i64),
    (id, file): (EnclosureId, &EnclosedFile),
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        if !over_version!(connection, network, meeting, version, (by, now)) {
            return roll_back(false);
        }
        let before: Option<Option<EnclosureId>> = sqlx::query_scalar(sql(BESIDE))
            .bind(network)
            .bind(meeting)
            .bind(nth)
            .fetch_optional(&mut *connection)
            .await?;
        if let Some(before) = before.flatten() {
            let at = (network, meeting);
            let kept_at = taking_out::set_aside!(connection, at, before, now);
            let of = (RemovedKind::File, kept_at, Some(before));
            taking_out::note!(connection, at, of, "", (by, now));
        }
        let put = sqlx::query(sql(PUT))
            .bind(network)
            .bind(meeting)
            .bind(nth)
            .bind(id)
            .execute(&mut *connection)
            .await?;
        if put.rows_affected() == 0 {
            return roll_back(false);
        }
        let size = i32::try_from(file.bytes.len()).unwrap_or(i32::MAX);
        sqlx::query(sql("insert into enclosure
                 (network_id, meeting_id, id, name, kind, size, file_bytes, given_by, given_at, organisation_id)
             select $1, $2, $3, $4, $5, $6, $7, $8, $9, u.organisation_id
             from meeting_update u
             where u.network_id = $1
               and u.meeting_id = $2
               and u.enclosure_id = $3
               and u.removed_at is null"))
        .bind(network)
        .bind(meeting)
        .bind(id)
        .bind(&file.name)
        .bind(file.kind.word())
        .bind(size)
        .bind(&file.bytes)
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        sqlx::query(sql(ADDED))
            .bind(network)
            .bind(meeting)
            .bind(id)
            .bind(EventId::fresh())
            .bind(MendedField::File.word())
            .bind(by)
            .bind(now)
            .execute(&mut *connection)
            .await?;
        Result::Ok(true)
    })
}

#[derive(sqlx::FromRow)]
struct FileRow {
    name: String,
    kind: String,
    file_bytes: Vec<u8>,
}

impl FileRow {
    fn file(self) -> Result<EnclosedFile> {
        Ok(EnclosedFile {
            name: self.name,
            kind: EnclosureKind::read(&self.kind)
                .ok_or(StoreError::Unreadable("kind of a file"))?,
            bytes: self.file_bytes,
        })
    }
}

/// A file whose update is told; `$rest` says which.
macro_rules! told {
    ($rest:literal) => {
        concat!(
            "select e.name, e.kind, e.file_bytes
             from enclosure e
             join meeting m on m.network_id = e.network_id and m.id = e.meeting_id and m.removed_at is null
             join meeting_update u on u.network_id = e.network_id and u.meeting_id = e.meeting_id
                 and u.enclosure_id = e.id and u.removed_at is null
             ",
            $rest
        )
    };
}

/// A file, while what it goes with is told.
pub async fn find(
    store: &Store,
    (network, meeting): (NetworkId, MeetingId),
    id: EnclosureId,
) -> Result<Option<EnclosedFile>> {
    let row: Option<FileRow> = on!(store, connection, {
        sqlx::query_as(sql(told!(
            "where e.network_id = $1 and e.meeting_id = $2 and e.id = $3 limit 1"
        )))
        .bind(network)
        .bind(meeting)
        .bind(id)
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(FileRow::file).transpose()
}

/// The same, for the group that told it.
pub async fn find_of_group(
    store: &Store,
    organisation: OrganisationId,
    id: EnclosureId,
) -> Result<Option<EnclosedFile>> {
    let row: Option<FileRow> = on!(store, connection, {
        sqlx::query_as(sql(told!(
            "where e.organisation_id = $1 and e.id = $2 limit 1"
        )))
        .bind(organisation)
        .bind(id)
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(FileRow::file).transpose()
}

/// A file that goes with what a group told, for the group.
#[derive(Clone, Debug)]
pub struct OwnEnclosure {
    /// The file.
    pub enclosure: Enclosure,
    /// The series of the meeting.
    pub series: String,
    /// The day of the meeting.
    pub held_on: NaiveDate,
}

#[derive(sqlx::FromRow)]
struct OwnRow {
    id: EnclosureId,
    name: String,
    size: i32,
    series: String,
    held_on: NaiveDate,
}

/// The files that go with what a group told, those of the latest meeting first.
pub async fn of_group(store: &Store, organisation: OrganisationId) -> Result<Vec<OwnEnclosure>> {
    let rows: Vec<OwnRow> = on!(store, connection, {
        sqlx::query_as(sql("select e.id, e.name, e.size, s.name as series, m.held_on
             from enclosure e
             join meeting m on m.network_id = e.network_id and m.id = e.meeting_id and m.removed_at is null
             join meeting_series s on s.network_id = m.network_id and s.id = m.series_id
             join meeting_update u on u.network_id = e.network_id and u.meeting_id = e.meeting_id
                 and u.enclosure_id = e.id and u.removed_at is null
             where e.organisation_id = $1
             order by m.held_on desc, e.id
             limit $2"))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    let own = |row: OwnRow| OwnEnclosure {
        enclosure: enclosure(row.id, row.name, row.size),
        series: row.series,
        held_on: row.held_on,
    };
    Ok(rows.into_iter().map(own).collect())
}

/// A file as a row says it.
pub(super) fn enclosure(id: EnclosureId, name: String, size: i32) -> Enclosure {
    Enclosure {
        id,
        name,
        size: u32::try_from(size).unwrap_or_default(),
    }
}
