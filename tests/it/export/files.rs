//! The files of a plan, read back by readers of another make.

use std::io::Cursor;

use axum::http::StatusCode;

use calamine::{Data, Reader as _, Xlsx};

use chrono::NaiveDate;

use good_measure::export::everything::Everything;

use crate::{
    audit::fill,
    server::hostile::HOSTILE,
    world::{Group, World, on_each_database},
};

/// A group with a closed audit and an action that answers two of its statements, with this text wherever one can be
/// typed; gives the address of the action.
pub(super) async fn full(world: &World, text: &str) -> (Group, String) {
    let name: String = text.chars().take(100).collect();
    let mut mill = world.group(&name, &name).await;
    let audit = fill(&mut mill, ["1", "2", "unknown", "4", "4", "4", "4", "3"]).await;
    mill.browser
        .post(&format!("{audit}/close"), &[])
        .await
        .goes_to();
    let line: String = text.chars().take(300).collect();
    let key = uuid::Uuid::now_v7();
    let id = key.to_string();
    let (_, audit_id) = audit.rsplit_once('/').expect("an audit");
    let fields = [
        ("action", id.as_str()),
        ("audit", audit_id),
        ("statement", "lis.early"),
        ("what", &line),
        ("why", text),
        ("first_step", &line),
        ("lead", &name),
        ("helpers", &line),
        ("due_on", "1 March 2031"),
        ("needed", text),
        ("measure", text),
    ];
    mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
    let action = mill.at(&format!("plan/{}", key.simple()));
    let note = [("verb", "noted"), ("words", text)];
    mill.browser
        .post(&format!("{action}/notes"), &note)
        .await
        .goes_to();
    let waits = [("verb", "waiting"), ("words", line.as_str())];
    mill.browser
        .post(&format!("{action}/notes"), &waits)
        .await
        .goes_to();
    (mill, action)
}

pub type Book = Xlsx<Cursor<Vec<u8>>>;

pub fn book(bytes: Vec<u8>) -> Book {
    Xlsx::new(Cursor::new(bytes)).expect("a workbook")
}

pub fn rows(book: &mut Book, sheet: &str) -> Vec<Vec<Data>> {
    let range = book.worksheet_range(sheet).expect("a sheet");
    range.rows().map(<[Data]>::to_vec).collect()
}

#[tokio::test]
async fn the_workbook_has_real_dates_and_a_sheet_each_for_actions_notes_and_statements() {
    on_each_database(async |world| {
        let (mut mill, _) = full(&world, "Paint the door").await;
        let file = mill.browser.get(&mill.at("plan.xlsx")).await.shown();
        let name = file.head["content-disposition"].to_str().expect("a name");
        assert!(name.contains("Action plan Paint the door 20"), "{name}");
        let mut book = book(file.bytes);
        assert_eq!(book.sheet_names(), ["Actions", "Notes", "Statements"]);
        let actions = rows(&mut book, "Actions");
        assert_eq!(actions.len(), 2);
        assert_eq!(actions[0][0], Data::String("What will you do?".into()));
        let at = |heading: &str| {
            let found = actions[0].iter().position(|cell| *cell == *heading);
            found.unwrap_or_else(|| panic!("no {heading} in {:?}", actions[0]))
        };
        let due = actions[1][at("By when?")].clone();
        let Data::DateTime(due) = due else {
            panic!("{due:?} is no date");
        };
        let day = due.as_datetime().expect("a day").date();
        assert_eq!(Some(day), NaiveDate::from_ymd_opt(2031, 3, 1));
        let notes = rows(&mut book, "Notes");
        assert_eq!(notes.len(), 3, "{notes:?}");
        assert!(matches!(notes[1][0], Data::DateTime(_)), "{notes:?}");
        assert!(
            notes[1][3].to_string().contains("wrote a note"),
            "{notes:?}"
        );
        let statements = rows(&mut book, "Statements");
        assert_eq!(statements.len(), 2, "{statements:?}");
        assert!(
            matches!(statements[1][2], Data::DateTime(_)),
            "{statements:?}"
        );
        assert_eq!(statements[1][3], Data::String("Not yet".into()));
    })
    .await;
}

#[tokio::test]
async fn hostile_text_is_only_text_in_the_workbook_and_the_calendar() {
    on_each_database(async |world| {
        let long = format!("{HOSTILE}{}", "x".repeat(9_500));
        for text in [
            HOSTILE,
            long.as_str(),
            "=HYPERLINK(\"http://x\")",
            "مرحبا\n=1+1 🍞",
        ] {
            let (mut mill, action) = full(&world, text).await;
            let file = mill.browser.get(&mill.at("plan.xlsx")).await.shown();
            let mut book = book(file.bytes);
            let formulas = book.worksheet_formula("Actions").expect("readable");
            assert!(formulas.is_empty(), "a formula stands in the workbook");
            let cells = rows(&mut book, "Actions");
            let why = cells[0].iter().position(|cell| *cell == *"Why?");
            let why = cells[1][why.expect("a column")].to_string();
            let start: String = text.chars().take(8).collect();
            assert!(why.starts_with(&start), "{why}");
            assert_eq!(rows(&mut book, "Notes").len(), 3);
            for path in [mill.at("plan.ics"), format!("{action}/calendar.ics")] {
                let file = mill.browser.get(&path).await.shown();
                let events = events(&file.body);
                assert!(!events.is_empty() && events.len() <= 3, "{}", file.body);
                assert!(
                    file.body.lines().all(|line| line.len() <= 75),
                    "{}",
                    file.body
                );
            }
        }
    })
    .await;
}

