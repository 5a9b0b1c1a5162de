//! What an earlier version of the program kept opens in this one, and shows what it held.

use std::io::{Cursor, Read as _};

use good_measure::{domain::person::MADE_UP, store::people};

use serde_json::Value;

use sqlx::{AssertSqlSafe, Connection as _};
use tempfile::TempDir;

use crate::world::{Browser, Database, World};

/// What version 0.1 made: its demonstration, and in it the traces of some people who tried everything once, so that every
/// table has rows; eighteen of its groups were deleted to keep it small. `demo.sqlite` is a copy of its file, `demo.sql` what
/// `pg_dump` wrote of the same on PostgreSQL; beside each, what it said to the group in `everything.json`, in `sqlite.json`
/// and `postgres.json`.
const MADE: &[u8] = include_bytes!("../../fixtures/version-0.1.zip");

/// Pages by their address below a home, each with some of what stands on it. Days that follow from a moment are left out:
/// they hang on where the test runs.
type Facts = &'static [(&'static str, &'static [&'static str])];

/// What the group of the demonstration held.
const GROUP: Facts = &[
    ("/about", &["Sam (made up)"]),
    (
        "/profile",
        &["The old school hall in Mill Lane", "English, Urdu, Polish"],
    ),
    (
        "/sharing",
        &["Riverside food network (made up)", "26 November 2025"],
    ),
    (
        "/reviews",
        &["You have answered", "Not looked at yet", "Finished"],
    ),
    ("/calendar", &["Stop this link"]),
    ("/schedule", &["2031"]),
    (
        "/progress",
        &["From 26 November 2025 to 15 November 2026: 4 went up."],
    ),
    (
        "/plan",
        &[
            "Waiting: for paint.",
            "Amina leads. By 1 March 2031.",
            "Let go on",
            "They run it by themselves now, and better than we did.",
            "Three people asked about it on the first day.",
        ],
    ),
];

/// What its newest closed audit held.
const AUDIT: Facts = &[
    (
        "/results",
        &[
            "35 of 35 statements answered",
            "20 went up, 1 went down since",
            "Strongest on “Welcoming”. “Empowering” is where to look next.",
            "2 went up, 1 went down, of 5 that can fairly be compared.",
        ],
    ),
    (
        "/changes",
        &[
            "20 went up, 1 went down.",
            "You have said why for 3 of 27.",
            "Nobody missed the two questions.",
        ],
    ),
    (
        "/suggestions",
        &["Save two seats for members at the next meeting."],
    ),
];

/// What the network of the demonstration held.
const NETWORK: Facts = &[
    (
        "",
        &[
            "Riverside food network (made up)",
            "5 of 10 groups share their plan with you",
        ],
    ),
    ("/grid", &["Tuesday kitchen", "Station Road soup night"]),
    ("/themes", &["Someone new is met in person"]),
    (
        "/themes/emp.say",
        &["People who use us help to decide how things are run."],
    ),
    ("/changes", &["Empowering"]),
    (
        "/groups",
        &["Quay kitchen", "Orchard supper", "Chapel Street table"],
    ),
    (
        "/reviews?state=answered",
        &["Mill Lane pantry (made up)", "Riverside food club"],
    ),
    ("/people", &["Robin (made up)"]),
    ("/import", &["A list that was pasted"]),
    (
        "/grid.csv",
        &[
            ",2026-11-02,Part of how we work,Mostly,Mostly,Mostly,Dignity in community food,",
            ",3.6,2.6,3.1,3.3",
            ",2026-07-27,Starting,Starting,Starting,Starting,Dignity in community food,",
            ",2,2.3,1.9,2.4",
        ],
    ),
    (
        "/register.csv",
        &[
            "Long table,Hillfoot,\"families, halal\",yes,Food bank,Chapel Street,",
            ",no,,,,1200,,,",
            "Riverside food club,Riverside,evening,yes,Community kitchen,Canal Side,,29,,,,yes",
        ],
    ),
    (
        "/changes.csv",
        &[
            "Welcoming,0,2,2,1,0,5,4,1,0",
            "Empowering,0,3,2,0,0,5,1,4,0",
        ],
    ),
    (
        "/reviews.csv",
        &["Long table,Audit,Dignity in community food,2024-04-27,Finished,Robin (made up),"],
    ),
];

pub fn unpacked(name: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(MADE)).expect("an archive");
    let mut bytes = Vec::new();
    archive
        .by_name(name)
        .expect("in it")
        .read_to_end(&mut bytes)
        .expect("whole");
    bytes
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("JSON")
}

/// Checks that all of `old` is in `new`; a later version may say more.
fn holds(new: &Value, old: &Value, at: &str) {
    match (new, old) {
        (Value::Object(new), Value::Object(old)) => {
            for (key, old) in old {
                let new = new.get(key).unwrap_or_else(|| panic!("{at}.{key} is gone"));
                holds(new, old, &format!("{at}.{key}"));
            }
        }
        (Value::Array(new), Value::Array(old)) => {
            assert_eq!(new.len(), old.len(), "rows of {at}");
            for (number, (new, old)) in new.iter().zip(old).enumerate() {
                holds(new, old, &format!("{at}[{number}]"));
            }
        }
        (new, old) => assert_eq!(new, old, "{at}"),
    }
}

