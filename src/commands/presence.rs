//! Saying who was in the room at an audit.

use crate::{
    app::App,
    domain::{audit::AnswerSheet, error::Error, form::Form},
    error::AppError,
    forms::presence::InTheRoom,
    store::presence,
    visitor::Coordinator,
};

/// Keeps the numbers of the form in place of those before.
///
/// # Errors
/// The form with what is wrong; [`Error::AuditClosed`].
pub async fn say(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    mut form: Form,
) -> Result<(), AppError> {
    let said = InTheRoom::read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    if !presence::write(&app.store, who.organisation.id, sheet.audit.id, &said).await? {
        return Err(Error::AuditClosed.into());
    }
    Ok(())
}
