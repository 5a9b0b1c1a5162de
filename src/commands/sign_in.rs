//! Signing in, and changing one's password. Wrong tries are counted as OWASP's device cookies have it: a device on which a
//! person signed in before has a counter of its own, and all others share one for each name. So a stranger who tries a name
//! without end locks out strangers, not the person; and no right password takes back what strangers tried. Nothing is counted
//! by network address, because a hall full of phones has one.

use chrono::TimeDelta;

use crate::{
    app::App,
    clock,
    commands::person::{begin_session, names_of},
    domain::{error::Error, form::Form, password::new_password, person::Person},
    error::AppError,
    forms::account::{ChangePassword, SignIn},
    hashing::{Line, Spot},
    store::{
        people,
        sign_in::{count_try, take_try_back, trust, who_trusts},
    },
    visitor::{hashed, secret},
};

/// Tries of one counter before a wait.
const TRIES: i32 = 10;

/// How long after the first of them a counter is forgotten.
const WINDOW: TimeDelta = TimeDelta::minutes(15);

/// How long a device is trusted after somebody last signed in on it.
pub const TRUST: TimeDelta = TimeDelta::days(365);

/// Hexadecimal digits of a name's hash by which strangers' tries are counted: names fall into 65,536 buckets, so that
/// made-up ones do not fill the disk.
const BUCKET: usize = 4;

/// What a browser is given whose person signed in with their password.
pub struct SignedIn {
    /// The token of a new session.
    pub session: String,
    /// By what the device is known from now on.
    pub device: String,
}

/// A device, by the token it sent, and the sign-in names of those who trust it.
struct Device {
    token: String,
    trusted_by: Vec<String>,
}

impl Device {
    /// None for one that sent no token, or one that we did not give out.
    async fn find(app: &App, token: Option<&str>) -> Result<Option<Self>, AppError> {
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

/// Checks name and password, which came from the device with this token.
///
/// # Errors
/// The form, without the password, when they do not match, were tried too often, or too many wait.
pub async fn sign_in(
    app: &App,
    device: Option<&str>,
    mut form: Form,
) -> Result<SignedIn, AppError> {
    let fields = SignIn::FIELDS;
    let name = fields.sign_in_name.read(&mut form).to_lowercase();
    let password = fields.password.typed(&form).to_owned();
    form.forget(fields.password.name);
    if !form.is_good() {
        return Err(form.into());
    }
    let device = Device::find(app, device).await?;
    let trusted = device
        .as_ref()
        .filter(|device| device.trusted_by.contains(&name));
    let (line, counter) = match trusted {
        Some(device) => (Line::Known, hashed(&format!("{} {name}", device.token))),
        None => (Line::Strangers, hashed(&name)[..BUCKET].to_owned()),
    };
    let spot = match spot_for_try(app, line, &counter).await? {
        Ok(spot) => spot,
        Err(error) => {
            fields.sign_in_name.refuse(&mut form, error);
            return Err(form.into());
        }
    };
    let found = people::by_sign_in_name(&app.store, &name).await?;
    let hash = found.as_ref().map(|(_, hash)| hash.clone());
    let matches = spot.matches(password, hash).await?;
    match found {
        Some((person, _)) if matches => {
            take_try_back(&app.store, &counter).await?;
            begin(app, &person, device).await
        }
        _ => {
            fields.sign_in_name.refuse(&mut form, Error::SignInMismatch);
            Err(form.into())
        }
    }
}

/// Replaces the password of a person who knows the present one; ends all sessions and the trust in all devices but this.
///
/// # Errors
/// The form with what is wrong.
pub async fn change_password(
    app: &App,
    person: &Person,
    device: Option<&str>,
    mut form: Form,
) -> Result<SignedIn, AppError> {
    let fields = ChangePassword::FIELDS;
    let present = fields.present.typed(&form).to_owned();
    form.forget(fields.present.name);
    // Only who has signed in as this person gets here, so what strangers try does not count.
    let counter = hashed(&format!("the password of {}", person.id));
    let spot = match spot_for_try(app, Line::Known, &counter).await? {
        Ok(spot) => spot,
        Err(error) => {
            form.forget(fields.password.name);
            fields.present.refuse(&mut form, error);
            return Err(form.into());
        }
    };
    let hash = people::by_sign_in_name(&app.store, &person.sign_in_name)
        .await?
        .map(|(_, hash)| hash);
    if spot.matches(present, hash).await? {
        take_try_back(&app.store, &counter).await?;
    } else {
        fields.present.refuse(&mut form, Error::PasswordMismatch);
    }
    let names = names_of(app, person).await?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let password = new_password(&mut form, fields.password.name, &names);
    form.forget(fields.password.name);
    if !form.is_good() {
        return Err(form.into());
    }
    let hash = spot.hash(password).await?;
    people::set_password(&app.store, person.id, &hash).await?;
    let device = Device::find(app, device).await?;
    begin(app, person, device).await
}

/// Counts a try and gives it a spot in the line; first the spot, so that a try that was not made is not counted.
async fn spot_for_try(
    app: &App,
    line: Line,
    counter: &str,
) -> Result<Result<Spot, Error>, AppError> {
    let spot = match app.hashing.spot(line) {
        Ok(spot) => spot,
        Err(busy) => return Ok(Err(busy)),
    };
    let now = clock::now();
    let Some(end) = count_try(&app.store, counter, TRIES, now, now + WINDOW).await? else {
        return Ok(Ok(spot));
    };
    let seconds = u32::try_from((end - now).num_seconds()).unwrap_or_default();
    Ok(Err(Error::TooManyTries(seconds / 60 + 1)))
}

/// Starts a session, and trusts the device: by the token it has, so that others who use it are not forgotten there.
async fn begin(app: &App, person: &Person, device: Option<Device>) -> Result<SignedIn, AppError> {
    let device = match device {
        Some(device) => device.token,
        None => secret()?,
    };
    let now = clock::now();
    trust(&app.store, &hashed(&device), person.id, now, now - TRUST).await?;
    Ok(SignedIn {
        session: begin_session(app, person.id).await?,
        device,
    })
}
