//! What progress over time is counted from: every ending of every action, and the standings of every closed audit.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        action::Outcome,
        ids::{ActionId, AuditId, OrganisationId},
        standing::Standing,
    },
    store::{Result, Store, StoreError, actions::MOST, on, sql},
};

/// Most standings of one questionnaire: 200 audits of 60 principles.
const MOST_STANDINGS: i64 = 12_000;

/// One time that an action was done or let go.
#[derive(Clone, Debug)]
pub struct Ending {
    /// The action.
    pub action_id: ActionId,
    /// Which of the two.
    pub outcome: Outcome,
    /// When.
    pub closed_at: DateTime<Utc>,
    /// Its day, as it was then.
    pub due_on: Option<NaiveDate>,
    /// When it was opened again; none while this ending stands.
    pub reopened_at: Option<DateTime<Utc>>,
}

#[derive(sqlx::FromRow)]
struct EndingRow {
    action_id: ActionId,
    outcome: String,
    closed_at: DateTime<Utc>,
    due_on: Option<NaiveDate>,
    reopened_at: Option<DateTime<Utc>>,
}

/// Every ending of a group's actions, also those that were opened again; by action, oldest first.
pub async fn endings(store: &Store, organisation: OrganisationId) -> Result<Vec<Ending>> {
    let rows: Vec<EndingRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select c.action_id, c.outcome, c.closed_at, c.reopened_at,
                (select h.due_on
                 from action_history h
                 where h.organisation_id = c.organisation_id
                   and h.action_id = c.action_id
                   and h.saved_at <= c.closed_at
                 order by h.version desc
                 limit 1) as due_on
             from closure c
             join action a on a.organisation_id = c.organisation_id and a.id = c.action_id and a.removed_at is null
             where c.organisation_id = $1
             order by c.action_id, c.closed_at
             limit $2",
        ))
        .bind(organisation)
        .bind(MOST * 4)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter()
        .map(|row| {
            Ok(Ending {
                action_id: row.action_id,
                outcome: Outcome::read(&row.outcome).ok_or(StoreError::Unreadable("outcome"))?,
                closed_at: row.closed_at,
                due_on: row.due_on,
                reopened_at: row.reopened_at,
            })
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct StandingRow {
    audit_id: AuditId,
    #[sqlx(flatten)]
    standing: Standing,
}

/// The standings of a group's closed audits of one questionnaire, each with its audit.
pub async fn standings(
    store: &Store,
    organisation: OrganisationId,
    questionnaire: &str,
) -> Result<Vec<(AuditId, Standing)>> {
    let rows: Vec<StandingRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select s.audit_id, s.principle_id, s.statements, s.scored, s.level_sum, s.unknown, s.not_for_us
             from standing s
             join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
             where s.organisation_id = $1
               and a.questionnaire_id = $2
               and a.closed_at is not null
             order by s.audit_id desc
             limit $3",
        ))
        .bind(organisation)
        .bind(questionnaire)
        .bind(MOST_STANDINGS)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows
        .into_iter()
        .map(|row| (row.audit_id, row.standing))
        .collect())
}
