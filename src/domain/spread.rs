//! How far apart a team stands on a statement, told so that nobody's own answer becomes certain.
//!
//! Whoever reads a spread may be of the team, knows what they chose themselves, and knows these rules. So it is not enough
//! that names are left out: when four of five chose the same, the fifth, who sees two counts, would know what each of the
//! others chose. `tests/it/domain/spread.rs` plays that reader against every team of up to nine.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::{
    answer::Choice, fewest::Fewest, ids::ContributorId, presence::Role, questionnaire::Unscored,
};

const UNKNOWN: Choice = Choice::Unscored(Unscored::Unknown);
const NOT_FOR_US: Choice = Choice::Unscored(Unscored::NotForUs);

/// One contributor's choice on a statement, as it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Counted {
    /// Whose it is.
    pub contributor: ContributorId,
    /// What brought them here.
    pub role: Role,
    /// What they chose.
    pub choice: Choice,
    /// Whether it was on paper: whoever typed it in knows it.
    #[serde(default)]
    pub on_paper: bool,
}

/// What people said beside their choices on a statement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// How many say that theirs is only a hunch.
    pub hunches: usize,
    /// What makes them say so: a text of each who wrote something.
    pub texts: Vec<(ContributorId, String)>,
}

impl Beside {
    /// What these of the contributors wrote, where so many wrote something that nobody stands out, also not to whoever typed
    /// in those on paper; nothing else.
    pub(super) fn texts_of(&self, counted: &[Counted]) -> Vec<String> {
        let text = |one: &Counted| {
            let mut texts = self.texts.iter();
            let (_, text) = texts.find(|(who, _)| *who == one.contributor)?;
            Some((one.on_paper, text.clone()))
        };
        let texts: Vec<(bool, String)> = counted.iter().filter_map(text).collect();
        let without_paper = texts.iter().filter(|(on_paper, _)| !on_paper).count();
        if !Fewest::TEAM.lets_tell(without_paper) {
            return Vec::new();
        }
        texts.into_iter().map(|(_, text)| text).collect()
    }
}

/// How many chose what; nothing of what nobody chose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(Choice, usize)>", into = "Vec<(Choice, usize)>")]
pub struct Counts(BTreeMap<Choice, usize>);

impl Counts {
    /// Each choice that somebody made, lowest level first, with how many made it.
    pub fn each(&self) -> impl Iterator<Item = (Choice, usize)> {
        self.0.iter().map(|(choice, count)| (*choice, *count))
    }

    /// How many chose this.
    pub fn of(&self, choice: Choice) -> usize {
        self.0.get(&choice).copied().unwrap_or_default()
    }

    /// How many chose something.
    pub fn base(&self) -> usize {
        self.0.values().sum()
    }

    /// What all chose, where all chose the same.
    fn only(&self) -> Option<Choice> {
        let (choice, _) = self.0.first_key_value()?;
        (self.0.len() == 1).then_some(*choice)
    }

    /// How many chose what most chose.
    fn most(&self) -> usize {
        self.0.values().copied().max().unwrap_or_default()
    }

    /// Each level that somebody chose, lowest first, with how many chose it.
    fn levels(&self) -> impl Iterator<Item = (u8, usize)> {
        self.each()
            .filter_map(|(choice, count)| Some((choice.level()?, count)))
    }

    /// The lowest and the highest level.
    fn ends(&self) -> Option<(u8, u8)> {
        let levels = || self.levels().map(|(level, _)| level);
        levels().min().zip(levels().max())
    }

    /// The level that more than half chose.
    fn of_more_than_half(&self) -> Option<u8> {
        let base = self.base();
        let mut levels = self.levels();
        levels
            .find(|(_, count)| count * 2 > base)
            .map(|(level, _)| level)
    }
}

impl FromIterator<Choice> for Counts {
    fn from_iter<T: IntoIterator<Item = Choice>>(choices: T) -> Self {
        let mut counts = Self::default();
        for choice in choices {
            *counts.0.entry(choice).or_default() += 1;
        }
        counts
    }
}

