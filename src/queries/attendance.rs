//! Who is at a meeting, and how many came over time.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::{
    app::App,
    domain::{
        attendance::{
            Change, FEWEST_OF_TAG, GuestKind, LAST, Turnout, YearAverage, against_year_before,
            average, by_year, regular_and_stopped, year_ends,
        },
        error::Error,
        folded::folded,
        ids::{MeetingId, NetworkId, OrganisationId},
        meeting::{Meeting, MeetingPlan, MeetingState, Series},
        team::JoinCode,
    },
    error::AppError,
    queries,
    store::{attendance, meetings, series, turnouts},
    visitor::{Coordinator, Facilitator, Supporter},
};

pub use crate::store::{
    attendance::{GroupHere, LastPress, Totals},
    turnouts::OwnAttendance,
};

/// Most groups of a page; more are found by their name.
pub const PAGE: usize = 200;

/// Most groups that are offered at the door.
const AT_DOOR: usize = 20;

/// Fewest letters that find a group at the door, so that the link is no list of all groups.
const LETTERS: usize = 2;

/// Who is at a meeting.
#[derive(Clone, Debug)]
pub struct Here {
    /// How many, all in all.
    pub totals: Totals,
    /// The groups that were asked for, at most [`PAGE`].
    pub groups: Vec<GroupHere>,
    /// Whether there are more.
    pub has_more: bool,
    /// What the person pressed last and can take back.
    pub last: Option<LastPress>,
}

/// Whether a word of a name begins as somebody typed; several words in their order.
fn is_found(name: &str, typed: &str) -> bool {
    let name = folded(name);
    name.starts_with(typed) || name.contains(&format!(" {typed}"))
}

/// Who is at a meeting, of the groups whose names have a word that begins as `typed`; of all where nothing was typed.
pub async fn here(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
    typed: &str,
) -> Result<Here, AppError> {
    let at = (who.network.id, plan.meeting.id);
    let mut groups = attendance::groups(&app.store, at.0, at.1).await?;
    let typed = folded(typed);
    if !typed.is_empty() {
        groups.retain(|group| is_found(&group.name, &typed));
    }
    let has_more = groups.len() > PAGE;
    groups.truncate(PAGE);
    Ok(Here {
        totals: attendance::totals(&app.store, at.0, at.1).await?,
        groups,
        has_more,
        last: attendance::last_press(&app.store, at, who.person.id, who.visitor.now).await?,
    })
}

/// The names of the groups that are at a meeting.
pub async fn names_here(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
) -> Result<Vec<String>, AppError> {
    let groups = attendance::groups(&app.store, who.network.id, plan.meeting.id).await?;
    let here = groups.into_iter().filter(|group| group.people.is_some());
    Ok(here.map(|group| group.name).collect())
}

/// How many were at a meeting.
pub async fn totals(app: &App, who: &Facilitator, plan: &MeetingPlan) -> Result<Totals, AppError> {
    Ok(attendance::totals(&app.store, who.network.id, plan.meeting.id).await?)
}

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

/// The groups that somebody at the door may mean; none before two letters were typed.
pub async fn at_door(
    app: &App,
    door: &DoorMeeting,
    typed: &str,
) -> Result<Vec<GroupHere>, AppError> {
    let typed = folded(typed);
    if typed.chars().count() < LETTERS {
        return Ok(Vec::new());
    }
    let mut groups = attendance::groups(&app.store, door.network, door.meeting.id).await?;
    groups.retain(|group| is_found(&group.name, &typed));
    groups.truncate(AT_DOOR);
    Ok(groups)
}

/// The name of a group that somebody at the door chose.
pub async fn chosen_at_door(
    app: &App,
    door: &DoorMeeting,
    group: OrganisationId,
) -> Result<Option<String>, AppError> {
    let groups = attendance::groups(&app.store, door.network, door.meeting.id).await?;
    let chosen = groups
        .into_iter()
        .find(|known| known.organisation_id == group);
    Ok(chosen
        .filter(|group| group.people.is_some())
        .map(|group| group.name))
}

