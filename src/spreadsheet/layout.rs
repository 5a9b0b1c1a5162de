//! The cells of a sheet without what it hides, and with what its merged cells say in each of their rows.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    domain::{
        error::Error,
        listing::{Address, COLUMNS},
    },
    spreadsheet::{Read, book::Piece, unguarded},
};

/// Most rows of a sheet of any program.
pub const ROWS: u32 = 1_048_576;

/// Most columns of a sheet of any program.
pub const WIDTH: u32 = 16_384;

/// Most merged cells, and most hidden stretches of columns.
const KEPT: usize = 100_000;

/// Most cells of hidden rows that are kept, as they may go on to rows that are seen, and most bytes of each.
const ASIDE: (usize, usize) = (10_000, 200);

/// Characters of a hidden column's first text that are kept.
const FIRST: usize = 100;

/// Hidden columns that are told.
const TOLD: usize = 100;

/// A sheet that is read. Rows and columns are counted from 0.
pub struct Layout {
    /// Whether what is hidden is read too.
    with_hidden: bool,
    read: Read,
    hidden_rows: Marks,
    hidden_columns: Marks,
    stretches: usize,
    /// Hidden rows that hold something.
    held_rows: Marks,
    /// Cells of hidden rows, by row and column.
    aside: BTreeMap<(u32, u32), String>,
    /// Cells that go over several rows: column, first row, last row.
    merged: Vec<(u32, u32, u32)>,
    /// Columns beyond those that are read, of which the first text is told.
    beyond: BTreeSet<u32>,
}

impl Layout {
    /// A sheet of which nothing is read yet.
    pub fn new(with_hidden: bool) -> Self {
        Self {
            with_hidden,
            read: Read::default(),
            hidden_rows: Marks::new(ROWS),
            hidden_columns: Marks::new(WIDTH),
            stretches: 0,
            held_rows: Marks::new(ROWS),
            aside: BTreeMap::new(),
            merged: Vec::new(),
            beyond: BTreeSet::new(),
        }
    }

    /// Takes a piece of it.
    ///
    /// # Errors
    /// When there is more than can be read.
    pub fn take(&mut self, piece: Piece<'_>) -> Result<(), Error> {
        match piece {
            Piece::HiddenColumns(first, last) if self.stretches < KEPT => {
                self.stretches += 1;
                self.hidden_columns.set(first, last);
            }
            Piece::HiddenRows(first, last) => self.hidden_rows.set(first, last),
            Piece::Merged(row, column, last) if last > row && self.merged.len() < KEPT => {
                self.merged.push((column, row, last));
            }
            Piece::Text(row, column, text) => return self.text(row, column, text),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, row: u32, column: u32, text: &str) -> Result<(), Error> {
        let text = text.trim();
        if text.is_empty() || row >= ROWS || column >= WIDTH {
            return Ok(());
        }
        let (in_row, in_column) = (self.hidden_rows.has(row), self.hidden_columns.has(column));
        let columns = &mut self.read.found.hidden_columns;
        if in_column && columns.len() < TOLD && columns.iter().all(|(known, _)| *known != column) {
            columns.push((column, text.chars().take(FIRST).collect()));
        }
        if in_row && !self.held_rows.has(row) {
            self.held_rows.set(row, row);
            self.read.found.hidden_rows += 1;
        }
        if (in_row || in_column) && !self.with_hidden {
            if !in_column && self.aside.len() < ASIDE.0 && text.len() <= ASIDE.1 {
                self.aside.insert((row, column), text.to_owned());
            }
            return Ok(());
        }
        if column >= COLUMNS && !self.beyond.insert(column) {
            return Ok(());
        }
        self.read.listing.put(row + 1, column, unguarded(text))
    }

    /// The sheet, when all of it was taken.
    pub fn made(mut self) -> Read {
        self.read.found.hidden_columns.sort();
        self.merged.sort_unstable();
        // Cells that lie on each other are damaged; of those only the first counts, so that no row is looked at often.
        let mut free = (0, 0);
        for (column, row, last) in std::mem::take(&mut self.merged) {
            if (column, row) < free || self.hidden_columns.has(column) && !self.with_hidden {
                continue;
            }
            free = (column, last.saturating_add(1));
            self.read.found.merged += u32::from(self.spread(row, column, last));
        }
        self.read
    }

    /// Puts what a merged cell says into each of its rows that holds something. Whether it says something.
    fn spread(&mut self, row: u32, column: u32, last: u32) -> bool {
        let at = |row: u32| Address {
            row: row + 1,
            column: column as usize,
        };
        let listing = &mut self.read.listing;
        let text = match listing.text(at(row)) {
            "" => self.aside.get(&(row, column)).cloned().unwrap_or_default(),
            text => text.to_owned(),
        };
        let last = last.min(ROWS);
        if text.is_empty() || last <= row {
            return false;
        }
        let below: Vec<u32> = listing.rows_between(row + 2, last + 1).collect();
        for row in &below {
            if listing.text(at(row - 1)).is_empty() && listing.put(*row, column, &text).is_err() {
                break;
            }
        }
        !below.is_empty()
    }
}

/// Rows or columns that are marked.
struct Marks {
    most: u32,
    words: Vec<u64>,
}

impl Marks {
    fn new(most: u32) -> Self {
        let words = Vec::new();
        Self { most, words }
    }

