//! Reviews: a facilitator asks, says what was seen and suggests; the group answers in place; nothing is seen that is not
//! shared.

use axum::http::StatusCode;

use good_measure::domain::ids::NetworkId;

use crate::{
    audit::fill,
    world::{Browser, Group, World, on_each_database},
};

/// A group that has closed an audit and planned something, and shares all of it.
async fn shared(world: &World, network: NetworkId) -> (Group, String) {
    let mut mill = world.member(network, "Mill Lane", "Ana").await;
    let audit = fill(&mut mill, ["1", "2", "3", "4", "1", "2", "3", "4"]).await;
    mill.browser
        .post(&format!("{audit}/close"), &[])
        .await
        .goes_to();
    let id = audit.rsplit('/').next().expect("an audit").to_owned();
    let plan = mill.at("plan");
    mill.browser
        .post(&plan, &[("what", "Paint the door")])
        .await
        .goes_to();
    share(&mut mill, network, &id, "all").await;
    (mill, id)
}

async fn share(group: &mut Group, network: NetworkId, audit: &str, extent: &str) {
    let fields = [
        (format!("{network}.{audit}"), extent),
        (format!("{network}.plan"), extent),
    ];
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), *value))
        .collect();
    let sharing = group.at("sharing");
    group.browser.post(&sharing, &fields).await.goes_to();
}

/// Says something of a statement as the page of it offers it.
async fn say(fay: &mut Browser, audit: &str, fields: &[(&str, &str)]) -> crate::world::Page {
    let page = fay
        .get(&format!("{audit}/statements/lis.early"))
        .await
        .shown();
    let note = page.hidden("key");
    let mut all = vec![("statement", "lis.early"), ("key", note.as_str())];
    all.extend(fields);
    fay.post(&format!("{audit}/review"), &all).await
}

#[tokio::test]
async fn a_review_goes_from_waiting_through_question_visit_and_suggestion_to_its_end() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (mut mill, id) = shared(&world, network).await;
        let home = format!("/networks/{network}");
        let audit = format!("{home}/groups/{}/audits/{id}", mill.id);
        let queue = format!("{home}/reviews");
        fay.get(&queue)
            .await
            .shown()
            .says("2 reviews are waiting for you")
            .says("Mill Lane");
        fay.get(&home).await.shown().says("review");

        let to = say(
            &mut fay,
            &audit,
            &[("kind", "question"), ("words", "How do <you> know?")],
        )
        .await
        .goes_to();
        fay.get(&to)
            .await
            .shown()
            .says("Saved. The group sees it now.")
            .says("Fay asks");
        let visit = [
            ("kind", "visit"),
            ("verdict", "partly"),
            ("on_day", "1/11/2026"),
            ("words", "It was quiet."),
        ];
        say(&mut fay, &audit, &visit).await.goes_to();
        say(
            &mut fay,
            &audit,
            &[("kind", "suggestion"), ("words", "Ask at the tea table")],
        )
        .await
        .goes_to();
        fay.get(&format!("{queue}?state=asked"))
            .await
            .shown()
            .says("Mill Lane");
        fay.get(&queue)
            .await
            .shown()
            .says("One review is waiting for you");

        // The group sees it on its home, and answers in place.
        mill.browser
            .get(&format!("/groups/{}", mill.id))
            .await
            .shown()
            .says("One question waits for an answer.")
            .says("One suggestion waits for your answer.")
            .says("One note of a visit came lately.");
        let mine = mill.at(&format!("reviews/{network}/{id}"));
        let page = mill.browser.get(&mine).await.shown();
        page.says("How do <you> know?")
            .never_says("<you>")
            .says("Fay saw some of it");
        let (question, suggestion) = two_open(&page.body);
        let answer = [
            ("kind", "answer"),
            ("about", question.as_str()),
            ("words", "They told us."),
        ];
        mill.browser.post(&mine, &answer).await.goes_to();
        let accept = [("kind", "accepted"), ("about", suggestion.as_str())];
        // From two tabs at once: it is one action.
        mill.browser.post(&mine, &accept).await.goes_to();
        mill.browser.post(&mine, &accept).await.goes_to();
        let plan = mill.browser.get(&mill.at("plan")).await.shown();
        assert_eq!(plan.body.matches("Ask at the tea table").count(), 1);
        mill.browser
            .get(&format!("/groups/{}", mill.id))
            .await
            .shown()
            .never_says("waits for an answer")
            .never_says("waits for your answer");

        // The facilitator's turn again, and the end.
        let read = fay.get(&audit).await.shown();
        read.says("They told us.").says("Ana put it into the plan");
        fay.get(&format!("{queue}?state=answered"))
            .await
            .shown()
            .says("Mill Lane");
        let finish = [
            ("kind", "finished"),
            ("words", "Well done."),
            ("next_on", "1/5/2031"),
        ];
        fay.post(&format!("{audit}/review"), &finish)
            .await
            .goes_to();
        fay.get(&format!("{queue}?state=done"))
            .await
            .shown()
            .says("1 May 2031");
        let table = fay.get(&format!("{queue}.csv")).await.shown();
        let finished = table.body.lines().find(|line| line.contains("Finished"));
        let finished = finished.expect("the review");
        assert!(finished.starts_with("Mill Lane,"), "{finished}");
        assert!(finished.contains(",Fay,"), "{finished}");
        assert!(finished.ends_with(",2031-05-01"), "{finished}");
        mill.browser
            .get(&mine)
            .await
            .shown()
            .says("Well done.")
            .says("They look again on 1 May 2031.")
            // Each note says which statement it speaks of.
            .says("We involve groups before options are fixed.");
    })
    .await;
}

