//! What a network promised and what came: typed in, counted from meetings, and told in its report beside who came, what
//! groups say of themselves, and what people who come say.

use std::io::Cursor;

use axum::http::StatusCode;
use calamine::{Reader as _, Xlsx};
use chrono::{NaiveDate, Utc};
use good_measure::{clock, domain::ids::NetworkId};

use super::{
    attendance::press,
    meetings::{begin as begin_series, plan},
    report::begin,
};
use crate::{
    voices::{days_pass, sides::heard},
    world::{Browser, Group, Page, World, on_each_database},
};

/// The period that these stories are of.
const DAYS: (&str, &str) = ("1/1/2026", "26/11/2026");

/// Sends a target of these facts.
async fn promise(fay: &mut Browser, network: NetworkId, facts: &[(&str, &str)]) -> Page {
    let period = [("from", DAYS.0), ("to", DAYS.1)];
    let fields: Vec<(&str, &str)> = facts.iter().copied().chain(period).collect();
    fay.post(&format!("/networks/{network}/targets"), &fields)
        .await
}

/// Two who speak on a body, one of them for two terms; a promise that was kept, and one that was broken by somebody whom nobody
/// asked; an ask that was met, one that is open, and an offer.
async fn written_down(fay: &mut Browser, network: NetworkId) {
    let home = format!("/networks/{network}");
    for (name, from, until) in [
        ("Jo", "1/1/2024", "31/3/2026"),
        ("Jo", "1/4/2026", "31/3/2028"),
        ("Mo", "1/1/2026", ""),
        ("Ny", "1/1/2020", "31/12/2025"),
    ] {
        let fields = [
            ("representative_name", name),
            ("new_body", "Board"),
            ("from_on", from),
            ("until_on", until),
            ("chosen", "named"),
        ];
        let to = format!("{home}/representatives");
        fay.post(&to, &fields).await.goes_to();
    }
    for (what, state, said) in [
        ("Soup on Sundays", "kept", "1/2/2026"),
        ("Bread on Mondays", "broken", "1/2/2026"),
        ("Tea long ago", "kept", "1/2/2024"),
    ] {
        let fields = [
            ("promised", what),
            ("promiser_kind", "guest"),
            ("promiser", "A cook"),
            ("said_day", said),
            ("due_day", if said == "1/2/2024" { "" } else { "1/3/2026" }),
            ("new_document", "Strategy"),
        ];
        let to = format!("{home}/promises");
        let promise = fay.post(&to, &fields).await.goes_to();
        let promise = promise.split('?').next().unwrap_or_default();
        let said = [
            ("promise_state", state),
            ("record_day", "1/4/2026"),
            ("record_words", "Seen"),
        ];
        let records = format!("{promise}/records");
        fay.post(&records, &said).await.goes_to();
    }
    let mut asks = Vec::new();
    for (side, what) in [
        ("ask", "A fridge"),
        ("ask", "A freezer"),
        ("offer", "A tall fridge"),
    ] {
        let fields = [
            ("side", side),
            ("kind", "equipment"),
            ("ask_what", what),
            ("audience", "network"),
            ("whose", if side == "offer" { "Elm Court" } else { "" }),
        ];
        let to = format!("{home}/asks");
        let ask = fay.post(&to, &fields).await.goes_to();
        let ask = ask.split('?').next().unwrap_or_default();
        asks.push(ask.rsplit('/').next().unwrap_or_default().to_owned());
    }
    let put = [("other", asks[2].as_str())];
    let to = format!("{home}/asks/{}/match", asks[0]);
    fay.post(&to, &put).await.goes_to();
    let page = fay.get(&format!("{home}/asks/{}", asks[0])).await.shown();
    let (_, rest) = page.body.split_once("/matches/0").expect("a match");
    let matched = format!("{home}/matches/0{}", &rest[..31]);
    let said = [("outcome", "met"), ("outcome_words", "It cools")];
    fay.post(&matched, &said).await.goes_to();
}

/// What the table of targets says, cell by cell.
fn told(page: &Page) -> Vec<String> {
    page.texts_of("[aria-label=Targets] tbody :is(th, td)")
}

