//! A new password for whoever forgot theirs: a one-time link, made by a colleague who may already do all that the account
//! may, or by whoever runs the server. Facilitators ask for one and make none.

use chrono::TimeDelta;

use crate::{
    app::App,
    clock,
    commands::{
        person::names_of,
        session::{self, Device, SignedIn},
    },
    domain::{error::Error, form::Form, ids::PersonId, password::new_password, person::Person},
    error::AppError,
    forms::account::{PASSWORD_LINK, SetPassword},
    hashing::Line,
    queries,
    store::{
        password_links::{self, Made, NewLink, NewPassword},
        password_requests::{self, NewRequest, PasswordRequest},
        password_told, people,
    },
    visitor::{Coordinator, Supporter, hashed, secret},
};

/// How long a link can be used.
pub const LINK: TimeDelta = TimeDelta::days(1);

/// Letters of a link's secret.
const LETTERS: usize = 43;

/// The secret that a form carries for the link it makes.
pub fn fresh_link() -> Result<String, AppError> {
    secret()
}

/// Makes a link for somebody who runs the same group, and ends the one before it. The form carries its secret, so that
/// sending it twice makes one link. Gives the secret, which is kept nowhere.
///
/// # Errors
/// [`Error::NotFound`] when that person does not run the group; [`Error::PasswordByOwner`] when the account may do more than
/// this group, is being erased or made up; [`Error::LinkSpent`] when the same form made a link that works no more.
pub async fn make_link(
    app: &App,
    who: &Coordinator,
    person: PersonId,
    form: &Form,
) -> Result<String, AppError> {
    let colleague = queries::password::colleague(app, who, person).await?;
    if !colleague.can_be_helped {
        return Err(Error::PasswordByOwner.into());
    }
    let carried = form.get(PASSWORD_LINK);
    let token = if carried.len() == LETTERS {
        carried.to_owned()
    } else {
        fresh_link()?
    };
    let now = clock::now();
    let new = NewLink {
        token_hash: &hashed(&token),
        organisation: who.organisation.id,
        person,
        by: who.person.id,
        expires_at: now + LINK,
    };
    match password_links::make(&app.store, new, now).await? {
        Made::Yes => Ok(token),
        Made::NotTheirs => Err(Error::PasswordByOwner.into()),
        Made::Spent => Err(Error::LinkSpent.into()),
    }
}

/// Ends the links that were made in the group for one who runs it, and settles a request for one.
pub async fn stop(app: &App, who: &Coordinator, person: PersonId) -> Result<(), AppError> {
    Ok(password_links::stop(&app.store, who.organisation.id, person, clock::now()).await?)
}

/// A facilitator asks that somebody who runs the group, or the agency, is helped.
///
/// # Errors
/// [`Error::NotFound`] when that person does not run it, or when it left the network meanwhile.
pub async fn ask(app: &App, who: &Supporter, person: PersonId) -> Result<(), AppError> {
    let request = NewRequest {
        network: who.network().id,
        organisation: who.organisation.id,
        person,
        by: who.facilitator.person.id,
    };
    password_requests::ask(&app.store, request, clock::now())
        .await?
        .then_some(())
        .ok_or(AppError::Refused(Error::NotFound))
}

/// Whoever runs the server makes a link. Gives its secret; none when nobody signs in by that name.
///
/// # Errors
/// [`Error::MadeUpPerson`] for somebody made up, whose password comes with the demonstration.
pub async fn make_link_as_owner(app: &App, sign_in_name: &str) -> Result<Option<String>, AppError> {
    let name = sign_in_name.trim().to_lowercase();
    let Some((person, _)) = people::by_sign_in_name(&app.store, &name).await? else {
        return Ok(None);
    };
    if person.is_made_up() {
        return Err(Error::MadeUpPerson.into());
    }
    let (token, now) = (fresh_link()?, clock::now());
    password_links::make_as_owner(&app.store, &hashed(&token), person.id, now, now + LINK).await?;
    Ok(Some(token))
}

/// For whom facilitators ask, for whoever runs the server.
pub async fn all_requests(app: &App) -> Result<Vec<PasswordRequest>, AppError> {
    Ok(password_requests::all_requests(&app.store).await?)
}

/// Uses a link: sets the new password, ends every session of the person and begins one here.
///
/// # Errors
/// The form with what is wrong with the password; [`Error::LinkSpent`] when the link cannot be used, or whoever made it may
/// not do so any more.
pub async fn set(
    app: &App,
    token: &str,
    device: Option<&str>,
    mut form: Form,
) -> Result<SignedIn, AppError> {
    let person = queries::password::person_of(app, token).await?;
    let field = SetPassword::FIELDS.password;
    let names = names_of(app, &person).await?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let password = new_password(&mut form, field.name, &names);
    form.forget(field.name);
    if !form.is_good() {
        return Err(form.into());
    }
    let spot = match app.hashing.spot(Line::Known) {
        Ok(spot) => spot,
        Err(busy) => {
            field.refuse(&mut form, busy);
            return Err(form.into());
        }
    };
    let hash = spot.hash(password).await?;
    let signed_in = session::tokens(Device::find(app, device).await?)?;
    let new = NewPassword {
        password: &hash,
        session: &hashed(&signed_in.session),
        device: &hashed(&signed_in.device),
    };
    password_links::spend(&app.store, &hashed(token), new, clock::now())
        .await?
        .then_some(signed_in)
        .ok_or(AppError::Refused(Error::LinkSpent))
}

/// A person has read by which links their password was set.
pub async fn put_away(app: &App, person: &Person) -> Result<(), AppError> {
    Ok(password_told::put_away(&app.store, person.id, clock::now()).await?)
}