/// A browser in which somebody of that time has signed in.
async fn browser_of(world: &World, sign_in_name: &str) -> Browser {
    let found = people::by_sign_in_name(&world.app.store, sign_in_name).await;
    let (person, _) = found.expect("an answer").expect("somebody");
    world.browser_of(&person).await
}

/// The first address on a page that begins like this.
fn address(page: &str, begin: &str, end: &str) -> String {
    page.split('"')
        .find(|part| part.starts_with(begin) && part.ends_with(end) && part.len() > begin.len())
        .unwrap_or_else(|| panic!("no address {begin}…{end}:\n{page}"))
        .to_owned()
}

async fn shows(browser: &mut Browser, home: &str, facts: Facts) {
    for (below, facts) in facts {
        let page = browser.get(&format!("{home}{below}")).await.shown();
        for fact in *facts {
            page.says(fact);
        }
    }
}

/// What the group of the demonstration held, on its own pages.
async fn the_group_shows(sam: &mut Browser, written: &Value) {
    let home = sam.get("/").await.goes_to();
    let page = sam.get(&home).await.shown();
    page.says("Mill Lane pantry (made up)")
        .says("is open. Go on where you stopped.")
        .says("5 May 2031")
        .says("2 June 2031");
    shows(sam, &home, GROUP).await;
    let newest = address(&page.body, &format!("{home}/audits/"), "/results");
    shows(sam, newest.trim_end_matches("/results"), AUDIT).await;
    the_action_shows(sam, &home).await;
    the_open_audit_shows(sam, &home, &page.body).await;
    let file = sam.get(&format!("{home}/everything.json")).await.shown();
    holds(&json(&file.bytes), written, "everything");
}

/// An action that moved, was handed over and reworded tells all of it.
async fn the_action_shows(sam: &mut Browser, home: &str) {
    let plan = sam.get(&format!("{home}/plan")).await.shown().body;
    let (before, _) = plan.split_once("Keep a box with food").expect("the action");
    let (_, action) = before
        .rsplit_once(&format!("\"{home}/plan/"))
        .expect("its address");
    let (action, _) = action.split_once('"').expect("its end");
    let page = sam.get(&format!("{home}/plan/{action}")).await.shown();
    page.says("moved the day from 4 January 2027 to 1 March 2031.")
        .says("handed it from Peter to Amina.")
        .says("Talk about it at the next team meeting.")
        .says("Ask Peter for the shelf")
        .says("Two tins in the shed");
}

/// The audit that was open stays so: with two answers to one statement, one from paper, and what is yet to be said.
async fn the_open_audit_shows(sam: &mut Browser, home: &str, page: &str) {
    let begin = format!("{home}/audits/");
    let open = page
        .split('"')
        .filter_map(|part| part.strip_prefix(&begin))
        .find(|rest| rest.len() == 32)
        .expect("an open audit");
    let open = format!("{begin}{open}");
    sam.get(&open)
        .await
        .shown()
        .says("4 of 8 done")
        .says("Two answers: please look")
        .says("Skipped for now")
        .says("Not for us");
    let clash = sam
        .get(&format!("{open}/statements/lis.early"))
        .await
        .shown();
    clash.says("from one tab").says("from the other");
}

/// What the network of the demonstration held, on the pages of who facilitates it.
async fn the_network_shows(robin: &mut Browser) {
    let home = robin.get("/").await.goes_to();
    shows(robin, &home, NETWORK).await;
    let reports = robin.get(&format!("{home}/reports")).await.shown();
    let report = address(&reports.body, &format!("{home}/reports/"), "");
    robin
        .get(&report)
        .await
        .shown()
        .says("Our autumn")
        .says("Listening takes time.")
        .says("5 of 10 groups took part")
        .says("They share 19 audits from this period with us.");
}

async fn shows_what_it_held(world: &World, written: &[u8]) {
    the_group_shows(&mut browser_of(world, MADE_UP).await, &json(written)).await;
    the_network_shows(&mut browser_of(world, "demo-network").await).await;
    // Who was there beside the demonstration, with a group and a language of her own.
    let mut ana = browser_of(world, "ana").await;
    let home = ana.get("/").await.goes_to();
    ana.get(&home)
        .await
        .shown()
        .says("Chapel Street table")
        .says("Has entrado como Ana");
}

#[tokio::test]
async fn a_database_that_version_0_1_made_opens_and_shows_what_it_held() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("demo.sqlite");
    std::fs::write(&file, unpacked("demo.sqlite")).expect("written");
    let world = World::open(&format!("sqlite:{}", file.display())).await;
    shows_what_it_held(&world, &unpacked("sqlite.json")).await;
    let Ok(server) = std::env::var("TEST_DATABASE_URL") else {
        return;
    };
    let database = Database::bare(&server).await;
    let dump = String::from_utf8(unpacked("demo.sql")).expect("text");
    let mut connection = sqlx::PgConnection::connect(&database.url())
        .await
        .expect("opens");
    sqlx::raw_sql(AssertSqlSafe(dump))
        .execute(&mut connection)
        .await
        .expect("loaded");
    connection.close().await.expect("closed");
    let world = World::open(&database.url()).await;
    shows_what_it_held(&world, &unpacked("postgres.json")).await;
    world.app.store.close().await;
}
