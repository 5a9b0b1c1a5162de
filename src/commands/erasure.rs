//! Erasing oneself, or a group with all it owns: asked for with the password, taken back within a day, carried out by the
//! server.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    app::App,
    clock, commands,
    domain::{error::Error, form::Form, ids::PersonId, person::Person},
    error::AppError,
    forms::account::Erase,
    queries::erasure::NEWS,
    store::{
        ending::{self, Ends},
        erasure, leaving, organisations,
    },
    visitor::{ABSOLUTE, Coordinator, IDLE},
};

/// How long an erasure can be taken back.
pub const GRACE: TimeDelta = TimeDelta::days(1);

/// How long things are kept that end by themselves.
#[derive(Clone, Copy, Debug)]
pub struct Keeping {
    /// Lists of groups, from the day they were uploaded.
    pub lists: TimeDelta,
    /// Links, from the day they were used, stopped or too old.
    pub links: TimeDelta,
    /// What people wrote in a round of voices, from the day it ended.
    pub texts: TimeDelta,
}

impl Default for Keeping {
    fn default() -> Self {
        Self {
            lists: TimeDelta::days(7),
            links: TimeDelta::days(30),
            texts: TimeDelta::days(365),
        }
    }
}

/// A person asks to be erased.
///
/// # Errors
/// The form with what is wrong: not their password, or a network would be left alone ([`Error::LastOne`]).
pub async fn ask_person(app: &App, person: &Person, form: Form) -> Result<(), AppError> {
    let mut form = commands::sign_in::confirm(app, person, form, Erase::FIELDS.password).await?;
    if !erasure::networks_alone(&app.store, person.id)
        .await?
        .is_empty()
    {
        Erase::FIELDS.password.refuse(&mut form, Error::LastOne);
        return Err(form.into());
    }
    let now = clock::now();
    Ok(erasure::ask_person(&app.store, person.id, now, now + GRACE).await?)
}

/// A person keeps the account.
pub async fn keep_person(app: &App, person: &Person) -> Result<(), AppError> {
    Ok(erasure::keep_person(&app.store, person.id).await?)
}

/// Somebody who runs a group asks to erase it.
///
/// # Errors
/// The form with what is wrong: not their password.
pub async fn ask_group(app: &App, who: &Coordinator, form: Form) -> Result<(), AppError> {
    commands::sign_in::confirm(app, &who.person, form, Erase::FIELDS.password).await?;
    let now = clock::now();
    let group = who.organisation.id;
    Ok(erasure::ask_group(&app.store, group, who.person.id, now, now + GRACE).await?)
}

/// Somebody who runs a group keeps it.
pub async fn keep_group(app: &App, who: &Coordinator) -> Result<(), AppError> {
    Ok(erasure::keep_group(&app.store, who.organisation.id).await?)
}

/// Carries out what is due at a moment, and takes away what has ended. Run again, or by several servers at once, it does
/// the same: each erasure is one transaction, which the first to come carries out.
pub async fn tend(app: &App, keeping: Keeping, now: DateTime<Utc>) -> Result<(), AppError> {
    let store = &app.store;
    for group in erasure::groups_due(store, now).await? {
        erasure::erase_group(store, group, now).await?;
    }
    for person in erasure::people_due(store, now).await? {
        erase_person(app, person, now).await?;
    }
    commands::removal::end(app, now).await?;
    commands::mending::end(app, now).await?;
    commands::ask::end(app, now).await?;
    let ends = Ends {
        idle: now - IDLE,
        began: now - ABSOLUTE,
        links: now - keeping.links,
        lists: now - keeping.lists,
        news: now - NEWS,
    };
    ending::end(store, ends).await?;
    commands::round::look(app, now - keeping.texts, now).await?;
    Ok(erasure::empty_log(store).await?)
}

/// A person leaves all they are in, as by their own word, and is erased. Who has become the only one to support a network
/// waits until somebody else does: the network is not left alone.
async fn erase_person(app: &App, person: PersonId, now: DateTime<Utc>) -> Result<(), AppError> {
    let store = &app.store;
    if !erasure::networks_alone(store, person).await?.is_empty() {
        return Ok(());
    }
    for group in organisations::coordinated_by(store, person).await? {
        leaving::leave_group(store, group.id, person, person, now).await?;
    }
    for network in organisations::networks_of(store, person).await? {
        leaving::leave_facilitating(store, network.id, person, now).await?;
    }
    erasure::erase_person(store, person, now).await?;
    Ok(())
}
