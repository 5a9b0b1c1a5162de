//! What a group promises the people who come to it, and what it says of each promise when it looks again.

use chrono::{DateTime, Months, NaiveDate, Utc};

use crate::domain::{
    action::Action,
    answer::Choice,
    audit::Answers,
    ids::{CharterLookId, PromiseId},
    questionnaire::{Principle, Questionnaire, Statement, Unscored},
    word::words,
};

/// Most promises of one charter; more fit on no sheet that anybody reads.
pub const MOST: usize = 40;

/// A charter is looked at again after this long.
const AGAIN: Months = Months::new(6);

/// The day on which a charter of this day is looked at again, unless the group says another.
pub fn again_after(day: NaiveDate) -> NaiveDate {
    day.checked_add_months(AGAIN).unwrap_or(day)
}

/// What a group promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charter {
    /// Counts from 1; a save names the one it saw.
    pub version: i32,
    /// The day it was made.
    pub made_on: NaiveDate,
    /// The day it is looked at again.
    pub again_on: NaiveDate,
    /// Who saved it last.
    pub saved_by: String,
    /// When.
    pub saved_at: DateTime<Utc>,
    /// Its promises, in their order.
    pub promises: Vec<CharterPromise>,
}

impl Charter {
    /// Whether its day to be looked at again has come.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.again_on <= today
    }

    /// Whether both promise the same until the same day, whoever saved them.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let promises = |charter: &Self| -> Vec<(String, Follows)> {
            let promises = charter.promises.iter();
            let said = promises.map(|promise| (promise.words.clone(), promise.follows.clone()));
            said.collect()
        };
        self.again_on == other.again_on && promises(self) == promises(other)
    }
}

/// One promise of a charter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CharterPromise {
    /// Key.
    pub id: PromiseId,
    /// What it follows from.
    pub follows: Follows,
    /// Its words.
    pub words: String,
}

/// What a promise follows from: a principle, and one of its statements unless it is the group's own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Follows {
    /// Which questionnaire.
    pub questionnaire_id: String,
    /// Which version of it.
    pub questionnaire_version: i32,
    /// Which principle.
    pub principle_id: String,
    /// Which statement; empty for a promise of the group's own.
    pub statement_id: String,
}

impl Follows {
    /// A statement of a principle, or with `""` the principle alone.
    pub fn from(questionnaire: &Questionnaire, principle: &str, statement: &str) -> Self {
        Self {
            questionnaire_id: questionnaire.id.clone(),
            questionnaire_version: i32::try_from(questionnaire.version).unwrap_or(i32::MAX),
            principle_id: principle.to_owned(),
            statement_id: statement.to_owned(),
        }
    }

    /// As forms carry it: `dignity-in-food/1/welcoming/wel.greet`.
    pub fn word(&self) -> String {
        let Self {
            questionnaire_id,
            questionnaire_version,
            principle_id,
            statement_id,
        } = self;
        format!("{questionnaire_id}/{questionnaire_version}/{principle_id}/{statement_id}")
    }

    /// Reads [`Self::word`]; none for anything else.
    pub fn read(word: &str) -> Option<Self> {
        let mut parts = word.split('/');
        let mut next = || parts.next().map(str::to_owned);
        let read = Self {
            questionnaire_id: next()?,
            questionnaire_version: next()?.parse().ok()?,
            principle_id: next()?,
            statement_id: next()?,
        };
        parts.next().is_none().then_some(read)
    }

    /// Whether both follow from the same principle of the same questionnaire, in whichever version.
    pub fn is_beside(&self, other: &Self) -> bool {
        self.questionnaire_id == other.questionnaire_id && self.principle_id == other.principle_id
    }
}

words! {
    /// What a group says of a promise when it looks again.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PromiseVerdict {
        /// It keeps it.
        Kept = "kept",
        /// It keeps a part of it, or mostly.
        Partly = "partly",
        /// It does not keep it yet.
        NotYet = "not-yet",
    }
}

/// That a group looked at its charter again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CharterLook {
    /// Key; a form sent twice carries the same one.
    pub id: CharterLookId,
    /// Who said it.
    pub said_by: String,
    /// When.
    pub said_at: DateTime<Utc>,
    /// What was said of each promise, in their order.
    pub promises: Vec<LookedAt>,
}

/// What was said of one promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookedAt {
    /// The promise as it was worded that day.
    pub promise: String,
    /// Whether the group keeps it.
    pub verdict: PromiseVerdict,
    /// In its words.
    pub note: String,
}

/// A sentence that a group may promise, and why it may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedPromise<'a> {
    /// The statement, whose sentence is the promise.
    pub statement: &'a Statement,
    /// The level that the group agreed on, where it is a high one.
    pub level: Option<u8>,
    /// What it will do about it, where an open action answers it.
    pub action: Option<&'a str>,
    /// Whether the group said that it is not for them.
    is_not_for_us: bool,
}

impl OfferedPromise<'_> {
    /// What a group does already comes first, then what it works on; what is not for it comes last.
    fn rank(&self) -> u8 {
        match (self.level, self.action) {
            (Some(_), _) => 0,
            (None, Some(_)) => 1,
            (None, None) if self.is_not_for_us => 3,
            (None, None) => 2,
        }
    }
}

/// What a group may promise of a principle, the likeliest first: each of its statements, beside what the group answered and
/// what of its `actions` is open.
pub fn offered<'a>(
    questionnaire: &Questionnaire,
    principle: &'a Principle,
    answers: &Answers,
    actions: &'a [Action],
) -> Vec<OfferedPromise<'a>> {
    let mut offered: Vec<OfferedPromise<'_>> = principle
        .statements
        .iter()
        .map(|statement| {
            let saved = answers.get(&statement.id);
            let choice = saved.and_then(|saved| saved.answer.choice);
            let level = choice.and_then(Choice::level);
            let mut open = actions.iter().filter(|action| action.is_open());
            let action = open.find(|action| action.answers(&questionnaire.id, &statement.id));
            OfferedPromise {
                statement,
                level: level.filter(|level| questionnaire.scale.is_high(*level)),
                action: action.map(|action| action.plan.what.as_str()),
                is_not_for_us: choice == Some(Choice::Unscored(Unscored::NotForUs)),
            }
        })
        .collect();
    offered.sort_by_key(OfferedPromise::rank);
    offered
}
