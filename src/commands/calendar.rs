//! The links by which calendars follow a group's days.

use crate::{
    app::App,
    clock,
    domain::form::Form,
    error::AppError,
    forms::plan::CALENDAR_LINK,
    store::calendar,
    visitor::{Coordinator, hashed, secret},
};

/// Makes a link and gives it, this once: only the hash of its secret is kept.
pub async fn make(app: &App, who: &Coordinator) -> Result<String, AppError> {
    let token = secret()?;
    calendar::add(
        &app.store,
        who.organisation.id,
        &hashed(&token),
        who.words().0.tag(),
        who.person.id,
        clock::now(),
    )
    .await?;
    Ok(format!("{}/calendar/{token}", app.context.address))
}

/// Stops the link that the form names; one that is stopped stays so.
pub async fn stop(app: &App, who: &Coordinator, form: &Form) -> Result<(), AppError> {
    let link = form.get(CALENDAR_LINK);
    Ok(calendar::stop(&app.store, who.organisation.id, link, clock::now()).await?)
}
