//! A document in which things are promised: named, and commented on as a draft.

use crate::{
    app::App,
    clock,
    commands::{
        form_key,
        promise::{read_out, taking_out},
        revision::taken_back,
    },
    domain::{
        error::Error,
        form::Form,
        ids::DocumentCommentId,
        promise::{Comment, CommentWords, Document},
        revision::RevisionVerb,
    },
    error::AppError,
    forms::{
        promise::{CommentForm, DocumentForm},
        representative::BASE,
    },
    keys::Fresh as _,
    store::{
        document_comments, promise_documents, representatives,
        revisions::{self, Doing},
    },
    visitor::Facilitator,
};

/// A form for a comment on a draft.
pub fn blank_comment() -> Form {
    CommentForm::blank(DocumentCommentId::fresh())
}

/// Changes what a document is called and whether it is a draft.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on the name when somebody else changed it meanwhile or another
/// document is called so.
pub async fn save_document(
    app: &App,
    who: &Facilitator,
    known: &Document,
    mut form: Form,
) -> Result<(), AppError> {
    const FIELDS: DocumentForm = DocumentForm::FIELDS;
    let name = FIELDS.name.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let document = Document {
        id: known.id,
        version: form.get(BASE).parse().unwrap_or(0),
        name,
        is_draft: FIELDS.is_draft.has(&form, "yes"),
    };
    let said = |document: &Document| (document.name.clone(), document.is_draft);
    if said(&document) == said(known)
        || promise_documents::save(&app.store, who.network.id, &document).await?
    {
        return Ok(());
    }
    FIELDS.name.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
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
    let Some(said) = read_comment(app, who, &mut form).await? else {
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
    let field = CommentForm::FIELDS.comment;
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
    mut form: Form,
) -> Result<(), AppError> {
    let why = read_out(&mut form)?;
    let mut comment = known.clone();
    comment.said.is_removed = true;
    let doing = taking_out(who, &why);
    document_comments::save(&app.store, who.network.id, &comment, doing).await?;
    Ok(())
}

/// Takes back what was done last to a comment, as the form names it. Pressed twice it does one thing.
///
/// # Errors
/// As [`taken_back`] says.
pub async fn take_back_comment(
    app: &App,
    who: &Facilitator,
    of: &Document,
    form: &Form,
) -> Result<(), AppError> {
    let network = who.network.id;
    let history = revisions::about(&app.store, network, of.id).await?;
    let Some(back) = taken_back(&history, form)? else {
        return Ok(());
    };
    let said = revisions::read::<CommentWords>(back.before);
    let said = said.ok_or(AppError::Refused(Error::UndoOver))?;
    let id = DocumentCommentId::from(back.subject);
    let known = document_comments::find(&app.store, network, of.id, id).await?;
    let comment = Comment {
        version: back.version,
        said,
        ..known.ok_or(AppError::Refused(Error::UndoOver))?
    };
    let doing = Doing::plainly(RevisionVerb::TakenBack, who.person.id, clock::now());
    document_comments::save(&app.store, network, &comment, doing).await?;
    Ok(())
}
