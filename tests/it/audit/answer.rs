//! One statement: saved by island and by button, by two people at once, after a lost session.

use axum::http::StatusCode;

use good_measure::islands::autosave::State;
use sqlx::Connection as _;

use crate::{
    audit::{answer, start},
    world::{Browser, Group, Page, World, on_each_database},
};

/// Saves as the island does.
async fn autosave(
    browser: &Browser,
    address: &str,
    fields: &[(&str, &str)],
) -> (StatusCode, State) {
    let page = browser
        .with("accept", "application/json")
        .post(address, fields)
        .await;
    (
        page.status,
        serde_json::from_str(&page.body).unwrap_or_default(),
    )
}

async fn opened(world: &World) -> (Group, String) {
    let mut mill = world.group("Mill Lane", "Ana").await;
    let audit = start(&mut mill).await;
    let address = format!("{audit}/statements/lis.early");
    (mill, address)
}

/// A second person who coordinates the same group.
async fn second(world: &World, mill: &mut Group) -> Browser {
    let page = mill
        .browser
        .post(&mill.at("invitations"), &[])
        .await
        .shown();
    let link = page.link();
    let (_, mut ben) = world.person("Ben").await;
    ben.post(&link, &[]).await.goes_to();
    ben
}

#[tokio::test]
async fn a_statement_shows_its_scene_levels_and_ways_out() {
    on_each_database(async |world| {
        let (mut mill, address) = opened(&world).await;
        let page = mill.browser.get(&address).await.shown();
        page.says_in("title", "– Good Measure")
            .says("Picture this")
            .says("Which fits the last three months best?")
            .says("We don't know yet")
            .says("Not for us");
        page.says("A hunch")
            .says("Save, next statement")
            .says("1 of 8")
            .has("[data-component^='Autosave']");
        assert!(
            page.body.len() < 20_000,
            "{} bytes of HTML",
            page.body.len()
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_saved_stands_there_after_a_refresh() {
    on_each_database(async |world| {
        let (mut mill, address) = opened(&world).await;
        let fields = [
            ("base", "0"),
            ("choice", "3"),
            ("reflection", "two\r\nlines"),
            ("evidence", "a rota"),
            ("strength", "shown"),
        ];
        let (status, state) = autosave(&mill.browser, &address, &fields).await;
        assert_eq!((status, state.version), (StatusCode::OK, 1));
        let page = mill.browser.get(&address).await.shown();
        page.says("two\nlines")
            .says("a rota")
            .has("[value='3'][checked]")
            .has("[value='shown'][checked]");
        assert_eq!(page.hidden("base"), "1");
    })
    .await;
}

#[tokio::test]
async fn a_resend_of_the_same_save_does_nothing_the_second_time() {
    on_each_database(async |world| {
        let (mut mill, address) = opened(&world).await;
        let save = uuid::Uuid::now_v7().to_string();
        let fields = [("base", "0"), ("save", save.as_str()), ("choice", "2")];
        autosave(&mill.browser, &address, &fields).await;
        autosave(&mill.browser, &address, &[("base", "1"), ("choice", "4")]).await;
        // The first save arrives once more, late: it must not undo the second.
        let (status, state) = autosave(&mill.browser, &address, &fields).await;
        assert_eq!(
            (status, state.version, state.clash),
            (StatusCode::OK, 2, None)
        );
        mill.browser
            .get(&address)
            .await
            .shown()
            .has("[value='4'][checked]");
    })
    .await;
}

#[tokio::test]
async fn the_later_of_two_tabs_is_told_what_the_other_said() {
    on_each_database(async |world| {
        let (mut mill, address) = opened(&world).await;
        autosave(
            &mill.browser,
            &address,
            &[
                ("base", "0"),
                ("choice", "2"),
                ("reflection", "from one tab"),
            ],
        )
        .await;
        let fields = [
            ("base", "0"),
            ("choice", "3"),
            ("reflection", "from the other"),
            ("go", "next"),
        ];
        // Without JavaScript: it stays on the statement, which shows both.
        assert_eq!(
            mill.browser.post(&address, &fields).await.goes_to(),
            address
        );
        let page = mill.browser.get(&address).await.shown();
        page.says("Two of you saved an answer")
            .says("from one tab")
            .says("from the other");
        mill.browser
            .post(
                &format!("{address}/settle"),
                &[("version", page.hidden("version").as_str())],
            )
            .await
            .goes_to();
        mill.browser
            .get(&address)
            .await
            .shown()
            .never_says("Two of you saved")
            .never_says("from one tab");
        let saves = mill.browser.get(&format!("{address}/saves")).await.shown();
        saves.says("from one tab").says("from the other");
    })
    .await;
}

#[tokio::test]
async fn of_two_people_who_save_at_the_same_moment_both_are_kept_and_both_are_told() {
    on_each_database(async |world| {
        let (mut mill, _) = opened(&world).await;
        let ben = second(&world, &mut mill).await;
        let audit = start(&mut mill).await;
        for round in 0..20 {
            let statement = ["lis.early", "lis.plain", "lis.person", "lis.out"][round % 4];
            let address = format!("{audit}/statements/{statement}");
            let base = mill.browser.get(&address).await.hidden("base");
            let (mine, theirs) = (
                format!("Ana in round {round}."),
                format!("Ben in round {round}."),
            );
            let (fields_a, fields_b) = (
                [
                    ("base", base.as_str()),
                    ("choice", "2"),
                    ("reflection", mine.as_str()),
                ],
                [
                    ("base", base.as_str()),
                    ("choice", "3"),
                    ("reflection", theirs.as_str()),
                ],
            );
            let (one, two) = tokio::join!(
                autosave(&mill.browser, &address, &fields_a),
                autosave(&ben, &address, &fields_b)
            );
            assert_eq!(
                (one.0, two.0),
                (StatusCode::OK, StatusCode::OK),
                "round {round}"
            );
            // The later one hears of it at once, the earlier one when the page asks.
            let told = [&one.1, &two.1]
                .into_iter()
                .filter(|state| state.clash.is_some())
                .count();
            assert_eq!(told, 1, "round {round}: {one:?} {two:?}");
            let earlier = one.1.version.min(two.1.version);
            let state = mill.browser.get(&format!("{address}/state")).await.shown();
            let state: State = serde_json::from_str(&state.body).expect("a state");
            assert!(
                state.version > earlier && state.clash.is_some(),
                "round {round}"
            );
            mill.browser
                .get(&address)
                .await
                .shown()
                .says(&mine)
                .says(&theirs)
                .says("Two of you saved");
            let mut other = ben.clone();
            other.get(&address).await.shown().says("Two of you saved");
            let saves = mill.browser.get(&format!("{address}/saves")).await.shown();
            saves.says(&mine).says(&theirs);
            mill.browser
                .get(&audit)
                .await
                .shown()
                .says("Two answers: please look");
        }
    })
    .await;
}

#[tokio::test]
async fn twenty_saves_at_once_lose_none() {
    on_each_database(async |world| {
        let (mut mill, address) = opened(&world).await;
        let saves = (0..20).map(|number| {
            let (browser, address) = (mill.browser.clone(), address.clone());
            tokio::spawn(async move {
                let text = format!("save number {number}.");
                autosave(
                    &browser,
                    &address,
                    &[("base", "0"), ("reflection", text.as_str())],
                )
                .await
            })
        });
        let mut versions = Vec::new();
        for save in saves.collect::<Vec<_>>() {
            let (status, state) = save.await.expect("no panic");
            assert_eq!(status, StatusCode::OK);
            versions.push(state.version);
        }
        versions.sort_unstable();
        assert_eq!(versions, (1..=20).collect::<Vec<_>>());
        let page: Page = mill.browser.get(&format!("{address}/saves")).await.shown();
        for number in 0..20 {
            page.says(&format!("save number {number}."));
        }
    })
    .await;
}

/// Holds an audit's row as a slow save would, until what it gives is dropped.
async fn hold(world: &World) -> Box<dyn std::any::Any> {
    let sql = "update audit set started_at = started_at";
    if world.app.store.is_sqlite() {
        let mut holder = sqlx::SqliteConnection::connect(&world.url)
            .await
            .expect("opens");
        for sql in ["begin immediate", sql] {
            sqlx::query(sql).execute(&mut holder).await.expect("held");
        }
        Box::new(holder)
    } else {
        let mut holder = sqlx::PgConnection::connect(&world.url)
            .await
            .expect("opens");
        for sql in ["begin", sql] {
            sqlx::query(sql).execute(&mut holder).await.expect("held");
        }
        Box::new(holder)
    }
}

#[tokio::test]
async fn many_who_wait_to_save_leave_a_way_for_all_who_read() {
    on_each_database(async |world| {
        let (mut mill, address) = opened(&world).await;
        let held = hold(&world).await;
        let saves: Vec<_> = (0..30)
            .map(|number| {
                let (browser, address) = (mill.browser.clone(), address.clone());
                tokio::spawn(async move {
                    let text = format!("save number {number}.");
                    autosave(&browser, &address, &[("reflection", text.as_str())]).await
                })
            })
            .collect();
        // All of them have come as far as they can.
        for _ in 0..20 {
            mill.browser.get(&address).await.shown();
        }
        assert!(saves.iter().all(|save| !save.is_finished()), "none is held");
        drop(held);
        for save in saves {
            assert_eq!(save.await.expect("no panic").0, StatusCode::OK);
        }
        let page = mill.browser.get(&format!("{address}/saves")).await.shown();
        for number in 0..30 {
            page.says(&format!("save number {number}."));
        }
    })
    .await;
}

#[tokio::test]
async fn not_for_us_asks_why_and_is_saved_meanwhile() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let page = answer(
            &mut mill,
            &audit,
            "lis.out",
            &[
                ("choice", "not-for-us"),
                ("reflection", "kept"),
                ("go", "next"),
            ],
        )
        .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("why it is not for you").says("kept");
        mill.browser.get(&audit).await.shown().says("In progress");
        answer(
            &mut mill,
            &audit,
            "lis.out",
            &[
                ("choice", "not-for-us"),
                ("why", "no staff"),
                ("go", "next"),
            ],
        )
        .await
        .goes_to();
        mill.browser.get(&audit).await.shown().says("1 of 8 done");
    })
    .await;
}

#[tokio::test]
async fn a_choice_that_is_not_on_the_scale_or_a_text_too_long_is_kept_on_the_page() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let page = answer(
            &mut mill,
            &audit,
            "lis.out",
            &[("choice", "7"), ("reflection", "kept"), ("go", "next")],
        )
        .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Please choose one.").says("kept");
        let long = "long ".repeat(2_001);
        let page = answer(
            &mut mill,
            &audit,
            "lis.out",
            &[("reflection", &long), ("go", "next")],
        )
        .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("keep it to 10000 characters").says(long.trim());
        let address = format!("{audit}/statements/lis.out");
        let (status, state) = autosave(&mill.browser, &address, &[("reflection", &long)]).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            state
                .problem
                .is_some_and(|problem| problem.contains("10000"))
        );
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_survives_a_lost_session() {
    on_each_database(async |world| {
        let mut ana = world.guest();
        let fields = [
            ("key", crate::world::SET_UP_KEY),
            ("kind", "group"),
            ("place", "Mill Lane"),
            ("name", "Ana"),
            ("sign_in_name", "ana"),
            ("password", "three odd words here"),
        ];
        ana.post("/set-up", &fields).await.goes_to();
        let home = ana.get("/").await.goes_to();
        let form = ana
            .get(&format!("{home}/audits/new?questionnaire=listening-check"))
            .await
            .shown();
        let audit = form.hidden("audit");
        let start = [
            ("audit", audit.as_str()),
            ("questionnaire", "listening-check"),
            ("principle", "listening"),
            ("held_on", "1/11/2026"),
        ];
        let audit = ana.post(&format!("{home}/audits"), &start).await.goes_to();
        let address = format!("{audit}/statements/lis.early");
        ana.forget();
        let (status, _) = autosave(&ana, &address, &[("reflection", "x")]).await;
        assert_eq!(status, StatusCode::UNAUTHORIZED);
        let typed = "a \"long\" <b>thought</b> & more = all of it";
        let page = ana
            .post(
                &address,
                &[
                    ("base", "0"),
                    ("choice", "2"),
                    ("reflection", typed),
                    ("go", "next"),
                ],
            )
            .await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED);
        page.says("What you typed is still here");
        // As a browser would send it: every hidden field of the page, unescaped.
        let drafts: Vec<String> = page
            .body
            .split("name=\"draft\" value=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap_or_default())
            .map(|text| {
                text.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&")
            })
            .collect();
        assert!(
            drafts
                .iter()
                .any(|draft| draft == &format!("reflection={typed}")),
            "{drafts:?}"
        );
        let mut sign_in = vec![
            ("sign_in_name", "ana"),
            ("password", "three odd words here"),
            ("next", address.as_str()),
        ];
        sign_in.extend(drafts.iter().map(|draft| ("draft", draft.as_str())));
        let page = ana.post("/sign-in", &sign_in).await.shown();
        page.says("What you typed is still here")
            .says("Save what I typed")
            .has(&format!("form[action='{address}']"));
        ana.post(
            &address,
            &[
                ("base", "0"),
                ("choice", "2"),
                ("reflection", typed),
                ("go", "next"),
            ],
        )
        .await
        .goes_to();
        ana.get(&address)
            .await
            .shown()
            .says("a \"long\" <b>thought</b> & more = all of it");
    })
    .await;
}

