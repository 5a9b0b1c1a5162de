//! The charter of a group: its promises, and what was said of them when it was looked at again.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        charter::{Charter, CharterLook, CharterPromise, Follows, LookedAt, MOST, PromiseVerdict},
        ids::{CharterLookId, OrganisationId, PersonId, PromiseId},
    },
    store::{Result, Store, StoreError, on, roll_back, sql, transaction},
};

/// Most looks that are read, newest first: ten years of them.
const LOOKS: i64 = 20;

#[derive(sqlx::FromRow)]
struct Row {
    version: i32,
    made_on: NaiveDate,
    again_on: NaiveDate,
    saved_by: String,
    saved_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct PromiseRow {
    id: PromiseId,
    questionnaire_id: String,
    questionnaire_version: i32,
    principle_id: String,
    statement_id: String,
    words: String,
}

impl PromiseRow {
    fn promise(self) -> CharterPromise {
        CharterPromise {
            id: self.id,
            follows: Follows {
                questionnaire_id: self.questionnaire_id,
                questionnaire_version: self.questionnaire_version,
                principle_id: self.principle_id,
                statement_id: self.statement_id,
            },
            words: self.words,
        }
    }
}

/// The charter of a group; none before it has made one.
pub async fn find(store: &Store, organisation: OrganisationId) -> Result<Option<Charter>> {
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select c.version, c.made_on, c.again_on, p.name as saved_by, c.saved_at
             from charter c
             join person p on p.id = c.saved_by
             where c.organisation_id = $1",
        ))
        .bind(organisation)
        .fetch_optional(&mut *connection)
        .await?
    });
    let Some(row) = row else {
        return Ok(None);
    };
    let promises: Vec<PromiseRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select id, questionnaire_id, questionnaire_version, principle_id, statement_id, words
             from charter_promise
             where organisation_id = $1
             order by place",
        ))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(Some(Charter {
        version: row.version,
        made_on: row.made_on,
        again_on: row.again_on,
        saved_by: row.saved_by,
        saved_at: row.saved_at,
        promises: promises.into_iter().map(PromiseRow::promise).collect(),
    }))
}

/// The day on which the charter of a group is looked at again, and when it was saved; none before it has made one.
pub async fn again_on(
    store: &Store,
    organisation: OrganisationId,
) -> Result<Option<(NaiveDate, DateTime<Utc>)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select again_on, saved_at from charter where organisation_id = $1",
        ))
        .bind(organisation)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// Writes a charter over the version it names, 0 for one that is not there yet; the day it was made stays. False, and
