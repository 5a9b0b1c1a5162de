//! Taking the groups of a list away again.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use super::{groups, where_am_i};
use crate::{
    commands::{App, import},
    pages::{Answer, frame::Frame, go, to},
    store::imports::{self, Import},
    visitor::Facilitator,
};

/// Asks, and says what will happen.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`] for a list of another network.
pub async fn undo_page(State(app): State<App>, who: Facilitator) -> Answer {
    let import = import::of(&app, &who).await?;
    if import.told.state() != imports::State::Added {
        return Ok(go(&to::import(who.network.id, import.told.id)));
    }
    let in_use = import::in_use(&app, &who, &import).await?;
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
pub async fn undo(State(app): State<App>, who: Facilitator) -> Answer {
    let import = import::of(&app, &who).await?;
    let in_use = import::undo(&app, &who, &import).await?;
    Ok(if in_use.is_empty() {
        let import = to::import(who.network.id, import.told.id);
        go(&format!("{import}?said=list-undone"))
    } else {
        show_in_use(&app, &who, &import, StatusCode::CONFLICT, &in_use)
    })
}

fn show_question(app: &App, who: &Facilitator, import: &Import) -> Response {
    let words = who.words();
    let (network, id) = (who.network.id, import.told.id);
    let title = words.n("import-undo-question", groups(&import.told));
    Frame::of_network(app, who).show(&title.clone(), || {
        view! {
            {where_am_i(who, &import.told)}
            <h1>{title}</h1>
            <p>{words.t("import-undo-text")}</p>
            <form method="post" action=to::in_import(network, id, "undo")>
                <div class="buttons">
                    <button class="main">{words.t("import-undo-button")}</button>
                    <a class="button" href=to::import(network, id)>{words.t("import-undo-leave")}</a>
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
    let title = words.t("import-in-use-title");
    Frame::of_network(app, who).show_as(status, &title.clone(), || {
        let names: Vec<_> = in_use
            .iter()
            .take(import::NAMED)
            .map(|name| view! { <li dir="auto">{name.clone()}</li> })
            .collect();
        let more = in_use.len() > import::NAMED;
        view! {
            {where_am_i(who, &import.told)}
            <h1>{title}</h1>
            <p>{words.t("import-in-use-text")}</p>
            <ul>{names}</ul>
            {more.then(|| view! { <p>{words.t("import-in-use-more")}</p> })}
            <p>
                <a class="button" href=to::import(who.network.id, import.told.id)>
                    {words.t("import-undo-leave")}
                </a>
            </p>
        }
        .into_any()
    })
}
