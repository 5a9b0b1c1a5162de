//! A check-in: the open actions one at a time, each with a few words.

use super::{App, Stop, action, form_key, schedule};
use crate::{
    domain::{action::Action, error::Error, form::Form, ids::CheckInId},
    store::{
        self, actions,
        check_ins::{self, CheckIn, Turn},
    },
    visitor::Coordinator,
};

/// How long a check-in that was not finished is offered to be gone on with.
const GOES_ON: chrono::TimeDelta = chrono::TimeDelta::hours(24);

/// A check-in with the actions it goes through.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// The check-in.
    pub check_in: CheckIn,
    /// Its actions in order.
    pub turns: Vec<Turn>,
}

impl Meeting {
    /// The first place after `place` that was not looked at, or else the first of all such.
    pub fn next_after(&self, place: i32) -> Option<i32> {
        let open = || self.turns.iter().filter(|turn| turn.looked_at.is_none());
        open()
            .find(|turn| turn.place > place)
            .or_else(|| open().next())
            .map(|turn| turn.place)
    }
}

/// Begins a check-in over all open actions, those whose day comes first at the beginning; `check_in` is the key that
/// makes sending it twice harmless.
///
/// # Errors
/// When the database cannot write.
pub async fn start(app: &App, who: &Coordinator, form: &Form) -> Result<CheckInId, Stop> {
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
        store::now(),
    )
    .await?;
    Ok(id)
}

/// The check-in that was begun within a day and not finished, where there is one.
///
/// # Errors
/// When the database cannot answer.
pub async fn unfinished(app: &App, who: &Coordinator) -> Result<Option<CheckIn>, Stop> {
    let newest = check_ins::newest(&app.store, who.organisation.id).await?;
    Ok(newest.into_iter().next().filter(|check_in| {
        check_in.finished_at.is_none() && who.visitor.now - check_in.started_at < GOES_ON
    }))
}

/// A check-in of the group.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such check-in.
pub async fn find(app: &App, who: &Coordinator, check_in: CheckInId) -> Result<Meeting, Stop> {
    let organisation = who.organisation.id;
    let check_in = check_ins::find(&app.store, organisation, check_in)
        .await?
        .ok_or(Stop::Refused(Error::NotFound))?;
    Ok(Meeting {
        turns: check_ins::turns(&app.store, organisation, check_in.id).await?,
        check_in,
    })
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
) -> Result<(), Stop> {
    let how = form.get("how").to_owned();
    let words = form.trimmed("words").to_owned();
    if !action.is_open() && !words.is_empty() {
        // Closed meanwhile by someone else: what was typed is kept beside it.
        let mut said = form.clone();
        said.add("verb", "noted");
        action::say(app, who, action, said).await?;
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
                action::close(app, who, action, closing).await?;
            }
            "" if words.is_empty() => {}
            verb => {
                let mut said = form.clone();
                said.add("verb", if verb.is_empty() { "noted" } else { verb });
                action::say(app, who, action, said).await?;
            }
        }
    }
    let (organisation, check_in) = (who.organisation.id, meeting.check_in.id);
    check_ins::looked(&app.store, organisation, check_in, turn.place, store::now()).await?;
    Ok(())
}

/// Gives an action the day of the form, with its reason; the rest of the action stays as it is.
async fn redate(app: &App, who: &Coordinator, action: &Action, form: &Form) -> Result<(), Stop> {
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
    match action::reword(app, who, action, whole).await {
        Err(Stop::Wrong(wrong)) => Err(again(*wrong).into()),
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
) -> Result<(), Stop> {
    let days = schedule::read(who, form)?;
    // First the check-in ends, so that a day agreed now is the next one and not this one.
    let (organisation, check_in) = (who.organisation.id, meeting.check_in.id);
    check_ins::finish(&app.store, organisation, check_in, store::now()).await?;
    schedule::agree(app, who, days).await
}
