//! Says why a statement moved between two audits.

use crate::{
    app::App,
    clock,
    domain::{
        comparison::{ComparedStatement, Comparison},
        error::Error,
        form::Form,
    },
    error::AppError,
    forms::{audit::BASE, reason::ReasonForm},
    queries,
    store::{actions, comparisons},
    visitor::Coordinator,
};

/// Says why a statement moved. The form carries the version that was before the person's eyes; all of it empty takes back
/// what was said.
///
/// # Errors
/// [`Error::NotFound`] for an action the group does not have. The form with what is wrong; with
/// [`Error::ChangedMeanwhile`] when someone else said something else meanwhile.
pub async fn say(
    app: &App,
    who: &Coordinator,
    comparison: &Comparison,
    entry: &ComparedStatement,
    mut form: Form,
) -> Result<(), AppError> {
    let because = ReasonForm::FIELDS.because;
    let why = ReasonForm::read(&mut form);
    if why.is_empty() && entry.said.is_none() {
        because.refuse(&mut form, Error::ChooseOne);
    }
    if !form.is_good() {
        return Err(form.into());
    }
    if let Some(action) = why.action {
        actions::find(&app.store, who.organisation.id, action)
            .await?
            .ok_or(AppError::Refused(Error::NotFound))?;
    }
    if entry.said.as_ref().is_some_and(|said| said.why == why) {
        return Ok(());
    }
    let said = comparisons::say(
        &app.store,
        queries::comparison::pair(&comparison.before, &comparison.now),
        &entry.id,
        form.get(BASE).parse().unwrap_or(0).max(0),
        &why,
        who.person.id,
        clock::now(),
    );
    if !said.await? {
        because.refuse(&mut form, Error::ChangedMeanwhile);
        return Err(form.into());
    }
    Ok(())
}
