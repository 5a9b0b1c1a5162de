//! The register of a network: its groups found by name, what is noted of them, and all who come and go.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use good_measure::{domain::ids::NetworkId, store};
use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};

use crate::{
    folder::TempDir,
    hostile::{HOSTILE, is_only_words},
    queries::by_index,
    world::{Browser, World, on_each_database},
};

/// Adds a group and gives its address as the network's facilitators see it.
async fn added(fay: &mut Browser, network: NetworkId, name: &str) -> String {
    let to = fay
        .post(&format!("/networks/{network}/groups"), &[("name", name)])
        .await
        .goes_to();
    to.split('?').next().expect("a group").to_owned()
}

/// Opens the notes of a group and saves them with these fields changed.
async fn note(fay: &mut Browser, group: &str, fields: &[(&str, &str)]) -> crate::world::Page {
    let page = fay.get(&format!("{group}/register")).await.shown();
    let had = ["had-neighbourhood", "had-tags"].map(|name| (name, page.hidden(name)));
    let mut all: Vec<(&str, &str)> = had
        .iter()
        .map(|(name, had)| (*name, had.as_str()))
        .collect();
    let (place, tags) = (had[0].1.as_str(), had[1].1.as_str());
    for (name, old) in [("neighbourhood", place), ("tags", tags)] {
        if !fields.iter().any(|(field, _)| *field == name) {
            all.push((name, old));
        }
    }
    all.extend(fields);
    fay.post(&format!("{group}/register"), &all).await
}

#[tokio::test]
async fn an_empty_register_says_what_to_do_first() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let page = fay.get(&format!("/networks/{network}/groups")).await;
        page.shown()
            .says("Your network has no groups yet")
            .says(&format!("/networks/{network}/groups/new"))
            .says(&format!("/networks/{network}/import"))
            .says(&format!("/networks/{network}/invitations"));
    })
    .await;
}

#[tokio::test]
async fn groups_are_found_by_name_neighbourhood_and_tag() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        world.member(network, "Mill Lane 100%", "Ana").await;
        let kitchen = added(&mut fay, network, "Éva's kitchen").await;
        let table = added(&mut fay, network, "Long table").await;
        let other = added(&mut gus, south, "Far away kitchen").await;
        note(
            &mut fay,
            &kitchen,
            &[
                ("neighbourhood-new", "Old  Town"),
                ("tags", "Food, Young people"),
            ],
        )
        .await
        .goes_to();
        note(
            &mut gus,
            &other,
            &[("neighbourhood-new", "Old town"), ("tags", "food")],
        )
        .await
        .goes_to();
        // The same in other letters is the same.
        note(
            &mut fay,
            &table,
            &[("neighbourhood-new", "OLD TOWN"), ("tags", "FOOD,food")],
        )
        .await
        .goes_to();
        let list = format!("/networks/{network}/groups");
        let page = fay.get(&list).await.shown();
        page.says("3 groups.")
            .says("Nobody runs it yet")
            .says("Run by Ana")
            .says("Young people")
            .never_says("Far away")
            .never_says("OLD TOWN")
            .never_says("FOOD");
        let names = ["Long table", "Mill Lane"].map(|name| page.body.find(name));
        assert!(names[0] < names[1], "{names:?}");
        let (_, rest) = page
            .body
            .split_once("<option value=\"0")
            .expect("a neighbourhood");
        let place = format!("0{}", rest.split('"').next().expect("a key"));
        for (query, count, named) in [
            ("q=KITCHEN", "One group.", "kitchen"),
            ("q=%C3%89VA", "One group.", "kitchen"),
            ("q=100%25", "One group.", "Mill Lane"),
            ("q=10_%25", "No groups.", "No group fits"),
            ("tag=Food", "2 groups.", "Long table"),
            ("tag=Young+people&q=e", "One group.", "kitchen"),
            ("q=&place=&tag=", "3 groups.", "Mill Lane"),
            ("after=nonsense", "3 groups.", "Mill Lane"),
        ] {
            let page = fay.get(&format!("{list}?{query}")).await.shown();
            page.says(count).says(named);
        }
        let page = fay.get(&format!("{list}?place={place}")).await.shown();
        page.says("2 groups.")
            .says("Long table")
            .never_says("Mill Lane");
    })
    .await;
}

