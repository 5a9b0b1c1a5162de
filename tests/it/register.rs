//! The register of a network: profiles with consent for each fact, tags and neighbourhoods, links in bulk, and people and
//! groups that come and go.

use axum::http::StatusCode;

use good_measure::store::people;

use crate::{
    audits::fill,
    world::{Group, World, on_each_database},
};

#[tokio::test]
async fn a_fact_is_read_by_the_network_only_with_consent_for_that_fact() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let seen = format!("/networks/{network}/groups/{}", mill.id);
        let profile = mill.at("profile");
        let fields = [
            ("name", "Mill Lane pantry"),
            ("does", "A pantry on Tuesdays"),
            ("does-shared", "yes"),
            ("reached", "1,200"),
            ("reached-shared", "yes"),
            ("volunteers", "17"),
            ("place", "Secret hall"),
        ];
        mill.browser.post(&profile, &fields).await.goes_to();
        fay.get(&seen)
            .await
            .shown()
            .says("Mill Lane pantry")
            .says("A pantry on Tuesdays")
            .says("1200")
            .never_says("Secret hall")
            .never_says(">17<");
        let table = format!("/networks/{network}/register.csv");
        let row = fay.get(&table).await.shown();
        let row = row.body.lines().nth(1).expect("the group").to_owned();
        assert_eq!(row, "Mill Lane pantry,,,yes,A pantry on Tuesdays,,,,1200,,");
        // The new name is the one that is searched.
        let list = fay
            .get(&format!("/networks/{network}/groups?q=pantry"))
            .await
            .shown();
        list.says("One group.").says("Mill Lane pantry");
        // Consent is taken back.
        mill.browser
            .post(
                &profile,
                &[
                    ("name", "Mill Lane pantry"),
                    ("does", "A pantry on Tuesdays"),
                ],
            )
            .await
            .goes_to();
        fay.get(&seen)
            .await
            .shown()
            .never_says("A pantry on Tuesdays");
        fay.get(&table)
            .await
            .shown()
            .never_says("A pantry on Tuesdays");
        // A mistake keeps what was typed.
        let wrong = [("name", ""), ("reached", "about forty"), ("does", "Kept")];
        let page = mill.browser.post(&profile, &wrong).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("about forty")
            .says("Kept")
            .says("Write a whole number");
    })
    .await;
}

#[tokio::test]
async fn the_networks_own_notes_are_the_same_in_other_letters_and_find_groups() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mill = world.member(network, "Mill Lane", "Ana").await;
        let table = world.member(network, "Long table", "Ben").await;
        for (group, place, tags) in [
            (&mill, "Old Market", "halal, Evening"),
            (&table, " old market ", "HALAL; evening, EVENING, \u{200b}"),
        ] {
            let path = format!("/networks/{network}/groups/{}/register", group.id);
            fay.post(&path, &[("neighbourhood", place), ("tags", tags)])
                .await
                .goes_to();
        }
        let page = fay
            .get(&format!("/networks/{network}/groups?tag=halal"))
            .await
            .shown();
        page.says("2 groups.");
        let (_, options) = page
            .body
            .split_once("name=\"place\"")
            .expect("a choice of neighbourhoods");
        let options = options.split("</select>").next().expect("its end");
        assert_eq!(
            options.matches("<option").count(),
            2,
            "all, and one: {options}"
        );
        let path = format!("/networks/{network}/groups/{}/register", mill.id);
        let many = (0..30)
            .map(|n| format!("t{n}"))
            .collect::<Vec<_>>()
            .join(",");
        let page = fay
            .post(&path, &[("neighbourhood", "Kept"), ("tags", &many)])
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("t29").says("Kept");
        // A group that somebody runs says of itself what it likes, and the network does not.
        fay.post(&path, &[("does", "Written by the network")])
            .await
            .goes_to();
        fay.get(&format!("/networks/{network}/groups/{}", mill.id))
            .await
            .shown()
            .never_says("Written by the network");
    })
    .await;
}

