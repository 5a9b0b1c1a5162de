//! Agencies that come to a meeting, by name. They are counted as groups are, in tables of their own, so that what counts groups
//! cannot meet them.

use crate::{
    domain::{
        agency::with_whole,
        ids::{MeetingId, NetworkId, OrganisationId},
        organisation::sort_name,
    },
    store::{
        Result, Store,
        counting::{Counting, counting},
        on, sql,
    },
};

/// Most agencies and departments of a network that are read.
const MOST: i64 = 400;

/// Most times that agencies came to the meetings of a network: forty at each of its meetings.
const MOST_VISITS: i64 = 20_000;

/// What a press that counts an agency has in the place where one that counts guests has their kind.
pub(super) const KIND: &str = "agency-by-name";

/// How agencies are counted.
pub(super) const AGENCIES: Counting = counting!("agency_attendance", "attendee_id");

/// An agency's key as meetings count it, inside a transaction; it gets one where it had none. None where it is no agency of the
/// network.
macro_rules! agency_attendee {
    ($connection:ident, $network:expr, $organisation:expr) => {
        $crate::store::counting::attendee!(
            $connection,
            $network,
            $organisation,
            "agency",
            "agency_attendee"
        )
    };
}

pub(super) use agency_attendee;

/// An agency of the network, and whether it is at a meeting.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AgencyHere {
    /// The agency.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub name: String,
    /// The name of the agency of which it is a department.
    pub whole: Option<String>,
    /// How many of it are here; none where it is not.
    pub people: Option<i32>,
}

impl AgencyHere {
    /// Its name; of a department with that of its agency.
    pub fn full_name(&self) -> String {
        with_whole(&self.name, self.whole.as_deref())
    }
}

/// By name, each agency followed by its departments.
fn place(name: &str, whole: Option<&str>) -> (String, bool, String) {
    let of = sort_name(whole.unwrap_or(name));
    (of, whole.is_some(), sort_name(name))
}

/// Every agency of a network, each followed by its departments, with how many of it are at a meeting.
pub async fn agencies(
    store: &Store,
    network: NetworkId,
    meeting: MeetingId,
) -> Result<Vec<AgencyHere>> {
    let mut found: Vec<AgencyHere> = on!(store, connection, {
        sqlx::query_as(sql("select g.organisation_id, o.name, w.name as whole, a.people
             from agency g
             join organisation o on o.id = g.organisation_id
             left join organisation w on w.id = g.part_of
             left join agency_attendee t on t.network_id = g.network_id and t.organisation_id = g.organisation_id
             left join agency_attendance a on a.network_id = t.network_id and a.meeting_id = $2 and a.attendee_id = t.id
             where g.network_id = $1
             limit $3"))
        .bind(network)
        .bind(meeting)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    found.sort_by_cached_key(|agency| place(&agency.name, agency.whole.as_deref()));
    Ok(found)
}

/// An agency that came to a meeting.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct AgencyCame {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// The agency; none where it has left the network.
    pub organisation_id: Option<OrganisationId>,
    /// Its name.
    pub name: Option<String>,
    /// The name of the agency of which it is a department.
    pub whole: Option<String>,
    /// How many people of it came.
    pub people: i32,
}

impl AgencyCame {
    /// Its name, of a department with that of its agency; none where it has left the network.
    pub fn full_name(&self) -> Option<String> {
        let name = self.name.as_deref()?;
        Some(with_whole(name, self.whole.as_deref()))
    }
}

/// The agencies that came to the meetings of a network that `$rest` chooses.
macro_rules! came {
    ($rest:literal) => {
        concat!(
            "select a.meeting_id, t.organisation_id, o.name, w.name as whole, a.people
             from agency_attendance a
             join agency_attendee t on t.network_id = a.network_id and t.id = a.attendee_id
             left join organisation o on o.id = t.organisation_id
             left join agency g on g.network_id = t.network_id and g.organisation_id = t.organisation_id
             left join organisation w on w.id = g.part_of
             where a.network_id = $1
             ",
            $rest,
            "
             limit $2"
        )
    };
}

fn in_order(mut came: Vec<AgencyCame>) -> Vec<AgencyCame> {
    came.sort_by_cached_key(|came| {
        let name = came.name.as_deref().unwrap_or_default();
        place(name, came.whole.as_deref())
    });
    came
}

/// The agencies that came to one meeting, by name; those that left the network have none.
pub async fn came(
    store: &Store,
    network: NetworkId,
    meeting: MeetingId,
) -> Result<Vec<AgencyCame>> {
    let rows = on!(store, connection, {
        sqlx::query_as(sql(came!("and a.meeting_id = $3")))
            .bind(network)
            .bind(MOST)
            .bind(meeting)
            .fetch_all(&mut *connection)
            .await?
    });
    Ok(in_order(rows))
}

/// The agencies that came to any meeting of a network, by name.
pub async fn of_network(store: &Store, network: NetworkId) -> Result<Vec<AgencyCame>> {
    let rows = on!(store, connection, {
        sqlx::query_as(sql(came!("")))
            .bind(network)
            .bind(MOST_VISITS)
            .fetch_all(&mut *connection)
            .await?
    });
    Ok(in_order(rows))
}
