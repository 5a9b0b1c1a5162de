//! The report of a closed audit: what was found, and all that was answered, for people who were not in the room.

use crate::{
    app::App,
    charts::Medium,
    domain::{audit::AnswerSheet, questionnaire::Statement},
    error::AppError,
    export::{
        document::{Block, Document},
        plan::{PlanFile, facts},
    },
    language::{Translator, msg},
    queries::{self, plan::PlanEntry, results::Results},
    visitor::Coordinator,
    wording::{
        self,
        answer::choice_word,
        comparison::{became, reason_word, summary},
    },
};

/// The report of a closed audit as a document.
///
/// # Errors
/// When the database cannot answer or a chart cannot be drawn.
pub async fn document(
    app: &App,
    who: &Coordinator,
    sheet: AnswerSheet,
) -> Result<Document, AppError> {
    let words = who.words();
    let presence = queries::presence::of(app, &sheet.audit).await?;
    let results = queries::results::of(app, who.words(), sheet).await?;
    let group = &who.organisation;
    let title = words.with(msg::REPORT_TITLE, [("group", group.name.as_str().into())]);
    let sheet = &results.sheet;
    let subtitle = words.dated(&sheet.questionnaire.title, sheet.audit.held_on);
    let made_up = group.is_made_up.then_some(msg::MADE_UP_NOTICE);
    let mut document = Document::new(words, title, subtitle, &group.name, made_up);
    let blocks = &mut document.blocks;
    found(words, &results, blocks)?;
    blocks.extend(wording::presence::sentence(words, &presence).map(Block::paragraph));
    lists(words, &results, blocks);
    moved(words, &results, blocks);
    answers(words, &results, blocks);
    planned(app, who, &results, blocks).await?;
    Ok(document)
}

/// The finding, how to read it, and where each principle stands.
fn found(words: Translator, results: &Results, blocks: &mut Vec<Block>) -> Result<(), AppError> {
    let charts = wording::results::charts(words, results, Medium::Paper)?;
    let tally = results.sheet.tally_all();
    let extent = words.with(
        msg::RESULTS_EXTENT,
        [("done", tally.done.into()), ("n", tally.all.into())],
    );
    blocks.push(Block::heading(
        2,
        wording::results::headline(words, results),
    ));
    blocks.extend(wording::results::lead(words, results).map(Block::paragraph));
    blocks.push(Block::paragraph(words.text(msg::RESULTS_TEXT)));
    blocks.push(Block::soft(extent));
    blocks.push(Block::Chart {
        svg: charts.bars,
        reading: charts.reading,
    });
    let (head, rows) = wording::results::table(words, results);
    blocks.push(Block::Table {
        caption: words.text(msg::CHART_TITLE),
        head,
        rows,
    });
    blocks.push(Block::soft(words.text(msg::TABLE_RULE)));
    Ok(())
}

/// What to be proud of, where to look next, what is not known.
fn lists(words: Translator, results: &Results, blocks: &mut Vec<Block>) {
    for (title, none, ids) in [
        (
            msg::RESULTS_STRENGTHS,
            msg::RESULTS_STRENGTHS_NONE,
            &results.strengths,
        ),
        (
            msg::RESULTS_LOOK,
            msg::RESULTS_LOOK_NONE,
            &results.look_next,
        ),
        (
            msg::RESULTS_UNKNOWN,
            msg::RESULTS_UNKNOWN_NONE,
            &results.unknown,
        ),
    ] {
        blocks.push(Block::heading(2, words.text(title)));
        let items: Vec<String> = ids
            .iter()
            .filter_map(|id| results.sheet.questionnaire.statement(id))
            .map(|(_, statement)| {
                format!("{} – {}", statement.text, level(words, results, statement))
            })
            .collect();
        blocks.push(if items.is_empty() {
            Block::paragraph(words.text(none))
        } else {
            Block::List { items }
        });
    }
}

