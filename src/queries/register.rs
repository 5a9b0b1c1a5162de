//! The register of a network: what it keeps of each group, who runs none yet, and who facilitates it.

use crate::{
    app::App,
    domain::{error::Error, form::Form},
    error::AppError,
    forms::network::RegisterFacts,
    store::{dashboard, filters, profiles, registers, shares},
    visitor::{Facilitator, Supporter},
};

pub use crate::store::registers::{GroupNobodyRuns, RegisterEntry};

/// Most links handed out in one go.
pub const LINKS: usize = 100;

/// What the network keeps of a group, as a form to change it.
pub async fn entry_form(app: &App, who: &Supporter) -> Result<Form, AppError> {
    let (network, group) = (who.network().id, who.organisation.id);
    let entry = registers::entry(&app.store, network, group).await?;
    let shared = profiles::shared(&app.store, network, group).await?;
    let start = shared.into_iter().map(|stored| stored.stated);
    Ok(RegisterFacts::filled(
        entry.neighbourhood,
        &entry.tags,
        &entry.known,
        start,
    ))
}

/// What the form on a group needs to know besides.
#[derive(Clone, Debug)]
pub struct EntryContext {
    /// Whether anybody runs the group or ever did: then what it says of itself is its own.
    pub was_run: bool,
    /// Names of the network's neighbourhoods.
    pub neighbourhoods: Vec<String>,
}

/// What the form on a group needs to know besides.
pub async fn entry_context(app: &App, who: &Supporter) -> Result<EntryContext, AppError> {
    let known = filters::neighbourhoods(&app.store, who.network().id).await?;
    Ok(EntryContext {
        was_run: registers::was_run(&app.store, who.organisation.id).await?,
        neighbourhoods: known.into_iter().map(|(_, name)| name).collect(),
    })
}

/// That nobody ever ran a group, so that its network may take it out.
///
/// # Errors
/// [`Error::NotFound`] where somebody did: then it is for the group to go.
pub async fn never_run(app: &App, who: &Supporter) -> Result<(), AppError> {
    if registers::was_run(&app.store, who.organisation.id).await? {
        return Err(Error::NotFound.into());
    }
    Ok(())
}

/// Groups that links can be handed out for.
#[derive(Clone, Debug)]
pub struct ToHandOut {
    /// At most [`LINKS`] of them, by name.
    pub groups: Vec<GroupNobodyRuns>,
    /// Those of which the last who ran them is asked first.
    pub waiting: Vec<GroupNobodyRuns>,
    /// Whether there are more.
    pub has_more: bool,
    /// Whether the network has groups at all.
    pub has_groups: bool,
}

/// Groups that nobody runs.
pub async fn to_hand_out(app: &App, who: &Facilitator) -> Result<ToHandOut, AppError> {
    let (network, now) = (who.network.id, who.visitor.now);
    let limit = i64::try_from(LINKS).unwrap_or(i64::MAX - 1) + 1;
    let mut groups = registers::without_anyone(&app.store, network, now, limit).await?;
    let has_more = groups.len() > LINKS;
    groups.truncate(LINKS);
    let (groups, waiting) = groups.into_iter().partition(|group| {
        let last = group.last.as_ref();
        last.is_none_or(|last| last.is_open(now))
    });
    Ok(ToHandOut {
        groups,
        waiting,
        has_more,
        has_groups: dashboard::any(&app.store, network).await?,
    })
}

/// Names of those who facilitate a network.
pub async fn facilitators(app: &App, who: &Facilitator) -> Result<Vec<String>, AppError> {
    Ok(shares::facilitators(&app.store, who.network.id).await?)
}
