//! A group's report of a period, for those who give it money: its own record, in words it chooses, and public only by its link.

use std::io::Cursor;

use axum::http::StatusCode;
use calamine::{Reader as _, Xlsx};
use good_measure::clock;

use crate::{
    audit::fill,
    world::{Browser, Group, Page, on_each_database},
};

/// Begins a report of 2026; gives its address.
async fn begin(group: &mut Group) -> String {
    let fields = [
        ("title", "Our year"),
        ("from", "1/1/2026"),
        ("to", "26/11/2026"),
    ];
    let reports = group.at("reports");
    group.browser.post(&reports, &fields).await.goes_to()
}

/// Saves which facts a report tells, and what opens it.
async fn write(browser: &mut Browser, at: &str, facts: &[&str], opening: &str) -> Page {
    let base = browser.get(at).await.shown().hidden("base");
    let mut fields = vec![
        ("base", base.as_str()),
        ("title", "Our year"),
        ("from", "1/1/2026"),
        ("to", "26/11/2026"),
        ("opening", opening),
    ];
    fields.extend(facts.iter().map(|fact| ("fact", *fact)));
    browser.post(at, &fields).await
}

#[tokio::test]
async fn a_group_tells_a_funder_what_it_did_and_anyone_reads_it_until_it_is_stopped() {
    on_each_database(async |world| {
        // A group that is in no network at all.
        let mut mill = world.group("Mill Lane", "Ana").await;
        for level in ["1", "4"] {
            let audit = fill(&mut mill, [level; 8]).await;
            let close = format!("{audit}/close");
            mill.browser.post(&close, &[]).await.goes_to();
        }
        let profile = [
            ("name", "Mill Lane"),
            ("volunteers", "14"),
            ("hours", "45"),
            ("reached", "120"),
            ("place", "The old school"),
        ];
        let said = mill.at("profile");
        mill.browser.post(&said, &profile).await.goes_to();
        let key = uuid::Uuid::now_v7().to_string();
        let action = [
            ("action", key.as_str()),
            ("what", "Paint the door"),
            ("lead", "Zainab"),
        ];
        let plan = mill.at("plan");
        mill.browser.post(&plan, &action).await.goes_to();

        let at = begin(&mut mill).await;
        let page = mill.browser.get(&at).await.shown();
        page.says_in("h1", "Our year")
            .says("Mill Lane, 1 January 2026 to 26 November 2026")
            .says("2 audits were held")
            .says("Volunteers")
            .says("45")
            .says("120")
            .says("No action was done in this period")
            .says("We came to no meeting of our network in this period")
            .says("Nobody was asked in this period")
            .says("These numbers are what we wrote down ourselves.")
            // Only numbers that can be counted, and nothing that only a network tells.
            .never_says("The old school")
            .never_says("groups took part")
            .never_says("Fewer than");
        let moved = page.texts_of("article.paper table td").join("|");
        assert!(moved.contains("Listening|"), "{moved}");
        assert!(
            page.body.contains("1.0") && page.body.contains("4.0"),
            "then and now"
        );

        // It tells what is ticked and no more; what is not a group's to tell is not kept.
        let told = ["people", "actions", "themes", "visits"];
        write(&mut mill.browser, &at, &told, "Zainab painted.")
            .await
            .goes_to();
        let page = mill.browser.get(&at).await.shown();
        page.says("Zainab painted.")
            .says("45")
            .never_says("audits were held")
            .never_says("What comes up in many groups");
        let xlsx = mill.browser.get(&format!("{at}/report.xlsx")).await.shown();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx.bytes)).expect("a workbook");
        let sheet = book
            .worksheet_range("People and volunteers")
            .expect("a sheet");
        let hours = sheet.rows().find(|row| row[1] == 45.0);
        assert!(hours.is_some(), "{sheet:?}");
        for ending in ["pdf", "docx"] {
            mill.browser
                .get(&format!("{at}/report.{ending}"))
                .await
                .shown();
        }

        // Its people are named before it is public, and somebody says that they agreed.
        let pages = format!("{at}/pages");
        let page = mill.browser.get(&pages).await.shown();
        page.says("This person is named in it:")
            .says("Zainab")
            .never_says("Ana is");
        // A first name is enough, and what stands within another word is none.
        let words = "Zainab and ana led us past the bananas of Anabel.";
        write(&mut mill.browser, &at, &told, words).await.goes_to();
        let named = mill.browser.get(&pages).await.shown();
        named.says("These 2 people are named in it:");
        // What is made public is what was looked at.
        let (secret, base) = (page.hidden("secret"), page.hidden("base"));
        let late = [("secret", &*secret), ("consent", "yes"), ("base", &*base)];
        let refused = mill.browser.post(&pages, &late).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.says("These 2 people are named in it:");
        write(&mut mill.browser, &at, &told, "Zainab painted.")
            .await
            .goes_to();
        let refused = mill.browser.post(&pages, &[("secret", &secret)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let fields = [("secret", secret.as_str()), ("consent", "yes")];
        let link = mill.browser.post(&pages, &fields).await.shown().link();
        assert_eq!(
            mill.browser.post(&pages, &fields).await.shown().link(),
            link
        );
        write(&mut mill.browser, &at, &["people"], "Other words.")
            .await
            .goes_to();
        let page = world.guest().get(&link).await.shown();
        page.says_in("h1", "Our year")
            .says("Zainab painted.")
            .says("45")
            .never_says("Other words.");
        // Another group neither reads, changes nor stops it.
        let mut other = world.group("Long table", "Ben").await;
        let hash = mill.browser.get(&pages).await.shown().hidden("page");
        let report = at.rsplit('/').next().expect("a key").to_owned();
        for of in [at.clone(), other.at(&format!("reports/{report}"))] {
            let stop = format!("{of}/pages/stop");
            let stopped = other.browser.post(&stop, &[("page", &hash)]).await;
            assert_eq!(stopped.status, StatusCode::NOT_FOUND);
            assert_eq!(other.browser.get(&of).await.status, StatusCode::NOT_FOUND);
        }
        world.guest().get(&link).await.shown();
        let stop = format!("{pages}/stop");
        mill.browser.post(&stop, &[("page", &hash)]).await.goes_to();
        assert_eq!(world.guest().get(&link).await.status, StatusCode::GONE);
        // A report that is taken out takes its pages along, for a day in which it comes back.
        let link = mill
            .browser
            .post(&pages, &[("consent", "yes")])
            .await
            .shown()
            .link();
        let refused = mill.browser.post(&format!("{at}/out"), &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.says("Other words.");
        let why = [("out_why", "For another year")];
        mill.browser
            .post(&format!("{at}/out"), &why)
            .await
            .goes_to();
        assert_eq!(world.guest().get(&link).await.status, StatusCode::GONE);
        assert_eq!(mill.browser.get(&at).await.status, StatusCode::NOT_FOUND);
        let reports = mill.at("reports");
        let list = mill.browser.get(&reports).await.shown();
        list.says("For another year");
        let undo = list.hidden("undo");
        let undo = [("undo", undo.as_str())];
        let refused = other.browser.post(&format!("{at}/undo"), &undo).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        for _ in 0..2 {
            mill.browser
                .post(&format!("{at}/undo"), &undo)
                .await
                .goes_to();
        }
        mill.browser.get(&at).await.shown().says("Other words.");
        world.guest().get(&link).await.shown();
        mill.browser
            .post(&format!("{at}/out"), &why)
            .await
            .goes_to();
        let later = clock::now() + chrono::TimeDelta::hours(25);
        good_measure::commands::removal::end(&world.app, later)
            .await
            .expect("ended");
        let gone = mill.browser.post(&format!("{at}/undo"), &undo).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
        assert_eq!(
            world.number("select count(*) from group_report_page").await,
            0
        );
        assert_eq!(world.number("select count(*) from group_revision").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_mistake_in_a_groups_report_keeps_what_was_typed_and_two_who_write_are_told() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let reports = mill.at("reports");
        let fields = [("title", ""), ("from", "soon"), ("to", "1/1/2090")];
        let page = mill.browser.post(&reports, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("soon").says("1/1/2090");
        let at = begin(&mut mill).await;
        let mut tab = mill.browser.clone();
        let base = tab.get(&at).await.shown().hidden("base");
        write(&mut mill.browser, &at, &["people"], "First.")
            .await
            .goes_to();
        let fields = [
            ("base", base.as_str()),
            ("title", "Our year"),
            ("from", "1/1/2026"),
            ("to", "26/11/2026"),
            ("opening", "Second."),
        ];
        let page = tab.post(&at, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Second.").says("First.").says("What Ana saved");
    })
    .await;
}

#[tokio::test]
async fn what_was_promised_is_set_beside_what_came_and_a_line_without_a_number_is_asked_for() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let at = begin(&mut mill).await;
        let none = mill.browser.get(&at).await.shown();
        none.never_says("targets were reached");
        let base = none.hidden("base");
        let fields = |targets| {
            [
                ("base", base.as_str()),
                ("title", "Our year"),
                ("from", "1/1/2026"),
                ("to", "26/11/2026"),
                ("fact", "targets"),
                ("targets", targets),
            ]
        };
        let page = mill.browser.post(&at, &fields("Warm meals\nTea, 40")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Write how many you promised behind the words on each line")
            .says("Warm meals");
        let typed = "Warm meals: 1,200, 1,340\nWalks, 12, 9\nBread, soup and tea; 40";
        mill.browser.post(&at, &fields(typed)).await.goes_to();
        let page = mill.browser.get(&at).await.shown();
        page.says("1 of 3 targets were reached");
        let cells = page.texts_of("[aria-label='Targets'] tbody td");
        assert_eq!(
            cells,
            [
                "Warm meals",
                "1200",
                "1340",
                "reached",
                "Walks",
                "12",
                "9",
                "not reached",
                "Bread, soup and tea",
                "40",
                "–",
                "not written down yet",
            ]
        );
        let xlsx = mill.browser.get(&format!("{at}/report.xlsx")).await.shown();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx.bytes)).expect("a workbook");
        let sheet = book.worksheet_range("Targets").expect("a sheet");
        assert!(
            sheet.cells().any(|(_, _, cell)| *cell == 1340.0),
            "{sheet:?}"
        );
        let every = mill.browser.get(&mill.at("everything.json")).await.shown();
        let every: serde_json::Value = serde_json::from_slice(&every.bytes).expect("JSON");
        assert_eq!(every["reports"][0]["targets"], typed);
        assert_eq!(every["report_revisions"][1]["verb"], "mended");
    })
    .await;
}

