//! A facilitator's look at an audit or a plan that a group shared: states and what can be said.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::ids::{ActionId, EventId};

/// Where a review is. The group's part and the facilitator's take turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReviewState {
    /// Shared, and nobody has looked yet.
    Waiting,
    /// A facilitator has begun.
    UnderWay,
    /// A question or a suggestion waits for the group.
    Asked,
    /// The group has answered all that was asked.
    Answered,
    /// The facilitator has finished.
    Done,
    /// The group shares it no more; what was said stays with the group.
    Withdrawn,
}

impl ReviewState {
    /// All of them, those that need a facilitator first.
    pub const ALL: [Self; 6] = [
        Self::Answered,
        Self::Waiting,
        Self::UnderWay,
        Self::Asked,
        Self::Done,
        Self::Withdrawn,
    ];

    /// As written in rows and addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::UnderWay => "under-way",
            Self::Asked => "asked",
            Self::Answered => "answered",
            Self::Done => "done",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads [`Self::word`].
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }
}

/// What was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// A facilitator asks; the group answers.
    Question,
    /// The group answers a question.
    Answer,
    /// What a visit found of a statement.
    Visit,
    /// A facilitator suggests an action.
    Suggestion,
    /// The group takes a suggestion up; it has become an action.
    Accepted,
    /// The group does not take a suggestion up.
    Declined,
    /// A facilitator has finished, with a word to the group.
    Finished,
    /// A facilitator has begun to look.
    Begun,
    /// A facilitator takes a question or a suggestion back that nobody has answered.
    TakenBack,
}

impl NoteKind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Question,
        Self::Answer,
        Self::Visit,
        Self::Suggestion,
        Self::Accepted,
        Self::Declined,
        Self::Finished,
        Self::Begun,
        Self::TakenBack,
    ];

    /// As written in rows and forms.
    pub fn word(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Answer => "answer",
            Self::Visit => "visit",
            Self::Suggestion => "suggestion",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Finished => "finished",
            Self::Begun => "begun",
            Self::TakenBack => "taken-back",
        }
    }

    /// Reads [`Self::word`].
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// What a visit found of a statement, beside the group's own answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was as the group says.
    Agree,
    /// Some of it was.
    Partly,
    /// It was not to be seen on that day; which does not say that it is not so.
    NotSeen,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Agree, Self::Partly, Self::NotSeen];

    /// As written in rows and forms.
    pub fn word(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Partly => "partly",
            Self::NotSeen => "not-seen",
        }
    }

    /// Reads [`Self::word`].
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.word() == word)
    }
}

/// One thing said in a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Key; a resent form carries the same one.
    pub id: EventId,
    /// What it is.
    pub kind: NoteKind,
    /// The statement it speaks of; empty for the whole.
    pub statement_id: String,
    /// What a visit found.
    pub verdict: Option<Verdict>,
    /// In words.
    pub words: String,
    /// The note it answers.
    pub about: Option<EventId>,
    /// The action that an accepted suggestion became.
    pub action_id: Option<ActionId>,
    /// The day of a visit, or the day a suggestion is meant for.
    pub on_day: Option<NaiveDate>,
    /// Name of who said it.
    pub said_by: String,
    /// When.
    pub said_at: DateTime<Utc>,
}

/// Questions nobody has answered and suggestions nobody has decided, oldest first.
pub fn open(notes: &[Note]) -> Vec<&Note> {
    notes
        .iter()
        .filter(|note| matches!(note.kind, NoteKind::Question | NoteKind::Suggestion))
        .filter(|note| !notes.iter().any(|other| other.about == Some(note.id)))
        .collect()
}

/// The state that follows from all that was said, oldest first, while the group shares.
pub fn state(notes: &[Note]) -> ReviewState {
    if !open(notes).is_empty() {
        return ReviewState::Asked;
    }
    match notes.last().map(|note| note.kind) {
        None => ReviewState::Waiting,
        Some(NoteKind::Finished) => ReviewState::Done,
        Some(NoteKind::Answer | NoteKind::Accepted | NoteKind::Declined) => ReviewState::Answered,
        Some(_) => ReviewState::UnderWay,
    }
}
