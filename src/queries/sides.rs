//! What a team says in an audit beside what people who use the service said in the nearest round that asked them about
//! the same.

use crate::{
    app::App,
    domain::{
        audit::{AnswerSheet, Audit},
        round::Round,
        sides::{Verdict, of_one_time, together, verdict},
    },
    error::AppError,
    language::Translator,
    queries::told::{self, ToldRound},
    store::rounds,
};

/// The side of the people.
#[derive(Clone, Debug)]
pub struct People {
    /// What they said, and in which round.
    pub told: ToldRound,
    /// Whether the round and the audit are of one time.
    pub is_of_one_time: bool,
}

impl People {
    /// What is to be said of a statement, by a level of it.
    pub fn of_statement(&self, statement: &str, level: u8) -> Option<Verdict> {
        if !self.is_of_one_time {
            return None;
        }
        let questions = self.told.questions_about(statement);
        together(
            questions.filter_map(|question| {
                verdict(question, &self.told.release(question)?.told, level)
            }),
        )
    }

    /// What is to be said of a principle: of all of its statements together.
    pub fn of_principle(&self, sheet: &AnswerSheet, principle: &str) -> Option<Verdict> {
        let principle = sheet.questionnaire.principle(principle)?;
        let statements = principle.statements.iter();
        together(statements.filter_map(|statement| {
            let level = sheet.choice(&statement.id)?.level()?;
            self.of_statement(&statement.id, level)
        }))
    }
}

/// What people said in the round of a group that is nearest in time to an audit, asks about the same, and has something told;
/// none where there is none.
pub async fn people(
    app: &App,
    words: Translator,
    audit: &Audit,
) -> Result<Option<People>, AppError> {
    let (group, asked) = (audit.organisation_id, audit.questionnaire_id.as_str());
    let rounds = rounds::told_of(&app.store, group, Some(asked)).await?;
    let apart = |round: &Round| (round.until - audit.held_on).num_days().abs();
    let Some(round) = rounds.into_iter().min_by_key(apart) else {
        return Ok(None);
    };
    Ok(Some(People {
        is_of_one_time: of_one_time(audit.held_on, round.until),
        told: told::of_round(app, words, round).await?,
    }))
}
