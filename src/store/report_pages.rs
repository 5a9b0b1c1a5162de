//! Reports that were made public, each as it was on that day, behind a link.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId, PersonId, ReportId},
        report::{CountedInReport, PublicReport, ReportPage},
        round::Owner,
    },
    store::{Result, Store, StoreError, on, sql, transaction, written_reports::by_owner},
};

/// Most pages of one report that are listed.
const MOST: i64 = 100;

/// Most public pages that a report is set beside.
const BESIDE: i64 = 200;

/// Most names of groups that are looked for in a report.
const NAMES: i64 = 20_000;

#[derive(sqlx::FromRow)]
struct Row {
    language: String,
    title: String,
    subtitle: String,
    pieces: String,
    published_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct PageRow {
    token_hash: String,
    published_by: String,
    published_at: DateTime<Utc>,
    stopped_at: Option<DateTime<Utc>>,
}

/// Keeps a report as a page with what it counts, once however often it is asked for. False where it cannot be read: the report is gone, the person
/// no longer writes it, or the page was stopped meanwhile.
pub async fn publish(
    store: &Store,
    (owner, report): (Owner, ReportId),
    token_hash: &str,
    (public, counted): (&PublicReport, &CountedInReport),
    by: PersonId,
) -> Result<bool> {
    macro_rules! keep {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal, $revisions:literal) => {
            concat!(
                "insert into ",
                $pages,
                " (token_hash, ",
                $owner,
                ", report_id, language, title, subtitle, pieces, published_by, published_at, counted)
                 select $3, r.",
                $owner,
                ", r.id, $4, $5, $6, $7, k.person_id, $9, $10
                 from ",
                $reports,
                " r
                 join ",
                $keepers,
                " k on k.",
                $owner,
                " = r.",
                $owner,
                " and k.person_id = $8
                 where r.",
                $owner,
                " = $1 and r.id = $2 and r.removed_at is null
                 on conflict (token_hash) do nothing"
            )
        };
    }
    macro_rules! is_open {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal, $revisions:literal) => {
            concat!(
                "select exists (
                     select 1 from ",
                $pages,
                " where token_hash = $1 and ",
                $owner,
                " = $2 and report_id = $3 and stopped_at is null
                 )"
            )
        };
    }
    let pieces = serde_json::to_string(&public.pieces)
        .map_err(|_| StoreError::Unreadable("pieces of a report"))?;
    let counted = serde_json::to_string(counted)
        .map_err(|_| StoreError::Unreadable("what a report counts"))?;
    transaction!(store, connection, {
        sqlx::query(by_owner!(owner, keep))
            .bind(owner.key())
            .bind(report)
            .bind(token_hash)
            .bind(&public.language)
            .bind(&public.title)
            .bind(&public.subtitle)
            .bind(&pieces)
            .bind(by)
            .bind(public.published_at)
            .bind(&counted)
            .execute(&mut *connection)
            .await?;
        sqlx::query_scalar(by_owner!(owner, is_open))
            .bind(token_hash)
            .bind(owner.key())
            .bind(report)
            .fetch_one(&mut *connection)
            .await
    })
}

/// The pages of a report, the newest first.
pub async fn list(store: &Store, owner: Owner, report: ReportId) -> Result<Vec<ReportPage>> {
    macro_rules! newest {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal, $revisions:literal) => {
            concat!(
                "select r.token_hash, p.name as published_by, r.published_at, r.stopped_at
                 from ",
                $pages,
                " r
                 join person p on p.id = r.published_by
                 where r.",
                $owner,
                " = $1 and r.report_id = $2
                 order by r.published_at desc
                 limit $3"
            )
        };
    }
    let rows: Vec<PageRow> = on!(store, connection, {
        sqlx::query_as(by_owner!(owner, newest))
            .bind(owner.key())
            .bind(report)
            .bind(MOST)
            .fetch_all(&mut *connection)
            .await?
    });
    let page = |row: PageRow| ReportPage {
        token_hash: row.token_hash,
        published_by: row.published_by,
        published_at: row.published_at,
        stopped_at: row.stopped_at,
    };
    Ok(rows.into_iter().map(page).collect())
}

