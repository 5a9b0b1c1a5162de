//! What groups learned from their actions, wording by wording.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{ActionId, OrganisationId, PersonId},
        lesson::{ActionLesson, Lesson},
    },
    store::{Result, Store, on, sql, transaction},
};

/// Most wordings of one action, and most actions of a group, that are told.
const MOST: i64 = 500;

#[derive(sqlx::FromRow)]
struct Row {
    action_id: ActionId,
    what: String,
    version: i32,
    tried: String,
    happened: String,
    learned: String,
    said_by: String,
    said_at: DateTime<Utc>,
}

impl From<Row> for ActionLesson {
    fn from(row: Row) -> Self {
        Self {
            action_id: row.action_id,
            what: row.what,
            version: row.version,
            lesson: Lesson {
                tried: row.tried,
                happened: row.happened,
                learned: row.learned,
            },
            said_by: row.said_by,
            said_at: row.said_at,
        }
    }
}

/// What was learned from an action, the newest wording first.
pub async fn of_action(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
) -> Result<Vec<ActionLesson>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select l.action_id, a.what, l.version, l.tried, l.happened, l.learned, p.name as said_by, l.said_at
             from action_lesson l
             join action a on a.organisation_id = l.organisation_id and a.id = l.action_id and a.removed_at is null
             join person p on p.id = l.said_by
             where l.organisation_id = $1
               and l.action_id = $2
             order by l.version desc
             limit $3",
        ))
        .bind(organisation)
        .bind(action)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(ActionLesson::from).collect())
}

/// What a group learned from its actions, of each as it is put now, the latest first; what was taken away is not among them.
pub async fn of_group(store: &Store, organisation: OrganisationId) -> Result<Vec<ActionLesson>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select l.action_id, a.what, l.version, l.tried, l.happened, l.learned, p.name as said_by, l.said_at
             from action_lesson l
             join action a on a.organisation_id = l.organisation_id and a.id = l.action_id and a.removed_at is null
             join person p on p.id = l.said_by
             where l.organisation_id = $1
               and l.tried || l.happened || l.learned <> ''
               and not exists (
                   select 1
                   from action_lesson n
                   where n.organisation_id = l.organisation_id and n.action_id = l.action_id and n.version > l.version
               )
             order by l.said_at desc, l.action_id
             limit $2",
        ))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(ActionLesson::from).collect())
}

/// Keeps what was learned as the wording after the one that was seen. False, and nothing is kept, when somebody else was quicker.
pub async fn say(
    store: &Store,
    (organisation, action): (OrganisationId, ActionId),
    seen: i32,
    lesson: &Lesson,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        sqlx::query(sql("insert into action_lesson
                 (organisation_id, action_id, version, tried, happened, learned, said_by, said_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (organisation_id, action_id, version) do nothing"))
        .bind(organisation)
        .bind(action)
        .bind(seen.saturating_add(1))
        .bind(&lesson.tried)
        .bind(&lesson.happened)
        .bind(&lesson.learned)
        .bind(by)
        .bind(now)
        .execute(connection)
        .await
        .map(|said| said.rows_affected() == 1)
    })
}
