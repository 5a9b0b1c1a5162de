//! Hostile text in every field, looked for on every page and in every file.

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use crate::{
    audit::{answer, start},
    world::{Page, on_each_database},
};

/// What must only ever be words: markup, a script, a formula, quotes, a template, marks that turn the writing around,
/// an emoji, Arabic, Chinese, a line separator.
pub(crate) const HOSTILE: &str = "=1+1</textarea></script><script>alert(1)</script><img src=x onerror=alert(1)>'\"&amp;#{1+1}{{7*7}}\u{202e}abc\u{202c}🍞مرحبا你好\u{2028}end";

/// Checks that nothing of it is live.
#[track_caller]
pub fn is_only_words(page: &Page, what: &str) {
    for live in ["<script>alert", "<img src=x", "</textarea></script>"] {
        assert!(
            !page.body.contains(live),
            "{live} is live on {what}:\n{}",
            page.body
        );
    }
}

#[tokio::test]
async fn hostile_text_is_only_ever_words() {
    on_each_database(async |world| {
        let mut mill = world.group(HOSTILE, HOSTILE).await;
        let audit = start(&mut mill).await;
        let statement = [
            ("choice", "not-for-us"),
            ("why", HOSTILE),
            ("reflection", HOSTILE),
            ("evidence", HOSTILE),
            ("strength", "shown"),
            ("go", "stop"),
        ];
        answer(&mut mill, &audit, "lis.early", &statement)
            .await
            .goes_to();
        answer(
            &mut mill,
            &audit,
            "lis.plain",
            &[("choice", "1"), ("reflection", HOSTILE), ("go", "stop")],
        )
        .await
        .goes_to();
        // A clash shows both texts.
        mill.browser
            .post(
                &format!("{audit}/statements/lis.early"),
                &[("choice", "2"), ("reflection", HOSTILE)],
            )
            .await
            .goes_to();
        let fields = [
            "what",
            "why",
            "first_step",
            "lead",
            "helpers",
            "needed",
            "measure",
        ]
        .map(|name| {
            let room = if name == "lead" { 120 } else { 300 };
            (name, HOSTILE.chars().take(room).collect::<String>())
        });
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, text)| (*name, text.as_str()))
            .collect();
        mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
        let plan = mill.browser.get(&mill.at("plan")).await.shown();
        let (_, rest) = plan.body.split_once(&mill.at("plan/")).expect("an action");
        let mut action = rest.split('"').next().expect("a key").to_owned();
        if action == "new" || action.contains('?') {
            action = rest
                .split(&mill.at("plan/"))
                .nth(1)
                .and_then(|rest| rest.split('"').next())
                .expect("a key")
                .to_owned();
        }
        let action = mill.at(&format!("plan/{action}"));

        let mut pages = vec![
            format!("/groups/{}", mill.id),
            audit.clone(),
            action.clone(),
        ];
        for below in [
            "check",
            "statements/lis.early",
            "statements/lis.early/saves",
            "statements/lis.plain",
            "suggestions",
        ] {
            pages.push(format!("{audit}/{below}"));
        }
        for below in ["plan", "about", "audits/new"] {
            pages.push(mill.at(below));
        }
        for path in pages {
            let page = mill.browser.get(&path).await.shown();
            is_only_words(&page, &path);
        }
        // Pages that are shown again keep it as words too.
        let again = mill
            .browser
            .post(
                &mill.at("plan"),
                &[
                    ("what", ""),
                    ("why", HOSTILE),
                    ("due_on", HOSTILE),
                    ("lead", HOSTILE),
                ],
            )
            .await;
        is_only_words(&again, "the plan form");
        let again = mill
            .browser
            .post(
                &mill.at("audits"),
                &[
                    ("questionnaire", "listening-check"),
                    ("held_on", HOSTILE),
                    ("audit", HOSTILE),
                ],
            )
            .await;
        is_only_words(&again, "the audit form");
        let again = mill
            .browser
            .post(
                &action,
                &[("what", HOSTILE), ("base", HOSTILE), ("why", HOSTILE)],
            )
            .await;
        is_only_words(&again, "the action form");
        let mut guest = world.guest();
        let again = guest
            .post(
                "/sign-in",
                &[
                    ("sign_in_name", HOSTILE),
                    ("password", HOSTILE),
                    ("next", HOSTILE),
                    ("draft", HOSTILE),
                ],
            )
            .await;
        is_only_words(&again, "the sign-in form");
        let again = guest
            .get("/sign-in?next=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&said=%3Cscript%3Ealert")
            .await;
        is_only_words(&again, "the sign-in address");

        let close = format!("{audit}/close");
        let asked = mill.browser.post(&close, &[]).await;
        assert_eq!(asked.status, axum::http::StatusCode::UNPROCESSABLE_ENTITY);
        is_only_words(&asked, "two answers that nobody settled");
        let unsettled = asked.hidden("unsettled");
        let seen = [("unsettled", unsettled.as_str())];
        let results = mill.browser.post(&close, &seen).await.goes_to();
        is_only_words(&mill.browser.get(&results).await.shown(), "the results");
        let csv = mill.browser.get(&mill.at("plan.csv")).await.shown();
        let mut reader = csv::Reader::from_reader(&csv.bytes[3..]);
        for cell in reader
            .records()
            .next()
            .expect("a row")
            .expect("readable")
            .iter()
        {
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
        }
        let pdf = mill.browser.get(&mill.at("plan.pdf")).await.shown();
        if let Some(text) = words_of(&pdf.bytes) {
            assert!(
                text.contains("<script>alert(1)</script>") && text.contains("🍞"),
                "{text}"
            );
            assert!(text.contains("#{1+1}") && text.contains("=1+1"), "{text}");
        }
    })
    .await;
}

