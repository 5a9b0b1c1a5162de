//! What a person who left is told.

use crate::{
    app::App, domain::farewell::Farewell, domain::ids::PersonId, error::AppError, store::farewells,
};

/// What a person who left groups or networks is told, what they have not put away yet first.
pub async fn all(app: &App, person: PersonId) -> Result<Vec<Farewell>, AppError> {
    let mut farewells = farewells::of(&app.store, person).await?;
    farewells.sort_by_key(|farewell| farewell.is_put_away);
    Ok(farewells)
}

/// Whether there is something that a person has not put away yet.
pub async fn is_any_new(app: &App, person: PersonId) -> Result<bool, AppError> {
    let farewells = farewells::of(&app.store, person).await?;
    Ok(farewells.iter().any(|farewell| !farewell.is_put_away))
}
