//! The meetings that an agency came to, for itself and for the facilitators of its network.

use chrono::NaiveDate;

use crate::{
    domain::ids::{MeetingId, NetworkId, OrganisationId},
    store::{
        Result, Store, on, sql,
        turnouts::{OwnAttendance, attended},
    },
};

/// The meetings that an agency came to, the latest first, as it reads them.
pub async fn of_agency(store: &Store, agency: OrganisationId) -> Result<Vec<OwnAttendance>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(attended!("agency_attendee", "agency_attendance")))
            .bind(agency)
            .fetch_all(&mut *connection)
            .await?
    }))
}

/// A meeting that an agency came to, as the facilitators of the network read it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AgencyVisit {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// What its series is called.
    pub series: String,
    /// Its day.
    pub held_on: NaiveDate,
    /// How many people of the agency came.
    pub people: i32,
}

/// The meetings of a network that were held and to which an agency came, the latest first.
pub async fn visits(
    store: &Store,
    network: NetworkId,
    agency: OrganisationId,
) -> Result<Vec<AgencyVisit>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select m.id as meeting_id, s.name as series, m.held_on, a.people
             from agency_attendee t
             join agency_attendance a on a.network_id = t.network_id and a.attendee_id = t.id
             join meeting m on m.network_id = a.network_id and m.id = a.meeting_id
             join meeting_series s on s.network_id = m.network_id and s.id = m.series_id
             where t.network_id = $1
               and t.organisation_id = $2
               and m.state = 'held'
               and m.removed_at is null
             order by m.held_on desc, m.id desc
             limit 200",
        ))
        .bind(network)
        .bind(agency)
        .fetch_all(&mut *connection)
        .await?
    }))
}
