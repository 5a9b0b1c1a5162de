//! Workbooks of every kind.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::{made::*, *};

fn read_with(bytes: &[u8], wanted: Wanted) -> Read {
    read(bytes, &wanted).expect("a list")
}

#[test]
fn a_fraction_of_a_workbook_stays_one() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("d mmm yyyy");
    let since = ExcelDateTime::from_ymd(2026, 11, 21).expect("a day");
    for (row, number) in (1..).zip([1.234, 0.125, 12.5, 7_700_900_123.0]) {
        sheet.write(row, 0, "Mill Lane").expect("written");
        sheet.write(row, 1, number).expect("written");
    }
    sheet.write(1, 2, "1.200").expect("written");
    sheet.write_with_format(2, 2, since, &day).expect("written");
    sheet.write(3, 2, true).expect("written");
    let read = read_file(book.save_to_buffer().expect("a workbook"));
    let column = |column| {
        (2..6)
            .map(|row| read.listing.text(Address { row, column }))
            .collect::<Vec<_>>()
    };
    assert_eq!(column(1), ["1.2340", "0.1250", "12.5", "7700900123"]);
    assert_eq!(column(2), ["1.200", "21/11/2026", "TRUE", ""]);
}

#[test]
fn the_sheet_with_the_list_is_read_and_any_other_where_it_is_wanted() {
    let sheet = |texts: &[&[&str]]| {
        let all = (1..).zip(texts).map(|(number, texts)| row(number, texts));
        in_sheet(&all.collect::<String>())
    };
    let notes = sheet(&[
        &["How to use this workbook"],
        &["Write to us"],
        &["Thank you"],
    ]);
    let list = sheet(&[
        &["Name", "Ward"],
        &["Soup Table", "North"],
        &["Quay Choir", "South"],
    ]);
    let secret = sheet(&[
        &["Name", "Salary"],
        &["Ana", "1"],
        &["Ben", "2"],
        &["Cleo", "3"],
        &["Dan", "4"],
    ]);
    let book = workbook(&[
        ("Read me", &notes),
        (".Secret", &secret),
        ("Empty", &in_sheet("")),
        ("Groups", &list),
    ]);
    let read = read_file(&book);
    assert_eq!(read.found.sheet.as_deref(), Some("Groups"));
    let told: Vec<(&str, bool)> = read
        .found
        .sheets
        .iter()
        .map(|sheet| (&*sheet.name, sheet.is_hidden))
        .collect();
    assert_eq!(
        told,
        [("Read me", false), (".Secret", true), ("Groups", false)]
    );
    for (name, first) in [("Read me", "How to use this workbook"), (".Secret", "Name")] {
        let wanted = Wanted {
            sheet: Some(name.to_owned()),
            ..Wanted::default()
        };
        let read = read_with(&book, wanted);
        assert_eq!(read.found.sheet.as_deref(), Some(name));
        assert_eq!(rows(&read)[0].1[0], first);
    }
    // What is hidden is not taken by itself.
    assert_eq!(refused(workbook(&[(".Secret", &secret)])), Error::ListEmpty);
    let many: Vec<(String, &str)> = (0..230)
        .map(|at| {
            (
                format!("Month {at}"),
                if at == 200 { &*list } else { &*notes },
            )
        })
        .collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, sheet)| (&**name, *sheet)).collect();
    assert_eq!(
        read_file(workbook(&many)).found.sheet.as_deref(),
        Some("Month 200")
    );
}

#[test]
fn hidden_and_merged_cells_of_a_workbook_are_known() {
    let hidden = row(3, &["Gone", "North", "555"]).replace("<row ", "<row hidden=\"1\" ");
    let flat = row(4, &["Flat", "", "556"]).replace("<row ", "<row ht=\"0\" customHeight=\"1\" ");
    let sheet = [
        "<cols><col min=\"3\" max=\"3\" hidden=\"true\"/><col min=\"4\" max=\"16384\" width=\"0\"/></cols>",
        &in_sheet(&[row(1, &["Name", "Ward", "Private", "x"]), row(2, &["Elm", "North", "5"]), hidden, flat, row(5, &["Quay"]), row(9, &["Hall"])].concat()),
        "<mergeCells><mergeCell ref=\"B2:B1048576\"/><mergeCell ref=\"A1:D1\"/></mergeCells>",
    ]
    .concat();
    let book = workbook(&[("S", &sheet)]);
    let read = read_file(&book);
    assert_eq!(
        rows(&read),
        [
            (1, vec!["Name", "Ward"]),
            (2, vec!["Elm", "North"]),
            (5, vec!["Quay", "North"]),
            (9, vec!["Hall", "North"]),
        ]
    );
    assert_eq!((read.found.hidden_rows, read.found.merged), (2, 1));
    assert_eq!(
        read.found.hidden_columns,
        [(2, "Private".to_owned()), (3, "x".to_owned())]
    );
    let read = read_with(
        &book,
        Wanted {
            hidden: true,
            ..Wanted::default()
        },
    );
    assert_eq!(rows(&read)[2], (3, vec!["Gone", "North", "555"]));
    assert_eq!(rows(&read)[3], (4, vec!["Flat", "North", "556"]));
}