#[tokio::test]
async fn links_in_bulk_are_for_groups_nobody_runs_and_work_once() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        world.member(network, "Has someone", "Ana").await;
        let mut ids = Vec::new();
        for name in ["First", "Second"] {
            let to = fay
                .post(&format!("/networks/{network}/groups"), &[("name", name)])
                .await
                .goes_to();
            let path = to.split('?').next().expect("a path").to_owned();
            ids.push(path.rsplit('/').next().expect("a group").to_owned());
        }
        let bulk = format!("/networks/{network}/invitations");
        fay.get(&bulk)
            .await
            .shown()
            .says("First")
            .says("Second")
            .never_says("Has someone");
        let chosen = [("group", ids[0].as_str()), ("group", ids[1].as_str())];
        let sheet = fay.post(&bulk, &chosen).await.shown();
        assert_eq!(sheet.body.matches("data:image/svg+xml").count(), 2);
        let links: Vec<String> = sheet
            .body
            .split("http://localhost")
            .skip(1)
            .map(|rest| rest.split('<').next().unwrap_or_default().to_owned())
            .collect();
        let (_, mut tom) = world.person("Tom").await;
        tom.post(&links[0], &[]).await.goes_to();
        let (_, mut eve) = world.person("Eve").await;
        assert_eq!(eve.post(&links[0], &[]).await.status, StatusCode::GONE);
        fay.get(&bulk)
            .await
            .shown()
            .never_says("First")
            .says("Second");
        let none = fay.post(&bulk, &[("group", ids[0].as_str())]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn a_group_added_by_slip_is_told_and_taken_out_and_its_links_are_stopped() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let groups = format!("/networks/{network}/groups");
        let twice = fay.post(&groups, &[("name", "mill lane")]).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        twice
            .says("Name of the group: ")
            .says("You have a group of this name")
            .says("mill lane")
            .says("It is another group of the same name");
        let meant = [("name", "mill lane"), ("another", "yes")];
        let to = fay.post(&groups, &meant).await.goes_to();
        let other = to.split('?').next().expect("a group").to_owned();
        let link = fay
            .post(&format!("{other}/invitations"), &[])
            .await
            .shown()
            .link();
        // Who has a link is told, on the group's page and before more are made.
        fay.get(&other).await.shown().says("A link is out");
        fay.get(&format!("/networks/{network}/invitations"))
            .await
            .shown()
            .says("a link is out, until");
        fay.post(&format!("{other}/links/stop"), &[])
            .await
            .goes_to();
        fay.get(&other).await.shown().never_says("A link is out");
        let (_, mut eve) = world.person("Eve").await;
        assert_eq!(eve.post(&link, &[]).await.status, StatusCode::GONE);
        // A group that somebody runs is never taken out by its network.
        let own = format!("{groups}/{}", mill.id);
        fay.get(&own)
            .await
            .shown()
            .never_says("Take this group out");
        for group in [&own, &other] {
            let asked = fay.get(&format!("{group}/remove")).await.status;
            let done = fay.post(&format!("{group}/remove"), &[]).await.status;
            let gone = fay.get(group).await.status;
            if group == &other {
                assert_eq!(
                    [asked, done, gone],
                    [StatusCode::OK, StatusCode::SEE_OTHER, StatusCode::NOT_FOUND]
                );
            } else {
                let refused = StatusCode::NOT_FOUND;
                assert_eq!([asked, done, gone], [refused, refused, StatusCode::OK]);
            }
        }
        fay.get(&groups).await.shown().says("One group.");
        mill.browser.get(&mill.at("plan")).await.shown();
    })
    .await;
}

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
        // The facilitator sees no more than before, and hands a link on.
        assert_eq!(fay.get(&audit).await.status, StatusCode::NOT_FOUND);
        let seen = format!("/networks/{network}/groups/{}", mill.id);
        fay.get(&seen).await.shown().says("Nobody yet");
        fay.get(&format!("/networks/{network}"))
            .await
            .shown()
            .says("nobody to run it yet");
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
async fn consent_is_given_to_the_networks_of_its_day_until_it_is_given_anew() {
    on_each_database(async |world| {
        let (north, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(north, "Mill Lane", "Ana").await;
        let profile = mill.at("profile");
        let told = [
            ("name", "Mill Lane"),
            ("place", "The old school"),
            ("place-shared", "yes"),
        ];
        mill.browser.post(&profile, &told).await.goes_to();
        mill.browser
            .get(&profile)
            .await
            .shown()
            .never_says("after you chose this");
        world.joins(south, &mill).await;
        // Something else is said, and the boxes are as they were.
        let more = [told.as_slice(), &[("languages", "Welsh")]].concat();
        mill.browser.post(&profile, &more).await.goes_to();
        let seen = |network| format!("/networks/{network}/groups/{}", mill.id);
        fay.get(&seen(north)).await.shown().says("The old school");
        gus.get(&seen(south))
            .await
            .shown()
            .never_says("The old school");
        mill.browser
            .get(&profile)
            .await
            .shown()
            .says("Your group came into South side after you chose this");
        // Only to the networks that the page named.
        let other = [more.as_slice(), &[("renew", "yes"), ("later", "West side")]].concat();
        mill.browser.post(&profile, &other).await.goes_to();
        gus.get(&seen(south))
            .await
            .shown()
            .never_says("The old school");
        let later = mill.browser.get(&profile).await.shown().hidden("later");
        let anew = [("renew", "yes"), ("later", later.as_str())];
        let anew = [more.as_slice(), &anew].concat();
        mill.browser.post(&profile, &anew).await.goes_to();
        gus.get(&seen(south))
            .await
            .shown()
            .says("The old school")
            .never_says("Welsh");
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
async fn links_of_a_facilitator_who_left_are_dead_for_good() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (hal, mut browser) = world.person("Hal").await;
        world.facilitates(network, &hal).await;
        let home = format!("/networks/{network}");
        let to = browser
            .post(&format!("{home}/groups"), &[("name", "Tuesday kitchen")])
            .await
            .goes_to();
        let group = to.split('?').next().expect("a group").to_owned();
        let mut links = Vec::new();
        for path in [
            format!("{home}/people"),
            format!("{home}/people/group-link"),
            format!("{group}/invitations"),
        ] {
            links.push(browser.post(&path, &[]).await.shown().link());
        }
        browser.post(&format!("{home}/leave"), &[]).await.goes_to();
        world.facilitates(network, &hal).await;
        let (_, mut eve) = world.person("Eve").await;
        for link in &links {
            assert_eq!(eve.get(link).await.status, StatusCode::GONE, "{link}");
            assert_eq!(eve.post(link, &[]).await.status, StatusCode::GONE, "{link}");
        }
        fay.get(&home).await.shown();
    })
    .await;
}

#[tokio::test]
async fn of_many_new_people_at_one_link_one_comes_in_and_the_others_leave_nothing_behind() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let people = format!("/networks/{network}/people");
        let link = fay.post(&people, &[]).await.shown().link();
        let join = async |number: usize| {
            let name = format!("new-{number}");
            let fields = [
                ("name", name.as_str()),
                ("sign_in_name", name.as_str()),
                ("password", "three odd words here"),
            ];
            world.guest().post(&link, &fields).await.status
        };
        let statuses = tokio::join!(join(0), join(1), join(2), join(3));
        let statuses = [statuses.0, statuses.1, statuses.2, statuses.3];
        let came = |status: &&StatusCode| **status == StatusCode::SEE_OTHER;
        assert_eq!(statuses.iter().filter(came).count(), 1, "{statuses:?}");
        let mut accounts = 0;
        for number in 0..4 {
            let name = format!("new-{number}");
            let found = people::by_sign_in_name(&world.app.store, &name).await;
            accounts += usize::from(found.expect("an answer").is_some());
        }
        assert_eq!(accounts, 1);
        // A group that is in the network already leaves a link for another.
        let bring = format!("{people}/group-link");
        let bring = fay.post(&bring, &[]).await.shown().link();
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.group("Long table", "Ben").await;
        for group in [&mut mill, &mut table] {
            let id = group.id.to_string();
            let to = group.browser.post(&bring, &[("group", &id)]).await;
            assert!(to.goes_to().starts_with(&group.at("sharing")));
        }
        let grid = format!("/networks/{network}/grid");
        fay.get(&grid).await.shown().says("Long table");
    })
    .await;
}

