//! What was made by mistake is removed, waits for a day, and comes back or goes for good.

use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};

use good_measure::{
    clock,
    commands::erasure::{Keeping, tend},
};

use crate::{
    audit::{answer, start},
    world::{Group, World, on_each_database},
};

/// Plans an action; gives its address.
async fn plan(group: &mut Group, what: &str) -> String {
    let form = group.browser.get(&group.at("plan/new")).await.shown();
    let key = form.hidden("action");
    let fields = [
        ("action", key.as_str()),
        ("what", what),
        ("due_on", "1 March 2031"),
    ];
    group
        .browser
        .post(&group.at("plan"), &fields)
        .await
        .goes_to();
    let id: uuid::Uuid = key.parse().expect("a key");
    group.at(&format!("plan/{}", id.simple()))
}

/// Removes something as a person does, with the same press twice; gives where it led.
async fn remove(group: &mut Group, address: &str) -> String {
    let remove = format!("{address}/remove");
    let asked = group.browser.get(&remove).await.shown();
    asked
        .says("You can bring it back until")
        .says("No, keep it");
    let to = group.browser.post(&remove, &[]).await.goes_to();
    assert_eq!(group.browser.post(&remove, &[]).await.goes_to(), to);
    to
}

/// Brings back what waits, with the same press twice; gives where it led.
async fn bring_back(group: &mut Group) -> String {
    let removed = group.at("removed");
    let page = group.browser.get(&removed).await.shown();
    let name = ["audit", "action"]
        .into_iter()
        .find(|name| page.body.contains(&format!("name=\"{name}\"")))
        .expect("something waits");
    let key = page.hidden(name);
    let fields = [(name, key.as_str())];
    let to = group.browser.post(&removed, &fields).await.goes_to();
    assert_eq!(group.browser.post(&removed, &fields).await.goes_to(), to);
    to
}

async fn tend_at(world: &World, at: DateTime<Utc>) {
    tend(&world.app, Keeping::default(), at)
        .await
        .expect("tended");
}

/// All that a group can read in one place.
async fn everything(group: &mut Group) -> String {
    let mut all = String::new();
    for path in [
        "",
        "plan",
        "plan?show=all",
        "plan.csv",
        "plan.ics",
        "progress",
        "everything.json",
    ] {
        let address = group.at(path);
        let page = group.browser.get(address.trim_end_matches('/')).await;
        all += &page.shown().body;
    }
    all
}

#[tokio::test]
async fn a_removed_action_is_nowhere_and_comes_back_as_it_was() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let action = plan(&mut mill, "Zquimble").await;
        plan(&mut mill, "Paint the door").await;
        // Finding the right words is no story yet.
        let page = mill.browser.get(&action).await.shown();
        page.says("Remove this action");
        let base = page.hidden("base");
        let reworded = [
            ("base", base.as_str()),
            ("what", "Zquimble the shelf"),
            ("due_on", "1 April 2031"),
            ("reason", "the wrong month"),
        ];
        mill.browser.post(&action, &reworded).await.goes_to();
        assert!(everything(&mut mill).await.contains("Zquimble the shelf"));
        let to = remove(&mut mill, &action).await;
        mill.browser
            .get(&to)
            .await
            .shown()
            .says("The action is removed.")
            .says_in(".said a", "Bring it back");
        let all = everything(&mut mill).await;
        assert!(!all.contains("Zquimble"), "{all}");
        assert!(all.contains("Paint the door"));
        // Whoever has its page open is told, and what they typed is there.
        let gone = mill.browser.get(&action).await;
        assert_eq!(gone.status, StatusCode::GONE);
        gone.says("One of you removed this action.")
            .says("Bring it back");
        let note = [("verb", "noted"), ("words", "Half a note")];
        let late = mill.browser.post(&format!("{action}/notes"), &note).await;
        assert_eq!(late.status, StatusCode::GONE);
        late.says("Half a note");
        mill.browser
            .get(&format!("/groups/{}", mill.id))
            .await
            .shown()
            .says("One removed thing can still be brought back");
        mill.browser
            .get(&mill.at("removed"))
            .await
            .shown()
            .says("Zquimble the shelf")
            .says("Ana removed this");
        let back = bring_back(&mut mill).await;
        assert_eq!(back, format!("{action}?said=brought-back"));
        mill.browser
            .get(&back)
            .await
            .shown()
            .says("It is back, as it was.")
            .says("the wrong month");
        assert!(everything(&mut mill).await.contains("Zquimble the shelf"));
        mill.browser
            .get(&mill.at("removed"))
            .await
            .shown()
            .says("Nothing is waiting here.");
    })
    .await;
}