#[test]
fn cells_of_a_workbook_are_read_however_they_are_written() {
    let sheet = "<x:sheetData><x:row><x:c t=\"s\"><x:v>0</x:v></x:c><x:c t=\"str\"><x:f>A1</x:f><x:v>a &amp; b</x:v></x:c>\
        <x:c t=\"inlineStr\"><x:is><x:r><x:t>Mill</x:t></x:r><x:r><x:t xml:space=\"preserve\"> Lane</x:t></x:r>\
        <x:rPh><x:t>spoken</x:t></x:rPh></x:is></x:c><x:c t=\"e\"><x:v>#N/A</x:v></x:c></x:row>\
        <x:row><x:c r=\"C2\" s=\"1\"><x:v>46347</x:v></x:c><x:c><x:v>1E3</x:v></x:c></x:row></x:sheetData>";
    let texts =
        "<sst><si><r><t>Soup</t></r><r><t> Table_x000D_</t></r><rPh><t>x</t></rPh></si></sst>";
    let styles = "<styleSheet><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    let book = workbook_with(
        &[("S", sheet)],
        &[
            ("xl/SharedStrings.xml", texts.as_bytes()),
            ("xl/styles.xml", styles.as_bytes()),
        ],
    );
    assert_eq!(
        rows(&read_file(book)),
        [
            (1, vec!["Soup Table", "a & b", "Mill Lane", "#N/A"]),
            (2, vec!["", "", "21/11/2026", "1000"]),
        ]
    );
    // Pictures do not count.
    let picture = vec![7; 3 * 1024 * 1024];
    let list = in_sheet(&row(1, &["Mill Lane"]));
    read_file(workbook_with(
        &[("S", &list)],
        &[("xl/media/1.png", &picture)],
    ));
}

#[test]
fn a_workbook_that_is_damaged_or_takes_too_much_is_refused() {
    let zeros = vec![b' '; 70 * 1024 * 1024];
    let list = in_sheet(&row(1, &["Mill Lane"]));
    let texts: &[(&str, &[u8])] = &[("xl/sharedStrings.xml", &zeros)];
    assert_eq!(
        refused(workbook_with(&[("S", &list)], texts)),
        Error::ListTooHard
    );
    let deep = "<a>".repeat(100_000);
    let styles: &[(&str, &[u8])] = &[("xl/styles.xml", deep.as_bytes())];
    assert_eq!(
        refused(workbook_with(&[("S", &list)], styles)),
        Error::ListTooHard
    );
    let cell = "<sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData>";
    assert_eq!(refused(workbook(&[("S", cell)])), Error::ListBroken);
    assert_eq!(
        refused(workbook(&[(
            "S",
            "<sheetData><row><c t=\"str\"><v>x</v></c>"
        )])),
        Error::ListBroken
    );
    let greedy: &[(&str, &[u8])] = &[(
        "xl/sharedStrings.xml",
        b"<sst uniqueCount=\"99999999999\"><si><t>Mill</t></si></sst>",
    )];
    let one =
        "<sheetData><row r=\"1048576\"><c r=\"A1048576\" t=\"s\"><v>0</v></c></row></sheetData>";
    assert_eq!(
        rows(&read_file(workbook_with(&[("S", one)], greedy))),
        [(1_048_576, vec!["Mill"])]
    );
    // One text that many cells share is looked at once.
    let cells = "<c r=\"AX1\" t=\"s\"><v>0</v></c>".repeat(200_000);
    let long = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(30_000));
    let texts: &[(&str, &[u8])] = &[("xl/sharedStrings.xml", long.as_bytes())];
    let sheet = in_sheet(&[row(1, &["Mill"]), format!("<row r=\"2\">{cells}</row>")].concat());
    assert_eq!(
        read_file(workbook_with(&[("S", &sheet)], texts))
            .listing
            .width(),
        1
    );
}

