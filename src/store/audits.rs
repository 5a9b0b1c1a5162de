//! Audits: started, principles chosen, closed, reopened; the standings that closing writes.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        audit::{Answers, Audit, AuditVerb},
        ids::{AuditId, EventId, OrganisationId, PersonId},
        standing::Standing,
    },
    keys::Fresh as _,
    store::{
        Result, Store, agreements, audit_events::insert_event, execute, on, open_audits::hold_open,
        saving::by_statement, shares, sql, transaction,
    },
};

/// Most audits of one group that are listed.
const MOST: i64 = 200;

/// Starts an audit with its chosen principles. False, and nothing is changed,
/// when an audit of this id is there already.
pub async fn start(
    store: &Store,
    audit: &Audit,
    principles: &[String],
    by: PersonId,
) -> Result<bool> {
    transaction!(store, connection, {
        let started = sqlx::query(sql("insert into audit
                 (organisation_id, id, questionnaire_id, questionnaire_version, held_on, started_by, started_at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (organisation_id, id) do nothing"))
        .bind(audit.organisation_id)
        .bind(audit.id)
        .bind(&audit.questionnaire_id)
        .bind(audit.questionnaire_version)
        .bind(audit.held_on)
        .bind(by)
        .bind(audit.started_at)
        .execute(&mut *connection)
        .await?;
        if started.rows_affected() == 1 {
            for principle in principles {
                sqlx::query(sql(CHOOSE))
                    .bind(audit.organisation_id)
                    .bind(audit.id)
                    .bind(principle)
                    .bind(audit.started_at)
                    .execute(&mut *connection)
                    .await?;
            }
        }
        Result::Ok(started.rows_affected() == 1)
    })
}

const CHOSEN: &str = "select principle_id
     from audit_principle
     where organisation_id = $1
       and audit_id = $2";

const CHOOSE: &str =
    "insert into audit_principle (organisation_id, audit_id, principle_id, chosen_at)
     values ($1, $2, $3, $4)
     on conflict (organisation_id, audit_id, principle_id) do nothing";

/// Adds principles to an open audit. False when it is closed.
pub async fn choose(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    principles: &[String],
    now: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        let is_open = hold_open!(connection, organisation, audit);
        if is_open {
            for principle in principles {
                sqlx::query(sql(CHOOSE))
                    .bind(organisation)
                    .bind(audit)
                    .bind(principle)
                    .bind(now)
                    .execute(&mut *connection)
                    .await?;
            }
        }
        Result::Ok(is_open)
    })
}

/// The audits of a group that fit a condition; `$1` is the group.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select organisation_id, id, questionnaire_id, questionnaire_version, held_on, started_at, closed_at
             from audit
             where organisation_id = $1
               and removed_at is null ",
            $rest
        )
    };
}

/// One audit of a group.
pub async fn find(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
) -> Result<Option<Audit>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(select!("and id = $2")))
            .bind(organisation)
            .bind(audit)
            .fetch_optional(&mut *connection)
            .await?
    }))
}

/// A group's audits, newest day first.
pub async fn list(store: &Store, organisation: OrganisationId) -> Result<Vec<Audit>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(select!(
            "order by held_on desc, id desc
             limit $2"
        )))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// The day of a group's last closed audit.
pub async fn last_closed(store: &Store, organisation: OrganisationId) -> Result<Option<NaiveDate>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select held_on
             from audit
             where organisation_id = $1
               and closed_at is not null
             order by held_on desc
             limit 1"))
        .bind(organisation)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// The principles chosen so far.
pub async fn chosen(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
) -> Result<BTreeSet<String>> {
    let ids: Vec<String> = on!(store, connection, {
        sqlx::query_scalar(sql(CHOSEN))
            .bind(organisation)
            .bind(audit)
            .fetch_all(&mut *connection)
            .await?
    });
    Ok(ids.into_iter().collect())
}

