//! Where the statements of a newer version come from, followed through the changes that every version between declares.

use std::collections::BTreeMap;

use super::questionnaire::{Change, ChangeKind, Questionnaire, Statement};

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
            let goes_on = self
                .alignments
                .iter()
                .find(|(_, alignment)| alignment.from().contains(id));
            let turned = match goes_on {
                None if self.is_whole => Alignment::New,
                None => Alignment::Unclear { from: None },
                Some((to, alignment)) => alignment.turned(to),
            };
            (id.clone(), turned)
        });
        Self {
            alignments: alignments.collect(),
            ..*self
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::questionnaire::{Principle, Scale};

    fn statement(id: &str, text: &str) -> Statement {
        Statement {
            id: id.into(),
            text: text.into(),
            levels: vec!["No.".into(), "Yes.".into()],
            prompt: String::new(),
            evidence: Vec::new(),
            actions: Vec::new(),
            tags: Vec::new(),
        }
    }

    /// A version whose principles `a` and `b` hold these statements, each with its id as its text.
    fn version(
        a: &[&str],
        b: &[&str],
        changes: &[(ChangeKind, &[&str], &[&str])],
    ) -> Questionnaire {
        let principle = |id: &str, ids: &[&str]| Principle {
            id: id.into(),
            title: id.into(),
            summary: String::new(),
            statements: ids.iter().map(|id| statement(id, "It is so.")).collect(),
        };
        let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        Questionnaire {
            id: "tea".into(),
            version: 1,
            language: "en".into(),
            title: "Tea".into(),
            purpose: String::new(),
            minutes: 1,
            intro: String::new(),
            licence: String::new(),
            credits: String::new(),
            scale: Scale {
                levels: vec!["No".into(), "Yes".into()],
                unscored: Vec::new(),
            },
            principles: vec![principle("a", a), principle("b", b)],
            voices: None,
            changes: changes
                .iter()
                .map(|(kind, from, to)| Change {
                    kind: *kind,
                    from: owned(from),
                    to: owned(to),
                })
                .collect(),
            translations: BTreeMap::new(),
        }
    }

    fn kept(from: &str, reworded: bool, moved: bool) -> Alignment {
        Alignment::Kept {
            from: from.into(),
            reworded,
            moved,
        }
    }

    #[test]
    fn the_same_version_twice_keeps_every_statement() {
        let one = version(&["x"], &["y"], &[]);
        let lineage = Lineage::of(&one, &one, Some(&[]));
        assert_eq!(lineage.alignments["x"], kept("x", false, false));
        assert_eq!(lineage.alignments["y"], kept("y", false, false));
        assert!(lineage.same_scale && lineage.is_whole);
    }

    #[test]
    fn each_kind_of_change_is_told_apart() {
        use ChangeKind::{Merged, Moved, New, Retired, Reworded, Same, Split};
        let one = version(
            &["same", "word", "move", "whole"],
            &["m1", "m2", "old"],
            &[],
        );
        let mut two = version(
            &["same", "word2", "p1", "p2"],
            &["move", "one", "new"],
            &[
                (Same, &["same"], &["same"]),
                (Reworded, &["word"], &["word2"]),
                (Moved, &["move"], &["move"]),
                (Split, &["whole"], &["p1", "p2"]),
                (Merged, &["m1", "m2"], &["one"]),
                (New, &[], &["new"]),
                (Retired, &["old"], &[]),
            ],
        );
        two.principles[0].statements[1].text = "It is just so.".into();
        let lineage = Lineage::of(&one, &two, Some(&[&two]));
        let found = &lineage.alignments;
        assert_eq!(found["same"], kept("same", false, false));
        assert_eq!(found["word2"], kept("word", true, false));
        assert_eq!(found["move"], kept("move", false, true));
        let split = Alignment::Split {
            from: "whole".into(),
            into: vec!["p1".into(), "p2".into()],
        };
        assert_eq!((&found["p1"], &found["p2"]), (&split, &split));
        let merged = Alignment::Merged {
            from: vec!["m1".into(), "m2".into()],
        };
        assert_eq!(found["one"], merged);
        assert_eq!(found["new"], Alignment::New);
        assert!(!lineage.goes_on("old") && lineage.goes_on("m2"));
    }

    #[test]
    fn the_way_back_tells_the_same_the_other_way_round() {
        use ChangeKind::{Merged, New, Retired, Reworded, Split};
        let one = version(&["word", "whole", "m1", "m2", "old"], &[], &[]);
        let two = version(
            &["word2", "p1", "p2", "one", "new"],
            &[],
            &[
                (Reworded, &["word"], &["word2"]),
                (Split, &["whole"], &["p1", "p2"]),
                (Merged, &["m1", "m2"], &["one"]),
                (New, &[], &["new"]),
                (Retired, &["old"], &[]),
            ],
        );
        let back = Lineage::of(&one, &two, Some(&[&two])).turned(&one);
        assert_eq!(back.alignments["word"], kept("word2", false, false));
        assert!(
            matches!(&back.alignments["whole"], Alignment::Merged { from } if *from == ["p1", "p2"])
        );
        assert!(matches!(&back.alignments["m2"], Alignment::Split { from, .. } if from == "one"));
        assert_eq!(back.alignments["old"], Alignment::New);
        assert!(!back.goes_on("new"));
    }

    #[test]
    fn one_unfair_step_makes_the_whole_way_unfair() {
        use ChangeKind::{Merged, New, Reworded, Same, Split};
        let one = version(&["whole", "m1", "m2"], &[], &[]);
        let two = version(
            &["p1", "p2", "one", "new"],
            &[],
            &[
                (Split, &["whole"], &["p1", "p2"]),
                (Merged, &["m1", "m2"], &["one"]),
                (New, &[], &["new"]),
            ],
        );
        let three = version(
            &["p1", "p2", "o1", "o2", "new"],
            &[],
            &[
                (Same, &["p1"], &["p1"]),
                (Reworded, &["p2"], &["p2"]),
                (Split, &["one"], &["o1", "o2"]),
                (Same, &["new"], &["new"]),
            ],
        );
        let found = Lineage::of(&one, &three, Some(&[&two, &three])).alignments;
        assert!(
            matches!(&found["p1"], Alignment::Split { from, into } if from == "whole" && into.len() == 2)
        );
        assert!(matches!(&found["o2"], Alignment::Merged { from } if from.len() == 2));
        assert_eq!(found["new"], Alignment::New);
    }

    #[test]
    fn words_that_came_back_are_the_same_words() {
        let one = version(&["x"], &[], &[]);
        let mut two = version(&["x"], &[], &[(ChangeKind::Reworded, &["x"], &["x"])]);
        two.principles[0].statements[0].text = "It is not so.".into();
        let three = version(&["x"], &[], &[(ChangeKind::Reworded, &["x"], &["x"])]);
        let found = Lineage::of(&one, &three, Some(&[&two, &three]));
        assert_eq!(found.alignments["x"], kept("x", false, false));
    }

    #[test]
    fn other_words_for_the_levels_of_a_statement_are_a_rewording() {
        let one = version(&["x"], &[], &[]);
        let mut two = version(&["x"], &[], &[(ChangeKind::Reworded, &["x"], &["x"])]);
        two.principles[0].statements[0].levels[1] = "Yes, always.".into();
        let found = Lineage::of(&one, &two, Some(&[&two]));
        assert_eq!(found.alignments["x"], kept("x", true, false));
    }

    #[test]
    fn other_names_or_another_number_of_levels_are_another_scale() {
        let one = version(&["x"], &[], &[]);
        for levels in [vec!["No", "Always"], vec!["No", "Partly", "Yes"]] {
            let mut two = version(&["x"], &[], &[(ChangeKind::Same, &["x"], &["x"])]);
            two.scale.levels = levels.into_iter().map(str::to_owned).collect();
            assert!(!Lineage::of(&one, &two, Some(&[&two])).same_scale);
        }
    }

    #[test]
    fn without_a_version_between_nothing_is_guessed() {
        let one = version(&["x", "old"], &[], &[]);
        let three = version(&["x", "late"], &[], &[(ChangeKind::Same, &["x"], &["x"])]);
        let found = Lineage::of(&one, &three, None);
        let unclear = |from: Option<&str>| Alignment::Unclear {
            from: from.map(str::to_owned),
        };
        assert_eq!(found.alignments["x"], unclear(Some("x")));
        assert_eq!(found.alignments["late"], unclear(None));
        assert!(!found.is_whole);
    }
}
