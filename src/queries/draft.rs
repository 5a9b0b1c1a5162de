//! The drafts of its networks, as a group reads them and comments on them.

use crate::{
    app::App,
    domain::{
        error::Error,
        promise::{Comment, Promise},
        revision::Revision,
    },
    error::AppError,
    store::{document_comments, promise_documents, promises, revisions},
    visitor::Coordinator,
};

pub use crate::store::promise_documents::GroupDocument;

/// The documents on which a group can comment, or did.
pub async fn list(app: &App, who: &Coordinator) -> Result<Vec<GroupDocument>, AppError> {
    let mut all = promise_documents::for_group(&app.store, who.organisation.id).await?;
    all.retain(is_told);
    Ok(all)
}

/// Whether a group finds a document: while it is a draft, and after that where it has said something of it.
fn is_told(of: &GroupDocument) -> bool {
    of.document.is_draft || of.comments + of.waiting > 0
}

/// The document in the address.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(app: &App, who: &Coordinator) -> Result<GroupDocument, AppError> {
    let group = who.organisation.id;
    let found = promise_documents::find_for_group(&app.store, group, who.part("document")?).await?;
    found
        .filter(is_told)
        .ok_or(AppError::Refused(Error::NotFound))
}

/// A draft with all that its page shows a group.
#[derive(Clone, Debug)]
pub struct DraftDetails {
    /// The document.
    pub of: GroupDocument,
    /// What is promised in it, the first due first.
    pub promises: Vec<Promise>,
    /// The group's comments, in the order they came.
    pub comments: Vec<Comment>,
    /// What was done to these, the newest first.
    pub history: Vec<Revision>,
}

/// A draft with all that its page shows a group.
pub async fn details(
    app: &App,
    who: &Coordinator,
    of: GroupDocument,
) -> Result<DraftDetails, AppError> {
    let (network, document, group) = (of.network, of.document.id, who.organisation.id);
    Ok(DraftDetails {
        promises: promises::of_document(&app.store, network, document).await?,
        comments: document_comments::of_group(&app.store, network, document, group).await?,
        history: revisions::of_group(&app.store, network, document, group).await?,
        of,
    })
}

/// The comment in the address, which the group wrote itself; also one that was taken out and waits.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_any_comment(
    app: &App,
    who: &Coordinator,
    of: &GroupDocument,
) -> Result<Comment, AppError> {
    let comment = who.part("comment")?;
    let found = document_comments::find(&app.store, of.network, of.document.id, comment).await?;
    found
        .filter(|comment| is_own(who, comment))
        .ok_or(AppError::Refused(Error::NotFound))
}

/// The comment in the address, which the group wrote itself.
///
/// # Errors
/// [`Error::NotFound`], also for one that was taken out.
pub async fn find_comment(
    app: &App,
    who: &Coordinator,
    of: &GroupDocument,
) -> Result<Comment, AppError> {
    let found = find_any_comment(app, who, of).await?;
    if found.said.is_removed {
        return Err(Error::NotFound.into());
    }
    Ok(found)
}

/// Whether a comment was written by the group itself.
pub fn is_own(who: &Coordinator, comment: &Comment) -> bool {
    comment.by_group && comment.said.group == Some(who.organisation.id)
}
