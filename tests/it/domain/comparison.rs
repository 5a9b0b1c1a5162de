//! Two audits side by side, across versions whose changes are declared.
//!
//! The versions are made up from meanings: a statement that is kept, reworded or moved goes on with its meaning, and one
//! that comes out of others has a new one. What may be compared is then plain: what has the same meaning both times.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use chrono::{DateTime, NaiveDate};

use good_measure::domain::{
    answer::{Answer, Choice},
    audit::{AnswerSheet, Audit, SavedAnswer},
    comparison::{ComparedStatement, Comparison},
    lineage::{Alignment, Lineage},
    questionnaire::{Change, ChangeKind, Principle, Questionnaire, Scale, Statement, Unscored},
    statement_change::{StatementChange, Unfair},
};

use proptest::{prelude::*, sample::Index, test_runner::TestCaseResult};

use super::holds;

/// How many principles each version has.
const PRINCIPLES: usize = 3;

/// What becomes of a statement in the next version.
#[derive(Clone, Debug)]
enum Fate {
    Same,
    Reworded {
        renamed: bool,
    },
    Moved {
        to: usize,
        reworded: bool,
    },
    Split {
        into: usize,
    },
    /// Put together with the next one.
    Merged,
    Retired,
}

/// What makes one version of the one before.
#[derive(Clone, Debug)]
struct Step {
    /// For each statement in turn, from the start again when there are more statements.
    fates: Vec<Fate>,
    /// Principles of the statements that are new.
    new: Vec<usize>,
    /// Whether the levels get other names.
    rescaled: bool,
    /// Whether the changes are declared from the last to the first.
    backwards: bool,
}

/// A statement of a version, with what it means.
#[derive(Clone, Debug)]
struct Known {
    meaning: usize,
    id: String,
    text: String,
    principle: usize,
}

/// All versions of a questionnaire, and what their statements mean.
#[derive(Clone)]
struct History {
    versions: Vec<Questionnaire>,
    known: Vec<Vec<Known>>,
    /// What each meaning was made from.
    parents: Vec<Vec<usize>>,
}

/// In short: the statements of each version, and what was declared of them.
impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (version, known) in self.versions.iter().zip(&self.known) {
            for change in &version.changes {
                write!(f, "\n{:?} {:?} {:?}", change.kind, change.from, change.to)?;
            }
            for known in known {
                write!(f, "\n{} in p{}: {}", known.id, known.principle, known.text)?;
            }
            writeln!(f, "\n{:?}", version.scale.levels)?;
        }
        Ok(())
    }
}

impl History {
    fn new(first: &[usize], steps: &[Step]) -> Self {
        let mut history = Self {
            versions: Vec::new(),
            known: Vec::new(),
            parents: Vec::new(),
        };
        let statements: Vec<Known> = first
            .iter()
            .map(|principle| history.made_from(Vec::new(), *principle))
            .collect();
        let scale = vec![
            "Not yet".to_owned(),
            "Partly".into(),
            "Mostly".into(),
            "Yes".into(),
        ];
        history
            .versions
            .push(version(&statements, Vec::new(), scale));
        history.known.push(statements);
        for step in steps {
            history.go_on(step);
        }
        history
    }

    /// A statement that means something new.
    fn made_from(&mut self, parents: Vec<usize>, principle: usize) -> Known {
        let meaning = self.parents.len();
        self.parents.push(parents);
        Known {
            meaning,
            id: format!("s{meaning}"),
            text: format!("Sentence {meaning}."),
            principle,
        }
    }

