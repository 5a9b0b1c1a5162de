//! Links into a group or a network, before they are used.

use crate::{
    app::App,
    clock,
    domain::error::Error,
    error::AppError,
    store::links::{self, IntoNetwork},
    visitor::hashed,
};

/// The group an invitation is for and who made it.
///
/// # Errors
/// [`Error::LinkSpent`] when it was used, is too old or never was.
pub async fn group_invitation(app: &App, token: &str) -> Result<links::Invitation, AppError> {
    links::invitation(&app.store, &hashed(token))
        .await?
        .filter(|invitation| {
            invitation.accepted_at.is_none() && invitation.expires_at > clock::now()
        })
        .ok_or(AppError::Refused(Error::LinkSpent))
}

/// The link into a network, while it can be used.
pub async fn invitation(app: &App, token: &str) -> Result<Option<IntoNetwork>, AppError> {
    Ok(links::into_network(&app.store, &hashed(token), clock::now()).await?)
}
