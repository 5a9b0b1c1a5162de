//! Keys of everything that is stored: UUIDv7 newtypes, so that one kind is never taken for another.
//! New ones are made by `keys`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[doc = $doc:literal])* $name:ident;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(transparent))]
        pub struct $name(Uuid);

        impl From<Uuid> for $name {
            fn from(key: Uuid) -> Self {
                Self(key)
            }
        }

        impl From<$name> for Uuid {
            fn from($name(key): $name) -> Self {
                key
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.simple().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// A person with an account.
    PersonId;
    /// Organisations that a facilitator supports.
    NetworkId;
    /// The group that audits itself.
    OrganisationId;
    /// One dated pass through a questionnaire.
    AuditId;
    /// Someone, or several together, answering in an audit.
    ContributorId;
    /// One save of an answer; a resend carries the same one and does nothing the second time.
    SaveId;
    /// Something the group will do.
    ActionId;
    /// Something that happened: a closing, a note.
    EventId;
    /// A meeting that goes through the open actions.
    CheckInId;
    /// A time in which people who use a service are asked.
    RoundId;
    /// Replies that came too fast.
    BurstId;
    /// What somebody wrote in a reply.
    TextId;
    /// A part of the town that a network uses as a unit.
    NeighbourhoodId;
    /// How rows and addresses name what is shared; [`crate::domain::share::Subject`] tells what it means.
    SubjectKey;
    /// A list of groups read from a file.
    ImportId;
    /// A report of a network.
    ReportId;
    /// What a network promised for a period.
    TargetId;
    /// A promise of a group's charter.
    PromiseId;
    /// That a group looked at its charter again.
    CharterLookId;
    /// That somebody of a network was in touch with a group.
    ContactId;
    /// A series of meetings of a network.
    SeriesId;
    /// A meeting of a network.
    MeetingId;
    /// Something a meeting talks about.
    AgendaItemId;
    /// A file that goes with what a group told a meeting.
    EnclosureId;
    /// A group as meetings count it, also after it left.
    AttendeeId;
    /// A body on which a network has a say.
    BodyId;
    /// Somebody who speaks for a network on a body.
    RepresentativeId;
    /// A question that a representative raised, or a report back.
    RepresentativeEntryId;
    /// Something that was promised to a network or by it; of a group's charter it is a [`PromiseId`].
    NetworkPromiseId;
    /// Whoever promised something to a network.
    PromiserId;
    /// What somebody saw of a promise on a day.
    PromiseRecordId;
    /// What whoever promised says of it.
    PromiseAnswerId;
    /// A document in which things are promised.
    DocumentId;
    /// What somebody says of a draft.
    DocumentCommentId;
    /// Something that is asked for or offered in a network.
    AskId;
    /// That an ask and who can meet it were put together.
    MatchId;
}

impl From<AuditId> for SubjectKey {
    fn from(AuditId(id): AuditId) -> Self {
        Self(id)
    }
}

impl From<OrganisationId> for SubjectKey {
    fn from(OrganisationId(id): OrganisationId) -> Self {
        Self(id)
    }
}

impl SubjectKey {
    /// The audit it names, once it is known to name one.
    pub(crate) fn audit(self) -> AuditId {
        AuditId(self.0)
    }
}
