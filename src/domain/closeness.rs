//! On how many statements a team stood close together.

use crate::domain::spread::StatementSpread;

/// Of some statements, on how many a team stood close together. It is counted from what was told of each alone, so it tells
/// nothing more; and it says nothing of how high the team stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Closeness {
    /// Statements that were asked.
    pub statements: usize,
    /// Statements on which the lowest and the highest stand one level apart or none.
    pub within: usize,
    /// Statements on which they stand two levels apart or more.
    pub apart: usize,
}

impl Closeness {
    /// Counts statements, each with what was told of it. Where no levels were told, neither is counted.
    pub fn of<'a>(told: impl IntoIterator<Item = Option<&'a StatementSpread>>) -> Self {
        let mut closeness = Self::default();
        for told in told {
            closeness.statements += 1;
            match told.and_then(|told| told.spread.apart()) {
                Some(0 | 1) => closeness.within += 1,
                Some(_) => closeness.apart += 1,
                None => {}
            }
        }
        closeness
    }
}
