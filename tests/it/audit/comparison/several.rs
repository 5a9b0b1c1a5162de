//! Why several statements moved at once: what is asked first, what is ticked, what is left, and two at once.

use axum::http::StatusCode;

use crate::{
    audit::comparison::{about, changes, key, listening, moved},
    server::hostile::{HOSTILE, is_only_words},
    world::{Group, Page, on_each_database},
};

/// Ids of the statements that can be ticked, in the order of the page.
fn ticks(page: &Page) -> Vec<String> {
    let boxes = page.body.split("name=\"about\" value=\"").skip(1);
    boxes
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

async fn why(group: &mut Group, audit: &str) -> Page {
    group.browser.get(&format!("{audit}/why")).await.shown()
}

#[tokio::test]
async fn falls_come_first_then_the_three_largest_rises_and_the_rest_is_folded_away() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let then = ["1", "1", "1", "1", "4", "3", "2", "unknown"];
        let now = ["2", "4", "3", "3", "2", "2", "unknown", "1"];
        listening(&mut mill, "1/3/2026", then).await;
        let second = listening(&mut mill, "2/10/2026", now).await;
        let results = mill.browser.get(&format!("{second}/results")).await.shown();
        results.says_in("h1", "4 went up, 2 went down since 1 March 2026");
        results.says_in(".buttons a", "Say why");
        let page = why(&mut mill, &second).await;
        page.says_in("h1", "Why did things move?")
            .says_in("details summary", "2 more that moved")
            .lacks("details[open]")
            .says_in(".buttons a", "Skip the rest");
        let falls = ["lis.draft", "lis.answer", "lis.assets"];
        let rises = ["lis.plain", "lis.person", "lis.out"];
        let others = ["lis.early", "lis.quick"];
        assert_eq!(ticks(&page), [&falls[..], &rises, &others].concat());
        // Each says what became of it.
        page.says("Went down 2 levels.")
            .says("It has no level now.")
            .says("Went up 3 levels.");
    })
    .await;
}

#[tokio::test]
async fn one_reason_is_said_of_all_that_are_ticked_and_the_rest_can_be_skipped() {
    on_each_database(async |world| {
        let (mut mill, first, second) = moved(&world).await;
        let at = format!("{second}/why");
        let page = why(&mut mill, &second).await;
        let with = page.hidden("with");
        assert_eq!(with, key(&first));
        let fields = [
            ("with", with.as_str()),
            ("about", "lis.plain"),
            ("about", "lis.answer"),
            ("because", "people"),
            ("note", "A new team."),
        ];
        // On to what is left of the first ones.
        let to = mill.browser.post(&at, &fields).await.goes_to();
        assert!(to.starts_with(&format!("{second}/why?with=")), "{to}");
        let page = mill.browser.get(&to).await.shown();
        page.says("Saved. It will help you remember.");
        assert_eq!(
            ticks(&page),
            ["lis.person", "lis.quick", "lis.early", "lis.out"]
        );
        let rest = [
            ("with", with.as_str()),
            ("about", "lis.person"),
            ("about", "lis.quick"),
            ("about", "lis.early"),
            ("because", "clearer"),
        ];
        let to = mill.browser.post(&at, &rest).await.goes_to();
        assert!(to.starts_with(&format!("{second}/changes?with=")), "{to}");
        let page = changes(&mut mill, &second).await;
        for statement in ["lis.plain", "lis.answer"] {
            let said = about(&page, statement);
            assert!(said.contains("Different people answered"), "{said}");
            assert!(said.contains("A new team."), "{said}");
        }
        assert!(about(&page, "lis.person").contains("We see more clearly now"));
        page.says("You have said why for 5 of 6.");
        // The same form twice says it once, and says nothing over what stands.
        mill.browser.post(&at, &fields).await.goes_to();
        let plain = format!("{second}/changes/lis.plain");
        let base = mill.browser.get(&plain).await.shown().hidden("base");
        assert_eq!(base, "1");
        // With nothing left there is nothing to ask.
        let last = [("about", "lis.out"), ("because", "did")];
        mill.browser.post(&at, &last).await.goes_to();
        let to = mill.browser.get(&at).await.goes_to();
        assert!(to.starts_with(&format!("{second}/changes?")), "{to}");
        let results = mill.browser.get(&format!("{second}/results")).await.shown();
        results.lacks("a[href*='/why']");
    })
    .await;
}

