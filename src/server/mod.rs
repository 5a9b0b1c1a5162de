//! HTTP around it all: who is let in, headers that keep browsers safe, pages for what went wrong.

pub mod bodies;
pub mod charter_files;
pub mod connections;
pub mod downloads;
pub mod everything;
pub mod log;
mod meeting_files;
pub mod probes;
pub mod round_files;
pub mod routes;
pub mod settings;
pub mod tending;
mod turns;
pub mod views;
mod whats_on_files;

use std::{any::Any, sync::Arc, time::Duration};

use axum::{
    Json, Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, DefaultPredicate,
        predicate::{NotForContentType, Predicate as _},
    },
    csrf::CsrfLayer,
};

use crate::{
    app::App,
    domain::{error::Error, form::Form},
    error::AppError,
    islands::autosave::State as SaveState,
    keys,
    pages::{account, network, shell},
    server::{
        bodies::{Sent, Takes},
        connections::{Limits, slots::Slot},
    },
    visitor::Visitor,
};

/// Longest that an answer may take to be made.
const PATIENCE: Duration = Duration::from_secs(30);

/// Pages may use what the server itself carries, and nothing else (CSP 3; `wasm-unsafe-eval` lets the browser part run).
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Browsers that came over HTTPS once come by nothing else for a year, to this server and to names below its own
/// (OWASP ASVS 5.0, 3.4.1).
const HTTPS_ALONE: &str = "max-age=31536000; includeSubDomains";

/// The whole server.
pub fn router(app: App) -> Router {
    within(app, Limits::default())
}

/// The whole server within given limits.
pub fn within(app: App, limits: Limits) -> Router {
    Router::new()
        .merge(routes::router(limits))
        .fallback(|| async { AppError::Refused(Error::NotFound) })
        .method_not_allowed_fallback(|| async { AppError::Refused(Error::NotFound) })
        // Bodies were read within their route's own limits before.
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn(stop_too_much))
        .layer(
            // Whatever the Host is: a proxy may name its own. Commands that serve nothing have no address.
            CsrfLayer::new()
                .add_trusted_origin(&app.context.address)
                .unwrap_or_default()
                .with_rejection_response(|_| AppError::Refused(Error::OtherSite).into_response()),
        )
        .layer(CatchPanicLayer::custom(|_: Box<dyn Any + Send>| {
            AppError::Internal("a handler panicked".into()).into_response()
        }))
        .layer(from_fn_with_state((app.clone(), limits), with_visitor))
        // Some programs that fetch calendars read nothing that is compressed; a ZIP is as small as it gets, and is not held
        // up on its way.
        .layer(
            CompressionLayer::new().compress_when(
                DefaultPredicate::new()
                    .and(NotForContentType::const_new("text/calendar"))
                    .and(NotForContentType::const_new("application/zip")),
            ),
        )
        .layer(axum::middleware::map_response_with_state(
            app.clone(),
            protect,
        ))
        .with_state(app)
}

/// Finds out who asks, and draws a page for whatever stopped the request, in that visitor's language.
async fn with_visitor(
    State((app, limits)): State<(App, Limits)>,
    request: Request,
    next: Next,
) -> Response {
    let (mut parts, body) = request.into_parts();
    // Files and probes need nobody's name.
    let path = parts.uri.path();
    if path.starts_with("/assets/") || probes::PATHS.contains(&path) {
        return next.run(Request::from_parts(parts, body)).await;
    }
    let stranger = Visitor::stranger(&parts);
    let mut takes = routes::takes(&parts);
    let mut too_much = takes.too_much();
    // Nobody waits for a large file that would not be taken; of a form, words are kept for after the sign-in.
    if takes.is_file() && !is_known(&app, &parts).await {
        (takes, too_much) = (Takes::Form, Error::SignInFirst);
    }
    // Buffered, so that a page for what went wrong can show again what was typed.
    let slot = parts.extensions.get::<Arc<Slot>>();
    let body = match bodies::read(body, takes, limits, slot).await {
        Ok(Sent::Whole(body)) => body,
        Ok(Sent::TooMuch(body)) => {
            parts.extensions.insert(TooMuch(too_much));
            // So much could not travel through signing in.
            let is_to_sign_in = too_much == Error::SignInFirst;
            if is_to_sign_in { Bytes::new() } else { body }
        }
        Err(stop) => return explain(&app, &stranger, &stop.into(), &Bytes::new()),
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

/// On a request that brings more than its route takes, with what is said of that.
#[derive(Clone)]
struct TooMuch(Error);

/// Lets no request past that brings too much. Stands within the check of where it comes from, so that nobody is shown as
/// their own what another site sent.
async fn stop_too_much(request: Request, next: Next) -> Response {
    let Some(TooMuch(error)) = request.extensions().get().cloned() else {
        return next.run(request).await;
    };
    let visitor: Option<&Visitor> = request.extensions().get();
    match visitor.filter(|_| is_by_island(&request)) {
        Some(visitor) => tell_island(visitor, error),
        None => AppError::Refused(error).into_response(),
    }
}

/// Whether an island sent it, which is told in a way it can read.
fn is_by_island(request: &Request) -> bool {
    let accept = request.headers().get(header::ACCEPT);
    accept.is_some_and(|accept| accept == "application/json")
}

fn tell_island(visitor: &Visitor, error: Error) -> Response {
    let state = SaveState {
        problem: Some(visitor.words.error(error)),
        ..SaveState::default()
    };
    (shell::errors::status(error), Json(state)).into_response()
}

/// Whether somebody who has signed in asks.
async fn is_known(app: &App, parts: &Parts) -> bool {
    let visitor = Visitor::authenticate(app, parts).await;
    visitor.is_ok_and(|visitor| visitor.person.is_some())
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
        AppError::Refused(error @ Error::LookAroundOver) => {
            let told = shell::errors::refused(app, visitor, *error, &typed(body));
            shell::session::without_session(app, told)
        }
        AppError::Refused(error) => {
            let mut page = shell::errors::refused(app, visitor, *error, &typed(body));
            if let Some(seconds) = error.seconds_to_wait() {
                page.headers_mut()
                    .insert(header::RETRY_AFTER, seconds.into());
            }
            page
        }
        AppError::Invalid(form) => {
            let error = form
                .problems()
                .first()
                .map_or(Error::Garbled, |(_, error)| *error);
            shell::errors::refused(app, visitor, error, form)
        }
        AppError::Database(_) | AppError::Internal(_) => {
            let reference = &keys::log_reference();
            tracing::error!(reference, route = visitor.route(), ?stop, "fault");
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
    if is_by_island(&request) {
        return tell_island(&visitor, Error::SignInFirst);
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
async fn protect(State(app): State<App>, mut response: Response) -> Response {
    let headers = response.headers_mut();
    if app.is_secure() {
        let value = HeaderValue::from_static(HTTPS_ALONE);
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
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
