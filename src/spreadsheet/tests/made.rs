//! Files made by hand.

use std::io::{Cursor, Write as _};

use zip::{ZipWriter, write::SimpleFileOptions};

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A packed file of these parts.
pub fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("begun");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("finished").into_inner()
}

fn related(id: &str, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>")
}

/// A row of texts, from 1.
pub fn row(number: u32, texts: &[&str]) -> String {
    let cells: Vec<String> = (b'A'..)
        .zip(texts)
        .map(|(letter, text)| {
            let letter = char::from(letter);
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            format!("<c r=\"{letter}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
        })
        .collect();
    format!("<row r=\"{number}\">{}</row>", cells.concat())
}

/// Rows as they stand in a sheet.
pub fn in_sheet(rows: &str) -> String {
    format!("<sheetData>{rows}</sheetData>")
}

/// An Excel workbook of these sheets, by name; one whose name begins with a point is hidden.
pub fn workbook(sheets: &[(&str, &str)]) -> Vec<u8> {
    workbook_with(sheets, &[])
}

/// One with more parts.
pub fn workbook_with(sheets: &[(&str, &str)], more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut book = format!("<workbook xmlns:r=\"{RELATIONS}\"><sheets>");
    let mut relations = String::from("<Relationships>");
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for (at, (name, sheet)) in sheets.iter().enumerate() {
        let state = if name.starts_with('.') {
            "hidden"
        } else {
            "visible"
        };
        book +=
            &format!("<sheet name=\"{name}\" sheetId=\"{at}\" state=\"{state}\" r:id=\"r{at}\"/>");
        relations += &related(
            &format!("r{at}"),
            "worksheet",
            &format!("worksheets/{at}.xml"),
        );
        let sheet = format!("<worksheet>{sheet}</worksheet>");
        parts.push((format!("xl/worksheets/{at}.xml"), sheet.into_bytes()));
    }
    let main = related("m", "officeDocument", "xl/workbook.xml");
    parts.push((
        "_rels/.rels".to_owned(),
        format!("<Relationships>{main}</Relationships>").into_bytes(),
    ));
    parts.push((
        "xl/workbook.xml".to_owned(),
        format!("{book}</sheets></workbook>").into_bytes(),
    ));
    parts.push((
        "xl/_rels/workbook.xml.rels".to_owned(),
        format!("{relations}</Relationships>").into_bytes(),
    ));
    let parts = parts
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    packed(&parts.chain(more.iter().copied()).collect::<Vec<_>>())
}

/// The content of a workbook of LibreOffice with these tables.
pub fn content(tables: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">\
         <office:automatic-styles><style:style style:name=\"gone\"><style:table-properties table:display=\"false\"/>\
         </style:style></office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet>\
         </office:body></office:document>"
    )
}

/// A workbook of LibreOffice with these tables.
pub fn open(tables: &str) -> Vec<u8> {
    packed(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content(tables).as_bytes()),
    ])
}

/// A cell of a workbook of LibreOffice.
pub fn open_cell(text: &str, more: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"string\"{more}><text:p>{text}</text:p></table:table-cell>"
    )
}

/// A record of a binary workbook.
pub fn record(kind: u16, held: &[u8]) -> Vec<u8> {
    let seven = |mut value: usize| {
        let mut bytes = vec![];
        loop {
            let more = value > 0x7f;
            bytes.push((value & 0x7f) as u8 | if more { 0x80 } else { 0 });
            value >>= 7;
            if !more {
                return bytes;
            }
        }
    };
    [seven(kind.into()), seven(held.len()), held.to_vec()].concat()
}

/// A text of a binary workbook.
pub fn wide(text: &str) -> Vec<u8> {
    let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [&(letters.len() as u32 / 2).to_le_bytes()[..], &letters].concat()
}

/// Numbers of four bytes.
pub fn longs(numbers: &[u32]) -> Vec<u8> {
    numbers
        .iter()
        .flat_map(|number| number.to_le_bytes())
        .collect()
}

