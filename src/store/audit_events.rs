//! Closings and reopenings of audits.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        audit::AuditVerb,
        ids::{AuditId, OrganisationId},
    },
    store::{Result, Store, StoreError, on, sql},
};

/// Inserts a closing or reopening of an audit, inside a transaction.
macro_rules! insert_event {
    (
        $connection:ident, $organisation:expr, $audit:expr, $id:expr, $verb:expr, $reason:expr, $by:expr, $now:expr
    ) => {
        sqlx::query(sql(
            "insert into audit_event (organisation_id, audit_id, id, verb, reason, person_id, happened_at)
             values ($1, $2, $3, $4, $5, $6, $7)",
        ))
        .bind($organisation)
        .bind($audit)
        .bind($id)
        .bind($verb.word())
        .bind($reason)
        .bind($by)
        .bind($now)
        .execute(&mut *$connection)
        .await?;
    };
}

pub(crate) use insert_event;

/// A closing or reopening.
#[derive(Debug)]
pub struct AuditEvent {
    /// Which of the two.
    pub verb: AuditVerb,
    /// Why it was reopened; empty for a closing.
    pub reason: String,
    /// Name of the person who did it.
    pub name: String,
    /// When.
    pub happened_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct EventRow {
    verb: String,
    reason: String,
    name: String,
    happened_at: DateTime<Utc>,
}

impl EventRow {
    fn event(self) -> Result<AuditEvent> {
        Ok(AuditEvent {
            verb: AuditVerb::read(&self.verb).ok_or(StoreError::Unreadable("verb"))?,
            reason: self.reason,
            name: self.name,
            happened_at: self.happened_at,
        })
    }
}

/// The last 50 closings and reopenings of an audit, newest first.
pub async fn events(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
) -> Result<Vec<AuditEvent>> {
    let rows: Vec<EventRow> = on!(store, connection, {
        sqlx::query_as(sql("select e.verb, e.reason, p.name, e.happened_at
             from audit_event e
             join person p on p.id = e.person_id
             where e.organisation_id = $1
               and e.audit_id = $2
             order by e.id desc
             limit 50"))
        .bind(organisation)
        .bind(audit)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(EventRow::event).collect()
}
