//! What was promised to a network or by it, what became of it, and what may be told of that to others.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::{
    ids::{
        BodyId, DocumentCommentId, DocumentId, MeetingId, NetworkPromiseId, OrganisationId,
        PromiseRecordId, PromiserId,
    },
    word::words,
};

words! {
    /// What kind of one promised something. In the order they are offered.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PromiserKind {
        /// An agency, such as a council or a health service.
        Agency = "agency",
        /// A guest of a meeting.
        Guest = "guest",
        /// A group of the network.
        Group = "group",
        /// The network itself.
        Network = "network",
    }

    /// How a promise stands. In the order in which they are counted.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum PromiseState {
        /// It was kept.
        Kept = "kept",
        /// It was kept in part.
        Partly = "partly",
        /// Its day is past.
        Late = "late",
        /// It was not kept, and will not be.
        Broken = "broken",
        /// Whoever promised it took it back.
        TakenBack = "taken-back",
        /// Nobody has said anything of it, and its day is to come.
        Open = "open",
    }
}

impl PromiseState {
    /// What somebody can say of a promise.
    pub const SAID: [Self; 5] = [
        Self::Kept,
        Self::Partly,
        Self::Late,
        Self::Broken,
        Self::TakenBack,
    ];

    /// Whether nothing more is expected of it.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Kept | Self::TakenBack | Self::Broken)
    }
}

/// Whoever promised something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promiser {
    /// Key.
    pub id: PromiserId,
    /// Counts its changes.
    pub version: i32,
    /// What kind of one it is.
    pub kind: PromiserKind,
    /// What they are called; empty for the network itself, and once a group has left.
    pub name: String,
    /// The group, where it is one of the network.
    pub group: Option<OrganisationId>,
    /// Whether they have a link that works.
    pub has_link: bool,
    /// When they were first asked to answer.
    pub asked_at: Option<DateTime<Utc>>,
}

/// A document in which things are promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Key.
    pub id: DocumentId,
    /// Counts its changes.
    pub version: i32,
    /// What it is called.
    pub name: String,
    /// Whether it is a draft, on which groups comment.
    pub is_draft: bool,
    /// What it says; may be empty.
    pub words: String,
    /// Where it is read; may be empty.
    pub link: String,
    /// Whether it was taken out.
    pub is_removed: bool,
}

/// What is written of a document, as it can be mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentWords {
    /// What it is called.
    pub document: String,
    /// Whether it is a draft.
    pub is_draft: bool,
    /// What it says; may be empty.
    pub says: String,
    /// Where it is read; may be empty.
    pub link: String,
    /// Whether it was taken out.
    pub is_removed: bool,
}

impl Document {
    /// What is written of it.
    pub fn said(&self) -> DocumentWords {
        DocumentWords {
            document: self.name.clone(),
            is_draft: self.is_draft,
            says: self.words.clone(),
            link: self.link.clone(),
            is_removed: self.is_removed,
        }
    }

    /// The same document, over a version of it, as it is written otherwise.
    pub fn written(id: DocumentId, version: i32, said: DocumentWords) -> Self {
        Self {
            id,
            version,
            name: said.document,
            is_draft: said.is_draft,
            words: said.says,
            link: said.link,
            is_removed: said.is_removed,
        }
    }
}

/// What is written down of a promise, as it can be mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromiseWords {
    /// Who promised it.
    pub promiser_id: PromiserId,
    /// What.
    pub what: String,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// When it was said.
    pub said_on: NaiveDate,
    /// The meeting at which it was said.
    pub meeting_id: Option<MeetingId>,
    /// The document in which it stands.
    pub document_id: Option<DocumentId>,
    /// The body that it belongs to.
    pub body_id: Option<BodyId>,
    /// Whether it was taken out.
    pub is_removed: bool,
}

/// What was said last of how a promise stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastSaid {
    /// How it stands.
    pub state: PromiseState,
    /// The words; may be empty.
    pub words: String,
    /// The day; none where nothing was said.
    pub on_day: Option<NaiveDate>,
}

/// The last answer of whoever promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// What they say.
    pub words: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// What stands beside a promise that was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside<'a> {
    /// What whoever promised says of it.
    Answer(&'a str),
    /// That they were asked, and have not answered yet.
    Asked,
    /// Nothing: nobody has asked them.
    Nothing,
}

/// A promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// Key.
    pub id: NetworkPromiseId,
    /// Counts its changes.
    pub version: i32,
    /// Whoever promised it.
    pub promiser: Promiser,
    /// What was promised.
    pub words: PromiseWords,
    /// The series and the day of the meeting.
    pub meeting: Option<(String, NaiveDate)>,
    /// What the document is called.
    pub document: Option<String>,
    /// What the body is called.
    pub body: Option<String>,
    /// What was said last of how it stands.
    pub last: LastSaid,
    /// What whoever promised says of it.
    pub answer: Option<Answered>,
}

