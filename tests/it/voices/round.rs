//! Opening a round, its places, its slips, and who may.

use axum::http::StatusCode;
use chrono::{TimeDelta, Utc};
use good_measure::commands::round::look;

use super::{QUESTIONS, comes, days_pass, open, open_of, reply, reply_at};
use crate::{account::erasure::tables::change, world::on_each_database};

#[tokio::test]
async fn a_round_is_open_for_days_and_each_mistake_keeps_what_was_typed() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let page = group.browser.get(&group.at("voices/new")).await.shown();
        // A round has a last day.
        page.says("Another day").never_says("or none yet");
        let round = page.hidden("round");
        let good = [
            ("round", round.as_str()),
            ("name", "Autumn"),
            ("questionnaire", "dignity-in-food"),
            ("languages", "en"),
            ("until", "in 2 weeks"),
            ("sites", "St Mary’s\nThe van"),
            ("split", "site"),
        ];
        let many: String = (0..13).map(|place| format!("Hall {place}\n")).collect();
        for (name, value, says) in [
            ("name", "", "Please fill this in"),
            ("questionnaire", "none", "Please choose one"),
            ("languages", "fr", "Please choose one"),
            ("until", "today", "A round is open for a day at least"),
            ("until", "in 4 months", "three months at most"),
            ("split", "", "Please choose one"),
            ("sites", "", "Please fill this in"),
            ("sites", many.as_str(), "12"),
        ] {
            let typed: Vec<_> = good
                .iter()
                .map(|(field, typed)| {
                    if *field == name {
                        (name, value)
                    } else {
                        (*field, *typed)
                    }
                })
                .collect();
            let page = group.browser.post(&group.at("voices"), &typed).await;
            assert_eq!(
                page.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{name} {value}"
            );
            page.says_in(".problem", says);
            if name != "name" {
                page.has("input[name=name][value=Autumn]");
            }
        }
        group
            .browser
            .get(&group.at("voices"))
            .await
            .shown()
            .says("There is no round yet");
        let to = group
            .browser
            .post(&group.at("voices"), &good)
            .await
            .goes_to();
        let page = group.browser.get(&to).await.shown();
        page.says("St Mary’s")
            .says("The van")
            .says("The round is open");
    })
    .await;
}

#[tokio::test]
async fn places_have_ways_of_their_own_and_are_told_apart_once_at_the_end() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let more = [("sites", "Hall\nVan\nShed"), ("split", "site")];
        let (round, _) = open_of(&mut group, &more).await;
        let codes = group.browser.get(&round).await.shown().texts_of(".spaced");
        assert_eq!(codes.len(), 3);
        for (code, firsts) in codes.iter().zip([
            ["0", "0", "1", "1", "2"],
            ["0", "1", "1", "1", "2"],
            ["0", "1", "", "", ""],
        ]) {
            for first in firsts.into_iter().filter(|first| !first.is_empty()) {
                reply(&world, code, first, "").await.shown();
            }
        }
        days_pass(&world, 3).await;
        group
            .browser
            .get(&round)
            .await
            .shown()
            .never_says("people answered");
        days_pass(&world, 20).await;
        let page = group.browser.get(&round).await.shown();
        page.says("12 people answered").says("Ended on");
        // The two of the shed are told with the next smallest.
        let slices = page.texts_of(".told:first-of-type details summary");
        assert_eq!(slices.len(), 2, "{slices:?}");
        assert!(slices.contains(&"Other".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn slips_are_counted_with_the_others_but_not_towards_the_five() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (round, code) = open_of(&mut group, &[]).await;
        let slip = format!("{round}/type-in");
        for first in ["0", "1", "2", "2", "2", "2"] {
            let page = group.browser.get(&slip).await.shown();
            let words = page.hidden("page");
            let fields = [
                ("page", words.as_str()),
                ("lang", "en"),
                ("answer-v1", first),
                ("text", ""),
            ];
            for _ in 0..2 {
                group.browser.post(&slip, &fields).await.goes_to();
            }
        }
        let page = group.browser.get(&slip).await.shown();
        let words = page.hidden("page");
        let empty = group
            .browser
            .post(&slip, &[("page", words.as_str()), ("lang", "en")])
            .await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        empty.says("Nothing of this paper is typed in yet");
        days_pass(&world, 1).await;
        group
            .browser
            .get(&round)
            .await
            .shown()
            .never_says("people answered");
        for first in ["0", "0", "0", "1", "1"] {
            reply(&world, &code, first, "").await.shown();
        }
        days_pass(&world, 2).await;
        let page = group.browser.get(&round).await.shown();
        let rows = page.texts_of(".told:first-of-type tbody tr");
        assert_eq!(rows, ["Every time4", "Sometimes3", "Not really4"]);
    })
    .await;
}

