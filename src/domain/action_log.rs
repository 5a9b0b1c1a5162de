//! What was said of an action since it was planned: each verb a dated record with who and when, which together tell
//! its story.

use chrono::{DateTime, Utc};

use crate::domain::{
    action::{Closure, Plan},
    ids::{ActionId, EventId, PersonId},
};

/// What happened to an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Work on it began.
    Started,
    /// Something was noted.
    Noted,
    /// It waits on someone or something.
    Waiting,
    /// It got another day, with a reason.
    Redated,
    /// Someone else leads it now.
    HandedOver,
    /// A part of it became an action of its own.
    Split,
    /// The statements it answers were changed.
    Linked,
    /// Two people were writing here at the same moment.
    Met,
}

impl Verb {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Started,
        Self::Noted,
        Self::Waiting,
        Self::Redated,
        Self::HandedOver,
        Self::Split,
        Self::Linked,
        Self::Met,
    ];

    /// As written in forms and rows.
    pub fn word(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Noted => "noted",
            Self::Waiting => "waiting",
            Self::Redated => "redated",
            Self::HandedOver => "handed-over",
            Self::Split => "split",
            Self::Linked => "linked",
            Self::Met => "met",
        }
    }

    /// Reads [`Self::word`].
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.word() == word)
    }
}

/// One thing said of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionLogEntry {
    /// The action.
    pub action_id: ActionId,
    /// Key; a resent form carries the same one.
    pub id: EventId,
    /// What happened.
    pub verb: Verb,
    /// In people's words: a note, what it waits on, why the day was changed.
    pub note: String,
    /// What was before: a day as `2026-11-21` for a new day, a name where it was handed over.
    pub before: String,
    /// What is now, in the same way; for a split the key of the new action.
    pub after: String,
    /// Who said it.
    pub said_by: PersonId,
    /// Their name.
    pub name: String,
    /// When.
    pub said_at: DateTime<Utc>,
}

/// A piece of an action's story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoryEvent {
    /// It was planned.
    Planned,
    /// Something was said of it.
    Said(ActionLogEntry),
    /// Its words were changed; what they were before.
    Reworded(Box<Plan>),
    /// It was done, or let go.
    Closed(Closure),
    /// It was opened again.
    Reopened,
}

/// A piece of the story with who and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryEntry {
    /// What happened.
    pub chapter: StoryEvent,
    /// Who did it.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
}
