//! A document is started before anything is promised in it, such as the draft of a strategy.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Hidden, Problems},
        page::{Page, PageContext, translator},
    },
    domain::{form::Form, ids::NetworkId},
    error::AppError,
    forms::promise::DocumentForm,
    language::msg,
    pages::{
        network::{promise_document::DocumentFields, promises::BackToPromises},
        shell::request::{PageResult, PostedForm, redirect},
    },
    visitor::Facilitator,
    wording::{notice::Notice, to},
};

/// `GET /networks/{network}/documents/new`
pub async fn show(State(app): State<App>, who: Facilitator) -> PageResult {
    let form = commands::promise_document::blank_document();
    Ok(render(&app, &who, &form, StatusCode::OK))
}

fn render(
    app: &App,
    who: &Facilitator,
    form: &Form,
    status: StatusCode,
) -> axum::response::Response {
    PageContext::of_network(app, who).render_as(status, || {
        view! { <NewDocumentPage network=who.network.id form=form /> }
    })
}

#[component]
fn NewDocumentPage<'a>(network: NetworkId, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: DocumentForm = DocumentForm::FIELDS;
    let words = translator();
    let title = words.text(msg::DOCUMENT_NEW);
    let body = view! {
        <BackToPromises network=network />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::DOCUMENT_NEW_TEXT)}</p>
        <Problems form=form fields=&[DocumentForm::ALL] />
        <form method="post" action=to::in_network(network, "documents")>
            <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
            <DocumentFields form=form />
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/documents`: starts one.
pub async fn start(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::promise_document::start_document(&app, &who, form).await {
        Ok(started) => {
            let at = to::document(who.network.id, started);
            Ok(redirect(&Notice::Saved.at(&at)))
        }
        Err(AppError::Invalid(form)) => {
            Ok(render(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(error) => Err(error),
    }
}
