//! The days that come next, and when they last changed.

use chrono::{DateTime, Utc};

use crate::{
    app::App,
    clock::day,
    domain::{
        ids::OrganisationId,
        organisation::Organisation,
        schedule::{self, NextOccasion, Occasion},
    },
    error::AppError,
    store::{actions, audits, check_ins, schedule as kept},
};

/// What comes next for a group, soonest first: from the last finished check-in, or else the day the first open action
/// was planned; from the day of the last closed audit; and from the days the group agreed on.
pub async fn upcoming(
    app: &App,
    organisation: OrganisationId,
) -> Result<Vec<NextOccasion>, AppError> {
    let checked = check_ins::last_finished(&app.store, organisation).await?;
    let checked = match checked {
        Some(at) => Some(at),
        None => actions::first_open(&app.store, organisation).await?,
    };
    let audited = audits::last_closed(&app.store, organisation).await?;
    let agreed = kept::agreed(&app.store, organisation).await?;
    let last = |occasion| match occasion {
        Occasion::CheckIn => checked.map(day),
        Occasion::Audit => audited,
    };
    let mut next: Vec<NextOccasion> = Occasion::ALL
        .into_iter()
        .filter_map(|occasion| {
            schedule::next(occasion, last(occasion), agreed.get(&occasion).copied())
        })
        .collect();
    next.sort_by_key(|next| next.on);
    Ok(next)
}

/// Something with the moment of its last change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed<T> {
    /// The thing.
    pub what: T,
    /// When it last changed, or may have.
    pub changed_at: DateTime<Utc>,
}

/// What comes next for a group, as [`upcoming`] gives it, each with the last moment at which something happened that it
/// follows from.
pub async fn upcoming_changed(
    app: &App,
    group: &Organisation,
) -> Result<Vec<Changed<NextOccasion>>, AppError> {
    let mut found = Vec::new();
    for what in upcoming(app, group.id).await? {
        let changed_at = kept::changed_at(&app.store, group.id, what.occasion).await?;
        found.push(Changed {
            what,
            changed_at: changed_at.unwrap_or(group.created_at),
        });
    }
    Ok(found)
}
