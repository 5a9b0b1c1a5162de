//! A table as CSV that spreadsheets open rightly: UTF-8 with its mark, what the reader's Excel looks for between cells, and
//! no cell that a spreadsheet would run.

use crate::{
    error::AppError,
    export::table::{Cell, Table},
    language::{Language, Translator},
};

/// Rows of a piece of a file.
const AT_ONCE: usize = 200;

/// How a region writes tables down.
#[derive(Clone, Copy)]
struct Writing {
    /// What stands between cells.
    between: u8,
    /// What stands before the decimals of a number.
    decimal: char,
}

impl Writing {
    /// Excel takes both from the region of the machine, and shows a row in one cell where they are others. Of regions we
    /// know the reader's language: those of Windows for Spain and most of Spanish America, and for all Arab countries, have
    /// a semicolon. In the Spanish ones 3.5 would become the third of May. A first line `sep=;` would say it to Excel alone,
    /// which then reads the file as no UTF-8.
    fn of(language: Language) -> Self {
        let (between, decimal) = match language {
            Language::English => (b',', '.'),
            Language::Spanish => (b';', ','),
            Language::Arabic => (b';', '.'),
        };
        Self { between, decimal }
    }

    /// A cell as text; days as 2026-11-21, which sorts, and which every region reads as that day.
    fn written(self, cell: &Cell) -> String {
        match cell {
            Cell::Text(text) => guarded(text),
            Cell::Number(number) => number.to_string().replace('.', &self.decimal.to_string()),
            Cell::Day(day) => day.map(|day| day.to_string()).unwrap_or_default(),
        }
    }
}

/// A table in pieces of some hundred rows.
pub fn pieces(
    table: Table,
    words: Translator,
) -> impl Iterator<Item = Result<Vec<u8>, AppError>> + Send {
    let writing = Writing::of(words.0);
    let heads: Vec<String> = table
        .columns
        .iter()
        .map(|(head, _)| guarded(head))
        .collect();
    let rows = table.rows.map(move |row| {
        let cells = row.iter().map(|cell| writing.written(cell));
        cells.collect::<Vec<String>>()
    });
    let mut records = std::iter::once(heads).chain(rows).peekable();
    // The mark tells spreadsheets that this is UTF-8.
    let mut piece = "\u{feff}".as_bytes().to_vec();
    std::iter::from_fn(move || {
        records.peek()?;
        let next = records.by_ref().take(AT_ONCE);
        Some(piece_of(writing, std::mem::take(&mut piece), next))
    })
}

/// A table as one file.
///
/// # Errors
/// When the writer cannot write, which a buffer in memory never brings about.
pub fn whole(table: Table, words: Translator) -> Result<Vec<u8>, AppError> {
    let pieces: Result<Vec<Vec<u8>>, AppError> = pieces(table, words).collect();
    Ok(pieces?.concat())
}

/// Records as CSV, behind what is in the piece already.
fn piece_of(
    writing: Writing,
    piece: Vec<u8>,
    records: impl Iterator<Item = Vec<String>>,
) -> Result<Vec<u8>, AppError> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(writing.between)
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

/// A cell that a spreadsheet would take for a formula starts with an apostrophe (OWASP, CSV injection).
pub fn guarded(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: usize) -> Table {
        let rows = (0..rows).map(|n| vec![Cell::Number(n as f64 / 2.0), Cell::from("=1+1")]);
        Table {
            name: "Numbers".into(),
            columns: vec![("n".into(), 8.0), ("sum".into(), 8.0)],
            rows: Box::new(rows),
        }
    }

    #[test]
    fn a_long_table_comes_in_pieces_that_are_one_file() {
        let english = Translator(Language::English);
        let pieces: Vec<Vec<u8>> = pieces(table(450), english)
            .collect::<Result<_, _>>()
            .expect("written");
        assert_eq!(pieces.len(), 3);
        let file = String::from_utf8(pieces.concat()).expect("UTF-8");
        assert!(file.starts_with("\u{feff}n,sum\r\n0,"), "{file}");
        assert_eq!(file.matches('\u{feff}').count(), 1);
        assert_eq!(file.lines().count(), 451);
        assert!(!file.contains(",=1+1"), "{file}");
    }

    #[test]
    fn cells_and_numbers_are_parted_as_the_readers_excel_wants_them() {
        for (language, second) in [
            (Language::English, "0.5,'=1+1\r\n"),
            (Language::Spanish, "0,5;'=1+1\r\n"),
            (Language::Arabic, "0.5;'=1+1\r\n"),
        ] {
            let file = whole(table(2), Translator(language)).expect("written");
            let file = String::from_utf8(file).expect("UTF-8");
            assert!(file.ends_with(second), "{file}");
        }
    }
}
