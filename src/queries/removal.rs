//! What was removed from a group and waits, and whether something may be removed.

use crate::{
    app::App,
    domain::{
        action::Action,
        action_log::{StoryEntry, StoryEvent},
        audit::Audit,
        error::Error,
        ids::OrganisationId,
        removal::{Removable, Removal, is_only_put_right},
    },
    error::AppError,
    language::Translator,
    store::{audit_events::AuditEvent, removals},
    visitor::Coordinator,
};

/// All that was removed from the group and waits: audits, then actions, the newest removal of each first.
pub async fn waiting(app: &App, who: &Coordinator) -> Result<Vec<Removal>, AppError> {
    let (store, group) = (&app.store, who.organisation.id);
    let mut waiting = Vec::new();
    for row in removals::audits(store, group).await? {
        let (id, version) = (&row.questionnaire_id, row.questionnaire_version);
        waiting.push(Removal {
            what: Removable::Audit(row.id),
            title: title(app, who.words(), id, version).await?,
            held_on: Some(row.held_on),
            removed_by: row.removed_by,
            removed_at: row.removed_at,
        });
    }
    let actions = removals::actions(store, group).await?;
    waiting.extend(actions.into_iter().map(|row| Removal {
        what: Removable::Action(row.id),
        title: row.what,
        held_on: None,
        removed_by: row.removed_by,
        removed_at: row.removed_at,
    }));
    Ok(waiting)
}

async fn title(
    app: &App,
    words: Translator,
    questionnaire: &str,
    version: i32,
) -> Result<String, AppError> {
    let definition = app
        .catalogue
        .definition(&app.store, questionnaire, version)
        .await?;
    Ok(definition.in_language(words.0.tag()).title)
}

/// How many things of a group wait.
pub async fn count(app: &App, group: OrganisationId) -> Result<usize, AppError> {
    Ok(removals::count(&app.store, group).await?)
}

/// Why something is not found in its group: because it was removed and waits, or because it was never there.
pub async fn why_not_found(
    app: &App,
    group: OrganisationId,
    what: Removable,
) -> Result<Error, AppError> {
    let waits = removals::waits(&app.store, group, what).await? == Some(true);
    Ok(match what {
        _ if !waits => Error::NotFound,
        Removable::Audit(_) => Error::AuditRemoved,
        Removable::Action(_) => Error::ActionRemoved,
    })
}

/// Whether an audit may be offered for removal: it was never closed.
pub fn may_remove_audit(audit: &Audit, events: &[AuditEvent]) -> bool {
    audit.is_open() && events.is_empty()
}

/// Whether an action may be offered for removal: it was never finished, is no part of another, and nothing was said of it
/// but how it is put. The command looks closer.
pub fn may_remove_action(action: &Action, story: &[StoryEntry]) -> bool {
    action.split_from.is_none()
        && story.iter().all(|entry| match &entry.chapter {
            StoryEvent::Planned | StoryEvent::Reworded(_) => true,
            StoryEvent::Said(said) => is_only_put_right(said.event.verb()),
            StoryEvent::Closed(_) | StoryEvent::Reopened => false,
        })
}
