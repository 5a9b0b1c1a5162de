//! The body of a document: paragraphs in real styles, tables whose header repeats, pictures with words.

use std::fmt::Write as _;

use crate::{
    charts::{ChartError, cup::Cup, fonts::Fonts, png::png},
    export::{
        document::{Block, Cell, Document, Sheet},
        docx::{Picture, TEXT_WIDTH, xml},
    },
    language::direction::{self, is_from_right},
};

/// English metric units in a point.
const EMU: u32 = 12_700;

/// Width of the text on A4 that lies on its side, in points.
const WALL_WIDTH: u32 = 728;

/// How wide and high a code to scan is, in points.
const CODE_SIDE: u32 = 120;

/// Height of a cup, in points.
const CUP_HEIGHT: u32 = 15;

const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
     xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
     xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
     xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

struct Body<'a> {
    out: String,
    rtl: bool,
    pictures: Vec<Picture>,
    /// How many pictures stand in the text; each has a number of its own.
    shown: usize,
    /// The cups among the pictures, each once.
    cups: Vec<(Cup, usize)>,
    /// The sheet that is being written on.
    sheet: Sheet,
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
        shown: 0,
        cups: Vec::new(),
        sheet: document.first,
        fonts,
    };
    body.paragraph("Title", &document.title);
    if !document.subtitle.is_empty() {
        body.paragraph("Subtitle", &document.subtitle);
    }
    for block in &document.blocks {
        body.block(block)?;
    }
    let section = body.section();
    body.add(&format!("{section}</w:body></w:document>"));
    Ok((body.out, body.pictures))
}