    fn has(&self, at: u32) -> bool {
        let word = self.words.get(at as usize / 64);
        word.is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    fn set(&mut self, first: u32, last: u32) {
        let last = last.min(self.most - 1);
        if first > last {
            return;
        }
        let (from, to) = (first as usize / 64, last as usize / 64);
        if self.words.len() <= to {
            self.words.resize(to + 1, 0);
        }
        for (at, word) in (from..).zip(&mut self.words[from..=to]) {
            let low = if at == from {
                u64::MAX << (first % 64)
            } else {
                u64::MAX
            };
            let high = if at == to {
                u64::MAX >> (63 - last % 64)
            } else {
                u64::MAX
            };
            *word |= low & high;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(with_hidden: bool, pieces: &[Piece<'_>]) -> Read {
        let mut layout = Layout::new(with_hidden);
        for piece in pieces {
            layout.take(*piece).expect("room");
        }
        layout.made()
    }

    fn text(read: &Read, row: u32, column: usize) -> &str {
        read.listing.text(Address { row, column })
    }

    #[test]
    fn a_merged_cell_counts_for_all_its_rows_that_hold_something() {
        use Piece::{Merged, Text};
        let read = read(
            false,
            &[
                Merged(0, 0, 0),
                Text(0, 0, "Name"),
                Text(0, 1, "Ward"),
                Text(1, 0, "Elm"),
                Text(1, 1, "North"),
                Text(2, 0, "Quay"),
                Text(3, 0, "Hall"),
                Text(3, 1, "South"),
                Merged(1, 1, 1_048_575),
                Merged(2, 1, 3),
                Merged(5, 7, 9),
            ],
        );
        assert_eq!(
            [2, 3, 4, 5].map(|row| text(&read, row, 1)),
            ["North", "North", "South", ""]
        );
        assert_eq!(read.found.merged, 1);
    }

    #[test]
    fn a_merged_cell_counts_also_where_its_first_row_is_hidden() {
        use Piece::{HiddenRows, Merged, Text};
        let read = read(
            false,
            &[
                HiddenRows(1, 1),
                Text(0, 0, "Name"),
                Text(1, 0, "Elm"),
                Text(1, 1, "North"),
                Text(2, 0, "Quay"),
                Merged(1, 1, 2),
            ],
        );
        assert_eq!(text(&read, 3, 1), "North");
        assert_eq!(read.listing.rows().count(), 2);
    }

    #[test]
    fn what_is_hidden_is_told_and_left_out_unless_it_is_wanted() {
        use Piece::{HiddenColumns, HiddenRows, Text};
        let pieces = [
            HiddenRows(1, 1),
            HiddenRows(70, 200),
            HiddenColumns(1, 2),
            Text(0, 0, "Name"),
            Text(0, 1, " Phone "),
            Text(1, 0, "Elm"),
            Text(1, 1, "555"),
            Text(2, 0, "Quay"),
            Text(2, 2, " "),
        ];
        let left = read(false, &pieces);
        assert_eq!(left.listing.rows().count(), 2);
        assert_eq!(left.listing.width(), 1);
        assert_eq!(left.found.hidden_rows, 1);
        assert_eq!(left.found.hidden_columns, [(1, "Phone".to_owned())]);
        let all = read(true, &pieces);
        assert_eq!(all.listing.rows().count(), 3);
        assert_eq!((all.listing.width(), all.found.hidden_rows), (2, 1));
    }

    #[test]
    fn marks_are_set_from_the_first_to_the_last() {
        for (first, last) in [
            (0, 0),
            (3, 63),
            (63, 64),
            (5, 300),
            (64, 127),
            (9_990, 20_000),
            (7, 3),
        ] {
            let mut marks = Marks::new(10_000);
            marks.set(first, last);
            for at in (0..500).chain(9_900..10_100) {
                let expected = (first..=last.min(9_999)).contains(&at);
                assert_eq!(marks.has(at), expected, "{first} {last} {at}");
            }
        }
    }
}
