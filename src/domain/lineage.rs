//! Where the statements of a newer version come from, followed through the changes that every version between declares.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::domain::questionnaire::{Change, ChangeKind, Questionnaire, Statement};

/// How a statement of one version belongs to those of an older one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// The same statement, under this id in the older version: `same`, `reworded` and `moved` all the way.
    Kept {
        /// Its id in the older version.
        from: String,
        /// Whether its sentence or the words for its levels are not the same as then.
        reworded: bool,
        /// Whether it is under another principle than then.
        moved: bool,
    },
    /// One of several that came out of one.
    Split {
        /// Id of the one, in the older version.
        from: String,
        /// Ids of all that came out of it, this one among them, in the order they are asked.
        into: Vec<String>,
    },
    /// Put together from several, which had these ids in the older version.
    Merged {
        /// Their ids.
        from: Vec<String>,
    },
    /// Not asked before.
    New,
    /// Asked before and not any more.
    Retired,
    /// A version between is gone, so nobody can say.
    Unclear {
        /// The same id in the older version, where it is there.
        from: Option<String>,
    },
}

impl Alignment {
    /// Ids in the older version; none for what is new.
    pub fn from(&self) -> &[String] {
        match self {
            Self::Kept { from, .. } | Self::Split { from, .. } => std::slice::from_ref(from),
            Self::Merged { from } => from,
            Self::Unclear { from } => from.as_slice(),
            Self::New | Self::Retired => &[],
        }
    }

    /// How the older statement belongs to the newer one, which has the id `to`.
    fn turned(&self, to: &str) -> Self {
        match self {
            Self::Kept {
                reworded, moved, ..
            } => Self::Kept {
                from: to.to_owned(),
                reworded: *reworded,
                moved: *moved,
            },
            Self::Split { into, .. } => Self::Merged { from: into.clone() },
            Self::Merged { from } => Self::Split {
                from: to.to_owned(),
                into: from.clone(),
            },
            Self::Unclear { .. } => Self::Unclear {
                from: Some(to.to_owned()),
            },
            Self::New => Self::Retired,
            Self::Retired => Self::New,
        }
    }
}

/// Two versions of a questionnaire held against each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lineage {
    /// How each statement of the newer version belongs to the older one, by its id.
    pub alignments: BTreeMap<String, Alignment>,
    /// Whether both have the same levels: as many, with the same names. A level of another scale is another measure.
    pub same_scale: bool,
    /// Whether every version between is known.
    pub is_whole: bool,
}

impl Lineage {
    /// Follows every statement of `newer` back to `older`. `versions` are all after the older one, the newer one last;
    /// empty for the same version twice, none when one of them is gone.
    ///
    /// Which kinds are fair to compare is said by DESIGN.md's declared changes and [`ChangeKind::is_comparable`]:
    /// `same`, `reworded` and `moved` are, because the meaning stayed; `split`, `merged`, `new` and `retired` are not,
    /// because what was asked is another thing. One unfair step anywhere between makes the whole way unfair.
    pub fn of(
        older: &Questionnaire,
        newer: &Questionnaire,
        versions: Option<&[&Questionnaire]>,
    ) -> Self {
        Self {
            alignments: match versions {
                Some(versions) => alignments(older, newer, &traces(older, versions)),
                None => unclear(older, newer),
            },
            same_scale: older.scale.levels == newer.scale.levels,
            is_whole: versions.is_some(),
        }
    }

    /// The same the other way round, from the newer version to `older`, for an audit of an earlier day that was typed in
    /// later with the newer version: what was split is put together then, and what is new is asked no more.
    pub fn turned(&self, older: &Questionnaire) -> Self {
        let alignments = older.statements().map(|(_, statement)| {
            let id = &statement.id;
            (id.clone(), self.turned_one(id))
        });
        Self {
            alignments: alignments.collect(),
            ..*self
        }
    }

    /// How a statement of the older version belongs to all those of the newer one that come from it.
    fn turned_one(&self, id: &str) -> Alignment {
        let later: Vec<_> = self
            .alignments
            .iter()
            .filter(|(_, alignment)| alignment.from().iter().any(|from| from == id))
            .collect();
        match later.as_slice() {
            [] if self.is_whole => Alignment::New,
            [] => Alignment::Unclear { from: None },
            [(to, alignment)] => alignment.turned(to),
            // It was split, maybe after it had been put together with others.
            several => {
                let in_order = several.iter().find_map(|(_, alignment)| match alignment {
                    Alignment::Split { into, .. } => Some(into.clone()),
                    _ => None,
                });
                let by_id = || several.iter().map(|(to, _)| (*to).clone()).collect();
                Alignment::Merged {
                    from: in_order.unwrap_or_else(by_id),
                }
            }
        }
    }