impl Promise {
    /// How it stands on a day: as somebody said last, or by its day where nobody has said anything.
    pub fn state(&self, today: NaiveDate) -> PromiseState {
        standing(self.last.state, self.words.due_on, today)
    }

    /// What stands beside it. The network itself answers by what it says of it.
    pub fn beside(&self) -> Beside<'_> {
        match (&self.answer, self.promiser.kind) {
            (Some(answer), _) => Beside::Answer(&answer.words),
            (None, PromiserKind::Network) if !self.last.words.is_empty() => {
                Beside::Answer(&self.last.words)
            }
            _ if self.promiser.asked_at.is_some() => Beside::Asked,
            _ => Beside::Nothing,
        }
    }

    /// How it stands as others than facilitators read it.
    pub fn told_to_others(&self, today: NaiveDate) -> PromiseState {
        told_to_others(self.last.state, self.words.due_on, today, self.beside())
    }

    /// What stands beside it there, told that it stands so: nobody waits for an answer to what was kept, or is still to come.
    pub fn beside_for_others(&self, told: PromiseState) -> Beside<'_> {
        let is_quiet = matches!(told, PromiseState::Kept | PromiseState::Open);
        match self.beside() {
            Beside::Asked if is_quiet => Beside::Nothing,
            beside => beside,
        }
    }
}

/// How a promise stands on a day: as somebody said, or, where nobody has, by its day alone.
pub fn standing(said: PromiseState, due_on: Option<NaiveDate>, today: NaiveDate) -> PromiseState {
    match said {
        PromiseState::Open if due_on.is_some_and(|day| day < today) => PromiseState::Late,
        said => said,
    }
}

/// The same as others than facilitators read it: that somebody broke a promise is told only where they could answer. Until
/// then it is told what the calendar says.
pub fn told_to_others(
    said: PromiseState,
    due_on: Option<NaiveDate>,
    today: NaiveDate,
    beside: Beside<'_>,
) -> PromiseState {
    match (said, beside) {
        (PromiseState::Broken, Beside::Nothing) => standing(PromiseState::Open, due_on, today),
        _ => standing(said, due_on, today),
    }
}

/// How many promises stand how.
pub fn counted(states: impl IntoIterator<Item = PromiseState>) -> BTreeMap<PromiseState, usize> {
    let mut counts = BTreeMap::new();
    for state in states {
        *counts.entry(state).or_default() += 1;
    }
    counts
}

/// How many of those present at a meeting said what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Present {
    /// That it was kept.
    pub kept: u16,
    /// In part.
    pub partly: u16,
    /// That it was not.
    pub not_kept: u16,
}

/// What is written in a record of a promise, as it can be mended. The state is its word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordWords {
    /// How the promise stands: the word of a [`PromiseState`].
    pub state: String,
    /// In words; may be empty where it was kept.
    pub words: String,
    /// The day on which somebody looked.
    pub on_day: NaiveDate,
    /// The meeting at which it was looked at.
    pub meeting_id: Option<MeetingId>,
    /// How many of those present said what.
    pub present: Present,
    /// Whether it was taken out.
    pub is_removed: bool,
}

impl RecordWords {
    /// How the promise stands.
    pub fn said(&self) -> PromiseState {
        PromiseState::read(&self.state).unwrap_or(PromiseState::Open)
    }
}

/// What became of a promise, as somebody saw it on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseRecord {
    /// Key.
    pub id: PromiseRecordId,
    /// Of which promise.
    pub promise_id: NetworkPromiseId,
    /// Counts its changes.
    pub version: i32,
    /// What it says.
    pub said: RecordWords,
    /// The series and the day of the meeting.
    pub meeting: Option<(String, NaiveDate)>,
    /// Name of who wrote it.
    pub said_by: String,
    /// When.
    pub said_at: DateTime<Utc>,
}

/// What is written in a comment on a draft, as it can be mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentWords {
    /// Who says it, as typed; empty once their group has left.
    pub who: String,
    /// Their group, where it is one of the network.
    pub group: Option<OrganisationId>,
    /// What.
    pub comment: String,
    /// What became of it; empty so far.
    pub outcome: String,
    /// Whether it was taken out.
    pub is_removed: bool,
}

/// What somebody says of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Key.
    pub id: DocumentCommentId,
    /// On which document.
    pub document_id: DocumentId,
    /// Counts its changes.
    pub version: i32,
    /// What it says.
    pub said: CommentWords,
    /// Whether the group wrote it itself; otherwise a facilitator wrote it down.
    pub by_group: bool,
    /// When it was written down.
    pub said_at: DateTime<Utc>,
}
