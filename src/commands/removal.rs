//! Removing what was made by mistake, and bringing it back within a day.

use chrono::{DateTime, Utc};

use crate::{
    app::App,
    clock,
    domain::{
        error::Error,
        form::Form,
        ids::{ActionId, AuditId},
        removal::{Removable, WAITS},
    },
    error::AppError,
    forms::removal::{ACTION, AUDIT},
    store::{
        agencies_waiting, leaving, promise_documents, promises,
        removals::{self, Removing},
        representatives, targets, written_reports,
    },
    visitor::Coordinator,
};

/// Removes an audit that was never closed. Pressed twice it does one thing.
///
/// # Errors
/// [`Error::AuditKept`] for one that was; [`Error::NotFound`].
pub async fn remove_audit(app: &App, who: &Coordinator, audit: AuditId) -> Result<(), AppError> {
    remove(app, who, Removable::Audit(audit), Error::AuditKept).await
}

/// Removes an action of which nobody said yet how it goes. Pressed twice it does one thing.
///
/// # Errors
/// [`Error::ActionKept`] for one that has a story; [`Error::NotFound`].
pub async fn remove_action(app: &App, who: &Coordinator, action: ActionId) -> Result<(), AppError> {
    remove(app, who, Removable::Action(action), Error::ActionKept).await
}

async fn remove(
    app: &App,
    who: &Coordinator,
    what: Removable,
    kept: Error,
) -> Result<(), AppError> {
    let (group, by) = (who.organisation.id, who.person.id);
    match removals::remove(&app.store, group, what, by, clock::now()).await? {
        Removing::Removed => Ok(()),
        Removing::Kept => Err(kept.into()),
        Removing::NotThere => Err(Error::NotFound.into()),
    }
}

/// Brings back the audit or the action that the form names; gives which. Pressed twice it does one thing.
///
/// # Errors
/// [`Error::RemovedForGood`] where its day is over; [`Error::Garbled`] for a form that names nothing.
pub async fn bring_back(app: &App, who: &Coordinator, form: &Form) -> Result<Removable, AppError> {
    let audit = form.get(AUDIT).parse().map(Removable::Audit);
    let what = audit
        .or_else(|_| form.get(ACTION).parse().map(Removable::Action))
        .map_err(|_| AppError::Refused(Error::Garbled))?;
    if !removals::bring_back(&app.store, who.organisation.id, what).await? {
        return Err(Error::RemovedForGood.into());
    }
    Ok(what)
}

/// Takes away for good what was removed more than a day before a moment.
pub async fn end(app: &App, now: DateTime<Utc>) -> Result<(), AppError> {
    removals::end(&app.store, now - WAITS).await?;
    representatives::end(&app.store, now - WAITS).await?;
    targets::end(&app.store, now - WAITS).await?;
    written_reports::end(&app.store, now - WAITS).await?;
    promises::end(&app.store, now - WAITS).await?;
    for (network, agency) in agencies_waiting::ended(&app.store, now - WAITS).await? {
        leaving::remove(&app.store, network, agency).await?;
    }
    Ok(promise_documents::end(&app.store, now - WAITS).await?)
}
