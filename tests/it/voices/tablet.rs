//! A tablet for a day: one person after another, nobody signed in, and a word that ends it.

use axum::http::StatusCode;

use super::{days_pass, open_of, reply_at};
use crate::world::on_each_database;

#[tokio::test]
async fn a_tablet_takes_thirty_replies_a_day_and_ends_by_its_word() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (round, _) = open_of(&mut group, &[]).await;
        let mut tablet = group.browser.clone();
        let put_up = format!("{round}/tablet");
        let page = tablet.get(&put_up).await.shown();
        let secret = page.hidden("secret");
        let nothing = tablet
            .post(&put_up, &[("secret", &secret), ("word", "")])
            .await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let at = tablet
            .post(&put_up, &[("secret", &secret), ("word", "Plum")])
            .await
            .goes_to();
        // Nobody is signed in on it any more.
        assert!(tablet.get(&round).await.goes_to().starts_with("/sign-in"));
        for nth in 0..30 {
            let first = if nth % 3 == 0 { "1" } else { "0" };
            let page = reply_at(&mut tablet, &at, first, "").await.shown();
            page.says("Next person")
                .says("free for the next person")
                .never_says("close this page")
                .has(&format!("html[data-fresh=\"{at}\"]"));
            page.has(&format!("a[href=\"{at}\"]"));
            let links = page.texts_of("a[href]");
            assert_eq!(
                links.len(),
                2,
                "the skip link and the next person: {links:?}"
            );
        }
        days_pass(&world, 1).await;
        let mut elsewhere = world.browser_of(&group.person).await;
        elsewhere
            .get(&round)
            .await
            .shown()
            .says("30 people answered");
        let end = format!("{at}/end");
        let wrong = tablet.post(&end, &[("word", "apple")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        wrong.says("This is not the word");
        tablet.get(&at).await.shown();
        assert_eq!(
            tablet.post(&end, &[("word", " plum ")]).await.goes_to(),
            "/sign-in"
        );
        assert_eq!(tablet.get(&at).await.status, StatusCode::GONE);
    })
    .await;
}

#[tokio::test]
async fn a_tablet_of_a_round_with_places_stands_in_one_of_them() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let places = [("sites", "St Mary’s\nThe van"), ("split", "site")];
        let (round, _) = open_of(&mut group, &places).await;
        let put_up = format!("{round}/tablet");
        let page = group.browser.get(&put_up).await.shown();
        let secret = page.hidden("secret");
        let nothing = group.browser.post(&put_up, &[("secret", &secret)]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        // In the order in which the page asks.
        let problems = nothing.texts_of(".problems li");
        let [site, word] = &problems[..] else {
            panic!("{problems:?}");
        };
        assert!(site.starts_with("Where does it stand?"), "{site}");
        assert!(word.starts_with("A word that ends it"), "{word}");
        let fields = [("secret", secret.as_str()), ("site", "1"), ("word", "Plum")];
        let at = group.browser.post(&put_up, &fields).await.goes_to();
        // Nobody is asked where they are.
        let page = group.browser.get(&at).await.shown();
        page.says("Start").lacks("button[name=site]");
    })
    .await;
}
