//! What a group shares with its networks: as it chooses, and as their facilitators see it.

use chrono::{DateTime, Utc};

use crate::{
    app::App,
    domain::{
        action::Action,
        audit::{AnswerSheet, Audit},
        contact::Contact,
        error::Error,
        farewell::LastCoordinator,
        ids::{AuditId, OrganisationId, RoundId},
        organisation::Network,
        round::{Owner, Round},
        share::{Extent, Subject},
    },
    error::AppError,
    queries::{
        self,
        plan::PlanEntry,
        profile::StoredFact,
        review::{Review, Titles},
        told::ToldRound,
    },
    store::{
        actions, agencies, audits, contacts, farewells, links, organisations, profiles,
        register_facts,
        registers::{self, RegisterEntry},
        reviews, rounds, shares,
    },
    visitor::{Coordinator, Supporter},
};

/// A network with what a group shares with it.
#[derive(Clone, Debug)]
pub struct NetworkShares {
    /// The network.
    pub network: Network,
    /// Names of its facilitators: the people who see what is shared.
    pub facilitators: Vec<String>,
    /// Each thing that can be shared, with how much of it is.
    pub subjects: Vec<(Subject, Extent)>,
    /// How much of each audit that is closed from now on; none where the group is asked each time.
    pub lasting: Option<Extent>,
    /// Whether it reads what the group was told of its rounds of voices; none where there was no round.
    pub voices: Option<bool>,
    /// Whether it knows something of the group for itself, or keeps when it was in touch with it.
    pub keeps_facts: bool,
}

/// What a group shares with whom.
#[derive(Clone, Debug)]
pub struct SharingChoices {
    /// The group's closed audits, newest first.
    pub audits: Vec<Audit>,
    /// What it shares with each of its networks.
    pub networks: Vec<NetworkShares>,
    /// Whether it is an agency, which shares audits alone and is counted apart.
    pub is_agency: bool,
}

/// What the group shares with whom.
pub async fn chosen(app: &App, who: &Coordinator) -> Result<SharingChoices, AppError> {
    let group = who.organisation.id;
    let mut audits = audits::list(&app.store, group).await?;
    audits.retain(|audit| !audit.is_open());
    let chosen = shares::of_group(&app.store, group).await?;
    let lasting = shares::lasting(&app.store, group).await?;
    let has_rounds = rounds::any(&app.store, group).await?;
    let voices = shares::of_voices(&app.store, group).await?;
    let mut facilitators = shares::facilitators_of_networks(&app.store, group).await?;
    let kept_by = register_facts::kept_by(&app.store, group).await?;
    let is_agency = agencies::is_agency(&app.store, group).await?;
    let plan = (!is_agency).then_some(Subject::Plan);
    let mut networks = Vec::new();
    for network in shares::networks(&app.store, group).await? {
        let extent = |subject| {
            let share = chosen
                .iter()
                .find(|share| share.network == network.id && share.subject == subject);
            (subject, share.map_or(Extent::Nothing, |share| share.extent))
        };
        let subjects = plan
            .into_iter()
            .chain(audits.iter().map(|audit| Subject::Audit(audit.id)))
            .map(extent)
            .collect();
        networks.push(NetworkShares {
            facilitators: facilitators.remove(&network.id).unwrap_or_default(),
            subjects,
            lasting: lasting
                .iter()
                .find(|share| share.network == network.id)
                .and_then(|share| share.extent),
            voices: (has_rounds && !is_agency).then(|| voices.contains(&network.id)),
            keeps_facts: kept_by.contains(&network.id),
            network,
        });
    }
    Ok(SharingChoices {
        audits,
        networks,
        is_agency,
    })
}

/// What a group is asked of sharing, once for each network.
#[derive(Clone, Debug)]
pub struct SharingQuestion {
    /// The audits it is about: the one that was just closed, or all that are closed, newest first.
    pub audits: Vec<Audit>,
    /// The title of the one with its day, where it is about one.
    pub title: Option<String>,
    /// The networks of which the group said nothing yet, each with the names of those who would see it.
    pub networks: Vec<(Network, Vec<String>)>,
}

