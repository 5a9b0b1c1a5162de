//! A reply: one question at a time, sent once, and nothing kept before.

use axum::http::{StatusCode, header};
use good_measure::{charts::scene::lines, domain::scene::Scene};

use super::{QUESTIONS, carried, comes, days_pass, open_of, press, reply};
use crate::{account::erasure::tables::change, world::on_each_database};

#[tokio::test]
async fn a_reply_goes_question_by_question_and_its_counts_are_told_at_a_days_end() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (round, code) = open_of(&mut group, &[]).await;
        for first in ["0", "0", "1"] {
            reply(&world, &code, first, "")
                .await
                .shown()
                .says("Thank you");
        }
        days_pass(&world, 1).await;
        let page = group.browser.get(&round).await.shown();
        page.says("Nothing can be shown yet")
            .never_says("people answered</p>");
        for first in ["1", "unsure"] {
            reply(&world, &code, first, "").await.shown();
        }
        // Not before a day's end.
        let page = group.browser.get(&round).await.shown();
        page.never_says("5 people answered");
        days_pass(&world, 2).await;
        let page = group.browser.get(&round).await.shown();
        page.says("5 people answered");
        let rows = page.texts_of(".told:first-of-type tbody tr");
        assert_eq!(
            rows,
            ["Every time2", "Sometimes2", "Not really0", "I’m not sure1"]
        );
        // Of the others all gave one answer.
        page.says("All or nearly all who sent their own answer said:");
    })
    .await;
}

#[tokio::test]
async fn nothing_of_a_reply_stands_in_an_address_or_a_cookie_and_its_pages_are_small() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (_, code) = open_of(&mut group, &[]).await;
        let (mut guest, to) = comes(&world, &code).await;
        let mut page = guest.get(&to).await.shown();
        page.says("Mill Lane Pantry")
            .has("html.alone")
            .lacks("header .bar");
        page = press(&mut guest, &to, &page, &[("go", "next")])
            .await
            .shown();
        for (place, question) in QUESTIONS.into_iter().enumerate() {
            assert!(page.bytes.len() < 8_000, "{} bytes", page.bytes.len());
            assert!(page.head.get(header::SET_COOKIE).is_none());
            assert_eq!(page.head[header::CACHE_CONTROL], "no-store");
            page.says(&format!("{} of 8", place + 1))
                .says("Skip")
                .says("Stop, send nothing");
            page.has(&format!("form[action=\"{to}\"][method=post]"))
                .lacks("script[src*=app]");
            let name = format!("answer-{question}");
            page = press(&mut guest, &to, &page, &[(&name, "skipped")])
                .await
                .shown();
        }
        assert_eq!(guest.cookie(), "");
    })
    .await;
}

#[tokio::test]
async fn each_answer_has_its_drawing_which_nobody_has_to_hear() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (_, code) = open_of(&mut group, &[]).await;
        let (mut guest, to) = comes(&world, &code).await;
        let page = guest.get(&to).await.shown();
        let page = press(&mut guest, &to, &page, &[("go", "next")])
            .await
            .shown();
        for (answer, scene) in [Scene::DoorOpen, Scene::DoorHalf, Scene::DoorShut]
            .into_iter()
            .enumerate()
        {
            let drawing = format!("button.answer[value=\"{answer}\"] svg[aria-hidden=true]");
            page.has(&format!("{drawing} path[d=\"{}\"]", lines(scene)));
        }
        assert_eq!(
            page.texts_of("button.answer"),
            ["Every time", "Sometimes", "Not really"]
        );
        page.lacks("button.other svg");
    })
    .await;
}

#[tokio::test]
async fn a_round_that_was_opened_before_there_were_drawings_goes_on_without() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (round, code) = open_of(&mut group, &[]).await;
        let scenes = r#""scenes":["door-open","door-half","door-shut"],"#;
        let sql = format!(
            "update voices_definition set definition = replace(definition, '{scenes}', '')"
        );
        change(&world.url, sql).await;
        let (mut guest, to) = comes(&world, &code).await;
        let page = guest.get(&to).await.shown();
        let page = press(&mut guest, &to, &page, &[("go", "next")])
            .await
            .shown();
        page.says("Every time").lacks("button svg");
        let page = press(&mut guest, &to, &page, &[("answer-v1", "0")])
            .await
            .shown();
        // The next one still has them.
        page.has("button.answer svg");
        reply(&world, &code, "0", "").await.shown();
        assert_eq!(replies(&world, &round).await, 8);
    })
    .await;
}

#[tokio::test]
async fn back_another_language_and_stop_lose_and_send_nothing() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (round, code) = open_of(&mut group, &[]).await;
        let (mut guest, to) = comes(&world, &code).await;
        let page = guest.get(&to).await.shown();
        let page = press(&mut guest, &to, &page, &[("go", "next")])
            .await
            .shown();
        let page = press(&mut guest, &to, &page, &[("answer-v1", "2")])
            .await
            .shown();
        let page = press(&mut guest, &to, &page, &[("speak", "es")])
            .await
            .shown();
        page.says("2 de 8").has("html[lang=es]");
        let page = press(&mut guest, &to, &page, &[("go", "back")])
            .await
            .shown();
        // Another language and back leave what was chosen.
        let page = press(&mut guest, &to, &page, &[("speak", "en")])
            .await
            .shown();
        let page = press(&mut guest, &to, &page, &[("speak", "es")])
            .await
            .shown();
        // What was chosen is marked, and can be chosen anew.
        page.says("1 de 8")
            .says_in("button[aria-pressed=true]", "La verdad es que no");
        let page = press(&mut guest, &to, &page, &[("answer-v1", "0")])
            .await
            .shown();
        assert_eq!(
            carried(&page)
                .iter()
                .filter(|(name, _)| name == "answer-v1")
                .collect::<Vec<_>>(),
            [&("answer-v1".to_owned(), "0".to_owned())]
        );
        let stopped = press(&mut guest, &to, &page, &[("go", "stop")])
            .await
            .shown();
        stopped.says("No se envió nada");
        days_pass(&world, 1).await;
        let page = group.browser.get(&round).await.shown();
        page.never_says("answered</p>");
        assert_eq!(replies(&world, &round).await, 0);
    })
    .await;
}

