//! What a team sees of itself never makes one person's answer certain, not even to somebody of the team who knows their own
//! answer, the rules, who came and who left.

use std::collections::{BTreeMap, BTreeSet};

use good_measure::domain::{
    answer::Choice,
    ids::ContributorId,
    presence::Role,
    questionnaire::Unscored,
    spread::{Beside, Counted, Spread, StatementSpread},
};
use proptest::{prelude::*, test_runner::TestCaseResult};
use uuid::Uuid;

use super::holds;

/// All that a scale of four levels offers.
const OFFERED: [Choice; 6] = [
    Choice::Level(1),
    Choice::Level(2),
    Choice::Level(3),
    Choice::Level(4),
    Choice::Unscored(Unscored::Unknown),
    Choice::Unscored(Unscored::NotForUs),
];

/// Every way in which so many people can choose, without regard to who chose what.
fn teams(size: usize, from: &[Choice]) -> Vec<Vec<Choice>> {
    if size == 0 {
        return vec![Vec::new()];
    }
    let starts = from.iter().enumerate();
    starts
        .flat_map(|(at, first)| {
            teams(size - 1, &from[at..]).into_iter().map(move |rest| {
                let mut team = vec![*first];
                team.extend(rest);
                team
            })
        })
        .collect()
}

/// What the others may have chosen, for a reader who chose `own` (none for somebody outside), over all teams that look the
/// same.
fn others(look_alike: &[Vec<Choice>], own: Option<Choice>) -> BTreeSet<Choice> {
    let mut possible = BTreeSet::new();
    for team in look_alike {
        let mut others = team.clone();
        if let Some(own) = own {
            let Some(at) = others.iter().position(|choice| *choice == own) else {
                continue;
            };
            others.remove(at);
        }
        possible.extend(others);
    }
    possible
}

#[test]
fn no_answer_is_certain_from_one_spread_to_anyone_of_the_team_or_outside() {
    let mut dots = 0;
    for size in 1..=9 {
        let mut alike: BTreeMap<String, (Spread, Vec<Vec<Choice>>)> = BTreeMap::new();
        for team in teams(size, &OFFERED) {
            let spread = Spread::of(team.iter().copied(), 0);
            dots += usize::from(matches!(spread, Spread::Dots(_)));
            alike
                .entry(format!("{spread:?}"))
                .or_insert_with(|| (spread, Vec::new()))
                .1
                .push(team);
        }
        for (shown, (spread, teams)) in alike {
            // Where all chose the same there is nothing to hide behind: who joins is told so.
            if size == 1 || matches!(spread, Spread::Alike(_)) {
                continue;
            }
            let own = OFFERED.into_iter().map(Some).chain([None]);
            for own in own {
                let possible = others(&teams, own);
                assert!(
                    possible.len() != 1,
                    "of {size}, {shown} tells {own:?} that every other chose {possible:?}"
                );
            }
        }
    }
    assert!(dots > 0, "some teams see counts");
}

#[test]
fn no_answer_is_certain_to_whoever_typed_in_papers_and_answered_too() {
    let from = [OFFERED[0], OFFERED[1], OFFERED[2], OFFERED[4]];
    let mut told = [0, 0];
    for (papers, people) in [
        (1, 2),
        (1, 4),
        (1, 5),
        (2, 3),
        (2, 5),
        (2, 6),
        (3, 5),
        (4, 5),
        (3, 6),
    ] {
        for known in teams(papers, &from) {
            let mut alike: BTreeMap<String, (Spread, Vec<Vec<Choice>>)> = BTreeMap::new();
            for team in teams(people, &from) {
                let all = team.iter().chain(&known).copied();
                let spread = Spread::of(all, papers);
                let looks = format!("{spread:?}");
                let seen = alike.entry(looks).or_insert_with(|| (spread, Vec::new()));
                seen.1.push(team);
            }
            for (shown, (spread, teams)) in alike {
                told[0] += usize::from(matches!(spread, Spread::Dots(_)));
                told[1] += usize::from(matches!(spread, Spread::Range { .. }));
                if matches!(spread, Spread::Alike(_)) {
                    continue;
                }
                for own in from {
                    let possible = others(&teams, Some(own));
                    assert!(
                        possible.len() != 1,
                        "beside {known:?}, {shown} tells {own:?} that every other chose {possible:?}"
                    );
                }
            }
        }
    }
    assert!(told.iter().all(|times| *times > 0), "{told:?}");
}

