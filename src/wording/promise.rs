//! What was promised and how it stands, in words.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{
    domain::promise::{
        Beside, Comment, DocumentWords, Present, Promise, PromiseState, Promiser, PromiserKind,
        RecordWords, counted,
    },
    language::{Message, Translator, msg},
    queries::promise::Stood,
};

/// Who promised: by name, the network itself, or somebody of whom no name is left.
pub fn who(words: Translator, promiser: &Promiser) -> String {
    match promiser.kind {
        PromiserKind::Network => words.text(msg::PROMISER_NETWORK_ITSELF),
        _ if promiser.name.is_empty() => words.text(msg::UPDATE_BY_NOBODY),
        _ => promiser.name.clone(),
    }
}

/// By when it is to be done; none where that was not said.
pub fn due(words: Translator, promise: &Promise) -> Option<String> {
    let day = promise.words.due_on?;
    Some(words.with(msg::PROMISED_BY, [("date", words.date(day).into())]))
}

/// Where and when it was said: "Strategy · Main forum, 3 March 2026 · 3 March 2026".
pub fn said_where(words: Translator, promise: &Promise) -> String {
    let meeting = promise
        .meeting
        .as_ref()
        .map(|(series, day)| words.dated(series, *day));
    let said = [("date", words.date(promise.words.said_on).into())];
    let said = words.with(msg::PROMISED_SAID, said);
    let parts = [
        promise.document.clone(),
        meeting,
        promise.body.clone(),
        Some(said),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    words.beside(&parts)
}

/// What several promises add up to: "14 promises: 5 kept, 6 late and 3 open."
pub fn sum(words: Translator, states: impl IntoIterator<Item = PromiseState>) -> Option<String> {
    let counts = counted(states);
    let all: usize = counts.values().sum();
    if all == 0 {
        return None;
    }
    let count = |(state, n): (&PromiseState, &usize)| {
        let message = match state {
            PromiseState::Kept => msg::PROMISES_KEPT,
            PromiseState::Partly => msg::PROMISES_PARTLY,
            PromiseState::Late => msg::PROMISES_LATE,
            PromiseState::Broken => msg::PROMISES_BROKEN,
            PromiseState::TakenBack => msg::PROMISES_TAKEN_BACK,
            PromiseState::Open => msg::PROMISES_OPEN,
        };
        words.count(message, *n)
    };
    let parts: Vec<String> = counts.iter().map(count).collect();
    let about = [
        ("promises", words.count(msg::PROMISES_MANY, all).into()),
        ("parts", words.list(&parts).into()),
    ];
    Some(words.with(msg::PROMISES_SUM, about))
}

/// The sum of promises on a day, as facilitators read it.
pub fn sum_of(words: Translator, promises: &[&Promise], today: NaiveDate) -> Option<String> {
    sum(words, promises.iter().map(|promise| promise.state(today)))
}

/// What stands beside a promise that was not kept; none where nobody has asked.
pub fn beside(words: Translator, beside: Beside<'_>) -> Option<String> {
    match beside {
        Beside::Answer(answer) => Some(answer.to_owned()),
        Beside::Asked => Some(words.text(msg::PROMISE_ASKED)),
        Beside::Nothing => None,
    }
}

/// How many of those present said what; none where nobody was asked.
pub fn present(words: Translator, present: Present) -> Option<String> {
    if present == Present::default() {
        return None;
    }
    let about = [
        ("done", present.kept.into()),
        ("part", present.partly.into()),
        ("down", present.not_kept.into()),
    ];
    Some(words.with(msg::RECORD_PRESENT, about))
}

/// What kind of one promises, where one is chosen.
pub fn kind(kind: PromiserKind) -> Message {
    match kind {
        PromiserKind::Agency => msg::PROMISER_AGENCY,
        PromiserKind::Guest => msg::PROMISER_GUEST,
        PromiserKind::Group => msg::PROMISER_GROUP,
        PromiserKind::Network => msg::PROMISER_NETWORK,
    }
}

/// How something stood once it was done, in short.
pub fn stood(words: Translator, stood: &Stood) -> String {
    match stood {
        Stood::Promise(said) => {
            let due = said.due_on.map(|day| words.date(day));
            let parts: Vec<String> = std::iter::once(said.what.clone()).chain(due).collect();
            words.beside(&parts)
        }
        Stood::Record(said) => record(words, said),
        Stood::Comment(said) => said.comment.clone(),
        Stood::Document(said) => document(words, said),
    }
}

/// A document as it stood: its name, whether it was a draft, how it began and where it was read.
fn document(words: Translator, said: &DocumentWords) -> String {
    /// As much of what it says as tells it from another version.
    const BEGINS: usize = 160;
    let draft = said.is_draft.then(|| words.text(msg::DOCUMENT_IS_DRAFT));
    let mut begins: String = said.says.chars().take(BEGINS).collect();
    if begins.len() < said.says.len() {
        begins.push('…');
    }
    let parts = [
        said.document.clone(),
        draft.unwrap_or_default(),
        begins,
        said.link.clone(),
    ];
    words.beside(parts.iter().filter(|part| !part.is_empty()))
}

/// The groups of which there are comments, each once.
pub fn groups_that_commented(words: Translator, comments: &[Comment]) -> Option<String> {
    let mut groups = BTreeMap::new();
    for said in comments.iter().map(|comment| &comment.said) {
        if let Some(group) = said.group {
            groups.entry(group).or_insert_with(|| said.who.clone());
        }
    }
    let mut names: Vec<String> = groups.into_values().collect();
    if names.is_empty() {
        return None;
    }
    names.sort_by_key(|name| name.to_lowercase());
    let about = [
        ("n", names.len().into()),
        ("names", words.list(&names).into()),
    ];
    Some(words.with(msg::DRAFTS_GROUPS, about))
}

/// How a promise stands as a record says it, with its words.
fn record(words: Translator, said: &RecordWords) -> String {
    let parts = [words.term(said.said()), said.words.clone()];
    words.beside(parts.iter().filter(|part| !part.is_empty()))
}
