//! On how many statements the teams of a group stood close together, audit by audit and principle by principle.

use std::collections::BTreeMap;

use crate::{
    app::App,
    domain::{
        audit::Audit, closeness::Closeness, ids::OrganisationId, questionnaire::Questionnaire,
        standing::Standing,
    },
    error::AppError,
    queries::results::TeamCloseness,
    store::{agreements, audits, spreads},
};

/// What a closed audit found beyond its answers.
#[derive(Clone, Debug)]
pub struct AuditCloseness {
    /// The audit.
    pub audit: Audit,
    /// Its questionnaire, in the language it was written in.
    pub questionnaire: Questionnaire,
    /// Its principles in order.
    pub principles: Vec<PrincipleCloseness>,
}

/// What a closed audit found of a principle.
#[derive(Clone, Debug)]
pub struct PrincipleCloseness {
    /// Where it stands.
    pub standing: Standing,
    /// How close the team stood, now and last time; none where it answered together.
    pub team: Option<TeamCloseness>,
    /// Ids of statements with a high level that is only a hunch.
    pub to_check: Vec<String>,
}

/// What each closed audit of a group found, newest first.
///
/// # Errors
/// When the database cannot answer.
pub async fn of_group(app: &App, group: OrganisationId) -> Result<Vec<AuditCloseness>, AppError> {
    let store = &app.store;
    let told = spreads::of_group(store, group).await?;
    let mut standings = audits::standings_of_group(store, group).await?;
    let hunches = agreements::hunches(store, group).await?;
    let mut found: Vec<AuditCloseness> = Vec::new();
    // Oldest first: each is set beside the one before it.
    for audit in audits::list(store, group).await?.into_iter().rev() {
        if audit.is_open() {
            continue;
        }
        let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
        let questionnaire = app.catalogue.definition(store, id, version).await?;
        let same = |other: &&AuditCloseness| {
            let other = &other.audit;
            (&other.questionnaire_id, other.questionnaire_version) == (id, version)
        };
        let before = found.iter().rev().find(same);
        let stood: BTreeMap<String, Standing> = standings
            .remove(&audit.id)
            .unwrap_or_default()
            .into_iter()
            .map(|standing| (standing.principle_id.clone(), standing))
            .collect();
        let principles = questionnaire.principles.iter().filter_map(|principle| {
            let ids = || principle.statements.iter().map(|one| one.id.as_str());
            let then = before.and_then(|before| before.of(&principle.id)?.team);
            let team = told.get(&audit.id).map(|told| TeamCloseness {
                now: Closeness::of(ids().map(|id| told.get(id))),
                before: then.map(|then| then.now),
            });
            let is_to_check = |id: &&str| {
                let level = hunches.get(&(audit.id, (*id).to_owned()));
                level.is_some_and(|level| questionnaire.scale.is_high(*level))
            };
            Some(PrincipleCloseness {
                standing: stood.get(&principle.id)?.clone(),
                team,
                to_check: ids().filter(is_to_check).map(str::to_owned).collect(),
            })
        });
        found.push(AuditCloseness {
            principles: principles.collect(),
            questionnaire: (*questionnaire).clone(),
            audit,
        });
    }
    found.reverse();
    Ok(found)
}

impl AuditCloseness {
    /// What it found of a principle, where that was looked at.
    fn of(&self, principle: &str) -> Option<&PrincipleCloseness> {
        let mut all = self.principles.iter();
        all.find(|found| found.standing.principle_id == principle)
    }
}
