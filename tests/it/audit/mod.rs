//! From starting an audit to its results.

mod answer;
mod comparison;
mod drafts;
mod made_up_teams;
mod paper;
mod parts;
mod room;
pub mod team;
mod team_again;
mod team_paper;
mod team_results;
mod team_talk;
mod team_unseen;
mod team_way_in;

use axum::http::StatusCode;

use crate::world::{Group, Page, World, on_each_database};

/// Starts an audit of the listening check (eight statements, one principle); gives its address.
pub async fn start(group: &mut Group) -> String {
    start_of(group, "listening-check", &["listening"]).await
}

pub async fn start_of(group: &mut Group, questionnaire: &str, principles: &[&str]) -> String {
    let form = group
        .browser
        .get(&group.at(&format!("audits/new?questionnaire={questionnaire}")))
        .await
        .shown();
    let (audit, day) = (form.hidden("audit"), "21/11/2026");
    let mut fields = vec![
        ("audit", audit.as_str()),
        ("questionnaire", questionnaire),
        ("held_on", day),
    ];
    fields.extend(principles.iter().map(|principle| ("principle", *principle)));
    let to = group
        .browser
        .post(&group.at("audits"), &fields)
        .await
        .goes_to();
    // The same form once more starts nothing.
    assert_eq!(
        group
            .browser
            .post(&group.at("audits"), &fields)
            .await
            .goes_to(),
        to
    );
    to
}

/// Answers a statement as a browser without JavaScript does; gives the page it leads to.
pub async fn answer(
    group: &mut Group,
    audit: &str,
    statement: &str,
    fields: &[(&str, &str)],
) -> Page {
    let address = format!("{audit}/statements/{statement}");
    let page = group.browser.get(&address).await.shown();
    let (base, save) = (page.hidden("base"), page.hidden("save"));
    let mut all = vec![("base", base.as_str()), ("save", save.as_str())];
    all.extend_from_slice(fields);
    group.browser.post(&address, &all).await
}

async fn listening_audit(world: &World, choices: [&str; 8]) -> (Group, String) {
    let mut mill = world.group("Mill Lane", "Ana").await;
    let audit = fill(&mut mill, choices).await;
    (mill, audit)
}

/// The statements of the listening check.
pub const LISTENING: [&str; 8] = [
    "lis.early",
    "lis.plain",
    "lis.person",
    "lis.out",
    "lis.draft",
    "lis.answer",
    "lis.assets",
    "lis.quick",
];

pub async fn fill(group: &mut Group, choices: [&str; 8]) -> String {
    let audit = start(group).await;
    for (statement, choice) in LISTENING.into_iter().zip(choices) {
        answer(
            group,
            &audit,
            statement,
            &[
                ("choice", choice),
                ("why", "it is not our job"),
                ("go", "next"),
            ],
        )
        .await
        .goes_to();
    }
    audit
}

#[tokio::test]
async fn a_group_chooses_a_questionnaire_and_principles_and_a_day() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let choose = mill.browser.get(&mill.at("audits/new")).await.shown();
        choose
            .says("Dignity in community food")
            .says("35 statements, about 120 minutes");
        let form = mill
            .browser
            .get(&mill.at("audits/new?questionnaire=dignity-in-food"))
            .await
            .shown();
        form.says("Before you start")
            .says("Person-centred")
            .says("9 statements.");
        let audit = start_of(&mut mill, "dignity-in-food", &["welcoming"]).await;
        let tasks = mill.browser.get(&audit).await.shown();
        tasks
            .says("0 of 9 done")
            .says("21 November 2026")
            .says("Begin with the first statement")
            .says("Add another part");
        // Another principle, weeks later.
        let added = mill
            .browser
            .post(
                &format!("{audit}/principles"),
                &[("principle", "empowering")],
            )
            .await
            .goes_to();
        mill.browser.get(&added).await.shown().says("0 of 18 done");
        let none = mill.browser.post(&format!("{audit}/principles"), &[]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn a_slip_in_starting_keeps_what_was_typed() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let fields = [
            ("questionnaire", "listening-check"),
            ("held_on", "some day soon"),
        ];
        let page = mill.browser.post(&mill.at("audits"), &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("some day soon")
            .says("We could not read this date")
            .says("choose at least one part");
        let far = [
            ("questionnaire", "listening-check"),
            ("principle", "listening"),
            ("held_on", "2099-01-01"),
        ];
        mill.browser
            .post(&mill.at("audits"), &far)
            .await
            .says("more than a year away");
        let unknown = [
            ("questionnaire", "nothing"),
            ("principle", "listening"),
            ("held_on", "2026-01-01"),
        ];
        assert_eq!(
            mill.browser.post(&mill.at("audits"), &unknown).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn the_task_list_says_how_far_each_statement_is() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let next = answer(
            &mut mill,
            &audit,
            "lis.early",
            &[("choice", "2"), ("go", "next")],
        )
        .await
        .goes_to();
        assert_eq!(next, format!("{audit}/statements/lis.plain"));
        answer(&mut mill, &audit, "lis.plain", &[("go", "skip")])
            .await
            .goes_to();
        answer(
            &mut mill,
            &audit,
            "lis.person",
            &[("reflection", "half a thought"), ("go", "stop")],
        )
        .await
        .goes_to();
        answer(
            &mut mill,
            &audit,
            "lis.out",
            &[("choice", "unknown"), ("go", "back")],
        )
        .await
        .goes_to();
        let tasks = mill.browser.get(&audit).await.shown();
        tasks
            .says("2 of 8 done")
            .says("Starting")
            .says("Skipped for now")
            .says("In progress")
            .says("We don't know yet");
        tasks.says("Not looked at").says("Go on where you stopped");
    })
    .await;
}