impl Body<'_> {
    fn add(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// How wide text is on the sheet that is being written on, in points.
    fn width(&self) -> u32 {
        match self.sheet {
            Sheet::Wall => WALL_WIDTH,
            Sheet::Running | Sheet::Whole | Sheet::Poster => TEXT_WIDTH,
        }
    }

    /// How the sheet lies that is being written on.
    fn section(&self) -> String {
        let bidi = if self.rtl { "<w:bidi/>" } else { "" };
        let size = match self.sheet {
            Sheet::Wall => "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"",
            Sheet::Running | Sheet::Whole | Sheet::Poster => "w:w=\"11906\" w:h=\"16838\"",
        };
        format!(
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:pgSz {size}/>\
             <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1247\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" \
             w:gutter=\"0\"/>{bidi}</w:sectPr>"
        )
    }

    /// Goes on on a new sheet; one that lies another way is a section of its own.
    fn turn(&mut self, sheet: Sheet) {
        if (self.sheet == Sheet::Wall) == (sheet == Sheet::Wall) {
            self.add("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        } else {
            let section = self.section();
            self.add(&format!("<w:p><w:pPr>{section}</w:pPr></w:p>"));
        }
        self.sheet = sheet;
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
            Block::Grid { head, rows, shares } => self.grid(head, rows, shares)?,
            Block::Legend { items } => self.legend(items)?,
            Block::Ask {
                title,
                prompt,
                choices,
                others,
                lines,
                row,
                ..
            } => {
                self.paragraph("Heading3", title);
                if !prompt.is_empty() {
                    self.paragraph("Scene", prompt);
                }
                for choice in choices {
                    self.paragraph("Box", &format!("\u{2610}\t{choice}"));
                }
                self.paragraph("Scene", &in_a_row(others));
                for line in lines {
                    self.paragraph("Asked", &format!("{line}\t"));
                }
                self.paragraph("Small", &format!("{}   {}", row.0, in_a_row(&row.1)));
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
            Block::Tongue { rtl, .. } => self.rtl = *rtl,
            Block::Slips {
                titles,
                lines,
                address,
                ..
            } => {
                for line in titles.iter().chain(lines) {
                    self.paragraph("State", line);
                }
                self.paragraph("Soft", address);
            }
            Block::Code { svg, text, address } => {
                self.paragraph("State", text);
                self.paragraph("Soft", address);
                let side = CODE_SIDE * EMU;
                self.pictures.push(Picture {
                    png: png(svg, 2.0, self.fonts)?,
                });
                self.add(if self.rtl {
                    "<w:p><w:pPr><w:bidi/></w:pPr>"
                } else {
                    "<w:p>"
                });
                self.picture(self.pictures.len(), (side, side), Some(text));
                self.add("</w:p>");
            }
            Block::NewPage { sheet } => self.turn(*sheet),
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
        // Label and words in one paragraph with a blank between them, so that nothing runs together.
        let bidi = if self.rtl { "<w:bidi/>" } else { "" };
        for (label, text) in rows {
            self.add(&format!(
                "<w:p><w:pPr><w:pStyle w:val=\"Fact\"/>{bidi}</w:pPr>{}{}{}</w:p>",
                styled_run(label, "<w:rStyle w:val=\"Label\"/>"),
                "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>",
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
        let width = TEXT_WIDTH * 20 / columns;
        let table_width = TEXT_WIDTH * 20;
        let visual = if self.rtl { "<w:bidiVisual/>" } else { "" };
        self.add(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Table\"/>{visual}<w:tblW w:w=\"{table_width}\" w:type=\"dxa\"/>\
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

    /// A table whose cells may have cups; the first row is repeated on each page, and no row is cut where it fits on one.
    fn grid(&mut self, head: &[Cell], rows: &[Vec<Cell>], shares: &[u8]) -> Result<(), ChartError> {
        let visual = if self.rtl { "<w:bidiVisual/>" } else { "" };
        let whole = self.width() * 20;
        let sum: u32 = shares.iter().copied().map(u32::from).sum::<u32>().max(1);
        let widths: Vec<u32> = shares
            .iter()
            .map(|share| whole * u32::from(*share) / sum)
            .collect();
        let columns: String = widths
            .iter()
            .map(|width| format!("<w:gridCol w:w=\"{width}\"/>"))
            .collect();
        self.add(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Table\"/>{visual}<w:tblW w:w=\"{whole}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:firstRow=\"1\" w:val=\"0020\"/></w:tblPr>\
             <w:tblGrid>{columns}</w:tblGrid>"
        ));
        let letters = match self.sheet {
            Sheet::Running | Sheet::Poster => String::new(),
            Sheet::Whole | Sheet::Wall => fitting(self.sheet, head, rows, &widths),
        };
        for (index, row) in std::iter::once(head)
            .chain(rows.iter().map(Vec::as_slice))
            .enumerate()
        {
            self.grid_row(row, &widths, index == 0, &letters)?;
        }
        self.add("</w:tbl>");
        self.paragraph("Small", "");
        Ok(())
    }

    fn grid_row(
        &mut self,
        cells: &[Cell],
        widths: &[u32],
        is_head: bool,
        letters: &str,
    ) -> Result<(), ChartError> {
        let is_heading = is_head || cells.len() < widths.len();
        let repeated = if is_head { "<w:tblHeader/>" } else { "" };
        self.add(&format!("<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>"));
        let bidi = if self.rtl { "<w:bidi/>" } else { "" };
        let style = if is_heading { "TableHead" } else { "TableCell" };
        for (cell, width) in cells.iter().zip(widths) {
            let (width, span) = if cells.len() < widths.len() {
                let span = format!("<w:gridSpan w:val=\"{}\"/>", widths.len());
                (widths.iter().sum(), span)
            } else {
                (*width, String::new())
            };
            self.add(&format!(
                "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{span}</w:tcPr>\
                 <w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{bidi}</w:pPr>"
            ));
            self.cup_and_words(cell, letters)?;
            self.add("</w:p></w:tc>");
        }
        self.add("</w:tr>");
        Ok(())
    }

    /// What the cups mean, side by side.
    fn legend(&mut self, items: &[Cell]) -> Result<(), ChartError> {
        let bidi = if self.rtl { "<w:bidi/>" } else { "" };
        self.add(&format!(
            "<w:p><w:pPr><w:pStyle w:val=\"Soft\"/>{bidi}</w:pPr>"
        ));
        for item in items {
            self.cup_and_words(item, "")?;
            self.add("<w:r><w:t xml:space=\"preserve\">     </w:t></w:r>");
        }
        self.add("</w:p>");
        Ok(())
    }

    fn cup_and_words(&mut self, cell: &Cell, letters: &str) -> Result<(), ChartError> {
        if let Some(cup) = cell.cup {
            let known = self.cups.iter().find(|(known, _)| *known == cup);
            let number = if let Some((_, number)) = known {
                *number
            } else {
                let png = png(&cup.svg(), 4.0, self.fonts)?;
                self.pictures.push(Picture { png });
                self.cups.push((cup, self.pictures.len()));
                self.pictures.len()
            };
            let size = (CUP_HEIGHT * 4 / 5 * EMU, CUP_HEIGHT * EMU);
            self.picture(number, size, None);
            self.add("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
        }
        let words = styled_run(&cell.text, letters);
        self.add(&words);
        Ok(())
    }

    /// A chart as a picture as wide as the page, with the sentence that says the same before it and as its alternative text.
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
        let width = self.width() * EMU;
        let size = (width, width / across * down);
        self.pictures.push(Picture { png: file });
        self.paragraph("Reading", reading);
        self.add("<w:p>");
        self.picture(self.pictures.len(), size, Some(reading));
        self.add("</w:p>");
        Ok(())
    }

    /// A picture in the line; `words` say the same, and where there are none it adorns words beside it.
    fn picture(&mut self, number: usize, (width, height): (u32, u32), words: Option<&str>) {
        const ADORNS: &str = "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\">\
             <adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/>\
             </a:ext></a:extLst>";
        self.shown += 1;
        let shown = self.shown;
        let kind = if words.is_some() { "Chart" } else { "Cup" };
        let adorns = if words.is_some() { "" } else { ADORNS };
        let words = xml(words.unwrap_or_default());
        self.add(&format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"{shown}\" name=\"{kind} {shown}\" descr=\"{words}\">\
             {adorns}</wp:docPr>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>\
             <pic:nvPicPr><pic:cNvPr id=\"{shown}\" name=\"chart{number}.png\" descr=\"{words}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"rIdChart{number}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
             </wp:inline></w:drawing></w:r>"
        ));
    }
}

/// Boxes to tick in one row.
fn in_a_row(words: &[String]) -> String {
    let boxes: Vec<String> = words
        .iter()
        .map(|words| format!("\u{2610}\u{a0}{words}"))
        .collect();
    boxes.join("     ")
}

/// The largest letters, in points, in which a table is likely to fit on its sheet with a title, as run properties. Word cannot
/// be asked; a letter is about half as wide as it is high.
fn fitting(sheet: Sheet, head: &[Cell], rows: &[Vec<Cell>], widths: &[u32]) -> String {
    let (room, sizes): (usize, &[usize]) = match sheet {
        Sheet::Wall => (340, &[17, 16, 15, 14, 13, 12, 11, 10]),
        Sheet::Whole | Sheet::Running | Sheet::Poster => (600, &[11, 10, 9, 8, 7]),
    };
    let height = |size: usize| -> usize {
        let lines = |(cell, width): (&Cell, &u32)| {
            let width = usize::try_from(*width).unwrap_or(0) / 20;
            let width = width.saturating_sub(12).max(size);
            (cell.text.chars().count() * size / 2)
                .div_ceil(width)
                .max(1)
        };
        let row = |cells: &[Cell]| {
            let lines = cells.iter().zip(widths).map(lines).max().unwrap_or(1);
            lines * size * 23 / 20 + 4
        };
        row(head) + rows.iter().map(|cells| row(cells)).sum::<usize>()
    };
    let fits = sizes.iter().find(|size| height(**size) <= room);
    let half_points = 2 * fits.or(sizes.last()).copied().unwrap_or(11);
    format!("<w:sz w:val=\"{half_points}\"/><w:szCs w:val=\"{half_points}\"/>")
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
