//! Who speaks for the networks of a group, what they asked and what they report, for the group to read.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::page::{Page, PageContext, translator, visitor},
    domain::{organisation::Organisation, representative::TermState},
    language::msg,
    pages::{network::representative::EntryText, shell::request::PageResult},
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
    let sections: Vec<_> = shown
        .map(|of| view! { <OneOf of=of /> }.into_any())
        .collect();
    let list = if sections.is_empty() {
        Either::Left(view! { <p>{words.text(msg::OWN_REPRESENTATIVES_NONE)}</p> })
    } else {
        Either::Right(sections)
    };
    let body = view! {
        <div class="where"><a class="stop" href=to::group(group.id) dir="auto">{group.name.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::OWN_REPRESENTATIVES_TEXT)}</p>
        {list}
    };
    view! { <Page title=title>{body}</Page> }
}

/// One of them, with what they asked and reported.
#[component]
fn OneOf<'a>(of: &'a ForGroup) -> impl IntoView + use<> {
    let words = translator();
    let known = &of.representative;
    let deputy = &known.mandate.deputy;
    let deputy = (!deputy.is_empty()).then(|| {
        let label = words.text(msg::REPRESENTATIVE_DEPUTY);
        view! { <p>{words.labelled(&label, deputy)}</p> }
    });
    let entries = of
        .entries
        .iter()
        .map(|entry| view! { <li><EntryText entry=entry /></li> })
        .collect_view();
    let entries = (!of.entries.is_empty()).then(|| view! { <ul class="story">{entries}</ul> });
    let state = words.term(known.mandate.state(visitor().today()));
    let who = [
        Some(known.body.clone()),
        Some(of.network.clone()),
        said::of_whom(words, known),
    ];
    let who: Vec<String> = who.into_iter().flatten().collect();
    view! {
        <section>
            <h2 dir="auto">{said::name(words, known)}</h2>
            <p>{words.beside(&who)}</p>
            <p class="soft">{said::term(words, &known.mandate)} " " <span class="state">{state}</span></p>
            {deputy}
            {entries}
        </section>
    }
}
