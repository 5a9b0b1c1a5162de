//! What an open audit would say if it were closed now.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        asked::{Asked, OnlyIn},
        page::{Page, PageContext, translator},
        standing_cards::StandingCards,
    },
    language::msg,
    pages::shell::request::{PageResult, redirect},
    queries::{self, results::Results},
    visitor::Coordinator,
    wording::to,
};

/// `GET /groups/{group}/audits/{audit}/so-far`: of a closed audit its results.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when the group has no such audit.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    if !sheet.audit.is_open() {
        let results = to::in_audit(who.organisation.id, sheet.audit.id, "results");
        return Ok(redirect(&results));
    }
    let results = queries::results::so_far(sheet);
    Ok(PageContext::of(&app, &who).render(|| view! { <SoFarPage results=&results /> }))
}

#[component]
fn SoFarPage<'a>(results: &'a Results) -> impl IntoView + use<> {
    let words = translator();
    let sheet = &results.sheet;
    let at = |rest| to::in_audit(sheet.audit.organisation_id, sheet.audit.id, rest);
    let language = sheet.questionnaire.language.as_str();
    let tally = sheet.tally_all();
    let progress = words.with(
        msg::TASKS_PROGRESS,
        [("done", tally.done.into()), ("n", tally.all.into())],
    );
    let body = view! {
        <h1>{words.text(msg::SO_FAR_TITLE)}</h1>
        <p>{words.text(msg::SO_FAR_TEXT)}</p>
        <div class="where">
            <span><Asked language=language text=&sheet.questionnaire.title /></span>
            <span>{words.date(sheet.audit.held_on)}</span>
            <span>{progress}</span>
        </div>
        <OnlyIn language=language />
        <StandingCards results=results />
        <p class="buttons">
            <a class="button main" href=at("go-on")>{words.text(msg::TASKS_GO_ON)}</a>
            <a class="button" href=at("check")>{words.text(msg::TASKS_CHECK)}</a>
        </p>
    };
    view! { <Page title=words.text(msg::SO_FAR_TITLE) wide=true>{body}</Page> }
}
