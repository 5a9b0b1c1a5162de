//! The session cookie.

use axum::{
    http::{HeaderValue, header::SET_COOKIE},
    response::Response,
};

use crate::app::App;

/// A path on this server; anything else becomes the home page, so that no one is sent elsewhere.
pub fn safe_next(next: &str) -> String {
    let own =
        next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\n', '\t']);
    if own { next.to_owned() } else { "/".to_owned() }
}

/// The response with a new session's cookie.
pub(crate) fn with_session(app: &App, token: &str, mut response: Response) -> Response {
    const NINETY_DAYS: i64 = 90 * 24 * 60 * 60;
    set_cookie(
        &mut response,
        &app.cookie_name(),
        token,
        NINETY_DAYS,
        app.is_secure(),
        true,
    );
    response
}

/// Sets a cookie for the whole site; `seconds` 0 takes it away.
pub fn set_cookie(
    response: &mut Response,
    name: &str,
    value: &str,
    seconds: i64,
    secure: bool,
    hidden: bool,
) {
    let mut text = format!("{name}={value}; Path=/; SameSite=Lax; Max-Age={seconds}");
    if secure {
        text.push_str("; Secure");
    }
    if hidden {
        text.push_str("; HttpOnly");
    }
    if let Ok(value) = HeaderValue::from_str(&text) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}
