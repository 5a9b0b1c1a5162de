//! Everything said of a group's actions, as files tell it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::{
    commands::{App, Stop, plan::Entry},
    domain::{
        ids::ActionId,
        progress::{Chapter, Told},
    },
    language::Words,
    pages::story::sentence,
    store::progress,
    visitor::Coordinator,
};

/// One thing said of an action.
#[derive(Clone, Debug)]
pub struct Note {
    /// The action's words.
    pub what: String,
    /// When it was said.
    pub at: DateTime<Utc>,
    /// Who said it.
    pub name: String,
    /// What happened, as a sentence.
    pub sentence: String,
    /// What was written with it.
    pub note: String,
}

/// The notes of these actions, in the order they were said.
///
/// # Errors
/// When the database cannot answer.
pub async fn gather(app: &App, who: &Coordinator, entries: &[Entry]) -> Result<Vec<Note>, Stop> {
    let words = who.words();
    let whats: BTreeMap<ActionId, &str> = entries
        .iter()
        .map(|entry| (entry.action.id, entry.action.plan.what.as_str()))
        .collect();
    let mut notes = Vec::new();
    for said in progress::list(&app.store, who.organisation.id).await? {
        let what = whats.get(&said.action_id).copied().unwrap_or_default();
        let written = said.note.clone();
        let told = Told {
            name: said.name.clone(),
            at: said.said_at,
            chapter: Chapter::Said(said),
        };
        notes.push(note(words, what, told, written));
    }
    for entry in entries {
        if let Some(closure) = entry.action.closure.clone() {
            let written = closure.note.clone();
            let told = Told {
                name: closure.closed_by.clone(),
                at: closure.closed_at,
                chapter: Chapter::Closed(closure),
            };
            notes.push(note(words, &entry.action.plan.what, told, written));
        }
    }
    notes.sort_by_key(|note| note.at);
    Ok(notes)
}

fn note(words: Words, what: &str, told: Told, written: String) -> Note {
    Note {
        what: what.to_owned(),
        at: told.at,
        sentence: sentence(words, &told),
        name: told.name,
        note: written,
    }
}
