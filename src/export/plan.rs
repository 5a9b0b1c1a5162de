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
    /// Name of the principle, where it answers a statement.
    pub principle: String,
    /// The statement's words.
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
    for (id, version) in actions
        .iter()
        .filter_map(|action| action.questionnaire.clone())
    {
        if !definitions.contains_key(&(id.clone(), version)) {
            let definition = app.shelf.definition(&app.store, &id, version).await?;
            definitions.insert((id, version), definition.in_language(who.words().0.tag()));
        }
    }
    let entries = actions
        .into_iter()
        .map(|action| {
            let found = action
                .questionnaire
                .as_ref()
                .and_then(|key| definitions.get(key))
                .zip(action.statement_id.as_deref())
                .and_then(|(definition, statement)| definition.statement(statement));
            Entry {
                principle: found
                    .map(|(principle, _)| principle.title.clone())
                    .unwrap_or_default(),
                statement: found
                    .map(|(_, statement)| statement.text.clone())
                    .unwrap_or_default(),
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
