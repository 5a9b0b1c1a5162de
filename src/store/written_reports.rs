//! Reports that a network or a group writes: their words, which facts they tell, and those that were taken out and wait.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{PersonId, ReportId},
        report::{Report, ReportSection},
        round::Owner,
    },
    store::{Result, Store, on, revisions, transaction},
};

/// Most reports that are listed.
const MOST: i64 = 50;

#[derive(sqlx::FromRow)]
struct Row {
    id: ReportId,
    version: i32,
    title: String,
    questionnaire_id: String,
    from_day: NaiveDate,
    to_day: NaiveDate,
    facts: String,
    opening: String,
    learned: String,
    closing: String,
    written_by: String,
    written_at: DateTime<Utc>,
}

impl Row {
    fn report(self) -> Report {
        Report {
            id: self.id,
            version: self.version,
            title: self.title,
            questionnaire_id: self.questionnaire_id,
            from: self.from_day,
            to: self.to_day,
            facts: self
                .facts
                .split(' ')
                .filter_map(ReportSection::read)
                .collect(),
            opening: self.opening,
            learned: self.learned,
            closing: self.closing,
            written_by: self.written_by,
            written_at: self.written_at,
        }
    }
}

fn words(report: &Report) -> String {
    let words: Vec<&str> = report.facts.iter().map(|fact| fact.word()).collect();
    words.join(" ")
}

/// The one of two texts that is for a network's reports or for a group's: `$text!` makes both, of the tables of reports and of
/// their public pages, of the column that says whose they are, and of the table of those who may write them.
macro_rules! by_owner {
    ($owner:expr, $text:ident) => {
        match $owner {
            $crate::domain::round::Owner::Network(_) => $crate::store::sql($text!(
                "network_report",
                "report_page",
                "network_id",
                "facilitator"
            )),
            $crate::domain::round::Owner::Group(_) => $crate::store::sql($text!(
                "group_report",
                "group_report_page",
                "organisation_id",
                "coordinator"
            )),
        }
    };
}

pub(super) use by_owner;

/// The columns of a report with who wrote it; `$rest` says which.
macro_rules! select {
    ($reports:literal, $owner:literal, $rest:literal) => {
        concat!(
            "select r.id, r.version, r.title, r.questionnaire_id, r.from_day, r.to_day, r.facts, r.opening, r.learned,
                 r.closing, p.name as written_by, r.written_at
             from ",
            $reports,
            " r
             join person p on p.id = r.written_by
             where r.",
            $owner,
            " = $1
             ",
            $rest
        )
    };
}

/// The reports of a network or a group, newest first.
pub async fn list(store: &Store, owner: Owner) -> Result<Vec<Report>> {
    macro_rules! newest {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal) => {
            select!(
                $reports,
                $owner,
                "and r.removed_at is null order by r.id desc limit $2"
            )
        };
    }
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(by_owner!(owner, newest))
            .bind(owner.key())
            .bind(MOST)
            .fetch_all(&mut *connection)
            .await?
    });
    Ok(rows.into_iter().map(Row::report).collect())
}

/// One report of a network or a group.
pub async fn find(store: &Store, owner: Owner, report: ReportId) -> Result<Option<Report>> {
    macro_rules! one {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal) => {
            select!($reports, $owner, "and r.id = $2 and r.removed_at is null")
        };
    }
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(by_owner!(owner, one))
            .bind(owner.key())
            .bind(report)
            .fetch_optional(&mut *connection)
            .await?
    });
    Ok(row.map(Row::report))
}

/// Adds a report. False, and nothing happens, when one of its key is there.
pub async fn add(store: &Store, owner: Owner, report: &Report, by: PersonId) -> Result<bool> {
    macro_rules! insert {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal) => {
            concat!(
                "insert into ",
                $reports,
                " (",
                $owner,
                ", id, version, title, questionnaire_id, from_day, to_day, facts, opening, learned, closing, written_by,
                  written_at)
                 values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                 on conflict (",
                $owner,
                ", id) do nothing"
            )
        };
    }
    transaction!(store, connection, {
        sqlx::query(by_owner!(owner, insert))
            .bind(owner.key())
            .bind(report.id)
            .bind(&report.title)
            .bind(&report.questionnaire_id)
            .bind(report.from)
            .bind(report.to)
            .bind(words(report))
            .bind(&report.opening)
            .bind(&report.learned)
            .bind(&report.closing)
            .bind(by)
            .bind(report.written_at)
            .execute(connection)
            .await
            .map(|added| added.rows_affected() == 1)
    })
}

