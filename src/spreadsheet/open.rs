//! Workbooks of LibreOffice and others (ODS). Read by hand, because one cell can say that it stands a million times.

use std::{borrow::Cow, collections::HashSet};

use quick_xml::events::BytesStart;

use crate::{
    domain::{
        error::Error,
        listing::{
            CELL, COLUMNS,
            source::{Sheet, Wanted},
        },
    },
    spreadsheet::{
        Read,
        layout::Layout,
        parts::{Parts, Tag, attribute, count},
        sheets::{Choice, SHEETS},
        values::{iso_shown, number_shown},
    },
};

/// Most bytes of the cells of all sheets, each with what it takes to keep it.
const HELD: usize = 48 * 1024 * 1024;

/// What it takes to keep a cell beside its text.
const KEPT: usize = 48;

/// Times that a row or a cell with words in it is read; one more than there can be.
const TIMES: u32 = 30_000;

/// The cells of a workbook.
///
/// # Errors
/// What kept it from being read.
pub fn read(parts: &mut Parts<'_>, wanted: &Wanted) -> Result<Read, Error> {
    parts.weigh(|name| name == "content.xml" || name == "meta-inf/manifest.xml")?;
    let mut is_locked = false;
    parts.tags("META-INF/manifest.xml", |tag| {
        is_locked |= matches!(tag, Tag::Start("encryption-data", _));
        Ok(())
    })?;
    if is_locked {
        return Err(Error::ListLocked);
    }
    let mut reading = Reading {
        choice: Choice::new(wanted),
        wanted,
        seen: 0,
        held: 0,
        style: String::new(),
        hidden: HashSet::new(),
        table: None,
    };
    parts.tags("content.xml", |tag| {
        reading.take(&tag);
        Ok(())
    })?;
    reading.choice.made()
}

/// How far the one part is read that holds all sheets.
struct Reading<'a> {
    choice: Choice<'a>,
    wanted: &'a Wanted,
    /// Number of sheets.
    seen: usize,
    /// Bytes of the cells of the sheets so far.
    held: usize,
    /// The style whose properties come next.
    style: String,
    /// Styles of sheets that are hidden.
    hidden: HashSet<String>,
    table: Option<Table>,
}

/// A sheet that is read. Rows and columns are counted from 0.
struct Table {
    sheet: Sheet,
    layout: Layout,
    cells: Vec<((u32, u32), String)>,
    /// Bytes of its cells, and of the sheets before it.
    held: usize,
    /// Columns whose layout is told so far.
    columns: u32,
    row: u32,
    /// How often the row stands, and whether it is hidden.
    rows: u32,
    is_hidden: bool,
    column: u32,
    /// Where the cells of the row begin.
    begin: usize,
    cell: Option<Cell>,
    /// How deep in what is no text of the cell: a note.
    aside: u32,
}

/// A cell that is read.
struct Cell {
    text: String,
    /// What it stands for, where its text says it for people of one language.
    value: Option<String>,
    columns: u32,
    rows: u32,
    paragraphs: u32,
}

impl Reading<'_> {
    fn take(&mut self, tag: &Tag<'_>) {
        match (tag, &mut self.table) {
            (Tag::Start("style", start), None) => {
                self.style = attribute(start, "name").unwrap_or_default();
            }
            (Tag::Start("table-properties", start), None)
                if attribute(start, "display").is_some_and(|shown| shown == "false") =>
            {
                self.hidden.insert(std::mem::take(&mut self.style));
            }
            (Tag::Start("table", start), None) if self.seen < SHEETS => {
                self.seen += 1;
                let style = attribute(start, "style-name").unwrap_or_default();
                let sheet = Sheet {
                    name: attribute(start, "name").unwrap_or_default(),
                    is_hidden: self.hidden.contains(&style),
                };
                self.table = Some(Table::new(sheet, self.held));
            }
            (Tag::End("table"), Some(table)) if table.aside == 0 => {
                let table = self.table.take();
                let hidden = self.wanted.hidden;
                if let Some(table) = table {
                    let (sheet, held) = (table.sheet.clone(), table.held);
                    self.held = held;
                    self.choice.look(sheet, || match held {
                        held if held > HELD => Err(Error::ListTooLarge),
                        _ => table.read(hidden),
                    });
                }
            }
            (tag, Some(table)) => table.take(tag),
            _ => {}
        }
    }
}

impl Table {
    fn new(sheet: Sheet, held: usize) -> Self {
        Self {
            sheet,
            layout: Layout::default(),
            cells: Vec::new(),
            held,
            columns: 0,
            row: 0,
            rows: 1,
            is_hidden: false,
            column: 0,
            begin: 0,
            cell: None,
            aside: 0,
        }
    }

