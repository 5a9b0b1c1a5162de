//! PDF through typst, tagged and checked against PDF/UA-1 while it is written: a file that is not accessible is not made.

use std::sync::LazyLock;

use typst::{
    foundations::{Dict, IntoValue},
    text::{Coverage, FontInfo},
};
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{
    charts::FONTS,
    error::AppError,
    export::document::{Block, Document, Size},
};

/// Facts of fewer bytes fit on a page, and are not cut.
const WHOLE: usize = 1500;

static TEMPLATE: LazyLock<TypstEngine<TypstTemplateMainFile>> = LazyLock::new(|| {
    TypstEngine::builder()
        .main_file(include_str!("document.typ"))
        .fonts(FONTS)
        .build()
});

static COVERED: LazyLock<Vec<Coverage>> = LazyLock::new(|| {
    FONTS
        .iter()
        .filter_map(|font| FontInfo::new(font, 0))
        .map(|info| info.coverage)
        .collect()
});

/// The document as PDF/UA-1.
///
/// # Errors
/// When typst cannot set it or the file would not be accessible; both are faults of ours.
pub fn set(document: Document, size: Size) -> Result<Vec<u8>, AppError> {
    let fault = |what: &str, error: String| AppError::Internal(format!("{what}: {error}"));
    let data = data(&document.with_texts(printable), size)
        .map_err(|error| fault("data", error.to_string()))?;
    let mut inputs = Dict::new();
    inputs.insert("data".into(), data.into_value());
    let document: PagedDocument = TEMPLATE
        .compile_with_input(inputs)
        .output
        .map_err(|error| fault("typst", format!("{error:?}")))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| fault("standard", format!("{error:?}")))?;
    let options = PdfOptions {
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| fault("PDF/UA-1", format!("{errors:?}")))
}

/// The document as the template reads it, with the size of its letters and which facts stay on one page.
fn data(document: &Document, size: Size) -> Result<String, serde_json::Error> {
    let mut data = serde_json::to_value(document)?;
    data["size"] = size.points().into();
    for (at, block) in document.blocks.iter().enumerate() {
        if let Block::Facts { rows, .. } = block {
            let length: usize = rows.iter().map(|(_, text)| text.len()).sum();
            // In large print much less fits on a page, and keeping things whole would leave half of each empty.
            let keep = size == Size::Normal && length < WHOLE;
            data["blocks"][at]["keep"] = keep.into();
        }
    }
    serde_json::to_string(&data)
}

/// Text with a box in place of each character that none of the fonts can draw; a missing glyph would make the file
/// inaccessible. Marks that turn the writing direction are dropped: they could make a line say what it does not.
fn printable(text: &str) -> String {
    let turning = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let drawn = |c: char| c == '\n' || COVERED.iter().any(|coverage| coverage.contains(c.into()));
    text.chars()
        .filter(|c| !turning(*c))
        .map(|c| match c {
            '\t' => ' ',
            c if drawn(c) => c,
            // Joiners and other marks without a picture of their own.
            '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{2060}' => {
                '\u{2060}'
            }
            _ => '\u{25fb}',
        })
        .filter(|c| *c != '\u{2060}')
        .collect()
}
