//! The parts of a packed file, and what it takes to read them: how much was unpacked and how many tags were looked at is
//! counted, whatever a file says of its own size. Parts that nobody reads, such as pictures, do not count.

use std::{
    borrow::Cow,
    collections::HashMap,
    io::{Cursor, Read as _},
};

use encoding_rs::Encoding;
use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
};
use zip::{ZipArchive, result::ZipError};

use crate::{
    domain::error::Error,
    spreadsheet::book::{BEGINNING, Reach},
};

/// Most bytes of a part, unpacked.
const PART: usize = 64 * 1024 * 1024;

/// Most bytes that are unpacked in all.
const UNPACKED: usize = 192 * 1024 * 1024;

/// Most tags and texts that are looked at in all.
const TAGS: usize = 16_000_000;

/// How deep tags may stand in each other.
const DEEP: usize = 1_000;

/// Most parts.
const PARTS: usize = 10_000;

/// What a packed file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An Excel workbook.
    Workbook,
    /// A workbook of LibreOffice and others.
    Open,
}

/// What is left of the work that may go into one file.
#[derive(Debug)]
pub struct Work {
    unpacked: usize,
    tags: usize,
}

impl Default for Work {
    fn default() -> Self {
        Self {
            unpacked: UNPACKED,
            tags: TAGS,
        }
    }
}

impl Work {
    /// One tag, text or record more was looked at.
    ///
    /// # Errors
    /// [`Error::ListTooHard`] where there were more than can be.
    pub fn look(&mut self) -> Result<(), Error> {
        self.tags = self.tags.checked_sub(1).ok_or(Error::ListTooHard)?;
        Ok(())
    }

    fn unpack(&mut self, bytes: usize) -> Result<(), Error> {
        self.unpacked = self.unpacked.checked_sub(bytes).ok_or(Error::ListTooHard)?;
        Ok(())
    }
}

/// The parts of a packed file.
pub struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// By their names in small letters, as programs do not agree on them.
    places: HashMap<String, usize>,
    /// What is left of the work.
    pub work: Work,
}

impl<'a> Parts<'a> {
    /// Opens a file.
    ///
    /// # Errors
    /// Where it is damaged, or has more parts than can be.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Error> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Error::ListBroken)?;
        if archive.len() > PARTS {
            return Err(Error::ListTooHard);
        }
        let names = archive.file_names().enumerate();
        let places = names
            .filter_map(|(at, name)| Some((key(&name.ok()?), at)))
            .collect();
        Ok(Self {
            archive,
            places,
            work: Work::default(),
        })
    }

    /// What it is.
    ///
    /// # Errors
    /// The true reason where it is no workbook.
    pub fn kind(&mut self) -> Result<Kind, Error> {
        let has = |name: &str| self.places.contains_key(name);
        let begins = |start: &str| self.places.keys().any(|name| name.starts_with(start));
        if begins("xl/") {
            return Ok(Kind::Workbook);
        }
        if has("encrypted-package") || has("encryptedpackage") {
            return Err(Error::ListLocked);
        }
        if begins("word/") || begins("ppt/") {
            return Err(Error::ListDocument);
        }
        if begins("index/") && begins("metadata/") || has("index.zip") {
            return Err(Error::ListNumbers);
        }
        if has("content.xml") {
            let kind = self.beginning("mimetype", 200)?.unwrap_or_default();
            let kind = String::from_utf8_lossy(&kind);
            return if kind.is_empty() || kind.contains("spreadsheet") {
                Ok(Kind::Open)
            } else {
                Err(Error::ListDocument)
            };
        }
        // A workbook may have its parts anywhere, and says where.
        if has("[content_types].xml") && has("_rels/.rels") {
            return Ok(Kind::Workbook);
        }
        Err(Error::ListPacked)
    }

    /// How large a part says that it is; nothing depends on it but which sheet is looked at first.
    pub fn size(&mut self, name: &str) -> u64 {
        let place = self.places.get(&key(name));
        let part = place.and_then(|at| self.archive.by_index_raw(*at).ok());
        part.map_or(0, |part| part.size())
    }

    /// The first bytes of a part; none where it is not there.
    ///
    /// # Errors
    /// [`Error::ListTooHard`] where too much was unpacked already; [`Error::ListLocked`]; [`Error::ListBroken`].
    pub fn beginning(&mut self, name: &str, most: usize) -> Result<Option<Vec<u8>>, Error> {
        let Some(at) = self.places.get(&key(name)) else {
            return Ok(None);
        };
        let part = self.archive.by_index(*at).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Error::ListLocked,
            _ => Error::ListBroken,
        })?;
        let told = usize::try_from(part.size()).unwrap_or(usize::MAX);
        let mut bytes = Vec::with_capacity(told.min(most));
        let mut part = part.take(most as u64);
        part.read_to_end(&mut bytes)
            .map_err(|_| Error::ListBroken)?;
        self.work.unpack(bytes.len())?;
        Ok(Some(bytes))
    }

    /// What is read of a part, and whether something of it was cut off.
    ///
    /// # Errors
    /// As [`Self::beginning`]; where it is not there; where it is larger than can be read.
    pub fn reach(&mut self, name: &str, reach: Reach) -> Result<(Vec<u8>, bool), Error> {
        let most = match reach {
            Reach::Beginning => BEGINNING,
            Reach::Whole => PART + 1,
        };
        let bytes = self.beginning(name, most)?.ok_or(Error::ListBroken)?;
        if bytes.len() > PART {
            return Err(Error::ListTooHard);
        }
        let is_cut = bytes.len() == most;
        Ok((bytes, is_cut))
    }

    /// The text of a part of tags; none where it is not there.
    ///
    /// # Errors
    /// As [`Self::beginning`], and where it is larger than can be read.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, Error> {
        let bytes = self.beginning(name, PART + 1)?;
        match bytes {
            Some(bytes) if bytes.len() > PART => Err(Error::ListTooHard),
            bytes => Ok(bytes.map(text_of)),
        }
    }
}

