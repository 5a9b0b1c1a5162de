//! Actions, the statements they answer, and their closures. What was said of them is in [`super::action_log`].

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        action::{Action, ActionState, Closure, Outcome, Plan, StatementLink},
        action_log::ActionLogEntry,
        ids::{ActionId, AuditId, EventId, OrganisationId, PersonId},
    },
    store::{Result, Store, StoreError, action_log, on, plan_summary, sql, transaction},
};

/// Most actions of one group that a page or a file holds.
pub const MOST: i64 = 5000;

/// Most statements that one action answers.
const LINKS: i64 = 500;

#[derive(sqlx::FromRow)]
struct Row {
    organisation_id: OrganisationId,
    id: ActionId,
    version: i32,
    #[sqlx(flatten)]
    plan: Plan,
    audit_id: Option<AuditId>,
    split_from: Option<ActionId>,
    state: String,
    waiting_on: String,
    planned_at: DateTime<Utc>,
    touched_at: Option<DateTime<Utc>>,
    closure_id: Option<EventId>,
    outcome: Option<String>,
    note: Option<String>,
    closed_by: Option<String>,
    closed_at: Option<DateTime<Utc>>,
}

impl Row {
    fn action(self) -> Result<Action> {
        let closure = match (self.closure_id, self.outcome, self.closed_at) {
            (Some(id), Some(outcome), Some(closed_at)) => Some(Closure {
                id,
                outcome: Outcome::read(&outcome).ok_or(StoreError::Unreadable("outcome"))?,
                note: self.note.unwrap_or_default(),
                closed_by: self.closed_by.unwrap_or_default(),
                closed_at,
            }),
            _ => None,
        };
        Ok(Action {
            organisation_id: self.organisation_id,
            id: self.id,
            version: self.version,
            plan: self.plan,
            audit_id: self.audit_id,
            links: Vec::new(),
            split_from: self.split_from,
            state: ActionState::read(&self.state).ok_or(StoreError::Unreadable("state"))?,
            waiting_on: self.waiting_on,
            planned_at: self.planned_at,
            touched_at: self.touched_at.unwrap_or(self.planned_at),
            closure,
        })
    }
}

macro_rules! select {
    ($where:literal) => {
        concat!(
            "select a.organisation_id, a.id, a.version, a.what, a.why, a.first_step, a.lead, a.helpers, a.due_on,
                a.needed, a.measure, a.audit_id, a.split_from, a.state, a.waiting_on, a.planned_at, a.touched_at,
                c.id as closure_id, c.outcome, c.note, p.name as closed_by, c.closed_at
             from action a
             left join closure c on c.organisation_id = a.organisation_id and c.action_id = a.id
               and c.reopened_at is null
             left join person p on p.id = c.closed_by
             where a.removed_at is null and ",
            $where
        )
    };
}

#[derive(sqlx::FromRow)]
struct LinkRow {
    action_id: ActionId,
    questionnaire_id: String,
    questionnaire_version: i32,
    statement_id: String,
}

impl LinkRow {
    fn link(self) -> StatementLink {
        StatementLink {
            questionnaire_id: self.questionnaire_id,
            questionnaire_version: self.questionnaire_version,
            statement_id: self.statement_id,
        }
    }
}

/// A group's actions in the order they were planned, with the statements they answer.
pub async fn list(store: &Store, organisation: OrganisationId) -> Result<Vec<Action>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(select!(
            "a.organisation_id = $1 order by a.id limit $2"
        )))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    let links: Vec<LinkRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select s.action_id, s.questionnaire_id, s.questionnaire_version, s.statement_id
             from action_statement s
             join action a on a.organisation_id = s.organisation_id and a.id = s.action_id and a.removed_at is null
             where s.organisation_id = $1
             order by s.action_id, s.questionnaire_id, s.statement_id
             limit $2",
        ))
        .bind(organisation)
        .bind(MOST * 10)
        .fetch_all(&mut *connection)
        .await?
    });
    let mut actions: Vec<Action> = rows.into_iter().map(Row::action).collect::<Result<_>>()?;
    for row in links {
        if let Ok(at) = actions.binary_search_by_key(&row.action_id, |action| action.id) {
            actions[at].links.push(row.link());
        }
    }
    Ok(actions)
}

