//! Agencies of a network audit themselves and share as groups do, and are in nothing that is counted or told of groups.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _},
};

use axum::http::StatusCode;
use good_measure::{clock, domain::ids::NetworkId, store::erasure};
use tempfile::TempDir;

use crate::{
    audit::fill,
    queries::{
        every_page::{addresses, pages},
        full::Full,
    },
    world::{Browser, Group, World, on_each_database},
};

/// The key at the end of an address.
fn last(address: &str) -> String {
    let address = address.split('?').next().unwrap_or_default();
    address.rsplit('/').next().unwrap_or_default().to_owned()
}

/// Closes an audit that answers all statements with these levels. Gives its key.
async fn check(agency: &mut Group, levels: [&str; 8]) -> String {
    let audit = fill(agency, levels).await;
    let close = format!("{audit}/close");
    agency.browser.post(&close, &[]).await.goes_to();
    last(&audit)
}

/// Chooses how much of an audit a network sees.
async fn share(agency: &mut Group, network: NetworkId, audit: &str, extent: &str) {
    let field = format!("{network}.{audit}");
    let sharing = agency.at("sharing");
    let chosen = [(field.as_str(), extent)];
    agency.browser.post(&sharing, &chosen).await.goes_to();
}

/// Adds an agency, or a department of one. Gives its address.
async fn add(fay: &mut Browser, network: NetworkId, name: &str, part_of: &str) -> String {
    let agencies = format!("/networks/{network}/agencies");
    let fields = [("name", name), ("part_of", part_of)];
    let added = fay.post(&agencies, &fields).await.goes_to();
    added.split('?').next().unwrap_or_default().to_owned()
}

/// A page or file as text: what is in an archive, and in archives in it, one after the other.
fn unpacked(bytes: &[u8]) -> String {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    let mut all = String::new();
    for at in 0..archive.len() {
        let mut held = Vec::new();
        let mut file = archive.by_index(at).expect("a file");
        file.read_to_end(&mut held).expect("its bytes");
        all += &file.name().expect("a name");
        all += &unpacked(&held);
    }
    all
}

/// Pages and files by their addresses, each cut into pieces at its elements, lines and commas.
type Drawn = BTreeMap<String, Vec<String>>;

/// Pages and files of meetings, which name the agencies that came beside the groups, and count people of them apart.
const NAMING: [&str; 8] = [
    "/networks/{network}/meetings/{meeting}",
    "/networks/{network}/meetings/{meeting}/attendance",
    "/networks/{network}/meetings/{meeting}/attendance/list",
    "/networks/{network}/meetings/{meeting}/door",
    "/networks/{network}/meetings/{meeting}/notes",
    "/networks/{network}/meetings/{meeting}/round-robin",
    "/networks/{network}/meetings/{meeting}/round-robin.docx",
    "/networks/{network}/meetings/{meeting}/round-robin.pdf",
];

/// The list of meetings names them too.
const NAMING_FILES: [&str; 2] = ["/meetings.csv", "/meetings.xlsx"];

/// Every page and file of a network and of one of its groups, but for those of agencies, and those that name who came to a meeting.
async fn draw(full: &mut Full) -> Drawn {
    let mut drawn = Drawn::new();
    for route in NAMING {
        assert!(pages().any(|known| known == route), "{route}");
    }
    // What asks before something is removed says until which minute it comes back.
    let tells = |route: &&str| {
        !route.contains("/agencies") && !route.ends_with("/remove") && !NAMING.contains(route)
    };
    for route in pages().filter(tells) {
        for path in addresses(full, route) {
            let file = path.split('?').next().unwrap_or_default();
            if NAMING_FILES.iter().any(|naming| file.ends_with(naming)) {
                continue;
            }
            let browser = if route.starts_with("/networks/") {
                &mut full.fay
            } else if route.starts_with("/groups/") {
                &mut full.mill.browser
            } else {
                continue;
            };
            let page = browser.get(&path).await;
            let text = format!("{}\n{}", page.status, unpacked(&page.bytes));
            let pieces = text.split(['<', '\n', ',']).map(str::to_owned);
            drawn.insert(path, pieces.collect());
        }
    }
    drawn
}

/// What of the pages says the same each time it is drawn: all but fresh keys, and the moment a file is made.
struct Steady {
    drawn: Drawn,
    again: Drawn,
}