impl From<Vec<(Choice, usize)>> for Counts {
    fn from(counts: Vec<(Choice, usize)>) -> Self {
        Self(counts.into_iter().collect())
    }
}

impl From<Counts> for Vec<(Choice, usize)> {
    fn from(counts: Counts) -> Self {
        counts.0.into_iter().collect()
    }
}

/// What may be told of how a team stands on a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spread {
    /// Fewer than three answered it.
    TooFew,
    /// All who answered it chose the same. There is nothing then that one of them could hide behind, and who joins is told.
    Alike(Choice),
    /// Where the lowest and the highest stand.
    Range {
        /// The lowest and the highest level; none where that would tell too much, or fewer than three chose one.
        levels: Option<(u8, u8)>,
        /// The level that more than half chose; none among fewer than five.
        most: Option<u8>,
        /// Whether somebody does not know yet.
        unknown: bool,
        /// Whether somebody says that it is not for the group.
        not_for_us: bool,
    },
    /// How many chose what.
    Dots(Counts),
}

/// The spread of a statement with how many it is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementSpread {
    /// How many answered this statement.
    pub base: usize,
    /// What may be told of them.
    pub spread: Spread,
    /// The same by role: of every role or of none.
    pub by_role: BTreeMap<Role, Counts>,
    /// Whether more than half say that theirs is only a hunch; never told of fewer than five.
    pub is_hunch: bool,
    /// What three people or more wrote, in no order and without a name.
    #[serde(default)]
    pub texts: Vec<String>,
}

impl Spread {
    /// What may be told of these choices, of which so many were on paper. Whoever typed those in knows them beside their own,
    /// so the others alone must be as many as each rule asks for.
    pub fn of(choices: impl IntoIterator<Item = Choice>, on_paper: usize) -> Self {
        let counts: Counts = choices.into_iter().collect();
        match counts.only() {
            _ if !Fewest::TEAM.lets_tell(counts.base().saturating_sub(on_paper)) => Self::TooFew,
            Some(choice) => Self::Alike(choice),
            None if may_be_dots(&counts, on_paper) => Self::Dots(counts),
            None => Self::range(&counts, on_paper),
        }
    }

    /// What two are told of each other, once both have asked for it.
    pub fn of_two(choices: [Choice; 2]) -> Self {
        let counts: Counts = choices.into_iter().collect();
        match counts.only() {
            Some(choice) => Self::Alike(choice),
            None => Self::Range {
                levels: counts.ends(),
                most: None,
                unknown: counts.of(UNKNOWN) > 0,
                not_for_us: counts.of(NOT_FOR_US) > 0,
            },
        }
    }

    fn range(counts: &Counts, on_paper: usize) -> Self {
        let without_paper = |count: usize| count.saturating_sub(on_paper);
        let scored: usize = counts.levels().map(|(_, count)| count).sum();
        let is_many = Fewest::DOTS.lets_tell(without_paper(counts.base()));
        let ends = counts
            .ends()
            .filter(|_| Fewest::TEAM.lets_tell(without_paper(scored)));
        // Whoever knows some that chose otherwise must not be able to fill all the rest with it.
        let most_is_of_some = without_paper(counts.base()) > counts.base() / 2 + 2;
        Self::Range {
            // Of four, three on one level and one without a level: the fourth would know all three. So would whoever knows a
            // paper without a level, of five.
            levels: ends.filter(|(low, high)| low < high || (is_many && on_paper == 0)),
            most: counts
                .of_more_than_half()
                .filter(|_| is_many && most_is_of_some),
            unknown: counts.of(UNKNOWN) > 0,
            not_for_us: counts.of(NOT_FOR_US) > 0,
        }
    }

    /// How many levels lie between the lowest and the highest; none where that is not told.
    pub fn apart(&self) -> Option<u8> {
        let (low, high) = self.ends()?;
        Some(high - low)
    }

    /// The lowest and the highest level, where they are told.
    pub fn ends(&self) -> Option<(u8, u8)> {
        match self {
            Self::TooFew => None,
            Self::Alike(choice) => choice.level().map(|level| (level, level)),
            Self::Range { levels, .. } => *levels,
            Self::Dots(counts) => counts.ends(),
        }
    }

