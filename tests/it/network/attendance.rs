//! Who came to a meeting: ticked as people come in, by two at once, at the door, from a list; and over time.

use axum::http::StatusCode;
use chrono::Days;
use good_measure::{clock, domain::ids::NetworkId};

use super::meetings::{begin, plan, today};
use crate::world::{Browser, Group, Page, World, on_each_database};

/// A network with three groups and a meeting today; gives its address.
async fn forum(world: &World) -> (NetworkId, Browser, [Group; 3], String) {
    let (network, mut fay) = world.network("North side", "Fay").await;
    let groups = [
        world.member(network, "Canal Side pantry", "Ana").await,
        world.member(network, "Elm Court residents", "Ben").await,
        world.member(network, "Long table", "Cem").await,
    ];
    let series = begin(&mut fay, network, "Main forum", "main-forum").await;
    let meeting = plan(&mut fay, &series, &[("meeting_day", &today())]).await;
    (network, fay, groups, meeting)
}

/// Presses a button of the page as it is drawn now.
pub async fn press(fay: &mut Browser, meeting: &str, verb: &str, whom: &str) -> String {
    let at = format!("{meeting}/attendance");
    let page = fay.get(&at).await.shown().hidden("page");
    fay.post(&at, &[("page", &page), (verb, whom)])
        .await
        .goes_to()
}

async fn shown(fay: &mut Browser, meeting: &str) -> Page {
    fay.get(&format!("{meeting}/attendance")).await.shown()
}

#[tokio::test]
async fn groups_are_ticked_counted_and_taken_back_and_guests_are_numbers() {
    on_each_database(async |world| {
        let (_, mut fay, groups, meeting) = forum(&world).await;
        let [canal, elm, _] = &groups;
        let (canal, elm) = (canal.id.to_string(), elm.id.to_string());
        shown(&mut fay, &meeting).await.says("No group is here yet");
        let led = press(&mut fay, &meeting, "tick", &canal).await;
        assert!(led.ends_with(&format!("#g-{canal}")), "{led}");
        shown(&mut fay, &meeting)
            .await
            .says_in("h1", "One group is here")
            .has(&format!("#g-{canal} [aria-pressed=true]"))
            .has(&format!("#g-{elm} [aria-pressed=false]"));
        press(&mut fay, &meeting, "more", &canal).await;
        press(&mut fay, &meeting, "more", &elm).await;
        press(&mut fay, &meeting, "more", "guest").await;
        press(&mut fay, &meeting, "more", "agency").await;
        press(&mut fay, &meeting, "more", "agency").await;
        press(&mut fay, &meeting, "fewer", "agency").await;
        let page = shown(&mut fay, &meeting).await;
        page.says_in("h1", "2 groups are here")
            .says_in("h1", "5 people");
        // One fewer of one is none, and the group is not here; taken back, it is.
        press(&mut fay, &meeting, "fewer", &elm).await;
        let page = shown(&mut fay, &meeting).await;
        page.says_in("h1", "One group is here");
        let undo = page
            .body
            .split("name=\"undo\" value=\"")
            .nth(1)
            .expect("undo");
        let undo = undo.split('"').next().expect("its word").to_owned();
        let at = format!("{meeting}/attendance");
        for _ in 0..2 {
            fay.post(&at, &[("undo", undo.as_str())]).await.goes_to();
            shown(&mut fay, &meeting)
                .await
                .says_in("h1", "2 groups are here");
        }
        press(&mut fay, &meeting, "untick", &canal).await;
        shown(&mut fay, &meeting)
            .await
            .says_in("h1", "One group is here");
        fay.get(&meeting)
            .await
            .shown()
            .says_in(".state", "Held")
            .says("One group, one person. Guests: 1. People of agencies: 1.");
    })
    .await;
}

