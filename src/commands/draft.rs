//! A group comments on a draft of its network: said, put in another way, taken out, taken back.

use crate::{
    app::App,
    clock,
    commands::{
        form_key,
        revision::{read_out, taken_back_by},
    },
    domain::{
        error::Error,
        form::Form,
        ids::DocumentCommentId,
        promise::{Comment, CommentWords},
        revision::RevisionVerb,
    },
    error::AppError,
    forms::{promise::GroupComment, representative::BASE},
    keys::Fresh as _,
    queries::draft::{GroupDocument, is_own},
    store::{
        document_comments,
        revisions::{self, Doing},
    },
    visitor::Coordinator,
};

/// A form for a comment on a draft.
pub fn blank() -> Form {
    GroupComment::blank(DocumentCommentId::fresh())
}

/// What the group does to its own.
fn doing<'a>(who: &Coordinator, verb: RevisionVerb, words: &'a str) -> Doing<'a> {
    Doing {
        words,
        ..Doing::plainly(verb, who.person.id, clock::now()).of_group()
    }
}

/// What the form says; what is wrong with it is noted there, also that the document is no draft any more.
fn read(of: &GroupDocument, mut form: Form) -> Result<(String, Form), AppError> {
    const FIELDS: GroupComment = GroupComment::FIELDS;
    let comment = FIELDS.comment.read(&mut form);
    if !of.document.is_draft {
        FIELDS.comment.refuse(&mut form, Error::DraftOver);
    }
    if form.is_good() {
        Ok((comment, form))
    } else {
        Err(form.into())
    }
}

/// The group comments on a draft, by the form whose key makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong; with [`Error::DraftOver`] where the document is no draft any more.
pub async fn comment(
    app: &App,
    who: &Coordinator,
    of: &GroupDocument,
    form: Form,
) -> Result<(), AppError> {
    let (said, form) = read(of, form)?;
    let now = clock::now();
    let mut comment = Comment {
        id: form_key(
            &form,
            GroupComment::FIELDS.key.name,
            DocumentCommentId::fresh,
        ),
        document_id: of.document.id,
        version: 1,
        said: CommentWords {
            who: who.organisation.name.clone(),
            group: Some(who.organisation.id),
            comment: said,
            outcome: String::new(),
            is_removed: false,
        },
        by_group: true,
        said_at: now,
    };
    let (network, by) = (of.network, (who.person.id, now));
    if !document_comments::add(&app.store, network, &comment, by).await? {
        let known =
            document_comments::find(&app.store, network, of.document.id, comment.id).await?;
        let is_same =
            |known: &Comment| is_own(who, known) && known.said.comment == comment.said.comment;
        if !known.as_ref().is_some_and(is_same) {
            comment.id = DocumentCommentId::fresh();
            document_comments::add(&app.store, network, &comment, by).await?;
        }
    }
    Ok(())
}

/// The group puts its comment in another way, over the version that the form names.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] where somebody else changed it meanwhile, and with
/// [`Error::DraftOver`] where the document is no draft any more.
pub async fn mend(
    app: &App,
    who: &Coordinator,
    (of, known): (&GroupDocument, &Comment),
    form: Form,
) -> Result<(), AppError> {
    let (said, mut form) = read(of, form)?;
    if said == known.said.comment {
        return Ok(());
    }
    let mut comment = known.clone();
    comment.version = form.get(BASE).parse().unwrap_or(0);
    comment.said.comment = said;
    let doing = doing(who, RevisionVerb::Mended, "");
    if document_comments::save(&app.store, of.network, &comment, doing).await? {
        return Ok(());
    }
    let field = GroupComment::FIELDS.comment;
    field.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// The group takes its comment out.
///
/// # Errors
/// The form where it is not said why.
pub async fn take_out(
    app: &App,
    who: &Coordinator,
    (of, known): (&GroupDocument, &Comment),
    form: Form,
) -> Result<(), AppError> {
    let why = read_out(form)?;
    let mut comment = known.clone();
    comment.said.is_removed = true;
    let doing = doing(who, RevisionVerb::TakenOut, &why);
    document_comments::save(&app.store, of.network, &comment, doing).await?;
    Ok(())
}

/// The group takes back what it did last to a comment of its own, as the form names it. Pressed twice it does one thing.
///
/// # Errors
/// As [`taken_back_by`] says.
pub async fn take_back(
    app: &App,
    who: &Coordinator,
    of: &GroupDocument,
    form: &Form,
) -> Result<(), AppError> {
    let (network, document) = (of.network, of.document.id);
    let history = revisions::of_group(&app.store, network, document, who.organisation.id).await?;
    let Some(back) = taken_back_by(&history, form, true)? else {
        return Ok(());
    };
    let said = revisions::read::<CommentWords>(&back.before);
    let said = said.ok_or(AppError::Refused(Error::UndoOver))?;
    let id = DocumentCommentId::from(back.subject);
    let known = document_comments::find(&app.store, network, document, id).await?;
    let known = known.filter(|known| is_own(who, known));
    let comment = Comment {
        version: back.version,
        said,
        ..known.ok_or(AppError::Refused(Error::UndoOver))?
    };
    let doing = doing(who, RevisionVerb::TakenBack, "");
    document_comments::save(&app.store, network, &comment, doing).await?;
    Ok(())
}
