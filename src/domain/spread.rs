//! How far apart a team stands on a statement, told so that nobody's own answer becomes certain.
//!
//! Whoever reads a spread may be of the team, knows what they chose themselves, and knows these rules. So it is not enough
//! that names are left out: when four of five chose the same, the fifth, who sees two counts, would know what each of the
//! others chose. `tests/it/domain/spread.rs` plays that reader against every team of up to nine.

use std::collections::{BTreeMap, BTreeSet};

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
}

impl Spread {
    /// What may be told of these choices.
    pub fn of(choices: impl IntoIterator<Item = Choice>) -> Self {
        let counts: Counts = choices.into_iter().collect();
        let base = counts.base();
        match counts.only() {
            _ if !Fewest::TEAM.lets_tell(base) => Self::TooFew,
            Some(choice) => Self::Alike(choice),
            None if may_be_dots(&counts) => Self::Dots(counts),
            None => Self::range(&counts, base),
        }
    }

    fn range(counts: &Counts, base: usize) -> Self {
        let scored = counts.levels().map(|(_, count)| count).sum();
        let is_many = Fewest::DOTS.lets_tell(base);
        let ends = counts.ends().filter(|_| Fewest::TEAM.lets_tell(scored));
        Self::Range {
            // Of four, three on one level and one without a level: the fourth would know all three.
            levels: ends.filter(|(low, high)| low < high || is_many),
            most: counts.of_more_than_half().filter(|_| is_many),
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
    /// What may be told of a statement, which so many answered on a hunch.
    pub fn of(counted: &[Counted], hunches: usize) -> Self {
        let spread = Spread::of(counted.iter().map(|counted| counted.choice));
        Self {
            base: counted.len(),
            by_role: match spread {
                Spread::Dots(_) => by_role(counted),
                _ => BTreeMap::new(),
            },
            is_hunch: Fewest::DOTS.lets_tell(counted.len()) && hunches * 2 > counted.len(),
            spread,
        }
    }

    /// What may be told of a statement now that something was told of it before, when these were counted. It is drawn again
    /// only where whoever compares the two learns of no single person; else what was told stays.
    pub fn again(self, before: &[Counted], now: &[Counted], hunches: usize) -> Self {
        if !may_be_drawn_again(before, now) {
            return self;
        }
        let mut again = Self::of(now, hunches);
        let roles: BTreeSet<Role> = before.iter().chain(now).map(|one| one.role).collect();
        let is_safe = roles.into_iter().all(|role| {
            let of_role = |all: &[Counted]| -> Vec<Counted> {
                all.iter().filter(|one| one.role == role).copied().collect()
            };
            let (before, now) = (of_role(before), of_role(now));
            before == now || may_be_drawn_again(&before, &now)
        });
        if !self.by_role.is_empty() && !is_safe {
            again.by_role.clear();
        }
        again
    }
}

/// Whether exact counts of these may be told to those who are counted and know the rule: at least three of them did not
/// choose what most chose.
fn may_be_dots(counts: &Counts) -> bool {
    let base = counts.base();
    Fewest::DOTS.lets_tell(base) && counts.most() + 3 <= base
}

/// Counts by role; nothing where one role is too few or too much of one mind, as it would follow from the others.
fn by_role(counted: &[Counted]) -> BTreeMap<Role, Counts> {
    let of_role = |role| -> Counts {
        let of_role = counted.iter().filter(|one| one.role == role);
        of_role.map(|one| one.choice).collect()
    };
    let roles = counted.iter().map(|one| (one.role, of_role(one.role)));
    let roles: BTreeMap<Role, Counts> = roles.collect();
    if roles.len() > 1 && roles.values().all(may_be_dots) {
        roles
    } else {
        BTreeMap::new()
    }
}

/// Whether a spread may be drawn anew. Whoever compares two learns at most how many chose what among those who came or gave
/// another answer, among those who left or gave another one, and among those who stayed. So each of these is nobody, or is
/// three or more of whom none could tell from their own answer what all the others chose.
fn may_be_drawn_again(before: &[Counted], now: &[Counted]) -> bool {
    if !Fewest::TEAM.lets_tell(before.len()) {
        return true;
    }
    let [was, is]: [BTreeSet<Counted>; 2] = [before, now].map(|all| all.iter().copied().collect());
    let (came, left, stayed) = (&is - &was, &was - &is, &was & &is);
    !came.is_empty()
        && [came, left, stayed]
            .iter()
            .all(|part| part.is_empty() || is_mixed(part))
}

/// Whether exact counts of these tell none of them what all the others chose: at least two did not choose what most chose.
fn is_mixed(counted: &BTreeSet<Counted>) -> bool {
    let counts: Counts = counted.iter().map(|one| one.choice).collect();
    Fewest::TEAM.lets_tell(counted.len()) && counts.most() + 2 <= counted.len()
}
