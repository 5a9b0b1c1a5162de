//! What a network's dashboard reads: one row a group, by the network's own indexes, pages of bounded size, and counts made
//! where the rows are. A network of ten thousand groups costs a few reads of short rows, never of answers or actions.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        contact::Contact,
        group_order::GroupOrder,
        ids::{AuditId, NeighbourhoodId, NetworkId, OrganisationId},
        need::Need,
        share::Extent,
    },
    store::{Result, Store, contacts, on, sql},
};

/// Most questionnaires and versions of one that are told apart.
pub(crate) const KINDS: i64 = 50;

/// Words of a name that are looked for, at most.
pub const WORDS: usize = 6;

/// Which groups of a network are asked for, and the days that decide who needs someone.
#[derive(Clone, Debug)]
pub struct GroupFilter {
    /// The network.
    pub network: NetworkId,
    /// In this neighbourhood.
    pub neighbourhood: Option<NeighbourhoodId>,
    /// With this tag; empty for any.
    pub tag: String,
    /// With a name like each of these patterns, as names are looked for; `%` for any.
    pub name: [String; WORDS],
    /// The questionnaire whose audits are looked at.
    pub questionnaire: String,
    /// Only groups' newest audits held on this day or later count as shown.
    pub since: Option<NaiveDate>,
    /// Only those held on this day or before.
    pub until: Option<NaiveDate>,
    /// Only groups that need someone for this; none for all groups.
    pub need: Option<Need>,
    /// An open plan nobody has touched since is stuck.
    pub stuck: DateTime<Utc>,
    /// Today.
    pub today: NaiveDate,
    /// A check-in up to this day is due.
    pub soon: NaiveDate,
}

/// The groups of a network that fit, each with its audit and its plan as far as it shows them. Stuck, overdue and due are
/// only ever said of a plan that is shared.
macro_rules! groups {
    ($select:expr, $joins:expr, $rest:expr) => {
        concat!(
            "select ",
            $select,
            " from membership m
             left join shown_audit s on s.network_id = m.network_id and s.questionnaire_id = $10
               and s.organisation_id = m.organisation_id and ($11 is null or s.held_on >= $11)
               and ($12 is null or s.held_on <= $12)
             left join plan_share h on h.organisation_id = m.organisation_id and h.network_id = m.network_id
               and h.extent <> 'nothing'
             left join pulse p on p.organisation_id = h.organisation_id ",
            $joins,
            " where m.network_id = $1
               and ($2 is null or m.neighbourhood_id = $2)
               and ($3 = '' or exists (
                   select 1 from membership_tag t
                   where t.network_id = m.network_id and t.organisation_id = m.organisation_id and t.tag = $3
               ))
               and m.sort_name like $4 escape '\\'
               and m.sort_name like $5 escape '\\'
               and m.sort_name like $6 escape '\\'
               and m.sort_name like $7 escape '\\'
               and m.sort_name like $8 escape '\\'
               and m.sort_name like $9 escape '\\'
               and ($13 = ''
                   or ($13 in ('stuck', 'any') and p.open > 0 and p.touched_at <= $14)
                   or ($13 in ('overdue', 'any') and p.first_due < $15)
                   or ($13 in ('check-in', 'any') and p.check_in_on <= $16)
                   or ($13 in ('nobody', 'any') and not exists (
                       select 1 from coordinator c where c.organisation_id = m.organisation_id
                   ))
                   or ($13 in ('review', 'any') and m.organisation_id in (
                       select r.organisation_id
                       from review r
                       where r.network_id = $1
                         and r.state in ('waiting', 'answered')
                   ))
                   or ($13 in ('again', 'any') and m.organisation_id in (
                       select w.organisation_id
                       from review w
                       where w.network_id = $1
                         and w.next_on <= $16
                         and w.state <> 'withdrawn'
                   ))
                   or ($13 in ('contact', 'any') and m.organisation_id in (
                       select k.organisation_id
                       from contact_log k
                       where k.network_id = $1
                         and k.due_on <= $15
                   ))) ",
            $rest
        )
    };
}

