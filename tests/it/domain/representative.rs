//! Terms over time, and candidates as people type them, made up at random.

use chrono::{Days, NaiveDate};
use good_measure::domain::{
    ids::BodyId,
    representative::{Candidate, Mandate, TermState, read_candidates, write_candidates},
};
use proptest::{collection::vec, option, prelude::*};
use uuid::Uuid;

use super::holds;

fn first() -> NaiveDate {
    "2026-01-01".parse().expect("a day")
}

fn mandate(from: u64, lasts: Option<u64>, ended: Option<u64>) -> Mandate {
    Mandate {
        body_id: BodyId::from(Uuid::nil()),
        name: "Jo".into(),
        deputy: String::new(),
        group: None,
        is_of_network: true,
        is_elected: false,
        chosen_on: None,
        candidates: Vec::new(),
        from_on: first() + Days::new(from),
        until_on: lasts.map(|days| first() + Days::new(from + days)),
        ended_on: ended.map(|days| first() + Days::new(days)),
        is_removed: false,
    }
}

#[test]
fn a_term_goes_one_way_is_ended_by_somebody_alone_and_asks_before_its_last_day() {
    let terms = (0_u64..300, option::of(0_u64..300), option::of(0_u64..700));
    holds(300, terms, |(from, lasts, ended)| {
        let mandate = mandate(from, lasts, ended);
        let states: Vec<TermState> = (0..800)
            .map(|day| mandate.state(first() + Days::new(day)))
            .collect();
        prop_assert!(states.windows(2).all(|pair| pair[0] <= pair[1]));
        prop_assert_eq!(states.contains(&TermState::Ended), ended.is_some());
        let asks = states
            .iter()
            .any(|state| matches!(state, TermState::Ending | TermState::Lapsed));
        prop_assert_eq!(asks, ended.is_none() && lasts.is_some());
        if let (None, Some(lasts)) = (ended, lasts) {
            let last = usize::try_from(from + lasts).expect("a day");
            prop_assert_eq!(states[last], TermState::Ending);
            prop_assert_eq!(states[last + 1], TermState::Lapsed);
        }
        Ok(())
    });
}

#[test]
fn candidates_are_read_as_they_are_written() {
    let names = "[A-Za-zأ-ي][A-Za-zأ-ي .'-]{0,20}[A-Za-zأ-ي]";
    let candidates = vec((names, option::of(0_u32..100_000)), 0..20);
    holds(300, candidates, |candidates| {
        let candidates: Vec<Candidate> = candidates
            .into_iter()
            .map(|(name, votes)| Candidate { name, votes })
            .collect();
        prop_assert_eq!(read_candidates(&write_candidates(&candidates)), candidates);
        Ok(())
    });
    let read = read_candidates("Ana Bell: ١٤\n\n Bell, Ben \nCem\t3");
    let expected = [
        ("Ana Bell", Some(14)),
        ("Bell, Ben", None),
        ("Cem", Some(3)),
    ];
    let expected = expected.map(|(name, votes)| Candidate {
        name: name.into(),
        votes,
    });
    assert_eq!(read, expected);
}
