//! Check-ins: meetings that go through the open actions one at a time.

use chrono::{DateTime, Utc};

use crate::{
    domain::ids::{ActionId, CheckInId, OrganisationId, PersonId},
    store::{Result, Store, execute, on, plan_summary, sql, transaction},
};

/// Most actions of one check-in; more would not be a meeting.
const MOST: i64 = 500;

/// A check-in.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CheckIn {
    /// Key.
    pub id: CheckInId,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended; none while it goes on.
    pub finished_at: Option<DateTime<Utc>>,
}

/// An action that a check-in goes through.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Turn {
    /// Counts from 1.
    pub place: i32,
    /// The action.
    pub action_id: ActionId,
    /// When it was looked at; none while it was not.
    pub looked_at: Option<DateTime<Utc>>,
}

/// Begins a check-in over these actions. A second time with the same key does nothing.
pub async fn start(
    store: &Store,
    organisation: OrganisationId,
    check_in: CheckInId,
    actions: &[ActionId],
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        let started = sqlx::query(sql(
            "insert into check_in (organisation_id, id, started_by, started_at)
             values ($1, $2, $3, $4)
             on conflict (organisation_id, id) do nothing",
        ))
        .bind(organisation)
        .bind(check_in)
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        if started.rows_affected() == 1 {
            for (place, action) in (1..).zip(actions) {
                sqlx::query(sql(
                    "insert into check_in_action (organisation_id, check_in_id, place, action_id)
                     values ($1, $2, $3, $4)",
                ))
                .bind(organisation)
                .bind(check_in)
                .bind(place)
                .bind(action)
                .execute(&mut *connection)
                .await?;
            }
        }
        Result::Ok(())
    })
}

/// One check-in of a group.
pub async fn find(
    store: &Store,
    organisation: OrganisationId,
    check_in: CheckInId,
) -> Result<Option<CheckIn>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select id, started_at, finished_at
             from check_in
             where organisation_id = $1
               and id = $2"))
        .bind(organisation)
        .bind(check_in)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// The newest two check-ins of a group, the newest first: one that may still go on, and the one before.
pub async fn newest(store: &Store, organisation: OrganisationId) -> Result<Vec<CheckIn>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select id, started_at, finished_at
             from check_in
             where organisation_id = $1
             order by id desc
             limit 2"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// When a group last finished a check-in.
pub async fn last_finished(
    store: &Store,
    organisation: OrganisationId,
) -> Result<Option<DateTime<Utc>>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select finished_at
             from check_in
             where organisation_id = $1
               and finished_at is not null
             order by id desc
             limit 1"))
        .bind(organisation)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// The actions a check-in goes through, in order.
pub async fn turns(
    store: &Store,
    organisation: OrganisationId,
    check_in: CheckInId,
) -> Result<Vec<Turn>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select t.place, t.action_id, t.looked_at
             from check_in_action t
             join action a on a.organisation_id = t.organisation_id and a.id = t.action_id and a.removed_at is null
             where t.organisation_id = $1
               and t.check_in_id = $2
             order by t.place
             limit $3"))
        .bind(organisation)
        .bind(check_in)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Notes that an action was looked at.
pub async fn looked(
    store: &Store,
    organisation: OrganisationId,
    check_in: CheckInId,
    place: i32,
    now: DateTime<Utc>,
) -> Result<()> {
    execute!(
        store,
        "update check_in_action
             set looked_at = $4
             where organisation_id = $1
               and check_in_id = $2
               and place = $3",
        [organisation, check_in, place, now]
    )
}

/// Ends a check-in; one that has ended stays as it is.
pub async fn finish(
    store: &Store,
    organisation: OrganisationId,
    check_in: CheckInId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        sqlx::query(sql("update check_in
             set finished_at = $3
             where organisation_id = $1
               and id = $2
               and finished_at is null"))
        .bind(organisation)
        .bind(check_in)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        plan_summary::refresh!(connection, organisation);
        Result::Ok(())
    })
}
