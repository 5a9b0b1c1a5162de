//! Taking the groups of a list away again.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::page::PageContext,
    language::msg,
    pages::{
        network::import::{groups, where_am_i},
        shell::request::{PageResult, redirect},
    },
    queries,
    store::imports::{self, Import},
    visitor::Facilitator,
    wording::{notice::Notice, to},
};

/// Asks, and says what will happen.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`] for a list of another network.
pub async fn undo_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let import = queries::import::of(&app, &who).await?;
    if import.told.state() != imports::ImportState::Added {
        return Ok(redirect(&to::import(who.network.id, import.told.id)));
    }
    let in_use = queries::import::in_use(&app, &who, &import).await?;
    Ok(if in_use.is_empty() {
        show_question(&app, &who, &import)
    } else {
        show_in_use(&app, &who, &import, StatusCode::OK, &in_use)
    })
}

/// Takes them away, or says which are in use.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`] for a list of another network.
pub async fn undo(State(app): State<App>, who: Facilitator) -> PageResult {
    let import = queries::import::of(&app, &who).await?;
    let in_use = commands::import::undo(&app, &who, &import).await?;
    Ok(if in_use.is_empty() {
        let import = to::import(who.network.id, import.told.id);
        redirect(&Notice::ListUndone.at(&import))
    } else {
        show_in_use(&app, &who, &import, StatusCode::CONFLICT, &in_use)
    })
}

fn show_question(app: &App, who: &Facilitator, import: &Import) -> Response {
    let words = who.words();
    let (network, id) = (who.network.id, import.told.id);
    let title = words.count(msg::IMPORT_UNDO_QUESTION, groups(&import.told));
    PageContext::of_network(app, who).show(&title.clone(), || {
        view! {
            {where_am_i(who, &import.told)}
            <h1>{title}</h1>
            <p>{words.text(msg::IMPORT_UNDO_TEXT)}</p>
            <form method="post" action=to::in_import(network, id, "undo")>
                <div class="buttons">
                    <button class="main">{words.text(msg::IMPORT_UNDO_BUTTON)}</button>
                    <a class="button" href=to::import(network, id)>{words.text(msg::IMPORT_UNDO_LEAVE)}</a>
                </div>
            </form>
        }
        .into_any()
    })
}

fn show_in_use(
    app: &App,
    who: &Facilitator,
    import: &Import,
    status: StatusCode,
    in_use: &[String],
) -> Response {
    let words = who.words();
    let title = words.text(msg::IMPORT_IN_USE_TITLE);
    PageContext::of_network(app, who).show_as(status, &title.clone(), || {
        let names: Vec<_> = in_use
            .iter()
            .take(queries::import::NAMED)
            .map(|name| view! { <li dir="auto">{name.clone()}</li> })
            .collect();
        let more = in_use.len() > queries::import::NAMED;
        view! {
            {where_am_i(who, &import.told)}
            <h1>{title}</h1>
            <p>{words.text(msg::IMPORT_IN_USE_TEXT)}</p>
            <ul>{names}</ul>
            {more.then(|| view! { <p>{words.text(msg::IMPORT_IN_USE_MORE)}</p> })}
            <p>
                <a class="button" href=to::import(who.network.id, import.told.id)>
                    {words.text(msg::IMPORT_UNDO_LEAVE)}
                </a>
            </p>
        }
        .into_any()
    })
}