    fn go_on(&mut self, step: &Step) {
        let number = self.versions.len();
        let before = self.known[number - 1].clone();
        let (mut after, mut changes) = (Vec::new(), Vec::new());
        let mut fates = step.fates.iter().cycle();
        let mut waiting = before.iter();
        while let Some(old) = waiting.next() {
            let fate = fates.next().unwrap_or(&Fate::Same);
            let mut from = vec![old];
            let (kind, to) = match fate {
                Fate::Same => (ChangeKind::Same, vec![old.clone()]),
                Fate::Reworded { renamed } => {
                    let mut new = old.clone();
                    new.text = format!("Other words of {}, {number}.", old.meaning);
                    if *renamed {
                        new.id = format!("s{}v{number}", old.meaning);
                    }
                    (ChangeKind::Reworded, vec![new])
                }
                Fate::Moved { to, reworded } => {
                    let mut new = Known {
                        principle: *to,
                        ..old.clone()
                    };
                    if *reworded {
                        new.text = format!("Moved words of {}, {number}.", old.meaning);
                    }
                    (ChangeKind::Moved, vec![new])
                }
                Fate::Split { into } => {
                    let parts =
                        (0..*into).map(|_| self.made_from(vec![old.meaning], old.principle));
                    (ChangeKind::Split, parts.collect())
                }
                Fate::Merged => match waiting.next() {
                    None => (ChangeKind::Same, vec![old.clone()]),
                    Some(other) => {
                        from.push(other);
                        let parents = vec![old.meaning, other.meaning];
                        (
                            ChangeKind::Merged,
                            vec![self.made_from(parents, other.principle)],
                        )
                    }
                },
                Fate::Retired => (ChangeKind::Retired, Vec::new()),
            };
            changes.push(change(kind, &from, &to));
            after.extend(to);
        }
        for principle in &step.new {
            let new = self.made_from(Vec::new(), *principle);
            changes.push(change(ChangeKind::New, &[], std::slice::from_ref(&new)));
            after.push(new);
        }
        if step.backwards {
            changes.reverse();
        }
        let mut levels = self.versions[number - 1].scale.levels.clone();
        if step.rescaled {
            levels[0] = format!("Not yet, {number}");
        }
        self.versions.push(version(&after, changes, levels));
        self.known.push(after);
    }

    /// Everything a meaning was made from, itself among it.
    fn roots(&self, meaning: usize) -> BTreeSet<usize> {
        let parents = self.parents[meaning].iter();
        let mut roots: BTreeSet<usize> = parents.flat_map(|parent| self.roots(*parent)).collect();
        roots.insert(meaning);
        roots
    }

    /// Whether a statement of a newer version comes from one of an older.
    fn comes_from(&self, newer: &Known, older: &Known) -> bool {
        self.roots(newer.meaning).contains(&older.meaning)
    }
}

fn change(kind: ChangeKind, from: &[&Known], to: &[Known]) -> Change {
    Change {
        kind,
        from: from.iter().map(|known| known.id.clone()).collect(),
        to: to.iter().map(|known| known.id.clone()).collect(),
    }
}

fn version(statements: &[Known], changes: Vec<Change>, levels: Vec<String>) -> Questionnaire {
    let principle = |place: usize| Principle {
        id: format!("p{place}"),
        title: String::new(),
        summary: String::new(),
        statements: statements
            .iter()
            .filter(|known| known.principle == place)
            .map(|known| Statement {
                id: known.id.clone(),
                text: known.text.clone(),
                levels: Vec::new(),
                prompt: String::new(),
                evidence: Vec::new(),
                actions: Vec::new(),
                tags: Vec::new(),
            })
            .collect(),
    };
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
            levels,
            unscored: vec![Unscored::Unknown, Unscored::NotForUs],
        },
        principles: (0..PRINCIPLES).map(principle).collect(),
        voices: None,
        changes,
        translations: BTreeMap::new(),
    }
}

/// Up to five versions.
fn history() -> impl Strategy<Value = History> {
    let fate = prop_oneof![
        3 => Just(Fate::Same),
        2 => any::<bool>().prop_map(|renamed| Fate::Reworded { renamed }),
        2 => (0..PRINCIPLES, any::<bool>()).prop_map(|(to, reworded)| Fate::Moved { to, reworded }),
        2 => (2..=3_usize).prop_map(|into| Fate::Split { into }),
        2 => Just(Fate::Merged),
        1 => Just(Fate::Retired),
    ];
    let step = (
        prop::collection::vec(fate, 1..6),
        prop::collection::vec(0..PRINCIPLES, 0..3),
        prop::bool::weighted(0.1),
        any::<bool>(),
    )
        .prop_map(|(fates, new, rescaled, backwards)| Step {
            fates,
            new,
            rescaled,
            backwards,
        });
    let first = prop::collection::vec(0..PRINCIPLES, 1..6);
    (first, prop::collection::vec(step, 1..5))
        .prop_map(|(first, steps)| History::new(&first, &steps))
}

/// What a group chose and answered, whatever the version.
#[derive(Clone, Debug)]
struct Said {
    chosen: [bool; PRINCIPLES],
    /// For each statement in turn, from the start again when there are more statements.
    choices: Vec<Option<Choice>>,
}

fn said() -> impl Strategy<Value = Said> {
    let choice = prop_oneof![
        6 => (1..=4_u8).prop_map(|level| Some(Choice::Level(level))),
        1 => Just(Some(Choice::Unscored(Unscored::Unknown))),
        1 => Just(Some(Choice::Unscored(Unscored::NotForUs))),
        1 => Just(None),
    ];
    (
        any::<[bool; PRINCIPLES]>(),
        prop::collection::vec(choice, 1..12),
    )
        .prop_map(|(chosen, choices)| Said { chosen, choices })
}

