//! On how many statements the teams of a group stood close together, principle by principle, as a sheet.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::{
    app::App,
    error::AppError,
    export::table::{Cell, Column, Table},
    language::{Message, Translator, msg},
    queries::{
        self,
        results::{PrincipleResult, Results, TeamCloseness},
    },
    visitor::Coordinator,
    wording::results::level_name,
};

/// A principle of the newest closed audit of a questionnaire, where each of the team answered alone first.
#[derive(Clone, Debug)]
pub struct PrincipleCloseness {
    /// Day of the audit.
    held_on: NaiveDate,
    /// Name of the questionnaire.
    questionnaire: String,
    /// Name of the principle.
    principle: String,
    /// The level the team agreed on, in words; empty where there is none.
    level: String,
    /// How close it stood, now and last time.
    team: TeamCloseness,
    /// High levels that are only a hunch.
    to_check: usize,
}

/// The principles of the newest closed audit of each questionnaire, those of teams alone.
pub async fn gather(app: &App, who: &Coordinator) -> Result<Vec<PrincipleCloseness>, AppError> {
    let words = who.words();
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for audit in queries::audit::list(app, who.organisation.id).await? {
        if audit.is_open() || !seen.insert(audit.questionnaire_id.clone()) {
            continue;
        }
        let sheet = queries::audit::sheet_of(app, words, audit).await?;
        let results = queries::results::of(app, words, sheet).await?;
        let found = results.principles.iter();
        rows.extend(found.filter_map(|found| of_principle(&results, found)));
    }
    Ok(rows)
}

fn of_principle(results: &Results, found: &PrincipleResult) -> Option<PrincipleCloseness> {
    let (sheet, id) = (&results.sheet, &found.standing.principle_id);
    let team = results.closeness(Some(id))?;
    let is_of_it = |statement: &&String| {
        let asked = sheet.questionnaire.statement(statement);
        asked.is_some_and(|(principle, _)| principle.id == *id)
    };
    Some(PrincipleCloseness {
        held_on: sheet.audit.held_on,
        questionnaire: sheet.questionnaire.title.clone(),
        principle: found.title.clone(),
        level: level_name(results, found).unwrap_or_default(),
        team,
        to_check: results.to_check.iter().filter(is_of_it).count(),
    })
}

/// The principles as a table.
pub fn table(words: Translator, rows: Vec<PrincipleCloseness>) -> Table {
    let number = |message: Message, says: fn(&PrincipleCloseness) -> usize| {
        Column::new(words.text(message), 12.0, move |row| Cell::count(says(row)))
    };
    let text = |message: Message, width, says: fn(&PrincipleCloseness) -> String| {
        Column::new(words.text(message), width, says)
    };
    let columns = vec![
        Column::new(
            words.text(msg::FILE_AUDIT_DAY),
            12.0,
            |row: &PrincipleCloseness| row.held_on,
        ),
        text(msg::FILE_QUESTIONNAIRE, 26.0, |row| {
            row.questionnaire.clone()
        }),
        text(msg::TABLE_PRINCIPLE, 20.0, |row| row.principle.clone()),
        text(msg::TABLE_LEVEL, 16.0, |row| row.level.clone()),
        number(msg::SHEET_STATEMENTS, |row| row.team.now.statements),
        number(msg::CLOSENESS_COLUMN, |row| row.team.now.within),
        Column::new(
            words.text(msg::CLOSENESS_COLUMN_BEFORE),
            16.0,
            |row: &PrincipleCloseness| {
                let before = row.team.before.map(|before| before.within);
                Cell::number(before.and_then(|within| u32::try_from(within).ok()))
            },
        ),
        number(msg::CLOSENESS_COLUMN_APART, |row| row.team.now.apart),
        number(msg::FILE_CHECK, |row| row.to_check),
    ];
    Table::new(words.text(msg::SHEET_TEAM), columns, rows)
}
