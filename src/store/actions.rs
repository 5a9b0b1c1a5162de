//! Actions and their closures.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Result, Store, StoreError, on, sql, transaction};
use crate::domain::{
    action::{Action, Closure, Outcome, Plan},
    ids::{ActionId, AuditId, EventId, OrganisationId, PersonId},
};

/// Most actions of one group that a page or a file holds.
const MOST: i64 = 1000;

#[derive(sqlx::FromRow)]
struct Row {
    organisation_id: OrganisationId,
    id: ActionId,
    version: i32,
    what: String,
    why: String,
    first_step: String,
    lead: String,
    helpers: String,
    due_on: Option<NaiveDate>,
    needed: String,
    measure: String,
    audit_id: Option<AuditId>,
    questionnaire_id: Option<String>,
    questionnaire_version: Option<i32>,
    statement_id: Option<String>,
    planned_at: DateTime<Utc>,
    outcome: Option<String>,
    note: Option<String>,
    closed_by: Option<String>,
    closed_at: Option<DateTime<Utc>>,
}

impl Row {
    fn action(self) -> Result<Action> {
        let closure = match (self.outcome, self.closed_at) {
            (Some(outcome), Some(closed_at)) => Some(Closure {
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
            plan: Plan {
                what: self.what,
                why: self.why,
                first_step: self.first_step,
                lead: self.lead,
                helpers: self.helpers,
                due_on: self.due_on,
                needed: self.needed,
                measure: self.measure,
            },
            audit_id: self.audit_id,
            questionnaire: self.questionnaire_id.zip(self.questionnaire_version),
            statement_id: self.statement_id,
            planned_at: self.planned_at,
            closure,
        })
    }
}

macro_rules! select {
    ($where:literal) => {
        concat!(
            "select a.organisation_id, a.id, a.version, a.what, a.why, a.first_step, a.lead, a.helpers, a.due_on,
                a.needed, a.measure, a.audit_id, u.questionnaire_id, u.questionnaire_version, a.statement_id,
                a.planned_at, c.outcome, c.note, p.name as closed_by, c.closed_at
             from action a
             left join audit u on u.organisation_id = a.organisation_id and u.id = a.audit_id
             left join closure c on c.organisation_id = a.organisation_id and c.action_id = a.id
               and c.reopened_at is null
             left join person p on p.id = c.closed_by
             where ",
            $where
        )
    };
}

/// A group's actions in the order they were planned.
///
/// # Errors
/// When the database cannot answer.
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
    rows.into_iter().map(Row::action).collect()
}

/// One action of a group.
///
/// # Errors
/// When the database cannot answer.
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
    row.map(Row::action).transpose()
}

/// Adds an action. False, and nothing is changed, when an action of this id is there already.
///
/// # Errors
/// When the database cannot write.
pub async fn plan(store: &Store, action: &Action, by: PersonId) -> Result<bool> {
    transaction!(store, connection, {
        let planned = sqlx::query(sql("insert into action
                 (organisation_id, id, version, what, why, first_step, lead, helpers, due_on, needed, measure, audit_id,
                  statement_id, planned_by, planned_at)
             values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
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
        .bind(&action.statement_id)
        .bind(by)
        .bind(action.planned_at)
        .execute(&mut *connection)
        .await?;
        if planned.rows_affected() == 1 {
            keep!(
                connection,
                action.organisation_id,
                action.id,
                1,
                &action.plan,
                by,
                action.planned_at
            );
        }
        Result::Ok(planned.rows_affected() == 1)
    })
}

/// What an action was called when it was planned.
///
/// # Errors
/// When the database cannot answer.
pub async fn first_words(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
) -> Result<Option<String>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select what
             from action_history
             where organisation_id = $1
               and action_id = $2
               and version = 1"))
        .bind(organisation)
        .bind(action)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// Keeps a wording in the history, inside a transaction.
macro_rules! keep {
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
use keep;

/// Writes a new wording over version `base`. False when someone else changed the action meanwhile.
///
/// # Errors
/// When the database cannot write.
pub async fn reword(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
    base: i32,
    plan: &Plan,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        let changed = sqlx::query(sql("update action
             set version = version + 1,
                 what = $4, why = $5, first_step = $6, lead = $7, helpers = $8, due_on = $9, needed = $10, measure = $11
             where organisation_id = $1
               and id = $2
               and version = $3"))
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
        .execute(&mut *connection)
        .await?;
        if changed.rows_affected() == 1 {
            keep!(connection, organisation, action, base + 1, plan, by, now);
        }
        Result::Ok(changed.rows_affected() == 1)
    })
}

/// Closes an action: done, or let go. Does nothing when it is closed already.
///
/// # Errors
/// When the database cannot write.
pub async fn close(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
    outcome: Outcome,
    note: &str,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    let closure = EventId::fresh();
    transaction!(store, connection, {
        // Takes the action's row, so that two who close at the same moment make one closure.
        sqlx::query(sql(
            "update action set version = version where organisation_id = $1 and id = $2",
        ))
        .bind(organisation)
        .bind(action)
        .execute(&mut *connection)
        .await?;
        sqlx::query(sql(
            "insert into closure (organisation_id, action_id, id, outcome, note, closed_by, closed_at)
             select $1, $2, $3, $4, $5, $6, $7
             where not exists (
                 select 1 from closure
                 where organisation_id = $1 and action_id = $2 and reopened_at is null
             )",
        ))
        .bind(organisation)
        .bind(action)
        .bind(closure)
        .bind(outcome.word())
        .bind(note)
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await
        .map(|_| ())
    })
}

/// Opens an action again.
///
/// # Errors
/// When the database cannot write.
pub async fn reopen(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        sqlx::query(sql("update closure
             set reopened_by = $3, reopened_at = $4
             where organisation_id = $1
               and action_id = $2
               and reopened_at is null"))
        .bind(organisation)
        .bind(action)
        .bind(by)
        .bind(now)
        .execute(connection)
        .await
        .map(|_| ())
    })
}
