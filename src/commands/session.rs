//! Sessions, and the devices on which they begin: whoever began one there is not locked out by what strangers try.

use chrono::TimeDelta;

use crate::{
    app::App,
    clock,
    domain::person::Person,
    error::AppError,
    store::{
        people,
        sign_in::{trust, who_trusts},
    },
    visitor::{IDLE, hashed, secret},
};

/// How long a device is trusted after somebody last signed in on it.
pub const TRUST: TimeDelta = TimeDelta::days(365);

/// What a browser is given whose person gave their password, or chose one.
pub struct SignedIn {
    /// The token of a new session.
    pub session: String,
    /// By what the device is known from now on.
    pub device: String,
}

/// A device, by the token it sent, and the sign-in names of those who trust it.
pub(crate) struct Device {
    pub(crate) token: String,
    pub(crate) trusted_by: Vec<String>,
}

impl Device {
    /// None for one that sent no token, or one that we did not give out.
    pub(crate) async fn find(app: &App, token: Option<&str>) -> Result<Option<Self>, AppError> {
        let Some(token) = token else {
            return Ok(None);
        };
        let trusted_by = who_trusts(&app.store, &hashed(token)).await?;
        Ok((!trusted_by.is_empty()).then(|| Self {
            token: token.to_owned(),
            trusted_by,
        }))
    }
}

/// Starts a session, and trusts the device: by the token it has, so that others who use it are not forgotten there.
pub(crate) async fn begin(
    app: &App,
    person: &Person,
    device: Option<Device>,
) -> Result<SignedIn, AppError> {
    let (signed_in, now) = (tokens(device)?, clock::now());
    let (session, device) = (hashed(&signed_in.session), hashed(&signed_in.device));
    let store = &app.store;
    trust(store, &device, person.id, now, now - TRUST).await?;
    people::begin_session(store, &session, person.id, now, now - IDLE).await?;
    Ok(signed_in)
}

/// What a browser is given once a session has begun: a device that was known keeps its token.
pub(crate) fn tokens(device: Option<Device>) -> Result<SignedIn, AppError> {
    let device = match device {
        Some(device) => device.token,
        None => secret()?,
    };
    let session = secret()?;
    Ok(SignedIn { session, device })
}

/// The same for somebody who is new here, on a device that sent this token.
pub(crate) async fn begin_first(
    app: &App,
    person: &Person,
    device: Option<&str>,
) -> Result<SignedIn, AppError> {
    let device = Device::find(app, device).await?;
    begin(app, person, device).await
}
