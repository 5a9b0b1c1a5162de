//! Lists of groups, as spreadsheets write them and as nobody should.

use std::collections::BTreeSet;

use csv::{QuoteStyle, Terminator, WriterBuilder};

use encoding_rs::WINDOWS_1252;

use good_measure::{
    domain::{
        error::Error,
        listing::{
            Address, CELL, COLUMNS, Listing, Matching, Meaning, ROWS,
            check::{Fault, Known, check},
            count::{Count, Decimals, count},
            in_one_line, key,
            source::Wanted,
        },
    },
    spreadsheet,
};

use proptest::{prelude::*, test_runner::TestCaseResult};

use rust_xlsxwriter::Workbook;

use super::holds;

type Table = Vec<Vec<String>>;

fn read(bytes: &[u8]) -> Result<Listing, Error> {
    spreadsheet::read(bytes, &Wanted::default()).map(|read| read.listing)
}

fn read_pasted(text: &str) -> Result<Listing, Error> {
    spreadsheet::read_pasted(text, &Wanted::default()).map(|read| read.listing)
}

/// What names are made of in any language, and what other programs take for something else.
const WORDS: [&str; 16] = [
    "Mill",
    "Lane",
    "\"Long\"",
    "table\"",
    "=1+1",
    "+44",
    "-3",
    "@sum",
    "O'Neil",
    "مطبخ",
    "الحي",
    "Café",
    "日本",
    "🥕",
    "a\u{200d}b",
    "a<b",
];

/// The same in what Western Windows can write without looking like Unicode.
const LATIN: [&str; 8] = [
    "Mill", "Lane", "\"Long\"", "=1+1", "-3", "Niño", "Zoë", "façade",
];

/// How a table is written to a file.
#[derive(Clone, Copy, Debug)]
struct Manner {
    separator: char,
    /// Whether every cell stands in quotes, or only those that need it.
    all_quoted: bool,
    line_end: Terminator,
    letters: Letters,
    /// Whether the first line tells the separator.
    told: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Letters {
    Unicode,
    MarkedUnicode,
    WideLittle,
    WideBig,
    Windows,
}

fn manner() -> impl Strategy<Value = Manner> {
    let letters = prop::sample::select(vec![
        Letters::Unicode,
        Letters::MarkedUnicode,
        Letters::WideLittle,
        Letters::WideBig,
        Letters::Windows,
    ]);
    let line_end = prop::sample::select(vec![
        Terminator::CRLF,
        Terminator::Any(b'\n'),
        Terminator::Any(b'\r'),
    ]);
    let separator = prop::sample::select(vec![',', ';', '\t']);
    (separator, any::<bool>(), line_end, letters, any::<bool>()).prop_map(
        |(separator, all_quoted, line_end, letters, told)| Manner {
            separator,
            all_quoted,
            line_end,
            letters,
            told,
        },
    )
}

/// A text of words with one of these between them; it begins and ends with something to see.
fn text(
    words: &'static [&'static str],
    between: Vec<&'static str>,
) -> impl Strategy<Value = String> + Clone {
    let word = || prop::sample::select(words);
    let more = prop::collection::vec((prop::sample::select(between), word()), 0..4);
    (word(), more).prop_map(|(first, more)| {
        more.iter().fold(first.to_owned(), |text, (between, word)| {
            format!("{text}{between}{word}")
        })
    })
}

/// A table with some cells empty, but never the first of all.
fn table(text: impl Strategy<Value = String> + Clone) -> impl Strategy<Value = Table> {
    let cell = prop_oneof![5 => text.clone(), 1 => Just(String::new())];
    (1..5_usize)
        .prop_flat_map(move |width| {
            let row = prop::collection::vec(cell.clone(), width);
            (text.clone(), prop::collection::vec(row, 1..8))
        })
        .prop_map(|(first, mut table)| {
            table[0][0] = first;
            table
        })
}