#[tokio::test]
async fn the_next_paper_is_of_the_place_and_language_of_the_last() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let places = [("sites", "St Mary’s\nThe van"), ("split", "site")];
        let (round, _) = open_of(&mut group, &places).await;
        let page = group.browser.get(&format!("{round}/type-in")).await.shown();
        page.says("Where was it filled in?")
            .lacks("input[name=site][checked]")
            .has("input[name=lang][value=en][checked]");
        let words = page.hidden("page");
        let fields = [
            ("page", words.as_str()),
            ("site", "1"),
            ("lang", "ar"),
            ("answer-v1", "0"),
        ];
        let to = group
            .browser
            .post(&format!("{round}/type-in"), &fields)
            .await
            .goes_to();
        // What was answered stands in no address; the next key goes to the first question.
        assert_eq!(
            to,
            format!("{round}/type-in?site=1&lang=ar&said=slip-typed#next")
        );
        let next = group.browser.get(&to).await.shown();
        next.says_in("#next", "The paper is saved")
            .has("input[name=site][value=\"1\"][checked]")
            .has("input[name=lang][value=ar][checked]")
            .lacks("input[name=answer-v1][checked]");
    })
    .await;
}

#[tokio::test]
async fn a_network_asks_a_neighbourhood_and_nobody_elses_round_is_there() {
    on_each_database(async |world| {
        let (network, mut facilitator) = world.network("Riverside", "Femi").await;
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let owner = format!("/networks/{network}");
        let (round, code) = open(&mut facilitator, &owner, &[]).await;
        reply(&world, &code, "0", "").await.shown();
        facilitator
            .get(&round)
            .await
            .shown()
            .says("Open until the evening");
        let key = round.rsplit('/').next().expect("a key");
        for rest in ["", "/texts", "/type-in", "/tablet"] {
            let other = format!("{}/{key}{rest}", group.at("voices"));
            assert_eq!(
                group.browser.get(&other).await.status,
                StatusCode::NOT_FOUND,
                "{other}"
            );
            assert_eq!(
                group.browser.get(&format!("{round}{rest}")).await.status,
                StatusCode::NOT_FOUND
            );
        }
        let changed = group
            .browser
            .post(&round, &[("name", "Mine"), ("until", "tomorrow")])
            .await;
        assert_eq!(changed.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn words_mended_later_do_not_change_a_round_that_runs() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (round, code) = open_of(&mut group, &[]).await;
        let (mut guest, to) = comes(&world, &code).await;
        for first in ["0", "0", "0", "1", "1"] {
            reply_at(&mut guest, &to, first, "").await.shown();
        }
        let mut mended = world
            .app
            .catalogue
            .newest("dignity-in-food")
            .expect("it ships")
            .questionnaire
            .clone();
        let voices = mended.voices.as_mut().expect("it asks people");
        "Mended?".clone_into(&mut voices.questions[0].text);
        assert_eq!(voices.questions.len(), QUESTIONS.len());
        let mut library = good_measure::questionnaires::Library::shipped().expect("sound");
        library.put(good_measure::questionnaires::PublishedVersion::new(mended));
        let catalogue = good_measure::catalogue::Catalogue::new(library);
        let app = good_measure::app::App::new(
            world.app.store.clone(),
            catalogue,
            (*world.app.context).clone(),
        );
        let later = crate::world::World::of(app);
        days_pass(&later, 1).await;
        let page = group.browser.at_server(&later).get(&round).await.shown();
        page.says("When you arrive here, do you feel welcome?")
            .never_says("Mended?");
        page.says("5 people answered");
    })
    .await;
}

#[tokio::test]
async fn a_round_that_cannot_be_read_keeps_no_other_from_being_told() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let mut rounds = Vec::new();
        for _ in 0..3 {
            rounds.push(open_of(&mut group, &[]).await);
        }
        for first in ["0", "0", "0", "1", "1"] {
            reply(&world, &rounds[1].1, first, "").await.shown();
        }
        // One before it and one after it.
        for (_, code) in [&rounds[0], &rounds[2]] {
            let code = code.replace(' ', "");
            let sql = format!("update voices_round set split = 'by moon' where code = '{code}'");
            change(&world.url, sql).await;
        }
        let then = Utc::now() + TimeDelta::days(1);
        let looked = look(&world.app, then - TimeDelta::days(365), then).await;
        assert!(looked.is_err(), "whoever runs the server reads of it");
        let page = group.browser.get(&rounds[1].0).await.shown();
        page.says("5 people answered");
    })
    .await;
}