/// An audit of this version.
fn sheet(questionnaire: &Questionnaire, said: &Said) -> AnswerSheet {
    let chosen: BTreeSet<String> = questionnaire
        .principles
        .iter()
        .zip(said.chosen)
        .filter(|(_, chosen)| *chosen)
        .map(|(principle, _)| principle.id.clone())
        .collect();
    let asked = questionnaire
        .statements()
        .filter(|(principle, _)| chosen.contains(&principle.id));
    let answers = asked
        .zip(said.choices.iter().cycle())
        .filter_map(|((_, statement), choice)| Some((statement.id.clone(), saved((*choice)?))))
        .collect();
    let id = "01936f2c000070008000000000000001";
    AnswerSheet {
        audit: Audit {
            organisation_id: id.parse().expect("an id"),
            id: id.parse().expect("an id"),
            questionnaire_id: questionnaire.id.clone(),
            questionnaire_version: 1,
            held_on: NaiveDate::default(),
            started_at: DateTime::UNIX_EPOCH,
            closed_at: Some(DateTime::UNIX_EPOCH),
        },
        questionnaire: questionnaire.clone(),
        chosen,
        answers,
    }
}

fn saved(choice: Choice) -> SavedAnswer {
    SavedAnswer {
        version: 1,
        answer: Answer {
            choice: Some(choice),
            ..Answer::default()
        },
        saved_by: "Ana".into(),
        saved_at: DateTime::UNIX_EPOCH,
        clash: None,
        paper: None,
    }
}

/// Two audits of two versions, and what each statement of the two means.
#[derive(Clone, Debug)]
struct Pair {
    history: History,
    older: usize,
    newer: usize,
    before: Said,
    now: Said,
    /// Whether the audit of the newer version is the one of the earlier day.
    turned: bool,
}

fn pair() -> impl Strategy<Value = Pair> {
    let places = (any::<Index>(), any::<Index>(), any::<bool>());
    (history(), places, said(), said()).prop_map(|(history, (one, other, turned), before, now)| {
        let count = history.versions.len();
        let (one, other) = (one.index(count), other.index(count));
        Pair {
            older: one.min(other),
            newer: one.max(other),
            turned,
            history,
            before,
            now,
        }
    })
}

impl Pair {
    /// Versions of the earlier and of the later audit.
    fn days(&self) -> (usize, usize) {
        if self.turned {
            (self.newer, self.older)
        } else {
            (self.older, self.newer)
        }
    }

    fn lineage(&self) -> Lineage {
        let versions = &self.history.versions;
        let (older, newer) = (&versions[self.older], &versions[self.newer]);
        let after: Vec<&Questionnaire> = versions[self.older + 1..=self.newer].iter().collect();
        let lineage = Lineage::of(older, newer, Some(&after));
        if self.turned {
            lineage.turned(older)
        } else {
            lineage
        }
    }

    fn compared(&self, lineage: &Lineage) -> Comparison {
        let versions = &self.history.versions;
        let (before, now) = self.days();
        let before = sheet(&versions[before], &self.before);
        let now = sheet(&versions[now], &self.now);
        Comparison::new(before, now, lineage, BTreeMap::new())
    }

    /// Whether one comes from the other, whichever is the newer.
    fn belong(&self, then: &Known, now: &Known) -> bool {
        if self.turned {
            self.history.comes_from(then, now)
        } else {
            self.history.comes_from(now, then)
        }
    }

    /// The statement of the later audit with this id, and those of the earlier one that it belongs to.
    fn truth(&self, id: &str) -> Option<(&Known, Vec<&Known>)> {
        let (before, now) = self.days();
        let now = self.history.known[now].iter().find(|now| now.id == id)?;
        let then = self.history.known[before].iter();
        Some((now, then.filter(|then| self.belong(then, now)).collect()))
    }
}

fn level(sheet: &AnswerSheet, id: &str) -> Option<u8> {
    sheet.answers.get(id)?.answer.choice?.level()
}

/// Whether it says how many levels something moved, none among them.
fn is_number(movement: StatementChange) -> bool {
    matches!(
        movement,
        StatementChange::Up(_) | StatementChange::Down(_) | StatementChange::Level
    )
}

