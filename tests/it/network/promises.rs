//! What was promised: written down, looked at again, answered by whoever promised, told to groups, taken back.

use axum::http::StatusCode;
use chrono::{Days, TimeDelta};
use good_measure::{
    clock,
    commands::{self, erasure::Keeping},
    domain::ids::NetworkId,
};

use super::meetings::{begin, plan};
use crate::{
    account::erasure::tables::seek,
    world::{Browser, Page, World, on_each_database},
};

/// A day so many days from today, as a form takes it.
fn day(from_today: i64) -> String {
    let day = clock::day(clock::now()) + TimeDelta::days(from_today);
    day.format("%-d/%-m/%Y").to_string()
}

/// Writes a promise down; gives the address.
async fn write(fay: &mut Browser, network: NetworkId, fields: &[(&str, &str)]) -> String {
    let at = format!("/networks/{network}/promises");
    let said = day(-400);
    let mut all = vec![("said_day", said.as_str())];
    if !fields.iter().any(|(name, _)| *name == "promiser_kind") {
        all.extend([("promiser_kind", "agency"), ("promiser", "Town council")]);
    }
    if !fields
        .iter()
        .any(|(name, _)| name.ends_with("document") || *name == "meeting")
    {
        all.push(("new_document", "Strategy"));
    }
    all.extend(fields);
    let led = fay.post(&at, &all).await.goes_to();
    led.split('?').next().expect("an address").to_owned()
}

/// Says how a promise stands.
async fn say(fay: &mut Browser, promise: &str, fields: &[(&str, &str)]) -> Page {
    let today = day(0);
    let fields = [fields, &[("record_day", today.as_str())]].concat();
    fay.post(&format!("{promise}/records"), &fields).await
}

/// The address of whoever promised.
async fn promiser(fay: &mut Browser, promise: &str) -> String {
    let page = fay.get(promise).await.shown();
    let (before, rest) = page.body.split_once("/promisers/").expect("an address");
    let (_, network) = before.rsplit_once('"').expect("an address");
    format!("{network}/promisers/{}", &rest[..32])
}

/// Makes a link for whoever promised; gives its path.
async fn link(fay: &mut Browser, promise: &str) -> String {
    let at = promiser(fay, promise).await;
    let secret = fay.get(&at).await.shown().hidden("secret");
    let fields = [("secret", secret.as_str())];
    let made = fay
        .post(&format!("{at}/link"), &fields)
        .await
        .shown()
        .link();
    // The same form once more shows the same link.
    let again = fay
        .post(&format!("{at}/link"), &fields)
        .await
        .shown()
        .link();
    assert_eq!(made, again);
    made
}

async fn north(world: &World) -> (NetworkId, Browser) {
    world.network("North side", "Fay").await
}

