//! Files of every kind, as programs write them and as nobody should.

mod files;
mod made;
mod properties;

use super::*;

use crate::domain::listing::{Address, source::Separator};

/// The rows of a list, with their numbers.
fn rows(read: &Read) -> Vec<(u32, Vec<&str>)> {
    let rows = read.listing.rows();
    rows.map(|(row, cells)| (row, cells.iter().map(String::as_str).collect()))
        .collect()
}

fn read_file(bytes: impl AsRef<[u8]>) -> Read {
    read(bytes.as_ref(), &Wanted::default()).expect("a list")
}

fn refused(bytes: impl AsRef<[u8]>) -> Error {
    read(bytes.as_ref(), &Wanted::default()).expect_err("no list")
}

#[test]
fn text_is_read_as_councils_publish_it() {
    let blank_before_mark = "\"Name\", \"Address\"\n\"Soup Table\", \"1 Low Road, Northgate\"\n\"Quay Choir\", \"Pier\"\n";
    let read = read_file(blank_before_mark);
    assert_eq!(
        rows(&read)[1],
        (2, vec!["Soup Table", "1 Low Road, Northgate"])
    );
    let stray = "Name,Ward,Website\nSoup Table,North,\"http://a.example\nQuay Choir,South,http://b.example\n\
        \"Old Mill, Walkers\",South,http://c.example\nElm Menders,North,http://d.example\n";
    let read = read_file(stray);
    assert_eq!(read.listing.rows().count(), 5);
    assert_eq!(rows(&read)[1].1[2], "\"http://a.example");
    assert_eq!(rows(&read)[3].1[0], "Old Mill, Walkers");
    assert_eq!(read.found.swallowed, [(2, 4)]);
    for (text, separator) in [
        (
            "Name|Address\nSoup Table|1 Low Road, Northgate\nQuay Choir|Pier, by the sea, South\n",
            Separator::Pipe,
        ),
        (
            "name* link*\nSoup Table* https://a.example*\nQuay Choir* https://b.example*\n",
            Separator::Star,
        ),
        (
            "Name*,Ward*\nSoup Table,North\nQuay Choir,South\n",
            Separator::Comma,
        ),
        (
            "Name;Does\nSoup Table;tea, cake\nQuay Choir;songs, tea\nElm;x, y, z\n",
            Separator::Semicolon,
        ),
        (
            "Name,Does,Ward\nSoup Table,\"tea, cake, talk\",North\nQuay Choir\nElm,\"a, b, c, d\",South\n",
            Separator::Comma,
        ),
        (
            "Soup Table, Northgate\nQuay Choir, Southgate\nElm Menders\nThe friends of the mill\n",
            Separator::Nothing,
        ),
    ] {
        assert_eq!(read_file(text).found.separator, Some(separator), "{text}");
    }
}

#[test]
fn what_this_program_wrote_comes_back_without_its_guard() {
    let names = [
        "@ The Hub",
        "+Plus Youth",
        "-18 Club",
        "=Equal",
        "＝Wide",
        "'Tis the season",
        "O'Neil",
    ];
    let mut csv = String::from("\u{feff}Name\r\n");
    let mut sheet = String::new();
    for (row, name) in (2..).zip(names) {
        let guarded = if name.starts_with(['@', '+', '-', '=', '＝']) {
            format!("'{name}")
        } else {
            name.to_owned()
        };
        csv.push_str(&format!("{guarded}\r\n"));
        sheet.push_str(&made::row(row, &[&guarded]));
    }
    for read in [
        read_file(csv),
        read_file(made::workbook(&[("S", &made::in_sheet(&sheet))])),
    ] {
        let found: Vec<&str> = (2..9)
            .map(|row| read.listing.text(Address { row, column: 0 }))
            .collect();
        assert_eq!(found, names);
    }
    let read = read_file("Name,Charity number\nMill,=\"0123\"\n");
    assert_eq!(rows(&read)[1], (2, vec!["Mill", "0123"]));
}

#[test]
fn a_stray_sign_that_stands_in_no_text_costs_no_list() {
    let read = read_file("Name,Ward\nSoup\u{2} Table,North\nQuay Choir,South\u{1a}");
    assert_eq!(rows(&read)[1], (2, vec!["Soup Table", "North"]));
    assert_eq!(refused(b"a\x01b"), Error::ListKind);
}

#[test]
fn what_is_no_list_is_refused_with_the_true_reason() {
    for (bytes, reason) in [
        (&b""[..], Error::ListEmpty),
        (b" , ,\n\n;;\n", Error::ListEmpty),
        (b"%PDF-1.7 x", Error::ListPdf),
        (b"\x89PNG\r\n\x1a\nx", Error::ListPicture),
        (b"\xff\xd8\xff\xe0x", Error::ListPicture),
        (b"\0\0\0\x18ftypheic", Error::ListPicture),
        (b"RIFF\0\0\0\0WEBPVP8 ", Error::ListPicture),
        (b"{\\rtf1 x", Error::ListDocument),
        (b"\x1f\x8b\x08\0x", Error::ListPacked),
        (b"PK\x05\x06\0\0", Error::ListPacked),
        (b"PK\x03\x04\0\0", Error::ListBroken),
        (b"\x09\x08\x10\0\0\x06", Error::ListOld),
        (b"<html>Mill Lane</html>", Error::ListPage),
        (b"MIME-Version: 1.0\r\n", Error::ListPage),
        (b"BEGIN:VCARD\r\n", Error::ListKind),
        (b"[\n {\"name\": \"Mill Lane\"}]", Error::ListKind),
        (b"<?xml version=\"1.0\"?><groups/>", Error::ListKind),
    ] {
        assert_eq!(refused(bytes), reason, "{bytes:?}");
    }
}

#[test]
fn what_is_packed_and_no_list_is_refused_with_the_true_reason() {
    for (names, reason) in [
        (
            &["word/document.xml", "[Content_Types].xml"][..],
            Error::ListDocument,
        ),
        (&["ppt/presentation.xml"], Error::ListDocument),
        (
            &["Index/Document.iwa", "Metadata/Properties.plist"],
            Error::ListNumbers,
        ),
        (&["list.csv"], Error::ListPacked),
        (
            &["encrypted-package", "mimetype", "META-INF/manifest.xml"],
            Error::ListLocked,
        ),
        (&["xl/worksheets/sheet1.xml"], Error::ListBroken),
    ] {
        let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (*name, &b"x"[..])).collect();
        assert_eq!(refused(made::packed(&parts)), reason, "{names:?}");
    }
    let letter = [
        ("mimetype", &b"application/vnd.oasis.opendocument.text"[..]),
        ("content.xml", b"<x/>"),
    ];
    assert_eq!(refused(made::packed(&letter)), Error::ListDocument);
    let old =
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>";
    assert_eq!(refused(old), Error::ListOld);
    for (stream, reason) in [
        ("EncryptedPackage", Error::ListLocked),
        ("WordDocument", Error::ListDocument),
        ("Something", Error::ListKind),
    ] {
        assert_eq!(
            refused(made::old_box(stream, &[0; 5_000])),
            reason,
            "{stream}"
        );
    }
    let mut broken = made::old_box("EncryptedPackage", b"x");
    broken[30] = 0;
    assert_eq!(refused(broken), Error::ListLocked);
}
