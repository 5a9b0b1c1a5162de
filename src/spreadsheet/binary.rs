//! Workbooks of Excel in bytes (XLSB): records, each with its kind, its length and what it holds ([MS-XLSB]).

use std::collections::HashMap;

use encoding_rs::UTF_16LE;

use crate::{
    domain::{error::Error, listing::source::Sheet},
    spreadsheet::{
        book::{Book, Each, Piece, Reach, SHEETS},
        excel::{PATTERNS, Related, Texts},
        parts::{Parts, Work},
        values::{Number, fault, short_number, shown},
    },
};

/// A workbook.
pub struct Binary<'a> {
    parts: Parts<'a>,
    sheets: Vec<Sheet>,
    /// Where they are.
    places: Vec<String>,
    texts: Texts,
    /// What numbers are, by the styles of their cells.
    numbers: Vec<Number>,
    is_1904: bool,
}

impl<'a> Binary<'a> {
    /// Opens it.
    ///
    /// # Errors
    /// What kept it from being read.
    pub fn open(mut parts: Parts<'a>, main: &str, related: &Related) -> Result<Self, Error> {
        let (bytes, _) = parts.reach(main, Reach::Whole)?;
        let mut book = Self {
            sheets: Vec::new(),
            places: Vec::new(),
            texts: Texts::default(),
            numbers: Vec::new(),
            is_1904: false,
            parts,
        };
        let (sheets, places) = (&mut book.sheets, &mut book.places);
        records(&bytes, &mut book.parts.work, |kind, held| {
            match kind {
                // BrtWbProp
                153 => book.is_1904 = held.first().is_some_and(|flags| flags & 1 == 1),
                // BrtBundleSh
                156 if sheets.len() < SHEETS => {
                    let named = text(held, 8).and_then(|(id, end)| Some((id, text(held, end)?.0)));
                    let of =
                        |(id, name): (String, String)| Some((related.get(&id, "worksheet")?, name));
                    if let Some((place, name)) = named.and_then(of) {
                        places.push(place);
                        sheets.push(Sheet {
                            name,
                            is_hidden: number(held, 0) != Some(0),
                        });
                    }
                }
                _ => {}
            }
            Ok(())
        })?;
        book.styles(&related.place("styles", "styles.bin"))?;
        book.shared(&related.place("sharedStrings", "sharedStrings.bin"))?;
        Ok(book)
    }

    fn styles(&mut self, place: &str) -> Result<(), Error> {
        if self.parts.size(place) == 0 {
            return Ok(());
        }
        let (bytes, _) = self.parts.reach(place, Reach::Whole)?;
        let (mut patterns, mut is_of_cells) = (HashMap::new(), false);
        let numbers = &mut self.numbers;
        records(&bytes, &mut self.parts.work, |kind, held| {
            let short = |at: usize| Some(u16::from_le_bytes(*held.get(at..)?.first_chunk()?));
            match kind {
                // BrtFmt
                44 if patterns.len() < PATTERNS => {
                    let pattern = text(held, 2).map(|(pattern, _)| Number::of_pattern(&pattern));
                    patterns.extend(short(0).zip(pattern));
                }
                // BrtBeginCellXFs, BrtEndCellXFs
                617 | 618 => is_of_cells = kind == 617,
                // BrtXF
                47 if is_of_cells => {
                    if numbers.len() >= PATTERNS {
                        return Err(Error::ListTooHard);
                    }
                    let id = short(2).unwrap_or_default();
                    let own = patterns.get(&id).copied();
                    numbers.push(own.unwrap_or_else(|| Number::of_known(id.into())));
                }
                _ => {}
            }
            Ok(())
        })
    }

    fn shared(&mut self, place: &str) -> Result<(), Error> {
        if self.parts.size(place) == 0 {
            return Ok(());
        }
        let (bytes, _) = self.parts.reach(place, Reach::Whole)?;
        let texts = &mut self.texts;
        records(&bytes, &mut self.parts.work, |kind, held| match kind {
            // BrtSSTItem
            19 => texts.push(&text(held, 1).unwrap_or_default().0),
            _ => Ok(()),
        })
    }
}

