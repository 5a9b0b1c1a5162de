//! The parts of a packed file, weighed while they are unpacked before anything reads them: what a file says of its own
//! size is not believed. Parts that nobody reads, such as pictures, do not count.

use std::io::{BufReader, Cursor, Read};

use quick_xml::{Reader, events::BytesStart};
use zip::{ZipArchive, read::ZipFile, result::ZipError};

use crate::domain::error::Error;

/// Most bytes of all parts that are read, unpacked.
const UNPACKED: usize = 96 * 1024 * 1024;

/// Most bytes of the texts that cells share, as these are held all at once.
const TEXTS: usize = 24 * 1024 * 1024;

/// Most parts.
const PARTS: usize = 10_000;

/// Most digits of a count of texts that is believed; room is made for as many before one is read.
const DIGITS: usize = 6;

/// Most bytes of a record of a binary workbook; room is made for as many before they are read.
const RECORD: usize = 1024 * 1024;

/// What a packed file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An Excel workbook.
    Workbook,
    /// An Excel workbook, written in bytes.
    Binary,
    /// A workbook of LibreOffice and others.
    Open,
}

/// The parts of a packed file.
pub struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: usize,
}

impl<'a> Parts<'a> {
    /// Opens a file.
    ///
    /// # Errors
    /// Where it is damaged, or has more parts than can be.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Error> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Error::ListBroken)?;
        if archive.len() > PARTS {
            return Err(Error::ListTooLarge);
        }
        Ok(Self {
            archive,
            left: UNPACKED,
        })
    }

    /// What it is.
    ///
    /// # Errors
    /// [`Error::ListDocument`] for a letter, [`Error::ListKind`] for all else that holds no list.
    pub fn kind(&mut self) -> Result<Kind, Error> {
        let has = |name: &str| self.archive.index_for_name(name).is_some();
        if has("xl/workbook.bin") {
            return Ok(Kind::Binary);
        }
        let begins = |start: &str| {
            let mut names = self.archive.file_names();
            names.any(|name| name.is_ok_and(|name| name.starts_with(start)))
        };
        if begins("xl/") {
            return Ok(Kind::Workbook);
        }
        if begins("word/") || begins("ppt/") {
            return Err(Error::ListDocument);
        }
        if !has("content.xml") {
            return Err(Error::ListKind);
        }
        let mut kind = String::new();
        let part = self.archive.by_name("mimetype").map_err(of_part)?;
        let read = part.take(200).read_to_string(&mut kind);
        read.map_err(|_| Error::ListBroken)?;
        if kind.contains("spreadsheet") {
            Ok(Kind::Open)
        } else {
            Err(Error::ListDocument)
        }
    }

    /// Unpacks every part of these names, keeps none, and counts what comes out.
    ///
    /// # Errors
    /// [`Error::ListTooLarge`] where it is more than can be read; [`Error::ListLocked`]; [`Error::ListBroken`].
    pub fn weigh(&mut self, is_read: impl Fn(&str) -> bool) -> Result<(), Error> {
        for at in 0..self.archive.len() {
            let name = self.archive.name_for_index(at).and_then(Result::ok);
            let name = name.map(|name| name.to_lowercase()).unwrap_or_default();
            if is_read(&name) {
                let part = self.archive.by_index(at).map_err(of_part)?;
                self.left = weigh_part(part, self.left, &name)?;
            }
        }
        Ok(())
    }

    /// Reads a part that was weighed, tag by tag; none where it is not there.
    ///
    /// # Errors
    /// Where it is damaged, or `each` says so.
    pub fn tags(
        &mut self,
        name: &str,
        each: impl FnMut(Tag<'_>) -> Result<(), Error>,
    ) -> Result<bool, Error> {
        match self.archive.by_name(name) {
            Ok(part) => tags(part, each).map(|()| true),
            Err(ZipError::FileNotFound) => Ok(false),
            Err(error) => Err(of_part(error)),
        }
    }
}

fn of_part(error: ZipError) -> Error {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Error::ListLocked,
        _ => Error::ListBroken,
    }
}

