//! Workbooks of Excel (XLSX). A formula is what it last came to.

use std::{borrow::Cow, collections::HashMap};

use quick_xml::events::BytesStart;

use crate::{
    domain::{error::Error, listing::source::Sheet},
    spreadsheet::{
        book::{Book, Each, Piece, Reach, SHEETS},
        excel::{PATTERNS, Related, Texts, cut},
        parts::{Parts, Tag, Work, attribute, count, is_set, tags, text_of},
        values::{Number, iso_shown, shown},
    },
};

/// Bytes of a cell's text behind which no more is read.
const LONG: usize = 32 * 1024;

/// A workbook.
pub struct Workbook<'a> {
    parts: Parts<'a>,
    sheets: Vec<Sheet>,
    /// Where they are.
    places: Vec<String>,
    texts: Texts,
    /// What numbers are, by the styles of their cells.
    numbers: Vec<Number>,
    is_1904: bool,
}

impl<'a> Workbook<'a> {
    /// Opens it.
    ///
    /// # Errors
    /// What kept it from being read.
    pub fn open(mut parts: Parts<'a>, main: &str, related: &Related) -> Result<Self, Error> {
        let text = parts.text(main)?.ok_or(Error::ListBroken)?;
        let (mut sheets, mut places, mut is_1904) = (Vec::new(), Vec::new(), false);
        tags(&text, &mut parts.work, |tag| {
            match tag {
                Tag::Start("workbookPr", start) => is_1904 |= is_set(start, "date1904"),
                Tag::Start("sheet", start) if sheets.len() < SHEETS => {
                    let id = attribute(start, "id").unwrap_or_default();
                    // Others hold charts or programs.
                    if let Some(place) = related.get(&id, "worksheet") {
                        places.push(place);
                        sheets.push(Sheet {
                            name: attribute(start, "name").unwrap_or_default().into_owned(),
                            is_hidden: attribute(start, "state")
                                .is_some_and(|state| state != "visible"),
                        });
                    }
                }
                _ => {}
            }
            Ok(())
        })?;
        let styles = parts.text(&related.place("styles", "styles.xml"))?;
        let numbers = numbers(&styles.unwrap_or_default(), &mut parts.work)?;
        let texts = parts.text(&related.place("sharedStrings", "sharedStrings.xml"))?;
        let texts = texts.map(|text| shared(&text, &mut parts.work));
        Ok(Self {
            texts: texts.transpose()?.unwrap_or_default(),
            parts,
            sheets,
            places,
            numbers,
            is_1904,
        })
    }
}

impl Book for Workbook<'_> {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn size(&mut self, sheet: usize) -> u64 {
        self.parts.size(&self.places[sheet])
    }

    fn tell(&mut self, sheet: usize, reach: Reach, each: &mut Each<'_>) -> Result<(), Error> {
        let (bytes, is_cut) = self.parts.reach(&self.places[sheet], reach)?;
        let text = text_of(bytes);
        let mut cells = Cells {
            texts: &self.texts,
            numbers: &self.numbers,
            is_1904: self.is_1904,
            row: 0,
            column: 0,
            begun: false,
            ended: false,
            cell: Cell::default(),
            writing: Writing::default(),
            value: String::new(),
            each,
        };
        match tags(&text, &mut self.parts.work, |tag| cells.take(&tag)) {
            Err(Error::ListBroken) if is_cut => Ok(()),
            Ok(()) if !cells.ended && !is_cut => Err(Error::ListBroken),
            end => end,
        }
    }
}

