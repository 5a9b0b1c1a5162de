//! What may be told of the answers to one question of a voices round, and when.
//!
//! Nobody's answer is told, and none may be worked out: not from a table, not from what is left when an earlier table is
//! taken from a later one, not by whoever typed in papers and takes these away. The rules are the minimum frequency rule, the
//! rule against group disclosure (no answer holds all, or all but one: the one who answered otherwise would know what all
//! others said), and both again for what is left by differencing (Handbook on Statistical Disclosure Control, tabular data).
//! `tests/it/domain/release.rs` plays the reader who knows all these rules.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::fewest::Fewest;

/// How many must have answered otherwise than most, wherever numbers are told.
const ELSEWHERE: u32 = 2;

/// How many gave each answer to a question: in the order of its answers, and last "I'm not sure".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Table(Vec<u32>);

impl Table {
    /// A table of these counts.
    pub fn of(counts: impl IntoIterator<Item = u32>) -> Self {
        Self(counts.into_iter().collect())
    }

    /// Counts one more of this answer.
    pub fn add(&mut self, answer: usize, many: u32) {
        if self.0.len() <= answer {
            self.0.resize(answer + 1, 0);
        }
        self.0[answer] += many;
    }

    /// How many gave an answer.
    pub fn count(&self, answer: usize) -> u32 {
        self.0.get(answer).copied().unwrap_or_default()
    }

    /// The count of each answer.
    pub fn each(&self) -> impl Iterator<Item = u32> {
        self.0.iter().copied()
    }

    /// What is worth a line: how many gave each of so many answers, and last who were not sure, where anybody was.
    pub fn lines(&self, answers: usize) -> impl Iterator<Item = (usize, u32)> {
        (0..=answers)
            .map(|answer| (answer, self.count(answer)))
            .filter(move |(answer, count)| *answer < answers || *count > 0)
    }

    /// How many answered.
    pub fn base(&self) -> u32 {
        self.0.iter().sum()
    }

    /// The answer that most gave; the first of several.
    fn fullest(&self) -> usize {
        let most = self.0.iter().max().copied().unwrap_or_default();
        self.0
            .iter()
            .position(|count| *count == most)
            .unwrap_or_default()
    }

    /// How many did not give the answer that most gave.
    fn elsewhere(&self) -> u32 {
        self.base() - self.count(self.fullest())
    }

    /// Both together.
    pub fn and(&self, other: &Self) -> Self {
        let mut sum = self.clone();
        for (answer, count) in other.each().enumerate() {
            sum.add(answer, count);
        }
        sum
    }

    /// What is left when an earlier table is taken away; none where that had more of something.
    fn without(&self, earlier: &Self) -> Option<Self> {
        let answers = self.0.len().max(earlier.0.len());
        let counts =
            (0..answers).map(|answer| self.count(answer).checked_sub(earlier.count(answer)));
        counts.collect::<Option<_>>().map(Self)
    }

    /// Whether its numbers hide everyone in it.
    fn hides_each(&self) -> bool {
        is_enough(self.base()) && self.elsewhere() >= ELSEWHERE
    }
}

fn is_enough(people: u32) -> bool {
    usize::try_from(people).is_ok_and(|people| Fewest::VOICES.lets_tell(people))
}

/// What has come in to a question since its round began.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// What people sent themselves.
    pub own: Table,
    /// What somebody else knows, or may have made up: typed in from paper, or come in a burst. It is told with the others,
    /// and hides nobody.
    pub known: Table,
    /// How many went past the question who sent their reply themselves.
    pub skipped: u32,
}

impl Heard {
    fn all(&self) -> Table {
        self.own.and(&self.known)
    }

    fn and(&self, other: &Self) -> Self {
        Self {
            own: self.own.and(&other.own),
            known: self.known.and(&other.known),
            skipped: self.skipped + other.skipped,
        }
    }
}

/// What is told of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// All, or all but one, of those who sent their answers themselves gave one answer; no number. Papers are left out of it:
    /// whoever typed in one that says otherwise would know that all others said the same.
    Nearly(usize),
    /// How many gave each answer.
    Numbers(Table),
}

/// What was told of a question on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// What people read.
    pub told: Told,
    /// How many went past the question; 0 for fewer than five.
    pub skipped: u32,
    /// The same table for each slice, where the round is told by slices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slices: Vec<(Slice, Table)>,
    /// What people had sent themselves, for the difference to the next release; told to nobody. Of a [`Told::Nearly`] it
    /// holds how many there were, as if all had given that answer.
    own: Table,
}

