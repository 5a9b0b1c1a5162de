//! Agreements, the answers of a group: one row as it stands, every save kept beside it, and nobody's save lost when two
//! arrive together.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        answer::{Answer, Choice, Strength},
        audit::{Answers, SavedAnswer},
        ids::{AuditId, OrganisationId, PersonId, SaveId},
    },
    store::{
        Result, Store, on,
        open_audits::hold_open,
        saving::{Row, Step, bind_answer, by_statement, step},
        sql, transaction,
    },
};

/// Most earlier saves that are shown.
const MOST: i64 = 50;

pub use crate::store::saving::SaveOutcome;

/// The group's answers, as they stand.
pub(crate) const ALL: &str =
    "select a.statement_id, a.version, a.choice, a.passed_over, a.why, a.reflection, a.evidence,
        a.strength, a.clash, a.paper, p.name as saved_by, a.saved_at
     from agreement a
     join person p on p.id = a.saved_by
     where a.organisation_id = $1
       and a.audit_id = $2";

/// The group's answers of an audit; at most one for each statement.
pub async fn all(store: &Store, organisation: OrganisationId, audit: AuditId) -> Result<Answers> {
    by_statement(on!(store, connection, {
        sqlx::query_as(sql(ALL))
            .bind(organisation)
            .bind(audit)
            .fetch_all(&mut *connection)
            .await?
    }))
}

