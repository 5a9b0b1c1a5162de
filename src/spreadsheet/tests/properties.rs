//! What holds of any file.

use encoding_rs::{
    Encoding, MACINTOSH, UTF_8, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256,
};
use proptest::{prelude::*, sample::Index, test_runner::TestCaseResult};

use super::{made::*, *};

use crate::domain::listing::{CELL, COLUMNS, HELD, ROWS};

type Table = Vec<Vec<String>>;

/// Letters of one byte, with words that are written in them.
const LETTERS: [(&Encoding, [&str; 8]); 6] = [
    (
        UTF_8,
        [
            "Łódź",
            "Café",
            "مطبخ",
            "Дом",
            "日本",
            "🥕",
            "Soup",
            "a\u{200d}b",
        ],
    ),
    (
        WINDOWS_1252,
        [
            "Asociación",
            "Niño",
            "Café",
            "façade",
            "Zoë",
            "Málaga",
            "Peña",
            "über",
        ],
    ),
    (
        WINDOWS_1250,
        [
            "Przyjaźń",
            "Łódź",
            "Śródmieście",
            "żółty",
            "posiłek",
            "książka",
            "gęś",
            "źródło",
        ],
    ),
    (
        WINDOWS_1251,
        [
            "Название",
            "Район",
            "Дом",
            "добра",
            "обед",
            "Северный",
            "улица",
            "Друзья",
        ],
    ),
    (
        WINDOWS_1256,
        [
            "بيت",
            "التوت",
            "المدينة",
            "الرمان",
            "الميناء",
            "جمعية",
            "مطبخ",
            "الحي",
        ],
    ),
    (
        MACINTOSH,
        [
            "Asociación",
            "Niño",
            "Café",
            "ferme",
            "Málaga",
            "Peña",
            "Élèves",
            "été",
        ],
    ),
];

/// Signs that stand in cells without meaning anything.
const ODD: [&str; 9] = [" ", " - ", "\n", "'", "\"", "*", "=", " \"the best\" ", "’"];

/// How a table is written.
#[derive(Clone, Debug)]
struct Manner {
    separator: char,
    all_quoted: bool,
    /// Blanks stand before marks that open cells.
    is_spaced: bool,
    line_end: &'static str,
    letters: usize,
}

/// A table of five to twelve rows of two to five cells; the first is never empty, and all words are of one alphabet.
fn written() -> impl Strategy<Value = (Manner, Table)> {
    let manner = (
        prop::sample::select(vec![',', ';', '\t', '|']),
        any::<bool>(),
        any::<bool>(),
        prop::sample::select(vec!["\r\n", "\n", "\r"]),
        0..LETTERS.len(),
    );
    let manner = manner.prop_map(
        |(separator, all_quoted, is_spaced, line_end, letters)| Manner {
            separator,
            all_quoted,
            is_spaced: is_spaced && separator != '\t',
            line_end,
            letters,
        },
    );
    manner.prop_flat_map(|manner| {
        let mut between = ODD.to_vec();
        if manner.all_quoted {
            between.extend([", ", "; ", "| "]);
        }
        let word = || prop::sample::select(LETTERS[manner.letters].1.to_vec());
        let more = prop::collection::vec((prop::sample::select(between), word()), 0..4);
        let cell = (word(), more).prop_map(|(first, more)| {
            more.iter().fold(first.to_owned(), |text, (between, word)| {
                format!("{text}{between}{word}")
            })
        });
        let cell = prop_oneof![6 => cell.clone(), 1 => Just(String::new())];
        let table = (2..6_usize, word()).prop_flat_map(move |(width, first)| {
            let row = prop::collection::vec(cell.clone(), width);
            prop::collection::vec(row, 5..13).prop_map(move |mut table| {
                table[0][0] = first.to_owned();
                table[0][1] = first.to_owned();
                table
            })
        });
        (Just(manner), table)
    })
}

fn text_of(manner: &Manner, table: &Table) -> String {
    let blank = if manner.is_spaced { " " } else { "" };
    let mut text = String::new();
    for row in table {
        for (column, cell) in row.iter().enumerate() {
            if column > 0 {
                text.push(manner.separator);
                text.push_str(blank);
            }
            if manner.all_quoted || cell.contains(['"', '\n', manner.separator]) {
                text.push_str(&format!("\"{}\"", cell.replace('"', "\"\"")));
            } else {
                text.push_str(cell);
            }
        }
        text.push_str(manner.line_end);
    }
    text
}

