//! Groups that audit themselves, and the networks they belong to.

use chrono::{DateTime, Utc};

use crate::domain::{
    folded::folded,
    ids::{NetworkId, OrganisationId},
};

/// A group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Organisation {
    /// Key.
    pub id: OrganisationId,
    /// Name that people read.
    pub name: String,
    /// Made up for a demonstration; every page and document says so.
    pub is_made_up: bool,
    /// When it was added.
    pub created_at: DateTime<Utc>,
}

impl Organisation {
    /// The name as it is looked for and paged by.
    pub fn sort_name(&self) -> String {
        sort_name(&self.name)
    }
}

/// A group's name as it is looked for and paged by: [`folded`], and never empty, as a name is not.
pub fn sort_name(name: &str) -> String {
    let folded = folded(name);
    if folded.is_empty() {
        name.to_lowercase()
    } else {
        folded
    }
}

/// Organisations that a facilitator supports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Network {
    /// Key.
    pub id: NetworkId,
    /// Name that people read.
    pub name: String,
    /// Made up for a demonstration; every page and document says so.
    #[cfg_attr(feature = "ssr", sqlx(default))]
    pub is_made_up: bool,
}
