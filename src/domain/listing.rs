//! A list of groups from a spreadsheet: its cells, what its columns mean, and which of its rows can be groups.

pub mod check;
pub mod count;
mod guess;
mod kinds;
pub mod source;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde::{Deserialize, Serialize};

use crate::domain::{
    error::Error,
    form::{LINE, NAME},
    organisation::sort_name,
    register_fact::RegisterFact,
    word::words,
};

/// Most groups of a list.
pub const GROUPS: usize = 20_000;

/// Most rows that hold something: the groups, and what stands above and below them.
pub const ROWS: usize = GROUPS + 100;

/// Most columns that are read; what stands to the right of them is set aside.
pub const COLUMNS: u32 = 40;

/// Most columns that are set aside by name.
const BEYOND: usize = 200;

/// Most characters that are read of a cell.
pub const CELL: usize = 2_000;

/// Most bytes of text in all cells together.
pub const HELD: usize = 10 * 1024 * 1024;

/// Most bytes of text that are looked at to find what is kept.
const LOOKED_AT: usize = 64 * 1024 * 1024;

/// Most bytes of a file, and of a list that is pasted.
pub const FILE: usize = 10 * 1024 * 1024;

/// The cells of a list, by the numbers that the spreadsheet gives its rows; rows with nothing in them are not kept.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Listing {
    rows: BTreeMap<u32, Vec<String>>,
    /// The first text of each column that is set aside.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    beyond: BTreeMap<u32, String>,
    #[serde(skip)]
    held: usize,
    #[serde(skip)]
    looked_at: usize,
}

/// Lists are the same that hold the same, however they came to hold it.
impl PartialEq for Listing {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows && self.beyond == other.beyond
    }
}

impl Eq for Listing {}

impl Listing {
    /// Puts a text into a cell; the first row is 1, the first column 0. Blank ones are not kept; of columns beyond
    /// [`COLUMNS`] only the first text is.
    ///
    /// # Errors
    /// When the list has more rows or text than can be read.
    pub fn put(&mut self, row: u32, column: u32, text: &str) -> Result<(), Error> {
        // Of a text of any length no more is looked at than could be kept.
        let end = text.char_indices().nth(2 * CELL);
        let end = end.map_or(text.len(), |(at, _)| at);
        self.looked_at += end;
        if self.looked_at > LOOKED_AT {
            return Err(Error::ListTooLarge);
        }
        let text = clean(&text[..end]);
        if text.is_empty() {
            return Ok(());
        }
        if column >= COLUMNS {
            if self.beyond.len() < BEYOND {
                self.beyond.entry(column).or_insert(text);
            }
            return Ok(());
        }
        self.held += text.len();
        if self.held > HELD {
            return Err(Error::ListTooLarge);
        }
        if self.rows.len() >= ROWS && !self.rows.contains_key(&row) {
            return Err(Error::ListTooLong(GROUPS as u32));
        }
        let cells = self.rows.entry(row).or_default();
        let column = column as usize;
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
        Ok(())
    }

    /// Whether no cell holds anything.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The text of a cell; empty where there is none.
    pub fn text(&self, at: Address) -> &str {
        self.rows
            .get(&at.row)
            .map_or("", |cells| cell(cells, at.column))
    }

    /// Number of columns.
    pub fn width(&self) -> usize {
        self.rows.values().map(Vec::len).max().unwrap_or(0)
    }

    /// The columns that are set aside because there are too many, each with the first text in it.
    pub fn beyond(&self) -> impl Iterator<Item = (usize, &str)> {
        let beyond = self.beyond.iter();
        beyond.map(|(column, text)| (*column as usize, text.as_str()))
    }

    /// All rows that hold something, with their numbers.
    pub fn rows(&self) -> impl Iterator<Item = (u32, &[String])> {
        self.below(None)
    }

    /// The numbers of rows that hold something, from the first to the last of these.
    pub fn rows_between(&self, first: u32, last: u32) -> impl Iterator<Item = u32> {
        let rows = self.rows.range(first..=last.max(first));
        rows.map(|(row, _)| *row)
    }

    /// The rows below the headings, with their numbers; all, where there are no headings.
    pub fn below(&self, headings: Option<u32>) -> impl Iterator<Item = (u32, &[String])> {
        self.rows
            .range(headings.map_or(0, |row| row + 1)..)
            .map(|(number, cells)| (*number, cells.as_slice()))
    }

    /// The heading of a column; empty where it has none.
    pub fn heading(&self, headings: Option<u32>, column: usize) -> &str {
        headings.map_or("", |row| self.text(Address { row, column }))
    }
}

/// A cell of a row; rows end with their last text.
pub fn cell(cells: &[String], column: usize) -> &str {
    cells.get(column).map_or("", String::as_str)
}

/// A text without what nobody can see or type, and no longer than is read of a cell.
fn clean(text: &str) -> String {
    let text: String = text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .take(CELL)
        .collect();
    text.trim().to_owned()
}

