//! Who speaks for a network on a body: written down, mended, ended, taken out, taken back; what groups read of it.

use axum::http::StatusCode;
use chrono::{Days, NaiveDate, TimeDelta};
use good_measure::{
    clock,
    commands::{self, erasure::Keeping},
    domain::ids::NetworkId,
};

use crate::world::{Browser, Page, on_each_database};

/// A day so many days from today, as a form takes it.
fn day(from_today: i64) -> String {
    let today: NaiveDate = clock::day(clock::now());
    (today + TimeDelta::days(from_today))
        .format("%-d/%-m/%Y")
        .to_string()
}

/// Writes a representative down; gives the address.
async fn write(fay: &mut Browser, network: NetworkId, fields: &[(&str, &str)]) -> String {
    let at = format!("/networks/{network}/representatives");
    let chosen = [("chosen", "named")];
    let is_chosen = fields.iter().any(|(name, _)| *name == "chosen");
    let fields = [fields, if is_chosen { &[] } else { &chosen[..] }].concat();
    let led = fay.post(&at, &fields).await.goes_to();
    led.split('?').next().expect("an address").to_owned()
}

/// What an undo on a page names.
fn undo(page: &Page) -> String {
    page.hidden("undo")
}

#[tokio::test]
async fn somebody_elected_to_a_body_is_written_down_once_and_the_body_is_chosen_again() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let _mill = world.member(network, "Mill Lane", "Ana").await;
        let home = format!("/networks/{network}/representatives");
        fay.get(&home)
            .await
            .shown()
            .says("Nobody speaks for your network");
        fay.get(&format!("/networks/{network}/meetings"))
            .await
            .shown()
            .has(&format!("a[href='{home}']"));
        let new = fay.get(&format!("{home}/new")).await.shown();
        new.lacks("select[name=body]");
        let key = new.hidden("representative");
        // What is wrong is said, and what was typed stays.
        let wrong = [
            ("representative_name", "Jo Bell"),
            ("group_name", "Mill Lain"),
            ("from_on", "1/3/2026"),
            ("until_on", "1/2/2026"),
            ("chosen", "elected"),
        ];
        let again = fay.post(&home, &wrong).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again
            .says("The last day is before the first one")
            .says("Please fill this in");
        assert_eq!(again.hidden("representative").len(), 0);
        let fields = [
            ("representative", key.as_str()),
            ("representative_name", "Jo Bell"),
            ("group_name", "mill  LANE"),
            ("new_body", "Partnership board"),
            ("from_on", "1/3/2026"),
            ("until_on", "28/2/2099"),
            ("deputy", "Mo Field"),
            ("chosen", "elected"),
            ("chosen_on", "3 February 2026"),
            ("candidates", "Jo Bell, 14\nMo Field, 9\nSam"),
        ];
        let unknown = [fields.as_slice(), &[("group_name", "Mill Lain")]].concat();
        let unknown: Vec<_> = unknown
            .into_iter()
            .filter(|field| *field != ("group_name", "mill  LANE"))
            .collect();
        let again = fay.post(&home, &unknown).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again
            .says("We do not know which group of the network this is")
            .says("Jo Bell, 14");
        let first = fay.post(&home, &fields).await.goes_to();
        assert_eq!(fay.post(&home, &fields).await.goes_to(), first);
        let page = fay.get(&first).await.shown();
        page.says_in("h1", "Jo Bell")
            .says("Partnership board")
            .says("Mill Lane")
            .says("1 March 2026 to 28 February 2099")
            .says("Deputy: Mo Field")
            .says("Elected on 3 February 2026. 3 people stood.");
        assert_eq!(page.texts_of("tbody td"), ["14", "9", " "]);
        let list = fay.get(&home).await.shown();
        list.says("One representative on one body.");
        assert_eq!(list.texts_of("main section .rows li").len(), 1);
        // The same name in other letters is the same body.
        let other = [
            ("representative_name", "Fay"),
            ("new_body", "partnership BOARD"),
            ("from_on", "1/3/2026"),
        ];
        write(&mut fay, network, &other).await;
        let list = fay.get(&home).await.shown();
        list.says("2 representatives on one body.")
            .says("Supports the network");
        let new = fay.get(&format!("{home}/new")).await.shown();
        assert_eq!(
            new.texts_of("select[name=body] option"),
            ["Another one", "Partnership board"]
        );
        // The body has another name.
        let (_, body) = list.body.split_once("/bodies/").expect("a body");
        let body = format!("/networks/{network}/bodies/{}", &body[..32]);
        let base = fay.get(&body).await.shown().hidden("base");
        let fields = [("base", base.as_str()), ("body_name", "Health board")];
        fay.post(&body, &fields).await.goes_to();
        fay.get(&body)
            .await
            .shown()
            .says_in("h1", "Health board")
            .says("Jo Bell");
        let stale = [("base", base.as_str()), ("body_name", "Other board")];
        let again = fay.post(&body, &stale).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        // The name that it had is kept with who changed it, and used again from there.
        let page = fay.get(&body).await.shown();
        page.says("Partnership board").says("Fay changed this on");
        let (_, rest) = page.body.split_once("?again=").expect("a change");
        let used = fay.get(&format!("{body}?again={}", &rest[..32])).await;
        used.shown()
            .says("They count once you save.")
            .says_in("h1", "Health board")
            .has("details[open] input[value='Partnership board']");
    })
    .await;
}

