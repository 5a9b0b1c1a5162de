//! The dry run: which rows become groups, and what is to be looked at first.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    digits::western,
    form::is_seen,
    listing::{Address, Listing, Matching, Meaning, cell, in_one_line, key},
};

/// Most tags of a group.
pub const TAGS: u32 = 20;

/// Most characters of a tag.
pub const TAG: u32 = 60;

/// A group as it will be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its row in the list.
    pub row: u32,
    /// Its name, in one line.
    pub name: String,
    /// The part of the town it is in.
    pub neighbourhood: Option<String>,
    /// Its tags, each once.
    pub tags: Vec<String>,
    /// What else the list says of it; counts as plain digits.
    pub facts: Vec<(Meaning, String)>,
}

/// What is to be looked at in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no name.
    NoName,
    /// The same name stands further up.
    Twice(Address),
    /// A group of this name is in the network.
    Known,
    /// a
    LongName(u32),
    /// a
    TwiceElsewhere(Address),
    /// a
    KnownElsewhere,
}

/// A cell to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub at: Address,
    /// What.
    pub fault: Fault,
}

/// What the dry run found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Rows that hold something, without headings.
    pub rows: usize,
    /// Those with nothing to look at, as groups.
    pub groups: Vec<Group>,
    /// All that is to be looked at, from the top.
    pub problems: Vec<Problem>,
    /// R.
    pub remarks: Vec<Remark>,
}

impl Checked {
    /// Rows that are no groups as they are.
    pub fn left(&self) -> usize {
        self.rows - self.groups.len()
    }
}

/// Reads every row as a group. `known` holds the [`key`]s of the names in the network.
pub fn check(
    listing: &Listing,
    matching: &Matching,
    known: &Known,
    _d: super::count::Decimals,
) -> Checked {
    let mut checked = Checked::default();
    let mut seen: BTreeMap<String, Address> = BTreeMap::new();
    for (row, cells) in matching.rows(listing) {
        checked.rows += 1;
        let before = checked.problems.len();
        let mut group = Group {
            row,
            name: String::new(),
            neighbourhood: None,
            tags: Vec::new(),
            facts: Vec::new(),
        };
        for (column, meaning) in matching.columns.iter().enumerate() {
            let Some(meaning) = *meaning else { continue };
            let at = Address { row, column };
            let read = read(&mut group, meaning, cell(cells, column)).and_then(|()| {
                let named = meaning == Meaning::Name;
                if named {
                    is_new(&group.name, at, &known.0, &mut seen)
                } else {
                    Ok(())
                }
            });
            if let Err(fault) = read {
                checked.problems.push(Problem { at, fault });
            }
        }
        if checked.problems.len() == before {
            checked.groups.push(group);
        }
    }
    checked
}

/// Puts a cell where it belongs in the group.
fn read(group: &mut Group, meaning: Meaning, text: &str) -> Result<(), Fault> {
    let lines = if meaning == Meaning::Does {
        text.to_owned()
    } else {
        in_one_line(text)
    };
    if lines.chars().count() > meaning.room() as usize {
        return Ok(());
    }
    let empty = !lines.chars().any(is_seen);
    match meaning {
        Meaning::Name if empty => return Err(Fault::NoName),
        _ if empty => {}
        Meaning::Name => group.name = lines,
        Meaning::Neighbourhood => group.neighbourhood = Some(lines),
        Meaning::Tags => group.tags = tags(text)?,
        meaning if meaning.is_number() => {
            let number = number(text).unwrap_or(0);
            group.facts.push((meaning, number.to_string()));
        }
        meaning => group.facts.push((meaning, lines)),
    }
    Ok(())
}

fn is_new(
    name: &str,
    at: Address,
    known: &BTreeSet<String>,
    seen: &mut BTreeMap<String, Address>,
) -> Result<(), Fault> {
    let key = key(name);
    if let Some(first) = seen.get(&key) {
        return Err(Fault::Twice(*first));
    }
    let fault = known.contains(&key).then_some(Fault::Known);
    seen.insert(key, at);
    fault.map_or(Ok(()), Err)
}

/// The tags of a cell, each once in whatever letters.
fn tags(text: &str) -> Result<Vec<String>, Fault> {
    let mut tags: Vec<String> = Vec::new();
    for tag in text.split([',', ';', '|', '\n', '،', '؛']) {
        let tag = in_one_line(tag);
        if tag.chars().count() > TAG as usize {
            continue;
        }
        let new = tag.chars().any(is_seen) && !tags.iter().any(|known| key(known) == key(&tag));
        if new {
            tags.push(tag);
        }
    }
    if tags.len() > TAGS as usize {
        tags.truncate(20);
    }
    Ok(tags)
}

/// A count as people write it: `1200`, `1,200`, `1.200`, `1 200`, `~30`, `30+`, `١٢٠`. None where it is none.
pub fn number(text: &str) -> Option<u32> {
    let text: String = text
        .trim()
        .trim_start_matches(['~', '≈'])
        .trim_end_matches('+')
        .trim()
        .chars()
        .map(western)
        .collect();
    let mut parts = text.split([',', '.', ' ', '\'', '’', '\u{a0}', '\u{202f}', '٬', '،']);
    let first = parts.next()?;
    let rest: Vec<&str> = parts.collect();
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    // Behind a separator there are three digits, or it is another kind of number.
    let grouped = rest.is_empty()
        || first.len() <= 3 && rest.iter().all(|part| part.len() == 3 && digits(part));
    if !digits(first) || !grouped {
        return None;
    }
    format!("{first}{}", rest.concat()).parse().ok()
}

/// L.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// a
    NoCount,
    /// a
    Cut(u32),
    /// a
    ManyTags(u32),
    /// a
    LongTag(u32),
}
/// R.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    /// a
    pub at: Address,
    /// b
    pub left: Left,
}
/// K.
#[derive(Default)]
pub struct Known(BTreeSet<String>);
impl Known {
    /// A.
    pub fn add(&mut self, name: &str, _n: Option<&str>, _p: Option<&str>) {
        self.0.insert(key(name));
    }
}
