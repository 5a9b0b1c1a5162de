//! What was promised: written down, mended, looked at again, answered, taken out, taken back.

use crate::{
    app::App,
    clock,
    commands::{
        form_key, link_secret,
        revision::{read_out, taking_back, taking_out},
    },
    domain::{
        error::Error,
        form::Form,
        ids::{BodyId, DocumentId, NetworkPromiseId, PromiseAnswerId, PromiseRecordId, PromiserId},
        promise::{
            Document, Promise, PromiseRecord, PromiseWords, Promiser, PromiserKind, RecordWords,
        },
        representative::Body,
        revision::RevisionVerb,
    },
    error::AppError,
    forms::{
        promise::{AnswerPromise, PromiseForm, RecordForm, SaidDocument},
        representative::{BASE, SaidBody},
    },
    keys::Fresh as _,
    queries::promise::ByLink,
    store::{
        bodies, meetings, promise_documents,
        promise_names::{Named, NamedPromiser},
        promise_records, promisers, promises, representatives,
        revisions::{self, Doing},
    },
    visitor::{Facilitator, hashed},
};

/// A form for a new promise; of the meeting, the document or the body that the address names.
pub fn blank(who: &Facilitator, asked: &Form) -> Form {
    let today = who.visitor.today();
    PromiseForm::blank(who.words(), NetworkPromiseId::fresh(), today, asked)
}

/// A form that says how a promise stands today.
pub fn blank_record(who: &Facilitator, asked: &Form) -> Form {
    let today = who.visitor.today();
    RecordForm::blank(who.words(), PromiseRecordId::fresh(), today, asked)
}

/// What the form says as it is kept, with what it names; none where something is wrong, which is noted on the form.
async fn read(
    app: &App,
    who: &Facilitator,
    form: &mut Form,
    before: Option<&Promise>,
) -> Result<Option<(PromiseWords, Named)>, AppError> {
    const FIELDS: PromiseForm = PromiseForm::FIELDS;
    let (store, network) = (&app.store, who.network.id);
    let Some(said) = PromiseForm::read(form, who.visitor.today()) else {
        return Ok(None);
    };
    let known = before.map(|before| &before.promiser);
    let was = known.filter(|known| (known.kind, &known.name) == (said.kind, &said.who));
    let group = match (said.kind, was) {
        (PromiserKind::Group, Some(known)) => known.group,
        (PromiserKind::Group, None) => {
            let groups = representatives::groups_named(store, network, &said.who).await?;
            let group = groups.first().copied().filter(|_| groups.len() == 1);
            if group.is_none() {
                FIELDS.who.refuse(form, Error::GroupUnknown);
            }
            group
        }
        _ => None,
    };
    if let Some(meeting) = said.meeting
        && meetings::find(store, network, meeting).await?.is_none()
    {
        FIELDS.new_document.refuse(form, Error::Needed);
    }
    let (document_id, document) = match said.document {
        None => (None, None),
        Some(SaidDocument::Known(known)) => {
            let all = promise_documents::list(store, network).await?;
            let known = all.into_iter().find(|document| document.id == known);
            if known.is_none() {
                FIELDS.new_document.refuse(form, Error::Needed);
            }
            (known.map(|known| known.id), None)
        }
        Some(SaidDocument::Typed(name)) => {
            let document = Document {
                id: DocumentId::fresh(),
                version: 1,
                name,
                is_draft: false,
                words: String::new(),
                link: String::new(),
                is_removed: false,
            };
            (None, Some(document))
        }
    };
    let (body_id, body) = match said.body {
        None => (None, None),
        Some(SaidBody::Known(known)) => {
            let known = bodies::find(store, network, known).await?;
            (known.map(|known| known.id), None)
        }
        Some(SaidBody::Typed(name)) => {
            let body = Body {
                id: BodyId::fresh(),
                version: 1,
                name,
            };
            (None, Some(body))
        }
    };
    let promiser = NamedPromiser {
        id: PromiserId::fresh(),
        kind: said.kind,
        name: if group.is_some() {
            String::new()
        } else {
            said.who
        },
        group,
    };
    let words = PromiseWords {
        promiser_id: was.map_or(promiser.id, |known| known.id),
        what: said.what,
        due_on: said.due_on,
        said_on: said.said_on,
        meeting_id: said.meeting,
        document_id,
        body_id,
        is_removed: false,
    };
    let named = Named {
        promiser,
        document,
        body,
    };
    Ok(form.is_good().then_some((words, named)))
}

