//! Taking back what was done last to something that a network wrote of its own.

use uuid::Uuid;

use crate::{
    clock,
    domain::{
        error::Error,
        form::Form,
        revision::{Revision, RevisionVerb, can_be_taken_back},
    },
    error::AppError,
    forms::representative::{TakeOut, UNDO},
    store::revisions::Doing,
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
#[derive(Clone, Copy, Debug)]
pub struct TakenBack<'a> {
    /// The thing.
    pub subject: Uuid,
    /// The version that is taken back.
    pub version: i32,
    /// The one before it.
    pub before: &'a Revision,
}

/// Finds in a history, the newest first, what a form of the network takes back; none where that was done already.
///
/// # Errors
/// As [`taken_back_by`] says.
pub fn taken_back<'a>(
    history: &'a [Revision],
    form: &Form,
) -> Result<Option<TakenBack<'a>>, AppError> {
    taken_back_by(history, form, false)
}

/// The same, for a form of the network or of the group whose things they are: neither takes back what the other did.
///
/// # Errors
/// [`Error::UndoOver`] where its day is over or something else was done since; [`Error::Garbled`] for a form that names
/// nothing.
pub fn taken_back_by<'a>(
    history: &'a [Revision],
    form: &Form,
    by_group: bool,
) -> Result<Option<TakenBack<'a>>, AppError> {
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
    let before = before.ok_or(AppError::Refused(Error::UndoOver))?;
    Ok(Some(TakenBack {
        subject,
        version,
        before,
    }))
}
