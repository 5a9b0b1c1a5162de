//! What a group lets the facilitators of a network see: its own choice, for each audit and for its plan.

use crate::domain::ids::{AuditId, NetworkId, OrganisationId, SubjectId};

/// How much is shown; each shows what the one before it shows, and more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// Nothing; also what holds until a group has chosen.
    #[default]
    Nothing,
    /// Numbers and no words: where an audit stands on each principle, how many actions are open and done.
    Summary,
    /// All of it, in the group's words.
    All,
}

impl Extent {
    /// All of them, the smallest first.
    pub const ALL: [Self; 3] = [Self::Nothing, Self::Summary, Self::All];

    /// As written in forms and rows.
    pub fn word(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Summary => "summary",
            Self::All => "all",
        }
    }

    /// Reads [`Self::word`].
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|extent| extent.word() == word)
    }
}

/// What is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The group's plan.
    Plan,
    /// One closed audit.
    Audit(AuditId),
}

impl Subject {
    /// The key under which a review of it is kept: the audit's, or the group's own for its plan.
    pub fn key(self, organisation: OrganisationId) -> SubjectId {
        match self {
            Self::Plan => organisation.into(),
            Self::Audit(audit) => audit.into(),
        }
    }
}

/// A group's choice for one network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The network whose facilitators may see it.
    pub network: NetworkId,
    /// What.
    pub subject: Subject,
    /// How much of it.
    pub extent: Extent,
}
