//! A team that looks again and again is never told what makes one person's answer certain: not to somebody who knows who came
//! and who left between, who was counted when, in which role, and their own answers.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use good_measure::domain::{
    answer::Choice,
    drawn::Drawn,
    ids::ContributorId,
    presence::Role,
    questionnaire::Unscored,
    spread::{Beside, Counted, Spread, StatementSpread},
};
use proptest::{prelude::*, test_runner::TestCaseResult};
use uuid::Uuid;

use super::holds;

const LEVELS: [Choice; 4] = [
    Choice::Level(1),
    Choice::Level(2),
    Choice::Level(3),
    Choice::Level(4),
];

const UNKNOWN: Choice = Choice::Unscored(Unscored::Unknown);
const NOT_FOR_US: Choice = Choice::Unscored(Unscored::NotForUs);

/// What others know of somebody: their role, whether theirs is a paper, and with which of their answers they were counted
/// each time.
type Looks = (Role, bool, Vec<Option<usize>>);

/// Somebody of a team: what brought them, whether theirs is a paper, and what they had chosen each time the team looked;
/// none where they were not counted then.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Person {
    role: Role,
    on_paper: bool,
    chose: Vec<Option<Choice>>,
}

impl Person {
    /// The answers they were counted with, one after the other.
    fn answers(&self) -> Vec<Choice> {
        let mut answers: Vec<Choice> = self.chose.iter().copied().flatten().collect();
        answers.dedup();
        answers
    }

    /// What others know of them: all but what they chose. When they changed their answer counts to it.
    fn seen(&self) -> Looks {
        let mut before = None;
        let mut number = 0;
        let when = self.chose.iter().map(|choice| {
            let choice = (*choice)?;
            number += usize::from(before.is_some_and(|before| before != choice));
            before = Some(choice);
            Some(number)
        });
        (self.role, self.on_paper, when.collect())
    }

    /// The same person, had they given these answers.
    fn had(&self, answers: &[Choice]) -> Self {
        let (role, on_paper, when) = self.seen();
        let chose = when.into_iter();
        Self {
            role,
            on_paper,
            chose: chose.map(|number| Some(answers[number?])).collect(),
        }
    }
}

/// What a team is told each time it looks.
fn told(people: &[Person]) -> Vec<StatementSpread> {
    let looks = people.first().map_or(0, |one| one.chose.len());
    let mut drawn: Option<Drawn> = None;
    (0..looks)
        .map(|look| {
            let counted = people.iter().enumerate().filter_map(|(at, one)| {
                Some(Counted {
                    contributor: ContributorId::from(Uuid::from_u128(at as u128 + 1)),
                    role: one.role,
                    choice: one.chose[look]?,
                    on_paper: one.on_paper,
                })
            });
            let (counted, beside) = (counted.collect(), Beside::default());
            let now = match drawn.take() {
                None => Drawn::first(counted, &beside),
                Some(before) => before.again(counted, &beside),
            };
            let told = now.told.clone();
            drawn = Some(now);
            told
        })
        .collect()
}

/// Every way to pick so many of these, without regard to order.
fn picks<T: Clone>(from: &[T], many: usize) -> Vec<Vec<T>> {
    if many == 0 {
        return vec![Vec::new()];
    }
    let starts = from.iter().enumerate();
    starts
        .flat_map(|(at, first)| {
            picks(&from[at..], many - 1).into_iter().map(move |rest| {
                let mut pick = vec![first.clone()];
                pick.extend(rest);
                pick
            })
        })
        .collect()
}

/// All answers that somebody may have given one after the other who changed so often.
fn ways(from: &[Choice], answers: usize) -> Vec<Vec<Choice>> {
    if answers == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for way in ways(from, answers - 1) {
        for choice in from {
            if way.last() != Some(choice) {
                all.push([way.as_slice(), &[*choice]].concat());
            }
        }
    }
    all
}

/// Every team that looks the same from outside, as far as people of whom the same is seen can change places.
fn teams(classes: &[(Person, usize)], from: &[Choice]) -> Vec<Vec<Person>> {
    let mut teams: Vec<Vec<Person>> = vec![Vec::new()];
    for (one, size) in classes {
        let had: Vec<Person> = ways(from, one.answers().len())
            .into_iter()
            .map(|answers| one.had(&answers))
            .collect();
        let picks = picks(&had, *size);
        let longer = teams.iter().flat_map(|team| {
            let picks = picks.iter();
            picks.map(|pick| [team.as_slice(), pick].concat())
        });
        teams = longer.collect();
    }
    teams
}