#[tokio::test]
async fn a_report_sets_targets_beside_what_came_and_tells_the_own_record_plainly() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut canal = world.member(network, "Canal Side pantry", "Ana").await;
        let mut elm = world.member(network, "Elm Court", "Ben").await;
        let _quiet = world.member(network, "Long table", "Cem").await;
        let series = begin_series(&mut fay, network, "Main forum", "main-forum").await;
        let (canal_id, elm_id) = (canal.id.to_string(), elm.id.to_string());
        for (day, groups) in [
            ("3/3/2025", vec![&canal_id]),
            ("3/3/2026", vec![&canal_id, &elm_id]),
            ("7/4/2026", vec![&canal_id, &elm_id]),
        ] {
            let meeting = plan(&mut fay, &series, &[("meeting_day", day)]).await;
            for group in groups {
                press(&mut fay, &meeting, "tick", group).await;
            }
        }
        // Planned, and neither held nor said not to have been.
        plan(&mut fay, &series, &[("meeting_day", "5/5/2026")]).await;
        let facts = [
            ("name", "Canal Side pantry"),
            ("reached", "1,200"),
            ("reached-shared", "yes"),
            ("volunteers", "17"),
        ];
        let profile = canal.at("profile");
        canal.browser.post(&profile, &facts).await.goes_to();

        let of_series = series.rsplit('/').next().expect("a series");
        for facts in [
            &[
                ("kind", "meetings"),
                ("of_series", of_series),
                ("wanted", "٢"),
            ][..],
            &[("kind", "groups"), ("wanted", "3")],
            &[("kind", "average"), ("wanted", "2")],
            &[
                ("kind", "own"),
                ("what", "Seminars with partners"),
                ("wanted", "4"),
            ],
        ] {
            promise(&mut fay, network, facts).await.goes_to();
        }
        let targets = format!("/networks/{network}/targets");
        let page = fay.get(&targets).await.shown();
        page.says("Meetings held: Main forum")
            .says("Seminars with partners")
            .says("not written down yet");

        written_down(&mut fay, network).await;
        let at = begin(&mut fay, network, DAYS.0, DAYS.1).await;
        let page = fay.get(&at).await.shown();
        page.says("2 representatives on one body.")
            .says("2 promises: 1 kept and 1 late.")
            .says("Nothing was asked for in this period.")
            .never_says("Broken")
            .never_says("A cook");
        page.says("2 of 4 targets were reached")
            .says("Meetings: 3 planned, 2 held, 0 not held")
            .says("2 of 3 groups came to at least one meeting.")
            .says("From 1 to 2 groups on average: twice as many or more, beside the year before.")
            .says("People reached in a usual week: 1200. 1 of 3 groups told us.")
            .says("Fewer than 3 groups asked people in this period")
            .says("this network's own record");
        // No group lets the network read how many volunteer, and none is named.
        for hidden in ["Volunteers: ", "Canal Side", "Elm Court"] {
            page.never_says(hidden);
        }
        let cells = told(&page);
        let row = |what: &str| {
            let at = cells.iter().position(|cell| cell == what).expect(what);
            cells[at + 2..at + 5].to_vec()
        };
        assert_eq!(row("Meetings held: Main forum"), ["2", "2", "reached"]);
        let groups = "Groups that came, each counted once";
        assert_eq!(row(groups), ["3", "2", "not reached"]);
        assert_eq!(
            row("Seminars with partners"),
            ["4", "–", "not written down yet"]
        );

        // What was asked for counts on the day on which it was.
        let today = clock::day(clock::now()).format("%-d/%-m/%Y").to_string();
        let of_today = begin(&mut fay, network, &today, &today).await;
        fay.get(&of_today)
            .await
            .shown()
            .says("1 of 2 asks were met.")
            .says("Equipment")
            .says("2 representatives on one body.")
            .says("Nothing was promised or due in this period.");

        // A group that leaves takes its name along, and past counts stay.
        let leave = elm.at(&format!("networks/{network}/leave"));
        elm.browser.post(&leave, &[]).await.goes_to();
        let page = fay.get(&at).await.shown();
        page.says("1 of 2 groups came to at least one meeting.")
            .says("One more group came, and has left the network since.");
        assert_eq!(told(&page), cells, "targets stay what they were");

        let xlsx = fay.get(&format!("{at}/report.xlsx")).await.shown();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx.bytes)).expect("a workbook");
        for (sheet, said) in [
            ("Targets", "Seminars with partners"),
            ("Meetings", "Main forum"),
            ("Groups at each meeting", "twice as many or more"),
            ("People and volunteers", "People reached in a usual week"),
            ("Representatives", "Board"),
            ("Promises", "Bread on Mondays"),
        ] {
            let range = book.worksheet_range(sheet).expect(sheet);
            let found = range.cells().any(|(_, _, cell)| *cell == said);
            assert!(found, "{said} is not in {range:?}");
        }
        for ending in ["pdf", "docx"] {
            fay.get(&format!("{at}/report.{ending}")).await.shown();
        }
        // Of a time without meetings it says that there is nothing to tell.
        let at = begin(&mut fay, network, "1/1/2001", "31/12/2001").await;
        fay.get(&at)
            .await
            .shown()
            .says("No target is kept for this period.")
            .says("No meeting was planned for this period.")
            .says("No meeting was held in this period")
            .says("Nobody spoke for the network on a body in this period.")
            .says("Nothing was promised or due in this period.")
            .says("Nothing was asked for in this period.");
    })
    .await;
}

