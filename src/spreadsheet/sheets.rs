//! Which sheet of a workbook is the list.

use std::cmp::Reverse;

use crate::{
    domain::{
        error::Error,
        listing::{Listing, Matching, source::Wanted},
    },
    spreadsheet::{
        Read,
        book::{BEGINNING, Book, Reach, SHEETS},
        layout::Layout,
    },
};

/// Bytes that are looked at in all sheets to choose one of them. What lies behind is offered by name.
const LOOKED_AT: usize = 48 * 1024 * 1024;

/// Sheets that are told.
const TOLD: usize = 30;

/// Sheets whose columns are looked at: those with the most words.
const TABLES: usize = 8;

/// Rows of these, and characters of each text.
const TOP: usize = 20;
const SHORT: usize = 80;

/// Columns with a meaning by which a sheet is taken for a list.
const KNOWN: usize = 2;

/// Reads the sheet that is wanted, or that seems to be the list. A hidden one is read only where it is wanted.
///
/// # Errors
/// What kept it from being read.
pub fn read(book: &mut dyn Book, wanted: &Wanted) -> Result<Read, Error> {
    let (mut told, mut tables, mut refused) = (Vec::new(), Vec::new(), None);
    let mut left = LOOKED_AT;
    for at in 0..book.sheets().len().min(SHEETS) {
        if left == 0 {
            told.push(at);
            continue;
        }
        let size = book.size(at);
        let mut layout = Layout::new(wanted.hidden);
        // What a sheet says of its size is not believed.
        let mut looked_at = usize::try_from(size).unwrap_or(BEGINNING).min(BEGINNING);
        let end = book.tell(at, Reach::Beginning, &mut |piece| {
            looked_at += std::mem::size_of_val(&piece);
            layout.take(piece)
        });
        left = left.saturating_sub(looked_at);
        let beginning = layout.made();
        let hides = beginning.found.hidden_rows > 0 || !beginning.found.hidden_columns.is_empty();
        if beginning.listing.is_empty() && !hides && size <= BEGINNING as u64 {
            refused = refused.or(end.err());
            continue;
        }
        told.push(at);
        if !book.sheets()[at].is_hidden {
            tables.push(Table::new(at, &beginning.listing, size));
            tables.sort_by_key(|table| Reverse((table.words, table.texts)));
            tables.truncate(TABLES);
        }
    }
    let is_wanted = |at: &usize| wanted.sheet.as_ref() == Some(&book.sheets()[*at].name);
    let chosen = told.iter().copied().find(is_wanted);
    let Some(chosen) = chosen.or_else(|| best(&tables)) else {
        return refused.map_or_else(|| Ok(Read::default()), Err);
    };
    let mut layout = Layout::new(wanted.hidden);
    book.tell(chosen, Reach::Whole, &mut |piece| layout.take(piece))?;
    let mut read = layout.made();
    // The one that is read is told also where it stands far behind.
    let before = told.iter().filter(|at| **at < chosen).count();
    if before >= TOLD {
        told[TOLD - 1] = chosen;
    }
    let told = told.into_iter().take(TOLD);
    read.found.sheets = told.map(|at| book.sheets()[at].clone()).collect();
    read.found.sheet = Some(book.sheets()[chosen].name.clone());
    Ok(read)
}

/// A sheet that may be the list.
struct Table {
    sheet: usize,
    /// About how many cells hold words, in rows of several texts.
    words: u64,
    /// Texts at its beginning.
    texts: usize,
    /// Its first rows.
    top: Listing,
}

impl Table {
    fn new(sheet: usize, beginning: &Listing, size: u64) -> Self {
        // A row with one text is a title or a sentence.
        let (mut words, mut texts) = (0_u64, 0);
        for (_, cells) in beginning.rows() {
            let held = cells.iter().filter(|text| !text.is_empty()).count();
            texts += held;
            if held > 1 {
                words += cells.iter().filter(|text| is_words(text)).count() as u64;
            }
        }
        let mut top = Listing::default();
        for (row, cells) in beginning.rows().take(TOP) {
            for (column, text) in (0..).zip(cells) {
                let text = text.chars().take(SHORT).collect::<String>();
                // So few have room.
                let _ = top.put(row, column, &text);
            }
        }
        Self {
            sheet,
            words: words.saturating_mul(size.max(1).div_ceil(BEGINNING as u64)),
            texts,
            top,
        }
    }

