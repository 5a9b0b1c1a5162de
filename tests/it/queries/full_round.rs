//! A full round of voices, with a hundred thousand replies, takes as many queries as one of few, and each goes by key or index:
//! its pages and files, a reply, what is decided on, and what the server tells by itself at a day's end.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, TimeDelta};
use good_measure::{
    clock,
    commands::round::look,
    domain::round::{BURST, Round},
    store,
};
use sqlx::{Connection as _, SqliteConnection};
use tempfile::TempDir;

use super::by_index;
use crate::{
    audit::fill,
    full_round::{self, FULL, Fullness},
    voices::{carried, press},
    world::{Browser, Group, World},
};

/// A round of which just something is told.
const SMALL: Fullness = Fullness {
    replies: 200,
    texts: 6,
};

/// What a round that is over shows, and one that is open, below its address.
const OVER: [&str; 2] = ["", "/texts"];
const OPEN: [&str; 8] = [
    "",
    "/texts",
    "/type-in",
    "/tablet",
    "/poster-a4.pdf",
    "/poster-a5.pdf",
    "/slips.pdf",
    "/questions.pdf",
];

/// What was heard of a world: each request by what it is, with how many queries it took, and all their texts.
#[derive(Default)]
struct Taken {
    counts: BTreeMap<String, usize>,
    texts: BTreeSet<&'static str>,
}

impl Taken {
    async fn hear<T>(&mut self, what: &str, request: impl Future<Output = T>) -> T {
        let (value, heard) = store::listen(request).await;
        assert!(!heard.is_empty(), "{what} ran no query: nothing was heard");
        self.counts.insert(what.to_owned(), heard.len());
        self.texts.extend(heard);
        value
    }

    /// What the server does by itself at the end of a day, so many days from now.
    async fn look(&mut self, what: &str, world: &World, days: i64) {
        let then = clock::now() + TimeDelta::days(days);
        let looked = look(&world.app, then - TimeDelta::days(365), then);
        self.hear(what, looked).await.expect("looked at");
    }

    async fn get(&mut self, what: &str, browser: &mut Browser, path: &str) {
        self.hear(what, browser.get(path)).await.shown();
    }
}

/// Somebody replies at one of the places of a round; and so many that the last of them are a burst.
async fn replies(taken: &mut Taken, world: &World, round: &Round) {
    let (mut guest, to) = (
        world.guest(),
        format!("/v/{}", round.sites[0].code.as_str()),
    );
    taken.get("the start of a reply", &mut guest, &to).await;
    let sent = [
        ("answer-v1", "1"),
        ("at", "6"),
        ("text", "Warm soup"),
        ("go", "send"),
    ];
    for nth in 0..=40 {
        let page = guest.get(&to).await.shown();
        let what = match nth {
            0 => "a reply",
            40 => {
                // However slow the machine is that sends them.
                for _ in 0..BURST {
                    world.app.paces.next(round.id, clock::now());
                }
                "a reply of a burst"
            }
            _ => {
                press(&mut guest, &to, &page, &sent).await.shown();
                continue;
            }
        };
        let reply = press(&mut guest, &to, &page, &sent);
        taken.hear(what, reply).await.says("Thank you");
    }
}

/// A slip that is typed in, a burst that is kept, and a round that goes on longer.
async fn decides(taken: &mut Taken, group: &mut Group, open: &str) {
    let slip = group.browser.get(&format!("{open}/type-in")).await.shown();
    let mut fields = carried(&slip);
    for (name, value) in [("lang", "en"), ("answer-v1", "0"), ("site", "3")] {
        fields.retain(|(known, _)| known != name);
        fields.push((name.to_owned(), value.to_owned()));
    }
    let typed = format!("{open}/type-in");
    let typed = group.browser.post_form(&typed, &fields);
    taken.hear("a slip", typed).await.goes_to();
    let page = group.browser.get(open).await.shown();
    let burst = page.body.split('"').find(|part| part.contains("/bursts/"));
    let kept = group
        .browser
        .post(burst.expect("a burst"), &[("say", "keep")]);
    taken.hear("a burst that is kept", kept).await.goes_to();
    let longer = [("name", "Longer"), ("until", "in 3 weeks")];
    let changed = group.browser.post(open, &longer);
    taken.hear("a round that goes on", changed).await.goes_to();
}