/// The keys of the open question and the open suggestion, in the order of the page.
fn two_open(body: &str) -> (String, String) {
    let mut keys = body
        .split("name=\"about\" value=\"")
        .skip(1)
        .map(|rest| rest[..32].to_owned());
    let found = (keys.next(), keys.next());
    let (Some(one), Some(other)) = found else {
        panic!("nothing is open:\n{body}");
    };
    (one, other)
}

#[tokio::test]
async fn what_is_withdrawn_is_seen_no_more_and_takes_no_answer_and_nothing_typed_is_lost() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (mut mill, id) = shared(&world, network).await;
        let audit = format!("/networks/{network}/groups/{}/audits/{id}", mill.id);
        say(
            &mut fay,
            &audit,
            &[("kind", "question"), ("words", "How do you know?")],
        )
        .await
        .goes_to();
        let mine = mill.at(&format!("reviews/{network}/{id}"));
        let page = mill.browser.get(&mine).await.shown();
        let about = page.hidden("about");
        share(&mut mill, network, &id, "summary").await;
        for path in [audit.clone(), format!("{audit}/statements/lis.early")] {
            let status = fay.get(&path).await.status;
            assert!(
                status == StatusCode::OK || status == StatusCode::NOT_FOUND,
                "{status}"
            );
            fay.get(&path).await.never_says("How do you know?");
        }
        let posted = fay
            .post(
                &format!("{audit}/review"),
                &[("kind", "question"), ("words", "Typed a moment too late")],
            )
            .await;
        assert_eq!(posted.status, StatusCode::NOT_FOUND);
        posted.says("Typed a moment too late");
        fay.get(&format!("/networks/{network}/reviews"))
            .await
            .shown()
            .never_says("Mill Lane");

        // The tab that was open still holds the form.
        let answer = [
            ("kind", "answer"),
            ("about", about.as_str()),
            ("words", "They told us."),
        ];
        let late = mill.browser.post(&mine, &answer).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        late.says("You no longer share this")
            .says("How do you know?")
            .says("They told us.");
        // Shared anew, what was said is there again, and it is the facilitator's turn.
        share(&mut mill, network, &id, "all").await;
        fay.get(&audit).await.shown().says("How do you know?");
        mill.browser.post(&mine, &answer).await.goes_to();
        fay.get(&audit).await.shown().says("They told us.");
    })
    .await;
}

