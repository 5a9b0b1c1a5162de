//! Whether files to print have boxes where no font has a letter: the pages that lead to them say so too.

use serde::Serialize;

use crate::{
    app::App,
    domain::audit::AnswerSheet,
    export::document::Document,
    language::Translator,
    queries::plan::{PlanEntry, PlanOverview},
    wording::action::all_plan_rows,
};

/// In the plan: in its actions, or in its chart of the newest audit.
pub fn in_plan(app: &App, words: Translator, overview: &PlanOverview) -> bool {
    let charted = overview.charted.as_ref();
    overview
        .entries
        .iter()
        .any(|entry| in_texts(app, &texts(words, entry)))
        || charted.is_some_and(|charted| {
            let read = charted.in_language(words.0.tag());
            let titles: Vec<&str> = read
                .principles
                .iter()
                .map(|part| part.title.as_str())
                .collect();
            in_texts(app, &(titles, &read.title, &read.scale.levels))
        })
}

fn texts(words: Translator, entry: &PlanEntry) -> Vec<String> {
    let rows = all_plan_rows(words, &entry.action.plan).into_iter();
    let closure = entry.action.closure.iter();
    rows.map(|(_, text)| text)
        .chain(entry.titles())
        .chain(entry.statements.iter().cloned())
        .chain(closure.map(|closure| closure.note.clone()))
        .collect()
}

/// In the report of an audit: in what was asked or in what was answered.
pub fn in_report(app: &App, sheet: &AnswerSheet) -> bool {
    let mut answers = sheet.answers.values();
    in_texts(app, &sheet.questionnaire) || answers.any(|saved| in_texts(app, &saved.answer))
}

/// In a document.
pub fn in_document(app: &App, document: &Document) -> bool {
    in_texts(app, document)
}

/// In any text of something; written as JSON, its letters are as they were.
fn in_texts(app: &App, texts: &impl Serialize) -> bool {
    serde_json::to_string(texts).is_ok_and(|all| app.fonts.lack_some_of(&all))
}
