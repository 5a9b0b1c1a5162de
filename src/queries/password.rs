//! Links that set a new password: for whom one can be made, whose one is, and who is told of them.

use chrono::TimeDelta;

use crate::{
    app::App,
    clock,
    domain::{error::Error, ids::PersonId, person::Person},
    error::AppError,
    store::{password_links, password_requests, password_told, registers},
    visitor::{Coordinator, Facilitator, Supporter, hashed},
};

pub use crate::store::{
    password_requests::PasswordRequest, password_told::PasswordLink, registers::Person as Runs,
};

/// How long colleagues are told that a link was used.
const TOLD: TimeDelta = TimeDelta::days(30);

/// Somebody who runs the same group.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// Who.
    pub person: Person,
    /// Whether the visitor may make a link for them: the account may do nothing that the visitor may not do.
    pub can_be_helped: bool,
}

/// A person of the group, and whether the visitor may make a link for them.
///
/// # Errors
/// [`Error::NotFound`] when that person does not run the group.
pub async fn colleague(
    app: &App,
    who: &Coordinator,
    person: PersonId,
) -> Result<Colleague, AppError> {
    let (group, by) = (who.organisation.id, &who.person);
    let person = password_links::coordinator(&app.store, group, person)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    // Others know the password of whoever is made up.
    let can_be_helped = !by.is_made_up()
        && !person.is_made_up()
        && password_links::may_make(&app.store, group, by.id, person.id).await?;
    Ok(Colleague {
        person,
        can_be_helped,
    })
}

/// Whose password a link sets.
///
/// # Errors
/// [`Error::LinkSpent`] when it was used, is too old, never was, or whoever made it may not do so any more.
pub async fn person_of(app: &App, token: &str) -> Result<Person, AppError> {
    password_links::person_of(&app.store, &hashed(token), clock::now())
        .await?
        .ok_or(AppError::Refused(Error::LinkSpent))
}

/// What those who run a group are told.
#[derive(Clone, Debug)]
pub struct PasswordNews {
    /// Links that work or were used, the newest first.
    pub links: Vec<PasswordLink>,
    /// For whom facilitators ask.
    pub requests: Vec<PasswordRequest>,
}

/// What those who run the group are told.
pub async fn of_group(app: &App, who: &Coordinator) -> Result<PasswordNews, AppError> {
    let (group, now) = (who.organisation.id, who.visitor.now);
    Ok(PasswordNews {
        links: password_told::of_group(&app.store, group, now, now - TOLD).await?,
        requests: password_requests::requests(&app.store, group).await?,
    })
}

/// What those who support a network are told.
pub async fn of_network(app: &App, who: &Facilitator) -> Result<Vec<PasswordLink>, AppError> {
    let (network, now) = (who.network.id, who.visitor.now);
    Ok(password_told::of_network(&app.store, network, now, now - TOLD).await?)
}

/// What a person was not told yet of their password, the newest first.
pub async fn unread(app: &App, person: PersonId) -> Result<Vec<PasswordLink>, AppError> {
    Ok(password_told::unread(&app.store, person).await?)
}

/// Those who run a group, by name, and for whom somebody asked already.
pub async fn to_ask_for(
    app: &App,
    who: &Supporter,
) -> Result<(Vec<Runs>, Vec<PasswordRequest>), AppError> {
    let group = who.organisation.id;
    Ok((
        registers::coordinators(&app.store, group).await?,
        password_requests::requests(&app.store, group).await?,
    ))
}
