//! A person and a group are erased: asked for with a password, taken back within a day, and looked for afterwards in every
//! table, in the bytes of the database and in every file.

pub mod tables;

use std::io::{Cursor, Read as _};

use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use good_measure::{
    clock,
    commands::{
        self,
        erasure::{Keeping, tend},
    },
    domain::{ids::OrganisationId, person::Person},
    store::{erasure, links, organisations, people},
};

use self::tables::{plant, say_whose, seek};
use crate::{
    queries::{
        every_page::{addresses, pages},
        full::{ANA, FAY, Full},
    },
    world::{Browser, Page, World, on_each_database},
};

const PASSWORD: &str = "three odd words here";

/// Gives a person a password that can be used, and a browser in which they have signed in.
async fn with_password(world: &World, person: &Person) -> Browser {
    let hash = commands::person::hash_password(&world.app, PASSWORD.to_owned()).await;
    let hash = hash.expect("a hash");
    people::set_password(&world.app.store, person.id, &hash)
        .await
        .expect("set");
    world.browser_of(person).await
}

async fn sign_in(world: &World, person: &Person) -> Page {
    let fields = [
        ("sign_in_name", person.sign_in_name.as_str()),
        ("password", PASSWORD),
    ];
    world.guest().post("/sign-in", &fields).await
}

async fn tend_at(world: &World, at: DateTime<Utc>) {
    tend(&world.app, Keeping::default(), at)
        .await
        .expect("carried out");
}

