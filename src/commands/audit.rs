//! Audits: start, choose principles, answer, settle, close, reopen.

use std::collections::BTreeSet;

use chrono::{NaiveDate, TimeDelta};

use crate::{
    app::App,
    clock,
    commands::{form_key, save_key},
    domain::{
        answer::Answer,
        answer_codes,
        audit::{AnswerSheet, Answers, Audit},
        error::Error,
        form::Form,
        ids::AuditId,
        questionnaire::Questionnaire,
        standing::Standing,
    },
    error::AppError,
    forms::{
        Field,
        audit::{
            AUDIT, AnswerForm, BASE, GoOn, MorePrinciples, QUESTIONNAIRE, ReopenAudit, StartAudit,
            UNSETTLED, typed_by, unsettled,
        },
        presence::InTheRoom,
    },
    keys::Fresh as _,
    queries,
    store::{
        agreements::{self, Save},
        audits, presence, questionnaires,
    },
    visitor::Coordinator,
};

/// How far ahead an audit may be dated, for a session that is planned.
const AHEAD: TimeDelta = TimeDelta::days(366);

/// Starts an audit. The form carries the key of the audit, so that sending it twice does one thing.
///
/// # Errors
/// [`Error::NotFound`] for a questionnaire that is not there; the form with what is wrong.
pub async fn start(app: &App, who: &Coordinator, mut form: Form) -> Result<AuditId, AppError> {
    let edition = app
        .catalogue
        .newest(form.get(QUESTIONNAIRE))
        .ok_or(AppError::Refused(Error::NotFound))?;
    let questionnaire = &edition.questionnaire;
    let chosen = chosen_principles(questionnaire, StartAudit::FIELDS.principle, &mut form);
    let held_on = day_of_audit(who, &mut form);
    let in_the_room = InTheRoom::read(&mut form);
    let (true, Some(held_on)) = (form.is_good(), held_on) else {
        return Err(form.into());
    };
    let now = clock::now();
    let mut audit = Audit {
        organisation_id: who.organisation.id,
        id: form_key(&form, AUDIT, AuditId::fresh),
        questionnaire_id: questionnaire.id.clone(),
        questionnaire_version: i32::try_from(questionnaire.version).unwrap_or(i32::MAX),
        held_on,
        started_at: now,
        closed_at: None,
    };
    questionnaires::keep(&app.store, questionnaire, &edition.hash, now).await?;
    let mut is_new = audits::start(&app.store, &audit, &chosen, who.person.id).await?;
    if !is_new {
        // The same form once more leads to the same audit; the same page filled in anew is another audit.
        let known = audits::find(&app.store, audit.organisation_id, audit.id).await?;
        let same = known.is_some_and(|known| {
            known.held_on == audit.held_on && known.questionnaire_id == audit.questionnaire_id
        });
        if !same {
            audit.id = AuditId::fresh();
            is_new = audits::start(&app.store, &audit, &chosen, who.person.id).await?;
        }
    }
    // Sent once more it would undo what was said of the room since.
    if is_new {
        presence::write(&app.store, audit.organisation_id, audit.id, &in_the_room).await?;
    }
    Ok(audit.id)
}

/// The day of an audit; one that cannot be read or is too far ahead is noted on the form, and one to come is asked about.
fn day_of_audit(who: &Coordinator, form: &mut Form) -> Option<NaiveDate> {
    let field = StartAudit::FIELDS.held_on;
    let today = who.visitor.today();
    let held_on = field.read_day(form, today);
    match held_on {
        Some(day) if day > today + AHEAD => field.refuse(form, Error::DateOutOfRange),
        Some(day) if day > today && !field.is_meant(form, day, today) => {
            field.refuse(form, Error::DateAhead);
        }
        _ => {}
    }
    held_on
}

/// The principles of the questionnaire that were ticked, each once and in order; that none was is noted on the form.
fn chosen_principles(questionnaire: &Questionnaire, field: Field, form: &mut Form) -> Vec<String> {
    let principles = questionnaire.principles.iter();
    let chosen: Vec<String> = principles
        .filter(|principle| field.has(form, &principle.id))
        .map(|principle| principle.id.clone())
        .collect();
    if chosen.is_empty() {
        field.refuse(form, Error::ChoosePrinciple);
    }
    chosen
}