#[tokio::test]
async fn a_promise_is_written_down_once_and_counted_with_its_document() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let _mill = world.member(network, "Mill Lane", "Ana").await;
        let home = format!("/networks/{network}/promises");
        fay.get(&home)
            .await
            .shown()
            .says("Nothing that was promised is written down yet");
        let again = fay.post(&home, &[("promised", "A hall")]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again
            .says("A hall")
            .says("Please choose one")
            .says("Please fill this in");
        let key = fay
            .get(&format!("{home}/new"))
            .await
            .shown()
            .hidden("promise");
        let (due, said) = (day(30), day(-3));
        let fields = [
            ("promise", key.as_str()),
            ("promised", "A hall without rent"),
            ("promiser_kind", "agency"),
            ("promiser", "Town council"),
            ("due_day", due.as_str()),
            ("said_day", said.as_str()),
            ("new_document", "Food strategy"),
            ("new_body", "Partnership board"),
        ];
        let first = fay.post(&home, &fields).await.goes_to();
        assert_eq!(fay.post(&home, &fields).await.goes_to(), first);
        let page = fay.get(&first).await.shown();
        page.says_in("h1", "A hall without rent")
            .says("Town council")
            .says("Food strategy")
            .says("Partnership board")
            .says("Open");
        for (what, days) in [("A crossing", -30), ("A bus", -2), ("A cook", 50)] {
            let due = day(days);
            let fields = [
                ("promised", what),
                ("due_day", due.as_str()),
                ("new_document", "food STRATEGY"),
            ];
            let at = write(&mut fay, network, &fields).await;
            if what == "A cook" {
                say(&mut fay, &at, &[("promise_state", "kept")])
                    .await
                    .goes_to();
            }
        }
        // Of a group, which has to be one of the network, and of the network itself, at a meeting.
        let unknown = [
            ("promised", "Soup"),
            ("promiser_kind", "group"),
            ("promiser", "Nobody's"),
            ("said_day", said.as_str()),
            ("new_document", "x"),
        ];
        let again = fay.post(&home, &unknown).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says("We cannot tell which group this is");
        let series = begin(&mut fay, network, "Main forum", "main-forum").await;
        let meeting = plan(&mut fay, &series, &[("meeting_day", "3/3/2026")]).await;
        let meeting = meeting.rsplit('/').next().expect("a key");
        let group = [
            ("promised", "Soup on Sundays"),
            ("promiser_kind", "group"),
            ("promiser", "mill lane"),
            ("meeting", meeting),
        ];
        write(&mut fay, network, &group).await;
        let own = [
            ("promised", "A yearly look"),
            ("promiser_kind", "network"),
            ("meeting", meeting),
        ];
        let own = write(&mut fay, network, &own).await;
        fay.get(&own)
            .await
            .shown()
            .says("The network itself")
            .says("Main forum, 3 March 2026");
        let list = fay.get(&home).await.shown();
        list.says("6 promises: 1 kept, 2 late and 3 open.")
            .says("4 promises: 1 kept, 2 late and 1 open.")
            .says("Mill Lane");
        let (_, document) = list.body.split_once("/documents/").expect("a document");
        let document = format!("/networks/{network}/documents/{}", &document[..32]);
        fay.get(&document)
            .await
            .shown()
            .says_in("h1", "Food strategy")
            .says("4 promises: 1 kept, 2 late and 1 open.");
        let (_, body) = fay
            .get(&first)
            .await
            .shown()
            .body
            .split_once("/promisers/")
            .map(|(before, rest)| (before.to_owned(), rest[..32].to_owned()))
            .expect("whoever promised");
        fay.get(&format!("/networks/{network}/promisers/{body}"))
            .await
            .shown()
            .says_in("h1", "Town council")
            .says("A crossing");
        // What is late offers itself for an agenda.
        let at = format!("/networks/{network}/meetings/{meeting}/plan");
        let page = fay.get(&at).await.shown();
        page.says("Promises that are late");
        assert_eq!(page.texts_of(".offers li span"), ["A crossing", "A bus"]);
    })
    .await;
}

