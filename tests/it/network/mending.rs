//! Mistakes in meetings: what is taken out comes back within a day, what stood there before is kept; and what was learned is
//! found again.

use axum::http::StatusCode;
use chrono::TimeDelta;
use good_measure::{clock, commands, domain::ids::NetworkId};

use super::{
    attendance::press,
    meetings::{begin, plan, save_agenda, today},
};
use crate::world::{Browser, Page, World, on_each_database};

/// The value of the choice with these words.
fn choice(page: &Page, words: &str) -> String {
    let before = page.body.split(words).next().expect("before it");
    let value = before.rsplit("value=\"").next().expect("a value");
    value.split('"').next().expect("its end").to_owned()
}

/// Takes the choice with these words out of a meeting; gives what came, and what was sent.
async fn take_out(fay: &mut Browser, meeting: &str, words: &str, why: &str) -> (Page, [String; 4]) {
    let at = format!("{meeting}/remove");
    let page = fay.get(&at).await.shown();
    let sent = [
        page.hidden("take_out"),
        page.hidden("base"),
        choice(&page, words),
        why.to_owned(),
    ];
    (send(fay, &at, &sent).await, sent)
}

async fn send(fay: &mut Browser, at: &str, [key, base, what, why]: &[String; 4]) -> Page {
    let fields = [
        ("take_out", key.as_str()),
        ("base", base.as_str()),
        ("mistake", what.as_str()),
        ("take_out_reason", why.as_str()),
    ];
    fay.post(at, &fields).await
}

/// Puts back what was taken out last.
async fn put_back(fay: &mut Browser, network: NetworkId) -> Page {
    let at = format!("/networks/{network}/removed");
    let key = fay.get(&at).await.shown().hidden("removal");
    fay.post(&at, &[("removal", key.as_str())]).await
}

/// A network with a meeting of today that has an agenda of two items.
async fn a_meeting(world: &World) -> (NetworkId, Browser, String, String) {
    let (network, mut fay) = world.network("North side", "Fay").await;
    let series = begin(&mut fay, network, "Main forum", "main-forum").await;
    let meeting = plan(&mut fay, &series, &[("meeting_day", &today())]).await;
    let items = [("Welcome", "10", "1"), ("Food in the holidays", "70", "2")];
    save_agenda(&mut fay, &meeting, &items).await.goes_to();
    (network, fay, series, meeting)
}

