//! What becomes of a save, of a group's agreement as of one person's answer: the later stands, none is lost.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        answer::{Answer, Choice, Strength},
        audit::{Answers, SavedAnswer},
        ids::SaveId,
    },
    keys::Fresh as _,
    store::{Result, StoreError},
};

/// One answer as it lies in a row.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    pub(crate) statement_id: String,
    version: i32,
    choice: Option<String>,
    passed_over: bool,
    why: String,
    reflection: String,
    evidence: String,
    strength: Option<String>,
    clash: Option<i32>,
    paper: Option<String>,
    saved_by: String,
    saved_at: DateTime<Utc>,
}

impl Row {
    pub(crate) fn saved(self) -> Result<SavedAnswer> {
        let choice = self
            .choice
            .map(|word| Choice::read(&word).ok_or(StoreError::Unreadable("choice")))
            .transpose()?;
        let strength = self
            .strength
            .map(|word| Strength::read(&word).ok_or(StoreError::Unreadable("strength")))
            .transpose()?;
        Ok(SavedAnswer {
            version: self.version,
            answer: Answer {
                choice,
                passed_over: self.passed_over,
                why: self.why,
                reflection: self.reflection,
                evidence: self.evidence,
                strength,
            },
            saved_by: self.saved_by,
            saved_at: self.saved_at,
            clash: self.clash,
            paper: self.paper,
        })
    }
}

pub(crate) fn by_statement(rows: Vec<Row>) -> Result<Answers> {
    rows.into_iter()
        .map(|row| Ok((row.statement_id.clone(), row.saved()?)))
        .collect()
}

/// What became of a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveOutcome {
    /// It stands, as this version. `clash` is the version this save did not know of; both are kept.
    Saved {
        /// The version that stands now.
        version: i32,
        /// The version this save did not know of.
        clash: Option<i32>,
    },
    /// The audit is closed; nothing was written.
    Closed,
}

/// A query with what an answer says bound to it, in the order of the columns from `choice` to `strength`.
macro_rules! bind_answer {
    ($query:expr, $answer:expr) => {
        $query
            .bind($answer.choice.map($crate::domain::answer::Choice::word))
            .bind($answer.passed_over)
            .bind(&$answer.why)
            .bind(&$answer.reflection)
            .bind(&$answer.evidence)
            .bind($answer.strength.map($crate::domain::answer::Strength::word))
    };
}

pub(crate) use bind_answer;

/// What there is to do about a save.
pub(crate) enum Step {
    /// Nothing: it was sent before, as this version.
    Resent(i32),
    /// Nothing: the version that stands says the same.
    Said(i32),
    /// To write it.
    Write {
        /// The version it becomes.
        version: i32,
        /// The version it did not know of.
        clash: Option<i32>,
        /// The version that it or one before it did not know of, which nobody has settled.
        unsettled: Option<i32>,
        /// The key of the save in the history.
        id: SaveId,
    },
}

/// What there is to do about a save of `answer` that was built on version `base`: `sent` is what was sent before under its
/// key, which may have been to another statement, `current` what stands.
pub(crate) fn step(
    (id, base, answer): (SaveId, i32, &Answer),
    statement: &str,
    sent: Option<Row>,
    current: Option<&SavedAnswer>,
) -> Result<Step> {
    let is_key_taken = sent.is_some();
    let sent = sent.filter(|row| row.statement_id == statement);
    let sent = sent.map(Row::saved).transpose()?;
    // Other words under the same key are never taken for the same save.
    if let Some(sent) = sent.filter(|sent| sent.answer == *answer) {
        return Ok(Step::Resent(sent.version));
    }
    let stands = current.map_or(0, |current| current.version);
    if current.map_or(answer.is_empty(), |current| current.answer == *answer) {
        return Ok(Step::Said(stands));
    }
    let clash = (base < stands).then_some(stands);
    Ok(Step::Write {
        version: stands + 1,
        clash,
        unsettled: clash.or(current.and_then(|current| current.clash)),
        id: if is_key_taken { SaveId::fresh() } else { id },
    })
}
