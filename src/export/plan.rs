//! What every form of the downloaded plan says.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{
    charts::Medium,
    commands::{App, Stop, audit, results},
    domain::action::Action,
    pages::results as page,
    store::{actions, audits},
    visitor::Coordinator,
};

/// A group's plan with the words of the statements it answers.
#[derive(Clone, Debug)]
pub struct PlanFile {
    /// The group's name.
    pub group: String,
    /// Made up for a demonstration.
    pub is_made_up: bool,
    /// The day it was taken.
    pub today: NaiveDate,
    /// Open actions by their day, then closed ones.
    pub entries: Vec<Entry>,
}

/// An action and what it answers.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The action.
    pub action: Action,
    /// Names of the principles whose statements it answers.
    pub principle: String,
    /// The words of those statements, one on each line.
    pub statement: String,
}

/// Gathers a group's plan. An unfinished plan is a plan too.
///
/// # Errors
/// When the database cannot answer.
pub async fn gather(app: &App, who: &Coordinator) -> Result<PlanFile, Stop> {
    let mut actions = actions::list(&app.store, who.organisation.id).await?;
    actions.sort_by_key(|action| {
        (
            action.closure.is_some(),
            action.plan.due_on.is_none(),
            action.plan.due_on,
            action.id,
        )
    });
    let mut definitions = BTreeMap::new();
    for link in actions.iter().flat_map(|action| &action.links) {
        let key = (link.questionnaire_id.clone(), link.questionnaire_version);
        if !definitions.contains_key(&key) {
            let definition = app.shelf.definition(&app.store, &key.0, key.1).await?;
            definitions.insert(key, definition.in_language(who.words().0.tag()));
        }
    }
    let entries = actions
        .into_iter()
        .map(|action| {
            let found: Vec<_> = action
                .links
                .iter()
                .filter_map(|link| {
                    definitions
                        .get(&(link.questionnaire_id.clone(), link.questionnaire_version))?
                        .statement(&link.statement_id)
                })
                .collect();
            let mut principles: Vec<String> = found
                .iter()
                .map(|(principle, _)| principle.title.clone())
                .collect();
            principles.dedup();
            let statements: Vec<&str> = found
                .iter()
                .map(|(_, statement)| statement.text.as_str())
                .collect();
            Entry {
                principle: who.words().list(&principles),
                statement: statements.join("\n"),
                action,
            }
        })
        .collect();
    Ok(PlanFile {
        group: who.organisation.name.clone(),
        is_made_up: who.organisation.is_made_up,
        today: who.visitor.today(),
        entries,
    })
}

/// Where the group stood at its last closed audit, drawn for paper.
#[derive(Clone, Debug)]
pub struct StandingFile {
    /// What was found, as a heading.
    pub finding: String,
    /// Which audit, and when.
    pub audit: String,
    /// One sentence that reads the chart.
    pub reading: String,
    /// The chart as SVG.
    pub chart: String,
}

/// The standing at the last closed audit, where there is one.
///
/// # Errors
/// When the database cannot answer or the chart cannot be drawn.
pub async fn standing(app: &App, who: &Coordinator) -> Result<Option<StandingFile>, Stop> {
    let audits = audits::list(&app.store, who.organisation.id).await?;
    let Some(closed) = audits.into_iter().find(|audit| !audit.is_open()) else {
        return Ok(None);
    };
    let words = who.words();
    let sheet = audit::sheet(app, who, closed.id).await?;
    let results = results::of(app, who, sheet).await?;
    let charts = page::charts(words, &results, Medium::Paper)?;
    let (title, date) = (
        &results.sheet.questionnaire.title,
        words.date(closed.held_on),
    );
    Ok(Some(StandingFile {
        finding: page::headline(words, &results),
        audit: format!("{title}, {date}"),
        reading: charts.reading,
        chart: charts.bars,
    }))
}
