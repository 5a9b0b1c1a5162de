//! A save and a page cost the same with ten groups stored and with ten thousand: few queries, each by key or index.

pub(crate) mod every_page;
pub(crate) mod full;
mod full_round;

use std::collections::BTreeSet;

use good_measure::store::{self, Store};

use sqlx::{AssertSqlSafe, Connection as _, Row as _, SqliteConnection};
use tempfile::TempDir;

use crate::{
    audit::{answer, fill, start},
    crowd::crowd,
    group::{charter, you_said},
    world::{Group, World},
};

struct Heard {
    all: BTreeSet<&'static str>,
}

impl Heard {
    /// Runs one request and checks how many queries it took.
    async fn at_most<T>(&mut self, most: usize, what: &str, request: impl Future<Output = T>) -> T {
        let (value, heard) = store::listen(request).await;
        assert!(!heard.is_empty(), "{what} ran no query: nothing was heard");
        assert!(
            heard.len() <= most,
            "{what} takes {} queries, more than {most}:\n{}",
            heard.len(),
            heard.join("\n\n")
        );
        self.all.extend(heard);
        value
    }
}

async fn pages(world: &World, heard: &mut Heard) {
    let mut mill: Group = world.group("Mill Lane", "Ana").await;
    let first = fill(&mut mill, ["1", "2", "3", "4", "1", "2", "3", "4"]).await;
    let home = format!("/groups/{}", mill.id);
    let close = format!("{first}/close");
    heard
        .at_most(21, "closing", mill.browser.post(&close, &[]))
        .await
        .goes_to();
    let reopen = format!("{first}/reopen");
    heard
        .at_most(
            18,
            "reopening",
            mill.browser.post(&reopen, &[("reason", "x")]),
        )
        .await
        .goes_to();
    mill.browser.post(&close, &[]).await.goes_to();
    let second = start(&mut mill).await;
    let statement = format!("{second}/statements/lis.early");
    let save = [("base", "0"), ("choice", "2")];
    heard
        .at_most(12, "a save", mill.browser.post(&statement, &save))
        .await
        .goes_to();
    answer(
        &mut mill,
        &second,
        "lis.plain",
        &[("choice", "3"), ("go", "next")],
    )
    .await
    .goes_to();
    mill.browser
        .post(&format!("{second}/close"), &[])
        .await
        .goes_to();
    let because = [("because", "clearer")];
    let why = format!("{second}/changes/lis.early");
    heard
        .at_most(11, "saying why", mill.browser.post(&why, &because))
        .await
        .goes_to();
    let plan = mill.at("plan");
    heard
        .at_most(
            10,
            "planning",
            mill.browser.post(&plan, &[("what", "Paint the door")]),
        )
        .await
        .goes_to();
    let key = mill
        .browser
        .get(&mill.at("check-ins/new"))
        .await
        .shown()
        .hidden("check_in");
    let begin = mill.at("check-ins");
    let keyed = [("check_in", key.as_str())];
    let check_in = heard
        .at_most(8, "a check-in", mill.browser.post(&begin, &keyed))
        .await
        .goes_to();
    let turn = format!("{check_in}/1");
    let said = [("how", "waiting"), ("words", "paint"), ("base", "1")];
    heard
        .at_most(28, "a turn", mill.browser.post(&turn, &said))
        .await
        .goes_to();
    charter::make(&mut mill).await;
    you_said::make(&mut mill).await;
    let action = mill.browser.get(&mill.at("plan")).await.shown();
    let (_, action) = action.body.split_once("/plan/0").expect("an action");
    let action = mill.at(&format!("plan/0{}", &action[..31]));
    for (most, path) in [
        (25, home.clone()),
        (6, mill.at("about")),
        (2, mill.at("audits/new")),
        (8, second.clone()),
        (6, statement.clone()),
        (7, format!("{statement}/saves")),
        (7, format!("{statement}/state")),
        (6, format!("{second}/check")),
        (17, format!("{second}/results")),
        (7, format!("{second}/suggestions")),
        (8, plan.clone()),
        (8, action.clone()),
        (6, format!("{action}/statements")),
        (9, turn),
        (8, format!("{check_in}/finish")),
        (6, mill.at("schedule")),
        (7, mill.at("charter")),
        (9, mill.at("charter/words")),
        (5, mill.at("charter/again")),
        (5, mill.at("charter.pdf")),
        (6, mill.at("you-said")),
        (6, mill.at("you-said.pdf")),
        (9, mill.at("progress")),
        (9, mill.at("progress/audits.png")),
        (10, format!("{second}/changes")),
        (11, format!("{second}/changes/lis.early")),
        (4, mill.at("plan.csv")),
        (21, mill.at("plan.pdf")),
        (14, mill.at("plan.xlsx")),
        (11, mill.at("plan.ics")),
        (3, mill.at("calendar")),
        (58, mill.at("everything.json")),
        (18, format!("{second}/report.docx")),
        (5, format!("{second}/type-in")),
        (5, format!("{second}/blank.docx")),
    ] {
        heard
            .at_most(most, &path, mill.browser.get(&path))
            .await
            .shown();
    }
}

