//! Text with commas, semicolons, tabs, upright lines or stars between its cells. Read by hand, because a row keeps the
//! number that the spreadsheet gives it: blank rows count, and a line break inside quotation marks does not.

use std::{collections::BTreeMap, iter::Peekable, str::CharIndices};

use crate::{
    domain::{
        error::Error,
        listing::{
            Listing,
            source::{Found, Quotes, Separator, Wanted},
        },
    },
    spreadsheet::{Read, letters},
};

/// Rows by which the separator is found out.
const LOOKED_AT: usize = 30;

/// Bytes by which the separator is found out.
const SAMPLE: usize = 256 * 1024;

/// Runs of rows that look like one cell and are told.
const TOLD: usize = 10;

/// How often the text may be gone through for quotation marks that turn out to be signs like others. A text that needs
/// more is made to be slow, and in it all of them are signs.
const TIMES: usize = 8;

/// Reads a file of text.
///
/// # Errors
/// [`Error::ListKind`] where it is no text; as [`cells`].
pub fn read(bytes: &[u8], wanted: &Wanted) -> Result<Read, Error> {
    let decoded = letters::decoded(bytes, wanted.letters);
    if decoded.text.chars().any(is_of_no_text) {
        return Err(Error::ListKind);
    }
    let mut read = cells(&decoded.text, wanted)?;
    read.found.letters = Some(decoded.letters);
    read.found.is_guess = decoded.is_guess && wanted.letters.is_none();
    if decoded.is_guess {
        read.found.readings = letters::readings(bytes);
    }
    Ok(read)
}

/// Signs that stand in no text: those below the blank, but for tabs, line ends, and marks of old editors and printers.
fn is_of_no_text(c: char) -> bool {
    c < ' ' && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}')
}

/// The cells of a text.
///
/// # Errors
/// When there are more than can be read.
pub fn cells(text: &str, wanted: &Wanted) -> Result<Read, Error> {
    let mut read = Read::default();
    // As spreadsheets save a sheet with nothing in it.
    let is_empty = |c: char| c.is_whitespace() || ",;|\"".contains(c);
    if text.chars().all(is_empty) {
        return Ok(read);
    }
    let told = told(text);
    let text = told.map_or(text, |(_, rest)| rest);
    let separator = match (wanted.separator, told) {
        (Some(wanted), _) => sign(wanted),
        (None, Some((told, _))) => Some(told),
        (None, None) => found_out(text, wanted.quotes),
    };
    let mut rows = Rows::new(text, separator, wanted.quotes);
    for (number, row) in (1..).zip(rows.by_ref()) {
        for (column, cell) in (0..).zip(row) {
            read.listing.put(number, column, &unguarded(&cell))?;
        }
    }
    read.found = Found {
        separator: Some(named(separator, &read.listing)),
        quotes: text.contains('"').then_some(match wanted.quotes {
            Some(quotes) => quotes,
            None => Quotes::Hold,
        }),
        swallowed: rows.swallowed,
        ..Found::default()
    };
    Ok(read)
}

/// A cell without what guards it in a spreadsheet: an apostrophe before a sign that begins a formula, which this program
/// writes, and the formula that makes a text of digits, which others write: `="0123"`.
fn unguarded(cell: &str) -> String {
    const BEGIN: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    let guarded = cell
        .strip_prefix('\'')
        .filter(|rest| rest.starts_with(BEGIN));
    let of_formula = || {
        let text = cell.trim().strip_prefix("=\"")?.strip_suffix('"')?;
        (!text.contains('"')).then_some(text)
    };
    guarded.or_else(of_formula).unwrap_or(cell).to_owned()
}

/// Spreadsheets may say the separator in a line of its own, which is no row: `sep=;`.
fn told(text: &str) -> Option<(char, &str)> {
    let rest = text.strip_prefix("sep=")?;
    let separator = rest.chars().next()?;
    let rest = &rest[separator.len_utf8()..];
    let rest = rest.strip_prefix('\r').unwrap_or(rest);
    Some((separator, rest.strip_prefix('\n')?))
}

