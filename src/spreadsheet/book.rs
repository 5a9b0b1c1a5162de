//! A workbook as whoever chooses one of its sheets sees it, whatever its kind.

use crate::domain::{error::Error, listing::source::Sheet};

/// Bytes of a sheet by which it is chosen.
pub const BEGINNING: usize = 256 * 1024;

/// Sheets that are looked at.
pub const SHEETS: usize = 1_000;

/// Something in a sheet. Rows and columns are counted from 0.
#[derive(Clone, Copy, Debug)]
pub enum Piece<'a> {
    /// Columns that are hidden, from the first to the last.
    HiddenColumns(u32, u32),
    /// Rows that are hidden, from the first to the last; told before what is in them.
    HiddenRows(u32, u32),
    /// What a cell says: its row, its column, its text.
    Text(u32, u32, &'a str),
    /// A cell that goes over several rows: its row, its column, its last row.
    Merged(u32, u32, u32),
}

/// Takes the pieces of a sheet.
pub type Each<'e> = dyn FnMut(Piece<'_>) -> Result<(), Error> + 'e;

/// How far a sheet is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// About its first [`BEGINNING`] bytes; what is cut off there is no fault.
    Beginning,
    /// All of it.
    Whole,
}

/// A workbook, whatever its kind.
pub trait Book {
    /// Its sheets that hold cells, in their order.
    fn sheets(&self) -> &[Sheet];

    /// How many bytes a sheet says that it has.
    fn size(&mut self, sheet: usize) -> u64;

    /// Tells what is in a sheet.
    ///
    /// # Errors
    /// What kept it from being read, or what `each` says.
    fn tell(&mut self, sheet: usize, reach: Reach, each: &mut Each<'_>) -> Result<(), Error>;
}
