//! Who was in the room at an audit, in numbers by role.

use std::collections::BTreeMap;

use crate::{
    domain::{
        ids::{AuditId, OrganisationId},
        presence::{Presence, Role},
    },
    store::{Result, Store, StoreError, on, open_audits::hold_open, sql, transaction},
};

/// Who was there, as it was said of an audit. Where nobody said it of a team whose people answer each on their own, it follows
/// from who has joined, once the team has looked or the audit is closed.
pub async fn of(store: &Store, organisation: OrganisationId, audit: AuditId) -> Result<Presence> {
    let rows: Vec<(String, i32)> = on!(store, connection, {
        sqlx::query_as(sql("select role, people
             from presence
             where organisation_id = $1
               and audit_id = $2
             union all
             select c.role, cast(count(*) as integer)
             from contributor c
             join audit a on a.organisation_id = c.organisation_id and a.id = c.audit_id
             where c.organisation_id = $1
               and c.audit_id = $2
               and a.answering = 'apart'
               and (a.closed_at is not null
                 or exists (select 1 from spread s where s.organisation_id = $1 and s.audit_id = $2))
               and not exists (select 1 from presence p where p.organisation_id = $1 and p.audit_id = $2)
             group by c.role"))
        .bind(organisation)
        .bind(audit)
        .fetch_all(&mut *connection)
        .await?
    });
    let read = |(role, people): (String, i32)| {
        let role = Role::read(&role).ok_or(StoreError::Unreadable("role"))?;
        Ok((role, people))
    };
    rows.into_iter().map(read).collect()
}

/// The same of every audit of a group; those of which nothing is known are not among them.
pub async fn of_group(
    store: &Store,
    organisation: OrganisationId,
) -> Result<BTreeMap<AuditId, Presence>> {
    let rows: Vec<(AuditId, String, i32)> = on!(store, connection, {
        sqlx::query_as(sql("select audit_id, role, people
             from presence
             where organisation_id = $1
             union all
             select c.audit_id, c.role, cast(count(*) as integer)
             from contributor c
             join audit a on a.organisation_id = c.organisation_id and a.id = c.audit_id
             where c.organisation_id = $1
               and a.removed_at is null
               and a.answering = 'apart'
               and (a.closed_at is not null
                 or exists (select 1 from spread s where s.organisation_id = $1 and s.audit_id = c.audit_id))
               and not exists (select 1 from presence p where p.organisation_id = $1 and p.audit_id = c.audit_id)
             group by c.audit_id, c.role"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    let mut all: BTreeMap<AuditId, Presence> = BTreeMap::new();
    for (audit, role, people) in rows {
        let role = Role::read(&role).ok_or(StoreError::Unreadable("role"))?;
        all.entry(audit).or_default().insert(role, people);
    }
    Ok(all)
}

/// Writes what is said of an open audit in place of what was said before. False, and nothing is changed, when it is closed.
pub async fn write(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    presence: &Presence,
) -> Result<bool> {
    transaction!(store, connection, {
        let is_open = hold_open!(connection, organisation, audit);
        if is_open {
            sqlx::query(sql(
                "delete from presence where organisation_id = $1 and audit_id = $2",
            ))
            .bind(organisation)
            .bind(audit)
            .execute(&mut *connection)
            .await?;
            for (role, people) in presence {
                sqlx::query(sql(
                    "insert into presence (organisation_id, audit_id, role, people) values ($1, $2, $3, $4)",
                ))
                .bind(organisation)
                .bind(audit)
                .bind(role.word())
                .bind(people)
                .execute(&mut *connection)
                .await?;
            }
        }
        Result::Ok(is_open)
    })
}
