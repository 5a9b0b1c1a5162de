//! The language switch.

use axum::extract::State;

use crate::{
    app::App,
    language::Language,
    pages::shell::{
        request::{PageResult, PostedForm, redirect},
        session::{safe_next, set_cookie},
    },
    store::people,
    visitor::{LANGUAGE_COOKIE, Visitor},
};

/// Seconds in a year.
const YEAR: i64 = 365 * 24 * 60 * 60;

/// Keeps the chosen language and goes back to where the person was.
///
/// # Errors
/// When the database cannot write.
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

/// Keeps a language in a cookie and with the person.
///
/// # Errors
/// When the database cannot write.
pub async fn keep(
    app: &App,
    visitor: &Visitor,
    language: Language,
    response: &mut axum::response::Response,
) -> Result<(), crate::error::AppError> {
    set_cookie(
        response,
        LANGUAGE_COOKIE,
        language.tag(),
        YEAR,
        app.is_secure(),
        true,
    );
    if let Some(person) = &visitor.person {
        people::set_language(&app.store, person.id, language.tag()).await?;
    }
    Ok(())
}
