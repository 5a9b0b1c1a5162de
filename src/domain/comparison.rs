//! Two audits of the same questionnaire side by side: what moved, and what cannot fairly be compared.

use std::collections::BTreeMap;

use super::{
    answer::{Answer, Choice},
    questionnaire::{ChangeKind, Questionnaire},
};

/// Where a statement of the newer version comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The same statement, under this id in the older version.
    Same(String),
    /// Changed in a way that makes a comparison unfair.
    NotComparable(ChangeKind),
}

/// What became of a statement between two audits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
    /// Nearer, by this many levels.
    Up(u8),
    /// Further, by this many levels; often honest learning.
    Down(u8),
    /// The same level.
    Level,
    /// Had no level before and has one now.
    NowKnown,
    /// Had a level before and has none now.
    NowUnscored,
    /// Not fair to compare: asked in another way, or not asked.
    NotComparable,
}

/// Movements of one principle, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// Statements with a level both times, fair to compare.
    pub compared: usize,
    /// Of these, nearer.
    pub up: usize,
    /// Of these, further.
    pub down: usize,
    /// Statements of the newer audit that cannot be compared.
    pub not_comparable: usize,
}

/// Where each statement of the newest version comes from, followed back through the declared changes of every version
/// between. `newer` holds the versions after `older`, oldest first; empty when both audits used the same version.
pub fn origins(older: &Questionnaire, newer: &[&Questionnaire]) -> BTreeMap<String, Origin> {
    let mut origins: BTreeMap<String, Origin> = older
        .statements()
        .map(|(_, statement)| (statement.id.clone(), Origin::Same(statement.id.clone())))
        .collect();
    for version in newer {
        let mut next = BTreeMap::new();
        for change in &version.changes {
            for to in &change.to {
                let origin = if change.kind.is_comparable() {
                    change
                        .from
                        .first()
                        .and_then(|from| origins.get(from).cloned())
                } else {
                    None
                };
                next.insert(
                    to.clone(),
                    origin.unwrap_or(Origin::NotComparable(change.kind)),
                );
            }
        }
        origins = next;
    }
    origins
}

/// What became of one statement.
pub fn movement(
    origin: Option<&Origin>,
    before: impl Fn(&str) -> Option<Choice>,
    now: Option<Choice>,
) -> Movement {
    let Some(Origin::Same(id)) = origin else {
        return Movement::NotComparable;
    };
    let (Some(before), Some(now)) = (before(id), now) else {
        return Movement::NotComparable;
    };
    match (before.level(), now.level()) {
        (Some(before), Some(now)) if now > before => Movement::Up(now - before),
        (Some(before), Some(now)) if now < before => Movement::Down(before - now),
        (Some(_), Some(_)) => Movement::Level,
        (None, Some(_)) => Movement::NowKnown,
        (Some(_), None) => Movement::NowUnscored,
        (None, None) => Movement::NotComparable,
    }
}

impl Moves {
    /// Counts a movement in.
    pub fn count(&mut self, movement: Movement) {
        match movement {
            Movement::Up(_) => self.up += 1,
            Movement::Down(_) => self.down += 1,
            Movement::Level => {}
            Movement::NowKnown | Movement::NowUnscored | Movement::NotComparable => {
                self.not_comparable += 1;
                return;
            }
        }
        self.compared += 1;
    }
}

/// The choice in an answer, for [`movement`].
pub fn choice(answer: Option<&Answer>) -> Option<Choice> {
    answer.and_then(|answer| answer.choice)
}