/// Checks that a query reads no whole table, by SQLite's own plan for it.
pub(crate) async fn by_index(database: &mut SqliteConnection, sql: &str) {
    let plan = sqlx::query(AssertSqlSafe(format!("explain query plan {sql}")))
        .fetch_all(database)
        .await;
    let mut for_each_row = BTreeSet::new();
    for row in plan.unwrap_or_else(|error| panic!("{error}\n{sql}")) {
        let step: String = row.get("detail");
        let (id, parent): (i64, i64) = (row.get("id"), row.get("parent"));
        if step.starts_with("CORRELATED") {
            for_each_row.insert(id);
        }
        // What is done once for each group of a network must not read what all of its groups have.
        assert!(
            !for_each_row.contains(&parent)
                || !step.contains("(network_id=?)") && !step.contains("(network_id=? AND state=?"),
            "{step}, once for each row\nin\n{sql}"
        );
        // "SCAN" reads a whole table; a constant row is no table, nor are the rows of an insert.
        assert!(
            !step.starts_with("SCAN")
                || step.starts_with("SCAN (subquery")
                || step == "SCAN ranked"
                || step.starts_with("SCAN CONSTANT ROW")
                || step.ends_with("VALUES CLAUSE"),
            "{step}\nin\n{sql}"
        );
    }
}

#[tokio::test]
async fn every_page_takes_few_queries_and_every_query_goes_by_key_or_index() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("queries.sqlite");
    let world = World::open(&format!("sqlite:{}", file.display())).await;
    let mut heard = Heard {
        all: BTreeSet::new(),
    };
    pages(&world, &mut heard).await;
    assert!(
        heard.all.len() >= 25,
        "only {} texts were heard",
        heard.all.len()
    );
    let mut database = SqliteConnection::connect(&format!("sqlite:{}", file.display()))
        .await
        .expect("opens");
    for sql in heard.all {
        by_index(&mut database, sql).await;
        let owned = [
            " audit ",
            " audit_principle",
            " audit_event",
            " team ",
            " contributor ",
            " answer ",
            " answer_history",
            " spread ",
            " talk ",
            " agreement ",
            " agreement_history",
            " standing ",
            " action ",
            " action_history",
            " closure ",
            " action_statement",
            " progress ",
            " check_in ",
            " check_in_action",
            " agreed_day",
            " charter ",
            " charter_promise",
            " charter_look",
            " you_said",
            " reason ",
        ];
        if owned.iter().any(|table| {
            sql.contains(&format!("from{table}")) || sql.contains(&format!("update{table}"))
        }) {
            assert!(
                sql.contains("organisation_id = $1"),
                "does not carry the group:\n{sql}"
            );
        }
    }
}

#[tokio::test]
async fn with_ten_thousand_groups_stored_a_page_and_a_save_take_the_same_queries_and_each_goes_by_index()
 {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("many.sqlite").display());
    let world = World::open(&url).await;
    let mut counts = Vec::new();
    let mut all = BTreeSet::new();
    for crowded in [false, true] {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let mut database = SqliteConnection::connect(&url).await.expect("opens");
        if crowded {
            crowd(&world, 10_000).await;
            sqlx::query("analyze")
                .execute(&mut database)
                .await
                .expect("analysed");
        }
        let mut count = Vec::new();
        let statement = format!("{audit}/statements/lis.early");
        let save = mill
            .browser
            .post(&statement, &[("base", "0"), ("choice", "2")]);
        let (saved, heard) = store::listen(save).await;
        saved.goes_to();
        count.push(heard.len());
        all.extend(heard);
        for path in [
            format!("/groups/{}", mill.id),
            audit.clone(),
            statement,
            format!("{audit}/check"),
            mill.at("plan"),
        ] {
            let (page, heard) = store::listen(mill.browser.get(&path)).await;
            page.shown();
            count.push(heard.len());
            all.extend(heard);
        }
        counts.push(count);
        if crowded {
            // With the statistics of a full database, which may change what SQLite prefers.
            for sql in &all {
                by_index(&mut database, sql).await;
            }
        }
    }
    assert_eq!(counts[0], counts[1]);
}

#[tokio::test]
async fn a_store_opens_twice_and_finds_what_was_there() {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("twice.sqlite").display());
    let world = World::open(&url).await;
    let mill = world.group("Mill Lane", "Ana").await;
    world.app.store.close().await;
    let store = Store::open(&url).await.expect("opens again");
    let found = store::organisations::coordinated(&store, mill.person.id, mill.id)
        .await
        .expect("an answer");
    assert_eq!(found.map(|group| group.name), Some("Mill Lane".into()));
}
