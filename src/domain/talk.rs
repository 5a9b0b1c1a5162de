//! What a team talks about once it has seen how far apart it stands: which statements, why, and for how long.

use crate::domain::{
    fewest::Fewest,
    sides::Verdict,
    spread::{Spread, StatementSpread},
    word::words,
};

words! {
    /// What became of a statement in the talk.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Outcome {
        /// The team agreed on an answer.
        Agreed = "agreed",
        /// It took what more than half chose, without a talk.
        Most = "most",
        /// It does not agree yet.
        NotAgreed = "not-agreed",
        /// It left it for another day.
        NotToday = "not-today",
    }
}

/// What became of a statement, and in a sentence who sees it otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// What became of it.
    pub outcome: Outcome,
    /// Who sees it otherwise, in a sentence; empty where nobody said so.
    pub dissent: String,
}

/// Why a statement is worth talking about. What is worth most stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// So many levels lie between the lowest and the highest; two or more.
    Apart(u8),
    /// More than half, or all where that is not told, stand lower than the group agreed last time.
    Down,
    /// What people who use the service say is different from what more than half chose.
    People,
    /// Somebody does not know yet.
    Unknown,
    /// Somebody says that it is not for the group.
    NotForUs,
    /// No level is told to be that of more than half.
    NoneOfHalf,
    /// Most say it is only a hunch.
    Hunch,
    /// Fewer than three answered.
    TooFew,
}

impl Reason {
    /// Minutes that such a talk takes: five where people stand apart, three for the rest.
    pub fn minutes(self) -> u32 {
        match self {
            Self::Apart(_) | Self::Down | Self::People => 5,
            _ => 3,
        }
    }

    /// What orders statements by what talking would gain: the wider apart, the sooner.
    fn weight(self) -> (u8, u8) {
        match self {
            Self::Apart(levels) => (0, u8::MAX - levels),
            Self::Down => (1, 0),
            Self::People => (2, 0),
            Self::Unknown => (3, 0),
            Self::NotForUs => (4, 0),
            Self::NoneOfHalf => (5, 0),
            Self::Hunch => (6, 0),
            Self::TooFew => (7, 0),
        }
    }
}

/// What stands beside where a team stands on a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// The level the group agreed on last time, where that can fairly be compared.
    pub before: Option<u8>,
    /// What people who use the service say beside the level that more than half chose, where they were asked.
    pub people: Option<Verdict>,
}

/// Why to talk about a statement, weightiest first; none where more than half chose one level and nothing speaks against
/// taking it.
pub fn reasons(told: Option<&StatementSpread>, beside: Beside) -> Vec<Reason> {
    let Some(told) = told else {
        return vec![Reason::TooFew];
    };
    let spread = &told.spread;
    if *spread == Spread::TooFew {
        return vec![Reason::TooFew];
    }
    let most = spread.most();
    let apart = spread.apart().filter(|levels| *levels >= 2);
    // Of three or four no level of more than half is told; where even the highest is lower, most are.
    let stands = most.or_else(|| spread.ends().map(|(_, highest)| highest));
    let is_down = stands
        .zip(beside.before)
        .is_some_and(|(now, before)| now < before);
    let is_otherwise = beside.people.is_some_and(|said| said != Verdict::Fits);
    let mut reasons: Vec<Reason> = [
        apart.map(Reason::Apart),
        is_down.then_some(Reason::Down),
        is_otherwise.then_some(Reason::People),
        spread.has_unknown().then_some(Reason::Unknown),
        spread.has_not_for_us().then_some(Reason::NotForUs),
        told.is_hunch.then_some(Reason::Hunch),
        (told.base < Fewest::TEAM.number()).then_some(Reason::TooFew),
    ]
    .into_iter()
    .flatten()
    .collect();
    // Any of those says more.
    if reasons.is_empty() && most.is_none() {
        reasons.push(Reason::NoneOfHalf);
    }
    reasons.sort_by_key(|reason| reason.weight());
    reasons
}

/// A statement of the talk, by its place in the questionnaire, with why it is worth a talk.
pub type ToTalkAbout<'a> = (&'a str, Vec<Reason>);

/// The statements to talk about, the weightiest first, and the minutes that takes.
pub fn agenda<'a>(
    statements: impl Iterator<Item = (&'a str, Vec<Reason>)>,
) -> (Vec<ToTalkAbout<'a>>, u32) {
    let mut agenda: Vec<ToTalkAbout<'a>> = statements
        .filter(|(_, reasons)| !reasons.is_empty())
        .collect();
    agenda.sort_by_key(|(_, reasons)| {
        let weight = reasons.first().map(|reason| reason.weight());
        (weight, usize::MAX - reasons.len())
    });
    let minutes = agenda
        .iter()
        .filter_map(|(_, reasons)| reasons.first())
        .map(|reason| reason.minutes())
        .sum();
    (agenda, minutes)
}

/// The level that more than half chose; none where the statement is to be talked about.
pub fn level_to_take(told: Option<&StatementSpread>, beside: Beside) -> Option<u8> {
    let level = told?.spread.most()?;
    reasons(told, beside).is_empty().then_some(level)
}