/// A part of those who answered: one place, or one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Slice {
    /// The one of this name.
    Of(String),
    /// Those of several names together, as each was too small.
    Other,
}

/// What may be told of a question at a day's end that was not told `before`; none where nothing new may.
pub fn release(heard: &Heard, before: Option<&Release>) -> Option<Release> {
    let told = match before.map(|before| (&before.told, &before.own)) {
        None => first(heard),
        // It stays as it is until numbers may take its place.
        Some((Told::Nearly(answer), own)) => {
            after_nearly(heard, *answer, own.base()).then(|| Told::Numbers(heard.all()))
        }
        Some((Told::Numbers(_), own)) => heard
            .own
            .without(own)
            .is_some_and(|new| new.hides_each())
            .then(|| Told::Numbers(heard.all())),
    }?;
    let skipped_before = before.map_or(0, |before| before.skipped);
    let has_more = heard
        .skipped
        .checked_sub(skipped_before)
        .is_some_and(is_enough);
    let own = match told {
        Told::Numbers(_) => heard.own.clone(),
        Told::Nearly(answer) => {
            let mut base = Table::default();
            base.add(answer, heard.own.base());
            base
        }
    };
    Some(Release {
        told,
        skipped: if has_more {
            heard.skipped
        } else {
            skipped_before
        },
        slices: Vec::new(),
        own,
    })
}

fn first(heard: &Heard) -> Option<Told> {
    if heard.own.hides_each() {
        return Some(Told::Numbers(heard.all()));
    }
    is_enough(heard.own.base()).then(|| Told::Nearly(heard.own.fullest()))
}

/// Whether numbers may follow "all or nearly all" that was said of the first `earlier` people.
///
/// A reader does not know whether one of those answered otherwise, and must not find out: so what is left has to hide
/// everyone whichever it was.
fn after_nearly(heard: &Heard, answer: usize, earlier: u32) -> bool {
    let all_of_them = std::iter::once(None);
    let one_otherwise = (0..heard.own.0.len())
        .filter(|other| *other != answer && heard.own.count(*other) > 0)
        .map(Some);
    let mut earlier_tables = all_of_them.chain(one_otherwise).map(|otherwise| {
        let mut table = Table::default();
        table.add(answer, earlier - u32::from(otherwise.is_some()));
        if let Some(otherwise) = otherwise {
            table.add(otherwise, 1);
        }
        table
    });
    heard.own.hides_each()
        && earlier_tables.all(|table| {
            heard
                .own
                .without(&table)
                .is_some_and(|new| new.hides_each())
        })
}

/// What may be told of a question when its round is over that tells by slices: all at once, as two tables over other people
/// at other times would tell of those whom only one of them is of.
pub fn release_by_slices(heard: &BTreeMap<String, Heard>) -> Option<Release> {
    let whole = heard
        .values()
        .fold(Heard::default(), |sum, slice| sum.and(slice));
    let mut release = release(&whole, None)?;
    if matches!(release.told, Told::Numbers(_)) {
        release.slices = slices(heard).unwrap_or_default();
    }
    Some(release)
}

/// The table of each slice, the small ones as one; none where one of them would not hide everyone in it, as it could be
/// worked out from the others.
fn slices(heard: &BTreeMap<String, Heard>) -> Option<Vec<(Slice, Table)>> {
    let mut by_size: Vec<(&String, &Heard)> = heard
        .iter()
        .filter(|(_, slice)| slice.all().base() > 0)
        .collect();
    // Of whom nobody said where they belong stand among the small ones.
    by_size.sort_by_key(|(name, slice)| (!name.is_empty(), slice.own.base()));
    let mut small = Heard::default();
    let mut joined = 0;
    for (name, slice) in &by_size {
        let has_room = joined == 0 || is_enough(small.own.base());
        if !name.is_empty() && is_enough(slice.own.base()) && has_room {
            break;
        }
        small = small.and(slice);
        joined += 1;
    }
    let large = by_size[joined..]
        .iter()
        .map(|(name, slice)| (Slice::Of((*name).clone()), (*slice).clone()));
    let mut slices: BTreeMap<Slice, Heard> = large.collect();
    if joined > 0 {
        slices.insert(Slice::Other, small);
    }
    let tells = slices.len() > 1 && slices.values().all(|slice| slice.own.hides_each());
    tells.then(|| {
        slices
            .into_iter()
            .map(|(name, slice)| (name, slice.all()))
            .collect()
    })
}
