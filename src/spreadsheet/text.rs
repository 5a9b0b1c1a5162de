//! Text with commas, semicolons or tabs between its cells. Read by hand, because a row keeps the number that the
//! spreadsheet gives it: blank rows count, and a line break inside quotes does not.

use std::{collections::BTreeMap, str::Chars};

use encoding_rs::{Encoding, WINDOWS_1252};

use crate::domain::{error::Error, listing::Listing};

/// Rows by which the separator is found out.
const LOOKED_AT: usize = 30;

/// Reads a file of text: Unicode, or the letters of Western Windows.
///
/// # Errors
/// [`Error::ListKind`] where it is no text; as [`cells`].
pub fn read(bytes: &[u8]) -> Result<Listing, Error> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => {
            encoding
                .decode_without_bom_handling(&bytes[mark.min(bytes.len())..])
                .0
        }
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        },
    };
    let other_kind = ["%PDF", "{\\rtf", "<"]
        .iter()
        .any(|start| text.trim_start().starts_with(start));
    if other_kind || text.chars().any(is_of_no_text) {
        return Err(Error::ListKind);
    }
    cells(&text)
}

/// Signs that stand in no text: those below the blank, but for tabs, line ends, and marks of old editors and printers.
fn is_of_no_text(c: char) -> bool {
    c < ' ' && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}')
}

/// The cells of a text.
///
/// # Errors
/// When there are more than can be read.
pub fn cells(text: &str) -> Result<Listing, Error> {
    // As spreadsheets save a sheet with nothing in it.
    if text
        .chars()
        .all(|c| c.is_whitespace() || ",;\"".contains(c))
    {
        return Ok(Listing::default());
    }
    let told = told(text);
    let text = told.map_or(text, |(_, rest)| rest);
    let separated = |quotes: bool| {
        let separator = told.map(|(separator, _)| separator);
        Rows::new(text, separator.or_else(|| found_out(text, quotes)), quotes)
    };
    // A quote that never ends is a sign like others.
    let mut tried = separated(true);
    tried.by_ref().for_each(drop);
    let mut listing = Listing::default();
    for (number, row) in (1..).zip(separated(!tried.is_open)) {
        for (column, cell) in (0..).zip(row) {
            listing.put(number, column, &cell)?;
        }
    }
    Ok(listing)
}

/// Spreadsheets may say the separator in a line of its own, which is no row: `sep=;`.
fn told(text: &str) -> Option<(char, &str)> {
    let rest = text.strip_prefix("sep=")?;
    let separator = rest.chars().next()?;
    let rest = &rest[separator.len_utf8()..];
    let rest = rest.strip_prefix('\r').unwrap_or(rest);
    Some((separator, rest.strip_prefix('\n')?))
}

/// The separator by which most rows have the same number of cells; none where there is but one column. Best is one by
/// which all rows have, and that stands behind every closing quote: another may stand often inside the cells.
fn found_out(text: &str, quotes: bool) -> Option<char> {
    let agree = |separator: char| {
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        let mut found = Rows::new(text, Some(separator), quotes);
        for row in found.by_ref().take(LOOKED_AT) {
            if row.iter().any(|cell| !cell.trim().is_empty()) {
                *widths.entry(row.len()).or_default() += 1;
            }
        }
        let all: usize = widths.values().sum();
        // Of widths that are as frequent the greater says more.
        let (width, rows) = widths
            .into_iter()
            .max_by_key(|(width, rows)| (*rows, *width))?;
        (width > 1).then_some((rows == all && !found.is_torn, rows, width))
    };
    ['\t', ';', ',']
        .into_iter()
        .filter_map(|separator| Some((agree(separator)?, separator)))
        // Of equals the first, so that the commas in a sentence count less than tabs.
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, separator)| separator)
}

/// The rows of a text, one after the other.
struct Rows<'a> {
    rest: std::iter::Peekable<Chars<'a>>,
    separator: Option<char>,
    quotes: bool,
    /// Whether the text ended inside quotes.
    is_open: bool,
    /// Whether something other than a separator stood behind a closing quote.
    is_torn: bool,
}

impl<'a> Rows<'a> {
    fn new(text: &'a str, separator: Option<char>, quotes: bool) -> Self {
        Self {
            rest: text.chars().peekable(),
            separator,
            quotes,
            is_open: false,
            is_torn: false,
        }
    }

