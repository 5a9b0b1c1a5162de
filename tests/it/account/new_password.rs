//! A forgotten password: a colleague or whoever runs the server makes a one-time link, a facilitator asks for one, and nobody
//! gets in by it who may not do all that the account may.

use axum::http::StatusCode;
use chrono::TimeDelta;
use good_measure::{
    clock, commands,
    commands::erasure::{Keeping, tend},
    domain::{ids::PersonId, person::Person},
    keys::Fresh as _,
    store::{erasure, leaving, links, password_links, people},
    visitor::hashed,
};

use crate::world::{Browser, Group, World, on_each_database};

mod agency;

const NEW: [(&str, &str); 1] = [("password", "four odd words here")];

/// Ana's group, and Ben, who runs it too.
async fn two(world: &World) -> (Group, Person, Browser) {
    let mut mill = world.group("Mill Lane", "Ana").await;
    let (ben, browser) = runs_too(world, &mut mill, "Ben").await;
    (mill, ben, browser)
}

/// One more who runs a group.
async fn runs_too(world: &World, group: &mut Group, name: &str) -> (Person, Browser) {
    let (person, mut browser) = world.person(name).await;
    let link = group.browser.post(&group.at("invitations"), &[]).await;
    browser.post(&link.shown().link(), &[]).await.goes_to();
    (person, browser)
}

fn page_of(group: &Group, person: &Person) -> String {
    group.at(&format!("people/{}/password", person.id))
}

/// Ana makes a link for somebody.
async fn link_for(group: &mut Group, person: &Person) -> String {
    let page = page_of(group, person);
    let secret = group.browser.get(&page).await.shown().hidden("link");
    let made = group.browser.post(&page, &[("link", &secret)]).await;
    made.shown().link()
}

/// That a link opens nothing, and sets nothing.
async fn is_dead(world: &World, link: &str) {
    let mut guest = world.guest();
    assert_eq!(guest.get(link).await.status, StatusCode::GONE, "{link}");
    assert_eq!(guest.post(link, &NEW).await.status, StatusCode::GONE);
    guest.get("/account").await.goes_to();
}

async fn sign_in(world: &World, person: &Person, password: &str) -> crate::world::Page {
    let fields = [
        ("sign_in_name", person.sign_in_name.as_str()),
        ("password", password),
    ];
    world.guest().post("/sign-in", &fields).await
}

#[tokio::test]
async fn a_colleague_helps_with_a_link_that_works_once_and_everybody_is_told() {
    on_each_database(async |world| {
        let (mut mill, ben, mut old) = two(&world).await;
        world
            .guest()
            .get("/sign-in")
            .await
            .shown()
            .says("somebody who works here with you");
        mill.browser
            .get(&mill.at("about"))
            .await
            .shown()
            .says("Help Ben to a new password");
        let link = link_for(&mut mill, &ben).await;
        // Both see that it is out, before it is used; the link itself is shown no more.
        for browser in [&mut mill.browser, &mut old] {
            let told = browser.get(&format!("/groups/{}", mill.id)).await;
            told.shown()
                .says("Ana made a link by which Ben can choose")
                .never_says("/new-password/");
        }
        let mut phone = world.guest();
        // Looking, as mail scanners do, uses nothing up.
        for _ in 0..2 {
            phone.get(&link).await.shown().says("This link is for Ben");
        }
        let short = phone.post(&link, &[("password", "short")]).await;
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        short.says("at least 12 characters");
        let names = phone
            .post(&link, &[("password", "Mill Lane Mill Lane")])
            .await;
        assert_eq!(names.status, StatusCode::UNPROCESSABLE_ENTITY);
        let used = phone.post(&link, &NEW).await.goes_to();
        phone
            .get(&used)
            .await
            .shown()
            .says("Your password is changed");
        phone.get(&mill.at("plan")).await.shown();
        // Every session of before has ended, and the link with it.
        old.get("/account").await.goes_to();
        is_dead(&world, &link).await;
        let told = mill.browser.get(&mill.at("about")).await;
        told.shown()
            .says("Ben got a new password, with a link that Ana made");
        // At the next sign-in Ben is told, until it is put away.
        let wrong = sign_in(&world, &ben, "three odd words here").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let first = sign_in(&world, &ben, NEW[0].1).await.goes_to();
        assert_eq!(first, "/account/password-news");
        phone
            .get(&first)
            .await
            .shown()
            .says("with a link that Ana made");
        assert_eq!(phone.post(&first, &[]).await.goes_to(), "/");
        assert_eq!(sign_in(&world, &ben, NEW[0].1).await.goes_to(), "/");
    })
    .await;
}