#[tokio::test]
async fn an_action_with_a_story_stays_and_says_how_to_let_it_go() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let noted = plan(&mut mill, "Noted").await;
        let fields = [("verb", "noted"), ("words", "We asked the warden")];
        mill.browser
            .post(&format!("{noted}/notes"), &fields)
            .await
            .goes_to();
        let done = plan(&mut mill, "Done").await;
        mill.browser
            .post(&format!("{done}/close"), &[("outcome", "done")])
            .await
            .goes_to();
        let whole = plan(&mut mill, "Whole").await;
        let id = whole.rsplit('/').next().expect("a key").to_owned();
        let split = mill
            .browser
            .get(&mill.at(&format!("plan/new?split={id}")))
            .await
            .shown();
        let key = split.hidden("action");
        let fields = [
            ("action", key.as_str()),
            ("split", id.as_str()),
            ("what", "Part"),
        ];
        mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
        let part: uuid::Uuid = key.parse().expect("a key");
        let part = mill.at(&format!("plan/{}", part.simple()));
        for action in [noted, done, whole, part] {
            let page = mill.browser.get(&action).await.shown();
            page.never_says("Remove this action");
            for asked in [
                mill.browser.get(&format!("{action}/remove")).await,
                mill.browser.post(&format!("{action}/remove"), &[]).await,
            ] {
                assert_eq!(asked.status, StatusCode::CONFLICT, "{action}");
                asked
                    .says("say that you let it go")
                    .has(&format!("a.main[href='{action}']"));
            }
            mill.browser.get(&action).await.shown();
        }
        let mut hall = world.group("Town hall", "Ben").await;
        let other = plan(&mut hall, "Not yours").await;
        let (_, id) = other.rsplit_once('/').expect("a key");
        let remove = mill.at(&format!("plan/{id}/remove"));
        assert_eq!(
            mill.browser.post(&remove, &[]).await.status,
            StatusCode::NOT_FOUND
        );
        hall.browser.get(&other).await.shown();
    })
    .await;
}

#[tokio::test]
async fn an_unclosed_audit_is_removed_with_its_answers_and_comes_back_with_them() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let fields = [("choice", "3"), ("reflection", "Zquimble"), ("go", "next")];
        answer(&mut mill, &audit, "lis.early", &fields)
            .await
            .goes_to();
        mill.browser
            .post(&format!("{audit}/room"), &[("room_users", "3")])
            .await
            .goes_to();
        mill.browser
            .get(&format!("{audit}/remove"))
            .await
            .shown()
            .says("One answer goes with it.")
            .says("21 November 2026");
        let to = remove(&mut mill, &audit).await;
        mill.browser
            .get(&to)
            .await
            .shown()
            .says("The audit is removed.")
            .says_in(".said a", "Bring it back")
            .never_says("Go on where you stopped");
        assert!(!everything(&mut mill).await.contains("Zquimble"));
        let below = [
            "",
            "/check",
            "/results",
            "/so-far",
            "/go-on",
            "/room",
            "/parts/listening",
            "/statements/lis.early",
            "/type-in",
            "/suggestions",
            "/changes",
            "/report.pdf",
        ];
        for below in below {
            let gone = mill.browser.get(&format!("{audit}{below}")).await;
            assert_eq!(gone.status, StatusCode::GONE, "{below}");
            gone.says("One of you removed this audit.")
                .says("Bring it back");
        }
        let typed = [("base", "0"), ("choice", "2"), ("reflection", "too late")];
        let late = mill
            .browser
            .post(&format!("{audit}/statements/lis.plain"), &typed)
            .await;
        assert_eq!(late.status, StatusCode::GONE);
        late.says("too late");
        let island = mill.browser.with("accept", "application/json");
        let late = island
            .clone()
            .post(&format!("{audit}/statements/lis.plain"), &typed)
            .await;
        assert_eq!(late.status, StatusCode::GONE);
        let told: serde_json::Value = serde_json::from_str(&late.body).expect("JSON");
        let problem = told["problem"].as_str().expect("a sentence");
        assert!(problem.starts_with("One of you removed this audit."));
        assert_eq!(
            mill.browser
                .post(&format!("{audit}/close"), &[])
                .await
                .status,
            StatusCode::GONE
        );
        let back = bring_back(&mut mill).await;
        mill.browser
            .get(&back)
            .await
            .shown()
            .says("1 of 8 done")
            .says("In the room: 3 people who use the service.");
        // Closed once it stays, also after it was opened again.
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        for _ in 0..2 {
            for asked in [
                mill.browser.get(&format!("{audit}/remove")).await,
                mill.browser.post(&format!("{audit}/remove"), &[]).await,
            ] {
                assert_eq!(asked.status, StatusCode::CONFLICT);
                asked.says("so it stays in your history");
            }
            mill.browser
                .post(&format!("{audit}/reopen"), &[("reason", "once more")])
                .await
                .goes_to();
        }
        mill.browser
            .get(&audit)
            .await
            .shown()
            .never_says("Remove this audit");
    })
    .await;
}