#[test]
fn three_or_four_see_the_ends_five_see_how_many() {
    use Choice::Level;
    let unknown = Choice::Unscored(Unscored::Unknown);
    let range = |levels, most, unknown| Spread::Range {
        levels,
        most,
        unknown,
        not_for_us: false,
    };
    for (team, told) in [
        (vec![Level(1), Level(4)], Spread::TooFew),
        (vec![Level(2); 3], Spread::Alike(Level(2))),
        (
            vec![Level(1), Level(1), Level(4)],
            range(Some((1, 4)), None, false),
        ),
        (
            vec![Level(2), Level(2), Level(2), unknown],
            range(None, None, true),
        ),
        (
            vec![Level(1), Level(2), Level(4), unknown],
            range(Some((1, 4)), None, true),
        ),
        (
            vec![Level(3), Level(3), Level(3), Level(3), Level(1)],
            range(Some((1, 3)), Some(3), false),
        ),
        (
            vec![Level(1), Level(2), Level(2), Level(3), Level(3)],
            Spread::Dots(vec![(Level(1), 1), (Level(2), 2), (Level(3), 2)].into()),
        ),
    ] {
        assert_eq!(Spread::of(team.iter().copied(), 0), told, "{team:?}");
    }
}

fn counted(at: usize, role: Role, choice: Choice) -> Counted {
    Counted {
        contributor: ContributorId::from(Uuid::from_u128(at as u128 + 1)),
        role,
        choice,
        on_paper: false,
    }
}

#[test]
fn roles_are_told_as_a_whole_or_not_at_all() {
    let mixed = [1, 2, 2, 3, 3].map(Choice::Level);
    let of = |role, choices: &[Choice], from: usize| -> Vec<Counted> {
        let numbered = (from..).zip(choices);
        numbered
            .map(|(at, choice)| counted(at, role, *choice))
            .collect()
    };
    let mut team = of(Role::Volunteers, &mixed, 0);
    team.extend(of(Role::Staff, &mixed, 10));
    assert_eq!(
        StatementSpread::of(&team, Beside::default()).by_role.len(),
        2
    );
    // One trustee more, and the trustee's answer would follow from the others.
    team.push(counted(20, Role::Committee, Choice::Level(4)));
    assert!(
        StatementSpread::of(&team, Beside::default())
            .by_role
            .is_empty()
    );
    // Five of one role who are nearly of one mind.
    let mut team = of(Role::Volunteers, &mixed, 0);
    team.extend(of(Role::Staff, &[1, 1, 1, 1, 2].map(Choice::Level), 10));
    assert!(
        StatementSpread::of(&team, Beside::default())
            .by_role
            .is_empty()
    );
}

/// A choice of three levels or "don't know yet": few enough to try every team.
fn choice() -> impl Strategy<Value = Choice> {
    proptest::sample::select(vec![OFFERED[0], OFFERED[1], OFFERED[2], OFFERED[4]])
}

/// A team that was counted, and what became of it: some changed their answer, some left, some came.
#[derive(Clone, Debug)]
struct Changing {
    before: Vec<Counted>,
    now: Vec<Counted>,
}

fn changing() -> impl Strategy<Value = Changing> {
    let before = proptest::collection::vec(choice(), 3..=6);
    let came = proptest::collection::vec(choice(), 0..=4);
    (before, came, any::<u8>(), any::<u8>(), choice()).prop_map(
        |(before, came, left, changed, other)| {
            let size = before.len();
            let before: Vec<Counted> = (0..)
                .zip(before)
                .map(|(at, choice)| counted(at, Role::Volunteers, choice))
                .collect();
            // Few change or leave: each bit of a number that was drawn twice over.
            let stays = before
                .iter()
                .enumerate()
                .filter(|(at, _)| left & 0b0101_0101 & (1 << at) == 0);
            let now = stays.map(|(at, one)| {
                let changes = changed & 0b1000_1010 & (1 << at) != 0;
                Counted {
                    choice: if changes { other } else { one.choice },
                    ..*one
                }
            });
            let came = (size..)
                .zip(came)
                .map(|(at, choice)| counted(at, Role::Volunteers, choice));
            let now = now.chain(came).collect();
            Changing { before, now }
        },
    )
}

/// What a reader knows of an answer: who gave it, and whether it was counted before and now, or changed between.
type Slot = (ContributorId, bool, bool);

