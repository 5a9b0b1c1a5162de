//! A network's report as a document and as tables: what groups share, with honest denominators, and no group by name.

use crate::{
    charts::{Caption, Medium, distribution::moved},
    domain::{
        distribution::Distribution,
        questionnaire::Questionnaire,
        report::{Report, ReportSection},
    },
    error::AppError,
    export::{
        document::{Block, Document},
        table::{Cell, Table},
    },
    language::Translator,
    queries::report::ReportFigures,
    visitor::Facilitator,
    wording::network::moved_reading,
};

/// The report as a document; `medium` says whether its chart is for a page or for paper.
///
/// # Errors
/// When the chart cannot be drawn.
pub fn document(
    who: &Facilitator,
    report: &Report,
    counted: &ReportFigures,
    medium: Medium,
) -> Result<Document, AppError> {
    let words = who.words();
    let network = &who.network;
    let subtitle = words.with(
        "report-period",
        [
            ("network", network.name.as_str().into()),
            ("from", words.date(report.from).into()),
            ("to", words.date(report.to).into()),
        ],
    );
    let title = report.title.clone();
    let made_up = network.is_made_up.then_some("made-up-network-notice");
    let mut document = Document::new(words, title, subtitle, &network.name, made_up);
    let blocks = &mut document.blocks;
    text(blocks, &report.opening);
    for fact in &report.facts {
        match fact {
            ReportSection::TakingPart => taking_part(blocks, words, counted),
            ReportSection::Standings => standings(blocks, words, counted),
            ReportSection::Moved => movement(blocks, words, counted, medium)?,
            ReportSection::Actions => actions(blocks, words, counted),
            ReportSection::Themes => themes(blocks, words, counted),
            ReportSection::Visits => visits(blocks, words, counted),
        }
    }
    if !report.learned.is_empty() {
        blocks.push(Block::heading(2, words.text("report-learned-title")));
        text(blocks, &report.learned);
    }
    if !report.closing.is_empty() {
        blocks.push(Block::heading(2, words.text("report-closing-title")));
        text(blocks, &report.closing);
    }
    blocks.push(Block::heading(2, words.text("report-how-title")));
    let how = [
        "report-how-shared",
        "report-how-level",
        "report-how-moved",
        "report-how-theme",
    ];
    blocks.push(Block::List {
        items: how.map(|message| words.text(message)).to_vec(),
    });
    Ok(document)
}

fn text(blocks: &mut Vec<Block>, text: &str) {
    if !text.is_empty() {
        blocks.push(Block::paragraph(text));
    }
}

fn table(words: Translator, caption: &str, head: Vec<String>, rows: Vec<Vec<String>>) -> Block {
    Block::Table {
        caption: words.text(caption),
        head,
        rows,
    }
}

fn taking_part(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let headline = words.with(
        "report-taking-part",
        [
            ("part", counted.taking_part.into()),
            ("n", counted.groups.into()),
        ],
    );
    blocks.push(Block::heading(2, headline));
    blocks.push(Block::paragraph(
        words.count("report-audits", counted.audits),
    ));
    let quiet = counted.groups.saturating_sub(counted.taking_part);
    blocks.push(Block::soft(words.count("report-quiet", quiet)));
}

/// The principles with their spreads.
fn rows(counted: &ReportFigures) -> impl Iterator<Item = (&Questionnaire, &str, &Distribution)> {
    counted.spreads.iter().filter_map(|spread| {
        let own = counted.questionnaire.as_deref()?;
        let principle = own.principles.get(spread.principle)?;
        Some((own, principle.title.as_str(), spread))
    })
}

fn standings(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let Some(own) = counted
        .questionnaire
        .as_deref()
        .filter(|_| counted.taking_part > 0)
    else {
        return;
    };
    blocks.push(Block::heading(2, words.text("report-standings")));
    blocks.push(Block::paragraph(
        words.count("report-standings-text", counted.taking_part),
    ));
    let head = std::iter::once(words.text("table-principle"))
        .chain(own.scale.levels.iter().cloned())
        .chain([words.text("grid-too-little"), words.text("report-of")])
        .collect();
    let rows = rows(counted)
        .map(|(_, title, spread)| {
            std::iter::once(title.to_owned())
                .chain(spread.levels.iter().map(usize::to_string))
                .chain([spread.too_little.to_string(), spread.standing().to_string()])
                .collect()
        })
        .collect();
    blocks.push(table(words, "report-standings", head, rows));
}

