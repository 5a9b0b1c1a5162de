//! The language switch.

use axum::{extract::State, response::Response};

use crate::{
    app::App,
    commands,
    error::AppError,
    language::Language,
    pages::shell::{
        request::{PageResult, PostedForm, redirect},
        session::{safe_next, set_language},
    },
    visitor::Visitor,
};

/// `POST /language`: keeps the chosen language and goes back to where the person was.
pub async fn choose(
    State(app): State<App>,
    visitor: Visitor,
    PostedForm(form): PostedForm,
) -> PageResult {
    let mut response = redirect(&safe_next(form.get("here")));
    if let Some(language) = Language::read(form.get("language")) {
        keep(&app, &visitor, language, &mut response).await?;
    }
    Ok(response)
}

/// Keeps a language in a cookie of the response, and with the person.
pub async fn keep(
    app: &App,
    visitor: &Visitor,
    language: Language,
    response: &mut Response,
) -> Result<(), AppError> {
    set_language(app, language, response);
    match &visitor.person {
        Some(person) => commands::person::choose_language(app, person, language).await,
        None => Ok(()),
    }
}
