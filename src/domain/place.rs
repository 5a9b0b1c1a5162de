//! Where actions sit: how far they are, by the principles whose statements they answer.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{
    action::{Outcome, State},
    trend::{Life, Of},
};

/// Where an action can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Open, nothing begun.
    Planned,
    /// Open, work began.
    Started,
    /// Open, waits on someone or something.
    Waiting,
    /// Open, and its day has passed.
    Overdue,
    /// Done.
    Done,
    /// Let go.
    LetGo,
}

impl Place {
    /// All of them, in the order an action may pass them.
    pub const ALL: [Self; 6] = [
        Self::Planned,
        Self::Started,
        Self::Waiting,
        Self::Overdue,
        Self::Done,
        Self::LetGo,
    ];

    /// As written in the ids of messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Started => "started",
            Self::Waiting => "waiting",
            Self::Overdue => "overdue",
            Self::Done => "done",
            Self::LetGo => "let-go",
        }
    }
}

impl Life {
    /// Where it is today. A day that has passed says more than whether it was started.
    pub fn place(&self, today: NaiveDate) -> Place {
        match (self.ended().map(|ending| ending.outcome), self.state) {
            (Some(Outcome::Done), _) => Place::Done,
            (Some(Outcome::LetGo), _) => Place::LetGo,
            (None, _) if self.due_on.is_some_and(|due| due < today) => Place::Overdue,
            (None, State::Planned) => Place::Planned,
            (None, State::Started) => Place::Started,
            (None, State::Waiting) => Place::Waiting,
        }
    }
}

/// How many actions are where, in the order of [`Place::ALL`].
pub type Counts = [usize; 6];

/// Where actions sit, by the principles whose statements they answer; under none those of the group's own. An action
/// that answers statements of two principles counts in both, so the rows may add up to more than there are actions.
pub fn places(lives: &[Life], today: NaiveDate) -> BTreeMap<Option<Of>, Counts> {
    let mut counts: BTreeMap<Option<Of>, Counts> = BTreeMap::new();
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
    use crate::domain::trend::Ending;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn planned(of: &[Of], state: State, due_on: Option<&str>) -> Life {
        Life {
            planned_on: day("2026-01-01"),
            due_on: due_on.map(day),
            state,
            of: of.iter().cloned().collect(),
            endings: Vec::new(),
        }
    }

    fn of(principle: &str) -> Of {
        Of {
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
            planned(&[of("a"), of("b")], State::Waiting, None),
            planned(&[of("b")], State::Started, Some("2026-04-30")),
            planned(&[], State::Planned, Some("2026-05-01")),
            // A day that has passed says nothing of what is done.
            Life {
                endings: vec![done],
                ..planned(&[], State::Planned, Some("2026-01-02"))
            },
        ];
        let places = places(&lives, today);
        assert_eq!(places[&Some(of("a"))], [0, 0, 1, 0, 0, 0]);
        assert_eq!(places[&Some(of("b"))], [0, 0, 1, 1, 0, 0]);
        assert_eq!(places[&None], [1, 0, 0, 0, 1, 0]);
    }
}
