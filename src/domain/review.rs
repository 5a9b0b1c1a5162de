//! A facilitator's look at an audit or a plan that a group shared: states and what can be said.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::{
    ids::{ActionId, EventId},
    word::words,
};

words! {
    /// Where a review is. The group's part and the facilitator's take turns. Those that need a facilitator stand first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum ReviewState {
        /// The group has answered all that was asked.
        Answered = "answered",
        /// Shared, and nobody has looked yet.
        Waiting = "waiting",
        /// A facilitator has begun.
        UnderWay = "under-way",
        /// A question or a suggestion waits for the group.
        Asked = "asked",
        /// The facilitator has finished.
        Done = "done",
        /// The group shares it no more; what was said stays with the group.
        Withdrawn = "withdrawn",
    }

    /// What was said, in a word; [`Remark`] carries the rest.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum NoteKind {
        /// [`Remark::Question`].
        Question = "question",
        /// [`Remark::Answer`].
        Answer = "answer",
        /// [`Remark::Visit`].
        Visit = "visit",
        /// [`Remark::Suggestion`].
        Suggestion = "suggestion",
        /// [`Remark::Accepted`].
        Accepted = "accepted",
        /// [`Remark::Declined`].
        Declined = "declined",
        /// [`Remark::Finished`].
        Finished = "finished",
        /// [`Remark::Begun`].
        Begun = "begun",
        /// [`Remark::TakenBack`].
        TakenBack = "taken-back",
    }

    /// What a visit found of a statement, beside the group's own answer.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Verdict {
        /// It was as the group says.
        Agree = "agree",
        /// Some of it was.
        Partly = "partly",
        /// It was not to be seen on that day; which does not say that it is not so.
        NotSeen = "not-seen",
    }
}

/// What was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// A facilitator asks; the group answers.
    Question,
    /// The group answers a question.
    Answer {
        /// The question.
        about: EventId,
    },
    /// What a visit found of a statement.
    Visit {
        /// How what was seen agrees with what the group says.
        verdict: Verdict,
        /// The day of the visit, where it was said.
        on_day: Option<NaiveDate>,
    },
    /// A facilitator suggests an action.
    Suggestion,
    /// The group takes a suggestion up; it has become an action.
    Accepted {
        /// The suggestion.
        about: EventId,
        /// The action.
        action_id: ActionId,
    },
    /// The group does not take a suggestion up.
    Declined {
        /// The suggestion.
        about: EventId,
    },
    /// A facilitator has finished, with a word to the group.
    Finished,
    /// A facilitator has begun to look.
    Begun,
    /// A facilitator takes a question or a suggestion back that nobody has answered.
    TakenBack {
        /// The question or the suggestion.
        about: EventId,
    },
}

impl Remark {
    /// Its word.
    pub fn kind(self) -> NoteKind {
        match self {
            Self::Question => NoteKind::Question,
            Self::Answer { .. } => NoteKind::Answer,
            Self::Visit { .. } => NoteKind::Visit,
            Self::Suggestion => NoteKind::Suggestion,
            Self::Accepted { .. } => NoteKind::Accepted,
            Self::Declined { .. } => NoteKind::Declined,
            Self::Finished => NoteKind::Finished,
            Self::Begun => NoteKind::Begun,
            Self::TakenBack { .. } => NoteKind::TakenBack,
        }
    }

    /// Whether it waits for a word of the group.
    pub fn asks(self) -> bool {
        matches!(self, Self::Question | Self::Suggestion)
    }

    /// The note it answers or takes back.
    pub fn about(self) -> Option<EventId> {
        match self {
            Self::Answer { about }
            | Self::Accepted { about, .. }
            | Self::Declined { about }
            | Self::TakenBack { about } => Some(about),
            Self::Question
            | Self::Visit { .. }
            | Self::Suggestion
            | Self::Finished
            | Self::Begun => None,
        }
    }
}

/// One thing said in a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Key; a resent form carries the same one.
    pub id: EventId,
    /// What it is.
    pub remark: Remark,
    /// The statement it speaks of; empty for the whole.
    pub statement_id: String,
    /// In words.
    pub words: String,
    /// Name of who said it.
    pub said_by: String,
    /// When.
    pub said_at: DateTime<Utc>,
}

impl Note {
    /// Whether it says what another note says, whoever said it and when, and whichever action a suggestion became.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let same_remark = match (self.remark, other.remark) {
            (Remark::Accepted { about: one, .. }, Remark::Accepted { about: two, .. }) => {
                one == two
            }
            (one, two) => one == two,
        };
        same_remark && self.statement_id == other.statement_id && self.words == other.words
    }
}

/// Questions nobody has answered and suggestions nobody has decided, oldest first.
pub fn open(notes: &[Note]) -> Vec<&Note> {
    notes
        .iter()
        .filter(|note| note.remark.asks())
        .filter(|note| {
            !notes
                .iter()
                .any(|other| other.remark.about() == Some(note.id))
        })
        .collect()
}

/// The state of a review that rested, when the group shares anew: where nothing is open the next word is the facilitator's,
/// whatever was said last.
pub fn state_shared_anew(notes: &[Note]) -> ReviewState {
    match state(notes) {
        ReviewState::UnderWay | ReviewState::Done => ReviewState::Answered,
        other => other,
    }
}

/// The state that follows from all that was said, oldest first, while the group shares.
pub fn state(notes: &[Note]) -> ReviewState {
    if !open(notes).is_empty() {
        return ReviewState::Asked;
    }
    match notes.last().map(|note| note.remark) {
        None => ReviewState::Waiting,
        Some(Remark::Finished) => ReviewState::Done,
        Some(Remark::Answer { .. } | Remark::Accepted { .. } | Remark::Declined { .. }) => {
            ReviewState::Answered
        }
        Some(_) => ReviewState::UnderWay,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notes(kinds: &[NoteKind]) -> Vec<Note> {
        let key = |number| EventId::from(uuid::Uuid::from_u128(number));
        let asked = key(1);
        let note = |kind: &NoteKind| Note {
            id: if *kind == NoteKind::Question {
                asked
            } else {
                key(2)
            },
            remark: match kind {
                NoteKind::Question => Remark::Question,
                NoteKind::Answer => Remark::Answer { about: asked },
                NoteKind::Visit => Remark::Visit {
                    verdict: Verdict::Agree,
                    on_day: None,
                },
                NoteKind::Finished => Remark::Finished,
                _ => Remark::Begun,
            },
            statement_id: String::new(),
            words: String::new(),
            said_by: String::new(),
            said_at: DateTime::UNIX_EPOCH,
        };
        kinds.iter().map(note).collect()
    }

    #[test]
    fn a_review_that_is_shared_anew_waits_for_the_group_only_where_something_is_open() {
        use NoteKind::{Answer, Begun, Finished, Question, Visit};
        for (kinds, before, anew) in [
            (&[][..], ReviewState::Waiting, ReviewState::Waiting),
            (&[Question], ReviewState::Asked, ReviewState::Asked),
            (
                &[Question, Finished],
                ReviewState::Asked,
                ReviewState::Asked,
            ),
            (
                &[Question, Answer],
                ReviewState::Answered,
                ReviewState::Answered,
            ),
            (&[Visit, Finished], ReviewState::Done, ReviewState::Answered),
            (&[Begun], ReviewState::UnderWay, ReviewState::Answered),
        ] {
            let notes = notes(kinds);
            assert_eq!(state(&notes), before, "{kinds:?}");
            assert_eq!(state_shared_anew(&notes), anew, "{kinds:?}");
        }
    }
}
