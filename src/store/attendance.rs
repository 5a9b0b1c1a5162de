//! Who came to a meeting: ticked as people come in, by several at once.
//!
//! Every change adds to what is there or takes from it, so that two who count at the same moment lose nothing of each other.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    domain::{
        attendance::{AttendanceVerb, GuestKind},
        ids::{AttendeeId, EventId, MeetingId, NetworkId, OrganisationId, PersonId},
    },
    keys::Fresh as _,
    store::{
        Result, Store,
        agency_attendance::{self, AgencyCame, agency_attendee},
        counting::{Counting, attendee, counting, run, take_all, take_some},
        on, roll_back, sql, transaction,
    },
};

/// For so long a change can be taken back.
const UNDO: TimeDelta = TimeDelta::days(1);

/// A group of the network, and whether it is at a meeting.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct GroupHere {
    /// The group.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub name: String,
    /// How many of it are here; none where it is not.
    pub people: Option<i32>,
}

/// Every group of a network by name, with how many of it are at a meeting.
pub async fn groups(
    store: &Store,
    network: NetworkId,
    meeting: MeetingId,
) -> Result<Vec<GroupHere>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select m.organisation_id, o.name, a.people
             from membership m
             join organisation o on o.id = m.organisation_id
             left join attendee t on t.network_id = m.network_id and t.organisation_id = m.organisation_id
             left join attendance a on a.network_id = t.network_id and a.meeting_id = $2 and a.attendee_id = t.id
             where m.network_id = $1
             order by m.sort_name, m.organisation_id"))
        .bind(network)
        .bind(meeting)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// How many groups and people were at a meeting, also of groups that have left; guests by kind; and which agencies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Groups.
    pub groups: usize,
    /// People of groups.
    pub people: usize,
    /// People who are of no group, and of no agency that is named.
    pub guests: BTreeMap<GuestKind, usize>,
    /// Agencies by name; those that have left have none.
    pub agencies: Vec<AgencyCame>,
}

impl Totals {
    /// People of the agencies that are known by name.
    pub fn of_named_agencies(&self) -> usize {
        let people = self.agencies.iter().map(|came| i64::from(came.people));
        count(people.sum())
    }

    /// The names of the agencies that are known by name and have not left.
    pub fn agency_names(&self) -> Vec<String> {
        let came = self.agencies.iter();
        came.filter_map(AgencyCame::full_name).collect()
    }

    /// People of agencies, whether these are known by name or not.
    pub fn of_agencies(&self) -> usize {
        let others = self.guests.get(&GuestKind::Agency).copied();
        self.of_named_agencies() + others.unwrap_or(0)
    }
}

/// A number as the database counts.
pub(super) fn count(count: i64) -> usize {
    usize::try_from(count).unwrap_or(0)
}

