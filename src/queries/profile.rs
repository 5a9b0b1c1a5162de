//! What a group says of itself.

use crate::{app::App, error::AppError, store::profiles, visitor::Coordinator};

pub use crate::store::profiles::StoredFact;

/// What a group said of itself so far.
#[derive(Clone, Debug)]
pub struct GroupProfile {
    /// The facts that say something.
    pub facts: Vec<StoredFact>,
    /// Names of the networks that read nothing of it yet, as the group came into them later.
    pub later_networks: Vec<String>,
}

impl GroupProfile {
    /// A token for what was said so far, as a form carries it; it changes whenever something is said.
    pub fn base(&self) -> String {
        let last = self.facts.iter().map(|stored| stored.said_at).max();
        let last = last.map_or(0, |at| at.timestamp_micros());
        format!("{}.{last}", self.facts.len())
    }

    /// The networks that read nothing of it yet, as a form carries them.
    pub fn later_names(&self) -> String {
        self.later_networks.join(", ")
    }
}

/// What the group said of itself so far.
pub async fn of(app: &App, who: &Coordinator) -> Result<GroupProfile, AppError> {
    let group = who.organisation.id;
    Ok(GroupProfile {
        facts: profiles::of(&app.store, group).await?,
        later_networks: profiles::later_networks(&app.store, group).await?,
    })
}
