//! The plan: suggested, one's own, reworded, closed, taken away.

use axum::http::StatusCode;

use crate::{
    audits::{fill, start},
    world::{Group, World, on_each_database},
};

async fn planned(world: &World, fields: &[(&str, &str)]) -> (Group, String) {
    let mut mill = world.group("Mill Lane pantry", "Ana").await;
    let form = mill.browser.get(&mill.at("plan/new")).await.shown();
    let key = form.hidden("action");
    let mut all = vec![("action", key.as_str())];
    all.extend_from_slice(fields);
    mill.browser.post(&mill.at("plan"), &all).await.goes_to();
    // The same form once more plans nothing.
    mill.browser.post(&mill.at("plan"), &all).await.goes_to();
    let id: uuid::Uuid = key.parse().expect("a key");
    let address = mill.at(&format!("plan/{}", id.simple()));
    (mill, address)
}

#[tokio::test]
async fn a_suggestion_becomes_an_action_by_one_press() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane pantry", "Ana").await;
        let audit = fill(&mut mill, ["1", "2", "unknown", "4", "4", "4", "4", "3"]).await;
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let page = mill
            .browser
            .get(&format!("{audit}/suggestions"))
            .await
            .shown();
        // Lowest first: 1, 2, then what is not known, then 3; nothing that stands at the top.
        let order: Vec<usize> = [
            "id=\"lis.early\"",
            "id=\"lis.plain\"",
            "id=\"lis.person\"",
            "id=\"lis.quick\"",
        ]
        .map(|mark| page.body.find(mark).unwrap_or_else(|| panic!("{mark}")))
        .to_vec();
        assert!(order.is_sorted(), "{order:?}");
        page.never_says("id=\"lis.out\"");
        let fields = ["action", "audit", "statement", "what", "why", "back"]
            .map(|name| (name, page.hidden(name)));
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let back = mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
        assert!(back.contains("suggestions#lis.early"), "{back}");
        mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
        let page = mill
            .browser
            .get(back.split('#').next().expect("a path"))
            .await
            .shown();
        page.says("It is in your plan.")
            .says("It is in your plan. Say who leads");
        let plan = mill.browser.get(&mill.at("plan")).await.shown();
        assert_eq!(plan.body.matches("class=\"card action\"").count(), 1);
        plan.says("Still to fill in: who leads, by when and the first step");
    })
    .await;
}

#[tokio::test]
async fn an_action_is_reworded_closed_and_opened_again() {
    on_each_database(async |world| {
        let (mut mill, address) = planned(
            &world,
            &[("what", "Paint the door"), ("due_on", "1 March 2027")],
        )
        .await;
        let page = mill.browser.get(&address).await.shown();
        page.says("Paint the door").says("01/03/2027");
        let fields = [
            ("base", "1"),
            ("what", "Paint the door green"),
            ("lead", "Jo"),
            ("first_step", "Buy paint"),
            ("due_on", "2027-04-02"),
        ];
        let to = mill.browser.post(&address, &fields).await.goes_to();
        mill.browser
            .get(&to)
            .await
            .shown()
            .says("Saved.")
            .says("Paint the door green")
            .says("02/04/2027");
        let none = mill
            .browser
            .post(&format!("{address}/close"), &[("note", "half a note")])
            .await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        none.says("Please choose one.").says("half a note");
        let done = [("outcome", "done"), ("note", "It is green.")];
        mill.browser
            .post(&format!("{address}/close"), &done)
            .await
            .goes_to();
        mill.browser
            .post(&format!("{address}/close"), &done)
            .await
            .goes_to();
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .says("Done on");
        mill.browser
            .get(&address)
            .await
            .shown()
            .says("It is green.");
        mill.browser
            .post(&format!("{address}/reopen"), &[])
            .await
            .goes_to();
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .never_says("Done on")
            .says("2 April 2027");
    })
    .await;
}

