//! An ask and who can meet it, put together; and what came of it.

use chrono::{DateTime, Utc};

use crate::domain::{
    ask::{AskKind, Party},
    ids::{AskId, EventId, MatchId, NetworkId, OrganisationId},
    word::words,
};

/// Most characters of what is said of a match.
pub const ROOM: u32 = 1_000;

words! {
    /// Where a match is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum MatchState {
        /// A group would like it, and a facilitator has still to put the two in touch.
        Proposed = "proposed",
        /// The two are in touch; nobody has said yet what came of it.
        Made = "made",
        /// It met what was asked for.
        Met = "met",
        /// It met a part of it.
        Partly = "partly",
        /// It did not work out.
        NotWorked = "not-worked",
        /// It was taken back before anything came of it.
        LetGo = "let-go",
    }
}

impl MatchState {
    /// What can have come of a match.
    pub const OUTCOMES: [Self; 3] = [Self::Met, Self::Partly, Self::NotWorked];

    /// Whether it is on its way.
    pub fn is_live(self) -> bool {
        matches!(self, Self::Proposed | Self::Made)
    }
}

/// One side of a match, or rather what it said when it asked or offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchSide {
    /// Who.
    pub party: Party,
    /// The ask or the offer; none where they answered that of the other, or where it is gone.
    pub ask: Option<AskId>,
    /// What that says.
    pub what: String,
    /// How they are reached.
    pub reach: String,
}

/// An ask and who can meet it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskMatch {
    /// The network.
    pub network: NetworkId,
    /// Key.
    pub id: MatchId,
    /// What kind of thing it is about.
    pub kind: AskKind,
    /// Who asks.
    pub asker: MatchSide,
    /// Who gives.
    pub giver: MatchSide,
    /// Where it is.
    pub state: MatchState,
    /// Whether the two were ever put in touch; before that the group that would like it sees it alone.
    pub in_touch: bool,
    /// The group that would like it; none where a facilitator put the two together.
    pub proposer: Option<OrganisationId>,
    /// When somebody last said something of it.
    pub changed_at: DateTime<Utc>,
}

impl AskMatch {
    /// Whether a group sees it: it is in it, and the two are in touch or it is the one that would like it.
    pub fn is_seen_by(&self, group: OrganisationId) -> bool {
        let mut sides = [&self.asker, &self.giver].into_iter();
        sides.any(|side| side.party.group() == Some(group))
            && (self.in_touch || self.proposer == Some(group))
    }
}

/// That words were taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsOut {
    /// Why.
    pub why: String,
    /// Who did.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Something that was said of a match; none is rewritten, and what was a mistake is taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchSaid {
    /// Key.
    pub id: EventId,
    /// Where the match was from then on.
    pub state: MatchState,
    /// In a few words; may be empty.
    pub words: String,
    /// Who said it.
    pub said_by: String,
    /// The group for which it was said; none for a facilitator, and where the group has left.
    pub of_group: Option<OrganisationId>,
    /// What that is called.
    pub group: Option<String>,
    /// When.
    pub said_at: DateTime<Utc>,
    /// That its words were taken out; then nobody reads them.
    pub out: Option<WordsOut>,
}

impl MatchSaid {
    /// Whether a group, or without one a facilitator, may take its words out and bring them back: a group what was said for it.
    pub fn is_mended_by(&self, group: Option<OrganisationId>) -> bool {
        !self.words.is_empty() && (group.is_none() || self.of_group == group)
    }
}
