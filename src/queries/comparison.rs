//! Comparing a closed audit with another of the same questionnaire, and saying why statements moved.

use crate::{
    app::App,
    domain::{
        action::Action,
        audit::{AnswerSheet, Audit},
        comparison::{Comparison, in_order},
        error::Error,
        ids::AuditId,
        lineage::Lineage,
    },
    error::AppError,
    language::Translator,
    queries,
    store::{
        actions, audits,
        comparisons::{self, Pair},
    },
    visitor::Coordinator,
};

/// A closed audit beside the closed one before it of the same questionnaire, or beside the one named by `with`. None when
/// there is none before. It works either way round: the earlier day is always `before`.
///
/// # Errors
/// [`Error::NotFound`] when the group has no other closed audit `with` of the same questionnaire.
pub async fn of(
    app: &App,
    words: Translator,
    sheet: &AnswerSheet,
    with: Option<AuditId>,
) -> Result<Option<Comparison>, AppError> {
    let other = match with {
        Some(id) => Some(named(app, sheet, id).await?),
        None => audits::before(&app.store, &sheet.audit).await?,
    };
    let Some(other) = other else {
        return Ok(None);
    };
    let (before, now) = in_order(
        queries::audit::sheet_of(app, words, other).await?,
        sheet.clone(),
    );
    let lineage = lineage(app, &before.audit, &now.audit).await?;
    let said = comparisons::said(&app.store, pair(&before, &now)).await?;
    Ok(Some(Comparison::new(before, now, &lineage, said)))
}

/// [`of`], with the group's other closed audits of the questionnaire, newest day first: those one may ask for by `with`.
pub async fn with_others(
    app: &App,
    words: Translator,
    sheet: &AnswerSheet,
    with: Option<AuditId>,
) -> Result<(Option<Comparison>, Vec<Audit>), AppError> {
    let comparison = of(app, words, sheet, with).await?;
    let audit = &sheet.audit;
    let (group, questionnaire) = (audit.organisation_id, &audit.questionnaire_id);
    let mut others = audits::closed_of(&app.store, group, questionnaire).await?;
    others.retain(|other| other.id != audit.id);
    Ok((comparison, others))
}

/// The closed audit in the address beside another.
///
/// # Errors
/// [`Error::NotFound`] where the audit is open or there is none to compare with.
pub async fn addressed(
    app: &App,
    who: &Coordinator,
    with: Option<AuditId>,
) -> Result<Comparison, AppError> {
    let sheet = queries::audit::addressed(app, who).await?;
    if sheet.audit.is_open() {
        return Err(Error::NotFound.into());
    }
    let comparison = of(app, who.words(), &sheet, with).await?;
    comparison.ok_or(AppError::Refused(Error::NotFound))
}

/// [`addressed`], with the group's actions in the order they were planned: one of them may be why a statement moved.
pub async fn with_actions(
    app: &App,
    who: &Coordinator,
    with: Option<AuditId>,
) -> Result<(Comparison, Vec<Action>), AppError> {
    let comparison = addressed(app, who, with).await?;
    let actions = actions::list(&app.store, who.organisation.id).await?;
    Ok((comparison, actions))
}

async fn named(app: &App, sheet: &AnswerSheet, id: AuditId) -> Result<Audit, AppError> {
    let found = audits::find(&app.store, sheet.audit.organisation_id, id).await?;
    found
        .filter(|other| {
            !other.is_open()
                && other.id != sheet.audit.id
                && other.questionnaire_id == sheet.audit.questionnaire_id
        })
        .ok_or(AppError::Refused(Error::NotFound))
}

/// From the version of the earlier audit to that of the later. Where the earlier day was typed in later with a newer
/// version, the declared changes are followed the other way.
async fn lineage(app: &App, before: &Audit, now: &Audit) -> Result<Lineage, AppError> {
    let (store, id) = (&app.store, &now.questionnaire_id);
    let (from, to) = (before.questionnaire_version, now.questionnaire_version);
    let older = app.catalogue.definition(store, id, from.min(to)).await?;
    let newer = app.catalogue.definition(store, id, from.max(to)).await?;
    let versions = app
        .catalogue
        .versions_after(store, id, from.min(to), from.max(to))
        .await?;
    let versions: Option<Vec<_>> = versions
        .as_ref()
        .map(|versions| versions.iter().map(AsRef::as_ref).collect());
    let lineage = Lineage::of(&older, &newer, versions.as_deref());
    Ok(if from <= to {
        lineage
    } else {
        lineage.turned(&older)
    })
}

/// The rows that both audits stand in.
pub fn pair(before: &AnswerSheet, now: &AnswerSheet) -> Pair {
    Pair {
        organisation: now.audit.organisation_id,
        audit: now.audit.id,
        before: before.audit.id,
    }
}