/// A name as parts are looked for by.
fn key(name: &str) -> String {
    name.trim_start_matches('/')
        .replace('\\', "/")
        .to_lowercase()
}

/// The text of a part, in the letters that its mark says.
pub fn text_of(bytes: Vec<u8>) -> String {
    match Encoding::for_bom(&bytes) {
        Some((encoding, _)) => encoding.decode(&bytes).0.into_owned(),
        None => String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
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

/// Goes through a text of tags. Names that stand for texts are the five that everybody knows; none are made, so none grow.
///
/// # Errors
/// Where it is damaged, or more than can be read, or `each` says so.
pub fn tags(
    text: &str,
    work: &mut Work,
    mut each: impl FnMut(Tag<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    tags_at(text, work, |tag, _| each(tag))
}

/// As [`tags`], each with the place behind it.
///
/// # Errors
/// As [`tags`].
pub fn tags_at(
    text: &str,
    work: &mut Work,
    mut each: impl FnMut(Tag<'_>, usize) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    let mut deep = 0_usize;
    loop {
        work.look()?;
        let event = reader.read_event().map_err(|_| Error::ListBroken)?;
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        match event {
            Event::Start(start) => {
                deep += 1;
                if deep > DEEP {
                    return Err(Error::ListTooHard);
                }
                each(Tag::Start(start.local_name().into_inner(), &start), at)?;
            }
            Event::Empty(start) => {
                let name = start.local_name().into_inner();
                each(Tag::Start(name, &start), at)?;
                each(Tag::End(name), at)?;
            }
            Event::End(end) => {
                deep = deep.saturating_sub(1);
                each(Tag::End(end.local_name().into_inner()), at)?;
            }
            Event::Text(text) => each(Tag::Text(&text), at)?,
            Event::CData(text) => each(Tag::Text(&text), at)?,
            Event::GeneralRef(name) => {
                let sign = name.resolve_char_ref().ok().flatten();
                let sign = sign.map(String::from);
                let known = || resolve_predefined_entity(&name).map(str::to_owned);
                if let Some(text) = sign.or_else(known) {
                    each(Tag::Text(&text), at)?;
                }
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// An attribute of an element, by its name without prefix.
pub fn attribute<'a>(start: &'a BytesStart<'_>, name: &str) -> Option<Cow<'a, str>> {
    let mut all = start.attributes();
    // Looking for one that comes twice would take long where there are many.
    let found = all
        .with_checks(false)
        .filter_map(Result::ok)
        .find(|attribute| attribute.key.local_name().into_inner() == name)?;
    let plain = found.normalized_value(XmlVersion::Implicit1_0);
    Some(plain.unwrap_or(found.value))
}

/// An attribute that is a count; none where it is not one.
pub fn count(start: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(start, name)?.trim().parse().ok()
}

/// Whether an attribute says yes.
pub fn is_set(start: &BytesStart<'_>, name: &str) -> bool {
    attribute(start, name).is_some_and(|value| value == "1" || value == "true")
}
