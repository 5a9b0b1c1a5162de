//! Who speaks for a network on a body: written down, mended, ended, taken out, taken back; questions and reports.

use crate::{
    app::App,
    clock,
    commands::{
        form_key,
        revision::{read_out, taking_back, taking_out},
    },
    domain::{
        error::Error,
        form::Form,
        ids::{BodyId, OrganisationId, RepresentativeEntryId, RepresentativeId},
        listing::key,
        representative::{Body, Entry, EntryKind, EntryWords, Mandate, Representative},
        revision::RevisionVerb,
    },
    error::AppError,
    forms::representative::{
        AFTER, BASE, BodyForm, EndTerm, QuestionForm, ReportBack, RepresentativeForm,
        RepresentativeSaid, SaidBody, read_entry, with_defaults,
    },
    keys::Fresh as _,
    language::Translator,
    queries,
    store::{
        bodies::{self, Renaming},
        representative_entries,
        representatives::{self, NewTerm},
        revisions::{self, Doing},
    },
    visitor::Facilitator,
};

/// A form for a new representative; after another term where the address names one.
pub async fn blank(app: &App, who: &Facilitator, asked: &Form) -> Result<Form, AppError> {
    let key = RepresentativeId::fresh();
    let Ok(before) = asked.get(AFTER).parse() else {
        return Ok(RepresentativeForm::blank(key));
    };
    let before = queries::representative::by_key(app, who, before).await?;
    Ok(RepresentativeForm::following(who.words(), key, &before))
}

/// The forms on a representative's page, with what was typed.
pub fn page_form(who: &Facilitator, typed: Form) -> Form {
    let keys = [(); 2].map(|()| RepresentativeEntryId::fresh());
    let words: Translator = who.words();
    with_defaults(typed, words, keys, who.visitor.today())
}

/// The group that is meant by a name: that which was there before where its name is left as it was.
async fn group_named(
    app: &App,
    who: &Facilitator,
    form: &mut Form,
    name: &str,
    before: Option<&Representative>,
) -> Result<Option<OrganisationId>, AppError> {
    if name.is_empty() {
        return Ok(None);
    }
    let known = before.and_then(|before| before.group_name.as_deref().zip(before.mandate.group));
    if let Some((_, group)) = known.filter(|(known, _)| key(known) == key(name)) {
        return Ok(Some(group));
    }
    let groups = representatives::groups_named(&app.store, who.network.id, name).await?;
    let [group] = groups.as_slice() else {
        let field = RepresentativeForm::FIELDS.group;
        field.refuse(form, Error::GroupUnknown);
        return Ok(None);
    };
    Ok(Some(*group))
}

/// What the form says as it is kept, and the body where one was typed in; none where something is wrong, which is noted on
/// the form.
async fn read(
    app: &App,
    who: &Facilitator,
    form: &mut Form,
    before: Option<&Representative>,
) -> Result<Option<(Mandate, Option<Body>)>, AppError> {
    let Some(said) = RepresentativeForm::read(form, who.visitor.today()) else {
        return Ok(None);
    };
    let group = group_named(app, who, form, &said.group, before).await?;
    let RepresentativeSaid { name, deputy, .. } = said;
    let (body_id, body) = match said.body {
        SaidBody::Known(known) => {
            let is_there = bodies::find(&app.store, who.network.id, known).await?;
            if is_there.is_none() {
                let field = RepresentativeForm::FIELDS.new_body;
                field.refuse(form, Error::Needed);
            }
            (known, None)
        }
        SaidBody::Typed(name) => {
            let body = Body {
                id: BodyId::fresh(),
                version: 1,
                name,
            };
            (body.id, Some(body))
        }
    };
    let mandate = Mandate {
        body_id,
        name,
        deputy,
        group,
        is_of_network: said.group.is_empty(),
        is_elected: said.is_elected,
        chosen_on: said.chosen_on,
        candidates: said.candidates,
        from_on: said.from_on,
        until_on: said.until_on,
        ended_on: before.and_then(|before| before.mandate.ended_on),
        is_removed: false,
    };
    Ok(form.is_good().then_some((mandate, body)))
}

