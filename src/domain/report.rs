//! A report of a network: the period it speaks of, which facts it tells, and the words written beside them.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::ids::ReportId;

/// Something a report may tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReportSection {
    /// How many groups take part, and how many audits they held.
    TakingPart,
    /// Where groups stand on each principle.
    Standings,
    /// How many groups moved on each principle.
    Moved,
    /// What was planned and done.
    Actions,
    /// What comes up in many groups.
    Themes,
    /// What facilitators saw on visits.
    Visits,
}

impl ReportSection {
    /// All of them, in the order they are told.
    pub const ALL: [Self; 6] = [
        Self::TakingPart,
        Self::Standings,
        Self::Moved,
        Self::Actions,
        Self::Themes,
        Self::Visits,
    ];

    /// As written in forms and rows.
    pub fn word(self) -> &'static str {
        match self {
            Self::TakingPart => "taking-part",
            Self::Standings => "standings",
            Self::Moved => "moved",
            Self::Actions => "actions",
            Self::Themes => "themes",
            Self::Visits => "visits",
        }
    }

    /// Reads [`Self::word`].
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fact| fact.word() == word)
    }
}

/// A report as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Key.
    pub id: ReportId,
    /// Counts from 1; a save names the one it saw.
    pub version: i32,
    /// Its title.
    pub title: String,
    /// The questionnaire it is about.
    pub questionnaire_id: String,
    /// The first day of its period.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
    /// Which facts it tells.
    pub facts: BTreeSet<ReportSection>,
    /// Words that open it.
    pub opening: String,
    /// What was learned.
    pub learned: String,
    /// Words that close it.
    pub closing: String,
    /// Who wrote it last.
    pub written_by: String,
    /// When.
    pub written_at: DateTime<Utc>,
}

impl Report {
    /// Whether it says what another one says, whoever wrote them and when.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let said = |report: &Self| Self {
            version: 0,
            written_by: String::new(),
            written_at: DateTime::UNIX_EPOCH,
            ..report.clone()
        };
        said(self) == said(other)
    }
}

/// What a network's groups did in a period, as far as they share it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionTotals {
    /// Groups that share their plan: the denominator of the rest.
    pub plans: i64,
    /// Actions planned in the period.
    pub planned: i64,
    /// Done in the period.
    pub done: i64,
    /// Let go in the period.
    pub let_go: i64,
    /// Open now.
    pub open: i64,
    /// Of those done, with a day.
    pub dated: i64,
    /// Of these, done by that day.
    pub by_day: i64,
}
