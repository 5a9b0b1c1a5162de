//! What is worth a talk, in which order, and what is taken without one.

use std::collections::BTreeMap;

use good_measure::domain::{
    answer::Choice,
    questionnaire::Unscored,
    sides::Verdict,
    spread::{Spread, StatementSpread},
    talk::{Beside, Reason, agenda, level_to_take, reasons},
};
use proptest::prelude::*;

use super::holds;

const UNKNOWN: Choice = Choice::Unscored(Unscored::Unknown);
const NOT_FOR_US: Choice = Choice::Unscored(Unscored::NotForUs);

/// What a team is told whose people chose this.
fn told(choices: &[Choice]) -> StatementSpread {
    StatementSpread {
        base: choices.len(),
        spread: Spread::of(choices.iter().copied(), 0),
        by_role: BTreeMap::new(),
        is_hunch: false,
        texts: Vec::new(),
    }
}

/// The same of levels alone.
fn told_of<const N: usize>(levels: [u8; N]) -> StatementSpread {
    told(&levels.map(Choice::Level))
}

fn why(told: &StatementSpread) -> Vec<Reason> {
    reasons(Some(told), Beside::default())
}

/// Where a reason stands among all, by what talking of it would gain.
fn rank(reason: Reason) -> (u8, u8) {
    match reason {
        Reason::Apart(levels) => (0, u8::MAX - levels),
        Reason::Down => (1, 0),
        Reason::People => (2, 0),
        Reason::Unknown => (3, 0),
        Reason::NotForUs => (4, 0),
        Reason::NoneOfHalf => (5, 0),
        Reason::Hunch => (6, 0),
        Reason::TooFew => (7, 0),
    }
}

#[test]
fn a_level_is_taken_where_more_than_half_chose_it_and_nobody_stands_far_from_it() {
    let most = told_of([3, 3, 3, 2, 2, 3, 3, 3]);
    assert_eq!(why(&most), []);
    assert_eq!(level_to_take(Some(&most), Beside::default()), Some(3));
    // Nor stands it lower than what was agreed before.
    for (before, taken) in [(2, Some(3)), (3, Some(3)), (4, None)] {
        let beside = Beside {
            before: Some(before),
            people: None,
        };
        assert_eq!(level_to_take(Some(&most), beside), taken, "{before}");
    }
    for said in [Verdict::MoreThanYou, Verdict::TalkAbout] {
        let beside = Beside {
            before: None,
            people: Some(said),
        };
        assert_eq!(reasons(Some(&most), beside), [Reason::People]);
        assert_eq!(level_to_take(Some(&most), beside), None);
    }
    let beside = Beside {
        before: None,
        people: Some(Verdict::Fits),
    };
    assert_eq!(level_to_take(Some(&most), beside), Some(3));
}

#[test]
fn a_tie_is_always_on_the_list() {
    for tied in [
        told_of([2, 2, 2, 3, 3, 3]),
        told_of([1, 1, 2, 2, 2, 2, 1, 1]),
        // More than any other, and not more than half.
        told_of([2, 2, 2, 3, 3, 4, 4]),
    ] {
        assert!(!why(&tied).is_empty(), "{tied:?}");
        assert_eq!(level_to_take(Some(&tied), Beside::default()), None);
    }
    assert_eq!(why(&told_of([2, 2, 2, 3, 3, 3])), [Reason::NoneOfHalf]);
}

#[test]
fn what_most_answer_without_a_level_is_always_on_the_list() {
    let level = Choice::Level(3);
    for (unscored, reason) in [(UNKNOWN, Reason::Unknown), (NOT_FOR_US, Reason::NotForUs)] {
        for many in 3..=9 {
            let mut choices = vec![unscored; many];
            choices.extend([level; 2]);
            let most = told(&choices);
            assert!(why(&most).contains(&reason), "{most:?}");
            assert_eq!(level_to_take(Some(&most), Beside::default()), None);
            let all = told(&vec![unscored; many]);
            assert!(why(&all).contains(&reason), "{all:?}");
            assert_eq!(level_to_take(Some(&all), Beside::default()), None);
        }
    }
}

