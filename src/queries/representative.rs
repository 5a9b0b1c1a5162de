//! Who speaks for a network on which body, what was asked there and what they told the groups.

use chrono::Days;

use crate::{
    app::App,
    domain::{
        error::Error,
        ids::RepresentativeId,
        representative::{Body, Entry, EntryWords, Mandate, NOTICE, Representative},
        revision::Revision,
    },
    error::AppError,
    store::{bodies, representative_entries, representatives, revisions},
    visitor::{Coordinator, Facilitator},
};

/// All who speak for a network.
#[derive(Clone, Debug)]
pub struct RepresentativesHome {
    /// The bodies, by name.
    pub bodies: Vec<Body>,
    /// Who speaks for the network, or did, body by body.
    pub representatives: Vec<Representative>,
    /// What was taken out and waits.
    pub taken_out: Vec<Representative>,
}

/// All who speak for the network.
pub async fn home(app: &App, who: &Facilitator) -> Result<RepresentativesHome, AppError> {
    let network = who.network.id;
    Ok(RepresentativesHome {
        bodies: bodies::list(&app.store, network).await?,
        representatives: representatives::of_network(&app.store, network).await?,
        taken_out: representatives::taken_out(&app.store, network).await?,
    })
}

/// All who speak for the network, or did, for a file, body by body.
pub async fn every(app: &App, who: &Facilitator) -> Result<Vec<Representative>, AppError> {
    Ok(representatives::every(&app.store, who.network.id).await?)
}

/// The bodies of the network, by name.
pub async fn bodies(app: &App, who: &Facilitator) -> Result<Vec<Body>, AppError> {
    Ok(bodies::list(&app.store, who.network.id).await?)
}

/// The body in the address.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_body(app: &App, who: &Facilitator) -> Result<Body, AppError> {
    bodies::find(&app.store, who.network.id, who.part("body")?)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// Who speaks for the network on a body, or did.
pub async fn on_body(
    app: &App,
    who: &Facilitator,
    body: &Body,
) -> Result<Vec<Representative>, AppError> {
    let mut all = representatives::of_network(&app.store, who.network.id).await?;
    all.retain(|known| known.mandate.body_id == body.id);
    Ok(all)
}

/// Those whose terms end soon or have ended, and of whom nobody has said what follows.
pub async fn ending(app: &App, who: &Facilitator) -> Result<Vec<Representative>, AppError> {
    let until = who.visitor.today() + Days::new(NOTICE);
    Ok(representatives::ending(&app.store, who.network.id, until).await?)
}

/// A representative of the network by key; also one that was taken out and waits.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn by_key(
    app: &App,
    who: &Facilitator,
    id: RepresentativeId,
) -> Result<Representative, AppError> {
    representatives::find(&app.store, who.network.id, id)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// The representative in the address.
///
/// # Errors
/// [`Error::NotFound`], also for one that was taken out.
pub async fn find(app: &App, who: &Facilitator) -> Result<Representative, AppError> {
    let found = by_key(app, who, who.part("representative")?).await?;
    if found.mandate.is_removed {
        return Err(Error::NotFound.into());
    }
    Ok(found)
}

/// What was done, as it can be told.
#[derive(Clone, Debug)]
pub struct ToldRevision {
    /// What was done.
    pub revision: Revision,
    /// What it was done to, as it stood then; none where that is not known any more.
    pub stood: Option<Stood>,
}

/// How something stood once it was done.
#[derive(Clone, Debug)]
pub enum Stood {
    /// A representative.
    Mandate(Box<Mandate>),
    /// An entry.
    Entry(EntryWords),
}

impl ToldRevision {
    fn of(revision: Revision) -> Self {
        let stood = revisions::read::<Mandate>(&revision)
            .map(|mandate| Stood::Mandate(Box::new(mandate)))
            .or_else(|| revisions::read::<EntryWords>(&revision).map(Stood::Entry));
        Self { revision, stood }
    }
}

/// A representative with all its page shows.
#[derive(Clone, Debug)]
pub struct RepresentativeDetails {
    /// The representative.
    pub representative: Representative,
    /// Questions and reports, the latest day first.
    pub entries: Vec<Entry>,
    /// What was done, the newest first.
    pub history: Vec<Revision>,
}

impl RepresentativeDetails {
    /// What was done, as it can be told.
    pub fn told(&self) -> impl Iterator<Item = ToldRevision> + '_ {
        self.history.iter().cloned().map(ToldRevision::of)
    }
}

/// A representative with all its page shows.
pub async fn details(
    app: &App,
    who: &Facilitator,
    representative: Representative,
) -> Result<RepresentativeDetails, AppError> {
    let (network, id) = (who.network.id, representative.id);
    Ok(RepresentativeDetails {
        entries: representative_entries::list(&app.store, network, id).await?,
        history: revisions::about(&app.store, network, id).await?,
        representative,
    })
}

/// The entry in the address.
///
/// # Errors
/// [`Error::NotFound`], also for one that was taken out.
pub async fn find_entry(
    app: &App,
    who: &Facilitator,
    of: &Representative,
) -> Result<Entry, AppError> {
    let entry = who.part("entry")?;
    let found = representative_entries::find(&app.store, who.network.id, of.id, entry).await?;
    found
        .filter(|entry| !entry.said.is_removed)
        .ok_or(AppError::Refused(Error::NotFound))
}

/// Somebody who speaks for a network that a group is in, as the group reads it.
#[derive(Clone, Debug)]
pub struct ForGroup {
    /// What the network is called.
    pub network: String,
    /// Who it is.
    pub representative: Representative,
    /// What they asked and reported, the latest day first.
    pub entries: Vec<Entry>,
}

/// Who speaks for the networks of a group, with what they asked and reported.
pub async fn for_group(app: &App, who: &Coordinator) -> Result<Vec<ForGroup>, AppError> {
    let group = who.organisation.id;
    let all = representatives::for_group(&app.store, group).await?;
    let mut entries = representative_entries::for_group(&app.store, group).await?;
    let told = all.into_iter().map(|(network, representative)| ForGroup {
        network,
        entries: entries
            .extract_if(.., |entry| entry.representative_id == representative.id)
            .collect(),
        representative,
    });
    Ok(told.collect())
}
