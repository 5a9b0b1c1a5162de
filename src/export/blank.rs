//! A questionnaire on blank paper: with boxes to tick and space to write, for a table without a screen.

use std::collections::BTreeSet;

use crate::{
    domain::{
        answer::Strength,
        questionnaire::{Principle, Questionnaire, Scale, Statement, Unscored},
    },
    export::document::{Block, Document},
    language::{Translator, msg},
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
        blocks.push(Block::NewPage);
        blocks.push(Block::heading(2, principle.title.clone()));
        blocks.push(Block::soft(principle.summary.clone()));
        for statement in &principle.statements {
            number += 1;
            ask(words, &questionnaire.scale, number, statement, blocks);
        }
    }
    blocks.push(Block::paragraph(words.text(msg::BLANK_END)));
    document
}

/// One statement: the scene, the levels to tick, and lines for why and what could be shown.
fn ask(
    words: Translator,
    scale: &Scale,
    number: usize,
    statement: &Statement,
    blocks: &mut Vec<Block>,
) {
    blocks.push(Block::heading(3, format!("{number}. {}", statement.text)));
    blocks.push(Block::soft(plain(&statement.prompt)));
    let levels = scale
        .levels
        .iter()
        .zip(&statement.levels)
        .map(|(name, described)| format!("{name}: {described}"));
    let others = scale.unscored.iter().map(|unscored| match unscored {
        Unscored::Unknown => words.text(msg::CHOICE_UNKNOWN),
        Unscored::NotForUs => words.text(msg::BLANK_NOT_FOR_US),
    });
    blocks.push(Block::Boxes {
        items: levels.chain(others).collect(),
    });
    for label in [msg::ANSWER_REFLECTION, msg::ANSWER_EVIDENCE_OPEN] {
        blocks.push(Block::Lines {
            label: words.text(label),
            count: 2,
        });
    }
    blocks.push(Block::soft(words.text(msg::ANSWER_STRENGTH)));
    blocks.push(Block::Boxes {
        items: Strength::ALL
            .into_iter()
            .map(|strength| words.term(strength))
            .collect(),
    });
}
