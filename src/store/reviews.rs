//! Reviews: where each is, and what was said in it. A note and the state that follows from it are written together.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId, PersonId, SubjectKey},
        review::{self, Note, NoteKind, Remark, ReviewState},
        share::Subject,
    },
    store::{
        Result, Store, StoreError, on,
        review_notes::{Columns, read_notes},
        sql, transaction,
    },
};

/// Most reviews of one group that are listed.
const MOST_OF_GROUP: i64 = 500;

/// A review as it stands.
#[derive(Clone, Debug)]
pub struct Review {
    /// What is looked at.
    pub subject: Subject,
    /// The network that looks.
    pub network_id: NetworkId,
    /// Its name.
    pub network: String,
    /// Where the review is.
    pub state: ReviewState,
    /// Who moved it there.
    pub changed_by: String,
    /// When.
    pub changed_at: DateTime<Utc>,
    /// The day on which the facilitator looks again.
    pub next_on: Option<NaiveDate>,
    /// The audit that is looked at; none for a plan.
    pub audit: Option<Reviewed>,
}

/// What a review says of the audit it looks at.
#[derive(Clone, Debug)]
pub struct Reviewed {
    /// Its questionnaire.
    pub questionnaire_id: String,
    /// Its version.
    pub questionnaire_version: i32,
    /// Its day.
    pub held_on: NaiveDate,
}

#[derive(sqlx::FromRow)]
struct Row {
    subject: SubjectKey,
    network_id: NetworkId,
    network: String,
    state: String,
    changed_by: String,
    changed_at: DateTime<Utc>,
    next_on: Option<NaiveDate>,
    questionnaire_id: Option<String>,
    questionnaire_version: Option<i32>,
    held_on: Option<NaiveDate>,
}

impl Row {
    fn review(self, organisation: OrganisationId) -> Result<Review> {
        let audit = self.questionnaire_id.zip(self.questionnaire_version);
        let audit = audit.zip(self.held_on);
        Ok(Review {
            subject: Subject::read(self.subject, organisation),
            network_id: self.network_id,
            network: self.network,
            state: ReviewState::read(&self.state).ok_or(StoreError::Unreadable("state"))?,
            changed_by: self.changed_by,
            changed_at: self.changed_at,
            next_on: self.next_on,
            audit: audit.map(
                |((questionnaire_id, questionnaire_version), held_on)| Reviewed {
                    questionnaire_id,
                    questionnaire_version,
                    held_on,
                },
            ),
        })
    }
}

/// The reviews of a group that fit a condition, each with its network and its audit; `$1` is the group.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select r.subject, r.network_id, n.name as network, r.state, p.name as changed_by, r.changed_at, r.next_on,
                 a.questionnaire_id, a.questionnaire_version, a.held_on
             from review r
             join network n on n.id = r.network_id
             join person p on p.id = r.changed_by
             left join audit a on a.organisation_id = r.organisation_id and a.id = r.subject and a.removed_at is null
             where r.organisation_id = $1 ",
            $rest
        )
    };
}

/// One review of a group.
pub async fn find(
    store: &Store,
    organisation: OrganisationId,
    network: NetworkId,
    subject: Subject,
) -> Result<Option<Review>> {
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(sql(select!(
            "and r.network_id = $2
             and r.subject = $3"
        )))
        .bind(organisation)
        .bind(network)
        .bind(subject.key(organisation))
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(|row| row.review(organisation)).transpose()
}

/// The reviews of a group by all its networks, the newest first.
pub async fn of_group(store: &Store, organisation: OrganisationId) -> Result<Vec<Review>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(select!(
            "order by r.changed_at desc
             limit $2"
        )))
        .bind(organisation)
        .bind(MOST_OF_GROUP)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter()
        .map(|row| row.review(organisation))
        .collect()
}

/// What was said in a review, oldest first.
pub async fn notes(
    store: &Store,
    organisation: OrganisationId,
    network: NetworkId,
    subject: Subject,
) -> Result<Vec<Note>> {
    Ok(on!(
        store,
        connection,
        read_notes!(connection, organisation, network, subject.key(organisation))
    ))
}

/// What became of a note that was to be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteOutcome {
    /// It is stored now, or was before: the same form was sent twice.
    Kept,
    /// Another note, of this kind, answers the same one already; that one stands.
    Already(NoteKind),
    /// Another note has this key.
    KeyTaken,
    /// The group does not share it any more.
    Withdrawn,
}

/// Takes the row of a review that is not withdrawn, so that two who answer at the same moment come one after the other;
/// gives the day on which the facilitator looks again.
const TAKE: &str = "update review
     set state = state
     where organisation_id = $1
       and network_id = $2
       and subject = $3
       and state <> 'withdrawn'
     returning next_on";

