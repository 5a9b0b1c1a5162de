//! Says why statements moved between two audits: one, or several that moved for the same reason.

use crate::{
    app::App,
    clock,
    domain::{
        comparison::{ComparedStatement, Comparison},
        error::Error,
        form::Form,
        reason::Why,
    },
    error::AppError,
    forms::{
        audit::BASE,
        reason::{ReasonForm, ReasonsForm},
    },
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
    known(app, who, &why).await?;
    if entry.said.as_ref().is_some_and(|said| said.why == why) {
        return Ok(());
    }
    let base = form.get(BASE).parse::<i32>().unwrap_or(0).max(0);
    if !record(app, who, comparison, entry, base, &why).await? {
        because.refuse(&mut form, Error::ChangedMeanwhile);
        return Err(form.into());
    }
    Ok(())
}

/// Says of each ticked statement why it moved. What somebody else said of one meanwhile stands; gives the ids of these.
/// What is ticked and did not move is left out, as when the same form comes twice.
///
/// # Errors
/// [`Error::NotFound`] for an action the group does not have. The form, where nothing is ticked or no reason is given.
pub async fn say_of_several(
    app: &App,
    who: &Coordinator,
    comparison: &Comparison,
    form: &mut Form,
) -> Result<Vec<String>, AppError> {
    let about = ReasonsForm::FIELDS.about;
    let ticked: Vec<&ComparedStatement> = comparison
        .moved()
        .filter(|entry| about.has(form, &entry.id))
        .collect();
    if ticked.is_empty() {
        about.refuse(form, Error::ChooseOne);
    }
    let why = ReasonForm::read(form);
    if why.is_empty() {
        ReasonForm::FIELDS.because.refuse(form, Error::ChooseOne);
    }
    if !form.is_good() {
        return Err(form.clone().into());
    }
    known(app, who, &why).await?;
    let mut others = Vec::new();
    for entry in ticked {
        let said = entry.said.as_ref();
        if said.is_some_and(|said| said.why == why) {
            continue;
        }
        let base = said.map_or(0, |said| said.version);
        if entry.why().is_some() || !record(app, who, comparison, entry, base, &why).await? {
            others.push(entry.id.clone());
        }
    }
    Ok(others)
}

/// Whether the group has the action that is named.
async fn known(app: &App, who: &Coordinator, why: &Why) -> Result<(), AppError> {
    if let Some(action) = why.action {
        actions::find(&app.store, who.organisation.id, action)
            .await?
            .ok_or(AppError::Refused(Error::NotFound))?;
    }
    Ok(())
}

/// Keeps why over version `base`; false where somebody said something else meanwhile.
async fn record(
    app: &App,
    who: &Coordinator,
    comparison: &Comparison,
    entry: &ComparedStatement,
    base: i32,
    why: &Why,
) -> Result<bool, AppError> {
    let said = comparisons::say(
        &app.store,
        queries::comparison::pair(&comparison.before, &comparison.now),
        &entry.id,
        base,
        why,
        who.person.id,
        clock::now(),
    );
    Ok(said.await?)
}
