//! The links by which calendars follow a group's days.

use crate::{
    app::App,
    clock,
    commands::link_secret,
    domain::form::Form,
    error::AppError,
    forms::plan::{ALARM, CALENDAR_LINK},
    store::calendar::{self, NewLink},
    visitor::{Coordinator, hashed},
};

/// Makes the link that the form carries the secret of, and gives it: only its hash is kept. The same form once more gives
/// the same link; none once that was stopped, as it is when whoever made it leaves.
///
/// # Errors
/// When the database cannot write.
pub async fn make(app: &App, who: &Coordinator, form: &Form) -> Result<Option<String>, AppError> {
    let token = link_secret(form)?;
    let link = NewLink {
        token_hash: &hashed(&token),
        language: who.words().0.tag(),
        alarm: !form.get(ALARM).is_empty(),
    };
    let (group, person) = (who.organisation.id, who.person.id);
    let works = calendar::add(&app.store, group, link, person, clock::now()).await?;
    // Programs that look at how an address ends know by it what they get.
    Ok(works.then(|| format!("{}/calendar/{token}.ics", app.context.address)))
}

/// Stops the link that the form names; one that is stopped stays so.
pub async fn stop(app: &App, who: &Coordinator, form: &Form) -> Result<(), AppError> {
    let link = form.get(CALENDAR_LINK);
    Ok(calendar::stop(&app.store, who.organisation.id, link, clock::now()).await?)
}
