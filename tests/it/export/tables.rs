//! Tables that go out: one fact a column, the same columns as CSV and as a workbook, and sheets that can be read on paper.

use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};
use chrono::NaiveDate;
use good_measure::{clock, domain::ids::NetworkId, language::Language, wording::network::View};

use crate::{
    audit::fill,
    export::records::{RECORDS, write_records},
    world::{Browser, Group, World, on_each_database},
};

/// A row of a table by its headings.
pub(super) type Row = Vec<(String, String)>;

/// A file of text as its rows, with its mark and what stands between its cells taken off.
pub(super) fn of_csv(bytes: &[u8], between: u8) -> (Vec<String>, Vec<Row>) {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).expect("the mark");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(between)
        .from_reader(bytes);
    let heads: Vec<String> = reader
        .headers()
        .expect("heads")
        .iter()
        .map(str::to_owned)
        .collect();
    let rows = reader.records().map(|row| {
        let row = row.expect("a row");
        heads
            .iter()
            .cloned()
            .zip(row.iter().map(str::to_owned))
            .collect()
    });
    let rows = rows.collect();
    (heads, rows)
}

/// The first sheet of a workbook as its headings and its cells.
pub(super) fn of_book(bytes: Vec<u8>) -> (Vec<String>, Vec<Vec<Data>>) {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let sheet = book
        .worksheet_range_at(0)
        .expect("a sheet")
        .expect("its cells");
    let mut rows = sheet.rows().map(<[Data]>::to_vec);
    let heads = rows.next().expect("heads");
    (
        heads.iter().map(ToString::to_string).collect(),
        rows.collect(),
    )
}

/// What a cell of a workbook says as CSV says it.
fn said(cell: &Data) -> String {
    match cell {
        Data::DateTime(at) => at.as_datetime().expect("a day").date().to_string(),
        cell => cell.to_string(),
    }
}

#[track_caller]
pub(super) fn of<'a>(row: &'a Row, heading: &str) -> &'a str {
    let found = row.iter().find(|(known, _)| known == heading);
    found.map_or_else(|| panic!("no {heading} in {row:?}"), |(_, value)| value)
}

/// A network in which a group shows all it has: an audit, and a plan that is past its day; another shows nothing.
async fn network(world: &World) -> (NetworkId, Browser, Group) {
    let (network, mut fay) = world.network("North side", "Fay").await;
    let mut mill = world.member(network, "Mill Lane", "Ana").await;
    world.member(network, "Quiet corner", "Cho").await;
    let audit = fill(&mut mill, ["1", "2", "2", "4", "4", "4", "4", "2"]).await;
    mill.browser
        .post(&format!("{audit}/close"), &[])
        .await
        .goes_to();
    let plan = [
        ("what", "Paint the door; then the hall"),
        ("lead", "Jo"),
        ("due_on", "1/1/2024"),
        ("due_meant", "1/1/2024"),
    ];
    mill.browser.post(&mill.at("plan"), &plan).await.goes_to();
    let id = audit.rsplit('/').next().expect("an audit");
    let (of_audit, of_plan) = (format!("{network}.{id}"), format!("{network}.plan"));
    let shared = [(of_audit.as_str(), "all"), (of_plan.as_str(), "summary")];
    mill.browser
        .post(&mill.at("sharing"), &shared)
        .await
        .goes_to();
    write_records(&mut fay, network, "").await;
    (network, fay, mill)
}