/// What numbers are, by the styles of their cells.
fn numbers(styles: &str, work: &mut Work) -> Result<Vec<Number>, Error> {
    let (mut patterns, mut numbers) = (HashMap::new(), Vec::new());
    let mut is_of_cells = false;
    tags(styles, work, |tag| {
        match tag {
            Tag::Start("numFmt", start) if patterns.len() < PATTERNS => {
                let pattern = attribute(start, "formatCode").unwrap_or_default();
                let number = Number::of_pattern(cut(&pattern));
                patterns.extend(count(start, "numFmtId").map(|id| (id, number)));
            }
            Tag::Start("cellXfs", _) => is_of_cells = true,
            Tag::End("cellXfs") => is_of_cells = false,
            Tag::Start("xf", start) if is_of_cells => {
                if numbers.len() >= PATTERNS {
                    return Err(Error::ListTooHard);
                }
                let id = count(start, "numFmtId").unwrap_or_default();
                let own = patterns.get(&id).copied();
                numbers.push(own.unwrap_or_else(|| Number::of_known(id)));
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(numbers)
}

/// The texts that cells share.
fn shared(text: &str, work: &mut Work) -> Result<Texts, Error> {
    let mut texts = Texts::default();
    let (mut writing, mut value, mut ended) = (Writing::default(), String::new(), false);
    tags(text, work, |tag| {
        match tag {
            Tag::Start("si", _) => value.clear(),
            Tag::End("si") => texts.push(&plain(&value))?,
            Tag::End("sst") => ended = true,
            tag => writing.take(&tag, &mut value),
        }
        Ok(())
    })?;
    if ended {
        Ok(texts)
    } else {
        Err(Error::ListBroken)
    }
}

/// A text that is put together from its pieces; how words are spoken is not part of it.
#[derive(Debug, Default)]
struct Writing {
    is_text: bool,
    is_spoken: bool,
}

impl Writing {
    fn take(&mut self, tag: &Tag<'_>, value: &mut String) {
        match tag {
            Tag::Start("t", _) => self.is_text = !self.is_spoken,
            Tag::End("t") => self.is_text = false,
            Tag::Start("rPh", _) => self.is_spoken = true,
            Tag::End("rPh") => self.is_spoken = false,
            Tag::Text(text) if self.is_text && value.len() < LONG => value.push_str(text),
            _ => {}
        }
    }
}

/// A text without what Excel writes for signs that tags cannot hold: `_x000D_`.
fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, behind) = rest.split_at(at);
        plain.push_str(before);
        let digits = behind
            .get(2..6)
            .filter(|_| behind[2..].get(4..5) == Some("_"));
        let sign = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        match sign.and_then(char::from_u32) {
            Some(sign) => {
                plain.push(sign);
                rest = &behind[7..];
            }
            None => {
                plain.push_str("_x");
                rest = &behind[2..];
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// What the value of a cell is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Value {
    #[default]
    Number,
    Shared,
    Text,
    Inline,
    YesNo,
    Day,
}

/// A cell that is read.
#[derive(Debug, Default)]
struct Cell {
    value: Value,
    style: usize,
    is_value: bool,
}

/// A sheet that is read, from 0.
struct Cells<'a, 'e> {
    texts: &'a Texts,
    numbers: &'a [Number],
    is_1904: bool,
    row: u32,
    column: u32,
    /// Whether the rows have begun, and ended.
    begun: bool,
    ended: bool,
    cell: Cell,
    writing: Writing,
    value: String,
    each: &'a mut Each<'e>,
}

impl Cells<'_, '_> {
    fn take(&mut self, tag: &Tag<'_>) -> Result<(), Error> {
        match tag {
            Tag::Start("sheetData", _) => self.begun = true,
            Tag::End("sheetData") => (self.begun, self.ended) = (false, true),
            Tag::Start("col", start) if !self.ended && is_hidden(start, "width") => {
                let from_0 = |name| count(start, name)?.checked_sub(1);
                if let Some((first, last)) = from_0("min").zip(from_0("max")) {
                    return (self.each)(Piece::HiddenColumns(first, last));
                }
            }
            Tag::Start("mergeCell", start) if self.ended => {
                let area = attribute(start, "ref").unwrap_or_default();
                if let Some((row, column, last)) = rows(&area) {
                    return (self.each)(Piece::Merged(row, column, last));
                }
            }
            tag if self.begun => return self.in_rows(tag),
            _ => {}
        }
        Ok(())
    }

    fn in_rows(&mut self, tag: &Tag<'_>) -> Result<(), Error> {
        match tag {
            Tag::Start("row", start) => {
                let told = count(start, "r").and_then(|row| row.checked_sub(1));
                self.row = told.unwrap_or(self.row);
                self.column = 0;
                if is_hidden(start, "ht") {
                    return (self.each)(Piece::HiddenRows(self.row, self.row));
                }
            }
            Tag::End("row") => self.row = self.row.saturating_add(1),
            Tag::Start("c", start) => self.begin(start),
            Tag::End("c") => {
                self.end()?;
                self.column = self.column.saturating_add(1);
            }
            Tag::Start("v", _) => self.cell.is_value = self.cell.value != Value::Inline,
            Tag::End("v") => self.cell.is_value = false,
            Tag::Text(text) if self.cell.is_value && self.value.len() < LONG => {
                self.value.push_str(text);
            }
            tag if self.cell.value == Value::Inline => self.writing.take(tag, &mut self.value),
            _ => {}
        }
        Ok(())
    }

    fn begin(&mut self, start: &BytesStart<'_>) {
        self.value.clear();
        self.cell = Cell::default();
        self.writing = Writing::default();
        let mut all = start.attributes();
        for attribute in all.with_checks(false).filter_map(Result::ok) {
            match attribute.key.local_name().into_inner() {
                "r" => {
                    if let Some(at) = place(&attribute.value) {
                        (self.row, self.column) = at;
                    }
                }
                "s" => self.cell.style = attribute.value.parse().unwrap_or_default(),
                "t" => {
                    self.cell.value = match &*attribute.value {
                        "s" => Value::Shared,
                        "str" | "e" => Value::Text,
                        "inlineStr" => Value::Inline,
                        "b" => Value::YesNo,
                        "d" => Value::Day,
                        _ => Value::Number,
                    };
                }
                _ => {}
            }
        }
    }

    fn end(&mut self) -> Result<(), Error> {
        let value = self.value.trim();
        if value.is_empty() {
            return Ok(());
        }
        let number = || value.parse::<f64>().ok();
        let text = match self.cell.value {
            Value::Shared => {
                let at = value.parse().ok();
                // Without its texts a file is damaged.
                let text = at.and_then(|at| self.texts.get(at));
                Cow::Borrowed(text.ok_or(Error::ListBroken)?)
            }
            Value::Text | Value::Inline => plain(&self.value),
            Value::YesNo => if value == "1" { "TRUE" } else { "FALSE" }.into(),
            Value::Day => iso_shown(value).into(),
            Value::Number => match number() {
                Some(number) => {
                    let kind = self.numbers.get(self.cell.style).copied();
                    shown(number, kind.unwrap_or_default(), self.is_1904).into()
                }
                None => Cow::Borrowed(value),
            },
        };
        (self.each)(Piece::Text(self.row, self.column, &text))
    }
}

/// Whether a row or a column is hidden, or has no height or width.
fn is_hidden(start: &BytesStart<'_>, extent: &str) -> bool {
    let is_nothing = |extent: &str| extent.parse().is_ok_and(|extent: f64| extent == 0.0);
    is_set(start, "hidden") || attribute(start, extent).is_some_and(|extent| is_nothing(&extent))
}

/// The first row and column of a merged cell such as `B2:B9`, and its last row; from 0.
fn rows(area: &str) -> Option<(u32, u32, u32)> {
    let (first, last) = area.split_once(':')?;
    let ((row, column), (last, _)) = (place(first)?, place(last)?);
    Some((row, column, last))
}

/// Row and column, from 0, of an address such as `B2`.
fn place(address: &str) -> Option<(u32, u32)> {
    let digits = address.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = address.split_at(digits);
    if !(1..=3).contains(&letters.len()) || !letters.bytes().all(|c| c.is_ascii_alphabetic()) {
        return None;
    }
    let column = letters.bytes().fold(0, |column, letter| {
        column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    let row: u32 = row.parse().ok()?;
    Some((row.checked_sub(1)?, column - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_of_a_merged_cell_are_read() {
        for (area, found) in [
            ("B2:B9", Some((1, 1, 8))),
            ("A1:F1", Some((0, 0, 0))),
            ("AA10:AB12", Some((9, 26, 11))),
            ("B2", None),
            ("B0:B2", None),
            ("2:9", None),
            ("B2:B99999999999", None),
            ("é2:é3", None),
        ] {
            assert_eq!(rows(area), found, "{area}");
        }
    }

    #[test]
    fn signs_that_tags_cannot_hold_are_read() {
        for (text, read) in [
            ("Mill_x000D_\nLane", "Mill\r\nLane"),
            ("a_x005F_x000D_", "a_x000D_"),
            ("_x", "_x"),
            ("_xZZZZ_é_x00e9_", "_xZZZZ_éé"),
            ("_x000é", "_x000é"),
        ] {
            assert_eq!(plain(text), read);
        }
    }
}
