//! What a group will do: a step that follows from a statement, with someone who leads it and a day.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use crate::domain::{
    ids::{ActionId, AuditId, EventId, OrganisationId},
    word::words,
};

/// An open action nobody said anything of for this many days is stuck.
const STUCK: TimeDelta = TimeDelta::days(30);

/// An action done within this many days of its planning was a quick one.
const QUICK: TimeDelta = TimeDelta::days(30);

/// An action is due when its day is at most this many days away.
const SOON: Days = Days::new(14);

/// What people write of an action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
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

words! {
    /// How far an open action is.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
    pub enum ActionState {
        /// Nothing was begun.
        #[default]
        Planned = "planned",
        /// Work on it began.
        Started = "started",
        /// It waits on someone or something.
        Waiting = "waiting",
    }
}

/// A statement an action answers, in the words of one version of its questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StatementLink {
    /// Which questionnaire.
    pub questionnaire_id: String,
    /// Which version of it.
    pub questionnaire_version: i32,
    /// Which statement.
    pub statement_id: String,
}

words! {
    /// How an action ended.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Outcome {
        /// It was done.
        Done = "done",
        /// It was let go, and that is fine.
        LetGo = "let-go",
    }
}

/// That an action was done, or let go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// Key; a resent form carries the same one.
    pub id: EventId,
    /// Which of the two.
    pub outcome: Outcome,
    /// What changed, or why it was let go.
    pub note: String,
    /// Who said so.
    pub closed_by: String,
    /// When.
    pub closed_at: DateTime<Utc>,
}

/// What an action may still lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Who leads it.
    Lead,
    /// By when it is done.
    DueOn,
    /// What is done first.
    FirstStep,
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
    /// The audit it was planned from, where it came from one.
    pub audit_id: Option<AuditId>,
    /// The statements it answers.
    pub links: Vec<StatementLink>,
    /// The action it was once a part of.
    pub split_from: Option<ActionId>,
    /// How far it is while it is open.
    pub state: ActionState,
    /// What it waits on, while it waits.
    pub waiting_on: String,
    /// When it was planned.
    pub planned_at: DateTime<Utc>,
    /// When somebody last said something of it.
    pub touched_at: DateTime<Utc>,
    /// How it ended, once it has.
    pub closure: Option<Closure>,
}

impl Action {
    /// Whether it is neither done nor let go.
    pub fn is_open(&self) -> bool {
        self.closure.is_none()
    }

    /// Whether it is open and its day comes within two weeks.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        let soon = today.checked_add_days(SOON).unwrap_or(today);
        self.is_open()
            && self
                .plan
                .due_on
                .is_some_and(|due| (today..=soon).contains(&due))
    }

    /// Whether it is open and nobody said anything of it for thirty days.
    pub fn is_stuck(&self, now: DateTime<Utc>) -> bool {
        self.is_open() && now - self.touched_at >= STUCK
    }

    /// Whether it was done within thirty days of its planning.
    pub fn is_quick(&self) -> bool {
        self.closure.as_ref().is_some_and(|closure| {
            closure.outcome == Outcome::Done && closure.closed_at - self.planned_at <= QUICK
        })
    }

    /// Whether its day has passed and it is still open.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.closure.is_none() && self.plan.due_on.is_some_and(|due| due < today)
    }

    /// Whether it answers a statement, in whichever version of the questionnaire.
    pub fn answers(&self, questionnaire: &str, statement: &str) -> bool {
        self.links
            .iter()
            .any(|link| link.questionnaire_id == questionnaire && link.statement_id == statement)
    }

    /// What is still blank of what makes an action likely to happen: who leads, by when, the first step.
    pub fn missing(&self) -> Vec<Missing> {
        let missing = [
            (self.plan.lead.is_empty(), Missing::Lead),
            (self.plan.due_on.is_none(), Missing::DueOn),
            (self.plan.first_step.is_empty(), Missing::FirstStep),
        ];
        let missing = missing.into_iter().filter(|(is_missing, _)| *is_missing);
        missing.map(|(_, what)| what).collect()
    }
}

words! {
    /// A part of the plan that one can ask to see.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PlanPart {
        /// [`Action::is_overdue`].
        Overdue = "overdue",
        /// [`Action::is_due`].
        Due = "due",
        /// [`Action::is_stuck`].
        Stuck = "stuck",
        /// Open, and nothing was begun.
        Planned = "planned",
        /// Open, and work on it began.
        Started = "started",
        /// Open, and it waits on someone or something.
        Waiting = "waiting",
        /// Done.
        Done = "done",
        /// Let go.
        LetGo = "let-go",
    }
}

impl PlanPart {
    /// Whether an action belongs to it.
    pub fn has(self, action: &Action, now: DateTime<Utc>, today: NaiveDate) -> bool {
        let is = |state| action.is_open() && action.state == state;
        let ended = |outcome| {
            let closure = action.closure.as_ref();
            closure.is_some_and(|closure| closure.outcome == outcome)
        };
        match self {
            Self::Overdue => action.is_overdue(today),
            Self::Due => action.is_due(today),
            Self::Stuck => action.is_stuck(now),
            Self::Planned => is(ActionState::Planned),
            Self::Started => is(ActionState::Started),
            Self::Waiting => is(ActionState::Waiting),
            Self::Done => ended(Outcome::Done),
            Self::LetGo => ended(Outcome::LetGo),
        }
    }
}
