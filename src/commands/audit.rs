//! Audits: start, choose principles, answer, settle, close, reopen.

use std::collections::BTreeSet;

use chrono::TimeDelta;

use crate::{
    app::App,
    clock,
    commands::{form_key, save_key},
    domain::{
        answer::Answer,
        answer_codes,
        audit::{AnswerSheet, Answers, Audit},
        dates,
        error::Error,
        form::{Form, TEXT},
        ids::AuditId,
        questionnaire::Questionnaire,
        standing::Standing,
    },
    error::AppError,
    store::{
        answers::{self, AnswerKey, Save, SaveOutcome},
        audits, questionnaires,
    },
    visitor::Coordinator,
};

/// How far ahead an audit may be dated, for a session that is planned.
const AHEAD: TimeDelta = TimeDelta::days(366);

/// Starts an audit from the form: `questionnaire`, `principle` (several), `held_on`, and `audit`, the key that makes
/// sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn start(app: &App, who: &Coordinator, mut form: Form) -> Result<AuditId, AppError> {
    let edition = app
        .catalogue
        .newest(form.get("questionnaire"))
        .ok_or(AppError::Refused(Error::NotFound))?;
    let questionnaire = &edition.questionnaire;
    let chosen = known_principles(questionnaire, form.all("principle"));
    if chosen.is_empty() {
        form.refuse("principle", Error::ChoosePrinciple);
    }
    let held_on = dates::read(form.get("held_on"));
    match held_on {
        None => form.refuse("held_on", Error::DateUnreadable),
        Some(day) if day > who.visitor.today() + AHEAD => {
            form.refuse("held_on", Error::DateOutOfRange)
        }
        Some(_) => {}
    }
    let (true, Some(held_on)) = (form.is_good(), held_on) else {
        return Err(form.into());
    };
    let now = clock::now();
    let mut audit = Audit {
        organisation_id: who.organisation.id,
        id: form_key(&form, "audit", AuditId::fresh),
        questionnaire_id: questionnaire.id.clone(),
        questionnaire_version: i32::try_from(questionnaire.version).unwrap_or(i32::MAX),
        held_on,
        started_at: now,
        closed_at: None,
    };
    questionnaires::keep(&app.store, questionnaire, &edition.hash, now).await?;
    if !audits::start(&app.store, &audit, &chosen, who.person.id).await? {
        // The same form once more leads to the same audit; the same page filled in anew is another audit.
        let known = audits::find(&app.store, audit.organisation_id, audit.id).await?;
        let same = known.is_some_and(|known| {
            known.held_on == audit.held_on && known.questionnaire_id == audit.questionnaire_id
        });
        if !same {
            audit.id = AuditId::fresh();
            audits::start(&app.store, &audit, &chosen, who.person.id).await?;
        }
    }
    Ok(audit.id)
}

/// The principles of the questionnaire that are among the named, each once and in order.
fn known_principles(questionnaire: &Questionnaire, named: &[String]) -> Vec<String> {
    let principles = questionnaire
        .principles
        .iter()
        .map(|principle| &principle.id);
    principles
        .filter(|id| named.contains(id))
        .cloned()
        .collect()
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
    let chosen = known_principles(&sheet.questionnaire, form.all("principle"));
    if chosen.is_empty() {
        form.refuse("principle", Error::ChoosePrinciple);
        return Err(form.into());
    }
    let (organisation, audit) = (who.organisation.id, sheet.audit.id);
    if !audits::choose(&app.store, organisation, audit, &chosen, clock::now()).await? {
        return Err(Error::AuditClosed.into());
    }
    Ok(())
}

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
/// The form when a text is too long or the choice is not on the scale; nothing is saved then.
pub async fn answer(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    statement: &str,
    mut form: Form,
) -> Result<AnswerSaved, AppError> {
    let mut answer = Answer::read(&mut form, &sheet.questionnaire.scale);
    // Skipping leaves a statement for another day, until something is chosen.
    let before = sheet
        .answers
        .get(statement)
        .is_some_and(|saved| saved.answer.passed_over);
    answer.passed_over = answer.choice.is_none() && (before || form.get("go") == "skip");
    if !form.is_good() {
        return Err(form.into());
    }
    let place = place(app, who, sheet, statement).await?;
    let save = Save {
        id: save_key(&form),
        base: form.get("base").parse().unwrap_or(0),
        answer: &answer,
        paper: None,
        by: who.person.id,
        at: clock::now(),
    };
    let outcome = answers::save(&app.store, place, save).await?;
    Ok(AnswerSaved { outcome, answer })
}

/// Where the group's answer to a statement is kept.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask it.
pub async fn place<'a>(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    statement: &'a str,
) -> Result<AnswerKey<'a>, AppError> {
    if !sheet.statements().any(|(_, asked)| asked.id == statement) {
        return Err(Error::NotFound.into());
    }
    let (organisation, audit) = (who.organisation.id, sheet.audit.id);
    let contributor = answers::together(&app.store, organisation, audit)
        .await?
        .ok_or_else(|| AppError::Internal(format!("audit {audit} has no contributor")))?;
    Ok(AnswerKey {
        organisation,
        audit,
        contributor,
        statement,
    })
}

/// Closes the audit and writes its standing. Closing twice does nothing the second time.
///
/// # Errors
/// [`Error::NothingAnswered`] when there is nothing to add up.
pub async fn close(app: &App, who: &Coordinator, sheet: &AnswerSheet) -> Result<(), AppError> {
    if sheet.tally_all().done == 0 {
        return Err(Error::NothingAnswered.into());
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
    let reason = form.needed("reason", TEXT);
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