/// A table and how it is written. Signs that separate cells elsewhere stand in a cell only where quotes or the first
/// line say which of them separates here: without either nobody could tell.
fn written() -> impl Strategy<Value = (Manner, Table)> {
    manner().prop_flat_map(|manner| {
        let mut between = vec![" ", "\n", "\"", " - "];
        if manner.all_quoted || manner.told {
            between.extend([",", ";", "\t"]);
        } else {
            between.extend(
                [",", ";", "\t"]
                    .into_iter()
                    .filter(|text| text.starts_with(manner.separator)),
            );
        }
        let words: &'static [&'static str] = match manner.letters {
            Letters::Windows => &LATIN,
            _ => &WORDS,
        };
        let table = table(text(words, between)).prop_map(move |mut table| {
            if manner.letters == Letters::Windows {
                // Followed by what cannot follow it in Unicode.
                table[0][0].insert_str(0, "Café ");
            }
            table
        });
        (Just(manner), table)
    })
}

/// The text of a table, as another program writes it.
fn as_text(manner: Manner, table: &Table) -> String {
    let mut writer = WriterBuilder::new()
        .delimiter(manner.separator as u8)
        .terminator(manner.line_end)
        .quote_style(if manner.all_quoted {
            QuoteStyle::Always
        } else {
            QuoteStyle::Necessary
        })
        .from_writer(Vec::new());
    for row in table {
        writer.write_record(row).expect("written");
    }
    let text = String::from_utf8(writer.into_inner().expect("written")).expect("text");
    if manner.told {
        format!("sep={}\r\n{text}", manner.separator)
    } else {
        text
    }
}

fn as_file(manner: Manner, table: &Table) -> Vec<u8> {
    let text = as_text(manner, table);
    let wide = || std::iter::once(0xfeff).chain(text.encode_utf16());
    match manner.letters {
        Letters::Unicode => text.into_bytes(),
        Letters::MarkedUnicode => format!("\u{feff}{text}").into_bytes(),
        Letters::WideLittle => wide().flat_map(u16::to_le_bytes).collect(),
        Letters::WideBig => wide().flat_map(u16::to_be_bytes).collect(),
        Letters::Windows => {
            let (bytes, _, unknown) = WINDOWS_1252.encode(&text);
            assert!(!unknown, "{text:?} has other letters");
            bytes.into_owned()
        }
    }
}

/// Whether a list holds this table, all of it and nothing else.
fn is_same(listing: &Listing, table: &Table) -> TestCaseResult {
    for (row, cells) in (1..).zip(table) {
        for (column, cell) in cells.iter().enumerate() {
            prop_assert_eq!(listing.text(Address { row, column }), cell);
        }
    }
    let width = |cells: &[String]| cells.iter().rposition(|cell| !cell.is_empty());
    let kept: Vec<(u32, usize)> = (1..)
        .zip(table)
        .filter_map(|(row, cells)| Some((row, width(cells)? + 1)))
        .collect();
    let found: Vec<(u32, usize)> = listing
        .rows()
        .map(|(row, cells)| (row, cells.len()))
        .collect();
    prop_assert_eq!(found, kept);
    Ok(())
}

#[test]
fn a_table_written_by_another_program_comes_back_as_it_was() {
    holds(512, written(), |(manner, table)| {
        let listing = read(&as_file(manner, &table));
        prop_assert!(listing.is_ok(), "{:?}", listing);
        is_same(&listing.expect("a list"), &table)
    });
}

#[test]
fn a_table_that_is_pasted_comes_back_as_it_was() {
    holds(128, written(), |(manner, table)| {
        let listing = read_pasted(&as_text(manner, &table));
        prop_assert!(listing.is_ok(), "{:?}", listing);
        is_same(&listing.expect("a list"), &table)
    });
}

fn workbook(table: &Table) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(table) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell).expect("written");
        }
    }
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn a_workbook_comes_back_as_it_was() {
    let table = table(text(
        &WORDS,
        vec![" ", "\n", "\t", ",", ";", "\"", "<b>", "&amp;"],
    ));
    holds(48, table, |table| {
        let listing = read(&workbook(&table));
        prop_assert!(listing.is_ok(), "{:?}", listing);
        is_same(&listing.expect("a list"), &table)
    });
}

