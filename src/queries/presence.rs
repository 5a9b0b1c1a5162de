//! Who was in the room at an audit.

use crate::{
    app::App,
    domain::{audit::Audit, presence::Presence},
    error::AppError,
    store::presence,
};

/// What the group said of an audit.
pub async fn of(app: &App, audit: &Audit) -> Result<Presence, AppError> {
    Ok(presence::of(&app.store, audit.organisation_id, audit.id).await?)
}