#[tokio::test]
async fn a_body_typed_by_mistake_is_offered_no_more_once_nothing_names_it() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let home = format!("/networks/{network}/representatives");
        let offered = async |fay: &mut Browser| {
            let new = fay.get(&format!("{home}/new")).await.shown();
            new.texts_of("select[name=body] option")
        };
        let fields = [
            ("representative_name", "Jo Bell"),
            ("new_body", "Health bord"),
            ("from_on", "1/3/2026"),
        ];
        let jo = write(&mut fay, network, &fields).await;
        assert_eq!(offered(&mut fay).await, ["Another one", "Health bord"]);
        // A term that was taken out may come back, and brings its body with it.
        let out = format!("{jo}/out");
        let why = [("out_why", "A slip")];
        fay.post(&out, &why).await.goes_to();
        assert_eq!(offered(&mut fay).await, [""; 0]);
        let back = fay.get(&home).await.shown();
        let back = undo(&back);
        let fields = [("undo", back.as_str())];
        fay.post(&format!("{jo}/undo"), &fields).await.goes_to();
        assert_eq!(offered(&mut fay).await, ["Another one", "Health bord"]);
        // A promise names it too.
        let promise = [
            ("promiser_kind", "network"),
            ("promised", "A seat for carers"),
            ("said_day", "1/3/2026"),
            ("new_document", "Strategy"),
            ("new_body", "Health bord"),
        ];
        let at = format!("/networks/{network}/promises");
        fay.post(&at, &promise).await.goes_to();
        fay.post(&out, &why).await.goes_to();
        assert_eq!(offered(&mut fay).await, ["Another one", "Health bord"]);
    })
    .await;
}

#[tokio::test]
async fn a_term_that_ends_comes_up_in_this_week_until_somebody_says_what_follows() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let _mill = world.member(network, "Mill Lane", "Ana").await;
        let week = format!("/networks/{network}");
        for (name, until) in [("Jo", 30), ("Mo", -5), ("Sam", 300)] {
            let until = day(until);
            let fields = [
                ("representative_name", name),
                ("new_body", "Board"),
                ("from_on", "1/1/2020"),
                ("until_on", until.as_str()),
            ];
            write(&mut fay, network, &fields).await;
        }
        let page = fay.get(&week).await.shown();
        page.says("2 terms of representatives end")
            .never_says("Sam");
        let of = |page: &Page, name: &str| {
            let links = page.body.split("<a href=\"");
            let link = links
                .filter(|link| link.starts_with(&format!("/networks/{network}/representatives/")))
                .find(|link| link.contains(&format!(">{name}<")));
            link.and_then(|link| link.split('"').next())
                .expect("a link")
                .to_owned()
        };
        let (jo, mo) = (of(&page, "Jo"), of(&page, "Mo"));
        fay.get(&mo).await.shown().says("Past its last day");
        // One ends, the other begins another term, from the day after.
        let ended = day(-5);
        let fields = [("ended_on", ended.as_str()), ("end_why", "Moved away")];
        fay.post(&format!("{mo}/end"), &fields).await.goes_to();
        let page = fay.get(&mo).await.shown();
        page.says("The term ended on")
            .says("Moved away")
            .says("Ended");
        let page = fay.get(&jo).await.shown();
        page.says("Ends soon");
        let next = format!("/networks/{network}/representatives/new");
        let id = jo.rsplit('/').next().expect("a key");
        let page = fay.get(&format!("{next}?after={id}")).await.shown();
        page.has("input[name=representative_name][value=Jo]");
        let (from, until) = (day(31), day(400));
        let fields = [
            ("representative", page.hidden("representative")),
            ("after", id.to_owned()),
            ("representative_name", "Jo".into()),
            ("new_body", "Board".into()),
            ("from_on", from),
            ("until_on", until),
            ("chosen", "named".into()),
        ];
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let at = format!("/networks/{network}/representatives");
        let second = fay.post(&at, &fields).await.goes_to();
        fay.get(&second).await.shown().says("Not begun");
        fay.get(&jo)
            .await
            .shown()
            .says("The term ends on")
            .says("Serving");
        fay.get(&week)
            .await
            .shown()
            .never_says("terms of representatives");
    })
    .await;
}

