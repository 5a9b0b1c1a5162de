//! The dry run: which rows become groups, what keeps others out, and what of their cells is left empty or cut.

mod whereabouts;

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

use crate::domain::{
    form::{NAME, is_seen},
    listing::{
        Address, Listing, Matching, Meaning, cell,
        check::whereabouts::Seen,
        count::{Count, Decimals, count, is_nothing},
        in_one_line, key,
        kinds::column::is_to_come,
    },
};

pub use crate::domain::listing::check::whereabouts::Known;

/// Most tags of a group.
pub const TAGS: u32 = 20;

/// Most characters of a tag.
pub const TAG: u32 = 60;

/// Parts of a cell that are looked at for tags.
const PARTS: usize = 200;

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

/// What keeps a row out. All of it is about the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no name.
    NoName,
    /// The name has more characters than this.
    LongName(u32),
    /// The same group stands further up, as far as the list says.
    Twice(Address),
    /// The same name stands further up with another neighbourhood or place; a person may call it another group.
    TwiceElsewhere(Address),
    /// The group is in the network, as far as is known.
    Known,
    /// A group of this name is in the network with another neighbourhood or place; a person may call it another group.
    KnownElsewhere,
}

/// A row that stays out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The cell of its name.
    pub at: Address,
    /// Why.
    pub fault: Fault,
}

/// What was left empty or cut, in a group that comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// No count for certain: it is left empty.
    NoCount,
    /// A text of more characters than this: its end is cut.
    Cut(u32),
    /// More tags than this: the others are left out.
    ManyTags(u32),
    /// A tag of more characters than this: it is left out.
    LongTag(u32),
}

/// A cell of which something was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Where.
    pub at: Address,
    /// What.
    pub left: Left,
}

/// What the dry run found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Rows that may be groups.
    pub rows: usize,
    /// Those that are, from the top.
    pub groups: Vec<Group>,
    /// What keeps the others out, from the top.
    pub problems: Vec<Problem>,
    /// What was left empty or cut in the groups, from the top.
    pub remarks: Vec<Remark>,
}

impl Checked {
    /// Rows that are no groups as they are.
    pub fn left(&self) -> usize {
        self.rows - self.groups.len()
    }
}

/// Reads every row as a group. Only its name keeps one out; what else cannot be read is left empty or cut.
pub fn check(listing: &Listing, matching: &Matching, known: &Known, decimals: Decimals) -> Checked {
    let mut checked = Checked::default();
    let mut seen = Seen::over(known);
    let column = matching.column(Meaning::Name).unwrap_or(0);
    for (row, cells) in matching.rows(listing) {
        checked.rows += 1;
        let at = Address { row, column };
        let (group, remarks) = read(matching, row, cells, decimals);
        let is_another = matching.another.contains(&row);
        match fault(&group, at, is_another, &mut seen) {
            Some(fault) => checked.problems.push(Problem { at, fault }),
            None => {
                checked.groups.push(group);
                checked.remarks.extend(remarks);
            }
        }
    }
    checked
}

/// A row as a group, whatever its name is.
fn read(
    matching: &Matching,
    row: u32,
    cells: &[String],
    decimals: Decimals,
) -> (Group, Vec<Remark>) {
    let mut group = Group {
        row,
        name: String::new(),
        neighbourhood: None,
        tags: Vec::new(),
        facts: Vec::new(),
    };
    let mut remarks = Vec::new();
    for (column, meaning) in matching.columns.iter().enumerate() {
        let Some(meaning) = *meaning else { continue };
        let left = match meaning {
            Meaning::Name => {
                let mended = matching.names.get(&row).map(String::as_str);
                group.name = tidy(&in_one_line(mended.unwrap_or(cell(cells, column))));
                None
            }
            _ => put(&mut group, meaning, cell(cells, column), decimals),
        };
        let at = Address { row, column };
        remarks.extend(left.map(|left| Remark { at, left }));
    }
    (group, remarks)
}

