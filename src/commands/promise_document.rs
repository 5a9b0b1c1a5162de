//! A document in which things are promised: started, changed, and commented on as a draft.

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
        ids::{DocumentCommentId, DocumentId},
        promise::{Comment, CommentWords, Document, DocumentWords},
        revision::RevisionVerb,
    },
    error::AppError,
    forms::{
        promise::{CommentForm, DocumentForm},
        representative::{BASE, TakeOut},
    },
    keys::Fresh as _,
    store::{
        document_comments,
        promise_documents::{self, Saved},
        representatives,
        revisions::{self, Doing},
    },
    visitor::Facilitator,
};

/// A form for a comment on a draft.
pub fn blank_comment() -> Form {
    CommentForm::blank(DocumentCommentId::fresh())
}

/// A form for a new document.
pub fn blank_document() -> Form {
    DocumentForm::blank(DocumentId::fresh())
}

/// Starts a document in which nothing is promised yet, from the form whose key makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong; with [`Error::DocumentKnown`] on the name where another document is called so.
pub async fn start_document(
    app: &App,
    who: &Facilitator,
    mut form: Form,
) -> Result<DocumentId, AppError> {
    const FIELDS: DocumentForm = DocumentForm::FIELDS;
    let Some(said) = DocumentForm::read(&mut form) else {
        return Err(form.into());
    };
    let id: DocumentId = form_key(&form, FIELDS.key.name, DocumentId::fresh);
    let document = Document::written(id, 1, said);
    let (network, by) = (who.network.id, (who.person.id, clock::now()));
    if promise_documents::add(&app.store, network, &document, by).await? {
        return Ok(id);
    }
    let known = promise_documents::find(&app.store, network, id).await?;
    if known.is_some_and(|known| known.said() == document.said()) {
        return Ok(id);
    }
    // The same page sent once more with other words is another document.
    let other = Document {
        id: DocumentId::fresh(),
        ..document
    };
    if promise_documents::add(&app.store, network, &other, by).await? {
        return Ok(other.id);
    }
    FIELDS.name.refuse(&mut form, Error::DocumentKnown);
    Err(form.into())
}

/// Changes a document, over the version that the form names.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on the name when somebody else changed it meanwhile, and with
/// [`Error::DocumentKnown`] where another document is called so.
pub async fn save_document(
    app: &App,
    who: &Facilitator,
    known: &Document,
    mut form: Form,
) -> Result<(), AppError> {
    let Some(said) = DocumentForm::read(&mut form) else {
        return Err(form.into());
    };
    if said == known.said() {
        return Ok(());
    }
    let document = Document::written(known.id, form.get(BASE).parse().unwrap_or(0), said);
    let doing = Doing::plainly(RevisionVerb::Mended, who.person.id, clock::now());
    let error = match promise_documents::save(&app.store, who.network.id, &document, doing).await? {
        Saved::Done => return Ok(()),
        Saved::NameTaken => Error::DocumentKnown,
        Saved::Changed | Saved::InUse => Error::ChangedMeanwhile,
    };
    DocumentForm::FIELDS.name.refuse(&mut form, error);
    Err(form.into())
}

/// Takes a document out that was started by mistake. Pressed twice it does one thing.
///
/// # Errors
/// The form where it is not said why; with [`Error::DocumentKept`] where something is promised in it or said of it.
pub async fn take_out_document(
    app: &App,
    who: &Facilitator,
    known: &Document,
    mut form: Form,
) -> Result<(), AppError> {
    let why = read_out(form.clone())?;
    let document = Document {
        is_removed: true,
        ..known.clone()
    };
    let doing = taking_out(who, &why);
    let saved = promise_documents::save(&app.store, who.network.id, &document, doing).await?;
    if saved == Saved::InUse {
        TakeOut::FIELDS.why.refuse(&mut form, Error::DocumentKept);
        return Err(form.into());
    }
    Ok(())
}

