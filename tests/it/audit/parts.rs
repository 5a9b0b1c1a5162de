//! An audit a part at a time: the end of each, going on another day, more parts, closing without all of them.

use axum::http::StatusCode;

use crate::{
    audit::{answer, start, start_of},
    world::{Group, on_each_database},
};

/// The statements of the part "Welcoming".
const WELCOMING: [&str; 9] = [
    "wel.greet",
    "wel.proof",
    "wel.private",
    "wel.access",
    "wel.times",
    "wel.together",
    "wel.language",
    "wel.culture",
    "wel.return",
];

/// Answers statements with the button that goes on; gives where the last led.
async fn take(group: &mut Group, audit: &str, statements: &[&str]) -> String {
    let mut to = String::new();
    for statement in statements {
        let fields = [("choice", "2"), ("go", "next")];
        to = answer(group, audit, statement, &fields).await.goes_to();
    }
    to
}

#[tokio::test]
async fn the_end_of_a_part_leads_to_the_next_to_a_stop_and_to_a_look_at_what_there_is() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start_of(&mut mill, "dignity-in-food", &["welcoming", "transparent"]).await;
        let end = take(&mut mill, &audit, &WELCOMING).await;
        assert_eq!(end, format!("{audit}/parts/welcoming"));
        // The page of the last statement is behind; sent from there once more, the form leads to the same end.
        let again = [("base", "1"), ("choice", "2"), ("go", "next")];
        let last = format!("{audit}/statements/wel.return");
        assert_eq!(mill.browser.post(&last, &again).await.goes_to(), end);
        let page = mill.browser.get(&end).await.shown();
        page.says("“Welcoming” is done")
            .says("9 of 9 done")
            .says("Next part: Transparent")
            .says("Stop for today")
            .says("See it so far")
            .never_says("Still open in this part")
            .has(&format!("a[href='{audit}/statements/tra.expect']"))
            .has(&format!("a[href='/groups/{}?said=stopped']", mill.id));
        let so_far = mill.browser.get(&format!("{audit}/so-far")).await.shown();
        so_far
            .says("How it looks so far")
            .says("Starting")
            .says("8 were not looked at.")
            .says("Nothing is closed yet");
        mill.browser
            .get(&format!("/groups/{}?said=stopped", mill.id))
            .await
            .shown()
            .says("All of it is kept.")
            .has(&format!("a[href='{audit}/go-on']"));
        let other = format!("{audit}/parts/empowering");
        assert_eq!(
            mill.browser.get(&other).await.status,
            StatusCode::NOT_FOUND,
            "a part that was not taken has no end"
        );
    })
    .await;
}

#[tokio::test]
async fn the_end_of_a_part_names_what_is_open_and_after_the_last_closing_and_more_parts() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start_of(&mut mill, "dignity-in-food", &["welcoming"]).await;
        take(&mut mill, &audit, &WELCOMING[2..]).await;
        answer(&mut mill, &audit, "wel.greet", &[("go", "skip")])
            .await
            .goes_to();
        let page = mill
            .browser
            .get(&format!("{audit}/parts/welcoming"))
            .await
            .shown();
        page.says("The end of “Welcoming”")
            .says("7 of 9 done")
            .says("Still open in this part")
            .has(&format!("a[href='{audit}/statements/wel.greet']"))
            .has(&format!("a[href='{audit}/statements/wel.proof']"))
            .never_says("Next part")
            .has(&format!("a.main[href='{audit}/go-on']"))
            .has(&format!("a[href='{audit}#principle']"));
        // On the last statement one can pass over it too, and comes to the end.
        let passed = answer(
            &mut mill,
            &audit,
            "wel.return",
            &[("choice", ""), ("go", "skip")],
        )
        .await
        .goes_to();
        assert_eq!(passed, format!("{audit}/parts/welcoming"));
        take(&mut mill, &audit, &["wel.proof"]).await;
        mill.browser
            .get(&passed)
            .await
            .shown()
            .says("7 of 9 done")
            .has(&format!("a.main[href='{audit}/check']"));
    })
    .await;
}

