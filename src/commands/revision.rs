//! Taking back what was done last to something that a network wrote of its own.

use uuid::Uuid;

use crate::{
    app::App,
    clock,
    domain::{
        error::Error,
        form::Form,
        revision::{Revision, RevisionVerb, can_be_taken_back},
    },
    error::AppError,
    forms::representative::{TakeOut, UNDO},
    store::revisions::{self, Doing},
    visitor::Facilitator,
};

/// Reads why something is taken out.
///
/// # Errors
/// The form where it is not said.
pub(super) fn read_out(mut form: Form) -> Result<String, AppError> {
    let why = TakeOut::FIELDS.why.read(&mut form);
    if form.is_good() {
        Ok(why)
    } else {
        Err(form.into())
    }
}

/// That a facilitator takes something out, and why.
pub(super) fn taking_out<'a>(who: &Facilitator, why: &'a str) -> Doing<'a> {
    Doing {
        words: why,
        ..Doing::plainly(RevisionVerb::TakenOut, who.person.id, clock::now())
    }
}

/// What is to be taken back, and how the thing stood before.
#[derive(Clone, Debug)]
pub struct TakenBack {
    /// The thing.
    pub subject: Uuid,
    /// The version that is taken back.
    pub version: i32,
    /// The one before it.
    pub before: Revision,
}

/// What a form of a facilitator takes back of a thing and of what belongs to it, and that they do so now; none where that
/// was done already.
///
/// # Errors
/// As [`taken_back_by`] says.
pub async fn taking_back(
    app: &App,
    who: &Facilitator,
    about: impl Into<Uuid>,
    form: &Form,
) -> Result<Option<(TakenBack, Doing<'static>)>, AppError> {
    let history = revisions::about(&app.store, who.network.id, about).await?;
    let doing = Doing::plainly(RevisionVerb::TakenBack, who.person.id, clock::now());
    Ok(taken_back_by(&history, form, false)?.map(|back| (back, doing)))
}

/// Finds in a history, the newest first, what a form of the network, or of the group whose things they are, takes back: neither
/// takes back what the other did. None where that was done already.
///
/// # Errors
/// [`Error::UndoOver`] where its day is over or something else was done since; [`Error::Garbled`] for a form that names
/// nothing.
pub fn taken_back_by(
    history: &[Revision],
    form: &Form,
    by_group: bool,
) -> Result<Option<TakenBack>, AppError> {
    let named = form.get(UNDO).split_once('.');
    let named = named.and_then(|(subject, version)| {
        let subject: Uuid = subject.parse().ok()?;
        let version: i32 = version.parse().ok()?;
        Some((subject, version))
    });
    let (subject, version) = named.ok_or(AppError::Refused(Error::Garbled))?;
    let of = |version| {
        let mut all = history.iter();
        all.find(|done| (done.subject, done.version) == (subject, version))
    };
    // Pressed twice.
    if of(version + 1).is_some_and(|done| done.verb == RevisionVerb::TakenBack) {
        return Ok(None);
    }
    let can_be = can_be_taken_back(history, clock::now());
    let is_it = |done: &&Revision| {
        (done.subject, done.version, done.by_group) == (subject, version, by_group)
    };
    let before = of(version - 1).filter(|_| can_be.iter().copied().any(|done| is_it(&done)));
    let before = before.ok_or(AppError::Refused(Error::UndoOver))?.clone();
    Ok(Some(TakenBack {
        subject,
        version,
        before,
    }))
}
