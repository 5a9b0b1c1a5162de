//! Everything said of a group's actions, as files tell it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::{
    app::App,
    clock::day,
    domain::{
        action_log::{StoryEntry, StoryEvent},
        ids::ActionId,
    },
    error::AppError,
    export::table::{Column, Table},
    language::{Translator, msg},
    queries,
    queries::plan::PlanEntry,
    visitor::Coordinator,
    wording::action::story_line,
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
pub async fn gather(
    app: &App,
    who: &Coordinator,
    entries: &[PlanEntry],
) -> Result<Vec<Note>, AppError> {
    let words = who.words();
    let whats: BTreeMap<ActionId, &str> = entries
        .iter()
        .map(|entry| (entry.action.id, entry.action.plan.what.as_str()))
        .collect();
    let mut notes = Vec::new();
    for logged in queries::action::log(app, who).await? {
        let what = whats.get(&logged.action_id).copied().unwrap_or_default();
        let written = logged.note.clone();
        let entry = StoryEntry {
            name: logged.name.clone(),
            at: logged.said_at,
            chapter: StoryEvent::Said(logged),
        };
        notes.push(note(words, what, entry, written));
    }
    for entry in entries {
        if let Some(closure) = entry.action.closure.clone() {
            let written = closure.note.clone();
            let closed = StoryEntry {
                name: closure.closed_by.clone(),
                at: closure.closed_at,
                chapter: StoryEvent::Closed(closure),
            };
            notes.push(note(words, &entry.action.plan.what, closed, written));
        }
    }
    notes.sort_by_key(|note| note.at);
    Ok(notes)
}

fn note(words: Translator, what: &str, entry: StoryEntry, written: String) -> Note {
    Note {
        what: what.to_owned(),
        at: entry.at,
        sentence: story_line(words, &entry),
        name: words.person(&entry.name),
        note: written,
    }
}

/// The notes as a table.
pub fn table(words: Translator, notes: Vec<Note>) -> Table {
    let columns = vec![
        Column::new(words.text(msg::FILE_WHEN), 14.0, |note: &Note| day(note.at)),
        Column::new(words.text(msg::ACTION_WHAT), 40.0, |note: &Note| {
            note.what.clone()
        }),
        Column::new(words.text(msg::FILE_WHO), 18.0, |note: &Note| {
            note.name.clone()
        }),
        Column::new(words.text(msg::FILE_HAPPENED), 44.0, |note: &Note| {
            note.sentence.clone()
        }),
        Column::new(words.text(msg::FILE_NOTE), 60.0, |note: &Note| {
            note.note.clone()
        }),
    ];
    Table::new(words.text(msg::SHEET_NOTES), columns, notes)
}
