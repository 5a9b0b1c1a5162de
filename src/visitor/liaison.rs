//! A facilitator before one agency of the network.

use axum::{extract::FromRequestParts, http::request::Parts};

use super::{Facilitator, Supporter};
use crate::{app::App, domain::error::Error, error::AppError, store::agencies};

/// A facilitator before an agency of the network: both are in the address. Sees of it what a [`Supporter`] sees of a group, by
/// the same rules of sharing.
#[derive(Clone, Debug)]
pub struct Liaison(pub Supporter);

impl FromRequestParts<App> for Liaison {
    type Rejection = AppError;

    /// Refuses with [`Error::NotFound`] for an agency that is not in the network, and for a group.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        let facilitator = Facilitator::from_request_parts(parts, app).await?;
        let organisation = facilitator.part("agency")?;
        let organisation = agencies::find(&app.store, facilitator.network.id, organisation)
            .await?
            .ok_or(AppError::Refused(Error::NotFound))?;
        Ok(Self(Supporter {
            facilitator,
            organisation,
        }))
    }
}
