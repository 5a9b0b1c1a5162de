//! The queue of reviews, for facilitators: what waits, where each is, and which are to be looked at again.

use axum::extract::State;
use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    app::App,
    clock::day,
    components::{notice::notice, page::PageContext},
    domain::{ids::SubjectKey, review::ReviewState as Where, share::Subject},
    language::{Translator, msg},
    pages::{
        network::views::{files_at, plain_links},
        shell::request::{PageResult, Query},
    },
    store::queue::{self, Queued},
    visitor::Facilitator,
    wording::{
        network::{View, titles},
        to,
    },
};

/// Reviews on one page.
const PAGE: usize = 50;

/// Most reviews whose day has come: on one page, as each leaves it once it is looked at.
const MOST_AGAIN: i64 = 500;

/// The queue: what waits for a facilitator, and what waits for groups.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let network = who.network.id;
    let counts = queue::counts(&app.store, network).await?;
    let count = |state: Where| {
        let found = counts.iter().find(|(other, _)| *other == state);
        found.map_or(0, |(_, count)| *count)
    };
    if form.get("state") == AGAIN {
        return again(&app, &who, &counts).await;
    }
    // Without a word of the address: the first state in which something is.
    let first = Where::ALL.into_iter().find(|state| count(*state) > 0);
    let state = Where::read(form.get("state"))
        .or(first)
        .filter(|state| *state != Where::Withdrawn)
        .unwrap_or(Where::Waiting);
    let limit = i64::try_from(PAGE).unwrap_or(i64::MAX - 1) + 1;
    let mut found =
        queue::in_state(&app.store, network, state, after(form.get("after")), limit).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found
        .last()
        .filter(|_| more)
        .map(|last| format!("{}.{}", last.changed_at.timestamp_micros(), last.key));
    let titles = titles(&app, who.words(), &found).await?;
    let words = who.words();
    let links: Vec<_> = Where::ALL
        .into_iter()
        .filter(|state| *state != Where::Withdrawn)
        .map(|other| state_link(words, &who, other, count(other), other == state))
        .collect();
    let rows: Vec<_> = found
        .iter()
        .zip(titles)
        .map(|(queued, title)| row(words, &who, queued, title))
        .collect();
    let nothing = counts.is_empty();
    let waits = count(Where::Waiting) + count(Where::Answered);
    Ok(PageContext::of_network(&app, &who).show(&words.text(msg::REVIEWS_TITLE), || {
        let none = rows.is_empty();
        let path = to::in_network(network, "reviews");
        view! {
            <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
            <h1>{words.count(msg::REVIEWS_HEADLINE, waits)}</h1>
            <p>{words.text(msg::REVIEWS_TEXT)}</p>
            {notice(&who.visitor)}
            {plain_links(words, network, View::Reviews)}
            {nothing.then(|| view! { <p>{words.text(msg::REVIEWS_NONE)}</p> })}
            {(!nothing).then(|| view! { <nav class="views" aria-label=words.text(msg::REVIEWS_TITLE)>{links} {again_link(words, &who, false)}</nav> })}
            {(!nothing).then(|| view! {
                <h2>{words.term(state)}</h2>
                {none.then(|| view! { <p>{words.text(msg::REVIEWS_NONE_HERE)}</p> })}
                <ul class="rows">{rows}</ul>
            })}
            {next.map(|next| {
                let href = format!("{path}?state={}&after={next}", state.word());
                view! { <p><a class="button" href=href>{words.text(msg::REVIEWS_MORE)}</a></p> }
            })}
            {(!nothing).then(|| files_at(words, |ending| format!("{path}.{ending}")))}
        }
        .into_any()
    }))
}

/// The word in the address for reviews whose day has come.
const AGAIN: &str = "again";

/// Reviews whose day to be looked at again has come.
async fn again(app: &App, who: &Facilitator, counts: &[(Where, usize)]) -> PageResult {
    let words = who.words();
    let network = who.network.id;
    let soon = who.visitor.today() + chrono::Days::new(7);
    let found = queue::to_look_at_again(&app.store, network, soon, MOST_AGAIN).await?;
    let titles = titles(app, words, &found).await?;
    let rows: Vec<_> = found
        .iter()
        .zip(titles)
        .map(|(queued, title)| row(words, who, queued, title))
        .collect();
    let links: Vec<_> = counts
        .iter()
        .filter(|(state, _)| *state != Where::Withdrawn)
        .map(|(state, count)| state_link(words, who, *state, *count, false))
        .collect();
    Ok(
        PageContext::of_network(app, who).show(&words.text(msg::REVIEWS_TITLE), || {
            let none = rows.is_empty();
            view! {
                <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
                <h1>{words.text(msg::REVIEWS_AGAIN)}</h1>
                <p>{words.text(msg::REVIEWS_AGAIN_TEXT)}</p>
                {plain_links(words, network, View::Reviews)}
                <nav class="views" aria-label=words.text(msg::REVIEWS_TITLE)>{links} {again_link(words, who, true)}</nav>
                {none.then(|| view! { <p>{words.text(msg::REVIEWS_NONE_HERE)}</p> })}
                <ul class="rows">{rows}</ul>
            }
            .into_any()
        }),
    )
}

fn after(text: &str) -> queue::After {
    let (micros, key) = text.split_once('.').unwrap_or_default();
    let at = micros
        .parse()
        .ok()
        .and_then(DateTime::<Utc>::from_timestamp_micros);
    (
        at.unwrap_or(DateTime::UNIX_EPOCH),
        key.parse::<SubjectKey>().ok(),
    )
}

fn state_link(
    words: Translator,
    who: &Facilitator,
    state: Where,
    count: usize,
    here: bool,
) -> AnyView {
    let href = format!(
        "{}?state={}",
        to::in_network(who.network.id, "reviews"),
        state.word()
    );
    let text = words.term(state);
    view! { <a href=href aria-current=here.then_some("true")>{format!("{text} ({count})")}</a> }
        .into_any()
}

/// The way to reviews whose day has come.
fn again_link(words: Translator, who: &Facilitator, here: bool) -> AnyView {
    let href = format!(
        "{}?state={AGAIN}",
        to::in_network(who.network.id, "reviews")
    );
    view! { <a href=href aria-current=here.then_some("true")>{words.text(msg::REVIEWS_AGAIN)}</a> }
        .into_any()
}

fn row(words: Translator, who: &Facilitator, queued: &Queued, title: String) -> AnyView {
    let (network, group) = (who.network.id, queued.organisation_id);
    let href = match queued.subject() {
        Subject::Audit(audit) => to::audit_of_member(network, group, audit),
        Subject::Plan => to::in_member(network, group, "plan"),
    };
    let by = words.with(
        msg::REVIEW_BY,
        [
            ("name", queued.changed_by.as_str().into()),
            ("date", words.date(day(queued.changed_at)).into()),
        ],
    );
    let next = queued
        .next_on
        .map(|day| words.with(msg::REVIEW_NEXT, [("date", words.date(day).into())]));
    view! {
        <li>
            <a href=href dir="auto">{format!("{}: {title}", queued.name)}</a>
            <span class="soft">{by}</span>
            {next.map(|next| view! { <span class="soft">{next}</span> })}
        </li>
    }
    .into_any()
}
