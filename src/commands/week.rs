//! This week: a facilitator has seen to a reason for which a group needs somebody, or looks again on a day.

use crate::{
    app::App,
    clock,
    domain::{error::Error, form::Form},
    error::AppError,
    forms::network::{AsideVerb, SetAside},
    store::{organisations, set_aside},
    visitor::Facilitator,
};

/// Sets a reason aside or puts it back, as the form says; sent twice it does one thing. Gives what was done.
///
/// # Errors
/// [`Error::NotFound`] where the group is not in the network; the form where no day to come is said.
pub async fn set_aside(
    app: &App,
    who: &Facilitator,
    mut form: Form,
) -> Result<AsideVerb, AppError> {
    let fields = SetAside::FIELDS;
    let network = who.network.id;
    let read = SetAside::read(&form).ok_or(AppError::Refused(Error::Garbled))?;
    let (mut aside, verb) = read;
    organisations::member(&app.store, network, aside.organisation_id)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    match verb {
        AsideVerb::Back => {
            set_aside::take_back(&app.store, network, aside.organisation_id, aside.need).await?;
            return Ok(verb);
        }
        AsideVerb::Done => {}
        AsideVerb::Later => {
            let today = who.visitor.today();
            let day = fields.until.read_day(&mut form, today);
            match day {
                Some(day) if day <= today => fields.until.refuse(&mut form, Error::DayGone),
                None if form.is_good() => fields.until.refuse(&mut form, Error::DateUnreadable),
                _ => {}
            }
            if !form.is_good() {
                return Err(form.into());
            }
            aside.until = day;
        }
    }
    set_aside::set(&app.store, network, &aside, who.person.id, clock::now()).await?;
    Ok(verb)
}
