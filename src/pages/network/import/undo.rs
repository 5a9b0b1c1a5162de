//! Taking the groups of a list away again.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::page::{PageContext, translator},
    domain::ids::NetworkId,
    language::msg,
    pages::{
        network::import::ListPage,
        shell::request::{PageResult, redirect},
    },
    queries::{
        self,
        dashboard::as_count,
        import::{Import, ImportState, ImportSummary},
    },
    visitor::Facilitator,
    wording::{notice::Notice, to},
};

/// `GET /networks/{network}/import/{import}/undo`: asks, and says what will happen.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`] for a list of another network.
pub async fn undo_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let import = queries::import::find(&app, &who).await?;
    let network = who.network.id;
    if import.told.state() != ImportState::Added {
        return Ok(redirect(&to::import(network, import.told.id)));
    }
    let in_use = queries::import::in_use(&app, &who, &import).await?;
    Ok(if in_use.is_empty() {
        PageContext::of_network(&app, &who)
            .render(|| view! { <QuestionPage network=network list=&import.told /> })
    } else {
        render_in_use(&app, &who, &import, StatusCode::OK, &in_use)
    })
}

/// `POST /networks/{network}/import/{import}/undo`: takes them away, or says which are in use.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`] for a list of another network.
pub async fn undo(State(app): State<App>, who: Facilitator) -> PageResult {
    let import = queries::import::find(&app, &who).await?;
    let in_use = commands::import::undo(&app, &who, &import).await?;
    Ok(if in_use.is_empty() {
        let import = to::import(who.network.id, import.told.id);
        redirect(&Notice::ListUndone.at(&import))
    } else {
        render_in_use(&app, &who, &import, StatusCode::CONFLICT, &in_use)
    })
}

#[component]
fn QuestionPage<'a>(network: NetworkId, list: &'a ImportSummary) -> impl IntoView + use<> {
    let words = translator();
    let body = view! {
        <p>{words.text(msg::IMPORT_UNDO_TEXT)}</p>
        <form method="post" action=to::in_import(network, list.id, "undo")>
            <div class="buttons">
                <button class="main">{words.text(msg::IMPORT_UNDO_BUTTON)}</button>
                <a class="button" href=to::import(network, list.id)>{words.text(msg::IMPORT_UNDO_LEAVE)}</a>
            </div>
        </form>
    };
    let title = words.count(msg::IMPORT_UNDO_QUESTION, as_count(list.groups));
    view! { <ListPage network=network list=list title=title>{body}</ListPage> }
}

fn render_in_use(
    app: &App,
    who: &Facilitator,
    import: &Import,
    status: StatusCode,
    in_use: &[String],
) -> Response {
    PageContext::of_network(app, who).render_as(
        status,
        || view! { <InUsePage network=who.network.id list=&import.told in_use=in_use /> },
    )
}

/// Why nothing was taken away: the groups that somebody uses.
#[component]
fn InUsePage<'a>(
    network: NetworkId,
    list: &'a ImportSummary,
    /// Their names; one more than are shown where there are more.
    in_use: &'a [String],
) -> impl IntoView + use<> {
    let words = translator();
    let names = in_use
        .iter()
        .take(queries::import::NAMED)
        .map(|name| view! { <li dir="auto">{name.clone()}</li> })
        .collect_view();
    let more = in_use.len() > queries::import::NAMED;
    let body = view! {
        <p>{words.text(msg::IMPORT_IN_USE_TEXT)}</p>
        <ul>{names}</ul>
        {more.then(|| view! { <p>{words.text(msg::IMPORT_IN_USE_MORE)}</p> })}
        <p><a class="button" href=to::import(network, list.id)>{words.text(msg::IMPORT_UNDO_LEAVE)}</a></p>
    };
    let title = words.text(msg::IMPORT_IN_USE_TITLE);
    view! { <ListPage network=network list=list title=title>{body}</ListPage> }
}
