//! Why a statement moved between two audits, as the group says.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::domain::{ids::ActionId, word::words};

words! {
    /// What can make a statement move; several may hold at once. In the order they are asked.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Reason {
        /// The group did something.
        Did = "did",
        /// The group sees more clearly now; things may be as they were.
        Clearer = "clearer",
        /// Different people answered.
        People = "people",
        /// The service changed.
        Service = "service",
    }
}

/// Why a statement moved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// All that hold.
    pub reasons: BTreeSet<Reason>,
    /// The group's action that moved it.
    pub action: Option<ActionId>,
    /// A few words beside it.
    pub note: String,
}

impl Why {
    /// The reasons as one line of words, as written in rows.
    pub fn words(&self) -> String {
        let words: Vec<&str> = self.reasons.iter().map(|reason| reason.word()).collect();
        words.join(" ")
    }

    /// Whether it says nothing at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What was said of why, by whom and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedReason {
    /// Counts from 1; a save names the one it saw.
    pub version: i32,
    /// What was said; empty when it was taken back.
    pub why: Why,
    /// What the action is called now.
    pub action_what: Option<String>,
    /// Name of the person who said it.
    pub said_by: String,
    /// When.
    pub said_at: DateTime<Utc>,
}