/// Puts a cell where it belongs in the group; says what of it was left out.
fn put(group: &mut Group, meaning: Meaning, text: &str, decimals: Decimals) -> Option<Left> {
    if meaning.is_number() {
        return match count(text, decimals) {
            Count::Of(number) => {
                group.facts.push((meaning, number.to_string()));
                None
            }
            Count::Nothing => None,
            Count::Unclear => Some(Left::NoCount),
        };
    }
    // No network sorts its groups by what is yet to come.
    let is_sorted_by = matches!(meaning, Meaning::Neighbourhood | Meaning::Tags);
    if is_nothing(text) || is_sorted_by && is_to_come(text) {
        return None;
    }
    let (text, left) = match meaning {
        Meaning::Tags => {
            let (tags, left) = tags(text);
            group.tags = tags;
            return left;
        }
        Meaning::Does | Meaning::Notes => cut(&tidy(text), meaning.room()),
        _ => cut(&tidy(&in_one_line(text)), meaning.room()),
    };
    match meaning {
        Meaning::Neighbourhood => group.neighbourhood = Some(text),
        meaning => group.facts.push((meaning, text)),
    }
    left
}

/// Letters put together, and without what nobody sees at the ends and what parts no words: the same name from another
/// machine.
fn tidy(text: &str) -> String {
    let is_idle = |c: &char| matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}');
    let text: String = text.nfc().filter(|c| !is_idle(c)).collect();
    text.trim_matches(|c| !is_seen(c)).to_owned()
}

/// A text in so many characters; a longer one ends behind a word, with a sign for what is missing.
fn cut(text: &str, room: u32) -> (String, Option<Left>) {
    let Some((end, _)) = text.char_indices().nth(room as usize) else {
        return (text.to_owned(), None);
    };
    let before_last = text[..end].char_indices().next_back();
    let start = &text[..before_last.map_or(0, |(last, _)| last)];
    let next = text[start.len()..].chars().next();
    // A word that ends right here is whole; one that fills most of the room is cut where the room ends.
    let word = match start.rfind(char::is_whitespace) {
        Some(blank) if !next.is_some_and(char::is_whitespace) && blank * 2 > start.len() => {
            &start[..blank]
        }
        _ => start,
    };
    let kept = word.trim_end_matches(|c: char| !is_seen(c) || ",;:،؛-–".contains(c));
    (format!("{kept}…"), Some(Left::Cut(room)))
}

/// The tags of a cell, each once in whatever letters.
fn tags(text: &str) -> (Vec<String>, Option<Left>) {
    let (mut tags, mut keys, mut left) = (Vec::new(), BTreeSet::new(), None);
    let mut parts = text.split([',', ';', '|', '\n', '،', '؛']);
    for tag in parts.by_ref().take(PARTS) {
        let tag = tidy(&in_one_line(tag));
        if is_nothing(&tag) || keys.contains(&key(&tag)) {
            continue;
        }
        if tag.chars().count() > TAG as usize {
            left = left.or(Some(Left::LongTag(TAG)));
        } else if tags.len() == TAGS as usize {
            return (tags, Some(Left::ManyTags(TAGS)));
        } else {
            keys.insert(key(&tag));
            tags.push(tag);
        }
    }
    let rest = parts.next().map(|_| Left::ManyTags(TAGS));
    (tags, rest.or(left))
}

/// What keeps a row out, if anything; a person may have called it another group of its name.
fn fault(group: &Group, at: Address, is_another: bool, seen: &mut Seen) -> Option<Fault> {
    if is_nothing(&group.name) {
        return Some(Fault::NoName);
    }
    if group.name.chars().count() > NAME as usize {
        return Some(Fault::LongName(NAME));
    }
    let mut facts = group.facts.iter();
    let place = facts.find(|(fact, _)| *fact == Meaning::Place);
    let place = place.map(|(_, place)| place.as_str());
    seen.fault(group, place, at, is_another)
}