/// Most teams that one case is compared with.
const MOST: usize = 20_000;

/// How often a spread was drawn again in the cases of a test.
#[derive(Default)]
struct Seen {
    drawn_again: AtomicUsize,
    by_role: AtomicUsize,
}

/// That nobody, whoever they are and whatever papers they typed in, is certain of an answer of somebody else.
fn nobody_is_certain(people: &[Person], from: &[Choice], seen: &Seen) -> TestCaseResult {
    let mut sizes: BTreeMap<Looks, (Person, usize)> = BTreeMap::new();
    for one in people.iter().filter(|one| !one.answers().is_empty()) {
        let class = sizes.entry(one.seen()).or_insert_with(|| (one.clone(), 0));
        class.1 += 1;
    }
    let classes: Vec<(Person, usize)> = sizes.into_values().collect();
    let many = classes.iter().map(|(one, size)| {
        let ways = ways(from, one.answers().len()).len();
        (0..*size).fold(1_usize, |many, at| many * (ways + at) / (at + 1))
    });
    prop_assume!(many.product::<usize>() <= MOST);
    let told_them = told(people);
    for pair in told_them.windows(2) {
        let is_drawn = pair[0].spread != Spread::TooFew && pair[0] != pair[1];
        seen.drawn_again.fetch_add(usize::from(is_drawn), Relaxed);
        let by_role = is_drawn && !pair[1].by_role.is_empty();
        seen.by_role.fetch_add(usize::from(by_role), Relaxed);
    }
    let alike: Vec<Vec<Person>> = teams(&classes, from)
        .into_iter()
        .filter(|team| told(team) == told_them)
        .collect();
    // What somebody who typed in papers knows of the rest is tried in `spread.rs`; here papers are what everybody knows.
    let papers: BTreeSet<&Person> = people.iter().filter(|one| one.on_paper).collect();
    let mut readers: Vec<Option<&Person>> = people.iter().map(Some).collect();
    readers.push(None);
    readers.sort_unstable();
    readers.dedup();
    for reader in readers {
        let mut possible: BTreeMap<(Looks, usize), BTreeSet<Choice>> = BTreeMap::new();
        for team in &alike {
            let mut rest = team.clone();
            if let Some(reader) = reader {
                let Some(at) = rest.iter().position(|one| one == reader) else {
                    continue;
                };
                rest.remove(at);
            }
            if !papers.iter().all(|paper| team.contains(paper)) {
                continue;
            }
            for one in rest.iter().filter(|one| !one.on_paper) {
                for (number, choice) in one.answers().into_iter().enumerate() {
                    let key = (one.seen(), number);
                    possible.entry(key).or_default().insert(choice);
                }
            }
        }
        for (((role, _, when), number), choices) in possible {
            // Where all chose the same it is said: there is nothing to hide behind, and who joins is told so.
            let is_alike = when
                .iter()
                .zip(&told_them)
                .any(|(at, told)| *at == Some(number) && matches!(told.spread, Spread::Alike(_)));
            prop_assert!(
                is_alike || choices.len() > 1,
                "{reader:?} is certain that {role:?} {when:?} chose {choices:?}: {told_them:#?}"
            );
        }
    }
    Ok(())
}

/// People who gave one answer each and were counted from one look to another, without that one.
fn counted(
    role: Role,
    looks: usize,
    when: std::ops::Range<usize>,
    chose: &[Choice],
) -> Vec<Person> {
    let one = |choice: &Choice| Person {
        role,
        on_paper: false,
        chose: (0..looks)
            .map(|look| when.contains(&look).then_some(*choice))
            .collect(),
    };
    chose.iter().map(one).collect()
}

#[test]
fn three_looks_tell_no_more_than_each_of_the_sets_they_part() {
    let [one, two, three, four] = LEVELS;
    // Each look by itself, and beside the last one, tells of nobody: all three would tell of two people.
    let people = [
        counted(Role::Volunteers, 3, 0..2, &[four]),
        counted(Role::Volunteers, 3, 0..3, &[one, one, two, three]),
        counted(Role::Volunteers, 3, 1..3, &[one]),
        counted(Role::Volunteers, 3, 1..2, &[two, three]),
        counted(Role::Volunteers, 3, 2..3, &[one, UNKNOWN, NOT_FOR_US]),
    ]
    .concat();
    let all = told(&people);
    assert_eq!(all[0].base, 5);
    assert_eq!(all[1].base, 8, "three came who differ");
    assert_eq!(all[2], all[1]);
    // The whole of it would take long; one level fewer shows the same.
    let seen = Seen::default();
    let from = [one, two, three, four];
    let less = [
        counted(Role::Volunteers, 3, 0..2, &[four]),
        counted(Role::Volunteers, 3, 0..3, &[one, one, two]),
        counted(Role::Volunteers, 3, 1..3, &[one, two, three]),
    ]
    .concat();
    nobody_is_certain(&less, &from, &seen).expect("nobody is certain");
}