/// When the first of a group's open actions was planned.
pub async fn first_open(
    store: &Store,
    organisation: OrganisationId,
) -> Result<Option<DateTime<Utc>>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select a.planned_at
             from action a
             where a.organisation_id = $1
               and a.removed_at is null
               and not exists (
                 select 1 from closure c
                 where c.organisation_id = a.organisation_id and c.action_id = a.id and c.reopened_at is null
               )
             order by a.id
             limit 1"))
        .bind(organisation)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// One action of a group.
pub async fn find(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
) -> Result<Option<Action>> {
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(sql(select!("a.organisation_id = $1 and a.id = $2")))
            .bind(organisation)
            .bind(action)
            .fetch_optional(&mut *connection)
            .await?
    });
    let Some(mut action) = row.map(Row::action).transpose()? else {
        return Ok(None);
    };
    let links: Vec<LinkRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select action_id, questionnaire_id, questionnaire_version, statement_id
             from action_statement
             where organisation_id = $1
               and action_id = $2
             order by questionnaire_id, statement_id
             limit $3",
        ))
        .bind(organisation)
        .bind(action.id)
        .bind(LINKS)
        .fetch_all(&mut *connection)
        .await?
    });
    action.links = links.into_iter().map(LinkRow::link).collect();
    Ok(Some(action))
}

