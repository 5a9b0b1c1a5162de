//! A group's plan with the words of the statements it answers, as pages and files show it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    app::App,
    domain::{
        action::Action,
        ids::{AuditId, OrganisationId},
        questionnaire::Questionnaire,
    },
    error::AppError,
    language::Translator,
    queries,
    store::{actions, audits, check_ins},
    visitor::Coordinator,
};

/// "Since last time" goes back this far where there was no check-in yet.
const LATELY: TimeDelta = TimeDelta::days(90);

/// A principle that an action speaks to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ActionPrinciple {
    /// Its questionnaire and its id there, as one word for filters: `dignity-in-food.welcoming`.
    pub key: String,
    /// Its name in the reader's language.
    pub title: String,
    /// The language of its name.
    pub language: String,
    /// Its place in the questionnaire, which gives its accent.
    pub index: usize,
}

/// An action and what it answers.
#[derive(Clone, Debug)]
pub struct PlanEntry {
    /// The action.
    pub action: Action,
    /// The principles it speaks to, each once.
    pub principles: Vec<ActionPrinciple>,
    /// The statements it answers, in words.
    pub statements: Vec<String>,
    /// The language of each of them, in the same order.
    pub languages: Vec<String>,
}

impl PlanEntry {
    /// What an action answers that its questionnaires still have.
    fn new(definitions: &Definitions, action: Action) -> Self {
        let mut principles = Vec::new();
        let (mut statements, mut languages) = (Vec::new(), Vec::new());
        for link in &action.links {
            let key = (link.questionnaire_id.clone(), link.questionnaire_version);
            let Some(definition) = definitions.get(&key) else {
                continue;
            };
            let Some((principle, statement)) = definition.statement(&link.statement_id) else {
                continue;
            };
            let answered = ActionPrinciple {
                key: format!("{}.{}", definition.id, principle.id),
                title: principle.title.clone(),
                language: definition.language.clone(),
                index: definition.place_of(&principle.id),
            };
            if !principles.contains(&answered) {
                principles.push(answered);
            }
            statements.push(statement.text.clone());
            languages.push(definition.language.clone());
        }
        Self {
            action,
            principles,
            statements,
            languages,
        }
    }

    /// Names of the principles it speaks to.
    pub fn titles(&self) -> Vec<String> {
        self.principles
            .iter()
            .map(|principle| principle.title.clone())
            .collect()
    }
}

/// A group's whole plan, as its page shows it.
#[derive(Clone, Debug)]
pub struct PlanOverview {
    /// All actions, in the order they were planned.
    pub entries: Vec<PlanEntry>,
    /// The audit whose suggestions one can go to.
    pub newest_audit: Option<AuditId>,
    /// The questionnaire of the newest closed audit, whose chart stands in the plan's files.
    pub charted: Option<Arc<Questionnaire>>,
    /// Since when "since last time" counts.
    pub since: DateTime<Utc>,
    /// Whether a check-in was finished then.
    pub had_check_in: bool,
    /// Whether a check-in of today was not finished.
    pub is_checking_in: bool,
}

/// The group's whole plan.
pub async fn overview(app: &App, who: &Coordinator) -> Result<PlanOverview, AppError> {
    let group = who.organisation.id;
    let last = check_ins::last_finished(&app.store, group).await?;
    let audits = audits::list(&app.store, group).await?;
    let charted = match audits.iter().find(|audit| !audit.is_open()) {
        Some(audit) => {
            let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
            Some(app.catalogue.definition(&app.store, id, version).await?)
        }
        None => None,
    };
    Ok(PlanOverview {
        entries: entries(app, who.words(), group).await?,
        newest_audit: audits.first().map(|audit| audit.id),
        charted,
        since: last.unwrap_or(who.visitor.now - LATELY),
        had_check_in: last.is_some(),
        is_checking_in: queries::check_in::unfinished(app, who).await?.is_some(),
    })
}

/// All actions of a group in the order they were planned.
pub async fn entries(
    app: &App,
    words: Translator,
    organisation: OrganisationId,
) -> Result<Vec<PlanEntry>, AppError> {
    let actions = actions::list(&app.store, organisation).await?;
    let definitions = definitions(app, words, links(&actions)).await?;
    Ok(actions
        .into_iter()
        .map(|action| PlanEntry::new(&definitions, action))
        .collect())
}

/// One action with what it answers.
pub async fn entry(app: &App, words: Translator, action: Action) -> Result<PlanEntry, AppError> {
    let definitions = definitions(app, words, links(std::slice::from_ref(&action))).await?;
    Ok(PlanEntry::new(&definitions, action))
}

/// Questionnaires in the reader's language, by id and version.
pub(crate) type Definitions = BTreeMap<(String, i32), Questionnaire>;

/// The questionnaires and versions whose statements the actions answer.
pub(crate) fn links(actions: &[Action]) -> impl Iterator<Item = (&str, i32)> {
    actions
        .iter()
        .flat_map(|action| &action.links)
        .map(|link| (link.questionnaire_id.as_str(), link.questionnaire_version))
}

/// The questionnaires that are used, each read once.
pub(crate) async fn definitions(
    app: &App,
    words: Translator,
    used: impl Iterator<Item = (&str, i32)>,
) -> Result<Definitions, AppError> {
    let used: BTreeSet<(&str, i32)> = used.collect();
    let mut definitions = BTreeMap::new();
    for (id, version) in used {
        let definition = app.catalogue.definition(&app.store, id, version).await?;
        let own = definition.in_language(words.0.tag());
        definitions.insert((id.to_owned(), version), own);
    }
    Ok(definitions)
}
