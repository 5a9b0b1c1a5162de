//! Workbooks of Excel from before 2007 (XLS, of 95 and later): records, each with its kind, its length and what it holds
//! ([MS-XLS]). A long text goes on in the next record. Those of 95 have letters of one byte.

use std::collections::HashMap;

use encoding_rs::{Encoding, MACINTOSH, UTF_16LE, WINDOWS_1252};

use crate::{
    domain::{error::Error, listing::source::Sheet},
    spreadsheet::{
        book::{BEGINNING, Book, Each, Piece, Reach, SHEETS},
        excel::{PATTERNS, Texts},
        old_box::{OldBox, long, short},
        parts::Work,
        values::{Number, fault, short_number, shown},
    },
};

/// A record that goes on what the one before it holds.
const FURTHER: u16 = 0x3c;

/// The beginning of a stream or of one within it, and its end.
const BEGIN: u16 = 0x809;
const END: u16 = 0x0a;

/// A workbook.
pub struct Old {
    stream: Vec<u8>,
    sheets: Vec<Sheet>,
    /// Where they begin.
    places: Vec<usize>,
    texts: Texts,
    /// What numbers are, by the styles of their cells.
    numbers: Vec<Number>,
    is_1904: bool,
    /// The letters of one from before 1997.
    letters: Option<&'static Encoding>,
    work: Work,
}

impl Old {
    /// Opens it.
    ///
    /// # Errors
    /// What kept it from being read: [`Error::ListOld`] for one from before 1995.
    pub fn open(old_box: &OldBox<'_>) -> Result<Self, Error> {
        let stream = old_box.stream("workbook");
        let stream = stream.or_else(|| old_box.stream("book"));
        let stream = stream.ok_or(Error::ListOld)?;
        let mut book = Self {
            sheets: Vec::new(),
            places: Vec::new(),
            texts: Texts::default(),
            numbers: Vec::new(),
            is_1904: false,
            letters: None,
            work: Work::default(),
            stream: Vec::new(),
        };
        let (mut at, mut patterns) = (0, HashMap::new());
        while let Some((kind, held)) = next(&stream, &mut at) {
            book.work.look()?;
            match kind {
                BEGIN => match short(held, 0) {
                    Some(0x600) => {}
                    Some(0x500) => book.letters = Some(WINDOWS_1252),
                    _ => return Err(Error::ListOld),
                },
                // CodePage
                0x42 if book.letters.is_some() => book.letters = Some(letters(short(held, 0))),
                // FilePass
                0x2f => return Err(Error::ListLocked),
                // Date1904
                0x22 => book.is_1904 = short(held, 0) == Some(1),
                // Format
                0x41e if patterns.len() < PATTERNS => {
                    let length_bytes = if book.letters.is_some() { 1 } else { 2 };
                    let pattern = book.text_of(held, 2, length_bytes);
                    let pattern = pattern.map(|pattern| Number::of_pattern(&pattern));
                    patterns.extend(short(held, 0).zip(pattern));
                }
                // XF
                0xe0 if book.numbers.len() < PATTERNS => {
                    let id = short(held, 2).unwrap_or_default();
                    let own = patterns.get(&id).copied();
                    book.numbers
                        .push(own.unwrap_or_else(|| Number::of_known(id.into())));
                }
                // BoundSheet8; others hold charts or programs
                0x85 if held.get(5) == Some(&0) && book.sheets.len() < SHEETS => book.sheet(held),
                // SST
                0xfc => book.shared(held, &stream, &mut at)?,
                END => break,
                _ => {}
            }
        }
        book.stream = stream;
        Ok(book)
    }

    fn sheet(&mut self, held: &[u8]) {
        let (Some(place), Some(name)) = (long(held, 0), self.text_of(held, 6, 1)) else {
            return;
        };
        self.places.push(place as usize);
        self.sheets.push(Sheet {
            name: name.replace('\0', ""),
            is_hidden: held.get(4).is_some_and(|state| state & 3 != 0),
        });
    }

    /// The texts that cells share, in a record and those that go on with it.
    fn shared(&mut self, held: &[u8], stream: &[u8], at: &mut usize) -> Result<(), Error> {
        let mut pieces = vec![held.get(8..).unwrap_or_default()];
        let mut ahead = *at;
        while let Some((FURTHER, held)) = next(stream, &mut ahead) {
            pieces.push(held);
            *at = ahead;
        }
        let mut reading = Reading { pieces, piece: 0 };
        // As many as there are, whatever it says.
        while let Some(text) = reading.text() {
            self.work.look()?;
            self.texts.push(&text)?;
        }
        Ok(())
    }
}