#[tokio::test]
async fn a_neighbourhood_in_which_no_group_is_left_goes() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let group = added(&mut fay, network, "Long table").await;
        note(&mut fay, &group, &[("neighbourhood-new", "Old twon")])
            .await
            .goes_to();
        fay.get(&group).await.shown().says("Old twon");
        note(&mut fay, &group, &[("neighbourhood-new", "Old town")])
            .await
            .goes_to();
        fay.get(&format!("{group}/register"))
            .await
            .shown()
            .says("Old town")
            .never_says("Old twon");
        // Chosen as none, and the tags stay as they are.
        note(&mut fay, &group, &[("tags", "food")]).await.goes_to();
        note(&mut fay, &group, &[("neighbourhood", "")])
            .await
            .goes_to();
        fay.get(&group)
            .await
            .shown()
            .says("food")
            .never_says("Old town");
    })
    .await;
}

#[tokio::test]
async fn two_facilitators_who_note_tags_at_once_lose_none() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let group = added(&mut fay, network, "Long table").await;
        note(&mut fay, &group, &[("tags", "food, old")])
            .await
            .goes_to();
        let address = format!("{group}/register");
        for tags in ["food, old, advice", "food, young"] {
            let fields = [("had-tags", "food, old"), ("tags", tags)];
            fay.post(&address, &fields).await.goes_to();
        }
        let page = fay.get(&group).await.shown();
        page.says("food")
            .says("advice")
            .says("young")
            .never_says(">old<");
    })
    .await;
}

#[tokio::test]
async fn a_slip_in_the_notes_keeps_what_was_typed_and_names_the_field() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let group = added(&mut fay, network, "Long table").await;
        let many: Vec<String> = (0..13).map(|tag| format!("tag {tag}")).collect();
        let fields = [
            ("tags", &many.join(", ") as &str),
            ("neighbourhood-new", "Old town"),
            ("fact-reached", "about 40"),
            ("fact-does", "We cook"),
        ];
        let page = note(&mut fay, &group, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("There is room for 12 tags")
            .says("tag 12")
            .says("Old town")
            .says("write this as a number")
            .says("about 40")
            .says("We cook");
        let page = note(
            &mut fay,
            &group,
            &[("tags", HOSTILE), ("fact-does", HOSTILE)],
        )
        .await;
        is_only_words(&page, "the notes");
    })
    .await;
}

#[tokio::test]
async fn before_anybody_runs_a_group_its_network_makes_a_start_and_not_after() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let group = added(&mut fay, network, "Long table").await;
        let start = [("fact-does", "Cooks for all"), ("fact-reached", "1,200")];
        note(&mut fay, &group, &start).await.goes_to();
        fay.get(&group)
            .await
            .shown()
            .says("Cooks for all")
            .says("1200");
        let link = fay
            .post(&format!("{group}/invitations"), &[])
            .await
            .shown()
            .link();
        let (_, mut tom) = world.person("Tom").await;
        tom.post(&link, &[]).await.goes_to();
        let page = fay.get(&format!("{group}/register")).await.shown();
        page.never_says("fact-does");
        note(&mut fay, &group, &[("fact-does", "Overwritten")])
            .await
            .goes_to();
        fay.get(&group)
            .await
            .shown()
            .says("Cooks for all")
            .never_says("Overwritten");
    })
    .await;
}

