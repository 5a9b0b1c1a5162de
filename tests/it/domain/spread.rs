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
use uuid::Uuid;

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
        StatementSpread::of(&team, &Beside::default()).by_role.len(),
        2
    );
    // One trustee more, and the trustee's answer would follow from the others.
    team.push(counted(20, Role::Committee, Choice::Level(4)));
    assert!(
        StatementSpread::of(&team, &Beside::default())
            .by_role
            .is_empty()
    );
    // Five of one role who are nearly of one mind.
    let mut team = of(Role::Volunteers, &mixed, 0);
    team.extend(of(Role::Staff, &[1, 1, 1, 1, 2].map(Choice::Level), 10));
    assert!(
        StatementSpread::of(&team, &Beside::default())
            .by_role
            .is_empty()
    );
}

#[test]
fn texts_are_told_of_three_who_wrote_on_a_phone() {
    let choices = [1, 2, 2, 3, 3].map(Choice::Level);
    for (writers, papers, is_told) in [(2, 0, false), (3, 0, true), (3, 1, false), (4, 1, true)] {
        let mut team: Vec<Counted> = (0..)
            .zip(choices)
            .map(|(at, choice)| counted(at, Role::Volunteers, choice))
            .collect();
        for one in team.iter_mut().take(papers) {
            one.on_paper = true;
        }
        let wrote = team.iter().take(writers);
        let texts = wrote.map(|one| (one.contributor, format!("Marmalade {}", one.contributor)));
        let beside = Beside {
            hunches: 0,
            texts: texts.collect(),
        };
        let told = StatementSpread::of(&team, &beside).texts;
        let wanted = if is_told { writers } else { 0 };
        assert_eq!(told.len(), wanted, "{writers} wrote, {papers} on paper");
    }
}
