//! What was said of an action since it was planned: each verb a dated record with who and when, which together tell
//! its story.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::{
    action::{Closure, Plan},
    ids::{ActionId, EventId, PersonId},
    word::words,
};

words! {
    /// What happened to an action, in a word; [`Event`] carries the rest.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Verb {
        /// [`Event::Started`].
        Started = "started",
        /// [`Event::Noted`].
        Noted = "noted",
        /// [`Event::Waiting`].
        Waiting = "waiting",
        /// [`Event::Redated`].
        Redated = "redated",
        /// [`Event::HandedOver`].
        HandedOver = "handed-over",
        /// [`Event::Split`].
        Split = "split",
        /// [`Event::Linked`].
        Linked = "linked",
        /// [`Event::Met`].
        Met = "met",
    }
}

/// What happened to an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Work on it began.
    Started,
    /// Something was noted.
    Noted,
    /// It waits on someone or something, which the note names.
    Waiting,
    /// It got another day, for the reason in the note.
    Redated {
        /// The day it had.
        before: Option<NaiveDate>,
        /// The day it has now.
        after: Option<NaiveDate>,
    },
    /// Someone else leads it now.
    HandedOver {
        /// Who led it.
        before: String,
        /// Who leads it now; empty for nobody.
        after: String,
    },
    /// A part of it became an action of its own, which the note calls by its words.
    Split {
        /// The new action.
        part: ActionId,
    },
    /// The statements it answers were changed.
    Linked,
    /// Two people were writing here at the same moment.
    Met,
}

impl Event {
    /// Its word.
    pub fn verb(&self) -> Verb {
        match self {
            Self::Started => Verb::Started,
            Self::Noted => Verb::Noted,
            Self::Waiting => Verb::Waiting,
            Self::Redated { .. } => Verb::Redated,
            Self::HandedOver { .. } => Verb::HandedOver,
            Self::Split { .. } => Verb::Split,
            Self::Linked => Verb::Linked,
            Self::Met => Verb::Met,
        }
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
    pub event: Event,
    /// In people's words: a note, what it waits on, why the day was changed.
    pub note: String,
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
