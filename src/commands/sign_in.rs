//! Signing in, and changing one's password. Wrong tries are counted as OWASP's device cookies have it: a device on which a
//! person signed in before has a counter of its own, and all others share one for each name. So a stranger who tries a name
//! without end locks out strangers, not the person; and no right password takes back what strangers tried. Nothing is counted
//! by network address, because a hall full of phones has one.

use chrono::TimeDelta;

use crate::{
    app::App,
    clock,
    commands::{
        person::names_of,
        session::{self, Device, SignedIn},
    },
    domain::{error::Error, form::Form, password::new_password, person::Person},
    error::AppError,
    forms::{
        Field,
        account::{ChangePassword, SignIn},
    },
    hashing::{Line, Spot},
    store::{
        people,
        sign_in::{count_try, take_try_back},
    },
    visitor::hashed,
};

/// Tries of one counter before a wait.
const TRIES: i32 = 10;

/// How long after the first of them a counter is forgotten.
const WINDOW: TimeDelta = TimeDelta::minutes(15);

/// Hexadecimal digits of a name's hash by which strangers' tries are counted: names fall into 65,536 buckets, so that
/// made-up ones do not fill the disk.
const BUCKET: usize = 4;

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
            session::begin(app, &person, device).await
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
    let Some(spot) = check_present(app, person, &mut form, fields.present).await? else {
        form.forget(fields.password.name);
        return Err(form.into());
    };
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
    session::begin(app, person, device).await
}

/// Asks a person who has signed in for their password, before what cannot be undone. Gives the form without it.
///
/// # Errors
/// The form with what is wrong, when it is not their password, was tried too often, or too many wait.
pub(crate) async fn confirm(
    app: &App,
    person: &Person,
    mut form: Form,
    field: Field,
) -> Result<Form, AppError> {
    check_present(app, person, &mut form, field).await?;
    if form.is_good() {
        Ok(form)
    } else {
        Err(form.into())
    }
}

/// Compares what a field holds with the password of somebody who has signed in, and says in the form where it is another.
/// Gives the spot in the line that it took; none where there was none, or it was tried too often.
async fn check_present(
    app: &App,
    person: &Person,
    form: &mut Form,
    field: Field,
) -> Result<Option<Spot>, AppError> {
    let present = field.typed(form).to_owned();
    form.forget(field.name);
    // Only who has signed in as this person gets here, so what strangers try does not count.
    let counter = hashed(&format!("the password of {}", person.id));
    let spot = match spot_for_try(app, Line::Known, &counter).await? {
        Ok(spot) => spot,
        Err(error) => {
            field.refuse(form, error);
            return Ok(None);
        }
    };
    let found = people::by_sign_in_name(&app.store, &person.sign_in_name).await?;
    if spot.matches(present, found.map(|(_, hash)| hash)).await? {
        take_try_back(&app.store, &counter).await?;
    } else {
        field.refuse(form, Error::PasswordMismatch);
    }
    Ok(Some(spot))
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
