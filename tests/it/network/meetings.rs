//! Series and meetings of a network: planned, noted, told round; and what two people at once do not lose.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use chrono::Days;
use good_measure::{
    clock,
    demo::{self, Recipe},
    domain::ids::NetworkId,
};

use crate::world::{Browser, Page, on_each_database};

/// Today, as a form takes it.
pub fn today() -> String {
    clock::day(clock::now()).format("%-d/%-m/%Y").to_string()
}

/// A series of this kind; gives its address.
pub async fn begin(fay: &mut Browser, network: NetworkId, name: &str, kind: &str) -> String {
    let at = format!("/networks/{network}/meetings");
    let fields = [("series_name", name), ("kind", kind)];
    let begun = fay.post(&at, &fields).await.goes_to();
    begun.split('?').next().expect("an address").to_owned()
}

/// A meeting of a series on a day; gives its address.
pub async fn plan(fay: &mut Browser, series: &str, fields: &[(&str, &str)]) -> String {
    let planned = fay.post(&format!("{series}/meetings"), fields).await;
    let planned = planned.goes_to();
    planned.split('?').next().expect("an address").to_owned()
}

/// The keys of the rows that a form asks about.
fn rows(page: &Page) -> Vec<String> {
    let parts = page.body.split("name=\"row\" value=\"").skip(1);
    let key = |part: &str| part.split('"').next().unwrap_or_default().to_owned();
    parts.map(key).collect()
}

/// Saves a plan with these items: what, minutes, order.
pub async fn save_agenda(fay: &mut Browser, meeting: &str, items: &[(&str, &str, &str)]) -> Page {
    let at = format!("{meeting}/plan");
    let page = fay.get(&at).await.shown();
    let mut fields = vec![
        ("base".to_owned(), page.hidden("base")),
        ("meeting_day".to_owned(), "3 March 2026".to_owned()),
        ("from_time".to_owned(), "6.30 pm".to_owned()),
        ("to_time".to_owned(), "20:00".to_owned()),
        ("meeting_place".to_owned(), "Town hall".to_owned()),
    ];
    for (key, (what, minutes, order)) in rows(&page).iter().zip(items) {
        fields.push(("row".to_owned(), key.clone()));
        fields.push((format!("{key}.item"), (*what).to_owned()));
        fields.push((format!("{key}.minutes"), (*minutes).to_owned()));
        fields.push((format!("{key}.order"), (*order).to_owned()));
    }
    fay.post_form(&at, &fields).await
}