/// The answers that a reader sees counted: one for a person who kept theirs, two for one who changed it.
fn slots(case: &Changing) -> Vec<(Slot, Choice)> {
    let mut slots: Vec<(Slot, Choice)> = Vec::new();
    for one in &case.before {
        let stays = case.now.contains(one);
        slots.push(((one.contributor, true, stays), one.choice));
    }
    for one in &case.now {
        if !case.before.contains(one) {
            slots.push(((one.contributor, false, true), one.choice));
        }
    }
    slots
}

fn told_twice(slots: &[(Slot, Choice)]) -> (StatementSpread, StatementSpread) {
    let when = |pick: fn(&Slot) -> bool| -> Vec<Counted> {
        slots
            .iter()
            .filter(|(slot, _)| pick(slot))
            .map(|((contributor, ..), choice)| Counted {
                contributor: *contributor,
                role: Role::Volunteers,
                choice: *choice,
                on_paper: false,
            })
            .collect()
    };
    let (before, now) = (when(|slot| slot.1), when(|slot| slot.2));
    let first = StatementSpread::of(&before, Beside::default());
    let again = first.clone().again(&before, &now, Beside::default());
    (first, again)
}

/// Every assignment of choices to slots.
fn worlds(slots: &[(Slot, Choice)]) -> impl Iterator<Item = Vec<(Slot, Choice)>> + '_ {
    let offered = [OFFERED[0], OFFERED[1], OFFERED[2], OFFERED[4]];
    (0..4_usize.pow(slots.len() as u32)).map(move |number| {
        slots
            .iter()
            .enumerate()
            .map(|(at, (slot, _))| (*slot, offered[number / 4_usize.pow(at as u32) % 4]))
            .collect()
    })
}

fn a_second_spread_tells_of_nobody(case: &Changing) -> TestCaseResult {
    let slots = slots(case);
    let told = told_twice(&slots);
    prop_assume!(slots.len() <= 8);
    let consistent: Vec<_> = worlds(&slots)
        .filter(|world| told_twice(world) == told)
        .collect();
    let people: BTreeSet<ContributorId> = slots.iter().map(|((who, ..), _)| *who).collect();
    let readers = people.iter().map(Some).chain([None]);
    for reader in readers {
        let knows = |world: &&Vec<(Slot, Choice)>| {
            world
                .iter()
                .zip(&slots)
                .all(|((slot, choice), (_, real))| Some(&slot.0) != reader || choice == real)
        };
        for (at, (slot, choice)) in slots.iter().enumerate() {
            let is_alike = matches!(told.0.spread, Spread::Alike(_)) && slot.1
                || matches!(told.1.spread, Spread::Alike(_)) && slot.2;
            if Some(&slot.0) == reader || is_alike {
                continue;
            }
            prop_assert!(
                consistent
                    .iter()
                    .filter(knows)
                    .any(|world| world[at].1 != *choice),
                "{reader:?} becomes certain of {slot:?}: {told:?}"
            );
        }
    }
    Ok(())
}

#[test]
fn no_answer_becomes_certain_by_comparing_two_spreads() {
    holds(24, changing(), |case| {
        a_second_spread_tells_of_nobody(&case)
    });
}

#[test]
fn a_spread_is_drawn_again_when_enough_came() {
    let before: Vec<Counted> = (0..)
        .zip([1, 2, 2, 3, 3].map(Choice::Level))
        .map(|(at, choice)| counted(at, Role::Volunteers, choice))
        .collect();
    let first = StatementSpread::of(&before, Beside::default());
    let came = |choices: &[u8]| -> Vec<Counted> {
        let came = (10..).zip(choices);
        let came = came.map(|(at, level)| counted(at, Role::Volunteers, Choice::Level(*level)));
        before.iter().copied().chain(came).collect()
    };
    for (new, is_drawn) in [
        (&[4_u8][..], false),
        (&[4, 1], false),
        (&[4, 4, 4], false),
        (&[1, 2, 4], true),
    ] {
        let now = came(new);
        let again = first.clone().again(&before, &now, Beside::default());
        assert_eq!(again.base, if is_drawn { now.len() } else { 5 }, "{new:?}");
    }
    // One left: what was told stays, as the one who left would be what is missing.
    let now = came(&[1, 2, 4])[1..].to_vec();
    assert_eq!(first.clone().again(&before, &now, Beside::default()), first);
}
