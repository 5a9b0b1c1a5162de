//! Reviews: a facilitator asks, looks, suggests and ends; the group answers in place. What was said is never rewritten.

use chrono::NaiveDate;

use crate::{
    app::App,
    clock,
    commands::{self, form_key},
    domain::{
        error::Error,
        form::Form,
        ids::{ActionId, EventId, NetworkId, OrganisationId, PersonId},
        review::{Note, NoteKind, Remark, open},
        share::{Extent, Subject},
    },
    error::AppError,
    forms::{
        plan::{self, ActionForm},
        review::{ABOUT, ACTION, FacilitatorRemark, KEY, KIND, STATEMENT, reply_field},
    },
    keys::Fresh as _,
    language::msg,
    queries,
    store::{
        actions, audits,
        reviews::{self, NoteOutcome},
    },
    visitor::{Coordinator, Supporter},
};

/// What a facilitator says of something that the group shares, or of one of its statements; sending it twice does it once.
///
/// # Errors
/// [`Error::NotShown`] where the group does not share all of it; the form with what is wrong.
pub async fn say(
    app: &App,
    who: &Supporter,
    subject: Subject,
    mut form: Form,
) -> Result<(), AppError> {
    who.sees(app, subject, Extent::All).await?;
    let today = who.facilitator.visitor.today();
    let read =
        FacilitatorRemark::read(&mut form, today).ok_or(AppError::Refused(Error::Garbled))?;
    if !form.is_good() {
        return Err(form.into());
    }
    let statement_id = form.get(STATEMENT).to_owned();
    if !statement_id.is_empty() {
        check_statement(app, who, subject, &statement_id).await?;
    }
    let remark = match read.remark {
        Some(remark) => Some(remark),
        None => taken_back(app, who, subject, &form).await?,
    };
    // What would be taken back was answered meanwhile, or taken back already: the page tells which.
    let Some(remark) = remark else {
        return Ok(());
    };
    let mut note = new_note(&form, remark, statement_id, read.words);
    let (group, network) = (who.organisation.id, who.network().id);
    let by = who.facilitator.person.id;
    match store_note(app, group, network, subject, &mut note, read.next_on, by).await? {
        NoteOutcome::Withdrawn => Err(Error::NotShown.into()),
        _ => Ok(()),
    }
}

/// A note said now, with the key that its form carries.
fn new_note(form: &Form, remark: Remark, statement_id: String, words: String) -> Note {
    Note {
        id: form_key(form, KEY, EventId::fresh),
        remark,
        statement_id,
        words,
        said_by: String::new(),
        said_at: clock::now(),
    }
}

/// Stores a note. Where its key is another's, the same page was filled in anew and says something else.
async fn store_note(
    app: &App,
    group: OrganisationId,
    network: NetworkId,
    subject: Subject,
    note: &mut Note,
    next_on: Option<NaiveDate>,
    by: PersonId,
) -> Result<NoteOutcome, AppError> {
    let mut outcome =
        reviews::add_note(&app.store, group, network, subject, note, next_on, by).await?;
    if outcome == NoteOutcome::KeyTaken {
        note.id = EventId::fresh();
        outcome = reviews::add_note(&app.store, group, network, subject, note, next_on, by).await?;
    }
    Ok(outcome)
}

/// Reads what is taken back: something that still waits.
async fn taken_back(
    app: &App,
    who: &Supporter,
    subject: Subject,
    form: &Form,
) -> Result<Option<Remark>, AppError> {
    let (group, network) = (who.organisation.id, who.network().id);
    let notes = reviews::notes(&app.store, group, network, subject).await?;
    Ok(open(&notes)
        .into_iter()
        .map(|note| note.id)
        .find(|id| id.to_string() == form.get(ABOUT))
        .map(|about| Remark::TakenBack { about }))
}

/// Refuses a statement that the audit does not ask.
async fn check_statement(
    app: &App,
    who: &Supporter,
    subject: Subject,
    statement: &str,
) -> Result<(), AppError> {
    let not_found = || AppError::Refused(Error::NotFound);
    let Subject::Audit(id) = subject else {
        return Err(not_found());
    };
    let audit = audits::find(&app.store, who.organisation.id, id).await?;
    let audit = audit.ok_or_else(not_found)?;
    let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
    let definition = app.catalogue.definition(&app.store, id, version).await?;
    definition
        .statement(statement)
        .map(|_| ())
        .ok_or_else(not_found)
}