#[tokio::test]
async fn a_column_holds_one_fact_and_what_is_not_shown_is_empty() {
    on_each_database(async |world| {
        let (network, mut fay, mut mill) = network(&world).await;
        let today = clock::day(clock::now());
        let long_ago = NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day");
        let late = (today - long_ago).num_days().to_string();
        let (held, planned) = ("2026-11-21", today.to_string());

        let grid = fay
            .get(&format!("/networks/{network}/grid.csv"))
            .await
            .shown();
        let (_, rows) = of_csv(&grid.bytes, b',');
        for (heading, shown, hidden) in [
            ("Group", "Mill Lane", "Quiet corner"),
            ("Day of the audit", held, ""),
            ("Questionnaire", "Listening check for agencies", ""),
            ("How the plan is", "past its day", "not shown"),
            ("Open actions", "1", ""),
            ("Done actions", "0", ""),
            ("Days overdue", &late, ""),
            ("Stuck since", "", ""),
        ] {
            assert_eq!(of(&rows[0], heading), shown, "{heading}");
            assert_eq!(of(&rows[1], heading), hidden, "{heading}");
        }
        of(&rows[0], "Next check-in")
            .parse::<NaiveDate>()
            .expect("a day");
        assert_eq!(of(&rows[1], "Next check-in"), "");

        let week = fay
            .get(&format!("/networks/{network}/week.csv"))
            .await
            .shown();
        let (_, rows) = of_csv(&week.bytes, b',');
        for (heading, shown) in [
            ("Why", "A review is waiting"),
            ("Somebody runs it", "yes"),
            ("Earliest day gone by", "2024-01-01"),
            ("Days overdue", &late),
        ] {
            assert_eq!(of(&rows[0], heading), shown, "{heading}");
        }

        let reviews = fay
            .get(&format!("/networks/{network}/reviews.csv"))
            .await
            .shown();
        let (_, rows) = of_csv(&reviews.bytes, b',');
        let audit = rows
            .iter()
            .find(|row| of(row, "What it is about") == "Audit");
        let audit = audit.expect("the review of the audit");
        assert_eq!(of(audit, "Questionnaire"), "Listening check for agencies");
        assert_eq!(of(audit, "Day of the audit"), held);

        let plan = mill.browser.get(&mill.at("plan.csv")).await.shown();
        let (_, rows) = of_csv(&plan.bytes, b',');
        for (heading, shown) in [
            ("How far it is", "Planned"),
            ("Days overdue", late.as_str()),
            ("By when?", "2024-01-01"),
            ("Planned on", &planned),
            ("Closed on", ""),
            ("Waiting for", ""),
        ] {
            assert_eq!(of(&rows[0], heading), shown, "{heading}");
        }
    })
    .await;
}

#[tokio::test]
async fn csv_and_workbook_say_the_same_in_the_same_columns_with_what_the_readers_excel_wants() {
    on_each_database(async |world| {
        let (network, fay, mill) = network(&world).await;
        for language in Language::ALL {
            let (between, decimal) = match language {
                Language::English => (b',', '.'),
                Language::Spanish => (b';', ','),
                Language::Arabic => (b';', '.'),
            };
            let in_language = |browser: &Browser| browser.with("accept-language", language.tag());
            let (mut fay, mut ana) = (in_language(&fay), in_language(&mill.browser));
            let views = View::ALL.map(|view| format!("/networks/{network}/{}", view.word()));
            let records = RECORDS.map(|record| format!("/networks/{network}/{record}"));
            let theme = format!("/networks/{network}/themes/lis.early/groups");
            let mut days = 0;
            let mut means = 0;
            let others = [theme, mill.at("plan")];
            for path in views.into_iter().chain(records).chain(others) {
                let browser = if path.starts_with("/networks/") {
                    &mut fay
                } else {
                    &mut ana
                };
                let text = browser.get(&format!("{path}.csv")).await.shown();
                let book = browser.get(&format!("{path}.xlsx")).await.shown();
                let of = format!("{path} in {language:?}");
                let (heads, rows) = of_csv(&text.bytes, between);
                let (heads_of_book, cells) = of_book(book.bytes);
                assert_eq!(heads, heads_of_book, "{of}");
                assert!(heads.len() > 1, "{of}: {heads:?}");
                assert_eq!(rows.len(), cells.len(), "{of}");
                for (row, cells) in rows.iter().zip(&cells) {
                    for ((heading, text), cell) in row.iter().zip(cells) {
                        let told = match cell {
                            Data::Float(number) => {
                                means += usize::from(number.fract() != 0.0);
                                number.to_string().replace('.', &decimal.to_string())
                            }
                            cell => said(cell),
                        };
                        assert_eq!(*text, told, "{heading}, {of}");
                        let is_day = text.parse::<NaiveDate>().is_ok();
                        days += usize::from(is_day);
                        assert_eq!(is_day, matches!(cell, Data::DateTime(_)), "{heading}, {of}");
                    }
                }
            }
            assert!(days > 5, "{days} days in {language:?}");
            assert!(means > 0, "no number with decimals in {language:?}");
        }
    })
    .await;
}

/// A part of a workbook.
fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a ZIP");
    let mut part = zip.by_name(name).expect("a part");
    let mut text = String::new();
    part.read_to_string(&mut text).expect("readable");
    text
}

/// The value of an attribute in the first element of this name.
fn attribute<'a>(xml: &'a str, element: &str, name: &str) -> Option<&'a str> {
    let (_, rest) = xml.split_once(&format!("<{element} "))?;
    let (head, _) = rest.split_once('>')?;
    let (_, value) = head.split_once(&format!("{name}=\""))?;
    value.split('"').next()
}

