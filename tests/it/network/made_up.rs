//! The made-up network as large as one that people know: what its pages tell of three years, the same for one seed each time.

use std::time::Instant;

use tempfile::TempDir;

use crate::{
    network::dashboard::made_up,
    world::{Browser, Page, World},
};

/// Groups of the network, and what it follows from.
const GROUPS: usize = 95;
const SEED: u64 = 7;

/// What stands on a page below its head.
async fn main_of(browser: &mut Browser, path: &str) -> String {
    browser.get(path).await.shown().texts_of("main").concat()
}

/// The address of a list's link by its name.
fn link_named(page: &Page, name: &str) -> String {
    let (before, _) = page.body.split_once(name).expect("a name");
    let (_, href) = before.rsplit_once("href=\"").expect("a link");
    href.split('"').next().expect("its end").to_owned()
}

/// All that is compared of a network, a page or file each, with what it is.
async fn told() -> Vec<(&'static str, String)> {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("made-up.sqlite").display());
    let world = World::open(&url).await;
    let began = Instant::now();
    let (network, mut robin) = made_up(&world, GROUPS, SEED, false).await;
    println!("{GROUPS} groups of seed {SEED} took {:?}", began.elapsed());
    let home = format!("/networks/{network}");
    let mut told = Vec::new();
    for (what, path) in [
        ("attendance", "attendance"),
        ("meetings", "meetings.csv"),
        ("representatives", "representatives"),
        ("promises", "promises"),
        ("asks and offers", "asks.csv"),
        ("targets", "targets"),
        ("agencies", "agencies"),
    ] {
        let path = format!("{home}/{path}");
        let text = if path.ends_with("csv") {
            robin.get(&path).await.shown().body
        } else {
            main_of(&mut robin, &path).await
        };
        told.push((what, text));
    }
    let meetings = robin.get(&format!("{home}/meetings")).await.shown();
    let forum = link_named(&meetings, "Main forum (made up)");
    let forum = main_of(&mut robin, &format!("{forum}/attendance")).await;
    told.push(("the main forum", forum));
    let agencies = robin.get(&format!("{home}/agencies")).await.shown();
    let agency = link_named(&agencies, "Housing team of the council (made up)");
    told.push(("the agency", main_of(&mut robin, &agency).await));
    // A report of the days that its form proposes.
    let reports = format!("{home}/reports");
    let form = robin.get(&reports).await.shown();
    let [from, to] = ["from", "to"].map(|name| {
        let mark = format!("name=\"{name}\" type=\"text\" value=\"");
        let (_, rest) = form.body.split_once(&mark).expect("a day");
        rest.split('"').next().expect("its end").to_owned()
    });
    let fields = [("title", "Our year"), ("from", &*from), ("to", &*to)];
    let report = robin.post(&reports, &fields).await.goes_to();
    told.push(("a report", main_of(&mut robin, &report).await));
    told
}

#[tokio::test]
async fn of_ninety_five_groups_thirty_five_come_a_quarter_more_than_before_and_all_follows_from_the_seed()
 {
    let (first, again) = (told().await, told().await);
    for ((what, one), (_, other)) in first.iter().zip(&again) {
        assert_eq!(one, other, "{what}");
    }
    let of = |what: &str| {
        let found = first.iter().find(|(known, _)| *known == what);
        let (_, text) = found.expect("told");
        println!("{what}: {}", text.chars().take(600).collect::<String>());
        text.as_str()
    };
    let says = |what: &str, words: &str| assert!(of(what).contains(words), "{what}: no {words}");
    says("attendance", "95 of your 95 groups");
    let quarter_more = "From 28 to 35 groups on average: a quarter more";
    says("attendance", quarter_more);
    says("attendance", "From 22 to 25 groups on average");
    says("the main forum", quarter_more);
    says("a report", quarter_more);
    says("representatives", "19 representatives on 2 bodies.");
    says("promises", "14 promises: 5 kept");
    says("targets", "Main forum (made up)");
    says("agencies", "Housing team of the council (made up)");
    assert_eq!(of("the agency").matches("Listening check").count(), 2);
    says("the agency", "Main forum (made up)");
    says("meetings", "Housing team of the council (made up)");

    let rows = |text: &str, of: &str| text.lines().filter(|line| line.contains(of)).count();
    let meetings = of("meetings");
    for (kind, many) in [
        ("Main forum (made up)", 36),
        ("sub-forum (made up)", 36),
        ("Walks", 12),
    ] {
        assert_eq!(rows(meetings, kind), many, "{kind}");
    }
    let asks = of("asks and offers").lines().count();
    assert!(asks > 40, "{asks} asks and offers");
}
