//! Two audits of the same questionnaire side by side: what moved, why, and what cannot fairly be compared.

use std::collections::BTreeMap;

use crate::domain::{
    answer::Choice,
    audit::{AnswerSheet, Audit},
    lineage::{Alignment, Lineage},
    questionnaire::{Principle, Statement},
    reason::{Reason, RecordedReason},
    statement_change::{StatementChange, statement_change},
};

/// What an audit said of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierAnswer {
    /// Id in the older version.
    pub id: String,
    /// The sentence as it was asked, in the reader's language.
    pub text: String,
    /// What was chosen; none when it was not looked at.
    pub choice: Option<Choice>,
}

/// One statement of the newer version, or one of the older that is not asked any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedStatement {
    /// Id of the statement.
    pub id: String,
    /// Id of its principle.
    pub principle: String,
    /// The sentence in the reader's language.
    pub text: String,
    /// How it belongs to the older version.
    pub alignment: Alignment,
    /// What the earlier audit said of it, or of each of those it was put together from; none for what is new.
    pub then: Vec<EarlierAnswer>,
    /// What the later audit said; none when it was not looked at or not asked.
    pub now: Option<Choice>,
    /// What became of it.
    pub movement: StatementChange,
    /// Why, where somebody said so.
    pub said: Option<RecordedReason>,
}

impl ComparedStatement {
    /// What was said of why it moved; none also when that was taken back, or nothing moved.
    pub fn why(&self) -> Option<&RecordedReason> {
        self.said
            .as_ref()
            .filter(|said| self.movement.is_move() && !said.why.is_empty())
    }

    /// Whether it is said that the group sees more clearly now. Falling after honest learning is good work, no loss.
    pub fn is_learning(&self) -> bool {
        matches!(
            self.movement,
            StatementChange::Down(_) | StatementChange::NowUnscored
        ) && self
            .why()
            .is_some_and(|said| said.why.reasons.contains(&Reason::Clearer))
    }

    /// What the earlier audit said, where it is one answer.
    pub fn before(&self) -> Option<Choice> {
        one(&self.then)
    }
}

/// Movements, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// Statements with a level both times, fair to compare.
    pub compared: usize,
    /// Of these, nearer.
    pub up: usize,
    /// Of these, further.
    pub down: usize,
    /// Of those further, the ones where the group says that it sees more clearly now.
    pub learned: usize,
    /// Without a level before and with one now.
    pub known: usize,
    /// With a level before and without one now.
    pub unscored: usize,
    /// Not fair to compare.
    pub not_comparable: usize,
}

impl Moves {
    /// Counts a statement in.
    pub fn count(&mut self, entry: &ComparedStatement) {
        match entry.movement {
            StatementChange::Up(_) => self.up += 1,
            StatementChange::Down(_) => {
                self.down += 1;
                self.learned += usize::from(entry.is_learning());
            }
            StatementChange::Level => {}
            StatementChange::NowKnown => self.known += 1,
            StatementChange::NowUnscored => self.unscored += 1,
            StatementChange::NotComparable(_) => self.not_comparable += 1,
        }
        let both = matches!(
            entry.movement,
            StatementChange::Up(_) | StatementChange::Down(_) | StatementChange::Level
        );
        self.compared += usize::from(both);
    }

    /// Of the compared, those at the level where they were.
    pub fn level(self) -> usize {
        self.compared - self.up - self.down
    }
}

impl<'a> FromIterator<&'a ComparedStatement> for Moves {
    fn from_iter<I: IntoIterator<Item = &'a ComparedStatement>>(entries: I) -> Self {
        let mut moves = Self::default();
        for entry in entries {
            moves.count(entry);
        }
        moves
    }
}

