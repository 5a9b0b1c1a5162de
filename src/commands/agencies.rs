//! Agencies of a network: added, named, taken out and brought back by its facilitators.

use crate::{
    app::App,
    clock,
    commands::{form_key, revision::read_out},
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
        agencies_waiting, leaving, registers,
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
    let which = (who.0.network().id, agency);
    let by = (who.0.facilitator.person.id, clock::now());
    agencies::rename(&app.store, which, &name, by)
        .await?
        .then_some(())
        .ok_or(AppError::Refused(Error::NotFound))
}

/// Takes an agency or a department that somebody runs or ran out of the network: it keeps all it wrote, and shares nothing here
/// any more.
///
/// # Errors
/// [`Error::NotFound`] when it is not in it any more, and where nobody ever ran it: that one waits for a day, see
/// [`take_out_for_a_day`].
pub async fn take_out(app: &App, who: &Liaison) -> Result<(), AppError> {
    let Liaison(who) = who;
    let (network, agency) = (who.network().id, who.organisation.id);
    let by = who.facilitator.person.id;
    let left = registers::was_run(&app.store, agency).await?
        && leaving::leave_network(&app.store, agency, network, by, clock::now()).await?;
    left.then_some(()).ok_or(AppError::Refused(Error::NotFound))
}

/// Takes an agency that nobody ever ran out of the network for a day, with a reason; its links stop working.
///
/// # Errors
/// The form, where it gives none; [`Error::NotFound`] once somebody runs it.
pub async fn take_out_for_a_day(app: &App, who: &Liaison, form: Form) -> Result<(), AppError> {
    let why = read_out(form)?;
    let which = (who.0.network().id, who.0.organisation.id);
    let by = (who.0.facilitator.person.id, clock::now());
    agencies_waiting::take_out(&app.store, which, &why, by)
        .await?
        .then_some(())
        .ok_or(AppError::Refused(Error::NotFound))
}

/// Brings the agency in the address back, which waits. Pressed twice it does one thing.
///
/// # Errors
/// [`Error::NotFound`] where its day is over, and where there never was one.
pub async fn bring_back(app: &App, who: &Facilitator) -> Result<OrganisationId, AppError> {
    let (store, network, agency) = (&app.store, who.network.id, who.part("agency")?);
    let is_back = agencies_waiting::bring_back(store, network, agency).await?
        || agencies::find(store, network, agency).await?.is_some();
    is_back
        .then_some(agency)
        .ok_or(AppError::Refused(Error::NotFound))
}
