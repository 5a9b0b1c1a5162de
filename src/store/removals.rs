//! Audits and actions that were removed. Their rows stay for a day with `removed_at`, and every other query passes them
//! over (`tests/it/house.rs` looks); then they go for good.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{ActionId, AuditId, OrganisationId, PersonId},
        removal::Removable,
    },
    store::{Result, Store, on, plan_summary, roll_back, sql, transaction},
};

/// Most removed things of one kind that a page lists, and that are taken away at once.
const MOST: i64 = 200;

/// What became of a removal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removing {
    /// It is removed, now or by an earlier press of the same button.
    Removed,
    /// It has a history that others know, so it stays.
    Kept,
    /// The group has no such thing.
    NotThere,
}

// What was closed once may have been read, shared and reviewed.
const REMOVE_AUDIT: &str = "update audit
     set removed_at = $3, removed_by = $4
     where organisation_id = $1
       and id = $2
       and closed_at is null
       and removed_at is null
       and not exists (
           select 1 from audit_event e
           where e.organisation_id = $1 and e.audit_id = $2
       )";

// Words, days, leads and statements may change while one finds the right ones; anything else is a story that others know.
const REMOVE_ACTION: &str = "update action
     set removed_at = $3, removed_by = $4
     where organisation_id = $1
       and id = $2
       and removed_at is null
       and split_from is null
       and not exists (
           select 1 from closure c
           where c.organisation_id = $1 and c.action_id = $2
       )
       and not exists (
           select 1 from progress g
           where g.organisation_id = $1 and g.action_id = $2 and g.verb not in ('redated', 'handed-over', 'linked')
       )
       and not exists (
           select 1 from review_note n
           where n.organisation_id = $1 and n.action_id = $2
       )
       and not exists (
           select 1 from reason r
           where r.organisation_id = $1 and r.action_id = $2
       )";

