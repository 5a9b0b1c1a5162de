//! The way into a team, from the audit's start to the end of its code.

use axum::http::StatusCode;

use crate::{
    audit::{
        LISTENING, start, start_of,
        team::{answers, join, start_apart, team_of},
    },
    world::{Browser, World, on_each_database},
};

/// What a code says that opens nothing.
const NOTHING: &str = "This code opens nothing at the moment";

/// Types a code, and says whether it lets somebody in.
async fn opens(world: &World, code: &str) -> bool {
    let mut guest = world.guest();
    let page = guest.post("/in", &[("code", code)]).await;
    if page.status != StatusCode::SEE_OTHER {
        page.says(NOTHING);
        return false;
    }
    let page = guest.get(&page.goes_to()).await.shown();
    let is_over = page.text().contains("This team takes no more answers");
    if is_over {
        page.lacks("input[name='role']");
    } else {
        page.has("input[name='role']");
    }
    !is_over
}

#[tokio::test]
async fn an_audit_is_started_so_that_each_answers_alone() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let new = mill.at("audits/new?questionnaire=listening-check");
        let page = mill.browser.get(&new).await.shown();
        page.says("Each of us alone first, then we talk")
            .has("input[name='answering'][value='together'][checked]");
        let key = page.hidden("audit");
        let fields = [
            ("audit", key.as_str()),
            ("questionnaire", "listening-check"),
            ("principle", "listening"),
            ("held_on", "21/11/2026"),
            ("answering", "apart"),
        ];
        let audits = mill.at("audits");
        let team = mill.browser.post(&audits, &fields).await.goes_to();
        assert!(team.ends_with("/team"), "{team}");
        // The same form once more is the same audit with the same code.
        assert_eq!(mill.browser.post(&audits, &fields).await.goes_to(), team);
        let page = mill.browser.get(&team).await.shown();
        let code = page.texts_of(".join-code").concat();
        let (mut guest, own) = join(&world, &code, "Nadia", "users").await;
        answers(&mut guest, &own, LISTENING[0], &[("choice", "2")]).await;
        // What was chosen stays chosen beside a slip.
        let slip = [
            &fields[..3],
            &[("held_on", "some day"), ("answering", "apart")],
        ]
        .concat();
        let page = mill.browser.post(&audits, &slip).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.has("input[name='answering'][value='apart'][checked]");
    })
    .await;
}

#[tokio::test]
async fn how_an_audit_is_answered_changes_until_somebody_has_answered_alone() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let team = format!("{audit}/team");
        let (mut nadia, own) = join(&world, &code, "Nadia", "users").await;
        let page = mill.browser.get(&team).await.shown();
        page.says("Answer together after all");
        let together = [("answering", "together")];
        mill.browser.post(&team, &together).await.goes_to();
        let page = mill.browser.get(&team).await.shown();
        page.says("Let each of us answer alone first")
            .lacks(".join-code");
        // Nobody comes in meanwhile, neither by typing the code nor by its link, and nobody answers.
        assert!(!opens(&world, &code).await);
        let link = format!("/in/{}", code.replace(' ', ""));
        let page = world.guest().get(&link).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        page.says(NOTHING);
        let address = format!("{own}/statements/{}", LISTENING[0]);
        let said = [("choice", "2"), ("go", "next")];
        let page = nadia.post(&address, &said).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        page.says("takes no answers any more");
        // The same code opens again, and who had joined is there.
        let apart = [("answering", "apart")];
        mill.browser.post(&team, &apart).await.goes_to();
        let page = mill.browser.get(&team).await.shown();
        assert_eq!(page.texts_of(".join-code").concat(), code);
        assert!(opens(&world, &code).await);
        answers(&mut nadia, &own, LISTENING[0], &said[..1]).await;
        let page = mill.browser.get(&team).await.shown();
        page.says("One person has joined. Begun: 1.")
            .never_says("Answer together after all");
        let page = mill.browser.post(&team, &together).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
    })
    .await;
}

#[tokio::test]
async fn somebody_joins_without_a_name() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let (mut guest, own) = join(&world, &code, "", "partners").await;
        answers(&mut guest, &own, LISTENING[0], &[("choice", "2")]).await;
        let page = mill.browser.get(&format!("{audit}/team")).await.shown();
        page.says("One person has joined. Begun: 1.")
            .says("Somebody without a name");
        let out = page.body.split('"').find(|part| part.contains("/people/"));
        let out = out.expect("a way").to_owned();
        let page = mill.browser.get(&out).await.shown();
        page.says("Take Somebody without a name out of the team?");
        mill.browser.post(&out, &[]).await.goes_to();
        assert_eq!(guest.get(&own).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_code_ends_with_its_last_day_and_with_the_first_look() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let mut people = team_of(&world, &code, &["1", "2", "4"]).await;
        world.run("update team set until = '2020-03-01'").await;
        assert!(!opens(&world, &code).await);
        let (guest, own) = &mut people[0];
        let address = format!("{own}/statements/{}", LISTENING[0]);
        let said = [("choice", "2"), ("go", "next")];
        let page = guest.post(&address, &said).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        page.says("takes no answers any more");
        let team = format!("{audit}/team");
        let page = mill.browser.get(&team).await.shown();
        page.says("The last day for answers has gone by.")
            .lacks(".join-code");
        // Late answers are taken by the same code, until the team looks.
        let late = format!("{team}/late");
        mill.browser.post(&late, &[]).await.goes_to();
        assert!(opens(&world, &code).await);
        let show = format!("{team}/show");
        mill.browser.post(&show, &[]).await.goes_to();
        assert!(!opens(&world, &code).await);
        mill.browser.post(&late, &[]).await.goes_to();
        assert!(opens(&world, &code).await);
    })
    .await;
}

