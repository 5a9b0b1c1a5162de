//! The facilitator's dashboard: what is shown, counted and never guessed; links, tables and files; its cost with very many
//! groups.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Cursor,
};

use axum::http::StatusCode;

use calamine::{Data, Reader as _, Xlsx};

use good_measure::{
    clock,
    demo::{self, Recipe},
    domain::ids::NetworkId,
    store,
    wording::network::View,
};

use sqlx::{Connection as _, Row as _, SqliteConnection};
use tempfile::TempDir;

use crate::{
    audit::fill,
    queries::by_index,
    world::{Browser, Group, World, on_each_database},
};

/// A made-up network, with the browser of its facilitator.
pub(super) async fn made_up(
    world: &World,
    groups: usize,
    seed: u64,
    whole: bool,
) -> (NetworkId, Browser) {
    let recipe = Recipe {
        groups,
        seed,
        now: clock::now(),
        whole,
    };
    let (network, facilitator) = demo::network(&world.app, "demo-robin", "no hash", recipe)
        .await
        .expect("a network");
    let robin = good_measure::domain::person::Person {
        id: facilitator,
        name: "Robin".into(),
        sign_in_name: "demo-robin".into(),
        language: None,
    };
    (network, world.browser_of(&robin).await)
}

/// An audit that is closed and shared.
async fn closed_and_shared(
    group: &mut Group,
    network: NetworkId,
    choices: [&str; 8],
    extent: &str,
) {
    let audit = fill(group, choices).await;
    group
        .browser
        .post(&format!("{audit}/close"), &[])
        .await
        .goes_to();
    let id = audit.rsplit('/').next().expect("an audit");
    share(group, &format!("{network}.{id}"), extent).await;
}

async fn share(group: &mut Group, field: &str, extent: &str) {
    let sharing = group.at("sharing");
    group
        .browser
        .post(&sharing, &[(field, extent)])
        .await
        .goes_to();
}

/// Where these stand on a page, one after the other.
#[track_caller]
fn in_this_order(body: &str, names: &[&str]) {
    let mut from = 0;
    for name in names {
        let found = body[from..].find(name);
        from += found.unwrap_or_else(|| panic!("{name} is not after the others:\n{body}"));
    }
}

#[tokio::test]
async fn an_empty_network_says_what_to_do_first() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let home = format!("/networks/{network}");
        fay.get(&home)
            .await
            .shown()
            .says("Your network has no groups yet")
            .says("Add a group")
            .has(&format!("a[href='{home}/import']"));
        for page in ["grid", "themes", "changes", "groups", "reviews"] {
            fay.get(&format!("{home}/{page}")).await.shown();
        }
        for view in View::ALL {
            for ending in ["csv", "xlsx"] {
                let path = format!("{home}/{}.{ending}", view.word());
                fay.get(&path).await.shown();
            }
        }
        for none in ["grid.pdf", "grid.", "nowhere.csv", ".csv", "gridcsv"] {
            let status = fay.get(&format!("{home}/{none}")).await.status;
            assert_eq!(status, StatusCode::NOT_FOUND, "{none}");
        }
    })
    .await;
}

