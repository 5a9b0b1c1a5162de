//! The pages that those of an agency meet speak of what they are: none calls it a group.

use std::{collections::BTreeSet, fs, path::Path};

use axum::http::{StatusCode, header};
use good_measure::{
    clock,
    language::{FILES, Language},
    store::{leaving, shares},
};
use scraper::{Html, Node};
use tempfile::TempDir;

use crate::{
    queries::{
        every_page::{addresses, pages},
        full::Full,
    },
    world::{Browser, Page, World, on_each_database},
};

/// The word for a group in each language, as it begins.
const GROUP: [(Language, &[&str]); 3] = [
    (Language::English, &["group"]),
    (Language::Spanish, &["grupo"]),
    (Language::Arabic, &["مجموعة", "مجموعت", "مجموعات"]),
];

/// Messages that speak of groups to those of an agency, and why.
const OF_GROUPS: &[(&str, &str)] = &[
    ("sharing-agency", "says what it is counted apart from"),
    ("about-text", "says whom all of this is made for"),
];

/// Messages of what was refused or done that no agency is told, and to whom they are said.
const TO_OTHERS: &[(&str, &str)] = &[
    ("error-group-known", "who adds a group to a network"),
    ("error-list-empty", "who brings a list of groups"),
    ("error-list-too-long", "who brings a list of groups"),
    ("error-list-name-missing", "who brings a list of groups"),
    ("error-reader-unknown", "a group that names another one"),
    ("said-group-added", "who adds a group to a network"),
    ("said-review-said", "who reviews what a group shares"),
    ("said-review-finished", "who reviews what a group shares"),
    ("said-group-removed", "who takes a group out of a network"),
    ("said-list-added", "who brings a list of groups"),
    ("said-list-undone", "who brings a list of groups"),
    ("said-reader-declined", "who was asked to read by a group"),
];

/// Rooms that only groups of a network have.
const ROOMS: [&str; 8] = [
    "asks",
    "matches",
    "whats-on",
    "referrals",
    "promises",
    "drafts",
    "representatives",
    "meetings",
];

/// Pages that those of an agency meet outside the address of their own.
const OTHER: &[&str] = &[
    "/",
    "/sign-in",
    "/account",
    "/account/erase",
    "/account/password-news",
    "/about",
];

fn names_a_group(language: Language, text: &str) -> bool {
    let (_, words) = GROUP
        .iter()
        .find(|(known, _)| *known == language)
        .expect("a word");
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(word))
}

/// What a message says in a language between what it is given.
fn pieces(language: Language, id: &str) -> Vec<String> {
    let (_, text) = FILES
        .iter()
        .find(|(tag, _)| *tag == language.tag())
        .expect("messages");
    let mut found = Vec::new();
    let mut is_in_it = false;
    for line in text.lines() {
        if !line.starts_with([' ', '}']) {
            is_in_it = line.split_once(" =").is_some_and(|(name, _)| name == id);
        }
        if is_in_it {
            let said = line.split_once('=').map_or(line, |(_, said)| said);
            let said = said.split_once(']').map_or(said, |(_, said)| said);
            found.extend(
                said.split(['{', '}'])
                    .map(str::trim)
                    .filter(|piece| names_a_group(language, piece))
                    .map(str::to_owned),
            );
        }
    }
    found
}

/// What questionnaires say that names a group: their words are about groups, whoever answers. The longest first.
fn asked() -> Vec<String> {
    fn words_of(value: &toml::Value, found: &mut Vec<String>) {
        match value {
            toml::Value::String(text) => found.push(text.trim().to_owned()),
            toml::Value::Array(values) => values.iter().for_each(|value| words_of(value, found)),
            toml::Value::Table(values) => values.values().for_each(|value| words_of(value, found)),
            _ => {}
        }
    }
    fn read(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                read(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                let text = fs::read_to_string(&path).expect("text");
                let table = toml::from_str(&text).expect("a table");
                words_of(&toml::Value::Table(table), found);
            }
        }
    }
    let mut found = Vec::new();
    read(Path::new("questionnaires"), &mut found);
    let languages = GROUP.map(|(language, _)| language);
    found.retain(|text| {
        languages
            .iter()
            .any(|language| names_a_group(*language, text))
    });
    found.sort_by_key(|text| std::cmp::Reverse(text.len()));
    assert!(found.len() > 50);
    found
}

/// The texts of a page that name a group by themselves, each as a person meets it.
fn texts(language: Language, page: &Page, asked: &[String]) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for node in Html::parse_document(&page.body).tree.nodes() {
        match node.value() {
            Node::Text(words) => {
                texts.insert(words.to_string());
            }
            Node::Element(element) if element.attr("type") != Some("hidden") => {
                for name in ["value", "alt", "aria-label", "placeholder", "title"] {
                    texts.extend(element.attr(name).map(str::to_owned));
                }
            }
            _ => {}
        }
    }
    texts
        .into_iter()
        .filter(|text| names_a_group(language, text))
        .filter(|text| {
            let own = asked
                .iter()
                .fold(text.clone(), |own, asked| own.replace(asked, ""));
            names_a_group(language, &own)
        })
        .collect()
}

/// Makes the group that has everything an agency of the same network: with all it wrote, and with nothing that only groups of
/// a network have together.
async fn as_agency(full: &mut Full) {
    let (store, now) = (&full.world.app.store, clock::now());
    let (id, person) = (full.mill.id, full.mill.person.id);
    for network in shares::networks(store, id).await.expect("networks") {
        leaving::leave_network(store, id, network.id, person, now)
            .await
            .expect("left");
    }
    let is_agency = "update organisation set is_agency = true where name = 'Mill Lane'";
    full.world.run(is_agency).await;
    full.world.joins(full.network, &full.mill).await;
}

