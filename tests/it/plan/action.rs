//! The plan: suggested, one's own, reworded, closed, taken away.

use axum::http::StatusCode;

use crate::{
    audit::{fill, start},
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
        page.lacks("[id='lis.out']");
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
        assert_eq!(plan.body.matches("class=\"card action").count(), 1);
        plan.says("Not started yet. Still to fill in: who leads, by when and the first step");
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
        page.says("Paint the door")
            .has("[name=due_on][value='1 March 2027']");
        let fields = [
            ("base", "1"),
            ("what", "Paint the door green"),
            ("lead", "Jo"),
            ("first_step", "Buy paint"),
            ("due_on", "2027-04-02"),
        ];
        page.says("Why the new day?");
        let mut fields = fields.to_vec();
        fields.push(("reason", "The frost came early"));
        let to = mill.browser.post(&address, &fields).await.goes_to();
        mill.browser
            .get(&to)
            .await
            .shown()
            .says("Saved.")
            .says("Paint the door green")
            .says("Ana moved the day from 1 March 2027 to 2 April 2027.")
            .says("The frost came early");
        let none = mill
            .browser
            .post(&format!("{address}/close"), &[("note", "half a note")])
            .await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        none.says("Please choose one.").says("half a note");
        let key = uuid::Uuid::now_v7().to_string();
        let done = [
            ("outcome", "done"),
            ("note", "It is green."),
            ("event", key.as_str()),
        ];
        for _ in 0..2 {
            mill.browser
                .post(&format!("{address}/close"), &done)
                .await
                .goes_to();
        }
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .says("Done on");
        let closed = mill.browser.get(&address).await.shown();
        closed
            .says("It is green.")
            .says("Quick: done within a month");
        assert_eq!(closed.body.matches("Ana said it is done.").count(), 1);
        let closure = closed.hidden("closure");
        for _ in 0..2 {
            mill.browser
                .post(
                    &format!("{address}/reopen"),
                    &[("closure", closure.as_str())],
                )
                .await
                .goes_to();
        }
        let opened = mill.browser.get(&address).await.shown();
        assert_eq!(opened.body.matches("Ana opened it again.").count(), 1);
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
            ("due_on", "when it rains"),
            ("lead", "Jo"),
        ];
        let page = mill.browser.post(&mill.at("plan"), &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Please fill this in.")
            .says("We could not read this date")
            .says("when it rains")
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
        page.says("This was saved meanwhile")
            .says("Paint it green")
            .says("Paint it blue")
            .says("Ben");
        assert_eq!(page.hidden("base"), "2");
        // Both are told: whoever opens the action sees that two were writing.
        mill.browser
            .get(&address)
            .await
            .shown()
            .says("was changing this at the same moment");
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
            .says("Paint it blue")
            .says("Paint it green")
            .never_says("was changing this at the same moment");
    })
    .await;
}

#[tokio::test]
async fn what_is_said_of_an_action_becomes_its_story_and_a_form_sent_twice_says_it_once() {
    on_each_database(async |world| {
        let (mut mill, address) = planned(&world, &[("what", "Paint the door")]).await;
        let notes = format!("{address}/notes");
        let nothing = mill
            .browser
            .post(&notes, &[("words", "half a thought")])
            .await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        nothing.says("Please choose one.").says("half a thought");
        let blank = mill.browser.post(&notes, &[("verb", "waiting")]).await;
        assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
        blank.says("Please fill this in.");
        for (verb, words) in [
            ("started", ""),
            ("noted", "Two tins in the shed"),
            ("waiting", "the landlord"),
        ] {
            let key = uuid::Uuid::now_v7().to_string();
            let fields = [("event", key.as_str()), ("verb", verb), ("words", words)];
            for _ in 0..2 {
                mill.browser.post(&notes, &fields).await.goes_to();
            }
        }
        let page = mill.browser.get(&address).await.shown();
        page.says("Waiting: the landlord")
            .says("Two tins in the shed");
        for sentence in [
            "Ana put it in the plan.",
            "Ana said you have started.",
            "Ana wrote a note.",
            "Ana said you are waiting.",
        ] {
            assert_eq!(page.body.matches(sentence).count(), 1, "{sentence}");
        }
        let order: Vec<_> = [
            "Ana put it in the plan.",
            "Ana said you have started.",
            "Ana wrote a note.",
            "Ana said you are waiting.",
        ]
        .map(|text| page.body.find(text))
        .to_vec();
        assert!(order.is_sorted(), "the story is told from its beginning");
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .says("Waiting: the landlord");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_close_an_action_the_second_is_told_and_their_words_are_kept() {
    on_each_database(async |world| {
        let (mut mill, address) = planned(&world, &[("what", "Paint the door")]).await;
        let close = format!("{address}/close");
        mill.browser
            .post(&close, &[("outcome", "done"), ("note", "It is green")])
            .await
            .goes_to();
        let second = mill
            .browser
            .post(&close, &[("outcome", "let-go"), ("note", "No paint left")])
            .await;
        assert_eq!(second.status, StatusCode::CONFLICT);
        second.says("This is finished.").says("No paint left");
        mill.browser
            .get(&address)
            .await
            .shown()
            .says("It is green")
            .says("No paint left")
            .says("Done on");
    })
    .await;
}

#[tokio::test]
async fn a_day_before_today_is_asked_about_and_taken_when_it_is_meant() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane pantry", "Ana").await;
        let asked = mill
            .browser
            .post(
                &mill.at("plan"),
                &[("what", "Paint the door"), ("due_on", "1/2/2020")],
            )
            .await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        asked
            .says("This day is before today")
            .says("Yes, I mean this day")
            .says("Paint the door");
        let meant = [
            ("what", "Paint the door"),
            ("due_on", "1/2/2020"),
            ("due_meant", "1/2/2020"),
        ];
        mill.browser.post(&mill.at("plan"), &meant).await.goes_to();
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .says("The day has passed")
            .says("By 1 February 2020.");
    })
    .await;
}