/// Binds what [`groups!`] asks for.
macro_rules! bound {
    ($query:expr, $which:expr) => {
        $query
            .bind($which.network)
            .bind($which.neighbourhood)
            .bind(&$which.tag)
            .bind(&$which.name[0])
            .bind(&$which.name[1])
            .bind(&$which.name[2])
            .bind(&$which.name[3])
            .bind(&$which.name[4])
            .bind(&$which.name[5])
            .bind(&$which.questionnaire)
            .bind($which.since)
            .bind($which.until)
            .bind($which.need.map_or("", Need::word))
            .bind($which.stuck)
            .bind($which.today)
            .bind($which.soon)
    };
}

/// How many groups there are, and how many show what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Counts {
    /// Groups that fit.
    pub groups: i64,
    /// Groups that show an audit.
    pub shown: i64,
    /// Groups that show their plan.
    pub plans: i64,
}

/// Counts the groups that fit.
pub async fn counts(store: &Store, which: &GroupFilter) -> Result<Counts> {
    Ok(on!(store, connection, {
        bound!(
            sqlx::query_as(sql(groups!(
                "count(*) as groups, count(s.audit_id) as shown, count(h.extent) as plans",
                "",
                ""
            ))),
            which
        )
        .fetch_one(&mut *connection)
        .await?
    }))
}

/// Whether a network has any group.
pub async fn any(store: &Store, network: NetworkId) -> Result<bool> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql(
            "select exists (select 1 from membership where network_id = $1)",
        ))
        .bind(network)
        .fetch_one(&mut *connection)
        .await?
    }))
}

/// A group as one row of the dashboard.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct GroupRow {
    /// The group.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Where it stands in the order of names.
    pub sort_name: String,
    /// Its neighbourhood.
    pub neighbourhood: Option<String>,
    /// Its tags, with commas between them.
    pub tags: Option<String>,
    /// Whether anybody runs it.
    pub is_run: bool,
    /// The audit it shows.
    pub audit_id: Option<AuditId>,
    /// The day of that audit.
    pub held_on: Option<NaiveDate>,
    /// The version it was answered in.
    pub questionnaire_version: Option<i32>,
    /// What it answered, as [`crate::domain::answer_codes`] writes it.
    pub choices: Option<String>,
    /// Open actions, where the plan is shared.
    pub open: Option<i32>,
    /// Actions done.
    pub done: Option<i32>,
    /// The earliest day of an open action.
    pub first_due: Option<NaiveDate>,
    /// When somebody last said something of an open action.
    pub touched_at: Option<DateTime<Utc>>,
    /// The day of the next check-in.
    pub check_in_on: Option<NaiveDate>,
    /// Reviews of it that wait for a facilitator.
    pub reviews: i64,
    /// The first day on which a review of it is to be looked at again.
    pub again_on: Option<NaiveDate>,
    /// The day from which on somebody is to be in touch with it again.
    pub contact_on: Option<NaiveDate>,
    sort_key: String,
    plan: Option<String>,
}

impl GroupRow {
    /// How much of its plan the group shows.
    pub fn plan(&self) -> Extent {
        self.plan
            .as_deref()
            .and_then(Extent::read)
            .unwrap_or_default()
    }

    /// Where a page that ends with this group ends.
    pub fn place(&self) -> PageCursor {
        PageCursor {
            key: self.sort_key.clone(),
            sort_name: self.sort_name.clone(),
            organisation: Some(self.organisation_id),
        }
    }
}

/// Where a page begins: after this group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageCursor {
    /// By what it is sorted before its name; empty where by nothing.
    pub key: String,
    /// Its name as names are looked for; empty for the beginning.
    pub sort_name: String,
    /// Which of several of that name.
    pub organisation: Option<OrganisationId>,
}

/// By what a group is sorted before its name, as a text; `$17` is the word of the order.
macro_rules! sort_key {
    () => {
        "case $17
             when 'place' then coalesce('0' || lower(n.name), '1')
             when 'newest' then coalesce(cast(s.held_on as text), '')
             when 'oldest' then coalesce(cast(s.held_on as text), '9')
             else ''
         end"
    };
}

