//! How the standings of one questionnaire went from closed audit to closed audit, and what of it may fairly be joined.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::{
    action::Outcome,
    burn_up::{ActionHistory, PrincipleRef},
    standing::Standing,
};

/// Means less than this far apart, in levels, are "about the same"; as the results of one audit say it.
const APART: f64 = 0.25;

/// A closed audit and what it added up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedAudit {
    /// The day it speaks of.
    pub on: NaiveDate,
    /// Version of the questionnaire.
    pub version: i32,
    /// Levels of its scale.
    pub levels: usize,
    /// Standing of each principle that was looked at.
    pub standings: Vec<Standing>,
}

/// How one principle went through the closed audits of one questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct StandingHistory {
    /// Which principle.
    pub principle_id: String,
    /// Its mean at each audit, oldest first; none where it was not looked at or too little was answered.
    pub means: Vec<Option<f64>>,
    /// Days on which actions that answer its statements were done, each once, oldest first.
    pub done_on: Vec<NaiveDate>,
}

/// How a principle went, over the audits that can fairly be set side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Nearer.
    Up,
    /// Further.
    Down,
    /// About the same.
    Level,
}

impl Direction {
    /// From one mean to another on the same scale.
    pub fn between(then: f64, now: f64) -> Self {
        match now - then {
            by if by >= APART => Self::Up,
            by if by <= -APART => Self::Down,
            _ => Self::Level,
        }
    }
}

/// The courses of these principles of a questionnaire through its closed audits, which stand oldest first.
pub fn standing_histories(
    held: &[ClosedAudit],
    questionnaire_id: &str,
    principles: &[String],
    lives: &[ActionHistory],
) -> Vec<StandingHistory> {
    principles
        .iter()
        .map(|principle_id| {
            let of = PrincipleRef {
                questionnaire_id: questionnaire_id.to_owned(),
                principle_id: principle_id.clone(),
            };
            let mean = |audit: &ClosedAudit| {
                let found = |standing: &&Standing| standing.principle_id == *principle_id;
                audit.standings.iter().find(found).and_then(Standing::mean)
            };
            let done_on: BTreeSet<NaiveDate> = lives
                .iter()
                .filter(|life| life.of.contains(&of))
                .filter_map(ActionHistory::ended)
                .filter(|ending| ending.outcome == Outcome::Done)
                .map(|ending| ending.on)
                .collect();
            StandingHistory {
                principle_id: principle_id.clone(),
                means: held.iter().map(mean).collect(),
                done_on: done_on.into_iter().collect(),
            }
        })
        .collect()
}

/// The places in `held` of audits whose questionnaire is of another version than that of the audit before. There the
/// statements changed, and no line is drawn across.
pub fn changes(held: &[ClosedAudit]) -> Vec<usize> {
    (1..held.len())
        .filter(|at| held[*at].version != held[at - 1].version)
        .collect()
}

/// Audits that one line may join: stretches without a change of version and without a gap, each a place in `held` and
/// the mean there. A stretch of one is a mark without a line.
pub fn stretches(held: &[ClosedAudit], course: &StandingHistory) -> Vec<Vec<(usize, f64)>> {
    let mut stretches: Vec<Vec<(usize, f64)>> = Vec::new();
    let mut joined: Option<i32> = None;
    for (at, (audit, mean)) in held.iter().zip(&course.means).enumerate() {
        match (mean, stretches.last_mut()) {
            (Some(mean), Some(stretch)) if joined == Some(audit.version) => {
                stretch.push((at, *mean));
            }
            (Some(mean), _) => stretches.push(vec![(at, *mean)]),
            (None, _) => {}
        }
        joined = mean.map(|_| audit.version);
    }
    stretches
}

/// How a principle went from the first to the last audit of the newest version. None where there are not two of them
/// with a mean: nothing is compared across a change of the statements.
pub fn went(held: &[ClosedAudit], course: &StandingHistory) -> Option<Direction> {
    let from = changes(held).last().copied().unwrap_or(0);
    let means: Vec<f64> = course
        .means
        .get(from..)?
        .iter()
        .filter_map(|mean| *mean)
        .collect();
    let [first, .., last] = means.as_slice() else {
        return None;
    };
    Some(Direction::between(*first, *last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{action::ActionState, burn_up::Ending};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn held(on: &str, version: i32, level_sum: Option<i32>) -> ClosedAudit {
        let standing = |level_sum| Standing {
            principle_id: "a".into(),
            statements: 4,
            scored: 4,
            level_sum,
            unknown: 0,
            not_for_us: 0,
        };
        ClosedAudit {
            on: day(on),
            version,
            levels: 4,
            standings: level_sum.map(standing).into_iter().collect(),
        }
    }

    fn course(held: &[ClosedAudit], lives: &[ActionHistory]) -> StandingHistory {
        let mut all = standing_histories(held, "q", &["a".to_owned()], lives);
        all.pop().expect("one")
    }

    #[test]
    fn no_line_crosses_a_change_of_version_or_a_gap() {
        let held = [
            held("2023-01-01", 1, Some(4)),
            held("2024-01-01", 1, Some(8)),
            held("2025-01-01", 2, Some(8)),
            held("2025-06-01", 2, None),
            held("2026-01-01", 2, Some(12)),
            held("2026-06-01", 2, Some(12)),
        ];
        let course = course(&held, &[]);
        assert_eq!(changes(&held), [2]);
        assert_eq!(
            stretches(&held, &course),
            [
                vec![(0, 1.0), (1, 2.0)],
                vec![(2, 2.0)],
                vec![(4, 3.0), (5, 3.0)]
            ]
        );
        assert_eq!(went(&held, &course), Some(Direction::Up));
    }

    #[test]
    fn nothing_is_compared_across_a_change_of_the_statements() {
        let before = [
            held("2024-01-01", 1, Some(4)),
            held("2025-01-01", 2, Some(16)),
        ];
        assert_eq!(went(&before, &course(&before, &[])), None);
        let same = [
            held("2024-01-01", 1, Some(8)),
            held("2025-01-01", 1, Some(8)),
        ];
        assert_eq!(went(&same, &course(&same, &[])), Some(Direction::Level));
        let down = [
            held("2024-01-01", 1, Some(8)),
            held("2025-01-01", 1, Some(7)),
        ];
        assert_eq!(went(&down, &course(&down, &[])), Some(Direction::Down));
        assert_eq!(went(&[], &course(&[], &[])), None);
    }

    #[test]
    fn a_day_is_marked_once_where_actions_of_that_principle_were_done() {
        let life = |principle: &str, outcome, on: &str, again: Option<&str>| ActionHistory {
            of: [PrincipleRef {
                questionnaire_id: "q".into(),
                principle_id: principle.into(),
            }]
            .into(),
            planned_on: day("2026-01-01"),
            due_on: None,
            state: ActionState::Planned,
            endings: vec![Ending {
                outcome,
                on: day(on),
                due_on: None,
                reopened_on: again.map(day),
            }],
        };
        let lives = [
            life("a", Outcome::Done, "2026-03-01", None),
            life("a", Outcome::Done, "2026-03-01", None),
            life("a", Outcome::Done, "2026-02-01", None),
            life("a", Outcome::LetGo, "2026-04-01", None),
            life("a", Outcome::Done, "2026-05-01", Some("2026-05-02")),
            life("b", Outcome::Done, "2026-06-01", None),
        ];
        assert_eq!(
            course(&[], &lives).done_on,
            [day("2026-02-01"), day("2026-03-01")]
        );
    }
}
