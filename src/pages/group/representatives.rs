//! Who speaks for the networks of a group, what they asked and what they report, for the group to read.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::page::{Page, PageContext, translator, visitor},
    domain::{
        organisation::Organisation,
        representative::{Representative, TermState},
    },
    language::{Translator, msg},
    pages::{network::representative_entry::EntryText, shell::request::PageResult},
    queries::{self, representative::ForGroup},
    visitor::Coordinator,
    wording::{representative as said, to},
};

/// `GET /groups/{group}/representatives`
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let told = queries::representative::for_group(&app, &who).await?;
    let group = &who.organisation;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <RepresentativesPage group=group told=&told /> }))
}

#[component]
fn RepresentativesPage<'a>(group: &'a Organisation, told: &'a [ForGroup]) -> impl IntoView + use<> {
    let (words, today) = (translator(), visitor().today());
    let title = words.text(msg::REPRESENTATIVES_TITLE);
    // Whose term has ended is told as long as there is something of theirs to read.
    let shown = told.iter().filter(|of| {
        let mandate = &of.representative.mandate;
        !of.entries.is_empty() || mandate.state(today) != TermState::Ended && !mandate.has_left()
    });
    let (told, others): (Vec<&ForGroup>, Vec<&ForGroup>) =
        shown.partition(|of| !of.entries.is_empty());
    let list = if told.is_empty() && others.is_empty() {
        Either::Left(view! { <p>{words.text(msg::OWN_REPRESENTATIVES_NONE)}</p> })
    } else {
        let sections = told.into_iter().map(|of| view! { <OneOf of=of /> });
        let sections = sections.collect_view();
        let rows = others.into_iter().map(|of| {
            let known = &of.representative;
            view! {
                <li>
                    <b dir="auto">{said::name(words, known)}</b>
                    <span class="soft">{about(words, of)}</span>
                    <Deputy of=known />
                </li>
            }
        });
        let rows = rows.collect_view();
        Either::Right(view! { {sections} <ul class="rows">{rows}</ul> })
    };
    let body = view! {
        <div class="where"><a class="stop" href=to::group(group.id) dir="auto">{group.name.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::OWN_REPRESENTATIVES_TEXT)}</p>
        {list}
    };
    view! { <Page title=title>{body}</Page> }
}

/// The body, the network, whom they are of and the term, side by side.
fn about(words: Translator, of: &ForGroup) -> String {
    let known = &of.representative;
    let parts = [
        Some(known.body.clone()),
        Some(of.network.clone()),
        said::of_whom(words, known),
        Some(said::term(words, &known.mandate)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    words.beside(&parts)
}

/// Who comes in their place; nothing where nobody is named.
#[component]
fn Deputy<'a>(of: &'a Representative) -> impl IntoView + use<> {
    let words = translator();
    let deputy = &of.mandate.deputy;
    (!deputy.is_empty()).then(|| {
        let label = words.text(msg::REPRESENTATIVE_DEPUTY);
        view! { <span>{words.labelled(&label, deputy)}</span> }
    })
}

/// One of them, with what they asked and reported.
#[component]
fn OneOf<'a>(of: &'a ForGroup) -> impl IntoView + use<> {
    let words = translator();
    let known = &of.representative;
    let entries = of
        .entries
        .iter()
        .map(|entry| view! { <li><EntryText entry=entry /></li> })
        .collect_view();
    view! {
        <section>
            <h2 dir="auto">{said::name(words, known)}</h2>
            <p class="soft">{about(words, of)}</p>
            <Deputy of=known />
            <ul class="story">{entries}</ul>
        </section>
    }
}