/// Writes down a promise from the form, whose key makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn write(
    app: &App,
    who: &Facilitator,
    mut form: Form,
) -> Result<NetworkPromiseId, AppError> {
    let Some((words, named)) = read(app, who, &mut form, None).await? else {
        return Err(form.into());
    };
    let mut id = form_key(&form, PromiseForm::FIELDS.key.name, NetworkPromiseId::fresh);
    let (network, by) = (who.network.id, (who.person.id, clock::now()));
    if !promises::add(&app.store, network, (id, &words), &named, by).await? {
        let known = promises::find(&app.store, network, id).await?;
        let said = |words: &PromiseWords| (words.what.clone(), words.due_on, words.said_on);
        // The same form sent twice is one promise; the same page filled in anew is another.
        if known.is_none_or(|known| said(&known.words) != said(&words)) {
            id = NetworkPromiseId::fresh();
            promises::add(&app.store, network, (id, &words), &named, by).await?;
        }
    }
    Ok(id)
}

/// Mends what is written down of a promise, over the version that the form names.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on what was promised when somebody else changed it meanwhile.
pub async fn mend(
    app: &App,
    who: &Facilitator,
    known: &Promise,
    mut form: Form,
) -> Result<(), AppError> {
    let Some((words, named)) = read(app, who, &mut form, Some(known)).await? else {
        return Err(form.into());
    };
    if named.document.is_none() && named.body.is_none() && words == known.words {
        return Ok(());
    }
    let doing = Doing::plainly(RevisionVerb::Mended, who.person.id, clock::now());
    let which = (known.id, form.get(BASE).parse().unwrap_or(0));
    let saved = (&words, Some(&named));
    if promises::save(&app.store, who.network.id, which, saved, doing).await? {
        return Ok(());
    }
    let field = PromiseForm::FIELDS.what;
    field.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Takes a promise out that was written down by mistake.
///
/// # Errors
/// The form where it is not said why.
pub async fn take_out(
    app: &App,
    who: &Facilitator,
    known: &Promise,
    form: Form,
) -> Result<(), AppError> {
    let why = read_out(form)?;
    let words = PromiseWords {
        is_removed: true,
        ..known.words.clone()
    };
    let (which, saved) = ((known.id, known.version), (&words, None));
    let doing = taking_out(who, &why);
    promises::save(&app.store, who.network.id, which, saved, doing).await?;
    Ok(())
}

/// What the form says of how a promise stands; none where something is wrong, which is noted on the form. A meeting of
/// another network is none.
async fn read_record(
    app: &App,
    who: &Facilitator,
    form: &mut Form,
) -> Result<Option<RecordWords>, AppError> {
    let Some(mut said) = RecordForm::read(form, who.visitor.today()) else {
        return Ok(None);
    };
    if let Some(meeting) = said.meeting_id {
        let known = meetings::find(&app.store, who.network.id, meeting).await?;
        said.meeting_id = known.map(|known| known.id);
    }
    Ok(Some(said))
}

/// Says how a promise stands, from the form whose key makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn say(
    app: &App,
    who: &Facilitator,
    of: &Promise,
    mut form: Form,
) -> Result<(), AppError> {
    let Some(said) = read_record(app, who, &mut form).await? else {
        return Err(form.into());
    };
    let now = clock::now();
    let mut record = PromiseRecord {
        id: form_key(&form, RecordForm::FIELDS.key.name, PromiseRecordId::fresh),
        promise_id: of.id,
        version: 1,
        said,
        meeting: None,
        said_by: String::new(),
        said_at: now,
    };
    let (network, by) = (who.network.id, (who.person.id, now));
    if !promise_records::add(&app.store, network, &record, by).await? {
        let known = promise_records::find(&app.store, network, of.id, record.id).await?;
        if known.is_none_or(|known| known.said != record.said) {
            record.id = PromiseRecordId::fresh();
            promise_records::add(&app.store, network, &record, by).await?;
        }
    }
    Ok(())
}