#[tokio::test]
async fn two_facilitators_see_each_others_notes_and_another_networks_never_do() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (other, mut gus) = world.network("South side", "Gus").await;
        let (person, mut hal) = world.person("Hal").await;
        world.facilitates(network, &person).await;
        let (mut mill, id) = shared(&world, network).await;
        world.joins(other, &mill).await;
        share(&mut mill, other, &id, "all").await;
        let at = |network: NetworkId| format!("/networks/{network}/groups/{}/audits/{id}", mill.id);
        say(
            &mut fay,
            &at(network),
            &[("kind", "question"), ("words", "From Fay")],
        )
        .await
        .goes_to();
        say(
            &mut gus,
            &at(other),
            &[("kind", "question"), ("words", "From Gus")],
        )
        .await
        .goes_to();
        hal.get(&at(network))
            .await
            .shown()
            .says("From Fay")
            .never_says("From Gus");
        gus.get(&at(other))
            .await
            .shown()
            .says("From Gus")
            .never_says("From Fay");
        // Each finishes for both of their own network.
        let finish = [("kind", "finished"), ("words", "Thank you")];
        hal.post(&format!("{}/review", at(network)), &finish)
            .await
            .goes_to();
        fay.get(&at(network)).await.shown().says("Hal has finished");
        mill.browser
            .get(&mill.at("reviews"))
            .await
            .shown()
            .says("North side")
            .says("South side");
    })
    .await;
}

#[tokio::test]
async fn a_mistake_keeps_what_was_typed_and_a_resent_form_says_it_once() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (mill, id) = shared(&world, network).await;
        let audit = format!("/networks/{network}/groups/{}/audits/{id}", mill.id);
        let visit = [
            ("kind", "visit"),
            ("on_day", "1/1/2090"),
            ("words", "Kept words"),
        ];
        let page = say(&mut fay, &audit, &visit).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Kept words").says("1/1/2090");
        let empty = say(&mut fay, &audit, &[("kind", "question"), ("words", "  ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let long = "x".repeat(400);
        let page = say(
            &mut fay,
            &audit,
            &[("kind", "suggestion"), ("words", &long)],
        )
        .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says(&long);
        let key = fay
            .get(&format!("{audit}/statements/lis.early"))
            .await
            .shown()
            .hidden("key");
        let twice = [
            ("key", key.as_str()),
            ("kind", "question"),
            ("words", "Only once"),
            ("statement", "lis.early"),
        ];
        for _ in 0..2 {
            fay.post(&format!("{audit}/review"), &twice).await.goes_to();
        }
        let page = fay
            .get(&format!("{audit}/statements/lis.early"))
            .await
            .shown();
        assert_eq!(page.body.matches("Only once").count(), 1);
        for wrong in [("kind", "answer"), ("kind", "begun"), ("kind", "")] {
            let fields = [wrong, ("words", "x")];
            let posted = fay.post(&format!("{audit}/review"), &fields).await;
            assert!(posted.status.is_client_error(), "{wrong:?}");
        }
        let of_none = [
            ("kind", "question"),
            ("words", "x"),
            ("statement", "no.such"),
        ];
        assert_eq!(
            fay.post(&format!("{audit}/review"), &of_none).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn a_plan_is_reviewed_as_a_whole() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (mut mill, _) = shared(&world, network).await;
        let plan = format!("/networks/{network}/groups/{}/plan", mill.id);
        let suggest = [
            ("kind", "suggestion"),
            ("words", "Begin with the small one"),
        ];
        let to = fay
            .post(&format!("{plan}/review"), &suggest)
            .await
            .goes_to();
        fay.get(&to).await.shown().says("Begin with the small one");
        let mine = mill.at(&format!("reviews/{network}/{}", mill.id));
        let about = mill.browser.get(&mine).await.shown().hidden("about");
        let decline = [
            ("kind", "declined"),
            ("about", about.as_str()),
            ("words", "Not this year"),
        ];
        mill.browser.post(&mine, &decline).await.goes_to();
        fay.get(&plan)
            .await
            .shown()
            .says("Not this year")
            .says("not for us, thank you");
        // Decided is decided.
        let accept = [("kind", "accepted"), ("about", about.as_str())];
        let late = mill.browser.post(&mine, &accept).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        late.says("Not this year");
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .never_says("Begin with the small one");
    })
    .await;
}

#[tokio::test]
async fn a_decision_stands_and_a_later_one_is_told_and_not_lost() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (mut mill, id) = shared(&world, network).await;
        let audit = format!("/networks/{network}/groups/{}/audits/{id}", mill.id);
        let suggestion = [("kind", "suggestion"), ("words", "Ask at the tea table")];
        say(&mut fay, &audit, &suggestion).await.goes_to();
        let mine = mill.at(&format!("reviews/{network}/{id}"));
        let about = mill.browser.get(&mine).await.shown().hidden("about");
        let decide = |kind: &'static str, words: &'static str| {
            [("kind", kind), ("about", about.as_str()), ("words", words)]
        };
        mill.browser
            .post(&mine, &decide("declined", "We tried that."))
            .await
            .goes_to();
        let late = mill
            .browser
            .post(&mine, &decide("accepted", "Let us do it."))
            .await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        late.says("We tried that.").says("Let us do it.");
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .never_says("Ask at the tea table");
    })
    .await;
}

