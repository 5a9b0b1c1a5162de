//! Taking out of meetings what was a mistake, with a reason, and putting it back within a day.

use chrono::{DateTime, Utc};

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{
        error::Error,
        form::Form,
        ids::{EnclosureId, EventId},
        meeting::{MeetingPlan, Series},
        mending::MeetingPart,
        removal::WAITS,
    },
    error::AppError,
    forms::{
        meeting::BASE,
        mending::{REMOVAL, TakeOut},
    },
    keys::Fresh as _,
    store::{meeting_endings, meeting_removals},
    visitor::Facilitator,
};

/// A form to take something out, for notes of this version.
pub fn blank(notes_version: i32) -> Form {
    TakeOut::blank(EventId::fresh(), notes_version)
}

/// Takes out of a meeting what the form names, or the whole meeting. Pressed twice it does one thing.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] where somebody else changed the notes meanwhile.
pub async fn take_out(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
    mut form: Form,
) -> Result<MeetingPart, AppError> {
    let part = TakeOut::read_part(&mut form, plan.meeting.id);
    let reason = TakeOut::FIELDS.reason.read(&mut form);
    let (true, Some(part)) = (form.is_good(), part) else {
        return Err(form.into());
    };
    if !remove(app, who, part, &reason, &form).await? {
        TakeOut::FIELDS
            .what
            .refuse(&mut form, Error::ChangedMeanwhile);
        return Err(form.into());
    }
    Ok(part)
}

/// Takes out of a meeting a file that goes with what a group told, which stays.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on the reason where somebody else changed the notes meanwhile.
pub async fn take_out_file(
    app: &App,
    who: &Facilitator,
    (plan, file): (&MeetingPlan, EnclosureId),
    mut form: Form,
) -> Result<(), AppError> {
    let reason = TakeOut::FIELDS.reason.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let part = MeetingPart::File(plan.meeting.id, file);
    if !remove(app, who, part, &reason, &form).await? {
        TakeOut::FIELDS
            .reason
            .refuse(&mut form, Error::ChangedMeanwhile);
        return Err(form.into());
    }
    Ok(())
}

/// Takes out a series that has no meetings.
///
/// # Errors
/// The form with what is wrong; [`Error::SeriesKept`] for one that has some.
pub async fn take_out_series(
    app: &App,
    who: &Facilitator,
    series: &Series,
    mut form: Form,
) -> Result<(), AppError> {
    let reason = TakeOut::FIELDS.reason.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let part = MeetingPart::Series(series.id);
    if !remove(app, who, part, &reason, &form).await? {
        return Err(Error::SeriesKept.into());
    }
    Ok(())
}

async fn remove(
    app: &App,
    who: &Facilitator,
    part: MeetingPart,
    reason: &str,
    form: &Form,
) -> Result<bool, AppError> {
    let id = form_key(form, TakeOut::FIELDS.key.name, EventId::fresh);
    let why = (reason, form.get(BASE).parse().unwrap_or(-1));
    let by = (who.person.id, clock::now());
    Ok(meeting_removals::remove(&app.store, who.network.id, (id, part), why, by).await?)
}

/// Puts back what the form names; gives what that is. Pressed twice it does one thing.
///
/// # Errors
/// [`Error::RemovedForGood`] where its day is over; [`Error::Garbled`] for a form that names nothing.
pub async fn put_back(
    app: &App,
    who: &Facilitator,
    form: &Form,
) -> Result<Option<MeetingPart>, AppError> {
    let id: EventId = form
        .get(REMOVAL)
        .parse()
        .map_err(|_| AppError::Refused(Error::Garbled))?;
    let (network, now) = (who.network.id, clock::now());
    let by = (who.person.id, now);
    let part = meeting_removals::put_back(&app.store, network, id, now - WAITS, by).await?;
    if part.is_none() && !meeting_removals::is_back(&app.store, network, id).await? {
        return Err(Error::RemovedForGood.into());
    }
    Ok(part)
}

/// Takes away for good what was taken out more than a day before a moment.
pub async fn end(app: &App, now: DateTime<Utc>) -> Result<(), AppError> {
    Ok(meeting_endings::end(&app.store, now - WAITS).await?)
}
