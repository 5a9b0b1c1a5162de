//! Actions: plan, reword, close, reopen.

use super::{App, Stop, form_key};
use crate::{
    domain::{
        action::{Action, Outcome, Plan},
        error::Error,
        form::{Form, TEXT},
        ids::{ActionId, AuditId},
    },
    store::{self, actions, audits},
    visitor::Coordinator,
};

/// Plans an action from the form, which may name the `audit` and `statement` it answers; `action` is the key that makes
/// sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn plan(app: &App, who: &Coordinator, mut form: Form) -> Result<ActionId, Stop> {
    let plan = Plan::read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let (audit_id, statement_id) = source(app, who, &form).await?;
    let mut action = Action {
        organisation_id: who.organisation.id,
        id: form_key(&form, "action", ActionId::fresh),
        version: 1,
        plan,
        audit_id,
        questionnaire: None,
        statement_id,
        planned_at: store::now(),
        closure: None,
    };
    if !actions::plan(&app.store, &action, who.person.id).await? {
        // The same form once more plans nothing; the same page filled in anew is another action.
        let first = actions::first_words(&app.store, action.organisation_id, action.id).await?;
        if first.as_ref() != Some(&action.plan.what) {
            action.id = ActionId::fresh();
            actions::plan(&app.store, &action, who.person.id).await?;
        }
    }
    Ok(action.id)
}

/// The audit and statement a form names, if the group has them.
async fn source(
    app: &App,
    who: &Coordinator,
    form: &Form,
) -> Result<(Option<AuditId>, Option<String>), Stop> {
    let Ok(audit) = form.get("audit").parse() else {
        return Ok((None, None));
    };
    let audit = audits::find(&app.store, who.organisation.id, audit)
        .await?
        .ok_or(Stop::Refused(Error::NotFound))?;
    let definition = app
        .shelf
        .definition(
            &app.store,
            &audit.questionnaire_id,
            audit.questionnaire_version,
        )
        .await?;
    let statement = definition
        .statement(form.get("statement"))
        .map(|(_, statement)| statement.id.clone());
    Ok((Some(audit.id), statement))
}

/// An action of the group.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such action.
pub async fn find(app: &App, who: &Coordinator, action: ActionId) -> Result<Action, Stop> {
    actions::find(&app.store, who.organisation.id, action)
        .await?
        .ok_or(Stop::Refused(Error::NotFound))
}

/// Rewords an action over the version the form saw.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on `what` when someone else was quicker.
pub async fn reword(
    app: &App,
    who: &Coordinator,
    action: &Action,
    mut form: Form,
) -> Result<(), Stop> {
    let plan = Plan::read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    if plan == action.plan {
        return Ok(());
    }
    let base = form.get("base").parse().unwrap_or(0);
    let (organisation, person) = (who.organisation.id, who.person.id);
    if !actions::reword(
        &app.store,
        organisation,
        action.id,
        base,
        &plan,
        person,
        store::now(),
    )
    .await?
    {
        form.refuse("what", Error::ChangedMeanwhile);
        return Err(form.into());
    }
    Ok(())
}

/// Closes an action: done, or let go.
///
/// # Errors
/// The form when neither was chosen.
pub async fn close(
    app: &App,
    who: &Coordinator,
    action: &Action,
    mut form: Form,
) -> Result<(), Stop> {
    let note = form.optional("note", TEXT);
    let outcome = Outcome::read(form.get("outcome"));
    if outcome.is_none() {
        form.refuse("outcome", Error::ChooseOne);
    }
    let (true, Some(outcome)) = (form.is_good(), outcome) else {
        return Err(form.into());
    };
    let (organisation, person) = (who.organisation.id, who.person.id);
    Ok(actions::close(
        &app.store,
        organisation,
        action.id,
        outcome,
        &note,
        person,
        store::now(),
    )
    .await?)
}

/// Opens an action again.
///
/// # Errors
/// When the database cannot write.
pub async fn reopen(app: &App, who: &Coordinator, action: &Action) -> Result<(), Stop> {
    Ok(actions::reopen(
        &app.store,
        who.organisation.id,
        action.id,
        who.person.id,
        store::now(),
    )
    .await?)
}