/// What moved since the audit before, each with what the group said of why.
fn moved(words: Translator, results: &Results, blocks: &mut Vec<Block>) {
    let Some(comparison) = &results.comparison else {
        return;
    };
    let since = words.date(comparison.before.audit.held_on);
    blocks.push(Block::heading(
        2,
        words.with(msg::RESULTS_SINCE, [("date", since.into())]),
    ));
    blocks.push(Block::paragraph(summary(words, comparison)));
    blocks.push(Block::paragraph(words.text(msg::RESULTS_SINCE_TEXT)));
    for entry in comparison.moved() {
        let reasons: Vec<String> = entry
            .why()
            .map(|said| {
                let reasons = said.why.reasons.iter();
                let note = (!said.why.note.is_empty()).then(|| said.why.note.clone());
                reasons
                    .map(|reason| reason_word(words, *reason))
                    .chain(note)
                    .collect()
            })
            .unwrap_or_default();
        let why = (!reasons.is_empty()).then(|| (words.text(msg::REPORT_WHY), reasons.join("\n")));
        blocks.push(Block::Facts {
            title: entry.text.clone(),
            state: became(words, entry.movement),
            rows: why.into_iter().collect(),
        });
    }
}

/// Every statement with its answer, a principle at a time.
fn answers(words: Translator, results: &Results, blocks: &mut Vec<Block>) {
    let sheet = &results.sheet;
    for principle in sheet.principles() {
        blocks.push(Block::heading(2, principle.title.clone()));
        blocks.push(Block::soft(principle.summary.clone()));
        for statement in &principle.statements {
            blocks.push(Block::Facts {
                title: statement.text.clone(),
                state: level(words, results, statement),
                rows: answer_rows(words, sheet, statement),
            });
        }
    }
}

fn level(words: Translator, results: &Results, statement: &Statement) -> String {
    let sheet = &results.sheet;
    let answer = sheet.answers.get(&statement.id).map(|saved| &saved.answer);
    let choice = answer.and_then(|answer| answer.choice);
    choice_word(words, &sheet.questionnaire, choice)
}

/// What the level means, and what the group wrote beside it.
fn answer_rows(
    words: Translator,
    sheet: &AnswerSheet,
    statement: &Statement,
) -> Vec<(String, String)> {
    let Some(answer) = sheet.answers.get(&statement.id).map(|saved| &saved.answer) else {
        return Vec::new();
    };
    let described = answer
        .choice
        .and_then(crate::domain::answer::Choice::level)
        .and_then(|level| statement.levels.get(usize::from(level) - 1).cloned())
        .unwrap_or_default();
    let strength = answer
        .strength
        .map(|strength| words.term(strength))
        .unwrap_or_default();
    [
        (msg::REPORT_LEVEL, described),
        (msg::ANSWER_WHY, answer.why.clone()),
        (msg::ANSWER_REFLECTION, answer.reflection.clone()),
        (msg::ANSWER_EVIDENCE, answer.evidence.clone()),
        (msg::ANSWER_STRENGTH, strength),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| (words.text(label), text))
    .collect()
}

/// The actions that answer statements of this questionnaire.
async fn planned(
    app: &App,
    who: &Coordinator,
    results: &Results,
    blocks: &mut Vec<Block>,
) -> Result<(), AppError> {
    let id = &results.sheet.questionnaire.id;
    let mut entries = queries::plan::entries(app, who.words(), who.organisation.id).await?;
    entries.retain(|entry: &PlanEntry| {
        let links = &entry.action.links;
        entry.action.is_open() && links.iter().any(|link| &link.questionnaire_id == id)
    });
    let words = who.words();
    if entries.is_empty() {
        return Ok(());
    }
    blocks.push(Block::heading(2, words.text(msg::PLAN_OPEN)));
    let file = PlanFile {
        group: who.organisation.name.clone(),
        is_made_up: who.organisation.is_made_up,
        today: who.visitor.today(),
        entries,
    };
    let actions: Vec<Block> = file
        .entries
        .iter()
        .map(|entry| facts(who.words(), &file, entry))
        .collect();
    blocks.extend(actions);
    Ok(())
}
