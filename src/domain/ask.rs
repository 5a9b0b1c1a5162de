//! What groups of a network tell each other: what they need and what they can give, what is on, and whom they take. Which asks
//! and offers may fit together.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, Months, NaiveDate, Utc};

use crate::domain::{
    folded::folded,
    ids::{ActionId, AskId, MeetingId, NetworkId, OrganisationId},
    when::When,
    word::words,
};

/// Most groups that are named to see one.
pub const MOST_NAMED: usize = 50;

/// Most of those that may fit that are told at once.
pub const MOST_SUGGESTED: usize = 5;

/// So many days before one runs out, whoever said it is asked whether it still holds.
const ASKED_BEFORE: Days = Days::new(14);

/// So many days after it ran out they are still asked.
const ASKED_AFTER: Days = Days::new(30);

/// One that still holds holds for so many months more, and so long where nothing else is said.
const HOLDS: Months = Months::new(3);

words! {
    /// Which of these it is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Side {
        /// Something is needed.
        Ask = "ask",
        /// Something can be given.
        Offer = "offer",
        /// Something is on, to which people can come.
        Event = "event",
        /// A group takes people whom others send.
        Referral = "referral",
    }

    /// What kind of thing it is. In the order they are offered.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum AskKind {
        /// Food.
        Food = "food",
        /// Things that are used: a fridge, tables.
        Equipment = "equipment",
        /// A van, somebody who drives.
        Transport = "transport",
        /// A room, a kitchen, a shed.
        Space = "space",
        /// People and their time.
        People = "people",
        /// What somebody can do or teach.
        Skills = "skills",
        /// Money.
        Money = "money",
        /// Anything else.
        Other = "other",
    }

    /// Which groups see it. The network's facilitators always do.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Audience {
        /// All groups of the network.
        Network = "network",
        /// The groups that are named, and where none is, nobody but facilitators.
        Named = "named",
    }

    /// What became of it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AskState {
        /// It stands.
        Open = "open",
        /// A match met it.
        Met = "met",
        /// Whoever said it says that it is over.
        Over = "over",
    }
}

impl Side {
    /// The two that fit each other.
    pub const PAIR: [Self; 2] = [Self::Ask, Self::Offer];

    /// The side that fits this one, where there is one.
    pub fn other(self) -> Option<Self> {
        match self {
            Self::Ask => Some(Self::Offer),
            Self::Offer => Some(Self::Ask),
            Self::Event | Self::Referral => None,
        }
    }
}

/// Who asks, offers, or is put together with somebody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Party {
    /// A group, with its name.
    Group(OrganisationId, String),
    /// The network itself.
    Network,
    /// A group that left; its name is gone.
    Gone,
}

impl Party {
    /// The group, where it is one that is still there.
    pub fn group(&self) -> Option<OrganisationId> {
        match self {
            Self::Group(group, _) => Some(*group),
            Self::Network | Self::Gone => None,
        }
    }

    /// As it is stored beside the group's key.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Group(..) => "group",
            Self::Network => "network",
            Self::Gone => "gone",
        }
    }

    /// Reads [`Self::word`] with the group of the row.
    pub fn read(word: &str, group: Option<OrganisationId>, name: Option<String>) -> Self {
        match (word, group) {
            ("network", _) => Self::Network,
            (_, Some(group)) => Self::Group(group, name.unwrap_or_default()),
            _ => Self::Gone,
        }
    }
}

/// What is said of a posting; each wording of it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskWords {
    /// What kind of thing.
    pub kind: AskKind,
    /// What.
    pub what: String,
    /// How many or how much.
    pub many: String,
    /// On what conditions.
    pub conditions: String,
    /// For people of what age.
    pub age: String,
    /// For which part of the town; where it is not said, that of the group.
    pub area: String,
    /// Until when it holds.
    pub until: NaiveDate,
    /// On which days, at what time and where; nothing of asks and offers.
    pub when: When,
}