#[tokio::test]
async fn a_double_press_or_a_reload_makes_one_link_and_a_new_one_ends_the_one_before() {
    on_each_database(async |world| {
        let (mut mill, ben, _) = two(&world).await;
        let page = page_of(&mill, &ben);
        let secret = mill.browser.get(&page).await.shown().hidden("link");
        let form = [("link", secret.as_str())];
        let mut tablet = mill.browser.clone();
        let (once, twice) =
            tokio::join!(mill.browser.post(&page, &form), tablet.post(&page, &form));
        let (first, same) = (once.shown().link(), twice.shown().link());
        assert_eq!(first, same);
        let out = mill.browser.get(&mill.at("about")).await;
        assert_eq!(out.shown().body.matches("Ana made a link").count(), 1);
        // A form filled in by hand, with a secret that could be guessed, makes one of its own.
        let weak = mill.browser.post(&page, &[("link", "1234")]).await;
        let second = weak.shown().link();
        assert!(!second.ends_with("1234"));
        is_dead(&world, &first).await;
        // Stopped, it is no link any more, and the form that made it brings none back.
        mill.browser
            .post(&format!("{page}/stop"), &[])
            .await
            .goes_to();
        is_dead(&world, &second).await;
        let again = mill.browser.post(&page, &form).await;
        assert_eq!(again.status, StatusCode::GONE);
        mill.browser
            .get(&mill.at("about"))
            .await
            .shown()
            .never_says("Ana made a link");
    })
    .await;
}

#[tokio::test]
async fn a_link_ends_with_whoever_made_it_whoever_it_is_for_and_with_its_day() {
    on_each_database(async |world| {
        let (mut mill, ben, mut phone) = two(&world).await;
        let (cat, mut browser) = runs_too(&world, &mut mill, "Cat").await;
        // Ana is taken out by Ben, and her link for Cat with her.
        let link = link_for(&mut mill, &cat).await;
        let leave = mill.at(&format!("people/{}/leave", mill.person.id));
        phone.post(&leave, &[]).await.goes_to();
        is_dead(&world, &link).await;
        assert_eq!(
            mill.browser.post(&page_of(&mill, &cat), &[]).await.status,
            StatusCode::NOT_FOUND
        );
        // Back again she makes another; Cat leaves.
        let invite = phone.post(&mill.at("invitations"), &[]).await;
        mill.browser
            .post(&invite.shown().link(), &[])
            .await
            .goes_to();
        is_dead(&world, &link).await;
        let link = link_for(&mut mill, &cat).await;
        let leave = mill.at(&format!("people/{}/leave", cat.id));
        browser.post(&leave, &[]).await.goes_to();
        is_dead(&world, &link).await;
        // A day is over.
        let link = link_for(&mut mill, &ben).await;
        let token = hashed(link.rsplit('/').next().expect("a token"));
        let (store, now) = (&world.app.store, clock::now());
        let at = async |hours| {
            let at = now + TimeDelta::hours(hours);
            password_links::person_of(store, &token, at).await
        };
        assert_eq!(at(23).await.expect("an answer").expect("Ben").id, ben.id);
        assert!(at(25).await.expect("an answer").is_none());
        // Whoever changes the password meanwhile needs no link.
        commands::person::reset_password(&world.app, &ben.sign_in_name, "five odd words here")
            .await
            .expect("set");
        is_dead(&world, &link).await;
    })
    .await;
}

