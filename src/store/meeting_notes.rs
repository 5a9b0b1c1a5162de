//! What was noted of a meeting: of each item of its agenda, what groups told, what was seen.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{EnclosureId, MeetingId, NetworkId, OrganisationId, PersonId, SeriesId},
        lesson::Lesson,
        meeting::{AgendaItem, GroupUpdate, MeetingLesson, Notes, SeenPoint},
        mending::{Mended, RemovedKind},
    },
    store::{
        Result, Store, enclosures, meeting_changes, meetings::MOST_MEETINGS, on, roll_back, sql,
        taking_out, transaction,
    },
};

#[derive(sqlx::FromRow)]
struct NotesRow {
    notes_version: i32,
    noted_by: Option<String>,
    noted_at: Option<DateTime<Utc>>,
    tried: String,
    happened: String,
    learned: String,
}

#[derive(sqlx::FromRow)]
struct UpdateRow {
    organisation_id: Option<OrganisationId>,
    who: String,
    words: String,
    link: String,
    enclosure_id: Option<EnclosureId>,
    file_name: Option<String>,
    file_size: Option<i32>,
}

impl UpdateRow {
    fn update(self) -> GroupUpdate {
        let file = self.enclosure_id.zip(self.file_name).zip(self.file_size);
        GroupUpdate {
            group: self.organisation_id,
            who: self.who,
            words: self.words,
            link: self.link,
            enclosure: file.map(|((id, name), size)| enclosures::enclosure(id, name, size)),
        }
    }
}

