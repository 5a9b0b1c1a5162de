//! What workbooks of Excel in tags (XLSX) and in bytes (XLSB) have in common: where their parts are, and the texts that
//! cells share. Read by hand, because readers made for all of Excel make room for whatever a file says that it holds, and
//! keep a text as often as it is named.

use std::collections::HashMap;

use crate::{
    domain::{error::Error, listing::CELL},
    spreadsheet::parts::{Parts, Tag, attribute, tags},
};

/// Most texts that cells share.
const TEXTS: usize = 2_000_000;

/// Most patterns of numbers; Excel has no more.
pub const PATTERNS: usize = 66_000;

/// The parts that a part names: by the word it has for each, what kind it is and where.
pub struct Related {
    parts: HashMap<String, (String, String)>,
    folder: String,
}

impl Related {
    pub fn of(parts: &mut Parts<'_>, part: &str) -> Result<Self, Error> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let mut related = Self {
            parts: HashMap::new(),
            folder: folder.to_owned(),
        };
        let Some(text) = parts.text(&format!("{folder}/_rels/{name}.rels"))? else {
            return Ok(related);
        };
        tags(&text, &mut parts.work, |tag| {
            let Tag::Start("Relationship", start) = tag else {
                return Ok(());
            };
            let of = |name| attribute(start, name).unwrap_or_default();
            let kind = of("Type");
            let kind = kind.rsplit('/').next().unwrap_or_default().to_lowercase();
            let place = place(folder, &of("Target"));
            related.parts.insert(of("Id").into_owned(), (kind, place));
            Ok(())
        })?;
        Ok(related)
    }

    /// The place of the part that a word stands for, if it is of this kind.
    pub fn get(&self, id: &str, kind: &str) -> Option<String> {
        let (of, place) = self.parts.get(id)?;
        (of == kind).then(|| place.clone())
    }

    pub fn first(&self, kind: &str) -> Option<String> {
        let mut all = self.parts.values();
        all.find(|(of, _)| of == kind)
            .map(|(_, place)| place.clone())
    }

    /// The place of the only part of this kind, or where it mostly is.
    pub fn place(&self, kind: &str, mostly: &str) -> String {
        let place = self.first(&kind.to_lowercase());
        place.unwrap_or_else(|| format!("{}/{mostly}", self.folder))
    }
}

/// Where a part is that is named from a folder.
fn place(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut folders: Vec<&str> = folder.split('/').filter(|name| !name.is_empty()).collect();
    for name in target.split('/') {
        match name {
            "." => {}
            ".." => drop(folders.pop()),
            name => folders.push(name),
        }
    }
    folders.join("/")
}

/// The texts that cells share, each cut to what is read of a cell.
#[derive(Debug, Default)]
pub struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    /// Adds one.
    ///
    /// # Errors
    /// When there are more than can be.
    pub fn push(&mut self, text: &str) -> Result<(), Error> {
        self.all.push_str(cut(text.trim()));
        let end = u32::try_from(self.all.len()).map_err(|_| Error::ListTooHard)?;
        if self.ends.len() >= TEXTS {
            return Err(Error::ListTooHard);
        }
        self.ends.push(end);
        Ok(())
    }

    /// One of them, from 0.
    pub fn get(&self, at: usize) -> Option<&str> {
        let begin = match at.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.all.get(begin as usize..*self.ends.get(at)? as usize)
    }
}

/// As much of a text as is looked at for a cell.
pub fn cut(text: &str) -> &str {
    match text.char_indices().nth(2 * CELL) {
        Some((at, _)) => &text[..at],
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_from_where_they_are_named() {
        for (folder, target, found) in [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            (
                "xl",
                "/xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet1.xml",
            ),
            ("xl/a", "../sheets/./1.xml", "xl/sheets/1.xml"),
            ("", "../../x", "x"),
        ] {
            assert_eq!(place(folder, target), found);
        }
    }

    #[test]
    fn texts_are_cut_and_kept_once() {
        let mut texts = Texts::default();
        for text in ["Mill", "", &"é".repeat(9_000)] {
            texts.push(text).expect("room");
        }
        assert_eq!(texts.get(0), Some("Mill"));
        assert_eq!(texts.get(1), Some(""));
        assert_eq!(
            texts.get(2).map(|text| text.chars().count()),
            Some(2 * CELL)
        );
        assert_eq!(texts.get(3), None);
        assert_eq!(Texts::default().get(0), None);
    }
}
