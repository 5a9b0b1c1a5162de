//! Reviews: a facilitator asks, looks, suggests and ends; the group answers in place. What was said is never rewritten.

use chrono::NaiveDate;

use crate::{
    app::App,
    clock,
    commands::{self, form_key},
    domain::{
        dates,
        error::Error,
        form::{Form, LINE, TEXT},
        ids::{ActionId, EventId, NetworkId, OrganisationId, PersonId},
        review::{Note, NoteKind, Remark, Verdict, open},
        share::{Extent, Subject},
    },
    error::AppError,
    language::msg,
    queries::review::of,
    store::{actions, audits, reviews},
    visitor::{Coordinator, Supporter},
};

/// What a facilitator says from the form: `kind` (question, visit, suggestion, finished, taken-back), `statement`, `words`,
/// `verdict` and `on_day` of a visit, `about`, what is taken back, `next_on` at the end, and `key`, which makes sending it
/// twice harmless.
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
    let group = who.organisation.id;
    let kind = NoteKind::read(form.get("kind")).filter(|kind| {
        matches!(
            kind,
            NoteKind::Question
                | NoteKind::Visit
                | NoteKind::Suggestion
                | NoteKind::Finished
                | NoteKind::TakenBack
        )
    });
    let Some(kind) = kind else {
        return Err(Error::Garbled.into());
    };
    let words = match kind {
        NoteKind::Question => form.needed("words", TEXT),
        NoteKind::Suggestion => form.needed("words", LINE),
        _ => form.optional("words", TEXT),
    };
    let today = who.facilitator.visitor.today();
    let mut next_on = None;
    let mut remark = match kind {
        NoteKind::Question => Some(Remark::Question),
        NoteKind::Suggestion => Some(Remark::Suggestion),
        NoteKind::Visit => visit(&mut form, today),
        NoteKind::Finished => {
            next_on = day(&mut form, "next_on", |day| day < today, Error::DayGone);
            Some(Remark::Finished)
        }
        _ => None,
    };
    let statement_id = form.get("statement").to_owned();
    if !form.is_good() {
        return Err(form.into());
    }
    if !statement_id.is_empty() {
        is_asked(app, who, subject, &statement_id).await?;
    }
    let person = who.facilitator.person.id;
    let network = who.network().id;
    if kind == NoteKind::TakenBack {
        remark = taken_back(app, who, subject, &form).await?;
    }
    // What would be taken back was answered meanwhile, or taken back already: the page tells which.
    let Some(remark) = remark else {
        return Ok(());
    };
    let mut note = Note {
        id: form_key(&form, "key", EventId::fresh),
        remark,
        statement_id,
        words,
        said_by: String::new(),
        said_at: clock::now(),
    };
    match keep(app, group, network, subject, &mut note, next_on, person).await? {
        reviews::NoteOutcome::Withdrawn => Err(Error::NotShown.into()),
        _ => Ok(()),
    }
}

/// Keeps a note. Where its key is another's, the same page was filled in anew and says something else.
async fn keep(
    app: &App,
    group: OrganisationId,
    network: NetworkId,
    subject: Subject,
    note: &mut Note,
    next_on: Option<NaiveDate>,
    by: PersonId,
) -> Result<reviews::NoteOutcome, AppError> {
    let mut said = reviews::say(&app.store, group, network, subject, note, next_on, by).await?;
    if said == reviews::NoteOutcome::KeyTaken {
        note.id = EventId::fresh();
        said = reviews::say(&app.store, group, network, subject, note, next_on, by).await?;
    }
    Ok(said)
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
        .find(|id| id.to_string() == form.get("about"))
        .map(|about| Remark::TakenBack { about }))
}

/// Reads what a visit found; none, and the form says why, where nothing was chosen.
fn visit(form: &mut Form, today: NaiveDate) -> Option<Remark> {
    let verdict = Verdict::read(form.get("verdict"));
    if verdict.is_none() {
        form.refuse("verdict", Error::ChooseOne);
    }
    let on_day = day(form, "on_day", |day| day > today, Error::DayToCome);
    verdict.map(|verdict| Remark::Visit { verdict, on_day })
}

/// Reads a day that may be left out.
fn day(
    form: &mut Form,
    name: &str,
    is_wrong: impl Fn(NaiveDate) -> bool,
    error: Error,
) -> Option<NaiveDate> {
    let typed = form.trimmed(name).to_owned();
    let day = dates::read(&typed);
    match day {
        None if !typed.is_empty() => form.refuse(name, Error::DateUnreadable),
        Some(day) if is_wrong(day) => form.refuse(name, error),
        _ => {}
    }
    day
}