/// The group answers a question, or decides on a suggestion. An accepted suggestion becomes an action of the plan.
///
/// # Errors
/// [`Error::NotFound`] when there is no such open question or suggestion; the form with what is wrong, also when the group
/// shares it no more.
pub async fn answer(
    app: &App,
    who: &Coordinator,
    network: NetworkId,
    subject: Subject,
    mut form: Form,
) -> Result<(), AppError> {
    let (review, notes) = queries::review::find(app, who, network, subject).await?;
    let about: Option<EventId> = form.get(ABOUT).parse().ok();
    let asked = notes
        .iter()
        .find(|note| Some(note.id) == about)
        .ok_or(AppError::Refused(Error::NotFound))?;
    let remark = reply(asked, &form)?;
    let field = reply_field(asked.remark);
    let words = field.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let mut note = new_note(&form, remark, asked.statement_id.clone(), words);
    let (group, by) = (who.organisation.id, who.person.id);
    let next_on = review.next_on;
    let refusal = match store_note(app, group, network, subject, &mut note, next_on, by).await? {
        NoteOutcome::Kept if matches!(remark, Remark::Accepted { .. }) => {
            return plan_accepted(app, who, network, subject, asked).await;
        }
        NoteOutcome::Kept | NoteOutcome::KeyTaken => return Ok(()),
        // The same decision once more is none.
        NoteOutcome::Already(kind) if kind == remark.kind() && note.words.is_empty() => {
            return Ok(());
        }
        // Somebody else of the group answered meanwhile: their word stands, and this one is not lost.
        NoteOutcome::Already(_) => Error::ChangedMeanwhile,
        NoteOutcome::Withdrawn => Error::NotShared,
    };
    field.refuse(&mut form, refusal);
    Err(form.into())
}

/// Reads what the group says to what was asked or suggested.
fn reply(asked: &Note, form: &Form) -> Result<Remark, AppError> {
    let about = asked.id;
    match (asked.remark, NoteKind::read(form.get(KIND))) {
        (Remark::Question, Some(NoteKind::Answer)) => Ok(Remark::Answer { about }),
        (Remark::Suggestion, Some(NoteKind::Accepted)) => Ok(Remark::Accepted {
            about,
            action_id: form_key(form, ACTION, ActionId::fresh),
        }),
        (Remark::Suggestion, Some(NoteKind::Declined)) => Ok(Remark::Declined { about }),
        _ => Err(Error::Garbled.into()),
    }
}

/// Plans the action of a suggestion that was accepted. Only the word that stands plans one; a form that was sent twice plans
/// it once, by the key that is stored.
async fn plan_accepted(
    app: &App,
    who: &Coordinator,
    network: NetworkId,
    subject: Subject,
    asked: &Note,
) -> Result<(), AppError> {
    let notes = reviews::notes(&app.store, who.organisation.id, network, subject).await?;
    let standing = notes
        .iter()
        .find(|note| note.remark.about() == Some(asked.id));
    match standing.map(|note| note.remark) {
        Some(Remark::Accepted { action_id, .. }) => {
            plan_suggested(app, who, subject, asked, action_id).await
        }
        _ => Ok(()),
    }
}

/// Puts a suggestion into the plan.
async fn plan_suggested(
    app: &App,
    who: &Coordinator,
    subject: Subject,
    asked: &Note,
    id: ActionId,
) -> Result<(), AppError> {
    if actions::find(&app.store, who.organisation.id, id)
        .await?
        .is_some()
    {
        return Ok(());
    }
    let mut form = Form::default();
    form.add(plan::ACTION, id.to_string());
    form.add(ActionForm::FIELDS.what.name, asked.words.clone());
    // No name: what is written into a plan stays there when somebody is erased.
    let why = who.words().text(msg::REVIEWED_SUGGESTED);
    form.add(ActionForm::FIELDS.why.name, why);
    if let (Subject::Audit(audit), false) = (subject, asked.statement_id.is_empty()) {
        form.add(plan::AUDIT, audit.to_string());
        form.add(plan::STATEMENT, asked.statement_id.clone());
    }
    commands::action::plan(app, who, form).await.map(|_| ())
}
