//! What was learned, in three lines: from a meeting of a network, or from an action of a group.

use chrono::{DateTime, Utc};

use crate::domain::{folded::folded, ids::ActionId};

/// What was learned, in three lines; each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lesson {
    /// What was tried.
    pub tried: String,
    /// What happened.
    pub happened: String,
    /// What was learned.
    pub learned: String,
}

impl Lesson {
    /// Its lines, in order.
    pub fn lines(&self) -> [&String; 3] {
        [&self.tried, &self.happened, &self.learned]
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.lines().iter().all(|line| line.is_empty())
    }

    /// Whether it, with what is said beside it, has all words that somebody looks for, wherever and in whatever letters.
    pub fn has(&self, typed: &str, beside: &[&String]) -> bool {
        let texts = self.lines().into_iter().chain(beside.iter().copied());
        let texts: Vec<String> = texts.map(|text| folded(text)).collect();
        let typed = folded(typed);
        let mut looked_for = typed.split_whitespace();
        looked_for.all(|word| texts.iter().any(|text| text.contains(word)))
    }
}

/// What was learned from an action, in one wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionLesson {
    /// The action.
    pub action_id: ActionId,
    /// What the action is.
    pub what: String,
    /// Which wording it is, from 1.
    pub version: i32,
    /// What was learned.
    pub lesson: Lesson,
    /// Who said it.
    pub said_by: String,
    /// When.
    pub said_at: DateTime<Utc>,
}