#[tokio::test]
async fn a_visit_told_again_with_something_changed_is_kept_too() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (mill, id) = shared(&world, network).await;
        let audit = format!("/networks/{network}/groups/{}/audits/{id}", mill.id);
        let statement = format!("{audit}/statements/lis.early");
        let note = fay.get(&statement).await.shown().hidden("key");
        let visit = |verdict: &'static str| {
            [
                ("statement", "lis.early"),
                ("key", note.as_str()),
                ("kind", "visit"),
                ("verdict", verdict),
            ]
        };
        let review = format!("{audit}/review");
        for verdict in ["agree", "agree", "not-seen"] {
            fay.post(&review, &visit(verdict)).await.goes_to();
        }
        let page = fay.get(&statement).await.shown();
        assert_eq!(page.body.matches("Fay saw it as the group does").count(), 1);
        assert_eq!(page.body.matches("Fay did not see it that day").count(), 1);
        let finish =
            |next: &'static str| [("kind", "finished"), ("key", "none"), ("next_on", next)];
        fay.post(&review, &finish("1/5/2031")).await.goes_to();
        fay.post(&review, &finish("1/6/2031")).await.goes_to();
        fay.get(&format!("/networks/{network}/reviews?state=done"))
            .await
            .shown()
            .says("1 June 2031")
            .never_says("1 May 2031");
    })
    .await;
}

#[tokio::test]
async fn what_nobody_has_answered_is_taken_back_and_an_answer_that_comes_later_is_not_lost() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (mut mill, id) = shared(&world, network).await;
        let audit = format!("/networks/{network}/groups/{}/audits/{id}", mill.id);
        let question = [("kind", "question"), ("words", "Asked by slip")];
        say(&mut fay, &audit, &question).await.goes_to();
        let mine = mill.at(&format!("reviews/{network}/{id}"));
        let about = mill.browser.get(&mine).await.shown().hidden("about");
        let statement = format!("{audit}/statements/lis.early");
        let page = fay.get(&statement).await.shown();
        page.says("The group has not answered yet.");
        assert_eq!(page.hidden("about"), about);
        let back = [
            ("kind", "taken-back"),
            ("about", about.as_str()),
            ("statement", "lis.early"),
        ];
        let review = format!("{audit}/review");
        // Pressed twice it is taken back once.
        for _ in 0..2 {
            fay.post(&review, &back).await.goes_to();
        }
        let page = fay.get(&statement).await.shown();
        page.never_says("The group has not answered yet.");
        assert_eq!(page.body.matches("Fay took it back").count(), 1);
        mill.browser
            .get(&format!("/groups/{}", mill.id))
            .await
            .shown()
            .never_says("waits for an answer");
        // The tab that was open still holds the form.
        let answer = [
            ("kind", "answer"),
            ("about", about.as_str()),
            ("words", "A long answer"),
        ];
        let late = mill.browser.post(&mine, &answer).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        late.says("Fay took it back").says("A long answer");
        // What was answered stays answered.
        say(&mut fay, &audit, &question).await.goes_to();
        let about = mill.browser.get(&mine).await.shown().hidden("about");
        let answer = [answer[0], ("about", about.as_str()), answer[2]];
        mill.browser.post(&mine, &answer).await.goes_to();
        let back = [back[0], ("about", about.as_str()), back[2]];
        fay.post(&review, &back).await.goes_to();
        let page = fay.get(&statement).await.shown();
        page.says("A long answer");
        assert_eq!(page.body.matches("Fay took it back").count(), 1);
    })
    .await;
}