#[tokio::test]
async fn going_on_opens_the_first_statement_without_an_answer() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start_of(&mut mill, "dignity-in-food", &["welcoming", "transparent"]).await;
        let go_on = format!("{audit}/go-on");
        let at = |statement: &str| format!("{audit}/statements/{statement}");
        assert_eq!(mill.browser.get(&go_on).await.goes_to(), at("wel.greet"));
        take(&mut mill, &audit, &["wel.greet", "wel.private"]).await;
        assert_eq!(mill.browser.get(&go_on).await.goes_to(), at("wel.proof"));
        // Begun and not answered is not answered; passed over waits until the others have their answer.
        let begun = [("reflection", "half a thought"), ("go", "stop")];
        answer(&mut mill, &audit, "wel.proof", &begun)
            .await
            .goes_to();
        assert_eq!(mill.browser.get(&go_on).await.goes_to(), at("wel.proof"));
        answer(&mut mill, &audit, "wel.proof", &[("go", "skip")])
            .await
            .goes_to();
        assert_eq!(mill.browser.get(&go_on).await.goes_to(), at("wel.access"));
        take(&mut mill, &audit, &WELCOMING[3..]).await;
        assert_eq!(mill.browser.get(&go_on).await.goes_to(), at("tra.expect"));
        mill.browser
            .get(&audit)
            .await
            .shown()
            .has(&format!("a[href='{go_on}']"));
        let check = start(&mut mill).await;
        for statement in crate::audit::LISTENING {
            let go = if statement == "lis.out" {
                "skip"
            } else {
                "next"
            };
            let choice = if statement == "lis.out" { "" } else { "3" };
            answer(
                &mut mill,
                &check,
                statement,
                &[("choice", choice), ("go", go)],
            )
            .await
            .goes_to();
        }
        let go_on = format!("{check}/go-on");
        let open = format!("{check}/statements/lis.out");
        assert_eq!(mill.browser.get(&go_on).await.goes_to(), open);
        take(&mut mill, &check, &["lis.out"]).await;
        let to = mill.browser.get(&go_on).await.goes_to();
        assert_eq!(to, format!("{check}/check"));
        mill.browser
            .post(&format!("{check}/close"), &[])
            .await
            .goes_to();
        for page in ["go-on", "parts/listening", "so-far"] {
            let to = mill.browser.get(&format!("{check}/{page}")).await.goes_to();
            assert_eq!(to, format!("{check}/results"), "{page}");
        }
    })
    .await;
}

#[tokio::test]
async fn parts_are_added_until_the_audit_is_closed_and_closing_names_those_that_are_not_in_it() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start_of(&mut mill, "dignity-in-food", &["welcoming"]).await;
        take(&mut mill, &audit, &WELCOMING).await;
        let more = [("principle", "transparent")];
        for _ in 0..2 {
            // Sent twice it is added once, and what was answered stays.
            let to = mill
                .browser
                .post(&format!("{audit}/principles"), &more)
                .await
                .goes_to();
            mill.browser.get(&to).await.shown().says("9 of 17 done");
        }
        let check = mill.browser.get(&format!("{audit}/check")).await.shown();
        check
            .says("Not in this audit: Person-centred and Empowering.")
            .says("Add them first");
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let check = mill.browser.get(&format!("{audit}/check")).await.shown();
        check
            .says("Not in this audit: Person-centred and Empowering.")
            .never_says("Add them first");
        let late = mill
            .browser
            .post(
                &format!("{audit}/principles"),
                &[("principle", "empowering")],
            )
            .await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        // Opened again it takes more.
        mill.browser
            .post(&format!("{audit}/reopen"), &[("reason", "more time")])
            .await
            .goes_to();
        mill.browser
            .post(
                &format!("{audit}/principles"),
                &[("principle", "empowering")],
            )
            .await
            .goes_to();
        mill.browser
            .get(&format!("{audit}/check"))
            .await
            .shown()
            .says("Not in this audit: Person-centred.");
    })
    .await;
}

#[tokio::test]
async fn closing_with_two_answers_that_nobody_settled_asks_first() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let statement = format!("{audit}/statements/lis.early");
        for choice in ["1", "3"] {
            let fields = [("base", "0"), ("choice", choice), ("go", "next")];
            mill.browser.post(&statement, &fields).await.goes_to();
        }
        let close = format!("{audit}/close");
        let asked = mill.browser.post(&close, &[]).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        asked
            .says("Two of you gave different answers")
            .says("If you close now, the later answer counts.")
            .has(&format!("#unsettled a[href='{statement}']"))
            .says("Close all the same");
        let known = asked.hidden("unsettled");
        // Somebody answers there again meanwhile: it is asked anew.
        let fields = [("base", "0"), ("choice", "4"), ("go", "next")];
        mill.browser.post(&statement, &fields).await.goes_to();
        let page = mill.browser.post(&close, &[("unsettled", &known)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let known = page.hidden("unsettled");
        // Pressed twice it closes once.
        for _ in 0..2 {
            let to = mill
                .browser
                .post(&close, &[("unsettled", &known)])
                .await
                .goes_to();
            assert_eq!(to, format!("{audit}/results?said=closed"));
        }
    })
    .await;
}

#[tokio::test]
async fn two_answers_that_were_settled_close_without_a_question() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let statement = format!("{audit}/statements/lis.early");
        for choice in ["1", "3"] {
            let fields = [("base", "0"), ("choice", choice), ("go", "next")];
            mill.browser.post(&statement, &fields).await.goes_to();
        }
        mill.browser
            .get(&format!("{audit}/parts/listening"))
            .await
            .shown()
            .says("Two answers: please look");
        mill.browser
            .post(&format!("{statement}/settle"), &[("version", "2")])
            .await
            .goes_to();
        mill.browser
            .get(&format!("{audit}/check"))
            .await
            .shown()
            .never_says("Close all the same");
        let to = mill
            .browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        assert_eq!(to, format!("{audit}/results?said=closed"));
    })
    .await;
}
