//! HTTP around it all: routes, who is let in, headers that keep browsers safe, pages for what went wrong.

pub mod assets;
pub mod downloads;
pub mod settings;
pub mod views;

use std::{any::Any, sync::Arc, time::Duration};

use axum::{
    Json, Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use futures_util::StreamExt as _;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer};

use crate::{
    commands::{App, Stop},
    domain::{error::Error, form::Form, listing},
    islands::autosave::State as SaveState,
    pages::{
        account, actions, answers, audits, calendar, changes, check_ins, closing, comparison,
        errors, grid, groups, imports, joining, language, leaving, linking, member, networks,
        people, plan, profile, progress, queue, reason, register, reports, results, reviewed,
        reviews, schedule, set_up, sharing, suggestions, supported, themes, type_in, week,
    },
    visitor::Visitor,
};

/// Most bytes of a posted form; ten long texts fit.
const MOST: usize = 512 * 1024;
/// Most bytes where a list of groups is brought: the largest file, and what a form puts round it.
const MOST_OF_LIST: usize = listing::FILE + 16 * 1024;
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
        .merge(open())
        .merge(signed_in())
        .fallback(|| async { Stop::Refused(Error::NotFound) })
        .method_not_allowed_fallback(|| async { Stop::Refused(Error::NotFound) })
        .layer(DefaultBodyLimit::max(MOST))
        .layer(
            CsrfLayer::new()
                .with_rejection_response(|_| Stop::Refused(Error::OtherSite).into_response()),
        )
        .layer(CatchPanicLayer::custom(|_: Box<dyn Any + Send>| {
            Stop::Fault("a handler panicked".into()).into_response()
        }))
        .layer(from_fn_with_state(app.clone(), meet))
        .layer(CompressionLayer::new())
        .layer(axum::middleware::map_response(protect))
        .with_state(app)
}

/// What anyone may ask for.
fn open() -> Router<App> {
    Router::new()
        .route("/", get(account::home))
        .route("/about", get(account::about))
        .route("/set-up", get(set_up::set_up_page).post(set_up::set_up))
        .route("/set-up/look", post(set_up::look_around))
        .route(
            "/sign-in",
            get(account::sign_in_page).post(account::sign_in),
        )
        .route("/sign-out", post(account::sign_out))
        .route("/join/{token}", get(joining::join_page).post(joining::join))
        .route("/language", post(language::choose))
        .route("/calendar/{token}", get(downloads::feed))
        .route("/health", get(account::health))
        .route("/assets/{bundle}/{*name}", get(assets::serve))
}

/// What needs a person who has signed in. Each handler asks for the role it needs by the types it takes.
fn signed_in() -> Router<App> {
    Router::new()
        .route(
            "/account",
            get(account::account_page).post(account::change_password),
        )
        .nest("/networks/{network}", network())
        .nest("/groups/{group}", group())
        .layer(from_fn(ask_to_sign_in))
}

/// What belongs to a network, for its facilitators. Of its groups they see what these share.
fn network() -> Router<App> {
    Router::new()
        .route("/", get(week::show))
        .route("/grid", get(grid::show))
        .route("/themes", get(themes::show))
        .route("/themes/{statement}", get(themes::one))
        .route("/themes/{statement}/{file}", get(views::theme_file))
        .route("/changes", get(changes::show))
        .route("/{file}", get(views::file))
        .route("/groups", get(register::list).post(networks::add))
        .route(
            "/groups/{group}/register",
            get(register::entry).post(register::keep),
        )
        .route(
            "/invitations",
            get(register::hand_out_page).post(register::hand_out),
        )
        .route("/people", get(leaving::people).post(leaving::invite))
        .route("/people/group-link", post(leaving::invite_group))
        .route("/leave", post(leaving::leave_facilitating))
        .route("/groups/new", get(networks::new_page))
        .route("/groups/{group}", get(member::show))
        .route("/groups/{group}/invitations", post(member::invite))
        .route("/groups/{group}/links/stop", post(member::stop_links))
        .route(
            "/groups/{group}/remove",
            get(register::remove_page).post(register::remove),
        )
        .route("/groups/{group}/audits/{audit}", get(supported::audit))
        .route(
            "/groups/{group}/audits/{audit}/statements/{statement}",
            get(reviews::statement),
        )
        .route(
            "/groups/{group}/audits/{audit}/review",
            post(reviews::say_of_audit),
        )
        .route("/groups/{group}/plan", get(supported::plan))
        .route("/groups/{group}/plan/review", post(reviews::say_of_plan))
        .route("/reviews", get(queue::show))
        .route("/reports", get(reports::list).post(reports::write))
        .route("/reports/{report}", get(reports::show).post(reports::save))
        .route(
            "/reports/{report}/remove",
            get(reports::remove_page).post(reports::remove),
        )
        .route("/reports/{report}/report.pdf", get(views::report_pdf))
        .route("/reports/{report}/report.docx", get(views::report_docx))
        .route("/reports/{report}/report.xlsx", get(views::report_xlsx))
        .route(
            "/import",
            get(imports::bring_page)
                .post(imports::bring)
                .layer(DefaultBodyLimit::max(MOST_OF_LIST)),
        )
        .route(
            "/import/{import}",
            get(imports::show).post(imports::match_columns),
        )
        .route("/import/{import}/check", get(imports::check_page))
        .route("/import/{import}/add", post(imports::add))
        .route(
            "/import/{import}/undo",
            get(imports::undo_page).post(imports::undo),
        )
}