/// A report that was made public, by what it counted then.
#[derive(Clone, Debug)]
pub struct CountedPage {
    /// Its title then.
    pub title: String,
    /// When.
    pub published_at: DateTime<Utc>,
    /// What it counted.
    pub counted: CountedInReport,
}

/// The reports of a questionnaire that a network made public, also those that were stopped: somebody may have kept them. Of
/// those that count the same only the newest; the newest first.
pub async fn counted(
    store: &Store,
    network: NetworkId,
    questionnaire: &str,
) -> Result<Vec<CountedPage>> {
    let rows: Vec<(String, DateTime<Utc>, String)> = on!(store, connection, {
        sqlx::query_as(sql("select g.title, g.published_at, g.counted
             from report_page g
             join network_report r on r.network_id = g.network_id and r.id = g.report_id
             where g.network_id = $1
               and r.questionnaire_id = $2
               and g.counted <> ''
             order by g.published_at desc
             limit $3"))
        .bind(network)
        .bind(questionnaire)
        .bind(BESIDE)
        .fetch_all(&mut *connection)
        .await?
    });
    let mut pages: Vec<CountedPage> = Vec::new();
    let mut known = BTreeSet::new();
    for (title, published_at, counted) in rows {
        let page = CountedPage {
            counted: serde_json::from_str(&counted)
                .map_err(|_| StoreError::Unreadable("what a report counts"))?,
            title,
            published_at,
        };
        if known.insert(counted) {
            pages.push(page);
        }
    }
    Ok(pages)
}

/// Stops a page of a report; one that is stopped stays so.
pub async fn stop(
    store: &Store,
    (owner, report): (Owner, ReportId),
    token_hash: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    macro_rules! stop {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal, $revisions:literal) => {
            concat!(
                "update ",
                $pages,
                " set stopped_at = $4
                 where token_hash = $3 and ",
                $owner,
                " = $1 and report_id = $2 and stopped_at is null"
            )
        };
    }
    transaction!(store, connection, {
        sqlx::query(by_owner!(owner, stop))
            .bind(owner.key())
            .bind(report)
            .bind(token_hash)
            .bind(now)
            .execute(&mut *connection)
            .await?;
        Result::Ok(())
    })
}

/// The report behind a link; none once it is stopped.
pub async fn find(store: &Store, token_hash: &str) -> Result<Option<PublicReport>> {
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(sql("select g.language, g.title, g.subtitle, g.pieces, g.published_at
             from report_page g
             join network_report r on r.network_id = g.network_id and r.id = g.report_id and r.removed_at is null
             where g.token_hash = $1
               and g.stopped_at is null
             union all
             select g.language, g.title, g.subtitle, g.pieces, g.published_at
             from group_report_page g
             join group_report r on r.organisation_id = g.organisation_id and r.id = g.report_id and r.removed_at is null
             where g.token_hash = $1
               and g.stopped_at is null"))
        .bind(token_hash)
        .fetch_optional(&mut *connection)
        .await?
    });
    let public = |row: Row| {
        Ok(PublicReport {
            language: row.language,
            title: row.title,
            subtitle: row.subtitle,
            pieces: serde_json::from_str(&row.pieces)
                .map_err(|_| StoreError::Unreadable("pieces of a report"))?,
            published_at: row.published_at,
        })
    };
    row.map(public).transpose()
}

/// The names of the groups of a network.
pub async fn names_of_groups(store: &Store, network: NetworkId) -> Result<Vec<String>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select o.name
             from membership m
             join organisation o on o.id = m.organisation_id
             where m.network_id = $1
             order by m.sort_name
             limit $2"))
        .bind(network)
        .bind(NAMES)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// The names of those who run a group, and of whoever takes on an action of its plan.
pub async fn names_in_group(store: &Store, group: OrganisationId) -> Result<Vec<String>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select p.name
             from coordinator c
             join person p on p.id = c.person_id
             where c.organisation_id = $1
             union
             select a.lead
             from action a
             where a.organisation_id = $1
               and a.removed_at is null
               and a.lead <> ''
             limit $2"))
        .bind(group)
        .bind(NAMES)
        .fetch_all(&mut *connection)
        .await?
    }))
}
