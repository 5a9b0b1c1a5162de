//! What reports of a network count: only what is shared with it now, and only of the period.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    clock::{day, start_of},
    domain::{
        ids::{AuditId, NetworkId},
        report::ActionTotals,
    },
    store::{Result, Store, StoreError, on, sql},
};

/// The first day of a period, and the last.
pub type Days = (NaiveDate, NaiveDate);

/// An audit that a group shows to a network.
#[derive(Clone, Debug)]
pub struct ShownAudit {
    /// Key.
    pub id: AuditId,
    /// Version of its questionnaire.
    pub questionnaire_version: i32,
    /// Its day.
    pub held_on: NaiveDate,
    /// Whether it is shown in full.
    pub is_whole: bool,
    /// What was answered, as in [`crate::domain::answer_codes`].
    pub choices: String,
}

impl ShownAudit {
    /// Reads one of the audits of `shown_audits!`.
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(5, ' ');
        Some(Self {
            id: parts.next()?.parse().ok()?,
            questionnaire_version: parts.next()?.parse().ok()?,
            held_on: parts.next()?.parse().ok()?,
            is_whole: parts.next()? == "all",
            choices: parts.next()?.to_owned(),
        })
    }
}

/// The audits that each group shows, as one text with commas between them. A row for each would take several times as long to be
/// handed over as to be read. `$key` writes the key of an audit as a text, which the databases do each in their way.
macro_rules! shown_audits {
    ($key:literal) => {
        concat!(
            "select string_agg(",
            $key,
            " || ' ' || a.questionnaire_version || ' ' || a.held_on || ' ' || s.extent || ' ' || a.choices, ','
                 order by a.held_on, a.started_at, a.id)
             from membership m
             join audit_share s on s.network_id = m.network_id and s.organisation_id = m.organisation_id
               and s.extent <> 'nothing'
             join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
             where m.network_id = $1
               and a.questionnaire_id = $2
               and a.closed_at is not null
               and a.choices is not null
             group by s.organisation_id"
        )
    };
}

/// The closed audits of a questionnaire that groups show, a list for each group, the first day first.
pub async fn shown(
    store: &Store,
    network: NetworkId,
    questionnaire: &str,
) -> Result<Vec<Vec<ShownAudit>>> {
    let text = if store.is_sqlite() {
        shown_audits!("hex(a.id)")
    } else {
        shown_audits!("a.id")
    };
    let groups: Vec<String> = on!(store, connection, {
        sqlx::query_scalar(sql(text))
            .bind(network)
            .bind(questionnaire)
            .fetch_all(&mut *connection)
            .await?
    });
    let read = |group: String| {
        let audits: Option<Vec<ShownAudit>> = group.split(',').map(ShownAudit::read).collect();
        audits.ok_or(StoreError::Unreadable("audits that are shown"))
    };
    groups.into_iter().map(read).collect()
}

/// What was planned and done in the period by groups that share their plan.
pub async fn action_totals(
    store: &Store,
    network: NetworkId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<ActionTotals> {
    let period = (start_of(from), start_of(to.succ_opt().unwrap_or(to)));
    let counted = counted_actions(store, network, period).await?;
    // Which day a moment fell on is for Rust to say; databases do not know where the server stands.
    let close = done_close_to_day(store, network, period).await?;
    let late = close.iter().filter(|(at, due)| day(*at) > *due).count();
    let late = i64::try_from(late).unwrap_or(i64::MAX);
    Ok(ActionTotals {
        plans: shared_plans(store, network).await?,
        planned: counted.planned,
        done: counted.done,
        let_go: counted.let_go,
        open: counted.open,
        dated: counted.dated,
        by_day: counted.dated - late,
    })
}

/// From the first moment up to, and not with, the second.
type Moments = (DateTime<Utc>, DateTime<Utc>);

/// How many groups share their plan.
async fn shared_plans(store: &Store, network: NetworkId) -> Result<i64> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select count(*)
             from membership m
             join plan_share h on h.organisation_id = m.organisation_id and h.network_id = m.network_id
             where m.network_id = $1
               and h.extent <> 'nothing'"))
        .bind(network)
        .fetch_one(&mut *connection)
        .await?
    }))
}

#[derive(sqlx::FromRow)]
struct CountedRow {
    planned: i64,
    done: i64,
    dated: i64,
    let_go: i64,
    open: i64,
}

/// How many actions of shared plans were planned, done and let go in the period, and how many are open of those planned
/// before its end.
async fn counted_actions(
    store: &Store,
    network: NetworkId,
    (start, end): Moments,
) -> Result<CountedRow> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select
                 count(*) filter (where a.planned_at >= $2 and a.planned_at < $3) as planned,
                 count(*) filter (where c.outcome = 'done' and c.closed_at >= $2 and c.closed_at < $3) as done,
                 count(*) filter (where c.outcome = 'done' and c.closed_at >= $2 and c.closed_at < $3
                     and a.due_on is not null) as dated,
                 count(*) filter (where c.outcome = 'let-go' and c.closed_at >= $2 and c.closed_at < $3) as let_go,
                 count(*) filter (where c.id is null and a.planned_at < $3) as open
             from membership m
             join plan_share h on h.organisation_id = m.organisation_id and h.network_id = m.network_id
               and h.extent <> 'nothing'
             join action a on a.organisation_id = m.organisation_id and a.removed_at is null
             left join closure c on c.organisation_id = a.organisation_id and c.action_id = a.id
               and c.reopened_at is null
             where m.network_id = $1"))
        .bind(network)
        .bind(start)
        .bind(end)
        .fetch_one(&mut *connection)
        .await?
    }))
}

/// Of each action of a shared plan that was done in the period, on its day, as Greenwich counts, or later: when it was done,
/// and its day. Any other that had a day was done by it, wherever the server stands.
async fn done_close_to_day(
    store: &Store,
    network: NetworkId,
    (start, end): Moments,
) -> Result<Vec<(DateTime<Utc>, NaiveDate)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select c.closed_at, a.due_on
             from membership m
             join plan_share h on h.organisation_id = m.organisation_id and h.network_id = m.network_id
               and h.extent <> 'nothing'
             join action a on a.organisation_id = m.organisation_id and a.due_on is not null
               and a.removed_at is null
             join closure c on c.organisation_id = a.organisation_id and c.action_id = a.id
               and c.reopened_at is null and c.outcome = 'done' and c.closed_at >= $2 and c.closed_at < $3
               and c.closed_at >= a.due_on
             where m.network_id = $1"))
        .bind(network)
        .bind(start)
        .bind(end)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// What visits of the period found, by verdict; only of what is shared in full now.
pub async fn visits(
    store: &Store,
    network: NetworkId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(String, i64)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select n.verdict, count(*)
             from review_note n
             join review r on r.organisation_id = n.organisation_id and r.network_id = n.network_id
               and r.subject = n.subject
             where n.network_id = $1
               and r.state <> 'withdrawn'
               and n.kind = 'visit'
               and n.on_day >= $2
               and n.on_day <= $3
             group by n.verdict"))
        .bind(network)
        .bind(from)
        .bind(to)
        .fetch_all(&mut *connection)
        .await?
    }))
}
