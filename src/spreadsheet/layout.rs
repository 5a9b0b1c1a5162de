//! What a sheet hides, and which of its cells are one.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use crate::{
    domain::{error::Error, listing::Address},
    spreadsheet::Read,
};

/// Hidden rows and merged cells of a sheet that are kept.
const KEPT: usize = 200_000;

/// Stretches of hidden columns that are kept, and columns of a sheet at most.
const STRETCHES: u32 = 1_000;
const COLUMNS: u32 = 16_384;

/// Rows that merged cells may reach over, all together.
const REACHED: usize = 1_000_000;

/// The layout of a sheet. Rows and columns are counted from 0.
#[derive(Debug, Default)]
pub struct Layout {
    hidden_rows: BTreeSet<u32>,
    hidden_columns: BTreeSet<u32>,
    stretches: u32,
    /// Cells that go over several rows: their first row and column, and the last row.
    merged: Vec<(u32, u32, u32)>,
}

impl Layout {
    /// A row is hidden.
    pub fn hide_row(&mut self, row: u32) {
        if self.hidden_rows.len() < KEPT {
            self.hidden_rows.insert(row);
        }
    }

    /// Columns are hidden, from the first to the last.
    pub fn hide_columns(&mut self, first: u32, last: u32) {
        self.stretches += 1;
        if self.stretches <= STRETCHES {
            self.hidden_columns.extend(first..=last.min(COLUMNS));
        }
    }

    /// A cell goes on to the last of these rows.
    pub fn merge(&mut self, row: u32, column: u32, last: u32) {
        if last > row && self.merged.len() < KEPT {
            self.merged.push((row, column, last));
        }
    }

    /// Reads a sheet cell by cell, each with its row and column: a sheet that says it is a million rows high takes no room
    /// for them.
    ///
    /// # Errors
    /// What kept it from being read.
    pub fn read<'a>(
        &self,
        with_hidden: bool,
        mut next: impl FnMut() -> Result<Option<((u32, u32), Cow<'a, str>)>, Error>,
    ) -> Result<Read, Error> {
        let mut read = Read::default();
        let mut hidden_rows = BTreeSet::new();
        let mut hidden_columns: BTreeMap<u32, String> = BTreeMap::new();
        let origins: BTreeSet<(u32, u32)> = self
            .merged
            .iter()
            .map(|(row, column, _)| (*row, *column))
            .collect();
        let mut merged: BTreeMap<(u32, u32), String> = BTreeMap::new();
        while let Some((at, text)) = next()? {
            let (row, column) = at;
            let in_row = self.hidden_rows.contains(&row);
            let in_column = self.hidden_columns.contains(&column);
            if with_hidden || !(in_row || in_column) {
                read.listing.put(row + 1, column, &text)?;
            }
            if !(in_row || in_column || origins.contains(&at)) || text.trim().is_empty() {
                continue;
            }
            if origins.contains(&at) {
                merged.insert(at, text.to_string());
            }
            if in_row {
                hidden_rows.insert(row);
            }
            if in_column {
                let first = || text.trim().chars().take(FIRST).collect();
                hidden_columns.entry(column).or_insert_with(first);
            }
        }
        read.found.merged = self.spread(&mut read, &merged)?;
        read.found.hidden_rows = u32::try_from(hidden_rows.len()).unwrap_or(u32::MAX);
        read.found.hidden_columns = hidden_columns.into_iter().take(KNOWN).collect();
        Ok(read)
    }

    /// Puts what a merged cell says into each of its rows that holds something. Gives how many cells did.
    fn spread(&self, read: &mut Read, merged: &BTreeMap<(u32, u32), String>) -> Result<u32, Error> {
        let (mut count, mut left) = (0, REACHED);
        for (row, column, last) in &self.merged {
            let Some(text) = merged.get(&(*row, *column)) else {
                continue;
            };
            if self.hidden_columns.contains(column) {
                continue;
            }
            let rows = read.listing.rows_between(row + 2, last + 1);
            let rows: Vec<u32> = rows.take(left).collect();
            left -= rows.len();
            count += u32::from(!rows.is_empty());
            for row in rows {
                let at = Address {
                    row,
                    column: *column as usize,
                };
                if read.listing.text(at).is_empty() {
                    read.listing.put(row, *column, text)?;
                }
            }
        }
        Ok(count)
    }
}

/// Characters of a hidden column's first text that are kept.
const FIRST: usize = 100;

/// Hidden columns that are told.
const KNOWN: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;

    fn read(layout: &Layout, with_hidden: bool, cells: &[((u32, u32), &'static str)]) -> Read {
        let mut cells = cells.iter();
        let next = || Ok(cells.next().map(|(at, text)| (*at, Cow::Borrowed(*text))));
        layout.read(with_hidden, next).expect("a list")
    }

    #[test]
    fn a_merged_cell_counts_for_all_its_rows_that_hold_something() {
        let mut layout = Layout::default();
        layout.merge(1, 1, 1_048_575);
        layout.merge(0, 0, 0);
        let cells = [
            ((0, 0), "Name"),
            ((0, 1), "Ward"),
            ((1, 0), "Elm"),
            ((1, 1), "North"),
            ((2, 0), "Quay"),
            ((3, 0), "Hall"),
            ((3, 1), "South"),
        ];
        let read = read(&layout, false, &cells);
        let ward = |row| read.listing.text(Address { row, column: 1 });
        assert_eq!(
            [ward(2), ward(3), ward(4), ward(5)],
            ["North", "North", "South", ""]
        );
        assert_eq!(read.found.merged, 1);
    }

    #[test]
    fn what_is_hidden_is_told_and_left_out_unless_it_is_wanted() {
        let mut layout = Layout::default();
        layout.hide_row(1);
        layout.hide_columns(1, 2);
        let cells = [
            ((0, 0), "Name"),
            ((0, 1), "Phone"),
            ((1, 0), "Elm"),
            ((1, 1), "555"),
            ((2, 0), "Quay"),
        ];
        let left = read(&layout, false, &cells);
        assert_eq!(left.listing.rows().count(), 2);
        assert_eq!(left.listing.width(), 1);
        assert_eq!(left.found.hidden_rows, 1);
        assert_eq!(left.found.hidden_columns, [(1, "Phone".to_owned())]);
        let all = read(&layout, true, &cells);
        assert_eq!(all.listing.rows().count(), 3);
        assert_eq!((all.listing.width(), all.found.hidden_rows), (2, 1));
    }
}
