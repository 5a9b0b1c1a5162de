//! Progress over time, put together for pages and documents.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use crate::{
    app::App,
    clock::day,
    domain::{
        action::Action,
        action_stage::{self, ActionStage, StageCounts},
        audit::Audit,
        burn_up::{self, ActionHistory, Day, Ending, OnTime, PrincipleRef},
        ids::{ActionId, AuditId},
        questionnaire::Questionnaire,
        standing::Standing,
        standing_history::{self, ClosedAudit, StandingHistory},
    },
    error::AppError,
    queries::{self, plan::Definitions, told::ToldRound},
    store::{actions, audits, burn_up as stored},
    visitor::Coordinator,
};

/// A group's progress over time.
#[derive(Clone, Debug)]
pub struct PlanProgress {
    /// The day it is.
    pub today: NaiveDate,
    /// Planned, done and let go, day by day.
    pub days: Vec<Day>,
    /// What was done by its day, quarter by quarter.
    pub quarters: Vec<OnTime>,
    /// Where actions sit, by the name of the principle; none for those of the group's own, which stand last.
    pub places: Vec<(Option<PrincipleName>, StageCounts)>,
    /// Open actions whose day has passed; each counts once.
    pub overdue: usize,
    /// The questionnaires with a closed audit: id and name, the one used last first.
    pub questionnaires: Vec<(String, String)>,
    /// How it went from audit to audit, by the questionnaire asked for; none before the first closed audit.
    pub courses: Option<StandingHistories>,
    /// What people who use the service said, in the newest rounds of the same questionnaire; the newest first.
    pub told: Vec<ToldRound>,
}

/// Most rounds of voices beside each other.
const ROUNDS: usize = 6;

/// The name of a principle.
#[derive(Clone, Debug)]
pub struct PrincipleName {
    /// The name, in the reader's language where there is one.
    pub title: String,
    /// Its language.
    pub language: String,
}

/// How the principles of one questionnaire went through its closed audits.
#[derive(Clone, Debug)]
pub struct StandingHistories {
    /// Which questionnaire.
    pub questionnaire_id: String,
    /// Names of the levels at the last of them.
    pub levels: Vec<String>,
    /// The closed audits, oldest first.
    pub held: Vec<ClosedAudit>,
    /// Names and courses of its principles, in the order of the newest version; those it no longer has last.
    pub principles: Vec<(PrincipleName, StandingHistory)>,
}

/// Loads a group's progress; `questionnaire` chooses whose audits are followed, otherwise those of the one used last.
pub async fn load(
    app: &App,
    who: &Coordinator,
    questionnaire: &str,
) -> Result<PlanProgress, AppError> {
    let group = who.organisation.id;
    let today = who.visitor.today();
    let actions = actions::list(&app.store, group).await?;
    let endings = stored::endings(&app.store, group).await?;
    let closed: Vec<Audit> = audits::list(&app.store, group)
        .await?
        .into_iter()
        .filter(|audit| !audit.is_open())
        .collect();
    let shown = closed
        .iter()
        .find(|audit| audit.questionnaire_id == questionnaire)
        .or(closed.first())
        .map(|audit| audit.questionnaire_id.clone());
    let mut told =
        queries::told::of_group(app, who.words(), group, shown.as_deref(), ROUNDS).await?;
    if let Some(newest) = told.first().map(|told| told.round.questionnaire.clone()) {
        told.retain(|told| told.round.questionnaire == newest);
    }
    let standings = match &shown {
        Some(id) => stored::standings(&app.store, group, id).await?,
        None => Vec::new(),
    };
    let of_audits = closed
        .iter()
        .map(|audit| (audit.questionnaire_id.as_str(), audit.questionnaire_version));
    let used = of_audits.chain(queries::plan::links(&actions));
    let definitions = DefinitionsInUse(queries::plan::definitions(app, who.words(), used).await?);
    let histories = action_histories(&actions, endings, &definitions);
    Ok(PlanProgress {
        days: burn_up::burn_up(&histories, today),
        quarters: burn_up::on_time(&histories, today),
        places: definitions.with_names(action_stage::stages_by_principle(&histories, today)),
        overdue: histories
            .iter()
            .filter(|history| history.place(today) == ActionStage::Overdue)
            .count(),
        questionnaires: definitions.questionnaires(&closed),
        courses: shown
            .map(|id| standing_histories(id, &closed, standings, &definitions, &histories)),
        told,
        today,
    })
}

/// The definitions in use by the group, in the reader's language.
struct DefinitionsInUse(Definitions);

impl DefinitionsInUse {
    /// The versions of a questionnaire, newest first.
    fn versions(&self, id: &str) -> impl Iterator<Item = &Questionnaire> {
        self.0
            .iter()
            .rev()
            .filter(move |((own, _), _)| own == id)
            .map(|(_, definition)| definition)
    }

