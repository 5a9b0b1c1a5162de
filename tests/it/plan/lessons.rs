//! What a group learned from an action that ended: three lines, kept with it and found again.

use axum::http::StatusCode;
use good_measure::clock;

use crate::world::{Browser, Page, on_each_database};

async fn say(browser: &mut Browser, action: &str, base: &str, lines: [&str; 3]) -> Page {
    let [tried, happened, learned] = lines;
    let fields = [
        ("lesson_base", base),
        ("tried", tried),
        ("happened", happened),
        ("learned", learned),
    ];
    browser.post(&format!("{action}/lesson"), &fields).await
}

#[tokio::test]
async fn what_was_learned_from_an_action_is_kept_with_it_and_found_again() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let key = uuid::Uuid::now_v7();
        let text = key.to_string();
        let fields = [("action", text.as_str()), ("what", "Open on Saturdays")];
        let plan = mill.at("plan");
        mill.browser.post(&plan, &fields).await.goes_to();
        let action = mill.at(&format!("plan/{}", key.simple()));
        let lessons = mill.at("lessons");
        let page = mill.browser.get(&action).await.shown();
        page.never_says("What did you learn?");
        mill.browser
            .get(&lessons)
            .await
            .shown()
            .says("Nothing is here yet.");
        let event = uuid::Uuid::now_v7().to_string();
        let done = [("event", event.as_str()), ("outcome", "done")];
        let close = format!("{action}/close");
        mill.browser.post(&close, &done).await.goes_to();
        let page = mill.browser.get(&action).await.shown();
        page.says("What did you learn?");
        let base = page.hidden("lesson_base");

        // Sent twice it is one wording; three empty lines of nothing are none.
        say(&mut mill.browser, &action, &base, ["", " ", ""])
            .await
            .goes_to();
        let first = [
            "One Saturday a month",
            "Twelve came",
            "Mornings work for parents",
        ];
        for _ in 0..2 {
            say(&mut mill.browser, &action, &base, first)
                .await
                .goes_to();
        }
        assert_eq!(world.number("select count(*) from action_lesson").await, 1);
        let page = mill.browser.get(&action).await.shown();
        page.says("Twelve came").says("Ana");
        // Somebody who saw none is told what stands there, and what they typed is not lost.
        let late = say(&mut mill.browser, &action, "0", ["", "Forty came", ""]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        late.says("Forty came").says("Twelve came");
        let base = late.hidden("lesson_base");
        let second = [
            "One Saturday a month",
            "Forty came",
            "Afternoons work better",
        ];
        say(&mut mill.browser, &action, &base, second)
            .await
            .goes_to();
        // The wording before is kept, and what is found is as it is put now.
        let page = mill.browser.get(&action).await.shown();
        page.says("Forty came").says("Twelve came");
        for (typed, found) in [
            ("saturdays", true),
            ("AFTERNOONS", true),
            // Words that stand apart, and in two places.
            ("forty+saturdays", true),
            ("twelve", false),
        ] {
            let page = mill
                .browser
                .get(&format!("{lessons}?q={typed}"))
                .await
                .shown();
            let is_there = page.body.contains("Afternoons work better");
            assert_eq!(is_there, found, "{typed}");
        }
        let told = mill.browser.get(&mill.at("everything.json")).await.shown();
        told.says("Mornings work for parents")
            .says("Afternoons work better");
        // A funder reads it beside what was done.
        let today = clock::day(clock::now()).format("%-d/%-m/%Y").to_string();
        let fields = [("title", "Our year"), ("from", "1/1/2020"), ("to", &today)];
        let report = mill
            .browser
            .post(&mill.at("reports"), &fields)
            .await
            .goes_to();
        let page = mill.browser.get(&report).await.shown();
        let told = page.texts_of("article.paper td");
        for text in ["Open on Saturdays", "Afternoons work better"] {
            assert!(told.iter().any(|cell| cell == text), "{told:?}");
        }

        // Three empty lines take it away, and what was there stays with the action.
        let page = mill.browser.get(&action).await.shown();
        let base = page.hidden("lesson_base");
        say(&mut mill.browser, &action, &base, ["", "", ""])
            .await
            .goes_to();
        mill.browser
            .get(&lessons)
            .await
            .shown()
            .never_says("Afternoons work better");
        let page = mill.browser.get(&action).await.shown();
        page.says("Afternoons work better")
            .says("The lines were emptied.");
        // From there they are used again, once they are saved.
        let again = format!("{action}?again=2");
        page.has(&format!("a[href='{again}#tried']"));
        let page = mill.browser.get(&again).await.shown();
        page.says("They count once you save.")
            .says_in("textarea[name=learned]", "Afternoons work better");
        mill.browser
            .get(&lessons)
            .await
            .shown()
            .never_says("Afternoons work better");
        let base = page.hidden("lesson_base");
        say(&mut mill.browser, &action, &base, second)
            .await
            .goes_to();
        mill.browser
            .get(&lessons)
            .await
            .shown()
            .says("Afternoons work better");
        let page = mill.browser.get(&action).await.shown();
        page.says("The lines were emptied.");
        // Of an action that goes on again, they are still there.
        say(&mut mill.browser, &action, "4", ["", "", ""])
            .await
            .goes_to();
        let closure = mill.browser.get(&action).await.shown().hidden("closure");
        mill.browser
            .post(&format!("{action}/reopen"), &[("closure", &closure)])
            .await
            .goes_to();
        let page = mill.browser.get(&again).await.shown();
        page.says("The lines were emptied.")
            .says_in("textarea[name=learned]", "Afternoons work better");
        // A wording that is not there fills nothing.
        for nothing in ["99", "x", "-1"] {
            let page = mill.browser.get(&format!("{action}?again={nothing}")).await;
            page.shown();
        }
        // Nobody of another group reads or writes it.
        let mut other = world.group("Long table", "Ben").await;
        let refused = say(&mut other.browser, &action, "0", second).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        assert_eq!(
            other.browser.get(&lessons).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}