#[tokio::test]
async fn a_slip_keeps_what_was_typed() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let fields = [
            ("what", ""),
            ("why", "because"),
            ("due_on", "next Tuesday"),
            ("lead", "Jo"),
        ];
        let page = mill.browser.post(&mill.at("plan"), &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Please fill this in.")
            .says("We could not read this date")
            .says("next Tuesday")
            .says("because")
            .says("Jo");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_reword_an_action_the_second_sees_both() {
    on_each_database(async |world| {
        let (mut mill, address) = planned(&world, &[("what", "Paint the door")]).await;
        mill.browser
            .post(&address, &[("base", "1"), ("what", "Paint it green")])
            .await
            .goes_to();
        let page = mill
            .browser
            .post(
                &address,
                &[("base", "1"), ("what", "Paint it blue"), ("lead", "Ben")],
            )
            .await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        page.says("Someone else saved this")
            .says("Paint it green")
            .says("Paint it blue")
            .says("Ben");
        assert_eq!(page.hidden("base"), "2");
        mill.browser
            .post(
                &address,
                &[("base", "2"), ("what", "Paint it blue"), ("lead", "Ben")],
            )
            .await
            .goes_to();
        mill.browser
            .get(&address)
            .await
            .shown()
            .says("Paint it blue");
    })
    .await;
}

#[tokio::test]
async fn the_pdf_shows_where_the_group_stands_with_the_charts_words_in_it() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane pantry", "Ana").await;
        let audit = fill(&mut mill, ["1", "2", "unknown", "4", "4", "4", "4", "3"]).await;
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let pdf = mill.browser.get(&mill.at("plan.pdf")).await.shown();
        if let Some(text) = crate::hostile::words_of(&pdf.bytes) {
            // Words that stand only inside the drawn chart.
            assert!(
                text.contains("Listening: Mostly") && text.contains("Starting"),
                "{text}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_plan_downloads_as_pdf_and_csv_also_when_it_is_empty_or_unfinished() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane pantry", "Ana").await;
        let empty = mill.browser.get(&mill.at("plan.pdf")).await.shown();
        assert!(empty.bytes.starts_with(b"%PDF-"));
        let (mut mill, _) = planned(
            &world,
            &[("what", "=cmd()"), ("lead", "+1"), ("why", "a, \"b\"\nc")],
        )
        .await;
        let pdf = mill.browser.get(&mill.at("plan.pdf")).await.shown();
        assert!(pdf.bytes.starts_with(b"%PDF-") && pdf.bytes.len() > 5_000);
        let name = pdf.head["content-disposition"].to_str().expect("a name");
        assert!(name.contains("Action plan Mill Lane pantry 20"), "{name}");
        let csv = mill.browser.get(&mill.at("plan.csv")).await.shown();
        assert!(csv.bytes.starts_with("\u{feff}".as_bytes()));
        let mut reader = csv::Reader::from_reader(&csv.bytes[3..]);
        let row = reader.records().next().expect("a row").expect("readable");
        assert_eq!(
            (&row[0], &row[6], &row[4]),
            ("'=cmd()", "'+1", "a, \"b\"\nc")
        );
        // An audit that is still open offers suggestions too.
        let audit = start(&mut mill).await;
        mill.browser
            .get(&format!("{audit}/suggestions"))
            .await
            .shown()
            .says("nothing to suggest");
    })
    .await;
}

#[tokio::test]
async fn the_same_page_filled_in_anew_is_another_action() {
    on_each_database(async |world| {
        let (mut mill, _) = planned(&world, &[("what", "alpha one")]).await;
        let key = uuid::Uuid::now_v7().to_string();
        for what in ["beta two", "gamma three", "beta two"] {
            mill.browser
                .post(
                    &mill.at("plan"),
                    &[("action", key.as_str()), ("what", what)],
                )
                .await
                .goes_to();
        }
        let plan = mill.browser.get(&mill.at("plan")).await.shown();
        plan.says("alpha one").says("beta two").says("gamma three");
        assert_eq!(plan.body.matches("class=\"card action\"").count(), 3);
    })
    .await;
}