#[tokio::test]
async fn a_person_asks_with_the_password_and_can_take_it_back_for_a_day() {
    on_each_database(async |world| {
        let mill = world.group("Mill Lane", "Ana").await;
        let mut ana = with_password(&world, &mill.person).await;
        ana.get("/account").await.shown().says("Erase my account");
        ana.get("/account/erase")
            .await
            .shown()
            .says("someone who left")
            .says("You are the only one who runs it, and it is in no network.");
        let wrong = ana.post("/account/erase", &[("password", "a guess")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let now = clock::now();
        tend_at(&world, now + TimeDelta::days(2)).await;
        let erase = [("password", PASSWORD)];
        ana.post("/account/erase", &erase).await.goes_to();
        ana.get("/account/erase")
            .await
            .shown()
            .says("Keep my account");
        // Sessions go on until it is carried out, and signing in says that it can be taken back.
        tend_at(&world, now + TimeDelta::hours(23)).await;
        ana.get(&mill.at("plan")).await.shown();
        assert_eq!(
            sign_in(&world, &mill.person).await.goes_to(),
            "/account/erase"
        );
        let kept = ana.post("/account/keep", &[]).await.goes_to();
        ana.get(&kept).await.shown().says("Your account stays");
        tend_at(&world, now + TimeDelta::days(2)).await;
        assert_eq!(sign_in(&world, &mill.person).await.goes_to(), "/");
        // Asked for again, it is carried out.
        ana.post("/account/erase", &erase).await.goes_to();
        tend_at(&world, clock::now() + TimeDelta::hours(25)).await;
        assert_eq!(
            ana.get("/account").await.goes_to(),
            "/sign-in?next=%2Faccount"
        );
        assert_eq!(
            sign_in(&world, &mill.person).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
    })
    .await;
}

#[tokio::test]
async fn the_only_one_who_supports_a_network_is_told_the_way_on_and_the_network_is_not_left_alone()
{
    on_each_database(async |world| {
        let (network, mut gil) = world.network("North side", "Gil").await;
        let (fay, _) = world.person("Fay").await;
        world.facilitates(network, &fay).await;
        let mut browser = with_password(&world, &fay).await;
        let (harbour, _) = world.network("Harbour", "Hal").await;
        world.facilitates(harbour, &fay).await;
        let erase = [("password", PASSWORD)];
        browser.post("/account/erase", &erase).await.goes_to();
        // The other one leaves meanwhile: then she stays until somebody else is there.
        gil.post(&format!("/networks/{network}/leave"), &[])
            .await
            .goes_to();
        tend_at(&world, clock::now() + TimeDelta::days(2)).await;
        browser
            .get("/account/erase")
            .await
            .shown()
            .says("You are the only one who supports North side");
        assert!(
            erasure::person_due(&world.app.store, fay.id)
                .await
                .expect("an answer")
                .is_some()
        );
        browser.get(&format!("/networks/{harbour}")).await.shown();
        browser.post("/account/keep", &[]).await.goes_to();
        let refused = browser.post("/account/erase", &erase).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.says("Invite a colleague there first");
    })
    .await;
}

/// Nothing of these words is left anywhere that the product or its database can be asked for.
async fn nowhere(full: &Full, words: &[&str], browsers: &mut [(&str, Browser)]) {
    let url = full.world.url.clone();
    for word in words {
        let found = seek(&url, word).await;
        assert!(found.is_empty(), "{word} is still in {found:?}");
    }
    // SQLite: also where no table points any more.
    if let Some(file) = url.strip_prefix("sqlite:") {
        for file in [file.to_owned(), format!("{file}-wal")] {
            let bytes = std::fs::read(&file)
                .unwrap_or_default()
                .to_ascii_lowercase();
            for word in words {
                let word = word.to_ascii_lowercase();
                let found = bytes.windows(word.len()).any(|at| at == word.as_bytes());
                assert!(!found, "{word} is still among the bytes of {file}");
            }
        }
    }
    for route in pages() {
        for path in addresses(full, route) {
            for (start, browser) in browsers.iter_mut() {
                if !route.starts_with(*start) {
                    continue;
                }
                let page = browser.get(&path).await;
                let all = unpacked(&page.bytes).to_lowercase();
                for word in words {
                    assert!(
                        !all.contains(&word.to_lowercase()),
                        "{word} is on {path}:\n{all}"
                    );
                }
            }
        }
    }
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

/// The database of a story, filled with a row behind every page.
async fn filled(world: &World) -> Full {
    let full = Full::build(&world.url, 1).await;
    say_whose(&world.url).await;
    full
}

/// Somebody who runs Ana's groups too, and supports all that she and Fay support.
async fn successor(world: &World, full: &Full) -> Browser {
    let (olu, browser) = world.person("Olu").await;
    let (store, now) = (&world.app.store, clock::now());
    let (ana, fay) = (full.mill.person.id, full.facilitator.id);
    for group in [full.mill.id, full.other] {
        let (hash, later) = (format!("olu-{group}"), now + TimeDelta::days(1));
        links::invite(store, &hash, group, ana, now, later)
            .await
            .expect("invited");
        links::accept(store, &hash, &olu, None, now)
            .await
            .expect("joined");
    }
    for person in [ana, fay] {
        let networks = organisations::networks_of(store, person).await;
        for network in networks.expect("networks") {
            world.facilitates(network.id, &olu).await;
        }
    }
    browser
}

#[tokio::test]
async fn of_a_person_who_is_erased_nothing_is_left_but_a_row_without_a_name() {
    on_each_database(async |world| {
        let full = filled(&world).await;
        let (ana, fay) = (full.mill.person.clone(), full.facilitator.clone());
        for person in [&ana, &fay] {
            assert!(!seek(&world.url, &person.name).await.is_empty());
            let mut browser = with_password(&world, person).await;
            let erase = [("password", PASSWORD)];
            browser.post("/account/erase", &erase).await.goes_to();
        }
        let browser = successor(&world, &full).await;
        let mut browsers = [("/groups/", browser.clone()), ("/networks/", browser)];
        let then = clock::now() + TimeDelta::hours(25);
        tend_at(&world, then).await;
        // Once more, as a second server would.
        tend_at(&world, then).await;
        let words = [
            ANA,
            FAY,
            ana.sign_in_name.as_str(),
            fay.sign_in_name.as_str(),
        ];
        nowhere(&full, &words, &mut browsers).await;
        let saves = format!(
            "/groups/{}/audits/{}/statements/lis.early/saves",
            full.mill.id, full.open
        );
        let [(_, mut olu), _] = browsers;
        olu.get(&saves).await.shown().says("omeone who left");
        let spanish = olu.with("accept-language", "es").get(&saves).await.shown();
        spanish.says("lguien que ya no está");
    })
    .await;
}

#[tokio::test]
async fn of_a_group_that_is_erased_nothing_is_left_in_any_table_or_file() {
    on_each_database(async |world| {
        let mut full = filled(&world).await;
        let group = full.mill.id;
        let at = |rest: &str| format!("/groups/{group}/{rest}");
        let mut ana = with_password(&world, &full.mill.person).await;
        ana.get(&at("erase"))
            .await
            .shown()
            .has("a[href$='/everything']")
            .says("without a name");
        let wrong = ana.post(&at("erase"), &[("password", "a guess")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let erase = [("password", PASSWORD)];
        // Any of those who run it sees it, and keeps it.
        ana.post(&at("erase"), &erase).await.goes_to();
        let home = format!("/groups/{group}");
        ana.get(&home).await.shown().says("about to be erased");
        ana.post(&at("keep"), &[]).await.goes_to();
        tend_at(&world, clock::now() + TimeDelta::days(2)).await;
        ana.get(&home)
            .await
            .shown()
            .never_says("about to be erased");
        ana.post(&at("erase"), &erase).await.goes_to();
        fill_the_rest(&mut full, &mut ana).await;
        // A word of its own in every column of every row that the group owns.
        plant(&world.url, &uuid_of(group)).await;
        assert!(!seek(&world.url, "zquimble").await.is_empty());
        let then = clock::now() + TimeDelta::hours(25);
        tend_at(&world, then).await;
        tend_at(&world, then).await;
        assert_eq!(ana.get(&home).await.status, StatusCode::NOT_FOUND);
        let network = format!("/networks/{}", full.network);
        full.fay
            .get(&network)
            .await
            .shown()
            .says("A group left the network");
        let mut browsers = [("/networks/", full.fay.clone())];
        nowhere(&full, &["zquimble", &uuid_of(group)], &mut browsers).await;
    })
    .await;
}

/// What the filled world does not say of its group.
async fn fill_the_rest(full: &mut Full, ana: &mut Browser) {
    let group = full.mill.id;
    let at = |rest: &str| format!("/groups/{group}/{rest}");
    let told = [("name", "Mill Lane"), ("does", "Soup"), ("reached", "40")];
    ana.post(&at("profile"), &told).await.goes_to();
    let days = [("check-in", "1 June 2031"), ("audit", "2 June 2031")];
    ana.post(&at("schedule"), &days).await.goes_to();
    let room = at(&format!("audits/{}/room", full.open));
    ana.post(&room, &[("room_users", "3")]).await.goes_to();
    let action = at(&format!("plan/{}", full.action));
    let page = ana.get(&action).await.shown();
    let base = page.hidden("base");
    let reworded = [
        ("base", base.as_str()),
        ("what", "Paint it green"),
        ("due_on", "1 March 2027"),
    ];
    ana.post(&action, &reworded).await.goes_to();
    let closed = [("outcome", "done"), ("note", "It is green")];
    ana.post(&format!("{action}/close"), &closed)
        .await
        .goes_to();
    let entry = format!("/networks/{}/groups/{group}/register", full.network);
    let kept = [("neighbourhood", "Hillfoot"), ("tags", "soup")];
    full.fay.post(&entry, &kept).await.goes_to();
    let key = if full.world.url.starts_with("sqlite") {
        format!("x'{}'", uuid_of(group).replace('-', ""))
    } else {
        format!("'{}'", uuid_of(group))
    };
    let listed = format!(
        "insert into list_import_group (network_id, import_id, organisation_id)
         select network_id, id, {key} from list_import limit 1"
    );
    tables::change(&full.world.url, listed).await;
    // No organisation is both; so nothing of either is left.
    let agency = format!(
        "insert into agency (network_id, organisation_id, since)
         select network_id, organisation_id, since from membership where organisation_id = {key}"
    );
    tables::change(&full.world.url, agency).await;
    let waits = format!(
        "insert into agency_waiting (network_id, organisation_id, since, departments, why, taken_out_by, taken_out_at)
         select m.network_id, m.organisation_id, m.since, '[]', 'It closed', (
             select f.person_id from facilitator f where f.network_id = m.network_id limit 1
         ), m.since
         from membership m
         where m.organisation_id = {key}"
    );
    tables::change(&full.world.url, waits).await;
    let came = format!(
        "insert into agency_attendee (network_id, id, organisation_id)
         select network_id, id, organisation_id from attendee where organisation_id = {key}"
    );
    tables::change(&full.world.url, came).await;
}

fn uuid_of(group: OrganisationId) -> String {
    let key: uuid::Uuid = group.to_string().parse().expect("a key");
    key.to_string()
}

#[tokio::test]
async fn lists_links_and_sessions_end_by_themselves() {
    on_each_database(async |world| {
        let mut full = Full::build(&world.url, 1).await;
        let import = format!("/networks/{}/import/{}", full.network, full.imports[0]);
        let now = clock::now();
        tend_at(&world, now + TimeDelta::days(6)).await;
        full.fay.get(&import).await.shown();
        tend_at(&world, now + TimeDelta::days(8)).await;
        assert_eq!(full.fay.get(&import).await.status, StatusCode::NOT_FOUND);
        for (table, left) in [("list_import", 0), ("list_import_group", 0)] {
            assert_eq!(tables::count(&world.url, table).await, left, "{table}");
        }
        assert!(tables::count(&world.url, "invitation").await > 0);
        assert!(tables::count(&world.url, "session").await > 0);
        tend_at(&world, now + TimeDelta::days(60)).await;
        for table in ["invitation", "network_invitation", "session"] {
            assert_eq!(tables::count(&world.url, table).await, 0, "{table}");
        }
    })
    .await;
}

#[tokio::test]
async fn who_is_in_no_group_finds_the_way_to_another_or_out() {
    on_each_database(async |world| {
        let (_, mut ana) = world.person("Ana").await;
        ana.get("/")
            .await
            .shown()
            .says("Ask someone who does for a link to join")
            .has("a[href='/account/erase']");
    })
    .await;
}
