//! Typing in filled-in paper: the statements of one principle at once.

use std::collections::BTreeSet;

use crate::{
    app::App,
    clock,
    commands::audit::place,
    domain::{
        answer::Answer,
        audit::AnswerSheet,
        error::Error,
        form::{Form, NAME},
        ids::SaveId,
        questionnaire::Principle,
    },
    error::AppError,
    store::answers::{self, Save, SaveOutcome},
    visitor::Coordinator,
};

/// The parts of an answer, as fields of a row.
pub const PARTS: [&str; 5] = ["choice", "why", "reflection", "evidence", "strength"];

/// The field of a row: `lis.early.choice`.
pub fn field(statement: &str, part: &str) -> String {
    format!("{statement}.{part}")
}

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
    let paper = form.optional("paper", NAME);
    if !sheet.audit.is_open() {
        form.refuse("paper", Error::AuditClosed);
        return Err(form.into());
    }
    let mut rows = Vec::new();
    for statement in &principle.statements {
        let row = read(&mut form, sheet, &statement.id);
        let stored = sheet.answers.get(&statement.id);
        let news = !row.is_empty() && stored.is_none_or(|saved| saved.answer != row);
        if news {
            rows.push((statement.id.as_str(), row));
        }
    }
    if !form.is_good() {
        return Err(form.into());
    }
    let mut typed = PaperSaved::default();
    for (statement, answer) in rows {
        let save = Save {
            id: form
                .get(&field(statement, "save"))
                .parse()
                .unwrap_or_else(|_| SaveId::fresh()),
            base: form.get(&field(statement, "base")).parse().unwrap_or(0),
            answer: &answer,
            paper: Some(&paper),
            by: who.person.id,
            at: clock::now(),
        };
        let place = place(app, who, sheet, statement).await?;
        match answers::save(&app.store, place, save).await? {
            SaveOutcome::Saved { clash, .. } => {
                typed.saved += 1;
                if clash.is_some() {
                    typed.clashes.insert(statement.to_owned());
                }
            }
            SaveOutcome::Closed => {
                form.refuse("paper", Error::AuditClosed);
                return Err(form.into());
            }
        }
    }
    Ok(typed)
}

/// Reads one row; what is wrong with it is noted at its fields.
fn read(form: &mut Form, sheet: &AnswerSheet, statement: &str) -> Answer {
    let mut row = Form::new(PARTS.map(|part| {
        (
            part.to_owned(),
            form.get(&field(statement, part)).to_owned(),
        )
    }));
    let answer = Answer::read(&mut row, &sheet.questionnaire.scale);
    for (part, error) in row.problems() {
        form.refuse(&field(statement, part), *error);
    }
    answer
}
