//! The agencies of a network with what they share with it. None of this is added to anything of groups.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{DateTime, Utc};

use crate::{
    app::App,
    domain::{
        agency::Agency,
        answer_codes,
        error::Error,
        farewell::LastCoordinator,
        ids::OrganisationId,
        questionnaire::Questionnaire,
        standing_history::{ClosedAudit, standing_histories},
    },
    error::AppError,
    language::Translator,
    queries::{dashboard::GroupHistory, sharing::SharedAudit},
    store::{
        agencies::{self as stored, ShownAudit},
        agencies_waiting, farewells, links,
        network_changes::{self, NetworkChange},
        organisations, registers,
    },
    visitor::{Facilitator, Liaison},
};

pub use crate::store::agencies_waiting::WaitingAgency;

/// An agency with what it shares.
#[derive(Clone, Debug)]
pub struct AgencyEntry {
    /// The agency.
    pub agency: Agency,
    /// The audits it shows, newest day first.
    pub audits: Vec<SharedAudit>,
    /// How it went from audit to audit, by questionnaire.
    pub courses: Vec<AgencyCourse>,
}

/// How an agency went through the audits of one questionnaire.
#[derive(Clone, Debug)]
pub struct AgencyCourse {
    /// The questionnaire, as the newest of these audits asked it, in the reader's language where there is one.
    pub questionnaire: Questionnaire,
    /// How it went on each principle that was looked at, with the principle's name.
    pub principles: Vec<(String, GroupHistory)>,
}

/// The agencies of a network, by name, each followed by its departments.
pub async fn of_network(app: &App, who: &Facilitator) -> Result<Vec<AgencyEntry>, AppError> {
    let network = who.network.id;
    let agencies = stored::of_network(&app.store, network, who.visitor.now).await?;
    let mut shown: BTreeMap<OrganisationId, Vec<ShownAudit>> = BTreeMap::new();
    for audit in stored::shown(&app.store, network).await? {
        shown
            .entry(audit.audit.organisation_id)
            .or_default()
            .push(audit);
    }
    let mut versions = Versions::default();
    let mut entries = Vec::new();
    for agency in agencies {
        let own = shown.remove(&agency.id).unwrap_or_default();
        entries.push(versions.entry(app, who.visitor.words, agency, own).await?);
    }
    Ok(entries)
}

/// Definitions that were read already, each as it was closed and as it is read.
#[derive(Default)]
struct Versions(BTreeMap<(String, i32), (Arc<Questionnaire>, Questionnaire)>);

impl Versions {
    /// Reads the versions of these audits that were not read yet.
    async fn read(
        &mut self,
        app: &App,
        words: Translator,
        shown: &[ShownAudit],
    ) -> Result<(), AppError> {
        for ShownAudit { audit, .. } in shown {
            let (id, version) = (audit.questionnaire_id.clone(), audit.questionnaire_version);
            if !self.0.contains_key(&(id.clone(), version)) {
                let found = app.catalogue.definition(&app.store, &id, version).await?;
                let read = found.in_language(words.0.tag());
                self.0.insert((id, version), (found, read));
            }
        }
        Ok(())
    }

    fn of(&self, shown: &ShownAudit) -> Option<&(Arc<Questionnaire>, Questionnaire)> {
        let audit = &shown.audit;
        let key = (audit.questionnaire_id.clone(), audit.questionnaire_version);
        self.0.get(&key)
    }

    /// An agency with the audits it shows, newest day first.
    async fn entry(
        &mut self,
        app: &App,
        words: Translator,
        agency: Agency,
        shown: Vec<ShownAudit>,
    ) -> Result<AgencyEntry, AppError> {
        self.read(app, words, &shown).await?;
        let mut by_questionnaire: Vec<(&str, Vec<&ShownAudit>)> = Vec::new();
        for one in &shown {
            let id = one.audit.questionnaire_id.as_str();
            match by_questionnaire.iter_mut().find(|(known, _)| *known == id) {
                Some((_, of_it)) => of_it.push(one),
                None => by_questionnaire.push((id, vec![one])),
            }
        }
        let courses = by_questionnaire
            .iter()
            .filter_map(|(_, of_it)| self.course(&agency, of_it))
            .collect();
        let audits = shown
            .iter()
            .map(|one| SharedAudit {
                title: self.of(one).map_or_else(String::new, |(_, read)| {
                    words.dated(&read.title, one.audit.held_on)
                }),
                audit: one.audit.clone(),
                extent: one.extent,
            })
            .collect();
        Ok(AgencyEntry {
            courses,
            audits,
            agency,
        })
    }

