//! The fonts of paper and pictures, and which of them draws a letter. That is asked before a text is set: whoever sets it
//! would refuse the whole file for one letter without a glyph, or drop the letter without a word.

use std::{
    fmt::Write as _,
    fs, io,
    path::Path,
    sync::{Arc, LazyLock},
};

use resvg::usvg::fontdb::Database;
use typst::{
    foundations::{Bytes, Regex},
    text::{Covers, Font, FontFamily, FontInfo, FontList, is_default_ignorable},
};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::language::direction::contained;

/// Fonts under the SIL Open Font License, in the order they are tried. Those of single scripts are Noto's (Debian's package
/// `fonts-noto-core`) without hints, which paper does not need:
/// `pyftsubset NotoSansThai-Regular.ttf --unicodes='*' --layout-features='*' --name-IDs='*' --notdef-outline --no-hinting`.
/// Of Math there are arrows and signs of sums alone (`--unicodes=U+2190-22FF --drop-tables+=MATH`), of Symbols2 shapes and
/// ticks (`--unicodes=U+25A0-27BF`).
const SHIPPED: [&[u8]; 15] = [
    include_bytes!("fonts/AtkinsonHyperlegible-Regular.ttf"),
    include_bytes!("fonts/AtkinsonHyperlegible-Bold.ttf"),
    include_bytes!("fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("fonts/NotoSans-Regular.ttf"),
    include_bytes!("fonts/NotoSansDevanagari-Regular.ttf"),
    include_bytes!("fonts/NotoSansBengali-Regular.ttf"),
    include_bytes!("fonts/NotoSansGurmukhi-Regular.ttf"),
    include_bytes!("fonts/NotoSansTamil-Regular.ttf"),
    include_bytes!("fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("fonts/NotoSansHebrew-Regular.ttf"),
    include_bytes!("fonts/NotoSansThai-Regular.ttf"),
    include_bytes!("fonts/NotoEmoji-Regular.ttf"),
    include_bytes!("fonts/NotoSansMath-Regular.ttf"),
    include_bytes!("fonts/NotoSansSymbols2-Regular.ttf"),
];

/// Stands where no font has a letter.
pub const BOX: char = '\u{25fb}';

static FROM_THE_START: LazyLock<Arc<Fonts>> =
    LazyLock::new(|| Arc::new(Fonts::of(SHIPPED.into_iter().flat_map(faces))));

/// The fonts that files are set with.
pub struct Fonts {
    /// In the order they are tried; those of one family stand together.
    faces: Vec<Font>,
    database: Arc<Database>,
    list: FontList,
}

/// A folder of fonts that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FontsError {
    /// It is not there, or something in it cannot be read.
    #[error("The folder of fonts {0} is not there, or this program may not read what is in it.")]
    Unread(String, #[source] io::Error),
    /// A file that says it is a font is none.
    #[error(
        "{0} is no font that can be used. Take it out of the folder of fonts, or put a whole copy in its place."
    )]
    NoFont(String),
    /// It holds no fonts.
    #[error("The folder of fonts {0} holds no fonts; their names end in .ttf, .otf, .ttc or .otc.")]
    Empty(String),
}

/// What is read as one letter, with its accents or as joined signs (an extended grapheme cluster, Unicode Annex 29).
struct Letter<'text, 'fonts> {
    text: &'text str,
    /// The first font that has all of it; none where no font has.
    face: Option<&'fonts Font>,
}

impl Fonts {
    /// Those that the program carries.
    pub fn shipped() -> Arc<Self> {
        Arc::clone(&FROM_THE_START)
    }

    /// Those that the program carries, then those of a folder in the order of their names.
    ///
    /// # Errors
    /// When the folder is not there, holds no fonts, or holds one that cannot be used.
    pub fn with_folder(folder: &Path) -> Result<Self, FontsError> {
        let shown = |path: &Path| path.display().to_string();
        let unread = |error| FontsError::Unread(shown(folder), error);
        let entries: Result<Vec<_>, _> = fs::read_dir(folder).map_err(unread)?.collect();
        let mut paths: Vec<_> = entries
            .map_err(unread)?
            .into_iter()
            .map(|entry| entry.path())
            .collect();
        paths.retain(|path| {
            let ending = path.extension().and_then(|ending| ending.to_str());
            ending.is_some_and(|ending| {
                ["ttf", "otf", "ttc", "otc"].contains(&ending.to_ascii_lowercase().as_str())
            })
        });
        paths.sort();
        let mut added = Vec::new();
        for path in paths {
            let known = added.len();
            added.extend(Font::iter(Bytes::new(fs::read(&path).map_err(unread)?)));
            if added.len() == known {
                return Err(FontsError::NoFont(shown(&path)));
            }
        }
        if added.is_empty() {
            return Err(FontsError::Empty(shown(folder)));
        }
        Ok(Self::of(Self::shipped().faces.iter().cloned().chain(added)))
    }