#[tokio::test]
async fn nobody_takes_over_an_account_that_may_do_more_than_they_may() {
    on_each_database(async |world| {
        let (mut mill, ben, mut phone) = two(&world).await;
        let (network, _) = world.network("North side", "Fay").await;
        let page = page_of(&mill, &ben);
        // The link was made while Ben was in this group alone; at the moment it is used he is not.
        let link = link_for(&mut mill, &ben).await;
        let mut table = world.group("Long table", "Tom").await;
        let invite = table.browser.post(&table.at("invitations"), &[]).await;
        phone.post(&invite.shown().link(), &[]).await.goes_to();
        is_dead(&world, &link).await;
        let refused = mill.browser.post(&page, &[]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        mill.browser
            .get(&page)
            .await
            .shown()
            .says("Only the person who runs this server")
            .lacks("input[name=link]");
        // Out of it again, as long as he is not told and another runs it: the farewell is his to read.
        let leave = table.at(&format!("people/{}/leave", ben.id));
        table.browser.post(&leave, &[]).await.goes_to();
        is_dead(&world, &link).await;
        let group = table.id.to_string();
        phone
            .post("/farewells", &[("group", &group)])
            .await
            .goes_to();
        world.guest().get(&link).await.shown();
        // The last who left it is asked whether it is handed on: not for Ana to say in his name.
        let leave = table.at(&format!("people/{}/leave", table.person.id));
        table.browser.post(&leave, &[]).await.goes_to();
        is_dead(&world, &link).await;
        // A facilitator, and one who was one.
        let (cat, mut browser) = runs_too(&world, &mut mill, "Cat").await;
        let link = link_for(&mut mill, &cat).await;
        world.facilitates(network, &cat).await;
        is_dead(&world, &link).await;
        let left = format!("/networks/{network}/leave");
        browser.post(&left, &[]).await.goes_to();
        is_dead(&world, &link).await;
    })
    .await;
}

#[tokio::test]
async fn a_link_is_made_for_no_stranger_not_for_oneself_and_in_no_other_group() {
    on_each_database(async |world| {
        let (mut mill, ben, _) = two(&world).await;
        let mut table = world.group("Long table", "Tom").await;
        let (network, mut fay) = world.network("North side", "Fay").await;
        world.joins(network, &mill).await;
        let strange = mill.at(&format!("people/{}/password", table.person.id));
        for path in [
            strange.clone(),
            format!("{strange}x"),
            mill.at("people/0/password"),
        ] {
            for status in [
                mill.browser.get(&path).await.status,
                mill.browser.post(&path, &[]).await.status,
            ] {
                assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
            }
        }
        let page = page_of(&mill, &ben);
        for browser in [&mut table.browser, &mut fay] {
            for path in [page.clone(), format!("{page}/stop")] {
                assert_eq!(browser.post(&path, &[]).await.status, StatusCode::NOT_FOUND);
            }
        }
        // Nor does whoever holds somebody's open session make themselves a password.
        let own = page_of(&mill, &mill.person);
        mill.browser
            .get(&own)
            .await
            .shown()
            .says("This is you")
            .lacks("input[name=link]");
        assert_eq!(
            mill.browser.post(&own, &[]).await.status,
            StatusCode::FORBIDDEN
        );
        // Stopping through another group stops nothing.
        let link = link_for(&mut mill, &ben).await;
        let stop = table.at(&format!("people/{}/password/stop", ben.id));
        table.browser.post(&stop, &[]).await.goes_to();
        world.guest().get(&link).await.shown();
        is_dead(&world, "/new-password/nothing").await;
    })
    .await;
}

#[tokio::test]
async fn nobody_made_up_gets_or_makes_a_link() {
    on_each_database(async |world| {
        let (store, now) = (&world.app.store, clock::now());
        let (mut mill, ben, _) = two(&world).await;
        let demo = Person {
            id: PersonId::fresh(),
            name: "Dee".into(),
            sign_in_name: "demo".into(),
            language: None,
        };
        assert!(
            people::add(store, &demo, "no hash", now)
                .await
                .expect("added")
        );
        let by = mill.person.id;
        links::invite(store, "a hash", mill.id, by, now, now + TimeDelta::days(1))
            .await
            .expect("invited");
        links::accept(store, "a hash", &demo, None, now)
            .await
            .expect("joined");
        let mut dee = world.browser_of(&demo).await;
        for (browser, person) in [(&mut mill.browser, &demo), (&mut dee, &ben)] {
            let page = format!("/groups/{}/people/{}/password", mill.id, person.id);
            browser.get(&page).await.shown().lacks("input[name=link]");
            let refused = browser.post(&page, &[]).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN);
        }
        let refused = commands::password::make_link_as_owner(&world.app, "demo").await;
        assert!(refused.is_err());
    })
    .await;
}

