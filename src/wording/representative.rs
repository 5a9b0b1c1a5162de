//! Who speaks for a network on a body, in words; and what was done to something that a network wrote.

use crate::{
    domain::{
        representative::{EntryKind, Mandate, Representative, TermState},
        revision::RevisionVerb,
    },
    language::{Message, Translator, msg},
    queries::representative::Stood,
};

/// How many speak on how many bodies.
pub fn counted(words: Translator, representatives: usize, bodies: usize) -> String {
    let representatives = words.count(msg::REPRESENTATIVES_MANY, representatives);
    let about = [
        ("representatives", representatives.into()),
        ("bodies", words.count(msg::BODIES_MANY, bodies).into()),
    ];
    words.with(msg::REPRESENTATIVES_COUNTED, about)
}

/// The name of a representative; of a group that left nobody is named.
pub fn name(words: Translator, representative: &Representative) -> String {
    name_of(words, &representative.mandate)
}

fn name_of(words: Translator, mandate: &Mandate) -> String {
    if mandate.has_left() {
        words.text(msg::REPRESENTATIVE_LEFT)
    } else {
        mandate.name.clone()
    }
}

/// Whom they are of: their group, or the network itself; nothing once their group has left.
pub fn of_whom(words: Translator, representative: &Representative) -> Option<String> {
    let of_network = representative.mandate.is_of_network;
    let of_network = of_network.then(|| words.text(msg::REPRESENTATIVE_OF_NETWORK));
    representative.group_name.clone().or(of_network)
}

/// From when until when a term goes: "3 March 2026 to 2 March 2028".
pub fn term(words: Translator, mandate: &Mandate) -> String {
    let from = ("from", words.date(mandate.from_on).into());
    match mandate.until_on {
        Some(last) => {
            let about = [from, ("to", words.date(last).into())];
            words.with(msg::TERM_FROM_TO, about)
        }
        None => words.with(msg::TERM_SINCE, [from]),
    }
}

/// How they were chosen: "Elected on 3 March 2026 from 4 candidates."
pub fn chosen(words: Translator, mandate: &Mandate) -> String {
    let date = mandate.chosen_on.map(|day| words.date(day));
    let how = match (mandate.is_elected, date) {
        (true, Some(date)) => words.with(msg::CHOSEN_ELECTED_ON, [("date", date.into())]),
        (true, None) => words.text(msg::CHOSEN_ELECTED),
        (false, Some(date)) => words.with(msg::CHOSEN_NAMED_ON, [("date", date.into())]),
        (false, None) => words.text(msg::CHOSEN_NAMED),
    };
    if mandate.candidates.is_empty() {
        return how;
    }
    let stood = words.count(msg::CHOSEN_CANDIDATES, mandate.candidates.len());
    format!("{how} {stood}")
}

/// Why a term stands in this week: it ends, or has ended, on a day.
pub fn ends(words: Translator, representative: &Representative, state: TermState) -> String {
    let last = representative.mandate.until_on;
    let last = last.map(|day| words.date(day)).unwrap_or_default();
    let message = match state {
        TermState::Lapsed => msg::TERM_HAS_ENDED,
        _ => msg::TERM_ENDS,
    };
    words.with(message, [("date", last.into())])
}

/// What was done to something.
pub fn done(verb: RevisionVerb) -> Message {
    match verb {
        RevisionVerb::Written => msg::REVISION_WRITTEN,
        RevisionVerb::Mended => msg::REVISION_MENDED,
        RevisionVerb::Ended => msg::REVISION_ENDED,
        RevisionVerb::TakenOut => msg::REVISION_TAKEN_OUT,
        RevisionVerb::TakenBack => msg::REVISION_TAKEN_BACK,
    }
}

/// How something stood once it was done, in short.
pub fn stood(words: Translator, stood: &Stood) -> String {
    match stood {
        Stood::Mandate(mandate) => words.beside(&[name_of(words, mandate), term(words, mandate)]),
        Stood::Entry(said) => said.words.clone(),
    }
}

/// What an entry is called.
pub fn kind(kind: EntryKind) -> Message {
    match kind {
        EntryKind::Question => msg::QUESTION_TITLE,
        EntryKind::Report => msg::REPORT_BACK_TITLE,
    }
}