#[tokio::test]
async fn how_a_promise_stands_is_said_day_by_day_and_at_meetings_by_those_present() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let due = day(-9);
        let fields = [("promised", "A bus"), ("due_day", due.as_str())];
        let at = write(&mut fay, network, &fields).await;
        fay.get(&at).await.shown().says_in(".lead", "Late");
        let wordless = say(&mut fay, &at, &[("promise_state", "partly")]).await;
        assert_eq!(wordless.status, StatusCode::UNPROCESSABLE_ENTITY);
        let series = begin(&mut fay, network, "Main forum", "main-forum").await;
        let meeting = plan(&mut fay, &series, &[("meeting_day", "3/3/2026")]).await;
        let id = meeting.rsplit('/').next().expect("a key").to_owned();
        let looks = format!("/networks/{network}/promises?meeting={id}");
        fay.get(&meeting)
            .await
            .shown()
            .has(&format!("a[href='{looks}']"));
        fay.get(&looks)
            .await
            .shown()
            .has(&format!("a[href='{at}?meeting={id}#say']"));
        fay.get(&format!("{at}?meeting={id}"))
            .await
            .shown()
            .has(&format!("option[value='{id}'][selected]"));
        let key = fay.get(&at).await.shown().hidden("record");
        let looked = [
            ("record", key.as_str()),
            ("promise_state", "partly"),
            ("record_words", "Two days a week."),
            ("meeting", id.as_str()),
            ("said_kept", "2"),
            ("said_partly", "11"),
            ("said_not_kept", "٣"),
        ];
        for _ in 0..2 {
            say(&mut fay, &at, &looked).await.goes_to();
        }
        let page = fay.get(&at).await.shown();
        page.says_in(".lead", "Partly kept")
            .says("Two days a week.")
            .says("Main forum, 3 March 2026")
            .says("Of those present, 2 said kept, 11 partly, 3 not kept.");
        say(&mut fay, &at, &[("promise_state", "kept")])
            .await
            .goes_to();
        let page = fay.get(&at).await.shown();
        page.says_in(".lead", "Kept");
        // What was said last is taken out, and what was said before counts again.
        let (_, record) = page.body.split_once("/records/").expect("a record");
        let record = format!("{at}/records/{}", &record[..32]);
        let again = fay.post(&format!("{record}/out"), &[]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        let fields = [("out_why", "It was the other bus")];
        fay.post(&format!("{record}/out"), &fields).await.goes_to();
        let page = fay.get(&at).await.shown();
        page.says_in(".lead", "Partly kept")
            .says("It was the other bus");
        // And taken back.
        let undo = page.hidden("undo");
        for _ in 0..2 {
            fay.post(&format!("{at}/undo"), &[("undo", undo.as_str())])
                .await
                .goes_to();
        }
        fay.get(&at).await.shown().says_in(".lead", "Kept");
        let mended = [
            ("base", "3"),
            ("promise_state", "kept"),
            ("record_words", "Every day."),
            ("record_day", "today"),
        ];
        fay.post(&record, &mended).await.goes_to();
        let stale = fay
            .post(
                &record,
                &[
                    ("base", "3"),
                    ("promise_state", "kept"),
                    ("record_words", "Never."),
                    ("record_day", "today"),
                ],
            )
            .await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
        stale.says("Every day.").says("Never.");
    })
    .await;
}