#[test]
fn roles_that_are_told_later_are_compared_with_what_was_told_without_them() {
    let [one, two, three, four] = LEVELS;
    // Four of one mind hide behind the others until roles are told.
    let people = [
        counted(Role::Staff, 2, 0..2, &[one; 4]),
        counted(Role::Volunteers, 2, 0..2, &[one, two, two, three, three]),
        counted(Role::Staff, 2, 1..2, &[two, three, four]),
    ]
    .concat();
    let all = told(&people);
    assert!(all[0].by_role.is_empty());
    assert_eq!(all[1].base, 12, "three came who differ");
    assert!(all[1].by_role.is_empty(), "{:?}", all[1].by_role);
    // Where nothing speaks against it they are told.
    let people = [
        counted(Role::Staff, 2, 0..2, &[one, two, three, four]),
        counted(Role::Volunteers, 2, 0..2, &[one, two, two, three, three]),
        counted(Role::Staff, 2, 1..2, &[two, three, four]),
    ]
    .concat();
    let all = told(&people);
    assert!(all[0].by_role.is_empty(), "four are too few");
    assert_eq!(all[1].by_role.len(), 2);
}

#[test]
fn a_look_that_told_nothing_new_is_compared_too() {
    let [one, two, three, four] = LEVELS;
    // The three who came first were too much of one mind. With a fourth they are not: told now, the one of them who chose
    // otherwise would know the other two.
    let people = [
        counted(Role::Volunteers, 3, 0..3, &[one, two, two, three, three]),
        counted(Role::Volunteers, 3, 1..3, &[one, one, two]),
        counted(Role::Volunteers, 3, 2..3, &[four]),
    ]
    .concat();
    let all = told(&people);
    assert_eq!(all[1], all[0]);
    assert_eq!(all[2], all[0]);
    // One who comes alone is told of by nothing, and stands in nobody's way.
    let people = [
        counted(Role::Volunteers, 3, 0..3, &[one, two, two, three, three]),
        counted(Role::Volunteers, 3, 1..3, &[one]),
        counted(Role::Volunteers, 3, 2..3, &[two, four]),
    ]
    .concat();
    let all = told(&people);
    assert_eq!(all[1], all[0]);
    assert_eq!(all[2].base, 8);
}

#[test]
fn it_is_drawn_again_when_enough_came_and_nobody_or_enough_left() {
    let [one, two, three, four] = LEVELS;
    let stays = counted(Role::Volunteers, 2, 0..2, &[one, two, two, three, three]);
    for (left, came, is_drawn) in [
        (&[][..], &[four][..], false),
        (&[], &[four, one], false),
        (&[], &[four, four, four], false),
        (&[], &[one, two, four], true),
        (&[one], &[one, two, four], false),
        (&[one, two], &[one, two, four], false),
        (&[one, two, four], &[one, two, four], true),
        (&[one, one, one], &[one, two, four], false),
        (&[one, two, four], &[one, two], false),
        (&[one, two, four], &[], false),
    ] {
        let left = counted(Role::Volunteers, 2, 0..1, left);
        let came = counted(Role::Volunteers, 2, 1..2, came);
        let people = [stays.clone(), left, came].concat();
        let all = told(&people);
        let is_other = people.iter().filter(|one| one.chose[1].is_some()).count();
        let base = if is_drawn { is_other } else { all[0].base };
        assert_eq!(all[1].base, base, "{people:?}");
    }
}

