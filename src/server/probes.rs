//! What machines ask that watch over this one: whether it runs, and whether it can keep what people send.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use crate::{app::App, commands, language::msg, visitor::Visitor};

/// Their addresses, which are answered before anybody is looked up in the database.
pub(crate) const PATHS: [&str; 2] = ["/live", "/ready"];

/// `GET /live`: that the program answers, and since when. Asks nothing else, so that a slow disk is no reason to start
/// the program anew.
pub async fn live(State(app): State<App>) -> Response {
    ([("x-started", app.context.started.to_string())], "ok").into_response()
}

/// `GET /ready`: whether the database takes what people send; status 503 with a sentence where it does not.
pub async fn ready(State(app): State<App>, request: Request) -> Response {
    if commands::readiness::takes_writes(&app).await {
        return "ok".into_response();
    }
    let (parts, _) = request.into_parts();
    let words = Visitor::stranger(&parts).words;
    (StatusCode::SERVICE_UNAVAILABLE, words.text(msg::READY_NOT)).into_response()
}