    /// The level that more than half of those who answered chose, where that is told.
    pub fn most(&self) -> Option<u8> {
        match self {
            Self::TooFew => None,
            Self::Alike(choice) => choice.level(),
            Self::Range { most, .. } => *most,
            Self::Dots(counts) => counts.of_more_than_half(),
        }
    }

    /// Whether somebody is told not to know yet.
    pub fn has_unknown(&self) -> bool {
        match self {
            Self::TooFew => false,
            Self::Alike(choice) => *choice == UNKNOWN,
            Self::Range { unknown, .. } => *unknown,
            Self::Dots(counts) => counts.of(UNKNOWN) > 0,
        }
    }

    /// Whether somebody is told to say that it is not for the group.
    pub fn has_not_for_us(&self) -> bool {
        match self {
            Self::TooFew => false,
            Self::Alike(choice) => *choice == NOT_FOR_US,
            Self::Range { not_for_us, .. } => *not_for_us,
            Self::Dots(counts) => counts.of(NOT_FOR_US) > 0,
        }
    }
}

impl StatementSpread {
    /// What may be told of a statement.
    pub fn of(counted: &[Counted], beside: &Beside) -> Self {
        let papers = on_paper(counted);
        let spread = Spread::of(counted.iter().map(|counted| counted.choice), papers);
        let is_told = spread != Spread::TooFew;
        Self {
            base: counted.len(),
            by_role: match spread {
                Spread::Dots(_) => by_role(counted),
                _ => BTreeMap::new(),
            },
            is_hunch: Fewest::DOTS.lets_tell(counted.len() - papers)
                && beside.hunches * 2 > counted.len(),
            texts: if is_told {
                beside.texts_of(counted)
            } else {
                Vec::new()
            },
            spread,
        }
    }

    /// What two are told of each other on a statement that both answered, once both have asked for it.
    pub fn of_two(choices: [Choice; 2]) -> Self {
        Self {
            base: choices.len(),
            spread: Spread::of_two(choices),
            by_role: BTreeMap::new(),
            is_hunch: false,
            texts: Vec::new(),
        }
    }
}

/// How many of these were on paper.
fn on_paper<'a>(counted: impl IntoIterator<Item = &'a Counted>) -> usize {
    counted.into_iter().filter(|one| one.on_paper).count()
}

/// Whether exact counts of these, so many of them on paper, may be told to those who are counted and know the rule: beside
/// those on paper at least three did not choose what most chose.
fn may_be_dots(counts: &Counts, on_paper: usize) -> bool {
    let base = counts.base();
    Fewest::DOTS.lets_tell(base.saturating_sub(on_paper)) && counts.most() + 3 + on_paper <= base
}

/// Counts by role; nothing where one role is too few or too much of one mind, as it would follow from the others.
fn by_role(counted: &[Counted]) -> BTreeMap<Role, Counts> {
    let of_role = |role| {
        let of_role = || counted.iter().filter(move |one| one.role == role);
        let counts: Counts = of_role().map(|one| one.choice).collect();
        let may_be_told = may_be_dots(&counts, on_paper(of_role()));
        (counts, may_be_told)
    };
    let roles: BTreeMap<Role, _> = counted
        .iter()
        .map(|one| (one.role, of_role(one.role)))
        .collect();
    if roles.len() > 1 && roles.values().all(|(_, may_be_told)| *may_be_told) {
        let counts = roles.into_iter().map(|(role, (counts, _))| (role, counts));
        counts.collect()
    } else {
        BTreeMap::new()
    }
}

/// Whether exact counts of these tell none of them what all the others chose, also none who typed in those on paper: beside
/// those at least two did not choose what most chose.
pub(super) fn is_mixed(counted: &[Counted]) -> bool {
    let counts: Counts = counted.iter().map(|one| one.choice).collect();
    are_enough(counted) && counts.most() + 2 + on_paper(counted) <= counted.len()
}

/// Whether these are as many, without those on paper, as anything that is told of a team is of.
pub(super) fn are_enough(counted: &[Counted]) -> bool {
    Fewest::TEAM.lets_tell(counted.len() - on_paper(counted))
}
