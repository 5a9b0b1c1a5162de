//! A report that anyone can read: as it was on a day, by a link that can be stopped, with a look at the names in it.

use axum::http::StatusCode;

use super::report::{audit, begin, choose, standings};
use crate::world::{Browser, Page, on_each_database};

/// Makes a page of a report that says so much; gives the page as anyone reads it.
async fn published(fay: &mut Browser, guest: &mut Browser, at: &str) -> Page {
    let pages = format!("{at}/pages");
    let fields = [("consent", "yes")];
    let link = fay.post(&pages, &fields).await.shown().link();
    guest.get(&link).await.shown()
}

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

#[tokio::test]
async fn two_pages_of_a_report_never_tell_of_the_one_group_that_came_or_went_between_them() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut guest = world.guest();
        let mut groups = Vec::new();
        for name in ["One", "Two", "Three"] {
            let mut group = world.member(network, name, "Ana").await;
            let at = audit(&mut group, network, "1/3/2026", "1", "all").await;
            groups.push((group, at));
        }
        let at = begin(&mut fay, network, "1/1/2026", "26/11/2026").await;
        let told = ["Listening", "3", "0", "0", "0", "0", "3"];
        // Made public twice of the same groups it says the same twice.
        for _ in 0..2 {
            let page = published(&mut fay, &mut guest, &at).await;
            assert_eq!(standings(&page), told);
        }

        // One more group shares: what it says would be what is left.
        let mut four = world.member(network, "Four", "Ana").await;
        audit(&mut four, network, "1/9/2026", "4", "all").await;
        for page in [
            fay.get(&at).await.shown(),
            published(&mut fay, &mut guest, &at).await,
        ] {
            assert_eq!(standings(&page), [""; 0]);
            page.says("4 of 4 groups took part")
                .says("This report and “Our year")
                .says("differ by only one or two groups");
        }
        // So would it in another report that is begun for it.
        let other = begin(&mut fay, network, "1/2/2026", "26/11/2026").await;
        assert_eq!(standings(&fay.get(&other).await.shown()), [""; 0]);

        // Of three more nobody can say which is which. A page that told nothing is in nobody's way.
        for name in ["Five", "Six"] {
            let mut group = world.member(network, name, "Ana").await;
            audit(&mut group, network, "1/9/2026", "4", "all").await;
        }
        let six = ["Listening", "3", "0", "0", "3", "0", "6"];
        assert_eq!(standings(&published(&mut fay, &mut guest, &at).await), six);

        // One group takes back what it shared, and goes: the page of that day may still lie about somewhere.
        let (one, shared) = &mut groups[0];
        choose(one, network, shared, "nothing").await;
        let page = fay.get(&at).await.shown();
        page.says("5 of 6 groups took part");
        assert_eq!(standings(&page), [""; 0]);
        let stop = fay.get(&format!("{at}/pages")).await.shown();
        let hash = stop.hidden("page");
        fay.post(&format!("{at}/pages/stop"), &[("page", &hash)])
            .await
            .goes_to();
        assert_eq!(standings(&fay.get(&at).await.shown()), [""; 0]);
    })
    .await;
}
