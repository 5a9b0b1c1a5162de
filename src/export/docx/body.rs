//! The body of a document: paragraphs in real styles, tables whose header repeats, pictures with words.

use std::fmt::Write as _;

use crate::{
    charts::{ChartError, fonts::Fonts, png::png},
    export::{
        document::{Block, Document},
        docx::{Picture, xml},
    },
    language::direction::{self, is_from_right},
};

/// English metric units in a point.
const EMU: u32 = 12_700;

/// Width of the text on A4 with margins of 2 cm, in points.
const TEXT_WIDTH: u32 = 482;

/// The same in twentieths of a point, as tables count.
const TABLE_WIDTH: u32 = TEXT_WIDTH * 20;

/// Width of a chart on paper, in points.
const CHART_WIDTH: u32 = 330;

const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
     xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
     xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
     xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

struct Body<'a> {
    out: String,
    rtl: bool,
    pictures: Vec<Picture>,
    fonts: &'a Fonts,
}

/// The main part, and the pictures it shows in order.
pub(crate) fn write(
    document: &Document,
    fonts: &Fonts,
) -> Result<(String, Vec<Picture>), ChartError> {
    let mut body = Body {
        out: format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document {NAMESPACES}><w:body>"
        ),
        rtl: document.rtl,
        pictures: Vec::new(),
        fonts,
    };
    body.paragraph("Title", &document.title);
    if !document.subtitle.is_empty() {
        body.paragraph("Subtitle", &document.subtitle);
    }
    for block in &document.blocks {
        body.block(block)?;
    }
    let bidi = if document.rtl { "<w:bidi/>" } else { "" };
    body.add(&format!(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1247\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" \
         w:gutter=\"0\"/>{bidi}</w:sectPr></w:body></w:document>"
    ));
    Ok((body.out, body.pictures))
}

