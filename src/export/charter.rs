//! A charter as a sheet to put up.

use crate::{
    export::document::{Block, Document, Sheet},
    language::msg,
    queries::charter::CharterDetails,
    visitor::Coordinator,
};

/// What the group promises, principle by principle, on one sheet in the largest letters that fit.
pub fn document(who: &Coordinator, details: &CharterDetails) -> Document {
    let words = who.words();
    let (group, charter) = (&who.organisation, &details.charter);
    let made_up = group.is_made_up.then_some(msg::MADE_UP_NOTICE);
    let title = words.text(msg::CHARTER_TITLE);
    let mut document = Document::new(words, title, group.name.clone(), &group.name, made_up);
    document.first = Sheet::Poster;
    let blocks = &mut document.blocks;
    blocks.push(Block::paragraph(words.text(msg::CHARTER_LEAD)));
    for part in &details.parts {
        blocks.push(Block::heading(2, part.title.clone()));
        let promises = part.promises.iter();
        let items = promises.map(|promise| promise.words.clone()).collect();
        blocks.push(Block::List { items });
    }
    blocks.push(Block::paragraph(words.text(msg::CHARTER_TELL_US)));
    let days = [
        ("made", words.date(charter.made_on).into()),
        ("again", words.date(charter.again_on).into()),
    ];
    blocks.push(Block::soft(words.with(msg::CHARTER_DAYS, days)));
    document
}