#[tokio::test]
async fn many_wrong_codes_are_told_and_keep_no_right_one_waiting() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (_, code) = start_apart(&mut mill).await;
        let other = if code.starts_with('A') { "C" } else { "A" };
        let wrong = format!("{other}{}", &code[1..]);
        assert!(!opens(&world, &wrong).await);
        world.run("update code_try set wrong = 10000").await;
        assert!(opens(&world, &code).await);
        let told = "Many codes were tried here this hour that open nothing";
        let page = world.guest().post("/in", &[("code", &wrong)]).await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
        page.says(told).has(&format!("input[value='{wrong}']"));
        let link = format!("/in/{}", wrong.replace(' ', ""));
        let page = world.guest().get(&link).await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
        page.says(told);
        let tries = "select count(*) from code_try where wrong = 10002";
        assert_eq!(world.number(tries).await, 1);
        // Those count that open nothing, and none that opens something.
        let (mut guest, own) = join(&world, &code, "Nadia", "users").await;
        answers(&mut guest, &own, LISTENING[0], &[("choice", "2")]).await;
        assert_eq!(world.number(tries).await, 1);
    })
    .await;
}

/// Answers these statements.
async fn answers_all(guest: &mut Browser, own: &str, statements: &[&str]) {
    for statement in statements {
        answers(guest, own, statement, &[("choice", "2")]).await;
    }
}

#[tokio::test]
async fn whoever_runs_an_audit_sees_how_far_each_part_is() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let parts = ["welcoming", "empowering"];
        let audit = start_of(&mut mill, "dignity-in-food", &parts).await;
        let team = format!("{audit}/team");
        let apart = [("answering", "apart")];
        mill.browser.post(&team, &apart).await.goes_to();
        let page = mill.browser.get(&team).await.shown();
        let code = page.texts_of(".join-code").concat();
        let dignity = world.app.catalogue.newest("dignity-in-food");
        let dignity = dignity.expect("it ships");
        let [welcoming, empowering] = parts.map(|part| {
            let principles = &dignity.questionnaire.principles;
            let at = principles.iter().position(|one| one.id == part);
            let at = at.expect("a part");
            let statements = principles[at].statements.iter();
            let ids: Vec<&str> = statements.map(|one| one.id.as_str()).collect();
            (format!("#part-{at}"), ids)
        });
        // One has answered a part and begun the other, one has begun the first, one has only joined.
        let (mut nadia, own) = join(&world, &code, "Nadia", "users").await;
        answers_all(&mut nadia, &own, &welcoming.1).await;
        answers_all(&mut nadia, &own, &empowering.1[..1]).await;
        let (mut omar, own) = join(&world, &code, "Omar", "users").await;
        answers_all(&mut omar, &own, &welcoming.1[..2]).await;
        join(&world, &code, "Pia", "users").await;
        let page = mill.browser.get(&team).await.shown();
        page.says_in(
            "#team-count",
            "3 people have joined. Begun: 2. Answered everything: 0.",
        )
        .says_in(&welcoming.0, "begun: 2, finished: 1")
        .says_in(&empowering.0, "begun: 1, finished: 0");
        // What the open page is told says the same.
        answers_all(&mut nadia, &own_of(&audit), &empowering.1[1..]).await;
        let told = mill.browser.get(&format!("{team}/count")).await.shown();
        let told: Vec<(String, String)> = serde_json::from_slice(&told.bytes).expect("texts");
        let of = |id: &str| {
            let text = told.iter().find(|(at, _)| *at == id[1..]);
            text.map_or("", |(_, text)| text.as_str())
        };
        assert_eq!(of(&welcoming.0), "begun: 2, finished: 1");
        assert_eq!(of(&empowering.0), "begun: 1, finished: 1");
        assert!(of("#team-count").ends_with("Answered everything: 1."));
    })
    .await;
}

/// Where one of a team answers.
fn own_of(audit: &str) -> String {
    format!("/own/{}", audit.rsplit('/').next().expect("an id"))
}

#[tokio::test]
async fn a_group_that_answers_together_has_no_way_in() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let page = mill.browser.get(&format!("{audit}/team")).await.shown();
        page.says("At the moment you answer together")
            .lacks(".join-code");
        let show = format!("{audit}/team/show");
        let page = mill.browser.post(&show, &[]).await;
        let talk = mill.browser.get(&format!("{audit}/talk")).await;
        assert_eq!(talk.status, StatusCode::NOT_FOUND, "{}", page.status);
    })
    .await;
}
