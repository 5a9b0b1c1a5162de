//! Leaving a group or a network, as it is told to whoever left; and what the last who ran a group is asked.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::{
    ids::{NetworkId, OrganisationId},
    word::words,
};

/// How long the last who ran a group has to say whether somebody new may run it.
pub const TO_ANSWER: TimeDelta = TimeDelta::days(30);

words! {
    /// What the last who ran a group says to its being handed to somebody new.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum HandOn {
        /// Somebody new may run it, and read all of it.
        Yes = "yes",
        /// Nobody may.
        No = "no",
    }
}

/// The last who ran a group that nobody runs now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastCoordinator {
    /// Name that people read.
    pub name: String,
    /// When they left.
    pub left_at: DateTime<Utc>,
    /// What they say to its being handed on; none as long as they say nothing.
    pub hand_on: Option<HandOn>,
}

impl LastCoordinator {
    /// From when on a facilitator may invite somebody new; none where they said no.
    pub fn opens_at(&self) -> Option<DateTime<Utc>> {
        match self.hand_on {
            Some(HandOn::Yes) => Some(self.left_at),
            Some(HandOn::No) => None,
            None => Some(self.left_at + TO_ANSWER),
        }
    }

    /// Whether a facilitator may invite somebody new.
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.opens_at().is_some_and(|opens| opens <= now)
    }
}

/// What somebody left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Departed {
    /// A group that they ran.
    Group {
        /// Which.
        id: OrganisationId,
        /// Who took them out; none where they went by their own word.
        taken_out_by: Option<String>,
        /// Where they were the last to run it, nobody does now and a network could hand it on: how that stands.
        last: Option<LastCoordinator>,
    },
    /// A network that they facilitated.
    Network(NetworkId),
}

/// What a person who left is told, until they have put it away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Farewell {
    /// What they left.
    pub departed: Departed,
    /// Its name.
    pub name: String,
    /// When.
    pub left_at: DateTime<Utc>,
    /// Whether they have read it and put it away.
    pub is_put_away: bool,
}

impl Farewell {
    /// How the handing on of the group stands, where that is this person's to say.
    pub fn last(&self) -> Option<&LastCoordinator> {
        match &self.departed {
            Departed::Group { last, .. } => last.as_ref(),
            Departed::Network(_) => None,
        }
    }
}
