//! Web pages, as some programs write them in the place of a workbook: their largest table.

mod signs;

use std::collections::BTreeMap;

use crate::{
    domain::{
        error::Error,
        listing::{Address, CELL, COLUMNS, Listing, source::Wanted},
    },
    spreadsheet::{Read, letters, unguarded},
};

/// How deep tables may stand in each other.
const DEEP: usize = 50;

/// Bytes in which a page says its letters, and is known for a page.
const BEGINNING: usize = 1024;

/// Most cells, those that go over several rows as often as they do.
const CELLS: usize = 4_000_000;

/// Whether a text begins as a web page does.
pub fn is_page(bytes: &[u8]) -> bool {
    const BEGINNINGS: [&str; 10] = [
        "<!doctype html",
        "<html",
        "<head",
        "<meta",
        "<style",
        "<body",
        "<div",
        "<table",
        "<title",
        "<!--",
    ];
    let begin = String::from_utf8_lossy(&bytes[..bytes.len().min(BEGINNING)]);
    let begin = begin.replace('\0', "").to_lowercase();
    let begin = begin.trim_start_matches(['\u{feff}', '\u{fffd}', ' ', '\t', '\r', '\n']);
    BEGINNINGS.iter().any(|known| begin.starts_with(known))
        || begin.starts_with("<?xml") && begin.contains("<html")
}

/// The cells of the largest table of a page.
///
/// # Errors
/// [`Error::ListPage`] where it has none; when there are more cells than can be read.
pub fn read(bytes: &[u8], wanted: &Wanted) -> Result<Read, Error> {
    let told = letters::told_by_page(&bytes[..bytes.len().min(BEGINNING)]);
    let decoded = letters::decoded(bytes, wanted.letters.or(told));
    let mut page = Page::default();
    let mut rest = &*decoded.text;
    while let Some(at) = rest.find('<') {
        page.text(&rest[..at]);
        rest = &rest[at + 1..];
        // What is less than something is no tag.
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c)) {
            page.text("&lt;");
            continue;
        }
        let end = if let Some(note) = rest.strip_prefix("!--") {
            note.find("-->").map(|end| 3 + end + 3)
        } else {
            tag_end(rest).inspect(|end| page.tag(&rest[..end - 1]))
        };
        if page.is_full {
            return Err(Error::ListTooLarge);
        }
        rest = end.map_or("", |end| &rest[end..]);
    }
    // What is not ended where the page ends, ends there.
    while !page.open.is_empty() {
        page.end_table();
    }
    let listing = match page.best {
        Some(table) => table.listing,
        None => return Err(Error::ListPage),
    };
    let mut read = Read {
        listing,
        ..Read::default()
    };
    read.found.letters = Some(decoded.letters);
    read.found.is_guess = decoded.is_guess && wanted.letters.or(told).is_none();
    if decoded.is_guess {
        read.found.readings = letters::readings(bytes, decoded.letters);
    }
    Ok(read)
}