/// A report that was taken out and waits.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct TakenOutReport {
    /// Key.
    pub id: ReportId,
    /// Which version that was.
    pub version: i32,
    /// Its title.
    pub title: String,
    /// Why it was taken out.
    pub removed_why: String,
}

/// The reports of a network or a group that were taken out and wait, the latest first.
pub async fn taken_out(store: &Store, owner: Owner) -> Result<Vec<TakenOutReport>> {
    macro_rules! waiting {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal) => {
            concat!(
                "select r.id, r.version, r.title, r.removed_why
                 from ",
                $reports,
                " r
                 where r.",
                $owner,
                " = $1 and r.removed_at is not null
                 order by r.removed_at desc
                 limit $2"
            )
        };
    }
    Ok(on!(store, connection, {
        sqlx::query_as(by_owner!(owner, waiting))
            .bind(owner.key())
            .bind(MOST)
            .fetch_all(&mut *connection)
            .await?
    }))
}

/// Takes a report out for a day; one that is out stays so.
pub async fn take_out(
    store: &Store,
    (owner, report): (Owner, ReportId),
    why: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    macro_rules! out {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal) => {
            concat!(
                "update ",
                $reports,
                " set version = version + 1, removed_at = $3, removed_why = $4
                 where ",
                $owner,
                " = $1 and id = $2 and removed_at is null"
            )
        };
    }
    transaction!(store, connection, {
        sqlx::query(by_owner!(owner, out))
            .bind(owner.key())
            .bind(report)
            .bind(now)
            .bind(why)
            .execute(&mut *connection)
            .await?;
        Result::Ok(())
    })
}

/// Brings a report back that was taken out. False where none is there any more; one that is back stays so.
pub async fn bring_back(store: &Store, owner: Owner, report: ReportId) -> Result<bool> {
    macro_rules! back {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal) => {
            concat!(
                "update ",
                $reports,
                " set removed_at = null, removed_why = ''
                 where ",
                $owner,
                " = $1 and id = $2"
            )
        };
    }
    transaction!(store, connection, {
        let back = sqlx::query(by_owner!(owner, back))
            .bind(owner.key())
            .bind(report)
            .execute(&mut *connection)
            .await?;
        Result::Ok(back.rows_affected() == 1)
    })
}

/// What goes with what was taken out before a moment.
const END: [&str; 4] = [
    "delete from report_page
     where (network_id, report_id) in (
         select r.network_id, r.id from network_report r where r.removed_at < $1
     )",
    "delete from network_report where removed_at < $1",
    "delete from group_report_page
     where (organisation_id, report_id) in (
         select r.organisation_id, r.id from group_report r where r.removed_at < $1
     )",
    "delete from group_report where removed_at < $1",
];

/// Takes away for good what was taken out before a moment, with its public pages. What was counted is not changed.
pub async fn end(store: &Store, before: DateTime<Utc>) -> Result<()> {
    revisions::end(store, END, before).await
}

/// Writes a report over the version it names. False, and nothing is changed, when somebody else changed it meanwhile.
pub async fn save(store: &Store, owner: Owner, report: &Report, by: PersonId) -> Result<bool> {
    macro_rules! update {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal) => {
            concat!(
                "update ",
                $reports,
                " set version = version + 1, title = $4, from_day = $5, to_day = $6, facts = $7, opening = $8, learned = $9,
                     closing = $10, written_by = $11, written_at = $12
                 where ",
                $owner,
                " = $1 and id = $2 and version = $3 and removed_at is null"
            )
        };
    }
    transaction!(store, connection, {
        let saved = sqlx::query(by_owner!(owner, update))
            .bind(owner.key())
            .bind(report.id)
            .bind(report.version)
            .bind(&report.title)
            .bind(report.from)
            .bind(report.to)
            .bind(words(report))
            .bind(&report.opening)
            .bind(&report.learned)
            .bind(&report.closing)
            .bind(by)
            .bind(report.written_at)
            .execute(&mut *connection)
            .await?;
        Result::Ok(saved.rows_affected() == 1)
    })
}
