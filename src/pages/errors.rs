//! Pages for what went wrong: each says what happened and gives a way on.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::Frame;
use crate::{commands::App, domain::error::Error, visitor::Visitor};

/// A request that was refused.
pub fn refused(app: &App, visitor: &Visitor, error: Error) -> Response {
    let words = visitor.words;
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST);
    let title = words.t(match error {
        Error::NotFound => "stop-not-found",
        Error::LinkSpent => "stop-link-spent",
        _ => "stop-title",
    });
    Frame::new(app, visitor).show_as(status, &title.clone(), || {
        view! {
            <h1>{title}</h1>
            <p>{words.error(error)}</p>
            <p>
                <a class="button" href="/">{words.t("stop-home")}</a>
            </p>
        }
        .into_any()
    })
}

/// A fault of ours, with the reference that is also in the log.
pub fn fault(app: &App, visitor: &Visitor, reference: &str) -> Response {
    let words = visitor.words;
    let title = words.t("fault-title");
    Frame::new(app, visitor).show_as(StatusCode::INTERNAL_SERVER_ERROR, &title.clone(), || {
        view! {
            <h1>{title}</h1>
            <p>{words.t("fault-text")}</p>
            <p>{words.f("fault-reference", [("reference", reference.into())])}</p>
            <p>
                <a class="button" href="/">{words.t("stop-home")}</a>
            </p>
        }
        .into_any()
    })
}