#[test]
fn a_workbook_of_libreoffice_is_read() {
    let hidden = " table:visibility=\"collapse\"";
    let tables = [
        "<table:table table:name=\"Old\" table:style-name=\"gone\"><table:table-row>",
        &open_cell("Gone", ""),
        "</table:table-row></table:table><table:table table:name=\"Groups\"><table:shapes><draw:frame><text:p>x</text:p>\
         </draw:frame></table:shapes><table:table-column table:number-columns-repeated=\"2\"/><table:table-column",
        hidden,
        "/><table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>",
        "<table:table-row>",
        &open_cell("Name", ""),
        &open_cell("Ward", ""),
        &open_cell("Private", ""),
        &open_cell("Volunteers", ""),
        "</table:table-row><table:table-row>",
        &open_cell("Soup<text:s text:c=\"2\"/>Table<text:line-break/>of&amp;x</text:p><text:p>Mill", ""),
        &open_cell("North", " table:number-rows-spanned=\"3\""),
        &open_cell("5", ""),
        "<table:table-cell office:value-type=\"float\" office:value=\"0.125\"><text:p>0,125</text:p></table:table-cell>",
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-21\"><text:p>21. Nov</text:p></table:table-cell>",
        "</table:table-row><table:table-row",
        hidden,
        ">",
        &open_cell("Hidden", ""),
        "</table:table-row><table:table-row table:number-rows-repeated=\"2\">",
        &open_cell("Quay<office:annotation><text:p>a note</text:p></office:annotation>", ""),
        "<table:covered-table-cell/></table:table-row><table:table-row table:number-rows-repeated=\"1048570\"",
        hidden,
        "/></table:table>",
    ]
    .concat();
    for file in [open(&tables), content(&tables).into_bytes()] {
        let read = read_file(file);
        assert_eq!(
            rows(&read),
            [
                (3, vec!["Name", "Ward", "", "Volunteers"]),
                (
                    4,
                    vec![
                        "Soup  Table\nof&x\nMill",
                        "North",
                        "",
                        "0.1250",
                        "21/11/2026"
                    ]
                ),
                (6, vec!["Quay", "North"]),
                (7, vec!["Quay"]),
            ]
        );
        assert_eq!((read.found.hidden_rows, read.found.merged), (1, 1));
        assert_eq!(read.found.hidden_columns, [(2, "Private".to_owned())]);
        assert_eq!(read.found.sheet.as_deref(), Some("Groups"));
        assert!(read.found.sheets[0].is_hidden);
    }
    let locked = packed(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        (
            "META-INF/manifest.xml",
            b"<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>",
        ),
        ("content.xml", b"\x01\x02"),
    ]);
    assert_eq!(refused(locked), Error::ListLocked);
    // One row that stands a million times.
    let row = format!(
        "<table:table-row table:number-rows-repeated=\"1000000\">{}</table:table-row>",
        open_cell("x", " table:number-columns-repeated=\"99\"")
    );
    let many = open(&format!(
        "<table:table table:name=\"S\">{row}</table:table>"
    ));
    assert_eq!(refused(many), Error::ListTooLong(20_000));
}

#[test]
fn a_binary_workbook_is_read() {
    let at = |column, style| longs(&[column, style]);
    let real =
        |column, style, number: f64| [&at(column, style)[..], &number.to_le_bytes()].concat();
    let row_of = |row: u32, flags: u8| [&longs(&[row, 0])[..], &[0, 0, 0, flags, 0]].concat();
    let sheet = [
        record(60, &[longs(&[2, 2, 0, 0]), vec![1, 0]].concat()),
        record(0, &row_of(0, 0)),
        record(7, &longs(&[0, 0, 0])),
        record(6, &[at(1, 0), wide("Ward")].concat()),
        record(6, &[at(2, 0), wide("Private")].concat()),
        record(62, &[at(3, 0), vec![0], wide("Since")].concat()),
        record(0, &row_of(1, 0)),
        record(7, &longs(&[0, 0, 1])),
        record(6, &[at(1, 0), wide("North")].concat()),
        record(5, &real(3, 1, 46_347.0)),
        record(0, &row_of(2, 0x10)),
        record(6, &[at(0, 0), wide("Hidden")].concat()),
        record(0, &row_of(3, 0)),
        record(8, &[at(0, 0), wide("Quay")].concat()),
        record(2, &[&at(3, 0)[..], &[(12 << 2) | 2, 0, 0, 0]].concat()),
        record(4, &[&at(4, 0)[..], &[1]].concat()),
        record(3, &[&at(5, 0)[..], &[0x2a]].concat()),
        record(146, &[]),
        record(176, &longs(&[1, 3, 1, 1])),
    ];
    let read = read_file(binary(&["Name", "Soup Table"], &sheet));
    assert_eq!(
        rows(&read),
        [
            (1, vec!["Name", "Ward", "", "Since"]),
            (2, vec!["Soup Table", "North", "", "21/11/2026"]),
            (4, vec!["Quay", "North", "", "12", "TRUE", "#N/A"]),
        ]
    );
    assert_eq!((read.found.hidden_rows, read.found.merged), (1, 1));
    assert_eq!(read.found.hidden_columns, [(2, "Private".to_owned())]);
    for sheet in [
        vec![record(0, &row_of(0, 0)), record(7, &longs(&[0, 0, 9]))],
        vec![record(0, &row_of(0, 0)), vec![6, 0xff, 0xff, 0xff, 0x7f]],
    ] {
        assert_eq!(refused(binary(&["Name"], &sheet)), Error::ListBroken);
    }
}

