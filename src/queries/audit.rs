//! An audit with its questionnaire and its answers.

use crate::{
    app::App,
    domain::{
        audit::{AnswerSheet, Audit},
        error::Error,
        ids::AuditId,
        questionnaire::Questionnaire,
    },
    error::AppError,
    language::Translator,
    store::{answers, audits},
    visitor::Coordinator,
};

/// An audit of the group with all one needs to work on it, in the visitor's language.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such audit.
pub async fn sheet(app: &App, who: &Coordinator, audit: AuditId) -> Result<AnswerSheet, AppError> {
    let organisation = who.organisation.id;
    let audit = audits::find(&app.store, organisation, audit)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    sheet_of(app, who.words(), audit).await
}

/// An audit that is at hand already, with all one needs to read it.
///
/// # Errors
/// When the database cannot answer.
pub async fn sheet_of(app: &App, words: Translator, audit: Audit) -> Result<AnswerSheet, AppError> {
    let organisation = audit.organisation_id;
    let definition = app
        .catalogue
        .definition(
            &app.store,
            &audit.questionnaire_id,
            audit.questionnaire_version,
        )
        .await?;
    Ok(AnswerSheet {
        questionnaire: definition.in_language(words.0.tag()),
        chosen: audits::chosen(&app.store, organisation, audit.id).await?,
        answers: answers::all(&app.store, organisation, audit.id).await?,
        audit,
    })
}

/// The questionnaire of an audit, in the reader's language.
pub async fn questionnaire(
    app: &App,
    words: Translator,
    audit: &Audit,
) -> Result<Questionnaire, AppError> {
    let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
    let definition = app.catalogue.definition(&app.store, id, version).await?;
    Ok(definition.in_language(words.0.tag()))
}
