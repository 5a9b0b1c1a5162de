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

/// Columns with a meaning by which a sheet is taken for a list.
const KNOWN: usize = 2;

/// Chooses the sheet that is wanted, or that seems to be the list.
pub struct Choice<'a> {
    wanted: &'a Wanted,
    held: Vec<Sheet>,
    best: Option<((bool, usize), Read)>,
    refused: Option<Error>,
}

impl<'a> Choice<'a> {
    /// Nothing chosen yet.
    pub fn new(wanted: &'a Wanted) -> Self {
        Self {
            wanted,
            held: Vec::new(),
            best: None,
            refused: None,
        }
    }

    /// Looks at a sheet. One whose columns are known goes before one whose are not, then one with more rows. A hidden one is
    /// read only where it is wanted.
    pub fn look(&mut self, sheet: Sheet, read: impl FnOnce() -> Result<Read, Error>) {
        let is_wanted = match &self.wanted.sheet {
            Some(name) => *name == sheet.name,
            None => !sheet.is_hidden,
        };
        if sheet.is_hidden && !is_wanted {
            self.held.push(sheet);
            return;
        }
        let mut read = match read() {
            Ok(read) if read.listing.is_empty() => return,
            Ok(read) => read,
            Err(error) => {
                self.refused = self.refused.or(Some(error));
                return;
            }
        };
        let worth = worth(&read.listing);
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
        match (self.best, self.refused) {
            (Some((_, read)), _) => Ok(Read {
                found: Found {
                    sheets: self.held,
                    ..read.found
                },
                ..read
            }),
            (None, Some(error)) => Err(error),
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
