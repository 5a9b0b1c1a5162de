//! Answers: one row as it stands, every save kept beside it, and nobody's save lost when two arrive together.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        answer::{Answer, Choice, Strength},
        audit::{Answers, SavedAnswer},
        ids::{AuditId, ContributorId, OrganisationId, PersonId, SaveId},
    },
    store::{Result, Store, StoreError, on, sql, transaction},
};

/// Most earlier saves that are shown.
const MOST: i64 = 50;

/// One answer as it lies in a row.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    statement_id: String,
    version: i32,
    choice: Option<String>,
    passed_over: bool,
    why: String,
    reflection: String,
    evidence: String,
    strength: Option<String>,
    clash: Option<i32>,
    paper: Option<String>,
    saved_by: String,
    saved_at: DateTime<Utc>,
}

impl Row {
    fn saved(self) -> Result<SavedAnswer> {
        let choice = self
            .choice
            .map(|word| Choice::read(&word).ok_or(StoreError::Unreadable("choice")))
            .transpose()?;
        let strength = self
            .strength
            .map(|word| Strength::read(&word).ok_or(StoreError::Unreadable("strength")))
            .transpose()?;
        Ok(SavedAnswer {
            version: self.version,
            answer: Answer {
                choice,
                passed_over: self.passed_over,
                why: self.why,
                reflection: self.reflection,
                evidence: self.evidence,
                strength,
            },
            saved_by: self.saved_by,
            saved_at: self.saved_at,
            clash: self.clash,
            paper: self.paper,
        })
    }
}

pub(crate) fn by_statement(rows: Vec<Row>) -> Result<Answers> {
    rows.into_iter()
        .map(|row| Ok((row.statement_id.clone(), row.saved()?)))
        .collect()
}

/// The group's answers, as they stand.
pub(crate) const ALL: &str =
    "select a.statement_id, a.version, a.choice, a.passed_over, a.why, a.reflection, a.evidence,
        a.strength, a.clash, a.paper, p.name as saved_by, a.saved_at
     from answer a
     join contributor c on c.organisation_id = a.organisation_id
       and c.audit_id = a.audit_id
       and c.id = a.contributor_id
     join person p on p.id = a.saved_by
     where a.organisation_id = $1
       and a.audit_id = $2
       and c.person_id is null";

/// The group's answers of an audit; at most one for each statement.
///
/// # Errors
/// When the database cannot answer.
pub async fn all(store: &Store, organisation: OrganisationId, audit: AuditId) -> Result<Answers> {
    by_statement(on!(store, connection, {
        sqlx::query_as(sql(ALL))
            .bind(organisation)
            .bind(audit)
            .fetch_all(&mut *connection)
            .await?
    }))
}