    fn of(faces: impl Iterator<Item = Font>) -> Self {
        let faces: Vec<Font> = faces.collect();
        let mut database = Database::new();
        for face in faces.iter().filter(|face| face.index() == 0) {
            database.load_font_data(face.data().to_vec());
        }
        let mut families: Vec<FontFamily> = Vec::new();
        for info in faces.iter().map(Font::info) {
            let is_known = |known: &FontFamily| known.as_str() == info.family.to_lowercase();
            if !families.iter().any(is_known) {
                families.push(FontFamily::with_coverage(&info.family, covers(info)));
            }
        }
        Self {
            faces,
            database: Arc::new(database),
            list: FontList(families),
        }
    }

    /// As typst takes them.
    pub fn faces(&self) -> impl Iterator<Item = Font> {
        self.faces.iter().cloned()
    }

    /// Their families for typst's `text.font`, each for no more than the letters it has: typst loses a letter whose accent
    /// one font has and whose body only the next.
    pub fn list(&self) -> FontList {
        self.list.clone()
    }

    /// As resvg takes them.
    pub fn database(&self) -> Arc<Database> {
        Arc::clone(&self.database)
    }

    fn letters<'text, 'fonts>(
        &'fonts self,
        text: &'text str,
    ) -> impl Iterator<Item = Letter<'text, 'fonts>> {
        text.graphemes(true).map(|text| Letter {
            text,
            face: self.face(text),
        })
    }

    /// The first font that has all of a letter that is seen; what is not seen needs none.
    fn face(&self, letter: &str) -> Option<&Font> {
        let seen = |c: &char| !c.is_control() && !c.is_whitespace() && !is_default_ignorable(*c);
        self.faces.iter().find(|face| {
            let coverage = &face.info().coverage;
            let mut seen = letter.chars().filter(seen);
            seen.all(|c| coverage.contains(c.into()))
        })
    }

    /// The letters of a text that no font draws, each once, in the order of the text.
    pub fn lacking<'text>(&self, text: &'text str) -> Vec<&'text str> {
        let mut lacking: Vec<&str> = Vec::new();
        for letter in self.letters(text).filter(|letter| letter.face.is_none()) {
            if !lacking.contains(&letter.text) {
                lacking.push(letter.text);
            }
        }
        lacking
    }

    /// Whether a text has a letter that no font draws.
    pub fn lack_some_of(&self, text: &str) -> bool {
        // Most texts are, and the first font has all of it.
        if text.is_ascii() {
            return false;
        }
        self.letters(text).any(|letter| letter.face.is_none())
    }

    /// A text as paper can have it: a box for each letter that no font draws, and none of the marks that nobody sees but who
    /// copies it gets. Marks that turn the writing are among them: they could make a line say what it does not. Those round
    /// a part that stands by itself are kept, as many that close as that open in each line; the template draws none of them.
    pub fn printable(&self, text: &str) -> String {
        let lines = text.split(['\n', '\u{2028}', '\u{2029}']);
        let lines: Vec<String> = lines.map(|line| self.printable_line(line)).collect();
        lines.join("\n")
    }

    fn printable_line(&self, line: &str) -> String {
        let line = contained(line);
        let mut kept = String::with_capacity(line.len());
        for letter in self.letters(&line) {
            let Some(face) = letter.face else {
                kept.push(BOX);
                continue;
            };
            let is_joined = letter.text.chars().any(|c| !is_default_ignorable(c));
            kept.extend(letter.text.chars().filter_map(|c| match c {
                '\u{2066}'..='\u{2069}' => Some(c),
                '\r' => None,
                '\u{a0}' | '\u{202f}' => Some('\u{a0}'),
                c if c.is_whitespace() => Some(' '),
                c if c.is_control() => None,
                // Joiners and selectors within a letter: they make one sign of a family of three.
                c if is_default_ignorable(c) => {
                    (is_joined && face.info().coverage.contains(c.into())).then_some(c)
                }
                c => Some(c),
            }));
        }
        kept
    }

    /// A text in pieces, each with the family that draws it; a letter that none draws is a box.
    pub fn pieces(&self, text: &str) -> Vec<(&str, String)> {
        let mut buffer = [0; 4];
        let boxed: &str = BOX.encode_utf8(&mut buffer);
        let mut pieces: Vec<(&str, String)> = Vec::new();
        for letter in self.letters(text) {
            let (face, words) = match letter.face {
                Some(face) => (Some(face), letter.text),
                None => (self.face(boxed), boxed),
            };
            let family = face.map_or("", |face| face.info().family.as_str());
            let is_blank = words
                .chars()
                .all(|c| c.is_whitespace() || is_default_ignorable(c));
            match pieces.last_mut() {
                Some((known, piece)) if is_blank || *known == family => piece.push_str(words),
                _ => pieces.push((family, words.to_owned())),
            }
        }
        pieces
    }
}

/// The fonts of one file; a collection holds several.
fn faces(file: &'static [u8]) -> impl Iterator<Item = Font> {
    Font::iter(Bytes::new(file))
}

/// The letters a font has, as typst asks for them: a class of characters.
fn covers(info: &FontInfo) -> Option<Covers> {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for c in info.coverage.iter() {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == c => *last = c,
            _ => ranges.push((c, c)),
        }
    }
    let mut class = String::from("[");
    for (first, last) in ranges {
        // Writing to a string cannot go wrong.
        let _ = write!(class, r"\u{{{first:x}}}-\u{{{last:x}}}");
    }
    class.push(']');
    Regex::new(&class).ok().map(Covers::Regex)
}
