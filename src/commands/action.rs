//! Actions: plan, split, reword, link, say something of them, close, reopen.

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{
        action::{Action, ActionState, Closure, Outcome, Plan, StatementLink},
        action_log::{ActionLogEntry, Event, Verb},
        error::Error,
        form::{Form, LINE, TEXT},
        ids::{ActionId, AuditId, EventId},
    },
    error::AppError,
    queries::action::find,
    store::{
        action_log,
        actions::{self, Rewording},
        audits,
        closures::{self, Closing},
    },
    visitor::Coordinator,
};

/// Plans an action from the form, which may name the `audit` and `statement` it answers, or the action it was `split`
/// from; `action` is the key that makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn plan(app: &App, who: &Coordinator, mut form: Form) -> Result<ActionId, AppError> {
    let plan = Plan::read(&mut form, None, who.visitor.today());
    if !form.is_good() {
        return Err(form.into());
    }
    let (audit_id, link) = source(app, who, &form).await?;
    let whole = match form.get("split").parse() {
        Ok(split) => Some(find(app, who, split).await?),
        Err(_) => None,
    };
    let now = clock::now();
    let mut action = Action {
        organisation_id: who.organisation.id,
        id: form_key(&form, "action", ActionId::fresh),
        version: 1,
        plan,
        audit_id: audit_id.or(whole.as_ref().and_then(|whole| whole.audit_id)),
        links: match (&whole, link) {
            (Some(whole), _) => whole.links.clone(),
            (None, link) => link.into_iter().collect(),
        },
        split_from: whole.as_ref().map(|whole| whole.id),
        state: ActionState::Planned,
        waiting_on: String::new(),
        planned_at: now,
        touched_at: now,
        closure: None,
    };
    if !planned(app, who, &action).await? {
        // The same form once more plans nothing; the same page filled in anew is another action.
        let first = actions::first_words(&app.store, action.organisation_id, action.id).await?;
        if first.as_ref() != Some(&action.plan.what) {
            action.id = ActionId::fresh();
            planned(app, who, &action).await?;
        }
    }
    Ok(action.id)
}

async fn planned(app: &App, who: &Coordinator, action: &Action) -> Result<bool, AppError> {
    let split = action.split_from.map(|whole| ActionLogEntry {
        note: action.plan.what.clone(),
        ..said(who, whole, Event::Split { part: action.id })
    });
    Ok(actions::plan(&app.store, action, who.person.id, split.as_ref()).await?)
}

/// Something said now by this person.
fn said(who: &Coordinator, action: ActionId, event: Event) -> ActionLogEntry {
    ActionLogEntry {
        action_id: action,
        id: EventId::fresh(),
        event,
        note: String::new(),
        said_by: who.person.id,
        name: who.person.name.clone(),
        said_at: clock::now(),
    }
}

/// The audit and statement a form names, if the group has them.
async fn source(
    app: &App,
    who: &Coordinator,
    form: &Form,
) -> Result<(Option<AuditId>, Option<StatementLink>), AppError> {
    let Ok(audit) = form.get("audit").parse() else {
        return Ok((None, None));
    };
    let audit = audits::find(&app.store, who.organisation.id, audit)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    let (id, version) = (audit.questionnaire_id, audit.questionnaire_version);
    let definition = app.catalogue.definition(&app.store, &id, version).await?;
    let link = definition
        .statement(form.get("statement"))
        .map(|(_, statement)| StatementLink {
            questionnaire_id: id,
            questionnaire_version: version,
            statement_id: statement.id.clone(),
        });
    Ok((Some(audit.id), link))
}

/// Rewords an action over the version the form saw. A day that is changed asks for the `reason`; a new day and a new lead
/// are kept in the story. When someone else was quicker, that two were writing is kept too, so that both can see it.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on `what` when someone else was quicker.
pub async fn reword(
    app: &App,
    who: &Coordinator,
    action: &Action,
    mut form: Form,
) -> Result<(), AppError> {
    let plan = Plan::read(&mut form, Some(&action.plan), who.visitor.today());
    let reason = form.optional("reason", TEXT);
    if plan == action.plan && form.is_good() {
        return Ok(());
    }
    let base = form.get("base").parse().unwrap_or(0);
    let changes = changes(who, action, &plan, &reason);
    let moved = changes
        .iter()
        .any(|said| matches!(said.event, Event::Redated { .. }));
    if moved && base == action.version && form.is_good() && reason.is_empty() {
        form.refuse("reason", Error::Needed);
    }
    if !form.is_good() {
        return Err(form.into());
    }
    let (organisation, person) = (who.organisation.id, who.person.id);
    let rewording = Rewording {
        action: action.id,
        base,
        plan: &plan,
        by: person,
        at: clock::now(),
        said: &changes,
    };
    if actions::reword(&app.store, organisation, rewording).await? {
        return Ok(());
    }
    // A form sent twice at once finds its own words.
    let found = find(app, who, action.id).await?;
    if found.plan == plan {
        return Ok(());
    }
    action_log::say(&app.store, organisation, &said(who, action.id, Event::Met)).await?;
    form.refuse("what", Error::ChangedMeanwhile);
    Err(form.into())
}

