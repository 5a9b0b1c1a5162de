//! An action of the group with all that its pages show.

use std::collections::BTreeSet;

use crate::{
    app::App,
    domain::{
        action::Action,
        action_log::{ActionLogEntry, StoryEntry},
        ask::Posting,
        audit::Audit,
        ids::{ActionId, OrganisationId},
        lesson::ActionLesson,
        organisation::Network,
        questionnaire::Questionnaire,
        removal::Removable,
    },
    error::AppError,
    queries::{self, plan::PlanEntry},
    store::{action_lessons, action_log, actions, audits},
    visitor::Coordinator,
};

/// An action with what it answers and its story.
#[derive(Clone, Debug)]
pub struct ActionDetails {
    /// The action and what it answers.
    pub entry: PlanEntry,
    /// All that happened to it, oldest first.
    pub story: Vec<StoryEntry>,
    /// What the group asked its networks for, for this action.
    pub asked: Vec<Posting>,
    /// The networks it can ask, where the action needs something.
    pub networks: Vec<Network>,
}

/// An action of the group.
///
/// # Errors
/// [`NotFound`](crate::domain::error::Error::NotFound) when the group has no such action;
/// [`ActionRemoved`](crate::domain::error::Error::ActionRemoved).
pub async fn find(app: &App, who: &Coordinator, action: ActionId) -> Result<Action, AppError> {
    let group = who.organisation.id;
    match actions::find(&app.store, group, action).await? {
        Some(action) => Ok(action),
        None => {
            let what = Removable::Action(action);
            Err(queries::removal::why_not_found(app, group, what)
                .await?
                .into())
        }
    }
}

/// The action of the group in the address.
///
/// # Errors
/// [`NotFound`](crate::domain::error::Error::NotFound) when the group has no such action.
pub async fn addressed(app: &App, who: &Coordinator) -> Result<Action, AppError> {
    find(app, who, who.part("action")?).await
}

/// An action of the group with what it answers and its story.
///
/// # Errors
/// [`NotFound`](crate::domain::error::Error::NotFound) when the group has no such action.
pub async fn details(
    app: &App,
    who: &Coordinator,
    action: ActionId,
) -> Result<ActionDetails, AppError> {
    let action = find(app, who, action).await?;
    let (mut asked, mut networks) = (Vec::new(), Vec::new());
    if !action.plan.needed.trim().is_empty() {
        asked = queries::ask::of_action(app, who, action.id).await?;
        networks = queries::ask::networks(app, who).await?;
    }
    Ok(ActionDetails {
        asked,
        networks,
        story: action_log::story(&app.store, who.organisation.id, action.id).await?,
        entry: queries::plan::entry(app, who.words(), action).await?,
    })
}

/// What was learned from an action, the newest wording first.
pub async fn learned(
    app: &App,
    who: &Coordinator,
    action: ActionId,
) -> Result<Vec<ActionLesson>, AppError> {
    Ok(action_lessons::of_action(&app.store, who.organisation.id, action).await?)
}

/// What the group learned from its actions, the latest first: all that has the words somebody typed.
pub async fn lessons(
    app: &App,
    who: &Coordinator,
    typed: &str,
) -> Result<Vec<ActionLesson>, AppError> {
    let mut lessons = action_lessons::of_group(&app.store, who.organisation.id).await?;
    lessons.retain(|learned| learned.lesson.has(typed, &[&learned.what]));
    Ok(lessons)
}

/// The open actions of the group in the order they were planned.
pub async fn open(app: &App, who: &Coordinator) -> Result<Vec<Action>, AppError> {
    let mut open = actions::list(&app.store, who.organisation.id).await?;
    open.retain(Action::is_open);
    Ok(open)
}

/// The questionnaires whose statements an action can answer, in the reader's language, each with the group's newest audit
/// by it.
pub async fn questionnaires(
    app: &App,
    who: &Coordinator,
) -> Result<Vec<(Audit, Questionnaire)>, AppError> {
    let mut seen = BTreeSet::new();
    let mut questionnaires = Vec::new();
    for audit in audits::list(&app.store, who.organisation.id).await? {
        if seen.insert(audit.questionnaire_id.clone()) {
            let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
            let definition = app.catalogue.definition(&app.store, id, version).await?;
            questionnaires.push((audit, definition.in_language(who.words().0.tag())));
        }
    }
    Ok(questionnaires)
}

/// All actions of a group, in the order they were planned.
pub async fn of_group(app: &App, group: OrganisationId) -> Result<Vec<Action>, AppError> {
    Ok(actions::list(&app.store, group).await?)
}

/// All that was said of the group's actions, oldest first.
pub async fn log(app: &App, who: &Coordinator) -> Result<Vec<ActionLogEntry>, AppError> {
    Ok(action_log::list(&app.store, who.organisation.id).await?)
}
