//! Progress over time: what was planned and what became of it, day by day; how much came by its day.
//! Where actions sit is in [`super::action_stage`], how standings went from audit to audit in [`super::standing_history`].

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use crate::domain::action::{ActionState, Outcome};

/// A principle of a questionnaire. Principles are the same in all its versions when their ids are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PrincipleRef {
    /// Which questionnaire.
    pub questionnaire_id: String,
    /// Which principle of it.
    pub principle_id: String,
}

/// One time that an action was done or let go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Which of the two.
    pub outcome: Outcome,
    /// The day.
    pub on: NaiveDate,
    /// The day it was meant to be done by, as it was at the ending.
    pub due_on: Option<NaiveDate>,
    /// The day it was opened again; none while this ending stands.
    pub reopened_on: Option<NaiveDate>,
}

/// What became of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionHistory {
    /// The day it was planned.
    pub planned_on: NaiveDate,
    /// Its day now.
    pub due_on: Option<NaiveDate>,
    /// How far it is while it is open.
    pub state: ActionState,
    /// The principles whose statements it answers; empty for one of the group's own.
    pub of: BTreeSet<PrincipleRef>,
    /// Each time it ended, oldest first.
    pub endings: Vec<Ending>,
}

impl ActionHistory {
    /// The ending that stands; none while it is open.
    pub fn ended(&self) -> Option<&Ending> {
        self.endings
            .iter()
            .rev()
            .find(|ending| ending.reopened_on.is_none())
    }
}

/// How many actions there were at the end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub on: NaiveDate,
    /// Planned up to then, whatever became of them.
    pub planned: usize,
    /// Of these, done by then and not opened again by then.
    pub done: usize,
    /// Of these, let go by then and not opened again by then.
    pub let_go: usize,
}

impl Day {
    /// Neither done nor let go.
    pub fn open(self) -> usize {
        self.planned.saturating_sub(self.done + self.let_go)
    }
}

/// Every day on which something changed, from the first planning on, and today. An action counts as planned from the
/// day it was planned for good; as done or let go from the day that was said until the day it was opened again, if it
/// was. Letting go takes nothing away from what was planned. A day after today (a clock that was wrong) counts as today.
pub fn burn_up(lives: &[ActionHistory], today: NaiveDate) -> Vec<Day> {
    // What each day adds: planned, done, let go.
    let mut changes: BTreeMap<NaiveDate, [i64; 3]> = BTreeMap::new();
    let mut change = |on: NaiveDate, what: usize, by: i64| {
        changes.entry(on.min(today)).or_default()[what] += by;
    };
    for life in lives {
        change(life.planned_on, 0, 1);
        for ending in &life.endings {
            let what = match ending.outcome {
                Outcome::Done => 1,
                Outcome::LetGo => 2,
            };
            let on = ending.on.max(life.planned_on);
            change(on, what, 1);
            if let Some(again) = ending.reopened_on {
                change(again.max(on), what, -1);
            }
        }
    }
    if !changes.is_empty() {
        changes.entry(today).or_default();
    }
    let mut sum = [0_i64; 3];
    changes
        .into_iter()
        .map(|(on, change)| {
            for (sum, change) in sum.iter_mut().zip(change) {
                *sum += change;
            }
            let [planned, done, let_go] = sum.map(|sum| usize::try_from(sum).unwrap_or(0));
            Day {
                on,
                planned,
                done,
                let_go,
            }
        })
        .collect()
}

/// The last day of each month in which something changed.
pub fn by_month(days: &[Day]) -> Vec<Day> {
    let month = |day: &Day| (day.on.year(), day.on.month());
    let mut months: Vec<Day> = Vec::new();
    for day in days {
        match months.last_mut() {
            Some(last) if month(last) == month(day) => *last = *day,
            _ => months.push(*day),
        }
    }
    months
}

/// Three months of a year: January to March is the first quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    /// Year of the common era.
    pub year: i32,
    /// 1 to 4.
    pub number: u32,
}

impl Quarter {
    /// The quarter of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            number: day.month0() / 3 + 1,
        }
    }

    /// Its first and last month, 1 to 12.
    pub fn months(self) -> (u32, u32) {
        (self.number * 3 - 2, self.number * 3)
    }

    fn next(self) -> Self {
        if self.number == 4 {
            Self {
                year: self.year + 1,
                number: 1,
            }
        } else {
            Self {
                number: self.number + 1,
                ..self
            }
        }
    }
}

/// Actions done in a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnTime {
    /// Which quarter.
    pub quarter: Quarter,
    /// Done on their day or before.
    pub by_day: usize,
    /// Done after their day.
    pub later: usize,
    /// Done, without a day to be done by.
    pub no_day: usize,
}

impl OnTime {
    /// Done, with a day to be done by.
    pub fn with_day(self) -> usize {
        self.by_day + self.later
    }

    /// Share done by its day, from 0 to 1; none where nothing that was done had a day. None is not nothing: a quarter
    /// without any is never shown as 0 %.
    pub fn share(self) -> Option<f64> {
        (self.with_day() > 0).then(|| self.by_day as f64 / self.with_day() as f64)
    }
}