/// What the group is asked when it has closed an audit, or, without one, when it came into a network.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such audit.
pub async fn question(
    app: &App,
    who: &Coordinator,
    audit: Option<AuditId>,
) -> Result<SharingQuestion, AppError> {
    let group = who.organisation.id;
    let mut title = None;
    let mut audits = match audit {
        Some(id) => {
            let found = audits::find(&app.store, group, id).await?;
            let audit = found.ok_or(AppError::Refused(Error::NotFound))?;
            title = Some(Titles::default().title_of(app, who.words(), &audit).await?);
            vec![audit]
        }
        None => audits::list(&app.store, group).await?,
    };
    audits.retain(|audit| !audit.is_open());
    let mut networks = undecided(app, group, audit).await?;
    if audit.is_some() && audits.is_empty() {
        // A draft is nobody else's.
        networks.clear();
    }
    let mut facilitators = shares::facilitators_of_networks(&app.store, group).await?;
    let networks = networks
        .into_iter()
        .map(|network| {
            let names = facilitators.remove(&network.id).unwrap_or_default();
            (network, names)
        })
        .collect();
    Ok(SharingQuestion {
        audits,
        title,
        networks,
    })
}

/// The networks that a group is asked of: it said nothing of its later audits, nor of this one, nor, without one, of
/// anything.
pub async fn undecided(
    app: &App,
    group: OrganisationId,
    audit: Option<AuditId>,
) -> Result<Vec<Network>, AppError> {
    let mut networks = shares::networks(&app.store, group).await?;
    if networks.is_empty() {
        return Ok(networks);
    }
    let lasting = shares::lasting(&app.store, group).await?;
    let chosen = shares::of_group(&app.store, group).await?;
    networks.retain(|network| {
        let said = chosen.iter().any(|share| {
            let about = audit.is_none_or(|audit| share.subject == Subject::Audit(audit));
            share.network == network.id && about
        });
        !said && lasting.iter().all(|share| share.network != network.id)
    });
    Ok(networks)
}

/// Whether somebody who comes into a group is asked what it shares: the first to run it, where a network has it already and
/// nobody said anything yet.
pub async fn asks_whoever_comes(app: &App, group: OrganisationId) -> Result<bool, AppError> {
    Ok(!undecided(app, group, None).await?.is_empty()
        && registers::coordinators(&app.store, group).await?.len() == 1)
}

/// Titles of audits with their days, in the same order.
pub async fn titles(
    app: &App,
    who: &Coordinator,
    audits: &[Audit],
) -> Result<Vec<String>, AppError> {
    let mut known = Titles::default();
    let mut titles = Vec::new();
    for audit in audits {
        titles.push(known.title_of(app, who.words(), audit).await?);
    }
    Ok(titles)
}

/// An audit that a group shows a network.
#[derive(Clone, Debug)]
pub struct SharedAudit {
    /// The audit.
    pub audit: Audit,
    /// Its title with its day.
    pub title: String,
    /// How much of it is shown.
    pub extent: Extent,
}

/// A group as the facilitators of its network see it.
#[derive(Clone, Debug)]
pub struct SharedGroup {
    /// The audits it shows, newest day first.
    pub audits: Vec<SharedAudit>,
    /// How much of its plan it shows.
    pub plan: Extent,
    /// Its rounds of voices, newest first, where it shows what it was told of them.
    pub rounds: Vec<Round>,
    /// The network's reviews of what it shows.
    pub reviews: Vec<Review>,
    /// What it says of itself.
    pub profile: Vec<StoredFact>,
    /// What the network keeps of it.
    pub entry: RegisterEntry,
    /// When the network was in touch with it, newest first.
    pub contacts: Vec<Contact>,
    /// Names of those who run it.
    pub coordinators: Vec<String>,
    /// Whether anybody runs it or ever did.
    pub was_run: bool,
    /// The last who ran it, where nobody does now and somebody did.
    pub last: Option<LastCoordinator>,
    /// Until when a link into it can be used, where there is one.
    pub links_until: Option<DateTime<Utc>>,
}