#[tokio::test]
async fn switching_the_language_inside_the_form_saves_it_first() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let to = answer(
            &mut mill,
            &audit,
            "lis.out",
            &[("reflection", "mid sentence"), ("language", "es")],
        )
        .await
        .goes_to();
        let page = mill.browser.get(&to).await.shown();
        page.says("mid sentence").has("[lang=es]");
    })
    .await;
}

#[tokio::test]
async fn other_words_under_a_known_key_are_never_taken_for_a_resend() {
    on_each_database(async |world| {
        let (mut mill, address) = opened(&world).await;
        let save = uuid::Uuid::now_v7().to_string();
        autosave(
            &mill.browser,
            &address,
            &[
                ("base", "0"),
                ("save", save.as_str()),
                ("reflection", "first words"),
            ],
        )
        .await;
        // The answer never arrived, and more was typed on the same page.
        let fields = [
            ("base", "0"),
            ("save", save.as_str()),
            ("reflection", "first words, and twenty minutes more"),
        ];
        let (status, state) = autosave(&mill.browser, &address, &fields).await;
        assert_eq!((status, state.version), (StatusCode::OK, 2));
        mill.browser
            .get(&address)
            .await
            .shown()
            .says("twenty minutes more");
    })
    .await;
}

#[tokio::test]
async fn settling_settles_only_what_was_seen() {
    on_each_database(async |world| {
        let (mut mill, address) = opened(&world).await;
        for text in ["one.", "two.", "three."] {
            autosave(
                &mill.browser,
                &address,
                &[("base", "0"), ("reflection", text)],
            )
            .await;
        }
        // The page showed version 2; version 3 has come since.
        mill.browser
            .post(&format!("{address}/settle"), &[("version", "2")])
            .await
            .goes_to();
        mill.browser
            .get(&address)
            .await
            .shown()
            .says("Two of you saved");
        mill.browser
            .post(&format!("{address}/settle"), &[("version", "3")])
            .await
            .goes_to();
        mill.browser
            .get(&address)
            .await
            .shown()
            .never_says("Two of you saved");
    })
    .await;
}

#[tokio::test]
async fn a_statement_passed_over_stays_so_until_something_is_chosen() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        answer(&mut mill, &audit, "lis.out", &[("go", "skip")])
            .await
            .goes_to();
        answer(&mut mill, &audit, "lis.out", &[("go", "stop")])
            .await
            .goes_to();
        mill.browser
            .get(&audit)
            .await
            .shown()
            .says("Skipped for now");
        answer(
            &mut mill,
            &audit,
            "lis.out",
            &[("choice", "2"), ("go", "stop")],
        )
        .await
        .goes_to();
        mill.browser
            .get(&audit)
            .await
            .shown()
            .never_says("Skipped for now");
        let odd = answer(
            &mut mill,
            &audit,
            "lis.out",
            &[("choice", "99"), ("go", "stop")],
        )
        .await;
        assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
        mill.browser.get(&audit).await.shown().says("1 of 8 done");
    })
    .await;
}