/// How many statements of each of a group's audits have an answer.
///
/// # Errors
/// When the database cannot answer.
pub async fn counts(store: &Store, organisation: OrganisationId) -> Result<BTreeMap<AuditId, i64>> {
    let rows: Vec<(AuditId, i64)> = on!(store, connection, {
        sqlx::query_as(sql("select audit_id, count(*)
             from answer
             where organisation_id = $1
               and choice is not null
             group by audit_id"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().collect())
}

/// The contributor that stands for the group together.
///
/// # Errors
/// When the database cannot answer.
pub async fn together(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
) -> Result<Option<ContributorId>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select id
             from contributor
             where organisation_id = $1
               and audit_id = $2
               and person_id is null
             limit 1"))
        .bind(organisation)
        .bind(audit)
        .fetch_optional(&mut *connection)
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
    /// Whose filled-in paper it was typed in from, `""` for paper without a name; none for an answer given on a screen.
    pub paper: Option<&'a str>,
    /// Who saves.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

/// What became of a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveOutcome {
    /// It stands, as this version. `clash` is the version this save did not know of; both are kept.
    Saved {
        /// The version that stands now.
        version: i32,
        /// The version this save did not know of.
        clash: Option<i32>,
    },
    /// The audit is closed; nothing was written.
    Closed,
}

/// Saves an answer. The later of two saves stands; when it did not know of the one before it, both are kept and the
/// answer is marked until somebody settles it.
///
/// # Errors
/// When the database cannot write.
pub async fn save(store: &Store, place: AnswerKey<'_>, save: Save<'_>) -> Result<SaveOutcome> {
    let choice = save.answer.choice.map(Choice::word);
    let strength = save.answer.strength.map(Strength::word);
    transaction!(store, connection, {
        // Takes the audit's row for this transaction, so that no save slips past a closing.
        let open = sqlx::query(sql(HOLD_OPEN))
            .bind(place.organisation)
            .bind(place.audit)
            .execute(&mut *connection)
            .await?;
        if open.rows_affected() == 0 {
            return Ok(SaveOutcome::Closed);
        }
        let resent: Option<Row> = sqlx::query_as(sql(SENT))
            .bind(place.organisation)
            .bind(place.audit)
            .bind(save.id)
            .fetch_optional(&mut *connection)
            .await?;
        // The same words under the same key are the same save; other words are never taken for it.
        let known = resent.is_some();
        let resent = match resent {
            Some(row) if row.statement_id == place.statement => row.saved()?.answer == *save.answer,
            _ => false,
        };
        let save_id = if known { SaveId::fresh() } else { save.id };
        let row: Option<Row> = sqlx::query_as(sql(ONE))
            .bind(place.organisation)
            .bind(place.audit)
            .bind(place.contributor)
            .bind(place.statement)
            .fetch_optional(&mut *connection)
            .await?;
        let current = row.map(Row::saved).transpose()?;
        let version = current.as_ref().map_or(0, |current| current.version);
        if resent
            || current.as_ref().map_or(save.answer.is_empty(), |current| {
                current.answer == *save.answer
            })
        {
            return Ok(SaveOutcome::Saved {
                version,
                clash: None,
            });
        }
        let clash = (save.base < version).then_some(version);
        let marked = clash.or(current.and_then(|current| current.clash));
        sqlx::query(sql("insert into answer_history
                 (organisation_id, audit_id, contributor_id, statement_id, version, save_id, base, choice, passed_over,
                  why, reflection, evidence, strength, paper, saved_by, saved_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"))
        .bind(place.organisation)
        .bind(place.audit)
        .bind(place.contributor)
        .bind(place.statement)
        .bind(version + 1)
        .bind(save_id)
        .bind(save.base)
        .bind(&choice)
        .bind(save.answer.passed_over)
        .bind(&save.answer.why)
        .bind(&save.answer.reflection)
        .bind(&save.answer.evidence)
        .bind(strength)
        .bind(save.paper)
        .bind(save.by)
        .bind(save.at)
        .execute(&mut *connection)
        .await?;
        sqlx::query(sql(STAND))
            .bind(place.organisation)
            .bind(place.audit)
            .bind(place.contributor)
            .bind(place.statement)
            .bind(version + 1)
            .bind(&choice)
            .bind(save.answer.passed_over)
            .bind(&save.answer.why)
            .bind(&save.answer.reflection)
            .bind(&save.answer.evidence)
            .bind(strength)
            .bind(marked)
            .bind(save.paper)
            .bind(save.by)
            .bind(save.at)
            .execute(&mut *connection)
            .await?;
        Result::Ok(SaveOutcome::Saved {
            version: version + 1,
            clash,
        })
    })
}

const SENT: &str = "select h.statement_id, h.version, h.choice, h.passed_over, h.why, h.reflection, h.evidence, h.strength,
        null as clash, h.paper, p.name as saved_by, h.saved_at
     from answer_history h
     join person p on p.id = h.saved_by
     where h.organisation_id = $1
       and h.audit_id = $2
       and h.save_id = $3";

pub(crate) const HOLD_OPEN: &str = "update audit
     set started_at = started_at
     where organisation_id = $1
       and id = $2
       and closed_at is null";

const ONE: &str =
    "select a.statement_id, a.version, a.choice, a.passed_over, a.why, a.reflection, a.evidence, a.strength,
        a.clash, a.paper, p.name as saved_by, a.saved_at
     from answer a
     join person p on p.id = a.saved_by
     where a.organisation_id = $1
       and a.audit_id = $2
       and a.contributor_id = $3
       and a.statement_id = $4";

const STAND: &str = "insert into answer
         (organisation_id, audit_id, contributor_id, statement_id, version, choice, passed_over, why, reflection,
          evidence, strength, clash, paper, saved_by, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (organisation_id, audit_id, contributor_id, statement_id) do update
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
///
/// # Errors
/// When the database cannot answer.
pub async fn one(store: &Store, place: AnswerKey<'_>) -> Result<Option<SavedAnswer>> {
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(sql(ONE))
            .bind(place.organisation)
            .bind(place.audit)
            .bind(place.contributor)
            .bind(place.statement)
            .fetch_optional(&mut *connection)
            .await?
    });
    row.map(Row::saved).transpose()
}

/// Marks that people have looked at two answers given at the same moment and what stands is theirs. Does nothing when
/// something newer than `version` stands, which they have not seen, or when the audit is closed.
///
/// # Errors
/// When the database cannot write.
pub async fn settle(store: &Store, place: AnswerKey<'_>, version: i32) -> Result<()> {
    transaction!(store, connection, {
        let open = sqlx::query(sql(HOLD_OPEN))
            .bind(place.organisation)
            .bind(place.audit)
            .execute(&mut *connection)
            .await?;
        if open.rows_affected() == 1 {
            sqlx::query(sql("update answer
                 set clash = null
                 where organisation_id = $1
                   and audit_id = $2
                   and contributor_id = $3
                   and statement_id = $4
                   and version = $5"))
            .bind(place.organisation)
            .bind(place.audit)
            .bind(place.contributor)
            .bind(place.statement)
            .bind(version)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(())
    })
}

/// The saves of one statement, newest first.
///
/// # Errors
/// When the database cannot answer.
pub async fn history(store: &Store, place: AnswerKey<'_>) -> Result<Vec<SavedAnswer>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select h.statement_id, h.version, h.choice, h.passed_over, h.why, h.reflection, h.evidence,
                h.strength, null as clash, h.paper, p.name as saved_by, h.saved_at
             from answer_history h
             join person p on p.id = h.saved_by
             where h.organisation_id = $1
               and h.audit_id = $2
               and h.contributor_id = $3
               and h.statement_id = $4
             order by h.version desc
             limit $5",
        ))
        .bind(place.organisation)
        .bind(place.audit)
        .bind(place.contributor)
        .bind(place.statement)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(Row::saved).collect()
}
