//! Notes of reviews, as they lie in rows.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{ActionId, EventId},
        review::{Note, NoteKind, Remark, Verdict},
    },
    store::{Result, StoreError},
};

/// Most notes of one review.
pub(crate) const MOST: i64 = 1000;

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
        use $crate::store::{review_notes, sql};
        let rows: Vec<review_notes::NoteRow> = sqlx::query_as(sql(review_notes::NOTES))
            .bind($organisation)
            .bind($network)
            .bind($subject)
            .bind(review_notes::MOST)
            .fetch_all(&mut *$connection)
            .await?;
        rows.into_iter()
            .map(review_notes::NoteRow::note)
            .collect::<$crate::store::Result<Vec<_>>>()?
    }};
}

pub(crate) use read_notes;

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