/// Two audits of the same questionnaire, the earlier and the later.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The earlier audit, its questionnaire in the reader's language, and its answers.
    pub before: AnswerSheet,
    /// The later one.
    pub now: AnswerSheet,
    /// Every statement that either of them looked at: those of the newer version as they are asked, then those of the
    /// older one that are not asked any more.
    pub entries: Vec<ComparedStatement>,
    /// Whether both have the same levels.
    pub same_scale: bool,
    /// Whether every version of the questionnaire between them is known.
    pub is_whole: bool,
}

impl Comparison {
    /// Puts two audits side by side. `lineage` leads from the version of `before` to that of `now`; `said` is what was
    /// said of why, by statement.
    pub fn new(
        before: AnswerSheet,
        now: AnswerSheet,
        lineage: &Lineage,
        mut said: BTreeMap<String, RecordedReason>,
    ) -> Self {
        let mut entries = Vec::new();
        for (principle, statement) in now.questionnaire.statements() {
            let Some(alignment) = lineage.alignments.get(&statement.id) else {
                continue;
            };
            let then: Vec<EarlierAnswer> = then(&before, alignment.from());
            let asked = now.chosen.contains(&principle.id)
                || then.iter().any(|then| asks(&before, &then.id));
            if asked {
                let (now, said) = (now.choice(&statement.id), said.remove(&statement.id));
                entries.push(ComparedStatement {
                    movement: statement_change(alignment, lineage.same_scale, one(&then), now),
                    alignment: alignment.clone(),
                    then,
                    now,
                    said,
                    ..blank(principle, statement)
                });
            }
        }
        for (principle, statement) in before.statements() {
            if lineage.goes_on(&statement.id) {
                continue;
            }
            let alignment = if lineage.is_whole {
                Alignment::Retired
            } else {
                Alignment::Unclear { from: None }
            };
            entries.push(ComparedStatement {
                movement: statement_change(&alignment, lineage.same_scale, None, None),
                alignment,
                then: then(&before, std::slice::from_ref(&statement.id)),
                ..blank(principle, statement)
            });
        }
        Self {
            entries,
            same_scale: lineage.same_scale,
            is_whole: lineage.is_whole,
            before,
            now,
        }
    }

    /// The levels of the earlier audit, by the id in the later one, of statements that mean the same in both.
    pub fn levels_before(&self) -> BTreeMap<String, u8> {
        let same = self
            .entries
            .iter()
            .filter(|entry| self.same_scale && matches!(entry.alignment, Alignment::Kept { .. }));
        same.filter_map(|entry| Some((entry.id.clone(), entry.before()?.level()?)))
            .collect()
    }

    /// All movements, counted.
    pub fn moves(&self) -> Moves {
        self.entries.iter().collect()
    }

    /// The movements of one principle, counted.
    pub fn moves_of(&self, principle: &str) -> Moves {
        let own = |entry: &&ComparedStatement| entry.principle == principle;
        self.entries.iter().filter(own).collect()
    }

    /// The statements that moved, in order.
    pub fn moved(&self) -> impl Iterator<Item = &ComparedStatement> {
        self.entries.iter().filter(|entry| entry.movement.is_move())
    }

    /// The statements that moved and of which nobody has said why.
    pub fn unsaid(&self) -> Unsaid<'_> {
        type Statements<'a> = Vec<&'a ComparedStatement>;
        let by = |entry: &&ComparedStatement| match entry.movement {
            StatementChange::Up(by) | StatementChange::Down(by) => std::cmp::Reverse(by),
            _ => std::cmp::Reverse(0),
        };
        let (mut falls, mut others): (Statements<'_>, Statements<'_>) =
            self.moved().partition(|entry| {
                matches!(
                    entry.movement,
                    StatementChange::Down(_) | StatementChange::NowUnscored
                )
            });
        falls.sort_by_key(by);
        let mut rises = others.clone();
        rises.retain(|entry| matches!(entry.movement, StatementChange::Up(_)));
        rises.sort_by_key(by);
        rises.truncate(Unsaid::RISES);
        others.retain(|entry| !rises.iter().any(|rise| rise.id == entry.id));
        for list in [&mut falls, &mut rises, &mut others] {
            list.retain(|entry| entry.why().is_none());
        }
        Unsaid {
            falls,
            rises,
            others,
        }
    }
}