/// The letters of a column as its place, from 0.
fn place(letters: &str) -> usize {
    let place = letters.bytes().fold(0, |place, letter| {
        place * 26 + usize::from(letter - b'A') + 1
    });
    place - 1
}

/// The size in points of the letters of a first sheet on paper, which it leaves as they are or makes smaller.
fn size_on_paper(book: &[u8], of: &str) -> f64 {
    let sheet = part(book, "xl/worksheets/sheet1.xml");
    let names = part(book, "xl/workbook.xml");
    assert!(
        sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"),
        "{of}: {sheet}"
    );
    assert_eq!(
        attribute(&sheet, "pageSetup", "fitToHeight"),
        Some("0"),
        "{of}"
    );
    assert_eq!(
        attribute(&sheet, "pageSetup", "paperSize"),
        Some("9"),
        "{of}"
    );
    assert!(attribute(&sheet, "pageSetup", "fitToWidth").is_none_or(|pages| pages == "1"));
    assert_eq!(attribute(&sheet, "pane", "ySplit"), Some("1"), "{of}");
    assert_eq!(attribute(&sheet, "pane", "state"), Some("frozen"), "{of}");
    assert!(names.contains("_xlnm.Print_Titles"), "{of}: {names}");
    // Which columns are printed, by the name that programs look for.
    let last = names.split("_xlnm.Print_Area").nth(1).map(|rest| {
        let (area, _) = rest.split_once('<').expect("its end");
        let (_, last) = area.rsplit_once(":$").expect("two corners");
        place(last.split('$').next().expect("letters"))
    });
    let mut widths = Vec::new();
    for column in sheet.split("<col ").skip(1) {
        let column = format!("<col {column}");
        let number = |name| -> f64 {
            let value = attribute(&column, "col", name).expect("a number");
            value.parse().expect("a number")
        };
        for _ in number("min") as usize..=number("max") as usize {
            widths.push(number("width"));
        }
    }
    let printed = last.map_or(widths.len(), |last| last + 1);
    let inches: f64 = widths[..printed]
        .iter()
        .map(|width| width * 7.0 / 96.0)
        .sum();
    let page = match attribute(&sheet, "pageSetup", "orientation") {
        Some("landscape") => 11.69,
        _ => 8.27,
    };
    let margins: f64 = ["left", "right"]
        .map(|side| -> f64 {
            let margin = attribute(&sheet, "pageMargins", side).expect("a margin");
            margin.parse().expect("a number")
        })
        .iter()
        .sum();
    (11.0 * (page - margins) / inches).min(11.0)
}

#[tokio::test]
async fn the_first_sheet_is_one_page_wide_and_can_be_read() {
    on_each_database(async |world| {
        let (network, fay, mill) = network(&world).await;
        for language in Language::ALL {
            let in_language = |browser: &Browser| browser.with("accept-language", language.tag());
            let (mut fay, mut ana) = (in_language(&fay), in_language(&mill.browser));
            let views = View::ALL.map(|view| format!("/networks/{network}/{}.xlsx", view.word()));
            let records = RECORDS.map(|record| format!("/networks/{network}/{record}.xlsx"));
            let plan = [mill.at("plan.xlsx")];
            for path in views.into_iter().chain(records).chain(plan) {
                let browser = if path.starts_with("/networks/") {
                    &mut fay
                } else {
                    &mut ana
                };
                let book = browser.get(&path).await.shown();
                let size = size_on_paper(&book.bytes, &path);
                assert!(size >= 7.5, "{path} in {language:?}: {size} points");
            }
            // All of the register is on paper.
            let register = format!("/networks/{network}/register.xlsx");
            let book = fay.get(&register).await.shown();
            let names = part(&book.bytes, "xl/workbook.xml");
            assert!(!names.contains("_xlnm.Print_Area"), "{names}");
            // Of the plan what people look at; the foot says that there is more.
            let book = ana.get(&mill.at("plan.xlsx")).await.shown();
            let names = part(&book.bytes, "xl/workbook.xml");
            assert!(names.contains("_xlnm.Print_Area"), "{names}");
            let sheet = part(&book.bytes, "xl/worksheets/sheet1.xml");
            let (_, foot) = sheet.split_once("<oddFooter>").expect("a foot");
            let says = match language {
                Language::English => "Not all columns are on paper",
                Language::Spanish => "no están todas las columnas",
                Language::Arabic => "ليست كل الأعمدة على الورق",
            };
            assert!(foot.contains(says), "{foot}");
        }
    })
    .await;
}