#[tokio::test]
async fn a_meeting_is_planned_noted_and_told_round() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let _mill = world.member(network, "Mill Lane", "Ana").await;
        let home = format!("/networks/{network}/meetings");
        fay.get(&home)
            .await
            .shown()
            .says("There are no meetings here yet");
        let nothing = fay.post(&home, &[("series_name", " ")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let series = begin(&mut fay, network, "Main forum", "main-forum").await;
        let wrong = [
            ("meeting_day", "3/3/2026"),
            ("from_time", "soon"),
            ("meeting_place", "The old hall"),
        ];
        let again = fay.post(&format!("{series}/meetings"), &wrong).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again
            .says("We cannot read this time")
            .says("The old hall")
            .says("soon");
        let turned = [
            ("meeting_day", "3/3/2026"),
            ("from_time", "19:00"),
            ("to_time", "18:00"),
        ];
        let again = fay.post(&format!("{series}/meetings"), &turned).await;
        again.says("would end before it begins");

        let meeting = plan(&mut fay, &series, &[("meeting_day", "3/3/2026")]).await;
        let items = [
            ("Round", "20", "2"),
            ("Welcome", "10", "1"),
            ("Food in the holidays", "70", "3"),
        ];
        save_agenda(&mut fay, &meeting, &items).await.goes_to();
        let page = fay.get(&meeting).await.shown();
        page.says("3 March 2026, 18:30 to 20:00")
            .says("Town hall")
            .says("The agenda takes 100 minutes. That is 10 minutes more than the meeting lasts.");
        assert_eq!(
            page.texts_of("tbody th"),
            ["Welcome", "Round", "Food in the holidays"]
        );
        let cells = page.texts_of("tbody td");
        assert_eq!(
            [&cells[0], &cells[3], &cells[6]],
            ["18:30", "18:40", "19:00"]
        );

        let invitation = fay.get(&format!("{meeting}/invitation")).await.shown();
        invitation
            .says("North side")
            .says("Come as you are")
            .says("18:40");
        for file in [
            "invitation.pdf",
            "invitation.docx",
            "round-robin.pdf",
            "round-robin.docx",
        ] {
            let file = fay.get(&format!("{meeting}/{file}")).await.shown();
            assert!(file.bytes.len() > 500);
        }
        let ics = fay.get(&format!("{meeting}/meeting.ics")).await.shown();
        for line in [
            "SUMMARY:Main forum",
            "LOCATION:Town hall",
            "DTSTART:20260303T183000Z",
            "DTEND:20260303T200000Z",
        ] {
            assert!(ics.body.contains(line), "{line} is not in\n{}", ics.body);
        }

        let notes = fay.get(&format!("{meeting}/notes")).await.shown();
        let item = notes
            .body
            .split(".notes\"")
            .next()
            .and_then(|body| body.rsplit('"').next());
        let item = item.expect("an item").to_owned();
        let (noted, decision) = (format!("{item}.notes"), format!("{item}.decision"));
        let fields = [
            ("base", "0"),
            (noted.as_str(), "Twelve came for the first time."),
            (decision.as_str(), "Fay welcomes new groups at the door."),
            ("row", "update-1"),
            ("update-1.told_by", "mill lane"),
            ("update-1.told", "We open on Sundays now."),
            ("update-1.told_link", "https://mill-lane.example/sundays"),
            ("row", "update-2"),
            ("update-2.told_by", "A stranger"),
            ("update-2.told_link", "javascript:alert(1)"),
        ];
        fay.post(&format!("{meeting}/notes"), &fields)
            .await
            .goes_to();
        let told = fay.get(&format!("{meeting}/round-robin")).await.shown();
        told.says("Twelve came for the first time.")
            .says("Fay welcomes new groups at the door.")
            .says("We open on Sundays now.")
            .has("a[href='https://mill-lane.example/sundays']")
            .lacks("a[href^='javascript']");
        // What was noted stays with its item when the agenda changes.
        let items = [
            ("Welcome all", "10", "2"),
            ("Round", "20", "1"),
            ("", "", ""),
        ];
        save_agenda(&mut fay, &meeting, &items).await.goes_to();
        let told = fay.get(&format!("{meeting}/round-robin")).await.shown();
        told.says("Twelve came for the first time.")
            .says("Welcome all");

        fay.post(&format!("{meeting}/state"), &[("state", "held")])
            .await
            .goes_to();
        fay.get(&meeting).await.shown().says_in(".state", "Held");
        let csv = fay
            .get(&format!("/networks/{network}/meetings.csv"))
            .await
            .shown();
        csv.says("Main forum,Main forum,2026-03-03,18:30,20:00,Town hall");
    })
    .await;
}

/// How many pages a PDF has; none where the machine has no pdfinfo.
fn pages(pdf: &[u8]) -> Option<usize> {
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("sheet.pdf");
    std::fs::write(&path, pdf).expect("written");
    let said = std::process::Command::new("pdfinfo").arg(&path).output();
    let said = String::from_utf8_lossy(&said.ok()?.stdout).into_owned();
    let line = said.lines().find_map(|line| line.strip_prefix("Pages:"));
    line?.trim().parse().ok()
}