/// A group with its name.
pub type NamedGroup = (OrganisationId, String);

/// How many came to a series over time.
#[derive(Clone, Debug)]
pub struct SeriesAttendance {
    /// The series.
    pub series: Series,
    /// Each meeting that was held, the first day first.
    pub turnouts: Vec<(MeetingId, Turnout)>,
    /// Averages year by year.
    pub years: Vec<YearAverage>,
    /// Groups on average in the twelve months before the last twelve and in these, and how the two compare.
    pub change: Option<(f64, f64, Change)>,
    /// How many of the last meetings say who comes regularly.
    pub last: usize,
    /// Groups that come regularly.
    pub regular: Vec<NamedGroup>,
    /// Groups that did, and stopped.
    pub stopped: Vec<NamedGroup>,
    /// Of each tag that enough groups have: how many have it, and how many of these came to a meeting of the last twelve
    /// months on average.
    pub by_tag: Vec<(String, usize, f64)>,
}

impl SeriesAttendance {
    /// How many came to each meeting.
    pub fn plain(&self) -> Vec<Turnout> {
        self.turnouts.iter().map(|(_, turnout)| *turnout).collect()
    }
}

/// How many came to the series in the address over time.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn of_series(app: &App, who: &Facilitator) -> Result<SeriesAttendance, AppError> {
    let (network, today) = (who.network.id, who.visitor.today());
    let series = queries::meeting::find_series(app, who).await?;
    let counted = turnouts::of_series(&app.store, network, series.id).await?;
    let turnouts: Vec<(MeetingId, Turnout)> = counted
        .into_iter()
        .map(|(meeting, _, turnout)| (meeting, turnout))
        .collect();
    let plain: Vec<Turnout> = turnouts.iter().map(|(_, turnout)| *turnout).collect();
    let (last, came) = turnouts::last_meetings(&app.store, network, series.id).await?;
    let visits: BTreeMap<OrganisationId, BTreeSet<usize>> = came
        .iter()
        .map(|(group, (_, came))| (*group, came.clone()))
        .collect();
    let (regular, stopped) = regular_and_stopped(&visits, last);
    let named = |groups: Vec<OrganisationId>| {
        let mut named: Vec<NamedGroup> = groups
            .into_iter()
            .filter_map(|group| Some((group, came.get(&group)?.0.clone())))
            .collect();
        named.sort_by_key(|(_, name)| folded(name));
        named
    };
    let (year, _) = year_ends(today);
    let meetings = plain
        .iter()
        .filter(|turnout| turnout.on > year && turnout.on <= today);
    let meetings = meetings.count();
    let tags = turnouts::by_tag(&app.store, network, series.id, (year, today)).await?;
    let by_tag = tags
        .into_iter()
        .filter(|(_, groups, _)| *groups >= FEWEST_OF_TAG && meetings > 0)
        .map(|(tag, groups, came)| (tag, groups, came as f64 / meetings as f64))
        .collect();
    Ok(SeriesAttendance {
        years: by_year(&plain),
        change: against_year_before(&plain, today),
        last,
        regular: named(regular),
        stopped: named(stopped),
        by_tag,
        turnouts,
        series,
    })
}

/// How many came to the meetings of a network over time, series by series.
#[derive(Clone, Debug)]
pub struct NetworkAttendance {
    /// Groups that came to anything in the last twelve months, each counted once.
    pub reached: usize,
    /// Groups of the network.
    pub groups: usize,
    /// Each series, as its last twelve months were.
    pub series: Vec<SeriesYear>,
}

/// How many came to a series in the last twelve months.
#[derive(Clone, Debug)]
pub struct SeriesYear {
    /// The series.
    pub series: Series,
    /// How many meetings were held.
    pub meetings: usize,
    /// Groups on average; none where no meeting was held.
    pub average: Option<f64>,
    /// The same of the twelve months before and of these, and how the two compare.
    pub change: Option<(f64, f64, Change)>,
}