    /// Whether something of the newer version comes from this statement of the older one.
    pub fn goes_on(&self, id: &str) -> bool {
        self.alignments
            .values()
            .any(|alignment| alignment.from().iter().any(|from| from == id))
    }
}

/// The way one statement came.
#[derive(Clone)]
struct Trace {
    /// Ids in the oldest version.
    from: Vec<String>,
    /// `Same` while every step was comparable; else what made it not so.
    kind: ChangeKind,
}

/// The way each statement of the last version came, one step for each version.
fn traces(older: &Questionnaire, versions: &[&Questionnaire]) -> BTreeMap<String, Trace> {
    let mut traces: BTreeMap<String, Trace> = older
        .statements()
        .map(|(_, statement)| {
            let trace = Trace {
                from: vec![statement.id.clone()],
                kind: ChangeKind::Same,
            };
            (statement.id.clone(), trace)
        })
        .collect();
    for version in versions {
        let mut next = BTreeMap::new();
        for change in &version.changes {
            let trace = step(change, &traces);
            for to in &change.to {
                next.insert(to.clone(), trace.clone());
            }
        }
        traces = next;
    }
    traces
}

fn step(change: &Change, before: &BTreeMap<String, Trace>) -> Trace {
    let ways: Vec<&Trace> = change.from.iter().filter_map(|id| before.get(id)).collect();
    let mut from: Vec<String> = Vec::new();
    for id in ways.iter().flat_map(|way| &way.from) {
        if !from.contains(id) {
            from.push(id.clone());
        }
    }
    let until_here = ways.first().map_or(ChangeKind::New, |way| way.kind);
    let kind = match change.kind {
        // What came from nothing in the oldest version is new, whatever became of it later.
        _ if from.is_empty() => ChangeKind::New,
        kind if kind.is_comparable() => until_here,
        // A part of what was put together still comes from several.
        ChangeKind::Split if from.len() > 1 => ChangeKind::Merged,
        kind => kind,
    };
    Trace { from, kind }
}

fn alignments(
    older: &Questionnaire,
    newer: &Questionnaire,
    traces: &BTreeMap<String, Trace>,
) -> BTreeMap<String, Alignment> {
    newer
        .statements()
        .map(|(principle, statement)| {
            let alignment = match traces.get(&statement.id) {
                Some(Trace { from, kind }) => match (kind, from.first()) {
                    (_, None) => Alignment::New,
                    (ChangeKind::Split, Some(one)) => Alignment::Split {
                        from: one.clone(),
                        into: parts(newer, traces, one),
                    },
                    (kind, Some(one)) if kind.is_comparable() => {
                        let then = older.statement(one);
                        Alignment::Kept {
                            from: one.clone(),
                            reworded: then
                                .is_some_and(|(_, then)| wording(then) != wording(statement)),
                            moved: then.is_some_and(|(then, _)| then.id != principle.id),
                        }
                    }
                    _ => Alignment::Merged { from: from.clone() },
                },
                // Files are checked to name every statement; one that none names is left open, not guessed at.
                None => Alignment::Unclear { from: None },
            };
            (statement.id.clone(), alignment)
        })
        .collect()
}

/// Ids of all statements that came out of one, in the order they are asked.
fn parts(newer: &Questionnaire, traces: &BTreeMap<String, Trace>, one: &str) -> Vec<String> {
    newer
        .statements()
        .filter(|(_, statement)| {
            traces
                .get(&statement.id)
                .is_some_and(|trace| trace.from.iter().any(|id| id == one))
        })
        .map(|(_, statement)| statement.id.clone())
        .collect()
}

fn unclear(older: &Questionnaire, newer: &Questionnaire) -> BTreeMap<String, Alignment> {
    newer
        .statements()
        .map(|(_, statement)| {
            let from = older
                .statement(&statement.id)
                .map(|(_, then)| then.id.clone());
            (statement.id.clone(), Alignment::Unclear { from })
        })
        .collect()
}

fn wording(statement: &Statement) -> (&str, &[String]) {
    (&statement.text, &statement.levels)
}