/// The totals of one meeting.
pub async fn totals(store: &Store, network: NetworkId, meeting: MeetingId) -> Result<Totals> {
    let (groups, people): (i64, i64) = on!(store, connection, {
        sqlx::query_as(sql(
            "select count(*), cast(coalesce(sum(people), 0) as bigint)
             from attendance
             where network_id = $1
               and meeting_id = $2",
        ))
        .bind(network)
        .bind(meeting)
        .fetch_one(&mut *connection)
        .await?
    });
    let guests: Vec<(String, i32)> = on!(store, connection, {
        sqlx::query_as(sql("select kind, people
             from attendance_guest
             where network_id = $1
               and meeting_id = $2
             order by kind"))
        .bind(network)
        .bind(meeting)
        .fetch_all(&mut *connection)
        .await?
    });
    let guest =
        |(kind, people): (String, i32)| Some((GuestKind::read(&kind)?, count(i64::from(people))));
    Ok(Totals {
        groups: count(groups),
        people: count(people),
        guests: guests.into_iter().filter_map(guest).collect(),
        agencies: agency_attendance::came(store, network, meeting).await?,
    })
}

/// Whom a press counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// A group or an agency of the network.
    Organisation(OrganisationId),
    /// People who are of neither.
    Guests(GuestKind),
}

/// A group's key as meetings count it, inside a transaction; it gets one where it had none. None where the group is not in
/// the network.
macro_rules! group_attendee {
    ($connection:ident, $network:expr, $organisation:expr) => {
        attendee!(
            $connection,
            $network,
            $organisation,
            "membership",
            "attendee"
        )
    };
}

const GROUPS: Counting = counting!("attendance", "attendee_id");

const GUESTS: Counting = counting!("attendance_guest", "kind");

/// How an attendee is counted, by the kind that is noted beside it.
fn counting_of(kind: Option<&str>) -> Counting {
    match kind {
        Some(agency_attendance::KIND) => agency_attendance::AGENCIES,
        _ => GROUPS,
    }
}

/// A meeting by its network.
pub type MeetingAt = (NetworkId, MeetingId);

/// One press while people come in.
#[derive(Clone, Debug)]
pub struct Press {
    /// The page's word for it, so that it counts once.
    pub word: String,
    /// What was pressed.
    pub verb: AttendanceVerb,
    /// Whom it counts.
    pub counted: Counted,
    /// Who pressed, and when.
    pub by: (PersonId, DateTime<Utc>),
}

/// Counts a press, and notes that the meeting is held. False, and nothing is changed, where the same press was counted
/// before, or the group or agency is not in the network.
pub async fn press(store: &Store, at: MeetingAt, press: &Press) -> Result<bool> {
    let (by, now) = press.by;
    transaction!(store, connection, {
        sqlx::query(sql("delete from attendance_change
             where network_id = $1
               and meeting_id = $2
               and changed_at < $3"))
        .bind(at.0)
        .bind(at.1)
        .bind(now - UNDO)
        .execute(&mut *connection)
        .await?;
        let (attendee, kind) = match press.counted {
            Counted::Organisation(id) => match group_attendee!(connection, at.0, id) {
                Some(attendee) => (Some(attendee), None),
                None => match agency_attendee!(connection, at.0, id) {
                    Some(attendee) => (Some(attendee), Some(agency_attendance::KIND)),
                    None => return roll_back(false),
                },
            },
            Counted::Guests(kind) => (None, Some(kind.word())),
        };
        let noted = sqlx::query(sql("insert into attendance_change
                 (network_id, meeting_id, press, attendee_id, kind, delta, is_undone, changed_by, changed_at)
             values ($1, $2, $3, $4, $5, 0, $6, $7, $8)
             on conflict (network_id, meeting_id, press) do nothing"))
        .bind(at.0)
        .bind(at.1)
        .bind(&press.word)
        .bind(attendee)
        .bind(kind)
        .bind(false)
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        if noted.rows_affected() == 0 {
            return roll_back(false);
        }
        let counting = counting_of(kind);
        let delta = match (press.verb, attendee, kind) {
            (AttendanceVerb::Tick, Some(attendee), _) => {
                i32::try_from(run!(connection, counting.tick, at, attendee, 1)).unwrap_or(0)
            }
            (AttendanceVerb::More, Some(attendee), _) => {
                run!(connection, counting.add, at, attendee, 1);
                1
            }
            (AttendanceVerb::Fewer, Some(attendee), _) => {
                -take_some!(connection, counting, at, attendee, 1)
            }
            (AttendanceVerb::Untick, Some(attendee), _) => {
                -take_all!(connection, counting.take_all, at, attendee)
            }
            (AttendanceVerb::Tick | AttendanceVerb::More, None, Some(kind)) => {
                run!(connection, GUESTS.add, at, kind, 1);
                1
            }
            (AttendanceVerb::Fewer, None, Some(kind)) => {
                -take_some!(connection, GUESTS, at, kind, 1)
            }
            (AttendanceVerb::Untick, None, Some(kind)) => {
                -take_all!(connection, GUESTS.take_all, at, kind)
            }
            (_, None, None) => 0,
        };
        sqlx::query(sql("update attendance_change
             set delta = $4
             where network_id = $1
               and meeting_id = $2
               and press = $3"))
        .bind(at.0)
        .bind(at.1)
        .bind(&press.word)
        .bind(delta)
        .execute(&mut *connection)
        .await?;
        if delta > 0 {
            sqlx::query(sql(HELD))
                .bind(at.0)
                .bind(at.1)
                .execute(&mut *connection)
                .await?;
        }
        Result::Ok(true)
    })
}

/// Where somebody came, the meeting is held.
const HELD: &str = "update meeting
     set state = 'held'
     where network_id = $1
       and id = $2
       and state = 'planned'
       and removed_at is null";

/// Takes a press of a person back. False, and nothing is changed, where that was done before or it is not theirs.
pub async fn undo(store: &Store, at: MeetingAt, word: &str, by: PersonId) -> Result<bool> {
    transaction!(store, connection, {
        let pressed: Option<(Option<AttendeeId>, Option<String>, i32)> =
            sqlx::query_as(sql("update attendance_change
                 set is_undone = $5
                 where network_id = $1
                   and meeting_id = $2
                   and press = $3
                   and changed_by = $4
                   and is_undone <> $5
                 returning attendee_id, kind, delta"))
            .bind(at.0)
            .bind(at.1)
            .bind(word)
            .bind(by)
            .bind(true)
            .fetch_optional(&mut *connection)
            .await?;
        let Some((attendee, kind, delta)) = pressed else {
            return roll_back(false);
        };
        let counting = counting_of(kind.as_deref());
        match (attendee, kind, delta) {
            (Some(attendee), _, delta) if delta > 0 => {
                take_some!(connection, counting, at, attendee, delta);
            }
            (Some(attendee), _, delta) => {
                run!(connection, counting.add, at, attendee, -delta);
            }
            (None, Some(kind), delta) if delta > 0 => {
                take_some!(connection, GUESTS, at, &kind, delta);
            }
            (None, Some(kind), delta) => {
                run!(connection, GUESTS.add, at, &kind, -delta);
            }
            (None, None, _) => {}
        }
        Result::Ok(true)
    })
}

/// What a person pressed last at a meeting and can take back.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct LastPress {
    /// The page's word for it.
    pub press: String,
    /// When.
    pub changed_at: DateTime<Utc>,
}

/// What a person pressed last, if it can still be taken back.
pub async fn last_press(
    store: &Store,
    at: MeetingAt,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<Option<LastPress>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select press, changed_at
             from attendance_change
             where network_id = $1
               and meeting_id = $2
               and changed_by = $3
               and changed_at > $4
               and is_undone <> $5
               and delta <> 0
             order by changed_at desc, press desc
             limit 1"))
        .bind(at.0)
        .bind(at.1)
        .bind(by)
        .bind(now - UNDO)
        .bind(true)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// How many were ticked that were not there before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ticked {
    /// Groups.
    pub groups: usize,
    /// Agencies.
    pub agencies: usize,
}

/// Ticks groups and agencies with how many people they were, as a list or the link at the door says; those that are there stay
/// as they are. Whoever sent the list takes each back as if they had pressed it; nobody is known at the door. Gives how many
/// are new.
pub async fn tick(
    store: &Store,
    at: MeetingAt,
    here: &[(OrganisationId, i32)],
    by: Option<(PersonId, DateTime<Utc>)>,
) -> Result<Ticked> {
    transaction!(store, connection, {
        let (mut groups, mut agencies) = (0, 0);
        for (id, people) in here {
            let group = group_attendee!(connection, at.0, *id);
            let (attendee, kind, new) = match group {
                Some(group) => (group, None, &mut groups),
                None => match agency_attendee!(connection, at.0, *id) {
                    Some(agency) => (agency, Some(agency_attendance::KIND), &mut agencies),
                    None => continue,
                },
            };
            let is_new = run!(connection, counting_of(kind).tick, at, attendee, *people);
            *new += is_new;
            if let (1, Some((by, now))) = (is_new, by) {
                sqlx::query(sql("insert into attendance_change
                         (network_id, meeting_id, press, attendee_id, kind, delta, is_undone, changed_by, changed_at)
                     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"))
                .bind(at.0)
                .bind(at.1)
                .bind(format!("list.{}", EventId::fresh()))
                .bind(attendee)
                .bind(kind)
                .bind(*people)
                .bind(false)
                .bind(by)
                .bind(now)
                .execute(&mut *connection)
                .await?;
            }
        }
        if groups + agencies > 0 {
            sqlx::query(sql(HELD))
                .bind(at.0)
                .bind(at.1)
                .execute(&mut *connection)
                .await?;
        }
        let number = |rows: u64| usize::try_from(rows).unwrap_or(0);
        Result::Ok(Ticked {
            groups: number(groups),
            agencies: number(agencies),
        })
    })
}
