//! What is told of a voices round makes nobody's answer certain, not even to a reader who keeps all that was ever told, and knows
//! who came on which day and to which place, every paper that was typed in, and what somebody else of them answered.

use std::collections::{BTreeMap, BTreeSet};

use good_measure::domain::release::{
    Heard, Release, Slice, Table, Told, release, release_by_slices,
};
use proptest::{prelude::*, test_runner::TestCaseResult};

use super::holds;

/// Every table of so many people over so many answers.
fn tables(people: u32, answers: usize) -> Vec<Vec<u32>> {
    if answers == 1 {
        return vec![vec![people]];
    }
    (0..=people)
        .flat_map(|first| {
            tables(people - first, answers - 1)
                .into_iter()
                .map(move |mut rest| {
                    rest.insert(0, first);
                    rest
                })
        })
        .collect()
}

/// Every way in which the people of each group (a day, a place) can have answered.
fn worlds(groups: &[u32], answers: usize) -> Vec<Vec<Vec<u32>>> {
    let Some((first, rest)) = groups.split_first() else {
        return vec![Vec::new()];
    };
    let rest = worlds(rest, answers);
    tables(*first, answers)
        .into_iter()
        .flat_map(|table| {
            rest.iter().map(move |rest| {
                let mut world = vec![table.clone()];
                world.extend(rest.iter().cloned());
                world
            })
        })
        .collect()
}

/// All that is told of a round, with the day; beside it `papers`, typed in on the first day.
fn told_by_day(days: &[Vec<u32>], papers: &[u32]) -> Vec<(usize, Release)> {
    let mut heard = Heard {
        known: Table::of(papers.iter().copied()),
        ..Heard::default()
    };
    let mut told: Vec<(usize, Release)> = Vec::new();
    for (at, day) in days.iter().enumerate() {
        for (answer, many) in day.iter().enumerate() {
            heard.own.add(answer, *many);
        }
        let next = release(&heard, told.last().map(|(_, last)| last));
        told.extend(next.map(|next| (at, next)));
    }
    told
}

/// That no group's answers are certain in worlds that look the same: of nobody in it, and of a group under five not how many
/// gave an answer, unless nobody did. `known` is what the reader knows of somebody: in which group, and the answer. Whoever
/// takes that away is left with the numbers of one fewer.
fn nothing_is_certain(look_alike: &[World], known: Option<(usize, usize)>, shown: &str) {
    let mut possible = look_alike
        .iter()
        .filter(|world| known.is_none_or(|(group, answer)| world[group][answer] > 0))
        .peekable();
    let Some(first) = possible.peek() else {
        return;
    };
    let groups = first.len();
    // How many of each group gave each answer, the known one left out, over all these worlds.
    let mut counts: Vec<Vec<BTreeSet<u32>>> = vec![vec![BTreeSet::new(); first[0].len()]; groups];
    let mut sizes = vec![0; groups];
    for world in possible {
        for (group, table) in world.iter().enumerate() {
            let mut table = table.clone();
            if let Some((of, answer)) = known
                && of == group
            {
                table[answer] -= 1;
            }
            sizes[group] = table.iter().sum();
            for (answer, count) in table.into_iter().enumerate() {
                counts[group][answer].insert(count);
            }
        }
    }
    for (group, size) in sizes.into_iter().enumerate().filter(|(_, size)| *size > 0) {
        for (answer, counts) in counts[group].iter().enumerate() {
            let of_all = counts.iter().all(|count| *count == size);
            assert!(
                !of_all,
                "{shown} tells who knows {known:?} that all {size} of group {group} said {answer}"
            );
            let is_told = counts.len() == 1 && !counts.contains(&0);
            let with_known = size + u32::from(known.is_some());
            assert!(
                with_known >= 5 || !is_told,
                "{shown} tells who knows {known:?} how many of the {size} of group {group} said {answer}"
            );
        }
    }
}

type World = Vec<Vec<u32>>;

