//! That somebody of a network was in touch with a group.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::{ids::ContactId, word::words};

/// Most characters of what came of it.
pub const ROOM: u32 = 1_000;

words! {
    /// How somebody was in touch. In the order they are offered.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ContactWay {
        /// By phone.
        Rang = "rang",
        /// By a letter or a message.
        Wrote = "wrote",
        /// By going there.
        Visited = "visited",
        /// Otherwise, as the words say.
        Other = "other",
    }
}

/// An entry of the log in which a network keeps when it was in touch with a group.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Key.
    pub id: ContactId,
    /// Counts its changes, from 1.
    pub version: i32,
    /// How.
    pub way: ContactWay,
    /// What came of it; empty where nothing was written.
    pub words: String,
    /// The day.
    pub on_day: NaiveDate,
    /// The day from which on they are to be in touch again.
    pub next_on: Option<NaiveDate>,
    /// Name of who wrote it as it stands.
    pub said_by: String,
    /// When it was first written.
    pub said_at: DateTime<Utc>,
}

impl Contact {
    /// Whether two say the same, whoever wrote them.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let said = |contact: &Self| (contact.way, contact.on_day, contact.next_on);
        said(self) == said(other) && self.words == other.words
    }
}
