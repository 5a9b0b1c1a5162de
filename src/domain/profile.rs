//! What a group says of itself, fact by fact; for each it chooses whether its networks may read it.

use crate::domain::{
    error::Error,
    form::{Form, LINE},
    listing::check::number,
};

/// Something a group may say of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// Where it is.
    Place,
    /// What it does.
    Does,
    /// How many people run it.
    Size,
    /// How many people it reaches in a usual week.
    Reached,
    /// How many volunteer.
    Volunteers,
    /// Languages that are spoken there.
    Languages,
    /// That it is happy to be named as one that others can learn from.
    Mentor,
}

impl Fact {
    /// All of them, in the order they are asked.
    pub const ALL: [Self; 7] = [
        Self::Does,
        Self::Place,
        Self::Size,
        Self::Volunteers,
        Self::Reached,
        Self::Languages,
        Self::Mentor,
    ];

    /// As written in forms and rows.
    pub fn word(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Does => "does",
            Self::Size => "size",
            Self::Reached => "reached",
            Self::Volunteers => "volunteers",
            Self::Languages => "languages",
            Self::Mentor => "mentor",
        }
    }

    /// Reads [`Self::word`].
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fact| fact.word() == word)
    }

    /// Whether it is a whole number.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Size | Self::Reached | Self::Volunteers)
    }

    /// Most characters of its words.
    pub fn room(self) -> u32 {
        if self == Self::Does { 1000 } else { LINE }
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
