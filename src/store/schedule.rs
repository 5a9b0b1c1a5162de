//! The days a group agreed on for what comes round.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    clock::day,
    domain::{
        ids::{OrganisationId, PersonId},
        schedule::{AgreedDay, Occasion},
    },
    store::{Result, Store, on, plan_summary, sql, transaction},
};

#[derive(sqlx::FromRow)]
struct Row {
    occasion: String,
    on_day: NaiveDate,
    agreed_at: DateTime<Utc>,
}

/// The agreed days of a group.
pub async fn agreed(
    store: &Store,
    organisation: OrganisationId,
) -> Result<BTreeMap<Occasion, AgreedDay>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql("select occasion, on_day, agreed_at
             from agreed_day
             where organisation_id = $1"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let agreed = AgreedDay {
                on: row.on_day,
                agreed_on: day(row.agreed_at),
            };
            Some((Occasion::read(&row.occasion)?, agreed))
        })
        .collect())
}

/// What the day of the next check-in follows from, and when that was: a day agreed, a check-in finished; before there is
/// one, what happened to actions.
const CHECK_IN_CHANGED: &str = "select max(happened.at)
     from (
         select d.agreed_at as at
         from agreed_day d
         where d.organisation_id = $1 and d.occasion = $2
         union all
         select c.finished_at
         from check_in c
         where c.organisation_id = $1 and c.finished_at is not null
         union all
         select coalesce(a.touched_at, a.planned_at)
         from action a
         where a.organisation_id = $1
           and not exists (
               select 1 from check_in c where c.organisation_id = $1 and c.finished_at is not null
           )
     ) happened";

/// The same for the next audit: a day agreed, an audit closed or opened again.
const AUDIT_CHANGED: &str = "select max(happened.at)
     from (
         select d.agreed_at as at
         from agreed_day d
         where d.organisation_id = $1 and d.occasion = $2
         union all
         select a.closed_at
         from audit a
         where a.organisation_id = $1 and a.closed_at is not null
         union all
         select e.happened_at
         from audit_event e
         where e.organisation_id = $1
     ) happened";

/// When something last happened that the day of an occasion follows from; it never goes back.
pub async fn changed_at(
    store: &Store,
    organisation: OrganisationId,
    occasion: Occasion,
) -> Result<Option<DateTime<Utc>>> {
    let text = match occasion {
        Occasion::CheckIn => CHECK_IN_CHANGED,
        Occasion::Audit => AUDIT_CHANGED,
    };
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql(text))
            .bind(organisation)
            .bind(occasion.word())
            .fetch_one(&mut *connection)
            .await?
    }))
}

/// Agrees on a day; the later word stands.
pub async fn agree(
    store: &Store,
    organisation: OrganisationId,
    occasion: Occasion,
    on_day: NaiveDate,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        sqlx::query(sql(
            "insert into agreed_day (organisation_id, occasion, on_day, agreed_by, agreed_at)
             values ($1, $2, $3, $4, $5)
             on conflict (organisation_id, occasion) do update
             set on_day = excluded.on_day, agreed_by = excluded.agreed_by, agreed_at = excluded.agreed_at",
        ))
        .bind(organisation)
        .bind(occasion.word())
        .bind(on_day)
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        if occasion == Occasion::CheckIn {
            plan_summary::refresh!(connection, organisation);
        }
        Result::Ok(())
    })
}
