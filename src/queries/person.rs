//! A person: the groups they run, the networks they support.

use crate::{
    app::App,
    domain::{
        ids::PersonId,
        organisation::{Network, Organisation},
        person::Person,
    },
    error::AppError,
    store::{organisations, people},
    visitor::hashed,
};

/// Whether nobody has an account here yet.
pub async fn is_server_empty(app: &App) -> Result<bool, AppError> {
    Ok(people::is_empty(&app.store).await?)
}

/// The person whose session this is, by its token.
pub async fn of_session(app: &App, token: &str) -> Result<Option<Person>, AppError> {
    let session = people::session(&app.store, &hashed(token)).await?;
    Ok(session.map(|session| session.person))
}

/// The groups a person runs, by name.
pub async fn groups(app: &App, person: PersonId) -> Result<Vec<Organisation>, AppError> {
    Ok(organisations::coordinated_by(&app.store, person).await?)
}

/// The networks a person supports, by name.
pub async fn networks(app: &App, person: PersonId) -> Result<Vec<Network>, AppError> {
    Ok(organisations::networks_of(&app.store, person).await?)
}