/// The sign of a separator.
fn sign(separator: Separator) -> Option<char> {
    match separator {
        Separator::Comma => Some(','),
        Separator::Semicolon => Some(';'),
        Separator::Tab => Some('\t'),
        Separator::Pipe => Some('|'),
        Separator::Star => Some('*'),
        Separator::Nothing => None,
    }
}

/// The separator of a sign; nothing also where it parts no row of the list.
fn named(sign_of: Option<char>, listing: &Listing) -> Separator {
    let known = Separator::ALL
        .into_iter()
        .find(|known| sign(*known) == sign_of);
    match known {
        _ if listing.width() < 2 => Separator::Nothing,
        // Told by the file itself, and none of ours.
        None => Separator::Comma,
        Some(known) => known,
    }
}

/// The separator by which most rows have the same number of cells; none where there is but one column. Best is one by
/// which all rows have, and that stands behind every closing quotation mark: another may stand often inside the cells.
fn found_out(text: &str, quotes: Option<Quotes>) -> Option<char> {
    let mut end = text.len().min(SAMPLE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
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
    ['\t', ';', '|', ',', '*']
        .into_iter()
        .filter_map(|separator| Some((agree(separator)?, separator)))
        // Of equals the first, so that the commas in a sentence count less than tabs.
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, separator)| separator)
}

/// The rows of a text, one after the other.
struct Rows<'a> {
    text: &'a str,
    rest: Peekable<CharIndices<'a>>,
    separator: Option<char>,
    quotes: Option<Quotes>,
    /// The number of the row that is read, from 1.
    row: u32,
    /// First and last rows of what would be one cell if its quotation marks held it together.
    swallowed: Vec<(u32, u32)>,
    /// Whether something other than a separator stood behind a closing quotation mark.
    is_torn: bool,
    /// Bytes that may still be gone through in vain.
    left: usize,
}

impl<'a> Rows<'a> {
    fn new(text: &'a str, separator: Option<char>, quotes: Option<Quotes>) -> Self {
        Self {
            text,
            rest: text.char_indices().peekable(),
            separator,
            quotes,
            row: 0,
            swallowed: Vec::new(),
            is_torn: false,
            left: text.len().saturating_mul(TIMES),
        }
    }

    /// Where the next character stands.
    fn at(&mut self) -> usize {
        self.rest.peek().map_or(self.text.len(), |(at, _)| *at)
    }

    /// What stands between two quotation marks, behind the first of them; two at once are one that is meant. None, and
    /// nothing is read, where the first seems to be a sign like others.
    fn quoted(&mut self) -> Option<String> {
        let begin = self.at();
        let mut ahead = self.rest.clone();
        let mut cell = String::new();
        let (is_closed, end) = loop {
            match ahead.next() {
                None => break (false, self.text.len()),
                Some((_, '"')) if ahead.next_if(|(_, c)| *c == '"').is_some() => cell.push('"'),
                Some((at, '"')) => break (true, at),
                Some((_, c)) => cell.push(c),
            }
        };
        // Blanks may stand between the mark and the separator.
        while ahead
            .next_if(|(_, c)| matches!(c, ' ' | '\u{a0}') && Some(*c) != self.separator)
            .is_some()
        {}
        let ends = |(_, c): &(usize, char)| matches!(c, '\r' | '\n') || Some(*c) == self.separator;
        let is_torn = !is_closed || !ahead.peek().is_none_or(ends);
        let lines = lines(if is_closed { &cell } else { cell.trim_end() });
        let is_swallowing = lines > 1 && (is_torn || self.looks_like_rows(&cell));
        if is_swallowing && self.swallowed.len() < TOLD {
            self.swallowed.push((self.row, self.row + lines - 1));
        }
        let is_sign = match self.quotes {
            Some(Quotes::Hold) => false,
            Some(Quotes::Signs) => true,
            None => is_swallowing || !is_closed,
        };
        // A sign like others makes the separator no surer, where it would have torn a cell.
        self.is_torn |= is_torn;
        if is_sign {
            let gone = end - begin;
            self.left = self.left.saturating_sub(gone);
            if self.left == 0 {
                self.quotes = Some(Quotes::Signs);
            }
            return None;
        }
        self.rest = ahead;
        Some(cell)
    }

