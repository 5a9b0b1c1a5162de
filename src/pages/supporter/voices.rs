//! What a group was told of a round of voices, where it shares that.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        page::{Page, PageContext, translator},
        told::WhatIsTold,
    },
    language::msg,
    pages::shell::request::PageResult,
    queries::{self, told::ToldRound},
    visitor::Supporter,
    wording::to,
};

/// `GET /networks/{network}/groups/{group}/voices/{round}`: the counts that the group itself reads, and no text.
///
/// # Errors
/// [`Error::NotShown`](crate::domain::error::Error::NotShown) where the group does not share it.
pub async fn show(State(app): State<App>, who: Supporter) -> PageResult {
    let told = queries::sharing::voices(&app, &who).await?;
    Ok(PageContext::of_supporter(&app, &who)
        .render(|| view! { <VoicesPage who=&who told=&told /> }))
}

#[component]
fn VoicesPage<'a>(who: &'a Supporter, told: &'a ToldRound) -> impl IntoView + use<> {
    let words = translator();
    let group = &who.organisation;
    let title = told.round.name.clone();
    let back = to::member(who.network().id, group.id);
    let body = view! {
        <div class="where"><a href=back dir="auto">{group.name.clone()}</a></div>
        <h1 dir="auto">{title.clone()}</h1>
        <p>{words.text(msg::SUPPORTED_VOICES)}</p>
        <WhatIsTold told=told />
    };
    view! { <Page title=title>{body}</Page> }
}
