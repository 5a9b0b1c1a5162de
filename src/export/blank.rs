//! A questionnaire on blank paper: with boxes to tick and space to write, for a table without a screen.

use std::collections::BTreeSet;

use crate::{
    charts::cup::Cup,
    domain::{
        answer::Strength,
        questionnaire::{Principle, Questionnaire, Scale, Statement, Unscored},
    },
    export::document::{Block, Cell, Document, Sheet},
    language::{Message, Translator, msg},
    wording::markdown::plain,
};

/// The questionnaire as a document to fill in by hand: all of it, or the chosen principles.
pub fn document(
    words: Translator,
    questionnaire: &Questionnaire,
    chosen: Option<&BTreeSet<String>>,
) -> Document {
    let asked = |principle: &&Principle| chosen.is_none_or(|chosen| chosen.contains(&principle.id));
    let statements: usize = questionnaire
        .principles
        .iter()
        .filter(asked)
        .map(|principle| principle.statements.len())
        .sum();
    let time = words.count(msg::BLANK_COUNT, statements);
    let mut document = Document::new(
        words,
        questionnaire.title.clone(),
        time,
        &words.text(msg::PRODUCT),
        None,
    );
    let blocks = &mut document.blocks;
    blocks.push(Block::paragraph(questionnaire.purpose.clone()));
    for label in [msg::BLANK_GROUP, msg::AUDIT_DAY, msg::BLANK_WHO] {
        blocks.push(Block::Lines {
            label: words.text(label),
            count: 1,
        });
    }
    blocks.push(Block::heading(2, words.text(msg::AUDIT_BEFORE)));
    blocks.push(Block::paragraph(plain(&questionnaire.intro)));
    blocks.push(Block::paragraph(words.text(msg::BLANK_HOW)));
    let mut number = 0;
    for principle in questionnaire.principles.iter().filter(asked) {
        blocks.push(Block::heading(2, principle.title.clone()));
        blocks.push(Block::soft(principle.summary.clone()));
        for statement in &principle.statements {
            number += 1;
            blocks.push(ask(words, &questionnaire.scale, number, statement));
        }
    }
    blocks.push(Block::paragraph(words.text(msg::BLANK_END)));
    let sheet = Sheet::Whole;
    blocks.push(Block::NewPage { sheet });
    blocks.extend(overview(words, questionnaire, asked));
    document
}

/// One statement: what to picture, the levels to tick, and lines for why and what could be shown.
fn ask(words: Translator, scale: &Scale, number: usize, statement: &Statement) -> Block {
    let levels = scale.levels.iter().zip(&statement.levels);
    let asked = [msg::ANSWER_REFLECTION, msg::ANSWER_EVIDENCE_OPEN];
    let strengths = Strength::ALL.into_iter();
    Block::Ask {
        title: format!("{number}. {}", statement.text),
        prompt: plain(&statement.prompt),
        choices: levels
            .map(|(name, described)| words.labelled(name, described))
            .collect(),
        others: others(words, scale, msg::BLANK_NOT_FOR_US),
        drawings: Vec::new(),
        lines: asked.map(|message| words.text(message)).to_vec(),
        row: (
            words.text(msg::ANSWER_STRENGTH),
            strengths.map(|strength| words.term(strength)).collect(),
        ),
    }
}

fn others(words: Translator, scale: &Scale, not_for_us: Message) -> Vec<String> {
    let others = scale.unscored.iter().map(|unscored| match unscored {
        Unscored::Unknown => words.text(msg::CHOICE_UNKNOWN),
        Unscored::NotForUs => words.text(not_for_us),
    });
    others.collect()
}

/// All statements on one page, to be seen by a whole room: a box for each level.
fn overview<'a>(
    words: Translator,
    questionnaire: &'a Questionnaire,
    asked: impl Fn(&&'a Principle) -> bool,
) -> [Block; 3] {
    let scale = &questionnaire.scale;
    let of = scale.levels.len();
    let cups = scale.levels.iter().zip(1_u32..);
    let levels =
        cups.map(|(name, level)| Cell::with_cup(name.clone(), Some(Cup::of(f64::from(level), of))));
    let others = others(words, scale, msg::CHOICE_NOT_FOR_US);
    let boxes = of + others.len();
    let head: Vec<Cell> = std::iter::once(words.text(msg::CSV_STATEMENT).into())
        .chain(levels)
        .chain(others.into_iter().map(Cell::from))
        .collect();
    let mut rows = Vec::new();
    let mut number = 0;
    for principle in questionnaire.principles.iter().filter(asked) {
        rows.push(vec![principle.title.clone().into()]);
        for statement in &principle.statements {
            number += 1;
            let text = format!("{number}. {}", statement.text);
            let boxes = std::iter::repeat_n("\u{2610}".to_owned(), boxes);
            let cells = std::iter::once(text).chain(boxes);
            rows.push(cells.map(Cell::from).collect());
        }
    }
    let narrow = std::iter::repeat_n(9, boxes);
    [
        Block::heading(2, words.text(msg::BLANK_OVERVIEW)),
        Block::soft(words.text(msg::BLANK_OVERVIEW_TEXT)),
        Block::Grid {
            head,
            rows,
            shares: std::iter::once(54).chain(narrow).collect(),
        },
    ]
}
