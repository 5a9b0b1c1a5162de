//! How far apart teams stand, as it was told, and what became of each statement in the talk.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        answer::{Choice, Strength},
        drawn::Drawn,
        ids::{AuditId, ContributorId, OrganisationId, PersonId},
        presence::Role,
        spread::{Beside, Counted, StatementSpread},
        talk::{Outcome, Talk},
        team::{Contributor, ContributorKind},
    },
    store::{Result, Store, StoreError, on, open_audits::hold_open, sql, transaction},
};

#[derive(sqlx::FromRow)]
struct AnswerRow {
    statement_id: String,
    contributor_id: ContributorId,
    kind: String,
    role: String,
    choice: String,
    reflection: String,
    strength: Option<String>,
}

impl AnswerRow {
    fn counted(&self) -> Result<Counted> {
        Ok(Counted {
            contributor: self.contributor_id,
            role: Role::read(&self.role).ok_or(StoreError::Unreadable("role"))?,
            choice: Choice::read(&self.choice).ok_or(StoreError::Unreadable("choice"))?,
            on_paper: self.kind == ContributorKind::Paper.word(),
        })
    }

    fn is_hunch(&self) -> bool {
        self.strength.as_deref() == Some(Strength::Hunch.word())
    }
}

#[derive(sqlx::FromRow)]
struct SpreadRow {
    statement_id: String,
    told: String,
    drawings: String,
}

impl SpreadRow {
    fn drawn(&self) -> Result<Drawn> {
        Ok(Drawn {
            told: read(&self.told)?,
            drawings: read(&self.drawings)?,
        })
    }
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|_| StoreError::Unreadable("spread"))
}

fn written(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|_| StoreError::Unreadable("spread"))
}

/// Keeps what a rule tells of each statement, by what is chosen now and what was told before, in place of that; inside a
/// transaction.
macro_rules! draw_by {
    ($connection:ident, $organisation:expr, $audit:expr, $rule:path) => {
        let rows: Vec<AnswerRow> = sqlx::query_as(sql(CHOSEN))
            .bind($organisation)
            .bind($audit)
            .fetch_all(&mut *$connection)
            .await?;
        let before: Vec<SpreadRow> = sqlx::query_as(sql(KEPT))
            .bind($organisation)
            .bind($audit)
            .fetch_all(&mut *$connection)
            .await?;
        for (statement, drawn) in $rule(&rows, &before)? {
            sqlx::query(sql(
                "insert into spread (organisation_id, audit_id, statement_id, told, drawings)
                 values ($1, $2, $3, $4, $5)
                 on conflict (organisation_id, audit_id, statement_id) do update
                 set told = excluded.told, drawings = excluded.drawings",
            ))
            .bind($organisation)
            .bind($audit)
            .bind(statement)
            .bind(written(&drawn.told)?)
            .bind(written(&drawn.drawings)?)
            .execute(&mut *$connection)
            .await?;
        }
    };
}

/// Ends answering and keeps how far apart the team stands on each statement. Where that was told before, it is told anew
/// only where nobody's own answer would follow. Nothing is changed when the team has looked already, the audit is closed, or
/// nobody has answered.
pub async fn draw(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        if !hold_open!(connection, organisation, audit) {
            return Ok(());
        }
        let ended = sqlx::query(sql(
            "update team
             set shown_at = $3
             where organisation_id = $1
               and audit_id = $2
               and shown_at is null
               and exists (select 1 from audit o
                 where o.organisation_id = $1 and o.id = $2 and o.answering = 'apart' and o.removed_at is null)
               and exists (select 1 from answer a
                 where a.organisation_id = $1 and a.audit_id = $2 and a.choice is not null)",
        ))
        .bind(organisation)
        .bind(audit)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        if ended.rows_affected() == 1 {
            draw_by!(connection, organisation, audit, drawn);
        }
        Result::Ok(())
    })
}