#[tokio::test]
async fn groups_stand_by_name_and_those_that_share_nothing_are_counted_not_guessed() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut weak = world.member(network, "Apple street", "Ana").await;
        let mut strong = world.member(network, "mill Lane", "Ben").await;
        let mut quiet = world.member(network, "Quiet corner", "Cho").await;
        let mut some = world.member(network, "Zebra court", "Dee").await;
        closed_and_shared(&mut weak, network, ["1"; 8], "all").await;
        closed_and_shared(&mut strong, network, ["4"; 8], "all").await;
        closed_and_shared(&mut quiet, network, ["2"; 8], "nothing").await;
        closed_and_shared(&mut some, network, ["3"; 8], "summary").await;
        let home = format!("/networks/{network}");
        let page = fay.get(&format!("{home}/grid")).await.shown();
        page.says("4 groups.").says("3 of 4 groups show you an audit");
        in_this_order(
            &page.body,
            &[
                "Apple street",
                "mill Lane",
                "Quiet corner",
                "no audit of this shared with you",
                "Zebra court",
            ],
        );
        // What is not shared is in none of the files either; a summary is no statement.
        let csv = fay.get(&format!("{home}/grid.csv")).await.shown();
        let quiet_row = csv
            .body
            .lines()
            .find(|line| line.starts_with("Quiet"))
            .expect("a row");
        assert!(!quiet_row.contains(",2,"), "{quiet_row}");
        let themes = fay.get(&format!("{home}/themes")).await.shown();
        themes.says("From 2 groups that share all of their audit.");
        let changes = fay.get(&format!("{home}/changes")).await.shown();
        changes.says("No group shows you two audits that can be compared yet.");

        // A second audit, and the group that shares it moves; the one that shows only one audit does not count.
        closed_and_shared(&mut weak, network, ["3"; 8], "summary").await;
        let changes = fay.get(&format!("{home}/changes")).await.shown();
        changes
            .says("The one group with two audits stands nearer on “Listening”. On no principle does a group stand further away.")
            .says("1 nearer, 0 about the same, 0 further");
        fay.get(&home)
            .await
            .shown()
            .says("of 1 group with two audits: nearer on “Listening” than before");
        // The newest is shared as a summary now, so its statements count no more.
        let themes = fay.get(&format!("{home}/themes")).await.shown();
        themes.says("From one group that shares all of its audit.");
    })
    .await;
}

#[tokio::test]
async fn this_week_tells_who_is_stuck_late_or_without_anyone_and_only_of_shared_plans() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut late = world.member(network, "Late larder", "Ana").await;
        let mut hidden = world.member(network, "Hidden hall", "Ben").await;
        for group in [&mut late, &mut hidden] {
            let plan = group.at("plan");
            let fields = [
                ("what", "Paint the door"),
                ("due_on", "1/1/2024"),
                ("due_meant", "1/1/2024"),
            ];
            group.browser.post(&plan, &fields).await.goes_to();
        }
        let home = format!("/networks/{network}");
        fay.get(&home)
            .await
            .shown()
            .says("Nobody needs you this week")
            .says("0 of 2 groups share their plan");
        share(&mut late, &format!("{network}.plan"), "summary").await;
        let week = fay.get(&home).await.shown();
        week.says("One group needs you this week")
            .says("Late larder")
            .never_says("Hidden hall");
        // Chosen by a name nobody has, the network is still not empty.
        fay.get(&format!("{home}?q=zzz"))
            .await
            .shown()
            .says("You have chosen a part of your groups")
            .never_says("no groups yet");
        for need in ["overdue", "any"] {
            fay.get(&format!("{home}/grid?need={need}"))
                .await
                .shown()
                .says("Late larder")
                .never_says("Hidden hall");
        }
        let table = fay.get(&format!("{home}/week.csv")).await.shown();
        let rows: Vec<&str> = table.body.lines().skip(1).collect();
        let long_ago = chrono::NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day");
        let days = (clock::day(clock::now()) - long_ago).num_days();
        assert_eq!(
            rows,
            [format!(
                "Late larder,,An action past its day,yes,0,,,2024-01-01,{days},,,"
            )]
        );
        // Done is done at once.
        let page = late.browser.get(&late.at("plan")).await.shown();
        let (_, rest) = page.body.split_once("/plan/0").expect("an action");
        let close = late.at(&format!("plan/0{}/close", &rest[..31]));
        late.browser
            .post(&close, &[("outcome", "done")])
            .await
            .goes_to();
        fay.get(&home)
            .await
            .shown()
            .says("Nobody needs you this week");
        // And what is withdrawn is withdrawn.
        let plan = hidden.at("plan");
        share(&mut hidden, &format!("{network}.plan"), "all").await;
        assert_ne!(fay.get(&home).await.shown().body.find("Hidden hall"), None);
        share(&mut hidden, &format!("{network}.plan"), "nothing").await;
        fay.get(&home).await.shown().never_says("Hidden hall");
        hidden.browser.get(&plan).await.shown();
    })
    .await;
}

