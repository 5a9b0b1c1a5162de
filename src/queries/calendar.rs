//! The links by which calendars follow a group's days.

use crate::{app::App, error::AppError, store::calendar, visitor::Coordinator};

pub use crate::store::calendar::Link;

/// The links of the group that work, the newest first.
pub async fn links(app: &App, who: &Coordinator) -> Result<Vec<Link>, AppError> {
    Ok(calendar::links(&app.store, who.organisation.id).await?)
}
