//! On how many statements the teams of a group stood close together, principle by principle, as a sheet.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::{
    app::App,
    domain::{audit::Audit, questionnaire::Questionnaire},
    error::AppError,
    export::table::{Cell, Column, Table},
    language::{Message, Translator, msg},
    queries::{self, closeness::PrincipleCloseness, results::TeamCloseness},
    visitor::Coordinator,
};

/// A principle of the newest closed audit of a questionnaire, where each of the team answered alone first.
#[derive(Clone, Debug)]
pub struct TeamStood {
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
pub async fn gather(app: &App, who: &Coordinator) -> Result<Vec<TeamStood>, AppError> {
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for found in queries::closeness::of_group(app, who.organisation.id).await? {
        if !seen.insert(found.audit.questionnaire_id.clone()) {
            continue;
        }
        let questionnaire = found.questionnaire.in_language(who.words().0.tag());
        let principles = found.principles.into_iter();
        rows.extend(principles.filter_map(|of| row(&found.audit, &questionnaire, of)));
    }
    Ok(rows)
}

fn row(
    audit: &Audit,
    questionnaire: &Questionnaire,
    found: PrincipleCloseness,
) -> Option<TeamStood> {
    let mut principles = questionnaire.principles.iter();
    let principle = principles.find(|one| one.id == found.standing.principle_id)?;
    let level = found.standing.level();
    let level = level.and_then(|level| questionnaire.scale.levels.get(usize::from(level) - 1));
    Some(TeamStood {
        held_on: audit.held_on,
        questionnaire: questionnaire.title.clone(),
        principle: principle.title.clone(),
        level: level.cloned().unwrap_or_default(),
        team: found.team?,
        to_check: found.to_check.len(),
    })
}

/// The principles as a table.
pub fn table(words: Translator, rows: Vec<TeamStood>) -> Table {
    let number = |message: Message, says: fn(&TeamStood) -> usize| {
        Column::new(words.text(message), 12.0, move |row| Cell::count(says(row)))
    };
    let text = |message: Message, width, says: fn(&TeamStood) -> String| {
        Column::new(words.text(message), width, says)
    };
    let columns = vec![
        Column::new(words.text(msg::FILE_AUDIT_DAY), 12.0, |row: &TeamStood| {
            row.held_on
        }),
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
            |row: &TeamStood| {
                let before = row.team.before.map(|before| before.within);
                Cell::number(before.and_then(|within| u32::try_from(within).ok()))
            },
        ),
        number(msg::CLOSENESS_COLUMN_APART, |row| row.team.now.apart),
        number(msg::FILE_CHECK, |row| row.to_check),
    ];
    Table::new(words.text(msg::SHEET_TEAM), columns, rows)
}
