//! What a group was told is its own, until it lets a network read it.

use axum::http::StatusCode;

use super::{days_pass, sides::heard};
use crate::world::{Group, on_each_database};

/// Lets the networks of a group read what it was told, or no longer.
async fn share(group: &mut Group, network: &str, word: &str) {
    let sharing = group.at("sharing");
    let field = format!("{network}.voices");
    let fields = [(field.as_str(), word)];
    group.browser.post(&sharing, &fields).await.goes_to();
}

#[tokio::test]
async fn a_facilitator_reads_the_counts_that_a_group_shares_and_no_longer_than_it_does() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (_, mut gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let network = network.to_string();
        // Without a round there is nothing to choose.
        let sharing = mill.at("sharing");
        let page = mill.browser.get(&sharing).await.shown();
        page.never_says("The counts that we see");
        let round = heard(&world, &mut mill, &[("0", 6), ("2", 9)]).await;
        let of_table = heard(&world, &mut table, &[("0", 9), ("1", 4)]).await;
        days_pass(&world, 1).await;
        mill.browser
            .get(&sharing)
            .await
            .shown()
            .says("The counts that we see");
        let home = format!("/networks/{network}/groups/{}", mill.id);
        let key = round.rsplit('/').next().expect("a key");
        let seen = format!("{home}/voices/{key}");
        let all = format!("/networks/{network}/people-say");
        fay.get(&home).await.shown().says("shares nothing with you");
        assert_eq!(fay.get(&seen).await.status, StatusCode::NOT_FOUND);
        fay.get(&all)
            .await
            .shown()
            .says("No group lets this network read");

        share(&mut mill, &network, "yes").await;
        fay.get(&home).await.shown().says("Autumn");
        let page = fay.get(&seen).await.shown();
        page.says("15 people answered").says("and no texts");
        let page = fay.get(&all).await.shown();
        page.says("One group lets you read what people say.")
            .says("15 people answered");
        // Another group's round is not found under it, nor for another network.
        let other = of_table.rsplit('/').next().expect("a key");
        for (browser, path) in [
            (&mut fay, format!("{home}/voices/{other}")),
            (&mut gus, seen.clone()),
        ] {
            assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
        }
        share(&mut table, &network, "yes").await;
        let page = fay.get(&all).await.shown();
        page.says("2 groups let you read what people say.")
            .says("28 people answered")
            .says("in 2 groups");
        let counts = page.texts_of(".told:first-of-type td.number");
        assert_eq!(counts, ["15", "4", "9"]);

        // A page that was drawn before changes nothing that was not touched on it.
        let field = format!("{network}.voices");
        let was = format!("{field}.was");
        let stale = [(field.as_str(), "no"), (was.as_str(), "no")];
        mill.browser.post(&sharing, &stale).await.goes_to();
        fay.get(&seen).await.shown();
        share(&mut mill, &network, "no").await;
        assert_eq!(fay.get(&seen).await.status, StatusCode::NOT_FOUND);
        fay.get(&all)
            .await
            .shown()
            .says("One group lets you read what people say.")
            .says("13 people answered");
        // What leaves the network takes it along.
        let leave = table.at(&format!("networks/{network}/leave"));
        table.browser.post(&leave, &[]).await.goes_to();
        fay.get(&all)
            .await
            .shown()
            .says("No group lets this network read");
    })
    .await;
}

#[tokio::test]
async fn a_statement_that_comes_up_in_many_groups_has_what_people_say_beside_it() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let audit = crate::audit::fill(&mut mill, ["1"; 8]).await;
        let close = format!("{audit}/close");
        mill.browser.post(&close, &[]).await.goes_to();
        let id = audit.rsplit('/').next().expect("an audit");
        let field = format!("{network}.{id}");
        let all = [(field.as_str(), "all")];
        let sharing = mill.at("sharing");
        mill.browser.post(&sharing, &all).await.goes_to();
        heard(&world, &mut mill, &[("0", 6), ("2", 9)]).await;
        days_pass(&world, 1).await;
        let theme = format!("/networks/{network}/themes/lis.early");
        let page = fay.get(&theme).await.shown();
        page.never_says("What people who come say");
        share(&mut mill, &network.to_string(), "yes").await;
        let page = fay.get(&theme).await.shown();
        page.says("What people who come say")
            .says("15 people answered");
        let other = format!("/networks/{network}/themes/lis.quick");
        let questions = fay.get(&other).await.shown().texts_of(".told h3");
        assert!(
            questions.iter().all(|text| !text.contains("ask you early")),
            "{questions:?}"
        );
    })
    .await;
}