/// What a rewording says beside its words: another day, another lead.
fn changes(who: &Coordinator, action: &Action, plan: &Plan, reason: &str) -> Vec<ActionLogEntry> {
    let mut changes = Vec::new();
    if action.plan.due_on.is_some() && action.plan.due_on != plan.due_on {
        let event = Event::Redated {
            before: action.plan.due_on,
            after: plan.due_on,
        };
        changes.push(ActionLogEntry {
            note: reason.to_owned(),
            ..said(who, action.id, event)
        });
    }
    if !action.plan.lead.is_empty() && action.plan.lead != plan.lead {
        let event = Event::HandedOver {
            before: action.plan.lead.clone(),
            after: plan.lead.clone(),
        };
        changes.push(said(who, action.id, event));
    }
    changes
}

/// Says how an action goes: `verb` is started, noted, waiting (on what, in `words`). `event` is the key that makes sending
/// it twice harmless.
///
/// # Errors
/// [`Error::ActionClosed`] for a closed action that would be started or wait; the form with what is wrong.
pub async fn say(
    app: &App,
    who: &Coordinator,
    action: &Action,
    mut form: Form,
) -> Result<(), AppError> {
    let event = match Verb::read(form.get("verb")) {
        Some(Verb::Started) => Some(Event::Started),
        Some(Verb::Noted) => Some(Event::Noted),
        Some(Verb::Waiting) => Some(Event::Waiting),
        _ => None,
    };
    let note = match event {
        Some(Event::Noted) => form.needed("words", TEXT),
        Some(Event::Waiting) => form.needed("words", LINE),
        _ => form.optional("words", TEXT),
    };
    if event.is_none() {
        form.refuse("verb", Error::ChooseOne);
    }
    if !action.is_open() && event != Some(Event::Noted) {
        form.refuse("verb", Error::ActionClosed);
    }
    let (true, Some(event)) = (form.is_good(), event) else {
        return Err(form.into());
    };
    let said = ActionLogEntry {
        id: form_key(&form, "event", EventId::fresh),
        note,
        ..said(who, action.id, event)
    };
    action_log::say(&app.store, who.organisation.id, &said).await?;
    Ok(())
}

/// Changes which statements an action answers. What others linked meanwhile stays.
///
/// # Errors
/// When the database cannot write.
pub async fn link(
    app: &App,
    who: &Coordinator,
    action: &Action,
    added: &[StatementLink],
    removed: &[StatementLink],
) -> Result<(), AppError> {
    if added.is_empty() && removed.is_empty() {
        return Ok(());
    }
    let said = said(who, action.id, Event::Linked);
    actions::link(&app.store, who.organisation.id, added, removed, &said).await?;
    Ok(())
}

/// Closes an action: done, or let go. `event` is the key of the closing.
///
/// # Errors
/// The form when neither was chosen; with [`Error::ChangedMeanwhile`] on `outcome` when someone else closed it already.
pub async fn close(
    app: &App,
    who: &Coordinator,
    action: &Action,
    mut form: Form,
) -> Result<(), AppError> {
    let note = form.optional("note", TEXT);
    let outcome = Outcome::read(form.get("outcome"));
    if outcome.is_none() {
        form.refuse("outcome", Error::ChooseOne);
    }
    let (true, Some(outcome)) = (form.is_good(), outcome) else {
        return Err(form.into());
    };
    let (organisation, person) = (who.organisation.id, who.person.id);
    let event = form_key(&form, "event", EventId::fresh);
    let closure = Closure {
        id: event,
        outcome,
        note: note.clone(),
        closed_by: who.person.name.clone(),
        closed_at: clock::now(),
    };
    let closing = closures::close(&app.store, organisation, action.id, &closure, person).await?;
    if closing == Closing::Already {
        if !note.is_empty() {
            // Someone else's closing stands; what was typed here is kept beside it.
            let beside = ActionLogEntry {
                id: event,
                note,
                ..said(who, action.id, Event::Noted)
            };
            action_log::say(&app.store, organisation, &beside).await?;
        }
        return Err(Error::ActionClosed.into());
    }
    Ok(())
}

/// Opens an action again that the closing named by the form's `closure` closed.
///
/// # Errors
/// When the database cannot write.
pub async fn reopen(
    app: &App,
    who: &Coordinator,
    action: &Action,
    form: &Form,
) -> Result<(), AppError> {
    let Ok(closure) = form.get("closure").parse() else {
        return Err(Error::Garbled.into());
    };
    Ok(closures::reopen(
        &app.store,
        who.organisation.id,
        action.id,
        closure,
        who.person.id,
        clock::now(),
    )
    .await?)
}
