//! What a person who left does with what they are told: puts it away, or says whether somebody new may run the group.

use crate::{
    app::App,
    clock,
    domain::{error::Error, farewell::HandOn, form::Form, person::Person},
    error::AppError,
    forms::account::{FAREWELL_GROUP, FAREWELL_NETWORK, FAREWELL_SAID},
    store::farewells,
};

/// Keeps what the form says of one farewell. Gives what the person said to the group's being handed on, where that was
/// still theirs to say.
///
/// # Errors
/// [`Error::Garbled`] for a form that names no farewell.
pub async fn say(app: &App, person: &Person, form: &Form) -> Result<Option<HandOn>, AppError> {
    let (store, now) = (&app.store, clock::now());
    if let Ok(network) = form.get(FAREWELL_NETWORK).parse() {
        farewells::put_away_network(store, network, person.id, now).await?;
        return Ok(None);
    }
    let Ok(group) = form.get(FAREWELL_GROUP).parse() else {
        return Err(Error::Garbled.into());
    };
    match HandOn::read(form.get(FAREWELL_SAID)) {
        Some(said) => {
            let is_theirs = farewells::answer(store, group, person.id, said, now).await?;
            Ok(is_theirs.then_some(said))
        }
        None => {
            farewells::put_away_group(store, group, person.id, now).await?;
            Ok(None)
        }
    }
}