/// What belongs to a group.
fn group() -> Router<App> {
    Router::new()
        .route("/", get(groups::show))
        .route("/about", get(people::people_page))
        .route("/invitations", post(people::invite))
        .route("/profile", get(profile::show).post(profile::save))
        .route(
            "/people/{person}/leave",
            get(leaving::leave_page).post(leaving::leave),
        )
        .route(
            "/networks/{network}/leave",
            get(leaving::leave_network_page).post(leaving::leave_network),
        )
        .route("/sharing", get(sharing::show).post(sharing::choose))
        .route("/reviews", get(reviewed::list))
        .route(
            "/reviews/{network}/{subject}",
            get(reviewed::show).post(reviewed::answer),
        )
        .route("/audits", post(audits::start))
        .route("/audits/new", get(audits::new_page))
        .route("/audits/{audit}", get(audits::show))
        .route("/audits/{audit}/principles", post(audits::choose))
        .route("/audits/{audit}/check", get(closing::check_page))
        .route("/audits/{audit}/close", post(closing::close))
        .route("/audits/{audit}/reopen", post(closing::reopen))
        .route("/audits/{audit}/results", get(results::show))
        .route("/audits/{audit}/changes", get(comparison::show))
        .route(
            "/audits/{audit}/changes/{statement}",
            get(reason::show).post(reason::say),
        )
        .route("/audits/{audit}/suggestions", get(suggestions::show))
        .route(
            "/audits/{audit}/statements/{statement}",
            get(answers::show).post(answers::save),
        )
        .route(
            "/audits/{audit}/statements/{statement}/state",
            get(answers::state),
        )
        .route(
            "/audits/{audit}/statements/{statement}/settle",
            post(answers::settle),
        )
        .route(
            "/audits/{audit}/statements/{statement}/saves",
            get(answers::saves),
        )
        .route("/progress", get(progress::show))
        .route("/progress/{picture}", get(progress::picture))
        .route("/plan", get(plan::show).post(actions::plan))
        .route("/plan/new", get(actions::new_page))
        .route(
            "/plan/{action}",
            get(actions::action_page).post(actions::reword),
        )
        .route("/plan/{action}/notes", post(actions::note))
        .route("/plan/{action}/close", post(actions::close))
        .route("/plan/{action}/reopen", post(actions::reopen))
        .route(
            "/plan/{action}/statements",
            get(linking::show).post(linking::link),
        )
        .route("/check-ins", post(check_ins::start))
        .route("/check-ins/new", get(check_ins::new_page))
        .route("/check-ins/{check_in}", get(check_ins::show))
        .route(
            "/check-ins/{check_in}/finish",
            get(check_ins::finish_page).post(check_ins::finish),
        )
        .route(
            "/check-ins/{check_in}/{place}",
            get(check_ins::turn_page).post(check_ins::answer),
        )
        .route("/schedule", get(schedule::show).post(schedule::agree))
        .route("/plan.pdf", get(downloads::plan_pdf))
        .route("/plan.docx", get(downloads::plan_docx))
        .route("/audits/{audit}/report.pdf", get(downloads::report_pdf))
        .route("/audits/{audit}/report.docx", get(downloads::report_docx))
        .route("/plan.csv", get(downloads::plan_csv))
        .route("/plan.xlsx", get(downloads::plan_xlsx))
        .route("/plan.ics", get(downloads::plan_ics))
        .route(
            "/questionnaires/{questionnaire}/blank.pdf",
            get(downloads::blank_pdf),
        )
        .route(
            "/questionnaires/{questionnaire}/blank.docx",
            get(downloads::blank_docx),
        )
        .route(
            "/audits/{audit}/type-in",
            get(type_in::show).post(type_in::save),
        )
        .route("/audits/{audit}/blank.pdf", get(downloads::blank_audit_pdf))
        .route(
            "/audits/{audit}/blank.docx",
            get(downloads::blank_audit_docx),
        )
        .route("/everything.json", get(downloads::everything_json))
        .route("/everything.zip", get(downloads::everything_zip))
        .route("/plan/{action}/calendar.ics", get(downloads::action_ics))
        .route("/calendar", get(calendar::show).post(calendar::make))
        .route("/calendar/stop", post(calendar::stop))
}