/// How many came to the meetings of a network over time.
pub async fn of_network(app: &App, who: &Facilitator) -> Result<NetworkAttendance, AppError> {
    let (network, today) = (who.network.id, who.visitor.today());
    let (year, _) = year_ends(today);
    let counted = turnouts::list(&app.store, network).await?;
    let series = series::list(&app.store, network).await?;
    let series = series.into_iter().map(|series| {
        let of_series = counted.iter().filter(|(_, of, _)| *of == series.id);
        let turnouts: Vec<Turnout> = of_series.map(|(_, _, turnout)| *turnout).collect();
        let recent = turnouts
            .iter()
            .filter(|turnout| turnout.on > year && turnout.on <= today);
        let recent: Vec<&Turnout> = recent.collect();
        SeriesYear {
            meetings: recent.len(),
            average: average(recent.iter().copied()),
            change: against_year_before(&turnouts, today),
            series,
        }
    });
    Ok(NetworkAttendance {
        reached: turnouts::reached(&app.store, network, (year, today)).await?,
        groups: turnouts::members(&app.store, network).await?,
        series: series.collect(),
    })
}

/// How many came to each meeting of a network that was held, and guests by kind.
pub async fn counted(
    app: &App,
    network: NetworkId,
) -> Result<
    (
        BTreeMap<MeetingId, Turnout>,
        BTreeMap<(MeetingId, GuestKind), usize>,
    ),
    AppError,
> {
    let turnouts = turnouts::list(&app.store, network).await?;
    let turnouts = turnouts
        .into_iter()
        .map(|(meeting, _, turnout)| (meeting, turnout));
    Ok((
        turnouts.collect(),
        turnouts::guests(&app.store, network).await?,
    ))
}

/// The meetings that a group came to, as the group reads it.
pub async fn of_group(app: &App, who: &Coordinator) -> Result<Vec<OwnAttendance>, AppError> {
    Ok(turnouts::of_group(&app.store, who.organisation.id).await?)
}

/// A meeting that a group came to.
#[derive(Clone, Debug)]
pub struct AttendedMeeting {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// What its series is called.
    pub series: String,
    /// Its day.
    pub held_on: NaiveDate,
    /// How many people of the group came.
    pub people: i32,
}

/// The meetings that a group came to, for its facilitators.
#[derive(Clone, Debug, Default)]
pub struct MemberAttendance {
    /// Of each series it ever came to: what it is called, to how many of its last meetings it came, and how many these are.
    pub series: Vec<(String, usize, usize)>,
    /// The meetings, the latest first.
    pub meetings: Vec<AttendedMeeting>,
}

/// The meetings that a group of the network came to, and how often lately.
pub async fn of_member(app: &App, who: &Supporter) -> Result<MemberAttendance, AppError> {
    let (network, group) = (who.network().id, who.organisation.id);
    let held = turnouts::of_member(&app.store, network, group).await?;
    let mut series = BTreeMap::new();
    for turnout in &held {
        let of_series = series
            .entry(turnout.series_id)
            .or_insert_with(|| (turnout.series.clone(), Vec::new()));
        of_series.1.push(turnout.people.is_some());
    }
    let series = series
        .into_values()
        .filter(|(_, came)| came.contains(&true))
        .map(|(name, came)| {
            let last = &came[..came.len().min(LAST)];
            let came = last.iter().filter(|came| **came).count();
            (name, came, last.len())
        });
    let meetings = held.iter().filter_map(|turnout| {
        Some(AttendedMeeting {
            meeting_id: turnout.meeting_id,
            series: turnout.series.clone(),
            held_on: turnout.held_on,
            people: turnout.people?,
        })
    });
    Ok(MemberAttendance {
        series: series.collect(),
        meetings: meetings.collect(),
    })
}