#[tokio::test]
async fn an_audit_closes_once_shows_its_results_and_opens_again_with_a_reason() {
    on_each_database(async |world| {
        let (mut mill, audit) = listening_audit(
            &world,
            ["4", "1", "unknown", "not-for-us", "3", "3", "3", "2"],
        )
        .await;
        mill.browser
            .get(&format!("{audit}/results"))
            .await
            .goes_to();
        let check = mill.browser.get(&format!("{audit}/check")).await.shown();
        check
            .says("it is not our job")
            .says("Every statement is answered");
        let results = mill
            .browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let page = mill.browser.get(&results).await.shown();
        page.says("6 of 8 statements have a level.")
            .says("One is not known yet.")
            .says("One is “not for us”.");
        page.says("Listening: Mostly")
            .says("This is your first audit")
            .has("[role=img]")
            .says("Close the audit".trim_start_matches("Close the ").trim());
        let refused = answer(
            &mut mill,
            &audit,
            "lis.early",
            &[("choice", "1"), ("reflection", "too late"), ("go", "next")],
        )
        .await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        refused.says("too late").says("This audit is closed");
        let silent = mill
            .browser
            .post(&format!("{audit}/reopen"), &[("reason", " ")])
            .await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        mill.browser
            .post(&format!("{audit}/reopen"), &[("reason", "Lena was ill")])
            .await
            .goes_to();
        answer(
            &mut mill,
            &audit,
            "lis.early",
            &[("choice", "1"), ("go", "next")],
        )
        .await
        .goes_to();
        let check = mill.browser.get(&format!("{audit}/check")).await.shown();
        check
            .says("Lena was ill")
            .says("Ana closed the audit")
            .says("Ana opened it again");
    })
    .await;
}

#[tokio::test]
async fn an_audit_without_answers_does_not_close() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let page = mill.browser.post(&format!("{audit}/close"), &[]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Nothing is answered yet");
    })
    .await;
}

#[tokio::test]
async fn a_second_audit_is_shown_beside_the_first() {
    on_each_database(async |world| {
        let (mut mill, first) =
            listening_audit(&world, ["2", "2", "2", "unknown", "3", "3", "1", "2"]).await;
        mill.browser
            .post(&format!("{first}/close"), &[])
            .await
            .goes_to();
        let second = fill(&mut mill, ["3", "1", "2", "2", "3", "unknown", "1", "4"]).await;
        let results = mill
            .browser
            .post(&format!("{second}/close"), &[])
            .await
            .goes_to();
        let page = mill.browser.get(&results).await.shown();
        page.says(
            "Since 21 November 2026: 2 went up, 1 went down, of 6 that can fairly be compared.",
        );
        page.says_in("h1", "2 went up, 1 went down since")
            .says("3 stand where they stood. 1 you did not know before, and do now.")
            .says("1 had a level before and has none now.")
            .says("See what changed");
    })
    .await;
}

#[tokio::test]
async fn too_little_answered_gives_no_standing() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        answer(
            &mut mill,
            &audit,
            "lis.early",
            &[("choice", "4"), ("go", "next")],
        )
        .await
        .goes_to();
        let results = mill
            .browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let page = mill.browser.get(&results).await.shown();
        page.says("There is too little here yet to say where things stand")
            .says("7 were not looked at.");
    })
    .await;
}

#[tokio::test]
async fn the_audit_before_is_the_one_of_the_day_before_also_when_it_was_typed_in_later() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let mut closed = Vec::new();
        // The second is a paper audit of an earlier day.
        for day in ["20/11/2026", "10/11/2026"] {
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
                ("held_on", day),
            ];
            let audit = mill
                .browser
                .post(&mill.at("audits"), &fields)
                .await
                .goes_to();
            for statement in &LISTENING[..5] {
                answer(
                    &mut mill,
                    &audit,
                    statement,
                    &[("choice", "2"), ("go", "next")],
                )
                .await
                .goes_to();
            }
            closed.push(
                mill.browser
                    .post(&format!("{audit}/close"), &[])
                    .await
                    .goes_to(),
            );
        }
        mill.browser
            .get(&closed[0])
            .await
            .shown()
            .says("since 10 November 2026");
        mill.browser
            .get(&closed[1])
            .await
            .shown()
            .says("This is your first audit");
    })
    .await;
}

#[tokio::test]
async fn a_closed_audit_takes_no_more_principles_and_every_closed_principle_has_its_standing() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        for _ in 0..5 {
            let audit = start_of(&mut mill, "dignity-in-food", &["welcoming"]).await;
            answer(
                &mut mill,
                &audit,
                "wel.greet",
                &[("choice", "2"), ("go", "next")],
            )
            .await
            .goes_to();
            let (mut one, mut two) = (mill.browser.clone(), mill.browser.clone());
            let (choose, close) = (format!("{audit}/principles"), format!("{audit}/close"));
            let more = [("principle", "empowering")];
            let (chosen, closed) = tokio::join!(one.post(&choose, &more), two.post(&close, &[]));
            let results = mill.browser.get(&closed.goes_to()).await.shown();
            let was_in_time = chosen.status == StatusCode::SEE_OTHER;
            assert_eq!(
                results.body.contains("<h2>Empowering"),
                was_in_time,
                "{}",
                results.body
            );
        }
    })
    .await;
}