/// Groups as rows of the dashboard.
///
/// The state of a group's reviews is filtered after they are found: asked for in the condition, the network's index by state
/// looks as good as the group's own, and all reviews of the network are read once for each group.
macro_rules! rows {
    ($rest:expr) => {
        groups!(
            concat!(
                "m.organisation_id, o.name, m.sort_name, n.name as neighbourhood,
                 (select string_agg(g.tag, ', ' order by g.tag)
                  from membership_tag g
                  where g.network_id = m.network_id and g.organisation_id = m.organisation_id) as tags,
                 exists (select 1 from coordinator d where d.organisation_id = m.organisation_id) as is_run,
                 (select count(*) filter (where v.state in ('waiting', 'answered'))
                  from review v
                  where v.organisation_id = m.organisation_id and v.network_id = m.network_id) as reviews,
                 (select min(w.next_on) filter (where w.state <> 'withdrawn')
                  from review w
                  where w.organisation_id = m.organisation_id and w.network_id = m.network_id) as again_on,
                 (select min(k.due_on) filter (where k.due_on is not null)
                  from contact_log k
                  where k.organisation_id = m.organisation_id and k.network_id = m.network_id) as contact_on,
                 s.audit_id, s.held_on,
                 s.questionnaire_version, s.choices, p.open, p.done, p.first_due, p.touched_at, p.check_in_on,
                 h.extent as plan, ",
                sort_key!(),
                " as sort_key"
            ),
            "join organisation o on o.id = m.organisation_id
             left join neighbourhood n on n.network_id = m.network_id and n.id = m.neighbourhood_id",
            $rest
        )
    };
}

/// By name, along the index.
const BY_NAME: &str = rows!(
    "and m.sort_name >= $19
     and (m.sort_name > $19 or m.organisation_id > $20)
     order by m.sort_name, m.organisation_id
     limit $21"
);

/// By what they are sorted by, upwards or downwards, and by name where that is the same.
macro_rules! sorted {
    ($beyond:literal, $direction:literal) => {
        rows!(concat!(
            "and ",
            sort_key!(),
            $beyond,
            "= $18 and (",
            sort_key!(),
            $beyond,
            " $18 or m.sort_name >= $19 and (m.sort_name > $19 or m.organisation_id > $20))
             order by sort_key ",
            $direction,
            ", m.sort_name, m.organisation_id
             limit $21"
        ))
    };
}

const UPWARDS: &str = sorted!(" >", "asc");
const DOWNWARDS: &str = sorted!(" <", "desc");

/// Above every day of an audit.
const TOP: &str = "9";

/// Groups that fit, in this order, after a place.
pub async fn rows(
    store: &Store,
    which: &GroupFilter,
    order: GroupOrder,
    after: &PageCursor,
    limit: i64,
) -> Result<Vec<GroupRow>> {
    let begins = after.organisation.is_none();
    let (text, first) = match order {
        GroupOrder::Name => (BY_NAME, ""),
        GroupOrder::Place | GroupOrder::Oldest => (UPWARDS, ""),
        GroupOrder::Newest => (DOWNWARDS, TOP),
    };
    let key = if begins { first } else { after.key.as_str() };
    Ok(on!(store, connection, {
        bound!(sqlx::query_as(sql(text)), which)
            .bind(order.word())
            .bind(key)
            .bind(&after.sort_name)
            .bind(after.organisation)
            .bind(limit)
            .fetch_all(&mut *connection)
            .await?
    }))
}

/// What the groups that fit answered, put together for one version of a questionnaire.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PackedAnswers {
    /// The version.
    pub questionnaire_version: i32,
    /// Choices of groups that share all of their audit, with commas between them.
    pub whole: Option<String>,
    /// Choices of groups that show an audit that cannot be compared with one before.
    pub first: Option<String>,
    /// Choices before and now, with `>` between them, of groups whose last two shown audits are of this version.
    pub pairs: Option<String>,
}

