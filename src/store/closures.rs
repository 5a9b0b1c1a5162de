//! Closing actions, and opening them again: each a row, none ever rewritten but by who opened it again.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        action::Closure,
        ids::{ActionId, EventId, OrganisationId, PersonId},
    },
    store::{Result, Store, plan_summary, sql, transaction},
};

/// What became of a closing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// The action is closed now.
    Closed,
    /// This very form closed it before.
    Again,
    /// Someone else had closed it already; their word stands.
    Already,
}

/// Closes an action: done, or let go. The key of the closure makes a resend harmless.
pub async fn close(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
    closure: &Closure,
    by: PersonId,
) -> Result<Closing> {
    transaction!(store, connection, {
        // Takes the action's row, so that two who close at the same moment make one closure.
        sqlx::query(sql("update action
             set touched_at = $3
             where organisation_id = $1
               and id = $2
               and removed_at is null"))
        .bind(organisation)
        .bind(action)
        .bind(closure.closed_at)
        .execute(&mut *connection)
        .await?;
        let closed = sqlx::query(sql(
            "insert into closure (organisation_id, action_id, id, outcome, note, closed_by, closed_at)
             select $1, $2, $3, $4, $5, $6, $7
             where not exists (
                 select 1 from closure
                 where organisation_id = $1 and action_id = $2 and (reopened_at is null or id = $3)
             )",
        ))
        .bind(organisation)
        .bind(action)
        .bind(closure.id)
        .bind(closure.outcome.word())
        .bind(&closure.note)
        .bind(by)
        .bind(closure.closed_at)
        .execute(&mut *connection)
        .await?;
        plan_summary::refresh!(connection, organisation);
        let mine: Option<i32> = sqlx::query_scalar(sql("select 1
             from closure
             where organisation_id = $1
               and action_id = $2
               and id = $3"))
        .bind(organisation)
        .bind(action)
        .bind(closure.id)
        .fetch_optional(&mut *connection)
        .await?;
        Result::Ok(match (closed.rows_affected(), mine) {
            (1, _) => Closing::Closed,
            (_, Some(_)) => Closing::Again,
            (_, None) => Closing::Already,
        })
    })
}

/// Opens an action again that this closure closed; an older or opened one is left as it is.
pub async fn reopen(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
    closure: EventId,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        sqlx::query(sql("update closure
             set reopened_by = $4, reopened_at = $5
             where organisation_id = $1
               and action_id = $2
               and id = $3
               and reopened_at is null"))
        .bind(organisation)
        .bind(action)
        .bind(closure)
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        sqlx::query(sql("update action
             set touched_at = $3
             where organisation_id = $1
               and id = $2
               and removed_at is null"))
        .bind(organisation)
        .bind(action)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        plan_summary::refresh!(connection, organisation);
        Result::Ok(())
    })
}