/// The words of a PDF as pdftotext reads them; none where the machine has no pdftotext.
pub fn words_of(pdf: &[u8]) -> Option<String> {
    let mut reader = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    reader.stdin.take()?.write_all(pdf).ok()?;
    let text = reader.wait_with_output().ok()?.stdout;
    Some(String::from_utf8_lossy(&text).replace('\n', ""))
}

#[tokio::test]
async fn a_form_that_is_too_large_or_no_form_is_refused_kindly() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let large = "x".repeat(600 * 1024);
        let page = mill
            .browser
            .post(&mill.at("plan"), &[("what", &large)])
            .await;
        assert_eq!(page.status, 413);
        page.says("more text than we can take")
            .says("What you typed is still here")
            .says_in(".typed", &large);
        // An island is told in a way it can read, and what another site sent is not shown.
        let mut island = mill.browser.with("accept", "application/json");
        let told = island.post(&mill.at("plan"), &[("what", &large)]).await;
        assert_eq!(told.status, 413);
        assert!(told.body.starts_with('{') && told.body.contains("more text than we can take"));
        let mut other_site = mill.browser.with("sec-fetch-site", "cross-site");
        let page = other_site.post(&mill.at("plan"), &[("what", &large)]).await;
        assert_eq!(page.status, 403);
        page.never_says("xxx");
        let page = mill
            .browser
            .post(
                &mill.at("plan"),
                &[("\u{0}", "\u{0}\u{7}"), ("what", "a\u{0}b")],
            )
            .await
            .goes_to();
        let words = mill.browser.get(&page).await.shown().texts_of("main *");
        assert!(words.contains(&"ab".to_owned()), "{words:?}");
    })
    .await;
}

#[tokio::test]
async fn a_fault_of_ours_is_a_page_with_a_reference_and_no_internals() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        world.app.store.close().await;
        let typed = [("what", "Paint the door"), ("why", "Nobody finds us")];
        let page = mill.browser.post(&mill.at("plan"), &typed).await;
        assert_eq!(page.status, 500);
        page.says("What you typed is still here")
            .says("Nobody finds us")
            .says("Try again");
        let page = mill.browser.get(&mill.at("plan")).await;
        assert_eq!(page.status, 500);
        page.says("This is our doing, not yours")
            .says("with this number: ")
            .says("Go to the start");
        for inside in [
            "sqlx", "pool", "Pool", "sqlite", "postgres", "src/", "panicked",
        ] {
            page.never_says(inside);
        }
    })
    .await;
}
