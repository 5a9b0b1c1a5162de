//! What every form of the downloaded plan says.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    app::App,
    charts::{Medium, cup::Cup},
    clock::day,
    domain::action::Outcome,
    error::AppError,
    export::{
        document::{Block, Cell, Document, Sheet},
        table::{self, Column, Table},
    },
    language::{Message, Translator, msg},
    queries::{self, plan::PlanEntry},
    visitor::Coordinator,
    wording::{
        self,
        action::{fill, how_it_goes, stage, state, who_and_when},
    },
};

/// Most actions of a document that is read from its beginning; with more it says that the rest is in the workbook. It also
/// bounds the time and memory that setting one takes.
const READ: usize = 500;

/// Most letters of what will be done, and of who and how, on the sheet for the wall: more cannot be read from two metres,
/// and all of it stands behind.
const ON_WALL: [usize; 2] = [140, 70];

/// Where a word is missing on the wall, somebody can write it.
const TO_WRITE: &str = "__________";

/// A group's plan with the words of the statements it answers.
#[derive(Clone, Debug)]
pub struct PlanFile {
    /// The group's name.
    pub group: String,
    /// Made up for a demonstration.
    pub is_made_up: bool,
    /// The day it was taken.
    pub today: NaiveDate,
    /// The moment.
    pub now: DateTime<Utc>,
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
        now: who.visitor.now,
        entries,
    })
}

/// The plan as a table: a row an action, without words that only say what is blank or what stands in another column.
pub fn table(words: Translator, file: PlanFile) -> Table {
    let PlanFile {
        today,
        now,
        entries,
        ..
    } = file;
    let column = |message: Message, width, says: fn(&PlanEntry) -> table::Cell| {
        Column::new(words.text(message), width, says)
    };
    let columns = vec![
        column(msg::ACTION_WHAT, 34.0, |entry| {
            entry.action.plan.what.clone().into()
        }),
        Column::new(
            words.text(msg::CSV_STATE),
            11.0,
            move |entry: &PlanEntry| words.term(stage(&entry.action)),
        ),
        Column::new(
            words.text(msg::FILE_DAYS_OVERDUE),
            10.0,
            move |entry: &PlanEntry| {
                let due = entry.action.plan.due_on;
                let late = due.filter(|_| entry.action.is_overdue(today));
                table::Cell::days(late, today)
            },
        ),
        column(msg::ACTION_LEAD, 14.0, |entry| {
            entry.action.plan.lead.clone().into()
        }),
        column(msg::ACTION_DUE, 11.0, |entry| {
            entry.action.plan.due_on.into()
        }),
        Column::new(
            words.text(msg::FILE_LAST_WORD),
            11.0,
            move |entry: &PlanEntry| {
                let touched = day(entry.action.touched_at);
                entry.action.is_stuck(now).then_some(touched)
            },
        ),
        column(msg::FILE_WAITING, 16.0, |entry| {
            entry.action.waiting_on.clone().into()
        }),
        column(msg::ACTION_FIRST_STEP, 24.0, |entry| {
            entry.action.plan.first_step.clone().into()
        }),
        column(msg::ACTION_HELPERS, 16.0, |entry| {
            entry.action.plan.helpers.clone().into()
        }),
        column(msg::ACTION_NEEDED, 22.0, |entry| {
            entry.action.plan.needed.clone().into()
        }),
        column(msg::CSV_PRINCIPLE, 18.0, |entry| {
            entry.titles().join("\n").into()
        }),
        column(msg::CSV_STATEMENT, 40.0, |entry| {
            entry.statements.join("\n").into()
        }),
        column(msg::ACTION_WHY, 40.0, |entry| {
            entry.action.plan.why.clone().into()
        }),
        column(msg::ACTION_MEASURE, 32.0, |entry| {
            entry.action.plan.measure.clone().into()
        }),
        column(msg::FILE_PLANNED_ON, 12.0, |entry| {
            day(entry.action.planned_at).into()
        }),
        column(msg::FILE_CLOSED_ON, 12.0, |entry| {
            let closure = entry.action.closure.as_ref();
            closure.map(|closure| day(closure.closed_at)).into()
        }),
        column(msg::FILE_CHANGED, 36.0, |entry| {
            let closure = entry.action.closure.as_ref();
            closure.map(|closure| closure.note.clone()).into()
        }),
        Column::new(
            words.text(msg::FILE_QUICK),
            10.0,
            move |entry: &PlanEntry| {
                let quick = entry.action.is_quick();
                quick.then(|| words.text(msg::FILE_YES))
            },
        ),
    ];
    Table::new(words.text(msg::SHEET_ACTIONS), columns, entries)
}

