//! A file is put beside what a group told a meeting.

use crate::{
    app::App,
    clock,
    commands::{form_key, import::UploadedFile},
    domain::{
        enclosure::{self, Enclosure},
        error::Error,
        form::Form,
        ids::{EnclosureId, EventId},
        meeting::{MeetingPlan, Notes},
    },
    error::AppError,
    forms::{
        enclosure::EnclosureForm,
        meeting::{BASE, set_base},
        mending::TakeOut,
    },
    keys::Fresh as _,
    queries,
    store::enclosures,
    visitor::Facilitator,
};

/// A form that takes a file, or takes one out, over the notes as they stand.
pub fn blank(notes: &Notes) -> Form {
    let mut form = Form::default();
    let key = EnclosureId::fresh().to_string();
    form.add(EnclosureForm::FIELDS.key.name, key);
    set_base(&mut form, notes.version);
    form.add(TakeOut::FIELDS.key.name, EventId::fresh().to_string());
    form
}

/// The same with what was typed and what is wrong with it. Its keys are new: a file under the one before may wait by now.
pub fn again(mut form: Form, notes: &Notes) -> Form {
    for (name, value) in blank(notes).pairs() {
        form.forget(name);
        form.add(name, value);
    }
    form
}

/// Which of several updates it is, for the store.
fn place(nth: usize) -> i64 {
    i64::try_from(nth).unwrap_or(i64::MAX)
}

/// Puts a file beside what a group told, from the form whose key makes sending it twice harmless; one that was there is taken
/// out and waits.
///
/// # Errors
/// The form with what is wrong: no file, or one that is not taken; [`Error::ChangedMeanwhile`] when somebody else changed the
/// notes meanwhile.
pub async fn put(
    app: &App,
    who: &Facilitator,
    (plan, notes, nth): (&MeetingPlan, &Notes, usize),
    mut form: Form,
    file: Option<UploadedFile>,
) -> Result<(), AppError> {
    const FIELDS: EnclosureForm = EnclosureForm::FIELDS;
    let mut id: EnclosureId = form_key(&form, FIELDS.key.name, EnclosureId::fresh);
    let file = file.ok_or(Error::FileMissing);
    let file = match file.and_then(|file| enclosure::read(&file.name, file.bytes)) {
        Ok(file) => file,
        Err(error) => {
            FIELDS.file.refuse(&mut form, error);
            return Err(form.into());
        }
    };
    let there = |notes: &Notes, id| {
        let mut all = notes.updates.iter().flat_map(|update| &update.enclosure);
        all.find(|known| known.id == id).cloned()
    };
    let is_it =
        |known: &Enclosure| (&known.name, known.size as usize) == (&file.name, file.bytes.len());
    match there(notes, id) {
        // The same form sent twice is one file; the same page filled in anew is another.
        Some(known) if is_it(&known) => return Ok(()),
        Some(_) => id = EnclosureId::fresh(),
        None => {}
    }
    let at = (who.network.id, plan.meeting.id);
    let version = form.get(BASE).parse().unwrap_or(-1);
    let by = (who.person.id, clock::now());
    if enclosures::put(&app.store, at, (version, place(nth)), (id, &file), by).await? {
        return Ok(());
    }
    // Sent twice at the same moment.
    let now = queries::meeting::notes(app, who, plan).await?;
    if there(&now, id).is_some_and(|known| is_it(&known)) {
        return Ok(());
    }
    FIELDS.file.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}