#[tokio::test]
async fn whoever_is_being_erased_is_not_brought_back_by_a_colleague() {
    on_each_database(async |world| {
        let (mut mill, ben, _) = two(&world).await;
        let (store, now) = (&world.app.store, clock::now());
        let link = link_for(&mut mill, &ben).await;
        let due = now + TimeDelta::days(1);
        erasure::ask_person(store, ben.id, now, due)
            .await
            .expect("asked");
        is_dead(&world, &link).await;
        let refused = mill.browser.post(&page_of(&mill, &ben), &[]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        erasure::keep_person(store, ben.id).await.expect("kept");
        let link = link_for(&mut mill, &ben).await;
        // The owner's link is as dead once the person is gone.
        let owners = commands::password::make_link_as_owner(&world.app, &ben.sign_in_name)
            .await
            .expect("made")
            .expect("Ben");
        is_dead(&world, &link).await;
        erasure::ask_person(store, ben.id, now, now)
            .await
            .expect("asked");
        tend(&world.app, Keeping::default(), clock::now())
            .await
            .expect("carried out");
        is_dead(&world, &format!("/new-password/{owners}")).await;
    })
    .await;
}

#[tokio::test]
async fn of_two_who_use_one_link_at_once_one_sets_a_password() {
    on_each_database(async |world| {
        let (mut mill, ben, _) = two(&world).await;
        for _ in 0..4 {
            let link = link_for(&mut mill, &ben).await;
            let (mut one, mut other) = (world.guest(), world.guest());
            let (one, other) = tokio::join!(one.post(&link, &NEW), other.post(&link, &NEW));
            let mut both = [one.status, other.status];
            both.sort();
            assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::GONE]);
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_is_taken_out_while_their_link_is_used_gets_nobody_in_afterwards() {
    on_each_database(async |world| {
        let (mut mill, ben, mut phone) = two(&world).await;
        for round in 0..6 {
            let (cat, _) = runs_too(&world, &mut mill, "Cat").await;
            let link = link_for(&mut mill, &cat).await;
            let leave = mill.at(&format!("people/{}/leave", mill.person.id));
            let mut guest = world.guest();
            let (_, used) = tokio::join!(
                async {
                    for _ in 0..round {
                        tokio::task::yield_now().await;
                    }
                    phone.post(&leave, &[]).await.goes_to()
                },
                guest.post(&link, &NEW)
            );
            assert!(
                [StatusCode::SEE_OTHER, StatusCode::GONE].contains(&used.status),
                "round {round}: {}",
                used.status
            );
            is_dead(&world, &link).await;
            let invite = phone.post(&mill.at("invitations"), &[]).await;
            mill.browser
                .post(&invite.shown().link(), &[])
                .await
                .goes_to();
        }
        assert!(
            leaving::leave_group(&world.app.store, mill.id, ben.id, ben.id, clock::now())
                .await
                .expect("left")
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_runs_the_server_helps_everybody_and_all_colleagues_are_told() {
    on_each_database(async |world| {
        let (mut mill, ben, _) = two(&world).await;
        let (network, mut fay) = world.network("North side", "Fay").await;
        world.facilitates(network, &ben).await;
        let app = &world.app;
        let made = async |name: &str| commands::password::make_link_as_owner(app, name).await;
        assert!(made("nobody").await.expect("an answer").is_none());
        let first = made(&ben.sign_in_name).await.expect("made").expect("Ben");
        let token = made(&ben.sign_in_name).await.expect("made").expect("Ben");
        is_dead(&world, &format!("/new-password/{first}")).await;
        let mut phone = world.guest();
        let link = format!("/new-password/{token}");
        phone.post(&link, &NEW).await.goes_to();
        is_dead(&world, &link).await;
        let words = "Ben got a new password, with a link from the person who runs this server";
        let about = mill.at("about");
        for (browser, path) in [
            (&mut mill.browser, about),
            (&mut fay, format!("/networks/{network}/people")),
        ] {
            browser.get(&path).await.shown().says(words);
        }
        let first = sign_in(&world, &ben, NEW[0].1).await.goes_to();
        phone
            .get(&first)
            .await
            .shown()
            .says("with a link from the person who runs this server");
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_asks_and_makes_nothing() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (mut mill, ben, _) = two(&world).await;
        world.joins(network, &mill).await;
        let group = format!("/networks/{network}/groups/{}", mill.id);
        fay.get(&group)
            .await
            .shown()
            .says("Ask for a new password for somebody here");
        let page = format!("{group}/password");
        fay.get(&page).await.shown().says("Ask for Ben");
        let ask = format!("{group}/people/{}/password", ben.id);
        for _ in 0..2 {
            let asked = fay.post(&ask, &[]).await.goes_to();
            let told = fay.get(&asked).await;
            told.shown()
                .says("Fay asked on")
                .never_says("/new-password/");
        }
        let (stranger, _) = world.person("Tom").await;
        let nobody = format!("{group}/people/{}/password", stranger.id);
        assert_eq!(fay.post(&nobody, &[]).await.status, StatusCode::NOT_FOUND);
        let home = format!("/groups/{}", mill.id);
        let told = mill.browser.get(&home).await;
        told.shown()
            .says("Ben forgot the password and needs a hand")
            .says("Help Ben");
        // Whoever runs the server sees it too.
        let all = commands::password::all_requests(&world.app).await;
        let names: Vec<String> = all
            .expect("an answer")
            .into_iter()
            .map(|request| request.sign_in_name)
            .collect();
        assert_eq!(names, [ben.sign_in_name.as_str()]);
        // Helped, nobody is asked any more; and a request is put away without a link.
        link_for(&mut mill, &ben).await;
        let gone = |page: crate::world::Page| {
            page.shown().never_says("needs a hand");
        };
        gone(mill.browser.get(&home).await);
        fay.post(&ask, &[]).await.goes_to();
        let stop = format!("{}/stop", page_of(&mill, &ben));
        mill.browser.post(&stop, &[]).await.goes_to();
        gone(mill.browser.get(&home).await);
        // A request ends with the network.
        fay.post(&ask, &[]).await.goes_to();
        let leave = mill.at(&format!("networks/{network}/leave"));
        mill.browser.post(&leave, &[]).await.goes_to();
        gone(mill.browser.get(&home).await);
    })
    .await;
}