/// Whether a world is one of which this may have been told.
fn fits(world: &World, papers: &[u32], told: &[(usize, Told)]) -> bool {
    told.iter().all(|(day, told)| {
        let counts = (0..world[0].len()).map(|answer| {
            let of_days = world[..=*day].iter().map(|counts| counts[answer]);
            of_days.sum::<u32>()
        });
        let own: Vec<u32> = counts.collect();
        match told {
            Told::Numbers(table) => own
                .iter()
                .enumerate()
                .all(|(answer, count)| count + papers[answer] == table.count(answer)),
            Told::Nearly(answer) => own.iter().sum::<u32>() - own[*answer] <= 1,
        }
    })
}

/// What somebody may know of somebody else.
fn known_ones(groups: usize, answers: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..groups).flat_map(move |group| (0..answers).map(move |answer| (group, answer)))
}

#[test]
fn no_answer_is_certain_from_all_that_is_told_day_by_day() {
    let mut told = [0, 0];
    for (days, answers) in [
        (vec![5], 2),
        (vec![5], 3),
        (vec![9], 4),
        (vec![4, 1], 3),
        (vec![5, 5], 3),
        (vec![5, 1], 3),
        (vec![5, 4, 1], 3),
        (vec![6, 2, 3], 3),
        (vec![5, 5, 5], 2),
        (vec![5, 7, 6], 2),
        (vec![7, 1, 1, 5], 2),
        (vec![5, 1, 5, 1], 2),
        (vec![5, 5, 1], 2),
    ] {
        for papers in [[0, 0, 0, 0], [1, 0, 0, 0], [0, 3, 0, 0]] {
            let worlds = worlds(&days, answers);
            let mut seen = BTreeSet::new();
            for world in &worlds {
                let shown: Vec<(usize, Told)> = told_by_day(world, &papers)
                    .into_iter()
                    .map(|(day, release)| (day, release.told))
                    .collect();
                let text = format!("{shown:?}");
                if shown.is_empty() || !seen.insert(text.clone()) {
                    continue;
                }
                let mut fitting = worlds.clone();
                fitting.retain(|world| fits(world, &papers, &shown));
                nothing_is_certain(&fitting, None, &text);
                let is_nearly = |(_, told): &(usize, Told)| matches!(told, Told::Nearly(_));
                let has_nearly = shown.iter().any(is_nearly);
                told[0] += usize::from(!has_nearly);
                told[1] += usize::from(shown.len() > 1 && has_nearly);
                // Who knows of one that they answered otherwise learns from "all or nearly all" what the others said:
                // docs/privacy.md says so.
                if !has_nearly {
                    for known in known_ones(days.len(), answers) {
                        nothing_is_certain(&fitting, Some(known), &text);
                    }
                }
            }
        }
    }
    assert!(told.iter().all(|times| *times > 0), "{told:?}");
}

#[test]
fn no_answer_is_certain_from_slices() {
    let mut sliced = 0;
    for (sizes, answers) in [
        (vec![5, 5], 3),
        (vec![5, 6], 2),
        (vec![5, 2, 3], 2),
        (vec![7, 4], 3),
        (vec![5, 5, 1], 2),
        (vec![1, 1, 8], 3),
        (vec![5, 5, 5], 2),
    ] {
        let mut alike: BTreeMap<String, Vec<World>> = BTreeMap::new();
        for world in worlds(&sizes, answers) {
            let heard = world.iter().enumerate().map(|(place, table)| {
                let heard = Heard {
                    own: Table::of(table.iter().copied()),
                    ..Heard::default()
                };
                (format!("place {place}"), heard)
            });
            let told = release_by_slices(&heard.collect());
            sliced += usize::from(told.as_ref().is_some_and(|told| !told.slices.is_empty()));
            let shown = told.map(|told| format!("{:?} {:?}", told.told, told.slices));
            let shown = shown.unwrap_or_default();
            alike.entry(shown).or_default().push(world);
        }
        for (shown, worlds) in alike {
            nothing_is_certain(&worlds, None, &shown);
            if shown.contains("Numbers") {
                for known in known_ones(sizes.len(), answers) {
                    nothing_is_certain(&worlds, Some(known), &shown);
                }
            }
        }
    }
    assert!(sliced > 0, "slices are told");
}

