//! What stays and what ends when a coordinator, or a group, leaves.

use axum::http::StatusCode;

use crate::{
    audit::fill,
    world::{Group, on_each_database},
};

#[tokio::test]
async fn when_the_only_coordinator_leaves_all_is_kept_and_the_next_one_finds_it() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let audit = fill(&mut mill, ["3"; 8]).await;
        let leave = mill.at(&format!("people/{}/leave", mill.person.id));
        mill.browser
            .get(&leave)
            .await
            .shown()
            .says("You are the only one who runs it");
        // A link that was handed out before lets nobody in once its maker has gone.
        let old = mill
            .browser
            .post(&mill.at("invitations"), &[])
            .await
            .shown()
            .link();
        mill.browser.post(&leave, &[]).await.goes_to();
        assert_eq!(mill.browser.get(&audit).await.status, StatusCode::NOT_FOUND);
        let (_, mut stranger) = world.person("Stranger").await;
        assert_eq!(stranger.post(&old, &[]).await.status, StatusCode::GONE);
        let id = mill.id.to_string();
        let hand_on = [("group", id.as_str()), ("hand_on", "yes")];
        mill.browser.post("/farewells", &hand_on).await.goes_to();
        // The facilitator sees no more than before, and hands a link on.
        assert_eq!(fay.get(&audit).await.status, StatusCode::NOT_FOUND);
        let seen = format!("/networks/{network}/groups/{}", mill.id);
        fay.get(&seen).await.shown().says("Nobody yet");
        fay.get(&format!("/networks/{network}"))
            .await
            .shown()
            .says("Nobody");
        let link = fay
            .post(&format!("{seen}/invitations"), &[])
            .await
            .shown()
            .link();
        assert_eq!(fay.post(&link, &[]).await.status, StatusCode::GONE);
        let (_, mut next) = world.person("Next").await;
        next.post(&link, &[]).await.goes_to();
        next.get(&audit).await.shown().says("8 of 8 done");
    })
    .await;
}

#[tokio::test]
async fn what_a_group_said_of_itself_stays_its_own_when_nobody_runs_it() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let told = [
            ("name", "Mill Lane"),
            ("does", "Told to nobody"),
            ("reached", "7310731"),
        ];
        mill.browser
            .post(&mill.at("profile"), &told)
            .await
            .goes_to();
        let leave = mill.at(&format!("people/{}/leave", mill.person.id));
        mill.browser.post(&leave, &[]).await.goes_to();
        let entry = format!("/networks/{network}/groups/{}/register", mill.id);
        fay.get(&entry)
            .await
            .shown()
            .never_says("Told to nobody")
            .never_says("7310731");
        // Whatever the network sends, from a page that was open too.
        let ours = [
            ("neighbourhood", "Hillfoot"),
            ("does", ""),
            ("reached", "1"),
        ];
        fay.post(&entry, &ours).await.goes_to();
        let file = format!("/networks/{network}/register.csv");
        fay.get(&file).await.shown().never_says("Told to nobody");
        let id = mill.id.to_string();
        let hand_on = [("group", id.as_str()), ("hand_on", "yes")];
        mill.browser.post("/farewells", &hand_on).await.goes_to();
        let link = fay
            .post(
                &format!("/networks/{network}/groups/{}/invitations", mill.id),
                &[],
            )
            .await
            .shown()
            .link();
        let (_, mut next) = world.person("Next").await;
        next.post(&link, &[]).await.goes_to();
        next.get(&mill.at("profile"))
            .await
            .shown()
            .says("Told to nobody")
            .says("7310731")
            .never_says("Your network wrote some of this");
    })
    .await;
}

#[tokio::test]
async fn what_is_shared_while_the_group_leaves_is_not_shared_when_it_comes_back() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        for round in 0..6 {
            let group = world
                .member(network, &format!("Group {round}"), "Ana")
                .await;
            let (leave, sharing) = (
                group.at(&format!("networks/{network}/leave")),
                group.at("sharing"),
            );
            let field = format!("{network}.plan");
            let chosen = [(field.as_str(), "all")];
            let (mut one, mut two, mut three) = (
                group.browser.clone(),
                group.browser.clone(),
                group.browser.clone(),
            );
            tokio::join!(
                one.post(&sharing, &chosen),
                two.post(&leave, &[]),
                three.post(&sharing, &chosen),
            );
            world.joins(network, &group).await;
            let plan = format!("/networks/{network}/groups/{}/plan", group.id);
            assert_eq!(fay.get(&plan).await.status, StatusCode::NOT_FOUND);
        }
    })
    .await;
}

