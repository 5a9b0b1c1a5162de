//! Teams whose people answer each on their own: whether they do, their way in, and how often codes were tried that open
//! nothing.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{AuditId, OrganisationId, PersonId},
        team::{Answering, JoinCode, Team},
    },
    store::{Result, Store, StoreError, execute, on, open_audits::hold_open, sql, transaction},
};

/// Whether a team takes answers on a day, held until the transaction ends. That of an audit which is answered together after
/// all takes none.
macro_rules! hold_answering {
    ($connection:ident, $organisation:expr, $audit:expr, $today:expr) => {
        sqlx::query($crate::store::sql($crate::store::teams::HOLD_ANSWERING))
            .bind($organisation)
            .bind($audit)
            .bind($today)
            .execute(&mut *$connection)
            .await?
            .rows_affected()
            == 1
    };
}

pub(crate) use hold_answering;

pub(crate) const HOLD_ANSWERING: &str = "update team
     set until = until
     where organisation_id = $1
       and audit_id = $2
       and until >= $3
       and shown_at is null
       and exists (
           select 1
           from audit
           where audit.organisation_id = team.organisation_id
             and audit.id = team.audit_id
             and audit.answering = 'apart'
             and audit.removed_at is null
       )";

#[derive(sqlx::FromRow)]
struct TeamRow {
    code: String,
    until: NaiveDate,
    takes_new: bool,
    shown_at: Option<DateTime<Utc>>,
}

impl TeamRow {
    fn team(self) -> Result<Team> {
        Ok(Team {
            code: JoinCode::read(&self.code).ok_or(StoreError::Unreadable("code"))?,
            until: self.until,
            takes_new: self.takes_new,
            shown_at: self.shown_at,
        })
    }
}

/// How an audit is answered.
pub async fn answering(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
) -> Result<Answering> {
    let word: Option<String> = on!(store, connection, {
        sqlx::query_scalar(sql("select answering
             from audit
             where organisation_id = $1
               and id = $2
               and removed_at is null"))
        .bind(organisation)
        .bind(audit)
        .fetch_optional(&mut *connection)
        .await?
    });
    Ok(word
        .and_then(|word| Answering::read(&word))
        .unwrap_or_default())
}

/// The audits of a group that each answers alone first.
pub async fn apart(store: &Store, organisation: OrganisationId) -> Result<BTreeSet<AuditId>> {
    let audits: Vec<AuditId> = on!(store, connection, {
        sqlx::query_scalar(sql("select id
             from audit
             where organisation_id = $1
               and answering = $2
               and removed_at is null"))
        .bind(organisation)
        .bind(Answering::Apart.word())
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(audits.into_iter().collect())
}

/// Sets how an audit is answered, with a team of its own where that is apart. False, and nothing is changed, when the audit
/// takes no answers, or somebody has answered on their own already.
pub async fn set_answering(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    answering: Answering,
    fresh: &Team,
    by: PersonId,
) -> Result<bool> {
    transaction!(store, connection, {
        if !hold_open!(connection, organisation, audit) {
            return Ok(false);
        }
        let begun: bool = sqlx::query_scalar(sql("select exists (
                 select 1
                 from answer
                 where organisation_id = $1
                   and audit_id = $2
             )"))
        .bind(organisation)
        .bind(audit)
        .fetch_one(&mut *connection)
        .await?;
        if begun {
            return Ok(false);
        }
        sqlx::query(sql("update audit
             set answering = $3
             where organisation_id = $1
               and id = $2
               and removed_at is null"))
        .bind(organisation)
        .bind(audit)
        .bind(answering.word())
        .execute(&mut *connection)
        .await?;
        if answering == Answering::Apart {
            sqlx::query(sql(
                "insert into team (organisation_id, audit_id, code, until, takes_new, opened_by)
                 values ($1, $2, $3, $4, $5, $6)
                 on conflict (organisation_id, audit_id) do nothing",
            ))
            .bind(organisation)
            .bind(audit)
            .bind(fresh.code.as_str())
            .bind(fresh.until)
            .bind(fresh.takes_new)
            .bind(by)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(true)
    })
}

/// The team of an audit that is answered apart.
pub async fn team(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
) -> Result<Option<Team>> {
    let row: Option<TeamRow> = on!(store, connection, {
        sqlx::query_as(sql("select t.code, t.until, t.takes_new, t.shown_at
             from team t
             join audit a on a.organisation_id = t.organisation_id and a.id = t.audit_id
             where t.organisation_id = $1
               and t.audit_id = $2
               and a.answering = 'apart'
               and a.removed_at is null"))
        .bind(organisation)
        .bind(audit)
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(TeamRow::team).transpose()
}

/// Whose audit a code opens; with one whose audit was closed before `closed_since` it opens nothing any more.
pub async fn by_code(
    store: &Store,
    code: &JoinCode,
    closed_since: DateTime<Utc>,
) -> Result<Option<(OrganisationId, AuditId)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select t.organisation_id, t.audit_id
             from team t
             join audit a on a.organisation_id = t.organisation_id and a.id = t.audit_id
             where t.code = $1
               and a.answering = 'apart'
               and (a.closed_at is null or a.closed_at >= $2)
               and a.removed_at is null"))
        .bind(code.as_str())
        .bind(closed_since)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// Lets a team answer until another day, and says whether new people may join. Nothing changes once it was shown.
pub async fn change(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    until: NaiveDate,
    takes_new: bool,
) -> Result<()> {
    execute!(
        store,
        "update team
         set until = $3, takes_new = $4
         where organisation_id = $1
           and audit_id = $2
           and shown_at is null",
        [organisation, audit, until, takes_new]
    )
}

/// Notes that a code was tried that opens nothing, and tells how often that happened on this server since the hour began.
pub async fn tried_wrong(store: &Store, hour: DateTime<Utc>) -> Result<i32> {
    transaction!(store, connection, {
        sqlx::query(sql("delete from code_try where hour < $1"))
            .bind(hour)
            .execute(&mut *connection)
            .await?;
        let wrong = sqlx::query_scalar(sql("insert into code_try (hour, wrong)
             values ($1, 1)
             on conflict (hour) do update
             set wrong = code_try.wrong + 1
             returning wrong"))
        .bind(hour)
        .fetch_one(&mut *connection)
        .await?;
        Result::Ok(wrong)
    })
}
