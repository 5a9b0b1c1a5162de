//! What a network knows of one of its groups for itself: whom to ask for, how to reach them, what to remember.

use crate::domain::{form::LINE, word::words};

words! {
    /// Something that a network may know of a group. In the order they are asked.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum RegisterFact {
        /// Whom to ask for.
        ContactPerson = "contact",
        /// Where they can be rung.
        Phone = "phone",
        /// Where they can be written to.
        Email = "email",
        /// By what other lists know the group: the number of a charity, a name.
        Reference = "reference",
        /// What else is to be remembered.
        Notes = "notes",
    }
}

impl RegisterFact {
    /// Most characters of its words.
    pub const fn room(self) -> u32 {
        match self {
            Self::Notes => 1_000,
            _ => LINE,
        }
    }
}

/// A fact as somebody changed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactChange {
    /// Which.
    pub fact: RegisterFact,
    /// What the page showed that it was changed on; none where nobody saw one.
    pub before: Option<String>,
    /// What it says now; empty takes it out.
    pub value: String,
}
