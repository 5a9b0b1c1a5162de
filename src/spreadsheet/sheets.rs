//! Which sheet of a workbook is the list.

use crate::{
    domain::{
        error::Error,
        listing::{
            Listing, Matching,
            source::{Found, Sheet, Wanted},
        },
    },
    spreadsheet::Read,
};

/// Sheets that are looked at.
pub const SHEETS: usize = 30;

/// Sheets that may turn out to be too much to read, and rows of all sheets, before no more of them are read.
const REFUSED: usize = 3;
const ROWS: usize = 100_000;

/// Columns with a meaning by which a sheet is taken for a list.
const KNOWN: usize = 2;

/// Chooses the sheet that is wanted, or that seems to be the list.
pub struct Choice<'a> {
    wanted: &'a Wanted,
    held: Vec<Sheet>,
    best: Option<((bool, usize), Read)>,
    refused: Vec<Error>,
    rows: usize,
}

impl<'a> Choice<'a> {
    /// Nothing chosen yet.
    pub fn new(wanted: &'a Wanted) -> Self {
        Self {
            wanted,
            held: Vec::new(),
            best: None,
            refused: Vec::new(),
            rows: 0,
        }
    }

    /// Looks at a sheet. One whose columns are known goes before one whose are not, then one with more rows. A hidden one is
    /// read only where it is wanted.
    pub fn look(&mut self, sheet: Sheet, read: impl FnOnce() -> Result<Read, Error>) {
        let is_wanted = match &self.wanted.sheet {
            Some(name) => *name == sheet.name,
            None => !sheet.is_hidden,
        };
        let is_enough = self.refused.len() >= REFUSED || self.rows > ROWS;
        let is_asked = is_wanted && self.wanted.sheet.is_some();
        if !is_asked && (sheet.is_hidden || is_enough) {
            self.held.push(sheet);
            return;
        }
        let mut read = match read() {
            Ok(read) if read.listing.is_empty() => return,
            Ok(read) => read,
            Err(error) => {
                self.refused.push(error);
                return;
            }
        };
        let worth = worth(&read.listing);
        self.rows += worth.1;
        if is_wanted && self.best.as_ref().is_none_or(|(best, _)| worth > *best) {
            read.found.sheet = Some(sheet.name.clone());
            self.best = Some((worth, read));
        }
        self.held.push(sheet);
    }

    /// The sheet that was chosen, with the names of all that hold something.
    ///
    /// # Errors
    /// What kept the sheets from being read, where none could be.
    pub fn made(self) -> Result<Read, Error> {
        match (self.best, self.refused.first()) {
            (Some((_, read)), _) => Ok(Read {
                found: Found {
                    sheets: self.held,
                    ..read.found
                },
                ..read
            }),
            (None, Some(error)) => Err(*error),
            (None, None) => Ok(Read::default()),
        }
    }
}

/// Whether the columns of a list are known, and how many rows it has.
fn worth(listing: &Listing) -> (bool, usize) {
    let matching = Matching::guess(listing);
    let known = matching.columns.iter().flatten().count();
    let is_known = matching.headings.is_some() && known >= KNOWN;
    (is_known, listing.rows().count())
}