#[test]
fn an_old_workbook_is_read() {
    let text = |text: &str| [&shorts(&[text.len() as u16])[..], &[0], text.as_bytes()].concat();
    let at = |row, column| shorts(&[row, column, 0]);
    let named =
        |row, column, text: u32| old_record(0xfd, &[at(row, column), longs(&[text])].concat());
    // The last text goes on in another record, with wider letters.
    let first = [
        longs(&[3, 3]),
        text("Name"),
        text("Soup Table"),
        shorts(&[5]),
        vec![0],
        b"Ca".to_vec(),
    ]
    .concat();
    let wide: Vec<u8> = "fé!".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let shared = [
        old_record(0x41e, &[shorts(&[164]), text("dd/mm/yyyy")].concat()),
        old_record(0xe0, &shorts(&[0, 0, 0])),
        old_record(0xe0, &shorts(&[0, 164, 0])),
        old_record(0xfc, &first),
        old_record(0x3c, &[&[1], &wide[..]].concat()),
    ];
    let hidden = shorts(&[2, 0, 9, 255, 0, 0, 0x20, 0]);
    let formula = |row, column, result: [u8; 8]| {
        old_record(0x06, &[&at(row, column)[..], &result, &[0; 6]].concat())
    };
    let sheet = [
        old_record(0x7d, &shorts(&[2, 2, 0, 0, 1])),
        old_record(0x208, &hidden),
        named(0, 0, 0),
        old_record(0x204, &[at(0, 1), text("Ward")].concat()),
        old_record(0x204, &[at(0, 2), text("Private")].concat()),
        named(1, 0, 1),
        old_record(0x204, &[at(1, 1), text("North")].concat()),
        old_record(
            0x203,
            &[&shorts(&[1, 3, 1])[..], &46_347.0_f64.to_le_bytes()].concat(),
        ),
        named(2, 0, 1),
        named(3, 0, 2),
        old_record(
            0xbd,
            &[
                shorts(&[3, 3, 0]),
                vec![(12 << 2) | 2, 0, 0, 0],
                shorts(&[0]),
                vec![(7 << 2) | 2, 0, 0, 0],
                shorts(&[4]),
            ]
            .concat(),
        ),
        formula(3, 5, [0, 0, 0, 0, 0, 0, 0xff, 0xff]),
        old_record(0x207, &text("sum")),
        formula(3, 6, [1, 0, 1, 0, 0, 0, 0xff, 0xff]),
        formula(3, 7, 2.5_f64.to_le_bytes()),
        old_record(0x809, &shorts(&[0x600, 0x20])),
        named(3, 8, 0),
        old_record(0x0a, &[]),
        old_record(0xe5, &shorts(&[1, 1, 3, 1, 1])),
    ];
    let read = read_file(old(0x600, &shared, &sheet));
    assert_eq!(
        rows(&read),
        [
            (1, vec!["Name", "Ward"]),
            (2, vec!["Soup Table", "North", "", "21/11/2026"]),
            (
                4,
                vec!["Café!", "North", "", "12", "7", "sum", "TRUE", "2.5"]
            ),
        ]
    );
    assert_eq!((read.found.hidden_rows, read.found.merged), (1, 1));
    assert_eq!(read.found.hidden_columns, [(2, "Private".to_owned())]);
    let of_95 = old(
        0x500,
        &[old_record(0x42, &shorts(&[1251]))],
        &[old_record(
            0x204,
            &[at(0, 0), shorts(&[3]), vec![0xc4, 0xee, 0xec]].concat(),
        )],
    );
    assert_eq!(rows(&read_file(of_95)), [(1, vec!["Дом"])]);
    assert_eq!(
        refused(old(0x600, &[old_record(0x2f, &[0; 6])], &sheet)),
        Error::ListLocked
    );
    assert_eq!(refused(old(0x200, &[], &sheet)), Error::ListOld);
}