/// Finds out who asks, and draws a page for whatever stopped the request, in that visitor's language.
async fn meet(State(app): State<App>, request: Request, next: Next) -> Response {
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
    // At hand, so that no page for what went wrong loses what was typed.
    let Some(body) = at_hand(body, most).await else {
        return explain(&app, &stranger, &Stop::Refused(too_much), &Bytes::new());
    };
    // A file was not typed.
    let typed = if imports::in_parts(&parts.headers) {
        Bytes::new()
    } else {
        body.clone()
    };
    let visitor = match Visitor::meet(&app, &parts).await {
        Ok(visitor) => visitor,
        Err(stop) => return explain(&app, &stranger, &stop, &typed),
    };
    parts.extensions.insert(visitor.clone());
    let request = Request::from_parts(parts, Body::from(body));
    let Ok(mut response) = tokio::time::timeout(PATIENCE, next.run(request)).await else {
        return explain(
            &app,
            &visitor,
            &Stop::Fault("no answer in time".into()),
            &typed,
        );
    };
    match response.extensions_mut().remove::<Arc<Stop>>() {
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

/// A body of at most so many bytes; none where there are more, or they do not arrive.
async fn at_hand(body: Body, most: usize) -> Option<Bytes> {
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

fn explain(app: &App, visitor: &Visitor, stop: &Stop, body: &Bytes) -> Response {
    match stop {
        // What another site made a browser send is not shown as if this person had typed it.
        Stop::Refused(Error::OtherSite) => {
            errors::refused(app, visitor, Error::OtherSite, &Form::default())
        }
        Stop::Refused(Error::SignInFirst) => account::sign_in_instead(app, visitor, &typed(body)),
        Stop::Refused(error) => errors::refused(app, visitor, *error, &typed(body)),
        Stop::Wrong(form) => {
            let error = form
                .problems()
                .first()
                .map_or(Error::Garbled, |(_, error)| *error);
            errors::refused(app, visitor, error, form)
        }
        Stop::Store(_) | Stop::Fault(_) => {
            let reference = uuid::Uuid::now_v7().simple().to_string();
            let reference = &reference[reference.len() - 8..];
            tracing::error!(reference, path = visitor.path, ?stop, "fault");
            errors::fault(app, visitor, reference, &typed(body))
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

impl IntoResponse for Stop {
    /// A bare status that carries the reason; the page for it is drawn where the visitor's language is known.
    fn into_response(self) -> Response {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// Lets nobody past who has not signed in. A reader is sent to sign in; what a writer typed goes along in the form.
async fn ask_to_sign_in(request: Request, next: Next) -> Response {
    let Some(visitor) = request.extensions().get::<Visitor>().cloned() else {
        return Stop::Fault("no visitor".into()).into_response();
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
        let to: String = url_part(&visitor.path);
        return crate::pages::go(&format!("/sign-in?next={to}"));
    }
    Stop::Refused(Error::SignInFirst).into_response()
}

/// A path as the value of a query.
fn url_part(path: &str) -> String {
    path.bytes()
        .map(|byte| {
            let plain = byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
            if plain {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
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
