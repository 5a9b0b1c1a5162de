//! Words that were said of a match and were a mistake: taken out with a reason, back within a day, and gone after it.

use axum::http::StatusCode;
use chrono::TimeDelta;
use good_measure::{
    clock,
    commands::erasure::{Keeping, tend},
};

use crate::world::on_each_database;

/// What a group tells the other, and should not have.
const NUMBER: &str = "01632 960002";

#[tokio::test]
async fn words_of_a_match_are_taken_out_by_whose_they_are_and_come_back_within_a_day() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let offer = [
            ("side", "offer"),
            ("kind", "transport"),
            ("audience", "network"),
            ("ask_what", "Our van on Thursdays"),
            ("reach", "Jo"),
            ("may_contact", "yes"),
        ];
        let asks = mill.at("asks");
        let offer = mill.browser.post(&asks, &offer).await.goes_to();
        let (_, offer) = offer.split_once("/asks/").expect("an offer");
        let answer = table.at(&format!("asks/{}/answer", &offer[..32]));
        let words = [("answer_words", "We bring bread. Sam, 01632 960002")];
        table.browser.post(&answer, &words).await.goes_to();
        let list = table.browser.get(&table.at("asks")).await.shown();
        let (_, rest) = list.body.split_once("/matches/").expect("a match");
        let id = &rest[..32];
        let [own, theirs] = [&table, &mill].map(|group| group.at(&format!("matches/{id}")));
        let of_network = format!("/networks/{network}/matches/{id}");
        mill.browser.get(&theirs).await.shown().says(NUMBER);
        // Whose words they are takes them out, and so do facilitators; whoever reads them does not.
        let page = table.browser.get(&own).await.shown();
        let (_, rest) = page.body.split_once("?mistake=").expect("some words");
        let said = rest[..32].to_owned();
        let at = |page: &str, verb: &str| format!("{page}/said/{said}/{verb}");
        let page = mill.browser.get(&theirs).await.shown();
        page.lacks("a[href*='?mistake=']");
        let why = [("out_why", "Sam did not say yes")];
        let refused = mill.browser.post(&at(&theirs, "out"), &why).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        let out = at(&own, "out");
        let asked = table.browser.get(&format!("{own}?mistake={said}")).await;
        asked
            .shown()
            .has(&format!("details[open] form[action='{out}']"));
        let nothing = table.browser.post(&out, &[("out_why", " ")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        nothing.says(NUMBER).has("details[open] #out_why-problem");
        for _ in 0..2 {
            table.browser.post(&out, &why).await.goes_to();
        }
        let page = mill.browser.get(&theirs).await.shown();
        page.never_says(NUMBER)
            .says("Ben took these words out on")
            .says("Sam did not say yes")
            .lacks("form[action$='/back']");
        let refused = mill.browser.post(&at(&theirs, "back"), &[]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        fay.get(&of_network).await.shown().never_says(NUMBER);
        let everything = table.at("everything.json");
        let page = table.browser.get(&everything).await.shown();
        page.never_says(NUMBER);
        // Taken out by mistake they come back, whoever of the two does it.
        for _ in 0..2 {
            let back = at(&of_network, "back");
            fay.post(&back, &[]).await.goes_to();
        }
        mill.browser.get(&theirs).await.shown().says(NUMBER);
        fay.post(&at(&of_network, "out"), &why).await.goes_to();
        let page = table.browser.get(&own).await.shown();
        page.says("Fay took these words out on")
            .has("form[action$='/back']");
        // After a day nothing of them is left, and why stays.
        let then = clock::now() + TimeDelta::hours(25);
        let tended = tend(&world.app, Keeping::default(), then).await;
        tended.expect("tended");
        let gone = table.browser.post(&at(&own, "back"), &[]).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
        let page = table.browser.get(&own).await.shown();
        page.never_says(NUMBER)
            .says("Sam did not say yes")
            .lacks("form[action$='/back']")
            .lacks("a[href*='?mistake=']");
    })
    .await;
}
