//! One dated pass of one organisation through one questionnaire version, and how far it is.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::{
    answer::{Answer, Choice, Completeness},
    ids::{AuditId, OrganisationId},
    questionnaire::{Principle, Questionnaire, Statement},
    word::words,
};

/// An audit as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Audit {
    /// Whose it is.
    pub organisation_id: OrganisationId,
    /// Key.
    pub id: AuditId,
    /// Which questionnaire.
    pub questionnaire_id: String,
    /// Which version of it.
    pub questionnaire_version: i32,
    /// The day it speaks of.
    pub held_on: NaiveDate,
    /// When it was started.
    pub started_at: DateTime<Utc>,
    /// When it was closed; none while it is open.
    pub closed_at: Option<DateTime<Utc>>,
}

impl Audit {
    /// Whether it takes answers.
    pub fn is_open(&self) -> bool {
        self.closed_at.is_none()
    }
}

words! {
    /// What is kept of an audit beside its answers.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuditVerb {
        /// It was closed.
        Closed = "closed",
        /// It was opened again.
        Reopened = "reopened",
    }
}

/// An answer as it stands, with who saved it and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedAnswer {
    /// Counts from 1; a save names the one it saw.
    pub version: i32,
    /// What it says.
    pub answer: Answer,
    /// Name of the person who saved it.
    pub saved_by: String,
    /// When.
    pub saved_at: DateTime<Utc>,
    /// The version this save did not know of, when two people saved at the same moment and nobody has looked since.
    pub clash: Option<i32>,
    /// Whose filled-in paper it was typed in from, `""` for paper without a name; none for an answer given on a screen.
    pub paper: Option<String>,
}

/// The answers of an audit by statement id.
pub type Answers = BTreeMap<String, SavedAnswer>;

/// An audit with all one needs to work on it.
#[derive(Clone, Debug)]
pub struct AnswerSheet {
    /// The audit.
    pub audit: Audit,
    /// The questionnaire in the reader's language.
    pub questionnaire: Questionnaire,
    /// Ids of the principles chosen so far.
    pub chosen: BTreeSet<String>,
    /// The answers so far.
    pub answers: Answers,
}

/// How many statements are how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Statements in all.
    pub all: usize,
    /// Answered.
    pub done: usize,
    /// Begun.
    pub begun: usize,
    /// Passed over.
    pub passed_over: usize,
}

impl Tally {
    /// Not looked at yet.
    pub fn untouched(self) -> usize {
        self.all - self.done - self.begun - self.passed_over
    }

    /// Whether all are answered or passed over.
    pub fn is_complete(self) -> bool {
        self.done + self.passed_over == self.all
    }
}

impl AnswerSheet {
    /// The chosen principles in order.
    pub fn principles(&self) -> impl Iterator<Item = &Principle> {
        self.questionnaire
            .principles
            .iter()
            .filter(|principle| self.chosen.contains(&principle.id))
    }

    /// The chosen principles in order, each with its place in the questionnaire, which gives its accent.
    pub fn placed_principles(&self) -> impl Iterator<Item = (usize, &Principle)> {
        let principles = self.questionnaire.principles.iter().enumerate();
        principles.filter(|(_, principle)| self.chosen.contains(&principle.id))
    }

    /// What was chosen for a statement.
    pub fn choice(&self, statement: &str) -> Option<Choice> {
        self.answers.get(statement)?.answer.choice
    }

    /// Whether a statement has a high level that is only a hunch.
    pub fn is_to_check(&self, statement: &str) -> bool {
        let saved = self.answers.get(statement);
        saved.is_some_and(|saved| saved.answer.is_to_check(&self.questionnaire.scale))
    }

    /// The statements of the chosen principles, in order, each with its principle.
    pub fn statements(&self) -> impl Iterator<Item = (&Principle, &Statement)> {
        self.principles().flat_map(|principle| {
            principle
                .statements
                .iter()
                .map(move |statement| (principle, statement))
        })
    }

    /// How far a statement is.
    pub fn progress(&self, statement: &str) -> Completeness {
        self.answers
            .get(statement)
            .map_or(Completeness::Untouched, |saved| saved.answer.progress())
    }

    /// How far these statements are.
    pub fn tally<'a>(&self, statements: impl IntoIterator<Item = &'a Statement>) -> Tally {
        let mut tally = Tally::default();
        for statement in statements {
            tally.all += 1;
            match self.progress(&statement.id) {
                Completeness::Done => tally.done += 1,
                Completeness::Begun => tally.begun += 1,
                Completeness::PassedOver => tally.passed_over += 1,
                Completeness::Untouched => {}
            }
        }
        tally
    }

    /// How far the audit is.
    pub fn tally_all(&self) -> Tally {
        self.tally(self.statements().map(|(_, statement)| statement))
    }

    /// The statement before and the one after this one, among the chosen.
    pub fn neighbours(&self, statement: &str) -> (Option<&Statement>, Option<&Statement>) {
        let all: Vec<_> = self.statements().map(|(_, statement)| statement).collect();
        let Some(at) = all.iter().position(|other| other.id == statement) else {
            return (None, None);
        };
        (
            at.checked_sub(1).map(|before| all[before]),
            all.get(at + 1).copied(),
        )
    }

    /// The statement after this one in its own part; none after the last.
    pub fn next_in_part(&self, statement: &str) -> Option<&Statement> {
        let (principle, _) = self.questionnaire.statement(statement)?;
        let mut from_here = principle
            .statements
            .iter()
            .skip_while(|other| other.id != statement);
        from_here.nth(1)
    }

    /// Where to go on: the first statement not looked at or only begun; where there is none, the first that was passed
    /// over.
    pub fn next_open(&self) -> Option<&Statement> {
        self.first_open_of(self.statements().map(|(_, statement)| statement))
    }

    /// The same within one principle.
    pub fn next_open_in<'a>(&self, principle: &'a Principle) -> Option<&'a Statement> {
        self.first_open_of(principle.statements.iter())
    }

    fn first_open_of<'a>(
        &self,
        statements: impl Iterator<Item = &'a Statement>,
    ) -> Option<&'a Statement> {
        statements
            .filter(|statement| self.progress(&statement.id) != Completeness::Done)
            .min_by_key(|statement| self.progress(&statement.id) == Completeness::PassedOver)
    }

    /// The chosen principle to take after this one: the next, and after the last the first, that has statements not looked
    /// at or only begun.
    pub fn next_part(&self, principle: &str) -> Option<&Principle> {
        let after = self
            .principles()
            .skip_while(|other| other.id != principle)
            .skip(1);
        let before = self.principles().take_while(|other| other.id != principle);
        after
            .chain(before)
            .find(|other| !self.tally(&other.statements).is_complete())
    }

    /// The principles that were not chosen, each with its place in the questionnaire.
    pub fn left_out(&self) -> impl Iterator<Item = (usize, &Principle)> {
        let principles = self.questionnaire.principles.iter().enumerate();
        principles.filter(|(_, principle)| !self.chosen.contains(&principle.id))
    }

    /// The statements with two answers, given at the same moment, that nobody has settled; each with the version of the
    /// answer that stands.
    pub fn unsettled(&self) -> impl Iterator<Item = (&str, i32)> {
        self.statements().filter_map(|(_, statement)| {
            let saved = self.answers.get(&statement.id)?;
            saved.clash.map(|_| (statement.id.as_str(), saved.version))
        })
    }
}
