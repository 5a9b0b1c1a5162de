//! How far apart a team stood on a statement, as a file holds it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::spread::{Counts, Spread, StatementSpread};

/// What a team was told of where it stands on a statement; nothing that tells of one person.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// How many answered it.
    pub answered: usize,
    /// The lowest level, from 1; null where levels may not be told.
    pub lowest: Option<u8>,
    /// The highest level.
    pub highest: Option<u8>,
    /// The level that more than half chose; null where that may not be told.
    pub most: Option<u8>,
    /// Whether some do not know yet.
    pub some_unknown: bool,
    /// Whether some say that it is not for the group.
    pub some_not_for_us: bool,
    /// Whether more than half say that it is only a hunch.
    pub mostly_hunch: bool,
    /// How many chose what; empty where that may not be told.
    pub counts: Vec<ChoiceCount>,
    /// The same by role: of every role or of none.
    pub by_role: Vec<RoleCount>,
}

/// How many chose what.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoiceCount {
    /// A level from 1, `unknown` or `not-for-us`.
    pub choice: String,
    /// How many chose it.
    pub people: usize,
}

/// How many of a role chose what.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleCount {
    /// `users` (they use the service), `volunteers`, `staff`, `committee` (or trustees), `partners` or `others`.
    pub role: String,
    /// How many of them chose what.
    pub counts: Vec<ChoiceCount>,
}

fn counts(counts: &Counts) -> Vec<ChoiceCount> {
    let each = counts.each().map(|(choice, people)| ChoiceCount {
        choice: choice.word(),
        people,
    });
    each.collect()
}

impl From<StatementSpread> for Told {
    fn from(told: StatementSpread) -> Self {
        let spread = &told.spread;
        let (lowest, highest) = spread.ends().unzip();
        Self {
            answered: told.base,
            lowest,
            highest,
            most: spread.most(),
            some_unknown: spread.has_unknown(),
            some_not_for_us: spread.has_not_for_us(),
            mostly_hunch: told.is_hunch,
            counts: match spread {
                Spread::Dots(dots) => counts(dots),
                Spread::Alike(choice) => vec![ChoiceCount {
                    choice: choice.word(),
                    people: told.base,
                }],
                Spread::TooFew | Spread::Range { .. } => Vec::new(),
            },
            by_role: told
                .by_role
                .iter()
                .map(|(role, of)| RoleCount {
                    role: role.word().to_owned(),
                    counts: counts(of),
                })
                .collect(),
        }
    }
}

/// Reads what the store keeps.
impl TryFrom<String> for Told {
    type Error = serde_json::Error;

    fn try_from(kept: String) -> Result<Self, Self::Error> {
        serde_json::from_str::<StatementSpread>(&kept).map(Self::from)
    }
}