#[tokio::test]
async fn what_came_of_a_full_evening_is_one_sheet_with_two_sides() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let series = begin(&mut fay, network, "Main forum", "main-forum").await;
        let meeting = plan(&mut fay, &series, &[("meeting_day", &today())]).await;
        let items = [
            ("Welcome", "10", "1"),
            ("Food in the holidays", "40", "2"),
            ("Who we do not reach", "30", "3"),
        ];
        save_agenda(&mut fay, &meeting, &items).await.goes_to();
        let page = fay.get(&format!("{meeting}/notes")).await.shown();
        let mut fields = vec![("base".to_owned(), "0".to_owned())];
        let keys = page.body.split(".notes\"");
        let keys = keys.map(|part| part.rsplit('"').next().unwrap_or_default());
        let items: BTreeSet<&str> = keys.filter(|key| key.len() == 32).collect();
        assert_eq!(items.len(), 3);
        for item in items {
            let said = "People who work late cannot come before six. Two groups could open on Thursdays.";
            fields.push((format!("{item}.notes"), said.to_owned()));
            fields.push((format!("{item}.decision"), said.to_owned()));
        }
        for nth in 1..=12 {
            let key = format!("update-{nth}");
            fields.push(("row".to_owned(), key.clone()));
            fields.push((format!("{key}.told_by"), format!("Group {nth}")));
            let said = "We lend out slow cookers now, with a card of recipes in each, and open on Sundays.";
            fields.push((format!("{key}.told"), said.to_owned()));
        }
        let saved = fay.post_form(&format!("{meeting}/notes"), &fields).await;
        saved.goes_to();
        let sheet = fay.get(&format!("{meeting}/round-robin.pdf")).await.shown();
        let sides = pages(&sheet.bytes);
        assert!(sides.is_none_or(|sides| sides <= 2), "{sides:?} sides");
        fay.get(&format!("{meeting}/round-robin"))
            .await
            .shown()
            .says("Group 12")
            .says("cannot come before six");
    })
    .await;
}

#[tokio::test]
async fn a_series_changes_its_name_and_goes_on_and_says_what_was_planned_and_held() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let series = begin(&mut fay, network, "Forum", "sub-forum").await;
        let year = &today()[today().len() - 4..];
        for (day, state) in [("1/1", "held"), ("2/1", "not-held"), ("3/1", "")] {
            let day = format!("{day}/{year}");
            let meeting = plan(&mut fay, &series, &[("meeting_day", &day)]).await;
            if !state.is_empty() {
                fay.post(&format!("{meeting}/state"), &[("state", state)])
                    .await
                    .goes_to();
            }
        }
        let page = fay.get(&series).await.shown();
        page.says("This year: 3 planned, 1 held, 1 not held.");
        let base = page.hidden("base");
        let fields = [
            ("base", base.as_str()),
            ("series_name", "Open table"),
            ("kind", "main-forum"),
        ];
        fay.post(&series, &fields).await.goes_to();
        let page = fay.get(&series).await.shown();
        page.says_in("h1", "Open table")
            .says("it was called “Forum”");
        assert_eq!(page.texts_of("main .rows li").len(), 3);
        // Somebody who saw it under its old name does not change it back unseen; the same form sent twice does nothing.
        fay.post(&series, &fields).await.goes_to();
        let other = [
            ("base", base.as_str()),
            ("series_name", "Round table"),
            ("kind", "sub-forum"),
        ];
        let again = fay.post(&series, &other).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says("Round table").says_in("h1", "Open table");
        // The name that it had is kept with who changed it, and used again from there.
        let page = fay.get(&series).await.shown();
        page.says("Fay changed this on")
            .has("a[href$='#series_name'][href*='?again=']")
            .has("input#series_name");
        let (_, rest) = page.body.split_once("?again=").expect("a change");
        let once = format!("{series}?again={}", &rest[..32]);
        let used = fay.get(&once).await.shown();
        used.says("They count once you save.")
            .says_in("h1", "Open table")
            .has("details[open] input[value='Forum']");
        let nothing = format!("{series}?again={}", "0".repeat(32));
        let nothing = fay.get(&nothing).await.shown();
        nothing.never_says("They count once you save.");
    })
    .await;
}

