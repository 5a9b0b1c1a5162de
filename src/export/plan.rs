//! What every form of the downloaded plan says.

use chrono::NaiveDate;

use crate::{
    charts::Medium,
    commands::{
        App, Stop, audit,
        plan::{self, Entry},
        results,
    },
    pages::results as page,
    store::audits,
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

/// Gathers a group's plan. An unfinished plan is a plan too.
///
/// # Errors
/// When the database cannot answer.
pub async fn gather(app: &App, who: &Coordinator) -> Result<PlanFile, Stop> {
    let mut entries = plan::entries(app, who).await?;
    entries.sort_by_key(|entry| {
        let action = &entry.action;
        (
            !action.is_open(),
            action.plan.due_on.is_none(),
            action.plan.due_on,
            action.id,
        )
    });
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
