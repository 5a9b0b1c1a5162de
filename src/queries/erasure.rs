//! What is to be erased, and what follows.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    app::App,
    domain::{
        ids::{NetworkId, OrganisationId},
        person::Person,
    },
    error::AppError,
    store::erasure,
    visitor::hashed,
};

pub use crate::store::erasure::{AskedForGroup, GroupAlone};

/// How long a network is told that a group was erased.
pub const NEWS: TimeDelta = TimeDelta::days(30);

/// What follows when a person is erased.
#[derive(Clone, Debug)]
pub struct ErasurePreview {
    /// From when on it is carried out, where they asked for it.
    pub due: Option<DateTime<Utc>>,
    /// The groups that nobody else runs.
    pub groups: Vec<GroupAlone>,
    /// The networks that nobody else supports, by name: they have to find somebody first.
    pub networks: Vec<String>,
}

/// What follows when a person is erased.
pub async fn preview(app: &App, person: &Person) -> Result<ErasurePreview, AppError> {
    Ok(ErasurePreview {
        due: erasure::person_due(&app.store, person.id).await?,
        groups: erasure::groups_alone(&app.store, person.id).await?,
        networks: erasure::networks_alone(&app.store, person.id).await?,
    })
}

/// Whether the person who has just signed in, with this token, asked to be erased.
pub async fn is_due(app: &App, token: &str) -> Result<bool, AppError> {
    Ok(erasure::is_due_of_session(&app.store, &hashed(token)).await?)
}

/// Whether a group is to be erased, by whose word and when.
pub async fn of_group(app: &App, group: OrganisationId) -> Result<Option<AskedForGroup>, AppError> {
    Ok(erasure::group_due(&app.store, group).await?)
}

/// How many groups of a network were erased lately.
pub async fn lately(app: &App, network: NetworkId, now: DateTime<Utc>) -> Result<usize, AppError> {
    let count = erasure::erased_since(&app.store, network, now - NEWS).await?;
    Ok(usize::try_from(count).unwrap_or_default())
}