#[tokio::test]
async fn of_many_meetings_and_groups_the_newest_and_the_first_stand_on_the_page_and_the_others_are_folded()
 {
    on_each_database(async |world| {
        let recipe = Recipe {
            groups: 40,
            seed: 7,
            now: clock::now(),
            whole: true,
        };
        let made = demo::network(&world.app, "demo-robin", "no hash", recipe).await;
        let (network, _) = made.expect("a network");
        let (fay, mut browser) = world.person("Fay").await;
        world.facilitates(network, &fay).await;
        let home = format!("/networks/{network}/meetings");
        let series = browser.get(&home).await.shown();
        let (_, rest) = series.body.split_once("/series/").expect("a series");
        let series = format!("/networks/{network}/series/{}", &rest[..32]);
        let today = clock::day(clock::now());
        for nth in 0..15 {
            let day = (today - Days::new(nth)).format("%-d/%-m/%Y").to_string();
            plan(&mut browser, &series, &[("meeting_day", &day)]).await;
        }
        let page = browser.get(&series).await.shown();
        assert_eq!(page.texts_of("main > ul.rows > li").len(), 24);
        assert_eq!(page.texts_of("details ul.rows > li").len(), 27);
        page.says("27 earlier meetings");
        let page = browser.get(&format!("{series}/attendance")).await.shown();
        let shown = page.texts_of("main > ul.rows > li").len();
        assert!((10..=60).contains(&shown), "{shown} groups");
        page.has("svg").says("Year by year");
    })
    .await;
}

#[tokio::test]
async fn forms_sent_twice_make_one_series_and_one_meeting() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let home = format!("/networks/{network}/meetings");
        let key = fay.get(&home).await.shown().hidden("series");
        let fields = [
            ("series", key.as_str()),
            ("series_name", "Main forum"),
            ("kind", "main-forum"),
        ];
        let first = fay.post(&home, &fields).await.goes_to();
        assert_eq!(fay.post(&home, &fields).await.goes_to(), first);
        let series = first.split('?').next().expect("an address");
        let key = fay
            .get(&format!("{series}/new"))
            .await
            .shown()
            .hidden("meeting");
        let fields = [("meeting", key.as_str()), ("meeting_day", "3/3/2026")];
        for _ in 0..2 {
            plan(&mut fay, series, &fields).await;
        }
        let page = fay.get(series).await.shown();
        assert_eq!(page.texts_of("main .rows li").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn two_who_write_notes_or_change_a_plan_at_once_are_both_told_and_lose_nothing() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (gus, mut gus_browser) = world.person("Gus").await;
        world.facilitates(network, &gus).await;
        let series = begin(&mut fay, network, "Walks", "walkabout").await;
        let meeting = plan(&mut fay, &series, &[("meeting_day", "3/3/2026")]).await;
        let notes = format!("{meeting}/notes");
        let said = |base: &'static str, words: &'static str| {
            [
                ("base", base),
                ("row", "point-1"),
                ("point-1.spot", "Canal"),
                ("point-1.seen_there", words),
            ]
        };
        fay.post(&notes, &said("0", "No light at night."))
            .await
            .goes_to();
        // The same once more is no other change.
        fay.post(&notes, &said("0", "No light at night."))
            .await
            .goes_to();
        let again = gus_browser.post(&notes, &said("0", "A broken gate.")).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again
            .says("This is what Fay saved meanwhile")
            .says("No light at night.")
            .says("A broken gate.");
        let base = again.hidden("base");
        let both = [
            ("base", base.as_str()),
            ("row", "point-1"),
            (
                "point-1.seen_there",
                "No light at night, and a broken gate.",
            ),
        ];
        gus_browser.post(&notes, &both).await.goes_to();
        let told = fay.get(&format!("{meeting}/round-robin")).await.shown();
        told.says("No light at night, and a broken gate.");

        let change = |place: &'static str| {
            [
                ("base", "1"),
                ("meeting_day", "3/3/2026"),
                ("meeting_place", place),
            ]
        };
        let at = format!("{meeting}/plan");
        fay.post(&at, &change("Town hall")).await.goes_to();
        let again = gus_browser.post(&at, &change("Library")).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says("Town hall").says("Library");
    })
    .await;
}

