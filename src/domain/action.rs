//! What a group will do: a step that follows from a statement, with someone who leads it and a day.

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    dates,
    error::Error,
    form::{Form, LINE, NAME, TEXT},
    ids::{ActionId, AuditId, OrganisationId},
};

/// What people write of an action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What will be done.
    pub what: String,
    /// Why: what was found, in the group's words.
    pub why: String,
    /// The first step, within two weeks.
    pub first_step: String,
    /// Who leads.
    pub lead: String,
    /// Who helps.
    pub helpers: String,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// What is needed: money, time, a room, a person.
    pub needed: String,
    /// How the group will know that it worked.
    pub measure: String,
}

/// How an action ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was let go, and that is fine.
    LetGo,
}

impl Outcome {
    /// As written in forms and rows.
    pub fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::LetGo => "let-go",
        }
    }

    /// Reads [`Self::word`].
    pub fn read(word: &str) -> Option<Self> {
        [Self::Done, Self::LetGo]
            .into_iter()
            .find(|outcome| outcome.word() == word)
    }
}

/// That an action was done, or let go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// Which of the two.
    pub outcome: Outcome,
    /// What changed, or why it was let go.
    pub note: String,
    /// Who said so.
    pub closed_by: String,
    /// When.
    pub closed_at: DateTime<Utc>,
}

/// An action as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Whose it is.
    pub organisation_id: OrganisationId,
    /// Key.
    pub id: ActionId,
    /// Counts from 1; a save names the one it saw.
    pub version: i32,
    /// What people wrote.
    pub plan: Plan,
    /// The audit whose finding it answers, where it came from one.
    pub audit_id: Option<AuditId>,
    /// The questionnaire of that audit, and its version.
    pub questionnaire: Option<(String, i32)>,
    /// The statement it answers.
    pub statement_id: Option<String>,
    /// When it was planned.
    pub planned_at: DateTime<Utc>,
    /// How it ended, once it has.
    pub closure: Option<Closure>,
}

impl Action {
    /// Whether its day has passed and it is still open.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.closure.is_none() && self.plan.due_on.is_some_and(|due| due < today)
    }

    /// What is still blank of what makes an action likely to happen: who leads, by when, the first step.
    pub fn missing(&self) -> Vec<&'static str> {
        let mut missing = Vec::new();
        if self.plan.lead.is_empty() {
            missing.push("lead");
        }
        if self.plan.due_on.is_none() {
            missing.push("due_on");
        }
        if self.plan.first_step.is_empty() {
            missing.push("first_step");
        }
        missing
    }
}

impl Plan {
    /// Reads the action page's form. Only what will be done is needed; the rest may come later.
    pub fn read(form: &mut Form) -> Self {
        let due = form.trimmed("due_on").to_owned();
        let due_on = dates::read(&due);
        if !due.is_empty() && due_on.is_none() {
            form.refuse("due_on", Error::DateUnreadable);
        }
        Self {
            what: form.needed("what", LINE),
            why: form.optional("why", TEXT),
            first_step: form.optional("first_step", LINE),
            lead: form.optional("lead", NAME),
            helpers: form.optional("helpers", LINE),
            due_on,
            needed: form.optional("needed", TEXT),
            measure: form.optional("measure", TEXT),
        }
    }

    /// The same, back in a form.
    pub fn to_form(&self) -> Form {
        Form::new(
            [
                ("what", self.what.clone()),
                ("why", self.why.clone()),
                ("first_step", self.first_step.clone()),
                ("lead", self.lead.clone()),
                ("helpers", self.helpers.clone()),
                ("due_on", self.due_on.map(dates::write).unwrap_or_default()),
                ("needed", self.needed.clone()),
                ("measure", self.measure.clone()),
            ]
            .map(|(name, value)| (name.to_owned(), value)),
        )
    }
}