#[tokio::test]
async fn a_page_that_was_open_for_long_gives_nothing_back_that_was_withdrawn() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let profile = mill.at("profile");
        let told = [
            ("name", "Mill Lane"),
            ("place", "The old school"),
            ("place-shared", "yes"),
        ];
        mill.browser.post(&profile, &told).await.goes_to();
        let base = mill.browser.get(&profile).await.shown().hidden("base");
        let private = [("name", "Mill Lane"), ("place", "The old school")];
        mill.browser.post(&profile, &private).await.goes_to();
        let stale = [("base", base.as_str()), ("does", "A pantry")];
        let stale = [told.as_slice(), &stale].concat();
        let page = mill.browser.post(&profile, &stale).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("A pantry");
        fay.get(&format!("/networks/{network}/groups/{}", mill.id))
            .await
            .shown()
            .never_says("The old school");
        // The same for what is shared: only what this page changed is changed.
        let audit = fill(&mut mill, ["3"; 8]).await;
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let id = audit.rsplit('/').next().expect("an audit");
        let (of_audit, of_plan) = (format!("{network}.{id}"), format!("{network}.plan"));
        let (audit_was, plan_was) = (format!("{of_audit}.was"), format!("{of_plan}.was"));
        let sharing = mill.at("sharing");
        for fields in [
            [(&of_audit, "all"), (&of_plan, "all")].as_slice(),
            &[(&of_audit, "nothing")],
            &[
                (&of_audit, "all"),
                (&audit_was, "all"),
                (&of_plan, "summary"),
                (&plan_was, "all"),
            ],
        ] {
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (name.as_str(), *value))
                .collect();
            mill.browser.post(&sharing, &fields).await.goes_to();
        }
        let seen = format!("/networks/{network}/groups/{}", mill.id);
        assert_eq!(
            fay.get(&format!("{seen}/audits/{id}")).await.status,
            StatusCode::NOT_FOUND
        );
        fay.get(&format!("{seen}/plan"))
            .await
            .shown()
            .says("none of its words");
    })
    .await;
}

#[tokio::test]
async fn a_group_is_in_several_networks_and_leaves_one_with_all_it_has() {
    on_each_database(async |world| {
        let (north, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(north, "Mill Lane", "Ana").await;
        let profile = mill.at("profile");
        let fields = [
            ("name", "Mill Lane"),
            ("does", "Said to the north"),
            ("does-shared", "yes"),
        ];
        mill.browser.post(&profile, &fields).await.goes_to();
        let link = gus
            .post(&format!("/networks/{south}/people/group-link"), &[])
            .await
            .shown()
            .link();
        world
            .guest()
            .get(&link)
            .await
            .shown()
            .says("Come into South side")
            .says("Sign in");
        // Another's group cannot be brought along.
        let table = world.group("Long table", "Ben").await;
        let stolen = [("group", table.id.to_string())];
        let stolen = [("group", stolen[0].1.as_str())];
        assert_eq!(
            mill.browser.post(&link, &stolen).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            mill.browser.post(&link, &[]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        let id = mill.id.to_string();
        mill.browser.get(&link).await.shown().says("Mill Lane");
        mill.browser
            .post(&link, &[("group", id.as_str())])
            .await
            .goes_to();
        assert_eq!(
            mill.browser
                .post(&link, &[("group", id.as_str())])
                .await
                .status,
            StatusCode::GONE
        );

        // Consent was given to the network of that time; the next one reads it once the group says it again.
        let at = |network| format!("/networks/{network}/groups/{id}");
        fay.get(&at(north)).await.shown().says("Said to the north");
        gus.get(&at(south))
            .await
            .shown()
            .never_says("Said to the north");
        let anew = [("renew", "yes"), ("later", "South side")];
        let anew = [fields.as_slice(), &anew].concat();
        mill.browser.post(&profile, &anew).await.goes_to();
        gus.get(&at(south)).await.shown().says("Said to the north");
        let audit = fill(&mut mill, ["3"; 8]).await;
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let audit = audit.rsplit('/').next().expect("an audit").to_owned();
        share_all(&mut mill, &[north.to_string(), south.to_string()], &audit).await;
        for (network, browser) in [(north, &mut fay), (south, &mut gus)] {
            browser
                .get(&format!("/networks/{network}/groups/{id}/audits/{audit}"))
                .await
                .shown();
        }
        let leave = mill.at(&format!("networks/{north}/leave"));
        mill.browser
            .get(&leave)
            .await
            .shown()
            .says("You keep everything");
        mill.browser.post(&leave, &[]).await.goes_to();
        assert_eq!(
            fay.get(&format!("/networks/{north}/groups/{id}"))
                .await
                .status,
            StatusCode::NOT_FOUND
        );
        fay.get(&format!("/networks/{north}/grid"))
            .await
            .shown()
            .never_says("Mill Lane");
        fay.get(&format!("/networks/{north}/reviews"))
            .await
            .shown()
            .never_says("Mill Lane");
        gus.get(&format!("/networks/{south}/groups/{id}/audits/{audit}"))
            .await
            .shown();
        mill.browser
            .get(&mill.at(&format!("audits/{audit}/results")))
            .await
            .shown();
        assert_eq!(
            mill.browser.post(&leave, &[]).await.status,
            StatusCode::NOT_FOUND
        );

        // Who comes back shares nothing.
        let link = fay
            .post(&format!("/networks/{north}/people/group-link"), &[])
            .await
            .shown()
            .link();
        mill.browser
            .post(&link, &[("group", id.as_str())])
            .await
            .goes_to();
        fay.get(&format!("/networks/{north}/groups/{id}"))
            .await
            .shown()
            .says("shares nothing with you");
    })
    .await;
}

async fn share_all(group: &mut Group, networks: &[String], audit: &str) {
    let fields: Vec<String> = networks
        .iter()
        .map(|network| format!("{network}.{audit}"))
        .collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|field| (field.as_str(), "all")).collect();
    let sharing = group.at("sharing");
    group.browser.post(&sharing, &fields).await.goes_to();
}
