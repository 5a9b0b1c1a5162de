//! The links by which calendars follow a group's days.

use crate::{
    app::App,
    clock,
    domain::{error::Error, form::Form},
    error::AppError,
    forms::plan::CALENDAR_LINK,
    store::calendar,
    visitor::{Coordinator, hashed, secret},
};

/// Makes a link and gives it, this once: only the hash of its secret is kept.
///
/// # Errors
/// [`Error::NotFound`] where the person has left meanwhile.
pub async fn make(app: &App, who: &Coordinator) -> Result<String, AppError> {
    let token = secret()?;
    let made = calendar::add(
        &app.store,
        who.organisation.id,
        &hashed(&token),
        who.words().0.tag(),
        who.person.id,
        clock::now(),
    )
    .await?;
    made.then(|| format!("{}/calendar/{token}", app.context.address))
        .ok_or(AppError::Refused(Error::NotFound))
}

/// Stops the link that the form names; one that is stopped stays so.
pub async fn stop(app: &App, who: &Coordinator, form: &Form) -> Result<(), AppError> {
    let link = form.get(CALENDAR_LINK);
    Ok(calendar::stop(&app.store, who.organisation.id, link, clock::now()).await?)
}