#[tokio::test]
async fn searching_and_paging_meet_every_group_once() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        for number in 0..57 {
            // Some of one name, in letters of both kinds; some with signs that mean something to a search.
            let name = match number % 4 {
                0 => "Same name".to_owned(),
                1 => format!("Öl & Brot {number}"),
                2 => format!("50% off_{number}"),
                _ => format!("zest {number}"),
            };
            world.member(network, &name, "Ana").await;
        }
        let grid = format!("/networks/{network}/grid");
        let mut path = grid.clone();
        let mut met: BTreeMap<String, usize> = BTreeMap::new();
        for _ in 0..5 {
            let page = fay.get(&path).await.shown();
            for part in page
                .body
                .split(&format!("/networks/{network}/groups/"))
                .skip(1)
            {
                if part.len() > 32 && part[..32].chars().all(|c| c.is_ascii_hexdigit()) {
                    *met.entry(part[..32].to_owned()).or_default() += 1;
                }
            }
            let Some((before, _)) = page.body.split_once(">More groups") else {
                break;
            };
            let (_, href) = before.rsplit_once("href=\"").expect("a link");
            path = href
                .split('"')
                .next()
                .expect("its end")
                .replace("&amp;", "&");
        }
        assert_eq!(met.len(), 57);
        assert!(met.values().all(|times| *times == 1), "{met:?}");
        for (typed, found) in [
            ("SAME", 15),
            ("öl", 14),
            ("%", 14),
            ("_", 14),
            ("nobody", 0),
            ("'", 0),
            ("\\", 0),
        ] {
            let query: String = form_urlencoded(typed);
            let page = fay.get(&format!("{grid}?q={query}")).await.shown();
            let count = match found {
                0 => "No groups.".to_owned(),
                n => format!("{n} groups."),
            };
            page.says(&count);
        }
        let long = format!("{grid}?q={}", "a".repeat(60_000));
        fay.get(&long).await.shown().says("No groups.");
    })
    .await;
}

fn form_urlencoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[tokio::test]
async fn what_the_dashboard_counts_is_what_the_answers_say() {
    on_each_database(async |world| {
        let (network, mut robin) = made_up(&world, 40, 3, false).await;
        let home = format!("/networks/{network}");
        let page = robin.get(&format!("{home}/themes.xlsx")).await.shown();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(page.bytes)).expect("a workbook");
        let sheet = book
            .worksheet_range_at(0)
            .expect("a sheet")
            .expect("its cells");
        let mut counted: BTreeMap<String, [i64; 4]> = BTreeMap::new();
        for row in sheet.rows().skip(1) {
            let number = |at: usize| match &row[at] {
                Data::Float(number) => *number as i64,
                other => panic!("{other:?} is no number"),
            };
            counted.insert(
                row[1].to_string(),
                [number(2), number(3), number(4), number(5)],
            );
        }
        assert_eq!(counted.len(), 35);

        // The same once more, from the answers themselves.
        let newest = world
            .app
            .catalogue
            .newest("dignity-in-food")
            .expect("on file");
        let mut own: BTreeMap<String, [i64; 4]> = BTreeMap::new();
        for (text, choice) in world.shared_choices("dignity-in-food").await {
            let (_, statement) = newest.questionnaire.statement(&text).expect("a statement");
            let counts = own.entry(statement.text.clone()).or_default();
            match choice.as_str() {
                "not-for-us" => continue,
                "unknown" => counts[2] += 1,
                "1" | "2" => counts[1] += 1,
                "4" => counts[3] += 1,
                _ => {}
            }
            counts[0] += 1;
        }
        assert_eq!(counted, own);
    })
    .await;
}

