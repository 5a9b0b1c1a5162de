//! What a group says of itself, fact by fact; for each it chooses whether its networks may read it.

use crate::domain::{form::LINE, word::words};

words! {
    /// Something a group may say of itself. In the order they are asked.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Fact {
        /// What it does.
        Does = "does",
        /// Where it is.
        Place = "place",
        /// How many people run it.
        Size = "size",
        /// How many volunteer.
        Volunteers = "volunteers",
        /// How many hours they give in a usual week, all together.
        Hours = "hours",
        /// How many people it reaches in a usual week.
        Reached = "reached",
        /// Languages that are spoken there.
        Languages = "languages",
        /// That it is happy to be named as one that others can learn from.
        Mentor = "mentor",
    }
}

impl Fact {
    /// Whether it is a whole number.
    pub fn is_number(self) -> bool {
        matches!(
            self,
            Self::Size | Self::Volunteers | Self::Hours | Self::Reached
        )
    }

    /// Most characters of its words.
    pub const fn room(self) -> u32 {
        if matches!(self, Self::Does) {
            1000
        } else {
            LINE
        }
    }
}

/// A fact with its words and the group's consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedFact {
    /// Which.
    pub fact: Fact,
    /// Its words; empty takes it back.
    pub value: String,
    /// Whether networks of the group may read it.
    pub is_shared: bool,
}
