//! Targets of a network: written, changed, taken away.

use chrono::{Datelike as _, NaiveDate};

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{
        error::Error,
        form::Form,
        ids::TargetId,
        target::{Target, TargetKind},
    },
    error::AppError,
    forms::target::TargetForm,
    keys::Fresh as _,
    store::{series, targets},
    visitor::Facilitator,
};

/// A form for a new target: meetings of this year.
pub fn blank(who: &Facilitator) -> Form {
    let today = who.visitor.today();
    let day = |month, day| NaiveDate::from_ymd_opt(today.year(), month, day).unwrap_or(today);
    TargetForm::blank(who.words(), TargetId::fresh(), day(1, 1), day(12, 31))
}

/// Reads the form over a target: none where something is wrong with it, which is then noted on the form.
async fn read(
    app: &App,
    who: &Facilitator,
    form: &mut Form,
    id: TargetId,
) -> Result<Option<Target>, AppError> {
    const FIELDS: TargetForm = TargetForm::FIELDS;
    let kind = TargetForm::read_kind(form);
    let wanted = TargetForm::read_number(FIELDS.wanted, form);
    let came = TargetForm::read_number(FIELDS.came, form);
    let period = TargetForm::read_period(form, who.visitor.today());
    let (true, Some((kind, what)), Some(wanted), Some((from, to))) =
        (form.is_good(), kind, wanted, period)
    else {
        return Ok(None);
    };
    let series = match TargetForm::read_series(form).filter(|_| kind != TargetKind::Own) {
        Some(series) => series::find(&app.store, who.network.id, series).await?,
        None => None,
    };
    let is_own = kind == TargetKind::Own;
    Ok(Some(Target {
        id,
        version: FIELDS.base.typed(form).parse().unwrap_or(0),
        kind,
        series_id: series.map(|series| series.id),
        series: None,
        what: if is_own { what } else { String::new() },
        wanted,
        came: came.filter(|_| is_own),
        from,
        to,
        written_by: String::new(),
        written_at: clock::now(),
    }))
}

/// Keeps a target from the form, whose key makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn add(app: &App, who: &Facilitator, mut form: Form) -> Result<(), AppError> {
    let key = form_key(&form, TargetForm::FIELDS.key.name, TargetId::fresh);
    let Some(mut target) = read(app, who, &mut form, key).await? else {
        return Err(form.into());
    };
    let (network, by) = (who.network.id, who.person.id);
    if !targets::add(&app.store, network, &target, by).await? {
        let known = targets::find(&app.store, network, target.id).await?;
        // The same form sent twice is one target; the same page filled in anew is another.
        if !known.is_some_and(|known| known.says_the_same(&target)) {
            target.id = TargetId::fresh();
            targets::add(&app.store, network, &target, by).await?;
        }
    }
    Ok(())
}

/// Changes a target; the form names the version that was before the person's eyes.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on its kind when someone else saved it meanwhile.
pub async fn save(
    app: &App,
    who: &Facilitator,
    target: &Target,
    mut form: Form,
) -> Result<(), AppError> {
    let Some(saved) = read(app, who, &mut form, target.id).await? else {
        return Err(form.into());
    };
    let (network, by) = (who.network.id, who.person.id);
    if targets::save(&app.store, network, &saved, by).await? {
        return Ok(());
    }
    // The same form sent twice says nothing new.
    let now = targets::find(&app.store, network, target.id).await?;
    if now.is_some_and(|now| now.says_the_same(&saved)) {
        return Ok(());
    }
    TargetForm::FIELDS
        .kind
        .refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Takes a target away.
pub async fn remove(app: &App, who: &Facilitator, target: &Target) -> Result<(), AppError> {
    Ok(targets::remove(&app.store, who.network.id, target.id).await?)
}
