//! Every page and file that a role may reach takes as many queries with one row behind it as with two hundred, and none of
//! its queries reads a whole table.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::{Method, StatusCode};
use good_measure::{
    server::routes::{self, Access},
    store,
};
use sqlx::{Connection as _, SqliteConnection};
use tempfile::TempDir;

use super::{
    by_index,
    full::{Full, THEME, THEMES},
};

/// Routes that show nothing themselves and lead on.
const LEAD_ON: &[&str] = &[
    "/groups/{group}/check-ins/{check_in}",
    "/groups/{group}/audits/{audit}/go-on",
    "/own/{audit}/go-on",
];

/// Routes of a view that can be asked in several ways.
const WAYS: &[(&str, &[&str])] = &[
    (
        "/networks/{network}/grid",
        &[
            "",
            "?need=any",
            "?need=nobody",
            "?need=again",
            "?need=contact",
            "?q=mill",
            "?tag=food",
            "?sort=place",
            "?sort=newest",
            "?sort=oldest",
        ],
    ),
    (
        "/networks/{network}/groups",
        &["", "?q=mill", "?sort=place"],
    ),
    ("/networks/{network}/reviews", &["", "?state=again"]),
    ("/networks/{network}/{file}", &["", "?with=known"]),
    ("/networks/{network}/changes", &["", "?principle=emp"]),
    ("/groups/{group}/plan", &["", "?show=all"]),
    (
        "/networks/{network}/asks",
        &["", "?which=all", "?kind=equipment"],
    ),
    ("/networks/{network}/matches", &["", "?state=made"]),
    (
        "/networks/{network}/referrals",
        &["", "?place=Hillfoot&day=mon"],
    ),
    ("/networks/{network}/whats-on", &["", "?from=2027-01-01"]),
    (
        "/groups/{group}/asks",
        &["", "?side=offer", "?side=offer&kind=food"],
    ),
    (
        "/networks/{network}/meetings/{meeting}/attendance",
        &["", "?q=mi"],
    ),
];

/// The routes that show something to somebody who has signed in.
pub(crate) fn pages() -> impl Iterator<Item = &'static str> {
    routes::table()
        .into_iter()
        .filter(|route| route.method == Method::GET && route.access != Access::Anyone)
        .map(|route| route.path)
}

/// What stands in a route's place for a parameter.
fn values(full: &Full, route: &str, name: &str) -> Vec<String> {
    let one = |value: &dyn ToString| vec![value.to_string()];
    let of_member = route.starts_with("/networks/");
    match name {
        "network" => one(&full.network),
        "agency" => one(&full.agency),
        "audit" if route.contains("/agencies/") => one(&full.agency_audit),
        "group" if route.ends_with("/{group}/remove") => one(&full.empty),
        "group" if route.ends_with("/check-ins/new") => one(&full.other),
        // The reports of the ten newest audits would take as many seconds; this group has none.
        "group" if route.ends_with("/everything.zip") => one(&full.other),
        "group" => one(&full.mill.id),
        "audit" if route.starts_with("/own/") || route.contains("/team") => one(&full.apart),
        "audit" if route.contains("/talk") => one(&full.talked),
        "contributor" => one(&full.contributor),
        "code" => one(&full.code),
        "audit" if of_member => one(&full.closed),
        "audit" => vec![full.closed.clone(), full.open.clone()],
        "statement" if route.contains("/themes/") => one(&THEME),
        "statement" => one(&"lis.early"),
        "principle" => one(&"listening"),
        "subject" => vec![full.closed.clone(), full.mill.id.to_string()],
        "round" => {
            let of_network = of_member && !route.contains("{group}");
            let [open, over] = full.rounds[usize::from(of_network)];
            if route.contains("/reading/") {
                one(&full.reading[usize::from(of_member)])
            } else if route.ends_with("/texts") {
                one(&over)
            } else if route.ends_with("/{round}") {
                vec![open.to_string(), over.to_string()]
            } else {
                one(&open)
            }
        }
        // None of this key is there, and nothing is said of it.
        "burst" | "text" => one(&full.rounds[0][0]),
        "action" if route.ends_with("/remove") => one(&full.unsaid),
        "action" => one(&full.action),
        "check_in" => one(&full.check_in),
        "place" => one(&1),
        "person" => one(&full.mill.person.id),
        "report" if of_member => one(&full.report),
        "report" => one(&full.own_report),
        "target" => one(&full.target),
        "contact" => one(&full.contact),
        "series" if route.ends_with("/remove") => one(&full.empty_series),
        "series" => one(&full.series),
        "meeting" => one(&full.meeting),
        "update" => one(&0),
        "enclosure" => one(&full.enclosure),
        "representative" => one(&full.representative),
        "entry" => one(&full.entry),
        "body" => one(&full.body),
        "promise" => one(&full.promise),
        "record" => one(&full.record),
        "promiser" => one(&full.promiser),
        "document" => one(&full.document),
        "comment" if route.starts_with("/groups/") => one(&full.own_comment),
        "comment" => one(&full.comment),
        "ask" => vec![full.ask.clone(), full.offer.clone()],
        "match" => one(&full.matched),
        "said" => one(&full.said),
        "import" => full.imports.to_vec(),
        "questionnaire" => one(&"listening-check"),
        "picture" => ["audits", "plan", "days", "places"]
            .map(|chart| format!("{chart}.png"))
            .to_vec(),
        "file" if route.contains("/themes/") => ["csv", "xlsx"]
            .map(|kind| format!("groups.{kind}"))
            .to_vec(),
        "file" => [
            "week",
            "grid",
            "themes",
            "changes",
            "register",
            "reviews",
            "meetings",
            "asks",
            "reports",
            "promises",
            "representatives",
        ]
        .into_iter()
        .flat_map(|view| ["csv", "xlsx"].map(|kind| format!("{view}.{kind}")))
        .collect(),
        "token" => one(&full.calendar),
        other => panic!("nothing is known of {{{other}}} in {route}: say here what stands for it"),
    }
}