impl Steady {
    async fn of(full: &mut Full) -> Self {
        let (drawn, again) = (draw(full).await, draw(full).await);
        assert!(drawn.len() > 150, "only {}", drawn.len());
        for (path, pieces) in &drawn {
            let others = &again[path];
            assert_eq!(pieces.len(), others.len(), "{path}");
            let fresh = pieces
                .iter()
                .zip(others)
                .filter(|(one, other)| one != other);
            assert!(fresh.count() < 30, "{path} is another each time");
        }
        Self { drawn, again }
    }

    /// Fails where a page says something else by now.
    async fn holds(&self, full: &mut Full, when: &str) {
        let now = draw(full).await;
        let mut differ = Vec::new();
        for (path, pieces) in &self.drawn {
            let (again, now) = (&self.again[path], &now[path]);
            let other = pieces.iter().zip(again).zip(now);
            let other = other.filter(|((one, again), now)| one == again && one != now);
            let other: Vec<_> = other.map(|((one, _), now)| (one, now)).take(3).collect();
            if pieces.len() != now.len() || !other.is_empty() {
                differ.push((path, pieces.len(), now.len(), other));
            }
        }
        assert!(
            differ.is_empty(),
            "{when} these say something else: {differ:#?}"
        );
    }
}

async fn with_and_without(world: World) {
    let mut full = Full::within(world, 1).await;
    let network = full.network;
    let groups = Steady::of(&mut full).await;
    // An agency whose name is looked for, with two audits that are shared in full, and one that nobody runs.
    let world = full.world.clone();
    let name = "Mill Lane health service";
    let mut agency = world.agency(network, &mut full.fay, name, "Hal").await;
    let said = [(format!("{network}.next"), "all")];
    for levels in [["1"; 8], ["4"; 8]] {
        let audit = check(&mut agency, levels).await;
        share(&mut agency, network, &audit, "all").await;
    }
    let plan = [("what", "Answer within a week")];
    agency
        .browser
        .post(&agency.at("plan"), &plan)
        .await
        .goes_to();
    let sharing = agency.at("sharing");
    let mut wish = vec![
        (format!("{network}.plan"), "all"),
        (format!("{network}.voices"), "yes"),
    ];
    wish.extend(said);
    let wish: Vec<(&str, &str)> = wish.iter().map(|(name, word)| (&**name, *word)).collect();
    agency.browser.post(&sharing, &wish).await.goes_to();
    let whole = agency.id.to_string();
    add(&mut full.fay, network, "Mill Lane midwives", &whole).await;
    add(&mut full.fay, network, "Mill Lane nurses", "").await;
    let agencies = format!("/networks/{network}/agencies");
    full.fay
        .get(&agencies)
        .await
        .shown()
        .says(name)
        .says("Mill Lane midwives")
        .says("Mill Lane nurses");
    groups.holds(&mut full, "with an agency").await;
    // It comes to a meeting with twelve people, and so does one that nobody runs; of groups nothing else is told.
    let meeting = format!("/networks/{network}/meetings/{}", full.meeting);
    let before = full.fay.get(&meeting).await.shown();
    before.says("One group, one person.").never_says(name);
    let list = [(
        "attendance_list",
        "Mill Lane health service, 12\nMill Lane nurses, 3",
    )];
    let at = format!("{meeting}/attendance/list");
    full.fay.post(&at, &list).await.goes_to();
    full.fay
        .get(&meeting)
        .await
        .shown()
        .says("One group, one person.")
        .says(name)
        .says("Mill Lane nurses");
    groups
        .holds(&mut full, "once agencies came to a meeting")
        .await;
    // It leaves, and nothing is told of a group that left.
    let leave = agency.at(&format!("networks/{network}/leave"));
    agency.browser.post(&leave, &[]).await.goes_to();
    full.fay
        .get(&agencies)
        .await
        .shown()
        .never_says(name)
        .says("Mill Lane midwives");
    full.fay
        .get(&meeting)
        .await
        .shown()
        .says("One group, one person.")
        .never_says(name);
    groups.holds(&mut full, "once it left").await;
}

#[tokio::test]
async fn every_page_and_file_of_groups_is_the_same_with_and_without_agencies() {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("apart.sqlite").display());
    with_and_without(World::open(&url).await).await;
}

