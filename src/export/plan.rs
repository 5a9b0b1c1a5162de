//! What every form of the downloaded plan says.

use chrono::NaiveDate;

use crate::{
    app::App,
    charts::Medium,
    error::AppError,
    export::document::{Block, Document},
    language::{Message, Translator, msg},
    queries::{self, plan::PlanEntry},
    visitor::Coordinator,
    wording::{
        self,
        action::{plan_rows, state},
    },
};

/// Most actions of a document that is read from its beginning; with more it says that the rest is in the workbook. It also
/// bounds the time and memory that setting one takes.
const READ: usize = 500;

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
    pub entries: Vec<PlanEntry>,
}

/// Gathers a group's plan. An unfinished plan is a plan too.
pub async fn gather(app: &App, who: &Coordinator) -> Result<PlanFile, AppError> {
    let mut entries = queries::plan::entries(app, who.words(), who.organisation.id).await?;
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

/// The plan as a document: what is open, what was closed and what changed, where the group stood at its last audit, and
/// what has happened over time.
///
/// # Errors
/// When the database cannot answer or a chart cannot be drawn.
pub async fn document(app: &App, who: &Coordinator) -> Result<Document, AppError> {
    let words = who.words();
    let file = gather(app, who).await?;
    let title = words.with(msg::PDF_TITLE, [("group", file.group.as_str().into())]);
    let subtitle = words.with(msg::PDF_SUBTITLE, [("date", words.date(file.today).into())]);
    let made_up = file.is_made_up.then_some(msg::MADE_UP_NOTICE);
    let mut document = Document::new(words, title, subtitle, &file.group, made_up);
    let blocks = &mut document.blocks;
    if file.entries.is_empty() {
        blocks.push(Block::paragraph(words.text(msg::PLAN_EMPTY)));
    }
    let left = file.entries.len().saturating_sub(READ);
    if left > 0 {
        let text = words.count(msg::PLAN_MORE_IN_WORKBOOK, left);
        blocks.push(Block::Notice { text });
    }
    for (open, heading) in [(true, msg::PLAN_OPEN), (false, msg::PLAN_CLOSED)] {
        let mut here = file
            .entries
            .iter()
            .take(READ)
            .filter(|entry| entry.action.is_open() == open)
            .peekable();
        if here.peek().is_some() {
            blocks.push(Block::heading(2, words.text(heading)));
        }
        blocks.extend(here.map(|entry| facts(words, &file, entry)));
    }
    blocks.extend(standing(app, who).await?);
    if !file.entries.is_empty() {
        let loaded = queries::progress::load(app, who, "").await?;
        blocks.push(Block::heading(
            2,
            wording::progress::headline(words, &loaded),
        ));
        let charts = wording::progress::for_paper(words, &loaded)?;
        blocks.extend(
            charts
                .into_iter()
                .map(|(svg, reading)| Block::Chart { svg, reading }),
        );
    }
    Ok(document)
}

/// An action as it stands on paper.
pub fn facts(words: Translator, file: &PlanFile, entry: &PlanEntry) -> Block {
    let plan = &entry.action.plan;
    let changed = entry
        .action
        .closure
        .as_ref()
        .map(|closure| closure.note.clone())
        .unwrap_or_default();
    let beside = |label: Message, text: String| (words.text(label), text);
    // Words that are copied or read aloud have no columns between them.
    let named = |(label, text): (String, String)| (words.label(&label), text);
    let mut rows = vec![
        beside(msg::CSV_PRINCIPLE, words.list(&entry.titles())),
        beside(msg::CSV_STATEMENT, entry.statements.join("\n")),
    ];
    rows.extend(plan_rows(words, plan));
    rows.push(beside(msg::FILE_CHANGED, changed));
    rows.retain(|(_, text)| !text.is_empty());
    Block::Facts {
        title: plan.what.clone(),
        state: state(words, &entry.action, file.today),
        rows: rows.into_iter().map(named).collect(),
    }
}

/// Where the group stood at its last closed audit; nothing before there is one.
async fn standing(app: &App, who: &Coordinator) -> Result<Vec<Block>, AppError> {
    let closed = queries::audit::newest_closed(app, who.organisation.id).await?;
    let Some(closed) = closed else {
        return Ok(Vec::new());
    };
    let words = who.words();
    let sheet = queries::audit::sheet(app, who, closed.id).await?;
    let results = queries::results::of(app, words, sheet).await?;
    let charts = wording::results::charts(words, &results, Medium::Paper)?;
    let audit = format!(
        "{}, {}",
        results.sheet.questionnaire.title,
        words.date(closed.held_on)
    );
    let heading = Block::heading(2, wording::results::headline(words, &results));
    let lead = wording::results::lead(words, &results).map(Block::paragraph);
    let chart = Block::Chart {
        svg: charts.bars,
        reading: charts.reading,
    };
    Ok(std::iter::once(heading)
        .chain(lead)
        .chain([Block::soft(audit), chart])
        .collect())
}
