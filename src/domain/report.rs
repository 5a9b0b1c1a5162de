//! A report of a network or a group: the period it speaks of, which facts it tells, and the words written beside them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::{
    ids::{AuditId, ReportId, RoundId},
    round::Owner,
    word::words,
};

words! {
    /// Something a report may tell, of a network or of a group. In the order a network's tells them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum ReportSection {
        /// What was promised for the period, and what came.
        Targets = "targets",
        /// Meetings that were planned and held, and the groups they reached.
        Meetings = "meetings",
        /// How many groups came to meetings, and how that went.
        Attendance = "attendance",
        /// Who spoke for the network on which bodies.
        Representatives = "representatives",
        /// What was promised, and how it stands.
        Promises = "promises",
        /// What was asked for, and how much of it was met.
        Asks = "asks",
        /// People whom groups reach, and who volunteers there, as groups say.
        People = "people",
        /// How many groups take part, and how many audits they held.
        TakingPart = "taking-part",
        /// Where groups stand on each principle.
        Standings = "standings",
        /// How many groups moved on each principle.
        Moved = "moved",
        /// What was planned and done.
        Actions = "actions",
        /// What people who come to groups say of them.
        Voices = "voices",
        /// What comes up in many groups.
        Themes = "themes",
        /// What facilitators saw on visits.
        Visits = "visits",
    }
}

impl ReportSection {
    /// What a group's report may tell. In the order they are told.
    const OF_GROUP: [Self; 8] = [
        Self::Targets,
        Self::People,
        Self::TakingPart,
        Self::Standings,
        Self::Actions,
        Self::Voices,
        Self::Meetings,
        Self::Asks,
    ];

    /// What a report of a network or of a group may tell, in the order in which it does.
    pub fn of(owner: Owner) -> &'static [Self] {
        match owner {
            Owner::Network(_) => &Self::ALL,
            Owner::Group(_) => &Self::OF_GROUP,
        }
    }
}

/// A report as it is kept, and as each version of it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// What a group promised its funder, as typed: see [`crate::domain::target::read_typed`]. Empty of a network, which keeps
    /// its targets apart.
    pub targets: String,
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

/// An audit that a report counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CountedAudit {
    /// The newest audit of a group in the period.
    pub id: AuditId,
    /// The one before it, where the two can be compared.
    pub before: Option<AuditId>,
    /// Whether its statements are counted too.
    pub is_whole: bool,
}

/// The rounds in which something was told of one question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedRounds {
    /// In numbers.
    pub numbers: BTreeSet<RoundId>,
    /// That all or nearly all gave an answer, by its place.
    pub nearly: BTreeMap<usize, BTreeSet<RoundId>>,
}

/// The audits and rounds of which a network's report tells something: whoever subtracts it from another learns of those that
/// only one counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedInReport {
    /// Audits, one of each group.
    pub audits: BTreeSet<CountedAudit>,
    /// Rounds by question.
    pub rounds: BTreeMap<String, CountedRounds>,
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

/// A piece of a report, as pages show it and as it is kept when it is made public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportPiece {
    /// Words of questionnaires that are in another language than the report, each with its own (BCP 47).
    Tongues(BTreeMap<String, String>),
    /// A heading.
    Heading(String),
    /// A paragraph; line breaks are kept.
    Paragraph(String),
    /// A quiet line.
    Soft(String),
    /// A list.
    List(Vec<String>),
    /// A table.
    Table {
        /// What it shows.
        caption: String,
        /// The header row.
        head: Vec<String>,
        /// The other rows, as long as the header.
        rows: Vec<Vec<String>>,
    },
    /// A chart.
    Chart {
        /// Drawn for a page.
        svg: String,
        /// The sentence that says the same.
        reading: String,
    },
}

/// A report as anyone can read it who has its link: what it said on a day. It does not change by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicReport {
    /// BCP 47 tag of its language.
    pub language: String,
    /// Its title.
    pub title: String,
    /// The line under the title.
    pub subtitle: String,
    /// What it says, in order.
    pub pieces: Vec<ReportPiece>,
    /// When it was made public.
    pub published_at: DateTime<Utc>,
}

impl PublicReport {
    /// Every text of it that people read.
    pub fn texts(&self) -> Vec<&str> {
        let mut texts = vec![self.title.as_str(), self.subtitle.as_str()];
        for piece in &self.pieces {
            match piece {
                ReportPiece::Heading(text)
                | ReportPiece::Paragraph(text)
                | ReportPiece::Soft(text)
                | ReportPiece::Chart { reading: text, .. } => texts.push(text),
                ReportPiece::Tongues(_) => {}
                ReportPiece::List(items) => texts.extend(items.iter().map(String::as_str)),
                ReportPiece::Table { rows, .. } => {
                    texts.extend(rows.iter().flatten().map(String::as_str));
                }
            }
        }
        texts
    }
}

/// A page of a report that was made public, as those read of it who can stop it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportPage {
    /// SHA-256 of the secret of its link; names it where it is to be stopped.
    pub token_hash: String,
    /// Who made it public.
    pub published_by: String,
    /// When.
    pub published_at: DateTime<Utc>,
    /// When it was stopped.
    pub stopped_at: Option<DateTime<Utc>>,
}