/// A binary workbook with these shared texts, and a sheet of these records.
pub fn binary(texts: &[&str], sheet: &[Vec<u8>]) -> Vec<u8> {
    let texts = texts
        .iter()
        .map(|text| record(19, &[&[0], &wide(text)[..]].concat()));
    let book = record(156, &[longs(&[0, 1]), wide("r1"), wide("Groups")].concat());
    let styles = [
        record(
            44,
            &[&200_u16.to_le_bytes()[..], &wide("dd/mm/yyyy")].concat(),
        ),
        record(617, &longs(&[2])),
        record(47, &[0; 16]),
        record(47, &[&[0, 0, 200, 0][..], &[0; 12]].concat()),
        record(618, &[]),
    ];
    let relations = format!(
        "<Relationships>{}</Relationships>",
        related("r1", "worksheet", "worksheets/1.bin")
    );
    let main = related("m", "officeDocument", "xl/workbook.bin");
    packed(&[
        (
            "_rels/.rels",
            format!("<Relationships>{main}</Relationships>").as_bytes(),
        ),
        ("xl/workbook.bin", &book),
        ("xl/_rels/workbook.bin.rels", relations.as_bytes()),
        ("xl/styles.bin", &styles.concat()),
        ("xl/sharedStrings.bin", &texts.collect::<Vec<_>>().concat()),
        ("xl/worksheets/1.bin", &sheet.concat()),
    ])
}

/// A record of an old workbook.
pub fn old_record(kind: u16, held: &[u8]) -> Vec<u8> {
    [
        &kind.to_le_bytes()[..],
        &(held.len() as u16).to_le_bytes(),
        held,
    ]
    .concat()
}

/// Numbers of two bytes.
pub fn shorts(numbers: &[u16]) -> Vec<u8> {
    numbers
        .iter()
        .flat_map(|number| number.to_le_bytes())
        .collect()
}

/// An old workbook with one sheet: what all sheets share, and the records of this one.
pub fn old(version: u16, shared: &[Vec<u8>], sheet: &[Vec<u8>]) -> Vec<u8> {
    let begin = old_record(0x809, &shorts(&[version, 5, 0, 0]));
    let end = old_record(0x0a, &[]);
    let name: &[u8] = if version == 0x500 {
        b"\x06Groups"
    } else {
        b"\x06\0Groups"
    };
    let bound = |at: u32| old_record(0x85, &[&longs(&[at])[..], &[0, 0], name].concat());
    let before = [begin.clone(), shared.concat(), bound(0), end.clone()]
        .concat()
        .len();
    let before = [
        begin.clone(),
        shared.concat(),
        bound(before as u32),
        end.clone(),
    ]
    .concat();
    let stream = [before, begin, sheet.concat(), end].concat();
    old_box(if version == 0x500 { "Book" } else { "Workbook" }, &stream)
}

/// A box of before 2007 with one stream.
pub fn old_box(name: &str, stream: &[u8]) -> Vec<u8> {
    const SECTOR: usize = 512;
    let sectors = (stream.len().max(4_096)).div_ceil(SECTOR) as u32;
    let entry = |name: &str, kind: u8, first: u32, size: u32| {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = entry.len() as u16 + 2;
        entry.resize(64, 0);
        entry.extend(length.to_le_bytes());
        entry.extend([kind, 1]);
        entry.resize(116, 0);
        entry.extend(longs(&[first, size, 0]));
        entry
    };
    // First the table of sectors, then the names, then the stream.
    let mut next = vec![0xffff_fffd, 0xffff_fffe];
    next.extend((1..sectors).map(|at| at + 2));
    next.push(0xffff_fffe);
    assert!(next.len() <= SECTOR / 4, "one sector for the table");
    next.resize(SECTOR / 4, u32::MAX);
    let mut file = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    file.resize(24, 0);
    file.extend(shorts(&[0x3e, 3, 0xfffe, 9, 6]));
    file.resize(44, 0);
    file.extend(longs(&[1, 1, 0, 4_096, 0xffff_fffe, 0, 0xffff_fffe, 0, 0]));
    file.resize(SECTOR, 0xff);
    file.extend(longs(&next));
    file.extend(entry("Root Entry", 5, 0xffff_fffe, 0));
    file.extend(entry(name, 2, 2, stream.len().max(4_096) as u32));
    file.resize(3 * SECTOR, 0);
    file.extend(stream);
    file.resize((3 + sectors as usize) * SECTOR, 0);
    file
}