/// A team over two to four looks: some come, some leave, some change their answer, most of them by threes, as nothing is told
/// of fewer; and most who come together choose each another level.
fn team(papers: bool) -> impl Strategy<Value = Vec<Person>> {
    let few = || proptest::sample::select(vec![0_usize, 0, 0, 0, 1, 3]);
    let many = proptest::sample::select(vec![0_usize, 1, 3, 3, 3]);
    let choices = proptest::collection::vec((0..6_usize, any::<u8>()), 16);
    let moves = proptest::collection::vec((many, few(), few()), 3);
    (3..=6_usize, 2..=4_usize, choices, moves).prop_map(move |(size, looks, choices, moves)| {
        let mut people: Vec<Person> = Vec::new();
        let mut drawn = choices.into_iter().cycle();
        let mut come = |people: &mut Vec<Person>, look: usize, many: usize| {
            for nth in 0..many {
                let (choice, paper) = drawn.next().expect("endless");
                let choice = if choice < 3 { choice } else { nth };
                let mut chose = vec![None; look];
                chose.resize(looks, Some(LEVELS[choice % 3]));
                people.push(Person {
                    role: Role::Volunteers,
                    on_paper: papers && paper % 5 == 0,
                    chose,
                });
            }
        };
        come(&mut people, 0, size);
        for (look, (came, left, changed)) in (1..looks).zip(moves) {
            for one in people.iter_mut().rev().take(left) {
                one.chose[look..].fill(None);
            }
            for one in people.iter_mut().take(changed) {
                if let Some(Choice::Level(level)) = one.chose[look] {
                    one.chose[look..].fill(Some(LEVELS[usize::from(level % 3)]));
                }
            }
            come(&mut people, look, came);
        }
        people
    })
}

#[test]
fn no_answer_becomes_certain_by_comparing_all_that_was_told() {
    let seen = Seen::default();
    holds(80, team(false), |people| {
        nobody_is_certain(&people, &LEVELS[..3], &seen)
    });
    let drawn_again = seen.drawn_again.into_inner();
    assert!(drawn_again >= 10, "only {drawn_again} are drawn again");
}

#[test]
fn no_answer_becomes_certain_beside_papers_that_everybody_knows() {
    let seen = Seen::default();
    holds(40, team(true), |people| {
        nobody_is_certain(&people, &LEVELS[..3], &seen)
    });
}

/// Two roles of four or five, to whom three more of one of them come at each look: enough to be told by role, sooner or later.
fn in_roles() -> impl Strategy<Value = Vec<Person>> {
    let choices = proptest::collection::vec(0..8_usize, 16);
    let come = proptest::collection::vec(any::<bool>(), 1..=2);
    (4..=5_usize, choices, come).prop_map(|(staff, choices, come)| {
        let looks = come.len() + 1;
        let mut drawn = choices.into_iter().cycle();
        let mut group = |role, look: usize, many: usize| -> Vec<Person> {
            let mut chose = Vec::new();
            for nth in 0..many {
                let choice = drawn.next().expect("endless");
                chose.push(LEVELS[if choice < 3 { choice } else { nth % 3 }]);
            }
            counted(role, looks, look..looks, &chose)
        };
        let mut people = group(Role::Staff, 0, staff);
        people.extend(group(Role::Volunteers, 0, 5));
        for (look, staff) in (1..).zip(come) {
            let role = if staff { Role::Staff } else { Role::Volunteers };
            people.extend(group(role, look, 3));
        }
        people
    })
}

#[test]
fn no_answer_becomes_certain_by_role_either() {
    let seen = Seen::default();
    holds(40, in_roles(), |people| {
        nobody_is_certain(&people, &LEVELS[..3], &seen)
    });
    let by_role = seen.by_role.into_inner();
    assert!(by_role >= 3, "only {by_role} are told by role");
}

#[test]
fn a_text_that_was_told_stays_and_those_who_come_are_told_by_threes() {
    let [one, two, three, _] = LEVELS;
    let here = |many: std::ops::Range<u128>| -> Vec<Counted> {
        let choices = [one, two, three].into_iter().cycle();
        let ids = many.map(|at| ContributorId::from(Uuid::from_u128(at + 1)));
        ids.zip(choices)
            .map(|(contributor, choice)| Counted {
                contributor,
                role: Role::Volunteers,
                choice,
                on_paper: false,
            })
            .collect()
    };
    let wrote = |of: &[Counted]| -> Beside {
        let texts = of
            .iter()
            .map(|one| (one.contributor, one.contributor.to_string()));
        Beside {
            hunches: 0,
            texts: texts.collect(),
        }
    };
    let (first, all) = (here(0..6), here(0..9));
    let drawn = Drawn::first(first.clone(), &wrote(&first[..3]));
    assert_eq!(drawn.told.texts.len(), 3);
    // Of the three who came two wrote; and one of those before took their words back.
    let now = wrote(&[&first[1..3], &all[6..8]].concat());
    let again = drawn.clone().again(all.clone(), &now);
    assert_eq!(again.told.base, 9);
    assert_eq!(again.told.texts, drawn.told.texts);
    let again = drawn.clone().again(all.clone(), &wrote(&all));
    assert_eq!(again.told.texts.len(), 6);
}
