//! The cells of a spreadsheet file, whatever its kind: found out by what is in it and never by its name. What comes in
//! is taken for hostile: it is bounded in every direction, by what it takes to read it rather than by what it says of
//! itself, and nothing in it is run.

mod binary;
mod book;
mod excel;
mod layout;
mod letters;
mod marks;
mod old;
mod old_box;
mod open;
mod page;
mod parts;
mod sheets;
mod text;
mod values;
mod workbook;

#[cfg(test)]
mod tests;

use crate::{
    domain::{
        error::Error,
        listing::{
            FILE, Listing,
            source::{Found, Wanted},
        },
    },
    spreadsheet::{
        binary::Binary,
        book::Book,
        excel::Related,
        old::Old,
        old_box::OldBox,
        open::Open,
        parts::{Kind, Parts, Work},
        workbook::Workbook,
    },
};

/// The cells of a file, and how they were read.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// Its cells.
    pub listing: Listing,
    /// How they were read.
    pub found: Found,
}

/// Reads a file: a workbook (XLSX, XLSB, XLS, ODS), the table of a web page, or text.
///
/// # Errors
/// What kept it from being read, as a person can mend it.
pub fn read(bytes: &[u8], wanted: &Wanted) -> Result<Read, Error> {
    if bytes.len() > FILE {
        return Err(Error::ListTooLarge);
    }
    if let Some(reason) = no_list(bytes) {
        return Err(reason);
    }
    let read = match bytes {
        [b'P', b'K', 3, 4, ..] => {
            let mut parts = Parts::open(bytes)?;
            match parts.kind()? {
                Kind::Workbook => sheets::read(&mut *of_excel(parts)?, wanted)?,
                Kind::Open => sheets::read(&mut Open::packed(parts)?, wanted)?,
            }
        }
        [0xd0, 0xcf, 0x11, 0xe0, ..] => sheets::read(&mut of_old_box(bytes)?, wanted)?,
        _ if is_open(bytes) => {
            let content = parts::text_of(bytes.to_vec());
            sheets::read(&mut Open::plain(content, Work::default())?, wanted)?
        }
        _ if page::is_page(bytes) => page::read(bytes, wanted)?,
        _ => text::read(bytes, wanted)?,
    };
    whole(read)
}

/// Opens a workbook of Excel, in tags or in bytes.
///
/// # Errors
/// What kept it from being read.
fn of_excel<'a>(mut parts: Parts<'a>) -> Result<Box<dyn Book + 'a>, Error> {
    let main = Related::of(&mut parts, "")?.first("officedocument");
    let main = match main {
        Some(main) => main,
        None if parts.size("xl/workbook.bin") > 0 => "xl/workbook.bin".to_owned(),
        None => "xl/workbook.xml".to_owned(),
    };
    let related = Related::of(&mut parts, &main)?;
    if main.ends_with(".bin") {
        Ok(Box::new(Binary::open(parts, &main, &related)?))
    } else {
        Ok(Box::new(Workbook::open(parts, &main, &related)?))
    }
}

/// Reads what was copied from a spreadsheet and pasted.
///
/// # Errors
/// As [`read`].
pub fn read_pasted(pasted: &str, wanted: &Wanted) -> Result<Read, Error> {
    if pasted.len() > FILE {
        return Err(Error::ListTooLarge);
    }
    let pasted = pasted.trim_start_matches('\u{feff}');
    whole(text::cells(pasted, wanted)?)
}

fn whole(read: Read) -> Result<Read, Error> {
    if read.listing.is_empty() {
        return Err(Error::ListEmpty);
    }
    Ok(read)
}

/// The true reason why a file of another kind is no list, by its first bytes.
fn no_list(bytes: &[u8]) -> Option<Error> {
    match bytes {
        [b'%', b'P', b'D', b'F', ..] => Some(Error::ListPdf),
        // PNG, JPEG, GIF, TIFF, WebP, and what phones write.
        [0x89, b'P', b'N', b'G', ..]
        | [0xff, 0xd8, 0xff, ..]
        | [b'G', b'I', b'F', b'8', ..]
        | [b'I', b'I', 42, 0, ..]
        | [b'M', b'M', 0, 42, ..]
        | [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ]
        | [0, 0, 0, _, b'f', b't', b'y', b'p', ..] => Some(Error::ListPicture),
        [b'{', b'\\', b'r', b't', b'f', ..] => Some(Error::ListDocument),
        // Nothing in it.
        [b'P', b'K', 5, 6, ..] => Some(Error::ListPacked),
        // Gzip, 7-Zip, RAR.
        [0x1f, 0x8b, ..] | [b'7', b'z', 0xbc, 0xaf, ..] | [b'R', b'a', b'r', b'!', ..] => {
            Some(Error::ListPacked)
        }
        // Web pages with what belongs to them; cards and diaries.
        [b'M', b'I', b'M', b'E', b'-', b'V', ..] => Some(Error::ListPage),
        [b'B', b'E', b'G', b'I', b'N', b':', b'V', ..] => Some(Error::ListKind),
        // Workbooks of Excel from before there were boxes.
        [9, 0 | 2 | 4 | 8, 4..=16, 0, ..] => Some(Error::ListOld),
        // One in tags, from before there were packed ones.
        _ if is_xml(bytes, "urn:schemas-microsoft-com:office:spreadsheet") => Some(Error::ListOld),
        _ if is_xml(bytes, "") && !is_open(bytes) && !page::is_page(bytes) => Some(Error::ListKind),
        _ => None,
    }
}

/// Whether a file is a workbook of LibreOffice that is not packed.
fn is_open(bytes: &[u8]) -> bool {
    is_xml(bytes, "opendocument.spreadsheet")
}

/// Whether a file is made of tags, and says this of itself.
fn is_xml(bytes: &[u8], says: &str) -> bool {
    let begin = String::from_utf8_lossy(&bytes[..bytes.len().min(8 * 1024)]);
    begin.trim_start_matches('\u{feff}').starts_with("<?xml") && begin.contains(says)
}

/// Locked workbooks, workbooks from before 2007 and letters are kept in the same kind of box.
fn of_old_box(bytes: &[u8]) -> Result<Old, Error> {
    let old_box = OldBox::open(bytes);
    let has = |name: &str| match &old_box {
        Ok(old_box) => old_box.has(name),
        // Of a damaged one the names tell at least what it was; they have two bytes a letter.
        Err(_) => {
            let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let mut windows = bytes.windows(name.len());
            windows.any(|window| window.eq_ignore_ascii_case(&name))
        }
    };
    if has("encryptedpackage") {
        Err(Error::ListLocked)
    } else if has("worddocument") || has("powerpoint document") {
        Err(Error::ListDocument)
    } else if has("workbook") || has("book") {
        Old::open(&old_box.or(Err(Error::ListOld))?)
    } else {
        Err(Error::ListKind)
    }
}

/// A text without what guards it in a spreadsheet: an apostrophe before a sign that begins a formula. The files of this
/// program write it, nobody else does, and no spreadsheet shows it to anybody who types it.
fn unguarded(text: &str) -> &str {
    const BEGIN: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    let guarded = text.strip_prefix('\'');
    guarded
        .filter(|text| text.starts_with(BEGIN))
        .unwrap_or(text)
}
