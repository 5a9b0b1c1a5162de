//! When a group meets next: its next check-in and its next audit.

use chrono::NaiveDate;

use crate::{
    app::App,
    clock,
    domain::{form::Form, schedule::Occasion},
    error::AppError,
    forms::plan::Schedule,
    queries::schedule::upcoming,
    store::schedule as kept,
    visitor::Coordinator,
};

/// Agrees on the days of the form.
///
/// # Errors
/// The form with what is wrong: a day that cannot be read, or one before today.
pub async fn agree(app: &App, who: &Coordinator, form: Form) -> Result<(), AppError> {
    let days = read(who, form)?;
    keep(app, who, days).await
}

/// Reads the days of a form.
///
/// # Errors
/// As [`agree`].
pub(crate) fn read(
    who: &Coordinator,
    mut form: Form,
) -> Result<Vec<(Occasion, NaiveDate)>, AppError> {
    let days = Schedule::read(&mut form, who.visitor.today());
    if form.is_good() {
        Ok(days)
    } else {
        Err(form.into())
    }
}

/// Keeps the days. One that is left as it was proposed is no agreement: it moves on with what happens.
pub(crate) async fn keep(
    app: &App,
    who: &Coordinator,
    days: Vec<(Occasion, NaiveDate)>,
) -> Result<(), AppError> {
    let (organisation, person) = (who.organisation.id, who.person.id);
    let proposed = upcoming(app, organisation).await?;
    for (occasion, on) in days {
        let same = proposed
            .iter()
            .any(|next| next.occasion == occasion && next.on == on);
        if !same {
            kept::agree(&app.store, organisation, occasion, on, person, clock::now()).await?;
        }
    }
    Ok(())
}
