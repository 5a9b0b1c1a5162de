//! The poster "You said, we did".

use crate::{
    charts::code,
    domain::{organisation::Organisation, you_said::Said},
    export::document::{Block, Document, Sheet},
    language::{Translator, msg},
    queries::you_said::Poster,
};

/// What people said and what the group did, on one sheet in the largest letters that fit, with the code of the next round
/// of voices where there is one.
pub fn document(words: Translator, group: &Organisation, poster: &Poster) -> Document {
    let made_up = group.is_made_up.then_some(msg::MADE_UP_NOTICE);
    let title = words.text(msg::YOU_SAID_TITLE);
    let subtitle = words.dated(&group.name, poster.made_on);
    let mut document = Document::new(words, title, subtitle, &group.name, made_up);
    document.first = Sheet::Poster;
    let lead = Block::heading(2, words.text(msg::YOU_SAID_LEAD));
    document.blocks.push(lead);
    let lines = poster.from_voices.lines.iter().chain(&poster.lines);
    // What people said comes first, then what was done without.
    let mut lines: Vec<&Said> = lines.collect();
    lines.sort_by_key(|line| line.said.is_empty());
    for line in lines {
        add(words, &mut document.blocks, line);
    }
    if !poster.closing.is_empty() {
        document.blocks.push(Block::paragraph(&poster.closing));
    }
    let address = poster.from_voices.next_round.as_deref();
    let drawn = address.and_then(|address| Some((address, code::svg(address)?)));
    document
        .blocks
        .extend(drawn.map(|(address, svg)| Block::Code {
            svg,
            text: words.text(msg::YOU_SAID_NEXT),
            address: address.to_owned(),
        }));
    document
}

/// Adds a line: what people said and what was done; several that only say what was done are one list.
fn add(words: Translator, blocks: &mut Vec<Block>, line: &Said) {
    let did = words.text(msg::YOU_SAID_DID);
    if !line.said.is_empty() {
        blocks.push(Block::Facts {
            title: words.labelled(&words.text(msg::YOU_SAID_SAID), &line.said),
            state: String::new(),
            rows: vec![(words.label(&did), line.did.clone())],
        });
        return;
    }
    let item = words.labelled(&did, &line.did);
    match blocks.last_mut() {
        Some(Block::List { items }) => items.push(item),
        _ => blocks.push(Block::List { items: vec![item] }),
    }
}
