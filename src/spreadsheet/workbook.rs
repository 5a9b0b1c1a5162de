//! Workbooks (XLSX): weighed while they are unpacked, before anything in them is read; then the first sheet that people
//! see and that holds something. A formula is what it last came to.

use std::io::{Cursor, Read};

use calamine::{DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
use chrono::{NaiveDateTime, TimeDelta};
use zip::{ZipArchive, result::ZipError};

use crate::domain::{dates, error::Error, listing::Listing};

/// Most bytes of all parts unpacked.
const UNPACKED: usize = 24 * 1024 * 1024;

/// Most parts.
const PARTS: usize = 200;

/// Sheets that are looked at for the first that holds something.
const SHEETS: usize = 10;

/// Most digits of a count of texts that is believed; room is made for as many before one is read.
const DIGITS: usize = 6;

/// The cells of a workbook.
///
/// # Errors
/// What kept it from being read.
pub fn read(bytes: &[u8]) -> Result<Listing, Error> {
    weigh(bytes)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let sheets: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .take(SHEETS)
        .collect();
    for sheet in sheets {
        let listing = cells(&mut book, &sheet)?;
        if !listing.is_empty() {
            return Ok(listing);
        }
    }
    Ok(Listing::default())
}

/// Unpacks every part, keeps none, and counts what comes out: what a file says of its own size is not believed.
fn weigh(bytes: &[u8]) -> Result<(), Error> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Error::ListBroken)?;
    if archive.len() > PARTS {
        return Err(Error::ListTooLarge);
    }
    let is_workbook = archive
        .file_names()
        .any(|name| name.is_ok_and(|name| name.starts_with("xl/")));
    if !is_workbook {
        return Err(Error::ListKind);
    }
    let mut left = UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Error::ListLocked,
            _ => Error::ListBroken,
        })?;
        let texts = part
            .name()
            .map_err(|_| Error::ListBroken)?
            .to_lowercase()
            .ends_with("sharedstrings.xml");
        left = weigh_part(part, left, texts)?;
    }
    Ok(())
}

/// Weighs one part and gives what is left of the allowance.
fn weigh_part(mut part: impl Read, left: usize, texts: bool) -> Result<usize, Error> {
    let mut kept = Vec::new();
    let mut weight = 0;
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let read = part.read(&mut chunk).map_err(|_| Error::ListBroken)?;
        if read == 0 {
            break;
        }
        weight += read;
        if weight > left {
            return Err(Error::ListTooLarge);
        }
        if texts {
            kept.extend_from_slice(&chunk[..read]);
        }
    }
    if !counts_are_small(&kept) {
        return Err(Error::ListBroken);
    }
    Ok(left - weight)
}

/// Whether no count of texts asks for more room than there is. The reader makes room for as many texts as the file
/// says it has; a great number there would take all memory. Letters of two bytes, and such as change their meaning
/// within the text, could hide it.
fn counts_are_small(texts: &[u8]) -> bool {
    const COUNT: &[u8] = b"uniqueCount";
    let plain = !texts.iter().any(|byte| matches!(byte, 0 | 0x1b));
    plain
        && texts
            .windows(COUNT.len())
            .enumerate()
            .filter(|(_, window)| *window == COUNT)
            .all(|(at, _)| {
                let value = match &texts[at + COUNT.len()..] {
                    [b'=', b'"' | b'\'', value @ ..] => value,
                    _ => return false,
                };
                let digits = value.iter().take_while(|byte| byte.is_ascii_digit());
                digits.count() <= DIGITS
            })
}

fn broken(error: XlsxError) -> Error {
    match error {
        XlsxError::Password => Error::ListLocked,
        _ => Error::ListBroken,
    }
}

/// The cells of a sheet, one after the other: a sheet that says it is a million rows high takes no room for them.
fn cells(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Listing, Error> {
    let mut listing = Listing::default();
    let mut reader = book.worksheet_cells_reader(sheet).map_err(broken)?;
    loop {
        let cell = match reader.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => return Ok(listing),
            // A formula that came to nothing, in words newer than the reader: an empty cell.
            Err(XlsxError::CellError(_)) => continue,
            Err(error) => return Err(broken(error)),
        };
        let (row, column) = cell.get_position();
        let put = match cell.get_value() {
            DataRef::SharedString(text) => listing.put(row + 1, column, text),
            value => listing.put(row + 1, column, &shown(value)),
        };
        put?;
    }
}

/// A value as people see it in its cell.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_shown(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(at) => moment_shown(at),
        DataRef::DateTimeIso(text) => text
            .parse::<NaiveDateTime>()
            .map_or_else(|_| text.clone(), day_and_time),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// Spreadsheets show fifteen digits, behind which numbers of this kind are not exact.
fn number_shown(number: f64) -> String {
    let exact: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    // What is beyond any count stays short.
    if exact.abs() < 1e15 {
        exact.to_string()
    } else {
        format!("{exact:e}")
    }
}

fn moment_shown(at: &ExcelDateTime) -> String {
    if at.is_duration() {
        let minutes = (at.as_f64() * 24.0 * 60.0).round();
        return format!("{}:{:02}", (minutes / 60.0).trunc(), (minutes % 60.0).abs());
    }
    match at.as_datetime() {
        // The first day stands for no day: a time alone.
        Some(moment) if at.as_f64() < 1.0 => to_the_minute(moment).format("%H:%M").to_string(),
        Some(moment) => day_and_time(moment),
        None => number_shown(at.as_f64()),
    }
}

fn day_and_time(moment: NaiveDateTime) -> String {
    let moment = to_the_minute(moment);
    let (day, time) = (
        dates::write(moment.date()),
        moment.format("%H:%M").to_string(),
    );
    if time == "00:00" {
        day
    } else {
        format!("{day} {time}")
    }
}

/// A time is kept as a part of a day, and may be a hair short of the full minute.
fn to_the_minute(moment: NaiveDateTime) -> NaiveDateTime {
    let hair = TimeDelta::milliseconds(500);
    moment.checked_add_signed(hair).unwrap_or(moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_in_their_cells() {
        for (number, text) in [
            (12.0, "12"),
            (0.1 + 0.2, "0.3"),
            (7_700_900_123.0, "7700900123"),
            (-3.5, "-3.5"),
            (1e300, "1e300"),
        ] {
            assert_eq!(number_shown(number), text);
        }
    }

    #[test]
    fn a_count_of_texts_beyond_belief_is_not_believed() {
        for (text, small) in [
            (&b"<sst count=\"9999999999\" uniqueCount=\"12\">"[..], true),
            (b"<sst uniqueCount='999999'>", true),
            (b"<sst uniqueCount=\"99999999999\">", false),
            (b"<sst uniqueCount = \"1\">", false),
            (b"\xff\xfe<\0s\0s\0t\0", false),
            (b"", true),
        ] {
            assert_eq!(counts_are_small(text), small);
        }
    }
}
