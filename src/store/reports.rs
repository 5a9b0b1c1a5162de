//! Reports of a network or a group; and what those of a network count: only what is shared with it now, and only of the period.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    clock::{day, start_of},
    domain::{
        ids::{NetworkId, OrganisationId, PersonId, ReportId},
        report::{ActionTotals, Report, ReportSection},
        round::Owner,
    },
    store::{Result, Store, dashboard::PackedAnswers, on, revisions, sql, transaction},
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

/// The first day of a period, and the last.
pub type Days = (NaiveDate, NaiveDate);

/// What groups show of a period in one version: as [`PackedAnswers`], and how many groups cannot be compared and why.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Period {
    /// What they answered.
    #[sqlx(flatten)]
    pub answers: PackedAnswers,
    /// Groups that show an audit of the period.
    pub groups: i64,
    /// Of these, that show one audit and no more.
    pub single: i64,
    /// Of these, whose audit before was of another version.
    pub other_version: i64,
}

/// The newest audit of the period that each group shows, and the one before it of the same version.
pub async fn period(
    store: &Store,
    network: NetworkId,
    questionnaire: &str,
    (from, to): Days,
) -> Result<Vec<Period>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select questionnaire_version,
                 count(*) as groups,
                 count(*) filter (where before_choices is null and audits = 1) as single,
                 count(*) filter (where before_choices is null and audits > 1) as other_version,
                 string_agg(choices, ',') filter (where extent = 'all') as whole,
                 string_agg(choices, ',') filter (where before_choices is null) as first,
                 string_agg(before_choices || '>' || choices, ',') as pairs
             from (
                 select s.extent, a.questionnaire_version, a.held_on, a.choices,
                     lag(a.choices) over same_version as before_choices,
                     count(*) over (partition by s.organisation_id) as audits,
                     row_number() over (
                         partition by s.organisation_id
                         order by a.held_on desc, a.started_at desc, a.id desc
                     ) as place
                 from membership m
                 join audit_share s on s.network_id = m.network_id and s.organisation_id = m.organisation_id
                   and s.extent <> 'nothing'
                 join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
                 where m.network_id = $1
                   and a.questionnaire_id = $2
                   and a.held_on <= $4
                   and a.closed_at is not null
                   and a.choices is not null
                 window same_version as (
                     partition by s.organisation_id, a.questionnaire_version
                     order by a.held_on, a.started_at, a.id
                 )
             ) as ranked
             where place = 1
               and held_on >= $3
             group by questionnaire_version
             order by questionnaire_version desc
             limit 50"))
        .bind(network)
        .bind(questionnaire)
        .bind(from)
        .bind(to)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// An audit that a group shows to a network.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ShownAudit {
    /// The group.
    pub organisation_id: OrganisationId,
    /// Version of its questionnaire.
    pub questionnaire_version: i32,
    /// Its day.
    pub held_on: NaiveDate,
    /// Whether it is shown in full.
    pub is_whole: bool,
    /// What was answered, as in [`crate::domain::answer_codes`].
    pub choices: String,
}

/// The closed audits of a questionnaire that groups show, each group's together, oldest first.
pub async fn shown(
    store: &Store,
    network: NetworkId,
    questionnaire: &str,
) -> Result<Vec<ShownAudit>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select s.organisation_id, a.questionnaire_version, a.held_on,
                 s.extent = 'all' as is_whole, a.choices
             from membership m
             join audit_share s on s.network_id = m.network_id and s.organisation_id = m.organisation_id
               and s.extent <> 'nothing'
             join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
             where m.network_id = $1
               and a.questionnaire_id = $2
               and a.closed_at is not null
               and a.choices is not null
             order by s.organisation_id, a.held_on, a.started_at, a.id"))
        .bind(network)
        .bind(questionnaire)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// How many groups a network has, and how many audits of the period it is shown.
