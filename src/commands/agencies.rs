//! Agencies of a network: added, named and taken out by its facilitators.

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{
        error::Error, form::Form, ids::OrganisationId, listing::in_one_line,
        organisation::Organisation,
    },
    error::AppError,
    forms::agency::{NewAgency, RenameAgency},
    keys::Fresh as _,
    queries,
    store::{
        agencies::{self, Added},
        leaving, registers,
    },
    visitor::{Facilitator, Liaison},
};

/// Adds an agency, or a department of one. The form carries its key, so that it sent twice adds one.
///
/// # Errors
/// The form with what is wrong with the name; [`Error::NotFound`] where the agency of the department is not there, or the key
/// is of something else.
pub async fn add(app: &App, who: &Facilitator, mut form: Form) -> Result<OrganisationId, AppError> {
    const FIELDS: NewAgency = NewAgency::FIELDS;
    let network = who.network.id;
    let name = in_one_line(&FIELDS.name.read(&mut form));
    let id = form_key(&form, FIELDS.key.name, OrganisationId::fresh);
    let whole = queries::agencies::whole(app, who, FIELDS.part_of.typed(&form)).await?;
    if !form.is_good() {
        return Err(form.into());
    }
    let mut agency = Organisation {
        id,
        name,
        is_made_up: who.network.is_made_up,
        created_at: clock::now(),
    };
    let whole = whole.map(|whole| whole.id);
    let add =
        async |agency: &Organisation| match agencies::add(&app.store, agency, network, whole, None)
            .await?
        {
            Added::Yes => Ok(true),
            Added::Known => Ok(false),
            Added::NoWhole => Err(AppError::Refused(Error::NotFound)),
        };
    if add(&agency).await? {
        return Ok(agency.id);
    }
    match agencies::find(&app.store, network, agency.id).await? {
        // The same form once more.
        Some(known) if known.name == agency.name => Ok(agency.id),
        // The same page filled in anew is another agency.
        Some(_) => {
            agency.id = OrganisationId::fresh();
            add(&agency).await?;
            Ok(agency.id)
        }
        // The key belongs to a group, or to another network's agency.
        None => Err(Error::NotFound.into()),
    }
}

/// Gives an agency that nobody ever ran another name.
///
/// # Errors
/// The form with what is wrong with the name; [`Error::NotFound`] once somebody runs it: then its name is its own.
pub async fn rename(app: &App, who: &Liaison, mut form: Form) -> Result<(), AppError> {
    let agency = who.0.organisation.id;
    if registers::was_run(&app.store, agency).await? {
        return Err(Error::NotFound.into());
    }
    let name = in_one_line(&RenameAgency::FIELDS.name.read(&mut form));
    if !form.is_good() {
        return Err(form.into());
    }
    agencies::rename(&app.store, agency, &name)
        .await?
        .then_some(())
        .ok_or(AppError::Refused(Error::NotFound))
}

/// Takes an agency or a department out of the network: for good where nobody ever ran it; else it keeps all it wrote, and
/// shares nothing here any more.
///
/// # Errors
/// [`Error::NotFound`] when it is not in it any more.
pub async fn take_out(app: &App, who: &Liaison) -> Result<(), AppError> {
    let Liaison(who) = who;
    let (network, agency) = (who.network().id, who.organisation.id);
    let by = who.facilitator.person.id;
    if leaving::remove(&app.store, network, agency).await? {
        return Ok(());
    }
    leaving::leave_network(&app.store, agency, network, by, clock::now())
        .await?
        .then_some(())
        .ok_or(AppError::Refused(Error::NotFound))
}