#[tokio::test]
async fn an_agency_is_added_invited_audits_itself_and_is_seen_as_it_shares() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let agencies = format!("/networks/{network}/agencies");
        fay.get(&format!("/networks/{network}/groups"))
            .await
            .shown()
            .has(&format!("a[href='{agencies}']"));
        fay.get(&agencies)
            .await
            .shown()
            .says("no agencies here yet");
        let nameless = fay.post(&agencies, &[("name", " ")]).await;
        assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
        // The same form sent twice adds one.
        let page = fay.get(&format!("{agencies}/new")).await.shown();
        let key = page.hidden("agency");
        let fields = [("agency", key.as_str()), ("name", "Housing team")];
        let first = fay.post(&agencies, &fields).await.goes_to();
        assert_eq!(fay.post(&agencies, &fields).await.goes_to(), first);
        let home = first.split('?').next().expect("an address").to_owned();
        fay.get(&first)
            .await
            .shown()
            .says("Now make a link")
            .says("Nobody yet.");
        let link = fay.post(&format!("{home}/invitations"), &[]).await.shown();
        let link = link.link();
        let (person, mut browser) = world.person("Hal").await;
        let next = browser.post(&link, &[]).await.goes_to();
        // Whoever comes is asked what is shared, as in a group.
        assert!(next.contains("/sharing/ask"), "{next}");
        let id = last(&home).parse().expect("a key");
        let mut housing = Group {
            id,
            person,
            browser,
        };
        let audit = check(&mut housing, ["1"; 8]).await;
        let seen = format!("{home}/audits/{audit}");
        fay.get(&home)
            .await
            .shown()
            .says("Hal")
            .says("It shares nothing with you at the moment");
        assert_eq!(fay.get(&seen).await.status, StatusCode::NOT_FOUND);
        // It shares audits, and nothing else.
        housing
            .browser
            .get(&housing.at("sharing"))
            .await
            .shown()
            .says("counts you as an agency")
            .has(&format!("input[name='{network}.{audit}']"))
            .lacks(&format!("input[name='{network}.plan']"));
        share(&mut housing, network, &audit, "summary").await;
        fay.get(&seen)
            .await
            .shown()
            .says("The agency shares a summary")
            .lacks("#whole");
        share(&mut housing, network, &audit, "all").await;
        fay.get(&seen)
            .await
            .shown()
            .says("The agency shares all of this audit")
            .has("#listening")
            .lacks("#whole")
            .lacks("a[href*='/statements/']");
        let later = check(&mut housing, ["4"; 8]).await;
        share(&mut housing, network, &later, "all").await;
        fay.get(&home)
            .await
            .shown()
            .has(&format!("a[href='{seen}']"))
            .has(&format!("a[href='{home}/audits/{later}']"))
            .has("ul.multiples svg");
        fay.get(&agencies)
            .await
            .shown()
            .says("Housing team")
            .says("Listening check for agencies");
        // Another network finds none of it, under no address; nor is an agency a group, or a group an agency.
        let mill = world.member(network, "Mill Lane", "Ana").await;
        for path in [
            format!("/networks/{south}/agencies/{id}"),
            format!("/networks/{south}/agencies/{id}/audits/{audit}"),
            format!("/networks/{south}/agencies/{id}/remove"),
            home.clone(),
        ] {
            assert_eq!(gus.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        for path in [
            format!("/networks/{network}/groups/{id}"),
            format!("/networks/{network}/groups/{id}/audits/{audit}"),
            format!("/networks/{network}/agencies/{}", mill.id),
        ] {
            assert_eq!(fay.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        share(&mut housing, network, &audit, "nothing").await;
        assert_eq!(fay.get(&seen).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn an_agency_is_named_by_its_network_until_somebody_runs_it() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let home = add(&mut fay, network, "Housing", "").await;
        let name = format!("{home}/name");
        let empty = fay.post(&name, &[("new_name", "")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let to = fay.post(&name, &[("new_name", "Housing team")]).await;
        fay.get(&to.goes_to())
            .await
            .shown()
            .says("The name is changed")
            .says_in("h1", "Housing team");
        // What it was called stays, and is used again.
        let page = fay.get(&home).await.shown();
        page.says("Fay");
        let rest = page.body.split("again=").nth(1).expect("a name of before");
        let again = rest.split('"').next().expect("its key");
        fay.get(&format!("{home}?again={again}"))
            .await
            .shown()
            .has("input[name=new_name][value=Housing]");
        let link = fay.post(&format!("{home}/invitations"), &[]).await.shown();
        let (_, mut hal) = world.person("Hal").await;
        hal.post(&link.link(), &[]).await.goes_to();
        for (path, fields) in [
            (name, &[("new_name", "Mine")][..]),
            (format!("{home}/invitations"), &[]),
            (format!("{home}/links/stop"), &[]),
        ] {
            let refused = fay.post(&path, fields).await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND, "{path}");
        }
        // Its home speaks of an agency, and has no way to rooms that only groups have.
        let page = hal.get(&format!("/groups/{}", last(&home))).await.shown();
        page.says("how your agency listens")
            .never_says("Asks and offers")
            .never_says("Drafts to comment on");
        let own = format!("/groups/{}/profile", last(&home));
        let said = [("name", "Homes and repairs")];
        hal.post(&own, &said).await.goes_to();
        fay.get(&home)
            .await
            .shown()
            .says_in("h1", "Homes and repairs");
    })
    .await;
}

#[tokio::test]
async fn a_department_stands_under_its_agency_and_stays_when_that_goes() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let agencies = format!("/networks/{network}/agencies");
        let city = add(&mut fay, network, "City council", "").await;
        let whole = last(&city);
        let new = format!("{agencies}/new?part_of={whole}");
        fay.get(&city)
            .await
            .shown()
            .has(&format!("a[href='{new}']"));
        fay.get(&new)
            .await
            .shown()
            .says("Add a department of City council");
        let repairs = add(&mut fay, network, "Repairs", &whole).await;
        let homes = add(&mut fay, network, "Homes", &whole).await;
        fay.get(&agencies)
            .await
            .shown()
            .says_in("section li", "Homes")
            .says_in("section li", "Repairs");
        fay.get(&repairs)
            .await
            .shown()
            .has(&format!("a[href='{city}']"))
            .lacks("a[href*='part_of']");
        // A department has none itself, and one of another network's agency is nobody's to add.
        for (browser, of, part_of) in [
            (&mut fay, network, last(&repairs)),
            (&mut gus, south, whole.clone()),
        ] {
            let fields = [("name", "Doors"), ("part_of", &part_of)];
            let refused = browser
                .post(&format!("/networks/{of}/agencies"), &fields)
                .await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND);
        }
        // One that nobody ever ran is taken out with a reason, and waits for a day.
        let never = fay.post(&format!("{homes}/remove"), &[]).await;
        assert_eq!(never.status, StatusCode::NOT_FOUND);
        let link = fay.post(&format!("{homes}/invitations"), &[]).await;
        let link = link.shown().link();
        let refused = fay.post(&format!("{homes}/out"), &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let why = [("out_why", "Typed twice")];
        let elsewhere = homes.replace(&network.to_string(), &south.to_string());
        for of in [&homes, &elsewhere] {
            let stranger = gus.post(&format!("{of}/out"), &why).await;
            assert_eq!(stranger.status, StatusCode::NOT_FOUND);
        }
        let gone = fay.post(&format!("{homes}/out"), &why).await.goes_to();
        let page = fay.get(&gone).await.shown();
        page.says("You can bring it back within a day")
            .says("Typed twice")
            .lacks(&format!("a[href='{homes}']"));
        assert_eq!(fay.get(&homes).await.status, StatusCode::NOT_FOUND);
        let (_, mut late) = world.person("Lee").await;
        assert_ne!(late.get(&link).await.status, StatusCode::OK);
        let undo = [("undo", page.hidden("undo"))];
        let undo = undo.each_ref().map(|(name, value)| (*name, value.as_str()));
        for of in [&homes, &elsewhere] {
            let stranger = gus.post(&format!("{of}/undo"), &undo).await;
            assert_eq!(stranger.status, StatusCode::NOT_FOUND);
        }
        for _ in 0..2 {
            let back = fay.post(&format!("{homes}/undo"), &undo).await.goes_to();
            fay.get(&back)
                .await
                .shown()
                .has(&format!("a[href='{city}']"));
        }
        // The agency with its departments does too; they are agencies of their own meanwhile.
        fay.post(&format!("{city}/out"), &why).await.goes_to();
        fay.get(&agencies)
            .await
            .shown()
            .says_in("section h2", "Repairs")
            .says_in("section h2", "Homes");
        fay.post(&format!("{city}/undo"), &undo).await.goes_to();
        fay.get(&agencies)
            .await
            .shown()
            .says_in("section li", "Repairs")
            .says_in("section li", "Homes");
        // After a day it is gone.
        fay.post(&format!("{homes}/out"), &why).await.goes_to();
        let later = clock::now() + chrono::TimeDelta::hours(25);
        good_measure::commands::removal::end(&world.app, later)
            .await
            .expect("ended");
        let over = fay.post(&format!("{homes}/undo"), &undo).await;
        assert_eq!(over.status, StatusCode::NOT_FOUND);
        let left = "select count(*) from organisation where name = 'Homes'";
        assert_eq!(world.number(left).await, 0);
        // One that somebody runs keeps all it wrote, and is seen no more.
        let link = fay.post(&format!("{repairs}/invitations"), &[]).await;
        let (person, mut browser) = world.person("Rae").await;
        browser.post(&link.shown().link(), &[]).await.goes_to();
        let id = last(&repairs).parse().expect("a key");
        let mut own = Group {
            id,
            person,
            browser,
        };
        let audit = check(&mut own, ["2"; 8]).await;
        share(&mut own, network, &audit, "all").await;
        let seen = format!("{repairs}/audits/{audit}");
        fay.get(&seen).await.shown();
        // The agency goes once somebody ran it, and its department is an agency of its own.
        let link = fay.post(&format!("{city}/invitations"), &[]).await;
        let (_, mut cai) = world.person("Cai").await;
        cai.post(&link.shown().link(), &[]).await.goes_to();
        let late = fay.post(&format!("{city}/out"), &why).await;
        assert_eq!(late.status, StatusCode::NOT_FOUND);
        fay.get(&format!("{city}/remove"))
            .await
            .shown()
            .says("Its departments stay here");
        fay.post(&format!("{city}/remove"), &[]).await.goes_to();
        fay.get(&agencies)
            .await
            .shown()
            .says_in("section h2", "Repairs")
            .never_says("City council");
        fay.get(&format!("{repairs}/remove"))
            .await
            .shown()
            .says("It keeps all that it wrote");
        fay.post(&format!("{repairs}/remove"), &[]).await.goes_to();
        assert_eq!(fay.get(&repairs).await.status, StatusCode::NOT_FOUND);
        assert_eq!(fay.get(&seen).await.status, StatusCode::NOT_FOUND);
        let results = own.at(&format!("audits/{audit}/results"));
        own.browser.get(&results).await.shown();
        own.browser
            .get(&own.at("sharing"))
            .await
            .shown()
            .says("in no network");
    })
    .await;
}

