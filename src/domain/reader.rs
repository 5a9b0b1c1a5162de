//! Who reads what people wrote to a round of a group before the group itself sees any of it.

use crate::domain::{
    ids::{NetworkId, OrganisationId},
    word::words,
};

/// Who reads first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The group itself, which is told that some of it may be about its own people.
    Own,
    /// The facilitators of a network that the group is in.
    Network(NetworkId),
    /// The coordinators of another group, in a network that both are in.
    Group(NetworkId, OrganisationId),
}

impl Reader {
    /// The network that the group and whoever reads for it are in.
    pub fn network(self) -> Option<NetworkId> {
        match self {
            Self::Own => None,
            Self::Network(network) | Self::Group(network, _) => Some(network),
        }
    }

    /// The other group, where one reads.
    pub fn group(self) -> Option<OrganisationId> {
        match self {
            Self::Own | Self::Network(_) => None,
            Self::Group(_, group) => Some(group),
        }
    }

    /// What has become of the choice when it is made.
    pub fn state(self) -> ReaderState {
        match self {
            Self::Own => ReaderState::Own,
            Self::Network(_) | Self::Group(..) => ReaderState::Asked,
        }
    }
}

words! {
    /// What became of a group's choice of who reads first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ReaderState {
        /// The group reads itself.
        Own = "own",
        /// Somebody else is asked, and reads when the round is over.
        Asked = "asked",
        /// They said that they cannot.
        Declined = "declined",
        /// They are not in a network with the group any more.
        Gone = "gone",
    }
}