impl Book for Old {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn size(&mut self, sheet: usize) -> u64 {
        let end = self.places.iter().filter(|at| **at > self.places[sheet]);
        let end = end.min().copied().unwrap_or(self.stream.len());
        end.saturating_sub(self.places[sheet]) as u64
    }

    fn tell(&mut self, sheet: usize, reach: Reach, each: &mut Each<'_>) -> Result<(), Error> {
        let begin = self.places[sheet];
        let mut at = begin;
        // How deep in a stream within the sheet, which holds a chart.
        let mut deep = 0_usize;
        // The cell whose text comes in a record of its own.
        let mut waits = None;
        while let Some((kind, held)) = next(&self.stream, &mut at) {
            self.work.look()?;
            match kind {
                BEGIN => deep += 1,
                END if deep <= 1 => break,
                END => deep -= 1,
                _ if deep > 1 => {}
                // String
                0x207 => {
                    if let Some(((row, column), text)) = waits.take().zip(self.text_of(held, 0, 2))
                    {
                        each(Piece::Text(row, column, &text))?;
                    }
                }
                kind => {
                    if kind == 0x06 && is_text(held) {
                        waits = place(held);
                    }
                    self.record(kind, held, each)?;
                }
            }
            if reach == Reach::Beginning && at - begin > BEGINNING {
                break;
            }
        }
        Ok(())
    }
}

impl Old {
    fn record(&self, kind: u16, held: &[u8], each: &mut Each<'_>) -> Result<(), Error> {
        let Some((row, column)) = place(held) else {
            return Ok(());
        };
        let hidden = |flags: Option<&u8>, flag: u8| flags.is_some_and(|flags| flags & flag != 0);
        match kind {
            // Row
            0x208 if hidden(held.get(12), 0x20) => each(Piece::HiddenRows(row, row)),
            // ColInfo, which says columns in the place of a cell
            0x7d if hidden(held.get(8), 1) => each(Piece::HiddenColumns(row, column)),
            // MergeCells
            0xe5 => {
                let areas = held.get(2..).unwrap_or_default().chunks_exact(8);
                for area in areas {
                    let at = |at: usize| short(area, at).map_or(0, u32::from);
                    each(Piece::Merged(at(0), at(4), at(2)))?;
                }
                Ok(())
            }
            // MulRk
            0xbd => {
                let numbers = held.get(4..held.len().saturating_sub(2));
                for (column, number) in (column..).zip(numbers.unwrap_or_default().chunks_exact(6))
                {
                    let text = self.shown(
                        number,
                        0,
                        short_number(*number[2..].first_chunk().unwrap_or(&[0; 4])),
                    );
                    each(Piece::Text(row, column, &text))?;
                }
                Ok(())
            }
            // LabelSst
            0xfd => {
                let text = long(held, 6).and_then(|at| self.texts.get(at as usize));
                // Without its texts a file is damaged.
                each(Piece::Text(row, column, text.ok_or(Error::ListBroken)?))
            }
            kind => match self.value(kind, held) {
                Some(text) => each(Piece::Text(row, column, &text)),
                None => Ok(()),
            },
        }
    }

    /// What a cell says that does not share its text.
    fn value(&self, kind: u16, held: &[u8]) -> Option<String> {
        match kind {
            // Rk, Number
            0x27e => Some(self.shown(held, 4, short_number(*held.get(6..)?.first_chunk()?))),
            0x203 => Some(self.shown(held, 4, real(held, 6)?)),
            // Label, RString
            0x204 | 0xd6 => self.text_of(held, 6, 2),
            // BoolErr
            0x205 => Some(yes_no(*held.get(6)?, held.get(7)? == &1)),
            // Formula: what is no number says so, and what it is
            0x06 => match (held.get(12..14)?, held.get(6)?) {
                ([0xff, 0xff], kind @ (1 | 2)) => Some(yes_no(*held.get(8)?, *kind == 2)),
                ([0xff, 0xff], _) => None,
                _ => Some(self.shown(held, 4, real(held, 6)?)),
            },
            _ => None,
        }
    }

