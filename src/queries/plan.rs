//! A group's plan with the words of the statements it answers, as pages and files show it.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    app::App,
    domain::{action::Action, ids::OrganisationId, questionnaire::Questionnaire},
    error::AppError,
    language::Translator,
    store::actions,
};

/// A principle that an action speaks to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ActionPrinciple {
    /// Its questionnaire and its id there, as one word for filters: `dignity-in-food.welcoming`.
    pub key: String,
    /// Its name in the reader's language.
    pub title: String,
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
}

impl PlanEntry {
    /// Names of the principles it speaks to.
    pub fn titles(&self) -> Vec<String> {
        self.principles
            .iter()
            .map(|spoken| spoken.title.clone())
            .collect()
    }
}

/// All actions of a group in the order they were planned.
///
/// # Errors
/// When the database cannot answer.
pub async fn entries(
    app: &App,
    words: Translator,
    organisation: OrganisationId,
) -> Result<Vec<PlanEntry>, AppError> {
    let actions = actions::list(&app.store, organisation).await?;
    let definitions = definitions(app, words, links(&actions)).await?;
    Ok(actions
        .into_iter()
        .map(|action| entry(&definitions, action))
        .collect())
}

/// One action with what it answers.
///
/// # Errors
/// When the database cannot answer.
pub async fn one(app: &App, words: Translator, action: Action) -> Result<PlanEntry, AppError> {
    let definitions = definitions(app, words, links(std::slice::from_ref(&action))).await?;
    Ok(entry(&definitions, action))
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

fn entry(definitions: &Definitions, action: Action) -> PlanEntry {
    let mut principles = Vec::new();
    let mut statements = Vec::new();
    for link in &action.links {
        let key = (link.questionnaire_id.clone(), link.questionnaire_version);
        let Some(definition) = definitions.get(&key) else {
            continue;
        };
        let Some((principle, statement)) = definition.statement(&link.statement_id) else {
            continue;
        };
        let spoken = ActionPrinciple {
            key: format!("{}.{}", definition.id, principle.id),
            title: principle.title.clone(),
            index: definition.place_of(&principle.id),
        };
        if !principles.contains(&spoken) {
            principles.push(spoken);
        }
        statements.push(statement.text.clone());
    }
    PlanEntry {
        action,
        principles,
        statements,
    }
}
