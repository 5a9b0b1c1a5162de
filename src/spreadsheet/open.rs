//! Workbooks of LibreOffice and others (ODS, and FODS that is not packed). All sheets are in one part, and one cell can
//! say that it stands a million times.

use std::{collections::HashSet, ops::Range};

use quick_xml::events::BytesStart;

use crate::{
    domain::{
        error::Error,
        listing::{CELL, COLUMNS, source::Sheet},
    },
    spreadsheet::{
        book::{BEGINNING, Book, Each, Piece, Reach, SHEETS},
        excel::cut,
        parts::{Parts, Tag, Work, attribute, count, tags, tags_at},
        values::{iso_shown, number_shown},
    },
};

/// Columns for which a text is told that stands in many.
const WIDE: u32 = COLUMNS + 200;

/// Texts of a sheet that are told, those that stand often as often as they do.
const TEXTS: usize = 4_000_000;

/// A workbook.
pub struct Open {
    content: String,
    sheets: Vec<Sheet>,
    /// Where they are in the content.
    places: Vec<Range<usize>>,
    work: Work,
}

impl Open {
    /// Opens one that is packed.
    ///
    /// # Errors
    /// What kept it from being read.
    pub fn packed(mut parts: Parts<'_>) -> Result<Self, Error> {
        let manifest = parts.text("META-INF/manifest.xml")?.unwrap_or_default();
        let mut is_locked = false;
        tags(&manifest, &mut parts.work, |tag| {
            is_locked |= matches!(tag, Tag::Start("encryption-data", _));
            Ok(())
        })?;
        if is_locked {
            return Err(Error::ListLocked);
        }
        let content = parts.text("content.xml")?.ok_or(Error::ListBroken)?;
        Self::plain(content, parts.work)
    }

    /// Opens one that is not packed.
    ///
    /// # Errors
    /// What kept it from being read.
    pub fn plain(content: String, mut work: Work) -> Result<Self, Error> {
        let (mut sheets, mut places) = (Vec::new(), Vec::new());
        // The style whose properties come next, and those of sheets that are hidden.
        let (mut style, mut hidden) = (String::new(), HashSet::new());
        let (mut deep, mut begin) = (0_usize, 0);
        tags_at(&content, &mut work, |tag, at| {
            match tag {
                Tag::Start("style", start) => {
                    style = attribute(start, "name").unwrap_or_default().into_owned();
                }
                Tag::Start("table-properties", start)
                    if attribute(start, "display").is_some_and(|shown| shown == "false") =>
                {
                    hidden.insert(std::mem::take(&mut style));
                }
                // Within a cell may stand another.
                Tag::Start("table", start) => {
                    deep += 1;
                    if deep == 1 && sheets.len() < SHEETS {
                        begin = at;
                        let style = attribute(start, "style-name").unwrap_or_default();
                        sheets.push(Sheet {
                            name: attribute(start, "name").unwrap_or_default().into_owned(),
                            is_hidden: hidden.contains(&*style),
                        });
                    }
                }
                Tag::End("table") if deep > 0 => {
                    deep -= 1;
                    if deep == 0 && places.len() < sheets.len() {
                        // Its end tag is no fault: nothing is open before it.
                        places.push(begin..at);
                    }
                }
                _ => {}
            }
            Ok(())
        })?;
        sheets.truncate(places.len());
        Ok(Self {
            content,
            sheets,
            places,
            work,
        })
    }
}

impl Book for Open {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn size(&mut self, sheet: usize) -> u64 {
        self.places[sheet].len() as u64
    }

    fn tell(&mut self, sheet: usize, reach: Reach, each: &mut Each<'_>) -> Result<(), Error> {
        let text = &self.content[self.places[sheet].clone()];
        // Without its own end tag.
        let text = text.rfind("</").map_or(text, |end| &text[..end]);
        let end = match reach {
            Reach::Beginning => text.floor_char_boundary(BEGINNING),
            Reach::Whole => text.len(),
        };
        let mut table = Table {
            each,
            columns: 0,
            row: 0,
            rows: 1,
            column: 0,
            held: Vec::new(),
            cell: None,
            aside: 0,
            left: TEXTS,
        };
        match tags(&text[..end], &mut self.work, |tag| table.take(&tag)) {
            Err(Error::ListBroken) if end < text.len() => Ok(()),
            told => told,
        }
    }
}

/// A sheet that is read. Rows and columns are counted from 0.
struct Table<'a, 'e> {
    each: &'a mut Each<'e>,
    /// Columns whose layout is told so far.
    columns: u32,
    row: u32,
    /// How often the row stands.
    rows: u32,
    column: u32,
    /// The texts of the row, with their columns.
    held: Vec<(u32, String)>,
    cell: Option<Cell>,
    /// How deep in what is no text of the cell: a note, a picture, another sheet.
    aside: u32,
    /// Texts that may still be told.
    left: usize,
}

impl Table<'_, '_> {
    fn take(&mut self, tag: &Tag<'_>) -> Result<(), Error> {
        const ASIDE: [&str; 5] = ["annotation", "table", "shapes", "frame", "custom-shape"];
        match tag {
            Tag::Start(name, _) if ASIDE.contains(name) => self.aside += 1,
            Tag::End(name) if ASIDE.contains(name) => self.aside = self.aside.saturating_sub(1),
            _ if self.aside > 0 => {}
            Tag::Start("table-column", start) => {
                let next = self
                    .columns
                    .saturating_add(times(start, "number-columns-repeated"));
                let first = std::mem::replace(&mut self.columns, next);
                if is_hidden(start) {
                    return (self.each)(Piece::HiddenColumns(first, next - 1));
                }
            }
            Tag::Start("table-row", start) => {
                self.rows = times(start, "number-rows-repeated");
                self.column = 0;
                if is_hidden(start) {
                    let last = self.row.saturating_add(self.rows - 1);
                    return (self.each)(Piece::HiddenRows(self.row, last));
                }
            }
            Tag::End("table-row") => return self.end_row(),
            Tag::Start("table-cell" | "covered-table-cell", start) => {
                self.cell = Some(Cell::new(start));
            }
            Tag::End("table-cell" | "covered-table-cell") => return self.end_cell(),
            tag => {
                if let Some(cell) = &mut self.cell {
                    cell.take(tag);
                }
            }
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), Error> {
        let Some(cell) = self.cell.take() else {
            return Ok(());
        };
        let (first, next) = (self.column, self.column.saturating_add(cell.columns));
        self.column = next;
        let text = cell.value.unwrap_or(cell.text);
        if text.trim().is_empty() {
            return Ok(());
        }
        for column in first..next.min(WIDE).max(first + 1) {
            self.held.push((column, text.clone()));
        }
        if cell.rows > 1 {
            let last = self.row.saturating_add(cell.rows - 1);
            return (self.each)(Piece::Merged(self.row, first, last));
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Error> {
        let first = self.row;
        self.row = first.saturating_add(self.rows);
        let held = std::mem::take(&mut self.held);
        if held.is_empty() {
            return Ok(());
        }
        for row in first..self.row {
            self.left = self
                .left
                .checked_sub(held.len())
                .ok_or(Error::ListTooHard)?;
            for (column, text) in &held {
                (self.each)(Piece::Text(row, *column, text))?;
            }
        }
        Ok(())
    }
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
            Tag::Text(text) if self.paragraphs > 0 => self.text.push_str(cut(text)),
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