    /// How an agency went through these audits of one questionnaire, newest day first.
    fn course(&self, agency: &Agency, shown: &[&ShownAudit]) -> Option<AgencyCourse> {
        let (_, questionnaire) = self.of(shown.first()?)?;
        let held: Vec<ClosedAudit> = shown
            .iter()
            .rev()
            .filter_map(|one| {
                let (definition, _) = self.of(one)?;
                Some(ClosedAudit {
                    on: one.audit.held_on,
                    version: one.audit.questionnaire_version,
                    levels: definition.scale.levels.len(),
                    standings: answer_codes::standings(definition, &one.choices)
                        .into_iter()
                        .flatten()
                        .collect(),
                })
            })
            .collect();
        let looked_at = |id: &str| {
            let mut standings = held.iter().flat_map(|held| &held.standings);
            standings.any(|standing| standing.principle_id == id)
        };
        let (ids, titles): (Vec<String>, Vec<String>) = questionnaire
            .principles
            .iter()
            .filter(|principle| looked_at(&principle.id))
            .map(|principle| (principle.id.clone(), principle.title.clone()))
            .unzip();
        let courses = standing_histories(&held, &questionnaire.id, &ids, &[]);
        let principles = titles
            .into_iter()
            .zip(courses)
            .map(|(title, course)| {
                let history = GroupHistory {
                    organisation: agency.id,
                    name: agency.name.clone(),
                    held: held.clone(),
                    course,
                };
                (title, history)
            })
            .collect();
        Some(AgencyCourse {
            questionnaire: questionnaire.clone(),
            principles,
        })
    }
}

/// The agencies of the network that were taken out and wait, the latest first.
pub async fn waiting(app: &App, who: &Facilitator) -> Result<Vec<WaitingAgency>, AppError> {
    Ok(agencies_waiting::of_network(&app.store, who.network.id).await?)
}

/// An agency as the facilitators of its network see it.
#[derive(Clone, Debug)]
pub struct ShownAgency {
    /// The agency with what it shares.
    pub entry: AgencyEntry,
    /// The agency of which it is a department.
    pub whole: Option<Agency>,
    /// Its departments, by name.
    pub departments: Vec<AgencyEntry>,
    /// Names of those who run it.
    pub coordinators: Vec<String>,
    /// Whether anybody runs it or ever did: then its name is its own.
    pub was_run: bool,
    /// What it was called before, the latest change first.
    pub once: Vec<NetworkChange>,
    /// The last who ran it, where nobody does now and somebody did.
    pub last: Option<LastCoordinator>,
    /// Until when a link into it can be used, where there is one.
    pub links_until: Option<DateTime<Utc>>,
}

/// The agency in the address.
///
/// # Errors
/// [`Error::NotFound`] where it leaves at this moment.
pub async fn shown(app: &App, who: &Liaison) -> Result<ShownAgency, AppError> {
    let Liaison(who) = who;
    let (store, id) = (&app.store, who.organisation.id);
    let mut all = of_network(app, &who.facilitator).await?;
    let departments = all
        .extract_if(.., |entry| entry.agency.part_of == Some(id))
        .collect();
    let place = all.iter().position(|entry| entry.agency.id == id);
    let entry = all.swap_remove(place.ok_or(AppError::Refused(Error::NotFound))?);
    let whole = all
        .into_iter()
        .find(|other| Some(other.agency.id) == entry.agency.part_of)
        .map(|other| other.agency);
    let coordinators = organisations::coordinators_of(store, id).await?;
    let last = if coordinators.is_empty() {
        farewells::last(store, id).await?
    } else {
        None
    };
    Ok(ShownAgency {
        entry,
        whole,
        departments,
        coordinators,
        was_run: registers::was_run(store, id).await?,
        once: network_changes::list(store, who.network().id, id).await?,
        last,
        links_until: links::out(store, id, who.facilitator.visitor.now).await?,
    })
}

/// The agency of which a department is added; none where a whole agency is.
///
/// # Errors
/// [`Error::NotFound`] where it is not in the network, or is a department itself.
pub async fn whole(app: &App, who: &Facilitator, id: &str) -> Result<Option<Agency>, AppError> {
    if id.is_empty() {
        return Ok(None);
    }
    let all = stored::of_network(&app.store, who.network.id, who.visitor.now).await?;
    let found = all
        .into_iter()
        .find(|agency| agency.part_of.is_none() && agency.id.to_string() == id);
    found.map(Some).ok_or(AppError::Refused(Error::NotFound))
}
