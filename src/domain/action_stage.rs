//! Where actions sit: how far they are, by the principles whose statements they answer.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::{
    action::{ActionState, Outcome},
    burn_up::{ActionHistory, PrincipleRef},
    word::words,
};

words! {
    /// Where an action can be. In the order an action may pass them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ActionStage {
        /// Open, nothing begun.
        Planned = "planned",
        /// Open, work began.
        Started = "started",
        /// Open, waits on someone or something.
        Waiting = "waiting",
        /// Open, and its day has passed.
        Overdue = "overdue",
        /// Done.
        Done = "done",
        /// Let go.
        LetGo = "let-go",
    }
}

impl ActionHistory {
    /// Where it is today. A day that has passed says more than whether it was started.
    pub fn place(&self, today: NaiveDate) -> ActionStage {
        match (self.ended().map(|ending| ending.outcome), self.state) {
            (Some(Outcome::Done), _) => ActionStage::Done,
            (Some(Outcome::LetGo), _) => ActionStage::LetGo,
            (None, _) if self.due_on.is_some_and(|due| due < today) => ActionStage::Overdue,
            (None, ActionState::Planned) => ActionStage::Planned,
            (None, ActionState::Started) => ActionStage::Started,
            (None, ActionState::Waiting) => ActionStage::Waiting,
        }
    }
}

/// How many actions are where, in the order of [`ActionStage::ALL`].
pub type StageCounts = [usize; 6];

/// Where actions sit, by the principles whose statements they answer; under none those of the group's own. An action
/// that answers statements of two principles counts in both, so the rows may add up to more than there are actions.
pub fn stages_by_principle(
    lives: &[ActionHistory],
    today: NaiveDate,
) -> BTreeMap<Option<PrincipleRef>, StageCounts> {
    let mut counts: BTreeMap<Option<PrincipleRef>, StageCounts> = BTreeMap::new();
    for life in lives {
        let place = life.place(today) as usize;
        if life.of.is_empty() {
            counts.entry(None).or_default()[place] += 1;
        }
        for of in &life.of {
            counts.entry(Some(of.clone())).or_default()[place] += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::burn_up::Ending;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn planned(of: &[PrincipleRef], state: ActionState, due_on: Option<&str>) -> ActionHistory {
        ActionHistory {
            planned_on: day("2026-01-01"),
            due_on: due_on.map(day),
            state,
            of: of.iter().cloned().collect(),
            endings: Vec::new(),
        }
    }

    fn of(principle: &str) -> PrincipleRef {
        PrincipleRef {
            questionnaire_id: "q".into(),
            principle_id: principle.into(),
        }
    }

    #[test]
    fn an_action_of_two_principles_sits_in_both_and_one_of_none_with_the_groups_own() {
        let today = day("2026-05-01");
        let done = Ending {
            outcome: Outcome::Done,
            on: day("2026-02-01"),
            due_on: None,
            reopened_on: None,
        };
        let lives = [
            planned(&[of("a"), of("b")], ActionState::Waiting, None),
            planned(&[of("b")], ActionState::Started, Some("2026-04-30")),
            planned(&[], ActionState::Planned, Some("2026-05-01")),
            // A day that has passed says nothing of what is done.
            ActionHistory {
                endings: vec![done],
                ..planned(&[], ActionState::Planned, Some("2026-01-02"))
            },
        ];
        let places = stages_by_principle(&lives, today);
        assert_eq!(places[&Some(of("a"))], [0, 0, 1, 0, 0, 0]);
        assert_eq!(places[&Some(of("b"))], [0, 0, 1, 1, 0, 0]);
        assert_eq!(places[&None], [1, 0, 0, 0, 1, 0]);
    }
}