    fn take(&mut self, tag: &Tag<'_>) {
        match tag {
            // A note, and a sheet within a cell.
            Tag::Start("annotation" | "table" | "shapes" | "frame", _) => self.aside += 1,
            Tag::End("annotation" | "table" | "shapes" | "frame") => {
                self.aside = self.aside.saturating_sub(1);
            }
            _ if self.aside > 0 => {}
            Tag::Start("table-column", start) => {
                let columns = times(start, "number-columns-repeated");
                if is_hidden(start) {
                    let last = self.columns.saturating_add(columns - 1);
                    self.layout.hide_columns(self.columns, last);
                }
                self.columns = self.columns.saturating_add(columns);
            }
            Tag::Start("table-row", start) => {
                self.rows = times(start, "number-rows-repeated");
                self.is_hidden = is_hidden(start);
                (self.column, self.begin) = (0, self.cells.len());
            }
            Tag::End("table-row") => self.end_row(),
            Tag::Start("table-cell" | "covered-table-cell", start) => {
                self.cell = Some(Cell::new(start))
            }
            Tag::End("table-cell" | "covered-table-cell") => self.end_cell(),
            tag => {
                if let Some(cell) = &mut self.cell {
                    cell.take(tag);
                }
            }
        }
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let last = self.row.saturating_add(cell.rows - 1);
        self.layout.merge(self.row, self.column, last);
        let text = cell.value.unwrap_or(cell.text);
        let next = self.column.saturating_add(cell.columns);
        if !text.trim().is_empty() {
            // What is beyond the columns that are read is told by its first.
            let end = next.min(self.column.saturating_add(COLUMNS + 1));
            for column in self.column..end {
                self.keep(column, text.clone());
            }
        }
        self.column = next;
    }

    fn keep(&mut self, column: u32, text: String) {
        self.held = self.held.saturating_add(text.len() + KEPT);
        if self.held <= HELD {
            self.cells.push(((self.row, column), text));
        }
    }

    fn end_row(&mut self) {
        let first = self.cells.split_off(self.begin);
        let times = if first.is_empty() {
            0
        } else {
            self.rows.min(TIMES)
        };
        for _ in 0..times {
            if self.is_hidden {
                self.layout.hide_row(self.row);
            }
            for ((_, column), text) in &first {
                // What was held for the row itself is held for its first time.
                self.keep(*column, text.clone());
            }
            self.row = self.row.saturating_add(1);
        }
        self.row = self.row.saturating_add(self.rows - times);
    }

    fn read(self, with_hidden: bool) -> Result<Read, Error> {
        let mut cells = self.cells.into_iter();
        self.layout.read(with_hidden, || {
            Ok(cells.next().map(|(at, text)| (at, Cow::Owned(text))))
        })
    }
}

impl Cell {
    fn new(start: &BytesStart<'_>) -> Self {
        let value = match attribute(start, "value-type").as_deref() {
            Some("float" | "currency") => attribute(start, "value")
                .and_then(|value| value.parse().ok())
                .map(number_shown),
            Some("date") => attribute(start, "date-value").map(|value| iso_shown(&value)),
            _ => None,
        };
        Self {
            text: String::new(),
            value,
            columns: times(start, "number-columns-repeated"),
            rows: times(start, "number-rows-spanned"),
            paragraphs: 0,
        }
    }

    fn take(&mut self, tag: &Tag<'_>) {
        // No more is read of a cell.
        if self.text.len() > 4 * CELL {
            return;
        }
        match tag {
            Tag::Start("p", _) => {
                if self.paragraphs > 0 {
                    self.text.push('\n');
                }
                self.paragraphs += 1;
            }
            Tag::Start("s", start) => {
                let blanks = times(start, "c").min(CELL as u32);
                self.text.extend((0..blanks).map(|_| ' '));
            }
            Tag::Start("tab", _) => self.text.push('\t'),
            Tag::Start("line-break", _) => self.text.push('\n'),
            Tag::Text(text) if self.paragraphs > 0 => self.text.push_str(text),
            _ => {}
        }
    }
}

/// How often something stands, or over how many it goes: once, where it does not say.
fn times(start: &BytesStart<'_>, name: &str) -> u32 {
    count(start, name).unwrap_or(1).max(1)
}

fn is_hidden(start: &BytesStart<'_>) -> bool {
    attribute(start, "visibility").is_some_and(|shown| shown == "collapse" || shown == "filter")
}