#[test]
fn a_number_is_given_exactly_where_the_meaning_and_the_scale_are_the_same() {
    holds(256, pair(), |pair| {
        let lineage = pair.lineage();
        let compared = pair.compared(&lineage);
        for entry in &compared.entries {
            let truth = pair
                .truth(&entry.id)
                .filter(|_| entry.alignment != Alignment::Retired);
            let kept = truth
                .as_ref()
                .and_then(|(now, then)| then.iter().find(|then| then.meaning == now.meaning));
            let then = kept.and_then(|then| level(&compared.before, &then.id));
            let now = level(&compared.now, &entry.id);
            match (then, now) {
                (Some(then), Some(now)) if lineage.same_scale => {
                    let moved = match entry.movement {
                        StatementChange::Up(by) => i16::from(by),
                        StatementChange::Down(by) => -i16::from(by),
                        StatementChange::Level => 0,
                        other => return Err(TestCaseError::fail(format!("{other:?}: {entry:?}"))),
                    };
                    prop_assert_eq!(i16::from(then) + moved, i16::from(now), "{:?}", entry);
                }
                _ => prop_assert!(!is_number(entry.movement), "{:?}", entry),
            }
            // What has another meaning, or is measured otherwise, is said to be so, and nobody is asked why it moved.
            if kept.is_none() || !lineage.same_scale {
                let said = matches!(entry.movement, StatementChange::NotComparable(_));
                prop_assert!(said && !entry.movement.is_move(), "{:?}", entry);
            }
        }
        Ok(())
    });
}

/// Why it is not compared, by what each statement means.
fn check_reason(pair: &Pair, entry: &ComparedStatement) -> TestCaseResult {
    let retired = entry.alignment == Alignment::Retired;
    prop_assert_eq!(
        retired,
        entry.movement == StatementChange::NotComparable(Unfair::Retired)
    );
    if retired {
        let (before, now) = pair.days();
        let then = pair.history.known[before]
            .iter()
            .find(|then| then.id == entry.id);
        let then = then.expect("a statement of the earlier audit");
        let later = &pair.history.known[now];
        prop_assert!(
            !later.iter().any(|now| pair.belong(then, now)),
            "{:?}",
            entry
        );
        return Ok(());
    }
    let (now, then) = pair
        .truth(&entry.id)
        .expect("a statement of the later audit");
    let ids: BTreeSet<&str> = then.iter().map(|then| then.id.as_str()).collect();
    let told: BTreeSet<&str> = entry.alignment.from().iter().map(String::as_str).collect();
    prop_assert_eq!(
        told.len(),
        entry.alignment.from().len(),
        "twice: {:?}",
        entry
    );
    prop_assert_eq!(&told, &ids, "{:?}", entry);
    match &entry.alignment {
        Alignment::Kept {
            reworded, moved, ..
        } => {
            prop_assert_eq!(then[0].meaning, now.meaning);
            prop_assert_eq!(*reworded, then[0].text != now.text);
            prop_assert_eq!(*moved, then[0].principle != now.principle);
        }
        Alignment::Split { into, .. } => {
            let (_, later) = pair.days();
            let parts = pair.history.known[later].iter();
            let parts: BTreeSet<&str> = parts
                .filter(|part| pair.belong(then[0], part))
                .map(|part| part.id.as_str())
                .collect();
            let told: BTreeSet<&str> = into.iter().map(String::as_str).collect();
            prop_assert_eq!(told, parts);
        }
        Alignment::Merged { .. } => {
            prop_assert!(then.iter().all(|then| then.meaning != now.meaning))
        }
        Alignment::New => prop_assert!(then.is_empty()),
        other => return Err(TestCaseError::fail(format!("{other:?}"))),
    }
    Ok(())
}

#[test]
fn what_is_told_of_a_statement_is_what_the_declared_changes_made_of_it() {
    holds(256, pair(), |pair| {
        let compared = pair.compared(&pair.lineage());
        compared
            .entries
            .iter()
            .try_for_each(|entry| check_reason(&pair, entry))
    });
}

