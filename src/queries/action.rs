//! An action of the group, by the address.

use crate::{
    app::App,
    domain::{action::Action, error::Error, ids::ActionId},
    error::AppError,
    store::actions,
    visitor::Coordinator,
};

/// An action of the group.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such action.
pub async fn find(app: &App, who: &Coordinator, action: ActionId) -> Result<Action, AppError> {
    actions::find(&app.store, who.organisation.id, action)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}
