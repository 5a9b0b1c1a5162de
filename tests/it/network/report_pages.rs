//! A report that anyone can read: as it was on a day, by a link that can be stopped, with a look at the names in it.

use axum::http::StatusCode;

use super::report::begin;
use crate::world::{Browser, on_each_database};

/// Saves words of a report over what is there.
async fn write(fay: &mut Browser, at: &str, opening: &str) {
    let base = fay.get(at).await.shown().hidden("base");
    let fields = [
        ("base", base.as_str()),
        ("title", "Our year"),
        ("from", "1/1/2026"),
        ("to", "26/11/2026"),
        ("fact", "taking-part"),
        ("fact", "meetings"),
        ("opening", opening),
    ];
    fay.post(at, &fields).await.goes_to();
}

#[tokio::test]
async fn a_public_report_stays_what_it_was_until_it_is_stopped() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (hal, mut other) = world.person("Hal").await;
        world.facilitates(network, &hal).await;
        let _mill = world.member(network, "Mill Lane", "Ana").await;
        let at = begin(&mut fay, network, "1/1/2026", "26/11/2026").await;
        write(&mut fay, &at, "A year of small steps.").await;
        let pages = format!("{at}/pages");
        let secret = fay.get(&pages).await.shown().hidden("secret");
        let fields = [("secret", secret.as_str()), ("consent", "yes")];
        let link = fay.post(&pages, &fields).await.shown().link();
        // Sent twice it is one page with one link.
        assert_eq!(fay.post(&pages, &fields).await.shown().link(), link);
        let list = fay.get(&pages).await.shown();
        list.says("Made public by Fay").never_says(&secret);
        assert_eq!(
            list.body.matches("Stop this page").count(),
            2,
            "{}",
            list.body
        );

        // Anyone reads it, and search engines are asked to leave it out.
        let page = world.guest().get(&link).await.shown();
        page.says_in("h1", "Our year")
            .says("A year of small steps.")
            .says("0 of 1 group took part")
            .says("This is what the report said on")
            .never_says("Mill Lane")
            .never_says("Fay");
        let robots = page.head.get("x-robots-tag").expect("a word for robots");
        assert_eq!(robots, "noindex, nofollow");
        // It stays what it was, whatever happens to the report and the network.
        write(&mut fay, &at, "Quite other words.").await;
        let _long = world.member(network, "Long table", "Ben").await;
        let leave = format!("/networks/{network}/leave");
        fay.post(&leave, &[]).await.goes_to();
        let page = world.guest().get(&link).await.shown();
        page.says("A year of small steps.")
            .says("0 of 1 group took part")
            .never_says("Quite other words.");
        // Nobody of another network stops it; anybody of this one does.
        let hash = other.get(&pages).await.shown().hidden("page");
        let (elsewhere, mut gus) = world.network("South side", "Gus").await;
        let report = at.rsplit('/').next().expect("a report");
        for of in [network, elsewhere] {
            let stop = format!("/networks/{of}/reports/{report}/pages/stop");
            let stopped = gus.post(&stop, &[("page", hash.as_str())]).await;
            assert_eq!(stopped.status, StatusCode::NOT_FOUND);
        }
        world.guest().get(&link).await.shown();
        let stop = format!("{pages}/stop");
        other
            .post(&stop, &[("page", hash.as_str())])
            .await
            .goes_to();
        let gone = world.guest().get(&link).await;
        assert_eq!(gone.status, StatusCode::GONE);
        gone.says("This report is not public, or no longer.");
        other.get(&pages).await.shown().says("Stopped on");
        // The old form opens it no more.
        other.post(&pages, &fields).await.goes_to();
        assert_eq!(world.guest().get(&link).await.status, StatusCode::GONE);

        // A report that is taken out takes its pages along.
        let consent = [("consent", "yes")];
        let link = other.post(&pages, &consent).await.shown().link();
        world.guest().get(&link).await.shown();
        let why = [("out_why", "Written twice")];
        other.post(&format!("{at}/out"), &why).await.goes_to();
        let never = "/report/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        for path in [link.as_str(), never] {
            assert_eq!(world.guest().get(path).await.status, StatusCode::GONE);
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_is_named_in_public_before_somebody_said_that_they_agreed() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        for name in ["Mill Lane", "Café Élan", "Quiet corner"] {
            world.member(network, name, "Ana").await;
        }
        let at = begin(&mut fay, network, "1/1/2026", "26/11/2026").await;
        let pages = format!("{at}/pages");
        let none = "We found no name of a group of yours in it.";
        fay.get(&pages).await.shown().says(none);
        write(&mut fay, &at, "MILL LANE and the cafe elan led us.").await;
        let page = fay.get(&pages).await.shown();
        page.says("These 2 groups are named in it:")
            .says("Mill Lane")
            .says("Café Élan")
            .never_says("Quiet corner");
        let refused = fay.post(&pages, &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused
            .says("Look for names first.")
            .never_says("The page is there");
        fay.get(&pages).await.shown().never_says("Made public by");
    })
    .await;
}
