//! Comparing a closed audit with another of the same questionnaire, and saying why statements moved.

use super::{App, Stop, audit};
use crate::{
    domain::{
        audit::{Audit, Sheet},
        comparison::{Comparison, Entry, in_order},
        error::Error,
        form::Form,
        ids::AuditId,
        lineage::Lineage,
        reason::Why,
    },
    language::Words,
    store::{
        self, actions, audits,
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
    words: Words,
    sheet: &Sheet,
    with: Option<AuditId>,
) -> Result<Option<Comparison>, Stop> {
    let other = match with {
        Some(id) => Some(named(app, sheet, id).await?),
        None => audits::before(&app.store, &sheet.audit).await?,
    };
    let Some(other) = other else {
        return Ok(None);
    };
    let (before, now) = in_order(audit::sheet_of(app, words, other).await?, sheet.clone());
    let lineage = lineage(app, &before.audit, &now.audit).await?;
    let said = comparisons::said(&app.store, pair(&before, &now)).await?;
    Ok(Some(Comparison::new(before, now, &lineage, said)))
}

async fn named(app: &App, sheet: &Sheet, id: AuditId) -> Result<Audit, Stop> {
    let found = audits::find(&app.store, sheet.audit.organisation_id, id).await?;
    found
        .filter(|other| {
            !other.is_open()
                && other.id != sheet.audit.id
                && other.questionnaire_id == sheet.audit.questionnaire_id
        })
        .ok_or(Stop::Refused(Error::NotFound))
}

/// From the version of the earlier audit to that of the later. Where the earlier day was typed in later with a newer
/// version, the declared changes are followed the other way.
async fn lineage(app: &App, before: &Audit, now: &Audit) -> Result<Lineage, Stop> {
    let (store, id) = (&app.store, &now.questionnaire_id);
    let (from, to) = (before.questionnaire_version, now.questionnaire_version);
    let older = app.shelf.definition(store, id, from.min(to)).await?;
    let newer = app.shelf.definition(store, id, from.max(to)).await?;
    let versions = app
        .shelf
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

fn pair(before: &Sheet, now: &Sheet) -> Pair {
    Pair {
        organisation: now.audit.organisation_id,
        audit: now.audit.id,
        before: before.audit.id,
    }
}

/// Says why a statement moved, from the form: `because` (several), `action`, `note`, and `base`, the version that was
/// before the person's eyes. All of it empty takes back what was said.
///
/// # Errors
/// [`Error::NotFound`] for an action the group does not have. The form with what is wrong; with
/// [`Error::ChangedMeanwhile`] on `because` when someone else said something else meanwhile.
pub async fn say(
    app: &App,
    who: &Coordinator,
    comparison: &Comparison,
    entry: &Entry,
    mut form: Form,
) -> Result<(), Stop> {
    let why = Why::read(&mut form);
    if why.is_empty() && entry.said.is_none() {
        form.refuse("because", Error::ChooseOne);
    }
    if !form.is_good() {
        return Err(form.into());
    }
    if let Some(action) = why.action {
        actions::find(&app.store, who.organisation.id, action)
            .await?
            .ok_or(Stop::Refused(Error::NotFound))?;
    }
    if entry.said.as_ref().is_some_and(|said| said.why == why) {
        return Ok(());
    }
    let said = comparisons::say(
        &app.store,
        pair(&comparison.before, &comparison.now),
        &entry.id,
        form.get("base").parse().unwrap_or(0).max(0),
        &why,
        who.person.id,
        store::now(),
    );
    if !said.await? {
        form.refuse("because", Error::ChangedMeanwhile);
        return Err(form.into());
    }
    Ok(())
}
