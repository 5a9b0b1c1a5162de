//! What was mended in meetings and what was taken out of them, in words.

use crate::{
    domain::{
        meeting::MeetingState,
        mending::{MeetingRemoval, Mended, MendedField, RemovalState, RemovedKind},
    },
    language::{Translator, msg},
    wording::meeting::told_by,
};

/// What of a meeting was changed: "Where", or "Notes · Food in the holidays".
pub fn changed(words: Translator, mended: &Mended) -> String {
    let field = words.term(mended.field);
    let about = match mended.field {
        MendedField::Update | MendedField::File => told_by(words, &mended.who),
        _ => mended.about.clone(),
    };
    let parts = [field, about];
    words.beside(parts.iter().filter(|part| !part.is_empty()))
}

/// What stood there before, for people to read.
pub fn was(words: Translator, mended: &Mended) -> String {
    match mended.field {
        MendedField::Day => mended
            .was
            .parse()
            .map_or_else(|_| mended.was.clone(), |day| words.date(day)),
        MendedField::State => MeetingState::read(&mended.was)
            .map_or_else(|| mended.was.clone(), |state| words.term(state)),
        MendedField::File if mended.was.is_empty() => words.term(RemovalState::Gone),
        _ => mended.was.clone(),
    }
}

/// What was taken out: "Main forum, 12 November 2026", and of an item or an update its words.
pub fn taken_out(words: Translator, removal: &MeetingRemoval) -> String {
    let series = if removal.series.is_empty() {
        words.text(msg::TAKEN_OUT_SERIES)
    } else {
        removal.series.clone()
    };
    let meeting = match removal.held_on {
        Some(day) => words.dated(&series, day),
        None => series,
    };
    let who = match removal.kind {
        RemovedKind::Update => told_by(words, &removal.who),
        RemovedKind::Series | RemovedKind::Meeting | RemovedKind::Item | RemovedKind::File => {
            removal.who.clone()
        }
    };
    // A file has the words of what it went with beside it, which stay where they are.
    let said = match removal.kind {
        RemovedKind::File => words.text(msg::ENCLOSURE_FILE),
        _ => removal.words.clone(),
    };
    let file = removal.file.clone().unwrap_or_default();
    let parts = [meeting, who, said, file];
    words.beside(parts.iter().filter(|part| !part.is_empty()))
}

/// What took something out where nobody said why.
pub fn unsaid_why(words: Translator, removal: &MeetingRemoval) -> Option<String> {
    let message = match removal.kind {
        RemovedKind::File => msg::ENCLOSURE_REPLACED,
        _ => msg::ENCLOSURE_EMPTIED,
    };
    removal.reason.is_empty().then(|| words.text(message))
}
