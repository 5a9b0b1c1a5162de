//! Rounds of voices as full as one may be: their pages, three sides, one reply more, and what the server tells of them by itself
//! at a day's end. Room for a thousand replies is left, so that more fit.

use std::time::{Duration, Instant};

use chrono::{Days, TimeDelta};
use good_measure::{clock, commands::round::look};

use crate::{
    TIMES, audit,
    full_round::{self, FULL, Fullness},
    middle, say,
    world::{Browser, Group, World},
};

/// What the round and the audit are about.
const QUESTIONNAIRE: &str = "dignity-in-food";

/// Rounds that ended before.
const BEFORE: u64 = 150;

/// Replies that are timed. Beyond forty in a minute they are counted in a burst.
const REPLIES: usize = 200;

/// Days at whose end the server looks at the round that is open; it stays open for twenty.
const DAYS: i64 = 12;

/// So many replies in a round that has ended, and in one that is open.
pub async fn full(world: &World, mill: &mut Group, replies: u32) {
    let fullness = Fullness {
        replies: replies - 1_000,
        ..FULL
    };
    let audit = closed_audit(world, mill).await;
    let today = clock::day(clock::now());
    let over = full_round::open(world, mill, QUESTIONNAIRE, today - Days::new(20), 20).await;
    full_round::fill(world, &over, fullness).await;
    full_round::analyse(&world.url).await;
    say("a round ends", at_days_end(world, 1).await, 0);
    full_round::open_before(world, mill, &over, BEFORE).await;
    let open = full_round::open(world, mill, QUESTIONNAIRE, today, 20).await;
    full_round::fill(world, &open, fullness).await;
    full_round::analyse(&world.url).await;
    for (what, path) in [
        ("the rounds", mill.at("voices")),
        (
            "a round that is open",
            mill.at(&format!("voices/{}", open.id)),
        ),
        (
            "a round that is over",
            mill.at(&format!("voices/{}", over.id)),
        ),
        ("its texts", mill.at(&format!("voices/{}/texts", over.id))),
        ("three sides", format!("{audit}/sides")),
        ("everything.json", mill.at("everything.json")),
    ] {
        page(&mut mill.browser, what, &path).await;
    }
    let mut times = one_by_one(world, open.sites[0].code.as_str()).await;
    times.sort();
    say("a reply, in the middle", middle(times.clone()), 0);
    say("a reply, 19 of 20", times[times.len() * 95 / 100], 0);
    let mut ends = Vec::new();
    for days in 2..=DAYS {
        ends.push(at_days_end(world, days).await);
    }
    say("a day's end", middle(ends), 0);
}

/// An audit that was answered on every statement, and closed.
async fn closed_audit(world: &World, mill: &mut Group) -> String {
    let audit = audit(mill).await;
    let edition = world.app.catalogue.newest(QUESTIONNAIRE).expect("on file");
    for (_, statement) in edition.questionnaire.statements() {
        let path = format!("{audit}/statements/{}", statement.id);
        let saved = mill.browser.post(&path, &[("base", "0"), ("choice", "3")]);
        saved.await.goes_to();
    }
    let close = format!("{audit}/close");
    mill.browser.post(&close, &[]).await.goes_to();
    audit
}

async fn page(browser: &mut Browser, what: &str, path: &str) {
    let (mut times, mut bytes) = (Vec::new(), 0);
    for _ in 0..TIMES {
        let start = Instant::now();
        bytes = browser.get(path).await.shown().bytes.len();
        times.push(start.elapsed());
    }
    say(what, middle(times), bytes);
}

/// How long each of many replies took to send, one after the other, each on a page of its own.
async fn one_by_one(world: &World, code: &str) -> Vec<Duration> {
    let (mut guest, to) = (world.guest(), format!("/v/{code}"));
    let mut times = Vec::new();
    for nth in 0..REPLIES {
        let words = guest.get(&to).await.shown().hidden("page");
        let mut fields: Vec<(String, String)> = (1..=8)
            .map(|question| (format!("answer-v{question}"), (nth % 3).to_string()))
            .collect();
        for (name, value) in [
            ("page", &*words),
            ("lang", "en"),
            ("at", "8"),
            ("go", "send"),
        ] {
            fields.push((name.to_owned(), value.to_owned()));
        }
        let start = Instant::now();
        let sent = guest.post_form(&to, &fields).await.shown();
        times.push(start.elapsed());
        sent.says("Thank you");
    }
    times
}

/// How long the server takes by itself at the end of a day, so many days from now.
async fn at_days_end(world: &World, days: i64) -> Duration {
    let then = clock::now() + TimeDelta::days(days);
    let start = Instant::now();
    let looked = look(&world.app, then - TimeDelta::days(365), then).await;
    looked.expect("looked at");
    start.elapsed()
}
