//! Why statements moved between two audits: one row for each statement of each pair of audits.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{ActionId, AuditId, OrganisationId, PersonId},
        reason::{Reason, RecordedReason, Why},
    },
    store::{Result, Store, StoreError, on, sql, transaction},
};

/// Two audits of a group.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// The group.
    pub organisation: OrganisationId,
    /// The later audit.
    pub audit: AuditId,
    /// The earlier one.
    pub before: AuditId,
}

#[derive(sqlx::FromRow)]
struct Row {
    statement_id: String,
    version: i32,
    reasons: String,
    action_id: Option<ActionId>,
    action_what: Option<String>,
    note: String,
    said_by: String,
    said_at: DateTime<Utc>,
}

impl Row {
    fn said(self) -> Result<RecordedReason> {
        let reasons = self
            .reasons
            .split_whitespace()
            .map(|word| Reason::read(word).ok_or(StoreError::Unreadable("reason")))
            .collect::<Result<_>>()?;
        Ok(RecordedReason {
            version: self.version,
            why: Why {
                reasons,
                action: self.action_id,
                note: self.note,
            },
            action_what: self.action_what,
            said_by: self.said_by,
            said_at: self.said_at,
        })
    }
}

macro_rules! select {
    ($more:literal) => {
        concat!(
            "select r.statement_id, r.version, r.reasons, r.action_id, a.what as action_what, r.note,
                p.name as said_by, r.said_at
             from reason r
             join person p on p.id = r.said_by
             left join action a on a.organisation_id = r.organisation_id and a.id = r.action_id
               and a.removed_at is null
             where r.organisation_id = $1
               and r.audit_id = $2
               and r.before_id = $3 ",
            $more
        )
    };
}

/// What was said of why statements moved between two audits, by statement; at most as many as a version has.
pub async fn said(store: &Store, pair: Pair) -> Result<BTreeMap<String, RecordedReason>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(select!("limit 500")))
            .bind(pair.organisation)
            .bind(pair.audit)
            .bind(pair.before)
            .fetch_all(&mut *connection)
            .await?
    });
    rows.into_iter()
        .map(|row| Ok((row.statement_id.clone(), row.said()?)))
        .collect()
}

/// Says why a statement moved, over version `base` (0 for nothing said yet). False, and nothing is changed, when someone
/// said something else meanwhile; the same words sent twice are said once.
pub async fn say(
    store: &Store,
    pair: Pair,
    statement: &str,
    base: i32,
    why: &Why,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let (reasons, version) = (why.words(), base.saturating_add(1));
    transaction!(store, connection, {
        let said = sqlx::query(sql(
            "insert into reason (organisation_id, audit_id, before_id, statement_id, version, reasons, action_id, note,
                 said_by, said_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             on conflict (organisation_id, audit_id, before_id, statement_id) do update
             set version = excluded.version,
                 reasons = excluded.reasons,
                 action_id = excluded.action_id,
                 note = excluded.note,
                 said_by = excluded.said_by,
                 said_at = excluded.said_at
             where reason.version = excluded.version - 1",
        ))
        .bind(pair.organisation)
        .bind(pair.audit)
        .bind(pair.before)
        .bind(statement)
        .bind(version)
        .bind(&reasons)
        .bind(why.action)
        .bind(&why.note)
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        // Where nothing was written someone was quicker; with the same words it is the same form sent twice.
        let stands = if said.rows_affected() == 1 {
            true
        } else {
            let row: Option<Row> = sqlx::query_as(sql(select!("and r.statement_id = $4")))
                .bind(pair.organisation)
                .bind(pair.audit)
                .bind(pair.before)
                .bind(statement)
                .fetch_optional(&mut *connection)
                .await?;
            row.map(Row::said)
                .transpose()?
                .is_some_and(|said| said.why == *why)
        };
        Result::Ok(stands)
    })
}
