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

/// A sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each as long as the columns.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// As CSV that spreadsheets open rightly: UTF-8 with its mark.
    ///
    /// # Errors
    /// When the writer cannot write, which a buffer in memory never brings about.
    pub fn csv(&self) -> Result<Vec<u8>, AppError> {
        let fault = |error: csv::Error| AppError::Internal(error.to_string());
        // The mark tells spreadsheets that this is UTF-8.
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        let heads = self.columns.iter().map(|(head, _)| guarded(head));
        writer.write_record(heads).map_err(fault)?;
        for row in &self.rows {
            writer
                .write_record(row.iter().map(Cell::written))
                .map_err(fault)?;
        }
        writer
            .into_inner()
            .map_err(|error| AppError::Internal(error.to_string()))
    }
}