/// A network of many groups with neighbourhoods and tags, written straight into the file.
async fn many(world: &World, groups: u32) -> (NetworkId, Browser) {
    let (network, fay) = world.network("North side", "Fay").await;
    let mut database = SqliteConnection::connect(&world.url).await.expect("opens");
    let now = "'2026-11-21T10:00:00+00:00'";
    for text in [
        format!(
            "insert into organisation
             with recursive n(i) as (select 1 union all select i + 1 from n where i < {groups})
             select randomblob(16), 'Group ' || substr('0000' || (i / 3), -5), false, {now} from n"
        ),
        "insert into neighbourhood
         with recursive n(i) as (select 1 union all select i + 1 from n where i < 20)
         select w.id, randomblob(16), 'Part ' || i from n, network w"
            .to_owned(),
        format!(
            "insert into membership
             select w.id, o.id, {now}, lower(o.name), (
                 select id from neighbourhood order by id limit 1 offset abs(random() % 20) + length(o.name) * 0
             )
             from network w, organisation o"
        ),
        "insert into membership_tag select network_id, organisation_id, 'food' from membership".to_owned(),
        "insert into membership_tag select network_id, organisation_id, 'advice' from membership".to_owned(),
        "analyze".to_owned(),
        "delete from sqlite_stat1 where tbl in ('network', 'facilitator', 'neighbourhood', 'person', 'session', 'coordinator')"
            .to_owned(),
    ] {
        sqlx::query(AssertSqlSafe(text.clone()))
            .execute(&mut database)
            .await
            .unwrap_or_else(|error| panic!("{error}\n{text}"));
    }
    (network, fay)
}

#[tokio::test]
async fn with_ten_thousand_groups_pages_are_small_meet_every_group_once_and_go_by_index() {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("many.sqlite").display());
    let world = World::open(&url).await;
    let (network, mut fay) = many(&world, 10_000).await;
    let list = format!("/networks/{network}/groups");
    let mut all: BTreeSet<&'static str> = BTreeSet::new();
    let group = {
        let page = fay.get(&list).await.shown();
        let (_, rest) = page
            .body
            .split_once("/groups/0")
            .unwrap_or_else(|| page.body.split_once(&format!("{list}/")).expect("a group"));
        let _ = rest;
        let hrefs = links(&page.body, network);
        assert_eq!(hrefs.len(), 50);
        hrefs[0].clone()
    };
    for path in [
        list.clone(),
        format!("{list}?q=group+0033&tag=food"),
        group.clone(),
        format!("{group}/register"),
    ] {
        let begun = std::time::Instant::now();
        let (page, heard) = store::listen(fay.get(&path)).await;
        let page = page.shown();
        assert!(
            begun.elapsed().as_secs() < 3,
            "{path} takes {:?}",
            begun.elapsed()
        );
        assert!(heard.len() <= 12, "{path}:\n{}", heard.join("\n\n"));
        assert!(page.bytes.len() < 100_000, "{path}: {}", page.bytes.len());
        all.extend(heard);
    }
    let mut database = SqliteConnection::connect(&url).await.expect("opens");
    for sql in all {
        by_index(&mut database, sql).await;
    }
    // Three groups of each name: pages end between them, and none is left out or told twice.
    let mut seen = BTreeSet::new();
    let mut path = format!("{list}?q=group+00");
    let mut pages = 0;
    loop {
        let page = fay.get(&path).await.shown();
        for href in links(&page.body, network) {
            assert!(seen.insert(href), "told twice on {path}");
        }
        pages += 1;
        let Some((before, _)) = page.body.split_once(">More groups</a>") else {
            break;
        };
        let (_, href) = before.rsplit_once("href=\"").expect("an address");
        path = href.trim_end_matches('"').replace("&amp;", "&");
        let end = path.find('"').unwrap_or(path.len());
        path.truncate(end);
    }
    assert_eq!((seen.len(), pages), (2_999, 60));
}

/// The addresses of groups in a list.
fn links(body: &str, network: NetworkId) -> Vec<String> {
    let start = format!("href=\"/networks/{network}/groups/");
    body.split(&start)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|id| id.len() == 32)
        .map(|id| format!("/networks/{network}/groups/{id}"))
        .collect()
}
