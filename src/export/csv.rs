//! The plan as CSV that spreadsheets open rightly: UTF-8 with its mark, no cell that a spreadsheet would run.

use chrono::{DateTime, Utc};

use crate::{
    clock,
    error::AppError,
    export::plan::PlanFile,
    language::{Message, Translator, msg},
    wording::action::state,
};

/// The columns, by message.
const COLUMNS: [Message; 15] = [
    msg::ACTION_WHAT,
    msg::CSV_STATE,
    msg::CSV_PRINCIPLE,
    msg::CSV_STATEMENT,
    msg::ACTION_WHY,
    msg::ACTION_FIRST_STEP,
    msg::ACTION_LEAD,
    msg::ACTION_HELPERS,
    msg::ACTION_DUE,
    msg::ACTION_NEEDED,
    msg::ACTION_MEASURE,
    msg::FILE_WAITING,
    msg::FILE_PLANNED_ON,
    msg::FILE_CLOSED_ON,
    msg::FILE_CHANGED,
];

/// The plan, one row for each action.
///
/// # Errors
/// When the writer cannot write, which a buffer in memory never brings about.
pub fn plan(words: Translator, file: &PlanFile) -> Result<Vec<u8>, AppError> {
    let fault = |error: csv::Error| AppError::Internal(error.to_string());
    // The mark tells spreadsheets that this is UTF-8.
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer
        .write_record(COLUMNS.map(|column| words.text(column)))
        .map_err(fault)?;
    for entry in &file.entries {
        let plan = &entry.action.plan;
        let due = plan.due_on.map(|due| due.to_string()).unwrap_or_default();
        let closure = entry.action.closure.as_ref();
        let planned = day(entry.action.planned_at);
        let closed = closure
            .map(|closure| day(closure.closed_at))
            .unwrap_or_default();
        let changed = closure
            .map(|closure| closure.note.clone())
            .unwrap_or_default();
        let cells = [
            &plan.what,
            &state(words, &entry.action, file.today),
            &words.list(&entry.titles()),
            &entry.statements.join("\n"),
            &plan.why,
            &plan.first_step,
            &plan.lead,
            &plan.helpers,
            &due,
            &plan.needed,
            &plan.measure,
            &entry.action.waiting_on,
            &planned,
            &closed,
            &changed,
        ];
        writer
            .write_record(cells.map(|cell| guarded(cell)))
            .map_err(fault)?;
    }
    writer
        .into_inner()
        .map_err(|error| AppError::Internal(error.to_string()))
}

/// The day of a moment, as `2026-11-21`.
fn day(at: DateTime<Utc>) -> String {
    clock::day(at).to_string()
}

/// A cell that a spreadsheet would take for a formula starts with an apostrophe (OWASP, CSV injection).
pub fn guarded(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