/// Whether a list stays within what is read, and keeps nothing that is empty.
fn is_bounded(read: Result<Listing, Error>) -> TestCaseResult {
    let Ok(listing) = read else { return Ok(()) };
    prop_assert!(!listing.is_empty());
    prop_assert!(listing.rows().count() <= ROWS);
    for (_, cells) in listing.rows() {
        prop_assert!(cells.len() <= COLUMNS as usize);
        prop_assert!(cells.last().is_some_and(|cell| !cell.is_empty()));
        for cell in cells {
            prop_assert!(cell.chars().count() <= CELL);
            prop_assert_eq!(cell.trim(), cell);
        }
    }
    Ok(())
}

#[test]
fn any_bytes_are_a_list_within_its_bounds_or_are_refused() {
    let bytes = || prop::collection::vec(any::<u8>(), 0..1_500);
    let start = prop::sample::select(vec![
        &b""[..],
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"\xd0\xcf\x11\xe0",
        b"\xff\xfe",
        b"\xfe\xff",
        b"\xef\xbb\xbf",
        b"sep=",
        b"sep=\"\n",
    ]);
    let file = prop_oneof![
        bytes(),
        (start, bytes()).prop_map(|(start, bytes)| [start, &bytes].concat()),
        "[a-c\",;\t\r\n |=\u{a0}\u{85}م]{0,600}".prop_map(String::into_bytes),
        any::<String>().prop_map(String::into_bytes),
    ];
    holds(512, file, |file| {
        if let Ok(text) = std::str::from_utf8(&file) {
            is_bounded(read_pasted(text))?;
        }
        is_bounded(read(&file))
    });
}

/// A list as a hurried person types it: names that come twice, counts that are none, cells left out.
fn hurried() -> impl Strategy<Value = Listing> {
    let cell = prop_oneof![
        3 => prop::sample::select(vec![
            "Mill Lane", "mill  LANE", "Long table", "Name", "Volunteers", "12", "1,200", "a few",
            "food; advice", "\u{200b}", "x\ny", "مطبخ",
        ]).prop_map(str::to_owned),
        1 => Just(String::new()),
        1 => "[a-z\n;]{0,70}",
        1 => (100..400_usize).prop_map(|length| "x".repeat(length)),
    ];
    prop::collection::vec(prop::collection::vec(cell, 0..5), 0..10).prop_map(|rows| {
        let mut listing = Listing::default();
        for (row, cells) in (1..).zip(rows) {
            for (column, cell) in (0..).zip(cells) {
                listing.put(row, column, &cell).expect("room");
            }
        }
        listing
    })
}

fn matching() -> impl Strategy<Value = Matching> {
    let columns = Just(Meaning::ALL.map(Some).to_vec()).prop_shuffle();
    let headings = prop::option::of(1..4_u32);
    let rows = || prop::collection::btree_set(1..10_u32, 0..3);
    (columns, headings, 0..14_usize, rows(), rows()).prop_map(
        |(mut columns, headings, count, apart, another)| {
            columns.truncate(count.max(1));
            Matching {
                headings,
                columns,
                apart,
                another,
                ..Matching::default()
            }
        },
    )
}

#[test]
fn a_guess_gives_each_column_at_most_one_meaning_and_each_meaning_one_column() {
    holds(128, hurried(), |listing| {
        let guess = Matching::guess(&listing);
        prop_assert_eq!(guess.columns.len(), listing.width());
        let mistakes = guess.mistakes();
        prop_assert!(
            mistakes
                .iter()
                .all(|(_, error)| *error == Error::ListNameMissing)
        );
        Ok(())
    });
}

#[test]
fn every_row_is_a_group_or_its_name_is_to_be_looked_at() {
    holds(256, (hurried(), matching()), |(listing, matching)| {
        let checked = check(&listing, &matching, &Known::default(), Decimals::Stop);
        let rows: BTreeSet<u32> = matching.rows(&listing).map(|(row, _)| row).collect();
        let groups: BTreeSet<u32> = checked.groups.iter().map(|group| group.row).collect();
        let problems: BTreeSet<u32> = checked
            .problems
            .iter()
            .map(|problem| problem.at.row)
            .collect();
        prop_assert_eq!(checked.rows, rows.len());
        prop_assert_eq!(groups.len(), checked.groups.len());
        prop_assert!(groups.is_disjoint(&problems));
        prop_assert_eq!(&groups | &problems, rows);
        prop_assert_eq!(checked.left(), problems.len());
        for problem in &checked.problems {
            prop_assert_eq!(
                problem.at.column,
                matching.column(Meaning::Name).unwrap_or(0)
            );
        }
        for remark in &checked.remarks {
            prop_assert!(remark.at.column < matching.columns.len());
        }
        Ok(())
    });
}

