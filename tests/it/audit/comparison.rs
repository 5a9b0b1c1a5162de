//! Two audits side by side: what moved, what cannot fairly be compared, and why.

mod kinds;

mod reasons;

mod several;

use axum::http::StatusCode;

use good_measure::store;

use crate::{
    audit::LISTENING,
    world::{Group, Page, World, on_each_database},
};

/// Starts, answers and closes an audit of this day; gives its address.
async fn audit_of(
    group: &mut Group,
    questionnaire: &str,
    principles: &[&str],
    day: &str,
    answers: &[(&str, &str)],
) -> String {
    let mut fields = vec![("questionnaire", questionnaire), ("held_on", day)];
    fields.extend(principles.iter().map(|principle| ("principle", *principle)));
    let address = group.at("audits");
    let audit = group.browser.post(&address, &fields).await.goes_to();
    for (statement, choice) in answers {
        let address = format!("{audit}/statements/{statement}");
        let fields = [("choice", *choice), ("why", "x"), ("go", "stop")];
        group.browser.post(&address, &fields).await.goes_to();
    }
    let close = format!("{audit}/close");
    group.browser.post(&close, &[]).await.goes_to();
    audit
}

/// A closed audit of the listening check.
async fn listening(group: &mut Group, day: &str, choices: [&str; 8]) -> String {
    let answers: Vec<(&str, &str)> = LISTENING.into_iter().zip(choices).collect();
    audit_of(group, "listening-check", &["listening"], day, &answers).await
}

const THEN: [&str; 8] = ["2", "2", "3", "unknown", "3", "3", "1", "2"];

const NOW: [&str; 8] = ["3", "1", "2", "2", "3", "unknown", "1", "4"];

/// A group whose second audit differs from the first: two up, two down, one known, one known no more, two level.
async fn moved(world: &World) -> (Group, String, String) {
    let mut mill = world.group("Mill Lane", "Ana").await;
    let first = listening(&mut mill, "1/3/2026", THEN).await;
    let second = listening(&mut mill, "2/10/2026", NOW).await;
    (mill, first, second)
}

fn key(address: &str) -> &str {
    address.rsplit('/').next().expect("a key")
}

async fn changes(group: &mut Group, audit: &str) -> Page {
    group.browser.get(&format!("{audit}/changes")).await.shown()
}

/// The part of a page about one statement.
#[track_caller]
fn about<'a>(page: &'a Page, statement: &str) -> &'a str {
    let mark = format!("<li id=\"{statement}\"");
    let (_, rest) = page
        .body
        .split_once(&mark)
        .unwrap_or_else(|| panic!("{statement} is not on the page:\n{}", page.body));
    rest.split("<li id=").next().unwrap_or_default()
}

#[tokio::test]
async fn a_statement_goes_up_or_down_or_comes_to_be_known() {
    on_each_database(async |world| {
        let (mut mill, _, second) = moved(&world).await;
        let page = changes(&mut mill, &second).await;
        page.says_in("h1", "2 went up, 2 went down.")
            .says("2 stand where they stood. 1 you did not know before, and do now. 1 had a level before and has none now.")
            .says("1 March 2026 and 2 October 2026")
            .says("Going down can be good work");
        assert!(about(&page, "lis.early").contains("Went up one level."));
        assert!(about(&page, "lis.quick").contains("Went up 2 levels."));
        assert!(about(&page, "lis.plain").contains("Went down one level."));
        assert!(about(&page, "lis.out").contains("It has a level now."));
        assert!(about(&page, "lis.answer").contains("It has no level now."));
        assert!(about(&page, "lis.draft").contains("Stands where it stood."));
        // Cups beside words, then and now.
        let early = about(&page, "lis.early");
        assert_eq!(early.matches("class=\"cup\"").count(), 2);
        assert!(early.contains("Starting") && early.contains("Mostly"));
        assert!(!page.body.contains("class=\"alert"), "nothing is red");
        // All of it as a table too.
        let (_, table) = page.body.split_once("<table>").expect("a table");
        assert_eq!(table.matches("<th scope=\"row\">").count(), 8);
        // The results say it in short and lead here.
        let results = mill.browser.get(&format!("{second}/results")).await.shown();
        results
            .says_in("h1", "2 went up, 2 went down since 1 March 2026")
            .has(&format!("a[href='{second}/changes']"));
    })
    .await;
}