/// Where a tag ends: behind the first `>` that is in no quotation marks.
fn tag_end(tag: &str) -> Option<usize> {
    let mut mark = None;
    for (at, sign) in tag.bytes().enumerate() {
        match (sign, mark) {
            (b'"' | b'\'', None) => mark = Some(sign),
            (sign, Some(open)) if sign == open => mark = None,
            (b'>', None) => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// A page that is read.
#[derive(Default)]
struct Page {
    /// Tables that stand in each other.
    open: Vec<Table>,
    best: Option<Table>,
    /// What is no text: `script`, `style`.
    aside: Option<String>,
    is_full: bool,
    cells: usize,
}

/// A table that is read. Rows and columns are counted from 0.
#[derive(Default)]
struct Table {
    listing: Listing,
    row: u32,
    column: u32,
    is_row: bool,
    cell: Option<Cell>,
    /// Cells that go on below: by their columns how many rows more, and their texts.
    further: BTreeMap<u32, (u32, String)>,
    /// Those that begin in this row.
    begun: Vec<(u32, (u32, String))>,
    texts: usize,
}

struct Cell {
    text: String,
    columns: u32,
    rows: u32,
}

impl Page {
    fn text(&mut self, text: &str) {
        let Some(cell) = self.open.last_mut().and_then(|table| table.cell.as_mut()) else {
            return;
        };
        // No more is read of a cell.
        if self.aside.is_some() || cell.text.len() > 4 * CELL {
            return;
        }
        let text = &text[..text.floor_char_boundary(16 * CELL)];
        let plain = signs::plain(text);
        let blank_before = plain.starts_with(char::is_whitespace);
        let ends_blank = cell.text.ends_with(char::is_whitespace);
        if blank_before && !ends_blank && !cell.text.is_empty() {
            cell.text.push(' ');
        }
        let words: Vec<&str> = plain.split_whitespace().collect();
        cell.text.push_str(&words.join(" "));
        if !words.is_empty() && plain.ends_with(char::is_whitespace) {
            cell.text.push(' ');
        }
    }

    fn tag(&mut self, tag: &str) {
        let (is_end, tag) = match tag.strip_prefix('/') {
            Some(tag) => (true, tag),
            None => (false, tag),
        };
        let end = tag.find(|c: char| !c.is_ascii_alphanumeric());
        let name = tag[..end.unwrap_or(tag.len())].to_ascii_lowercase();
        if let Some(aside) = &self.aside {
            if is_end && *aside == name {
                self.aside = None;
            }
            return;
        }
        match (&*name, is_end) {
            ("script" | "style", false) => self.aside = Some(name),
            ("table", false) if self.open.len() < DEEP => self.open.push(Table::default()),
            ("table", true) => self.end_table(),
            ("tr", _) => self.each_row(!is_end),
            ("td" | "th", _) => {
                self.end_cell();
                if let Some(table) = self.open.last_mut().filter(|_| !is_end) {
                    table.is_row = true;
                    table.cell = Some(Cell {
                        text: String::new(),
                        columns: extent(tag, "colspan"),
                        rows: extent(tag, "rowspan"),
                    });
                }
            }
            ("br" | "p" | "div" | "li", _) => {
                let cell = self.open.last_mut().and_then(|table| table.cell.as_mut());
                if let Some(cell) = cell.filter(|cell| !cell.text.trim().is_empty()) {
                    cell.text.truncate(cell.text.trim_end().len());
                    cell.text.push('\n');
                }
            }
            _ => {}
        }
    }

    fn end_cell(&mut self) {
        let Some(table) = self.open.last_mut() else {
            return;
        };
        let Some(cell) = table.cell.take() else {
            return;
        };
        table.skip();
        self.cells += 1;
        table.put(&cell.text, &mut self.is_full);
        if cell.rows > 1 && table.column < COLUMNS {
            table.begun.push((table.column, (cell.rows - 1, cell.text)));
        }
        table.column = table.column.saturating_add(cell.columns);
        self.is_full |= self.cells > CELLS;
    }

    fn each_row(&mut self, begins: bool) {
        self.end_cell();
        let Some(table) = self.open.last_mut() else {
            return;
        };
        if table.is_row {
            self.cells += table.further.len();
            table.further_rows(&mut self.is_full);
            table.row = table.row.saturating_add(1);
            table.column = 0;
        }
        table.is_row = begins;
    }

    fn end_table(&mut self) {
        self.each_row(false);
        let Some(table) = self.open.pop() else { return };
        if table.texts > self.best.as_ref().map_or(0, |best| best.texts) {
            self.best = Some(table);
        }
    }
}

impl Table {
    /// Goes on to a column that no cell from above goes through.
    fn skip(&mut self) {
        while self.further.contains_key(&self.column) {
            self.column += 1;
        }
    }

    fn put(&mut self, text: &str, is_full: &mut bool) {
        if text.trim().is_empty() {
            return;
        }
        self.texts += 1;
        let put = self
            .listing
            .put(self.row + 1, self.column, unguarded(text.trim()));
        *is_full |= put.is_err();
    }

    /// Puts what goes on from above into a row that ends, if it holds something.
    fn further_rows(&mut self, is_full: &mut bool) {
        let row = self.row + 1;
        let holds = self.listing.rows_between(row, row).next().is_some();
        for (column, (rows, text)) in &mut self.further {
            let at = Address {
                row,
                column: *column as usize,
            };
            if holds && self.listing.text(at).is_empty() {
                *is_full |= self.listing.put(row, *column, text).is_err();
            }
            *rows -= 1;
        }
        self.further.retain(|_, (rows, _)| *rows > 0);
        self.further.extend(self.begun.drain(..));
    }
}

/// Over how many columns or rows a cell goes.
fn extent(tag: &str, name: &str) -> u32 {
    let told = || {
        let at = tag.to_ascii_lowercase().find(name)?;
        let value = tag[at + name.len()..].trim_start().strip_prefix('=')?;
        let value = value.trim_start_matches([' ', '"', '\'']);
        let end = value.find(|c: char| !c.is_ascii_digit());
        value[..end.unwrap_or(value.len())].parse().ok()
    };
    told().unwrap_or(1).clamp(1, 65_534)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(page: &str) -> Vec<(u32, Vec<String>)> {
        let read = read(page.as_bytes(), &Wanted::default()).expect("a table");
        let rows = read.listing.rows();
        rows.map(|(row, cells)| (row, cells.to_vec())).collect()
    }

    fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
        let cells = cells.iter().map(|cell| (*cell).to_owned());
        (number, cells.collect())
    }

    #[test]
    fn the_largest_table_of_a_page_is_read() {
        let page = "<html><style>td{color:red}</style><table><tr><td>Export<td>of May</table>\n\
            <table border=1><tr><th>Name</th><th>Ward</th><th>Notes</tr>\r\n\
            <TR><TD class='a>b'>Larkfield&nbsp;Soup\n  <b>Table</b></TD><td>North</td><td>a<br>b&amp;c &eacute;&#8217;&x;</td></tr>\
            <tr><td>Quay <!-- <td> -->Choir</td><td></td><td>5 < 6</td></tr></table></html>";
        assert_eq!(
            rows(page),
            [
                row(1, &["Name", "Ward", "Notes"]),
                row(2, &["Larkfield Soup Table", "North", "a\nb&c é’&x;"]),
                row(3, &["Quay Choir", "", "5 < 6"]),
            ]
        );
    }

    #[test]
    fn a_cell_over_several_rows_counts_for_all_of_them() {
        let page = "<table><tr><th>Ward<th colspan=2>Name<th>Phone<tr><td rowspan='3'>North<td>Elm<td>Hall<td>1\
            <tr><td>Quay<td>Pier<td>2<tr><td>Ash<tr><td>South<td>Mill</table>";
        assert_eq!(
            rows(page),
            [
                row(1, &["Ward", "Name", "", "Phone"]),
                row(2, &["North", "Elm", "Hall", "1"]),
                row(3, &["North", "Quay", "Pier", "2"]),
                row(4, &["North", "Ash"]),
                row(5, &["South", "Mill"]),
            ]
        );
    }

    #[test]
    fn a_table_within_a_table_is_one_of_its_own() {
        let page = "<table><tr><td>Menu<table><tr><td>Name<td>Ward<tr><td>Elm<td>North</table></td></tr></table>";
        assert_eq!(
            rows(page),
            [row(1, &["Name", "Ward"]), row(2, &["Elm", "North"])]
        );
    }

    #[test]
    fn letters_are_those_that_the_page_says() {
        let page = b"<meta charset=windows-1251><table><tr><td>\xc4\xee\xec<td>x</table>";
        assert!(is_page(page));
        let read = read(page, &Wanted::default()).expect("a table");
        assert_eq!(
            read.listing
                .rows()
                .next()
                .map(|(_, cells)| cells[0].clone()),
            Some("Дом".to_owned())
        );
        assert!(!read.found.is_guess);
    }

    #[test]
    fn a_page_without_a_table_is_refused() {
        for page in [
            "<html>Mill Lane</html>",
            "<table></table>",
            "<table",
            "<html><table><tr><td> ",
        ] {
            assert!(is_page(page.as_bytes()));
            let read = read(page.as_bytes(), &Wanted::default());
            assert_eq!(read.map(|read| read.listing), Err(Error::ListPage));
        }
        for text in [
            "Name,Ward",
            "<3 Mill Lane",
            "<?xml version='1.0'?><a/>",
            "Mill <b>",
        ] {
            assert!(!is_page(text.as_bytes()), "{text}");
        }
    }
}