#[tokio::test]
async fn the_same_seed_makes_the_same_network() {
    let mut told = Vec::new();
    for seed in [7, 7, 8] {
        let folder = TempDir::new().expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("made-up.sqlite").display());
        let world = World::open(&url).await;
        let (network, mut robin) = made_up(&world, 30, seed, false).await;
        let mut all = String::new();
        for view in ["grid", "themes", "changes"] {
            let page = robin
                .get(&format!("/networks/{network}/{view}.csv"))
                .await
                .shown();
            all.push_str(&page.body);
        }
        told.push(all);
    }
    assert_eq!(told[0], told[1]);
    assert_ne!(told[0], told[2]);
    assert!(told[0].contains("Tuesday kitchen"));
}

#[tokio::test]
async fn a_theme_names_groups_that_share_all_and_mentors_that_agreed() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let audits: [(&str, [&str; 8], &str, bool); 7] = [
            ("Low larder", ["1"; 8], "all", false),
            ("Low lane", ["2"; 8], "all", true),
            ("Unsure hall", ["unknown"; 8], "all", false),
            ("Hidden hub", ["1"; 8], "summary", false),
            ("Fair field", ["3"; 8], "all", true),
            ("Strong street", ["4"; 8], "all", true),
            ("Modest mill", ["4"; 8], "all", false),
        ];
        for (name, choices, extent, mentor) in audits {
            let mut group = world.member(network, name, "Ana").await;
            closed_and_shared(&mut group, network, choices, extent).await;
            if mentor {
                let profile = group.at("profile");
                let fields = [("name", name), ("mentor", "yes")];
                group.browser.post(&profile, &fields).await.goes_to();
            }
        }
        let themes = format!("/networks/{network}/themes");
        // Three of the six that share all of it: Hidden hub's summary holds no statement.
        fay.get(&themes)
            .await
            .shown()
            .says("3 of 6 groups: 2 low, 1 unsure. 2 strong.");
        let one = format!("{themes}/lis.early");
        let page = fay.get(&one).await.shown();
        page.says("2 groups are low here")
            .says("One group does not know yet")
            .says("One group could show the others")
            .never_says("Hidden hub")
            .never_says("Fair field")
            .never_says("Modest mill");
        in_this_order(
            &page.body,
            &["Low lane", "Low larder", "Unsure hall", "Strong street"],
        );
        let table = fay.get(&format!("{one}/groups.csv")).await.shown();
        let rows: Vec<&str> = table.body.lines().skip(1).collect();
        assert_eq!(
            rows,
            [
                "Low lane,Low",
                "Low larder,Low",
                "Unsure hall,Do not know yet",
                "Strong street,Others can learn from it"
            ]
        );
        fay.get(&format!("{one}/groups.xlsx")).await.shown();
        for none in [
            "nothing.here",
            "nothing.here/groups.csv",
            "lis.early/groups.pdf",
            "lis.early/others.csv",
        ] {
            let status = fay.get(&format!("{themes}/{none}")).await.status;
            assert_eq!(status, StatusCode::NOT_FOUND, "{none}");
        }
    })
    .await;
}

/// Every view of a dashboard, with what one may ask of it.
const VIEWS: [&str; 24] = [
    "",
    "grid",
    "grid?q=lane",
    "grid?need=stuck",
    "grid?need=overdue",
    "grid?need=check-in",
    "grid?need=nobody",
    "grid?need=review",
    "grid?need=contact",
    "grid?need=any",
    "grid?sort=place",
    "grid?sort=newest",
    "grid?need=again&sort=oldest",
    "grid?since=2026-01-01&tag=halal",
    "themes",
    "themes/emp.say",
    "changes",
    "changes?principle=2",
    "groups",
    "week.csv",
    "grid.csv",
    "register.csv",
    "register.csv?with=known",
    "themes/emp.say/groups.csv",
];

