//! The group's days in people's calendars, read by a reader of another make; and links that a form makes once.

use std::collections::BTreeSet;

use axum::http::{StatusCode, header};
use chrono::{Days, NaiveDate, TimeDelta};

use good_measure::{clock, domain::schedule::Occasion, store::schedule};
use ical::parser::{Component as _, ical::component::IcalEvent};

use crate::world::{Browser, Group, Page, World, on_each_database};

fn today() -> NaiveDate {
    clock::day(clock::now())
}

fn events(page: &Page) -> Vec<IcalEvent> {
    let mut calendars = ical::IcalParser::new(page.body.as_bytes());
    let calendar = calendars.next().expect("a calendar").expect("readable");
    assert!(calendars.next().is_none(), "one calendar");
    assert!(
        !calendar.events.is_empty(),
        "an empty calendar:\n{}",
        page.body
    );
    calendar.events
}

fn value(event: &IcalEvent, name: &str) -> String {
    let found: Vec<_> = event
        .properties
        .iter()
        .filter(|property| property.name == name)
        .collect();
    assert_eq!(found.len(), 1, "{name}: {event:?}");
    found[0].value.clone().unwrap_or_default()
}

#[track_caller]
fn named<'a>(events: &'a [IcalEvent], uid: &str) -> &'a IcalEvent {
    let found = events
        .iter()
        .find(|event| value(event, "UID").starts_with(uid));
    found.unwrap_or_else(|| panic!("no {uid}: {events:?}"))
}

fn number(event: &IcalEvent) -> u64 {
    value(event, "SEQUENCE").parse().expect("a number")
}

/// A group with one action on a day, and the address of the action.
async fn with_action(world: &World) -> (Group, String) {
    let mut mill = world.group("Mill Lane pantry", "Ana").await;
    let key = uuid::Uuid::now_v7();
    let id = key.to_string();
    let fields = [
        ("action", id.as_str()),
        ("what", "Paint the door"),
        ("lead", "Jo"),
        ("due_on", "1 March 2031"),
        ("first_step", "Ask for paint"),
    ];
    mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
    let address = mill.at(&format!("plan/{}", key.simple()));
    (mill, address)
}

/// The form that makes a link, filled in as a browser does.
async fn make(browser: &mut Browser, group: &Group, more: &[(&str, &str)]) -> (Page, String) {
    let page = browser.get(&group.at("calendar")).await.shown();
    let secret = page.hidden("secret");
    let fields = [&[("secret", secret.as_str())], more].concat();
    (
        browser.post(&group.at("calendar"), &fields).await.shown(),
        secret,
    )
}

#[tokio::test]
async fn days_in_a_calendar_leave_time_free_and_say_what_is_what() {
    on_each_database(async |world| {
        let (mut mill, _) = with_action(&world).await;
        let file = mill.browser.get(&mill.at("plan.ics")).await.shown();
        let events = events(&file);
        assert_eq!(events.len(), 2, "{}", file.body);
        for event in &events {
            assert_eq!(value(event, "TRANSP"), "TRANSPARENT");
            assert_eq!(value(event, "X-MICROSOFT-CDO-BUSYSTATUS"), "FREE");
            assert_eq!(value(event, "LAST-MODIFIED"), value(event, "DTSTAMP"));
            assert!(event.alarms.is_empty(), "{event:?}");
        }
        let paint = named(&events, "action-");
        assert_eq!(
            value(paint, "DESCRIPTION"),
            "Who leads? Jo\\nFirst step: Ask for paint"
        );
    })
    .await;
}