#[tokio::test]
async fn an_action_is_split_and_linked_to_several_statements() {
    on_each_database(async |world| {
        let (mut mill, address) = planned(
            &world,
            &[
                ("what", "Paint the door"),
                ("lead", "Jo"),
                ("why", "It is grey"),
            ],
        )
        .await;
        start(&mut mill).await;
        let statements = format!("{address}/statements");
        mill.browser
            .get(&statements)
            .await
            .shown()
            .says("Listening");
        let ticked = [
            ("statement", "listening-check/lis.early"),
            ("statement", "listening-check/lis.plain"),
        ];
        for _ in 0..2 {
            mill.browser.post(&statements, &ticked).await.goes_to();
        }
        // What somebody else linked meanwhile stays: this page had only the first ticked, and unticks it.
        let unticked = [("had", "listening-check/lis.early")];
        mill.browser.post(&statements, &unticked).await.goes_to();
        let page = mill.browser.get(&statements).await.shown();
        assert_eq!(
            page.body.matches("name=\"had\"").count(),
            1,
            "{}",
            page.body
        );
        page.has("[value='listening-check/lis.plain'][checked]");
        let id = address.rsplit('/').next().expect("an action");
        let form = mill
            .browser
            .get(&mill.at(&format!("plan/new?split={id}")))
            .await
            .shown();
        form.says("It is grey").says("Jo");
        let key = form.hidden("action");
        let fields = [
            ("action", key.as_str()),
            ("split", id),
            ("what", "Buy paint"),
            ("lead", "Jo"),
        ];
        for _ in 0..2 {
            mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
        }
        let page = mill.browser.get(&address).await.shown();
        assert_eq!(page.body.matches("Ana split off a part:").count(), 1);
        let linked = "Ana changed which statements it answers.";
        assert_eq!(page.body.matches(linked).count(), 2);
        page.says("Buy paint");
        let part = mill.at(&format!("plan/{}", key.replace('-', "")));
        mill.browser.get(&part).await.shown().says("Buy paint");
    })
    .await;
}

#[tokio::test]
async fn the_plan_shows_a_part_of_itself_by_a_link_that_can_be_sent() {
    on_each_database(async |world| {
        let (mut mill, _) = planned(
            &world,
            &[
                ("what", "Paint the door"),
                ("lead", "Jo"),
                ("due_on", "1/2/2020"),
                ("due_meant", "1/2/2020"),
            ],
        )
        .await;
        let other = [("what", "Bake bread"), ("lead", "Amina")];
        mill.browser.post(&mill.at("plan"), &other).await.goes_to();
        for (query, there, away) in [
            ("person=Jo", "Paint the door", "Bake bread"),
            ("state=planned&person=Amina", "Bake bread", "Paint the door"),
            ("state=overdue", "Paint the door", "Bake bread"),
        ] {
            let page = mill
                .browser
                .get(&mill.at(&format!("plan?{query}")))
                .await
                .shown();
            page.says(there)
                .never_says(away)
                .says("Show the whole plan again");
        }
        mill.browser
            .get(&mill.at("plan?state=done"))
            .await
            .shown()
            .says("Nothing in your plan fits this.");
        // What cannot be chosen shows everything.
        mill.browser
            .get(&mill.at("plan?state=nonsense"))
            .await
            .shown()
            .says("Bake bread")
            .says("Paint the door");
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
        if let Some(text) = crate::server::hostile::words_of(&pdf.bytes) {
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
            (&row[0], &row[3], &row[12]),
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
        assert_eq!(plan.body.matches("class=\"card action").count(), 3);
    })
    .await;
}

#[tokio::test]
async fn of_many_who_change_an_action_at_once_one_is_first_and_everyone_else_is_told() {
    on_each_database(async |world| {
        let (mill, address) = planned(&world, &[("what", "Paint the door")]).await;
        let mut writers = tokio::task::JoinSet::new();
        for number in 0..8 {
            let (mut browser, address) = (mill.browser.clone(), address.clone());
            writers.spawn(async move {
                let what = format!("Paint it in colour {number}");
                let page = browser
                    .post(&address, &[("base", "1"), ("what", &what)])
                    .await;
                (page.status, page.body.contains(&what))
            });
        }
        let answers = writers.join_all().await;
        let won = answers
            .iter()
            .filter(|(status, _)| *status == StatusCode::SEE_OTHER)
            .count();
        let told = answers
            .iter()
            .filter(|(status, kept)| *status == StatusCode::CONFLICT && *kept)
            .count();
        assert_eq!((won, told), (1, 7), "{answers:?}");
    })
    .await;
}
