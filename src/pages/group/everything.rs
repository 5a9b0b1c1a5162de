//! All that a group owns, to take away, and how far the file is that is on its way.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::page::{Page, PageContext, translator},
    domain::organisation::Organisation,
    language::msg,
    pages::shell::request::PageResult,
    under_way::HowFar,
    visitor::Coordinator,
    wording::to,
};

/// `GET /groups/{group}/everything`: the files, and how far the one is that this person takes.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let group = &who.organisation;
    let file = app.under_way.how_far(group.id, who.person.id);
    Ok(PageContext::of(&app, &who).render(|| view! { <EverythingPage group=group file=file /> }))
}

#[component]
fn EverythingPage<'a>(group: &'a Organisation, file: Option<HowFar>) -> impl IntoView + use<> {
    let words = translator();
    let at = |rest| to::in_group(group.id, rest);
    let title = words.text(msg::EVERYTHING_TITLE);
    let how_far = match file {
        None => words.text(msg::EVERYTHING_SLOW),
        Some(file) => {
            let message = if file.is_whole() {
                msg::EVERYTHING_WHOLE
            } else if file.is_over() {
                msg::EVERYTHING_BROKEN
            } else {
                msg::EVERYTHING_UNDER_WAY
            };
            words.with(
                message,
                [("done", file.done.into()), ("all", file.all.into())],
            )
        }
    };
    let body = view! {
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::EVERYTHING_TEXT)}</p>
        <p class="buttons">
            <a class="button main" href=at("everything.zip")>{words.text(msg::EVERYTHING_ZIP)}</a>
            <a class="button" href=at("everything.json")>{words.text(msg::EVERYTHING_JSON)}</a>
        </p>
        <h2>{words.text(msg::EVERYTHING_HOW_FAR)}</h2>
        <p>{how_far}</p>
        <p><a class="button" href=at("everything")>{words.text(msg::EVERYTHING_LOOK)}</a></p>
    };
    view! { <Page title=title>{body}</Page> }
}
