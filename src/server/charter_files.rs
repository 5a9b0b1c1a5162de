//! A group's charter and its poster "You said, we did", as answers to plain requests.

use axum::extract::State;

use crate::{
    app::App,
    domain::form::Form,
    export,
    language::msg,
    pages::shell::request::{PageResult, Query, redirect},
    queries,
    server::downloads::{Kind, taken},
    visitor::Coordinator,
    wording::to,
};

async fn charter_as(app: &App, who: &Coordinator, asked: &Form, kind: Kind) -> PageResult {
    let Some(details) = queries::charter::find(app, who).await? else {
        return Ok(redirect(&to::in_group(who.organisation.id, "charter")));
    };
    let document = export::charter::document(who, &details);
    let name = who.words().text(msg::CHARTER_TITLE);
    taken(app, who, document, kind, asked, &name).await
}

/// The charter as a PDF, to put up; before there is one, this leads to the page that makes it.
///
/// # Errors
/// When it cannot be made.
pub async fn charter_pdf(
    State(app): State<App>,
    who: Coordinator,
    Query(asked): Query,
) -> PageResult {
    charter_as(&app, &who, &asked, Kind::Pdf).await
}

/// The same for word processors.
///
/// # Errors
/// When it cannot be made.
pub async fn charter_docx(
    State(app): State<App>,
    who: Coordinator,
    Query(asked): Query,
) -> PageResult {
    charter_as(&app, &who, &asked, Kind::Docx).await
}

async fn you_said_as(app: &App, who: &Coordinator, asked: &Form, kind: Kind) -> PageResult {
    let Some(poster) = queries::you_said::poster(app, who).await? else {
        return Ok(redirect(&to::in_group(who.organisation.id, "you-said")));
    };
    let words = who.words();
    let document = export::you_said::document(words, &who.organisation, &poster);
    let name = words.text(msg::YOU_SAID_TITLE);
    taken(app, who, document, kind, asked, &name).await
}

/// The poster "You said, we did" as a PDF; before there is one, this leads to the page that makes it.
///
/// # Errors
/// When it cannot be made.
pub async fn you_said_pdf(
    State(app): State<App>,
    who: Coordinator,
    Query(asked): Query,
) -> PageResult {
    you_said_as(&app, &who, &asked, Kind::Pdf).await
}

/// The same for word processors.
///
/// # Errors
/// When it cannot be made.
pub async fn you_said_docx(
    State(app): State<App>,
    who: Coordinator,
    Query(asked): Query,
) -> PageResult {
    you_said_as(&app, &who, &asked, Kind::Docx).await
}
