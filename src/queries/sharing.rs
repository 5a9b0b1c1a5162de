//! What a group shares with its networks.

use crate::{
    app::App,
    domain::{
        audit::Audit,
        ids::NetworkId,
        organisation::Network,
        share::{Extent, Subject},
    },
    error::AppError,
    store::{audits, shares},
    visitor::Coordinator,
};

/// A network with what a group shares with it.
#[derive(Clone, Debug)]
pub struct Shared {
    /// The network.
    pub network: Network,
    /// Names of its facilitators: the people who see what is shared.
    pub facilitators: Vec<String>,
    /// Each thing that can be shared, with how much of it is.
    pub subjects: Vec<(Subject, Extent)>,
}

/// A group's closed audits, newest first, and what it shares with each of its networks.
///
/// # Errors
/// When the database cannot answer.
pub async fn of(app: &App, who: &Coordinator) -> Result<(Vec<Audit>, Vec<Shared>), AppError> {
    let group = who.organisation.id;
    let mut audits = audits::list(&app.store, group).await?;
    audits.retain(|audit| !audit.is_open());
    let chosen = shares::of_group(&app.store, group).await?;
    let mut facilitators = shares::facilitators_of_networks(&app.store, group).await?;
    let mut shared = Vec::new();
    for network in shares::networks(&app.store, group).await? {
        let extent = |subject| {
            let share = chosen
                .iter()
                .find(|share| share.network == network.id && share.subject == subject);
            (subject, share.map_or(Extent::Nothing, |share| share.extent))
        };
        let subjects = std::iter::once(Subject::Plan)
            .chain(audits.iter().map(|audit| Subject::Audit(audit.id)))
            .map(extent)
            .collect();
        shared.push(Shared {
            facilitators: facilitators.remove(&network.id).unwrap_or_default(),
            subjects,
            network,
        });
    }
    Ok((audits, shared))
}

/// The field of a choice in the form.
pub fn field(network: NetworkId, subject: Subject) -> String {
    match subject {
        Subject::Plan => format!("{network}.plan"),
        Subject::Audit(audit) => format!("{network}.{audit}"),
    }
}

/// The field that carries what a choice was when its page was drawn.
pub fn shown(field: &str) -> String {
    format!("{field}.was")
}