fn is_table(read: &Read, table: &Table) -> TestCaseResult {
    for (row, cells) in (1..).zip(table) {
        for (column, cell) in cells.iter().enumerate() {
            prop_assert_eq!(read.listing.text(Address { row, column }), cell);
        }
    }
    prop_assert!(read.listing.rows().count() <= table.len());
    Ok(())
}

/// Whether what was read is within its bounds.
fn is_bounded(read: Result<Read, Error>) -> TestCaseResult {
    let Ok(read) = read else { return Ok(()) };
    prop_assert!(!read.listing.is_empty());
    prop_assert!(read.listing.rows().count() <= ROWS);
    prop_assert!(read.listing.beyond().count() <= 200);
    let mut held = 0;
    for (_, cells) in read.listing.rows() {
        prop_assert!(cells.len() <= COLUMNS as usize);
        for cell in cells {
            held += cell.len();
            prop_assert!(cell.chars().count() <= CELL);
        }
    }
    prop_assert!(held <= HELD);
    let found = read.found;
    prop_assert!(found.sheets.len() <= 30 && found.hidden_columns.len() <= 100);
    prop_assert!(found.swallowed.len() <= 10 && found.held.len() <= 10);
    prop_assert!(
        found
            .readings
            .iter()
            .all(|(_, line)| line.chars().count() <= 60)
    );
    prop_assert_eq!(found.sheet.is_none(), found.sheets.is_empty());
    Ok(())
}

/// Files of every kind of workbook, whole.
fn whole_files() -> Vec<Vec<(String, Vec<u8>)>> {
    let texts = |number, name| row(number, &[name, "North"]);
    let sheet = [
        "<cols><col min=\"3\" max=\"4\" hidden=\"1\"/></cols>",
        &in_sheet(&[texts(1, "Name"), texts(2, "Elm"), "<row r=\"3\" hidden=\"1\"><c r=\"A3\" s=\"0\" t=\"s\"><v>0</v></c><c><v>1.5</v></c></row>".to_owned()].concat()),
        "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>",
    ]
    .concat();
    let shared: (&str, &[u8]) = (
        "xl/sharedStrings.xml",
        b"<sst uniqueCount=\"1\"><si><t>Quay_x000D_</t></si></sst>",
    );
    let styles: (&str, &[u8]) = ("xl/styles.xml", b"<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"d/m\"/></numFmts><cellXfs><xf numFmtId=\"200\"/></cellXfs></styleSheet>");
    let row_of = |row: u32| record(0, &[&longs(&[row, 0])[..], &[0; 5]].concat());
    let binary = binary(
        &["Name", "Elm"],
        &[
            row_of(0),
            record(7, &longs(&[0, 0, 0])),
            row_of(1),
            record(7, &longs(&[0, 0, 1])),
            record(2, &longs(&[1, 1, 50])),
            record(176, &longs(&[1, 3, 1, 1])),
        ],
    );
    let open = open(&format!(
        "<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"2\">{}{}</table:table-row></table:table>",
        open_cell("Elm", " table:number-rows-spanned=\"2\""),
        open_cell(
            "<text:s text:c=\"2\"/>North",
            " table:number-columns-repeated=\"3\""
        ),
    ));
    [
        workbook_with(&[("S", &sheet), ("T", &sheet)], &[shared, styles]),
        binary,
        open,
    ]
    .into_iter()
    .map(|file| {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("a zip");
        (0..archive.len())
            .map(|at| {
                let mut part = archive.by_index(at).expect("a part");
                let mut bytes = Vec::new();
                std::io::Read::read_to_end(&mut part, &mut bytes).expect("read");
                (part.name().expect("a name").into_owned(), bytes)
            })
            .collect()
    })
    .collect()
}

/// An old workbook, whole.
fn whole_old() -> Vec<u8> {
    let text = |text: &str| [&shorts(&[text.len() as u16])[..], &[0], text.as_bytes()].concat();
    let shared = [
        old_record(0xfc, &[longs(&[2, 2]), text("Name"), text("Elm")].concat()),
        old_record(0x3c, &text("Quay")),
    ];
    let cell = |row, at: u32| old_record(0xfd, &[shorts(&[row, 0, 0]), longs(&[at])].concat());
    old(
        0x600,
        &shared,
        &[
            cell(0, 0),
            cell(1, 1),
            cell(2, 2),
            old_record(0xe5, &shorts(&[1, 1, 3, 0, 0])),
        ],
    )
}