impl Body<'_> {
    fn add(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn block(&mut self, block: &Block) -> Result<(), ChartError> {
        match block {
            Block::Heading { level, text } => {
                self.paragraph(&format!("Heading{}", level.clamp(&1, &4)), text);
            }
            Block::Paragraph { text } => self.paragraph("Normal", text),
            Block::Soft { text } => self.paragraph("Soft", text),
            Block::Notice { text } => self.paragraph("Notice", text),
            Block::Facts { title, state, rows } => self.facts(title, state, rows),
            Block::List { items } => {
                for item in items {
                    self.paragraph("ListBullet", item);
                }
            }
            Block::Boxes { items } => {
                for item in items {
                    self.paragraph("Box", &format!("\u{2610}\t{item}"));
                }
            }
            Block::Lines { label, count } => {
                self.paragraph("Soft", label);
                for _ in 0..*count {
                    self.paragraph("Line", "");
                }
            }
            Block::Table {
                caption,
                head,
                rows,
            } => self.table(caption, head, rows),
            Block::Chart { svg, reading } => self.chart(svg, reading)?,
            Block::NewPage => self.add("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"),
        }
        Ok(())
    }

    /// A paragraph in a style; each text runs in its own direction.
    fn paragraph(&mut self, style: &str, text: &str) {
        let bidi = if self.rtl { "<w:bidi/>" } else { "" };
        let run = run(text);
        self.add(&format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{bidi}</w:pPr>{run}</w:p>"
        ));
    }

    /// What an action or a statement says: its name as a heading, its state, and a line for each label.
    fn facts(&mut self, title: &str, state: &str, rows: &[(String, String)]) {
        self.paragraph("Heading3", title);
        if !state.is_empty() {
            self.paragraph("State", state);
        }
        let bidi = if self.rtl { "<w:bidi/>" } else { "" };
        for (label, text) in rows {
            self.add(&format!(
                "<w:p><w:pPr><w:pStyle w:val=\"Fact\"/>{bidi}</w:pPr>{}{}{}</w:p>",
                styled_run(label, "<w:rStyle w:val=\"Label\"/>"),
                "<w:r><w:tab/></w:r>",
                run(text)
            ));
        }
    }

    /// A table with borders between its rows; the first row is repeated on each page, and no row is cut.
    fn table(&mut self, caption: &str, head: &[String], rows: &[Vec<String>]) {
        if !caption.is_empty() {
            self.paragraph("Caption", caption);
        }
        let columns = u32::try_from(head.len()).unwrap_or(1).max(1);
        let width = TABLE_WIDTH / columns;
        let visual = if self.rtl { "<w:bidiVisual/>" } else { "" };
        self.add(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Table\"/>{visual}<w:tblW w:w=\"{TABLE_WIDTH}\" w:type=\"dxa\"/>\
             <w:tblLook w:firstRow=\"1\" w:val=\"0020\"/><w:tblCaption w:val=\"{}\"/></w:tblPr><w:tblGrid>",
            xml(caption)
        ));
        for _ in 0..columns {
            self.add(&format!("<w:gridCol w:w=\"{width}\"/>"));
        }
        self.add("</w:tblGrid>");
        self.row(head, width, true);
        for row in rows {
            self.row(row, width, false);
        }
        self.add("</w:tbl>");
        self.paragraph("Normal", "");
    }

    fn row(&mut self, cells: &[String], width: u32, is_head: bool) {
        let repeated = if is_head { "<w:tblHeader/>" } else { "" };
        self.add(&format!("<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>"));
        for cell in cells {
            self.add(&format!(
                "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"
            ));
            self.paragraph(if is_head { "TableHead" } else { "TableCell" }, cell);
            self.add("</w:tc>");
        }
        self.add("</w:tr>");
    }

    /// A chart as a picture, with the sentence that says the same below it and as its alternative text.
    fn chart(&mut self, svg: &str, reading: &str) -> Result<(), ChartError> {
        let file = png(svg, 3.0, self.fonts)?;
        // Width and height stand in the header of a PNG (section 11.2.2 of its specification).
        let side = |at: usize| {
            let bytes: [u8; 4] = file
                .get(at..at + 4)
                .and_then(|four| four.try_into().ok())
                .unwrap_or([0, 0, 0, 1]);
            u32::from_be_bytes(bytes).max(1)
        };
        let (across, down) = (side(16), side(20));
        let (width, height) = (CHART_WIDTH * EMU, CHART_WIDTH * EMU / across * down);
        self.pictures.push(Picture { png: file });
        let number = self.pictures.len();
        let words = xml(reading);
        self.paragraph("Normal", reading);
        self.add(&format!(
            "<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"{number}\" name=\"Chart {number}\" descr=\"{words}\"/>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>\
             <pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"chart{number}.png\" descr=\"{words}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"rIdChart{number}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
             </wp:inline></w:drawing></w:r></w:p>"
        ));
        Ok(())
    }
}

/// A text with its line breaks and tabs.
fn run(text: &str) -> String {
    styled_run(text, "")
}

/// A text in one run, and each name in it that runs against the rest in a run of its own: Word turns whole runs.
fn styled_run(text: &str, style: &str) -> String {
    let mut out = String::new();
    for (part, is_isolated) in direction::parts(text) {
        // A run in a script that is written from right to left says so, whatever the page.
        let turned = if part.chars().any(is_from_right) {
            "<w:rtl/>"
        } else {
            ""
        };
        // Other programs go by the marks round it.
        let (open, close) = if is_isolated {
            ("\u{2068}", "\u{2069}")
        } else {
            ("", "")
        };
        // Writing to a string cannot go wrong.
        let _ = write!(out, "<w:r><w:rPr>{style}{turned}</w:rPr>");
        lines(&mut out, &format!("{open}{part}{close}"));
        out.push_str("</w:r>");
    }
    out
}

/// The text of a run.
fn lines(out: &mut String, text: &str) {
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push_str("<w:br/>");
        }
        for (index, part) in line.split('\t').enumerate() {
            if index > 0 {
                out.push_str("<w:tab/>");
            }
            let _ = write!(out, "<w:t xml:space=\"preserve\">{}</w:t>", xml(part));
        }
    }
}