/// Inserts a note, unless its key is taken or another note answers the same one.
const INSERT_NOTE: &str = "insert into review_note
         (organisation_id, id, network_id, subject, kind, statement_id, verdict, words, about, action_id,
          on_day, said_by, said_at)
     select $1, $4, $2, $3, $5, $6, $7, $8, $9, $10, $11, $12, $13
     where $9 is null or not exists (
         select 1
         from review_note n
         where n.organisation_id = $1
           and n.network_id = $2
           and n.subject = $3
           and n.about = $9
           and n.id <> $4
     )
     on conflict (organisation_id, id) do nothing";

const UPDATE_STATE: &str = "update review
     set state = $4, changed_by = $5, next_on = $6, changed_at = $7
     where organisation_id = $1
       and network_id = $2
       and subject = $3";

/// Adds a note to a review, and moves the review to the state that follows. `next_on` is the day on which the facilitator
/// looks again; it takes the place of the day set before.
pub async fn add_note(
    store: &Store,
    organisation: OrganisationId,
    network: NetworkId,
    subject: Subject,
    note: &Note,
    next_on: Option<NaiveDate>,
    by: PersonId,
) -> Result<NoteOutcome> {
    let key = subject.key(organisation);
    let columns = Columns::of(note.remark);
    transaction!(store, connection, {
        let taken: Option<Option<NaiveDate>> = sqlx::query_scalar(sql(TAKE))
            .bind(organisation)
            .bind(network)
            .bind(key)
            .fetch_optional(&mut *connection)
            .await?;
        let Some(next_before) = taken else {
            return Ok(NoteOutcome::Withdrawn);
        };
        let inserted = sqlx::query(sql(INSERT_NOTE))
            .bind(organisation)
            .bind(network)
            .bind(key)
            .bind(note.id)
            .bind(columns.kind)
            .bind(&note.statement_id)
            .bind(columns.verdict)
            .bind(&note.words)
            .bind(columns.about)
            .bind(columns.action_id)
            .bind(columns.on_day)
            .bind(by)
            .bind(note.said_at)
            .execute(&mut *connection)
            .await?;
        let notes = read_notes!(connection, organisation, network, key);
        if inserted.rows_affected() == 0 {
            return Ok(not_inserted(&notes, note, next_before == next_on));
        }
        sqlx::query(sql(UPDATE_STATE))
            .bind(organisation)
            .bind(network)
            .bind(key)
            .bind(review::state(&notes).word())
            .bind(by)
            .bind(next_on)
            .bind(note.said_at)
            .execute(&mut *connection)
            .await?;
        Result::Ok(NoteOutcome::Kept)
    })
}

/// Why a note was not inserted into a review with these notes: the same form was sent before, another note answers the
/// same one, or its key is taken. A note that finishes a review is the same only where it sets the same day.
fn not_inserted(notes: &[Note], note: &Note, is_same_day: bool) -> NoteOutcome {
    let is_resent = notes.iter().any(|kept| {
        kept.id == note.id
            && kept.says_the_same(note)
            && (note.remark != Remark::Finished || is_same_day)
    });
    if is_resent {
        return NoteOutcome::Kept;
    }
    let about = note.remark.about();
    let mut others = notes.iter().filter(|other| other.id != note.id);
    match others.find(|other| about.is_some() && other.remark.about() == about) {
        Some(other) => NoteOutcome::Already(other.remark.kind()),
        None => NoteOutcome::KeyTaken,
    }
}

/// What facilitators said to a group since a moment that waits for no answer: visits and ends, and how many of each.
pub async fn said_since(
    store: &Store,
    organisation: OrganisationId,
    since: DateTime<Utc>,
) -> Result<Vec<(NoteKind, usize)>> {
    let rows: Vec<(String, i64)> = on!(store, connection, {
        sqlx::query_as(sql("select n.kind, count(*)
             from review r
             join review_note n on n.organisation_id = r.organisation_id and n.network_id = r.network_id
               and n.subject = r.subject
             where r.organisation_id = $1
               and r.state <> 'withdrawn'
               and n.kind in ('visit', 'finished')
               and n.said_at >= $2
             group by n.kind"))
        .bind(organisation)
        .bind(since)
        .fetch_all(&mut *connection)
        .await?
    });
    let read = |(kind, count): (String, i64)| {
        Some((NoteKind::read(&kind)?, usize::try_from(count).unwrap_or(0)))
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// What waits for a group: its questions and suggestions nobody has answered.
pub async fn waiting(store: &Store, organisation: OrganisationId) -> Result<Vec<NoteKind>> {
    let rows: Vec<String> = on!(store, connection, {
        sqlx::query_scalar(sql("select n.kind
             from review r
             join review_note n on n.organisation_id = r.organisation_id and n.network_id = r.network_id
               and n.subject = r.subject
             where r.organisation_id = $1
               and r.state = 'asked'
               and n.kind in ('question', 'suggestion')
               and not exists (
                   select 1
                   from review_note other
                   where other.organisation_id = n.organisation_id and other.network_id = n.network_id
                     and other.subject = n.subject and other.about = n.id
               )
             limit 200"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows
        .iter()
        .filter_map(|kind| NoteKind::read(kind))
        .collect())
}