#[test]
fn a_list_that_was_added_adds_nothing_the_second_time() {
    holds(128, hurried(), |listing| {
        let matching = Matching {
            columns: vec![Some(Meaning::Name)],
            ..Matching::default()
        };
        let first = check(&listing, &matching, &Known::default(), Decimals::Stop);
        let names: BTreeSet<String> = first.groups.iter().map(|group| key(&group.name)).collect();
        prop_assert_eq!(names.len(), first.groups.len(), "a name twice");
        for group in &first.groups {
            let at = Address {
                row: group.row,
                column: 0,
            };
            prop_assert_eq!(&group.name, &in_one_line(listing.text(at)));
        }
        let mut known = Known::default();
        for name in &names {
            known.add(name, None, None);
        }
        let again = check(&listing, &matching, &known, Decimals::Stop);
        prop_assert!(again.groups.is_empty(), "{:?}", again.groups);
        let known = again
            .problems
            .iter()
            .filter(|problem| problem.fault == Fault::Known);
        prop_assert_eq!(known.count(), names.len());
        Ok(())
    });
}

#[test]
fn a_count_is_read_however_its_digits_are_grouped() {
    let between = prop::sample::select(vec!["", " ", "'", "’", "\u{a0}", "\u{202f}", "٬", "own"]);
    let decimals = prop::sample::select(vec![Decimals::Stop, Decimals::Comma]);
    let zero = prop::sample::select(vec!['0', '٠', '۰']);
    holds(
        512,
        (any::<u32>(), 0..32_u32, between, decimals, zero),
        |(number, shift, between, decimals, zero)| {
            let number = number >> shift;
            let (own, fraction) = match decimals {
                Decimals::Stop => (",", "."),
                Decimals::Comma => (".", ","),
            };
            let between = if between == "own" { own } else { between };
            let plain = number.to_string();
            let mut grouped = String::new();
            for (at, digit) in plain.chars().enumerate() {
                if at > 0 && (plain.len() - at) % 3 == 0 {
                    grouped.push_str(between);
                }
                let value = digit.to_digit(10).expect("a digit");
                grouped.extend(char::from_u32(u32::from(zero) + value));
            }
            let read = |text: &str| count(text, decimals);
            prop_assert_eq!(read(&grouped), Count::Of(number), "{}", &grouped);
            prop_assert_eq!(read(&format!(" ~{grouped}+ ")), Count::Of(number));
            // A whole number stays one when a program writes it with a point.
            prop_assert_eq!(read(&format!("{plain}{fraction}0")), Count::Of(number));
            // What has a part behind the point, or is below nothing, is no count of people.
            prop_assert_eq!(read(&format!("{plain}.5")), Count::Unclear);
            prop_assert_eq!(read(&format!("{plain},5")), Count::Unclear);
            prop_assert_eq!(read(&format!("{plain}{fraction}125")), Count::Unclear);
            prop_assert_eq!(read(&format!("-{grouped}")), Count::Unclear);
            Ok(())
        },
    );
}

#[test]
fn any_text_is_a_count_of_its_digits_or_none() {
    let text = prop_oneof![any::<String>(), "[0-9٠-٩,.'+~ ]{0,16}"];
    holds(1024, text, |text| {
        for decimals in [Decimals::Stop, Decimals::Comma] {
            if let Count::Of(number) = count(&text, decimals) {
                let digits = text.chars().filter(|c| c.is_numeric()).count();
                prop_assert!(number.to_string().len() <= digits, "{:?}", text);
            }
        }
        Ok(())
    });
}
