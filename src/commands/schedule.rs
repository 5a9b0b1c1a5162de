//! When a group meets next: its next check-in and its next audit.

use chrono::NaiveDate;

use super::{App, Stop};
use crate::{
    domain::{
        dates,
        error::Error,
        form::Form,
        ids::OrganisationId,
        schedule::{self, Next, Occasion},
    },
    store::{self, actions, audits, check_ins, day, schedule as kept},
    visitor::Coordinator,
};

/// What comes next for a group, soonest first: from the last finished check-in, or else the day the first open action
/// was planned; from the day of the last closed audit; and from the days the group agreed on.
///
/// # Errors
/// When the database cannot answer.
pub async fn upcoming(app: &App, organisation: OrganisationId) -> Result<Vec<Next>, Stop> {
    let checked = check_ins::last_finished(&app.store, organisation).await?;
    let checked = match checked {
        Some(at) => Some(at),
        None => actions::first_open(&app.store, organisation).await?,
    };
    let audited = audits::last_closed(&app.store, organisation).await?;
    let agreed = kept::agreed(&app.store, organisation).await?;
    let last = |occasion| match occasion {
        Occasion::CheckIn => checked.map(day),
        Occasion::Audit => audited,
    };
    let mut next: Vec<Next> = Occasion::ALL
        .into_iter()
        .filter_map(|occasion| {
            schedule::next(occasion, last(occasion), agreed.get(&occasion).copied())
        })
        .collect();
    next.sort_by_key(|next| next.on);
    Ok(next)
}

/// Reads the days of a form, one field for each occasion; an empty field gives none.
///
/// # Errors
/// The form with what is wrong: a day that cannot be read, or one before today.
pub fn read(who: &Coordinator, mut form: Form) -> Result<Vec<(Occasion, NaiveDate)>, Stop> {
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
) -> Result<(), Stop> {
    let (organisation, person) = (who.organisation.id, who.person.id);
    let proposed = upcoming(app, organisation).await?;
    for (occasion, on) in days {
        let same = proposed
            .iter()
            .any(|next| next.occasion == occasion && next.on == on);
        if !same {
            kept::agree(&app.store, organisation, occasion, on, person, store::now()).await?;
        }
    }
    Ok(())
}
