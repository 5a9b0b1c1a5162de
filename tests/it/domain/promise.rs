//! How a promise stands over time, and what of it others read, made up at random.

use chrono::{Days, NaiveDate};
use good_measure::domain::promise::{Beside, PromiseState, counted, standing, told_to_others};
use proptest::{collection::vec, option, prelude::*, sample::select};

use super::holds;

fn first() -> NaiveDate {
    "2026-01-01".parse().expect("a day")
}

#[test]
fn what_somebody_said_stands_and_the_day_alone_makes_nothing_but_late() {
    let states = select(PromiseState::ALL.to_vec());
    holds(300, (states, option::of(0_u64..300)), |(said, due)| {
        let due = due.map(|days| first() + Days::new(days));
        let stands: Vec<PromiseState> = (0..400)
            .map(|day| standing(said, due, first() + Days::new(day)))
            .collect();
        if said == PromiseState::Open {
            for (day, stands) in (0..).zip(stands) {
                let is_past = due.is_some_and(|due| due < first() + Days::new(day));
                prop_assert_eq!(stands == PromiseState::Late, is_past);
                prop_assert!(is_past || stands == PromiseState::Open);
            }
        } else {
            prop_assert!(stands.iter().all(|stands| *stands == said));
        }
        Ok(())
    });
}

#[test]
fn others_read_broken_only_where_whoever_promised_could_answer_and_all_else_as_it_stands() {
    let states = select(PromiseState::ALL.to_vec());
    let beside = select(vec![
        Beside::Answer("We will"),
        Beside::Asked,
        Beside::Nothing,
    ]);
    let made_up = (states, option::of(0_u64..100), 0_u64..200, beside);
    holds(500, made_up, |(said, due, day, beside)| {
        let (due, today) = (
            due.map(|days| first() + Days::new(days)),
            first() + Days::new(day),
        );
        let told = told_to_others(said, due, today, beside);
        prop_assert!(told != PromiseState::Broken || beside != Beside::Nothing);
        if said != PromiseState::Broken || beside != Beside::Nothing {
            prop_assert_eq!(told, standing(said, due, today));
        } else {
            prop_assert!(matches!(told, PromiseState::Open | PromiseState::Late));
        }
        Ok(())
    });
}

#[test]
fn each_promise_is_counted_once() {
    let states = vec(select(PromiseState::ALL.to_vec()), 0..100);
    holds(200, states, |states| {
        let counts = counted(states.iter().copied());
        prop_assert_eq!(counts.values().sum::<usize>(), states.len());
        prop_assert!(counts.values().all(|count| *count > 0));
        Ok(())
    });
}