/// Writes down a representative from the form, whose key makes sending it twice harmless; the term before ends as this one
/// begins, where the form names one.
///
/// # Errors
/// The form with what is wrong.
pub async fn write(
    app: &App,
    who: &Facilitator,
    mut form: Form,
) -> Result<RepresentativeId, AppError> {
    let Some((mandate, body)) = read(app, who, &mut form, None).await? else {
        return Err(form.into());
    };
    let after = match form.get(AFTER).parse() {
        Ok(before) => {
            let before = queries::representative::by_key(app, who, before).await?;
            let first = mandate.from_on;
            let last = before.mandate.until_on.filter(|last| *last < first);
            let is_open = before.mandate.ended_on.is_none();
            is_open.then(|| (before, last.unwrap_or(first)))
        }
        Err(_) => None,
    };
    let mut new = NewTerm {
        id: form_key(
            &form,
            RepresentativeForm::FIELDS.key.name,
            RepresentativeId::fresh,
        ),
        mandate,
        body,
        after,
    };
    let (network, by) = (who.network.id, (who.person.id, clock::now()));
    if !representatives::add(&app.store, network, &new, by).await? {
        let known = representatives::find(&app.store, network, new.id).await?;
        let said = |mandate: &Mandate| (mandate.name.clone(), mandate.from_on, mandate.until_on);
        // The same form sent twice is one term; the same page filled in anew is another.
        if known.is_none_or(|known| said(&known.mandate) != said(&new.mandate)) {
            new.id = RepresentativeId::fresh();
            representatives::add(&app.store, network, &new, by).await?;
        }
    }
    Ok(new.id)
}

/// Mends what is written down of a representative, over the version that the form names.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on the name when somebody else changed it meanwhile.
pub async fn mend(
    app: &App,
    who: &Facilitator,
    known: &Representative,
    mut form: Form,
) -> Result<(), AppError> {
    let Some((mandate, body)) = read(app, who, &mut form, Some(known)).await? else {
        return Err(form.into());
    };
    if body.is_none() && mandate == known.mandate {
        return Ok(());
    }
    let doing = Doing::plainly(RevisionVerb::Mended, who.person.id, clock::now());
    let which = (known.id, form.get(BASE).parse().unwrap_or(0));
    let saved = (&mandate, body.as_ref());
    if representatives::save(&app.store, who.network.id, which, saved, doing).await? {
        return Ok(());
    }
    let field = RepresentativeForm::FIELDS.name;
    field.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Saves a representative as it stands now but for something; told nothing where somebody else was first, as the page says
/// how it stands.
async fn save(
    app: &App,
    who: &Facilitator,
    known: &Representative,
    mandate: &Mandate,
    (verb, words): (RevisionVerb, &str),
) -> Result<(), AppError> {
    let doing = Doing {
        words,
        ..Doing::plainly(verb, who.person.id, clock::now())
    };
    let which = (known.id, known.version);
    let saved = (mandate, None);
    representatives::save(&app.store, who.network.id, which, saved, doing).await?;
    Ok(())
}

/// Ends a term on a day.
///
/// # Errors
/// The form with what is wrong.
pub async fn end(
    app: &App,
    who: &Facilitator,
    known: &Representative,
    mut form: Form,
) -> Result<(), AppError> {
    const FIELDS: EndTerm = EndTerm::FIELDS;
    let ended_on = FIELDS.ended_on.read_day(&mut form, who.visitor.today());
    let why = FIELDS.why.read(&mut form);
    let Some(day) = ended_on.filter(|_| form.is_good()) else {
        return Err(form.into());
    };
    let mandate = Mandate {
        ended_on: Some(day),
        ..known.mandate.clone()
    };
    if mandate == known.mandate {
        return Ok(());
    }
    save(app, who, known, &mandate, (RevisionVerb::Ended, &why)).await
}

/// Takes a representative out that was written down by mistake.
///
/// # Errors
/// The form where it is not said why.
pub async fn take_out(
    app: &App,
    who: &Facilitator,
    known: &Representative,
    form: Form,
) -> Result<(), AppError> {
    let why = read_out(form)?;
    let mandate = Mandate {
        is_removed: true,
        ..known.mandate.clone()
    };
    save(app, who, known, &mandate, (RevisionVerb::TakenOut, &why)).await
}

/// Writes down a question or a report, whose key makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn write_entry(
    app: &App,
    who: &Facilitator,
    of: &Representative,
    kind: EntryKind,
    mut form: Form,
) -> Result<(), AppError> {
    let Some(said) = read_entry(&mut form, kind, who.visitor.today()) else {
        return Err(form.into());
    };
    let name = match kind {
        EntryKind::Question => QuestionForm::FIELDS.key.name,
        EntryKind::Report => ReportBack::FIELDS.key.name,
    };
    let mut entry = Entry {
        id: form_key(&form, name, RepresentativeEntryId::fresh),
        representative_id: of.id,
        version: 1,
        kind,
        said,
    };
    let (network, by) = (who.network.id, (who.person.id, clock::now()));
    if !representative_entries::add(&app.store, network, &entry, by).await? {
        let known = representative_entries::find(&app.store, network, of.id, entry.id).await?;
        if known.is_none_or(|known| known.said != entry.said) {
            entry.id = RepresentativeEntryId::fresh();
            representative_entries::add(&app.store, network, &entry, by).await?;
        }
    }
    Ok(())
}