/// Removes something of a group.
pub async fn remove(
    store: &Store,
    organisation: OrganisationId,
    what: Removable,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<Removing> {
    let removed = transaction!(store, connection, {
        let query = match what {
            Removable::Audit(id) => sqlx::query(sql(REMOVE_AUDIT)).bind(organisation).bind(id),
            Removable::Action(id) => sqlx::query(sql(REMOVE_ACTION)).bind(organisation).bind(id),
        };
        let removed = query.bind(now).bind(by).execute(&mut *connection).await?;
        if matches!(what, Removable::Action(_)) {
            plan_summary::refresh!(connection, organisation);
        }
        Result::Ok(removed.rows_affected() == 1)
    })?;
    if removed {
        return Ok(Removing::Removed);
    }
    Ok(match waits(store, organisation, what).await? {
        Some(true) => Removing::Removed,
        Some(false) => Removing::Kept,
        None => Removing::NotThere,
    })
}

/// Whether something of a group is removed and waits; none where the group has no such thing.
pub async fn waits(
    store: &Store,
    organisation: OrganisationId,
    what: Removable,
) -> Result<Option<bool>> {
    Ok(on!(store, connection, {
        let query = match what {
            Removable::Audit(id) => sqlx::query_scalar(sql("select removed_at is not null
                 from audit
                 where organisation_id = $1
                   and id = $2"))
            .bind(organisation)
            .bind(id),
            Removable::Action(id) => sqlx::query_scalar(sql("select removed_at is not null
                 from action
                 where organisation_id = $1
                   and id = $2"))
            .bind(organisation)
            .bind(id),
        };
        query.fetch_optional(&mut *connection).await?
    }))
}

/// Brings something back. False where it is not there any more; what waits for nothing stays as it is.
pub async fn bring_back(
    store: &Store,
    organisation: OrganisationId,
    what: Removable,
) -> Result<bool> {
    transaction!(store, connection, {
        let query = match what {
            Removable::Audit(id) => sqlx::query(sql("update audit
                 set removed_at = null, removed_by = null
                 where organisation_id = $1
                   and id = $2"))
            .bind(organisation)
            .bind(id),
            Removable::Action(id) => sqlx::query(sql("update action
                 set removed_at = null, removed_by = null
                 where organisation_id = $1
                   and id = $2"))
            .bind(organisation)
            .bind(id),
        };
        let found = query.execute(&mut *connection).await?;
        if matches!(what, Removable::Action(_)) {
            plan_summary::refresh!(connection, organisation);
        }
        Result::Ok(found.rows_affected() == 1)
    })
}

/// A removed audit.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RemovedAudit {
    /// The audit.
    pub id: AuditId,
    /// Its questionnaire.
    pub questionnaire_id: String,
    /// Its version.
    pub questionnaire_version: i32,
    /// Its day.
    pub held_on: NaiveDate,
    /// Name of the person who removed it.
    pub removed_by: String,
    /// When.
    pub removed_at: DateTime<Utc>,
}

/// The audits of a group that were removed and wait, the newest removal first.
pub async fn audits(store: &Store, organisation: OrganisationId) -> Result<Vec<RemovedAudit>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select a.id, a.questionnaire_id, a.questionnaire_version, a.held_on, p.name as removed_by,
                 a.removed_at
             from audit a
             join person p on p.id = a.removed_by
             where a.organisation_id = $1
               and a.removed_at is not null
             order by a.removed_at desc
             limit $2"))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// A removed action.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RemovedAction {
    /// The action.
    pub id: ActionId,
    /// What it would do.
    pub what: String,
    /// Name of the person who removed it.
    pub removed_by: String,
    /// When.
    pub removed_at: DateTime<Utc>,
}

/// The actions of a group that were removed and wait, the newest removal first.
pub async fn actions(store: &Store, organisation: OrganisationId) -> Result<Vec<RemovedAction>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select a.id, a.what, p.name as removed_by, a.removed_at
             from action a
             join person p on p.id = a.removed_by
             where a.organisation_id = $1
               and a.removed_at is not null
             order by a.removed_at desc
             limit $2",
        ))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// How many things of a group are removed and wait.
pub async fn count(store: &Store, organisation: OrganisationId) -> Result<usize> {
    let count: i64 = on!(store, connection, {
        sqlx::query_scalar(sql("select
                 (select count(*) from audit where organisation_id = $1 and removed_at is not null)
                 + (select count(*) from action where organisation_id = $1 and removed_at is not null)"))
        .bind(organisation)
        .fetch_one(&mut *connection)
        .await?
    });
    Ok(usize::try_from(count).unwrap_or(0))
}

/// What goes with an audit, what refers to something before what it refers to. Actions that were planned from it stay.
const OF_AUDIT: [&str; 13] = [
    "update action set audit_id = null where organisation_id = $1 and audit_id = $2",
    "delete from talk where organisation_id = $1 and audit_id = $2",
    "delete from spread where organisation_id = $1 and audit_id = $2",
    "delete from answer where organisation_id = $1 and audit_id = $2",
    "delete from answer_history where organisation_id = $1 and audit_id = $2",
    "delete from contributor_device where organisation_id = $1 and audit_id = $2",
    "delete from contributor where organisation_id = $1 and audit_id = $2",
    "delete from team where organisation_id = $1 and audit_id = $2",
    "delete from agreement where organisation_id = $1 and audit_id = $2",
    "delete from agreement_history where organisation_id = $1 and audit_id = $2",
    "delete from presence where organisation_id = $1 and audit_id = $2",
    "delete from audit_principle where organisation_id = $1 and audit_id = $2",
    "delete from audit where organisation_id = $1 and id = $2",
];

/// What goes with an action.
const OF_ACTION: [&str; 7] = [
    "delete from action_lesson where organisation_id = $1 and action_id = $2",
    "delete from check_in_action where organisation_id = $1 and action_id = $2",
    "delete from progress where organisation_id = $1 and action_id = $2",
    "delete from closure where organisation_id = $1 and action_id = $2",
    "delete from action_statement where organisation_id = $1 and action_id = $2",
    "delete from action_history where organisation_id = $1 and action_id = $2",
    "delete from action where organisation_id = $1 and id = $2",
];

/// Takes away for good what was removed before a moment, each thing in a transaction of its own; a bounded number of them.
///
/// # Errors
/// When the database cannot write.
pub async fn end(store: &Store, before: DateTime<Utc>) -> Result<()> {
    let audits: Vec<(OrganisationId, AuditId)> = on!(store, connection, {
        sqlx::query_as(sql("select organisation_id, id
             from audit
             where removed_at < $1
             order by removed_at
             limit $2"))
        .bind(before)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    for (organisation, audit) in audits {
        end_audit(store, organisation, audit, before).await?;
    }
    let actions: Vec<(OrganisationId, ActionId)> = on!(store, connection, {
        sqlx::query_as(sql("select organisation_id, id
             from action
             where removed_at < $1
             order by removed_at
             limit $2"))
        .bind(before)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    for (organisation, action) in actions {
        end_action(store, organisation, action, before).await?;
    }
    Ok(())
}

/// Runs texts with a group and a key, unless the first finds that somebody brought the thing back meanwhile.
macro_rules! end_one {
    ($store:expr, $take:literal, $texts:expr, $organisation:expr, $id:expr, $before:expr) => {
        transaction!($store, connection, {
            let taken = sqlx::query(sql($take))
                .bind($organisation)
                .bind($id)
                .bind($before)
                .execute(&mut *connection)
                .await?;
            if taken.rows_affected() == 0 {
                return roll_back(());
            }
            for text in $texts {
                sqlx::query(sql(text))
                    .bind($organisation)
                    .bind($id)
                    .execute(&mut *connection)
                    .await?;
            }
            Result::Ok(())
        })
    };
}

async fn end_audit(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    before: DateTime<Utc>,
) -> Result<()> {
    end_one!(
        store,
        "update audit set removed_at = removed_at where organisation_id = $1 and id = $2 and removed_at < $3",
        OF_AUDIT,
        organisation,
        audit,
        before
    )
}

async fn end_action(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
    before: DateTime<Utc>,
) -> Result<()> {
    end_one!(
        store,
        "update action set removed_at = removed_at where organisation_id = $1 and id = $2 and removed_at < $3",
        OF_ACTION,
        organisation,
        action,
        before
    )
}
