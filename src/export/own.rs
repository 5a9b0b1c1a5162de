//! What one person answered alone, for that person to keep.

use crate::{
    domain::questionnaire::{Principle, Statement},
    export::{
        document::{Block, Cell, Document},
        report::{now, said},
    },
    language::{Translator, msg},
    queries::team::OwnSheet,
};

/// Somebody's own answers as a document.
pub fn document(words: Translator, own: &OwnSheet) -> Document {
    let sheet = &own.sheet;
    let title = words.text(msg::OWN_TITLE);
    let subtitle = words.dated(&sheet.questionnaire.title, sheet.audit.held_on);
    let made_up = own.is_made_up.then_some(msg::MADE_UP_NOTICE);
    let mut document = Document::new(words, title, subtitle, &own.group, made_up);
    for principle in sheet.principles() {
        document.blocks.extend(answers(words, own, principle));
    }
    document
}

fn answers(words: Translator, own: &OwnSheet, principle: &Principle) -> [Block; 2] {
    let head = [
        msg::CSV_STATEMENT,
        msg::COMPARISON_NOW,
        msg::ANSWER_REFLECTION,
    ];
    let row = |statement: &Statement| -> Vec<Cell> {
        let answer = own.sheet.answers.get(&statement.id);
        let said = answer.map(|saved| said(words, &saved.answer).join("\n"));
        vec![
            statement.text.clone().into(),
            now(words, &own.sheet, statement),
            said.unwrap_or_default().into(),
        ]
    };
    [
        Block::heading(2, principle.title.clone()),
        Block::Grid {
            head: head.map(|head| words.text(head).into()).to_vec(),
            rows: principle.statements.iter().map(row).collect(),
            shares: vec![35, 30, 35],
        },
    ]
}
