//! What a team agreed on in a closed audit beside what people who use the service said in the nearest round that asked them about
//! the same.

use std::collections::BTreeMap;

use crate::{
    app::App,
    domain::{
        answer::Choice,
        audit::{AnswerSheet, Audit},
        questionnaire::{Questionnaire, VoiceQuestion},
        round::Round,
        sides::{Verdict, of_one_time, together, verdict},
    },
    error::AppError,
    language::Translator,
    queries,
    store::rounds,
};

pub use crate::store::releases::ToldOn;

/// The side of the people.
#[derive(Clone, Debug)]
pub struct Heard {
    /// The round.
    pub round: Round,
    /// What it asks, in the reader's language where it has that.
    pub asked: Questionnaire,
    /// What is told, by question.
    pub told: BTreeMap<String, ToldOn>,
    /// Whether the round and the audit are of one time.
    pub is_of_one_time: bool,
}

impl Heard {
    /// The questions that speak to a principle.
    pub fn questions(&self, principle: &str) -> impl Iterator<Item = &VoiceQuestion> {
        let questions = self
            .asked
            .voices
            .iter()
            .flat_map(|voices| &voices.questions);
        questions.filter(move |question| question.principle == principle)
    }

    /// What is to be said of a statement, by the level that was agreed on.
    pub fn of_statement(&self, sheet: &AnswerSheet, statement: &str) -> Option<Verdict> {
        if !self.is_of_one_time {
            return None;
        }
        let answer = sheet.answers.get(statement)?;
        let Some(Choice::Level(level)) = answer.answer.choice else {
            return None;
        };
        let questions = self
            .asked
            .voices
            .iter()
            .flat_map(|voices| &voices.questions);
        let speaks =
            questions.filter(|question| question.statements.iter().any(|id| id == statement));
        together(speaks.filter_map(|question| {
            let told = self.told.get(&question.id)?;
            verdict(question, &told.release.told, level)
        }))
    }

    /// What is to be said of a principle: of all of its statements together.
    pub fn of_principle(&self, sheet: &AnswerSheet, principle: &str) -> Option<Verdict> {
        let principle = sheet.questionnaire.principle(principle)?;
        let statements = principle.statements.iter();
        together(statements.filter_map(|statement| self.of_statement(sheet, &statement.id)))
    }
}

/// The round of a group that is nearest in time to an audit, asks about the same, and has something told; none where there is none.
pub async fn heard(app: &App, words: Translator, audit: &Audit) -> Result<Option<Heard>, AppError> {
    let (group, asked) = (audit.organisation_id, &audit.questionnaire_id);
    let rounds = rounds::told_of(&app.store, group, asked).await?;
    let apart = |round: &Round| (round.until - audit.held_on).num_days().abs();
    let Some(round) = rounds.into_iter().min_by_key(apart) else {
        return Ok(None);
    };
    let definition = queries::round::definition(app, &round).await?;
    Ok(Some(Heard {
        asked: definition.in_language(words.0.tag()),
        is_of_one_time: of_one_time(audit.held_on, round.until),
        told: queries::round::told(app, &round).await?,
        round,
    }))
}
