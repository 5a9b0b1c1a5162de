//! Word-processor documents (Office Open XML, ECMA-376 transitional) through a small writer of our own: no library at hand
//! repeats the header rows of tables, gives pictures their words, or says the language.

mod body;
mod parts;

use std::{
    cell::RefCell,
    io::{Cursor, Write as _},
};

use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{
    charts::fonts::Fonts,
    error::AppError,
    export::document::{Document, Sheet, Size},
    language::direction::contained,
};

/// Width of the text on A4 with margins of 2 cm, in points.
const TEXT_WIDTH: u32 = 482;

/// Height of the text there, in points.
const TEXT_HEIGHT: usize = 700;

/// A picture of the document.
pub struct Picture {
    png: Vec<u8>,
}

/// The document for word processors.
///
/// # Errors
/// When it cannot be written or a chart cannot be drawn; both are faults of ours.
pub fn set(document: Document, size: Size, fonts: &Fonts) -> Result<Vec<u8>, AppError> {
    let mut document = document.with_texts(allowed);
    // Text is drawn by the reader's fonts, charts by ours.
    if document.has_charts_beyond(fonts) {
        document = document.telling_of_boxes();
    }
    let (body, pictures) = body::write(&document, fonts).map_err(fault)?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let text_parts = [
        ("[Content_Types].xml", parts::content_types()),
        ("_rels/.rels", parts::package_relations()),
        ("docProps/core.xml", parts::core(&document)),
        ("docProps/app.xml", parts::app()),
        ("word/document.xml", body),
        (
            "word/styles.xml",
            parts::styles(&document, points(&document, size)),
        ),
        ("word/numbering.xml", parts::numbering()),
        ("word/settings.xml", parts::settings(&document)),
        ("word/footer1.xml", parts::footer(&document)),
        (
            "word/_rels/document.xml.rels",
            parts::document_relations(pictures.len()),
        ),
    ];
    for (name, text) in text_parts {
        add(&mut zip, name, text.as_bytes())?;
    }
    for (index, picture) in pictures.iter().enumerate() {
        add(
            &mut zip,
            &format!("word/media/chart{}.png", index + 1),
            &picture.png,
        )?;
    }
    let file = zip.finish().map_err(fault)?;
    Ok(file.into_inner())
}

/// How large running text is, in points. A poster's letters are as large as is likely to keep it on one page: Word cannot be
/// asked; a letter is about half as wide as it is high.
fn points(document: &Document, size: Size) -> u32 {
    let asked = u32::from(size.points());
    if document.first != Sheet::Poster {
        return asked;
    }
    let lengths = RefCell::new(Vec::new());
    document.clone().with_texts(|text| {
        lengths.borrow_mut().push(text.chars().count());
        text.to_owned()
    });
    let lengths = lengths.into_inner();
    let fits = |points: &u32| {
        let in_line = (2 * TEXT_WIDTH / points) as usize;
        let lines: usize = lengths
            .iter()
            .map(|length| length.div_ceil(in_line).max(1))
            .sum();
        // The title and headings are larger, and spaces stand between paragraphs.
        let height = (lines * 14 + lengths.len() * 7) * *points as usize / 10;
        height < TEXT_HEIGHT
    };
    let sizes = [24, 22, 20, 18, 16, 14, 12];
    sizes.into_iter().find(fits).unwrap_or(asked).max(asked)
}

fn add(zip: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8]) -> Result<(), AppError> {
    zip.start_file(name, SimpleFileOptions::default())
        .map_err(fault)?;
    zip.write_all(bytes).map_err(fault)
}

fn fault(error: impl std::fmt::Display) -> AppError {
    AppError::Internal(format!("DOCX: {error}"))
}

/// Text that XML 1.0 allows (section 2.2), whose marks of direction end with it.
fn allowed(text: &str) -> String {
    contained(text)
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'))
        .map(|c| {
            if matches!(c, '\u{2028}' | '\u{2029}') {
                '\n'
            } else {
                c
            }
        })
        .collect()
}

/// Text as it stands in XML.
pub fn xml(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}