#[tokio::test]
async fn any_closed_audit_can_be_chosen_and_the_earlier_day_is_always_before() {
    on_each_database(async |world| {
        let (mut mill, first, second) = moved(&world).await;
        let third = listening(&mut mill, "3/10/2026", NOW).await;
        let page = changes(&mut mill, &third).await;
        page.says_in(
            "h1",
            "Every statement that can fairly be compared stands where it stood.",
        );
        let options = page.body.matches("<option").count();
        assert_eq!(options, 2, "all but this one");
        let newest = page
            .body
            .find(&format!("<option value=\"{}\" selected", key(&second)));
        let oldest = page
            .body
            .find(&format!("<option value=\"{}\">", key(&first)));
        assert!(newest.expect("the one before") < oldest.expect("the first"));
        // Two on the same day are told apart.
        let fourth = listening(&mut mill, "3/10/2026", NOW).await;
        changes(&mut mill, &fourth).await.says("(closed ");
        // Either way round it is the same comparison.
        let there = mill
            .browser
            .get(&format!("{second}/changes?with={}", key(&first)))
            .await
            .shown();
        let back = mill
            .browser
            .get(&format!("{first}/changes?with={}", key(&second)))
            .await
            .shown();
        for page in [&there, &back] {
            page.says_in("h1", "2 went up, 2 went down.")
                .says("1 March 2026 and 2 October 2026")
                .has(&format!(
                    "a[href='{second}/changes/lis.early?with={}']",
                    key(&first)
                ));
        }
        // The first has none before it, and can still be compared with a later one.
        changes(&mut mill, &first)
            .await
            .says("This is your first audit")
            .has("option");
    })
    .await;
}

#[tokio::test]
async fn the_first_audit_has_nothing_to_compare_and_an_open_one_is_to_be_closed_first() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let first = listening(&mut mill, "1/3/2026", THEN).await;
        changes(&mut mill, &first)
            .await
            .says("This is your first audit")
            .lacks("option");
        let open = crate::audit::start(&mut mill).await;
        let to = mill.browser.get(&format!("{open}/changes")).await.goes_to();
        assert_eq!(to, format!("{open}/check"));
    })
    .await;
}

#[tokio::test]
async fn what_is_not_this_groups_or_not_this_questionnaires_is_not_found() {
    on_each_database(async |world| {
        let (mut mill, first, second) = moved(&world).await;
        let mut table = world.group("Long table", "Ben").await;
        let theirs = listening(&mut table, "1/2/2026", THEN).await;
        let other = [("wel.greet", "1")];
        let other = audit_of(
            &mut mill,
            "dignity-in-food",
            &["welcoming"],
            "1/2/2026",
            &other,
        )
        .await;
        let open = crate::audit::start(&mut mill).await;
        let withs = [&theirs, &other, &open, &second].map(|audit| key(audit).to_owned());
        for with in withs.iter().map(String::as_str).chain(["nonsense"]) {
            for path in ["changes", "changes/lis.early"] {
                let page = mill
                    .browser
                    .get(&format!("{second}/{path}?with={with}"))
                    .await;
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{path} {with}");
            }
            let fields = [("because", "clearer"), ("with", with)];
            let said = mill
                .browser
                .post(&format!("{second}/changes/lis.early"), &fields)
                .await;
            assert_eq!(said.status, StatusCode::NOT_FOUND, "{with}");
        }
        // Only what moved has a why.
        for statement in ["lis.draft", "lis.nonsense"] {
            let address = format!("{second}/changes/{statement}");
            assert_eq!(
                mill.browser.get(&address).await.status,
                StatusCode::NOT_FOUND
            );
            let said = mill.browser.post(&address, &[("because", "did")]).await;
            assert_eq!(said.status, StatusCode::NOT_FOUND, "{statement}");
        }
        let alone = mill
            .browser
            .get(&format!("{first}/changes/lis.early"))
            .await;
        assert_eq!(alone.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_comparison_takes_as_many_queries_with_many_audits_and_statements_as_with_few() {
    on_each_database(async |world| {
        let (mut mill, _, second) = moved(&world).await;
        let few = store::listen(changes(&mut mill, &second)).await.1.len();
        for day in 3..9 {
            listening(&mut mill, &format!("{day}/10/2026"), THEN).await;
        }
        let principles = ["welcoming", "transparent", "person-centred", "empowering"];
        let choices = [("wel.greet", "1"), ("tra.fair", "2"), ("emp.say", "3")];
        audit_of(
            &mut mill,
            "dignity-in-food",
            &principles,
            "1/3/2026",
            &choices,
        )
        .await;
        let large = audit_of(
            &mut mill,
            "dignity-in-food",
            &principles,
            "2/3/2026",
            &choices,
        )
        .await;
        for audit in [&second, &large] {
            let many = store::listen(changes(&mut mill, audit)).await.1.len();
            assert_eq!(many, few);
        }
    })
    .await;
}