    /// Whether each line of a cell, but its first and last, has as many separators as a row of several cells.
    fn looks_like_rows(&self, cell: &str) -> bool {
        let Some(separator) = self.separator else {
            return false;
        };
        let count = |line: &str| line.matches(separator).count();
        let first = self.text.lines().next().map_or(0, count);
        let all: Vec<&str> = cell.lines().collect();
        let inner = all.get(1..all.len().saturating_sub(1)).unwrap_or_default();
        first > 0 && !inner.is_empty() && inner.iter().all(|line| count(line) == first)
    }

    /// Whether a cell that is empty so far begins with a quotation mark, behind blanks.
    fn opens(&mut self, c: char) -> bool {
        if self.quotes == Some(Quotes::Signs) {
            return false;
        }
        if c == '"' {
            return true;
        }
        if !matches!(c, ' ' | '\u{a0}') || Some(c) == self.separator {
            return false;
        }
        let mut ahead = self.rest.clone();
        let blank =
            |(_, c): &(usize, char)| matches!(c, ' ' | '\u{a0}') && Some(*c) != self.separator;
        while ahead.next_if(blank).is_some() {}
        if ahead.next_if(|(_, c)| *c == '"').is_some() {
            self.rest = ahead;
            return true;
        }
        false
    }
}

/// Lines of a text, at least one.
fn lines(text: &str) -> u32 {
    let ends = text.matches('\n').count().max(text.matches('\r').count());
    u32::try_from(ends).unwrap_or(u32::MAX).saturating_add(1)
}

impl Iterator for Rows<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Vec<String>> {
        self.rest.peek()?;
        self.row += 1;
        let mut row = Vec::new();
        let mut cell = String::new();
        while let Some((_, c)) = self.rest.next() {
            if cell.is_empty() && self.opens(c) {
                match self.quoted() {
                    Some(quoted) => cell = quoted,
                    None => cell.push('"'),
                }
                continue;
            }
            match c {
                '\r' if self.rest.peek().is_some_and(|(_, c)| *c == '\n') => {}
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

    fn read_of(text: &str, wanted: &Wanted) -> (Vec<(u32, Vec<String>)>, Found) {
        let read = cells(text, wanted).expect("a list");
        let rows = read.listing.rows();
        let rows = rows.map(|(row, cells)| (row, cells.to_vec())).collect();
        (rows, read.found)
    }

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        read_of(text, &Wanted::default()).0
    }

    fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (
            number,
            cells.iter().map(|cell| (*cell).to_owned()).collect(),
        )
    }

    #[test]
    fn the_separator_is_found_out_or_told() {
        for (text, separator) in [
            ("Name,Place\nMill,Leeds\n", Separator::Comma),
            ("Name;Place\r\nMill;Leeds\r\n", Separator::Semicolon),
            ("Name\tPlace\rMill\tLeeds", Separator::Tab),
            ("Name|Place\nMill|Leeds", Separator::Pipe),
            ("Name* Place*\nMill* Leeds*", Separator::Star),
            ("sep=|\r\nName|Place\nMill|Leeds", Separator::Pipe),
        ] {
            let (rows, found) = read_of(text, &Wanted::default());
            assert_eq!(
                rows,
                [row(1, &["Name", "Place"]), row(2, &["Mill", "Leeds"])]
            );
            assert_eq!(found.separator, Some(separator), "{text}");
        }
        assert_eq!(
            rows("Name;Does\nMill;food, advice\nTable;food, advice, tea"),
            [
                row(1, &["Name", "Does"]),
                row(2, &["Mill", "food, advice"]),
                row(3, &["Table", "food, advice, tea"]),
            ]
        );
        // Between quotation marks another sign may stand as often as the one that separates.
        assert_eq!(
            rows("\"Mill\",\"food;advice\"\n\"Table\",\"tea;cake\""),
            [
                row(1, &["Mill", "food;advice"]),
                row(2, &["Table", "tea;cake"])
            ]
        );
    }