fn movement(
    blocks: &mut Vec<Block>,
    words: Translator,
    counted: &ReportFigures,
    medium: Medium,
) -> Result<(), AppError> {
    let title = words.text("moved-title");
    blocks.push(Block::heading(2, title.clone()));
    let compared: Vec<_> = rows(counted)
        .filter(|(_, _, spread)| spread.compared() > 0)
        .collect();
    let apart = words.with(
        "report-apart",
        [
            ("single", counted.single.into()),
            ("other", counted.other_version.into()),
        ],
    );
    if compared.is_empty() {
        blocks.push(Block::paragraph(words.text("changes-none")));
        blocks.push(Block::soft(apart));
        return Ok(());
    }
    let bars: Vec<_> = compared
        .iter()
        .map(|(_, title, spread)| (*title, *spread))
        .collect();
    let reading = moved_reading(words, &bars);
    let nothing = words.text("changes-none");
    let caption = Caption {
        title: &title,
        reading: &reading,
        nothing: &nothing,
    };
    let svg = moved(words, &bars, caption, medium)
        .map_err(|error| AppError::Internal(error.to_string()))?;
    blocks.push(Block::Chart { svg, reading });
    let head = [
        "table-principle",
        "moved-compared",
        "moved-nearer",
        "moved-same",
        "moved-further",
    ];
    let rows = compared
        .iter()
        .map(|(_, title, spread)| {
            let counts = [spread.compared(), spread.up, spread.same, spread.down];
            std::iter::once((*title).to_owned())
                .chain(counts.map(|count| count.to_string()))
                .collect()
        })
        .collect();
    blocks.push(table(
        words,
        "moved-title",
        head.map(|id| words.text(id)).to_vec(),
        rows,
    ));
    blocks.push(Block::soft(apart));
    Ok(())
}

fn actions(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let done = &counted.done;
    let n = |count: i64| usize::try_from(count).unwrap_or(0);
    blocks.push(Block::heading(
        2,
        words.count("report-actions", n(done.done)),
    ));
    let plans = words.with(
        "report-plans",
        [
            ("plans", n(done.plans).into()),
            ("n", counted.groups.into()),
        ],
    );
    blocks.push(Block::paragraph(plans));
    if done.dated > 0 {
        let by_day = words.with(
            "report-by-day",
            [("done", n(done.by_day).into()), ("n", n(done.dated).into())],
        );
        blocks.push(Block::paragraph(by_day));
    }
    let head = [
        "report-planned",
        "report-done",
        "report-let-go",
        "report-open",
    ];
    let row = [done.planned, done.done, done.let_go, done.open].map(|count| count.to_string());
    let head = head.map(|id| words.text(id)).to_vec();
    blocks.push(table(
        words,
        "report-actions-table",
        head,
        vec![row.to_vec()],
    ));
}

fn themes(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let found: Vec<_> = counted
        .themes
        .iter()
        .filter_map(|theme| {
            let (_, statement) = counted
                .questionnaire
                .as_deref()?
                .statement(&theme.statement_id)?;
            Some((theme, statement.text.clone()))
        })
        .collect();
    blocks.push(Block::heading(2, words.text("themes-title")));
    if found.is_empty() {
        blocks.push(Block::paragraph(words.text("themes-few")));
        return;
    }
    let head = [
        "csv-statement",
        "themes-asked",
        "themes-low",
        "themes-unsure",
        "themes-strong",
    ];
    let rows = found
        .iter()
        .map(|(theme, text)| {
            let counts = [theme.asked, theme.low, theme.unsure, theme.strong];
            std::iter::once(text.clone())
                .chain(counts.map(|count| count.to_string()))
                .collect()
        })
        .collect();
    blocks.push(table(
        words,
        "themes-title",
        head.map(|id| words.text(id)).to_vec(),
        rows,
    ));
}

fn visits(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let all: usize = counted.visits.iter().map(|(_, count)| count).sum();
    blocks.push(Block::heading(2, words.count("report-visits", all)));
    if all == 0 {
        return;
    }
    let head = counted
        .visits
        .iter()
        .map(|(verdict, _)| words.text(&format!("verdict-{}", verdict.word())))
        .collect();
    let row = counted
        .visits
        .iter()
        .map(|(_, count)| count.to_string())
        .collect();
    blocks.push(table(words, "report-visits-table", head, vec![row]));
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
        name: words.text("report-how-title"),
        columns: vec![(document.title.clone(), 100.0)],
        rows: std::iter::once(document.subtitle.clone())
            .chain(how.unwrap_or_default())
            .map(|text| vec![Cell::Text(text)])
            .collect(),
    });
    tables
}

fn sheet(caption: &str, head: &[String], rows: &[Vec<String>]) -> Table {
    let cell = |text: &String| match text.parse::<f64>() {
        Ok(number) => Cell::Number(number),
        Err(_) => Cell::Text(text.clone()),
    };
    Table {
        name: caption.to_owned(),
        columns: head
            .iter()
            .enumerate()
            .map(|(at, head)| (head.clone(), if at == 0 { 50.0 } else { 16.0 }))
            .collect(),
        rows: rows
            .iter()
            .map(|row| row.iter().map(cell).collect())
            .collect(),
    }
}
