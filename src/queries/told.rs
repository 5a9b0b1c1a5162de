//! Rounds of voices with what they asked and what is told of them, as pages and files set them beside each other.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use crate::{
    app::App,
    domain::{
        ids::OrganisationId,
        questionnaire::{Questionnaire, VoiceQuestion},
        release::Release,
        round::Round,
    },
    error::AppError,
    language::Translator,
    queries,
    store::{releases, rounds},
};

pub use crate::store::releases::ToldOn;

/// A round with what is told of it.
#[derive(Clone, Debug)]
pub struct ToldRound {
    /// The round.
    pub round: Round,
    /// What it asks, in the reader's language where it has that.
    pub asked: Arc<Questionnaire>,
    /// What is told, by question.
    pub told: BTreeMap<String, ToldOn>,
}

impl ToldRound {
    /// What was asked.
    pub fn all(&self) -> impl Iterator<Item = &VoiceQuestion> {
        let voices = self.asked.voices.iter();
        voices.flat_map(|voices| &voices.questions)
    }

    /// The questions that speak to a principle.
    pub fn questions(&self, principle: &str) -> impl Iterator<Item = &VoiceQuestion> {
        self.all()
            .filter(move |question| question.principle == principle)
    }

    /// The questions that speak to a statement.
    pub fn questions_about(&self, statement: &str) -> impl Iterator<Item = &VoiceQuestion> {
        self.all()
            .filter(move |question| question.statements.iter().any(|id| id == statement))
    }

    /// What is told of a question.
    pub fn release(&self, question: &VoiceQuestion) -> Option<&Release> {
        self.told.get(&question.id).map(|told| &told.release)
    }
}

/// What is told of a round.
pub async fn of_round(app: &App, words: Translator, round: Round) -> Result<ToldRound, AppError> {
    let definition = queries::round::definition(app, &round).await?;
    Ok(ToldRound {
        asked: Arc::new(definition.in_language(words.0.tag())),
        told: queries::round::told(app, &round).await?,
        round,
    })
}

/// The rounds of a group of which something is told, those first that end last: all, or those of one questionnaire; at most so many;
/// without their places.
pub async fn of_group(
    app: &App,
    words: Translator,
    group: OrganisationId,
    questionnaire: Option<&str>,
    most: usize,
) -> Result<Vec<ToldRound>, AppError> {
    let mut rounds = rounds::told_of(&app.store, group, questionnaire).await?;
    rounds.truncate(most);
    if rounds.is_empty() {
        return Ok(Vec::new());
    }
    let mut told = releases::told_of_group(&app.store, group).await?;
    let mut definitions: HashMap<String, Arc<Questionnaire>> = HashMap::new();
    let mut shown = Vec::new();
    for round in rounds {
        let asked = match definitions.get(&round.definition) {
            Some(asked) => asked.clone(),
            None => {
                let definition = queries::round::definition(app, &round).await?;
                let asked = Arc::new(definition.in_language(words.0.tag()));
                definitions.insert(round.definition.clone(), asked.clone());
                asked
            }
        };
        shown.push(ToldRound {
            told: told.remove(&round.id).unwrap_or_default(),
            asked,
            round,
        });
    }
    Ok(shown)
}
