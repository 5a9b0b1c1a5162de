//! What a group shares with the facilitators of its networks: chosen by the group, changed whenever it likes.

use super::{App, Stop, audit};
use crate::{
    domain::{
        audit::Audit,
        form::Form,
        ids::NetworkId,
        organisation::Network,
        share::{Extent, Share, Subject},
    },
    store::{self, audits, shares},
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
pub async fn of(app: &App, who: &Coordinator) -> Result<(Vec<Audit>, Vec<Shared>), Stop> {
    let group = who.organisation.id;
    let mut audits = audits::list(&app.store, group).await?;
    audits.retain(|audit| !audit.is_open());
    let chosen = shares::of_group(&app.store, group).await?;
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
            facilitators: shares::facilitators(&app.store, network.id).await?,
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

/// Keeps the choices that the form changes; what it does not name, or leaves as it was when the page was drawn, stays as
/// it is now: a page that was open for long gives nothing back that was withdrawn meanwhile.
///
/// # Errors
/// When the database cannot write.
pub async fn choose(app: &App, who: &Coordinator, form: &Form) -> Result<(), Stop> {
    let (_, shared) = of(app, who).await?;
    let mut changed = Vec::new();
    for Shared {
        network, subjects, ..
    } in shared
    {
        for (subject, before) in subjects {
            let field = field(network.id, subject);
            let touched = form.get(&field) != form.get(&shown(&field));
            let chosen = Extent::read(form.get(&field)).filter(|_| touched);
            if let Some(extent) = chosen.filter(|extent| *extent != before) {
                changed.push(Share {
                    network: network.id,
                    subject,
                    extent,
                });
            }
        }
    }
    let (group, person) = (who.organisation.id, who.person.id);
    // Audits closed by an older version have no choices in short yet.
    for id in audits::without_choices(&app.store, group).await? {
        let sheet = audit::sheet(app, who, id).await?;
        let (_, choices) = audit::add_up(&sheet.questionnaire, &sheet.chosen, &sheet.answers);
        audits::keep_choices(&app.store, group, id, &choices).await?;
    }
    Ok(shares::choose(&app.store, group, &changed, person, store::now()).await?)
}
