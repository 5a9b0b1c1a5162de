//! A list of groups from a spreadsheet: its cells, what its columns mean, and which of its rows can be groups.

pub mod check;
mod guess;
#[cfg(test)]
mod tests;

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use crate::domain::{
    error::Error,
    form::{LINE, NAME},
    organisation::sort_name,
    word::words,
};

/// Most rows that hold something: five thousand groups and their headings.
pub const ROWS: usize = 5_001;

/// Most columns.
pub const COLUMNS: u32 = 40;

/// Most characters that are read of a cell.
pub const CELL: usize = 2_000;

/// Most bytes of text in all cells together.
pub const HELD: usize = 4 * 1024 * 1024;

/// Most bytes of a file, and of a list that is pasted.
pub const FILE: usize = 2 * 1024 * 1024;

/// The cells of a list, by the numbers that the spreadsheet gives its rows; rows with nothing in them are not kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    rows: BTreeMap<u32, Vec<String>>,
    #[serde(skip)]
    held: usize,
}

impl Listing {
    /// Puts a text into a cell; the first row is 1, the first column 0. Blank ones are not kept.
    ///
    /// # Errors
    /// When the list has more rows, columns or text than can be read.
    pub fn put(&mut self, row: u32, column: u32, text: &str) -> Result<(), Error> {
        let text = clean(text);
        if text.is_empty() {
            return Ok(());
        }
        if column >= COLUMNS {
            return Err(Error::ListTooWide(COLUMNS));
        }
        self.held += text.len();
        if self.held > HELD {
            return Err(Error::ListTooLarge);
        }
        if self.rows.len() >= ROWS && !self.rows.contains_key(&row) {
            return Err(Error::ListTooLong(ROWS as u32 - 1));
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

    /// The rows with their numbers, without the headings where the first row holds these.
    pub fn body(&self, headings: bool) -> impl Iterator<Item = (u32, &[String])> {
        self.rows
            .iter()
            .skip(usize::from(headings))
            .map(|(number, cells)| (*number, cells.as_slice()))
    }

    /// The heading of a column, were the first row headings; empty where it has none.
    pub fn heading(&self, column: usize) -> &str {
        self.rows
            .values()
            .next()
            .map_or("", |cells| cell(cells, column))
    }

    /// The first texts of a column below the headings.
    pub fn first_texts(&self, headings: bool, column: usize, count: usize) -> Vec<&str> {
        self.body(headings)
            .map(|(_, cells)| cell(cells, column))
            .filter(|text| !text.is_empty())
            .take(count)
            .collect()
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
    }
}

impl Meaning {
    /// Whether it is a count of people.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Size | Self::Reached | Self::Volunteers)
    }

    /// Most characters of its text.
    pub fn room(self) -> u32 {
        match self {
            Self::Name | Self::Neighbourhood => NAME,
            Self::Tags => CELL as u32,
            Self::Does => 1_000,
            _ => LINE,
        }
    }
}

/// How the columns of a list are meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matching {
    /// Whether the first row holds headings.
    pub headings: bool,
    /// What each column is; none for those that are left out.
    pub columns: Vec<Option<Meaning>>,
}

impl Matching {
    /// What the columns seem to be, by their headings; or by what is in them.
    pub fn guess(listing: &Listing) -> Self {
        guess::guess(listing)
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
