//! What a group says of itself.

use crate::{
    app::App,
    clock,
    domain::{error::Error, form::Form},
    error::AppError,
    forms::group::{BASE, LATER, Profile, RENEW, YES},
    queries,
    store::profiles,
    visitor::Coordinator,
};

/// Saves the name of the group, what it says of itself, and who may read it.
///
/// # Errors
/// The form with what is wrong.
pub async fn save(app: &App, who: &Coordinator, mut form: Form) -> Result<(), AppError> {
    let field = Profile::FIELDS.name;
    let name = field.read(&mut form);
    let facts = Profile::read_facts(&mut form);
    let before = queries::profile::of(app, who).await?;
    // A page that was open for long gives nothing back that was taken back meanwhile.
    let base = form.get(BASE);
    if form.is_good() && !base.is_empty() && base != before.base() {
        field.refuse(&mut form, Error::ChangedMeanwhile);
    }
    if !form.is_good() {
        return Err(form.into());
    }
    let new_name = (name != who.organisation.name).then_some(name.as_str());
    // Consent is given to the networks that the page named, and to no other that came in meanwhile.
    let renew = form.has(RENEW, YES) && form.get(LATER) == before.later_names();
    let (group, by) = (who.organisation.id, who.person.id);
    profiles::write(&app.store, group, new_name, &facts, renew, by, clock::now()).await?;
    Ok(())
}