async fn walk(full: &mut Full) {
    let invite = full.mill.at("invitations");
    let join = full.mill.browser.post(&invite, &[]).await.shown();
    let others = OTHER.iter().map(|path| (*path).to_owned());
    let others = others.chain([join.link(), format!("/in/{}", full.code)]);
    let others: Vec<String> = others.collect();
    let asked = asked();
    let (mut said, mut met, mut shown) = (BTreeSet::new(), BTreeSet::new(), 0);
    let (_, stranger) = full.world.person("Eve").await;
    for language in [Language::English, Language::Spanish, Language::Arabic] {
        let in_it = |browser: &Browser| browser.with("accept-language", language.tag());
        let mut own = in_it(&full.mill.browser);
        let mut guest = in_it(&full.guest);
        let mut eve = in_it(&stranger);
        let known: Vec<(&str, Vec<String>)> = OF_GROUPS
            .iter()
            .map(|(id, _)| (*id, pieces(language, id)))
            .collect();
        let mut look = |path: &str, page: &Page| {
            shown += usize::from(page.status == StatusCode::OK);
            // Files are read by others too.
            let kind = page.head.get(header::CONTENT_TYPE);
            if kind.is_none_or(|kind| !kind.as_bytes().starts_with(b"text/html")) {
                return;
            }
            for text in texts(language, page, &asked) {
                let message = known
                    .iter()
                    .find(|(_, pieces)| pieces.iter().any(|piece| text.contains(piece.as_str())));
                match message {
                    Some((id, _)) => {
                        met.insert(*id);
                    }
                    None => {
                        said.insert(format!("{} {text} ({path})", language.tag()));
                    }
                }
            }
        };
        let only_of_groups = |route: &&str| {
            let room = route.strip_prefix("/groups/{group}/").unwrap_or_default();
            let room = room.split(['/', '.']).next().unwrap_or_default();
            ROOMS.contains(&room)
        };
        for route in pages().filter(|route| !only_of_groups(route)) {
            for path in addresses(full, route) {
                let browser = if route.starts_with("/own/") {
                    &mut guest
                } else if route.starts_with("/networks/") {
                    continue;
                } else {
                    &mut own
                };
                look(route, &browser.get(&path).await);
            }
        }
        for path in &others {
            look(path, &own.get(path).await);
            look(path, &eve.get(path).await);
        }
    }
    assert!(shown > 250, "only {shown} pages were shown");
    let said: Vec<String> = said.into_iter().collect();
    assert!(said.is_empty(), "of a group:\n{}", said.join("\n"));
    for (id, why) in OF_GROUPS {
        assert!(met.contains(id), "{id} ({why}) is met nowhere");
    }
}

#[tokio::test]
async fn no_page_of_an_agency_calls_it_a_group() {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("words.sqlite").display());
    let mut full = Full::within(World::open(&url).await, 1).await;
    as_agency(&mut full).await;
    walk(&mut full).await;
}

#[test]
fn nothing_that_is_refused_or_done_calls_an_agency_a_group() {
    for (language, _) in GROUP {
        for file in ["refusals", "notices"] {
            let path = format!("messages/{}/{file}.ftl", language.tag());
            let text = fs::read_to_string(&path).expect("messages");
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            let mut id = "";
            for line in lines {
                let (named, said) = line.split_once(" =").unwrap_or(("", line));
                if !named.is_empty() && !named.starts_with(' ') {
                    id = named;
                }
                let is_to_others = TO_OTHERS.iter().any(|(known, _)| *known == id);
                assert!(
                    is_to_others || !names_a_group(language, said),
                    "{path}: {line}"
                );
            }
        }
    }
}

#[tokio::test]
async fn an_agency_is_offered_no_room_that_only_groups_have() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut agency = world.agency(network, &mut fay, "Housing team", "Hal").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        for (who, is_group) in [(&mut agency, false), (&mut mill, true)] {
            let home = who.browser.get(&format!("/groups/{}", who.id)).await;
            // A match is opened from the asks.
            for room in ROOMS.into_iter().filter(|room| *room != "matches") {
                let links = home.texts_of(&format!("a[href='{}']", who.at(room)));
                assert_eq!(!links.is_empty(), is_group, "{room}");
            }
            let plan = [
                ("what", "Answer within a week"),
                ("needed", "A second phone"),
            ];
            who.browser.post(&who.at("plan"), &plan).await.goes_to();
            let page = who.browser.get(&who.at("plan")).await.shown();
            let (_, action) = page.body.split_once("/plan/0").expect("an action");
            let action = who.at(&format!("plan/0{}", &action[..31]));
            let page = who.browser.get(&action).await.shown();
            let ask = page.texts_of("form[action$='/asks/from-plan']");
            assert_eq!(!ask.is_empty(), is_group);
            let said = [
                ("side", "ask"),
                ("audience", "network"),
                ("kind", "food"),
                ("ask_what", "Vegetables"),
            ];
            let asked = who.browser.post(&who.at("asks"), &said).await;
            let expected = if is_group {
                StatusCode::SEE_OTHER
            } else {
                StatusCode::NOT_FOUND
            };
            assert_eq!(asked.status, expected);
        }
    })
    .await;
}
