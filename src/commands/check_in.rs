//! A check-in: the open actions one at a time, each with a few words.

use crate::{
    app::App,
    clock,
    commands::{self, form_key},
    domain::{action::Action, action_log::Event, error::Error, form::Form, ids::CheckInId},
    error::AppError,
    forms::plan::{ActionForm, BASE, CHECK_IN, CheckInTurn, GO, HowItGoes, RewordAction, SKIP},
    keys::Fresh as _,
    queries::{
        self,
        check_in::{CheckInUnderWay, TurnDetails},
    },
    store::check_ins,
    visitor::Coordinator,
};

/// Begins a check-in over all open actions, those whose day comes first at the beginning; `check_in` is the key that
/// makes sending it twice harmless.
pub async fn start(app: &App, who: &Coordinator, form: &Form) -> Result<CheckInId, AppError> {
    let mut open = queries::action::open(app, who).await?;
    open.sort_by_key(|action| (action.plan.due_on.is_none(), action.plan.due_on, action.id));
    let ids: Vec<_> = open.iter().map(|action| action.id).collect();
    let id = form_key(form, CHECK_IN, CheckInId::fresh);
    check_ins::start(
        &app.store,
        who.organisation.id,
        id,
        &ids,
        who.person.id,
        clock::now(),
    )
    .await?;
    Ok(id)
}

/// Keeps what was said of one action in a check-in, unless it is skipped; with it, who leads it, by when and the first step.
///
/// # Errors
/// The form with what is wrong; nothing was kept then.
pub async fn answer(
    app: &App,
    who: &Coordinator,
    details: &TurnDetails,
    mut form: Form,
) -> Result<(), AppError> {
    let action = &details.action.entry.action;
    if action.is_open() {
        if form.get(GO) != SKIP {
            keep_answer(app, who, action, form).await?;
        }
    } else if !form.trimmed(CheckInTurn::FIELDS.words.name).is_empty() {
        // Closed meanwhile by someone else: what was typed is kept beside it.
        let note = CheckInTurn::FIELDS.words.read(&mut form);
        if !form.is_good() {
            return Err(form.into());
        }
        commands::action::keep_said(app, who, action, Event::Noted, note, &form).await?;
    }
    check_ins::looked(
        &app.store,
        who.organisation.id,
        details.meeting.check_in.id,
        details.turn.place,
        clock::now(),
    )
    .await?;
    Ok(())
}

/// Keeps what was said of an open action. Words alone are a note; neither words nor a choice say nothing.
async fn keep_answer(
    app: &App,
    who: &Coordinator,
    action: &Action,
    mut form: Form,
) -> Result<(), AppError> {
    let fields = CheckInTurn::FIELDS;
    let how = match HowItGoes::read(fields.how.typed(&form)) {
        None if !fields.how.typed(&form).is_empty() => {
            fields.how.refuse(&mut form, Error::ChooseOne);
            None
        }
        None if !form.trimmed(fields.words.name).is_empty() => Some(HowItGoes::NOTED),
        how => how,
    };
    let event = match how {
        Some(HowItGoes::Said(verb)) => commands::action::sayable(verb),
        _ => None,
    };
    let note = commands::action::read_note(fields.words, event.as_ref(), &mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    reword(app, who, action, &form).await?;
    match (how, event) {
        (Some(HowItGoes::Ended(outcome)), _) => {
            commands::action::keep_closed(app, who, action, outcome, note, &form).await
        }
        (_, Some(event)) => commands::action::keep_said(app, who, action, event, note, &form).await,
        _ => Ok(()),
    }
}

/// Changes what the form asks of an action, with the reason of a new day; the rest of the action stays as it is.
async fn reword(
    app: &App,
    who: &Coordinator,
    action: &Action,
    form: &Form,
) -> Result<(), AppError> {
    let mut rewording = ActionForm::over(who.words(), &action.plan, form);
    for name in [RewordAction::FIELDS.reason.name, BASE] {
        rewording.add(name, form.get(name));
    }
    match commands::action::reword(app, who, action, rewording).await {
        Err(AppError::Invalid(wrong)) => {
            let mut form = form.clone();
            for (name, error) in wrong.problems() {
                form.refuse(name, *error);
            }
            Err(form.into())
        }
        result => result,
    }
}

/// Ends a check-in, and agrees on the days of the form.
///
/// # Errors
/// The form with what is wrong; the check-in goes on then.
pub async fn finish(
    app: &App,
    who: &Coordinator,
    meeting: &CheckInUnderWay,
    form: Form,
) -> Result<(), AppError> {
    let days = commands::schedule::read(who, form)?;
    // First the check-in ends, so that a day agreed now is the next one and not this one.
    let (organisation, check_in) = (who.organisation.id, meeting.check_in.id);
    check_ins::finish(&app.store, organisation, check_in, clock::now()).await?;
    commands::schedule::keep(app, who, days).await
}
