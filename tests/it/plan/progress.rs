//! Progress over time: what was planned, what came of it, and how it went from audit to audit.

use axum::http::StatusCode;

use good_measure::{
    app::App,
    catalogue::Catalogue,
    clock,
    domain::dates,
    questionnaires::{Library, PublishedVersion},
};

use crate::{
    audit::{fill, start_of},
    world::{Group, Page, World, on_each_database},
};

/// Plans something; gives its address.
async fn plan(group: &mut Group, what: &str, due: Option<i64>) -> String {
    let key = group
        .browser
        .get(&group.at("plan/new"))
        .await
        .shown()
        .hidden("action");
    let fields = [
        ("action", key.as_str()),
        ("what", what),
        ("due_on", &due.map(in_days).unwrap_or_default()),
        ("due_meant", &due.map(in_days).unwrap_or_default()),
    ];
    let address = group.at("plan");
    group.browser.post(&address, &fields).await.goes_to();
    let id: uuid::Uuid = key.parse().expect("a key");
    group.at(&format!("plan/{}", id.simple()))
}

fn in_days(days: i64) -> String {
    dates::write((clock::now() + chrono::TimeDelta::days(days)).date_naive())
}

async fn end(group: &mut Group, action: &str, outcome: &str) {
    group
        .browser
        .post(&format!("{action}/close"), &[("outcome", outcome)])
        .await
        .goes_to();
}

async fn seen(group: &mut Group) -> Page {
    group.browser.get(&group.at("progress")).await.shown()
}

/// Width and height of a PNG.
#[track_caller]
fn size(page: &Page) -> (u32, u32) {
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert_eq!(page.head["content-type"], "image/png");
    assert!(page.bytes.starts_with(b"\x89PNG\r\n\x1a\n"));
    let number = |at: usize| {
        let bytes = page.bytes[at..at + 4].try_into().expect("four bytes");
        u32::from_be_bytes(bytes)
    };
    (number(16), number(20))
}

#[tokio::test]
async fn before_anything_is_planned_the_page_says_what_will_be_there() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        seen(&mut mill)
            .await
            .says("Here you see what you planned")
            .says_in("h1", "Nothing is planned yet")
            .says("One small thing is a good start.")
            .says("When you finish something that has a day")
            .says("Close your first audit to see here where you stand.")
            .lacks("svg.chart")
            .never_says("Download as a picture");
        let home = mill.at("");
        mill.browser
            .get(home.trim_end_matches('/'))
            .await
            .shown()
            .says("See how it went over time");
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .says("See how it went over time");
    })
    .await;
}

#[tokio::test]
async fn what_is_done_let_go_and_opened_again_is_counted_as_it_is() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let door = plan(&mut mill, "Paint the door", Some(30)).await;
        let rota = plan(&mut mill, "Write a rota", Some(-2)).await;
        let bench = plan(&mut mill, "Mend the bench", None).await;
        seen(&mut mill)
            .await
            .says("You planned 3 things. The first one done will show here")
            .says("3 planned, 0 done, 0 let go, 3 still open.")
            .says("3 things are open. One of them is past its day.");
        end(&mut mill, &door, "done").await;
        seen(&mut mill)
            .await
            .says_in(
                "h1",
                "You finished 1 of 3 things; it was done by the day you chose",
            )
            .says("one had a day. Done by that day: 1.");
        end(&mut mill, &rota, "done").await;
        end(&mut mill, &bench, "let-go").await;
        seen(&mut mill)
            .await
            .says_in(
                "h1",
                "You finished 2 of 3 things; some by the day you chose",
            )
            .says("3 planned, 2 done, 1 let go, 0 still open.")
            .says("Nothing is open just now.")
            .says("1 of 2 were done by that day");
        // Opened again: open again.
        let page = mill.browser.get(&door).await.shown();
        let closure = page.hidden("closure");
        mill.browser
            .post(&format!("{door}/reopen"), &[("closure", &closure)])
            .await
            .goes_to();
        seen(&mut mill)
            .await
            .says_in(
                "h1",
                "You finished 1 of 3 things; it took longer than you thought",
            )
            .says("3 planned, 1 done, 1 let go, 1 still open.");
    })
    .await;
}

#[tokio::test]
async fn the_day_that_counts_is_the_one_it_had_when_it_was_finished() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let rota = plan(&mut mill, "Write a rota", Some(-2)).await;
        end(&mut mill, &rota, "done").await;
        let later = in_days(60);
        let fields = [
            ("base", "1"),
            ("what", "Write a rota"),
            ("due_on", later.as_str()),
            ("reason", "It looks better"),
        ];
        mill.browser.post(&rota, &fields).await.goes_to();
        seen(&mut mill)
            .await
            .says("one had a day. Done by that day: 0.");
    })
    .await;
}

#[tokio::test]
async fn an_action_is_counted_with_the_principle_of_the_statement_it_answers() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = fill(&mut mill, ["1", "2", "2", "1", "2", "2", "1", "2"]).await;
        let close = format!("{audit}/close");
        mill.browser.post(&close, &[]).await.goes_to();
        let suggestions = format!("{audit}/suggestions");
        let page = mill.browser.get(&suggestions).await.shown();
        let names = ["action", "audit", "statement", "what", "why", "back"];
        let fields = names.map(|name| (name, page.hidden(name)));
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
        plan(&mut mill, "Mend the bench", None).await;
        seen(&mut mill)
            .await
            .says("Listening")
            .says("Of our own")
            .says("An action that answers statements of two principles is counted in both.")
            .says("Come back after your next audit to see a line.");
    })
    .await;
}

