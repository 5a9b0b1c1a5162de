//! How each group's plan is, in one row, so that a dashboard of ten thousand groups reads no actions. Written anew inside
//! every transaction that changes an action or the day of a check-in.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    clock::day,
    domain::schedule::{self, AgreedDay, Occasion},
};

/// What a group's actions add up to.
#[derive(sqlx::FromRow)]
pub(crate) struct PlanTotals {
    pub open: i64,
    pub done: i64,
    pub first_due: Option<NaiveDate>,
    pub touched_at: Option<DateTime<Utc>>,
    pub first_planned: Option<DateTime<Utc>>,
}

pub(crate) const COUNT: &str = "select count(*) filter (where c.id is null) as open,
         count(*) filter (where c.outcome = 'done') as done,
         min(a.due_on) filter (where c.id is null) as first_due,
         max(a.touched_at) filter (where c.id is null) as touched_at,
         min(a.planned_at) filter (where c.id is null) as first_planned
     from action a
     left join closure c on c.organisation_id = a.organisation_id and c.action_id = a.id
       and c.reopened_at is null
     where a.organisation_id = $1
       and a.removed_at is null";

pub(crate) const CHECKED: &str = "select finished_at
     from check_in
     where organisation_id = $1
       and finished_at is not null
     order by finished_at desc
     limit 1";

pub(crate) const AGREED: &str = "select on_day, agreed_at
     from agreed_day
     where organisation_id = $1
       and occasion = $2";

pub(crate) const WRITE: &str =
    "insert into pulse (organisation_id, open, done, first_due, touched_at, check_in_on)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (organisation_id) do update
     set open = excluded.open, done = excluded.done, first_due = excluded.first_due,
         touched_at = excluded.touched_at, check_in_on = excluded.check_in_on";

/// The day of the next check-in; none where nothing is open.
pub(crate) fn check_in_on(
    counted: &PlanTotals,
    checked: Option<DateTime<Utc>>,
    agreed: Option<(NaiveDate, DateTime<Utc>)>,
) -> Option<NaiveDate> {
    if counted.open == 0 {
        return None;
    }
    let last = checked.or(counted.first_planned).map(day);
    let agreed = agreed.map(|(on, at)| AgreedDay {
        on,
        agreed_on: day(at),
    });
    schedule::next(Occasion::CheckIn, last, agreed).map(|next| next.on)
}

/// Writes a group's row anew, inside a transaction.
macro_rules! refresh {
    ($connection:ident, $organisation:expr) => {{
        use $crate::store::{organisations, plan_summary, sql};
        organisations::take!($connection, $organisation);
        let counted: plan_summary::PlanTotals = sqlx::query_as(sql(plan_summary::COUNT))
            .bind($organisation)
            .fetch_one(&mut *$connection)
            .await?;
        let checked: Option<chrono::DateTime<chrono::Utc>> =
            sqlx::query_scalar(sql(plan_summary::CHECKED))
                .bind($organisation)
                .fetch_optional(&mut *$connection)
                .await?;
        let agreed: Option<(chrono::NaiveDate, chrono::DateTime<chrono::Utc>)> =
            sqlx::query_as(sql(plan_summary::AGREED))
                .bind($organisation)
                .bind($crate::domain::schedule::Occasion::CheckIn.word())
                .fetch_optional(&mut *$connection)
                .await?;
        sqlx::query(sql(plan_summary::WRITE))
            .bind($organisation)
            .bind(i32::try_from(counted.open).unwrap_or(i32::MAX))
            .bind(i32::try_from(counted.done).unwrap_or(i32::MAX))
            .bind(counted.first_due)
            .bind(counted.touched_at)
            .bind(plan_summary::check_in_on(&counted, checked, agreed))
            .execute(&mut *$connection)
            .await?;
    }};
}

pub(crate) use refresh;