/// Refuses a statement that the audit does not ask.
async fn is_asked(
    app: &App,
    who: &Supporter,
    subject: Subject,
    statement: &str,
) -> Result<(), AppError> {
    let not_found = || AppError::Refused(Error::NotFound);
    let Subject::Audit(id) = subject else {
        return Err(not_found());
    };
    let found = audits::find(&app.store, who.organisation.id, id).await?;
    let audit = found.ok_or_else(not_found)?;
    let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
    let definition = app.catalogue.definition(&app.store, id, version).await?;
    definition
        .statement(statement)
        .map(|_| ())
        .ok_or_else(not_found)
}

/// What the group says from the form: `kind` (answer, accepted, declined), `about`, the note it speaks to, `words`, and the
/// keys `key` and `action`. An accepted suggestion becomes an action of the plan.
///
/// # Errors
/// [`Error::NotFound`] when there is no such open question or suggestion; [`Error::NotShared`] on `words` when the group
/// shares it no more; the form with what is wrong.
pub async fn answer(
    app: &App,
    who: &Coordinator,
    network: NetworkId,
    subject: Subject,
    mut form: Form,
) -> Result<(), AppError> {
    let group = who.organisation.id;
    let (review, notes) = of(app, who, network, subject).await?;
    let about: Option<EventId> = form.get("about").parse().ok();
    let asked = notes
        .iter()
        .find(|note| Some(note.id) == about)
        .ok_or(AppError::Refused(Error::NotFound))?;
    let about = asked.id;
    let remark = match (asked.remark, NoteKind::read(form.get("kind"))) {
        (Remark::Question, Some(NoteKind::Answer)) => Remark::Answer { about },
        (Remark::Suggestion, Some(NoteKind::Accepted)) => Remark::Accepted {
            about,
            action_id: form_key(&form, "action", ActionId::fresh),
        },
        (Remark::Suggestion, Some(NoteKind::Declined)) => Remark::Declined { about },
        _ => return Err(Error::Garbled.into()),
    };
    let words = match remark {
        Remark::Answer { .. } => form.needed("words", TEXT),
        _ => form.optional("words", TEXT),
    };
    if !form.is_good() {
        return Err(form.into());
    }
    let mut note = Note {
        id: form_key(&form, "key", EventId::fresh),
        remark,
        statement_id: asked.statement_id.clone(),
        words,
        said_by: String::new(),
        said_at: clock::now(),
    };
    let (by, next_on) = (who.person.id, review.next_on);
    let said = keep(app, group, network, subject, &mut note, next_on, by).await?;
    match (said, remark) {
        // Somebody else of the group answered meanwhile: their word stands, and this one is not lost. The same decision
        // once more is none.
        (reviews::NoteOutcome::Already(standing), _) => {
            if standing == remark.kind() && note.words.is_empty() {
                return Ok(());
            }
            form.refuse("words", Error::ChangedMeanwhile);
            Err(form.into())
        }
        (reviews::NoteOutcome::Withdrawn, _) => {
            form.refuse("words", Error::NotShared);
            Err(form.into())
        }
        // Only the word that stands plans an action; a form that was sent twice plans it once, by the key that is kept.
        (reviews::NoteOutcome::Kept, Remark::Accepted { .. }) => {
            let notes = reviews::notes(&app.store, group, network, subject).await?;
            let kept = notes.iter().find(|note| note.remark.about() == Some(about));
            match kept.map(|note| note.remark) {
                Some(Remark::Accepted { action_id, .. }) => {
                    plan(app, who, subject, asked, action_id).await
                }
                _ => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

/// Puts a suggestion into the plan.
async fn plan(
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
    form.add("action", id.to_string());
    form.add("what", asked.words.clone());
    let name = asked.said_by.as_str();
    let why = who
        .words()
        .with(msg::REVIEWED_SUGGESTED, [("name", name.into())]);
    form.add("why", why);
    if let (Subject::Audit(audit), false) = (subject, asked.statement_id.is_empty()) {
        form.add("audit", audit.to_string());
        form.add("statement", asked.statement_id.clone());
    }
    commands::action::plan(app, who, form).await.map(|_| ())
}