/// A text in one line, with single spaces.
pub fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What two names are compared by: the same as they are looked for by.
pub fn key(name: &str) -> String {
    sort_name(name)
}

/// Where a cell is, said as spreadsheets say it: `C14`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    /// From 1.
    pub row: u32,
    /// From 0.
    pub column: usize,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", letters(self.column), self.row)
    }
}

/// The letters of a column, from 0: `A`, `Z`, `AA`.
pub fn letters(column: usize) -> String {
    let last = char::from(b'A' + (column % 26) as u8);
    match column / 26 {
        0 => last.to_string(),
        before => format!("{}{last}", letters(before - 1)),
    }
}

words! {
    /// What a column says of a group. In the order they are offered.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Meaning {
        /// Its name; needed once.
        Name = "name",
        /// The part of the town it is in.
        Neighbourhood = "neighbourhood",
        /// Words the network sorts by, several in a cell.
        Tags = "tags",
        /// Where it meets.
        Place = "place",
        /// What it does.
        Does = "does",
        /// How many people are in it.
        Size = "size",
        /// How many people it reaches.
        Reached = "reached",
        /// How many volunteers it has.
        Volunteers = "volunteers",
        /// Languages spoken there.
        Languages = "languages",
        /// Whom to ask for; the network's own, as all that follow.
        Contact = "contact",
        /// Where they can be rung.
        Phone = "phone",
        /// Where they can be written to.
        Email = "email",
        /// By what other lists know the group.
        Reference = "reference",
        /// What else is to be remembered.
        Notes = "notes",
    }
}

impl Meaning {
    /// Whether it is a count of people.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Size | Self::Reached | Self::Volunteers)
    }

    /// What it is of what a network knows for itself; none for what everyone who supports the network reads.
    pub fn register_fact(self) -> Option<RegisterFact> {
        match self {
            Self::Contact => Some(RegisterFact::ContactPerson),
            Self::Phone => Some(RegisterFact::Phone),
            Self::Email => Some(RegisterFact::Email),
            Self::Reference => Some(RegisterFact::Reference),
            Self::Notes => Some(RegisterFact::Notes),
            _ => None,
        }
    }

    /// Most characters of its text.
    pub fn room(self) -> u32 {
        match (self, self.register_fact()) {
            (_, Some(fact)) => fact.room(),
            (Self::Name | Self::Neighbourhood, None) => NAME,
            (Self::Tags, None) => CELL as u32,
            (Self::Does, None) => 1_000,
            _ => LINE,
        }
    }
}

/// How a list is meant: where its headings are, what its columns say, and which of its rows are groups.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matching {
    /// The row that holds the headings; none where the first row is a group. What stands above it is no group.
    #[serde(deserialize_with = "headings")]
    pub headings: Option<u32>,
    /// What each column is; none for those that are left out.
    pub columns: Vec<Option<Meaning>>,
    /// Rows below the headings that are no groups: second headings, explanations, totals.
    #[serde(default)]
    pub apart: BTreeSet<u32>,
    /// Rows that are another group, although one of the same name stands further up or is in the network.
    #[serde(default)]
    pub another: BTreeSet<u32>,
    /// Names that were mended on the page, by their rows.
    #[serde(default)]
    pub names: BTreeMap<u32, String>,
}

/// The row of the headings; of lists kept by earlier versions, whether it is the first one.
fn headings<'de, D: serde::Deserializer<'de>>(stored: D) -> Result<Option<u32>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Stored {
        First(bool),
        Row(Option<u32>),
    }
    Ok(match Stored::deserialize(stored)? {
        Stored::First(first) => first.then_some(1),
        Stored::Row(row) => row,
    })
}

impl Matching {
    /// What the rows and columns seem to be, by the headings and by what stands below them.
    pub fn guess(listing: &Listing) -> Self {
        guess::guess(listing)
    }

    /// What the columns seem to be where the headings are in this row, or nowhere.
    pub fn guess_below(listing: &Listing, headings: Option<u32>) -> Self {
        guess::guess_below(listing, headings)
    }

    /// The rows that may be groups, with their numbers.
    pub fn rows<'a>(&'a self, listing: &'a Listing) -> impl Iterator<Item = (u32, &'a [String])> {
        listing
            .below(self.headings)
            .filter(|(row, _)| !self.apart.contains(row))
    }

    /// The column of a fact.
    pub fn column(&self, meaning: Meaning) -> Option<usize> {
        self.columns
            .iter()
            .position(|column| *column == Some(meaning))
    }

    /// What is wrong with it, each with the column it is about: no name, or a fact twice.
    pub fn mistakes(&self) -> Vec<(usize, Error)> {
        let mut found = Vec::new();
        if self.column(Meaning::Name).is_none() {
            found.push((0, Error::ListNameMissing));
        }
        for (column, meaning) in self.columns.iter().enumerate() {
            if meaning.is_some_and(|meaning| self.column(meaning) != Some(column)) {
                found.push((column, Error::ListFactTwice));
            }
        }
        found
    }
}