/// nothing is changed, when somebody else saved it meanwhile.
pub async fn save(
    store: &Store,
    organisation: OrganisationId,
    charter: &Charter,
    by: PersonId,
) -> Result<bool> {
    let text = if charter.version == 0 {
        "insert into charter (organisation_id, version, made_on, again_on, saved_by, saved_at)
             values ($1, $2 + 1, $3, $4, $5, $6)
             on conflict (organisation_id) do nothing"
    } else {
        "update charter
             set version = version + 1, again_on = $4, saved_by = $5, saved_at = $6
             where organisation_id = $1
               and version = $2
               and made_on = $3"
    };
    transaction!(store, connection, {
        let saved = sqlx::query(sql(text))
            .bind(organisation)
            .bind(charter.version)
            .bind(charter.made_on)
            .bind(charter.again_on)
            .bind(by)
            .bind(charter.saved_at)
            .execute(&mut *connection)
            .await?;
        if saved.rows_affected() == 0 {
            return roll_back(false);
        }
        sqlx::query(sql(
            "delete from charter_promise where organisation_id = $1",
        ))
        .bind(organisation)
        .execute(&mut *connection)
        .await?;
        for (place, promise) in (1..).zip(&charter.promises) {
            sqlx::query(sql("insert into charter_promise
                     (organisation_id, id, place, questionnaire_id, questionnaire_version, principle_id, statement_id,
                      words)
                 values ($1, $2, $3, $4, $5, $6, $7, $8)"))
            .bind(organisation)
            .bind(promise.id)
            .bind::<i32>(place)
            .bind(&promise.follows.questionnaire_id)
            .bind(promise.follows.questionnaire_version)
            .bind(&promise.follows.principle_id)
            .bind(&promise.follows.statement_id)
            .bind(&promise.words)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(true)
    })
}

/// What became of saying how a group keeps its promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looking {
    /// It is kept, now or by an earlier press of the same button.
    Said,
    /// Somebody else saved the charter meanwhile; nothing is kept.
    ChangedMeanwhile,
}

/// Keeps what was said of the promises of a charter, and the day on which it is looked at next. `base` is the version that
/// was looked at.
pub async fn look(
    store: &Store,
    organisation: OrganisationId,
    base: i32,
    again_on: NaiveDate,
    look: &CharterLook,
    by: PersonId,
) -> Result<Looking> {
    transaction!(store, connection, {
        let known: Option<i32> = sqlx::query_scalar(sql(
            "select 1 from charter_look where organisation_id = $1 and id = $2",
        ))
        .bind(organisation)
        .bind(look.id)
        .fetch_optional(&mut *connection)
        .await?;
        if known.is_some() {
            return Ok(Looking::Said);
        }
        let renewed = sqlx::query(sql("update charter
             set version = version + 1, again_on = $3, saved_by = $4, saved_at = $5
             where organisation_id = $1
               and version = $2"))
        .bind(organisation)
        .bind(base)
        .bind(again_on)
        .bind(by)
        .bind(look.said_at)
        .execute(&mut *connection)
        .await?;
        if renewed.rows_affected() == 0 {
            return roll_back(Looking::ChangedMeanwhile);
        }
        sqlx::query(sql(
            "insert into charter_look (organisation_id, id, said_by, said_at) values ($1, $2, $3, $4)",
        ))
        .bind(organisation)
        .bind(look.id)
        .bind(by)
        .bind(look.said_at)
        .execute(&mut *connection)
        .await?;
        for (place, said) in (1..).zip(&look.promises) {
            sqlx::query(sql(
                "insert into charter_look_promise (organisation_id, look_id, place, promise, verdict, note)
                 values ($1, $2, $3, $4, $5, $6)",
            ))
            .bind(organisation)
            .bind(look.id)
            .bind::<i32>(place)
            .bind(&said.promise)
            .bind(said.verdict.word())
            .bind(&said.note)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(Looking::Said)
    })
}

#[derive(sqlx::FromRow)]
struct LookRow {
    id: CharterLookId,
    said_by: String,
    said_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct LookedAtRow {
    look_id: CharterLookId,
    promise: String,
    verdict: String,
    note: String,
}

/// What was said when a group looked at its charter again, newest first.
pub async fn looks(store: &Store, organisation: OrganisationId) -> Result<Vec<CharterLook>> {
    let rows: Vec<LookRow> = on!(store, connection, {
        sqlx::query_as(sql("select l.id, p.name as said_by, l.said_at
             from charter_look l
             join person p on p.id = l.said_by
             where l.organisation_id = $1
             order by l.id desc
             limit $2"))
        .bind(organisation)
        .bind(LOOKS)
        .fetch_all(&mut *connection)
        .await?
    });
    let said: Vec<LookedAtRow> = on!(store, connection, {
        sqlx::query_as(sql("select look_id, promise, verdict, note
             from charter_look_promise
             where organisation_id = $1
             order by look_id desc, place
             limit $2"))
        .bind(organisation)
        .bind(LOOKS * i64::try_from(MOST).unwrap_or(i64::MAX))
        .fetch_all(&mut *connection)
        .await?
    });
    let mut looks: Vec<CharterLook> = rows
        .into_iter()
        .map(|row| CharterLook {
            id: row.id,
            said_by: row.said_by,
            said_at: row.said_at,
            promises: Vec::new(),
        })
        .collect();
    for row in said {
        let verdict =
            PromiseVerdict::read(&row.verdict).ok_or(StoreError::Unreadable("verdict"))?;
        if let Some(look) = looks.iter_mut().find(|look| look.id == row.look_id) {
            look.promises.push(LookedAt {
                promise: row.promise,
                verdict,
                note: row.note,
            });
        }
    }
    Ok(looks)
}
