//! Actions: plan, split, reword, link, say something of them, close, reopen.

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{
        action::{Action, ActionState, Closure, Outcome, Plan, StatementLink},
        action_log::{ActionLogEntry, Event, Verb},
        error::Error,
        form::{Form, LINE},
        ids::{ActionId, AuditId, EventId},
    },
    error::AppError,
    forms::{
        Field,
        plan::{
            ACTION, AUDIT, ActionForm, BASE, CLOSURE, CloseAction, EVENT, RewordAction, SPLIT,
            STATEMENT, STATEMENT_BEFORE, SayOfAction, statement_value,
        },
    },
    keys::Fresh as _,
    queries::action::{find, questionnaires},
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
    let plan = ActionForm::read(&mut form, None, who.visitor.today());
    if !form.is_good() {
        return Err(form.into());
    }
    let (audit_id, link) = source(app, who, &form).await?;
    let whole = match form.get(SPLIT).parse() {
        Ok(split) => Some(find(app, who, split).await?),
        Err(_) => None,
    };
    let now = clock::now();
    let mut action = Action {
        organisation_id: who.organisation.id,
        id: form_key(&form, ACTION, ActionId::fresh),
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
    if !keep_planned(app, who, &action).await? {
        // The same form once more plans nothing; the same page filled in anew is another action.
        let first = actions::first_words(&app.store, action.organisation_id, action.id).await?;
        if first.as_ref() != Some(&action.plan.what) {
            action.id = ActionId::fresh();
            keep_planned(app, who, &action).await?;
        }
    }
    Ok(action.id)
}

/// Keeps a planned action, and says so of the one it was split from. False where there is an action of this key already.
async fn keep_planned(app: &App, who: &Coordinator, action: &Action) -> Result<bool, AppError> {
    let split = action.split_from.map(|whole| ActionLogEntry {
        note: action.plan.what.clone(),
        ..log_entry(who, whole, Event::Split { part: action.id })
    });
    Ok(actions::plan(&app.store, action, who.person.id, split.as_ref()).await?)
}

/// What this person says now of an action, without words.
fn log_entry(who: &Coordinator, action: ActionId, event: Event) -> ActionLogEntry {
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
    let Ok(audit) = form.get(AUDIT).parse() else {
        return Ok((None, None));
    };
    let audit = audits::find(&app.store, who.organisation.id, audit)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    let (id, version) = (audit.questionnaire_id, audit.questionnaire_version);
    let definition = app.catalogue.definition(&app.store, &id, version).await?;
    let link = definition
        .statement(form.get(STATEMENT))
        .map(|(_, statement)| StatementLink {
            questionnaire_id: id,
            questionnaire_version: version,
            statement_id: statement.id.clone(),
        });
    Ok((Some(audit.id), link))
}

/// Rewords an action over the version the form saw. A new day, with its `reason` where one is given, and a new lead are
/// kept in the story. When someone else was quicker, that two were writing is kept too, so that both can see it.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on `what` when someone else was quicker.
pub async fn reword(
    app: &App,
    who: &Coordinator,
    action: &Action,
    mut form: Form,
) -> Result<(), AppError> {
    let plan = ActionForm::read(&mut form, Some(&action.plan), who.visitor.today());
    let reason = RewordAction::FIELDS.reason.read(&mut form);
    if plan == action.plan && form.is_good() {
        return Ok(());
    }
    let base = form.get(BASE).parse().unwrap_or(0);
    let changes = changes(who, action, &plan, &reason);
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
    action_log::add(
        &app.store,
        organisation,
        &log_entry(who, action.id, Event::Met),
    )
    .await?;
    let what = ActionForm::FIELDS.what;
    what.refuse(&mut form, Error::ChangedMeanwhile);
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
            ..log_entry(who, action.id, event)
        });
    }
    if !action.plan.lead.is_empty() && action.plan.lead != plan.lead {
        let event = Event::HandedOver {
            before: action.plan.lead.clone(),
            after: plan.lead.clone(),
        };
        changes.push(log_entry(who, action.id, event));
    }
    changes
}

/// What can be said of an action with words of one's own: that it was started, something to note, on what it waits.
pub(crate) fn sayable(verb: Verb) -> Option<Event> {
    match verb {
        Verb::Started => Some(Event::Started),
        Verb::Noted => Some(Event::Noted),
        Verb::Waiting => Some(Event::Waiting),
        _ => None,
    }
}

/// Reads the words with which something is said: a note has some, and on what an action waits is one line.
pub(crate) fn read_note(field: Field, event: Option<&Event>, form: &mut Form) -> String {
    let field = match event {
        Some(Event::Noted) => field.needed(),
        Some(Event::Waiting) => Field {
            longest: LINE,
            ..field.needed()
        },
        _ => field,
    };
    field.read(form)
}

