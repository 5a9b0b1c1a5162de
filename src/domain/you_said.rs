//! The poster "You said, we did": what people said to a group, and what it did.

use chrono::{DateTime, Months, NaiveDate, Utc};

use crate::domain::{
    action::{Action, Outcome},
    form::LINE,
    ids::ActionId,
    word::words,
};

/// Most lines of one poster; more cannot be read from two metres.
pub const MOST: usize = 12;

/// One line of a poster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// What people said; empty where a thing was done without.
    pub said: String,
    /// What the group did.
    pub did: String,
}

/// A line as a group keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptLine {
    /// The action that was done, where there is one.
    pub action: Option<ActionId>,
    /// What the poster says.
    pub line: Said,
}

/// A poster as a group last made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YouSaid {
    /// Counts from 1; a save names the one it saw.
    pub version: i32,
    /// Its lines, in their order.
    pub lines: Vec<KeptLine>,
    /// The sentence at its end; may be empty.
    pub closing: String,
    /// Who saved it.
    pub saved_by: String,
    /// When.
    pub saved_at: DateTime<Utc>,
}

impl YouSaid {
    /// Whether it says of this action what was done.
    pub fn tells_of(&self, action: ActionId) -> bool {
        self.lines.iter().any(|kept| kept.action == Some(action))
    }

    /// Whether both say the same, whoever saved them.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.lines == other.lines && self.closing == other.closing
    }
}

words! {
    /// How far back the actions lie that a poster may tell of.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Since {
        /// Three months.
        Quarter = "3-months",
        /// Six months.
        #[default]
        HalfYear = "6-months",
        /// A year.
        Year = "1-year",
        /// As far as there are any.
        Ever = "ever",
    }
}

impl Since {
    /// The first day of it, seen from `today`; none where it has no beginning.
    fn first_day(self, today: NaiveDate) -> Option<NaiveDate> {
        let months = match self {
            Self::Quarter => 3,
            Self::HalfYear => 6,
            Self::Year => 12,
            Self::Ever => return None,
        };
        today.checked_sub_months(Months::new(months))
    }

    /// Whether something that was done on a day lies in it.
    pub fn has(self, day: NaiveDate, today: NaiveDate) -> bool {
        self.first_day(today).is_none_or(|first| day >= first)
    }
}

/// What was done, as a poster would say it: what was planned, and what changed by it where both fit in a line.
pub fn did(action: &Action) -> String {
    let what = action.plan.what.trim();
    let note = action.closure.as_ref().map(|closure| closure.note.trim());
    let Some(note) = note.filter(|note| !note.is_empty()) else {
        return what.to_owned();
    };
    let ends = what.ends_with(['.', '!', '?', '؟']);
    let both = format!("{what}{} {note}", if ends { "" } else { "." });
    if both.chars().count() > LINE as usize {
        return what.to_owned();
    }
    both
}

/// When an action was done; none for one that is open or was let go.
pub fn done_at(action: &Action) -> Option<DateTime<Utc>> {
    let closure = action.closure.as_ref()?;
    (closure.outcome == Outcome::Done).then_some(closure.closed_at)
}