#[tokio::test]
async fn every_view_takes_few_queries_however_many_groups_and_reads_no_large_table_whole() {
    let folder = TempDir::new().expect("a folder");
    let mut counts = Vec::new();
    for groups in [60, 400] {
        let url = format!(
            "sqlite:{}",
            folder.path().join(format!("{groups}.sqlite")).display()
        );
        let world = World::open(&url).await;
        let (network, mut robin) = made_up(&world, groups, 5, false).await;
        let mut database = SqliteConnection::connect(&url).await.expect("opens");
        if groups > 100 {
            // With the statistics that a database of long standing has. Of tables that have a few rows in this story
            // nothing is told: SQLite would rightly read all of them.
            for sql in [
                "analyze",
                "delete from sqlite_stat1 where tbl in ('network', 'facilitator', 'neighbourhood', 'person', 'session', 'body')",
                // Reads the statistics anew.
                "analyze sqlite_schema",
            ] {
                sqlx::query(sql)
                    .execute(&mut database)
                    .await
                    .expect("analysed");
            }
        }
        let mut all: BTreeSet<&'static str> = BTreeSet::new();
        let mut count = Vec::new();
        for view in VIEWS {
            let path = format!("/networks/{network}/{view}");
            let (page, heard) = store::listen(robin.get(path.trim_end_matches('/'))).await;
            page.shown();
            assert!(
                heard.len() <= 15,
                "{path} takes {} queries:\n{}",
                heard.len(),
                heard.join("\n\n")
            );
            count.push(heard.len());
            all.extend(heard);
        }
        for sql in all {
            by_index(&mut database, sql).await;
        }
        counts.push(count);
    }
    assert_eq!(counts[0], counts[1]);
}

#[tokio::test]
async fn pages_of_a_large_network_stay_small() {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("large.sqlite").display());
    let world = World::open(&url).await;
    let (network, mut robin) = made_up(&world, 300, 5, false).await;
    for view in VIEWS.iter().filter(|view| !view.ends_with("csv")) {
        let path = format!("/networks/{network}/{view}");
        let page = robin.get(path.trim_end_matches('/')).await.shown();
        assert!(
            page.bytes.len() < 300_000,
            "{path} has {} bytes",
            page.bytes.len()
        );
    }
}

#[tokio::test]
async fn of_many_who_write_at_once_the_dashboard_tells_what_stands_in_the_end() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        share(&mut mill, &format!("{network}.plan"), "all").await;
        let mut writes = Vec::new();
        for number in 0..12 {
            let (mut browser, plan) = (mill.browser.clone(), mill.at("plan"));
            writes.push(tokio::spawn(async move {
                let what = format!("Action {number}");
                browser.post(&plan, &[("what", &what)]).await.goes_to()
            }));
        }
        for write in writes {
            write.await.expect("planned");
        }
        let grid = format!("/networks/{network}/grid");
        fay.get(&grid).await.shown().says("12 actions open.");

        closed_and_shared(&mut mill, network, ["1"; 8], "all").await;
        let page = mill.browser.get(&mill.at("sharing")).await.shown();
        let (before, _) = page
            .body
            .split_once(".was\" value=\"all\"")
            .expect("a choice");
        let (_, rest) = page
            .body
            .split_once(&format!("{network}.0"))
            .expect("an audit");
        assert!(before.contains(&network.to_string()));
        let field = format!("{network}.0{}", &rest[..31]);
        for _ in 0..12 {
            share(&mut mill, &field, "all").await;
            let sharing = mill.at("sharing");
            let post = async |value: &'static str| {
                let mut browser = mill.browser.clone();
                browser.post(&sharing, &[(&field, value)]).await.goes_to()
            };
            tokio::join!(
                post("all"),
                post("nothing"),
                post("summary"),
                post("nothing")
            );
            // Whichever was last: the views say what the group's own page says.
            let own = mill.browser.clone().get(&sharing).await.shown();
            let (_, rest) = own
                .body
                .split_once(&format!("{field}.was\" value=\""))
                .expect("it");
            let extent = rest.split('"').next().expect("its end");
            let csv = fay.get(&format!("{grid}.csv")).await.shown();
            let shown = csv.body.contains("Not yet");
            assert_eq!(shown, extent != "nothing", "{extent}: {}", csv.body);
            let named = fay
                .get(&format!("/networks/{network}/themes/lis.early/groups.csv"))
                .await;
            assert_eq!(
                named.body.contains("Mill Lane"),
                extent == "all",
                "{extent}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn what_follows_from_the_records_is_what_would_be_written_anew() {
    // The short facts beside the records are written by every verb; here they are made again from nothing and compared.
    on_each_database(async |world| {
        let (network, _) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        closed_and_shared(&mut mill, network, ["1"; 8], "all").await;
        closed_and_shared(&mut mill, network, ["2"; 8], "all").await;
        let plan = mill.at("plan");
        mill.browser
            .post(&plan, &[("what", "Paint the door"), ("due_on", "1/1/2031")])
            .await
            .goes_to();
        mill.browser
            .post(&plan, &[("what", "Mend the tap")])
            .await
            .goes_to();
        let page = mill.browser.get(&plan).await.shown();
        let (_, rest) = page.body.split_once("/plan/0").expect("an action");
        let close = mill.at(&format!("plan/0{}/close", &rest[..31]));
        mill.browser
            .post(&close, &[("outcome", "done")])
            .await
            .goes_to();
        let before = world.follows(mill.id).await;
        assert!(before.contains("22222222"), "{before}");
        assert!(before.contains("11111111"), "{before}");
        share(&mut mill, &format!("{network}.plan"), "all").await;
        assert_eq!(before, world.follows(mill.id).await);
    })
    .await;
}