/// Mends what was said of how a promise stands, over the version that the form names.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on the words when somebody else changed it meanwhile.
pub async fn mend_record(
    app: &App,
    who: &Facilitator,
    known: &PromiseRecord,
    mut form: Form,
) -> Result<(), AppError> {
    let Some(said) = read_record(app, who, &mut form).await? else {
        return Err(form.into());
    };
    if said == known.said {
        return Ok(());
    }
    let record = PromiseRecord {
        version: form.get(BASE).parse().unwrap_or(0),
        said,
        ..known.clone()
    };
    let doing = Doing::plainly(RevisionVerb::Mended, who.person.id, clock::now());
    if promise_records::save(&app.store, who.network.id, &record, doing).await? {
        return Ok(());
    }
    let field = RecordForm::FIELDS.words;
    field.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Takes out what was said of how a promise stands; what was said before it counts again.
///
/// # Errors
/// The form where it is not said why.
pub async fn take_out_record(
    app: &App,
    who: &Facilitator,
    known: &PromiseRecord,
    form: Form,
) -> Result<(), AppError> {
    let why = read_out(form)?;
    let mut record = known.clone();
    record.said.is_removed = true;
    let doing = taking_out(who, &why);
    promise_records::save(&app.store, who.network.id, &record, doing).await?;
    Ok(())
}

/// Takes back what was done last to a promise or to one of its records, as the form names it. Pressed twice it does one thing.
///
/// # Errors
/// As [`taking_back`] says.
pub async fn take_back(
    app: &App,
    who: &Facilitator,
    of: &Promise,
    form: &Form,
) -> Result<(), AppError> {
    let network = who.network.id;
    let Some((back, doing)) = taking_back(app, who, of.id, form).await? else {
        return Ok(());
    };
    if let Some(words) = revisions::read::<PromiseWords>(&back.before) {
        if let Some(document) = words.document_id {
            // Taken out once nothing was promised in it any more.
            let known = promise_documents::find(&app.store, network, document).await?;
            if known.is_none_or(|known| known.is_removed) {
                return Err(Error::UndoOver.into());
            }
        }
        let (which, saved) = ((of.id, back.version), (&words, None));
        promises::save(&app.store, network, which, saved, doing).await?;
    } else if let Some(said) = revisions::read::<RecordWords>(&back.before) {
        let id = PromiseRecordId::from(back.subject);
        let known = promise_records::find(&app.store, network, of.id, id).await?;
        let record = PromiseRecord {
            version: back.version,
            said,
            ..known.ok_or(AppError::Refused(Error::UndoOver))?
        };
        promise_records::save(&app.store, network, &record, doing).await?;
    }
    Ok(())
}

/// Makes the link by which whoever promised answers, in place of the one before, and gives its secret; the same form
/// once more gives the same.
pub async fn make_link(
    app: &App,
    who: &Facilitator,
    promiser: &Promiser,
    form: &Form,
) -> Result<String, AppError> {
    let secret = link_secret(form)?;
    let by = (who.person.id, clock::now());
    let hash = hashed(&secret);
    promisers::set_link(&app.store, who.network.id, promiser.id, &hash, by).await?;
    Ok(secret)
}

/// Stops that link.
pub async fn stop_link(app: &App, who: &Facilitator, promiser: &Promiser) -> Result<(), AppError> {
    Ok(promisers::stop_link(&app.store, who.network.id, promiser.id).await?)
}

/// Whoever promised says something of it, come by their link.
///
/// # Errors
/// The form with what is wrong; [`Error::LinkSpent`] where the link works no more.
pub async fn answer(app: &App, by: &ByLink, mut form: Form) -> Result<(), AppError> {
    const FIELDS: AnswerPromise = AnswerPromise::FIELDS;
    let promise = FIELDS.promise.typed(&form).parse();
    let promise: NetworkPromiseId = promise.map_err(|_| AppError::Refused(Error::Garbled))?;
    let words = FIELDS.answer.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let (which, answer) = (
        (promise, by.token_hash.as_str()),
        (PromiseAnswerId::fresh(), words.as_str()),
    );
    if !promisers::answer(&app.store, by.network, which, answer, clock::now()).await? {
        return Err(Error::LinkSpent.into());
    }
    Ok(())
}
