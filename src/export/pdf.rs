//! PDF through typst, tagged and checked against PDF/UA-1 while it is written: a file that is not accessible is not made.

use serde_json::{Value, json};
use typst::foundations::{Dict, IntoValue};
use typst_as_lib::TypstEngine;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{
    charts::{attribute, fonts::Fonts, texts},
    error::AppError,
    export::document::{Block, Document, Size},
};

/// Facts of fewer bytes fit on a page, and are not cut.
const WHOLE: usize = 1500;

/// The document as PDF/UA-1. A letter that no font has is a box, and the document says so.
///
/// # Errors
/// When typst cannot set it or the file would not be accessible; both are faults of ours.
pub fn set(document: Document, size: Size, fonts: &Fonts) -> Result<Vec<u8>, AppError> {
    let fault = |what: &str, error: String| AppError::Internal(format!("{what}: {error}"));
    let said =
        serde_json::to_string(&document).map_err(|error| fault("JSON", error.to_string()))?;
    let mut document = document.with_texts(|text| fonts.printable(text));
    if fonts.lack_some_of(&said) {
        document = document.telling_of_boxes();
    }
    let data = data(&document, size, fonts).map_err(|error| fault("data", error.to_string()))?;
    let mut inputs = Dict::new();
    inputs.insert("data".into(), data.into_value());
    inputs.insert("fonts".into(), fonts.list().into_value());
    let template = TypstEngine::builder()
        .main_file(include_str!("document.typ"))
        .fonts(fonts.faces())
        .build();
    let document: PagedDocument = template
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

/// The document as the template reads it, with the size of its letters and which facts stay on one page. The words of
/// charts are set as text is: in a picture, typst takes whatever glyphs there are, and refuses the file for a missing one.
fn data(document: &Document, size: Size, fonts: &Fonts) -> Result<String, serde_json::Error> {
    let mut data = serde_json::to_value(document)?;
    data["size"] = size.points().into();
    for (at, block) in document.blocks.iter().enumerate() {
        let out = &mut data["blocks"][at];
        match block {
            Block::Facts { rows, .. } => {
                let length: usize = rows.iter().map(|(_, text)| text.len()).sum();
                // In large print much less fits on a page, and keeping things whole would leave half of each empty.
                out["keep"] = (size == Size::Normal && length < WHOLE).into();
            }
            Block::Chart { svg, .. } => draw(out, svg, fonts)?,
            _ => {}
        }
    }
    serde_json::to_string(&data)
}

/// A chart for the template: its width in pixels, the drawing, and its words with where they stand.
fn draw(out: &mut Value, svg: &str, fonts: &Fonts) -> Result<(), serde_json::Error> {
    let (drawing, mut labels) = texts::taken_out(svg);
    for label in &mut labels {
        label.text = fonts.printable(&label.text);
    }
    let width = attribute(svg, "viewBox").and_then(|sizes| sizes.split(' ').nth(2));
    out["width"] = width.and_then(|width| width.parse::<f64>().ok()).into();
    out["svg"] = json!(drawing);
    out["labels"] = serde_json::to_value(labels)?;
    Ok(())
}
