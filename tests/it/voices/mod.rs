//! Rounds of voices: what people reply, what is told of it, and who decides what is shown.

mod kept;
mod made_up;
mod paper;
mod reading;
mod reply;
mod round;
mod sharing;
pub mod sides;
mod tablet;
mod texts;

use axum::http::header;
use chrono::{TimeDelta, Utc};
use good_measure::commands::round::look;
use scraper::{Html, Selector};

use crate::world::{Browser, Group, Page, World};

/// Opens a round of the dignity questions; gives its address and its code.
pub async fn open(browser: &mut Browser, owner: &str, more: &[(&str, &str)]) -> (String, String) {
    let page = browser.get(&format!("{owner}/voices/new")).await.shown();
    let round = page.hidden("round");
    let mut fields = vec![
        ("round", round.as_str()),
        ("name", "Autumn"),
        ("languages", "en"),
        ("languages", "es"),
        ("languages", "ar"),
        ("until", "in 2 weeks"),
    ];
    for (name, usual) in [("split", "nothing"), ("questionnaire", "dignity-in-food")] {
        if more.iter().all(|(other, _)| *other != name) {
            fields.push((name, usual));
        }
    }
    fields.extend_from_slice(more);
    let to = browser
        .post(&format!("{owner}/voices"), &fields)
        .await
        .goes_to();
    // The same form once more opens nothing.
    assert_eq!(
        browser
            .post(&format!("{owner}/voices"), &fields)
            .await
            .goes_to(),
        to
    );
    let address = to.split('?').next().unwrap_or_default().to_owned();
    let page = browser.get(&address).await.shown();
    let code = page
        .texts_of(".spaced")
        .first()
        .cloned()
        .unwrap_or_default();
    (address, code)
}

pub async fn open_of(group: &mut Group, more: &[(&str, &str)]) -> (String, String) {
    let owner = group.at("").trim_end_matches('/').to_owned();
    open(&mut group.browser, &owner, more).await
}

/// Somebody who types a code; gives their browser and where it leads.
pub async fn comes(world: &World, code: &str) -> (Browser, String) {
    let mut guest = world.guest();
    let to = guest.post("/in", &[("code", code)]).await.goes_to();
    (guest, to)
}

/// All that a page sends unseen.
pub fn carried(page: &Page) -> Vec<(String, String)> {
    let hidden = Selector::parse("form input[type=hidden]").expect("a selector");
    let page = Html::parse_document(&page.body);
    let fields = page.select(&hidden).map(|field| {
        let [name, value] = ["name", "value"].map(|name| field.attr(name).unwrap_or_default());
        (name.to_owned(), value.to_owned())
    });
    fields.collect()
}

/// Presses a button of a page of a reply, with what it carries and what was typed.
pub async fn press(guest: &mut Browser, to: &str, page: &Page, pressed: &[(&str, &str)]) -> Page {
    let carried = carried(page);
    // As a browser does, which sends a button before the field that keeps what was given earlier.
    let kept = carried
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    let fields: Vec<(&str, &str)> = pressed.iter().copied().chain(kept).collect();
    let page = guest.post(to, &fields).await;
    assert!(page.head.get(header::SET_COOKIE).is_none(), "no cookie");
    page
}

/// The names of the dignity questions.
pub const QUESTIONS: [&str; 8] = ["v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8"];

/// One person's reply, page by page: the first question is answered with `first`, the others with their second answer.
pub async fn reply(world: &World, code: &str, first: &str, text: &str) -> Page {
    let (mut guest, to) = comes(world, code).await;
    reply_at(&mut guest, &to, first, text).await
}

pub async fn reply_at(guest: &mut Browser, to: &str, first: &str, text: &str) -> Page {
    let mut page = guest.get(to).await.shown();
    page = press(guest, to, &page, &[("go", "next")]).await.shown();
    for question in QUESTIONS {
        let name = format!("answer-{question}");
        page.has(&format!("button[name={name}]"));
        let given = if question == "v1" { first } else { "1" };
        page = press(guest, to, &page, &[(&name, given)]).await.shown();
    }
    press(guest, to, &page, &[("text", text), ("go", "send")]).await
}

/// What the server does by itself with rounds, so many days from now. Nobody's sign-in ends by it.
pub async fn days_pass(world: &World, days: i64) {
    let then = Utc::now() + TimeDelta::days(days);
    look(&world.app, then - TimeDelta::days(365), then)
        .await
        .expect("looked at");
}