async fn take(url: &str, fullness: Fullness, rounds: u64) -> Taken {
    let world = World::open(url).await;
    let mut group = world.group("Mill Lane", "Ana").await;
    let audit = fill(&mut group, ["3"; 8]).await;
    let close = format!("{audit}/close");
    group.browser.post(&close, &[]).await.goes_to();
    let today = clock::day(clock::now());
    let (asked, mut taken) = ("listening-check", Taken::default());
    let over = full_round::open(&world, &group, asked, today - Days::new(20), 20).await;
    full_round::fill(&world, &over, fullness).await;
    full_round::analyse(url).await;
    taken.look("the end of a round", &world, 1).await;
    full_round::open_before(&world, &group, &over, rounds).await;
    let open = full_round::open(&world, &group, asked, today, 20).await;
    full_round::fill(&world, &open, fullness).await;
    full_round::analyse(url).await;

    let at = |round: &Round| group.at(&format!("voices/{}", round.id));
    let (over, open_at) = (at(&over), at(&open));
    replies(&mut taken, &world, &open).await;
    for rest in OVER {
        let what = format!("over {rest}");
        taken
            .get(&what, &mut group.browser, &format!("{over}{rest}"))
            .await;
    }
    for rest in OPEN {
        let what = format!("open {rest}");
        taken
            .get(&what, &mut group.browser, &format!("{open_at}{rest}"))
            .await;
    }
    let ourselves = [("reader", "own")];
    let texts = format!("{over}/texts");
    let chosen = group.browser.post(&texts, &ourselves);
    taken.hear("who reads first", chosen).await.goes_to();
    let texts = group.browser.get(&texts).await.shown();
    let text = texts.body.split('"').find(|part| part.contains("/texts/"));
    let shown = group
        .browser
        .post(text.expect("a text"), &[("say", "show")]);
    taken.hear("a text that is shown", shown).await.goes_to();
    decides(&mut taken, &mut group, &open_at).await;
    for (what, path) in [
        ("the rounds", group.at("voices")),
        ("a new round", group.at("voices/new")),
        ("three sides", format!("{audit}/sides")),
        ("results", format!("{audit}/results")),
        ("the report", format!("{audit}/report.docx")),
        ("a poster", group.at("you-said")),
        ("home", group.at("").trim_end_matches('/').to_owned()),
        ("everything", group.at("everything.json")),
    ] {
        taken.get(what, &mut group.browser, &path).await;
    }
    taken.look("a day's end", &world, 2).await;
    taken
}

#[tokio::test]
async fn a_full_round_takes_as_many_queries_as_a_small_one_and_each_goes_by_key_or_index() {
    let folder = TempDir::new().expect("a folder");
    let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
    let small = take(&url("small.sqlite"), SMALL, 1).await;
    let full = take(&url("full.sqlite"), FULL, 110).await;
    assert_eq!(small.counts, full.counts);
    for (what, most) in [
        ("a reply", 20),
        ("over ", 10),
        ("over /texts", 10),
        ("three sides", 16),
        ("a day's end", 20),
        ("the end of a round", 24),
    ] {
        let queries = full.counts[what];
        assert!(queries <= most, "{what} takes {queries} queries");
    }
    // With the statistics of a full database, which may change what SQLite prefers.
    let mut database = SqliteConnection::connect(&url("full.sqlite"))
        .await
        .expect("opens");
    for sql in small.texts.union(&full.texts) {
        by_index(&mut database, sql).await;
    }
}
