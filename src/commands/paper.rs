//! Typing in filled-in paper: the statements of one principle at once.

use std::collections::BTreeSet;

use crate::{
    app::App,
    clock,
    domain::{
        answer::Answer, audit::AnswerSheet, error::Error, form::Form, ids::SaveId,
        questionnaire::Principle,
    },
    error::AppError,
    forms::audit::{BASE, Paper, PaperRow, SAVE},
    keys::Fresh as _,
    queries,
    store::agreements::{self, Save, SaveOutcome},
    visitor::Coordinator,
};

/// What became of the rows of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperSaved {
    /// How many answers were saved.
    pub saved: usize,
    /// Ids of the statements that someone else answered meanwhile; both answers are kept.
    pub clashes: BTreeSet<String>,
}

/// Saves the rows of one principle that say something new. A row without anything in it leaves the answer that is there
/// as it is. When one row is wrong, none is saved, so that nothing typed is in two places.
///
/// # Errors
/// The form with what is wrong, named by the fields of the rows; with [`Error::AuditClosed`] for a closed audit.
pub async fn type_in(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    principle: &Principle,
    mut form: Form,
) -> Result<PaperSaved, AppError> {
    let field = Paper::FIELDS.paper;
    let paper = field.read(&mut form);
    if !sheet.audit.is_open() {
        field.refuse(&mut form, Error::AuditClosed);
        return Err(form.into());
    }
    let rows = news(&mut form, sheet, principle);
    if !form.is_good() {
        return Err(form.into());
    }
    let mut typed = PaperSaved::default();
    for (statement, answer) in rows {
        let hidden = |name: &str| form.get(&PaperRow::name(statement, name));
        let save = Save {
            id: hidden(SAVE).parse().unwrap_or_else(|_| SaveId::fresh()),
            base: hidden(BASE).parse().unwrap_or(0),
            answer: &answer,
            paper: Some(&paper),
            by: who.person.id,
            at: clock::now(),
        };
        let key = queries::audit::agreement_key(sheet, statement)?;
        match agreements::save(&app.store, key, save).await? {
            SaveOutcome::Saved { clash, .. } => {
                typed.saved += 1;
                if clash.is_some() {
                    typed.clashes.insert(statement.to_owned());
                }
            }
            SaveOutcome::Closed => {
                field.refuse(&mut form, Error::AuditClosed);
                return Err(form.into());
            }
        }
    }
    Ok(typed)
}

/// The rows of a principle that say something new, by statement; what is wrong with any is noted on the form.
fn news<'a>(
    form: &mut Form,
    sheet: &AnswerSheet,
    principle: &'a Principle,
) -> Vec<(&'a str, Answer)> {
    let mut rows = Vec::new();
    for statement in &principle.statements {
        let row = PaperRow::read(form, &statement.id, &sheet.questionnaire.scale);
        let saved = sheet.answers.get(&statement.id);
        if !row.is_empty() && saved.is_none_or(|saved| saved.answer != row) {
            rows.push((statement.id.as_str(), row));
        }
    }
    rows
}
