//! The poster "You said, we did" as a group last made it.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{ActionId, OrganisationId, PersonId},
        you_said::{KeptLine, Said, YouSaid},
    },
    store::{Result, Store, on, roll_back, sql, transaction},
};

#[derive(sqlx::FromRow)]
struct Row {
    version: i32,
    closing: String,
    saved_by: String,
    saved_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct LineRow {
    action_id: Option<ActionId>,
    said: String,
    did: String,
}

/// The poster of a group as it was last made; none before it has made one.
pub async fn find(store: &Store, organisation: OrganisationId) -> Result<Option<YouSaid>> {
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select y.version, y.closing, p.name as saved_by, y.saved_at
             from you_said y
             join person p on p.id = y.saved_by
             where y.organisation_id = $1",
        ))
        .bind(organisation)
        .fetch_optional(&mut *connection)
        .await?
    });
    let Some(row) = row else {
        return Ok(None);
    };
    let lines: Vec<LineRow> = on!(store, connection, {
        sqlx::query_as(sql("select action_id, said, did
             from you_said_line
             where organisation_id = $1
             order by place"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    let lines = lines.into_iter().map(|row| KeptLine {
        action: row.action_id,
        line: Said {
            said: row.said,
            did: row.did,
        },
    });
    Ok(Some(YouSaid {
        version: row.version,
        lines: lines.collect(),
        closing: row.closing,
        saved_by: row.saved_by,
        saved_at: row.saved_at,
    }))
}

/// Writes a poster over the version it names, 0 for one that is not there yet. False, and nothing is changed, when somebody
/// else saved it meanwhile.
pub async fn save(
    store: &Store,
    organisation: OrganisationId,
    poster: &YouSaid,
    by: PersonId,
) -> Result<bool> {
    let text = if poster.version == 0 {
        "insert into you_said (organisation_id, version, closing, saved_by, saved_at)
             values ($1, $2 + 1, $3, $4, $5)
             on conflict (organisation_id) do nothing"
    } else {
        "update you_said
             set version = version + 1, closing = $3, saved_by = $4, saved_at = $5
             where organisation_id = $1
               and version = $2"
    };
    transaction!(store, connection, {
        let saved = sqlx::query(sql(text))
            .bind(organisation)
            .bind(poster.version)
            .bind(&poster.closing)
            .bind(by)
            .bind(poster.saved_at)
            .execute(&mut *connection)
            .await?;
        if saved.rows_affected() == 0 {
            return roll_back(false);
        }
        sqlx::query(sql("delete from you_said_line where organisation_id = $1"))
            .bind(organisation)
            .execute(&mut *connection)
            .await?;
        for (place, kept) in (1..).zip(&poster.lines) {
            sqlx::query(sql(
                "insert into you_said_line (organisation_id, place, action_id, said, did)
                 values ($1, $2, $3, $4, $5)",
            ))
            .bind(organisation)
            .bind::<i32>(place)
            .bind(kept.action)
            .bind(&kept.line.said)
            .bind(&kept.line.did)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(true)
    })
}
