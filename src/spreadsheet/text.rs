//! Text with commas, semicolons, tabs, upright lines or stars between its cells. Read by hand, because a row keeps the
//! number that the spreadsheet gives it: blank rows count, and a line break inside quotation marks does not.

use std::{borrow::Cow, collections::BTreeMap};

use crate::{
    domain::{
        error::Error,
        listing::{
            Listing,
            source::{Found, Quotes, Separator, Wanted},
        },
    },
    spreadsheet::{Read, letters, marks::Rows, unguarded},
};

/// Rows by which the separator is found out.
const LOOKED_AT: usize = 30;

/// Bytes by which the separator is found out.
const SAMPLE: usize = 256 * 1024;

/// A text of which one sign in so many stands in no text is none.
const ODD: usize = 20;

/// Reads a file of text.
///
/// # Errors
/// [`Error::ListKind`] where it is no text; as [`cells`].
pub fn read(bytes: &[u8], wanted: &Wanted) -> Result<Read, Error> {
    let decoded = letters::decoded(bytes, wanted.letters);
    let (mut all, mut odd) = (0_usize, 0_usize);
    for c in decoded.text.chars() {
        all += 1;
        odd += usize::from(is_of_no_text(c));
    }
    // Programs leave one here and there.
    if odd.saturating_mul(ODD) > all {
        return Err(Error::ListKind);
    }
    if is_of_programs(&decoded.text) {
        return Err(Error::ListKind);
    }
    let mut read = cells(&decoded.text, wanted)?;
    read.found.letters = Some(decoded.letters);
    read.found.is_guess = decoded.is_guess && wanted.letters.is_none();
    if decoded.is_guess {
        read.found.readings = letters::readings(bytes, decoded.letters);
    }
    Ok(read)
}

/// Whether a text is one that programs send each other (JSON).
fn is_of_programs(text: &str) -> bool {
    let mut signs = text.chars().filter(|c| !c.is_whitespace());
    matches!(
        (signs.next(), signs.next()),
        (Some('{'), Some('"' | '}')) | (Some('['), Some('{' | '[' | '"' | ']'))
    )
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
            read.listing.put(number, column, &said(&cell))?;
        }
    }
    read.found = Found {
        separator: Some(named(separator, &read.listing)),
        quotes: text
            .contains('"')
            .then_some(wanted.quotes.unwrap_or(Quotes::Hold)),
        swallowed: rows.swallowed,
        held: rows.held,
        ..Found::default()
    };
    Ok(read)
}

/// What a cell says: without what guards it, and without the formula that makes a text of digits, which others write:
/// `="0123"`.
fn said(cell: &str) -> Cow<'_, str> {
    let cell = cell.trim();
    let of_formula = || {
        let text = cell.strip_prefix("=\"")?.strip_suffix('"')?;
        let text = text.replace("\"\"", "\u{0}");
        (!text.contains('"')).then(|| text.replace('\u{0}', "\""))
    };
    match of_formula() {
        Some(text) => Cow::Owned(text),
        None => Cow::Borrowed(unguarded(cell)),
    }
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
    let text = &text[..text.floor_char_boundary(SAMPLE)];
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
        let (signs, spaced) = found.separators;
        // With a blank behind it, it stands in sentences too; a star also marks words.
        let is_of_sentences = matches!(separator, ',' | ';') && spaced * 2 > signs;
        let is_doubtful = (is_of_sentences || separator == '*') && rows < all;
        (width > 1 && !is_doubtful).then_some((rows == all && !found.is_torn, rows, width))
    };
    ['\t', ';', '|', ',', '*']
        .into_iter()
        .filter_map(|separator| Some((agree(separator)?, separator)))
        // Of equals the first, so that the commas in a sentence count less than tabs.
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, separator)| separator)
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
        let both = "Name,Site\nMill,\"mill.example\nQuay,quay.example\nHall,hall.example\nElm,elm.example\"\nAsh,ash.example\n";
        let (found_rows, found) = read_of(both, &Wanted::default());
        assert_eq!(found_rows.len(), 6);
        assert_eq!(found.swallowed, [(2, 5)]);
        // A few lines that look like rows may be those of one cell; they are told.
        let few = "Name,Site\nMill,\"mill.example\nQuay,quay.example\"\nAsh,ash.example\n";
        let (found_rows, found) = read_of(few, &Wanted::default());
        assert_eq!(found_rows.len(), 3);
        assert_eq!((found.swallowed, found.held), (vec![], vec![(2, 3)]));
        // A person may know better.
        let hold = Wanted {
            quotes: Some(Quotes::Hold),
            ..Wanted::default()
        };
        let (found_rows, found) = read_of(both, &hold);
        assert_eq!(found_rows.len(), 3);
        assert_eq!(found.held, [(2, 5)]);
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
