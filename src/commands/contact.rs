//! Being in touch with a group: written down, changed, taken out.

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{contact::Contact, error::Error, form::Form, ids::ContactId},
    error::AppError,
    forms::contact::{BASE, ContactForm, ContactSaid, KEY},
    keys::Fresh as _,
    store::contacts::{self, Writing},
    visitor::Supporter,
};

/// Writes down that somebody was in touch with the group; the same form sent twice does it once.
///
/// # Errors
/// The form with what is wrong; [`Error::NotFound`] where the group has left meanwhile.
pub async fn write(app: &App, who: &Supporter, mut form: Form) -> Result<(), AppError> {
    let today = who.facilitator.visitor.today();
    let Some(said) = ContactForm::read(&mut form, None, today) else {
        return Err(form.into());
    };
    let mut contact = Contact {
        id: form_key(&form, KEY, ContactId::fresh),
        version: 1,
        way: said.way,
        words: said.words,
        on_day: said.on_day,
        next_on: said.next_on,
        said_by: String::new(),
        said_at: clock::now(),
    };
    let (network, group) = (who.network().id, who.organisation.id);
    let (store, by) = (&app.store, who.facilitator.person.id);
    let mut writing = contacts::add(store, network, group, &contact, by).await?;
    if writing == Writing::Met {
        let known = contacts::find(store, network, group, contact.id).await?;
        // The same form sent twice is one entry; the same page filled in anew is another.
        if known.is_some_and(|known| known.says_the_same(&contact)) {
            return Ok(());
        }
        contact.id = ContactId::fresh();
        writing = contacts::add(store, network, group, &contact, by).await?;
    }
    settled(writing)
}

/// Changes an entry; the form names the version that was before the person's eyes.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] when somebody else changed it meanwhile;
/// [`Error::NotFound`] where it is not there any more.
pub async fn change(
    app: &App,
    who: &Supporter,
    contact: &Contact,
    mut form: Form,
) -> Result<(), AppError> {
    let today = who.facilitator.visitor.today();
    let Some(said) = ContactForm::read(&mut form, Some(contact), today) else {
        return Err(form.into());
    };
    let ContactSaid {
        way,
        words,
        on_day,
        next_on,
    } = said;
    let changed = Contact {
        version: form.get(BASE).parse().unwrap_or(0),
        way,
        words,
        on_day,
        next_on,
        ..contact.clone()
    };
    if changed.says_the_same(contact) {
        return Ok(());
    }
    let (network, group) = (who.network().id, who.organisation.id);
    let (store, by) = (&app.store, who.facilitator.person.id);
    let writing = contacts::change(store, network, group, &changed, by).await?;
    if writing != Writing::Met {
        return settled(writing);
    }
    let now = contacts::find(store, network, group, contact.id)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    if now.says_the_same(&changed) {
        return Ok(());
    }
    ContactForm::changed_meanwhile(&mut form, now.version);
    Err(form.into())
}

fn settled(writing: Writing) -> Result<(), AppError> {
    match writing {
        Writing::Kept | Writing::Met => Ok(()),
        Writing::Gone => Err(Error::NotFound.into()),
    }
}

/// Takes an entry out for good.
pub async fn remove(app: &App, who: &Supporter, contact: &Contact) -> Result<(), AppError> {
    let (network, group) = (who.network().id, who.organisation.id);
    Ok(contacts::remove(&app.store, network, group, contact.id).await?)
}
