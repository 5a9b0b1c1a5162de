//! What was promised to a network or by it, what became of it, and what whoever promised says.

use crate::{
    app::App,
    domain::{
        error::Error,
        ids::{BodyId, NetworkId, NetworkPromiseId, PromiserId},
        meeting::Meeting,
        promise::{
            Answered, Comment, CommentWords, Document, DocumentWords, Promise, PromiseRecord,
            PromiseWords, Promiser, RecordWords,
        },
        representative::Body,
        revision::Revision,
    },
    error::AppError,
    store::{
        bodies, document_comments, meetings, promise_documents, promise_records, promisers,
        promises, revisions,
    },
    visitor::{Coordinator, Facilitator, hashed},
};

/// All promises of a network.
#[derive(Clone, Debug)]
pub struct PromisesHome {
    /// The promises, the first due first.
    pub promises: Vec<Promise>,
    /// What was taken out and waits.
    pub taken_out: Vec<Promise>,
    /// The documents, by name.
    pub documents: Vec<Document>,
    /// Those that were taken out and wait.
    pub documents_out: Vec<Document>,
}

/// All promises of the network.
pub async fn home(app: &App, who: &Facilitator) -> Result<PromisesHome, AppError> {
    let network = who.network.id;
    Ok(PromisesHome {
        promises: promises::of_network(&app.store, network).await?,
        taken_out: promises::taken_out(&app.store, network).await?,
        documents: promise_documents::list(&app.store, network).await?,
        documents_out: promise_documents::taken_out(&app.store, network).await?,
    })
}

/// Every promise of the network for a file, the first due first.
pub async fn every(app: &App, who: &Facilitator) -> Result<Vec<Promise>, AppError> {
    Ok(promises::every(&app.store, who.network.id).await?)
}

/// What a promise can belong to.
#[derive(Clone, Debug)]
pub struct Places {
    /// Meetings, the latest day first.
    pub meetings: Vec<Meeting>,
    /// Documents, by name.
    pub documents: Vec<Document>,
    /// Bodies, by name.
    pub bodies: Vec<Body>,
}

/// What a promise of the network can belong to.
pub async fn places(app: &App, who: &Facilitator) -> Result<Places, AppError> {
    let network = who.network.id;
    Ok(Places {
        meetings: meetings::of_network(&app.store, network).await?,
        documents: promise_documents::list(&app.store, network).await?,
        bodies: bodies::list(&app.store, network).await?,
    })
}

/// The promises that belong to a body.
pub async fn on_body(app: &App, who: &Facilitator, body: BodyId) -> Result<Vec<Promise>, AppError> {
    let mut all = promises::of_network(&app.store, who.network.id).await?;
    all.retain(|known| known.words.body_id == Some(body));
    Ok(all)
}

/// Promises whose day is past, to be put on an agenda: their words.
pub async fn late(app: &App, who: &Facilitator) -> Result<Vec<String>, AppError> {
    let today = who.visitor.today();
    let late = promises::late(&app.store, who.network.id, today).await?;
    Ok(late.into_iter().map(|promise| promise.words.what).collect())
}