/// A round: what the people of each day answered, most of them alike where `lean` is high, and papers.
fn rounds() -> impl Strategy<Value = (Vec<Vec<u32>>, Vec<u32>)> {
    (2_usize..=5, 0_u32..=9).prop_flat_map(|(answers, lean)| {
        let answer = (0_u32..10, 0..answers)
            .prop_map(move |(dice, other)| if dice < lean { 0 } else { other });
        let day = prop::collection::vec(answer.clone(), 0..12);
        let days = prop::collection::vec(day, 1..14);
        let papers = prop::collection::vec(answer, 0..4);
        (days, papers).prop_map(move |(days, papers)| {
            let count = |given: &Vec<usize>| {
                let mut counts = vec![0; answers];
                for answer in given {
                    counts[*answer] += 1;
                }
                counts
            };
            (days.iter().map(count).collect(), count(&papers))
        })
    })
}

/// Whoever subtracts any release from any later one, and the papers they typed in from it, is left with five people or more,
/// two of whom answered otherwise than most: so each of them may be one of those two, until a reader knows all of these.
fn every_difference_hides_each((days, papers): (Vec<Vec<u32>>, Vec<u32>)) -> TestCaseResult {
    let told = told_by_day(&days, &papers);
    let own = |(_, release): &(usize, Release)| -> Option<Vec<u32>> {
        let Told::Numbers(all) = &release.told else {
            return None;
        };
        let counts = (0..papers.len()).map(|answer| all.count(answer) - papers[answer]);
        Some(counts.collect())
    };
    for (at, later) in told.iter().enumerate() {
        let Some(later) = own(later) else {
            continue;
        };
        let earlier = told[..at].iter().filter_map(own);
        let nothing = vec![0; later.len()];
        for earlier in earlier.chain([nothing]) {
            let left: Vec<u32> = (0..later.len())
                .map(|answer| later[answer] - earlier[answer])
                .collect();
            let base: u32 = left.iter().sum();
            let most = left.iter().max().copied().unwrap_or_default();
            prop_assert!(base >= 5, "{left:?} is left of {told:?}");
            prop_assert!(base - most >= 2, "{left:?} is left of {told:?}");
        }
    }
    // "All or nearly all" comes first or never, and is true.
    for (at, (day, release)) in told.iter().enumerate() {
        if let Told::Nearly(answer) = release.told {
            prop_assert_eq!(at, 0);
            let (mut all, mut same) = (0, 0);
            for counts in &days[..=*day] {
                all += counts.iter().sum::<u32>();
                same += counts[answer];
            }
            let is_true = all >= 5 && all - same <= 1;
            prop_assert!(is_true, "{release:?}");
        }
    }
    Ok(())
}

#[test]
fn every_difference_of_what_is_told_hides_each() {
    holds(4_000, rounds(), every_difference_hides_each);
}

fn heard(own: &[u32], known: &[u32], skipped: u32) -> Heard {
    Heard {
        own: Table::of(own.iter().copied()),
        known: Table::of(known.iter().copied()),
        skipped,
    }
}

fn numbers(counts: &[u32]) -> Told {
    Told::Numbers(Table::of(counts.iter().copied()))
}

