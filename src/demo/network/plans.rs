//! What made-up groups plan after an audit, and how it went.

use chrono::{DateTime, TimeDelta, Utc};
use fastrand::Rng;

use crate::{
    demo::{
        network::{Maker, any, version},
        words::{CHANGES, COORDINATORS},
    },
    domain::{
        action::{Action, ActionState, Closure, Outcome, Plan, StatementLink},
        action_log::{ActionLogEntry, Event},
        ids::{ActionId, EventId, PersonId},
    },
    keys::Fresh as _,
    store::made_up::ClosedAudit,
};

/// An action with what was said of it and how it ended.
pub(crate) type Planned = (Action, Vec<ActionLogEntry>, Option<Closure>);

impl Maker<'_> {
    /// What a group planned after an audit: from what the questionnaire suggests for its weakest statements.
    pub(crate) fn plan(
        &self,
        closed: &ClosedAudit,
        newest: bool,
        lively: bool,
        rng: &mut Rng,
    ) -> Vec<Planned> {
        let mut weak: Vec<(u8, &str)> = closed
            .answers
            .iter()
            .filter_map(|(id, answer)| Some((answer.choice?.level()?, id.as_str())))
            .collect();
        weak.sort_by_key(|(level, _)| *level);
        let count = rng.usize(1..=3);
        weak.truncate(count);
        weak.into_iter()
            .filter_map(|(_, id)| self.action(closed, id, newest, lively, rng))
            .collect()
    }

    /// One action. Of older audits all have ended; of the newest some go on, and are spoken of where a group is lively.
    fn action(
        &self,
        closed: &ClosedAudit,
        statement: &str,
        newest: bool,
        lively: bool,
        rng: &mut Rng,
    ) -> Option<Planned> {
        let (_, own) = self.questionnaire.statement(statement)?;
        let what = own.actions.get(rng.usize(0..own.actions.len().max(1)))?;
        let now = self.recipe.now;
        let planned_at = closed.audit.started_at + TimeDelta::hours(3);
        let age = (now - planned_at).num_days().max(2);
        let ends = !newest || rng.u8(0..3) == 0;
        let ended_at = planned_at + TimeDelta::days(rng.i64(1..age.min(170)));
        let due = if ends {
            ended_at + TimeDelta::days(rng.i64(-20..30))
        } else {
            now + TimeDelta::days(if rng.u8(0..6) == 0 {
                rng.i64(-30..-1)
            } else {
                rng.i64(3..90)
            })
        };
        let lead = any(&COORDINATORS, rng);
        let mut action = self.planned(closed, statement, planned_at);
        action.plan.what.clone_from(what);
        action.plan.lead = lead.into();
        action.plan.due_on = Some(due.date_naive());
        let mut log = Vec::new();
        let lately = now - TimeDelta::days(rng.i64(1..25));
        if lively && !ends && lately > planned_at {
            action.state = ActionState::Started;
            log.push(ActionLogEntry {
                action_id: action.id,
                id: EventId::fresh(),
                event: Event::Started,
                note: String::new(),
                said_by: PersonId::fresh(),
                name: String::new(),
                said_at: lately,
            });
        }
        let closure = ends.then(|| Closure {
            id: EventId::fresh(),
            outcome: if rng.u8(0..7) == 0 {
                Outcome::LetGo
            } else {
                Outcome::Done
            },
            note: any(&CHANGES, rng).into(),
            closed_by: String::new(),
            closed_at: ended_at,
        });
        Some((action, log, closure))
    }

    /// An action from an audit, as it was planned; what, who and by when come later.
    fn planned(&self, closed: &ClosedAudit, statement: &str, planned_at: DateTime<Utc>) -> Action {
        Action {
            organisation_id: closed.audit.organisation_id,
            id: ActionId::fresh(),
            version: 1,
            plan: Plan {
                why: "We found this at our audit.".into(),
                first_step: "Talk about it at the next team meeting.".into(),
                ..Plan::default()
            },
            audit_id: Some(closed.audit.id),
            links: vec![StatementLink {
                questionnaire_id: self.questionnaire.id.clone(),
                questionnaire_version: version(self.questionnaire),
                statement_id: statement.to_owned(),
            }],
            split_from: None,
            state: ActionState::Planned,
            waiting_on: String::new(),
            planned_at,
            touched_at: planned_at,
            closure: None,
        }
    }
}