/// Adds an action. `split` is what is said of the action it was a part of. False, and nothing is changed, when an action
/// of this id is there already.
pub async fn plan(
    store: &Store,
    action: &Action,
    by: PersonId,
    split: Option<&ActionLogEntry>,
) -> Result<bool> {
    transaction!(store, connection, {
        let planned = sqlx::query(sql("insert into action
                 (organisation_id, id, version, what, why, first_step, lead, helpers, due_on, needed, measure, audit_id,
                  split_from, planned_by, planned_at, touched_at)
             values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)
             on conflict (organisation_id, id) do nothing"))
        .bind(action.organisation_id)
        .bind(action.id)
        .bind(&action.plan.what)
        .bind(&action.plan.why)
        .bind(&action.plan.first_step)
        .bind(&action.plan.lead)
        .bind(&action.plan.helpers)
        .bind(action.plan.due_on)
        .bind(&action.plan.needed)
        .bind(&action.plan.measure)
        .bind(action.audit_id)
        .bind(action.split_from)
        .bind(by)
        .bind(action.planned_at)
        .execute(&mut *connection)
        .await?;
        if planned.rows_affected() == 1 {
            insert_wording!(
                connection,
                action.organisation_id,
                action.id,
                1,
                &action.plan,
                by,
                action.planned_at
            );
            for link in &action.links {
                sqlx::query(sql(LINK))
                    .bind(action.organisation_id)
                    .bind(action.id)
                    .bind(&link.questionnaire_id)
                    .bind(&link.statement_id)
                    .bind(link.questionnaire_version)
                    .bind(by)
                    .bind(action.planned_at)
                    .execute(&mut *connection)
                    .await?;
            }
            if let Some(said) = split {
                action_log::insert!(connection, action.organisation_id, said);
            }
            plan_summary::refresh!(connection, action.organisation_id);
        }
        Result::Ok(planned.rows_affected() == 1)
    })
}

const LINK: &str = "insert into action_statement
         (organisation_id, action_id, questionnaire_id, statement_id, questionnaire_version, linked_by, linked_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, action_id, questionnaire_id, statement_id) do nothing";

/// Adds and takes away statements an action answers, and keeps that it was said. What others linked meanwhile stays.
pub async fn link(
    store: &Store,
    organisation: OrganisationId,
    added: &[StatementLink],
    removed: &[StatementLink],
    said: &ActionLogEntry,
) -> Result<()> {
    transaction!(store, connection, {
        for link in added {
            sqlx::query(sql(LINK))
                .bind(organisation)
                .bind(said.action_id)
                .bind(&link.questionnaire_id)
                .bind(&link.statement_id)
                .bind(link.questionnaire_version)
                .bind(said.said_by)
                .bind(said.said_at)
                .execute(&mut *connection)
                .await?;
        }
        for link in removed {
            sqlx::query(sql("delete from action_statement
                 where organisation_id = $1
                   and action_id = $2
                   and questionnaire_id = $3
                   and statement_id = $4"))
            .bind(organisation)
            .bind(said.action_id)
            .bind(&link.questionnaire_id)
            .bind(&link.statement_id)
            .execute(&mut *connection)
            .await?;
        }
        action_log::insert!(connection, organisation, said);
        plan_summary::refresh!(connection, organisation);
        Result::Ok(())
    })
}

/// What an action was called when it was planned; none where it was removed.
pub async fn first_words(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
) -> Result<Option<String>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select h.what
             from action_history h
             join action a on a.organisation_id = h.organisation_id and a.id = h.action_id and a.removed_at is null
             where h.organisation_id = $1
               and h.action_id = $2
               and h.version = 1"))
        .bind(organisation)
        .bind(action)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// Inserts a wording into the history, inside a transaction.
macro_rules! insert_wording {
    ($connection:ident, $organisation:expr, $action:expr, $version:expr, $plan:expr, $by:expr, $at:expr) => {
        sqlx::query(sql("insert into action_history
                 (organisation_id, action_id, version, what, why, first_step, lead, helpers, due_on, needed, measure,
                  saved_by, saved_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"))
        .bind($organisation)
        .bind($action)
        .bind($version)
        .bind(&$plan.what)
        .bind(&$plan.why)
        .bind(&$plan.first_step)
        .bind(&$plan.lead)
        .bind(&$plan.helpers)
        .bind($plan.due_on)
        .bind(&$plan.needed)
        .bind(&$plan.measure)
        .bind($by)
        .bind($at)
        .execute(&mut *$connection)
        .await?
    };
}
use insert_wording;

/// New words for an action.
#[derive(Clone, Copy, Debug)]
pub struct Rewording<'a> {
    /// The action.
    pub action: ActionId,
    /// The version the person had before their eyes.
    pub base: i32,
    /// The new words.
    pub plan: &'a Plan,
    /// Who wrote them.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// What is said of the change.
    pub said: &'a [ActionLogEntry],
}

/// Writes new words over the version they are based on. False, and nothing is changed, when someone else changed the
/// action meanwhile.
pub async fn reword(
    store: &Store,
    organisation: OrganisationId,
    Rewording {
        action,
        base,
        plan,
        by,
        at,
        said,
    }: Rewording<'_>,
) -> Result<bool> {
    transaction!(store, connection, {
        let changed = sqlx::query(sql("update action
             set version = version + 1,
                 what = $4, why = $5, first_step = $6, lead = $7, helpers = $8, due_on = $9, needed = $10,
                 measure = $11, touched_at = $12
             where organisation_id = $1
               and id = $2
               and version = $3
               and removed_at is null"))
        .bind(organisation)
        .bind(action)
        .bind(base)
        .bind(&plan.what)
        .bind(&plan.why)
        .bind(&plan.first_step)
        .bind(&plan.lead)
        .bind(&plan.helpers)
        .bind(plan.due_on)
        .bind(&plan.needed)
        .bind(&plan.measure)
        .bind(at)
        .execute(&mut *connection)
        .await?;
        if changed.rows_affected() == 1 {
            insert_wording!(connection, organisation, action, base + 1, plan, by, at);
            for said in said {
                action_log::insert!(connection, organisation, said);
            }
            plan_summary::refresh!(connection, organisation);
        }
        Result::Ok(changed.rows_affected() == 1)
    })
}
