//! When a group meets next: its next check-in and its next audit.

use chrono::NaiveDate;

use crate::{
    app::App,
    clock::{self},
    domain::{dates, error::Error, form::Form, schedule::Occasion},
    error::AppError,
    queries::schedule::upcoming,
    store::schedule as kept,
    visitor::Coordinator,
};

/// Reads the days of a form, one field for each occasion; an empty field gives none.
///
/// # Errors
/// The form with what is wrong: a day that cannot be read, or one before today.
pub fn read(who: &Coordinator, mut form: Form) -> Result<Vec<(Occasion, NaiveDate)>, AppError> {
    let mut days = Vec::new();
    for occasion in Occasion::ALL {
        let typed = form.trimmed(occasion.word()).to_owned();
        match dates::read(&typed) {
            None if typed.is_empty() => {}
            None => form.refuse(occasion.word(), Error::DateUnreadable),
            Some(day) if day < who.visitor.today() => form.refuse(occasion.word(), Error::DayGone),
            Some(day) => days.push((occasion, day)),
        }
    }
    if form.is_good() {
        Ok(days)
    } else {
        Err(form.into())
    }
}

/// Agrees on days. One that is left as it was proposed is no agreement: it moves on with what happens.
///
/// # Errors
/// When the database cannot write.
pub async fn agree(
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
