//! An audit with its questionnaire and its answers.

use crate::{
    app::App,
    domain::{
        action::Action,
        audit::{AnswerSheet, Answers, Audit, SavedAnswer},
        error::Error,
        ids::{AuditId, OrganisationId},
        questionnaire::Questionnaire,
        removal::Removable,
    },
    error::AppError,
    language::Translator,
    queries,
    store::{
        actions,
        agreements::{self, AgreementKey},
        audit_events, audits,
    },
    visitor::Coordinator,
};

/// A closing or reopening of an audit.
pub use crate::store::audit_events::AuditEvent;

/// An audit of the group with all one needs to work on it, in the visitor's language.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such audit; [`Error::AuditRemoved`].
pub async fn sheet(app: &App, who: &Coordinator, audit: AuditId) -> Result<AnswerSheet, AppError> {
    let organisation = who.organisation.id;
    let Some(audit) = audits::find(&app.store, organisation, audit).await? else {
        let what = Removable::Audit(audit);
        return Err(queries::removal::why_not_found(app, organisation, what)
            .await?
            .into());
    };
    sheet_of(app, who.words(), audit).await
}

/// The audit in the address, with all one needs to work on it.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such audit.
pub async fn addressed(app: &App, who: &Coordinator) -> Result<AnswerSheet, AppError> {
    sheet(app, who, who.part("audit")?).await
}

/// An audit that was read already, with all one needs to read it.
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
        answers: agreements::all(&app.store, organisation, audit.id).await?,
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

/// The group's answer to a statement as it stands now.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask it.
pub async fn answer(
    app: &App,
    sheet: &AnswerSheet,
    statement: &str,
) -> Result<Option<SavedAnswer>, AppError> {
    let key = agreement_key(sheet, statement)?;
    Ok(agreements::one(&app.store, key).await?)
}

/// Every save of a statement, newest first.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask it.
pub async fn saves(
    app: &App,
    sheet: &AnswerSheet,
    statement: &str,
) -> Result<Vec<SavedAnswer>, AppError> {
    let key = agreement_key(sheet, statement)?;
    Ok(agreements::history(&app.store, key).await?)
}

/// The answer that the present one did not know of, while nobody has settled the two.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask the statement.
pub async fn clashing_answer(
    app: &App,
    sheet: &AnswerSheet,
    statement: &str,
) -> Result<Option<SavedAnswer>, AppError> {
    let Some(version) = sheet.answers.get(statement).and_then(|saved| saved.clash) else {
        return Ok(None);
    };
    let saves = saves(app, sheet, statement).await?;
    Ok(saves.into_iter().find(|saved| saved.version == version))
}

/// The audit in the address with its closings and reopenings, newest first.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such audit.
pub async fn with_events(
    app: &App,
    who: &Coordinator,
) -> Result<(AnswerSheet, Vec<AuditEvent>), AppError> {
    let sheet = addressed(app, who).await?;
    let events = audit_events::events(&app.store, who.organisation.id, sheet.audit.id).await?;
    Ok((sheet, events))
}

/// The audit in the address with the group's actions, in the order they were planned.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such audit.
pub async fn with_actions(
    app: &App,
    who: &Coordinator,
) -> Result<(AnswerSheet, Vec<Action>), AppError> {
    let sheet = addressed(app, who).await?;
    let actions = actions::list(&app.store, who.organisation.id).await?;
    Ok((sheet, actions))
}

/// The key of the group's agreement on a statement.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask it.
pub fn agreement_key<'a>(
    sheet: &AnswerSheet,
    statement: &'a str,
) -> Result<AgreementKey<'a>, AppError> {
    if !sheet.statements().any(|(_, asked)| asked.id == statement) {
        return Err(Error::NotFound.into());
    }
    Ok(AgreementKey {
        organisation: sheet.audit.organisation_id,
        audit: sheet.audit.id,
        statement,
    })
}

/// Audits of a group, newest first.
pub async fn list(app: &App, group: OrganisationId) -> Result<Vec<Audit>, AppError> {
    Ok(audits::list(&app.store, group).await?)
}

/// The group's newest closed audit; none before there is one.
pub async fn newest_closed(app: &App, group: OrganisationId) -> Result<Option<Audit>, AppError> {
    let audits = audits::list(&app.store, group).await?;
    Ok(audits.into_iter().find(|audit| !audit.is_open()))
}

/// The group's answers to an audit, as they stand.
pub async fn answers(app: &App, audit: &Audit) -> Result<Answers, AppError> {
    Ok(agreements::all(&app.store, audit.organisation_id, audit.id).await?)
}