/// What was noted of a meeting, beside its agenda.
pub async fn find(store: &Store, network: NetworkId, meeting: MeetingId) -> Result<Notes> {
    let (head, updates, points) = on!(store, connection, {
        let head: NotesRow = sqlx::query_as(sql(
            "select m.notes_version, p.name as noted_by, m.noted_at, m.tried, m.happened, m.learned
             from meeting m
             left join person p on p.id = m.noted_by
             where m.network_id = $1
               and m.id = $2
               and m.removed_at is null",
        ))
        .bind(network)
        .bind(meeting)
        .fetch_one(&mut *connection)
        .await?;
        let updates: Vec<UpdateRow> = sqlx::query_as(sql(
            "select u.organisation_id, u.who, u.words, u.link, e.id as enclosure_id, e.name as file_name, e.size as file_size
             from meeting_update u
             left join enclosure e on e.network_id = u.network_id and e.meeting_id = u.meeting_id and e.id = u.enclosure_id
             where u.network_id = $1
               and u.meeting_id = $2
               and u.removed_at is null
             order by u.place",
        ))
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
    Ok(Notes {
        version: head.notes_version,
        by: head.noted_by.zip(head.noted_at),
        updates: updates.into_iter().map(UpdateRow::update).collect(),
        points: points
            .into_iter()
            .map(|(spot, seen)| SeenPoint { spot, seen })
            .collect(),
        lesson: Lesson {
            tried: head.tried,
            happened: head.happened,
            learned: head.learned,
        },
    })
}

/// Writes what was noted over the version it names: of each item, what groups told, what was seen, what was learned; and what
/// that mends. False, and nothing is changed, when somebody else changed it meanwhile.
pub async fn save(
    store: &Store,
    network: NetworkId,
    meeting: MeetingId,
    (agenda, notes, mended): (&[AgendaItem], &Notes, &[Mended]),
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        let saved = sqlx::query(sql("update meeting
             set notes_version = notes_version + 1, noted_by = $4, noted_at = $5, tried = $6, happened = $7, learned = $8
             where network_id = $1
               and id = $2
               and notes_version = $3
               and removed_at is null"))
        .bind(network)
        .bind(meeting)
        .bind(notes.version)
        .bind(by)
        .bind(now)
        .bind(&notes.lesson.tried)
        .bind(&notes.lesson.happened)
        .bind(&notes.lesson.learned)
        .execute(&mut *connection)
        .await?;
        if saved.rows_affected() == 0 {
            return roll_back(false);
        }
        meeting_changes::note!(connection, (network, meeting), mended, (by, now));
        for item in agenda {
            sqlx::query(sql("update meeting_item
                 set notes = $4, decision = $5
                 where network_id = $1
                   and meeting_id = $2
                   and id = $3
                   and removed_at is null"))
            .bind(network)
            .bind(meeting)
            .bind(item.id)
            .bind(&item.notes)
            .bind(&item.decision)
            .execute(&mut *connection)
            .await?;
        }
        let files: Vec<EnclosureId> = sqlx::query_scalar(sql("select u.enclosure_id
             from meeting_update u
             where u.network_id = $1
               and u.meeting_id = $2
               and u.enclosure_id is not null
               and u.removed_at is null"))
        .bind(network)
        .bind(meeting)
        .fetch_all(&mut *connection)
        .await?;
        let kept = |file: EnclosureId| {
            let mut told = notes.updates.iter().flat_map(|update| &update.enclosure);
            told.any(|told| told.id == file)
        };
        // A file that is told no more waits with the words it went with.
        for file in files.into_iter().filter(|file| !kept(*file)) {
            let kept_at = taking_out::set_aside!(connection, (network, meeting), file, now);
            let of = (RemovedKind::Update, kept_at, Some(file));
            taking_out::note!(connection, (network, meeting), of, "", (by, now));
        }
        for text in [
            "delete from meeting_update where network_id = $1 and meeting_id = $2 and removed_at is null",
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
                     (network_id, meeting_id, place, organisation_id, who, words, link, enclosure_id)
                 values ($1, $2, $3, $4, $5, $6, $7, $8)"))
            .bind(network)
            .bind(meeting)
            .bind(place)
            .bind(update.group)
            .bind(&update.who)
            .bind(&update.words)
            .bind(&update.link)
            .bind(update.enclosure.as_ref().map(|file| file.id))
            .execute(&mut *connection)
            .await?;
            if let Some(file) = &update.enclosure {
                sqlx::query(sql("update enclosure
                     set organisation_id = $4
                     where network_id = $1
                       and meeting_id = $2
                       and id = $3"))
                .bind(network)
                .bind(meeting)
                .bind(file.id)
                .bind(update.group)
                .execute(&mut *connection)
                .await?;
            }
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

#[derive(sqlx::FromRow)]
struct LessonRow {
    id: MeetingId,
    series: String,
    held_on: NaiveDate,
    theme: String,
    tried: String,
    happened: String,
    learned: String,
}

impl LessonRow {
    fn lesson(self) -> MeetingLesson {
        MeetingLesson {
            meeting_id: self.id,
            series: self.series,
            held_on: self.held_on,
            theme: self.theme,
            lesson: Lesson {
                tried: self.tried,
                happened: self.happened,
                learned: self.learned,
            },
        }
    }
}

/// What was learned from the meetings of a network, the latest day first.
pub async fn lessons(store: &Store, network: NetworkId) -> Result<Vec<MeetingLesson>> {
    let rows: Vec<LessonRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select m.id, s.name as series, m.held_on, m.theme, m.tried, m.happened, m.learned
             from meeting m
             join meeting_series s on s.network_id = m.network_id and s.id = m.series_id
             where m.network_id = $1
               and m.removed_at is null
               and (m.tried <> '' or m.happened <> '' or m.learned <> '')
             order by m.held_on desc, m.id desc
             limit $2",
        ))
        .bind(network)
        .bind(MOST_MEETINGS)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(LessonRow::lesson).collect())
}

/// What was learned last from a series, from a meeting before a day.
pub async fn last_lesson(
    store: &Store,
    network: NetworkId,
    series: SeriesId,
    before: NaiveDate,
) -> Result<Option<MeetingLesson>> {
    let row: Option<LessonRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select m.id, s.name as series, m.held_on, m.theme, m.tried, m.happened, m.learned
             from meeting m
             join meeting_series s on s.network_id = m.network_id and s.id = m.series_id
             where m.network_id = $1
               and m.series_id = $2
               and m.held_on < $3
               and m.removed_at is null
               and (m.tried <> '' or m.happened <> '' or m.learned <> '')
             order by m.held_on desc, m.id desc
             limit 1",
        ))
        .bind(network)
        .bind(series)
        .bind(before)
        .fetch_optional(&mut *connection)
        .await?
    });
    Ok(row.map(LessonRow::lesson))
}