/// What the groups that fit answered, by version, newest first. One long text for ten thousand groups is read in a few
/// milliseconds, ten thousand rows are not.
pub async fn packed_answers(store: &Store, which: &GroupFilter) -> Result<Vec<PackedAnswers>> {
    Ok(on!(store, connection, {
        bound!(
            sqlx::query_as(sql(groups!(
                "s.questionnaire_version,
                 string_agg(s.choices, ',') filter (where s.extent = 'all') as whole,
                 string_agg(s.choices, ',') filter (where s.before_choices is null) as first,
                 string_agg(s.before_choices || '>' || s.choices, ',') as pairs",
                "",
                "and s.audit_id is not null
                 group by s.questionnaire_version
                 order by s.questionnaire_version desc
                 limit $17"
            ))),
            which
        )
        .bind(KINDS)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// A group by name.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct NamedGroup {
    /// The group.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub name: String,
    /// The audit it shows.
    pub audit_id: AuditId,
}

/// Groups that fit and share all of their audit, of one version, whose answer code at a place, counted from 1, is one of
/// `codes`; in the order of their names. `mentors` asks only for groups that are happy to be named to others.
pub async fn on_statement(
    store: &Store,
    which: &GroupFilter,
    version: i32,
    place: i32,
    codes: &str,
    mentors: bool,
    limit: i64,
) -> Result<Vec<NamedGroup>> {
    Ok(on!(store, connection, {
        bound!(
            sqlx::query_as(sql(groups!(
                "m.organisation_id, o.name, s.audit_id",
                "join organisation o on o.id = m.organisation_id
                 left join profile_fact f on f.organisation_id = m.organisation_id and f.fact = 'mentor'
                   and f.value = 'yes' and f.is_shared and f.said_at >= m.since",
                "and s.extent = 'all'
                 and s.questionnaire_version = $17
                 and $19 like '%' || substr(s.choices, $18, 1) || '%'
                 and ($20 = '' or f.fact is not null)
                 order by m.sort_name, m.organisation_id
                 limit $21"
            ))),
            which
        )
        .bind(version)
        .bind(place)
        .bind(codes)
        .bind(if mentors { "mentors" } else { "" })
        .bind(limit)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// An audit of a group's course.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct StoredAudit {
    /// The group.
    pub organisation_id: OrganisationId,
    /// The day of the audit.
    pub held_on: NaiveDate,
    /// The version it was answered in.
    pub questionnaire_version: i32,
    /// What it answered.
    pub choices: String,
}

/// Most audits of one page of courses.
const COURSES: i64 = 2000;

/// All audits that the groups between two places (after the first, up to the second) show a network, oldest first.
pub async fn courses(
    store: &Store,
    which: &GroupFilter,
    after: &PageCursor,
    to: &PageCursor,
) -> Result<Vec<StoredAudit>> {
    Ok(on!(store, connection, {
        bound!(
            sqlx::query_as(sql(groups!(
                "a.organisation_id, a.held_on, a.questionnaire_version, a.choices",
                "join audit_share x on x.network_id = m.network_id and x.organisation_id = m.organisation_id
                   and x.extent <> 'nothing'
                 join audit a on a.organisation_id = x.organisation_id and a.id = x.audit_id
                   and a.closed_at is not null and a.choices is not null and a.questionnaire_id = $10
                   and ($11 is null or a.held_on >= $11) and ($12 is null or a.held_on <= $12)",
                "and m.sort_name >= $17
                 and m.sort_name <= $19
                 and (m.sort_name > $17 or m.organisation_id > $18)
                 and (m.sort_name < $19 or m.organisation_id <= $20)
                 order by m.sort_name, m.organisation_id, a.held_on, a.started_at
                 limit $21"
            ))),
            which
        )
        .bind(&after.sort_name)
        .bind(after.organisation)
        .bind(&to.sort_name)
        .bind(to.organisation)
        .bind(COURSES)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Most facts of a file: seven of each of its groups.
const FACTS: i64 = 140_000;

/// What the groups that fit let the network read of themselves: group, fact, words. As [`crate::store::profiles::shared`], for many.
pub async fn facts(
    store: &Store,
    which: &GroupFilter,
) -> Result<Vec<(OrganisationId, String, String)>> {
    Ok(on!(store, connection, {
        bound!(
            sqlx::query_as(sql(groups!(
                "f.organisation_id, f.fact, f.value",
                "join profile_fact f on f.organisation_id = m.organisation_id and f.is_shared
                   and f.said_at >= m.since and f.value <> ''",
                "limit $17"
            ))),
            which
        )
        .bind(FACTS)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Most facts of a file that networks know for themselves: five of each of its groups.
const KNOWN: i64 = 100_000;

/// What the network knows for itself of the groups that fit: group, fact, words. As [`crate::store::register_facts::of`],
/// for many.
pub async fn known(
    store: &Store,
    which: &GroupFilter,
) -> Result<Vec<(OrganisationId, String, String)>> {
    Ok(on!(store, connection, {
        bound!(
            sqlx::query_as(sql(groups!(
                "f.organisation_id, f.fact, f.value",
                "join membership_fact f on f.network_id = m.network_id and f.organisation_id = m.organisation_id",
                "limit $17"
            ))),
            which
        )
        .bind(KNOWN)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// When the network was last in touch with each of the groups that fit.
pub async fn last_contacts(
    store: &Store,
    which: &GroupFilter,
    limit: i64,
) -> Result<Vec<(OrganisationId, Contact)>> {
    let rows: Vec<contacts::RowOfGroup> = on!(store, connection, {
        bound!(
            sqlx::query_as(sql(groups!(
                "k.organisation_id, k.id, k.version, k.way, k.words, k.on_day, k.next_on, q.name as said_by, k.said_at",
                "join contact_log k on k.network_id = m.network_id and k.organisation_id = m.organisation_id
                 join person q on q.id = k.said_by",
                "and not exists (
                     select 1
                     from contact_log l
                     where l.network_id = k.network_id
                       and l.organisation_id = k.organisation_id
                       and (l.on_day > k.on_day
                           or l.on_day = k.on_day and l.said_at > k.said_at
                           or l.on_day = k.on_day and l.said_at = k.said_at and l.id > k.id)
                 )
                 limit $17"
            ))),
            which
        )
        .bind(limit)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(contacts::RowOfGroup::read).collect()
}

/// A group that needs somebody, with the days that tell since when.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct GroupInNeed {
    /// The group.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Where it stands in the order of names.
    pub sort_name: String,
    /// Whether anybody runs it.
    pub is_run: bool,
    /// When it came into the network.
    pub since: DateTime<Utc>,
    /// When somebody last left it.
    pub left_at: Option<DateTime<Utc>>,
    /// Open actions, where the plan is shared.
    pub open: Option<i32>,
    /// The earliest day of an open action.
    pub first_due: Option<NaiveDate>,
    /// When somebody last said something of an open action.
    pub touched_at: Option<DateTime<Utc>>,
    /// The day of the next check-in.
    pub check_in_on: Option<NaiveDate>,
}

/// The groups that fit, by name, with what tells since when they need somebody.
pub async fn in_need(store: &Store, which: &GroupFilter, limit: i64) -> Result<Vec<GroupInNeed>> {
    Ok(on!(store, connection, {
        bound!(
            sqlx::query_as(sql(groups!(
                "m.organisation_id, o.name, m.sort_name, m.since,
                 exists (select 1 from coordinator d where d.organisation_id = m.organisation_id) as is_run,
                 (select max(l.left_at)
                  from departure l
                  where l.organisation_id = m.organisation_id and l.person_id is not null) as left_at,
                 p.open, p.first_due, p.touched_at, p.check_in_on",
                "join organisation o on o.id = m.organisation_id",
                "order by m.sort_name, m.organisation_id
                 limit $17"
            ))),
            which
        )
        .bind(limit)
        .fetch_all(&mut *connection)
        .await?
    }))
}
