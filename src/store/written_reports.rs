//! Reports that a network or a group writes: their words, which facts they tell, and those that were taken out and wait.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{PersonId, ReportId},
        report::{Report, ReportSection},
        revision::{Revision, RevisionVerb},
        round::Owner,
    },
    store::{
        Result, Store, on,
        revisions::{self, Doing},
        roll_back, transaction,
    },
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
    targets: String,
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
            targets: self.targets,
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
/// their public pages, of the column that says whose they are, of the table of those who may write them, and of that of what
/// was done to them.
macro_rules! by_owner {
    ($owner:expr, $text:ident) => {
        match $owner {
            $crate::domain::round::Owner::Network(_) => $crate::store::sql($text!(
                "network_report",
                "report_page",
                "network_id",
                "facilitator",
                "revision"
            )),
            $crate::domain::round::Owner::Group(_) => $crate::store::sql($text!(
                "group_report",
                "group_report_page",
                "organisation_id",
                "coordinator",
                "group_revision"
            )),
        }
    };
}

pub(super) use by_owner;

/// The columns of a report with who wrote it; `$rest` says which.
macro_rules! select {
    ($reports:literal, $owner:literal, $rest:literal) => {
        concat!(
            "select r.id, r.version, r.title, r.questionnaire_id, r.from_day, r.to_day, r.facts, r.targets, r.opening,
                 r.learned, r.closing, p.name as written_by, r.written_at
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
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal, $revisions:literal) => {
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
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal, $revisions:literal) => {
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

/// Notes inside a transaction what was done to a report, which then stands as it is given.
macro_rules! note {
    ($connection:ident, $whose:expr, $report:expr, $doing:expr) => {{
        macro_rules! insert {
            ($reports:literal, $pages:literal, $owner:literal, $keepers:literal, $revisions:literal) => {
                concat!(
                    "insert into ",
                    $revisions,
                    " (",
                    $owner,
                    ", subject_id, about_id, version, verb, words, state, said_by, said_at)
                     values ($1, $2, $2, $3, $4, $5, $6, $7, $8)"
                )
            };
        }
        sqlx::query(by_owner!($whose, insert))
            .bind($whose.key())
            .bind($report.id)
            .bind($report.version)
            .bind($doing.verb.word())
            .bind($doing.words)
            .bind(revisions::written($report))
            .bind($doing.by)
            .bind($doing.now)
            .execute(&mut *$connection)
            .await?;
    }};
}

/// Adds a report. False, and nothing happens, when one of its key is there.
pub async fn add(store: &Store, owner: Owner, report: &Report, by: PersonId) -> Result<bool> {
    macro_rules! insert {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal, $revisions:literal) => {
            concat!(
                "insert into ",
                $reports,
                " (",
                $owner,
                ", id, version, title, questionnaire_id, from_day, to_day, facts, targets, opening, learned, closing,
                  written_by, written_at)
                 values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                 on conflict (",
                $owner,
                ", id) do nothing"
            )
        };
    }
    transaction!(store, connection, {
        let added = sqlx::query(by_owner!(owner, insert))
            .bind(owner.key())
            .bind(report.id)
            .bind(&report.title)
            .bind(&report.questionnaire_id)
            .bind(report.from)
            .bind(report.to)
            .bind(words(report))
            .bind(&report.targets)
            .bind(&report.opening)
            .bind(&report.learned)
            .bind(&report.closing)
            .bind(by)
            .bind(report.written_at)
            .execute(&mut *connection)
            .await?;
        if added.rows_affected() == 0 {
            return roll_back(false);
        }
        let doing = Doing::plainly(RevisionVerb::Written, by, report.written_at);
        note!(connection, owner, report, doing);
        Result::Ok(true)
    })
}

/// Notes how a report stands that was written before histories were kept, so that what is done next can be taken back; of any
/// other it does nothing.
pub async fn remember(store: &Store, owner: Owner, report: &Report) -> Result<()> {
    macro_rules! first {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal, $revisions:literal) => {
            concat!(
                "insert into ",
                $revisions,
                " (",
                $owner,
                ", subject_id, about_id, version, verb, words, state, said_by, said_at)
                 select r.",
                $owner,
                ", r.id, r.id, r.version, $4, '', $5, r.written_by, r.written_at
                 from ",
                $reports,
                " r
                 where r.",
                $owner,
                " = $1 and r.id = $2 and r.version = $3
                 on conflict do nothing"
            )
        };
    }
    transaction!(store, connection, {
        sqlx::query(by_owner!(owner, first))
            .bind(owner.key())
            .bind(report.id)
            .bind(report.version)
            .bind(RevisionVerb::Written.word())
            .bind(revisions::written(report))
            .execute(&mut *connection)
            .await?;
        Result::Ok(())
    })
}

/// What was done to a report, the newest first.
pub async fn history(store: &Store, owner: Owner, report: ReportId) -> Result<Vec<Revision>> {
    macro_rules! done {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal, $revisions:literal) => {
            concat!(
                "select m.subject_id, m.version, m.verb, m.words, m.state, p.name as said_by, m.said_at,
                     false as by_group
                 from ",
                $revisions,
                " m
                 join person p on p.id = m.said_by
                 where m.",
                $owner,
                " = $1 and m.about_id = $2
                 order by m.said_at desc, m.version desc
                 limit $3"
            )
        };
    }
    let rows: Vec<revisions::Row> = on!(store, connection, {
        sqlx::query_as(by_owner!(owner, done))
            .bind(owner.key())
            .bind(report)
            .bind(revisions::MOST)
            .fetch_all(&mut *connection)
            .await?
    });
    rows.into_iter().map(revisions::Row::revision).collect()
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
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal, $revisions:literal) => {
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

/// What goes with what was taken out before a moment.
const END: [&str; 6] = [
    "delete from revision
     where (network_id, subject_id) in (
         select r.network_id, r.id from network_report r where r.removed_at < $1
     )",
    "delete from report_page
     where (network_id, report_id) in (
         select r.network_id, r.id from network_report r where r.removed_at < $1
     )",
    "delete from network_report where removed_at < $1",
    "delete from group_revision
     where (organisation_id, subject_id) in (
         select r.organisation_id, r.id from group_report r where r.removed_at < $1
     )",
    "delete from group_report_page
     where (organisation_id, report_id) in (
         select r.organisation_id, r.id from group_report r where r.removed_at < $1
     )",
    "delete from group_report where removed_at < $1",
];

/// Takes away for good what was taken out before a moment, with its history and its public pages. What was counted is not
/// changed.
pub async fn end(store: &Store, before: DateTime<Utc>) -> Result<()> {
    revisions::end(store, END, before).await
}

/// Writes a report over the version it names, with what was done; it is out where that was to take it out, and is there where
/// it was anything else. False, and nothing is changed, when somebody else changed it meanwhile.
pub async fn save(store: &Store, owner: Owner, report: &Report, doing: Doing<'_>) -> Result<bool> {
    macro_rules! update {
        ($reports:literal, $pages:literal, $owner:literal, $keepers:literal, $revisions:literal) => {
            concat!(
                "update ",
                $reports,
                " set version = version + 1, title = $4, from_day = $5, to_day = $6, facts = $7, targets = $8, opening = $9,
                     learned = $10, closing = $11, written_by = $12, written_at = $13, removed_at = $14, removed_why = $15
                 where ",
                $owner,
                " = $1 and id = $2 and version = $3"
            )
        };
    }
    let is_out = doing.verb == RevisionVerb::TakenOut;
    let next = Report {
        version: report.version + 1,
        ..report.clone()
    };
    transaction!(store, connection, {
        let saved = sqlx::query(by_owner!(owner, update))
            .bind(owner.key())
            .bind(report.id)
            .bind(report.version)
            .bind(&report.title)
            .bind(report.from)
            .bind(report.to)
            .bind(words(report))
            .bind(&report.targets)
            .bind(&report.opening)
            .bind(&report.learned)
            .bind(&report.closing)
            .bind(doing.by)
            .bind(doing.now)
            .bind(is_out.then_some(doing.now))
            .bind(if is_out { doing.words } else { "" })
            .execute(&mut *connection)
            .await?;
        if saved.rows_affected() == 0 {
            return roll_back(false);
        }
        note!(connection, owner, &next, doing);
        Result::Ok(true)
    })
}