#[tokio::test]
async fn an_agency_that_leaves_takes_along_what_it_shared_and_comes_back_as_an_agency() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut housing = world.agency(network, &mut fay, "Housing team", "Hal").await;
        let audit = check(&mut housing, ["2"; 8]).await;
        share(&mut housing, network, &audit, "all").await;
        let seen = format!("/networks/{network}/agencies/{}/audits/{audit}", housing.id);
        fay.get(&seen).await.shown();
        let leave = housing.at(&format!("networks/{network}/leave"));
        housing.browser.get(&leave).await.shown();
        housing.browser.post(&leave, &[]).await.goes_to();
        assert_eq!(fay.get(&seen).await.status, StatusCode::NOT_FOUND);
        // By a link that brings groups in it comes as what it is, and shares nothing until it says so.
        let bring = format!("/networks/{network}/people/group-link");
        let link = fay.post(&bring, &[]).await.shown().link();
        let key = housing.id.to_string();
        let brought = [("group", key.as_str())];
        housing.browser.post(&link, &brought).await.goes_to();
        fay.get(&format!("/networks/{network}/agencies"))
            .await
            .shown()
            .says("Housing team");
        assert_eq!(fay.get(&seen).await.status, StatusCode::NOT_FOUND);
        fay.get(&format!("/networks/{network}/groups"))
            .await
            .shown()
            .never_says("Housing team");
    })
    .await;
}

#[tokio::test]
async fn an_agency_that_is_erased_leaves_its_departments_and_is_no_group_that_left() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        world.member(network, "Mill Lane", "Ana").await;
        let city = world.agency(network, &mut fay, "City council", "Cy").await;
        add(&mut fay, network, "Repairs", &city.id.to_string()).await;
        let (store, now) = (&world.app.store, clock::now());
        erasure::ask_group(store, city.id, city.person.id, now, now)
            .await
            .expect("asked");
        let erased = erasure::erase_group(store, city.id, now).await;
        assert!(erased.expect("erased"));
        fay.get(&format!("/networks/{network}/agencies"))
            .await
            .shown()
            .says_in("section h2", "Repairs")
            .never_says("City council");
        fay.get(&format!("/networks/{network}"))
            .await
            .shown()
            .never_says("left the network");
    })
    .await;
}