#[tokio::test]
async fn all_of_it_is_mended_taken_out_with_a_reason_and_taken_back_within_a_day() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (gus, mut gus_browser) = world.person("Gus").await;
        world.facilitates(network, &gus).await;
        let fields = [
            ("representative_name", "Joe"),
            ("new_body", "Board"),
            ("from_on", "1/1/2026"),
        ];
        let at = write(&mut fay, network, &fields).await;
        let home = format!("/networks/{network}/representatives");
        let change = |base: &'static str, name: &'static str| {
            [
                ("base", base),
                ("representative_name", name),
                ("new_body", "Board"),
                ("from_on", "1/1/2026"),
                ("chosen", "named"),
            ]
        };
        let to = format!("{at}/change");
        fay.post(&to, &change("1", "Jo Bell")).await.goes_to();
        let again = gus_browser.post(&to, &change("1", "Jay")).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again
            .says("Jo Bell")
            .has("input[name=representative_name][value=Jay]");
        let page = fay.get(&at).await.shown();
        page.says_in("h1", "Jo Bell").says("Changed").says("Fay,");
        // Taken back, and pressed twice.
        let fields = [("undo", undo(&page))];
        let fields = [("undo", fields[0].1.as_str())];
        for _ in 0..2 {
            fay.post(&format!("{at}/undo"), &fields).await.goes_to();
        }
        let page = fay.get(&at).await.shown();
        page.says_in("h1", "Joe").says("Undone");
        assert_eq!(page.texts_of(".story li").len(), 3);

        // A question that is answered later, and taken out.
        let key = page.hidden("question");
        let asked = [
            ("question", key.as_str()),
            ("question_day", "2/2/2026"),
            ("asked", "Who pays for the bus?"),
        ];
        for _ in 0..2 {
            fay.post(&format!("{at}/questions"), &asked).await.goes_to();
        }
        let page = fay.get(&at).await.shown();
        page.says("Who pays for the bus?")
            .says("No answer is written down yet");
        let (_, entry) = page.body.split_once("/entries/").expect("one");
        let entry = format!("{at}/entries/{}", &entry[..32]);
        let fields = [
            ("base", "1"),
            ("question_day", "2/2/2026"),
            ("asked", "Who pays for the bus?"),
            ("answered", "The council, from May."),
        ];
        fay.post(&entry, &fields).await.goes_to();
        fay.get(&at).await.shown().says("The council, from May.");
        let out = format!("{entry}/out");
        let again = fay.post(&out, &[("out_why", " ")]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says("The council, from May.");
        fay.post(&out, &[("out_why", "Said in private")])
            .await
            .goes_to();
        assert_eq!(fay.get(&entry).await.status, StatusCode::NOT_FOUND);
        let page = fay.get(&at).await.shown();
        page.says("Said in private")
            .says("Nothing is written down yet");
        let fields = [("undo", undo(&page))];
        let fields = [("undo", fields[0].1.as_str())];
        fay.post(&format!("{at}/undo"), &fields).await.goes_to();
        fay.get(&entry).await.shown().says("The council, from May.");

        // The whole of it.
        let again = fay.post(&format!("{at}/out"), &[]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        let fields = [("out_why", "Written twice")];
        fay.post(&format!("{at}/out"), &fields).await.goes_to();
        assert_eq!(fay.get(&at).await.status, StatusCode::NOT_FOUND);
        let list = fay.get(&home).await.shown();
        list.says("What was taken out").says("Joe");
        let fields = [("undo", undo(&list))];
        let fields = [("undo", fields[0].1.as_str())];
        fay.post(&format!("{at}/undo"), &fields).await.goes_to();
        fay.get(&at).await.shown().says("The council, from May.");

        // After a day it is gone for good.
        fay.post(&format!("{at}/out"), &[("out_why", "Twice")])
            .await
            .goes_to();
        let later = clock::now() + Days::new(2);
        commands::erasure::tend(&world.app, Keeping::default(), later)
            .await
            .expect("tended");
        fay.get(&home)
            .await
            .shown()
            .never_says("What was taken out");
        let gone = fay.post(&format!("{at}/undo"), &fields).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn groups_read_who_speaks_for_them_and_a_group_that_leaves_takes_its_names_along() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut elm = world.member(network, "Elm Court", "Ben").await;
        let mut other = world.group("Far away", "Cem").await;
        let fields = [
            ("representative_name", "Jo Bellflower"),
            ("group_name", "Mill Lane"),
            ("new_body", "Partnership board"),
            ("from_on", "1/3/2026"),
            ("deputy", "Mo Marrow"),
            ("chosen", "elected"),
            ("candidates", "Jo Bellflower, 14\nMo Marrow, 9"),
        ];
        let at = write(&mut fay, network, &fields).await;
        let report = [
            ("report_day", "4/4/2026"),
            ("report_words", "They keep the bus until June."),
        ];
        fay.post(&format!("{at}/reports"), &report).await.goes_to();
        let again = fay
            .post(
                &format!("{at}/reports"),
                &[("report_words", "In a year"), ("report_day", "1/1/2090")],
            )
            .await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says("In a year");
        for group in [&mut mill, &mut elm] {
            let at = group.at("representatives");
            let page = group.browser.get(&at).await.shown();
            page.says_in("h2", "Jo Bellflower")
                .says("Partnership board")
                .says("North side")
                .says("Deputy: Mo Marrow")
                .says("They keep the bus until June.")
                .never_says("people stood");
        }
        let home = format!("/groups/{}", elm.id);
        let href = elm.at("representatives");
        elm.browser
            .get(&home)
            .await
            .shown()
            .has(&format!("a[href='{href}']"));
        let far = other.at("representatives");
        other
            .browser
            .get(&far)
            .await
            .shown()
            .never_says("Jo Bellflower")
            .says("Nobody speaks for your networks");
        let everything = mill.at("everything.json");
        mill.browser
            .get(&everything)
            .await
            .shown()
            .says("Jo Bellflower");

        let leave = mill.at(&format!("networks/{network}/leave"));
        mill.browser.post(&leave, &[]).await.goes_to();
        let page = fay.get(&at).await.shown();
        page.says_in("h1", "Somebody of a group that left")
            .never_says("Bellflower")
            .never_says("Marrow")
            .never_says("Mill Lane")
            .says("2 people stood.");
        assert_eq!(page.texts_of("tbody td"), ["14", "9"]);
        // What names them cannot be brought back.
        page.lacks("input[name=undo]");
        elm.browser
            .get(&href)
            .await
            .shown()
            .says("They keep the bus until June.")
            .never_says("Bellflower");
        for column in ["representative", "revision"] {
            let found = crate::account::erasure::tables::seek(&world.url, "bellflower").await;
            assert!(
                found.iter().all(|place| !place.starts_with(column)),
                "{found:?}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn another_networks_representatives_are_not_found() {
    on_each_database(async |world| {
        let (north, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let fields = [
            ("representative_name", "Jo"),
            ("new_body", "Board"),
            ("from_on", "1/1/2026"),
        ];
        let own = write(&mut fay, north, &fields).await;
        let other = own.replace(&north.to_string(), &south.to_string());
        for path in [&own, &other] {
            assert_eq!(gus.get(path).await.status, StatusCode::NOT_FOUND);
        }
        // A body of another network is none to choose.
        let page = fay.get(&own).await.shown();
        let (_, body) = page.body.split_once("/bodies/").expect("a body");
        let fields = [
            ("representative_name", "Jo"),
            ("body", &body[..32]),
            ("from_on", "1/1/2026"),
            ("chosen", "named"),
        ];
        let at = format!("/networks/{south}/representatives");
        let again = gus.post(&at, &fields).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}