#[tokio::test]
async fn a_promise_is_mended_taken_out_and_taken_back_and_gone_after_a_day() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let at = write(&mut fay, network, &[("promised", "A buss")]).await;
        let said = day(-400);
        let change = |base: &'static str, what: &'static str| {
            [
                ("base", base.to_owned()),
                ("promised", what.to_owned()),
                ("promiser_kind", "agency".to_owned()),
                ("promiser", "Town council".to_owned()),
                ("said_day", said.clone()),
                ("new_document", "Strategy".to_owned()),
            ]
        };
        let to = format!("{at}/change");
        fay.post_form(
            &to,
            &change("1", "A bus").map(|(name, value)| (name.to_owned(), value)),
        )
        .await
        .goes_to();
        let stale = fay
            .post_form(
                &to,
                &change("1", "A tram").map(|(name, value)| (name.to_owned(), value)),
            )
            .await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
        stale.says("A bus").says("A tram");
        let page = fay.get(&at).await.shown();
        let undo = page.hidden("undo");
        fay.post(&format!("{at}/undo"), &[("undo", undo.as_str())])
            .await
            .goes_to();
        fay.get(&at).await.shown().says_in("h1", "A buss");
        fay.post(&format!("{at}/out"), &[("out_why", "Never said")])
            .await
            .goes_to();
        assert_eq!(fay.get(&at).await.status, StatusCode::NOT_FOUND);
        let home = format!("/networks/{network}/promises");
        let list = fay.get(&home).await.shown();
        let undo = list.hidden("undo");
        fay.post(&format!("{at}/undo"), &[("undo", undo.as_str())])
            .await
            .goes_to();
        fay.get(&at).await.shown();
        fay.post(&format!("{at}/out"), &[("out_why", "Never said")])
            .await
            .goes_to();
        let later = clock::now() + Days::new(2);
        commands::erasure::tend(&world.app, Keeping::default(), later)
            .await
            .expect("tended");
        fay.get(&home).await.shown().never_says("A buss");
        assert_eq!(seek(&world.url, "a buss").await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn nobody_else_reads_that_a_promise_was_broken_before_whoever_promised_was_asked() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut far = world.group("Far away", "Cem").await;
        let due = day(-9);
        let fields = [("promised", "A bus"), ("due_day", due.as_str())];
        let at = write(&mut fay, network, &fields).await;
        let broken = [
            ("promise_state", "broken"),
            ("record_words", "They sold the bus."),
        ];
        say(&mut fay, &at, &broken).await.goes_to();
        fay.get(&at)
            .await
            .shown()
            .says_in(".lead", "Broken")
            .says("Nobody has asked them yet")
            .says("Groups do not read that it was broken");
        let own = mill.at("promises");
        let page = mill.browser.get(&own).await.shown();
        page.says("A bus")
            .says("One promise: 1 late.")
            .says_in(".state", "Late")
            .never_says("roken")
            .never_says("They sold the bus");
        let link = link(&mut fay, &at).await;
        let page = mill.browser.get(&own).await.shown();
        page.says_in(".state", "Broken")
            .says("One promise: 1 broken.")
            .says("Asked, not yet answered.");
        // Whoever promised reads the same, with a place for their answer.
        let mut guest = world.guest();
        let page = guest.get(&link).await.shown();
        page.says("Town council")
            .says("A bus")
            .says("Asked, not yet answered.");
        let promise = page.hidden("promise");
        let nothing = guest
            .post(&link, &[("promise", promise.as_str()), ("answer", " ")])
            .await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        for words in [
            "It was old.",
            "A new one comes in May.",
            "A new one comes in May.",
        ] {
            let fields = [("promise", promise.as_str()), ("answer", words)];
            guest.post(&link, &fields).await.goes_to();
        }
        guest
            .get(&link)
            .await
            .shown()
            .says("A new one comes in May.");
        let page = mill.browser.get(&own).await.shown();
        page.says_in(".state", "Broken")
            .says("A new one comes in May.")
            .never_says("It was old.")
            .never_says("not yet answered");
        let page = fay.get(&at).await.shown();
        page.says("A new one comes in May.").says("It was old.");
        let home = format!("/groups/{}", mill.id);
        mill.browser
            .get(&home)
            .await
            .shown()
            .has(&format!("a[href='{own}']"));
        let elsewhere = far.at("promises");
        far.browser
            .get(&elsewhere)
            .await
            .shown()
            .never_says("A bus");
    })
    .await;
}