    /// What stands between two quotes; two of them at once are one that is meant.
    fn quoted(&mut self, cell: &mut String) {
        while let Some(c) = self.rest.next() {
            if c != '"' {
                cell.push(c);
            } else if self.rest.next_if_eq(&'"').is_some() {
                cell.push('"');
            } else {
                let ends =
                    |next: &char| matches!(next, '\r' | '\n') || Some(*next) == self.separator;
                self.is_torn |= !self.rest.peek().is_none_or(ends);
                return;
            }
        }
        self.is_open = true;
    }
}

impl Iterator for Rows<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Vec<String>> {
        self.rest.peek()?;
        let mut row = Vec::new();
        let mut cell = String::new();
        while let Some(c) = self.rest.next() {
            match c {
                '"' if self.quotes && cell.is_empty() => self.quoted(&mut cell),
                '\r' if self.rest.peek() == Some(&'\n') => {}
                '\n' | '\r' => break,
                c if Some(c) == self.separator => row.push(std::mem::take(&mut cell)),
                c => cell.push(c),
            }
        }
        row.push(cell);
        Some(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        let listing = cells(text).expect("a list");
        let body = listing.body(false);
        body.map(|(row, cells)| (row, cells.to_vec())).collect()
    }

    fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (
            number,
            cells.iter().map(|cell| (*cell).to_owned()).collect(),
        )
    }

    #[test]
    fn the_separator_is_found_out_or_told() {
        for text in [
            "Name,Place\nMill,Leeds\n",
            "Name;Place\r\nMill;Leeds\r\n",
            "Name\tPlace\rMill\tLeeds",
            "sep=|\r\nName|Place\nMill|Leeds",
        ] {
            assert_eq!(
                rows(text),
                [row(1, &["Name", "Place"]), row(2, &["Mill", "Leeds"])]
            );
        }
        assert_eq!(
            rows("Name;Does\nMill;food, advice\nTable;food, advice, tea"),
            [
                row(1, &["Name", "Does"]),
                row(2, &["Mill", "food, advice"]),
                row(3, &["Table", "food, advice, tea"]),
            ]
        );
        // Between quotes another sign may stand as often as the one that separates.
        assert_eq!(
            rows("\"Mill\",\"food;advice\"\n\"Table\",\"tea;cake\""),
            [
                row(1, &["Mill", "food;advice"]),
                row(2, &["Table", "tea;cake"])
            ]
        );
        // One column is one column, also when a name holds a comma.
        assert_eq!(
            rows("Mill Lane, Leeds\nLong table\nKitchen"),
            [
                row(1, &["Mill Lane, Leeds"]),
                row(2, &["Long table"]),
                row(3, &["Kitchen"])
            ]
        );
    }

    #[test]
    fn rows_keep_the_numbers_of_the_spreadsheet() {
        assert_eq!(
            rows("Name,Does\n\n\"Mill \"\"the best\"\"\",\"one\ntwo, three\"\n,,\nTable,x"),
            [
                row(1, &["Name", "Does"]),
                row(3, &["Mill \"the best\"", "one\ntwo, three"]),
                row(5, &["Table", "x"]),
            ]
        );
    }

    #[test]
    fn a_quote_that_never_ends_is_a_sign_like_others() {
        assert_eq!(
            rows("\"Mill,Leeds\nTable,York\nHall,Hull"),
            [
                row(1, &["\"Mill", "Leeds"]),
                row(2, &["Table", "York"]),
                row(3, &["Hall", "Hull"])
            ]
        );
    }

    #[test]
    fn letters_of_windows_and_of_unicode_are_read() {
        let name = |bytes: &[u8]| read(bytes).expect("a list").heading(0).to_owned();
        assert_eq!(name(b"Caf\xe9 \x93Mill\x94"), "Café “Mill”");
        assert_eq!(name("\u{feff}Café".as_bytes()), "Café");
        let wide: Vec<u8> = "\u{feff}مرحبا\tx"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(name(&wide), "مرحبا");
        let other: Vec<u8> = "\u{feff}Café"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(name(&other), "Café");
        for kind in [
            &b"%PDF-1.7 x"[..],
            b"<html>",
            b"\x89PNG\r\n\x1a\n\0\0",
            b"a\0b",
        ] {
            assert_eq!(read(kind), Err(Error::ListKind));
        }
    }
}
