//! A table as CSV and as a workbook: real numbers and dates, and nothing a spreadsheet would run.

use chrono::NaiveDate;

use crate::{error::AppError, export::csv::guarded};

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// A day; none is an empty cell.
    Day(Option<NaiveDate>),
}

impl Cell {
    /// A count.
    pub fn count(count: usize) -> Self {
        Self::Number(count as f64)
    }

    fn written(&self) -> String {
        match self {
            Self::Text(text) => guarded(text),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.map(|day| day.to_string()).unwrap_or_default(),
        }
    }
}

/// A column: its heading and its width in characters.
pub type Column = (String, f64);

/// The rows of a table, made one after the other while they are written.
pub type Rows = Box<dyn Iterator<Item = Vec<Cell>> + Send>;

/// A sheet.
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each as long as the columns.
    pub rows: Rows,
}

/// Rows of a piece of a CSV file.
const AT_ONCE: usize = 200;

impl Table {
    /// As CSV that spreadsheets open rightly, in pieces of some hundred rows: UTF-8 with its mark.
    pub fn csv(self) -> impl Iterator<Item = Result<Vec<u8>, AppError>> + Send {
        let heads: Vec<String> = self.columns.iter().map(|(head, _)| guarded(head)).collect();
        let rows = self
            .rows
            .map(|row| row.iter().map(Cell::written).collect::<Vec<String>>());
        let mut records = std::iter::once(heads).chain(rows).peekable();
        // The mark tells spreadsheets that this is UTF-8.
        let mut piece = "\u{feff}".as_bytes().to_vec();
        std::iter::from_fn(move || {
            records.peek()?;
            Some(written(
                std::mem::take(&mut piece),
                records.by_ref().take(AT_ONCE),
            ))
        })
    }
}

/// Records as CSV, behind what is in the piece already.
fn written(
    piece: Vec<u8>,
    records: impl Iterator<Item = Vec<String>>,
) -> Result<Vec<u8>, AppError> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(piece);
    for record in records {
        writer
            .write_record(record)
            .map_err(|error| AppError::Internal(error.to_string()))?;
    }
    writer
        .into_inner()
        .map_err(|error| AppError::Internal(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_table_comes_in_pieces_that_are_one_file() {
        let rows = (0..450).map(|n| vec![Cell::count(n), Cell::Text("=1+1".into())]);
        let table = Table {
            name: "Numbers".into(),
            columns: vec![("n".into(), 8.0), ("sum".into(), 8.0)],
            rows: Box::new(rows),
        };
        let pieces: Vec<Vec<u8>> = table.csv().collect::<Result<_, _>>().expect("written");
        assert_eq!(pieces.len(), 3);
        let file = String::from_utf8(pieces.concat()).expect("UTF-8");
        assert!(file.starts_with("\u{feff}n,sum\r\n0,"), "{file}");
        assert_eq!(file.matches('\u{feff}').count(), 1);
        assert_eq!(file.lines().count(), 451);
        assert!(!file.contains(",=1+1"), "{file}");
    }
}
