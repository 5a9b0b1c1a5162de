//! A forgotten password of somebody of an agency, which is mended as one of a group is.

use axum::http::StatusCode;
use chrono::TimeDelta;
use good_measure::{
    clock, commands,
    domain::ids::NetworkId,
    store::{
        erasure, leaving,
        password_requests::{self, NewRequest},
    },
};

use super::{NEW, is_dead, link_for, page_of, runs_too};
use crate::world::{Browser, Group, World, on_each_database};

/// What those who run it read of a request.
const ASKED: &str = "forgot the password and needs a hand";

/// A network with its facilitator, and an agency of it.
async fn housing(world: &World) -> (NetworkId, Browser, Group) {
    let (network, mut fay) = world.network("North side", "Fay").await;
    let agency = world.agency(network, &mut fay, "Housing team", "Hal").await;
    (network, fay, agency)
}

fn home(network: NetworkId, agency: &Group) -> String {
    format!("/networks/{network}/agencies/{}", agency.id)
}

/// Whether whoever runs the server is told of a request.
async fn is_asked(world: &World) -> bool {
    let all = commands::password::all_requests(&world.app).await;
    !all.expect("an answer").is_empty()
}

#[tokio::test]
async fn a_facilitator_asks_for_somebody_of_an_agency_and_makes_nothing() {
    on_each_database(async |world| {
        let (network, mut fay, mut agency) = housing(&world).await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let mill = world.member(network, "Mill Lane", "Ana").await;
        let (ivy, _) = runs_too(&world, &mut agency, "Ivy").await;
        let page = home(network, &agency);
        fay.get(&page)
            .await
            .shown()
            .has(&format!("a[href='{page}/password']"));
        let ask = format!("{page}/people/{}/password", ivy.id);
        fay.get(&format!("{page}/password"))
            .await
            .shown()
            .says("Ask for Ivy")
            .has(&format!("form[action='{ask}']"))
            .has(&format!("a[href='{page}']"));
        // Asked twice, the first moment stands, and no link is made.
        for _ in 0..2 {
            let asked = fay.post(&ask, &[]).await.goes_to();
            fay.get(&asked)
                .await
                .shown()
                .says("Those who run it see it now")
                .says("Fay asked on")
                .lacks(&format!("form[action='{ask}']"))
                .never_says("/new-password/");
        }
        // Not for somebody else, not as of a group, and not from another network.
        for path in [
            format!("{page}/people/{}/password", mill.person.id),
            format!(
                "/networks/{network}/groups/{}/people/{}/password",
                agency.id, ivy.id
            ),
            format!(
                "/networks/{network}/agencies/{}/people/{}/password",
                mill.id, mill.person.id
            ),
        ] {
            assert_eq!(fay.post(&path, &[]).await.status, StatusCode::NOT_FOUND);
        }
        for of in [network, south] {
            let page = home(of, &agency);
            let status = gus.get(&format!("{page}/password")).await.status;
            assert_eq!(status, StatusCode::NOT_FOUND);
            let ask = format!("{page}/people/{}/password", ivy.id);
            assert_eq!(gus.post(&ask, &[]).await.status, StatusCode::NOT_FOUND);
        }
        // Those who run it are told, and whoever runs the server; one of them makes the link.
        let own = format!("/groups/{}", agency.id);
        agency
            .browser
            .get(&own)
            .await
            .shown()
            .says("Fay, who supports your network")
            .says(&format!("Ivy {ASKED}"))
            .says("Help Ivy");
        assert!(is_asked(&world).await);
        let link = link_for(&mut agency, &ivy).await;
        agency
            .browser
            .get(&own)
            .await
            .shown()
            .never_says(ASKED)
            .says("Hal made a link by which Ivy can choose");
        assert!(!is_asked(&world).await);
        let mut phone = world.guest();
        phone.post(&link, &NEW).await.goes_to();
        phone.get(&own).await.shown();
        is_dead(&world, &link).await;
        // A request is put away without a link, too.
        fay.post(&ask, &[]).await.goes_to();
        let stop = format!("{}/stop", page_of(&agency, &ivy));
        agency.browser.post(&stop, &[]).await.goes_to();
        agency.browser.get(&own).await.shown().never_says(ASKED);
    })
    .await;
}