    /// Whether its columns are known.
    fn is_known(&self) -> bool {
        let matching = Matching::guess(&self.top);
        let known = matching.columns.iter().flatten().count();
        matching.headings.is_some() && known >= KNOWN
    }
}

/// The sheet whose columns are known, or else the one with the most words; the first, where neither says it.
fn best(tables: &[Table]) -> Option<usize> {
    let known = match tables {
        [_] => None,
        tables => tables.iter().find(|table| table.is_known()),
    };
    known.or(tables.first()).map(|table| table.sheet)
}

/// Whether a text is words rather than a number or a code: three letters stand together.
fn is_words(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic())
        .any(|word| word.chars().nth(2).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::listing::source::Sheet,
        spreadsheet::book::{Each, Piece},
    };

    type Table = &'static [&'static [&'static str]];

    struct Made(Vec<Sheet>, Vec<Table>);

    impl Book for Made {
        fn sheets(&self) -> &[Sheet] {
            &self.0
        }

        fn size(&mut self, _: usize) -> u64 {
            100
        }

        fn tell(&mut self, sheet: usize, _: Reach, each: &mut Each<'_>) -> Result<(), Error> {
            for (row, cells) in (0..).zip(self.1[sheet]) {
                for (column, text) in (0..).zip(*cells) {
                    each(Piece::Text(row, column, text))?;
                }
            }
            Ok(())
        }
    }

    fn book(tables: &[Table]) -> Made {
        let sheet = |at| Sheet {
            name: format!("S{at}"),
            is_hidden: at == 3,
        };
        Made((0..tables.len()).map(sheet).collect(), tables.to_vec())
    }

    const LIST: Table = &[
        &["Group", "Ward"],
        &["Larkfield Soup Table", "North"],
        &["Quay Choir", "South"],
    ];
    const NOTES: Table = &[
        &["How to use this workbook"],
        &["Ask us"],
        &["Thank you all"],
    ];
    const NAMES: Table = &[&["Group"], &["Elm"], &["Quay"], &["Mill"], &["Ash"]];
    const CODES: Table = &[
        &["Code", "Area"],
        &["1", "E0501"],
        &["2", "E0502"],
        &["3", "E0503"],
        &["4", "E0504"],
    ];

    #[test]
    fn the_sheet_with_the_list_is_read_and_the_others_are_told() {
        let chosen = |tables: &[Table], wanted: Option<&str>| {
            let wanted = Wanted {
                sheet: wanted.map(str::to_owned),
                ..Wanted::default()
            };
            let found = read(&mut book(tables), &wanted).expect("read").found;
            let names: Vec<String> = found.sheets.into_iter().map(|sheet| sheet.name).collect();
            (found.sheet.unwrap_or_default(), names.join(" "))
        };
        let told = |sheet: &str, names: &str| (sheet.to_owned(), names.to_owned());
        assert_eq!(chosen(&[NOTES, CODES, LIST], None), told("S2", "S0 S1 S2"));
        assert_eq!(chosen(&[LIST, &[], LIST], None), told("S0", "S0 S2"));
        assert_eq!(chosen(&[NOTES, NAMES], None), told("S1", "S0 S1"));
        assert_eq!(chosen(&[LIST, CODES], Some("S1")), told("S1", "S0 S1"));
        // One that is gone is not missed.
        assert_eq!(chosen(&[LIST, CODES], Some("Old")), told("S0", "S0 S1"));
        // What is hidden is told, and read where it is wanted.
        let hidden = [NOTES, &[], &[], LIST];
        assert_eq!(chosen(&hidden, None), told("S0", "S0 S3"));
        assert_eq!(chosen(&hidden, Some("S3")), told("S3", "S0 S3"));
        let many = [NOTES; 60];
        let (sheet, names) = chosen(&many, Some("S50"));
        assert_eq!(sheet, "S50");
        assert_eq!(names.split(' ').count(), TOLD);
        assert!(names.ends_with("S28 S50"), "{names}");
    }
}
