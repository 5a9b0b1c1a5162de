//! The cookies: one for the session, one for the device, one for the language. All are for the server alone.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, header::SET_COOKIE, request::Parts},
    response::Response,
};
use cookie::{Cookie, SameSite, time::Duration};

use crate::{
    app::App,
    commands::session::{SignedIn, TRUST},
    domain::ids::AuditId,
    language::Language,
    visitor::{LANGUAGE_COOKIE, cookie},
    wording::to,
};

/// By what the device is signed in, where somebody is.
pub struct Session(pub Option<String>);

impl FromRequestParts<App> for Session {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self(cookie(parts, &app.cookie_name())))
    }
}

/// By what the device is known, where somebody signed in on it before.
pub struct Device(pub Option<String>);

impl FromRequestParts<App> for Device {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self(cookie(parts, &app.device_cookie_name())))
    }
}

/// By what the device answers for a contributor, where it does.
pub struct OwnDevice(pub Option<String>);

impl FromRequestParts<App> for OwnDevice {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self(cookie(parts, &app.contributor_cookie_name())))
    }
}

/// A path on this server; anything else becomes the home page, so that no one is sent elsewhere.
pub fn safe_next(next: &str) -> String {
    let own =
        next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\n', '\t']);
    if own { next.to_owned() } else { "/".to_owned() }
}

/// The response with a new session's cookie.
pub fn with_session(app: &App, token: &str, mut response: Response) -> Response {
    set(
        app,
        &mut response,
        &app.cookie_name(),
        token,
        Duration::days(90),
    );
    response
}

/// The response with the cookies of somebody who signed in with their password: the session's, and the device's, which stays
/// when they sign out.
pub fn with_device(app: &App, signed_in: &SignedIn, mut response: Response) -> Response {
    let name = app.device_cookie_name();
    let age = Duration::days(TRUST.num_days());
    set(app, &mut response, &name, &signed_in.device, age);
    with_session(app, &signed_in.session, response)
}

/// The response that takes the session's cookie away.
pub fn without_session(app: &App, mut response: Response) -> Response {
    set(app, &mut response, &app.cookie_name(), "", Duration::ZERO);
    response
}

/// Adds the cookie that keeps a language for a year.
pub fn set_language(app: &App, language: Language, response: &mut Response) {
    let year = Duration::days(365);
    set(app, response, LANGUAGE_COOKIE, language.tag(), year);
}

/// The response with the cookie by which a device answers for a contributor: for as long as the browser is open on one that
/// is passed round, else for two months.
pub fn with_contributor(
    app: &App,
    audit: AuditId,
    token: &str,
    is_shared: bool,
    mut response: Response,
) -> Response {
    let age = (!is_shared).then(|| Duration::days(60));
    set_contributor(app, &mut response, audit, token, age);
    response
}

/// The response that takes that cookie away.
pub fn without_contributor(app: &App, audit: AuditId, mut response: Response) -> Response {
    set_contributor(app, &mut response, audit, "", Some(Duration::ZERO));
    response
}

fn set_contributor(
    app: &App,
    response: &mut Response,
    audit: AuditId,
    token: &str,
    age: Option<Duration>,
) {
    let mut cookie = own(app, app.contributor_cookie_name(), token);
    cookie.set_path(to::own(audit));
    cookie.set_max_age(age);
    add(response, &cookie);
}

fn set(app: &App, response: &mut Response, name: &str, value: &str, age: Duration) {
    let mut cookie = own(app, name.to_owned(), value);
    cookie.set_max_age(age);
    add(response, &cookie);
}

/// A cookie for the server alone, until the browser is closed.
fn own(app: &App, name: String, value: &str) -> Cookie<'static> {
    Cookie::build((name, value.to_owned()))
        .path("/")
        .same_site(SameSite::Lax)
        .secure(app.is_secure())
        .http_only(true)
        .build()
}

fn add(response: &mut Response, cookie: &Cookie<'_>) {
    if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}