#[test]
fn numbers_are_told_from_five_unless_nearly_all_said_the_same() {
    let told = |own: &[u32]| release(&heard(own, &[], 0), None).map(|release| release.told);
    assert_eq!(told(&[3, 1, 0]), None);
    assert_eq!(told(&[3, 2, 0]), Some(numbers(&[3, 2, 0])));
    assert_eq!(told(&[3, 1, 1]), Some(numbers(&[3, 1, 1])));
    assert_eq!(told(&[4, 1, 0]), Some(Told::Nearly(0)));
    assert_eq!(told(&[0, 0, 41]), Some(Told::Nearly(2)));
    assert_eq!(told(&[40, 1, 0]), Some(Told::Nearly(0)));
    assert_eq!(told(&[14, 7, 2]), Some(numbers(&[14, 7, 2])));
}

#[test]
fn what_was_typed_in_is_told_and_hides_nobody() {
    let told = |own: &[u32], known: &[u32]| {
        release(&heard(own, known, 0), None).map(|release| release.told)
    };
    assert_eq!(told(&[2, 2], &[10, 10]), None);
    assert_eq!(told(&[3, 2], &[1, 10]), Some(numbers(&[4, 12])));
    // The typist would know that all five said the first.
    assert_eq!(told(&[5, 0], &[0, 5]), Some(Told::Nearly(0)));
    assert_eq!(told(&[0, 5], &[9, 0]), Some(Told::Nearly(1)));
}

#[test]
fn the_next_release_waits_for_five_more_who_do_not_all_say_the_same() {
    let first = release(&heard(&[3, 2], &[], 0), None).expect("told");
    let next = |own: &[u32]| release(&heard(own, &[], 0), Some(&first)).map(|next| next.told);
    assert_eq!(next(&[3, 2]), None);
    assert_eq!(next(&[5, 4]), None);
    assert_eq!(next(&[8, 2]), None);
    assert_eq!(next(&[7, 3]), None);
    assert_eq!(next(&[6, 4]), Some(numbers(&[6, 4])));
    let nearly = release(&heard(&[5, 0], &[], 0), None).expect("told");
    let next = |own: &[u32]| release(&heard(own, &[], 0), Some(&nearly)).map(|next| next.told);
    // That one of the first five said otherwise may not be found out.
    assert_eq!(next(&[8, 2]), None);
    assert_eq!(next(&[9, 3]), Some(numbers(&[9, 3])));
}

#[test]
fn skips_are_told_by_fives() {
    let first = release(&heard(&[3, 2], &[], 4), None).expect("told");
    assert_eq!(first.skipped, 0);
    let first = release(&heard(&[3, 2], &[], 6), None).expect("told");
    assert_eq!(first.skipped, 6);
    let next =
        |skipped| release(&heard(&[6, 4], &[], skipped), Some(&first)).map(|next| next.skipped);
    assert_eq!([10, 11].map(next), [Some(6), Some(11)]);
}

#[test]
fn small_slices_are_told_together_or_not_at_all() {
    let told = |slices: &[(&str, &[u32])]| {
        let heard = slices
            .iter()
            .map(|(name, own)| ((*name).to_owned(), heard(own, &[], 0)));
        release_by_slices(&heard.collect()).map(|release| release.slices)
    };
    let of = |name: &str| Slice::Of(name.to_owned());
    let table = |counts: &[u32]| Table::of(counts.iter().copied());
    assert_eq!(
        told(&[("a", &[3, 3]), ("b", &[2, 0]), ("c", &[1, 2])]),
        Some(vec![
            (of("a"), table(&[3, 3])),
            (Slice::Other, table(&[3, 2]))
        ])
    );
    // One small one takes the next smallest with it.
    assert_eq!(
        told(&[("a", &[3, 4]), ("b", &[2, 1]), ("c", &[3, 3])]),
        Some(vec![
            (of("a"), table(&[3, 4])),
            (Slice::Other, table(&[5, 4]))
        ])
    );
    let nothing = Some(Vec::new());
    assert_eq!(told(&[("a", &[9, 9]), ("b", &[1, 0])]), nothing);
    assert_eq!(told(&[("a", &[9, 9]), ("b", &[5, 0])]), nothing);
    assert_eq!(told(&[("a", &[2, 0]), ("b", &[1, 0])]), None);
}
