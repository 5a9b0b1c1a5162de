//! The cells of a spreadsheet file, whatever its kind: found out by what is in it and never by its name. What comes in
//! is taken for hostile: it is bounded in every direction, and nothing in it is run.

mod layout;
mod letters;
mod open;
mod parts;
mod sheets;
mod text;
mod values;
mod workbook;

use crate::{
    domain::{
        error::Error,
        listing::{
            FILE, Listing,
            source::{Found, Wanted},
        },
    },
    spreadsheet::parts::{Kind, Parts},
};

/// The cells of a file, and how they were read.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// Its cells.
    pub listing: Listing,
    /// How they were read.
    pub found: Found,
}

/// Reads a file: a workbook (XLSX, XLSB, ODS), or text.
///
/// # Errors
/// What kept it from being read, as a person can mend it.
pub fn read(bytes: &[u8], wanted: &Wanted) -> Result<Read, Error> {
    if bytes.len() > FILE {
        return Err(Error::ListTooLarge);
    }
    let read = match bytes {
        [b'P', b'K', 3, 4, ..] => {
            let mut parts = Parts::open(bytes)?;
            match parts.kind()? {
                Kind::Workbook => workbook::read(bytes, &mut parts, wanted)?,
                Kind::Binary => workbook::read_binary(bytes, &mut parts, wanted)?,
                Kind::Open => open::read(&mut parts, wanted)?,
            }
        }
        [0xd0, 0xcf, 0x11, 0xe0, ..] => return Err(of_old_box(bytes)),
        [b'P', b'K', 5, 6, ..] => return Err(Error::ListBroken),
        [b'%', b'P', b'D', b'F', ..] => return Err(Error::ListPdf),
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] | [b'G', b'I', b'F', b'8', ..] => {
            return Err(Error::ListPicture);
        }
        [b'{', b'\\', b'r', b't', b'f', ..] => return Err(Error::ListDocument),
        _ if is_page(bytes) => return Err(Error::ListPage),
        _ => text::read(bytes, wanted)?,
    };
    whole(read)
}

/// Reads what was copied from a spreadsheet and pasted.
///
/// # Errors
/// As [`read`].
pub fn read_pasted(pasted: &str, wanted: &Wanted) -> Result<Read, Error> {
    if pasted.len() > FILE {
        return Err(Error::ListTooLarge);
    }
    whole(text::cells(pasted, wanted)?)
}

fn whole(read: Read) -> Result<Read, Error> {
    if read.listing.is_empty() {
        return Err(Error::ListEmpty);
    }
    Ok(read)
}

/// Locked workbooks, workbooks from before 2007 and letters are kept in the same kind of box; what is in it has names of
/// two bytes a letter.
fn of_old_box(bytes: &[u8]) -> Error {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    if has("EncryptedPackage") {
        Error::ListLocked
    } else if has("WordDocument") {
        Error::ListDocument
    } else {
        Error::ListOld
    }
}

/// Whether a file is a web page, as some programs write in the place of a workbook.
fn is_page(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_lowercase();
    let start = start.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    [
        "<!doctype",
        "<html",
        "<table",
        "<?xml",
        "<meta",
        "<head",
        "<style",
        "<div",
    ]
    .iter()
    .any(|begin| start.starts_with(begin))
}
