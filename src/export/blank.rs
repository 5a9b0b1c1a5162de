//! A questionnaire on blank paper: with boxes to tick and space to write, for a table without a screen.

use std::collections::BTreeSet;

use super::document::{Block, Document};
use crate::{
    domain::{
        answer::Strength,
        questionnaire::{Principle, Questionnaire, Scale, Statement, Unscored},
    },
    language::Words,
    pages::markdown::plain,
};

/// The questionnaire as a document to fill in by hand: all of it, or the chosen principles.
pub fn document(
    words: Words,
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
    let time = words.n("blank-count", statements);
    let mut document = Document::new(
        words,
        questionnaire.title.clone(),
        time,
        &words.t("product"),
        None,
    );
    let blocks = &mut document.blocks;
    blocks.push(Block::paragraph(questionnaire.purpose.clone()));
    for label in ["blank-group", "audit-day", "blank-who"] {
        blocks.push(Block::Lines {
            label: words.t(label),
            count: 1,
        });
    }
    blocks.push(Block::heading(2, words.t("audit-before")));
    blocks.push(Block::paragraph(plain(&questionnaire.intro)));
    blocks.push(Block::paragraph(words.t("blank-how")));
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
    blocks.push(Block::paragraph(words.t("blank-end")));
    document
}

/// One statement: the scene, the levels to tick, and lines for why and what could be shown.
fn ask(words: Words, scale: &Scale, number: usize, statement: &Statement, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(3, format!("{number}. {}", statement.text)));
    blocks.push(Block::soft(plain(&statement.prompt)));
    let levels = scale
        .levels
        .iter()
        .zip(&statement.levels)
        .map(|(name, described)| format!("{name}: {described}"));
    let others = scale.unscored.iter().map(|unscored| match unscored {
        Unscored::Unknown => words.t("choice-unknown"),
        Unscored::NotForUs => words.t("blank-not-for-us"),
    });
    blocks.push(Block::Boxes {
        items: levels.chain(others).collect(),
    });
    for label in ["answer-reflection", "answer-evidence-open"] {
        blocks.push(Block::Lines {
            label: words.t(label),
            count: 2,
        });
    }
    blocks.push(Block::soft(words.t("answer-strength")));
    blocks.push(Block::Boxes {
        items: Strength::ALL
            .into_iter()
            .map(|strength| words.t(&format!("strength-{}", strength.word())))
            .collect(),
    });
}
