//! What a team that has looked is shown and says: on the wall, on the page of who leads the talk, and once somebody was
//! taken out.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use crate::{
    audit::{
        LISTENING,
        team::{answers, start_apart, team_of},
    },
    world::{Group, World, on_each_database},
};

/// A team that has looked, in which each chose this on the first statement and the second level on the others; gives the
/// audit's address.
async fn looked(world: &World, mill: &mut Group, first: &[&str]) -> String {
    let (audit, code) = start_apart(mill).await;
    team_of(world, &code, first).await;
    let show = format!("{audit}/team/show");
    mill.browser.post(&show, &[]).await.goes_to();
    audit
}

#[tokio::test]
async fn the_wall_has_the_levels_in_full_the_scene_and_what_to_ask() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = looked(&world, &mut mill, &["1", "1", "2", "3", "4"]).await;
        let edition = world.app.catalogue.newest("listening-check");
        let questionnaire = &edition.expect("it ships").questionnaire;
        let questions = [
            // What is far apart, and what needs no talk.
            "What does somebody see here on a busy day, and what on a quiet one?",
            "When did you last see this here?",
        ];
        for (id, question) in LISTENING.into_iter().zip(questions) {
            let wall = format!("{audit}/talk/{id}/wall");
            let page = mill.browser.get(&wall).await.shown();
            let mut statements = questionnaire.statements();
            let (_, statement) = statements.find(|(_, one)| one.id == id).expect("asked");
            assert_eq!(page.texts_of("h1"), [statement.text.as_str()]);
            let levels = page.texts_of(".wall-levels li");
            let names = &questionnaire.scale.levels;
            assert_eq!(levels.len(), names.len());
            for (shown, (name, text)) in levels.iter().zip(names.iter().zip(&statement.levels)) {
                assert!(shown.contains(name) && shown.contains(text), "{shown}");
            }
            page.says_in(".ask section:first-child p", &statement.prompt)
                .says_in(".ask li", question);
        }
        // Marked are those between the lowest and the highest that somebody chose.
        let page = |id: &str| format!("{audit}/talk/{id}/wall");
        let first = mill.browser.get(&page(LISTENING[0])).await.shown();
        assert_eq!(first.texts_of(".wall-levels .between").len(), 4);
        let second = mill.browser.get(&page(LISTENING[1])).await.shown();
        assert_eq!(second.texts_of(".wall-levels .between").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_statement_is_left_for_another_day() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = looked(&world, &mut mill, &["1", "1", "2", "3", "4"]).await;
        let talk = format!("{audit}/talk");
        let first = format!("{talk}/{}", LISTENING[0]);
        let page = mill.browser.get(&first).await.shown();
        page.says("Not today");
        let [base, save] = ["base", "save"].map(|name| page.hidden(name));
        let left = [
            ("base", base.as_str()),
            ("save", save.as_str()),
            ("outcome", "not-today"),
        ];
        // It was the only one to talk about.
        let to = mill.browser.post(&first, &left).await.goes_to();
        let page = mill.browser.get(&to).await.shown();
        page.says("You are through with what you wanted to talk about.")
            .says_in(".tasks .state.done", "Not today")
            .never_says("Start the talk");
        mill.browser.get(&audit).await.shown().says("0 of 8 done");
        // It can still be talked about.
        let page = mill.browser.get(&first).await.shown();
        let [base, save] = ["base", "save"].map(|name| page.hidden(name));
        let agreed = [
            ("base", base.as_str()),
            ("save", save.as_str()),
            ("choice", "2"),
            ("outcome", "agreed"),
        ];
        mill.browser.post(&first, &agreed).await.goes_to();
        let page = mill.browser.get(&talk).await.shown();
        page.says_in(".tasks .state.done", "You agreed");
        mill.browser.get(&audit).await.shown().says("1 of 8 done");
    })
    .await;
}

#[tokio::test]
async fn what_people_wrote_stands_in_another_order_at_each_statement() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let mut team = team_of(&world, &code, &["1", "2", "2", "3", "3", "4"]).await;
        for (nth, (guest, own)) in team.iter_mut().enumerate() {
            let text = format!("Reason {nth}");
            for statement in LISTENING {
                let said = [("choice", "2"), ("reflection", text.as_str())];
                answers(guest, own, statement, &said).await;
            }
        }
        let show = format!("{audit}/team/show");
        mill.browser.post(&show, &[]).await.goes_to();
        let mut orders = BTreeSet::new();
        for statement in LISTENING {
            let talk = format!("{audit}/talk/{statement}");
            let page = mill.browser.get(&talk).await.shown();
            let order = page.texts_of(".wrote li");
            let texts: BTreeSet<&String> = order.iter().collect();
            assert_eq!((order.len(), texts.len()), (6, 6), "{order:?}");
            // The same page once more shows them as they were kept.
            let page = mill.browser.get(&format!("{talk}/wall")).await.shown();
            assert_eq!(page.texts_of(".wrote li"), order);
            orders.insert(order);
        }
        // Eight times the same of 720 orders comes once in 10²⁰ runs.
        assert!(orders.len() > 1, "{orders:?}");
    })
    .await;
}

#[tokio::test]
async fn who_is_taken_out_after_the_look_changes_nothing_that_was_told() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let mut people = team_of(&world, &code, &["1", "2", "2", "3", "4"]).await;
        let team = format!("{audit}/team");
        let page = mill.browser.get(&team).await.shown();
        let out: Vec<String> = page
            .body
            .split('"')
            .filter(|part| part.contains("/team/people/"))
            .map(str::to_owned)
            .collect();
        assert_eq!(out.len(), 5);
        let show = format!("{team}/show");
        mill.browser.post(&show, &[]).await.goes_to();
        let mut addresses = vec![format!("{audit}/talk"), mill.at("everything.json")];
        for statement in LISTENING {
            addresses.push(format!("{audit}/talk/{statement}/wall"));
        }
        let mut reader = mill.browser.clone();
        let mut told = async || {
            let mut told = Vec::new();
            for address in &addresses {
                let page = reader.get(address).await.shown();
                let text = page.text().to_owned();
                let json: Option<serde_json::Value> = serde_json::from_str(&text).ok();
                let spreads = json.map(|json| json["spreads"].to_string());
                told.push(spreads.unwrap_or(text));
            }
            told
        };
        let before = told().await;
        assert!(before[1].len() > 100, "{}", before[1]);
        // Whoever has seen the page of the team may take somebody out at any time.
        for path in &out[..2] {
            mill.browser.get(path).await.shown();
            mill.browser.post(path, &[]).await.goes_to();
        }
        assert_eq!(told().await, before);
        // Nor does looking once more, with nobody new.
        let late = format!("{team}/late");
        for verb in [&late, &show] {
            mill.browser.post(verb, &[]).await.goes_to();
        }
        assert_eq!(told().await, before);
        let mut still = 0;
        for (guest, own) in &mut people {
            still += usize::from(guest.get(own).await.status == StatusCode::OK);
        }
        assert_eq!(still, 3);
    })
    .await;
}
