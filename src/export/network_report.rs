//! A network's report as a document: what groups share, with honest denominators, and no group by name.

use crate::{
    charts::{Caption, Medium, distribution::moved},
    domain::{
        distribution::Distribution,
        fewest::Fewest,
        report::{Report, ReportSection},
    },
    error::AppError,
    export::{
        document::{Block, Document},
        network_record,
        report_frame::{begin, end, table},
    },
    language::{Message, Translator, msg},
    queries::report::{ReportFigures, ToldSpread},
    visitor::Facilitator,
    wording::network::moved_reading,
};

/// A network's report as a document; `medium` says whether its chart is for a page or for paper.
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
    let made_up = network.is_made_up.then_some(msg::MADE_UP_NETWORK_NOTICE);
    let mut document = begin(words, report, &network.name, made_up);
    if let Some(questionnaire) = &counted.questionnaire {
        document.quotes(questionnaire);
    }
    let blocks = &mut document.blocks;
    for fact in &report.facts {
        match fact {
            ReportSection::Targets => network_record::targets(blocks, words, counted),
            ReportSection::Meetings => network_record::meetings(blocks, words, counted),
            ReportSection::Attendance => {
                network_record::attendance(blocks, words, counted, medium)?;
            }
            ReportSection::Representatives => {
                network_record::representatives(blocks, words, counted);
            }
            ReportSection::Promises => network_record::promises(blocks, words, counted),
            ReportSection::Asks => network_record::asks(blocks, words, &counted.record.asks),
            ReportSection::People => network_record::people(blocks, words, counted),
            ReportSection::TakingPart => taking_part(blocks, words, counted),
            ReportSection::Standings => standings(blocks, words, counted),
            ReportSection::Moved => movement(blocks, words, counted, medium)?,
            ReportSection::Actions => actions(blocks, words, counted),
            ReportSection::Voices => network_record::voices(blocks, words, counted),
            ReportSection::Themes => themes(blocks, words, counted),
            ReportSection::Visits => visits(blocks, words, counted),
        }
    }
    if let Some(name) = &counted.too_close_to {
        let name = [("name", name.as_str().into())];
        blocks.push(Block::paragraph(words.with(msg::REPORT_TOO_CLOSE, name)));
    }
    end(words, report, blocks, how(words, report));
    Ok(document)
}

/// How the numbers of a fact were made, and whether it is told only where enough groups stand behind it.
fn made(fact: ReportSection) -> (&'static [Message], bool) {
    match fact {
        ReportSection::Targets | ReportSection::Meetings => (&[msg::REPORT_HOW_RECORD], false),
        ReportSection::Attendance => (&[msg::REPORT_HOW_RECORD, msg::REPORT_HOW_AVERAGE], false),
        ReportSection::Representatives | ReportSection::Promises | ReportSection::Asks => {
            (&[msg::REPORT_HOW_WRITTEN], false)
        }
        ReportSection::People => (&[msg::REPORT_HOW_PEOPLE], false),
        ReportSection::TakingPart | ReportSection::Visits => (&[msg::REPORT_HOW_SHARED], false),
        ReportSection::Standings => (&[msg::REPORT_HOW_SHARED, msg::REPORT_HOW_LEVEL], true),
        ReportSection::Moved => (&[msg::REPORT_HOW_SHARED, msg::REPORT_HOW_MOVED], true),
        ReportSection::Actions => (&[msg::REPORT_HOW_SHARED], true),
        ReportSection::Voices => (&[msg::REPORT_HOW_VOICES], true),
        ReportSection::Themes => (&[msg::REPORT_HOW_SHARED, msg::REPORT_HOW_THEME], true),
    }
}

/// How the numbers were made of the facts that are told.
fn how(words: Translator, report: &Report) -> Vec<String> {
    let rules = report.facts.iter().flat_map(|fact| made(*fact).0);
    let few = report.facts.iter().any(|fact| made(*fact).1);
    let few = few.then(|| words.count(msg::REPORT_HOW_FEW, Fewest::GROUPS.number()));
    rules.map(|rule| words.text(*rule)).chain(few).collect()
}

fn taking_part(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let headline = words.with(
        msg::REPORT_TAKING_PART,
        [
            ("part", counted.taking_part.into()),
            ("n", counted.groups.into()),
        ],
    );
    blocks.push(Block::heading(2, headline));
    blocks.push(Block::paragraph(
        words.count(msg::REPORT_AUDITS, counted.audits),
    ));
    let quiet = counted.groups.saturating_sub(counted.taking_part);
    blocks.push(Block::soft(words.count(msg::REPORT_QUIET, quiet)));
}

/// The principles, by name, with what is told of them.
fn rows(counted: &ReportFigures) -> impl Iterator<Item = (&str, &ToldSpread)> {
    counted.spreads.iter().filter_map(|spread| {
        let own = counted.questionnaire.as_deref()?;
        let principle = own.principles.get(spread.principle)?;
        Some((principle.title.as_str(), spread))
    })
}

/// A row of numbers; where they are not told, the last cell says so.
fn row(words: Translator, title: &str, numbers: Option<Vec<usize>>, columns: usize) -> Vec<String> {
    let cells = match numbers {
        Some(numbers) => numbers.iter().map(usize::to_string).collect(),
        None => {
            let mut cells = vec!["–".to_owned(); columns - 1];
            cells.push(words.text(msg::REPORT_TOO_FEW));
            cells
        }
    };
    std::iter::once(title.to_owned()).chain(cells).collect()
}

fn few(words: Translator, message: Message) -> Block {
    Block::paragraph(words.count(message, Fewest::GROUPS.number()))
}

