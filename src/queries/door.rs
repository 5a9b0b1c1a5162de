//! The door of a meeting: when it is open, and what somebody there may be of.

use chrono::NaiveDate;

use crate::{
    app::App,
    domain::{
        error::Error,
        folded::folded,
        ids::{NetworkId, OrganisationId},
        meeting::{Meeting, MeetingState},
        team::JoinCode,
    },
    error::AppError,
    queries::attendance::{AgencyHere, GroupHere, is_agency_found, is_found},
    store::{agency_attendance, attendance, meetings},
};

/// Most groups, and most agencies, that are offered at the door.
const AT_DOOR: usize = 20;

/// Fewest letters that find a group at the door, so that the link is no list of all groups.
const LETTERS: usize = 2;

/// A meeting whose door is open.
#[derive(Clone, Debug)]
pub struct DoorMeeting {
    /// Its network.
    pub network: NetworkId,
    /// What that is called.
    pub network_name: String,
    /// The meeting.
    pub meeting: Meeting,
}

/// The meeting whose door a code opens today; none for a code of no meeting.
///
/// # Errors
/// [`Error::DoorShut`] on another day, or where it is not held.
pub async fn door(
    app: &App,
    code: &JoinCode,
    today: NaiveDate,
) -> Result<Option<DoorMeeting>, AppError> {
    let found = meetings::by_door(&app.store, code).await?;
    let Some((network, network_name, meeting)) = found else {
        return Ok(None);
    };
    if meeting.held_on != today || meeting.state == MeetingState::NotHeld {
        return Err(Error::DoorShut.into());
    }
    Ok(Some(DoorMeeting {
        network,
        network_name,
        meeting,
    }))
}

/// What somebody at the door may mean; none before two letters were typed.
#[derive(Clone, Debug, Default)]
pub struct AtDoor {
    /// Groups.
    pub groups: Vec<GroupHere>,
    /// Agencies.
    pub agencies: Vec<AgencyHere>,
    /// Whether the network has any agency.
    pub has_agencies: bool,
}

/// The groups and agencies that somebody at the door may mean; none before two letters were typed.
pub async fn at_door(app: &App, door: &DoorMeeting, typed: &str) -> Result<AtDoor, AppError> {
    let (network, meeting) = (door.network, door.meeting.id);
    let mut agencies = agency_attendance::agencies(&app.store, network, meeting).await?;
    let has_agencies = !agencies.is_empty();
    let typed = folded(typed);
    if typed.chars().count() < LETTERS {
        return Ok(AtDoor {
            has_agencies,
            ..AtDoor::default()
        });
    }
    agencies.retain(|agency| is_agency_found(agency, &typed));
    agencies.truncate(AT_DOOR);
    let mut groups = attendance::groups(&app.store, network, meeting).await?;
    groups.retain(|group| is_found(&group.name, &typed));
    groups.truncate(AT_DOOR);
    Ok(AtDoor {
        groups,
        agencies,
        has_agencies,
    })
}

/// The name of a group or an agency that somebody at the door chose.
pub async fn chosen_at_door(
    app: &App,
    door: &DoorMeeting,
    chosen: OrganisationId,
) -> Result<Option<String>, AppError> {
    let (network, meeting) = (door.network, door.meeting.id);
    let groups = attendance::groups(&app.store, network, meeting).await?;
    let mut groups = groups.into_iter();
    if let Some(group) = groups.find(|known| known.organisation_id == chosen) {
        return Ok(group.people.map(|_| group.name));
    }
    let agencies = agency_attendance::agencies(&app.store, network, meeting).await?;
    let agency = agencies
        .into_iter()
        .find(|known| known.organisation_id == chosen && known.people.is_some());
    Ok(agency.map(|agency| agency.full_name()))
}
