//! The box in which programs from before 2007 kept their files, and in which locked workbooks are kept: streams with
//! names, in sectors that name the next ([MS-CFB]).

use crate::domain::error::Error;

/// Of a stream whose sectors are at an end, and of no stream.
const END: u32 = 0xffff_fffa;

/// Most bytes of the names of streams that are looked at.
const NAMES: usize = 1024 * 1024;

/// Bytes below which a stream is kept in small sectors.
const SMALL: usize = 4096;

/// Bytes of a small sector.
const SMALL_SECTOR: usize = 64;

/// A box.
pub struct OldBox<'a> {
    bytes: &'a [u8],
    sector: usize,
    /// Of each sector the next.
    next: Vec<u32>,
    /// Of each small sector the next.
    next_small: Vec<u32>,
    /// The small sectors.
    small: Vec<u8>,
    /// Names, in small letters, with the first sectors and the lengths.
    streams: Vec<(String, u32, usize)>,
}

impl<'a> OldBox<'a> {
    /// Opens it.
    ///
    /// # Errors
    /// [`Error::ListBroken`] where it is damaged.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Error> {
        Self::opened(bytes).ok_or(Error::ListBroken)
    }

    fn opened(bytes: &'a [u8]) -> Option<Self> {
        let sector = match short(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut open = Self {
            bytes,
            sector,
            next: Vec::new(),
            next_small: Vec::new(),
            small: Vec::new(),
            streams: Vec::new(),
        };
        open.next = open.table()?;
        let names = open.chain(long(bytes, 48)?, NAMES);
        for entry in names.chunks_exact(128) {
            // A name, and its end.
            let length = usize::from(short(entry, 64)?).min(64).saturating_sub(2);
            let name: Vec<u16> = entry[..length]
                .chunks_exact(2)
                .map(|unit| u16::from_le_bytes([unit[0], unit[1]]))
                .collect();
            let name = String::from_utf16_lossy(&name).to_lowercase();
            let (first, size) = (long(entry, 116)?, long(entry, 120)? as usize);
            if entry[66] == 5 {
                open.small = open.chain(first, size);
            }
            open.streams.push((name, first, size));
        }
        let small: Vec<u8> = open.chain(long(bytes, 60)?, bytes.len());
        open.next_small = numbers(&small).collect();
        Some(open)
    }

    /// Of each sector the next; the table itself is kept in sectors that the beginning names, and others that they name.
    fn table(&self) -> Option<Vec<u32>> {
        let most = self.bytes.len() / self.sector + 1;
        let mut places: Vec<u32> = numbers(self.bytes.get(76..512)?).collect();
        let mut further = long(self.bytes, 68)?;
        while further < END && places.len() < most {
            let named: Vec<u32> = numbers(self.at(further)?).collect();
            let (last, named) = named.split_last()?;
            places.extend(named);
            further = *last;
        }
        let places = places.into_iter().filter(|place| *place < END).take(most);
        let sectors = places.filter_map(|place| self.at(place));
        Some(sectors.flat_map(numbers).take(most).collect())
    }

    fn at(&self, sector: u32) -> Option<&'a [u8]> {
        let begin = (sector as usize).checked_add(1)?.checked_mul(self.sector)?;
        let end = begin.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(begin..end)
    }

    /// What is in a sector and those that follow it; no more than there are, and than is asked for.
    fn chain(&self, first: u32, most: usize) -> Vec<u8> {
        let mut held = Vec::new();
        let mut sector = first;
        for _ in 0..self.next.len() {
            let Some(bytes) = self.at(sector).filter(|_| held.len() < most) else {
                break;
            };
            held.extend_from_slice(bytes);
            sector = self.next.get(sector as usize).copied().unwrap_or(END);
        }
        held.truncate(most);
        held
    }

    /// Whether there is a stream of a name in small letters.
    pub fn has(&self, name: &str) -> bool {
        self.streams.iter().any(|(known, ..)| known == name)
    }

    /// A stream of a name in small letters.
    pub fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let (_, first, size) = self.streams.iter().find(|(known, ..)| known == name)?;
        if *size >= SMALL {
            return Some(self.chain(*first, *size));
        }
        let mut held = Vec::new();
        let mut sector = *first;
        for _ in 0..SMALL / SMALL_SECTOR {
            let begin = (sector as usize).saturating_mul(SMALL_SECTOR);
            let Some(bytes) = self.small.get(begin..begin.saturating_add(SMALL_SECTOR)) else {
                break;
            };
            held.extend_from_slice(bytes);
            sector = self.next_small.get(sector as usize).copied().unwrap_or(END);
        }
        held.truncate(*size);
        Some(held)
    }
}

/// Numbers of four bytes, one after the other.
fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    let all = bytes.chunks_exact(4);
    all.map(|bytes| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}

/// A number of two bytes.
pub fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// A number of four bytes.
pub fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}
