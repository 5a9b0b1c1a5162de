//! A questionnaire on blank paper: with boxes to tick and space to write, for a table without a screen.

use std::collections::BTreeSet;

use crate::{
    domain::{
        answer::Strength,
        questionnaire::{Principle, Questionnaire, Scale, Statement, Unscored},
    },
    export::document::{Block, Document},
    language::Translator,
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
    let time = words.count("blank-count", statements);
    let mut document = Document::new(
        words,
        questionnaire.title.clone(),
        time,
        &words.text("product"),
        None,
    );
    let blocks = &mut document.blocks;
    blocks.push(Block::paragraph(questionnaire.purpose.clone()));
    for label in ["blank-group", "audit-day", "blank-who"] {
        blocks.push(Block::Lines {
            label: words.text(label),
            count: 1,
        });
    }
    blocks.push(Block::heading(2, words.text("audit-before")));
    blocks.push(Block::paragraph(plain(&questionnaire.intro)));
    blocks.push(Block::paragraph(words.text("blank-how")));
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
    blocks.push(Block::paragraph(words.text("blank-end")));
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
        Unscored::Unknown => words.text("choice-unknown"),
        Unscored::NotForUs => words.text("blank-not-for-us"),
    });
    blocks.push(Block::Boxes {
        items: levels.chain(others).collect(),
    });
    for label in ["answer-reflection", "answer-evidence-open"] {
        blocks.push(Block::Lines {
            label: words.text(label),
            count: 2,
        });
    }
    blocks.push(Block::soft(words.text("answer-strength")));
    blocks.push(Block::Boxes {
        items: Strength::ALL
            .into_iter()
            .map(|strength| words.text(&format!("strength-{}", strength.word())))
            .collect(),
    });
}