#[tokio::test]
async fn a_coordinator_is_taken_out_by_another_and_what_they_wrote_stays() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let link = mill
            .browser
            .post(&mill.at("invitations"), &[])
            .await
            .shown()
            .link();
        let (ben, mut browser) = world.person("Ben").await;
        browser.post(&link, &[]).await.goes_to();
        browser
            .post(&mill.at("plan"), &[("what", "Written by Ben")])
            .await
            .goes_to();
        let out = mill.at(&format!("people/{}/leave", ben.id));
        mill.browser
            .get(&out)
            .await
            .shown()
            .says("Take Ben out of this group?");
        mill.browser.post(&out, &[]).await.goes_to();
        assert_eq!(
            browser.get(&mill.at("plan")).await.status,
            StatusCode::NOT_FOUND
        );
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .says("Written by Ben");
        assert_eq!(
            mill.browser.post(&out, &[]).await.status,
            StatusCode::NOT_FOUND
        );
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
            .says("Bring your group into South side")
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
            .says("Your group keeps everything");
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

#[tokio::test]
async fn two_facilitators_support_one_network_and_it_is_never_left_alone() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let home = format!("/networks/{network}");
        let alone = fay.post(&format!("{home}/leave"), &[]).await;
        assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY);
        alone.says("Invite someone first");
        let link = fay
            .post(&format!("{home}/people"), &[])
            .await
            .shown()
            .link();
        // Somebody new makes an account with it.
        let mut hal = world.guest();
        hal.get(&link)
            .await
            .shown()
            .says("Support North side")
            .says("Fay");
        let short = [
            ("name", "Hal"),
            ("sign_in_name", "hal"),
            ("password", "short"),
        ];
        let page = hal.post(&link, &short).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Hal");
        let fields = [
            ("name", "Hal"),
            ("sign_in_name", "hal"),
            ("password", "three odd words here"),
        ];
        let to = hal.post(&link, &fields).await.goes_to();
        assert_eq!(to, home);
        hal.get(&to).await.shown();
        assert_eq!(
            world.guest().post(&link, &fields).await.status,
            StatusCode::GONE
        );
        for browser in [&mut fay, &mut hal] {
            browser
                .get(&format!("{home}/people"))
                .await
                .shown()
                .says("Fay")
                .says("Hal");
        }
        fay.post(&format!("{home}/leave"), &[]).await.goes_to();
        assert_eq!(fay.get(&home).await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            hal.post(&format!("{home}/leave"), &[]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        hal.get(&home).await.shown();
    })
    .await;
}

#[tokio::test]
async fn who_supports_a_network_and_runs_a_group_of_it_sees_each_in_its_place() {
    on_each_database(async |world: World| {
        let (network, _) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let table = world.member(network, "Long table", "Ben").await;
        world.facilitates(network, &mill.person).await;
        let audit = fill(&mut mill, ["3"; 8]).await;
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let id = audit.rsplit('/').next().expect("an audit");
        // As coordinator all of it; as facilitator what the group shares, also of one's own group.
        mill.browser.get(&format!("{audit}/results")).await.shown();
        let as_facilitator = format!("/networks/{network}/groups/{}/audits/{id}", mill.id);
        assert_eq!(
            mill.browser.get(&as_facilitator).await.status,
            StatusCode::NOT_FOUND
        );
        mill.browser
            .get("/")
            .await
            .shown()
            .says("Mill Lane")
            .says("North side");
        // Running one group opens no other.
        assert_eq!(
            mill.browser.get(&table.at("plan")).await.status,
            StatusCode::NOT_FOUND
        );
        mill.browser
            .get(&format!("/networks/{network}/groups/{}", table.id))
            .await
            .shown()
            .says("shares nothing with you");
    })
    .await;
}