#[tokio::test]
async fn a_link_and_a_request_for_somebody_of_an_agency_end_with_every_way_out() {
    on_each_database(async |world| {
        let (network, mut fay, mut agency) = housing(&world).await;
        let (hana, mut second) = world.person("Hana").await;
        world.facilitates(network, &hana).await;
        let (ivy, mut phone) = runs_too(&world, &mut agency, "Ivy").await;
        let page = home(network, &agency);
        let ask = format!("{page}/people/{}/password", ivy.id);
        // Whoever asked facilitates no longer.
        second.post(&ask, &[]).await.goes_to();
        assert!(is_asked(&world).await);
        let leave = format!("/networks/{network}/leave");
        second.post(&leave, &[]).await.goes_to();
        assert!(!is_asked(&world).await);
        // Whoever made the link leaves the agency, and whoever it is for.
        let link = link_for(&mut agency, &ivy).await;
        let leave = agency.at(&format!("people/{}/leave", agency.person.id));
        phone.post(&leave, &[]).await.goes_to();
        is_dead(&world, &link).await;
        let invite = phone.post(&agency.at("invitations"), &[]).await;
        let invite = invite.shown().link();
        agency.browser.post(&invite, &[]).await.goes_to();
        is_dead(&world, &link).await;
        let link = link_for(&mut agency, &ivy).await;
        fay.post(&ask, &[]).await.goes_to();
        let leave = agency.at(&format!("people/{}/leave", ivy.id));
        phone.post(&leave, &[]).await.goes_to();
        is_dead(&world, &link).await;
        assert!(!is_asked(&world).await);
        assert_eq!(fay.post(&ask, &[]).await.status, StatusCode::NOT_FOUND);
        // The agency leaves the network, and is taken out of another.
        let (joe, _) = runs_too(&world, &mut agency, "Joe").await;
        let id = agency.id;
        let ask = |of| format!("/networks/{of}/agencies/{id}/people/{}/password", joe.id);
        fay.post(&ask(network), &[]).await.goes_to();
        let leave = format!("/groups/{}/networks/{network}/leave", agency.id);
        agency.browser.post(&leave, &[]).await.goes_to();
        assert!(!is_asked(&world).await);
        let (south, mut gus) = world.network("South side", "Gus").await;
        world.joins(south, &agency).await;
        gus.post(&ask(south), &[]).await.goes_to();
        let out = format!("{}/remove", home(south, &agency));
        gus.post(&out, &[]).await.goes_to();
        assert!(!is_asked(&world).await);
        for (browser, of) in [(&mut fay, network), (&mut gus, south)] {
            assert_eq!(
                browser.post(&ask(of), &[]).await.status,
                StatusCode::NOT_FOUND
            );
        }
        // What colleagues of it do for each other has nothing to do with a network; it ends when the agency is erased.
        world.joins(network, &agency).await;
        let asked = ask(network);
        let link = link_for(&mut agency, &joe).await;
        world.guest().get(&link).await.shown();
        fay.post(&asked, &[]).await.goes_to();
        let (store, now) = (&world.app.store, clock::now());
        erasure::ask_group(store, agency.id, agency.person.id, now, now)
            .await
            .expect("asked");
        let erased = erasure::erase_group(store, agency.id, now).await;
        assert!(erased.expect("erased"));
        is_dead(&world, &link).await;
        assert!(!is_asked(&world).await);
        assert_eq!(fay.post(&asked, &[]).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn of_asking_and_taking_an_agency_out_at_once_no_request_stays() {
    on_each_database(async |world| {
        let (network, mut fay, agency) = housing(&world).await;
        let page = home(network, &agency);
        let ask = format!("{page}/people/{}/password", agency.person.id);
        for round in 0..4 {
            let mut tablet = fay.clone();
            let out = format!("{page}/remove");
            let (asked, _) = tokio::join!(fay.post(&ask, &[]), async {
                for _ in 0..round {
                    tokio::task::yield_now().await;
                }
                tablet.post(&out, &[]).await.goes_to()
            });
            let fine = [StatusCode::SEE_OTHER, StatusCode::NOT_FOUND];
            assert!(fine.contains(&asked.status), "round {round}");
            assert!(!is_asked(&world).await, "round {round}");
            world.joins(network, &agency).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_is_behind_leaves_no_request_behind() {
    on_each_database(async |world| {
        let (network, _, agency) = housing(&world).await;
        let (store, hal) = (&world.app.store, agency.person.id);
        let (gus, _) = world.person("Gus").await;
        let now = clock::now();
        for way in 0..3 {
            world.facilitates(network, &gus).await;
            let new = NewRequest {
                network,
                organisation: agency.id,
                person: hal,
                by: gus.id,
            };
            let later = now + TimeDelta::seconds(2);
            let asked = password_requests::ask(store, new, later).await;
            assert!(asked.expect("an answer") && is_asked(&world).await);
            let left = match way {
                0 => leaving::leave_facilitating(store, network, gus.id, now).await,
                1 => leaving::leave_network(store, agency.id, network, hal, now).await,
                _ => leaving::leave_group(store, agency.id, hal, hal, now).await,
            };
            assert!(left.expect("an answer"), "way {way}");
            assert!(!is_asked(&world).await, "way {way}");
            if way == 1 {
                world.joins(network, &agency).await;
            }
        }
    })
    .await;
}