    /// A number as its style shows it.
    fn shown(&self, held: &[u8], style: usize, number: f64) -> String {
        let style = short(held, style).map(usize::from);
        let kind = style.and_then(|style| self.numbers.get(style)).copied();
        shown(number, kind.unwrap_or_default(), self.is_1904)
    }

    /// A text of one record: its length in so many bytes, how wide its letters are, and they.
    fn text_of(&self, held: &[u8], at: usize, length_bytes: usize) -> Option<String> {
        let length = match length_bytes {
            1 => usize::from(*held.get(at)?),
            _ => usize::from(short(held, at)?),
        };
        let behind = held.get(at + length_bytes..)?;
        if let Some(letters) = self.letters {
            let text = &behind[..behind.len().min(length)];
            return Some(letters.decode_without_bom_handling(text).0.into_owned());
        }
        // A text of no letters may end with its length.
        let (flags, text) = behind.split_first().unwrap_or((&0, &[]));
        let is_wide = flags & 1 == 1;
        let text = &text[..text.len().min(length << u8::from(is_wide))];
        Some(letters_of(text, is_wide))
    }
}

/// The next record, and where the one behind it begins.
fn next<'a>(stream: &'a [u8], at: &mut usize) -> Option<(u16, &'a [u8])> {
    let (kind, length) = (short(stream, *at)?, short(stream, *at + 2)?);
    let held = stream.get(*at + 4..)?;
    let held = held.get(..usize::from(length))?;
    *at += 4 + usize::from(length);
    Some((kind, held))
}

/// The row and column of a cell.
fn place(held: &[u8]) -> Option<(u32, u32)> {
    Some((short(held, 0)?.into(), short(held, 2)?.into()))
}

fn real(held: &[u8], at: usize) -> Option<f64> {
    Some(f64::from_le_bytes(*held.get(at..)?.first_chunk()?))
}

/// Whether a formula came to a text, which follows it.
fn is_text(held: &[u8]) -> bool {
    held.get(6) == Some(&0) && held.get(12..14) == Some(&[0xff, 0xff])
}

fn yes_no(value: u8, is_fault: bool) -> String {
    match value {
        value if is_fault => fault(value),
        0 => "FALSE",
        _ => "TRUE",
    }
    .to_owned()
}

/// The letters of a number that Windows gives them.
fn letters(number: Option<u16>) -> &'static Encoding {
    let label = match number {
        Some(874) => "windows-874".to_owned(),
        Some(number @ 1250..=1258) => format!("windows-{number}"),
        Some(10_000 | 32_768) => return MACINTOSH,
        _ => return WINDOWS_1252,
    };
    Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252)
}

fn letters_of(bytes: &[u8], is_wide: bool) -> String {
    let encoding = if is_wide { UTF_16LE } else { WINDOWS_1252 };
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// Texts that stand one after the other in several records.
struct Reading<'a> {
    pieces: Vec<&'a [u8]>,
    piece: usize,
}

impl<'a> Reading<'a> {
    /// As many bytes as are left in this record, of those that are asked for; those of the next where none are left.
    fn bytes(&mut self, most: usize) -> Option<&'a [u8]> {
        while self.pieces.get(self.piece)?.is_empty() {
            self.piece += 1;
        }
        let piece = &mut self.pieces[self.piece];
        let (taken, rest) = piece.split_at(most.min(piece.len()));
        *piece = rest;
        Some(taken)
    }

    fn number(&mut self, bytes: usize) -> Option<usize> {
        let mut number = 0;
        for at in 0..bytes {
            number |= usize::from(self.bytes(1)?[0]) << (8 * at);
        }
        Some(number)
    }

    fn text(&mut self) -> Option<String> {
        let mut left = self.number(2)?;
        let mut flags = self.number(1)?;
        let runs = if flags & 8 == 0 { 0 } else { self.number(2)? };
        let spoken = if flags & 4 == 0 { 0 } else { self.number(4)? };
        let mut text = String::new();
        while left > 0 {
            if self.pieces.get(self.piece)?.is_empty() {
                // How wide the letters are is said anew where a text goes on.
                self.piece += 1;
                flags = self.number(1)?;
            }
            let width = 1 + (flags & 1);
            let bytes = self.bytes(left * width)?;
            text.push_str(&letters_of(bytes, width == 2));
            left -= bytes.len().div_ceil(width).min(left);
        }
        let mut behind = runs * 4 + spoken;
        while behind > 0 {
            behind -= self.bytes(behind)?.len();
        }
        Some(text)
    }
}
