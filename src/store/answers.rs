//! Answers of contributors, each on their own: one row as it stands, every save kept beside it. A group's own answer is an
//! agreement.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        answer::Answer,
        audit::{Answers, SavedAnswer},
        ids::{AuditId, ContributorId, OrganisationId, PersonId, SaveId},
    },
    store::{
        Result, Store, on,
        open_audits::hold_open,
        saving::{Row, SaveOutcome, Step, bind_answer, by_statement, step},
        sql,
        teams::hold_answering,
        transaction,
    },
};

/// A contributor's answers of their audit; at most one for each statement.
pub async fn all(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    contributor: ContributorId,
) -> Result<Answers> {
    by_statement(on!(store, connection, {
        sqlx::query_as(sql(
            "select a.statement_id, a.version, a.choice, a.passed_over, a.why, a.reflection, a.evidence, a.strength,
                a.clash, null as paper, coalesce(p.name, '') as saved_by, a.saved_at
             from answer a
             left join person p on p.id = a.typed_by
             where a.organisation_id = $1
               and a.audit_id = $2
               and a.contributor_id = $3",
        ))
        .bind(organisation)
        .bind(audit)
        .bind(contributor)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Whose answer to what.
#[derive(Clone, Copy, Debug)]
pub struct AnswerKey<'a> {
    /// The group.
    pub organisation: OrganisationId,
    /// The audit.
    pub audit: AuditId,
    /// Who answers.
    pub contributor: ContributorId,
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
    /// Who typed it in from paper; none for what somebody gave themselves.
    pub typed_by: Option<PersonId>,
    /// When.
    pub at: DateTime<Utc>,
}

/// A query that writes a save as a version, with what both tables have of it.
macro_rules! written {
    ($text:expr, $key:expr, $save:expr, $version:expr) => {
        bind_answer!(
            sqlx::query(sql($text))
                .bind($key.organisation)
                .bind($key.audit)
                .bind($key.contributor)
                .bind($key.statement)
                .bind($version),
            $save.answer
        )
        .bind($save.typed_by)
        .bind($save.at)
    };
}

/// Saves an answer, while its team takes answers on this day. The later of two saves stands; when it did not know of the one
/// before it, both are kept and the answer is marked until it is settled.
pub async fn save(
    store: &Store,
    key: AnswerKey<'_>,
    save: Save<'_>,
    today: NaiveDate,
) -> Result<SaveOutcome> {
    transaction!(store, connection, {
        let is_open = hold_open!(connection, key.organisation, key.audit)
            && hold_answering!(connection, key.organisation, key.audit, today);
        if !is_open {
            return Ok(SaveOutcome::Closed);
        }
        let sent: Option<Row> = sqlx::query_as(sql(SENT))
            .bind(key.organisation)
            .bind(key.audit)
            .bind(save.id)
            .bind(key.contributor)
            .fetch_optional(&mut *connection)
            .await?;
        let current: Option<Row> = sqlx::query_as(sql(ONE))
            .bind(key.organisation)
            .bind(key.audit)
            .bind(key.contributor)
            .bind(key.statement)
            .fetch_optional(&mut *connection)
            .await?;
        let current = current.map(Row::saved).transpose()?;
        let said = (save.id, save.base, save.answer);
        let (version, clash) = match step(said, key.statement, sent, current.as_ref())? {
            // What this contributor saved since on another device is theirs too.
            Step::Resent(version) => (current.map_or(version, |current| current.version), None),
            Step::Said(version) => (version, None),
            Step::Write {
                version,
                clash,
                unsettled,
                id,
            } => {
                written!(KEEP, key, save, version)
                    .bind(id)
                    .bind(save.base)
                    .execute(&mut *connection)
                    .await?;
                written!(STAND, key, save, version)
                    .bind(unsettled)
                    .execute(&mut *connection)
                    .await?;
                (version, clash)
            }
        };
        Result::Ok(SaveOutcome::Saved { version, clash })
    })
}

const SENT: &str = "select statement_id, version, choice, passed_over, why, reflection, evidence, strength, null as clash,
        null as paper, '' as saved_by, saved_at
     from answer_history
     where organisation_id = $1
       and audit_id = $2
       and save_id = $3
       and contributor_id = $4";

const ONE: &str =
    "select statement_id, version, choice, passed_over, why, reflection, evidence, strength, clash,
        null as paper, '' as saved_by, saved_at
     from answer
     where organisation_id = $1
       and audit_id = $2
       and contributor_id = $3
       and statement_id = $4";

const KEEP: &str = "insert into answer_history
         (organisation_id, audit_id, contributor_id, statement_id, version, choice, passed_over, why, reflection,
          evidence, strength, typed_by, saved_at, save_id, base)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";

const STAND: &str = "insert into answer
         (organisation_id, audit_id, contributor_id, statement_id, version, choice, passed_over, why, reflection,
          evidence, strength, typed_by, saved_at, clash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (organisation_id, audit_id, contributor_id, statement_id) do update
     set version = excluded.version,
         choice = excluded.choice,
         passed_over = excluded.passed_over,
         why = excluded.why,
         reflection = excluded.reflection,
         evidence = excluded.evidence,
         strength = excluded.strength,
         typed_by = excluded.typed_by,
         saved_at = excluded.saved_at,
         clash = excluded.clash";

/// One save of a statement.
pub async fn version(
    store: &Store,
    key: AnswerKey<'_>,
    version: i32,
) -> Result<Option<SavedAnswer>> {
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select statement_id, version, choice, passed_over, why, reflection, evidence, strength, null as clash,
                null as paper, '' as saved_by, saved_at
             from answer_history
             where organisation_id = $1
               and audit_id = $2
               and contributor_id = $3
               and statement_id = $4
               and version = $5",
        ))
        .bind(key.organisation)
        .bind(key.audit)
        .bind(key.contributor)
        .bind(key.statement)
        .bind(version)
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(Row::saved).transpose()
}

/// Marks that somebody has looked at their two answers and what stands is theirs. Does nothing when something newer than
/// `version` stands, or when no answers are taken.
pub async fn settle(
    store: &Store,
    key: AnswerKey<'_>,
    version: i32,
    today: NaiveDate,
) -> Result<()> {
    transaction!(store, connection, {
        let is_open = hold_open!(connection, key.organisation, key.audit)
            && hold_answering!(connection, key.organisation, key.audit, today);
        if is_open {
            sqlx::query(sql("update answer
                 set clash = null
                 where organisation_id = $1
                   and audit_id = $2
                   and contributor_id = $3
                   and statement_id = $4
                   and version = $5"))
            .bind(key.organisation)
            .bind(key.audit)
            .bind(key.contributor)
            .bind(key.statement)
            .bind(version)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(())
    })
}

/// Which contributor of an audit has answered which statement, and whether anything of it was chosen; for counts alone.
pub async fn begun(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
) -> Result<Vec<(ContributorId, String, bool)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select contributor_id, statement_id, choice is not null
             from answer
             where organisation_id = $1
               and audit_id = $2",
        ))
        .bind(organisation)
        .bind(audit)
        .fetch_all(&mut *connection)
        .await?
    }))
}
