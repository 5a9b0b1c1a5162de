//! What a contributor says to a statement: a level, or honestly none, with what makes them say so.

use serde::{Deserialize, Serialize};

use crate::domain::{
    questionnaire::{Scale, Unscored},
    word::words,
};

/// What was chosen. A level and an unscored answer are never mixed up with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Choice {
    /// The rung, counted from 1 at the lowest.
    Level(u8),
    /// An answer that never enters an average.
    Unscored(Unscored),
}

impl Choice {
    /// As written in forms and rows: `1` to `7`, or the word of an answer without a level.
    pub fn word(self) -> String {
        match self {
            Self::Level(level) => level.to_string(),
            Self::Unscored(unscored) => unscored.word().into(),
        }
    }

    /// Reads [`Self::word`]; none for anything else.
    pub fn read(word: &str) -> Option<Self> {
        let level = word.parse().ok().filter(|level| (1..=7).contains(level));
        level
            .map(Self::Level)
            .or_else(|| Unscored::read(word).map(Self::Unscored))
    }

    /// Whether this scale offers it.
    pub fn is_on(self, scale: &Scale) -> bool {
        match self {
            Self::Level(level) => (1..=scale.levels.len()).contains(&usize::from(level)),
            Self::Unscored(unscored) => scale.unscored.contains(&unscored),
        }
    }

    /// Everything this scale offers: its levels from the lowest, then the answers without one.
    pub fn offered(scale: &Scale) -> impl Iterator<Item = Self> {
        let levels = (1..)
            .zip(&scale.levels)
            .map(|(level, _)| Self::Level(level));
        levels.chain(scale.unscored.iter().copied().map(Self::Unscored))
    }

    /// The rung, where there is one.
    pub fn level(self) -> Option<u8> {
        match self {
            Self::Level(level) => Some(level),
            Self::Unscored(_) => None,
        }
    }
}

words! {
    /// How far others could check it. Weakest first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Strength {
        /// One person's feeling.
        Hunch = "hunch",
        /// The team talked about it.
        Talked = "talked",
        /// Something can be pointed at.
        Shown = "shown",
        /// People who use the service said so.
        Confirmed = "confirmed",
    }
}

/// What one save carries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What was chosen, where something was.
    pub choice: Option<Choice>,
    /// Passed over for now, by the button.
    pub passed_over: bool,
    /// Why it is not for us.
    pub why: String,
    /// What makes us say so.
    pub reflection: String,
    /// What one can point at.
    pub evidence: String,
    /// How far others could check it.
    pub strength: Option<Strength>,
}

/// How far a group is with a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Completeness {
    /// Nobody has opened it.
    Untouched,
    /// Something is written but nothing chosen, or the why of "not for us" is missing.
    Begun,
    /// Answered.
    Done,
    /// Left for another day by choice.
    PassedOver,
}

impl Answer {
    /// Whether a high level is only a hunch: worth a check, and never lowered for it.
    pub fn is_to_check(&self, scale: &Scale) -> bool {
        let level = self.choice.and_then(Choice::level);
        self.strength == Some(Strength::Hunch) && level.is_some_and(|level| scale.is_high(level))
    }

    /// Whether it says nothing at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether "not for us" still lacks its why.
    pub fn lacks_why(&self) -> bool {
        self.choice == Some(Choice::Unscored(Unscored::NotForUs)) && self.why.is_empty()
    }

    /// How far this is.
    pub fn progress(&self) -> Completeness {
        if self.choice.is_some() && !self.lacks_why() {
            Completeness::Done
        } else if self.passed_over {
            Completeness::PassedOver
        } else if self.is_empty() {
            Completeness::Untouched
        } else {
            Completeness::Begun
        }
    }
}
