//! What a group says of itself, fact by fact; for each it chooses whether its networks may read it.

use crate::domain::{
    error::Error,
    form::{Form, LINE},
    listing::check::number,
    word::words,
};

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
        matches!(self, Self::Size | Self::Reached | Self::Volunteers)
    }

    /// Most characters of its words.
    pub const fn room(self) -> u32 {
        if matches!(self, Self::Does) {
            1000
        } else {
            LINE
        }
    }

    /// The field of the form that says whether networks may read it.
    pub fn consent(self) -> &'static str {
        match self {
            Self::Place => "place-shared",
            Self::Does => "does-shared",
            Self::Size => "size-shared",
            Self::Reached => "reached-shared",
            Self::Volunteers => "volunteers-shared",
            Self::Languages => "languages-shared",
            Self::Mentor => "mentor-shared",
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

/// Reads the profile's form: a field for each fact, and one that says whether it may be read. To be named to others is
/// itself the consent.
pub fn read(form: &mut Form) -> Vec<StatedFact> {
    Fact::ALL
        .map(|fact| {
            let mut value = form.optional(fact.word(), fact.room());
            if fact.is_number() && !value.is_empty() {
                match number(&value) {
                    Some(number) => value = number.to_string(),
                    None => form.refuse(fact.word(), Error::NumberUnreadable),
                }
            }
            let is_shared = if fact == Fact::Mentor {
                value == "yes"
            } else {
                form.has(fact.consent(), "yes")
            };
            StatedFact {
                fact,
                value,
                is_shared,
            }
        })
        .to_vec()
}
