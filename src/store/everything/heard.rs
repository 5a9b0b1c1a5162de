//! What was told of a voices round, as a file holds it: what pages show, and nothing of how it came about.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::release::{Release, Slice, Table, Told};

/// What was told of a question.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Heard {
    /// The answer that all or nearly all gave, by its place from 0, where no numbers are told; the one after the last is "I'm not
    /// sure".
    pub nearly_all: Option<usize>,
    /// How many gave each answer, in the order of the answers, and last "I'm not sure"; empty where no numbers are told.
    pub counts: Vec<u32>,
    /// How many or more went past the question; 0 for fewer than five.
    pub skipped: u32,
    /// The same for each place or language, where the round is told by these.
    pub slices: Vec<SliceCounts>,
}

/// The counts of a place or a language.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SliceCounts {
    /// Its name or tag; null for those that were too small, together.
    pub slice: Option<String>,
    /// How many gave each answer.
    pub counts: Vec<u32>,
}

fn counts(table: &Table) -> Vec<u32> {
    table.each().collect()
}

impl From<Release> for Heard {
    fn from(release: Release) -> Self {
        let (nearly_all, counts_of_all) = match &release.told {
            Told::Nearly(answer) => (Some(*answer), Vec::new()),
            Told::Numbers(table) => (None, counts(table)),
        };
        let slices = release
            .slices
            .into_iter()
            .map(|(slice, table)| SliceCounts {
                slice: match slice {
                    Slice::Of(name) => Some(name),
                    Slice::Other => None,
                },
                counts: counts(&table),
            });
        Self {
            nearly_all,
            counts: counts_of_all,
            skipped: release.skipped,
            slices: slices.collect(),
        }
    }
}

impl TryFrom<String> for Heard {
    type Error = serde_json::Error;

    fn try_from(kept: String) -> Result<Self, Self::Error> {
        serde_json::from_str::<Release>(&kept).map(Self::from)
    }
}
