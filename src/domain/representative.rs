//! Who speaks for a network on a body: how they were chosen, for which term, what was asked there and what they tell groups.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::domain::{
    digits::western,
    ids::{BodyId, OrganisationId, RepresentativeEntryId, RepresentativeId},
    word::words,
};

/// How long before its last day an end of a term is told, in days: six weeks, in which a forum meets once at least.
pub const NOTICE: u64 = 42;

/// Most candidates of one election.
pub const MOST_CANDIDATES: usize = 60;

/// A body on which a network has a say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Key.
    pub id: BodyId,
    /// Counts its changes.
    pub version: i32,
    /// What it is called.
    pub name: String,
}

words! {
    /// How a representative was chosen.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum HowChosen {
        /// They were named, or asked.
        Named = "named",
        /// They were elected.
        Elected = "elected",
    }

    /// What is written down of a representative's work.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EntryKind {
        /// A question that was raised on the body, with what was answered.
        Question = "question",
        /// A short report back to the groups.
        Report = "report",
    }

    /// Where a term is on a day. In the order in which they follow each other.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum TermState {
        /// It has not begun.
        ToCome = "to-come",
        /// It runs.
        Serving = "serving",
        /// It ends soon, and nobody has said what follows.
        Ending = "ending",
        /// Its last day is past, and nobody has said what follows.
        Lapsed = "lapsed",
        /// It has ended.
        Ended = "ended",
    }
}

/// Somebody who stood in an election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Name; empty once a group of the election has left.
    pub name: String,
    /// Votes, where they are told.
    pub votes: Option<u32>,
}

/// What is written down of a representative, as it can be mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// The body.
    pub body_id: BodyId,
    /// Who it is; empty once their group has left.
    pub name: String,
    /// Who comes in their place.
    pub deputy: String,
    /// Their group, where it is one of the network.
    pub group: Option<OrganisationId>,
    /// Whether they are of the network itself: one who facilitates it.
    pub is_of_network: bool,
    /// Whether they were elected; otherwise they were named.
    pub is_elected: bool,
    /// The day on which they were chosen.
    pub chosen_on: Option<NaiveDate>,
    /// Who stood, in the order they were written down.
    pub candidates: Vec<Candidate>,
    /// The first day of the term.
    pub from_on: NaiveDate,
    /// The last day of the term as it was agreed.
    pub until_on: Option<NaiveDate>,
    /// The day on which it ended, or will, as somebody said.
    pub ended_on: Option<NaiveDate>,
    /// Whether it was taken out.
    pub is_removed: bool,
}

impl Mandate {
    /// Where the term is on a day.
    pub fn state(&self, today: NaiveDate) -> TermState {
        if self.ended_on.is_some_and(|day| day <= today) {
            return TermState::Ended;
        }
        if today < self.from_on {
            return TermState::ToCome;
        }
        let open_end = self.until_on.filter(|_| self.ended_on.is_none());
        match open_end {
            Some(last) if last < today => TermState::Lapsed,
            Some(last) if last <= today + Days::new(NOTICE) => TermState::Ending,
            _ => TermState::Serving,
        }
    }

    /// How many votes they got themselves, where that is told.
    pub fn own_votes(&self) -> Option<u32> {
        let own = |candidate: &&Candidate| !self.has_left() && candidate.name == self.name;
        self.candidates.iter().find(own)?.votes
    }

    /// Whether some of the term lies within some days.
    pub fn touches(&self, from: NaiveDate, to: NaiveDate) -> bool {
        let last = self.ended_on.or(self.until_on);
        self.from_on <= to && last.is_none_or(|last| from <= last)
    }

    /// Whether their group has left the network, so that nobody is named any more.
    pub fn has_left(&self) -> bool {
        self.name.is_empty()
    }
}

/// Somebody who speaks for a network on a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Representative {
    /// Key.
    pub id: RepresentativeId,
    /// Counts its changes.
    pub version: i32,
    /// What the body is called.
    pub body: String,
    /// What their group is called, where they are of one.
    pub group_name: Option<String>,
    /// All else.
    pub mandate: Mandate,
}

/// What is written in an entry, as it can be mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryWords {
    /// The day on which it was asked or reported.
    pub on_day: NaiveDate,
    /// What was asked, or the report.
    pub words: String,
    /// What was answered; empty so far, and for a report.
    pub answer: String,
    /// Whether it was taken out.
    pub is_removed: bool,
}

/// A question that was raised, or a report back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Key.
    pub id: RepresentativeEntryId,
    /// Whose.
    pub representative_id: RepresentativeId,
    /// Counts its changes.
    pub version: i32,
    /// Which of the two it is.
    pub kind: EntryKind,
    /// All else.
    pub said: EntryWords,
}

/// Reads who stood in an election: a name on each line, and behind a tab, a comma or a colon how many votes. A line whose last
/// part is no number is a name alone.
pub fn read_candidates(text: &str) -> Vec<Candidate> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let parts = line.rsplit_once(['\t', ',', ';', ':', '،', '؛']);
            let counted = parts.and_then(|(name, votes)| {
                let votes: String = votes.trim().chars().map(western).collect();
                let name = name.trim();
                let votes = votes.parse().ok().filter(|_| !name.is_empty())?;
                Some((name, votes))
            });
            let (name, votes) = counted.map_or((line, None), |(name, votes)| (name, Some(votes)));
            Candidate {
                name: name.to_owned(),
                votes,
            }
        })
        .collect()
}

/// Writes candidates as [`read_candidates`] reads them.
pub fn write_candidates(candidates: &[Candidate]) -> String {
    let line = |candidate: &Candidate| match candidate.votes {
        Some(votes) => format!("{}, {votes}", candidate.name),
        None => candidate.name.clone(),
    };
    candidates.iter().map(line).collect::<Vec<_>>().join("\n")
}