    #[test]
    fn one_column_is_one_column_until_a_person_says_otherwise() {
        let text = "Mill Lane, Leeds\nLong table\nKitchen";
        let (rows, found) = read_of(text, &Wanted::default());
        assert_eq!(
            rows,
            [
                row(1, &["Mill Lane, Leeds"]),
                row(2, &["Long table"]),
                row(3, &["Kitchen"])
            ]
        );
        assert_eq!(found.separator, Some(Separator::Nothing));
        let wanted = Wanted {
            separator: Some(Separator::Comma),
            ..Wanted::default()
        };
        let (rows, found) = read_of(text, &wanted);
        assert_eq!(rows[0], row(1, &["Mill Lane", "Leeds"]));
        assert_eq!(found.separator, Some(Separator::Comma));
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
    fn a_mark_opens_a_cell_behind_blanks() {
        assert_eq!(
            rows("\"Name\", \"Place\"\n\"Mill\" ,  \"Low Road, Leeds\" \n"),
            [
                row(1, &["Name", "Place"]),
                row(2, &["Mill", "Low Road, Leeds"])
            ]
        );
    }

    #[test]
    fn stray_marks_swallow_no_rows_and_are_told() {
        let one = "Name,Ward,Site\nMill,North,\"mill.example\nQuay,South,quay.example\n\"Old, Mill\",South,old.example\n";
        let (found_rows, found) = read_of(one, &Wanted::default());
        assert_eq!(
            found_rows,
            [
                row(1, &["Name", "Ward", "Site"]),
                row(2, &["Mill", "North", "\"mill.example"]),
                row(3, &["Quay", "South", "quay.example"]),
                row(4, &["Old, Mill", "South", "old.example"]),
            ]
        );
        assert_eq!(found.swallowed, [(2, 4)]);
        // Rows between two marks that both end where cells end.
        let both = "Name,Site\nMill,\"mill.example\nQuay,quay.example\nElm,elm.example\"\nAsh,ash.example\n";
        let (found_rows, found) = read_of(both, &Wanted::default());
        assert_eq!(found_rows.len(), 5);
        assert_eq!(found.swallowed, [(2, 4)]);
        // A person may know better.
        let hold = Wanted {
            quotes: Some(Quotes::Hold),
            ..Wanted::default()
        };
        let (found_rows, found) = read_of(both, &hold);
        assert_eq!(found_rows.len(), 3);
        assert_eq!(found.swallowed, [(2, 4)]);
        let signs = Wanted {
            quotes: Some(Quotes::Signs),
            ..Wanted::default()
        };
        let (found_rows, found) = read_of("Name,Site\n\"Mill\",x", &signs);
        assert_eq!(found_rows[1], row(2, &["\"Mill\"", "x"]));
        assert_eq!(found.swallowed, []);
    }

    #[test]
    fn lines_of_an_address_stay_one_cell() {
        let text =
            "Name,Address,Ward\nMill,\"The Hall,\nLow Road,\nLeeds\",North\nQuay,Pier,South\n";
        let (rows, found) = read_of(text, &Wanted::default());
        assert_eq!(
            rows[1],
            row(2, &["Mill", "The Hall,\nLow Road,\nLeeds", "North"])
        );
        assert_eq!(rows[2], row(3, &["Quay", "Pier", "South"]));
        assert_eq!(found.swallowed, []);
    }

    #[test]
    fn a_mark_that_never_ends_is_a_sign_like_others() {
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
    fn what_guards_a_cell_in_spreadsheets_is_taken_off() {
        assert_eq!(
            rows("Name,Ref\n'@ The Hub,=\"0123\"\n'-18 Club,x\n'Tis the season,'s"),
            [
                row(1, &["Name", "Ref"]),
                row(2, &["@ The Hub", "0123"]),
                row(3, &["-18 Club", "x"]),
                row(4, &["'Tis the season", "'s"]),
            ]
        );
    }

    #[test]
    fn files_of_another_kind_are_no_text() {
        for kind in [&b"\x89PNG\r\n\x1a\n\x01\x02"[..], b"a\x01b"] {
            assert_eq!(
                read(kind, &Wanted::default()).map(|read| read.found),
                Err(Error::ListKind)
            );
        }
    }
}