/// The statements of a comparison of which nobody has said why they moved, in the order they are asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaid<'a> {
    /// What came down, furthest first, and what has no level any more.
    pub falls: Vec<&'a ComparedStatement>,
    /// Of the few that went up most.
    pub rises: Vec<&'a ComparedStatement>,
    /// Everything else that moved.
    pub others: Vec<&'a ComparedStatement>,
}

impl Unsaid<'_> {
    /// Most rises that are asked about first.
    const RISES: usize = 3;

    /// Whether something was said of all that moved.
    pub fn is_empty(&self) -> bool {
        self.falls.is_empty() && self.rises.is_empty() && self.others.is_empty()
    }

    /// Whether something was said of all that is asked about first.
    pub fn is_only_others(&self) -> bool {
        self.falls.is_empty() && self.rises.is_empty()
    }
}

/// The two in the order of their days; of two on the same day, the one started first comes first.
pub fn in_order(one: AnswerSheet, other: AnswerSheet) -> (AnswerSheet, AnswerSheet) {
    let key = |audit: &Audit| (audit.held_on, audit.started_at, audit.id);
    if key(&one.audit) <= key(&other.audit) {
        (one, other)
    } else {
        (other, one)
    }
}

fn blank(principle: &Principle, statement: &Statement) -> ComparedStatement {
    ComparedStatement {
        id: statement.id.clone(),
        principle: principle.id.clone(),
        text: statement.text.clone(),
        alignment: Alignment::New,
        then: Vec::new(),
        now: None,
        movement: StatementChange::Level,
        said: None,
    }
}

fn then(before: &AnswerSheet, ids: &[String]) -> Vec<EarlierAnswer> {
    ids.iter()
        .filter_map(|id| before.questionnaire.statement(id))
        .map(|(_, statement)| EarlierAnswer {
            id: statement.id.clone(),
            text: statement.text.clone(),
            choice: before.choice(&statement.id),
        })
        .collect()
}

/// The one answer, where it is one.
fn one(then: &[EarlierAnswer]) -> Option<Choice> {
    match then {
        [one] => one.choice,
        _ => None,
    }
}

fn asks(sheet: &AnswerSheet, id: &str) -> bool {
    sheet.statements().any(|(_, statement)| statement.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reason::Why;

    fn moved(movement: StatementChange, reasons: &[Reason]) -> ComparedStatement {
        ComparedStatement {
            id: "x".into(),
            principle: "p".into(),
            text: "It is so.".into(),
            alignment: Alignment::New,
            then: Vec::new(),
            now: None,
            movement,
            said: Some(RecordedReason {
                version: 1,
                why: Why {
                    reasons: reasons.iter().copied().collect(),
                    ..Why::default()
                },
                action_what: None,
                said_by: "Ana".into(),
                said_at: chrono::DateTime::UNIX_EPOCH,
            }),
        }
    }

    #[test]
    fn going_down_by_seeing_more_clearly_is_counted_as_learning() {
        let entries = [
            moved(StatementChange::Up(1), &[Reason::Clearer]),
            moved(StatementChange::Down(1), &[Reason::Clearer, Reason::People]),
            moved(StatementChange::Down(2), &[Reason::Service]),
            moved(StatementChange::Down(1), &[]),
            moved(StatementChange::Level, &[]),
            moved(StatementChange::NowUnscored, &[Reason::Clearer]),
        ];
        let moves: Moves = entries.iter().collect();
        let expected = Moves {
            compared: 5,
            up: 1,
            down: 3,
            learned: 1,
            unscored: 1,
            ..Moves::default()
        };
        assert_eq!((moves, moves.level()), (expected, 1));
        assert!(entries[3].why().is_none(), "taken back is nothing said");
        assert!(entries[5].is_learning());
    }
}