#[test]
fn what_fewer_than_three_answered_is_always_on_the_list() {
    let two = [
        [Choice::Level(3), Choice::Level(3)],
        [Choice::Level(3), Choice::Level(2)],
    ];
    let told_of_two = two.map(StatementSpread::of_two);
    let told_of_few = [told(&[]), told(&[Choice::Level(4)]), told_of([2, 2])];
    for told in told_of_two.iter().chain(&told_of_few) {
        assert!(why(told).contains(&Reason::TooFew), "{told:?}");
        assert_eq!(level_to_take(Some(told), Beside::default()), None);
    }
    assert_eq!(reasons(None, Beside::default()), [Reason::TooFew]);
    assert_eq!(level_to_take(None, Beside::default()), None);
}

#[test]
fn the_list_begins_with_what_talking_would_gain_most_of() {
    let statements = [
        ("few", vec![Reason::TooFew]),
        ("hunch", vec![Reason::Hunch]),
        ("none of half", vec![Reason::NoneOfHalf]),
        ("not for us", vec![Reason::NotForUs]),
        ("unknown", vec![Reason::Unknown]),
        ("people", vec![Reason::People]),
        ("down", vec![Reason::Down]),
        ("two apart", vec![Reason::Apart(2)]),
        ("three apart", vec![Reason::Apart(3)]),
        (
            "three apart and a hunch",
            vec![Reason::Apart(3), Reason::Hunch],
        ),
        ("nothing", vec![]),
        ("three apart too", vec![Reason::Apart(3)]),
    ];
    let (list, minutes) = agenda(statements.into_iter());
    let ids: Vec<&str> = list.iter().map(|(id, _)| *id).collect();
    assert_eq!(
        ids,
        [
            // With more to say first; else as the questionnaire asks.
            "three apart and a hunch",
            "three apart",
            "three apart too",
            "two apart",
            "down",
            "people",
            "unknown",
            "not for us",
            "none of half",
            "hunch",
            "few",
        ]
    );
    assert_eq!(minutes, 6 * 5 + 5 * 3);
    assert_eq!(agenda(std::iter::empty()), (Vec::new(), 0));
}

/// A statement as a team may have answered it.
fn statement() -> impl Strategy<Value = (StatementSpread, Beside)> {
    let choice = prop_oneof![
        6 => (1_u8..=4).prop_map(Choice::Level),
        1 => Just(UNKNOWN),
        1 => Just(NOT_FOR_US),
    ];
    let verdict = prop_oneof![
        Just(Verdict::Fits),
        Just(Verdict::MoreThanYou),
        Just(Verdict::TalkAbout),
    ];
    (
        prop::collection::vec(choice, 0..12),
        any::<bool>(),
        prop::option::of(1_u8..=4),
        prop::option::of(verdict),
    )
        .prop_map(|(choices, is_hunch, before, people)| {
            let told = StatementSpread {
                is_hunch: is_hunch && choices.len() >= 5,
                ..told(&choices)
            };
            (told, Beside { before, people })
        })
}

#[test]
fn every_statement_is_either_talked_about_or_has_a_level_to_take() {
    holds(512, prop::collection::vec(statement(), 0..40), |team| {
        let ids: Vec<String> = (0..team.len()).map(|nth| format!("s{nth:02}")).collect();
        let asked = ids.iter().zip(&team);
        let asked = asked.map(|(id, (told, beside))| (id.as_str(), reasons(Some(told), *beside)));
        let (list, minutes) = agenda(asked);
        for (id, (told, beside)) in ids.iter().zip(&team) {
            let on_list = list.iter().find(|(other, _)| other == id);
            let level = level_to_take(Some(told), *beside);
            prop_assert_eq!(on_list.is_some(), level.is_none(), "{:?}", told);
            if let Some(level) = level {
                // Of three or more, of which more than half chose this and none stands two levels from it.
                prop_assert!(told.base >= 3);
                prop_assert_eq!(told.spread.most(), Some(level));
                prop_assert!(told.spread.apart().is_none_or(|apart| apart < 2));
                prop_assert!(!told.spread.has_unknown() && !told.spread.has_not_for_us());
                prop_assert!(beside.before.is_none_or(|before| before <= level));
            }
        }
        for (_, reasons) in &list {
            prop_assert!(
                reasons.is_sorted_by(|a, b| rank(*a) < rank(*b)),
                "{:?}",
                reasons
            );
        }
        let first = |(_, reasons): &(&str, Vec<Reason>)| rank(reasons[0]);
        prop_assert!(list.is_sorted_by_key(first));
        let most = u32::try_from(list.len()).expect("few") * 5;
        prop_assert!((most * 3 / 5..=most).contains(&minutes), "{}", minutes);
        Ok(())
    });
}
