//! Blank paper, and typing in what was filled in.

use axum::http::StatusCode;

use crate::{
    audit::{answer, start},
    server::hostile::{HOSTILE, is_only_words, words_of},
    world::{Group, Page, on_each_database},
};

/// The fields of the type-in page as they are, with these values in place of its own.
async fn typed(
    mill: &mut Group,
    audit: &str,
    changed: &[(&str, &str)],
) -> (Vec<(String, String)>, Page) {
    let page = mill.browser.get(&format!("{audit}/type-in")).await.shown();
    let mut fields: Vec<(String, String)> = vec![("principle".into(), page.hidden("principle"))];
    for statement in ["lis.early", "lis.plain", "lis.person"] {
        for part in ["base", "save"] {
            let name = format!("{statement}.{part}");
            let value = page.hidden(&name);
            fields.push((name, value));
        }
    }
    for (name, value) in changed {
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    let posted = post(mill, audit, &fields).await;
    (fields, posted)
}

async fn post(mill: &mut Group, audit: &str, fields: &[(String, String)]) -> Page {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    mill.browser
        .post(&format!("{audit}/type-in"), &fields)
        .await
}

#[tokio::test]
async fn what_is_on_paper_is_typed_in_with_who_and_whose_paper() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        answer(
            &mut mill,
            &audit,
            "lis.person",
            &[("choice", "4"), ("go", "stop")],
        )
        .await
        .goes_to();
        let rows = [
            ("paper", "Tuesday table"),
            ("lis.early.choice", "2"),
            ("lis.early.reflection", "Nobody asked us"),
            ("lis.plain.choice", "unknown"),
        ];
        let (fields, posted) = typed(&mut mill, &audit, &rows).await;
        let list = posted.goes_to();
        mill.browser
            .get(&list)
            .await
            .shown()
            .says("Saved what was on paper.")
            .says("3 of 8 done");
        let statement = mill
            .browser
            .get(&format!("{audit}/statements/lis.early"))
            .await
            .shown();
        statement
            .says("Ana typed this in from paper (Tuesday table) on")
            .says("Nobody asked us");
        // What was left empty stays as it was, given on a screen.
        mill.browser
            .get(&format!("{audit}/statements/lis.person"))
            .await
            .shown()
            .says("Ana saved this on")
            .never_says("from paper");
        // The same form once more saves nothing.
        post(&mut mill, &audit, &fields).await.goes_to();
        let saves = mill
            .browser
            .get(&format!("{audit}/statements/lis.early/saves"))
            .await
            .shown();
        assert_eq!(
            saves.body.matches("typed this in from paper").count(),
            1,
            "{}",
            saves.body
        );
    })
    .await;
}

#[tokio::test]
async fn a_slip_in_one_row_saves_none_and_keeps_all_that_was_typed() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let long = "x".repeat(10_001);
        let rows = [
            ("lis.early.choice", "3"),
            ("lis.plain.choice", "9"),
            ("lis.person.reflection", long.as_str()),
            ("lis.person.evidence", HOSTILE),
        ];
        let (_, page) = typed(&mut mill, &audit, &rows).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.has("a[href='#lis.plain.choice']")
            .has("a[href='#lis.person.reflection']")
            .says(&long);
        is_only_words(&page, "typing in");
        mill.browser.get(&audit).await.shown().says("0 of 8 done");
    })
    .await;
}

#[tokio::test]
async fn two_who_type_in_the_same_statement_are_both_kept_and_a_closed_audit_takes_none() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let (mut first, _) = typed(&mut mill, &audit, &[("lis.early.choice", "2")]).await;
        // The other had the page open from before, with keys of its own.
        for (name, value) in &mut first {
            if name.ends_with(".save") {
                *value = uuid::Uuid::now_v7().to_string();
            }
            if name == "lis.early.choice" {
                "4".clone_into(value);
            }
        }
        let to = post(&mut mill, &audit, &first).await.goes_to();
        mill.browser
            .get(&to)
            .await
            .shown()
            .says("look for the ones with two answers")
            .says("Two answers: please look");
        let close = format!("{audit}/close");
        let known = mill.browser.post(&close, &[]).await.hidden("unsettled");
        mill.browser
            .post(&close, &[("unsettled", &known)])
            .await
            .goes_to();
        let (_, closed) = typed(
            &mut mill,
            &audit,
            &[("lis.plain.choice", "1"), ("paper", "Late table")],
        )
        .await;
        assert_eq!(closed.status, StatusCode::CONFLICT);
        closed.says("This audit is closed").says("Late table");
    })
    .await;
}

#[tokio::test]
async fn blank_paper_holds_every_statement_of_the_chosen_parts_with_boxes_and_lines() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        for (path, start) in [
            (mill.at("questionnaires/dignity-in-food/blank.pdf"), "%PDF-"),
            (mill.at("questionnaires/dignity-in-food/blank.docx"), "PK"),
            (format!("{audit}/blank.pdf?size=large"), "%PDF-"),
            (format!("{audit}/blank.docx"), "PK"),
        ] {
            let file = mill.browser.get(&path).await.shown();
            assert!(file.bytes.starts_with(start.as_bytes()), "{path}");
            let Some(text) = (start == "%PDF-").then(|| words_of(&file.bytes)).flatten() else {
                continue;
            };
            assert!(
                text.contains("We don't know yet") && text.contains("Who was there"),
                "{text}"
            );
        }
        let unknown = mill
            .browser
            .get(&mill.at("questionnaires/nothing/blank.pdf"))
            .await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    })
    .await;
}
