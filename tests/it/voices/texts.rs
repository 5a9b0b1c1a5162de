//! What people wrote: read by one person once the round is over, shown without names, gone after a year.

use chrono::{TimeDelta, Utc};
use good_measure::commands::erasure::{Keeping, tend};

use super::{days_pass, open_of, reply};
use crate::world::on_each_database;

pub const WRITTEN: [&str; 5] = [
    "Warm bread on Tuesdays",
    "Mrs Okoro was rude to my son",
    "Más sillas, por favor",
    "أبواب أوسع",
    "Less queueing",
];

#[tokio::test]
async fn texts_wait_for_the_end_and_lose_the_words_that_name_somebody() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (round, code) = open_of(&mut group, &[]).await;
        for (first, text) in ["0", "1", "2", "0", "1"].into_iter().zip(WRITTEN) {
            reply(&world, &code, first, text).await.shown();
        }
        let texts = format!("{round}/texts");
        let own = [("reader", "own")];
        group.browser.post(&texts, &own).await.goes_to();
        days_pass(&world, 1).await;
        let page = group.browser.get(&texts).await.shown();
        page.says("Texts can be read when the round has ended")
            .never_says("Okoro");
        days_pass(&world, 20).await;
        group
            .browser
            .get(&round)
            .await
            .shown()
            .says("Read what 5 people wrote");
        let page = group.browser.get(&texts).await.shown();
        page.says("Okoro")
            .says("You help to run things here, so some of this may be about you");
        let form = page
            .body
            .split("<form")
            .find(|form| form.contains("Okoro"))
            .expect("a form");
        let action = form
            .split("action=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let action = action.expect("an address").to_owned();
        let said = [
            ("black", "0"),
            ("black", "1"),
            ("black", "99"),
            ("black", "x"),
            ("say", "show"),
        ];
        group.browser.post(&action, &said).await.goes_to();
        let page = group.browser.get(&texts).await.shown();
        page.says("█████ █████ was rude to my son")
            .never_says("Okoro");
        let other = page
            .body
            .split("<form")
            .find(|form| form.contains("queueing"))
            .expect("a form");
        let held = other
            .split("action=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .expect("an address");
        group.browser.post(held, &[("say", "hold")]).await.goes_to();
        let page = group.browser.get(&texts).await.shown();
        page.says("One text is held back").never_says("queueing");
        // A year later nothing of them is left.
        let later = Utc::now() + TimeDelta::days(400);
        tend(&world.app, Keeping::default(), later)
            .await
            .expect("tended");
        let mut group = world.browser_of(&group.person).await;
        group.get(&texts).await.shown().never_says("rude");
    })
    .await;
}

#[tokio::test]
async fn four_texts_are_never_read_and_go_with_the_round() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (round, code) = open_of(&mut group, &[]).await;
        for text in &WRITTEN[..4] {
            reply(&world, &code, "0", text).await.shown();
        }
        days_pass(&world, 20).await;
        let texts = format!("{round}/texts");
        let page = group.browser.get(&texts).await.shown();
        page.says("fewer than five people wrote something")
            .never_says("Okoro");
        let made_up = format!("{texts}/{}", uuid::Uuid::new_v4());
        let shows = [("say", "show")];
        assert_eq!(
            group.browser.post(&made_up, &shows).await.goes_to(),
            format!("{texts}?said=text-read")
        );
    })
    .await;
}
