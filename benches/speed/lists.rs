//! How long a list takes to be read: long ones, and such as are small and mean much work.

use std::{
    fmt::Write as _,
    io::{Cursor, Write as _},
    time::{Duration, Instant},
};

use good_measure::{domain::listing::source::Wanted, spreadsheet};
use rust_xlsxwriter::Workbook;
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::say;

/// No file may hold a reader for longer.
const LONGEST: Duration = Duration::from_secs(3);

/// Reads lists of so many groups, and files that were made to be slow.
pub fn read(groups: u32) {
    let text = text_of(groups);
    for (what, bytes) in [
        ("text", text.clone().into_bytes()),
        ("workbook", workbook_of(groups)),
        (
            "one text, many cells",
            one_text_in_many_cells(30_000, groups),
        ),
        (
            "quotation marks",
            "\"a,\"\"b\n".repeat(1_000_000).into_bytes(),
        ),
        (
            "stray marks",
            format!("Name,Site\n{}", "Hall,\"x\nMill,y\n".repeat(300_000)).into_bytes(),
        ),
        ("commas", ",".repeat(9_000_000).into_bytes()),
        ("line ends", "\r".repeat(9_000_000).into_bytes()),
        ("merged cells", merged(groups)),
        ("empty rows", empty_rows()),
    ] {
        let begun = Instant::now();
        let read = spreadsheet::read(&bytes, &Wanted::default());
        let took = begun.elapsed();
        let came = match read {
            Ok(read) => format!("{} rows", read.listing.rows().count()),
            Err(error) => format!("{error:?}"),
        };
        say(&format!("{what}: {came}"), took, bytes.len());
        assert!(took < LONGEST, "{what} took {took:?}");
    }
}

fn text_of(groups: u32) -> String {
    let mut text = "Name,Ward,Tags,Volunteers,Does,Size\n".to_owned();
    for at in 0..groups {
        let ward = at % 40;
        writeln!(
            text,
            "Group {at},Ward {ward},\"food, advice\",{at},Tea and talk on Tuesdays,{at}"
        )
        .expect("written");
    }
    text
}

fn workbook_of(groups: u32) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0..).zip(text_of(groups).lines()) {
        for (column, cell) in (0..).zip(line.split(',')) {
            sheet.write(row, column, cell).expect("written");
        }
    }
    book.save_to_buffer().expect("a workbook")
}

/// A workbook with this sheet and these shared texts, as it is packed.
fn packed(sheet: &str, texts: &str) -> Vec<u8> {
    const MAIN: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"r1\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in [
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        (
            "xl/workbook.xml",
            format!(
                "<workbook {MAIN} xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            relation("worksheet", "worksheets/sheet1.xml"),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet {MAIN}>{sheet}</worksheet>"),
        ),
        ("xl/sharedStrings.xml", format!("<sst {MAIN}>{texts}</sst>")),
    ] {
        zip.start_file(name, SimpleFileOptions::default())
            .expect("begun");
        zip.write_all(part.as_bytes()).expect("written");
    }
    zip.finish().expect("finished").into_inner()
}

fn one_text_in_many_cells(length: usize, rows: u32) -> Vec<u8> {
    let texts = format!("<si><t>{}</t></si>", "x".repeat(length));
    let rows: String = (1..=rows)
        .map(|row| {
            format!(
                "<row r=\"{row}\">{}</row>",
                "<c t=\"s\"><v>0</v></c>".repeat(40)
            )
        })
        .collect();
    packed(&format!("<sheetData>{rows}</sheetData>"), &texts)
}

fn merged(rows: u32) -> Vec<u8> {
    let cells: String = (1..=rows)
        .map(|row| format!("<row r=\"{row}\"><c r=\"B{row}\" t=\"inlineStr\"><is><t>Hall {row}</t></is></c></row>"))
        .collect();
    let merges: String = (0..10_000)
        .map(|_| "<mergeCell ref=\"A1:A1048576\"/>")
        .collect();
    packed(
        &format!("<sheetData>{cells}</sheetData><mergeCells>{merges}</mergeCells>"),
        "",
    )
}

fn empty_rows() -> Vec<u8> {
    let rows = "<row></row>".repeat(2_000_000);
    packed(&format!("<sheetData>{rows}</sheetData>"), "")
}
