//! What handlers take from a request and give back.

use std::convert::Infallible;

use axum::{
    extract::{FromRequest, FromRequestParts, Request},
    http::{header::RETRY_AFTER, request::Parts},
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    domain::{error::Error, form::Form},
    error::AppError,
    pages::shell::errors::status,
};

/// What handlers give.
pub type PageResult = Result<Response, AppError>;

/// A posted form, as typed.
pub struct PostedForm(pub Form);

impl<S: Send + Sync> FromRequest<S> for PostedForm {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &S) -> Result<Self, AppError> {
        axum::Form::<Vec<(String, String)>>::from_request(request, state)
            .await
            .map(|axum::Form(pairs)| Self(Form::new(pairs)))
            .map_err(|_| AppError::Refused(Error::Garbled))
    }
}

/// What an address asks for behind its question mark; nothing of it where it cannot be read.
pub struct Query(pub Form);

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let query = parts.uri.query().unwrap_or_default();
        Ok(Self(Form::new(
            form_urlencoded::parse(query.as_bytes()).into_owned(),
        )))
    }
}

/// Runs a verb's result into a page: on success `done`; where the form was wrong, the page again with what was typed; where it
/// only has to wait, with the status that says so and for how long.
pub fn or_again<T>(
    result: Result<T, AppError>,
    done: impl FnOnce(T) -> Response,
    again: impl FnOnce(Form) -> Response,
) -> PageResult {
    match result {
        Ok(value) => Ok(done(value)),
        Err(AppError::Invalid(form)) => Ok(shown_again(*form, again)),
        Err(stop) => Err(stop),
    }
}

/// Sends the browser to a page with GET.
pub fn redirect(to: &str) -> Response {
    Redirect::to(to).into_response()
}

/// A page again with what was typed; where it only has to wait, with the status that says so and for how long.
pub fn shown_again(form: Form, again: impl FnOnce(Form) -> Response) -> Response {
    let wait = form.problems().iter().find_map(|(_, error)| {
        let seconds = error.seconds_to_wait()?;
        Some((status(*error), seconds.to_string()))
    });
    let page = again(form);
    match wait {
        Some((status, seconds)) => (status, [(RETRY_AFTER, seconds)], page).into_response(),
        None => page,
    }
}
