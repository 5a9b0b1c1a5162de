//! Targets of a network: written, changed, taken out and brought back.

use chrono::{Datelike as _, NaiveDate};

use crate::{
    app::App,
    clock,
    commands::{
        form_key,
        revision::{read_out, taking_back, taking_out},
    },
    domain::{
        error::Error,
        form::Form,
        ids::TargetId,
        revision::RevisionVerb,
        target::{Target, TargetKind, TargetWords},
    },
    error::AppError,
    forms::target::TargetForm,
    keys::Fresh as _,
    store::{
        revisions::{self, Doing},
        series, targets,
    },
    visitor::Facilitator,
};

/// A form for a new target: meetings of this year.
pub fn blank(who: &Facilitator) -> Form {
    let today = who.visitor.today();
    let day = |month, day| NaiveDate::from_ymd_opt(today.year(), month, day).unwrap_or(today);
    TargetForm::blank(who.words(), TargetId::fresh(), day(1, 1), day(12, 31))
}

/// Reads what the form says: none where something is wrong with it, which is then noted on the form.
async fn read(
    app: &App,
    who: &Facilitator,
    form: &mut Form,
) -> Result<Option<TargetWords>, AppError> {
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
    Ok(Some(TargetWords {
        kind,
        series_id: series.map(|series| series.id),
        what: if is_own { what } else { String::new() },
        wanted,
        came: came.filter(|_| is_own),
        from,
        to,
        is_removed: false,
    }))
}

/// Keeps a target from the form, whose key makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn add(app: &App, who: &Facilitator, mut form: Form) -> Result<(), AppError> {
    let Some(words) = read(app, who, &mut form).await? else {
        return Err(form.into());
    };
    let key = form_key(&form, TargetForm::FIELDS.key.name, TargetId::fresh);
    let (store, network, by) = (&app.store, who.network.id, (who.person.id, clock::now()));
    if !targets::add(store, network, (key, &words), by).await? {
        let known = targets::find(store, network, key).await?;
        // The same form sent twice is one target; the same page filled in anew is another.
        if known.is_none_or(|known| known.words != words) {
            targets::add(store, network, (TargetId::fresh(), &words), by).await?;
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
    const FIELDS: TargetForm = TargetForm::FIELDS;
    let Some(words) = read(app, who, &mut form).await? else {
        return Err(form.into());
    };
    let version = FIELDS.base.typed(&form).parse().unwrap_or(0);
    let doing = Doing::plainly(RevisionVerb::Mended, who.person.id, clock::now());
    let (network, which) = (who.network.id, (target.id, version));
    // The same form sent twice says nothing new.
    if target.words == words || targets::save(&app.store, network, which, &words, doing).await? {
        return Ok(());
    }
    FIELDS.kind.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Takes a target out for a day, with a reason.
///
/// # Errors
/// The form, where it gives none.
pub async fn take_out(
    app: &App,
    who: &Facilitator,
    target: &Target,
    form: Form,
) -> Result<(), AppError> {
    let why = read_out(form)?;
    let words = TargetWords {
        is_removed: true,
        ..target.words.clone()
    };
    let doing = taking_out(who, &why);
    let which = (target.id, target.version);
    targets::save(&app.store, who.network.id, which, &words, doing).await?;
    Ok(())
}

/// Takes back what was done last to a target, as the form names it; it stands as before. Pressed twice it does one thing.
///
/// # Errors
/// As [`taking_back`] says.
pub async fn take_back(
    app: &App,
    who: &Facilitator,
    target: &Target,
    form: &Form,
) -> Result<(), AppError> {
    let network = who.network.id;
    let Some((back, doing)) = taking_back(app, who, target.id, form).await? else {
        return Ok(());
    };
    let words: TargetWords = revisions::read(&back.before).ok_or(Error::UndoOver)?;
    targets::save(
        &app.store,
        network,
        (target.id, back.version),
        &words,
        doing,
    )
    .await?;
    Ok(())
}
