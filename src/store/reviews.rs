//! Reviews: where each is, and what was said in it. A note and the state that follows from it are written together.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{ActionId, EventId, NetworkId, OrganisationId, PersonId, SubjectKey},
        review::{self, Note, NoteKind, Remark, ReviewState, Verdict},
        share::Subject,
    },
    store::{Result, Store, StoreError, on, sql, transaction},
};

/// Most notes of one review.
pub(crate) const MOST: i64 = 1000;

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
             left join audit a on a.organisation_id = r.organisation_id and a.id = r.subject
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

#[derive(sqlx::FromRow)]
pub(crate) struct NoteRow {
    id: EventId,
    kind: String,
    statement_id: String,
    verdict: String,
    words: String,
    about: Option<EventId>,
    action_id: Option<ActionId>,
    on_day: Option<NaiveDate>,
    said_by: String,
    said_at: DateTime<Utc>,
}

impl NoteRow {
    /// The remark that the columns hold, as [`Columns::of`] wrote it.
    fn remark(&self) -> Result<Remark> {
        let kind = NoteKind::read(&self.kind).ok_or(StoreError::Unreadable("kind"))?;
        let about = self.about.ok_or(StoreError::Unreadable("about"));
        Ok(match kind {
            NoteKind::Question => Remark::Question,
            NoteKind::Answer => Remark::Answer { about: about? },
            NoteKind::Visit => Remark::Visit {
                verdict: Verdict::read(&self.verdict).ok_or(StoreError::Unreadable("verdict"))?,
                on_day: self.on_day,
            },
            NoteKind::Suggestion => Remark::Suggestion,
            NoteKind::Accepted => Remark::Accepted {
                about: about?,
                action_id: self.action_id.ok_or(StoreError::Unreadable("action_id"))?,
            },
            NoteKind::Declined => Remark::Declined { about: about? },
            NoteKind::Finished => Remark::Finished,
            NoteKind::Begun => Remark::Begun,
            NoteKind::TakenBack => Remark::TakenBack { about: about? },
        })
    }

    pub(crate) fn note(self) -> Result<Note> {
        Ok(Note {
            id: self.id,
            remark: self.remark()?,
            statement_id: self.statement_id,
            words: self.words,
            said_by: self.said_by,
            said_at: self.said_at,
        })
    }
}

/// The columns of a note that hold what was said; [`NoteRow::remark`] reads them.
pub(crate) struct Columns {
    pub(crate) kind: &'static str,
    pub(crate) verdict: &'static str,
    pub(crate) about: Option<EventId>,
    pub(crate) action_id: Option<ActionId>,
    pub(crate) on_day: Option<NaiveDate>,
}

impl Columns {
    pub(crate) fn of(remark: Remark) -> Self {
        let (verdict, on_day) = match remark {
            Remark::Visit { verdict, on_day } => (verdict.word(), on_day),
            _ => ("", None),
        };
        let action_id = match remark {
            Remark::Accepted { action_id, .. } => Some(action_id),
            _ => None,
        };
        Self {
            kind: remark.kind().word(),
            verdict,
            about: remark.about(),
            action_id,
            on_day,
        }
    }
}

pub(crate) const NOTES: &str =
    "select n.id, n.kind, n.statement_id, n.verdict, n.words, n.about, n.action_id, n.on_day,
         p.name as said_by, n.said_at
     from review_note n
     join person p on p.id = n.said_by
     where n.organisation_id = $1
       and n.network_id = $2
       and n.subject = $3
     order by n.said_at, n.id
     limit $4";

/// What was said in a review, oldest first, inside a transaction or outside.
macro_rules! read_notes {
    ($connection:ident, $organisation:expr, $network:expr, $subject:expr) => {{
        use $crate::store::{reviews, sql};
        let rows: Vec<reviews::NoteRow> = sqlx::query_as(sql(reviews::NOTES))
            .bind($organisation)
            .bind($network)
            .bind($subject)
            .bind(reviews::MOST)
            .fetch_all(&mut *$connection)
            .await?;
        rows.into_iter()
            .map(reviews::NoteRow::note)
            .collect::<$crate::store::Result<Vec<_>>>()?
    }};
}

pub(crate) use read_notes;

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

#[cfg(test)]
mod tests {
    use crate::keys::Fresh as _;

    use super::*;

    #[test]
    fn what_a_remark_carries_comes_back_from_its_columns() {
        let (about, action_id) = (EventId::fresh(), ActionId::fresh());
        let on_day = NaiveDate::from_ymd_opt(2026, 11, 21);
        let visits = Verdict::ALL.map(|verdict| Remark::Visit { verdict, on_day });
        let remarks = [
            Remark::Question,
            Remark::Answer { about },
            Remark::Suggestion,
            Remark::Accepted { about, action_id },
            Remark::Declined { about },
            Remark::Finished,
            Remark::Begun,
            Remark::TakenBack { about },
        ];
        for remark in remarks.into_iter().chain(visits) {
            let columns = Columns::of(remark);
            let row = NoteRow {
                id: EventId::fresh(),
                kind: columns.kind.to_owned(),
                statement_id: String::new(),
                verdict: columns.verdict.to_owned(),
                words: String::new(),
                about: columns.about,
                action_id: columns.action_id,
                on_day: columns.on_day,
                said_by: String::new(),
                said_at: DateTime::UNIX_EPOCH,
            };
            assert_eq!(row.remark().expect("a remark"), remark);
        }
    }
}