/// Adds principles to an open audit.
///
/// # Errors
/// [`Error::AuditClosed`]; the form when none was chosen.
pub async fn choose(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    mut form: Form,
) -> Result<(), AppError> {
    if !sheet.audit.is_open() {
        return Err(Error::AuditClosed.into());
    }
    let field = MorePrinciples::FIELDS.principle;
    let chosen = chosen_principles(&sheet.questionnaire, field, &mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let (organisation, audit) = (who.organisation.id, sheet.audit.id);
    if !audits::choose(&app.store, organisation, audit, &chosen, clock::now()).await? {
        return Err(Error::AuditClosed.into());
    }
    Ok(())
}

/// What became of a save.
pub use crate::store::agreements::SaveOutcome;

/// What the answer form said, saved.
#[derive(Debug)]
pub struct AnswerSaved {
    /// What became of it.
    pub outcome: SaveOutcome,
    /// What was saved.
    pub answer: Answer,
}

/// Saves the answer of the form. A draft is saved too; what is wrong with it is asked afterwards.
///
/// # Errors
/// The form when a text is too long or the choice is not on the scale, [`Error::TypedByAnother`] when its page was opened
/// by somebody else; nothing is saved then.
pub async fn answer(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    statement: &str,
    mut form: Form,
) -> Result<AnswerSaved, AppError> {
    // One page may outlive the session it was opened in, and the next person signs in beside it.
    if typed_by(&form).is_some_and(|person| person != who.person.id) {
        return Err(Error::TypedByAnother.into());
    }
    let answer = typed_answer(&mut form, sheet, statement);
    if !form.is_good() {
        return Err(form.into());
    }
    let key = queries::audit::agreement_key(sheet, statement)?;
    let save = Save {
        id: save_key(&form),
        base: form.get(BASE).parse().unwrap_or(0),
        answer: &answer,
        paper: None,
        by: who.person.id,
        at: clock::now(),
    };
    let outcome = agreements::save(&app.store, key, save).await?;
    Ok(AnswerSaved { outcome, answer })
}

/// The answer that a form says, beside what the sheet has: skipping leaves a statement for another day, until something is
/// chosen. What is wrong with it is noted on the form.
pub(crate) fn typed_answer(form: &mut Form, sheet: &AnswerSheet, statement: &str) -> Answer {
    let mut answer = AnswerForm::read(form, &sheet.questionnaire.scale);
    let before = sheet
        .answers
        .get(statement)
        .is_some_and(|saved| saved.answer.passed_over);
    answer.passed_over =
        answer.choice.is_none() && (before || GoOn::pressed(form) == Some(GoOn::Skip));
    answer
}

/// Marks two answers given at the same moment as talked over; `version` is what stood before the person's eyes.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask the statement.
pub async fn settle(
    app: &App,
    sheet: &AnswerSheet,
    statement: &str,
    version: i32,
) -> Result<(), AppError> {
    let key = queries::audit::agreement_key(sheet, statement)?;
    Ok(agreements::settle(&app.store, key, version).await?)
}

/// Closes the audit and writes its standing. Closing twice does nothing the second time.
///
/// # Errors
/// [`Error::NothingAnswered`] when there is nothing to add up; the form with [`Error::Unsettled`] where two people gave
/// different answers that nobody has settled, and the form does not say that the person knows of it.
pub async fn close(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    mut form: Form,
) -> Result<(), AppError> {
    if !sheet.audit.is_open() {
        return Ok(());
    }
    if sheet.tally_all().done == 0 {
        return Err(Error::NothingAnswered.into());
    }
    let is_known = |(id, version): (&str, i32)| form.has(UNSETTLED, &unsettled(id, version));
    if !sheet.unsettled().all(is_known) {
        form.refuse(UNSETTLED, Error::Unsettled);
        return Err(form.into());
    }
    audits::close(
        &app.store,
        who.organisation.id,
        sheet.audit.id,
        who.person.id,
        clock::now(),
        |chosen, answers| add_up(&sheet.questionnaire, chosen, answers),
    )
    .await?;
    Ok(())
}

/// What closing writes of the answers: a standing for each chosen principle, and the choices in short.
pub fn add_up(
    questionnaire: &Questionnaire,
    chosen: &BTreeSet<String>,
    answers: &Answers,
) -> (Vec<Standing>, String) {
    let answer = |id: &str| answers.get(id).map(|saved| &saved.answer);
    let principles = questionnaire.principles.iter();
    let standings = principles
        .filter(|principle| chosen.contains(&principle.id))
        .map(|principle| Standing::of(principle, answer))
        .collect();
    (
        standings,
        answer_codes::write(questionnaire, chosen, answer),
    )
}

/// Opens a closed audit again, with a reason.
///
/// # Errors
/// The form when there is no reason.
pub async fn reopen(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    mut form: Form,
) -> Result<(), AppError> {
    let reason = ReopenAudit::FIELDS.reason.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    audits::reopen(
        &app.store,
        who.organisation.id,
        sheet.audit.id,
        who.person.id,
        &reason,
        clock::now(),
    )
    .await?;
    Ok(())
}
