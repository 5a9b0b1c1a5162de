//! What reports of networks and of groups have alike: how they begin and end, and how their tables stand.

use crate::{
    domain::report::Report,
    export::document::{Block, Document},
    language::{Message, Translator, msg},
};

/// The head of a report: its period, and the words that open it.
pub(super) fn begin(
    words: Translator,
    report: &Report,
    whose: &str,
    made_up: Option<Message>,
) -> Document {
    let about = [
        ("name", whose.into()),
        ("from", words.date(report.from).into()),
        ("to", words.date(report.to).into()),
    ];
    let subtitle = words.with(msg::REPORT_PERIOD, about);
    let mut document = Document::new(words, report.title.clone(), subtitle, whose, made_up);
    text(&mut document.blocks, &report.opening);
    document
}

/// Its end: what was learned, the words that close it, and how its numbers were made, each rule once.
pub(super) fn end(words: Translator, report: &Report, blocks: &mut Vec<Block>, rules: Vec<String>) {
    for (title, said) in [
        (msg::REPORT_LEARNED_TITLE, &report.learned),
        (msg::REPORT_CLOSING_TITLE, &report.closing),
    ] {
        if !said.is_empty() {
            blocks.push(Block::heading(2, words.text(title)));
            text(blocks, said);
        }
    }
    let mut items: Vec<String> = Vec::new();
    for rule in rules {
        if !items.contains(&rule) {
            items.push(rule);
        }
    }
    if !items.is_empty() {
        blocks.push(Block::heading(2, words.text(msg::REPORT_HOW_TITLE)));
        blocks.push(Block::List { items });
    }
}

fn text(blocks: &mut Vec<Block>, text: &str) {
    if !text.is_empty() {
        blocks.push(Block::paragraph(text));
    }
}

/// A table with its caption and header row.
pub(super) fn table(
    words: Translator,
    caption: Message,
    head: &[Message],
    rows: Vec<Vec<String>>,
) -> Block {
    Block::Table {
        caption: words.text(caption),
        head: head.iter().map(|head| words.text(*head)).collect(),
        rows,
    }
}