fn standings(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let Some(own) = counted
        .questionnaire
        .as_deref()
        .filter(|_| counted.taking_part > 0)
    else {
        return;
    };
    blocks.push(Block::heading(2, words.text(msg::REPORT_STANDINGS)));
    if rows(counted).all(|(_, spread)| spread.standings.is_none()) {
        blocks.push(few(words, msg::REPORT_FEW_AUDITS));
        return;
    }
    blocks.push(Block::paragraph(
        words.count(msg::REPORT_STANDINGS_TEXT, counted.taking_part),
    ));
    let head: Vec<String> = std::iter::once(words.text(msg::TABLE_PRINCIPLE))
        .chain(own.scale.levels.iter().cloned())
        .chain([words.text(msg::GRID_TOO_LITTLE), words.text(msg::REPORT_OF)])
        .collect();
    let rows = rows(counted)
        .map(|(title, spread)| {
            let numbers = spread.standings.as_ref().map(|spread| {
                let end = [spread.too_little, spread.standing()];
                [spread.levels.as_slice(), &end].concat()
            });
            row(words, title, numbers, head.len() - 1)
        })
        .collect();
    blocks.push(Block::Table {
        caption: words.text(msg::REPORT_STANDINGS),
        head,
        rows,
    });
}

fn movement(
    blocks: &mut Vec<Block>,
    words: Translator,
    counted: &ReportFigures,
    medium: Medium,
) -> Result<(), AppError> {
    let title = words.text(msg::MOVED_TITLE);
    blocks.push(Block::heading(2, title.clone()));
    let bars: Vec<_> = rows(counted)
        .filter_map(|(title, spread)| Some((title, spread.moved.as_ref()?)))
        .collect();
    if bars.is_empty() {
        blocks.push(few(words, msg::REPORT_FEW_COMPARED));
    } else {
        blocks.push(movement_chart(words, &title, &bars, medium)?);
        let head = [
            msg::TABLE_PRINCIPLE,
            msg::MOVED_NEARER,
            msg::MOVED_SAME,
            msg::MOVED_FURTHER,
            msg::MOVED_COMPARED,
        ];
        let rows = rows(counted)
            .map(|(title, spread)| {
                let numbers = spread
                    .moved
                    .as_ref()
                    .map(|spread| vec![spread.up, spread.same, spread.down, spread.compared()]);
                row(words, title, numbers, head.len() - 1)
            })
            .collect();
        blocks.push(table(words, msg::MOVED_TITLE, &head, rows));
    }
    let apart = [
        ("single", counted.single.into()),
        ("other", counted.other_version.into()),
    ];
    blocks.push(Block::soft(words.with(msg::REPORT_APART, apart)));
    Ok(())
}

fn movement_chart(
    words: Translator,
    title: &str,
    bars: &[(&str, &Distribution)],
    medium: Medium,
) -> Result<Block, AppError> {
    let reading = moved_reading(words, bars);
    let nothing = words.text(msg::CHANGES_NONE);
    let caption = Caption {
        title,
        reading: &reading,
        nothing: &nothing,
    };
    let svg = moved(words, bars, caption, medium)
        .map_err(|error| AppError::Internal(error.to_string()))?;
    Ok(Block::Chart { svg, reading })
}

fn actions(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let Some(done) = &counted.done else {
        blocks.push(Block::heading(2, words.term(ReportSection::Actions)));
        blocks.push(few(words, msg::REPORT_FEW_PLANS));
        return;
    };
    let n = |count: i64| usize::try_from(count).unwrap_or(0);
    blocks.push(Block::heading(
        2,
        words.count(msg::REPORT_ACTIONS, n(done.done)),
    ));
    let plans = words.with(
        msg::REPORT_PLANS,
        [
            ("plans", counted.plans.into()),
            ("n", counted.groups.into()),
        ],
    );
    blocks.push(Block::paragraph(plans));
    if done.dated > 0 {
        let by_day = words.with(
            msg::REPORT_BY_DAY,
            [("done", n(done.by_day).into()), ("n", n(done.dated).into())],
        );
        blocks.push(Block::paragraph(by_day));
    }
    let head = [
        msg::REPORT_PLANNED,
        msg::REPORT_DONE,
        msg::REPORT_LET_GO,
        msg::REPORT_OPEN,
    ];
    let row = [done.planned, done.done, done.let_go, done.open].map(|count| count.to_string());
    let rows = vec![row.to_vec()];
    blocks.push(table(words, msg::REPORT_ACTIONS_TABLE, &head, rows));
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
    blocks.push(Block::heading(2, words.text(msg::THEMES_TITLE)));
    if found.is_empty() {
        blocks.push(Block::paragraph(words.text(msg::THEMES_FEW)));
        return;
    }
    let head = [
        msg::CSV_STATEMENT,
        msg::THEMES_ASKED,
        msg::THEMES_LOW,
        msg::THEMES_UNSURE,
        msg::THEMES_STRONG,
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
    blocks.push(table(words, msg::THEMES_TITLE, &head, rows));
}

fn visits(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let all: usize = counted.visits.iter().map(|(_, count)| count).sum();
    blocks.push(Block::heading(2, words.count(msg::REPORT_VISITS, all)));
    if all == 0 {
        return;
    }
    let head = counted
        .visits
        .iter()
        .map(|(verdict, _)| words.term(*verdict))
        .collect();
    let row = counted
        .visits
        .iter()
        .map(|(_, count)| count.to_string())
        .collect();
    blocks.push(Block::Table {
        caption: words.text(msg::REPORT_VISITS_TABLE),
        head,
        rows: vec![row],
    });
}
