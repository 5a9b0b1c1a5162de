//! The database: round trips, transactions, backup and its restoring, questionnaires in use, the demonstration.

mod agencies;
mod changed_words;
pub mod earlier;
mod moved_answers;
mod old_answers;
mod removed;

use axum::http::StatusCode;

use chrono::{NaiveDate, TimeDelta};

use good_measure::{
    app::{App, ServerContext},
    catalogue::Catalogue,
    clock, demo,
    domain::{
        audit::Audit,
        ids::{AuditId, PersonId},
        person::Person,
    },
    keys::Fresh as _,
    questionnaires::Library,
    store::{audits, backup, people, questionnaires},
};
use tempfile::TempDir;

use crate::{
    audit::fill,
    world::{Group, World, on_each_database},
};

/// An audit that is ready to be stored: its questionnaire is kept, and its day is one that only leap years have.
async fn unstored_audit(world: &World, group: &Group) -> Audit {
    let (store, now) = (&world.app.store, clock::now());
    let edition = world
        .app
        .catalogue
        .newest("listening-check")
        .expect("on file");
    questionnaires::keep(store, &edition.questionnaire, &edition.hash, now)
        .await
        .expect("kept");
    Audit {
        organisation_id: group.id,
        id: AuditId::fresh(),
        questionnaire_id: "listening-check".into(),
        questionnaire_version: 1,
        held_on: NaiveDate::from_ymd_opt(2024, 2, 29).expect("a day"),
        started_at: now,
        closed_at: None,
    }
}

#[tokio::test]
async fn keys_times_dates_and_nothing_come_back_as_they_went() {
    on_each_database(async |world| {
        let mill = world.group("Mill Lane", "Ana").await;
        let store = &world.app.store;
        let audit = unstored_audit(&world, &mill).await;
        let now = clock::now();
        audits::start(store, &audit, &["listening".into()], mill.person.id)
            .await
            .expect("started");
        assert_eq!(
            audits::find(store, mill.id, audit.id)
                .await
                .expect("an answer"),
            Some(audit.clone())
        );
        assert!(
            audits::close(store, mill.id, audit.id, mill.person.id, now, |_, _| {
                (Vec::new(), String::new())
            })
            .await
            .expect("closed")
        );
        assert!(
            !audits::close(store, mill.id, audit.id, mill.person.id, now, |_, _| {
                (Vec::new(), String::new())
            })
            .await
            .expect("closed")
        );
        let closed = audits::find(store, mill.id, audit.id)
            .await
            .expect("an answer")
            .expect("there");
        assert_eq!(closed.closed_at, Some(now));
        let kept = questionnaires::kept(store, "listening-check", 1)
            .await
            .expect("an answer");
        let edition = world
            .app
            .catalogue
            .newest("listening-check")
            .expect("on file");
        assert_eq!(kept.as_ref(), Some(&edition.questionnaire));
    })
    .await;
}

#[tokio::test]
async fn a_transaction_that_stops_half_way_leaves_nothing() {
    on_each_database(async |world| {
        let mill = world.group("Mill Lane", "Ana").await;
        let store = &world.app.store;
        let audit = unstored_audit(&world, &mill).await;
        // A person who is not there: the audit row goes in first, and must not stay.
        let nobody = PersonId::fresh();
        assert!(audits::start(store, &audit, &[], nobody).await.is_err());
        assert_eq!(
            audits::find(store, mill.id, audit.id)
                .await
                .expect("an answer"),
            None
        );
    })
    .await;
}

#[tokio::test]
async fn two_people_never_share_a_sign_in_name() {
    on_each_database(async |world| {
        let person = |id| Person {
            id,
            name: "Ana".into(),
            sign_in_name: "ana".into(),
            language: None,
        };
        let now = clock::now();
        assert!(
            people::add(&world.app.store, &person(PersonId::fresh()), "x", now)
                .await
                .expect("added")
        );
        assert!(
            !people::add(&world.app.store, &person(PersonId::fresh()), "x", now)
                .await
                .expect("an answer")
        );
    })
    .await;
}

