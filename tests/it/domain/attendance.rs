//! Attendance over time, with meetings and groups made up at random.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use good_measure::domain::{
    attendance::{Turnout, average, by_year, read_list, regular_and_stopped},
    meeting::TimeOfDay,
};
use proptest::{
    collection::{btree_map, btree_set, vec},
    prelude::*,
};

use super::holds;

#[test]
fn years_add_up_to_all_meetings_and_an_average_lies_between_least_and_most() {
    let first: NaiveDate = "2021-01-01".parse().expect("a day");
    let counts = vec((0_u64..2_000, 0_usize..1_000), 0..200);
    holds(200, counts, |counts| {
        let turnouts: Vec<Turnout> = counts
            .iter()
            .map(|(days, groups)| Turnout {
                on: first + Days::new(*days),
                groups: *groups,
                people: *groups,
            })
            .collect();
        let years = by_year(&turnouts);
        let meetings: usize = years.iter().map(|year| year.meetings).sum();
        prop_assert_eq!(meetings, turnouts.len());
        prop_assert!(years.windows(2).all(|pair| pair[0].year < pair[1].year));
        let mean = average(&turnouts);
        prop_assert_eq!(mean.is_none(), turnouts.is_empty());
        if let Some(mean) = mean {
            let groups = || turnouts.iter().map(|turnout| turnout.groups);
            let (least, most) = (groups().min().unwrap_or(0), groups().max().unwrap_or(0));
            prop_assert!(mean >= least as f64 && mean <= most as f64);
        }
        Ok(())
    });
}

#[test]
fn nobody_comes_regularly_and_stopped_at_once_and_whoever_is_named_came_sometime() {
    let came = btree_map(0_u16..1_000, btree_set(0_usize..12, 0..12), 0..100);
    holds(300, (came, 0_usize..13), |(came, held)| {
        let came: BTreeMap<u16, BTreeSet<usize>> = came
            .into_iter()
            .map(|(group, at)| (group, at.into_iter().filter(|at| *at < held).collect()))
            .collect();
        let (regular, stopped) = regular_and_stopped(&came, held);
        prop_assert!(regular.iter().all(|group| !stopped.contains(group)));
        prop_assert!(
            regular
                .iter()
                .chain(&stopped)
                .all(|group| !came[group].is_empty())
        );
        Ok(())
    });
}

#[test]
fn a_list_and_a_time_of_any_letters_are_read_without_a_fall() {
    holds(500, ".{0,60}", |typed: String| {
        let _ = TimeOfDay::read(&typed);
        for listed in read_list(&typed) {
            prop_assert!(!listed.name.is_empty() && listed.people > 0);
            prop_assert!(typed.contains(&listed.line));
        }
        Ok(())
    });
}
