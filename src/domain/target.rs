//! What a network promised for a period, and what came of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::{
    ids::{SeriesId, TargetId},
    word::words,
};

/// The highest number of a target.
pub const MOST: i32 = 1_000_000;

words! {
    /// What a target is for. In the order they are offered.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum TargetKind {
        /// Meetings that are held.
        Meetings = "meetings",
        /// Groups that come to a meeting at all, each counted once.
        Groups = "groups",
        /// Groups at each meeting, on average.
        Average = "average",
        /// Something else, in words, whose number is typed in.
        Own = "own",
    }
}

/// What a target says; each version of it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetWords {
    /// What it is for.
    pub kind: TargetKind,
    /// The series whose meetings count; none for all of them.
    pub series_id: Option<SeriesId>,
    /// What it is for in words, where it is something else.
    pub what: String,
    /// How many were promised.
    pub wanted: i32,
    /// How many came, where that is typed in.
    pub came: Option<i32>,
    /// The first day of its period.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
    /// Whether it was taken out.
    pub is_removed: bool,
}

/// How many of what a network promised for a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Key.
    pub id: TargetId,
    /// Counts from 1; a save names the one it saw.
    pub version: i32,
    /// What it says.
    pub words: TargetWords,
    /// What its series is called.
    pub series: Option<String>,
    /// Who wrote it last.
    pub written_by: String,
}

impl TargetWords {
    /// Whether some of its period lies between two days.
    pub fn touches(&self, from: NaiveDate, to: NaiveDate) -> bool {
        self.from <= to && self.to >= from
    }
}

/// How many meetings count for a target, and who came to them: those of the three that its kind asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TargetCount {
    /// Meetings that were held.
    pub meetings: usize,
    /// Groups that came to any of them, each counted once.
    pub groups: usize,
    /// Groups at each of them, added up.
    pub visits: usize,
}

/// Whether a target was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetState {
    /// As many came, or more.
    Reached,
    /// Fewer came so far, and its last day is to come.
    UnderWay,
    /// Fewer came.
    Missed,
    /// Nobody said how many came.
    Unknown,
}

/// A target with what came up to a day.
#[derive(Clone, Debug, PartialEq)]
pub struct CountedTarget {
    /// The target.
    pub target: Target,
    /// How many came; none where that is not known.
    pub came: Option<f64>,
    /// Whether it was reached.
    pub state: TargetState,
}

impl CountedTarget {
    /// A target with what was counted for it; its last day is over once another has begun.
    pub fn new(target: Target, counted: TargetCount, today: NaiveDate) -> Self {
        let came = match target.words.kind {
            TargetKind::Meetings => Some(counted.meetings as f64),
            TargetKind::Groups => Some(counted.groups as f64),
            TargetKind::Average => {
                (counted.meetings > 0).then(|| counted.visits as f64 / counted.meetings as f64)
            }
            TargetKind::Own => target.words.came.map(f64::from),
        };
        let state = match came {
            Some(came) if came >= f64::from(target.words.wanted) => TargetState::Reached,
            // An average can still rise, and so can any count.
            _ if target.words.to >= today => TargetState::UnderWay,
            Some(_) => TargetState::Missed,
            None => TargetState::Unknown,
        };
        Self {
            target,
            came,
            state,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn target(kind: TargetKind, wanted: i32) -> Target {
        Target {
            id: TargetId::from(uuid::Uuid::nil()),
            version: 1,
            words: TargetWords {
                kind,
                series_id: None,
                what: String::new(),
                wanted,
                came: None,
                from: day("2026-01-01"),
                to: day("2026-12-31"),
                is_removed: false,
            },
            series: None,
            written_by: String::new(),
        }
    }

    #[test]
    fn a_target_is_reached_missed_under_way_or_not_known() {
        let counted = TargetCount {
            meetings: 12,
            groups: 31,
            visits: 420,
        };
        let seen = |kind, wanted, on| {
            let seen = CountedTarget::new(target(kind, wanted), counted, day(on));
            (seen.came, seen.state)
        };
        let (during, after) = ("2026-12-31", "2027-01-01");
        for (kind, wanted, on, came, state) in [
            (
                TargetKind::Meetings,
                12,
                during,
                Some(12.0),
                TargetState::Reached,
            ),
            (
                TargetKind::Groups,
                40,
                during,
                Some(31.0),
                TargetState::UnderWay,
            ),
            (
                TargetKind::Groups,
                40,
                after,
                Some(31.0),
                TargetState::Missed,
            ),
            (
                TargetKind::Average,
                35,
                after,
                Some(35.0),
                TargetState::Reached,
            ),
            (TargetKind::Own, 1, during, None, TargetState::UnderWay),
            (TargetKind::Own, 1, after, None, TargetState::Unknown),
        ] {
            assert_eq!(seen(kind, wanted, on), (came, state), "{kind:?} {on}");
        }
        let none = CountedTarget::new(
            target(TargetKind::Average, 0),
            TargetCount::default(),
            day(after),
        );
        assert_eq!(none.came, None, "no meeting has no average");
        let year = target(TargetKind::Meetings, 12).words;
        assert!(year.touches(day("2026-12-31"), day("2027-12-31")));
        assert!(!year.touches(day("2027-01-01"), day("2027-12-31")));
    }
}