/// Inserts the standings of an audit, inside a transaction.
macro_rules! insert_standings {
    ($connection:ident, $organisation:expr, $audit:expr, $standings:expr) => {
        for standing in $standings {
            sqlx::query(sql("insert into standing
                     (organisation_id, audit_id, principle_id, statements, scored, level_sum, unknown, not_for_us)
                 values ($1, $2, $3, $4, $5, $6, $7, $8)"))
            .bind($organisation)
            .bind($audit)
            .bind(&standing.principle_id)
            .bind(standing.statements)
            .bind(standing.scored)
            .bind(standing.level_sum)
            .bind(standing.unknown)
            .bind(standing.not_for_us)
            .execute(&mut *$connection)
            .await?;
        }
    };
}

/// Closes an audit and writes its standings and answer codes, made by `add_up` from the chosen principles and the answers
/// as they are at that moment. False when it is closed already.
pub async fn close(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    by: PersonId,
    now: DateTime<Utc>,
    add_up: impl Fn(&BTreeSet<String>, &Answers) -> (Vec<Standing>, String),
) -> Result<bool> {
    let event = EventId::fresh();
    transaction!(store, connection, {
        let closed = sqlx::query(sql("update audit
             set closed_at = $3
             where organisation_id = $1
               and id = $2
               and closed_at is null
               and removed_at is null"))
        .bind(organisation)
        .bind(audit)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        if closed.rows_affected() == 1 {
            let rows = sqlx::query_as(sql(agreements::ALL))
                .bind(organisation)
                .bind(audit)
                .fetch_all(&mut *connection)
                .await?;
            let chosen: Vec<String> = sqlx::query_scalar(sql(CHOSEN))
                .bind(organisation)
                .bind(audit)
                .fetch_all(&mut *connection)
                .await?;
            let chosen = chosen.into_iter().collect();
            let (standings, choices) = add_up(&chosen, &by_statement(rows)?);
            sqlx::query(sql(KEEP_CHOICES))
                .bind(organisation)
                .bind(audit)
                .bind(choices)
                .execute(&mut *connection)
                .await?;
            insert_standings!(connection, organisation, audit, standings);
            let verb = AuditVerb::Closed;
            insert_event!(connection, organisation, audit, event, verb, "", by, now);
            sqlx::query(sql(shares::AS_SAID_BEFORE))
                .bind(organisation)
                .bind(audit)
                .bind(now)
                .execute(&mut *connection)
                .await?;
            shares::follow!(connection, organisation, by, now);
        }
        Result::Ok(closed.rows_affected() == 1)
    })
}

const KEEP_CHOICES: &str = "update audit
     set choices = $3
     where organisation_id = $1
       and id = $2
       and closed_at is not null";

/// Ids of closed audits without answer codes: those closed by versions of the program that did not write them.
pub async fn without_choices(store: &Store, organisation: OrganisationId) -> Result<Vec<AuditId>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select id
             from audit
             where organisation_id = $1
               and closed_at is not null
               and choices is null
             limit $2"))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Writes the answer codes of a closed audit.
pub async fn keep_choices(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    choices: &str,
) -> Result<()> {
    execute!(store, KEEP_CHOICES, [organisation, audit, choices])
}

/// Opens a closed audit again; its standings go until it is closed once more. False when it is open.
pub async fn reopen(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    by: PersonId,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<bool> {
    let event = EventId::fresh();
    transaction!(store, connection, {
        let opened = sqlx::query(sql("update audit
             set closed_at = null, choices = null
             where organisation_id = $1
               and id = $2
               and closed_at is not null"))
        .bind(organisation)
        .bind(audit)
        .execute(&mut *connection)
        .await?;
        if opened.rows_affected() == 1 {
            sqlx::query(sql(
                "delete from standing where organisation_id = $1 and audit_id = $2",
            ))
            .bind(organisation)
            .bind(audit)
            .execute(&mut *connection)
            .await?;
            let verb = AuditVerb::Reopened;
            insert_event!(
                connection,
                organisation,
                audit,
                event,
                verb,
                reason,
                by,
                now
            );
            shares::follow!(connection, organisation, by, now);
        }
        Result::Ok(opened.rows_affected() == 1)
    })
}

/// What a closed audit added up to.
pub async fn standings(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
) -> Result<Vec<Standing>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select principle_id, statements, scored, level_sum, unknown, not_for_us
             from standing
             where organisation_id = $1
               and audit_id = $2",
        ))
        .bind(organisation)
        .bind(audit)
        .fetch_all(&mut *connection)
        .await?
    }))
}

#[derive(sqlx::FromRow)]
struct StandingRow {
    audit_id: AuditId,
    #[sqlx(flatten)]
    standing: Standing,
}

/// What each closed audit of a group added up to.
pub async fn standings_of_group(
    store: &Store,
    organisation: OrganisationId,
) -> Result<BTreeMap<AuditId, Vec<Standing>>> {
    let rows: Vec<StandingRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select audit_id, principle_id, statements, scored, level_sum, unknown, not_for_us
             from standing
             where organisation_id = $1",
        ))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    let mut standings: BTreeMap<AuditId, Vec<Standing>> = BTreeMap::new();
    for row in rows {
        standings
            .entry(row.audit_id)
            .or_default()
            .push(row.standing);
    }
    Ok(standings)
}

/// The closed audit of the same questionnaire that came before this one, where there is one.
pub async fn before(store: &Store, audit: &Audit) -> Result<Option<Audit>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(select!(
            "and questionnaire_id = $2
             and id <> $3
             and (held_on < $4 or (held_on = $4 and started_at < $5))
             and closed_at is not null
             order by held_on desc, started_at desc
             limit 1"
        )))
        .bind(audit.organisation_id)
        .bind(&audit.questionnaire_id)
        .bind(audit.id)
        .bind(audit.held_on)
        .bind(audit.started_at)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// The questionnaires of which a group closed an audit, the one used last first.
pub async fn used(store: &Store, organisation: OrganisationId) -> Result<Vec<String>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select questionnaire_id
             from audit
             where organisation_id = $1
               and closed_at is not null
               and removed_at is null
             group by questionnaire_id
             order by max(held_on) desc, questionnaire_id"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// A group's closed audits of one questionnaire, newest day first.
pub async fn closed_of(
    store: &Store,
    organisation: OrganisationId,
    questionnaire: &str,
) -> Result<Vec<Audit>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(select!(
            "and questionnaire_id = $2
             and closed_at is not null
             order by held_on desc, started_at desc
             limit $3"
        )))
        .bind(organisation)
        .bind(questionnaire)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}