fn damage() -> impl Strategy<Value = Vec<(Index, Index, usize, Vec<u8>)>> {
    let patch = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..8),
        prop::sample::select(vec![
            "\"",
            "<",
            ">",
            "/>",
            "</c>",
            "&",
            "&#0;",
            "99999999999",
            "-1",
            "r=\"XFE1048577\"",
            "t=\"s\"",
            "t=\"d\"",
            "<v>1e400</v>",
            "<v>NaN</v>",
            "]]>",
            "<!--",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "\u{ff}\u{ff}\u{ff}\u{ff}",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    prop::collection::vec((any::<Index>(), any::<Index>(), 0..12_usize, patch), 1..5)
}

fn damaged(bytes: &mut Vec<u8>, at: Index, cut: usize, patch: &[u8]) {
    let at = at.index(bytes.len() + 1);
    let end = (at + cut).min(bytes.len());
    bytes.splice(at..end, patch.iter().copied());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_list_comes_back_whole_however_it_is_written((manner, table) in written()) {
        let text = text_of(&manner, &table);
        let wide = text.encode_utf16();
        let straight: Vec<u8> = wide.clone().flat_map(u16::to_le_bytes).collect();
        let turned: Vec<u8> = wide.flat_map(u16::to_be_bytes).collect();
        for file in [text.as_bytes(), &straight, &turned] {
            is_table(&read_file(file), &table)?;
        }
        let wanted = Wanted::default();
        is_table(&read_pasted(&text, &wanted).expect("a list"), &table)?;
    }

    #[test]
    fn letters_of_one_byte_are_recognised((manner, table) in written()) {
        let (encoding, _) = LETTERS[manner.letters];
        let text = text_of(&manner, &table);
        let (bytes, _, unknown) = encoding.encode(&text);
        prop_assert!(!unknown);
        let read = read_file(&bytes);
        let letters = read.found.letters.expect("letters");
        // Where few words tell them apart a person is asked, and sees the right ones.
        if is_table(&read, &table).is_err() {
            prop_assert!(read.found.is_guess, "{:?}", letters);
            prop_assert!(read.found.readings.iter().any(|(_, line)| text.contains(line.as_str())), "{:?}", read.found.readings);
        }
    }

    #[test]
    fn any_bytes_are_a_list_within_its_bounds_or_are_refused(
        start in prop::sample::select(vec![
            &b""[..], b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"sep=", b"<table>", b"<?xml ",
        ]),
        bytes in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..65_536),
            "[a-c\",;\t\r\n |=*\u{a0}\u{85}م]{0,2000}".prop_map(String::into_bytes),
            "(<(/?(table|tr|td)( (rowspan|colspan)=[0-9]{1,5})?>)?|[a&;\" ]){0,300}".prop_map(String::into_bytes),
        ],
        quotes in prop::option::of(prop::sample::select(crate::domain::listing::source::Quotes::ALL.to_vec())),
    ) {
        let file = [start, &bytes].concat();
        let wanted = Wanted { quotes, ..Wanted::default() };
        if let Ok(text) = std::str::from_utf8(&file) {
            is_bounded(read_pasted(text, &wanted))?;
        }
        is_bounded(read(&file, &wanted))?;
    }

    #[test]
    fn a_workbook_damaged_anywhere_is_a_list_within_its_bounds_or_is_refused(damages in damage(), hidden in any::<bool>()) {
        let wanted = Wanted { hidden, ..Wanted::default() };
        for mut parts in whole_files() {
            let named = |parts: &[(String, Vec<u8>)]| {
                let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (&**name, &**bytes)).collect();
                packed(&parts)
            };
            prop_assert!(read(&named(&parts), &wanted).is_ok());
            for (part, at, cut, patch) in &damages {
                let part = part.index(parts.len());
                damaged(&mut parts[part].1, *at, *cut, patch);
            }
            let mut file = named(&parts);
            is_bounded(read(&file, &wanted))?;
            // And the file itself.
            for (_, at, _, patch) in &damages {
                let at = at.index(file.len());
                file[at..].iter_mut().zip(patch).for_each(|(byte, patch)| *byte = *patch);
            }
            is_bounded(read(&file, &wanted))?;
        }
        let mut file = whole_old();
        prop_assert!(read(&file, &wanted).is_ok());
        for (_, at, cut, patch) in &damages {
            damaged(&mut file, *at, *cut, patch);
        }
        is_bounded(read(&file, &wanted))?;
    }
}