/// The addresses of a route in a world.
pub(crate) fn addresses(full: &Full, route: &str) -> Vec<String> {
    let mut found = vec![route.to_owned()];
    while let Some((before, rest)) = found[0].split_once('{') {
        let (name, _) = rest.split_once('}').expect("its end");
        let hole = format!("{{{name}}}");
        let (before, name) = (before.len(), name.to_owned());
        let values = values(full, route, &name);
        found = found
            .iter()
            .flat_map(|path| {
                let (start, end) = path.split_at(path.find(&hole).unwrap_or(before));
                let end = &end[hole.len()..];
                values
                    .iter()
                    .map(move |value| format!("{start}{value}{end}"))
            })
            .collect();
    }
    let about = if route.contains("/themes") {
        format!("?{THEMES}")
    } else {
        String::new()
    };
    let ways = WAYS.iter().find(|(known, _)| *known == route);
    let ways = ways.map_or(&[""][..], |(_, ways)| *ways);
    found
        .iter()
        .flat_map(|path| {
            let path = if path.len() > 1 {
                path.trim_end_matches('/')
            } else {
                path.as_str()
            };
            ways.iter().map(move |way| format!("{path}{way}"))
        })
        .map(|path| format!("{path}{about}"))
        .collect()
}

/// What the pages of a world took: queries by route and way, in the order of [`addresses`], and all their texts.
type Taken = (
    BTreeMap<(&'static str, usize), Vec<&'static str>>,
    BTreeSet<&'static str>,
);

async fn take(full: &mut Full) -> Taken {
    let (mut taken, mut all) = (BTreeMap::new(), BTreeSet::new());
    let mut dark = Vec::new();
    for route in pages() {
        let mut shown = false;
        for (way, path) in addresses(full, route).into_iter().enumerate() {
            let browser = if route.starts_with("/networks/") {
                &mut full.fay
            } else if route.starts_with("/own/") {
                &mut full.guest
            } else {
                &mut full.mill.browser
            };
            let (page, heard) = store::listen(browser.get(&path)).await;
            assert!(
                matches!(
                    page.status,
                    StatusCode::OK
                        | StatusCode::SEE_OTHER
                        | StatusCode::NOT_FOUND
                        | StatusCode::CONFLICT
                ),
                "{path}: {}\n{}",
                page.status,
                page.body
            );
            shown |= page.status == StatusCode::OK;
            all.extend(heard.iter().copied());
            taken.insert((route, way), heard);
        }
        if !shown && !LEAD_ON.contains(&route) {
            dark.push(route);
        }
    }
    assert!(
        dark.is_empty(),
        "no address of these shows anything: {dark:?}"
    );
    (taken, all)
}

/// What one page asked that the other did not, each text with how often.
fn apart(few: &[&'static str], many: &[&'static str]) -> String {
    let count = |heard: &[&'static str], text| heard.iter().filter(|other| **other == text).count();
    let texts: BTreeSet<&str> = few.iter().chain(many).copied().collect();
    texts
        .into_iter()
        .map(|text| (text, count(few, text), count(many, text)))
        .filter(|(_, few, many)| few != many)
        .map(|(text, few, many)| format!("  {few} and {many} times: {text}\n"))
        .collect()
}

#[tokio::test]
async fn every_page_takes_as_many_queries_with_two_hundred_rows_behind_it_as_with_one() {
    let folder = TempDir::new().expect("a folder");
    let url = |rows: usize| {
        let file = folder.path().join(format!("{rows}.sqlite"));
        format!("sqlite:{}", file.display())
    };
    let (few, mut texts) = take(&mut Full::build(&url(1), 1).await).await;
    let (many, more) = take(&mut Full::build(&url(200), 200).await).await;
    texts.extend(more);
    let mut differ = String::new();
    for (page, few) in &few {
        let many = &many[page];
        if many.len() != few.len() {
            let (few_queries, many_queries) = (few.len(), many.len());
            differ += &format!("{page:?}: {few_queries} and {many_queries}\n");
            differ += &apart(few, many);
        }
    }
    assert!(
        differ.is_empty(),
        "pages whose queries grow with their rows:\n{differ}"
    );
    let mut database = SqliteConnection::connect(&url(200)).await.expect("opens");
    for sql in texts {
        by_index(&mut database, sql).await;
    }
}