#[tokio::test]
async fn each_chart_is_a_picture_of_its_own_too() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = fill(&mut mill, ["1", "2", "2", "1", "2", "2", "1", "2"]).await;
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        plan(&mut mill, "Mend the bench", None).await;
        for chart in ["plan", "days", "places", "audits"] {
            let path = mill.at(&format!("progress/{chart}.png"));
            let (width, height) = size(&mill.browser.get(&path).await);
            assert_eq!(width, 800, "{chart}");
            assert!((200..3000).contains(&height), "{chart}: {height}");
            let mut arabic = mill.browser.with("accept-language", "ar");
            size(&arabic.get(&path).await);
        }
        for nothing in ["plan", "plan.svg", "other.png", ".png"] {
            let path = mill.at(&format!("progress/{nothing}"));
            assert_eq!(
                mill.browser.get(&path).await.status,
                StatusCode::NOT_FOUND,
                "{nothing}"
            );
        }
        let mut other = world.group("Long table", "Ben").await;
        for path in [mill.at("progress"), mill.at("progress/plan.png")] {
            assert_eq!(other.browser.get(&path).await.status, StatusCode::NOT_FOUND);
        }
    })
    .await;
}

#[tokio::test]
async fn a_group_that_used_two_questionnaires_chooses_which_one_it_follows() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = fill(&mut mill, ["1", "2", "2", "1", "2", "2", "1", "2"]).await;
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        seen(&mut mill).await.never_says("Which questionnaire?");
        let audit = start_of(&mut mill, "dignity-in-food", &["welcoming"]).await;
        crate::audit::answer(
            &mut mill,
            &audit,
            "wel.greet",
            &[("choice", "2"), ("go", "stop")],
        )
        .await
        .goes_to();
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let page = seen(&mut mill).await;
        page.says("Which questionnaire?")
            .has("[src$='audits.png?questionnaire=dignity-in-food'], [href$='audits.png?questionnaire=dignity-in-food']")
            .says("Too little answered to say");
        let path = mill.at("progress?questionnaire=listening-check");
        mill.browser
            .get(&path)
            .await
            .shown()
            .has("[src$='audits.png?questionnaire=listening-check'], [href$='audits.png?questionnaire=listening-check']");
        // One nobody used leads to the last one.
        let path = mill.at("progress?questionnaire=%3Cscript%3E");
        mill.browser
            .get(&path)
            .await
            .shown()
            .has("[src$='audits.png?questionnaire=dignity-in-food'], [href$='audits.png?questionnaire=dignity-in-food']");
    })
    .await;
}

/// The same server with a second version of the listening check, in which nothing changed but its number.
fn with_second_version(world: &World) -> World {
    let shipped = Library::shipped().expect("sound");
    let mut editions: Vec<PublishedVersion> = shipped
        .all()
        .map(|edition| PublishedVersion::new(edition.questionnaire.clone()))
        .collect();
    let first = shipped.get("listening-check", 1).expect("version 1");
    let mut second = first.questionnaire.clone();
    second.version = 2;
    editions.push(PublishedVersion::new(second));
    let shelf = Catalogue::new(editions.into_iter().collect());
    let manner = (*world.app.context).clone();
    World::of(App::new(world.app.store.clone(), shelf, manner))
}

#[tokio::test]
async fn where_the_statements_changed_the_page_says_so_and_compares_nothing() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = fill(&mut mill, ["1", "2", "2", "1", "2", "2", "1", "2"]).await;
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let later = with_second_version(&world);
        mill.browser = later.browser_of(&mill.person).await;
        let audit = fill(&mut mill, ["4", "4", "4", "4", "4", "4", "4", "4"]).await;
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        seen(&mut mill)
            .await
            .says("The statements changed here: 21 November 2026.")
            .says("(the statements changed here)")
            .never_says("went up");
        let audit = fill(&mut mill, ["4", "1", "1", "1", "1", "1", "1", "1"]).await;
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        seen(&mut mill)
            .await
            .says("1 went down")
            .says("The statements changed here: 21 November 2026.");
    })
    .await;
}

#[tokio::test]
async fn hostile_names_are_only_ever_words_here() {
    const HOSTILE: &str = "</title><script>alert(1)</script>\"'&amp;\u{202e}x🍞مرحبا";
    on_each_database(async |world| {
        let mut mill = world.group(HOSTILE, HOSTILE).await;
        let door = plan(&mut mill, HOSTILE, Some(3)).await;
        end(&mut mill, &door, "done").await;
        let page = seen(&mut mill).await;
        page.never_says("<script>alert")
            .says("You finished the one thing you planned");
        size(&mill.browser.get(&mill.at("progress/plan.png")).await);
    })
    .await;
}

#[tokio::test]
async fn the_page_runs_from_the_right_in_arabic() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        plan(&mut mill, "Mend the bench", None).await;
        let mut arabic = mill.browser.with("accept-language", "ar");
        let page = arabic.get(&mill.at("progress")).await.shown();
        page.has("html[dir=rtl]")
            .says("اليوم")
            .never_says("still open");
    })
    .await;
}