#[tokio::test]
async fn a_press_sent_twice_counts_once_and_two_who_tick_at_once_lose_nothing() {
    on_each_database(async |world| {
        let (network, mut fay, groups, meeting) = forum(&world).await;
        let canal = groups[0].id.to_string();
        let at = format!("{meeting}/attendance");
        let page = shown(&mut fay, &meeting).await.hidden("page");
        for _ in 0..3 {
            let press = [("page", page.as_str()), ("more", canal.as_str())];
            fay.post(&at, &press).await.goes_to();
        }
        shown(&mut fay, &meeting).await.says_in("h1", "one person");
        let (gus, _) = world.person("Gus").await;
        world.facilitates(network, &gus).await;
        let mut presses = tokio::task::JoinSet::new();
        for nth in 0..10 {
            let mut browser = if nth % 2 == 0 {
                fay.clone()
            } else {
                world.browser_of(&gus).await
            };
            let (at, canal) = (at.clone(), canal.clone());
            presses.spawn(async move {
                let page = format!("page{nth}");
                let tick = [("page", page.as_str()), ("tick", canal.as_str())];
                browser.post(&at, &tick).await.goes_to();
                let more = [("page", page.as_str()), ("more", canal.as_str())];
                browser.post(&at, &more).await.goes_to();
            });
        }
        presses.join_all().await;
        let page = shown(&mut fay, &meeting).await;
        page.says_in("h1", "One group is here")
            .says_in("h1", "11 people");
        // Nobody counts a group of another network, or nothing at all.
        let other = world.group("Elsewhere", "Dee").await.id.to_string();
        press(&mut fay, &meeting, "tick", &other).await;
        shown(&mut fay, &meeting)
            .await
            .says_in("h1", "One group is here");
        let nothing = fay.post(&at, &[("page", "x")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn two_letters_find_a_group() {
    on_each_database(async |world| {
        let (_, mut fay, groups, meeting) = forum(&world).await;
        for (typed, found) in [
            ("ta", "Long table"),
            ("CA", "Canal Side pantry"),
            ("elm c", "Elm Court residents"),
        ] {
            let typed = typed.replace(' ', "+");
            let page = fay
                .get(&format!("{meeting}/attendance?q={typed}"))
                .await
                .shown();
            assert_eq!(page.texts_of(".tick"), [found]);
        }
        let page = fay.get(&format!("{meeting}/attendance?q=zz")).await.shown();
        page.says("No group").lacks(".tick");
        // After a search the next name is looked for.
        let long = groups[2].id.to_string();
        let ticked = [("page", "x"), ("q", "ta"), ("tick", long.as_str())];
        let led = fay
            .post(&format!("{meeting}/attendance"), &ticked)
            .await
            .goes_to();
        assert_eq!(led, format!("{meeting}/attendance"));
    })
    .await;
}

#[tokio::test]
async fn a_list_ticks_the_groups_it_names_and_shows_the_others_again() {
    on_each_database(async |world| {
        let (_, mut fay, groups, meeting) = forum(&world).await;
        let canal = groups[0].id.to_string();
        for _ in 0..2 {
            press(&mut fay, &meeting, "more", &canal).await;
        }
        let at = format!("{meeting}/attendance/list");
        let list = [(
            "attendance_list",
            "canal side PANTRY, 7\nLong table\t3\nLong tabel",
        )];
        let page = fay.post(&at, &list).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("One group is ticked now.")
            .says("One name is none of your groups");
        assert_eq!(page.texts_of("textarea"), ["Long tabel"]);
        // Those that were ticked stay as they are.
        shown(&mut fay, &meeting)
            .await
            .says_in("h1", "2 groups are here")
            .says_in("h1", "5 people");
        let list = [("attendance_list", "Elm Court residents")];
        let led = fay.post(&at, &list).await.goes_to();
        fay.get(&led)
            .await
            .shown()
            .says_in("h1", "3 groups are here");
        // A list is taken back too, group by group, the last first.
        for left in ["2 groups are here", "One group is here"] {
            let page = shown(&mut fay, &meeting).await;
            let (_, rest) = page.body.split_once("value=\"list.").expect("a press");
            let press = format!("list.{}", rest.split('"').next().expect("its end"));
            fay.post(&format!("{meeting}/attendance"), &[("undo", &press)])
                .await
                .goes_to();
            shown(&mut fay, &meeting).await.says_in("h1", left);
        }
        let empty = fay.post(&at, &[("attendance_list", " ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

/// The address that the picture for the door holds.
async fn door(fay: &mut Browser, meeting: &str) -> String {
    fay.get(&format!("{meeting}/door")).await.shown().link()
}

#[tokio::test]
async fn the_link_at_the_door_opens_on_the_day_alone_and_keeps_the_group_alone() {
    on_each_database(async |world| {
        let (network, mut fay, groups, meeting) = forum(&world).await;
        let (elm, long) = (groups[1].id.to_string(), groups[2].id.to_string());
        let here = door(&mut fay, &meeting).await;
        let mut guest = world.guest();
        // Before two letters are typed it is no list of groups.
        for typed in ["", "?q=l"] {
            guest
                .get(&format!("{here}{typed}"))
                .await
                .shown()
                .never_says("Long table");
        }
        let page = guest.get(&format!("{here}?q=lo")).await.shown();
        assert_eq!(page.texts_of("button.door"), ["Long table"]);
        for _ in 0..2 {
            let led = guest
                .post(&here, &[("group", long.as_str())])
                .await
                .goes_to();
            guest
                .get(&led)
                .await
                .shown()
                .says("is counted")
                .says("Was that the wrong one? Tell the person at the door");
        }
        // A link does not say of a group that it is here when it is not.
        let page = guest.get(&format!("{here}?came={elm}")).await.shown();
        page.never_says("Elm Court residents");
        let page = shown(&mut fay, &meeting).await;
        page.says_in("h1", "One group is here")
            .says_in("h1", "one person")
            .lacks("[name=undo]");
        let other = world.group("Elsewhere", "Dee").await.id.to_string();
        let refused = guest.post(&here, &[("group", other.as_str())]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        // On another day it is shut, and so it is where the meeting is not held.
        let series = begin(&mut fay, network, "Seminars", "seminar").await;
        let yesterday = clock::day(clock::now()) - Days::new(1);
        let day = yesterday.format("%-d/%-m/%Y").to_string();
        let past = plan(&mut fay, &series, &[("meeting_day", &day)]).await;
        let shut = door(&mut fay, &past).await;
        let page = guest.get(&shut).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("opens on the day of the meeting only");
        let refused = guest.post(&shut, &[("group", long.as_str())]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let state = format!("{meeting}/state");
        fay.post(&state, &[("state", "not-held")]).await.goes_to();
        assert_eq!(
            guest.get(&here).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        assert_eq!(
            guest.get("/here/AAAA1111").await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(guest.get("/here/soon").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_group_sees_its_own_and_when_it_leaves_the_count_stays_and_its_name_goes() {
    on_each_database(async |world| {
        let (network, mut fay, groups, meeting) = forum(&world).await;
        let [mut canal, elm, _] = groups;
        for group in [canal.id, elm.id] {
            press(&mut fay, &meeting, "tick", &group.to_string()).await;
        }
        let notes = [
            ("base", "0"),
            ("row", "update-1"),
            ("update-1.told_by", "Canal Side pantry"),
            ("update-1.told", "We open on Sundays."),
        ];
        fay.post(&format!("{meeting}/notes"), &notes)
            .await
            .goes_to();
        let own = canal.at("meetings");
        let page = canal.browser.get(&own).await.shown();
        page.says("Main forum")
            .says("North side")
            .never_says("Elm Court");
        let everything = canal.at("everything.json");
        let everything = canal.browser.get(&everything).await.shown();
        everything
            .says("meetings_attended")
            .says("We open on Sundays.")
            .says("Main forum");
        let leave = canal.at(&format!("networks/{network}/leave"));
        canal.browser.post(&leave, &[]).await.goes_to();
        canal
            .browser
            .get(&own)
            .await
            .shown()
            .says("Nobody has ticked your group");
        let page = shown(&mut fay, &meeting).await;
        page.says_in("h1", "2 groups are here")
            .never_says("Canal Side");
        let told = fay.get(&format!("{meeting}/round-robin")).await.shown();
        told.says("2 groups, 2 people.")
            .says("A group that left")
            .says("We open on Sundays.")
            .never_says("Canal Side");
    })
    .await;
}

/// A meeting some days ago, to which these groups came.
async fn held(fay: &mut Browser, series: &str, days: u64, groups: &[&Group]) {
    let day = clock::day(clock::now()) - Days::new(days);
    let day = day.format("%-d/%-m/%Y").to_string();
    let meeting = plan(fay, series, &[("meeting_day", &day)]).await;
    for group in groups {
        let group = group.id.to_string();
        let tick = [("page", "x"), ("tick", group.as_str())];
        let at = format!("{meeting}/attendance");
        fay.post(&at, &tick).await.goes_to();
    }
    fay.post(&format!("{meeting}/state"), &[("state", "held")])
        .await
        .goes_to();
}

#[tokio::test]
async fn attendance_over_time_says_who_comes_who_stopped_and_how_it_was_a_year_before() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut groups = Vec::new();
        for nth in 0..6 {
            groups.push(world.member(network, &format!("Group {nth}"), "Ana").await);
        }
        let series = begin(&mut fay, network, "Main forum", "main-forum").await;
        let at = format!("{series}/attendance");
        fay.get(&at)
            .await
            .shown()
            .says("Nobody has been ticked at a meeting yet")
            .has("svg");
        fay.get(&format!("/networks/{network}/attendance"))
            .await
            .shown()
            .says("0 of your 6 groups");
        let all: Vec<&Group> = groups.iter().collect();
        held(&mut fay, &series, 0, &all[..5]).await;
        fay.get(&at)
            .await
            .shown()
            .says("At the one meeting so far there were 5 groups.")
            .says("5 groups come regularly");
        for days in [30, 60] {
            held(&mut fay, &series, days, &all[..5]).await;
        }
        // The last group came to all of those before, and to none of these three.
        for days in [90, 120, 150] {
            held(&mut fay, &series, days, &all[1..]).await;
        }
        for days in [400, 430] {
            held(&mut fay, &series, days, &all[..4]).await;
        }
        // Another series counts no group twice.
        let other = begin(&mut fay, network, "Seminars", "seminar").await;
        held(&mut fay, &other, 10, &all).await;
        for group in &groups[..5] {
            let register = format!("/networks/{network}/groups/{}/register", group.id);
            fay.post(&register, &[("tags", "food")]).await.goes_to();
        }
        let page = fay.get(&at).await.shown();
        page.says("From 4 to 5 groups on average: a quarter more")
            .says("5 groups come regularly")
            .says("One group to ring")
            .says("came to at least half of the last six meetings")
            .says("food");
        let stopped = page.texts_of("main ul:last-of-type a");
        assert_eq!(stopped.last().map(String::as_str), Some("Group 5"));
        let picture = fay.get(&format!("{at}.png")).await.shown();
        assert!(picture.bytes.starts_with(b"\x89PNG"));
        let page = fay
            .get(&format!("/networks/{network}/attendance"))
            .await
            .shown();
        page.says("6 of your 6 groups").says("Seminars");
        let xlsx = fay
            .get(&format!("/networks/{network}/meetings.xlsx"))
            .await
            .shown();
        assert!(xlsx.bytes.len() > 1_000);
    })
    .await;
}