/// The events of a calendar as another reader sees them: each its properties by name.
fn events(text: &str) -> Vec<Vec<(String, String)>> {
    let mut events = Vec::new();
    for calendar in ical::IcalParser::new(text.as_bytes()) {
        for event in calendar
            .unwrap_or_else(|error| panic!("{error}\n{text}"))
            .events
        {
            let properties = event.properties.into_iter();
            events.push(
                properties
                    .map(|property| (property.name, property.value.unwrap_or_default()))
                    .collect(),
            );
        }
    }
    events
}

fn value<'a>(event: &'a [(String, String)], name: &str) -> &'a str {
    event
        .iter()
        .find(|(known, _)| known == name)
        .map_or("", |(_, value)| value)
}

#[tokio::test]
async fn a_calendar_holds_each_open_action_on_its_day_and_what_comes_round() {
    on_each_database(async |world| {
        let (mut mill, action) = full(&world, "Paint the door").await;
        let file = mill.browser.get(&mill.at("plan.ics")).await.shown();
        let found = events(&file.body);
        let uids: Vec<&str> = found.iter().map(|event| value(event, "UID")).collect();
        assert_eq!(found.len(), 3, "{uids:?}");
        let paint = found
            .iter()
            .find(|event| value(event, "SUMMARY") == "Paint the door")
            .expect("the action");
        assert_eq!(
            (value(paint, "DTSTART"), value(paint, "DTEND")),
            ("20310301", "20310302")
        );
        assert!(value(paint, "URL").ends_with(&action), "{paint:?}");
        // The same event keeps its name when the file is fetched again, and is gone once the action is done.
        let again = events(&mill.browser.get(&mill.at("plan.ics")).await.shown().body);
        assert!(
            again
                .iter()
                .any(|event| value(event, "UID") == value(paint, "UID"))
        );
        let done = [("outcome", "done")];
        mill.browser
            .post(&format!("{action}/close"), &done)
            .await
            .goes_to();
        let left = events(&mill.browser.get(&mill.at("plan.ics")).await.shown().body);
        assert!(
            left.iter()
                .all(|event| value(event, "SUMMARY") != "Paint the door")
        );
    })
    .await;
}

#[tokio::test]
async fn a_calendar_link_works_without_an_account_until_it_is_stopped() {
    on_each_database(async |world| {
        let (mut mill, _) = full(&world, "Paint the door").await;
        let (mut table, _) = full(&world, "Bake bread").await;
        let page = mill.browser.post(&mill.at("calendar"), &[]).await.shown();
        let link = page.link();
        let mut calendar = world.guest();
        let feed = calendar.get(&link).await.shown();
        feed.says("Paint the door").never_says("Bake bread");
        assert_eq!(feed.head["content-type"], "text/calendar; charset=utf-8");
        // Shown once; the page afterwards knows that it is there, and not what it is.
        let page = mill.browser.get(&mill.at("calendar")).await.shown();
        page.says("Stop this link").never_says(&link);
        let hash = page.hidden("link");
        // Another group cannot stop it.
        let stop = [("link", hash.as_str())];
        table
            .browser
            .post(&table.at("calendar/stop"), &stop)
            .await
            .goes_to();
        calendar.get(&link).await.shown();
        for _ in 0..2 {
            mill.browser
                .post(&mill.at("calendar/stop"), &stop)
                .await
                .goes_to();
        }
        assert_eq!(calendar.get(&link).await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            calendar.get("/calendar/nothing").await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn a_group_takes_everything_it_owns_in_one_file_and_nothing_of_anyone_else() {
    on_each_database(async |world| {
        let (mut mill, _) = full(&world, "Paint the door").await;
        full(&world, "Bake bread").await;
        let file = mill.browser.get(&mill.at("everything.json")).await.shown();
        file.never_says("Bake bread")
            .never_says(&mill.person.sign_in_name);
        let all: Everything = serde_json::from_slice(&file.bytes)
            .unwrap_or_else(|error| panic!("{error}\n{}", file.body));
        assert_eq!((all.format.as_str(), all.version), ("good-measure", 1));
        assert_eq!(all.tables.audits.len(), 1);
        assert_eq!(all.tables.answers.len(), 8);
        assert_eq!(all.tables.standings.len(), 1);
        assert_eq!(all.tables.actions[0].what, "Paint the door");
        assert_eq!(all.tables.progress.len(), 2);
        assert_eq!(all.tables.action_statements[0].statement_id, "lis.early");
        assert_eq!(all.tables.coordinators[0].name, "Paint the door");
        assert_eq!(all.questionnaires.len(), 1);
        assert_eq!(all.questionnaires[0]["id"], "listening-check");
    })
    .await;
}

#[test]
fn the_schema_of_everything_is_current() {
    let path = std::path::Path::new("docs/schemas/everything.schema.json");
    let schema = good_measure::export::everything::schema();
    if std::env::var_os("UPDATE_SCHEMAS").is_some() {
        std::fs::write(path, &schema).expect("written");
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        kept == schema,
        "{} is out of date; run the tests with UPDATE_SCHEMAS=1",
        path.display()
    );
}