/// A promise of the network by key; also one that was taken out and waits.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn by_key(
    app: &App,
    who: &Facilitator,
    id: NetworkPromiseId,
) -> Result<Promise, AppError> {
    promises::find(&app.store, who.network.id, id)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// The promise in the address.
///
/// # Errors
/// [`Error::NotFound`], also for one that was taken out.
pub async fn find(app: &App, who: &Facilitator) -> Result<Promise, AppError> {
    let found = by_key(app, who, who.part("promise")?).await?;
    if found.words.is_removed {
        return Err(Error::NotFound.into());
    }
    Ok(found)
}

/// How something stood once it was done.
#[derive(Clone, Debug)]
pub enum Stood {
    /// A promise.
    Promise(PromiseWords),
    /// A record.
    Record(RecordWords),
    /// A comment.
    Comment(CommentWords),
    /// A document.
    Document(DocumentWords),
}

/// What was done, each with how the thing stood then, where that is still known.
pub fn told(history: Vec<Revision>) -> Vec<(Revision, Option<Stood>)> {
    let stood = |revision: &Revision| {
        revisions::read(revision)
            .map(Stood::Promise)
            .or_else(|| revisions::read(revision).map(Stood::Record))
            .or_else(|| revisions::read(revision).map(Stood::Comment))
            .or_else(|| revisions::read(revision).map(Stood::Document))
    };
    let told = history.into_iter().map(|revision| {
        let stood = stood(&revision);
        (revision, stood)
    });
    told.collect()
}

/// A promise with all its page shows.
#[derive(Clone, Debug)]
pub struct PromiseDetails {
    /// The promise.
    pub promise: Promise,
    /// What became of it, the latest day first.
    pub records: Vec<PromiseRecord>,
    /// What whoever promised said of it, the newest first.
    pub answers: Vec<Answered>,
    /// The meetings at which it can be looked at, the latest day first.
    pub meetings: Vec<Meeting>,
    /// What was done, the newest first.
    pub history: Vec<Revision>,
}

/// A promise with all its page shows.
pub async fn details(
    app: &App,
    who: &Facilitator,
    promise: Promise,
) -> Result<PromiseDetails, AppError> {
    let (network, id) = (who.network.id, promise.id);
    Ok(PromiseDetails {
        records: promise_records::list(&app.store, network, id).await?,
        answers: promisers::answers(&app.store, network, id).await?,
        meetings: meetings::of_network(&app.store, network).await?,
        history: revisions::about(&app.store, network, id).await?,
        promise,
    })
}

/// The record in the address.
///
/// # Errors
/// [`Error::NotFound`], also for one that was taken out.
pub async fn find_record(
    app: &App,
    who: &Facilitator,
    of: &Promise,
) -> Result<PromiseRecord, AppError> {
    let record = who.part("record")?;
    let found = promise_records::find(&app.store, who.network.id, of.id, record).await?;
    found
        .filter(|record| !record.said.is_removed)
        .ok_or(AppError::Refused(Error::NotFound))
}

/// A document with all its page shows.
#[derive(Clone, Debug)]
pub struct DocumentDetails {
    /// The document.
    pub document: Document,
    /// What is promised in it, the first due first.
    pub promises: Vec<Promise>,
    /// What is said of it as a draft.
    pub comments: Vec<Comment>,
    /// What was done to these, the newest first.
    pub history: Vec<Revision>,
}

/// The document in the address; also one that was taken out and waits.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_any_document(app: &App, who: &Facilitator) -> Result<Document, AppError> {
    promise_documents::find(&app.store, who.network.id, who.part("document")?)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// The document in the address.
///
/// # Errors
/// [`Error::NotFound`], also for one that was taken out.
pub async fn find_document(app: &App, who: &Facilitator) -> Result<Document, AppError> {
    let found = find_any_document(app, who).await?;
    if found.is_removed {
        return Err(Error::NotFound.into());
    }
    Ok(found)
}

/// A document with all its page shows.
pub async fn document_details(
    app: &App,
    who: &Facilitator,
    document: Document,
) -> Result<DocumentDetails, AppError> {
    let network = who.network.id;
    Ok(DocumentDetails {
        promises: promises::of_document(&app.store, network, document.id).await?,
        comments: document_comments::list(&app.store, network, document.id).await?,
        history: revisions::about(&app.store, network, document.id).await?,
        document,
    })
}

/// The comment in the address.
///
/// # Errors
/// [`Error::NotFound`], also for one that was taken out.
pub async fn find_comment(
    app: &App,
    who: &Facilitator,
    of: &Document,
) -> Result<Comment, AppError> {
    let comment = who.part("comment")?;
    let found = document_comments::find(&app.store, who.network.id, of.id, comment).await?;
    found
        .filter(|comment| !comment.said.is_removed)
        .ok_or(AppError::Refused(Error::NotFound))
}

/// Whoever promised something, with what they promised.
#[derive(Clone, Debug)]
pub struct PromiserDetails {
    /// Whoever promised.
    pub promiser: Promiser,
    /// What, the first due first.
    pub promises: Vec<Promise>,
}

/// Whoever promised something, by key.
async fn promiser_of(
    app: &App,
    network: NetworkId,
    id: PromiserId,
) -> Result<PromiserDetails, AppError> {
    let promiser = promisers::find(&app.store, network, id).await?;
    Ok(PromiserDetails {
        promiser: promiser.ok_or(AppError::Refused(Error::NotFound))?,
        promises: promises::of_promiser(&app.store, network, id).await?,
    })
}

/// Whoever promised something, as the address names them.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_promiser(app: &App, who: &Facilitator) -> Result<PromiserDetails, AppError> {
    promiser_of(app, who.network.id, who.part("promiser")?).await
}

/// Whoever promised, come by their link.
#[derive(Clone, Debug)]
pub struct ByLink {
    /// The network.
    pub network: NetworkId,
    /// What it is called.
    pub network_name: String,
    /// SHA-256 of the link's secret.
    pub token_hash: String,
    /// Who it is, and what they promised.
    pub details: PromiserDetails,
}

/// Whoever promised, come by a link.
///
/// # Errors
/// [`Error::LinkSpent`] for one that works no more, or never did.
pub async fn by_link(app: &App, token: &str) -> Result<ByLink, AppError> {
    let token_hash = hashed(token);
    let found = promisers::by_link(&app.store, &token_hash).await?;
    let (network, network_name, promiser) = found.ok_or(AppError::Refused(Error::LinkSpent))?;
    Ok(ByLink {
        network,
        network_name,
        token_hash,
        details: promiser_of(app, network, promiser).await?,
    })
}

/// What was promised in the networks of a group, each with the name of the network.
pub async fn for_group(app: &App, who: &Coordinator) -> Result<Vec<(String, Promise)>, AppError> {
    Ok(promises::for_group(&app.store, who.organisation.id).await?)
}
