//! A report that a network or a group writes of a period, as a document, as pages show it, and as tables.

use chrono::{DateTime, Utc};

use crate::{
    app::App,
    charts::Medium,
    domain::report::{CountedInReport, PublicReport, Report, ReportPiece},
    error::AppError,
    export::{
        document::{Block, Document},
        group_report, network_report,
        table::{Cell, Table},
    },
    language::{Translator, msg},
    queries,
    visitor::Keeper,
};

/// A report as a document, and which audits and rounds of a network's groups it counts; `medium` says whether its charts are
/// for a page or for paper.
///
/// # Errors
/// When the database cannot answer or a chart cannot be drawn.
pub async fn counted(
    app: &App,
    who: &Keeper,
    report: &Report,
    medium: Medium,
) -> Result<(Document, CountedInReport), AppError> {
    match who {
        Keeper::OfNetwork(who) => {
            let figures = queries::report::count(app, who, report).await?;
            let document = network_report::document(who, report, &figures, medium)?;
            Ok((document, figures.counted))
        }
        Keeper::OfGroup(who) => {
            let gathered = queries::group_report::gather(app, who, report).await?;
            let document = group_report::document(who, report, &gathered, medium)?;
            Ok((document, CountedInReport::default()))
        }
    }
}

/// A report as a document.
///
/// # Errors
/// As [`counted`].
pub async fn document(
    app: &App,
    who: &Keeper,
    report: &Report,
    medium: Medium,
) -> Result<Document, AppError> {
    Ok(counted(app, who, report, medium).await?.0)
}

/// What a report says, as pages show it and as it is made public.
pub fn public(document: Document, now: DateTime<Utc>) -> PublicReport {
    let piece = |block| match block {
        Block::Heading { text, .. } => Some(ReportPiece::Heading(text)),
        Block::Paragraph { text } => Some(ReportPiece::Paragraph(text)),
        Block::Soft { text } | Block::Notice { text } => Some(ReportPiece::Soft(text)),
        Block::List { items } => Some(ReportPiece::List(items)),
        Block::Table {
            caption,
            head,
            rows,
        } => Some(ReportPiece::Table {
            caption,
            head,
            rows,
        }),
        Block::Chart { svg, reading } => Some(ReportPiece::Chart { svg, reading }),
        // A report has no other blocks.
        _ => None,
    };
    let tongues = Some(document.tongues).filter(|tongues| !tongues.is_empty());
    let tongues = tongues.map(ReportPiece::Tongues);
    let pieces = document.blocks.into_iter().filter_map(piece);
    PublicReport {
        language: document.language.to_owned(),
        title: document.title,
        subtitle: document.subtitle,
        pieces: tongues.into_iter().chain(pieces).collect(),
        published_at: now,
    }
}

/// The tables of a report, a sheet each, and a sheet that says how the numbers were made.
pub fn tables(words: Translator, document: &Document) -> Vec<Table> {
    let mut tables: Vec<Table> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table {
                caption,
                head,
                rows,
            } => Some(sheet(caption, head, rows)),
            _ => None,
        })
        .collect();
    let how = document.blocks.iter().rev().find_map(|block| match block {
        Block::List { items } => Some(items.clone()),
        _ => None,
    });
    tables.push(Table {
        name: words.text(msg::REPORT_HOW_TITLE),
        columns: vec![(document.title.clone(), 100.0)],
        rows: Box::new(
            std::iter::once(document.subtitle.clone())
                .chain(how.unwrap_or_default())
                .map(|text| vec![Cell::Text(text)]),
        ),
    });
    tables
}

fn sheet(caption: &str, head: &[String], rows: &[Vec<String>]) -> Table {
    let cell = |text: String| match text.parse::<f64>() {
        Ok(number) => Cell::Number(number),
        Err(_) => Cell::Text(text),
    };
    let rows: Vec<Vec<Cell>> = rows
        .iter()
        .map(|row| row.iter().cloned().map(cell).collect())
        .collect();
    Table {
        name: caption.to_owned(),
        columns: head
            .iter()
            .enumerate()
            .map(|(at, head)| (head.clone(), if at == 0 { 50.0 } else { 16.0 }))
            .collect(),
        rows: Box::new(rows.into_iter()),
    }
}
