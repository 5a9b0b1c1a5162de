//! How many came to meetings, counted over time: by meeting, by series, by tag and by group.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::{
    domain::{
        attendance::{GuestKind, LAST, STOPPED, Turnout},
        ids::{MeetingId, NetworkId, OrganisationId, SeriesId},
    },
    store::{Result, Store, attendance::count, meetings::MOST_MEETINGS, on, sql},
};

#[derive(sqlx::FromRow)]
struct TurnoutRow {
    meeting_id: MeetingId,
    series_id: SeriesId,
    held_on: NaiveDate,
    groups: i64,
    people: i64,
}

/// A meeting that was held, of which series, and how many came.
pub type CountedMeeting = (MeetingId, SeriesId, Turnout);

/// How many came to each meeting of a network that was held, and that `$rest` chooses; the latest day first.
macro_rules! turnouts {
    ($rest:literal) => {
        concat!(
            "select m.id as meeting_id, m.series_id, m.held_on, count(a.attendee_id) as groups,
                 cast(coalesce(sum(a.people), 0) as bigint) as people
             from meeting m
             left join attendance a on a.network_id = m.network_id and a.meeting_id = m.id
             where m.network_id = $1
               and m.state = 'held'
               and m.removed_at is null
             ",
            $rest,
            "
             group by m.network_id, m.id, m.series_id, m.held_on
             order by m.held_on desc, m.id desc
             limit $2"
        )
    };
}

/// Reads what `turnouts!` counts, with the values that `$rest` speaks of from `$3` on.
macro_rules! read_turnouts {
    ($store:ident, $network:ident, $rest:literal $(, $value:expr)*) => {{
        let rows: Vec<TurnoutRow> = on!($store, connection, {
            sqlx::query_as(sql(turnouts!($rest)))
                .bind($network)
                .bind(MOST_MEETINGS)
                $(.bind($value))*
                .fetch_all(&mut *connection)
                .await?
        });
        Ok(counted(rows))
    }};
}

/// How many came to each meeting of a network that was held, the first day first.
pub async fn list(store: &Store, network: NetworkId) -> Result<Vec<CountedMeeting>> {
    read_turnouts!(store, network, "")
}