/// Something in a part.
pub enum Tag<'a> {
    /// The beginning of an element, with its name without prefix.
    Start(&'a str, &'a BytesStart<'a>),
    /// Its end; also of one that holds nothing.
    End(&'a str),
    /// A piece of text.
    Text(&'a str),
}

fn tags(
    part: ZipFile<'_, impl Read>,
    mut each: impl FnMut(Tag<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    use quick_xml::events::Event;

    let mut reader = Reader::from_reader(BufReader::new(part));
    reader.config_mut().check_end_names = false;
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    loop {
        let event = reader.read_event_into(&mut buffer);
        match event.map_err(|_| Error::ListBroken)? {
            Event::Start(start) => each(Tag::Start(start.local_name().into_inner(), &start))?,
            Event::End(end) => each(Tag::End(end.local_name().into_inner()))?,
            Event::Text(text) => each(Tag::Text(&text))?,
            Event::CData(text) => each(Tag::Text(&text))?,
            Event::GeneralRef(name) => {
                let sign = name.resolve_char_ref().ok().flatten();
                let sign = sign.map(String::from);
                let known =
                    || quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned);
                if let Some(text) = sign.or_else(known) {
                    each(Tag::Text(&text))?;
                }
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
        buffer.clear();
    }
}

/// An attribute of an element, by its name without prefix.
pub fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = start.attributes();
    // Looking for one that comes twice would take long where there are many.
    let found = all
        .with_checks(false)
        .filter_map(Result::ok)
        .find(|attribute| attribute.key.local_name().into_inner() == name)?;
    let value = found.value;
    let plain = quick_xml::escape::unescape(&value).map(|text| text.into_owned());
    Some(plain.unwrap_or_else(|_| value.into_owned()))
}

/// An attribute that is a count; none where it is not one.
pub fn count(start: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(start, name)?.trim().parse().ok()
}

/// Weighs one part and gives what is left of the allowance.
fn weigh_part(mut part: impl Read, left: usize, name: &str) -> Result<usize, Error> {
    let is_texts = name.ends_with("sharedstrings.xml");
    let is_binary = name.ends_with(".bin");
    let most = if is_texts || is_binary {
        left.min(TEXTS)
    } else {
        left
    };
    let mut kept = Vec::new();
    let mut weight = 0;
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let read = part.read(&mut chunk).map_err(|_| Error::ListBroken)?;
        if read == 0 {
            break;
        }
        weight += read;
        if weight > most {
            return Err(Error::ListTooLarge);
        }
        if is_texts || is_binary {
            kept.extend_from_slice(&chunk[..read]);
        }
    }
    if is_texts && !counts_are_small(&kept) || is_binary && !records_are_small(&kept) {
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

/// Whether every record of a binary part is as long as it says, and none asks for more room than one needs: two bytes at
/// most that tell its kind, four at most that tell its length, seven bits in each ([MS-XLSB] 2.1.4).
fn records_are_small(mut part: &[u8]) -> bool {
    /// A number of so many bytes at most, of seven bits each, and what stands behind it.
    fn number(bytes: &[u8], most: usize) -> Option<(usize, &[u8])> {
        let mut value = 0;
        for (at, byte) in bytes.iter().take(most).enumerate() {
            value |= usize::from(byte & 0x7f) << (7 * at);
            if byte & 0x80 == 0 || at + 1 == most {
                return Some((value, &bytes[at + 1..]));
            }
        }
        None
    }
    while !part.is_empty() {
        let length = number(part, 2).and_then(|(_, rest)| number(rest, 4));
        match length {
            Some((length, rest)) if length <= rest.len().min(RECORD) => part = &rest[length..],
            _ => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn a_record_that_is_longer_than_its_part_is_not_believed() {
        for (part, small) in [
            (&b""[..], true),
            (b"\x05\x00", true),
            (b"\x05\x02ab\x81\x01\x01x", true),
            (b"\x05\x03ab", false),
            (b"\x05\xff\xff\xff\x7f", false),
            (b"\x05", false),
        ] {
            assert_eq!(records_are_small(part), small, "{part:?}");
        }
    }
}
