//! When a network was in touch with one of its groups.

use crate::{
    app::App,
    domain::{contact::Contact, error::Error},
    error::AppError,
    store::contacts,
    visitor::Supporter,
};

/// The entry in the address.
///
/// # Errors
/// [`Error::NotFound`] when the network has no such entry of the group.
pub async fn find(app: &App, who: &Supporter) -> Result<Contact, AppError> {
    let (network, group) = (who.network().id, who.organisation.id);
    let id = who.facilitator.part("contact")?;
    contacts::find(&app.store, network, group, id)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}