/// The group as the facilitators of its network see it.
pub async fn group(app: &App, who: &Supporter) -> Result<SharedGroup, AppError> {
    let (network, group) = (who.network().id, who.organisation.id);
    let store = &app.store;
    let mut reviews = reviews::of_group(store, group).await?;
    reviews.retain(|review| review.network_id == network);
    let mut titles = Titles::default();
    let mut audits = Vec::new();
    for (audit, extent) in shares::shown(store, network, group).await? {
        audits.push(SharedAudit {
            title: titles.title_of(app, who.words(), &audit).await?,
            audit,
            extent,
        });
    }
    let coordinators = organisations::coordinators_of(store, group).await?;
    let last = if coordinators.is_empty() {
        farewells::last(store, group).await?
    } else {
        None
    };
    Ok(SharedGroup {
        audits,
        plan: who.extent(app, Subject::Plan).await?,
        rounds: if shows_voices(app, who).await? {
            rounds::of(store, Owner::Group(group)).await?
        } else {
            Vec::new()
        },
        reviews,
        profile: profiles::shared(store, network, group).await?,
        entry: registers::entry(store, network, group).await?,
        contacts: contacts::of_group(store, network, group).await?,
        coordinators,
        was_run: registers::was_run(store, group).await?,
        last,
        links_until: links::out(store, group, who.facilitator.visitor.now).await?,
    })
}

/// An audit that the group shows this network, and how much of it. Of a summary no answer is given.
///
/// # Errors
/// [`Error::NotShown`] where the group does not share it.
pub async fn audit(
    app: &App,
    who: &Supporter,
    id: AuditId,
) -> Result<(AnswerSheet, Extent), AppError> {
    let extent = who.sees(app, Subject::Audit(id), Extent::Summary).await?;
    let audit = audits::find(&app.store, who.organisation.id, id).await?;
    // An audit that was opened again is a draft until it is closed once more.
    let audit = audit
        .filter(|audit| !audit.is_open())
        .ok_or(AppError::Refused(Error::NotShown))?;
    let mut sheet = queries::audit::sheet_of(app, who.words(), audit).await?;
    if extent < Extent::All {
        // What stands in a summary is written when the audit closes; no answer is needed to show it.
        sheet.answers.clear();
    }
    Ok((sheet, extent))
}

async fn shows_voices(app: &App, who: &Supporter) -> Result<bool, AppError> {
    let networks = shares::of_voices(&app.store, who.organisation.id).await?;
    Ok(networks.contains(&who.network().id))
}

/// What the group was told of one of its rounds of voices.
///
/// # Errors
/// [`Error::NotShown`] where the group does not share it.
pub async fn voices(app: &App, who: &Supporter) -> Result<ToldRound, AppError> {
    let id: RoundId = who.facilitator.part("round")?;
    let own = Owner::Group(who.organisation.id);
    let round = rounds::one(&app.store, id).await?;
    match round.filter(|round| round.owner == own) {
        Some(round) if shows_voices(app, who).await? => {
            queries::told::of_round(app, who.words(), round).await
        }
        _ => Err(Error::NotShown.into()),
    }
}

/// A plan that a group shows a network.
#[derive(Clone, Debug)]
pub struct SharedPlan {
    /// How much of it is shown.
    pub extent: Extent,
    /// Its actions, to be counted.
    pub actions: Vec<Action>,
    /// The same with what they answer; none where only a summary is shown.
    pub entries: Vec<PlanEntry>,
}

/// The plan that the group shows this network.
///
/// # Errors
/// [`Error::NotShown`] where the group does not share it.
pub async fn plan(app: &App, who: &Supporter) -> Result<SharedPlan, AppError> {
    let extent = who.sees(app, Subject::Plan, Extent::Summary).await?;
    let group = who.organisation.id;
    let entries = if extent == Extent::All {
        queries::plan::entries(app, who.words(), group).await?
    } else {
        Vec::new()
    };
    Ok(SharedPlan {
        extent,
        actions: actions::list(&app.store, group).await?,
        entries,
    })
}