#[tokio::test]
async fn words_of_a_report_are_read_again_and_taken_back_within_a_day() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let at = begin(&mut mill).await;
        write(&mut mill.browser, &at, &["people"], "We began small.")
            .await
            .goes_to();
        // One of before its history was kept can be taken back like any other.
        world.run("delete from group_revision").await;
        write(&mut mill.browser, &at, &["people", "asks"], "We grew.")
            .await
            .goes_to();
        write(&mut mill.browser, &at, &["people", "asks"], "We grew.")
            .await
            .goes_to();
        let page = mill.browser.get(&at).await.shown();
        page.says("We began small.")
            .says("We grew.")
            .says("Changed");
        let undo = page.hidden("undo");
        let undo = [("undo", undo.as_str())];
        let mut other = world.group("Long table", "Ben").await;
        let stranger = other.browser.post(&format!("{at}/undo"), &undo).await;
        assert_eq!(stranger.status, StatusCode::NOT_FOUND);
        for _ in 0..2 {
            mill.browser
                .post(&format!("{at}/undo"), &undo)
                .await
                .goes_to();
        }
        let page = mill.browser.get(&at).await.shown();
        assert_eq!(page.texts_of("textarea[name=opening]"), ["We began small."]);
        // What was taken back stays in the history.
        page.says("We grew.");
    })
    .await;
}