#[tokio::test]
async fn themes_of_the_strategy_and_of_audits_come_onto_the_agenda() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        for name in ["One", "Two", "Three"] {
            let mut group = world.member(network, name, "Ana").await;
            let audit = crate::audit::fill(&mut group, ["1"; 8]).await;
            group
                .browser
                .post(&format!("{audit}/close"), &[])
                .await
                .goes_to();
            let id = audit.rsplit('/').next().expect("an audit");
            let sharing = group.at("sharing");
            let choice = [(&*format!("{network}.{id}"), "all")];
            group.browser.post(&sharing, &choice).await.goes_to();
        }
        let strategy = format!("/networks/{network}/strategy");
        let before = fay.get(&strategy).await.shown().hidden("themes_before");
        let fields = [
            ("themes_before", before.as_str()),
            (
                "strategy_themes",
                "Food for all\n\n food for all \nA say for all",
            ),
        ];
        fay.post(&strategy, &fields).await.goes_to();
        let other = [("themes_before", ""), ("strategy_themes", "Something else")];
        let again = fay.post(&strategy, &other).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says("Something else");
        // What stood there before is used again from there, once it is saved.
        let base = fay.get(&strategy).await.shown().hidden("themes_before");
        let slip = [("themes_before", base.as_str()), ("strategy_themes", "")];
        fay.post(&strategy, &slip).await.goes_to();
        let page = fay.get(&strategy).await.shown();
        page.says("Food for all").says("Fay changed this on");
        let (_, rest) = page.body.split_once("?again=").expect("a change");
        let used = fay.get(&format!("{strategy}?again={}", &rest[..32])).await;
        let used = used.shown();
        used.says("They count once you save.")
            .says_in("textarea", "A say for all");
        let fields = [
            ("themes_before", used.hidden("themes_before")),
            ("strategy_themes", "Food for all\nA say for all".to_owned()),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value));
        fay.post_form(&strategy, &fields).await.goes_to();
        let (_, mut gus) = world.network("South side", "Gus").await;
        let refused = gus.get(&strategy).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);

        let series = begin(&mut fay, network, "Main forum", "main-forum").await;
        let meeting = plan(&mut fay, &series, &[("meeting_day", "3/3/2026")]).await;
        let at = format!("{meeting}/plan");
        let page = fay.get(&at).await.shown();
        assert_eq!(
            page.texts_of("fieldset:first-of-type option"),
            ["None", "Food for all", "A say for all"]
        );
        let offers = page.texts_of(".offers li span");
        assert!(!offers.is_empty() && offers.len() <= 5, "{offers:?}");
        let key = rows(&page)[0].clone();
        let (what, theme) = (format!("{key}.item"), format!("{key}.item_theme"));
        let fields = [
            ("base", "1"),
            ("meeting_day", "3/3/2026"),
            ("row", key.as_str()),
            (what.as_str(), "What I typed"),
            (theme.as_str(), "A say for all"),
            ("offer", offers[0].as_str()),
        ];
        let led = fay.post(&at, &fields).await.goes_to();
        let page = fay.get(&led).await.shown();
        page.says("What I typed")
            .has("option[value='A say for all'][selected]");
        assert_eq!(page.texts_of(".offers li span").len(), offers.len() - 1);
        let page = fay.get(&meeting).await.shown();
        assert_eq!(
            page.texts_of("tbody th"),
            ["What I typed", offers[0].as_str()]
        );
    })
    .await;
}

#[tokio::test]
async fn another_networks_series_and_meetings_are_not_found() {
    on_each_database(async |world| {
        let (north, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let series = begin(&mut fay, north, "Main forum", "main-forum").await;
        let meeting = plan(&mut fay, &series, &[("meeting_day", "3/3/2026")]).await;
        for own in [&series, &meeting] {
            let other = own.replace(&north.to_string(), &south.to_string());
            for (rest, browser) in [("", own), ("", &other)] {
                let page = gus.get(&format!("{browser}{rest}")).await;
                assert_eq!(page.status, StatusCode::NOT_FOUND);
            }
            fay.get(own).await.shown();
        }
    })
    .await;
}
