//! Excel workbooks, in words (XLSX) and in bytes (XLSB). A formula is what it last came to.

use std::{borrow::Cow, collections::HashMap, io::Cursor};

use calamine::{Reader as _, SheetType, SheetVisible, Xlsb, XlsbError, Xlsx, XlsxError};

use crate::{
    domain::{
        error::Error,
        listing::source::{Sheet, Wanted},
    },
    spreadsheet::{
        Read,
        layout::Layout,
        parts::{Parts, Tag, attribute, count},
        sheets::{Choice, SHEETS},
        values::shown,
    },
};

/// The cells of a workbook in words.
///
/// # Errors
/// What kept it from being read.
pub fn read(bytes: &[u8], parts: &mut Parts<'_>, wanted: &Wanted) -> Result<Read, Error> {
    parts.weigh(|name| {
        name.starts_with("xl/worksheets/") && name.ends_with(".xml")
            || name.ends_with(".rels")
            || [
                "xl/workbook.xml",
                "xl/sharedstrings.xml",
                "xl/styles.xml",
                "xl/metadata.xml",
            ]
            .contains(&name)
    })?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let places = places(parts)?;
    let mut choice = Choice::new(wanted);
    for sheet in sheets(book.sheets_metadata()) {
        let name = sheet.name.clone();
        choice.look(sheet, || {
            let layout = layout(parts, places.get(&name))?;
            let mut cells = book.worksheet_cells_reader(&name).map_err(broken)?;
            layout.read(wanted.hidden, || match cells.next_cell() {
                Ok(cell) => Ok(cell.map(|cell| (cell.get_position(), shown(cell.get_value())))),
                // A formula that came to nothing, in words newer than the reader: an empty cell.
                Err(XlsxError::CellError(_)) => Ok(Some(((0, 0), Cow::Borrowed("")))),
                Err(error) => Err(broken(error)),
            })
        });
    }
    choice.made()
}

/// The cells of a workbook in bytes. What its sheets hide, and which cells are one, is not told.
///
/// # Errors
/// What kept it from being read.
pub fn read_binary(bytes: &[u8], parts: &mut Parts<'_>, wanted: &Wanted) -> Result<Read, Error> {
    parts.weigh(|name| {
        name.starts_with("xl/") && name.ends_with(".bin") && !name.contains("printersettings")
            || name.ends_with(".rels")
    })?;
    let broken = |error| match error {
        XlsbError::Password => Error::ListLocked,
        _ => Error::ListBroken,
    };
    let mut book = Xlsb::new(Cursor::new(bytes)).map_err(broken)?;
    let mut choice = Choice::new(wanted);
    for sheet in sheets(book.sheets_metadata()) {
        let name = sheet.name.clone();
        choice.look(sheet, || {
            let mut cells = book.worksheet_cells_reader(&name).map_err(broken)?;
            Layout::default().read(wanted.hidden, || {
                let cell = cells.next_cell().map_err(broken)?;
                Ok(cell.map(|cell| (cell.get_position(), shown(cell.get_value()))))
            })
        });
    }
    choice.made()
}

fn broken(error: XlsxError) -> Error {
    match error {
        XlsxError::Password => Error::ListLocked,
        _ => Error::ListBroken,
    }
}

/// The sheets that hold cells, in their order.
fn sheets(all: &[calamine::Sheet]) -> Vec<Sheet> {
    all.iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .take(SHEETS)
        .map(|sheet| Sheet {
            name: sheet.name.clone(),
            is_hidden: sheet.visible != SheetVisible::Visible,
        })
        .collect()
}

/// The parts of the sheets, by their names.
fn places(parts: &mut Parts<'_>) -> Result<HashMap<String, String>, Error> {
    let mut named = Vec::new();
    parts.tags("xl/workbook.xml", |tag| {
        if let Tag::Start("sheet", start) = tag {
            named.extend(attribute(start, "name").zip(attribute(start, "id")));
        }
        Ok(())
    })?;
    let mut targets = HashMap::new();
    parts.tags("xl/_rels/workbook.xml.rels", |tag| {
        if let Tag::Start("Relationship", start) = tag {
            targets.extend(attribute(start, "Id").zip(attribute(start, "Target")));
        }
        Ok(())
    })?;
    let place = |target: &String| match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("xl/{target}"),
    };
    let named = named.into_iter();
    Ok(named
        .filter_map(|(name, id)| Some((name, place(targets.get(&id)?))))
        .collect())
}

/// What a sheet hides, and which of its cells are one; the reader of the cells does not tell.
fn layout(parts: &mut Parts<'_>, part: Option<&String>) -> Result<Layout, Error> {
    let mut layout = Layout::default();
    let Some(part) = part else { return Ok(layout) };
    parts.tags(part, |tag| {
        let Tag::Start(name @ ("row" | "col" | "mergeCell"), start) = tag else {
            return Ok(());
        };
        if name == "mergeCell" {
            if let Some((row, column, last)) = attribute(start, "ref").and_then(|area| rows(&area))
            {
                layout.merge(row, column, last);
            }
        } else if attribute(start, "hidden").is_some_and(|hidden| hidden == "1" || hidden == "true")
        {
            let from_0 = |name: &str| count(start, name)?.checked_sub(1);
            if let Some(row) = from_0("r") {
                layout.hide_row(row);
            }
            if let Some((first, last)) = from_0("min").zip(from_0("max")) {
                layout.hide_columns(first, last);
            }
        }
        Ok(())
    })?;
    Ok(layout)
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
    if letters.is_empty()
        || letters.len() > 3
        || !letters.bytes().all(|letter| letter.is_ascii_alphabetic())
    {
        return None;
    }
    let column = letters.bytes().fold(0, |column, letter| {
        column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    let row: u32 = row.parse().ok()?;
    // No sheet has more rows, and one can be counted on from there.
    (row <= 1_048_576).then_some((row.checked_sub(1)?, column - 1))
}

#[cfg(test)]
mod tests {
    use super::rows;

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
}