/// What the form says of a draft, with the group that says it, where it is one of the network.
async fn read_comment(
    app: &App,
    who: &Facilitator,
    form: &mut Form,
) -> Result<Option<CommentWords>, AppError> {
    let Some(mut said) = CommentForm::read(form) else {
        return Ok(None);
    };
    let groups = representatives::groups_named(&app.store, who.network.id, &said.who).await?;
    said.group = groups.first().copied().filter(|_| groups.len() == 1);
    Ok(Some(said))
}

/// Writes down a comment on a draft, from the form whose key makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn write_comment(
    app: &App,
    who: &Facilitator,
    of: &Document,
    mut form: Form,
) -> Result<(), AppError> {
    let Some(said) = read_comment(app, who, &mut form).await? else {
        return Err(form.into());
    };
    let now = clock::now();
    let mut comment = Comment {
        id: form_key(
            &form,
            CommentForm::FIELDS.key.name,
            DocumentCommentId::fresh,
        ),
        document_id: of.id,
        version: 1,
        said,
        by_group: false,
        said_at: now,
    };
    let (network, by) = (who.network.id, (who.person.id, now));
    if !document_comments::add(&app.store, network, &comment, by).await? {
        let known = document_comments::find(&app.store, network, of.id, comment.id).await?;
        if known.is_none_or(|known| known.said != comment.said) {
            comment.id = DocumentCommentId::fresh();
            document_comments::add(&app.store, network, &comment, by).await?;
        }
    }
    Ok(())
}

/// Mends a comment, over the version that the form names.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on its words when somebody else changed it meanwhile.
pub async fn mend_comment(
    app: &App,
    who: &Facilitator,
    known: &Comment,
    mut form: Form,
) -> Result<(), AppError> {
    let said = if known.by_group {
        CommentForm::read_outcome(&mut form, &known.said)
    } else {
        read_comment(app, who, &mut form).await?
    };
    let Some(said) = said else {
        return Err(form.into());
    };
    if said == known.said {
        return Ok(());
    }
    let comment = Comment {
        version: form.get(BASE).parse().unwrap_or(0),
        said,
        ..known.clone()
    };
    let doing = Doing::plainly(RevisionVerb::Mended, who.person.id, clock::now());
    if document_comments::save(&app.store, who.network.id, &comment, doing).await? {
        return Ok(());
    }
    let field = if known.by_group {
        CommentForm::FIELDS.outcome
    } else {
        CommentForm::FIELDS.comment
    };
    field.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Takes a comment out.
///
/// # Errors
/// The form where it is not said why.
pub async fn take_out_comment(
    app: &App,
    who: &Facilitator,
    known: &Comment,
    form: Form,
) -> Result<(), AppError> {
    let why = read_out(form)?;
    let mut comment = known.clone();
    comment.said.is_removed = true;
    let doing = taking_out(who, &why);
    document_comments::save(&app.store, who.network.id, &comment, doing).await?;
    Ok(())
}

/// Takes back what was done last to a document or to a comment on it, as the form names it. Pressed twice it does one thing.
///
/// # Errors
/// As [`taking_back`] says; [`Error::UndoOver`] also where another document has the name by now.
pub async fn take_back(
    app: &App,
    who: &Facilitator,
    of: &Document,
    form: &Form,
) -> Result<(), AppError> {
    let network = who.network.id;
    let Some((back, doing)) = taking_back(app, who, of.id, form).await? else {
        return Ok(());
    };
    if let Some(said) = revisions::read::<DocumentWords>(&back.before) {
        let document = Document::written(of.id, back.version, said);
        if promise_documents::save(&app.store, network, &document, doing).await? == Saved::NameTaken
        {
            return Err(Error::UndoOver.into());
        }
        return Ok(());
    }
    let said = revisions::read::<CommentWords>(&back.before);
    let said = said.ok_or(AppError::Refused(Error::UndoOver))?;
    let id = DocumentCommentId::from(back.subject);
    let known = document_comments::find(&app.store, network, of.id, id).await?;
    let comment = Comment {
        version: back.version,
        said,
        ..known.ok_or(AppError::Refused(Error::UndoOver))?
    };
    document_comments::save(&app.store, network, &comment, doing).await?;
    Ok(())
}