#[tokio::test]
async fn a_session_ends_when_it_is_not_used_and_after_ninety_days() {
    on_each_database(async |world| {
        let (person, _) = world.person("Ana").await;
        let now = clock::now();
        for (token, started, ends) in [("a", 13, false), ("b", 15, true), ("c", 91, true)] {
            let hash = good_measure::visitor::hashed(token);
            let at = now - TimeDelta::days(started);
            people::begin_session(&world.app.store, &hash, person.id, at, at)
                .await
                .expect("begun");
            if token == "c" {
                people::touch_session(&world.app.store, &hash, now - TimeDelta::hours(1))
                    .await
                    .expect("touched");
            }
            let mut browser = world.guest().with_cookie("good-measure", token);
            let status = browser.get("/account").await.status;
            assert_eq!(
                status == StatusCode::SEE_OTHER,
                ends,
                "session {token}: {status}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_backup_is_whole_and_opens_as_a_database() {
    let folder = TempDir::new().expect("a folder");
    let world = World::open(&format!(
        "sqlite:{}",
        folder.path().join("live.sqlite").display()
    ))
    .await;
    let mut mill = world.group("Mill Lane", "Ana").await;
    let audit = fill(&mut mill, ["1", "2", "3", "4", "1", "2", "3", "4"]).await;
    let copy = folder.path().join("copy.sqlite");
    let copied = backup::copy(&world.url, &copy).await.expect("copied");
    assert_eq!(
        (copied.people, copied.groups, copied.audits, copied.answers),
        (1, 1, 1, 8)
    );
    assert!(
        backup::copy(&world.url, &copy).await.is_err(),
        "a backup never writes over a file"
    );
    let restored = World::open(&format!("sqlite:{}", copy.display())).await;
    let mut browser = restored.browser_of(&mill.person).await;
    browser.get(&audit).await.shown().says("8 of 8 done");
}

#[tokio::test]
async fn an_audit_opens_after_its_questionnaire_file_is_gone() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = fill(&mut mill, ["1", "2", "3", "4", "1", "2", "3", "4"]).await;
        let results = mill
            .browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let without: Library = Library::default();
        let app = App::new(
            world.app.store.clone(),
            Catalogue::new(without),
            ServerContext::default(),
        );
        let later = World::of(app);
        let mut browser = later.browser_of(&mill.person).await;
        browser
            .get(&results)
            .await
            .shown()
            .says("8 of 8 statements answered")
            .says("named person");
    })
    .await;
}

#[tokio::test]
async fn the_demonstration_is_believable_marked_and_made_once() {
    on_each_database(async |world| {
        let password = "warm bread on tuesday";
        let id = demo::make(&world.app, Some(password)).await.expect("made");
        assert_eq!(demo::make(&world.app, None).await.expect("made"), id);
        let mut sam = world.guest();
        let fields = [("sign_in_name", "demo"), ("password", password)];
        sam.post("/sign-in", &fields).await.goes_to();
        let home = sam.get("/").await.goes_to();
        let page = sam.get(&home).await.shown();
        page.says("This group is made up");
        assert_eq!(page.body.matches("/results\"").count(), 2);
        let (rest, _) = page.body.split_once("/results\"").expect("results");
        let results = format!("{}/results", rest.rsplit('"').next().unwrap_or_default());
        let page = sam.get(&results).await.shown();
        page.says("This group is made up")
            .says("went up")
            .says("1 went down because you see more clearly now, which is good work.");
        sam.get(&format!("{home}/plan"))
            .await
            .shown()
            .says("The day has passed")
            .says("Done on")
            .says("Let go on");
        // A server with only the made-up group still waits for its first person.
        let stranger = world
            .guest()
            .get(&format!("/set-up?key={}", crate::world::SET_UP_KEY))
            .await
            .shown();
        stranger.says("Let's set up");
        let mut looker = world.guest();
        looker
            .post("/set-up/look", &[("key", crate::world::SET_UP_KEY)])
            .await
            .goes_to();
        let home = looker.get("/").await.goes_to();
        looker
            .get(&home)
            .await
            .shown()
            .says("Mill Lane pantry (made up)");
    })
    .await;
}

#[test]
fn a_day_begins_where_the_one_before_ends() {
    let mut day = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
    for _ in 0..800 {
        let begins = clock::start_of(day);
        assert_eq!(clock::day(begins), day);
        let before = begins - chrono::TimeDelta::microseconds(1);
        assert_eq!(Some(clock::day(before)), day.pred_opt());
        day = day.succ_opt().expect("another");
    }
}
