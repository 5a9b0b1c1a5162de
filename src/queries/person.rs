//! A person: the groups they run, the networks they support.

use crate::{
    app::App,
    domain::{
        ids::PersonId,
        organisation::{Network, Organisation},
    },
    error::AppError,
    store::{organisations, people},
};

/// Whether nobody has an account here yet.
pub async fn is_server_empty(app: &App) -> Result<bool, AppError> {
    Ok(people::is_empty(&app.store).await?)
}

/// The groups a person runs, by name.
pub async fn groups(app: &App, person: PersonId) -> Result<Vec<Organisation>, AppError> {
    Ok(organisations::coordinated_by(&app.store, person).await?)
}

/// The networks a person supports, by name.
pub async fn networks(app: &App, person: PersonId) -> Result<Vec<Network>, AppError> {
    Ok(organisations::networks_of(&app.store, person).await?)
}