/// The levels that a group agreed on though they are only a hunch, by audit and statement.
pub async fn hunches(
    store: &Store,
    organisation: OrganisationId,
) -> Result<BTreeMap<(AuditId, String), u8>> {
    let rows: Vec<(AuditId, String, String)> = on!(store, connection, {
        sqlx::query_as(sql("select r.audit_id, r.statement_id, r.choice
             from agreement r
             join audit a on a.organisation_id = r.organisation_id and a.id = r.audit_id and a.removed_at is null
             where r.organisation_id = $1
               and r.strength = $2
               and r.choice is not null"))
        .bind(organisation)
        .bind(Strength::Hunch.word())
        .fetch_all(&mut *connection)
        .await?
    });
    let levels = rows.into_iter().filter_map(|(audit, statement, choice)| {
        Some(((audit, statement), Choice::read(&choice)?.level()?))
    });
    Ok(levels.collect())
}

/// How many statements of each of a group's audits have an answer.
pub async fn counts(store: &Store, organisation: OrganisationId) -> Result<BTreeMap<AuditId, i64>> {
    let rows: Vec<(AuditId, i64)> = on!(store, connection, {
        sqlx::query_as(sql("select r.audit_id, count(*)
             from agreement r
             join audit a on a.organisation_id = r.organisation_id and a.id = r.audit_id and a.removed_at is null
             where r.organisation_id = $1
               and r.choice is not null
             group by r.audit_id"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().collect())
}

/// Which group's answer to what.
#[derive(Clone, Copy, Debug)]
pub struct AgreementKey<'a> {
    /// The group.
    pub organisation: OrganisationId,
    /// The audit.
    pub audit: AuditId,
    /// The statement.
    pub statement: &'a str,
}

/// One save.
#[derive(Clone, Copy, Debug)]
pub struct Save<'a> {
    /// The same for a resend of the same save.
    pub id: SaveId,
    /// The version the person had before their eyes; 0 for none.
    pub base: i32,
    /// What it says.
    pub answer: &'a Answer,
    /// Whose filled-in paper it was typed in from, `""` for paper without a name; none for an answer given on a screen.
    pub paper: Option<&'a str>,
    /// Who saves.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

/// The row of an answer as it stands.
macro_rules! standing {
    ($connection:ident, $key:expr) => {{
        let row: Option<Row> = sqlx::query_as(sql(ONE))
            .bind($key.organisation)
            .bind($key.audit)
            .bind($key.statement)
            .fetch_optional(&mut *$connection)
            .await?;
        row
    }};
}

/// Writes a save into the history.
macro_rules! keep_in_history {
    ($connection:ident, $key:expr, $save:expr, $version:expr, $save_id:expr) => {
        bind_answer!(
            sqlx::query(sql("insert into agreement_history
                 (organisation_id, audit_id, statement_id, version, save_id, base, choice, passed_over,
                  why, reflection, evidence, strength, paper, saved_by, saved_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"))
        .bind($key.organisation)
        .bind($key.audit)
        .bind($key.statement)
        .bind($version)
        .bind($save_id)
        .bind($save.base),
            $save.answer
        )
        .bind($save.paper)
        .bind($save.by)
        .bind($save.at)
        .execute(&mut *$connection)
        .await?
    };
}

/// Writes a save as the answer that stands; with `clash`, the version it or one before it did not know of.
macro_rules! let_stand {
    ($connection:ident, $key:expr, $save:expr, $version:expr, $clash:expr) => {
        bind_answer!(
            sqlx::query(sql(STAND))
                .bind($key.organisation)
                .bind($key.audit)
                .bind($key.statement)
                .bind($version),
            $save.answer
        )
        .bind($clash)
        .bind($save.paper)
        .bind($save.by)
        .bind($save.at)
        .execute(&mut *$connection)
        .await?
    };
}

/// Saves an answer. The later of two saves stands; when it did not know of the one before it, both are kept and the
/// answer is marked until somebody settles it.
pub async fn save(store: &Store, key: AgreementKey<'_>, save: Save<'_>) -> Result<SaveOutcome> {
    transaction!(store, connection, {
        if !hold_open!(connection, key.organisation, key.audit) {
            return Ok(SaveOutcome::Closed);
        }
        let sent: Option<Row> = sqlx::query_as(sql(SENT))
            .bind(key.organisation)
            .bind(key.audit)
            .bind(save.id)
            .fetch_optional(&mut *connection)
            .await?;
        let current = standing!(connection, key).map(Row::saved).transpose()?;
        let said = (save.id, save.base, save.answer);
        let (version, clash) = match step(said, key.statement, sent, current.as_ref())? {
            Step::Resent(version) => {
                // The sender may not know what others saved since. Answered with a version before theirs, the next save
                // is seen to be built on an older answer.
                let by_others: Option<i32> = sqlx::query_scalar(sql(FIRST_BY_OTHERS))
                    .bind(key.organisation)
                    .bind(key.audit)
                    .bind(key.statement)
                    .bind(version)
                    .bind(save.by)
                    .fetch_one(&mut *connection)
                    .await?;
                let stands = current.map_or(version, |current| current.version);
                (by_others.map_or(stands, |first| first - 1), None)
            }
            Step::Said(version) => (version, None),
            Step::Write {
                version,
                clash,
                unsettled,
                id,
            } => {
                keep_in_history!(connection, key, save, version, id);
                let_stand!(connection, key, save, version, unsettled);
                (version, clash)
            }
        };
        Result::Ok(SaveOutcome::Saved { version, clash })
    })
}

const SENT: &str = "select h.statement_id, h.version, h.choice, h.passed_over, h.why, h.reflection, h.evidence, h.strength,
        null as clash, h.paper, p.name as saved_by, h.saved_at
     from agreement_history h
     join person p on p.id = h.saved_by
     where h.organisation_id = $1
       and h.audit_id = $2
       and h.save_id = $3";

/// The first version after another that somebody else saved.
const FIRST_BY_OTHERS: &str = "select min(version)
     from agreement_history
     where organisation_id = $1
       and audit_id = $2
       and statement_id = $3
       and version > $4
       and saved_by <> $5";

const ONE: &str =
    "select a.statement_id, a.version, a.choice, a.passed_over, a.why, a.reflection, a.evidence, a.strength,
        a.clash, a.paper, p.name as saved_by, a.saved_at
     from agreement a
     join person p on p.id = a.saved_by
     where a.organisation_id = $1
       and a.audit_id = $2
       and a.statement_id = $3";

const STAND: &str = "insert into agreement
         (organisation_id, audit_id, statement_id, version, choice, passed_over, why, reflection,
          evidence, strength, clash, paper, saved_by, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (organisation_id, audit_id, statement_id) do update
     set version = excluded.version,
         choice = excluded.choice,
         passed_over = excluded.passed_over,
         why = excluded.why,
         reflection = excluded.reflection,
         evidence = excluded.evidence,
         strength = excluded.strength,
         clash = excluded.clash,
         paper = excluded.paper,
         saved_by = excluded.saved_by,
         saved_at = excluded.saved_at";

/// The answer to one statement, as it stands.
pub async fn one(store: &Store, key: AgreementKey<'_>) -> Result<Option<SavedAnswer>> {
    let row = on!(store, connection, standing!(connection, key));
    row.map(Row::saved).transpose()
}

/// Marks that people have looked at two answers given at the same moment and what stands is theirs. Does nothing when
/// something newer than `version` stands, which they have not seen, or when the audit is closed.
pub async fn settle(store: &Store, key: AgreementKey<'_>, version: i32) -> Result<()> {
    transaction!(store, connection, {
        if hold_open!(connection, key.organisation, key.audit) {
            sqlx::query(sql("update agreement
                 set clash = null
                 where organisation_id = $1
                   and audit_id = $2
                   and statement_id = $3
                   and version = $4"))
            .bind(key.organisation)
            .bind(key.audit)
            .bind(key.statement)
            .bind(version)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(())
    })
}

/// The saves of one statement, newest first.
pub async fn history(store: &Store, key: AgreementKey<'_>) -> Result<Vec<SavedAnswer>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select h.statement_id, h.version, h.choice, h.passed_over, h.why, h.reflection, h.evidence,
                h.strength, null as clash, h.paper, p.name as saved_by, h.saved_at
             from agreement_history h
             join person p on p.id = h.saved_by
             where h.organisation_id = $1
               and h.audit_id = $2
               and h.statement_id = $3
             order by h.version desc
             limit $4",
        ))
        .bind(key.organisation)
        .bind(key.audit)
        .bind(key.statement)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(Row::saved).collect()
}