/// Says how an action goes. The key of what is said makes sending it twice harmless.
///
/// # Errors
/// [`Error::ActionClosed`] for a closed action that would be started or wait; the form with what is wrong.
pub async fn say(
    app: &App,
    who: &Coordinator,
    action: &Action,
    mut form: Form,
) -> Result<(), AppError> {
    let fields = SayOfAction::FIELDS;
    let event = Verb::read(fields.verb.typed(&form)).and_then(sayable);
    let note = read_note(fields.words, event.as_ref(), &mut form);
    if event.is_none() {
        fields.verb.refuse(&mut form, Error::ChooseOne);
    }
    if !action.is_open() && event != Some(Event::Noted) {
        fields.verb.refuse(&mut form, Error::ActionClosed);
    }
    let (true, Some(event)) = (form.is_good(), event) else {
        return Err(form.into());
    };
    keep_said(app, who, action, event, note, &form).await
}

/// Keeps what is said of an action, under the key of the form.
pub(crate) async fn keep_said(
    app: &App,
    who: &Coordinator,
    action: &Action,
    event: Event,
    note: String,
    form: &Form,
) -> Result<(), AppError> {
    let entry = ActionLogEntry {
        id: form_key(form, EVENT, EventId::fresh),
        note,
        ..log_entry(who, action.id, event)
    };
    Ok(action_log::add(&app.store, who.organisation.id, &entry).await?)
}

/// Changes which statements an action answers, by what was ticked and unticked. What the page did not show stays as it
/// is, and so does what others linked meanwhile.
pub async fn link(
    app: &App,
    who: &Coordinator,
    action: &Action,
    form: &Form,
) -> Result<(), AppError> {
    let mut added = Vec::new();
    let mut removed = Vec::new();
    for (audit, questionnaire) in questionnaires(app, who).await? {
        for (_, statement) in questionnaire.statements() {
            let value = statement_value(&questionnaire.id, &statement.id);
            let was_ticked = form.has(STATEMENT_BEFORE, &value);
            let is_ticked = form.has(STATEMENT, &value);
            let is_linked = action.answers(&questionnaire.id, &statement.id);
            let link = StatementLink {
                questionnaire_id: questionnaire.id.clone(),
                questionnaire_version: audit.questionnaire_version,
                statement_id: statement.id.clone(),
            };
            match (was_ticked, is_ticked) {
                (false, true) if !is_linked => added.push(link),
                (true, false) if is_linked => removed.push(link),
                _ => {}
            }
        }
    }
    if added.is_empty() && removed.is_empty() {
        return Ok(());
    }
    let entry = log_entry(who, action.id, Event::Linked);
    actions::link(&app.store, who.organisation.id, &added, &removed, &entry).await?;
    Ok(())
}

/// Closes an action: done, or let go.
///
/// # Errors
/// The form when neither was chosen; [`Error::ActionClosed`] when someone else closed it already.
pub async fn close(
    app: &App,
    who: &Coordinator,
    action: &Action,
    mut form: Form,
) -> Result<(), AppError> {
    let fields = CloseAction::FIELDS;
    let note = fields.note.read(&mut form);
    let outcome = Outcome::read(fields.outcome.typed(&form));
    if outcome.is_none() {
        fields.outcome.refuse(&mut form, Error::ChooseOne);
    }
    let (true, Some(outcome)) = (form.is_good(), outcome) else {
        return Err(form.into());
    };
    keep_closed(app, who, action, outcome, note, &form).await
}

/// Keeps that an action is closed, under the key of the form.
///
/// # Errors
/// [`Error::ActionClosed`] when someone else closed it already; the note is kept beside their closing.
pub(crate) async fn keep_closed(
    app: &App,
    who: &Coordinator,
    action: &Action,
    outcome: Outcome,
    note: String,
    form: &Form,
) -> Result<(), AppError> {
    let (organisation, person) = (who.organisation.id, who.person.id);
    let closure = Closure {
        id: form_key(form, EVENT, EventId::fresh),
        outcome,
        note,
        closed_by: who.person.name.clone(),
        closed_at: clock::now(),
    };
    match closures::close(&app.store, organisation, action.id, &closure, person).await? {
        Closing::Already => {
            if !closure.note.is_empty() {
                let entry = ActionLogEntry {
                    id: closure.id,
                    note: closure.note,
                    ..log_entry(who, action.id, Event::Noted)
                };
                action_log::add(&app.store, organisation, &entry).await?;
            }
            Err(Error::ActionClosed.into())
        }
        Closing::Closed | Closing::Again => Ok(()),
    }
}

/// Opens an action again that the closing named by the form closed.
///
/// # Errors
/// [`Error::Garbled`] for a form that names none.
pub async fn reopen(
    app: &App,
    who: &Coordinator,
    action: &Action,
    form: &Form,
) -> Result<(), AppError> {
    let Ok(closure) = form.get(CLOSURE).parse() else {
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
