//! The parts beside the body: styles, numbering, settings, footer, properties, and what belongs to what.

use crate::export::{document::Document, docx::xml};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The product's green, for headings.
const BRAND: &str = "0F5A4B";

/// Quiet text; 4.5:1 and more on white.
const SOFT: &str = "525D60";

/// What kind each part is.
pub(crate) fn content_types() -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let mut parts = String::new();
    for (name, kind) in [
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("settings", "settings"),
        ("footer1", "footer"),
    ] {
        parts.push_str(&format!(
            "<Override PartName=\"/word/{name}.xml\" ContentType=\"{word}.{kind}+xml\"/>"
        ));
    }
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>{parts}\
         <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
         <Override PartName=\"/docProps/app.xml\" \
         ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>"
    )
}

/// What the package holds.
pub(crate) fn package_relations() -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"word/document.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
         <Relationship Id=\"rId3\" Type=\"{OFFICE}/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>"
    )
}

/// What the body refers to.
pub(crate) fn document_relations(pictures: usize) -> String {
    let charts: String = (1..=pictures)
        .map(|number| {
            format!(
                "<Relationship Id=\"rIdChart{number}\" Type=\"{OFFICE}/image\" Target=\"media/chart{number}.png\"/>"
            )
        })
        .collect();
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">\
         <Relationship Id=\"rIdStyles\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/>\
         <Relationship Id=\"rIdNumbering\" Type=\"{OFFICE}/numbering\" Target=\"numbering.xml\"/>\
         <Relationship Id=\"rIdSettings\" Type=\"{OFFICE}/settings\" Target=\"settings.xml\"/>\
         <Relationship Id=\"rIdFooter\" Type=\"{OFFICE}/footer\" Target=\"footer1.xml\"/>{charts}</Relationships>"
    )
}

/// Title, author and language.
pub(crate) fn core(document: &Document) -> String {
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:language>{}</dc:language></cp:coreProperties>",
        xml(&document.title),
        xml(&document.group),
        document.language
    )
}

/// What wrote it.
pub(crate) fn app() -> String {
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>Good Measure</Application></Properties>"
    )
}

/// The language that spelling is checked in.
pub(crate) fn settings(document: &Document) -> String {
    format!(
        "{HEAD}<w:settings {WORD}><w:themeFontLang w:val=\"{0}\" w:bidi=\"ar\"/></w:settings>",
        document.language
    )
}

