//! The links by which calendars follow a group's days.

use crate::{
    app::App,
    domain::error::Error,
    error::AppError,
    store::calendar::{self, Feed},
    visitor::{Coordinator, hashed},
};

pub use crate::store::calendar::Link;

/// The links of the group that work, the newest first.
pub async fn links(app: &App, who: &Coordinator) -> Result<Vec<Link>, AppError> {
    Ok(calendar::links(&app.store, who.organisation.id).await?)
}

/// The group behind a calendar link, with the language its days are told in.
///
/// # Errors
/// [`Error::NotFound`] for a link that was stopped or never made.
pub async fn feed(app: &App, token: &str) -> Result<Feed, AppError> {
    let feed = calendar::feed(&app.store, &hashed(token)).await?;
    feed.ok_or(AppError::Refused(Error::NotFound))
}
