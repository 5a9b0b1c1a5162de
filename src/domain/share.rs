//! What a group lets the facilitators of a network see: its own choice, for each audit and for its plan.

use crate::domain::{
    ids::{AuditId, NetworkId, OrganisationId, SubjectKey},
    word::words,
};

words! {
    /// How much is shown; each shows what the one before it shows, and more.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Extent {
        /// Nothing; also what holds until a group has chosen.
        #[default]
        Nothing = "nothing",
        /// Numbers and no words: where an audit stands on each principle, how many actions are open and done.
        Summary = "summary",
        /// All of it, in the group's words.
        All = "all",
    }
}

/// What is shared, and what a review looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The group's plan.
    Plan,
    /// One closed audit.
    Audit(AuditId),
}

impl Subject {
    /// Its key in rows and addresses: the audit's, or the group's own for its plan.
    pub fn key(self, organisation: OrganisationId) -> SubjectKey {
        match self {
            Self::Plan => organisation.into(),
            Self::Audit(audit) => audit.into(),
        }
    }

    /// Reads [`Self::key`] of the same group.
    pub fn read(key: SubjectKey, organisation: OrganisationId) -> Self {
        if key == organisation.into() {
            Self::Plan
        } else {
            Self::Audit(key.audit())
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

/// What a group lets a network see of each audit it closes from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastingShare {
    /// The network.
    pub network: NetworkId,
    /// How much of each; none where the group is asked each time.
    pub extent: Option<Extent>,
}

/// Whether a group lets a network read what it was told of its rounds of voices: the counts, those of later rounds too, and never
/// a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoicesShare {
    /// The network.
    pub network: NetworkId,
    /// Whether it may.
    pub is_shared: bool,
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_key_tells_a_plan_from_an_audit() {
        let group = OrganisationId::from(Uuid::from_u128(1));
        for subject in [
            Subject::Plan,
            Subject::Audit(AuditId::from(Uuid::from_u128(2))),
        ] {
            assert_eq!(Subject::read(subject.key(group), group), subject);
        }
    }
}