#[tokio::test]
async fn a_calendar_reminds_of_check_ins_where_that_was_asked_for() {
    on_each_database(async |world| {
        let (mut mill, _) = with_action(&world).await;
        let mut browser = mill.browser.clone();
        let (page, _) = make(&mut browser, &mill, &[("alarm", "yes")]).await;
        page.says("with a reminder of each check-in");
        let feed = world.guest().get(&page.link()).await.shown();
        let file = mill
            .browser
            .get(&mill.at("plan.ics?alarm=yes"))
            .await
            .shown();
        for calendar in [&feed, &file] {
            let events = events(calendar);
            for event in &events {
                let is_check_in = value(event, "UID").starts_with("check-in-");
                assert_eq!(event.alarms.len(), usize::from(is_check_in), "{event:?}");
            }
            let alarm = &named(&events, "check-in-").alarms[0];
            let property = |name| {
                alarm
                    .get_property(name)
                    .and_then(|property| property.value.as_deref())
            };
            assert_eq!(
                (property("ACTION"), property("TRIGGER")),
                (Some("DISPLAY"), Some("-PT54000S"))
            );
            assert!(
                property("DESCRIPTION").is_some_and(|text| text.contains("check-in")),
                "{alarm:?}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_calendar_stays_the_same_until_something_changes_and_then_grows() {
    on_each_database(async |world| {
        let (mut mill, action) = with_action(&world).await;
        let mut browser = mill.browser.clone();
        let (page, _) = make(&mut browser, &mill, &[]).await;
        let link = page.link();
        assert!(link.ends_with(".ics"), "{link}");
        let plain = link.trim_end_matches(".ics");
        let mut calendar = world.guest().with("accept-encoding", "gzip, br");
        let first = calendar.get(&link).await.shown();
        assert!(!first.head.contains_key(header::CONTENT_ENCODING));
        let tag = first.head[header::ETAG].to_str().expect("a tag").to_owned();
        let again = calendar.get(plain).await.shown();
        assert_eq!(again.bytes, first.bytes);
        for known in [tag.clone(), format!("\"old\", W/{tag}")] {
            let same = calendar.with("if-none-match", &known).get(&link).await;
            assert_eq!(same.status, StatusCode::NOT_MODIFIED);
            assert!(same.bytes.is_empty());
            assert_eq!(same.head[header::ETAG], tag.as_str());
        }

        let before = events(&first);
        let reworded = [
            ("base", "1"),
            ("what", "Paint the door green"),
            ("due_on", "2 March 2031"),
        ];
        mill.browser.post(&action, &reworded).await.goes_to();
        let days = [("check-in", "5 June 2031"), ("audit", "")];
        mill.browser
            .post(&mill.at("schedule"), &days)
            .await
            .goes_to();
        let changed = calendar
            .with("if-none-match", &tag)
            .get(&link)
            .await
            .shown();
        assert_ne!(changed.head[header::ETAG], tag.as_str());
        let after = events(&changed);
        for uid in ["action-", "check-in-"] {
            let (before, after) = (named(&before, uid), named(&after, uid));
            assert_eq!(value(before, "UID"), value(after, "UID"));
            assert!(number(before) <= number(after), "{uid}: {after:?}");
            assert!(
                value(before, "LAST-MODIFIED") <= value(after, "LAST-MODIFIED"),
                "{uid}: {after:?}"
            );
            assert_ne!(value(before, "DTSTART"), value(after, "DTSTART"), "{uid}");
        }
        assert_eq!(
            (
                number(named(&before, "action-")),
                number(named(&after, "action-"))
            ),
            (1, 2)
        );

        // Agreed anew an hour later.
        let (on, later) = (
            NaiveDate::from_ymd_opt(2031, 7, 7).expect("a day"),
            clock::now() + TimeDelta::hours(1),
        );
        let (store, person) = (&world.app.store, mill.person.id);
        schedule::agree(store, mill.id, Occasion::CheckIn, on, person, later)
            .await
            .expect("agreed");
        let later = events(&calendar.get(&link).await.shown());
        let (before, after) = (named(&after, "check-in-"), named(&later, "check-in-"));
        assert!(number(before) < number(after), "{after:?}");
        assert!(
            value(before, "LAST-MODIFIED") < value(after, "LAST-MODIFIED"),
            "{after:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_calendar_with_nothing_in_it_says_so() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane pantry", "Ana").await;
        let key = uuid::Uuid::now_v7();
        let mut browser = mill.browser.clone();
        let (page, _) = make(&mut browser, &mill, &[]).await;
        let link = page.link();
        let file = mill.browser.get(&mill.at("plan.ics")).await.shown();
        let feed = world.guest().get(&link).await.shown();
        for calendar in [&file, &feed] {
            let events = events(calendar);
            assert_eq!(events.len(), 1, "{}", calendar.body);
            assert_eq!(
                value(&events[0], "SUMMARY"),
                "Mill Lane pantry: Nothing has a day yet"
            );
            let on =
                NaiveDate::parse_from_str(&value(&events[0], "DTSTART"), "%Y%m%d").expect("a day");
            assert!((today() - Days::new(1)..=today()).contains(&on), "{on}");
        }
        assert_eq!(world.guest().get(&link).await.shown().bytes, feed.bytes);
        // An action without a day has no event of its own.
        let id = key.to_string();
        let fields = [("action", id.as_str()), ("what", "Paint the door")];
        mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
        let ics = mill.at(&format!("plan/{}/calendar.ics", key.simple()));
        let file = mill.browser.get(&ics).await.shown();
        assert!(
            value(&events(&file)[0], "UID").starts_with("empty-"),
            "{}",
            file.body
        );
    })
    .await;
}

/// How many links of a group's calendar work.
async fn working(group: &mut Group) -> usize {
    let page = group.browser.get(&group.at("calendar")).await.shown();
    page.texts_of("form[action$='calendar/stop']").len()
}

#[tokio::test]
async fn a_calendar_link_is_made_once_however_often_its_form_is_sent() {
    on_each_database(async |world| {
        let (mut mill, _) = with_action(&world).await;
        let mut browser = mill.browser.clone();
        let (first, secret) = make(&mut browser, &mill, &[]).await;
        let fields = [("secret", secret.as_str())];
        let again = mill
            .browser
            .post(&mill.at("calendar"), &fields)
            .await
            .shown();
        assert_eq!(again.link(), first.link());
        assert_eq!(working(&mut mill).await, 1);
        // Another page makes another link, and no secret but one of ours is taken.
        let (second, _) = make(&mut browser, &mill, &[]).await;
        assert_ne!(second.link(), first.link());
        let weak = mill
            .browser
            .post(&mill.at("calendar"), &[("secret", "easy")])
            .await
            .shown();
        weak.never_says("/calendar/easy");
        assert_eq!(working(&mut mill).await, 3);
        // A reload after it was stopped does not open it again.
        let page = mill.browser.get(&mill.at("calendar")).await.shown();
        for hash in page.body.split("name=\"link\" value=\"").skip(1) {
            let hash = hash.split('"').next().unwrap_or_default();
            mill.browser
                .post(&mill.at("calendar/stop"), &[("link", hash)])
                .await
                .goes_to();
        }
        let reloaded = mill.browser.post(&mill.at("calendar"), &fields).await;
        assert!(reloaded.goes_to().ends_with("said=calendar-stopped"));
        assert_eq!(working(&mut mill).await, 0);
        assert_eq!(
            world.guest().get(&first.link()).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn each_form_that_makes_a_link_makes_one() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane pantry", "Ana").await;
        let (network, mut fay) = world.network("North side", "Fay").await;
        let at = |rest: &str| format!("/networks/{network}/{rest}");
        let added = fay
            .post(&at("groups"), &[("name", "Bread and roses")])
            .await
            .goes_to();
        let added = added.split('?').next().expect("a path").to_owned();
        let (about, invite) = (mill.at("about"), mill.at("invitations"));
        let mut links = twice(&mut mill.browser, &about, &invite).await;
        for (page, form) in [
            (at("people"), at("people")),
            (at("people"), at("people/group-link")),
            (added.clone(), format!("{added}/invitations")),
        ] {
            links.extend(twice(&mut fay, &page, &form).await);
        }
        assert_eq!(links.len(), 4, "{links:?}");

        // Links for many groups, made by one form.
        let page = fay.get(&at("invitations")).await.shown();
        let group = page.texts_of("[name=group]").len();
        assert_eq!(group, 1, "{}", page.body);
        let id = value_of(&page, "group");
        let secret = page.hidden("secret");
        let fields = [("group", id.as_str()), ("secret", secret.as_str())];
        let [first, second] = [
            fay.post(&at("invitations"), &fields).await,
            fay.post(&at("invitations"), &fields).await,
        ];
        assert_eq!(first.shown().link(), second.shown().link());
    })
    .await;
}

/// The value of a box to tick.
fn value_of(page: &Page, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.body.split_once(&mark).expect("a box");
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// Sends the form of a page twice; both times it shows the same link.
async fn twice(browser: &mut Browser, page: &str, form: &str) -> BTreeSet<String> {
    let secret = browser.get(page).await.shown().hidden("secret");
    let fields = [("secret", secret.as_str())];
    let mut links = BTreeSet::new();
    for _ in 0..2 {
        links.insert(browser.post(form, &fields).await.shown().link());
    }
    assert_eq!(links.len(), 1, "{form}: {links:?}");
    links
}
