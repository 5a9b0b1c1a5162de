//! Whose words they are: what one person typed is saved under no other name, and fills no other form.

use axum::http::StatusCode;
use good_measure::islands::autosave::State;

use crate::{
    audit::start,
    world::{Browser, Group, Page, World, on_each_database},
};

const WORDS: &str = "Ana's own words";

/// An account with a password, as a form.
fn account<'a>(name: &'a str, sign_in_name: &'a str) -> [(&'a str, &'a str); 3] {
    [
        ("name", name),
        ("sign_in_name", sign_in_name),
        ("password", "three odd words here"),
    ]
}

/// A new person with a password, who runs the group too, on a device of their own.
async fn joins(world: &World, group: &mut Group, name: &str, sign_in_name: &str) -> Browser {
    let page = group.browser.post(&group.at("invitations"), &[]).await;
    let link = page.shown().link();
    let mut browser = world.guest();
    browser
        .post(&link, &account(name, sign_in_name))
        .await
        .goes_to();
    browser
}

/// Mill Lane with an audit; Ana on a device that she signed in on, the address of a statement, and what its form carries.
async fn typing(world: &World) -> (Group, Browser, String, String) {
    let mut mill = world.group("Mill Lane", "Robin").await;
    let audit = start(&mut mill).await;
    let mut ana = joins(world, &mut mill, "Ana", "ana@example.org").await;
    joins(world, &mut mill, "Bo", "bo@example.org").await;
    let address = format!("{audit}/statements/lis.early");
    let typed_by = ana.get(&address).await.shown().hidden("typed_by");
    (mill, ana, address, typed_by)
}

/// Signs in on a device, after what was interrupted there.
async fn signs_in(device: &mut Browser, sign_in_name: &str, next: &str, drafts: &[String]) -> Page {
    let mut form = account("", sign_in_name)[1..].to_vec();
    form.push(("next", next));
    form.extend(drafts.iter().map(|draft| ("draft", draft.as_str())));
    device.post("/sign-in", &form).await
}

