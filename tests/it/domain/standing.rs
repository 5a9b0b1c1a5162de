//! Standings: what answers add up to.

use std::collections::BTreeMap;

use good_measure::domain::{
    answer::{Answer, Choice},
    questionnaire::{Principle, Statement, Unscored},
    standing::Standing,
};

use proptest::prelude::*;

use super::holds;

/// What each statement of a principle was answered with; none where nobody has answered.
type Choices = Vec<Option<Choice>>;

const UNKNOWN: Option<Choice> = Some(Choice::Unscored(Unscored::Unknown));

const NOT_FOR_US: Option<Choice> = Some(Choice::Unscored(Unscored::NotForUs));

/// Answers to up to twelve statements, on scales of two to seven levels.
fn choices() -> impl Strategy<Value = Choices> {
    (2..=7_u8).prop_flat_map(|highest| {
        let choice = prop_oneof![
            4 => (1..=highest).prop_map(|level| Some(Choice::Level(level))),
            2 => without_level(),
        ];
        prop::collection::vec(choice, 0..=12)
    })
}

/// What is said of a statement without giving it a level.
fn without_level() -> impl Strategy<Value = Option<Choice>> {
    prop_oneof![Just(None), Just(UNKNOWN), Just(NOT_FOR_US)]
}

fn standing(choices: &[Option<Choice>]) -> Standing {
    let ids: Vec<String> = (0..choices.len()).map(|at| format!("s{at}")).collect();
    let principle = Principle {
        id: "p".into(),
        title: "Principle".into(),
        summary: String::new(),
        statements: ids.iter().map(|id| statement(id)).collect(),
    };
    let answers: BTreeMap<&str, Answer> = ids
        .iter()
        .map(String::as_str)
        .zip(choices)
        .filter(|(_, choice)| choice.is_some())
        .map(|(id, choice)| {
            let choice = *choice;
            (
                id,
                Answer {
                    choice,
                    ..Answer::default()
                },
            )
        })
        .collect();
    Standing::of(&principle, |id| answers.get(id))
}

fn statement(id: &str) -> Statement {
    Statement {
        id: id.into(),
        text: "It is so.".into(),
        levels: Vec::new(),
        prompt: String::new(),
        evidence: Vec::new(),
        actions: Vec::new(),
        tags: Vec::new(),
    }
}

fn levels(choices: &[Option<Choice>]) -> Vec<u8> {
    let choices = choices.iter().flatten();
    choices.filter_map(|choice| choice.level()).collect()
}

#[test]
fn what_has_no_level_never_enters_a_mean() {
    // The same levels beside other words for having none.
    let strategy = (choices(), prop::collection::vec(without_level(), 12));
    holds(512, strategy, |(choices, others)| {
        let only_levels: Choices = choices
            .iter()
            .copied()
            .filter(|choice| choice.is_some_and(|choice| choice.level().is_some()))
            .collect();
        let otherwise: Choices = choices
            .iter()
            .zip(others)
            .map(|(choice, other)| choice.filter(|choice| choice.level().is_some()).or(other))
            .collect();
        let alone = standing(&only_levels);
        for beside in [standing(&choices), standing(&otherwise)] {
            if beside.mean().is_some() {
                prop_assert_eq!(beside.mean(), alone.mean());
                prop_assert_eq!(beside.level(), alone.level());
            }
        }
        Ok(())
    });
}

#[test]
fn one_more_answer_without_a_level_may_take_a_mean_away_but_never_changes_it() {
    holds(512, choices(), |mut choices| {
        let before = standing(&choices).mean();
        choices.push(NOT_FOR_US);
        prop_assert_eq!(standing(&choices).mean(), before, "not for us");
        choices.push(UNKNOWN);
        let after = standing(&choices).mean();
        prop_assert!(after.is_none() || after == before, "unknown: {:?}", after);
        Ok(())
    });
}

#[test]
fn a_mean_is_not_given_as_soon_as_fewer_than_half_have_a_level() {
    holds(512, choices(), |choices| {
        let scored = levels(&choices).len();
        let mut choices: Choices = choices
            .into_iter()
            .filter(|choice| choice.is_some_and(|choice| choice.level().is_some()))
            .collect();
        // As many without a level as with one is half; one more is too many.
        for without in 0..=scored {
            prop_assert_eq!(standing(&choices).mean().is_some(), scored > 0);
            choices.push(if without % 2 == 0 { UNKNOWN } else { None });
        }
        prop_assert_eq!(standing(&choices).mean(), None);
        prop_assert_eq!(standing(&choices).level(), None);
        Ok(())
    });
}

#[test]
fn the_order_of_the_answers_does_not_matter() {
    let strategy =
        choices().prop_flat_map(|choices| (Just(choices.clone()), Just(choices).prop_shuffle()));
    holds(256, strategy, |(one, other)| {
        prop_assert_eq!(standing(&one), standing(&other));
        Ok(())
    });
}

#[test]
fn a_mean_and_its_level_lie_between_the_lowest_and_the_highest_answer() {
    holds(512, choices(), |choices| {
        let (standing, levels) = (standing(&choices), levels(&choices));
        let (Some(mean), Some(level)) = (standing.mean(), standing.level()) else {
            prop_assert_eq!(standing.mean().is_some(), standing.level().is_some());
            return Ok(());
        };
        let (Some(lowest), Some(highest)) = (levels.iter().min(), levels.iter().max()) else {
            return Err(TestCaseError::fail("a mean of no levels"));
        };
        prop_assert!(f64::from(*lowest) <= mean && mean <= f64::from(*highest));
        prop_assert!(*lowest <= level && level <= *highest);
        // The nearest one, the lower of two.
        let over = f64::from(level) - mean;
        prop_assert!((-0.5..0.5).contains(&over), "{} for {}", level, mean);
        Ok(())
    });
}

#[test]
fn an_answer_one_level_higher_never_lowers_the_mean() {
    let strategy = (choices(), any::<prop::sample::Index>());
    holds(512, strategy, |(mut choices, which)| {
        let scored: Vec<usize> = (0..choices.len())
            .filter(|at| choices[*at].is_some_and(|choice| choice.level().is_some()))
            .collect();
        if scored.is_empty() {
            return Ok(());
        }
        let before = standing(&choices);
        let at = scored[which.index(scored.len())];
        choices[at] = choices[at]
            .and_then(Choice::level)
            .map(|level| Choice::Level(level + 1));
        let after = standing(&choices);
        prop_assert_eq!(before.mean().is_some(), after.mean().is_some());
        prop_assert!(before.mean() < after.mean() || before.mean().is_none());
        prop_assert!(before.level() <= after.level());
        Ok(())
    });
}

#[test]
fn every_statement_is_counted_once() {
    holds(256, choices(), |choices| {
        let standing = standing(&choices);
        let count = |wanted: Option<Choice>| {
            let same = choices.iter().filter(|choice| **choice == wanted);
            i32::try_from(same.count()).expect("few")
        };
        prop_assert_eq!(standing.unknown, count(UNKNOWN));
        prop_assert_eq!(standing.not_for_us, count(NOT_FOR_US));
        prop_assert_eq!(standing.open(), count(None));
        let counted = standing.scored + standing.unknown + standing.not_for_us + standing.open();
        prop_assert_eq!(usize::try_from(counted), Ok(choices.len()));
        Ok(())
    });
}