#[tokio::test]
async fn the_link_of_whoever_promised_opens_their_promises_alone_and_ends_when_it_is_stopped_or_its_maker_leaves()
 {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let (gus, mut gus_browser) = world.person("Gus").await;
        world.facilitates(network, &gus).await;
        let bus = write(&mut fay, network, &[("promised", "A bus")]).await;
        let other = [
            ("promised", "A nurse"),
            ("promiser_kind", "agency"),
            ("promiser", "Health service"),
        ];
        let nurse = write(&mut fay, network, &other).await;
        let (first, others) = (link(&mut fay, &bus).await, link(&mut fay, &nurse).await);
        let mut guest = world.guest();
        guest
            .get(&first)
            .await
            .shown()
            .says("A bus")
            .never_says("A nurse");
        // Nobody answers for another.
        let key = guest.get(&others).await.shown().hidden("promise");
        let fields = [("promise", key.as_str()), ("answer", "We lied.")];
        let refused = guest.post(&first, &fields).await;
        assert_eq!(refused.status, StatusCode::GONE);
        guest.get(&others).await.shown().never_says("We lied.");
        assert_eq!(
            guest.get("/promised/nothing").await.status,
            StatusCode::GONE
        );
        // A new link stands in place of the one before.
        let second = link(&mut gus_browser, &bus).await;
        assert_eq!(guest.get(&first).await.status, StatusCode::GONE);
        guest.get(&second).await.shown();
        let at = promiser(&mut fay, &nurse).await;
        fay.post(&format!("{at}/stop"), &[]).await.goes_to();
        assert_eq!(guest.get(&others).await.status, StatusCode::GONE);
        let leave = format!("/networks/{network}/leave");
        gus_browser.post(&leave, &[]).await.goes_to();
        assert_eq!(guest.get(&second).await.status, StatusCode::GONE);
        let fields = [("promise", key.as_str()), ("answer", "Too late")];
        assert_eq!(guest.post(&second, &fields).await.status, StatusCode::GONE);
        // No secret is kept.
        let secret = second.rsplit('/').next().expect("a secret");
        assert_eq!(seek(&world.url, secret).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn groups_comment_on_a_draft_and_a_group_that_leaves_takes_its_name_along() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let mut mill = world.member(network, "Quimble Lane", "Ana").await;
        let fields = [
            ("promised", "Soup on Sundays"),
            ("promiser_kind", "group"),
            ("promiser", "Quimble Lane"),
        ];
        let at = write(&mut fay, network, &fields).await;
        let made = link(&mut fay, &at).await;
        let (_, document) = fay
            .get(&format!("/networks/{network}/promises"))
            .await
            .shown()
            .body
            .split_once("/documents/")
            .map(|(before, rest)| (before.to_owned(), rest[..32].to_owned()))
            .expect("a document");
        let document = format!("/networks/{network}/documents/{document}");
        let page = fay.get(&document).await.shown();
        page.never_says("Comments on the draft");
        let base = page.hidden("base");
        let draft = [
            ("base", base.as_str()),
            ("document_name", "Strategy, draft"),
            ("is_draft", "yes"),
        ];
        fay.post(&document, &draft).await.goes_to();
        let stale = [("base", base.as_str()), ("document_name", "Plan")];
        let again = fay.post(&document, &stale).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = fay.get(&document).await.shown();
        page.says("Comments on the draft");
        let key = page.hidden("comment_key");
        let said = [
            ("comment_key", key.as_str()),
            ("comment_who", "quimble lane"),
            ("comment", "Say what it costs."),
        ];
        for _ in 0..2 {
            fay.post(&format!("{document}/comments"), &said)
                .await
                .goes_to();
        }
        let again = fay
            .post(
                &format!("{document}/comments"),
                &[("comment", "Nobody says it.")],
            )
            .await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says("Nobody says it.");
        let page = fay.get(&document).await.shown();
        assert_eq!(page.texts_of(".story > li > p > b[dir]"), ["quimble lane"]);
        let (_, comment) = page.body.split_once("/comments/").expect("one");
        let comment = format!("{document}/comments/{}", &comment[..32]);
        let outcome = [
            ("base", "1"),
            ("comment_who", "quimble lane"),
            ("comment", "Say what it costs."),
            ("outcome", "It says so now."),
        ];
        fay.post(&comment, &outcome).await.goes_to();
        fay.get(&document).await.shown().says("It says so now.");
        fay.post(&format!("{comment}/out"), &[("out_why", "Asked for")])
            .await
            .goes_to();
        let page = fay.get(&document).await.shown();
        page.says("Nothing is written down yet");
        let undo = page.hidden("undo");
        fay.post(&format!("{document}/undo"), &[("undo", undo.as_str())])
            .await
            .goes_to();
        fay.get(&document).await.shown().says("It says so now.");
        let everything = mill.at("everything.json");
        mill.browser
            .get(&everything)
            .await
            .shown()
            .says("Soup on Sundays");

        let leave = mill.at(&format!("networks/{network}/leave"));
        mill.browser.post(&leave, &[]).await.goes_to();
        assert_eq!(world.guest().get(&made).await.status, StatusCode::GONE);
        for path in [&at, &document] {
            fay.get(path)
                .await
                .shown()
                .says("A group that left")
                .never_says("uimble");
        }
        fay.get(&at).await.shown().says("Soup on Sundays");
        let found = seek(&world.url, "quimble lane").await;
        let kept = ["revision", "promiser", "document_comment", "promise"];
        assert!(
            found.iter().all(|place| kept
                .iter()
                .all(|table| !place.starts_with(&format!("{table}.")))),
            "{found:?}"
        );
    })
    .await;
}
