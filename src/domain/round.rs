//! A round of voices: a time in which people who use a service say what it is like, without a name.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;

use crate::domain::{
    folded::folded,
    ids::{NetworkId, OrganisationId, RoundId},
    questionnaire::Questionnaire,
    team::JoinCode,
    word::words,
};

/// How long replies are taken, counted from the day on which a round is opened, until somebody says otherwise.
pub const OPEN_FOR: TimeDelta = TimeDelta::days(14);

/// The shortest: a round of minutes would say who answered.
pub const SHORTEST: TimeDelta = TimeDelta::days(1);

/// The longest, so that what people say is of one time.
pub const LONGEST: TimeDelta = TimeDelta::days(92);

/// Most places of one round.
pub const MOST_SITES: usize = 12;

/// Most replies of one round.
pub const MOST_REPLIES: i64 = 100_000;

/// Most replies that one round takes within a minute before those that follow are looked at as a burst: a hall of thirty people
/// with phones in their hands answers within two.
pub const BURST: u32 = 40;

/// Most that it takes at all within a minute.
pub const FLOOD: u32 = 400;

/// Whose a round or a report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A group's; a round is about what it does.
    Group(OrganisationId),
    /// A network's; a round is about a neighbourhood.
    Network(NetworkId),
}

impl Owner {
    /// Its key, of whichever it is.
    pub fn key(self) -> Uuid {
        match self {
            Self::Group(group) => group.into(),
            Self::Network(network) => network.into(),
        }
    }

    /// The group, where it is one.
    pub fn group(self) -> Option<OrganisationId> {
        match self {
            Self::Group(group) => Some(group),
            Self::Network(_) => None,
        }
    }

    /// The network, where it is one.
    pub fn network(self) -> Option<NetworkId> {
        match self {
            Self::Network(network) => Some(network),
            Self::Group(_) => None,
        }
    }
}

words! {
    /// By what the counts of a round are told apart; never by two things at once.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Split {
        /// By nothing.
        #[default]
        Nothing = "nothing",
        /// By place.
        Site = "site",
        /// By the language of the reply.
        Language = "language",
    }
}

/// A place of a round, with its own way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Its number in the round, from 0.
    pub place: usize,
    /// What people call it.
    pub name: String,
    /// What its link holds.
    pub code: JoinCode,
}

/// A round as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Key.
    pub id: RoundId,
    /// Whose it is.
    pub owner: Owner,
    /// Which questionnaire it asks.
    pub questionnaire: String,
    /// Hash of the definition it runs with.
    pub definition: String,
    /// What its team calls it, as in "Autumn".
    pub name: String,
    /// Tags of the languages in which it asks, the first one first; never empty.
    pub languages: Vec<String>,
    /// By what its counts are told apart.
    pub split: Split,
    /// What its link holds.
    pub code: JoinCode,
    /// Its places; none where there is only one.
    pub sites: Vec<Site>,
    /// The day it was opened.
    pub opened_on: NaiveDate,
    /// The last day on which replies are taken.
    pub until: NaiveDate,
    /// Whether its last counts were told: nothing else is kept of it.
    pub is_over: bool,
    /// How many replies were set aside unread.
    pub set_aside: u32,
}

impl Round {
    /// Whether replies are taken on this day.
    pub fn takes_replies(&self, today: NaiveDate) -> bool {
        !self.is_over && today <= self.until
    }

    /// The place that a code leads to, where it is one of a place.
    pub fn site_of(&self, code: &JoinCode) -> Option<&Site> {
        self.sites.iter().find(|site| site.code == *code)
    }

    /// The slice in which a reply counts.
    pub fn slice(&self, site: Option<&Site>, language: &str) -> String {
        match self.split {
            Split::Nothing => String::new(),
            Split::Site => site.map(|site| site.name.clone()).unwrap_or_default(),
            Split::Language => language.to_owned(),
        }
    }
}

/// What somebody gave to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Given {
    /// An answer, by its place from 0.
    Answer(usize),
    /// "I'm not sure".
    Unsure,
    /// Nothing: went past it.
    Skipped,
}

impl Given {
    /// As in forms and rows.
    pub fn word(self) -> String {
        match self {
            Self::Answer(place) => place.to_string(),
            Self::Unsure => "unsure".to_owned(),
            Self::Skipped => "skipped".to_owned(),
        }
    }

    /// Reads [`Self::word`], for a question with so many answers; none for anything else.
    pub fn read(word: &str, answers: usize) -> Option<Self> {
        match word {
            "unsure" => Some(Self::Unsure),
            "skipped" => Some(Self::Skipped),
            place => place
                .parse()
                .ok()
                .filter(|place| *place < answers)
                .map(Self::Answer),
        }
    }
}

words! {
    /// How replies came in.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Source {
        /// Sent by people themselves.
        Own = "own",
        /// Typed in from paper by somebody who runs the round.
        Typed = "typed",
        /// In a burst that was kept.
        Burst = "burst",
    }
}

/// A reply, which is taken apart when it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// What was given to each question, by its id; all questions.
    pub given: BTreeMap<String, Given>,
    /// What was written, or nothing.
    pub text: String,
    /// Tag of its language.
    pub language: String,
}

impl Reply {
    /// Whether nothing at all was said.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.given.values().all(|given| *given == Given::Skipped)
    }
}

/// Whether a text sounds as if whoever wrote it were in danger. The words of every language are looked for anywhere in it,
/// without regard to accents, vowel marks and capitals, as people write in the language they think in: too often is kinder
/// than not at all.
pub fn sounds_like_danger(questionnaire: &Questionnaire, text: &str) -> bool {
    let text = folded(text);
    let written = questionnaire
        .voices
        .iter()
        .flat_map(|voices| &voices.danger);
    let translated = questionnaire.translations.values();
    let translated = translated
        .flat_map(|words| &words.voices)
        .flat_map(|voices| &voices.danger);
    written
        .chain(translated)
        .map(|words| folded(words))
        .any(|words| !words.is_empty() && text.contains(&words))
}

words! {
    /// What became of a text.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TextState {
        /// Nobody has read it yet.
        Waiting = "waiting",
        /// It is shown, with what names somebody made unreadable.
        Shown = "shown",
        /// It is not shown.
        Held = "held",
    }
}

/// What stands where a word was made unreadable.
const BLACK: &str = "█████";

/// A text without those of its words whose places, counted from 0, are given.
pub fn blacked_out(text: &str, places: &[usize]) -> String {
    let words = text.split_whitespace().enumerate();
    let words = words.map(|(place, word)| if places.contains(&place) { BLACK } else { word });
    words.collect::<Vec<_>>().join(" ")
}
