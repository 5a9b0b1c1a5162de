//! A check-in: the open actions one at a time, each with a few words.

use crate::{
    app::App,
    clock,
    commands::{self, form_key},
    domain::{action::Action, error::Error, form::Form, ids::CheckInId},
    error::AppError,
    queries::check_in::Meeting,
    store::{
        actions,
        check_ins::{self, Turn},
    },
    visitor::Coordinator,
};

/// Begins a check-in over all open actions, those whose day comes first at the beginning; `check_in` is the key that
/// makes sending it twice harmless.
///
/// # Errors
/// When the database cannot write.
pub async fn start(app: &App, who: &Coordinator, form: &Form) -> Result<CheckInId, AppError> {
    let organisation = who.organisation.id;
    let mut open: Vec<Action> = actions::list(&app.store, organisation)
        .await?
        .into_iter()
        .filter(Action::is_open)
        .collect();
    open.sort_by_key(|action| (action.plan.due_on.is_none(), action.plan.due_on, action.id));
    let ids: Vec<_> = open.iter().map(|action| action.id).collect();
    let id = form_key(form, "check_in", CheckInId::fresh);
    check_ins::start(
        &app.store,
        organisation,
        id,
        &ids,
        who.person.id,
        clock::now(),
    )
    .await?;
    Ok(id)
}

/// Keeps what was said of one action in a check-in: `how` is started, noted, waiting, done, let-go, or nothing to skip
/// it; `due_on` may give it a new day, with a `reason`.
///
/// # Errors
/// The form with what is wrong; nothing was kept then.
pub async fn answer(
    app: &App,
    who: &Coordinator,
    meeting: &Meeting,
    turn: &Turn,
    action: &Action,
    mut form: Form,
) -> Result<(), AppError> {
    let how = form.get("how").to_owned();
    let words = form.trimmed("words").to_owned();
    if !action.is_open() && !words.is_empty() {
        // Closed meanwhile by someone else: what was typed is kept beside it.
        let mut said = form.clone();
        said.add("verb", "noted");
        commands::action::say(app, who, action, said).await?;
    } else if action.is_open() && form.get("go") != "skip" {
        if matches!(how.as_str(), "waiting" | "noted") && words.is_empty() {
            form.refuse("words", Error::Needed);
            return Err(form.into());
        }
        redate(app, who, action, &form).await?;
        match how.as_str() {
            "done" | "let-go" => {
                let mut closing = form.clone();
                closing.add("outcome", how.as_str());
                closing.add("note", words);
                commands::action::close(app, who, action, closing).await?;
            }
            "" if words.is_empty() => {}
            verb => {
                let mut said = form.clone();
                said.add("verb", if verb.is_empty() { "noted" } else { verb });
                commands::action::say(app, who, action, said).await?;
            }
        }
    }
    let (organisation, check_in) = (who.organisation.id, meeting.check_in.id);
    check_ins::looked(&app.store, organisation, check_in, turn.place, clock::now()).await?;
    Ok(())
}

/// Gives an action the day of the form, with its reason; the rest of the action stays as it is.
async fn redate(
    app: &App,
    who: &Coordinator,
    action: &Action,
    form: &Form,
) -> Result<(), AppError> {
    let mut whole = action.plan.to_form();
    whole.forget("due_on");
    for name in ["due_on", "due_meant", "reason", "base"] {
        whole.add(name, form.get(name));
    }
    let again = |wrong: Form| {
        let mut form = form.clone();
        for (name, error) in wrong.problems() {
            form.refuse(name, *error);
        }
        form
    };
    match commands::action::reword(app, who, action, whole).await {
        Err(AppError::Invalid(wrong)) => Err(again(*wrong).into()),
        other => other,
    }
}

/// Ends a check-in, and agrees on the days of the form.
///
/// # Errors
/// The form with what is wrong; the check-in goes on then.
pub async fn finish(
    app: &App,
    who: &Coordinator,
    meeting: &Meeting,
    form: Form,
) -> Result<(), AppError> {
    let days = commands::schedule::read(who, form)?;
    // First the check-in ends, so that a day agreed now is the next one and not this one.
    let (organisation, check_in) = (who.organisation.id, meeting.check_in.id);
    check_ins::finish(&app.store, organisation, check_in, clock::now()).await?;
    commands::schedule::agree(app, who, days).await
}