#[tokio::test]
async fn a_target_is_kept_once_and_what_was_typed_survives_mistakes() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (hal, mut other) = world.person("Hal").await;
        world.facilitates(network, &hal).await;
        let targets = format!("/networks/{network}/targets");
        for (facts, said) in [
            (&[("kind", "own"), ("wanted", "4")][..], "What is it, where"),
            (&[("kind", "meetings"), ("wanted", "a dozen")], "a dozen"),
            (&[("wanted", "12"), ("what", "Walks")], "Walks"),
            (&[("kind", "meetings")], "Target"),
        ] {
            let page = promise(&mut fay, network, facts).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{facts:?}");
            page.says(said);
        }
        fay.get(&targets)
            .await
            .shown()
            .says("No target is here yet.");
        // The same form twice is one target; gone back and filled in anew it is another.
        let key = fay.get(&targets).await.shown().hidden("target");
        for wanted in ["12", "12", "13"] {
            let facts = [
                ("target", key.as_str()),
                ("kind", "meetings"),
                ("wanted", wanted),
            ];
            promise(&mut fay, network, &facts).await.goes_to();
        }
        let page = fay.get(&targets).await.shown();
        assert_eq!(told(&page).iter().filter(|cell| **cell == "12").count(), 1);
        assert_eq!(told(&page).iter().filter(|cell| **cell == "13").count(), 1);
        let (_, rest) = page.body.split_once("/targets/0").expect("a target");
        let at = format!("{targets}/0{}", &rest[..31]);
        let base = fay.get(&at).await.shown().hidden("base");
        let change = async |browser: &mut Browser, wanted: &str, came: &str| {
            let fields = [
                ("base", base.as_str()),
                ("kind", "own"),
                ("what", "Walks"),
                ("wanted", wanted),
                ("came", came),
                ("from", DAYS.0),
                ("to", DAYS.1),
            ];
            browser.post(&at, &fields).await
        };
        for _ in 0..2 {
            change(&mut fay, "40", "44").await.goes_to();
        }
        let late = change(&mut other, "50", "44").await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        late.says("What Fay saved").says("Walks: 40");
        fay.get(&targets).await.shown().says("reached");
        let (elsewhere, mut gus) = world.network("South side", "Gus").await;
        let id = at.rsplit('/').next().expect("a target");
        for path in [at.clone(), format!("/networks/{elsewhere}/targets/{id}")] {
            assert_eq!(gus.get(&path).await.status, StatusCode::NOT_FOUND);
        }
        // Taken out it says why, is counted nowhere, and comes back for a day as it was.
        let refused = fay.post(&format!("{at}/out"), &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.says("Walks");
        let why = [("out_why", "Written twice")];
        fay.post(&format!("{at}/out"), &why).await.goes_to();
        let page = fay.get(&targets).await.shown();
        assert!(!told(&page).contains(&"Walks".to_owned()));
        assert_eq!(fay.get(&at).await.status, StatusCode::NOT_FOUND);
        let report = begin(&mut fay, network, DAYS.0, DAYS.1).await;
        fay.get(&report).await.shown().never_says("Walks");
        let undo = [("undo", page.hidden("undo"))];
        let undo = undo.each_ref().map(|(name, value)| (*name, value.as_str()));
        for _ in 0..2 {
            fay.post(&format!("{at}/undo"), &undo).await.goes_to();
        }
        let page = fay.get(&at).await.shown();
        page.says("Written twice").says("Walks: 40");
        fay.get(&report).await.shown().says("Walks");
        // After a day it is gone, with its history.
        fay.post(&format!("{at}/out"), &why).await.goes_to();
        let later = clock::now() + chrono::TimeDelta::hours(25);
        good_measure::commands::removal::end(&world.app, later)
            .await
            .expect("ended");
        let left = "select count(*) from revision where about_id not in (
             select id from network_target union all select id from network_report
         )";
        assert_eq!(world.number(left).await, 0);
        let gone = fay.post(&format!("{at}/undo"), &undo).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
    })
    .await;
}

