//! Groups that audit themselves, and the networks they belong to.

use chrono::{DateTime, Utc};

use crate::domain::ids::{NetworkId, OrganisationId};

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
    /// The name in small letters, to search and to page by.
    pub fn sort_name(&self) -> String {
        self.name.to_lowercase()
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