    /// The principles of a questionnaire, id and name, in the order of its newest version; then those only older ones
    /// have.
    fn principles(&self, id: &str) -> Vec<(String, PrincipleName)> {
        let mut principles: Vec<(String, PrincipleName)> = Vec::new();
        for version in self.versions(id) {
            for principle in &version.principles {
                if principles.iter().all(|(known, _)| *known != principle.id) {
                    let name = PrincipleName {
                        title: principle.title.clone(),
                        language: version.language.clone(),
                    };
                    principles.push((principle.id.clone(), name));
                }
            }
        }
        principles
    }

    /// Where each statement belongs, by questionnaire, version and statement.
    fn belongings(&self) -> HashMap<(&str, i32, &str), PrincipleRef> {
        self.0
            .iter()
            .flat_map(|((id, version), definition)| {
                definition.statements().map(move |(principle, statement)| {
                    let of = PrincipleRef {
                        questionnaire_id: id.clone(),
                        principle_id: principle.id.clone(),
                    };
                    ((id.as_str(), *version, statement.id.as_str()), of)
                })
            })
            .collect()
    }

    /// Counts with the names of their principles, in order; the group's own last.
    fn with_names(
        &self,
        mut counts: BTreeMap<Option<PrincipleRef>, StageCounts>,
    ) -> Vec<(Option<PrincipleName>, StageCounts)> {
        let own = counts.remove(&None);
        let ids: BTreeSet<String> = self.0.keys().map(|(id, _)| id.clone()).collect();
        let mut rows = Vec::new();
        for questionnaire_id in ids {
            for (principle_id, name) in self.principles(&questionnaire_id) {
                let of = PrincipleRef {
                    questionnaire_id: questionnaire_id.clone(),
                    principle_id,
                };
                if let Some(counts) = counts.remove(&Some(of)) {
                    rows.push((Some(name), counts));
                }
            }
        }
        rows.extend(own.map(|own| (None, own)));
        rows
    }

    /// The questionnaires of these audits: id and name, in the order they come.
    fn questionnaires(&self, audits: &[Audit]) -> Vec<(String, String)> {
        let mut used: Vec<(String, String)> = Vec::new();
        for audit in audits {
            let id = &audit.questionnaire_id;
            if used.iter().all(|(known, _)| known != id)
                && let Some(newest) = self.versions(id).next()
            {
                used.push((id.clone(), newest.title.clone()));
            }
        }
        used
    }
}

fn action_histories(
    actions: &[Action],
    endings: Vec<stored::Ending>,
    definitions: &DefinitionsInUse,
) -> Vec<ActionHistory> {
    let belongings = definitions.belongings();
    let mut ended: HashMap<ActionId, Vec<Ending>> = HashMap::new();
    for ending in endings {
        ended.entry(ending.action_id).or_default().push(Ending {
            outcome: ending.outcome,
            on: day(ending.closed_at),
            due_on: ending.due_on,
            reopened_on: ending.reopened_at.map(day),
        });
    }
    actions
        .iter()
        .map(|action| ActionHistory {
            planned_on: day(action.planned_at),
            due_on: action.plan.due_on,
            state: action.state,
            of: action
                .links
                .iter()
                .filter_map(|link| {
                    let (id, statement) =
                        (link.questionnaire_id.as_str(), link.statement_id.as_str());
                    belongings
                        .get(&(id, link.questionnaire_version, statement))
                        .cloned()
                })
                .collect(),
            endings: ended.remove(&action.id).unwrap_or_default(),
        })
        .collect()
}

fn standing_histories(
    id: String,
    closed: &[Audit],
    standings: Vec<(AuditId, Standing)>,
    definitions: &DefinitionsInUse,
    histories: &[ActionHistory],
) -> StandingHistories {
    let mut by_audit: HashMap<AuditId, Vec<Standing>> = HashMap::new();
    for (audit, standing) in standings {
        by_audit.entry(audit).or_default().push(standing);
    }
    let mut audits: Vec<&Audit> = closed
        .iter()
        .filter(|audit| audit.questionnaire_id == id)
        .collect();
    audits.sort_by_key(|audit| (audit.held_on, audit.started_at));
    let levels = |audit: &Audit| {
        let key = (id.clone(), audit.questionnaire_version);
        definitions
            .0
            .get(&key)
            .map(|definition| definition.scale.levels.clone())
            .unwrap_or_default()
    };
    let held: Vec<ClosedAudit> = audits
        .iter()
        .map(|audit| ClosedAudit {
            on: audit.held_on,
            version: audit.questionnaire_version,
            levels: levels(audit).len(),
            standings: by_audit.remove(&audit.id).unwrap_or_default(),
        })
        .collect();
    let known: BTreeSet<&String> = held
        .iter()
        .flat_map(|audit| &audit.standings)
        .map(|standing| &standing.principle_id)
        .collect();
    // Principles nobody ever chose have no course.
    let (ids, names): (Vec<String>, Vec<PrincipleName>) = definitions
        .principles(&id)
        .into_iter()
        .filter(|(principle, _)| known.contains(principle))
        .unzip();
    let courses = standing_history::standing_histories(&held, &id, &ids, histories);
    StandingHistories {
        levels: audits.last().map(|last| levels(last)).unwrap_or_default(),
        principles: names.into_iter().zip(courses).collect(),
        questionnaire_id: id,
        held,
    }
}