impl World {
    /// What a network's facts beside the records say of a group.
    async fn follows(&self, group: good_measure::domain::ids::OrganisationId) -> String {
        let rows = self
            .rows(
                &format!(
                    "select s.choices || ' ' || coalesce(s.before_choices, '') || ' ' || p.open || ' ' || p.done || ' ' ||
                         coalesce(cast(p.first_due as text), '')
                     from shown_audit s join pulse p on p.organisation_id = s.organisation_id
                     where replace(lower({}), '-', '') = '{group}'",
                    if self.url.starts_with("sqlite") { "hex(s.organisation_id)" } else { "cast(s.organisation_id as text)" }
                ),
            )
            .await;
        rows.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    /// Statement and choice of every answer in the newest audits that are shared in full.
    async fn shared_choices(&self, questionnaire: &str) -> Vec<(String, String)> {
        let rows = self
            .rows(
                &format!(
                    "select n.statement_id, n.choice
                     from agreement n
                     join audit a on a.organisation_id = n.organisation_id and a.id = n.audit_id
                     join audit_share s on s.organisation_id = a.organisation_id and s.audit_id = a.id
                     where a.questionnaire_id = '{questionnaire}'
                       and s.extent = 'all'
                       and a.held_on = (
                           select max(b.held_on)
                           from audit b
                           join audit_share t on t.organisation_id = b.organisation_id and t.audit_id = b.id
                           where b.organisation_id = a.organisation_id and b.questionnaire_id = a.questionnaire_id
                             and t.extent <> 'nothing'
                       )"
                ),
            )
            .await;
        rows.into_iter()
            .map(|row| (row[0].clone(), row[1].clone()))
            .collect()
    }

    /// The rows of a query as texts, asked of the database behind the server's back.
    pub async fn rows(&self, sql: &str) -> Vec<Vec<String>> {
        let sql = sqlx::AssertSqlSafe(sql.to_owned());
        if self.url.starts_with("sqlite") {
            let mut database = SqliteConnection::connect(&self.url).await.expect("opens");
            let rows = sqlx::query(sql)
                .fetch_all(&mut database)
                .await
                .expect("rows");
            rows.iter()
                .map(|row| (0..row.len()).map(|at| row.get(at)).collect())
                .collect()
        } else {
            let mut database = sqlx::PgConnection::connect(&self.url).await.expect("opens");
            let rows = sqlx::query(sql)
                .fetch_all(&mut database)
                .await
                .expect("rows");
            rows.iter()
                .map(|row| (0..row.len()).map(|at| row.get(at)).collect())
                .collect()
        }
    }
}