/// The same of meetings between two days.
pub async fn between(
    store: &Store,
    network: NetworkId,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<Vec<CountedMeeting>> {
    read_turnouts!(
        store,
        network,
        "and m.held_on >= $3 and m.held_on <= $4",
        from,
        to
    )
}

/// The same of one series.
pub async fn of_series(
    store: &Store,
    network: NetworkId,
    series: SeriesId,
) -> Result<Vec<CountedMeeting>> {
    read_turnouts!(store, network, "and m.series_id = $3", series)
}

/// Rows turned round, so that the first day comes first.
fn counted(rows: Vec<TurnoutRow>) -> Vec<CountedMeeting> {
    let counted = rows.into_iter().rev().map(|row| {
        let turnout = Turnout {
            on: row.held_on,
            groups: count(row.groups),
            people: count(row.people),
        };
        (row.meeting_id, row.series_id, turnout)
    });
    counted.collect()
}

/// Guests of each meeting of a network by kind.
pub async fn guests(
    store: &Store,
    network: NetworkId,
) -> Result<BTreeMap<(MeetingId, GuestKind), usize>> {
    let rows: Vec<(MeetingId, String, i32)> = on!(store, connection, {
        sqlx::query_as(sql("select meeting_id, kind, people
             from attendance_guest
             where network_id = $1
             limit $2"))
        .bind(network)
        .bind(2 * MOST_MEETINGS)
        .fetch_all(&mut *connection)
        .await?
    });
    let guests = rows.into_iter().filter_map(|(meeting, kind, people)| {
        let kind = GuestKind::read(&kind)?;
        Some(((meeting, kind), count(i64::from(people))))
    });
    Ok(guests.collect())
}

/// To which of the last meetings of a series each group came, the newest being 0, with its name; and how many meetings that
/// is. Groups that left are not among them.
pub async fn last_meetings(
    store: &Store,
    network: NetworkId,
    series: SeriesId,
) -> Result<(usize, BTreeMap<OrganisationId, (String, BTreeSet<usize>)>)> {
    let last: i64 = i64::try_from(LAST + STOPPED).unwrap_or(9);
    let (meetings, rows) = on!(store, connection, {
        let meetings: Vec<(MeetingId,)> = sqlx::query_as(sql("select id
             from meeting
             where network_id = $1
               and series_id = $2
               and state = 'held'
               and removed_at is null
             order by held_on desc, id desc
             limit $3"))
        .bind(network)
        .bind(series)
        .bind(last)
        .fetch_all(&mut *connection)
        .await?;
        let rows: Vec<(MeetingId, OrganisationId, String)> =
            sqlx::query_as(sql("select ranked.id, t.organisation_id, o.name
                 from (
                     select id
                     from meeting
                     where network_id = $1
                       and series_id = $2
                       and state = 'held'
                       and removed_at is null
                     order by held_on desc, id desc
                     limit $3
                 ) as ranked
                 join attendance a on a.network_id = $1 and a.meeting_id = ranked.id
                 join attendee t on t.network_id = a.network_id and t.id = a.attendee_id
                 join organisation o on o.id = t.organisation_id"))
            .bind(network)
            .bind(series)
            .bind(last)
            .fetch_all(&mut *connection)
            .await?;
        (meetings, rows)
    });
    let mut came: BTreeMap<OrganisationId, (String, BTreeSet<usize>)> = BTreeMap::new();
    for (meeting, group, name) in rows {
        let at = meetings.iter().position(|(known,)| *known == meeting);
        let of_group = came.entry(group).or_insert((name, BTreeSet::new()));
        of_group.1.extend(at);
    }
    Ok((meetings.len(), came))
}

/// How many groups came to anything at all, each counted once: after one day and up to another.
pub async fn reached(
    store: &Store,
    network: NetworkId,
    (after, to): (NaiveDate, NaiveDate),
) -> Result<usize> {
    let groups: i64 = on!(store, connection, {
        sqlx::query_scalar(sql("select count(distinct a.attendee_id)
             from meeting m
             join attendance a on a.network_id = m.network_id and a.meeting_id = m.id
             where m.network_id = $1
               and m.held_on > $2
               and m.held_on <= $3
               and m.state = 'held'
               and m.removed_at is null"))
        .bind(network)
        .bind(after)
        .bind(to)
        .fetch_one(&mut *connection)
        .await?
    });
    Ok(count(groups))
}

/// How many groups came to anything between two days, each counted once: those that are in the network, and those that left
/// it since.
pub async fn reached_between(
    store: &Store,
    network: NetworkId,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<(usize, usize)> {
    let (here, all): (i64, i64) = on!(store, connection, {
        // Of a group it is enough to find one meeting, of those it came to: a cross join keeps SQLite to that order.
        sqlx::query_as(sql("select count(t.organisation_id), count(*)
             from attendee t
             where t.network_id = $1
               and exists (
                   select 1
                   from attendance a
                   cross join meeting m
                   where a.network_id = t.network_id
                     and a.attendee_id = t.id
                     and m.network_id = a.network_id
                     and m.id = a.meeting_id
                     and m.held_on >= $2
                     and m.held_on <= $3
                     and m.state = 'held'
                     and m.removed_at is null
               )"))
        .bind(network)
        .bind(from)
        .bind(to)
        .fetch_one(&mut *connection)
        .await?
    });
    Ok((count(here), count(all - here)))
}

/// The same of each series, with those that left counted in.
pub async fn reached_by_series(
    store: &Store,
    network: NetworkId,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<BTreeMap<SeriesId, usize>> {
    let rows: Vec<(SeriesId, i64)> = on!(store, connection, {
        sqlx::query_as(sql("select m.series_id, count(distinct a.attendee_id)
             from meeting m
             join attendance a on a.network_id = m.network_id and a.meeting_id = m.id
             where m.network_id = $1
               and m.held_on >= $2
               and m.held_on <= $3
               and m.state = 'held'
               and m.removed_at is null
             group by m.series_id"))
        .bind(network)
        .bind(from)
        .bind(to)
        .fetch_all(&mut *connection)
        .await?
    });
    let reached = rows.into_iter();
    Ok(reached
        .map(|(series, groups)| (series, count(groups)))
        .collect())
}

/// How many groups a network has.
pub async fn members(store: &Store, network: NetworkId) -> Result<usize> {
    let groups: i64 = on!(store, connection, {
        sqlx::query_scalar(sql("select count(*) from membership where network_id = $1"))
            .bind(network)
            .fetch_one(&mut *connection)
            .await?
    });
    Ok(count(groups))
}

/// Of each tag: how many groups have it, and how often these came to a meeting of a series after one day and up to another.
pub async fn by_tag(
    store: &Store,
    network: NetworkId,
    series: SeriesId,
    (after, to): (NaiveDate, NaiveDate),
) -> Result<Vec<(String, usize, usize)>> {
    let (sizes, came) = on!(store, connection, {
        let sizes: Vec<(String, i64)> = sqlx::query_as(sql("select tag, count(*)
             from membership_tag
             where network_id = $1
             group by tag
             order by tag
             limit 200"))
        .bind(network)
        .fetch_all(&mut *connection)
        .await?;
        let came: Vec<(String, i64)> = sqlx::query_as(sql("select g.tag, count(*)
             from meeting m
             join attendance a on a.network_id = m.network_id and a.meeting_id = m.id
             join attendee t on t.network_id = a.network_id and t.id = a.attendee_id
             join membership_tag g on g.network_id = t.network_id and g.organisation_id = t.organisation_id
             where m.network_id = $1
               and m.series_id = $2
               and m.held_on > $3
               and m.held_on <= $4
               and m.state = 'held'
               and m.removed_at is null
             group by g.tag"))
        .bind(network)
        .bind(series)
        .bind(after)
        .bind(to)
        .fetch_all(&mut *connection)
        .await?;
        (sizes, came)
    });
    let came: BTreeMap<String, i64> = came.into_iter().collect();
    let of_tag = |(tag, groups): (String, i64)| {
        let came = came.get(&tag).copied().unwrap_or(0);
        (tag, count(groups), count(came))
    };
    Ok(sizes.into_iter().map(of_tag).collect())
}

/// A meeting that a group came to, as the group reads it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct OwnAttendance {
    /// Its day.
    pub held_on: NaiveDate,
    /// What its series is called.
    pub series: String,
    /// What it was about.
    pub theme: String,
    /// The network.
    pub network: String,
    /// How many people of the group were there.
    pub people: i32,
}

/// The meetings that an organisation came to, the latest first, by the tables of who is counted and of who came.
macro_rules! attended {
    ($attendees:literal, $attendance:literal) => {
        concat!(
            "select m.held_on, s.name as series, m.theme, n.name as network, a.people
             from ",
            $attendees,
            " t
             join ",
            $attendance,
            " a on a.network_id = t.network_id and a.attendee_id = t.id
             join meeting m on m.network_id = a.network_id and m.id = a.meeting_id
             join meeting_series s on s.network_id = m.network_id and s.id = m.series_id
             join network n on n.id = t.network_id
             where t.organisation_id = $1
               and m.removed_at is null
             order by m.held_on desc, m.id desc
             limit 200"
        )
    };
}

pub(super) use attended;

/// The meetings that a group came to, the latest first.
pub async fn of_group(store: &Store, organisation: OrganisationId) -> Result<Vec<OwnAttendance>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(attended!("attendee", "attendance")))
            .bind(organisation)
            .fetch_all(&mut *connection)
            .await?
    }))
}

/// A meeting of a network that was held, and how many people of one group came to it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct MemberTurnout {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Its series.
    pub series_id: SeriesId,
    /// What that is called.
    pub series: String,
    /// Its day.
    pub held_on: NaiveDate,
    /// How many people of the group came; none where it did not.
    pub people: Option<i32>,
}

/// The meetings of a network that were held, the latest first, with how many people of a group came to each.
pub async fn of_member(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<Vec<MemberTurnout>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select m.id as meeting_id, m.series_id, s.name as series, m.held_on, a.people
             from meeting m
             join meeting_series s on s.network_id = m.network_id and s.id = m.series_id
             left join attendee t on t.network_id = m.network_id and t.organisation_id = $2
             left join attendance a on a.network_id = t.network_id and a.meeting_id = m.id and a.attendee_id = t.id
             where m.network_id = $1
               and m.state = 'held'
               and m.removed_at is null
             order by m.held_on desc, m.id desc
             limit $3"))
        .bind(network)
        .bind(organisation)
        .bind(MOST_MEETINGS)
        .fetch_all(&mut *connection)
        .await?
    }))
}
