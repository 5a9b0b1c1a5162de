//! What a network, or a group in a report of its own, promised for a period, and what came of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::{
    digits::western,
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

impl TargetState {
    /// How so many, where that is known, are beside how many were promised by a last day, which is over once another has begun.
    pub fn of(came: Option<f64>, wanted: i32, last: NaiveDate, today: NaiveDate) -> Self {
        match came {
            Some(came) if came >= f64::from(wanted) => Self::Reached,
            // An average can still rise, and so can any count.
            _ if last >= today => Self::UnderWay,
            Some(_) => Self::Missed,
            None => Self::Unknown,
        }
    }
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
    /// A target with what was counted for it.
    pub fn new(target: Target, counted: TargetCount, today: NaiveDate) -> Self {
        let came = match target.words.kind {
            TargetKind::Meetings => Some(counted.meetings as f64),
            TargetKind::Groups => Some(counted.groups as f64),
            TargetKind::Average => {
                (counted.meetings > 0).then(|| counted.visits as f64 / counted.meetings as f64)
            }
            TargetKind::Own => target.words.came.map(f64::from),
        };
        let state = TargetState::of(came, target.words.wanted, target.words.to, today);
        Self {
            target,
            came,
            state,
        }
    }
}

/// A target that a group types into a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedTarget {
    /// What it promised.
    pub what: String,
    /// How many.
    pub wanted: i32,
    /// How many came, where it says so.
    pub came: Option<i32>,
}

impl TypedTarget {
    /// Reads a line: what was promised, how many, and how many came where that is said, with a tab, a comma, a semicolon or a
    /// colon between them. None where no number up to [`MOST`] follows the words.
    fn read(line: &str) -> Option<Self> {
        let line = without_thousands(line);
        let (before, last) = last_number(&line)?;
        let (what, wanted, came) = match last_number(before) {
            Some((what, wanted)) => (what, wanted, Some(last)),
            None => (before, last, None),
        };
        let what = what.trim().to_owned();
        what.chars()
            .any(char::is_alphabetic)
            .then_some(Self { what, wanted, came })
    }
}

/// A text without the signs that part its numbers into thousands: "1,200" is "1200".
fn without_thousands(text: &str) -> String {
    let signs: Vec<char> = text.chars().map(western).collect();
    let is_digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    let parts = |at: usize| {
        matches!(signs[at], ',' | '.' | '٬' | '’' | '\u{a0}' | '\u{202f}')
            && at.checked_sub(1).is_some_and(is_digit)
            && (at + 1..at + 4).all(is_digit)
            && !is_digit(at + 4)
    };
    let kept = signs.iter().enumerate().filter(|(at, _)| !parts(*at));
    kept.map(|(_, sign)| sign).collect()
}

/// The number at the end of a text, and what stands before the sign that parts it off.
fn last_number(text: &str) -> Option<(&str, i32)> {
    let (before, last) = text.rsplit_once(['\t', ',', ';', ':', '،', '؛'])?;
    let number: i32 = last.trim().parse().ok()?;
    (0..=MOST).contains(&number).then_some((before, number))
}

/// Reads targets as a group types them, a line each; none where a line says no number.
pub fn read_typed(text: &str) -> Option<Vec<TypedTarget>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(TypedTarget::read).collect()
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

    #[test]
    fn a_line_says_what_how_many_and_how_many_came() {
        let read = |line: &str| {
            let read = TypedTarget::read(line);
            read.map(|target| (target.what, target.wanted, target.came))
        };
        for (line, what, wanted, came) in [
            ("Warm meals, 1200, 1340", "Warm meals", 1200, Some(1340)),
            ("Warm meals: 1,200; 1.340", "Warm meals", 1200, Some(1340)),
            ("Bread, soup and tea\t40", "Bread, soup and tea", 40, None),
            ("Open on 52 days: 52", "Open on 52 days", 52, None),
            ("وجبات، ١٢٠، ١٣١", "وجبات", 120, Some(131)),
            ("Year 2026: 3, 0", "Year 2026", 3, Some(0)),
        ] {
            assert_eq!(read(line), Some((what.to_owned(), wanted, came)), "{line}");
        }
        for line in [
            "Warm meals",
            "Warm meals 40",
            ": 40",
            "Meals: -4",
            "Meals: 4000000",
            "40, 50",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
        assert_eq!(read_typed(" \n"), Some(vec![]));
        assert_eq!(read_typed("Meals: 4\n\n many meals \n"), None);
    }
}
