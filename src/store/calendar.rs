//! Secret links by which calendars fetch a group's days.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{OrganisationId, PersonId},
        organisation::Organisation,
    },
    store::{Result, Store, execute, on, organisations::take, sql, transaction},
};

/// Most links of one group that are listed.
const MOST: i64 = 100;

/// A link that works.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Link {
    /// SHA-256 of its secret; names it where it is to be stopped.
    pub token_hash: String,
    /// Who made it.
    pub name: String,
    /// When.
    pub made_at: DateTime<Utc>,
    /// Whether its calendar reminds of check-ins.
    pub alarm: bool,
}

/// A link to be kept.
#[derive(Clone, Copy, Debug)]
pub struct NewLink<'a> {
    /// SHA-256 of its secret, which is kept nowhere.
    pub token_hash: &'a str,
    /// BCP 47 tag of the language in which its days are told.
    pub language: &'a str,
    /// Whether its calendar reminds of check-ins.
    pub alarm: bool,
}

/// Keeps a link, once however often it is asked for. False where it does not work: the person does not run the group, or
/// the link was stopped meanwhile.
///
/// # Errors
/// When the database cannot write.
pub async fn add(
    store: &Store,
    organisation: OrganisationId,
    link: NewLink<'_>,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        // Who leaves at this moment gets no link.
        take!(connection, organisation);
        sqlx::query(sql(
            "insert into calendar_link (organisation_id, token_hash, language, alarm, made_by, made_at)
             select c.organisation_id, $2, $3, $4, c.person_id, $6
             from coordinator c
             where c.organisation_id = $1
               and c.person_id = $5
             on conflict (token_hash) do nothing",
        ))
        .bind(organisation)
        .bind(link.token_hash)
        .bind(link.language)
        .bind(link.alarm)
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        sqlx::query_scalar(sql("select exists (
                 select 1 from calendar_link
                 where token_hash = $1 and organisation_id = $2 and made_by = $3 and stopped_at is null
             )"))
        .bind(link.token_hash)
        .bind(organisation)
        .bind(by)
        .fetch_one(&mut *connection)
        .await
    })
}

/// The links of a group that work, the newest first.
///
/// # Errors
/// When the database cannot answer.
pub async fn links(store: &Store, organisation: OrganisationId) -> Result<Vec<Link>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select c.token_hash, p.name, c.made_at, c.alarm
             from calendar_link c
             join person p on p.id = c.made_by
             where c.organisation_id = $1
               and c.stopped_at is null
             order by c.made_at desc
             limit $2"))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Stops a link of a group; one that is stopped stays so.
///
/// # Errors
/// When the database cannot write.
pub async fn stop(
    store: &Store,
    organisation: OrganisationId,
    token_hash: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    execute!(
        store,
        "update calendar_link
             set stopped_at = $3
             where organisation_id = $1
               and token_hash = $2
               and stopped_at is null",
        [organisation, token_hash, now]
    )
}

/// A group whose days a link gives, and in which language.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Feed {
    /// The group.
    #[sqlx(flatten)]
    pub organisation: Organisation,
    /// BCP 47 tag.
    pub language: String,
    /// Whether check-ins are reminded of.
    pub alarm: bool,
    /// When the link was made.
    pub made_at: DateTime<Utc>,
}

/// What the link with this hash gives, while it works.
///
/// # Errors
/// When the database cannot answer.
pub async fn feed(store: &Store, token_hash: &str) -> Result<Option<Feed>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select o.id, o.name, o.is_made_up, o.created_at, c.language, c.alarm, c.made_at
             from calendar_link c
             join organisation o on o.id = c.organisation_id
             where c.token_hash = $1
               and c.stopped_at is null",
        ))
        .bind(token_hash)
        .fetch_optional(&mut *connection)
        .await?
    }))
}