/// The plan as a document: a sheet for the wall, then each action in full, where the group stood at its last audit, and what
/// has happened over time.
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
    } else {
        document.first = Sheet::Wall;
        let left = file.entries.len().saturating_sub(READ);
        if left > 0 {
            let text = words.count(msg::PLAN_MORE_IN_WORKBOOK, left);
            blocks.push(Block::Notice { text });
        }
        blocks.extend(wall(words, &file));
        let sheet = Sheet::Running;
        blocks.push(Block::NewPage { sheet });
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

/// What, who, by when and how it goes, a row an action; before it what the cups mean.
fn wall(words: Translator, file: &PlanFile) -> [Block; 2] {
    let key = |message, level| Cell::with_cup(words.text(message), Some(Cup::of(level, 3)));
    let head = [msg::WALL_WHAT, msg::WALL_WHO, msg::WALL_WHEN, msg::WALL_HOW];
    let row = |entry: &PlanEntry| wall_row(words, file, entry);
    let legend = Block::Legend {
        items: vec![
            key(msg::STATE_PLANNED, 0.0),
            key(msg::WALL_KEY_STARTED, 1.5),
            key(msg::PLACE_DONE, 3.0),
        ],
    };
    let grid = Block::Grid {
        head: head.map(|message| words.text(message).into()).to_vec(),
        rows: file.entries.iter().take(READ).map(row).collect(),
        shares: vec![46, 17, 16, 21],
    };
    [legend, grid]
}

fn wall_row(words: Translator, file: &PlanFile, entry: &PlanEntry) -> Vec<Cell> {
    let (action, [long, short]) = (&entry.action, ON_WALL);
    let plan = &action.plan;
    let or_to_write = |text: String| {
        if text.is_empty() && action.is_open() {
            TO_WRITE.to_owned()
        } else {
            text
        }
    };
    let due = plan.due_on.map(|due| words.date(due)).unwrap_or_default();
    let how = shortened(&how_it_goes(words, action, file.today), short);
    let was_let_go = action
        .closure
        .as_ref()
        .is_some_and(|closure| closure.outcome == Outcome::LetGo);
    // An empty cup means that nothing was begun.
    let cup = (!was_let_go).then(|| Cup::of(fill(action).unwrap_or_default(), 3));
    vec![
        shortened(&plan.what, long).into(),
        or_to_write(shortened(&plan.lead, short)).into(),
        or_to_write(due).into(),
        Cell::with_cup(how, cup),
    ]
}

/// The beginning of a text, at most so many letters, with an ellipsis where something is left out.
pub fn shortened(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text;
    };
    let cut = &text[..end];
    let whole = cut.rfind(' ').filter(|at| *at > end / 2).unwrap_or(end);
    format!("{}…", cut[..whole].trim_end())
}

/// An action in full, without what is blank.
pub fn facts(words: Translator, file: &PlanFile, entry: &PlanEntry) -> Block {
    let (action, plan) = (&entry.action, &entry.action.plan);
    let closure = action.closure.as_ref();
    let changed = closure.map(|closure| closure.note.clone());
    let rows: Vec<(Message, String)> = vec![
        (msg::ACTION_WHY, plan.why.clone()),
        (msg::ACTION_FIRST_STEP, plan.first_step.clone()),
        (msg::ACTION_HELPERS, plan.helpers.clone()),
        (msg::ACTION_NEEDED, plan.needed.clone()),
        (msg::ACTION_MEASURE, plan.measure.clone()),
        (msg::CSV_PRINCIPLE, words.list(&entry.titles())),
        (msg::CSV_STATEMENT, entry.statements.join("\n")),
        (msg::FILE_CHANGED, changed.unwrap_or_default()),
    ];
    let state = format!("{}.", state(words, action, file.today));
    let whose = who_and_when(words, action);
    Block::Facts {
        title: plan.what.clone(),
        state: [state, whose].join(" ").trim_end().to_owned(),
        rows: rows
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(label, text)| (words.label(&words.text(label)), text))
            .collect(),
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