async fn replies(world: &crate::world::World, round: &str) -> i64 {
    let round = round
        .rsplit('/')
        .next()
        .expect("a key")
        .parse()
        .expect("a key");
    let (heard, texts) = good_measure::store::replies::waiting(&world.app.store, round)
        .await
        .expect("counted");
    heard + texts
}

#[tokio::test]
async fn a_page_sent_twice_counts_once_and_one_made_up_elsewhere_not_at_all() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (round, code) = open_of(&mut group, &[]).await;
        let (mut guest, to) = comes(&world, &code).await;
        let page = guest.get(&to).await.shown();
        let sent = [("answer-v1", "0"), ("at", "8"), ("go", "send")];
        for _ in 0..2 {
            let page = press(&mut guest, &to, &page, &sent).await.shown();
            page.says("Your answers are sent");
        }
        assert_eq!(replies(&world, &round).await, 8, "one of each question");
        let made_up = format!("{0}.{0}", "A".repeat(43));
        let forged = [
            ("page", made_up.as_str()),
            ("answer-v1", "0"),
            ("at", "8"),
            ("go", "send"),
        ];
        let page = guest.post(&to, &forged).await.shown();
        // The answers are still there, to be sent from a page of ours.
        page.says("Send my answers")
            .has("input[name=answer-v1][value=\"0\"]");
        assert_eq!(replies(&world, &round).await, 8);
        press(&mut guest, &to, &page, &[("go", "send")])
            .await
            .shown()
            .says("Your answers are sent");
        assert_eq!(replies(&world, &round).await, 16);
    })
    .await;
}

#[tokio::test]
async fn words_of_danger_bring_help_at_once_and_are_sent_all_the_same() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let help = [(
            "lines",
            "Advice line of the town, 0800 111\nSister Agnes, Tuesdays",
        )];
        group
            .browser
            .post(&group.at("voices/help"), &help)
            .await
            .goes_to();
        let (round, code) = open_of(&mut group, &[]).await;
        for text in [
            "At home he HITS  me",
            "Mi marido me pega. Quiero morír",
            "أُريدُ أن أموت",
        ] {
            let page = reply(&world, &code, "0", text).await.shown();
            page.says("You are not alone with this")
                .says("Sister Agnes, Tuesdays");
            let (first, second) = (page.body.find("Sister Agnes"), page.body.find("are sent"));
            assert!(first < second, "help stands first");
        }
        let page = reply(&world, &code, "0", "Warm bread, please")
            .await
            .shown();
        page.says("If you would like to talk to somebody")
            .never_says("You are not alone");
        assert_eq!(replies(&world, &round).await, 4 * 8 + 4);
    })
    .await;
}

#[tokio::test]
async fn a_round_that_is_over_or_unknown_takes_nothing_and_says_so() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (round, code) = open_of(&mut group, &[]).await;
        let (mut guest, to) = comes(&world, &code).await;
        let page = guest.get(&to).await.shown();
        days_pass(&world, 20).await;
        let late = press(
            &mut guest,
            &to,
            &page,
            &[("answer-v1", "0"), ("go", "send")],
        )
        .await
        .shown();
        late.says("This round has ended");
        guest.get(&to).await.shown().says("This round has ended");
        assert_eq!(replies(&world, &round).await, 0);
        let unknown = guest.get("/v/44444444").await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND);
        unknown
            .says("This code opens nothing")
            .has("main a[href=\"/in\"]");
    })
    .await;
}

#[tokio::test]
async fn many_at_once_are_a_burst_that_is_kept_or_set_aside_whole() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (round, code) = open_of(&mut group, &[]).await;
        let (mut guest, to) = comes(&world, &code).await;
        let sent = [("answer-v1", "0"), ("at", "8"), ("go", "send")];
        let mut fresh = async || {
            let page = guest.get(&to).await.shown();
            press(&mut guest, &to, &page, &sent).await
        };
        let page = loop {
            fresh().await.shown();
            let page = group.browser.get(&round).await.shown();
            if page.text().contains("Many replies came at once") {
                break page;
            }
        };
        page.says("one reply came faster than people answer");
        for _ in 0..5 {
            fresh().await.shown();
        }
        let page = group.browser.get(&round).await.shown();
        page.says("6 replies came faster");
        let kept = replies(&world, &round).await;
        let form = page
            .body
            .split("action=\"")
            .find(|part| part.contains("/bursts/"));
        let action = form
            .and_then(|form| form.split('"').next())
            .expect("a form")
            .to_owned();
        group
            .browser
            .post(&action, &[("say", "aside")])
            .await
            .goes_to();
        let page = group.browser.get(&round).await.shown();
        page.says("6 replies were set aside unread")
            .never_says("Many replies came");
        assert_eq!(
            replies(&world, &round).await,
            kept,
            "none of them is counted"
        );
        // Once more changes nothing.
        group
            .browser
            .post(&action, &[("say", "keep")])
            .await
            .goes_to();
        assert_eq!(replies(&world, &round).await, kept);
    })
    .await;
}