/// What somebody tells the groups of a network: an ask, an offer, something that is on, or that a group takes people whom
/// others send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    /// The network in which it is said.
    pub network: NetworkId,
    /// Key.
    pub id: AskId,
    /// Counts its wordings, from 1.
    pub version: i32,
    /// Which of these it is.
    pub side: Side,
    /// Whose it is.
    pub whose: Party,
    /// The neighbourhood of the group; may be empty.
    pub neighbourhood: String,
    /// What it says.
    pub said: AskWords,
    /// Which groups see it.
    pub audience: Audience,
    /// The groups that are named, where they were read.
    pub named: BTreeMap<OrganisationId, String>,
    /// Whether groups that see it may get in touch by themselves.
    pub may_contact: bool,
    /// How whoever said it is reached.
    pub reach: String,
    /// What became of it.
    pub state: AskState,
    /// The meeting where it was said.
    pub meeting: Option<MeetingId>,
    /// The action that it is needed for.
    pub action: Option<ActionId>,
    /// Who said it as it stands.
    pub said_by: String,
    /// When.
    pub said_at: DateTime<Utc>,
}

impl Posting {
    /// Whether it stands today.
    pub fn is_current(&self, today: NaiveDate) -> bool {
        self.state == AskState::Open && self.until() >= today
    }

    /// Whether it is time to ask whether it still holds: it runs out soon, or did so lately. What is on is over after its day,
    /// and nobody is asked.
    pub fn runs_out(&self, today: NaiveDate) -> bool {
        let (first, last) = asked_about(today);
        self.side != Side::Event
            && self.state == AskState::Open
            && (first..=last).contains(&self.until())
    }

    fn until(&self) -> NaiveDate {
        self.said.until
    }

    /// Whether somebody else may see it.
    pub fn is_seen_by(&self, other: &Party) -> bool {
        match other {
            _ if *other == self.whose => true,
            Party::Network => true,
            Party::Gone => false,
            Party::Group(group, _) => {
                self.audience == Audience::Network || self.named.contains_key(group)
            }
        }
    }

    /// The places it is for, as they are compared, each with how it is written.
    pub fn places(&self) -> BTreeMap<String, &str> {
        let written = if self.said.area.is_empty() {
            &self.neighbourhood
        } else {
            &self.said.area
        };
        let parts = written.split([',', ';', '/', '\n', '،', '؛']);
        parts
            .map(|part| (folded(part), part.trim()))
            .filter(|(folded, _)| !folded.is_empty())
            .collect()
    }
}

/// The first and the last day of running out of which it is asked today.
pub fn asked_about(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let first = today.checked_sub_days(ASKED_AFTER).unwrap_or(today);
    let last = today.checked_add_days(ASKED_BEFORE).unwrap_or(today);
    (first, last)
}

/// Until when it holds where that is not said, and where it is said again that it holds.
pub fn holds_until(today: NaiveDate) -> NaiveDate {
    today.checked_add_months(HOLDS).unwrap_or(today)
}

/// One that may fit another, and why.
#[derive(Clone, Debug)]
pub struct Suggestion<'a> {
    /// The other one, of the same kind.
    pub other: &'a Posting,
    /// The place that both are for, as the other writes it; none where they share none.
    pub place: Option<String>,
}

/// Of asks and offers those that may fit one: the other side of the same kind, of somebody else, both standing today, each for
/// the other's eyes, and not `matched` with it yet. Those for the same place first, then those that run out first.
pub fn suggestions<'a>(
    own: &Posting,
    others: impl IntoIterator<Item = &'a Posting>,
    matched: &BTreeSet<AskId>,
    today: NaiveDate,
) -> Vec<Suggestion<'a>> {
    if !own.is_current(today) {
        return Vec::new();
    }
    let places = own.places();
    let fits = |other: &&Posting| {
        other.network == own.network
            && Some(other.side) == own.side.other()
            && other.said.kind == own.said.kind
            && other.whose != own.whose
            && other.is_current(today)
            && other.is_seen_by(&own.whose)
            && own.is_seen_by(&other.whose)
            && !matched.contains(&other.id)
    };
    let mut found: Vec<Suggestion<'a>> = others
        .into_iter()
        .filter(fits)
        .map(|other| {
            let theirs = other.places();
            let place = theirs.iter().find(|(place, _)| places.contains_key(*place));
            Suggestion {
                other,
                place: place.map(|(_, written)| (*written).to_owned()),
            }
        })
        .collect();
    found.sort_by_key(|fit| (fit.place.is_none(), fit.other.until(), fit.other.id));
    found
}