pub async fn audits(
    store: &Store,
    network: NetworkId,
    questionnaire: &str,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<(i64, i64)> {
    let groups = on!(store, connection, {
        sqlx::query_scalar(sql("select count(*) from membership where network_id = $1"))
            .bind(network)
            .fetch_one(&mut *connection)
            .await?
    });
    let audits = on!(store, connection, {
        sqlx::query_scalar(sql("select count(*)
             from membership m
             join audit_share s on s.network_id = m.network_id and s.organisation_id = m.organisation_id
               and s.extent <> 'nothing'
             join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
             where m.network_id = $1
               and a.questionnaire_id = $2
               and a.held_on >= $3
               and a.held_on <= $4
               and a.closed_at is not null"))
        .bind(network)
        .bind(questionnaire)
        .bind(from)
        .bind(to)
        .fetch_one(&mut *connection)
        .await?
    });
    Ok((groups, audits))
}

/// What was planned and done in the period by groups that share their plan.
pub async fn action_totals(
    store: &Store,
    network: NetworkId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<ActionTotals> {
    let period = (start_of(from), start_of(to.succ_opt().unwrap_or(to)));
    let counted = counted_actions(store, network, period).await?;
    // Which day a moment fell on is for Rust to say; databases do not know where the server stands.
    let dated = done_with_day(store, network, period).await?;
    let by_day = dated.iter().filter(|(at, due)| day(*at) <= *due).count();
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Ok(ActionTotals {
        plans: shared_plans(store, network).await?,
        planned: counted.planned,
        done: counted.done,
        let_go: counted.let_go,
        open: counted.open,
        dated: count(dated.len()),
        by_day: count(by_day),
    })
}

/// From the first moment up to, and not with, the second.
type Moments = (DateTime<Utc>, DateTime<Utc>);

/// How many groups share their plan.
async fn shared_plans(store: &Store, network: NetworkId) -> Result<i64> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select count(*)
             from membership m
             join plan_share h on h.organisation_id = m.organisation_id and h.network_id = m.network_id
             where m.network_id = $1
               and h.extent <> 'nothing'"))
        .bind(network)
        .fetch_one(&mut *connection)
        .await?
    }))
}

#[derive(sqlx::FromRow)]
struct CountedRow {
    planned: i64,
    done: i64,
    let_go: i64,
    open: i64,
}

/// How many actions of shared plans were planned, done and let go in the period, and how many are open of those planned
/// before its end.
async fn counted_actions(
    store: &Store,
    network: NetworkId,
    (start, end): Moments,
) -> Result<CountedRow> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select
                 count(*) filter (where a.planned_at >= $2 and a.planned_at < $3) as planned,
                 count(*) filter (where c.outcome = 'done' and c.closed_at >= $2 and c.closed_at < $3) as done,
                 count(*) filter (where c.outcome = 'let-go' and c.closed_at >= $2 and c.closed_at < $3) as let_go,
                 count(*) filter (where c.id is null and a.planned_at < $3) as open
             from membership m
             join plan_share h on h.organisation_id = m.organisation_id and h.network_id = m.network_id
               and h.extent <> 'nothing'
             join action a on a.organisation_id = m.organisation_id and a.removed_at is null
             left join closure c on c.organisation_id = a.organisation_id and c.action_id = a.id
               and c.reopened_at is null
             where m.network_id = $1"))
        .bind(network)
        .bind(start)
        .bind(end)
        .fetch_one(&mut *connection)
        .await?
    }))
}

/// Of each action of a shared plan that was done in the period and had a day: when it was done, and its day.
async fn done_with_day(
    store: &Store,
    network: NetworkId,
    (start, end): Moments,
) -> Result<Vec<(DateTime<Utc>, NaiveDate)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select c.closed_at, a.due_on
             from membership m
             join plan_share h on h.organisation_id = m.organisation_id and h.network_id = m.network_id
               and h.extent <> 'nothing'
             join action a on a.organisation_id = m.organisation_id and a.due_on is not null
               and a.removed_at is null
             join closure c on c.organisation_id = a.organisation_id and c.action_id = a.id
               and c.reopened_at is null and c.outcome = 'done' and c.closed_at >= $2 and c.closed_at < $3
             where m.network_id = $1"))
        .bind(network)
        .bind(start)
        .bind(end)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// What visits of the period found, by verdict; only of what is shared in full now.
pub async fn visits(
    store: &Store,
    network: NetworkId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(String, i64)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select n.verdict, count(*)
             from review_note n
             join review r on r.organisation_id = n.organisation_id and r.network_id = n.network_id
               and r.subject = n.subject
             where n.network_id = $1
               and r.state <> 'withdrawn'
               and n.kind = 'visit'
               and n.on_day >= $2
               and n.on_day <= $3
             group by n.verdict"))
        .bind(network)
        .bind(from)
        .bind(to)
        .fetch_all(&mut *connection)
        .await?
    }))
}