#[tokio::test]
async fn a_meeting_made_by_mistake_is_taken_out_with_a_reason_and_comes_back_within_a_day() {
    on_each_database(async |world| {
        let (network, mut fay, series, meeting) = a_meeting(&world).await;
        let group = world.member(network, "Mill Lane", "Ana").await;
        let id = group.id.to_string();
        let tick = [("page", "x"), ("tick", id.as_str())];
        fay.post(&format!("{meeting}/attendance"), &tick)
            .await
            .goes_to();
        let door = fay.get(&format!("{meeting}/door")).await.shown().link();

        let whole = "The whole meeting";
        let (again, _) = take_out(&mut fay, &meeting, whole, " ").await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        let (taken, sent) = take_out(&mut fay, &meeting, whole, "Planned twice").await;
        let led = taken.goes_to();
        fay.get(&led)
            .await
            .shown()
            .says("Planned twice")
            .says("Main forum");
        // The same button pressed twice does one thing.
        let twice = send(&mut fay, &format!("{meeting}/remove"), &sent).await;
        assert_eq!(twice.goes_to(), led);
        for gone in ["", "/plan", "/notes", "/attendance", "/round-robin.pdf"] {
            let page = fay.get(&format!("{meeting}{gone}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{gone}");
        }
        assert_eq!(world.guest().get(&door).await.status, StatusCode::NOT_FOUND);
        fay.get(&series)
            .await
            .shown()
            .says("No meeting of this series is here yet");
        let over_time = fay.get(&format!("{series}/attendance")).await.shown();
        over_time.says("Nobody has been ticked at a meeting yet");
        let mut mill = group;
        let own = mill.at("meetings");
        mill.browser
            .get(&own)
            .await
            .shown()
            .says("Nobody has ticked your group");

        let back = put_back(&mut fay, network).await.goes_to();
        assert!(back.starts_with(&meeting), "{back}");
        fay.get(&meeting)
            .await
            .shown()
            .says("Welcome")
            .says("One group, one person.");
        mill.browser.get(&own).await.shown().says("Main forum");
    })
    .await;
}

#[tokio::test]
async fn after_a_day_what_was_taken_out_is_gone_and_its_reason_stays() {
    on_each_database(async |world| {
        let (network, mut fay, _, meeting) = a_meeting(&world).await;
        let housing = world.agency(network, &mut fay, "Housing team", "Hal").await;
        press(&mut fay, &meeting, "tick", &housing.id.to_string()).await;
        let (taken, _) = take_out(&mut fay, &meeting, "The whole meeting", "Planned twice").await;
        taken.goes_to();
        let agency = format!("/networks/{network}/agencies/{}", housing.id);
        let page = fay.get(&agency).await.shown();
        page.says("Nobody has ticked this agency");
        let came = "select count(*) from agency_attendance";
        assert_eq!(world.number(came).await, 1);
        let at = format!("/networks/{network}/removed");
        let key = fay.get(&at).await.shown().hidden("removal");
        let tomorrow = clock::now() + TimeDelta::days(1) + TimeDelta::minutes(1);
        for _ in 0..2 {
            let ended = commands::mending::end(&world.app, tomorrow).await;
            ended.expect("ended");
        }
        let refused = fay.post(&at, &[("removal", key.as_str())]).await;
        assert_eq!(refused.status, StatusCode::GONE);
        let page = fay.get(&at).await.shown();
        page.says("Planned twice")
            .says("gone for good")
            .lacks("[name=removal]");
        assert_eq!(fay.get(&meeting).await.status, StatusCode::NOT_FOUND);
        assert_eq!(world.number(came).await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_item_and_an_update_are_taken_out_while_somebody_writes_and_come_back_as_they_were() {
    on_each_database(async |world| {
        let (network, mut fay, _, meeting) = a_meeting(&world).await;
        let (gus, mut gus_browser) = world.person("Gus").await;
        world.facilitates(network, &gus).await;
        let notes = format!("{meeting}/notes");
        let told = [
            ("base", "0"),
            ("row", "update-1"),
            ("update-1.told_by", "Elm Court"),
            ("update-1.told", "We open on Sundays."),
            ("row", "update-2"),
            ("update-2.told_by", "Canal Side"),
            ("update-2.told", "We have a fridge."),
        ];
        fay.post(&notes, &told).await.goes_to();
        let (taken, _) = take_out(&mut fay, &meeting, "Elm Court", "Said at another meeting").await;
        let history = taken.goes_to();
        fay.get(&history)
            .await
            .shown()
            .says("We open on Sundays.")
            .says("Said at another meeting");
        let told = fay.get(&format!("{meeting}/round-robin")).await.shown();
        told.says("We have a fridge.")
            .never_says("We open on Sundays.");
        // Who had the notes open is told, and brings nothing back unseen.
        let late = [("base", "1"), ("tried", "Soup")];
        let again = gus_browser.post(&notes, &late).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Notes are saved meanwhile, and what was taken out still comes back.
        let meanwhile = [
            ("base", "2"),
            ("row", "update-1"),
            ("update-1.told_by", "Canal Side"),
            ("update-1.told", "We have a fridge and a van."),
        ];
        gus_browser.post(&notes, &meanwhile).await.goes_to();
        put_back(&mut fay, network).await.goes_to();
        let told = fay.get(&format!("{meeting}/round-robin")).await.shown();
        told.says("We have a fridge and a van.")
            .says("We open on Sundays.");

        // An item with what was noted of it.
        let (taken, _) = take_out(&mut fay, &meeting, "Food in the holidays", "A slip").await;
        taken.goes_to();
        fay.get(&meeting)
            .await
            .shown()
            .says("Welcome")
            .never_says("Food in the holidays");
        save_agenda(&mut fay, &meeting, &[("Welcome all", "10", "1")])
            .await
            .goes_to();
        put_back(&mut fay, network).await.goes_to();
        let page = fay.get(&meeting).await.shown();
        page.says("Welcome all").says("Food in the holidays");
        // Of notes that are others by now nothing is taken out by its place.
        let at = format!("{meeting}/remove");
        let old = ["".into(), "0".into(), "update-0".into(), "Why not".into()];
        let refused = send(&mut fay, &at, &old).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn a_series_is_taken_out_while_it_has_no_meetings_and_comes_back_with_one() {
    on_each_database(async |world| {
        let (network, mut fay, series, meeting) = a_meeting(&world).await;
        let at = format!("{series}/remove");
        let kept = fay.get(&at).await;
        assert_eq!(kept.status, StatusCode::CONFLICT);
        let why = [("take_out", ""), ("take_out_reason", "Made twice")];
        let kept = fay.post(&at, &why).await;
        assert_eq!(kept.status, StatusCode::CONFLICT);
        kept.says("This series has meetings");
        let (taken, _) = take_out(&mut fay, &meeting, "The whole meeting", "A slip").await;
        taken.goes_to();
        fay.post(&at, &why).await.goes_to();
        let home = format!("/networks/{network}/meetings");
        let page = fay.get(&home).await.shown();
        page.says("There are no meetings here yet")
            .lacks("a[href*='/series/']");
        assert_eq!(fay.get(&series).await.status, StatusCode::NOT_FOUND);
        // The meeting comes back, and with it what it is of, for good.
        let back = format!("/networks/{network}/removed");
        let removed = fay.get(&back).await.shown();
        let keys: Vec<&str> = removed
            .body
            .split("name=\"removal\" value=\"")
            .skip(1)
            .collect();
        let key = keys[1].split('"').next().expect("a key");
        fay.post(&back, &[("removal", key)]).await.goes_to();
        let later = clock::now() + TimeDelta::days(2);
        commands::mending::end(&world.app, later)
            .await
            .expect("ended");
        fay.get(&series).await.shown().says_in("h1", "Main forum");
        fay.get(&meeting).await.shown();
    })
    .await;
}

#[tokio::test]
async fn what_stood_there_before_is_kept_and_a_group_that_leaves_takes_its_name() {
    on_each_database(async |world| {
        let (network, mut fay, _, meeting) = a_meeting(&world).await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let plan = format!("{meeting}/plan");
        for (base, place) in [("2", "Library"), ("3", "School hall")] {
            let fields = [
                ("base", base),
                ("meeting_day", "3/3/2026"),
                ("meeting_place", place),
            ];
            fay.post(&plan, &fields).await.goes_to();
        }
        let notes = format!("{meeting}/notes");
        for (base, words) in [("0", "We open on Sundays."), ("1", "We open on Mondays.")] {
            let told = [
                ("base", base),
                ("row", "update-1"),
                ("update-1.told_by", "Mill Lane"),
                ("update-1.told", words),
            ];
            fay.post(&notes, &told).await.goes_to();
        }
        let state = format!("{meeting}/state");
        for word in ["held", "not-held"] {
            fay.post(&state, &[("state", word)]).await.goes_to();
        }
        let history = format!("{meeting}/history");
        let page = fay.get(&history).await.shown();
        page.says("Town hall")
            .says("Library")
            .never_says("School hall")
            .says("Mill Lane")
            .says("We open on Sundays.")
            .says("Food in the holidays")
            .says("Fay changed this on");
        let leave = mill.at(&format!("networks/{network}/leave"));
        mill.browser.post(&leave, &[]).await.goes_to();
        let page = fay.get(&history).await.shown();
        page.says("We open on Sundays.")
            .says("A group that left")
            .never_says("Mill Lane");
    })
    .await;
}

#[tokio::test]
async fn what_was_learned_is_kept_with_its_meeting_and_found_again() {
    on_each_database(async |world| {
        let (network, mut fay, series, meeting) = a_meeting(&world).await;
        let lessons = format!("/networks/{network}/lessons");
        fay.get(&lessons).await.shown().says("Nothing is here yet");
        let notes = [
            ("base", "0"),
            ("tried", "A round without a chair"),
            ("happened", "Quiet people spoke first"),
            ("learned", "Ask who has not spoken"),
        ];
        fay.post(&format!("{meeting}/notes"), &notes)
            .await
            .goes_to();
        fay.get(&meeting)
            .await
            .shown()
            .says("Quiet people spoke first");
        let page = fay.get(&format!("{lessons}?q=QUIET+people")).await.shown();
        page.says("Ask who has not spoken").says("Main forum");
        let page = fay.get(&format!("{lessons}?q=fridge")).await.shown();
        page.says("Nothing has these words")
            .never_says("Ask who has not spoken");
        // The next meeting of the series begins with it; what goes round does not tell it.
        let next = plan(&mut fay, &series, &[("meeting_day", &today())]).await;
        let page = fay.get(&format!("{next}/plan")).await.shown();
        page.says("Ask who has not spoken");
        let round = fay.get(&format!("{meeting}/round-robin")).await.shown();
        round.never_says("Ask who has not spoken");
    })
    .await;
}

#[tokio::test]
async fn points_are_noted_of_any_meeting_and_a_group_s_page_says_what_it_came_to() {
    on_each_database(async |world| {
        let (network, mut fay, series, meeting) = a_meeting(&world).await;
        let mill = world.member(network, "Mill Lane", "Ana").await;
        let page = format!("/networks/{network}/groups/{}", mill.id);
        fay.get(&page)
            .await
            .shown()
            .says("Nobody has ticked this group at a meeting yet");
        let notes = [
            ("base", "0"),
            ("row", "point-1"),
            ("point-1.spot", "Canal"),
            ("point-1.seen_there", "No light at night."),
        ];
        fay.post(&format!("{meeting}/notes"), &notes)
            .await
            .goes_to();
        let told = fay.get(&format!("{meeting}/round-robin")).await.shown();
        told.says("No light at night.");
        let id = mill.id.to_string();
        let tick = [("page", "x"), ("more", id.as_str())];
        fay.post(&format!("{meeting}/attendance"), &tick)
            .await
            .goes_to();
        let shown = fay.get(&page).await.shown();
        shown.says("Main forum: they came to 1 of the one meeting so far.");
        let missed = plan(&mut fay, &series, &[("meeting_day", "3/3/2026")]).await;
        fay.post(&format!("{missed}/state"), &[("state", "held")])
            .await
            .goes_to();
        let shown = fay.get(&page).await.shown();
        shown.says("Main forum: they came to 1 of the last 2 meetings.");
    })
    .await;
}

#[tokio::test]
async fn what_was_emptied_in_notes_stands_in_the_history_and_is_used_again_from_there() {
    on_each_database(async |world| {
        let (network, mut fay, _, meeting) = a_meeting(&world).await;
        let (_, mut gus) = world.network("South side", "Gus").await;
        let notes = format!("{meeting}/notes");
        let item = {
            let page = fay.get(&notes).await.shown();
            let (_, rest) = page.body.split_once(".decision\"").map_or_else(
                || panic!("a decision"),
                |(before, _)| before.rsplit_once('"').expect("its name"),
            );
            rest.to_owned()
        };
        let [noted, decision] = ["notes", "decision"].map(|field| format!("{item}.{field}"));
        let first = [
            ("base", "0"),
            (noted.as_str(), "Who has a fridge was asked."),
            (decision.as_str(), "Elm Court asks the council."),
            ("row", "update-1"),
            ("update-1.told_by", "Elm Court"),
            ("update-1.told", "We open on Sundays."),
            ("row", "point-1"),
            ("point-1.spot", "Canal"),
            ("point-1.seen_there", "No light at night."),
            ("tried", "A round without a chair"),
            ("happened", "Quiet people spoke first"),
            ("learned", "Ask who has not spoken"),
        ];
        fay.post(&notes, &first).await.goes_to();
        // All of it is emptied by a slip.
        let emptied = [("base", "1"), (&noted, ""), (&decision, "")];
        fay.post(&notes, &emptied).await.goes_to();
        let lessons = format!("/networks/{network}/lessons");
        fay.get(&lessons).await.shown().says("Nothing is here yet");
        let history = fay.get(&format!("{meeting}/history")).await.shown();
        history
            .says("Quiet people spoke first")
            .says("Fay changed this on")
            .says("Use these words again");
        let links: Vec<String> = history
            .body
            .split("/notes?again=")
            .skip(1)
            .map(|rest| rest[..32].to_owned())
            .collect();
        assert_eq!(links.len(), 7, "{links:?}");
        // Each fills the form with its words, those of the three lines with all three, and keeps nothing by itself.
        let mut filled = Vec::new();
        for link in &links {
            let page = fay.get(&format!("{notes}?again={link}")).await.shown();
            page.says("They count once you save.");
            let texts = page.texts_of("textarea");
            filled.push(texts.into_iter().filter(|text| !text.is_empty()).collect());
        }
        let mut filled: Vec<Vec<String>> = filled;
        filled.sort();
        filled.dedup();
        let lesson = [
            "A round without a chair",
            "Quiet people spoke first",
            "Ask who has not spoken",
        ];
        assert_eq!(
            filled,
            [
                &lesson[..],
                &["Elm Court asks the council."],
                &["No light at night."],
                &["We open on Sundays."],
                &["Who has a fridge was asked."],
            ]
        );
        fay.get(&lessons).await.shown().says("Nothing is here yet");
        // Saved, they are back.
        let [tried, happened, learned] = lesson;
        let again = [
            ("base", "2"),
            ("tried", tried),
            ("happened", happened),
            ("learned", learned),
        ];
        fay.post(&notes, &again).await.goes_to();
        fay.get(&lessons)
            .await
            .shown()
            .says("Ask who has not spoken");
        // What is no change of this meeting fills nothing, and who is not of the network sees nothing.
        let nothing = uuid::Uuid::now_v7().simple();
        fay.get(&format!("{notes}?again={nothing}")).await.shown();
        fay.get(&format!("{notes}?again=x")).await.shown();
        let refused = gus.get(&format!("{notes}?again={}", links[0])).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    })
    .await;
}