#[test]
fn every_statement_of_both_audits_is_accounted_for_exactly_once() {
    holds(256, pair(), |pair| {
        let compared = pair.compared(&pair.lineage());
        let (retired, asked): (Vec<&ComparedStatement>, Vec<&ComparedStatement>) = compared
            .entries
            .iter()
            .partition(|entry| entry.alignment == Alignment::Retired);
        // Of the later version: all that either audit looked at, in the order they are asked.
        let before: BTreeSet<&str> = compared
            .before
            .statements()
            .map(|(_, statement)| statement.id.as_str())
            .collect();
        let expected: Vec<&str> = compared
            .now
            .questionnaire
            .statements()
            .filter(|(principle, statement)| {
                let (_, then) = pair.truth(&statement.id).expect("known");
                compared.now.chosen.contains(&principle.id)
                    || then.iter().any(|then| before.contains(then.id.as_str()))
            })
            .map(|(_, statement)| statement.id.as_str())
            .collect();
        let told: Vec<&str> = asked.iter().map(|entry| entry.id.as_str()).collect();
        prop_assert_eq!(told, expected);
        // Of the earlier audit: what went on is told beside what it became, the rest by itself.
        for id in before {
            let goes_on = asked
                .iter()
                .any(|entry| entry.then.iter().any(|then| then.id == id));
            let by_itself = retired.iter().filter(|entry| entry.id == id).count();
            prop_assert_eq!(by_itself, usize::from(!goes_on), "{}", id);
        }
        let moves = compared.moves();
        prop_assert_eq!(
            moves.compared + moves.known + moves.unscored + moves.not_comparable,
            compared.entries.len()
        );
        prop_assert_eq!(moves.up + moves.down + moves.level(), moves.compared);
        Ok(())
    });
}

#[test]
fn the_same_version_against_itself_keeps_every_statement() {
    holds(
        128,
        (history(), any::<Index>(), said(), said()),
        |(history, which, before, now)| {
            let version = &history.versions[which.index(history.versions.len())];
            let lineage = Lineage::of(version, version, Some(&[]));
            prop_assert!(lineage.same_scale && lineage.is_whole);
            let compared = |before: &Said, now: &Said| {
                let (before, now) = (sheet(version, before), sheet(version, now));
                Comparison::new(before, now, &lineage, BTreeMap::new())
            };
            for entry in compared(&before, &now).entries {
                let kept = Alignment::Kept {
                    from: entry.id.clone(),
                    reworded: false,
                    moved: false,
                };
                prop_assert_eq!(&entry.alignment, &kept);
            }
            // With the same answers too nothing moves.
            let still = compared(&now, &now);
            prop_assert_eq!(still.moved().count(), 0);
            for entry in &still.entries {
                let level = level(&still.now, &entry.id);
                prop_assert_eq!(is_number(entry.movement), level.is_some(), "{:?}", entry);
            }
            Ok(())
        },
    );
}

#[test]
fn with_a_version_gone_nothing_is_compared() {
    holds(128, pair(), |pair| {
        let versions = &pair.history.versions;
        let (older, newer) = (&versions[pair.older], &versions[pair.newer]);
        let lineage = Lineage::of(older, newer, None);
        let lineage = if pair.turned {
            lineage.turned(older)
        } else {
            lineage
        };
        let compared = pair.compared(&lineage);
        prop_assert!(!compared.is_whole);
        for entry in &compared.entries {
            prop_assert_eq!(
                entry.movement,
                StatementChange::NotComparable(Unfair::VersionGone)
            );
        }
        // Still nothing either audit looked at is passed over.
        for sheet in [&compared.before, &compared.now] {
            for (_, statement) in sheet.statements() {
                let told = compared.entries.iter().filter(|entry| {
                    entry.id == statement.id
                        || entry.then.iter().any(|then| then.id == statement.id)
                });
                prop_assert_eq!(told.count(), 1, "{}", &statement.id);
            }
        }
        Ok(())
    });
}

#[test]
fn the_way_back_tells_the_opposite_of_the_way_forward() {
    holds(128, pair(), |pair| {
        let pair = Pair {
            turned: false,
            ..pair
        };
        let back = Pair {
            turned: true,
            before: pair.now.clone(),
            now: pair.before.clone(),
            ..pair.clone()
        };
        let forward = pair.compared(&pair.lineage());
        let backward = back.compared(&back.lineage());
        // One and the same meaning has one entry each way.
        for entry in forward
            .entries
            .iter()
            .filter(|entry| is_number(entry.movement))
        {
            let then = &entry.then[0].id;
            let other = backward.entries.iter().find(|other| other.id == *then);
            let opposite = match entry.movement {
                StatementChange::Up(by) => StatementChange::Down(by),
                StatementChange::Down(by) => StatementChange::Up(by),
                other => other,
            };
            prop_assert_eq!(other.map(|other| other.movement), Some(opposite));
        }
        let numbers = |compared: &Comparison| {
            let entries = compared.entries.iter();
            entries.filter(|entry| is_number(entry.movement)).count()
        };
        prop_assert_eq!(numbers(&forward), numbers(&backward));
        Ok(())
    });
}
