//! Word-processor documents (Office Open XML, ECMA-376 transitional) through a small writer of our own: no library at hand
//! repeats the header rows of tables, gives pictures their words, or says the language.

mod body;
mod parts;

use std::io::{Cursor, Write as _};

use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{
    charts::fonts::Fonts,
    error::AppError,
    export::document::{Document, Size},
    language::direction::contained,
};

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
        ("word/styles.xml", parts::styles(&document, size)),
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
