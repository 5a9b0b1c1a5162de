//! A person: the groups they run, the networks they support.

use crate::{
    app::App,
    domain::{
        ids::PersonId,
        organisation::{Network, Organisation},
        person::Person,
    },
    error::AppError,
    store::{founding, organisations, people, sign_in},
    visitor::hashed,
};

/// Whether the owner has set the server up: has made the first account with its group or network.
pub async fn is_founded(app: &App) -> Result<bool, AppError> {
    Ok(founding::is_founded(&app.store).await?)
}

/// Whether somebody may look around still: nobody has a group or a network of their own here.
pub async fn may_look_around(app: &App) -> Result<bool, AppError> {
    Ok(!founding::has_real_groups(&app.store).await?)
}

/// The person whose session this is, by its token.
pub async fn of_session(app: &App, token: &str) -> Result<Option<Person>, AppError> {
    let session = people::session(&app.store, &hashed(token)).await?;
    Ok(session.map(|session| session.person))
}

/// Those who signed in with their password on the device that sent this token, whoever did so last first.
pub async fn of_device(app: &App, token: Option<&str>) -> Result<Vec<Person>, AppError> {
    match token {
        Some(token) => Ok(sign_in::people_of(&app.store, &hashed(token)).await?),
        None => Ok(Vec::new()),
    }
}

/// The groups a person runs, by name.
pub async fn groups(app: &App, person: PersonId) -> Result<Vec<Organisation>, AppError> {
    Ok(organisations::coordinated_by(&app.store, person).await?)
}

/// The networks a person supports, by name.
pub async fn networks(app: &App, person: PersonId) -> Result<Vec<Network>, AppError> {
    Ok(organisations::networks_of(&app.store, person).await?)
}
