//! The cells of a spreadsheet file, whatever its kind: found out by what is in it and never by its name. What comes in
//! is taken for hostile: it is bounded in every direction, and nothing in it is run.

mod text;
mod workbook;

use crate::domain::{
    error::Error,
    listing::{FILE, Listing},
};

/// Reads a file: a workbook (XLSX), or text with commas, semicolons or tabs.
///
/// # Errors
/// What kept it from being read, as a person can mend it.
fn read0(bytes: &[u8]) -> Result<Listing, Error> {
    if bytes.len() > FILE {
        return Err(Error::ListTooLarge);
    }
    let listing = match bytes {
        [b'P', b'K', 3, 4, ..] => workbook::read(bytes)?,
        // Locked workbooks, and workbooks from before 2007, are kept in the same kind of box.
        [0xd0, 0xcf, 0x11, 0xe0, ..] => return Err(Error::ListLocked),
        [b'P', b'K', 5, 6, ..] => return Err(Error::ListBroken),
        _ => text::read(bytes)?,
    };
    if listing.is_empty() {
        return Err(Error::ListEmpty);
    }
    Ok(listing)
}

/// Reads what was copied from a spreadsheet and pasted.
///
/// # Errors
/// As [`read`].
fn read_pasted0(pasted: &str) -> Result<Listing, Error> {
    if pasted.len() > FILE {
        return Err(Error::ListTooLarge);
    }
    let listing = text::cells(pasted)?;
    if listing.is_empty() {
        return Err(Error::ListEmpty);
    }
    Ok(listing)
}

/// R.
pub struct Read {
    /// l
    pub listing: Listing,
    /// f
    pub found: crate::domain::listing::source::Found,
}
/// R.
pub fn read(bytes: &[u8], _w: &crate::domain::listing::source::Wanted) -> Result<Read, Error> {
    Ok(Read {
        listing: read0(bytes)?,
        found: Default::default(),
    })
}
/// R.
pub fn read_pasted(t: &str, _w: &crate::domain::listing::source::Wanted) -> Result<Read, Error> {
    Ok(Read {
        listing: read_pasted0(t)?,
        found: Default::default(),
    })
}