/// Each quarter from the first in which something was done up to today's, without a gap. What counts is the ending that
/// stands: an action opened again is not done. Its day is the one it had at that ending, so that giving it another day
/// afterwards changes nothing, and giving it a later day before does.
pub fn on_time(lives: &[ActionHistory], today: NaiveDate) -> Vec<OnTime> {
    let done: Vec<&Ending> = lives
        .iter()
        .filter_map(ActionHistory::ended)
        .filter(|ending| ending.outcome == Outcome::Done)
        .collect();
    let of = |ending: &Ending| Quarter::of(ending.on.min(today));
    let Some(first) = done.iter().map(|ending| of(ending)).min() else {
        return Vec::new();
    };
    let mut quarters: Vec<OnTime> =
        std::iter::successors(Some(first), |quarter| Some(quarter.next()))
            .take_while(|quarter| *quarter <= Quarter::of(today))
            .map(|quarter| OnTime {
                quarter,
                by_day: 0,
                later: 0,
                no_day: 0,
            })
            .collect();
    for ending in done {
        let Ok(at) = quarters.binary_search_by_key(&of(ending), |counted| counted.quarter) else {
            continue;
        };
        match ending.due_on {
            Some(due) if ending.on <= due => quarters[at].by_day += 1,
            Some(_) => quarters[at].later += 1,
            None => quarters[at].no_day += 1,
        }
    }
    quarters
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn planned(on: &str) -> ActionHistory {
        ActionHistory {
            planned_on: day(on),
            due_on: None,
            state: ActionState::Planned,
            of: BTreeSet::new(),
            endings: Vec::new(),
        }
    }

    fn ending(outcome: Outcome, on: &str, due: Option<&str>, again: Option<&str>) -> Ending {
        Ending {
            outcome,
            on: day(on),
            due_on: due.map(day),
            reopened_on: again.map(day),
        }
    }

    fn ended(on: &str, endings: &[Ending]) -> ActionHistory {
        ActionHistory {
            endings: endings.to_vec(),
            ..planned(on)
        }
    }

    fn counted(days: &[Day]) -> Vec<(String, [usize; 3])> {
        days.iter()
            .map(|day| (day.on.to_string(), [day.planned, day.done, day.let_go]))
            .collect()
    }

    #[test]
    fn what_is_opened_again_counts_as_open_again_and_letting_go_lowers_nothing() {
        let lives = [
            planned("2026-01-05"),
            ended(
                "2026-01-05",
                &[
                    ending(Outcome::Done, "2026-02-01", None, Some("2026-03-01")),
                    ending(Outcome::Done, "2026-04-01", None, None),
                ],
            ),
            ended(
                "2026-02-01",
                &[ending(Outcome::LetGo, "2026-03-01", None, None)],
            ),
        ];
        let days = burn_up(&lives, day("2026-05-01"));
        assert_eq!(
            counted(&days),
            [
                ("2026-01-05".to_owned(), [2, 0, 0]),
                ("2026-02-01".to_owned(), [3, 1, 0]),
                ("2026-03-01".to_owned(), [3, 0, 1]),
                ("2026-04-01".to_owned(), [3, 1, 1]),
                ("2026-05-01".to_owned(), [3, 1, 1]),
            ]
        );
        assert_eq!(days.last().map(|day| day.open()), Some(1));
        assert_eq!(burn_up(&[], day("2026-05-01")), []);
    }

    #[test]
    fn a_clock_that_was_wrong_leads_to_no_day_in_the_future_and_none_before_the_planning() {
        let lives = [ended(
            "2026-03-01",
            &[ending(Outcome::Done, "2026-02-01", None, None)],
        )];
        assert_eq!(
            counted(&burn_up(&lives, day("2026-02-20"))),
            [("2026-02-20".to_owned(), [1, 1, 0])]
        );
    }

    #[test]
    fn a_month_is_as_it_was_on_its_last_day_with_a_change() {
        let lives = [
            planned("2026-01-05"),
            planned("2026-01-25"),
            planned("2026-03-02"),
        ];
        let months = by_month(&burn_up(&lives, day("2026-03-02")));
        assert_eq!(
            counted(&months),
            [
                ("2026-01-25".to_owned(), [2, 0, 0]),
                ("2026-03-02".to_owned(), [3, 0, 0])
            ]
        );
    }

    #[test]
    fn a_quarter_without_any_is_none_and_never_nothing() {
        let done = |on, due, again| ended("2025-01-01", &[ending(Outcome::Done, on, due, again)]);
        let lives = [
            done("2025-12-31", Some("2025-12-31"), None),
            done("2025-11-01", Some("2025-10-31"), None),
            done("2025-11-01", None, None),
            done("2026-05-01", None, None),
            // Opened again: not done.
            done("2026-05-01", Some("2026-06-01"), Some("2026-05-02")),
        ];
        let quarters = on_time(&lives, day("2026-08-01"));
        let shares: Vec<_> = quarters
            .iter()
            .map(|counted| {
                (
                    counted.quarter.year,
                    counted.quarter.number,
                    counted.share(),
                )
            })
            .collect();
        assert_eq!(
            shares,
            [
                (2025, 4, Some(0.5)),
                (2026, 1, None),
                (2026, 2, None),
                (2026, 3, None)
            ]
        );
        assert_eq!((quarters[0].no_day, quarters[2].no_day), (1, 1));
        assert_eq!(on_time(&[planned("2026-01-01")], day("2026-08-01")), []);
    }

    #[test]
    fn quarters_follow_each_other_over_the_turn_of_the_year() {
        let last = Quarter::of(day("2025-12-31"));
        assert_eq!((last.number, last.months()), (4, (10, 12)));
        assert_eq!(last.next(), Quarter::of(day("2026-01-01")));
        assert_eq!(last.next().months(), (1, 3));
    }
}
