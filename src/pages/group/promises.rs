//! What was promised in the networks of a group and how it stands, for the group to read.

use std::collections::BTreeMap;

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::{
        page::{Page, PageContext, translator, visitor},
        text::Typed,
    },
    domain::{
        organisation::Organisation,
        promise::{Beside, Promise},
    },
    language::msg,
    pages::{network::promises::StateOf, shell::request::PageResult},
    queries,
    visitor::Coordinator,
    wording::{promise as said, to},
};

/// `GET /groups/{group}/promises`
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let told = queries::promise::for_group(&app, &who).await?;
    let group = &who.organisation;
    Ok(PageContext::of(&app, &who).render(|| view! { <PromisesPage group=group told=&told /> }))
}

#[component]
fn PromisesPage<'a>(
    group: &'a Organisation,
    /// The promises, each with the name of its network.
    told: &'a [(String, Promise)],
) -> impl IntoView + use<> {
    let (words, today) = (translator(), visitor().today());
    let title = words.text(msg::PROMISES_TITLE);
    // By document or body; what belongs to none comes by its network.
    let mut places: BTreeMap<(bool, String, &str), Vec<&Promise>> = BTreeMap::new();
    for (network, promise) in told {
        let place = promise.document.clone().or_else(|| promise.body.clone());
        let key = (place.is_none(), place.unwrap_or_default(), network.as_str());
        places.entry(key).or_default().push(promise);
    }
    let sections: Vec<_> = places
        .into_iter()
        .map(|((_, place, network), promises)| {
            let states = promises.iter().map(|promise| promise.told_to_others(today));
            let sum = said::sum(words, states);
            let rows = promises
                .iter()
                .map(|promise| view! { <li><ToldPromise promise=promise /></li> })
                .collect_view();
            let names = [place, network.to_owned()];
            let names = words.beside(names.iter().filter(|name| !name.is_empty()));
            view! {
                <section>
                    <h2 dir="auto">{names}</h2>
                    <p>{sum}</p>
                    <ul class="story">{rows}</ul>
                </section>
            }
        })
        .collect();
    let list = if sections.is_empty() {
        Either::Left(view! { <p>{words.text(msg::OWN_PROMISES_NONE)}</p> })
    } else {
        Either::Right(sections)
    };
    let body = view! {
        <div class="where"><a class="stop" href=to::group(group.id) dir="auto">{group.name.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::OWN_PROMISES_TEXT)}</p>
        {list}
    };
    view! { <Page title=title>{body}</Page> }
}

/// A promise as others than facilitators read it: beside one that was not kept stands what whoever promised says of it.
#[component]
pub fn ToldPromise<'a>(
    /// The promise.
    promise: &'a Promise,
) -> impl IntoView + use<> {
    let words = translator();
    let state = promise.told_to_others(visitor().today());
    let beside = promise.beside_for_others(state);
    let label = matches!(beside, Beside::Answer(_))
        .then(|| view! { <p class="soft">{words.label(&words.text(msg::PROMISE_ANSWERS))}</p> });
    let beside = said::beside(words, beside).map(|text| view! { {label} <Typed text=text /> });
    view! {
        <p><b dir="auto">{promise.words.what.clone()}</b> " " <StateOf state=state /></p>
        <p class="soft">
            <span dir="auto">{said::who(words, &promise.promiser)}</span> ". " {said::due(words, promise)}
        </p>
        <p class="soft">{said::said_where(words, promise)}</p>
        {beside}
    }
}