/// Keeps what one of two asks: that both be shown how far apart they stand. Once both have asked, it is told of each
/// statement that both answered and of which nothing is told yet. Nothing is kept before the team has looked, or where it is
/// not one of two.
pub async fn ask_to_show(store: &Store, who: &Contributor) -> Result<()> {
    let (organisation, audit) = (who.organisation, who.audit);
    transaction!(store, connection, {
        if !hold_open!(connection, organisation, audit) {
            return Ok(());
        }
        let asked = sqlx::query(sql("update contributor
             set asks_to_show = true
             where organisation_id = $1
               and audit_id = $2
               and id = $3
               and exists (select 1 from team t
                 where t.organisation_id = $1 and t.audit_id = $2 and t.shown_at is not null)
               and (select count(*) from contributor o
                 where o.organisation_id = $1 and o.audit_id = $2) = 2"))
        .bind(organisation)
        .bind(audit)
        .bind(who.id)
        .execute(&mut *connection)
        .await?;
        let all: i64 = sqlx::query_scalar(sql("select count(*)
             from contributor
             where organisation_id = $1
               and audit_id = $2
               and asks_to_show"))
        .bind(organisation)
        .bind(audit)
        .fetch_one(&mut *connection)
        .await?;
        if asked.rows_affected() == 0 || all < 2 {
            return Ok(());
        }
        draw_by!(connection, organisation, audit, drawn_of_two);
        Result::Ok(())
    })
}

/// Every choice of an audit's contributors, with what is said beside it.
const CHOSEN: &str =
    "select a.statement_id, a.contributor_id, c.kind, c.role, a.choice, a.reflection, a.strength
     from answer a
     join contributor c on c.organisation_id = a.organisation_id
       and c.audit_id = a.audit_id
       and c.id = a.contributor_id
     where a.organisation_id = $1
       and a.audit_id = $2
       and a.choice is not null";

const KEPT: &str = "select statement_id, told, drawings
     from spread
     where organisation_id = $1
       and audit_id = $2";

/// What is told of each statement now.
fn drawn(rows: &[AnswerRow], before: &[SpreadRow]) -> Result<BTreeMap<String, Drawn>> {
    let mut now: BTreeMap<&str, (Vec<Counted>, Beside)> = BTreeMap::new();
    for row in rows {
        let (counted, beside) = now.entry(&row.statement_id).or_default();
        counted.push(row.counted()?);
        beside.hunches += usize::from(row.is_hunch());
        let text = row.reflection.trim();
        if !text.is_empty() {
            beside.texts.push((row.contributor_id, text.to_owned()));
        }
    }
    let mut all = BTreeMap::new();
    for row in before {
        let (counted, beside) = now.remove(row.statement_id.as_str()).unwrap_or_default();
        let drawn = row.drawn()?.again(counted, &beside);
        all.insert(row.statement_id.clone(), drawn);
    }
    for (statement, (counted, beside)) in now {
        all.insert(statement.to_owned(), Drawn::first(counted, &beside));
    }
    for drawn in all.values_mut() {
        // Anew for each statement: no place among the texts tells whose they are.
        fastrand::shuffle(&mut drawn.told.texts);
    }
    Ok(all)
}

/// What two are told of each statement that both answered and of which nothing was told.
fn drawn_of_two(rows: &[AnswerRow], before: &[SpreadRow]) -> Result<BTreeMap<String, Drawn>> {
    let mut now: BTreeMap<&str, Vec<Counted>> = BTreeMap::new();
    for row in rows {
        let counted = now.entry(&row.statement_id).or_default();
        counted.push(row.counted()?);
    }
    for row in before {
        if !row.drawn()?.drawings.is_empty() {
            now.remove(row.statement_id.as_str());
        }
    }
    let of_two = now.into_iter().filter_map(|(statement, counted)| {
        let two = counted.try_into().ok()?;
        Some((statement.to_owned(), Drawn::of_two(two)))
    });
    Ok(of_two.collect())
}

/// Takes answers again after the team has looked, until a day. What was told stays as it is.
pub async fn take_late(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    until: NaiveDate,
) -> Result<()> {
    transaction!(store, connection, {
        if hold_open!(connection, organisation, audit) {
            sqlx::query(sql(
                "update team
                 set shown_at = null, until = $3
                 where organisation_id = $1
                   and audit_id = $2
                   and exists (select 1 from audit o
                     where o.organisation_id = $1 and o.id = $2 and o.answering = 'apart' and o.removed_at is null)",
            ))
            .bind(organisation)
            .bind(audit)
            .bind(until)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(())
    })
}

/// What was told of each statement of an audit.
pub async fn all(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
) -> Result<BTreeMap<String, StatementSpread>> {
    let rows: Vec<SpreadRow> = on!(store, connection, {
        sqlx::query_as(sql(KEPT))
            .bind(organisation)
            .bind(audit)
            .fetch_all(&mut *connection)
            .await?
    });
    rows.into_iter()
        .map(|row| Ok((row.statement_id, read(&row.told)?)))
        .collect()
}

#[derive(sqlx::FromRow)]
struct ToldRow {
    audit_id: AuditId,
    statement_id: String,
    told: String,
}

/// What was told of each statement of each audit of a group.
pub async fn of_group(
    store: &Store,
    organisation: OrganisationId,
) -> Result<BTreeMap<AuditId, BTreeMap<String, StatementSpread>>> {
    let rows: Vec<ToldRow> = on!(store, connection, {
        sqlx::query_as(sql("select s.audit_id, s.statement_id, s.told
             from spread s
             join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id and a.removed_at is null
             where s.organisation_id = $1"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    let mut told: BTreeMap<AuditId, BTreeMap<String, StatementSpread>> = BTreeMap::new();
    for row in rows {
        let of_audit = told.entry(row.audit_id).or_default();
        of_audit.insert(row.statement_id, read(&row.told)?);
    }
    Ok(told)
}

/// What was told of one statement.
pub async fn of(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    statement: &str,
) -> Result<Option<StatementSpread>> {
    let told: Option<String> = on!(store, connection, {
        sqlx::query_scalar(sql("select told
             from spread
             where organisation_id = $1
               and audit_id = $2
               and statement_id = $3"))
        .bind(organisation)
        .bind(audit)
        .bind(statement)
        .fetch_optional(&mut *connection)
        .await?
    });
    told.as_deref().map(read).transpose()
}

#[derive(sqlx::FromRow)]
struct TalkRow {
    statement_id: String,
    outcome: String,
    dissent: String,
}

/// What became of each statement that the team talked about.
pub async fn talks(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
) -> Result<BTreeMap<String, Talk>> {
    let rows: Vec<TalkRow> = on!(store, connection, {
        sqlx::query_as(sql("select statement_id, outcome, dissent
             from talk
             where organisation_id = $1
               and audit_id = $2"))
        .bind(organisation)
        .bind(audit)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter()
        .map(|row| {
            let outcome = Outcome::read(&row.outcome).ok_or(StoreError::Unreadable("outcome"))?;
            let talk = Talk {
                outcome,
                dissent: row.dissent,
            };
            Ok((row.statement_id, talk))
        })
        .collect()
}

/// Keeps what became of a statement, in place of what was said of it before.
pub async fn say(
    store: &Store,
    (organisation, audit, statement): (OrganisationId, AuditId, &str),
    talk: &Talk,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        if hold_open!(connection, organisation, audit) {
            sqlx::query(sql(
                "insert into talk (organisation_id, audit_id, statement_id, outcome, dissent, said_by, said_at)
                 values ($1, $2, $3, $4, $5, $6, $7)
                 on conflict (organisation_id, audit_id, statement_id) do update
                 set outcome = excluded.outcome, dissent = excluded.dissent, said_by = excluded.said_by,
                     said_at = excluded.said_at",
            ))
            .bind(organisation)
            .bind(audit)
            .bind(statement)
            .bind(talk.outcome.word())
            .bind(&talk.dissent)
            .bind(by)
            .bind(now)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(())
    })
}