/// Bullets for lists.
pub(crate) fn numbering() -> String {
    format!(
        "{HEAD}<w:numbering {WORD}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>\
         <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"ListBullet\"/>\
         <w:lvlText w:val=\"\u{2022}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr></w:lvl>\
         </w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    )
}

/// What stands at the foot of each page, with its number.
pub(crate) fn footer(document: &Document) -> String {
    let bidi = if document.rtl { "<w:bidi/>" } else { "" };
    format!(
        "{HEAD}<w:ftr {WORD}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>{bidi}</w:pPr>\
         <w:r><w:t xml:space=\"preserve\">{}</w:t></w:r><w:r><w:tab/></w:r>\
         <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>\
         </w:p></w:ftr>",
        xml(&document.footer)
    )
}

/// A style: id, name, what it is based on, what it does to paragraphs and to letters.
fn style(id: &str, name: &str, paragraph: &str, letters: &str) -> String {
    let (based, next) = if id == "Normal" {
        (" w:default=\"1\"", String::new())
    } else {
        (
            "",
            "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/>".to_owned(),
        )
    };
    format!(
        "<w:style w:type=\"paragraph\"{based} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{next}<w:qFormat/>\
         <w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
    )
}

const BOLD: &str = "<w:b/><w:bCs/>";

/// Letters of headings.
fn green() -> String {
    format!("{BOLD}<w:color w:val=\"{BRAND}\"/>")
}

fn quiet() -> String {
    format!("<w:color w:val=\"{SOFT}\"/>")
}

/// Letters of so many tenths of the size of running text, which is in points; the format counts half points.
fn letters(points: u32, tenths: u32, more: &str) -> String {
    let size = points * 2 * tenths / 10;
    format!("{more}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>")
}

/// Running text, title and headings: real ones, which the navigation pane and screen readers know by their names.
fn headings(points: u32) -> String {
    let heading = |level: u8, before: u32, tenths: u32| {
        style(
            &format!("Heading{level}"),
            &format!("heading {level}"),
            &format!(
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"{before}\" w:after=\"80\"/><w:outlineLvl w:val=\"{}\"/>",
                level - 1
            ),
            &letters(points, tenths, &green()),
        )
    };
    [
        style(
            "Normal",
            "Normal",
            "<w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/>",
            "",
        ),
        style(
            "Title",
            "Title",
            "<w:keepNext/><w:spacing w:after=\"60\"/><w:outlineLvl w:val=\"0\"/>",
            &letters(points, 18, &green()),
        ),
        style("Subtitle", "Subtitle", "", &quiet()),
        heading(1, 360, 18),
        heading(2, 360, 13),
        heading(3, 280, 11),
        heading(4, 200, 10),
    ]
    .concat()
}

/// What stands under headings: notices, facts, lists, and what is filled in by hand.
fn texts(points: u32) -> String {
    // Word draws one line under several such paragraphs unless there is one between them too.
    let line = "w:val=\"single\" w:sz=\"6\" w:space=\"2\" w:color=\"7D8583\"";
    let rules = format!("<w:pBdr><w:bottom {line}/><w:between {line}/></w:pBdr>");
    [
        style("Soft", "Quiet text", "<w:keepNext/>", &quiet()),
        style("Reading", "Words of a chart", "<w:keepNext/>", ""),
        style(
            "Scene",
            "Scene",
            "<w:keepNext/><w:keepLines/><w:spacing w:after=\"60\"/>",
            &letters(points, 9, &quiet()),
        ),
        style(
            "Asked",
            "Asked with a line",
            "<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"9638\"/></w:tabs>\
             <w:spacing w:before=\"140\" w:after=\"60\"/>",
            &letters(points, 9, &quiet()),
        ),
        style(
            "Small",
            "Small text",
            "<w:keepLines/><w:spacing w:after=\"60\"/>",
            &letters(points, 9, &quiet()),
        ),
        style(
            "Notice",
            "Notice",
            "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3EBDE\"/><w:spacing w:before=\"120\" w:after=\"160\"/>",
            "",
        ),
        style("State", "State", "<w:keepNext/>", BOLD),
        style(
            "Fact",
            "Label and words",
            "<w:spacing w:after=\"40\"/><w:ind w:left=\"240\" w:hanging=\"240\"/>",
            "",
        ),
        style(
            "ListBullet",
            "List Bullet",
            "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/>",
            "",
        ),
        style(
            "Box",
            "Box to tick",
            "<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val=\"left\" w:pos=\"400\"/></w:tabs><w:spacing w:after=\"30\"/>\
             <w:ind w:left=\"400\" w:hanging=\"400\"/>",
            &letters(points, 9, ""),
        ),
        style(
            "Line",
            "Line to write on",
            &format!("{rules}<w:spacing w:before=\"240\" w:after=\"0\"/>"),
            "",
        ),
    ]
    .concat()
}

/// Captions and cells of tables, and the foot of the page.
fn tables(points: u32) -> String {
    [
        style("Caption", "caption", "<w:keepNext/>", BOLD),
        style(
            "TableHead",
            "Table head",
            "<w:keepNext/><w:spacing w:after=\"40\"/>",
            BOLD,
        ),
        style("TableCell", "Table cell", "<w:spacing w:after=\"40\"/>", ""),
        style(
            "Footer",
            "footer",
            "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>",
            &letters(points, 8, &quiet()),
        ),
    ]
    .concat()
}

/// The styles of paragraphs, labels and tables, with running text of so many points.
pub(crate) fn styles(document: &Document, points: u32) -> String {
    let body = points * 2;
    let quiet = quiet();
    format!(
        "{HEAD}<w:styles {WORD}><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Atkinson Hyperlegible\" w:hAnsi=\"Atkinson Hyperlegible\" w:cs=\"Noto Sans Arabic\"/>\
         <w:sz w:val=\"{body}\"/><w:szCs w:val=\"{body}\"/><w:lang w:val=\"{}\" w:bidi=\"ar\"/></w:rPr></w:rPrDefault>\
         </w:docDefaults>{}{}{}\
         <w:style w:type=\"character\" w:styleId=\"Label\"><w:name w:val=\"Label\"/><w:qFormat/><w:rPr>{BOLD}{quiet}</w:rPr></w:style>\
         <w:style w:type=\"table\" w:styleId=\"Table\"><w:name w:val=\"Table with lines\"/><w:tblPr>\
         <w:tblBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"DDD3C3\"/>\
         <w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"DDD3C3\"/></w:tblBorders>\
         <w:tblCellMar><w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\
         </w:styles>",
        document.language,
        headings(points),
        texts(points),
        tables(points)
    )
}