#[tokio::test]
async fn a_form_sent_again_after_a_removal_makes_another_of_its_kind() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let form = mill.browser.get(&mill.at("plan/new")).await.shown();
        let key = form.hidden("action");
        let fields = [("action", key.as_str()), ("what", "Paint the door")];
        mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
        let id: uuid::Uuid = key.parse().expect("a key");
        let action = mill.at(&format!("plan/{}", id.simple()));
        remove(&mut mill, &action).await;
        mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .says("Paint the door");
        let form = mill
            .browser
            .get(&mill.at("audits/new?questionnaire=listening-check"))
            .await
            .shown();
        let key = form.hidden("audit");
        let fields = [
            ("audit", key.as_str()),
            ("questionnaire", "listening-check"),
            ("principle", "listening"),
            ("held_on", "21/11/2026"),
        ];
        let first = mill
            .browser
            .post(&mill.at("audits"), &fields)
            .await
            .goes_to();
        remove(&mut mill, &first).await;
        let second = mill
            .browser
            .post(&mill.at("audits"), &fields)
            .await
            .goes_to();
        assert_ne!(first, second);
        mill.browser.get(&second).await.shown().says("0 of 8 done");
    })
    .await;
}

#[tokio::test]
async fn after_a_day_what_was_removed_is_gone_for_good_and_nothing_else() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let fields = [("choice", "3"), ("reflection", "Zquimble"), ("go", "next")];
        answer(&mut mill, &audit, "lis.early", &fields)
            .await
            .goes_to();
        mill.browser
            .post(&format!("{audit}/room"), &[("room_users", "3")])
            .await
            .goes_to();
        // Planned from the audit, it stays without it.
        let (_, id) = audit.rsplit_once('/').expect("a key");
        let key = uuid::Uuid::now_v7().to_string();
        let planned = [
            ("action", key.as_str()),
            ("audit", id),
            ("statement", "lis.early"),
            ("what", "Ask earlier"),
        ];
        mill.browser
            .post(&mill.at("plan"), &planned)
            .await
            .goes_to();
        let wrong = plan(&mut mill, "Zquimble").await;
        let page = mill.browser.get(&mill.at("check-ins/new")).await.shown();
        let check_in = page.hidden("check_in");
        let meeting = mill
            .browser
            .post(&mill.at("check-ins"), &[("check_in", &check_in)])
            .await
            .goes_to();
        remove(&mut mill, &audit).await;
        remove(&mut mill, &wrong).await;
        // The meeting goes on with what is left of its actions.
        let turn = mill.browser.get(&meeting).await;
        let turn = match turn.status {
            StatusCode::SEE_OTHER => mill.browser.get(&turn.goes_to()).await,
            _ => turn,
        };
        turn.shown().says("1 of 1").says("Ask earlier");
        tend_at(&world, clock::now() + TimeDelta::hours(23)).await;
        assert_eq!(mill.browser.get(&wrong).await.status, StatusCode::GONE);
        let page = mill.browser.get(&mill.at("removed")).await.shown();
        let removed = page.hidden("action");
        for _ in 0..2 {
            tend_at(&world, clock::now() + TimeDelta::hours(25)).await;
        }
        for gone in [&audit, &wrong] {
            let page = mill.browser.get(gone).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
        }
        let late = mill
            .browser
            .post(&mill.at("removed"), &[("action", &removed)])
            .await;
        assert_eq!(late.status, StatusCode::GONE);
        late.says("gone for good");
        let all = everything(&mut mill).await;
        assert!(!all.contains("Zquimble"));
        assert!(all.contains("Ask earlier"));
    })
    .await;
}

#[tokio::test]
async fn the_plan_summary_counts_no_removed_action() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("Thornbury", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let field = format!("{network}.plan");
        mill.browser
            .post(&mill.at("sharing"), &[(field.as_str(), "all")])
            .await
            .goes_to();
        let first = plan(&mut mill, "Zquimble").await;
        plan(&mut mill, "Paint the door").await;
        let seen = format!("/networks/{network}/groups/{}/plan", mill.id);
        fay.get(&seen).await.shown().says("Zquimble");
        let grid = format!("/networks/{network}/grid.csv");
        let before = fay.get(&grid).await.shown().body;
        remove(&mut mill, &first).await;
        fay.get(&seen)
            .await
            .shown()
            .never_says("Zquimble")
            .says("Paint the door");
        let during = fay.get(&grid).await.shown().body;
        assert_ne!(before, during, "the open actions are counted anew");
        bring_back(&mut mill).await;
        assert_eq!(fay.get(&grid).await.shown().body, before);
    })
    .await;
}
