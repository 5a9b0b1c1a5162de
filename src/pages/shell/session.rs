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
    language::Language,
    visitor::{LANGUAGE_COOKIE, cookie},
};

/// By what the device is known, where somebody signed in on it before.
pub struct Device(pub Option<String>);

impl FromRequestParts<App> for Device {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self(cookie(parts, &app.device_cookie_name())))
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

fn set(app: &App, response: &mut Response, name: &str, value: &str, age: Duration) {
    let cookie = Cookie::build((name, value))
        .path("/")
        .same_site(SameSite::Lax)
        .max_age(age)
        .secure(app.is_secure())
        .http_only(true);
    if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}
