//! The poster "You said, we did".

use crate::{
    app::App,
    clock,
    domain::{
        error::Error,
        form::Form,
        you_said::{MOST, YouSaid},
    },
    error::AppError,
    forms::you_said::{BASE, YouSaidForm},
    store::you_said as kept,
    visitor::Coordinator,
};

/// Keeps what the poster of the group says. The same form sent twice does one thing.
///
/// # Errors
/// The form with what is wrong: nothing on it or too much, a line that does not say what was done; with
/// [`Error::ChangedMeanwhile`] on the lines when somebody else saved it meanwhile.
pub async fn save(app: &App, who: &Coordinator, mut form: Form) -> Result<(), AppError> {
    let (group, fields) = (who.organisation.id, YouSaidForm::FIELDS);
    let lines = YouSaidForm::read_lines(&mut form);
    let closing = fields.closing.read(&mut form);
    if lines.is_empty() {
        fields.on.refuse(&mut form, Error::ChooseOne);
    } else if lines.len() > MOST {
        let most = u32::try_from(MOST).unwrap_or(u32::MAX);
        fields.on.refuse(&mut form, Error::TooMany(most));
    }
    if !form.is_good() {
        return Err(form.into());
    }
    let poster = YouSaid {
        version: form.get(BASE).parse().unwrap_or(0),
        lines,
        closing,
        saved_by: who.person.name.clone(),
        saved_at: clock::now(),
    };
    if kept::save(&app.store, group, &poster, who.person.id).await? {
        return Ok(());
    }
    let now = kept::find(&app.store, group).await?;
    if now.is_some_and(|now| now.says_the_same(&poster)) {
        return Ok(());
    }
    fields.on.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}