#[tokio::test]
async fn a_slip_keeps_the_ticks_and_what_was_typed() {
    on_each_database(async |world| {
        let (mut mill, _, second) = moved(&world).await;
        let at = format!("{second}/why");
        let long = "word ".repeat(100);
        for fields in [
            vec![("because", "people"), ("note", "A new team.")],
            vec![("about", "lis.out"), ("action", "")],
            vec![("about", "lis.out"), ("note", long.as_str())],
            // What did not move cannot be ticked.
            vec![
                ("about", "lis.draft"),
                ("about", HOSTILE),
                ("because", "did"),
            ],
        ] {
            let page = mill.browser.post(&at, &fields).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
            is_only_words(&page, "a slip");
            for (name, value) in &fields {
                match (*name, *value) {
                    ("note", text) => {
                        page.says(text.trim());
                    }
                    ("because", word) => {
                        page.has(&format!("[value='{word}'][checked]"));
                    }
                    ("about", "lis.out") => {
                        page.has("details[open] [value='lis.out'][checked]");
                    }
                    _ => {}
                }
            }
        }
        changes(&mut mill, &second).await.says("0 of 6");
    })
    .await;
}

#[tokio::test]
async fn what_somebody_said_meanwhile_stands_and_both_are_shown() {
    on_each_database(async |world| {
        let (mut mill, _, second) = moved(&world).await;
        let one = format!("{second}/changes/lis.plain");
        let fields = [("because", "service"), ("note", "Ben's words")];
        mill.browser.post(&one, &fields).await.goes_to();
        let at = format!("{second}/why");
        let fields = [
            ("about", "lis.plain"),
            ("about", "lis.person"),
            ("because", "people"),
            ("note", "Ana's words"),
        ];
        let page = mill.browser.post(&at, &fields).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        page.says("This was said meanwhile")
            .says("Ben's words")
            .says("Ana's words")
            .has("[value='people'][checked]")
            .has("a[href*='/changes/lis.plain?with=']");
        let page = changes(&mut mill, &second).await;
        assert!(about(&page, "lis.plain").contains("Ben's words"));
        assert!(about(&page, "lis.person").contains("Ana's words"));
        // Of many at the same moment one is first, and the others are told.
        let posts = (0..6).map(|number| {
            let (mut browser, at) = (mill.browser.clone(), at.clone());
            tokio::spawn(async move {
                let note = format!("Note {number}.");
                let fields = [("about", "lis.out"), ("because", "did"), ("note", &note)];
                browser.post(&at, &fields).await.status
            })
        });
        let mut went_well = 0;
        for post in posts.collect::<Vec<_>>() {
            match post.await.expect("an answer") {
                StatusCode::SEE_OTHER => went_well += 1,
                status => assert_eq!(status, StatusCode::CONFLICT),
            }
        }
        assert_eq!(went_well, 1);
    })
    .await;
}

#[tokio::test]
async fn results_say_first_what_changed_in_each_language() {
    on_each_database(async |world| {
        let (mut mill, first, second) = moved(&world).await;
        let results = format!("{second}/results");
        let said = [
            ("es", "2 subieron, 2 bajaron desde el 1 de marzo de 2026"),
            ("ar", "صعدت عبارتان"),
            ("en", "2 went up, 2 went down since 1 March 2026"),
        ];
        for (language, headline) in said {
            let fields = [("language", language), ("here", results.as_str())];
            mill.browser.post("/language", &fields).await.goes_to();
            let page = mill.browser.get(&results).await.shown();
            page.says_in("h1", headline)
                .lacks(".charts figure + figure");
            // Once as cards, once as a chart with its table.
            assert_eq!(page.texts_of("h1").len(), 1);
            assert_eq!(page.texts_of("figure").len(), 1, "{}", page.body);
        }
        // The first audit has none before it: its heading is what was found.
        let page = mill.browser.get(&format!("{first}/results")).await.shown();
        page.says_in("h1", "Listening")
            .says("This is your first audit");
        // Where nothing moved, that is said.
        let third = listening(&mut mill, "3/10/2026", crate::audit::comparison::NOW).await;
        let page = mill.browser.get(&format!("{third}/results")).await.shown();
        page.says_in("h1", "Nothing went up or down since 2 October 2026")
            .lacks("a[href*='/why']");
    })
    .await;
}