/// What travels in a page through signing in; nothing of it holds signs that HTML writes otherwise.
fn drafts_of(page: &Page) -> Vec<String> {
    let fields = page.body.split("name=\"draft\" value=\"").skip(1);
    fields
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// The session ends by itself; the device is still known.
async fn signed_out(device: &mut Browser) {
    device.post("/sign-out", &[]).await.goes_to();
}

#[tokio::test]
async fn a_page_that_somebody_else_opened_saves_nothing_under_another_name() {
    on_each_database(async |world| {
        let (mut mill, mut ana, address, typed_by) = typing(&world).await;
        let form = [
            ("typed_by", typed_by.as_str()),
            ("choice", "2"),
            ("reflection", WORDS),
            ("go", "next"),
        ];
        // As the island sends it, Robin being signed in by now.
        let told = mill
            .browser
            .with("accept", "application/json")
            .post(&address, &form)
            .await;
        assert_eq!(told.status, StatusCode::CONFLICT);
        let state: State = serde_json::from_str(&told.body).expect("a state");
        assert!(
            state
                .problem
                .is_some_and(|said| said.contains("Somebody else was signed in"))
        );
        // As a plain form: the words are on the page, and it says whose they may be.
        let page = mill.browser.post(&address, &form).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        page.says("Ana was signed in when this page was opened")
            .says_in(".typed", WORDS)
            .lacks("textarea");
        mill.browser.get(&address).await.shown().never_says(WORDS);
        // Their own page takes it.
        ana.post(&address, &form).await.goes_to();
        mill.browser
            .get(&address)
            .await
            .shown()
            .says(WORDS)
            .says("Ana saved this");
    })
    .await;
}

#[tokio::test]
async fn who_signs_in_after_somebody_was_interrupted_is_told_and_gets_nothing_of_it() {
    on_each_database(async |world| {
        let (_, mut device, address, typed_by) = typing(&world).await;
        signed_out(&mut device).await;
        let plan = address
            .split("/audits/")
            .next()
            .unwrap_or_default()
            .to_owned()
            + "/plan";
        let said = format!("typed_by={typed_by}");
        // The page of a statement says who opened it; of other pages the device knows who signed in last.
        let interrupted = [
            (&address, vec![said, format!("reflection={WORDS}")]),
            (&plan, vec![format!("what={WORDS}")]),
        ];
        for (next, drafts) in interrupted {
            let page = signs_in(&mut device, "bo@example.org", next, &drafts)
                .await
                .shown();
            page.says("Ana was signed in here before you")
                .says("Let Ana sign in and save it");
            // It travels along unseen.
            let shown = page.texts_of("main").concat();
            assert!(!shown.contains(WORDS), "it is not shown: {shown}");
            let may_be_theirs = *next == plan;
            assert_eq!(page.text().contains("I typed it"), may_be_theirs);

            // Handed over: it travels on to Ana, who saves it, though Bo is the last who signed in on the device.
            let handed_over = drafts_of(&page);
            let mut hand_over = vec![("turn", "on"), ("next", next.as_str())];
            hand_over.extend(handed_over.iter().map(|draft| ("draft", draft.as_str())));
            let again = device.post("/sign-in", &hand_over).await.shown();
            again.says("What you typed is still here").has("#password");
            let drafts = drafts_of(&again);
            assert_eq!(drafts, handed_over);
            let own = signs_in(&mut device, "ana@example.org", next, &drafts)
                .await
                .shown();
            own.says("Welcome back. What you typed is still here");
            signed_out(&mut device).await;
        }
    })
    .await;
}

#[tokio::test]
async fn as_much_as_a_form_takes_travels_through_signing_in() {
    on_each_database(async |world| {
        let (_, mut device, address, typed_by) = typing(&world).await;
        signed_out(&mut device).await;
        // Each letter of it takes six bytes on the way.
        let long = "é".repeat(85_000);
        let form = [("typed_by", typed_by.as_str()), ("reflection", &long)];
        let asked = device.post(&address, &form).await;
        assert_eq!(asked.status, StatusCode::UNAUTHORIZED);
        let drafts = [format!("typed_by={typed_by}"), format!("reflection={long}")];
        let page = signs_in(&mut device, "ana@example.org", &address, &drafts)
            .await
            .shown();
        assert_eq!(page.hidden("reflection"), long);
    })
    .await;
}

#[tokio::test]
async fn signing_out_forgets_what_that_person_typed_and_nobody_elses() {
    on_each_database(async |world| {
        let (_, mut ana, address, typed_by) = typing(&world).await;
        let page = ana.get(&address).await.shown();
        assert_eq!(page.hidden("whose"), typed_by);
        // Also where the session has ended before.
        for _ in 0..2 {
            let to = ana
                .post("/sign-out", &[("whose", &typed_by)])
                .await
                .goes_to();
            ana.get(&to)
                .await
                .shown()
                .says("Nothing of yours is left on this device")
                .has(&format!("[data-wipe='{typed_by}']"));
        }
        let stranger = ana.get("/sign-in?said=signed-out&whose=%22x").await.shown();
        stranger.lacks("[data-wipe]");
    })
    .await;
}

#[tokio::test]
async fn a_statement_says_where_it_stands_in_its_principle_and_in_all() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let parts = ["welcoming", "transparent"];
        let audit = crate::audit::start_of(&mut mill, "dignity-in-food", &parts).await;
        let address = format!("{audit}/statements/tra.fair");
        for (language, place) in [
            ("en", "2 of 8, 11 of 17"),
            ("es", "2 de 8, 11 de 17"),
            ("ar", "2 من 8، 11 من 17"),
        ] {
            let browser = mill.browser.with_cookie("good-measure-language", language);
            let page = browser.clone().get(&address).await.shown();
            let said = page.texts_of(".where span:not(.chip)").concat();
            // Signs that keep numbers in their order are not read.
            let said = said.replace(['\u{2068}', '\u{2069}'], "");
            assert_eq!(said, place);
            page.has("main + header .languages").lacks("header + main");
        }
        // Where one part is all there is, its numbers are said once.
        let alone = start(&mut mill).await;
        let page = mill
            .browser
            .get(&format!("{alone}/statements/lis.plain"))
            .await
            .shown();
        assert_eq!(page.texts_of(".where span:not(.chip)"), ["2 of 8"]);
    })
    .await;
}