/// Mends a question or a report, over the version that the form names.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on its words when somebody else changed it meanwhile.
pub async fn mend_entry(
    app: &App,
    who: &Facilitator,
    known: &Entry,
    mut form: Form,
) -> Result<(), AppError> {
    let Some(said) = read_entry(&mut form, known.kind, who.visitor.today()) else {
        return Err(form.into());
    };
    if said == known.said {
        return Ok(());
    }
    let entry = Entry {
        version: form.get(BASE).parse().unwrap_or(0),
        said,
        ..known.clone()
    };
    let doing = Doing::plainly(RevisionVerb::Mended, who.person.id, clock::now());
    if representative_entries::save(&app.store, who.network.id, &entry, doing).await? {
        return Ok(());
    }
    let field = match known.kind {
        EntryKind::Question => QuestionForm::FIELDS.asked,
        EntryKind::Report => ReportBack::FIELDS.words,
    };
    field.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Takes a question or a report out.
///
/// # Errors
/// The form where it is not said why.
pub async fn take_out_entry(
    app: &App,
    who: &Facilitator,
    known: &Entry,
    form: Form,
) -> Result<(), AppError> {
    let why = read_out(form)?;
    let mut entry = known.clone();
    entry.said.is_removed = true;
    let doing = taking_out(who, &why);
    representative_entries::save(&app.store, who.network.id, &entry, doing).await?;
    Ok(())
}

/// Takes back what was done last to a representative or to one of its entries, as the form names it; it stands as before.
/// Pressed twice it does one thing.
///
/// # Errors
/// As [`taking_back`] says.
pub async fn take_back(
    app: &App,
    who: &Facilitator,
    of: &Representative,
    form: &Form,
) -> Result<(), AppError> {
    let network = who.network.id;
    let Some((back, doing)) = taking_back(app, who, of.id, form).await? else {
        return Ok(());
    };
    if let Some(mandate) = revisions::read::<Mandate>(&back.before) {
        let (which, saved) = ((of.id, back.version), (&mandate, None));
        representatives::save(&app.store, network, which, saved, doing).await?;
    } else if let Some(said) = revisions::read::<EntryWords>(&back.before) {
        let id = RepresentativeEntryId::from(back.subject);
        let known = representative_entries::find(&app.store, network, of.id, id).await?;
        let entry = Entry {
            version: back.version,
            said,
            ..known.ok_or(AppError::Refused(Error::UndoOver))?
        };
        representative_entries::save(&app.store, network, &entry, doing).await?;
    }
    Ok(())
}

/// Gives a body another name, over the version that the form names.
///
/// # Errors
/// The form with what is wrong.
pub async fn rename_body(
    app: &App,
    who: &Facilitator,
    known: &Body,
    mut form: Form,
) -> Result<(), AppError> {
    let field = BodyForm::FIELDS.name;
    let name = field.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    if name == known.name {
        return Ok(());
    }
    let body = Body {
        id: known.id,
        version: form.get(BASE).parse().unwrap_or(0),
        name,
    };
    let by = (who.person.id, clock::now());
    let error = match bodies::rename(&app.store, who.network.id, &body, by).await? {
        Renaming::Done => return Ok(()),
        Renaming::ChangedMeanwhile => Error::ChangedMeanwhile,
        Renaming::Taken => Error::BodyKnown,
    };
    field.refuse(&mut form, error);
    Err(form.into())
}
