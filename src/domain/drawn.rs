//! How far apart a team stands on a statement, when it looks more than once.
//!
//! Whoever compares what was told each time knows who came, who left and who changed their answer between. People of whom
//! that is the same could change places without anything that was told becoming another. So a spread is drawn anew only
//! where each set of such people hides its own: three or more, of whom none can tell from their own answer what all the
//! others chose. `tests/it/domain/drawn.rs` plays the reader who compares.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::{
    ids::ContributorId,
    spread::{Beside, Counted, Spread, StatementSpread, are_enough, is_mixed},
};

/// Answers from which a spread was drawn, or might have been.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawing {
    /// Who was counted with which choice.
    pub counted: Vec<Counted>,
    /// Whether it was told by role.
    pub by_role: bool,
}

/// What was told of a statement, with all that it has to be compared with when the team looks again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// What was told.
    pub told: StatementSpread,
    /// Each drawing, first first; none while fewer than three answered, as nothing was told of them.
    pub drawings: Vec<Drawing>,
}

impl Drawn {
    /// What may be told of a statement the first time.
    pub fn first(counted: Vec<Counted>, beside: &Beside) -> Self {
        let told = StatementSpread::of(&counted, beside);
        let by_role = !told.by_role.is_empty();
        let drawing = (told.spread != Spread::TooFew).then_some(Drawing { counted, by_role });
        Self {
            told,
            drawings: drawing.into_iter().collect(),
        }
    }

    /// What two are told of each other on a statement that both answered, once both have asked for it.
    pub fn of_two(two: [Counted; 2]) -> Self {
        Self {
            told: StatementSpread::of_two(two.map(|one| one.choice)),
            drawings: vec![Drawing {
                counted: two.to_vec(),
                by_role: false,
            }],
        }
    }

    /// What may be told of the statement now. Where somebody's own answer would follow, what was told stays.
    pub fn again(mut self, now: Vec<Counted>, beside: &Beside) -> Self {
        let Some(last) = self.drawings.last() else {
            return Self::first(now, beside);
        };
        let is_new = |one: &&Counted| !last.counted.contains(one);
        let came: Vec<Counted> = now.iter().filter(is_new).copied().collect();
        let parts = self.parts(&now, false);
        // How many there are is known to all: that this says no tells nobody how one of them chose.
        if came.is_empty() || !parts.iter().all(|part| are_enough(part)) {
            return self;
        }
        if !parts.iter().all(|part| is_mixed(part)) {
            // That this says no does tell something of those who came: whatever is told later has to bear that too.
            self.drawings.push(Drawing {
                counted: now,
                by_role: false,
            });
            return self;
        }
        let mut told = StatementSpread::of(&now, beside);
        let by_role =
            !told.by_role.is_empty() && self.parts(&now, true).iter().all(|part| is_mixed(part));
        if !by_role {
            told.by_role.clear();
        }
        // A text that was told stays, and those of the people who came are told where they are as many as the rule asks for:
        // what comes or goes with one person would be known for theirs.
        if !self.told.texts.is_empty() {
            let new = beside.texts_of(&came).into_iter();
            let new: Vec<String> = new.filter(|text| !self.told.texts.contains(text)).collect();
            told.texts = self.told.texts;
            told.texts.extend(new);
        }
        self.told = told;
        self.drawings.push(Drawing {
            counted: now,
            by_role,
        });
        self
    }

    /// The answers that were ever counted and those that are now, apart by whose they are: of people who were counted the same
    /// times, changed their answer at the same times, and, once something was told by role, are here in the same role. To
    /// whoever compares all that was told, each of those people may be any other.
    fn parts(&self, now: &[Counted], by_role: bool) -> Vec<Vec<Counted>> {
        let earlier = self.drawings.iter();
        let drawings: Vec<&[Counted]> = earlier
            .map(|drawing| drawing.counted.as_slice())
            .chain([now])
            .collect();
        let by_role = by_role || self.drawings.iter().any(|drawing| drawing.by_role);
        let mut people: BTreeMap<ContributorId, Vec<Option<Counted>>> = BTreeMap::new();
        for (at, drawing) in drawings.iter().enumerate() {
            for one in *drawing {
                let times = people
                    .entry(one.contributor)
                    .or_insert_with(|| vec![None; drawings.len()]);
                times[at] = Some(*one);
            }
        }
        let mut parts: BTreeMap<_, Vec<Counted>> = BTreeMap::new();
        for times in people.values() {
            let mut answers: Vec<Counted> = times.iter().copied().flatten().collect();
            answers.dedup();
            let mut number = 0;
            let seen: Vec<Option<usize>> = times
                .iter()
                .map(|one| {
                    let one = (*one)?;
                    number += usize::from(answers[number] != one);
                    Some(number)
                })
                .collect();
            for (number, one) in answers.into_iter().enumerate() {
                let part = (by_role.then_some(one.role), seen.clone(), number);
                parts.entry(part).or_default().push(one);
            }
        }
        parts.into_values().collect()
    }
}