/// A group hears what people say in a round that ended on a day, and lets the network read it.
async fn asked(world: &World, group: &mut Group, network: NetworkId, until: NaiveDate) {
    let round = heard(world, group, &[("0", 6), ("2", 9)]).await;
    days_pass(world, 1).await;
    let id = round.rsplit('/').next().expect("a key");
    let id = id.parse().expect("a key");
    good_measure::store::rounds::change(&world.app.store, id, "Autumn", until)
        .await
        .expect("moved");
    let field = format!("{network}.voices");
    let sharing = group.at("sharing");
    let fields = [(field.as_str(), "yes")];
    group.browser.post(&sharing, &fields).await.goes_to();
}

#[tokio::test]
async fn what_people_say_is_told_of_three_groups_and_never_by_what_is_left_between_two_reports() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let today = clock::day(Utc::now());
        let earlier = today - chrono::Days::new(60);
        let day = |day: NaiveDate| day.format("%-d/%-m/%Y").to_string();
        for name in ["One", "Two"] {
            let mut group = world.member(network, name, "Ana").await;
            asked(&world, &mut group, network, earlier).await;
        }
        let few = "Fewer than 3 groups asked people in this period";
        let begun = day(earlier - chrono::Days::new(60));
        let first = begin(&mut fay, network, &begun, &day(earlier)).await;
        fay.get(&first).await.shown().says(few);
        let mut group = world.member(network, "Three", "Ana").await;
        asked(&world, &mut group, network, earlier).await;
        let cells = |page: &Page| {
            page.texts_of("[aria-label='What people who come say'] tbody td:nth-child(n+3)")
        };
        let page = fay.get(&first).await.shown();
        page.says("3 of 3 groups asked people in this period and let us read what they said.")
            .never_says(few);
        let told = cells(&page);
        assert_eq!(&told[..6], ["18", "3", "0", "3", "27", "3"]);
        for ending in ["pdf", "docx", "xlsx"] {
            fay.get(&format!("{first}/report.{ending}")).await.shown();
        }
        // One more group in a longer period: what is left would be what its people said.
        let mut group = world.member(network, "Four", "Ana").await;
        asked(&world, &mut group, network, today).await;
        let second = begin(&mut fay, network, &begun, &day(today)).await;
        let page = fay.get(&second).await.shown();
        page.says(few).says("differ by only one or two groups");
        assert_eq!(cells(&page), [""; 0]);
        let page = fay.get(&first).await.shown();
        assert_eq!(cells(&page), told, "the first stays as it is");
    })
    .await;
}
