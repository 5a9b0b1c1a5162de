//! HTTP around it all: who is let in, headers that keep browsers safe, pages for what went wrong.

pub mod downloads;
pub mod routes;
pub mod settings;
pub mod tending;
pub mod views;

use std::{any::Any, sync::Arc, time::Duration};

use axum::{
    Json, Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
};
use futures_util::StreamExt as _;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer};

use crate::{
    app::App,
    domain::{error::Error, form::Form, listing},
    error::AppError,
    islands::autosave::State as SaveState,
    keys,
    pages::{account, network, shell},
    visitor::Visitor,
};

/// Most bytes of a posted form; ten long texts fit.
const MOST: usize = 512 * 1024;

/// Most bytes where a list of groups is brought: the largest file, and what a form puts round it.
pub const MOST_OF_LIST: usize = listing::FILE + 16 * 1024;

/// Bytes that are let pass unread behind those: browsers hear no answer before they have sent all they want to.
const LET_PASS: usize = 32 * 1024 * 1024;

/// Longest that an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Pages may use what the server itself carries, and nothing else (CSP 3; `wasm-unsafe-eval` lets the browser part run).
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The whole server.
pub fn router(app: App) -> Router {
    Router::new()
        .merge(routes::router())
        .fallback(|| async { AppError::Refused(Error::NotFound) })
        .method_not_allowed_fallback(|| async { AppError::Refused(Error::NotFound) })
        .layer(DefaultBodyLimit::max(MOST))
        .layer(
            CsrfLayer::new()
                .with_rejection_response(|_| AppError::Refused(Error::OtherSite).into_response()),
        )
        .layer(CatchPanicLayer::custom(|_: Box<dyn Any + Send>| {
            AppError::Internal("a handler panicked".into()).into_response()
        }))
        .layer(from_fn_with_state(app.clone(), with_visitor))
        .layer(CompressionLayer::new())
        .layer(axum::middleware::map_response(protect))
        .with_state(app)
}

/// Finds out who asks, and draws a page for whatever stopped the request, in that visitor's language.
async fn with_visitor(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    // Files need nobody's name.
    if parts.uri.path().starts_with("/assets/") {
        return next.run(Request::from_parts(parts, body)).await;
    }
    let stranger = Visitor::stranger(&parts);
    let (most, too_much) = if brings_list(parts.uri.path()) {
        (MOST_OF_LIST, Error::ListTooLarge)
    } else {
        (MOST, Error::TooMuch)
    };
    // Buffered, so that a page for what went wrong can show again what was typed.
    let Some(body) = buffer_body(body, most).await else {
        return explain(&app, &stranger, &AppError::Refused(too_much), &Bytes::new());
    };
    // A file was not typed.
    let typed = if network::import::in_parts(&parts.headers) {
        Bytes::new()
    } else {
        body.clone()
    };
    let visitor = match Visitor::authenticate(&app, &parts).await {
        Ok(visitor) => visitor,
        Err(stop) => return explain(&app, &stranger, &stop, &typed),
    };
    parts.extensions.insert(visitor.clone());
    let request = Request::from_parts(parts, Body::from(body));
    let Ok(mut response) = tokio::time::timeout(PATIENCE, next.run(request)).await else {
        return explain(
            &app,
            &visitor,
            &AppError::Internal("no answer in time".into()),
            &typed,
        );
    };
    match response.extensions_mut().remove::<Arc<AppError>>() {
        Some(stop) => explain(&app, &visitor, &stop, &typed),
        None => response,
    }
}

/// Whether a path is the one to which a list of groups is sent.
fn brings_list(path: &str) -> bool {
    let below = path.strip_prefix("/networks/");
    below
        .and_then(|below| below.split_once('/'))
        .is_some_and(|(_, rest)| rest == "import")
}

/// Buffers a body of at most so many bytes; none where there are more, or they do not arrive.
async fn buffer_body(body: Body, most: usize) -> Option<Bytes> {
    let mut chunks = body.into_data_stream();
    let (mut held, mut seen) = (Vec::new(), 0);
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.ok()?;
        seen += chunk.len();
        if seen > most + LET_PASS {
            return None;
        }
        if seen <= most {
            held.extend_from_slice(&chunk);
        }
    }
    (seen <= most).then(|| held.into())
}

fn explain(app: &App, visitor: &Visitor, stop: &AppError, body: &Bytes) -> Response {
    match stop {
        // What another site made a browser send is not shown as if this person had typed it.
        AppError::Refused(Error::OtherSite) => {
            shell::errors::refused(app, visitor, Error::OtherSite, &Form::default())
        }
        AppError::Refused(Error::SignInFirst) => {
            account::sign_in::sign_in_instead(app, visitor, &typed(body))
        }
        AppError::Refused(error) => shell::errors::refused(app, visitor, *error, &typed(body)),
        AppError::Invalid(form) => {
            let error = form
                .problems()
                .first()
                .map_or(Error::Garbled, |(_, error)| *error);
            shell::errors::refused(app, visitor, error, form)
        }
        AppError::Database(_) | AppError::Internal(_) => {
            let reference = &keys::log_reference();
            tracing::error!(reference, path = visitor.path, ?stop, "fault");
            shell::errors::fault(app, visitor, reference, &typed(body))
        }
    }
}

/// What a form carried, without passwords: those are never sent back.
fn typed(body: &Bytes) -> Form {
    let mut form = Form::new(form_urlencoded::parse(body).into_owned());
    for secret in ["password", "present"] {
        form.forget(secret);
    }
    form
}

impl IntoResponse for AppError {
    /// A bare status that carries the reason; the page for it is drawn where the visitor's language is known.
    fn into_response(self) -> Response {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// Lets nobody past who has not signed in. A reader is sent to sign in; what a writer typed goes along in the form.
pub async fn ask_to_sign_in(request: Request, next: Next) -> Response {
    let Some(visitor) = request.extensions().get::<Visitor>().cloned() else {
        return AppError::Internal("no visitor".into()).into_response();
    };
    if visitor.person.is_some() {
        return next.run(request).await;
    }
    if request
        .headers()
        .get(header::ACCEPT)
        .is_some_and(|accept| accept == "application/json")
    {
        let state = SaveState {
            problem: Some(visitor.words.error(Error::SignInFirst)),
            ..SaveState::default()
        };
        return (StatusCode::UNAUTHORIZED, Json(state)).into_response();
    }
    if request.method() != Method::POST {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("next", &visitor.path)
            .finish();
        return shell::request::redirect(&format!("/sign-in?{query}"));
    }
    AppError::Refused(Error::SignInFirst).into_response()
}

/// Headers that keep browsers from doing what these pages never ask for. Pages are private: nothing keeps a copy that
/// the next person on a shared tablet could go back to.
async fn protect(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        (
            "permissions-policy",
            "camera=(), geolocation=(), microphone=()",
        ),
    ] {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}