impl Book for Binary<'_> {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn size(&mut self, sheet: usize) -> u64 {
        self.parts.size(&self.places[sheet])
    }

    fn tell(&mut self, sheet: usize, reach: Reach, each: &mut Each<'_>) -> Result<(), Error> {
        let (bytes, is_cut) = self.parts.reach(&self.places[sheet], reach)?;
        let (texts, numbers, is_1904) = (&self.texts, &self.numbers, self.is_1904);
        let mut row = 0;
        let end = records(&bytes, &mut self.parts.work, |kind, held| {
            let say = |at: usize| number(held, at);
            match kind {
                // BrtRowHdr
                0 => {
                    row = say(0).ok_or(Error::ListBroken)?;
                    if held.get(11).is_some_and(|flags| flags & 0x10 != 0) {
                        return each(Piece::HiddenRows(row, row));
                    }
                }
                // BrtColInfo
                60 if held.get(16).is_some_and(|flags| flags & 1 == 1) => {
                    if let Some((first, last)) = say(0).zip(say(4)) {
                        return each(Piece::HiddenColumns(first, last));
                    }
                }
                // BrtMergeCell
                176 => {
                    if let (Some(first), Some(last), Some(column)) = (say(0), say(4), say(8)) {
                        return each(Piece::Merged(first, column, last));
                    }
                }
                2..=11 | 62 => {
                    let column = say(0).ok_or(Error::ListBroken)?;
                    let style = say(4).map_or(0, |style| style as usize & 0xff_ffff);
                    let style = numbers.get(style).copied().unwrap_or_default();
                    let shown = |number| shown(number, style, is_1904);
                    if kind == 7 {
                        let text = say(8).and_then(|at| texts.get(at as usize));
                        return each(Piece::Text(row, column, text.ok_or(Error::ListBroken)?));
                    }
                    if let Some(text) = value(kind, held, shown) {
                        return each(Piece::Text(row, column, &text));
                    }
                }
                _ => {}
            }
            Ok(())
        });
        match end {
            Err(Error::ListBroken) if is_cut => Ok(()),
            end => end,
        }
    }
}

/// What a cell says that does not share its text.
fn value(kind: u16, held: &[u8], shown: impl Fn(f64) -> String) -> Option<String> {
    let behind = held.get(8..)?;
    Some(match kind {
        2 => shown(short_number(*behind.first_chunk()?)),
        3 | 11 => fault(*behind.first()?).to_owned(),
        4 | 10 => if behind.first()? == &0 {
            "FALSE"
        } else {
            "TRUE"
        }
        .to_owned(),
        5 | 9 => shown(f64::from_le_bytes(*behind.first_chunk()?)),
        6 | 8 => text(held, 8)?.0,
        // Words of several looks.
        _ => text(held, 9)?.0,
    })
}

/// Goes through records. A kind has two bytes at most, a length four, with seven bits in each.
fn records(
    mut bytes: &[u8],
    work: &mut Work,
    mut each: impl FnMut(u16, &[u8]) -> Result<(), Error>,
) -> Result<(), Error> {
    fn next(bytes: &mut &[u8], most: usize) -> Option<usize> {
        let mut value = 0;
        for at in 0..most {
            let (byte, rest) = bytes.split_first()?;
            *bytes = rest;
            value |= usize::from(byte & 0x7f) << (7 * at);
            if byte & 0x80 == 0 {
                break;
            }
        }
        Some(value)
    }
    while !bytes.is_empty() {
        work.look()?;
        let kind = next(&mut bytes, 2).and_then(|kind| u16::try_from(kind).ok());
        let length = next(&mut bytes, 4);
        let held = length.and_then(|length| bytes.split_at_checked(length));
        let (kind, (held, rest)) = kind.zip(held).ok_or(Error::ListBroken)?;
        each(kind, held)?;
        bytes = rest;
    }
    Ok(())
}

/// A number of four bytes.
fn number(held: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*held.get(at..)?.first_chunk()?))
}

/// A text that says its length first, and where it ends.
fn text(held: &[u8], at: usize) -> Option<(String, usize)> {
    let length = number(held, at)? as usize;
    let end = length.checked_mul(2)?.checked_add(at + 4)?;
    let text = held.get(at + 4..end)?;
    Some((
        UTF_16LE.decode_without_bom_handling(text).0.into_owned(),
        end,
    ))
}
