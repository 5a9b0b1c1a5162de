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
        folded::folded,
        ids::{MeetingId, NetworkId, OrganisationId},
        meeting::{MeetingPlan, Series},
    },
    error::AppError,
    queries,
    store::{agencies, agency_attendance, agency_turnouts, attendance, series, turnouts},
    visitor::{Facilitator, Liaison, Supporter},
};

pub use crate::store::{
    agency_attendance::{AgencyCame, AgencyHere},
    attendance::{GroupHere, LastPress, Ticked, Totals},
    turnouts::OwnAttendance,
};

/// Most groups of a page; more are found by their name.
pub const PAGE: usize = 200;

/// Who is at a meeting.
#[derive(Clone, Debug)]
pub struct Here {
    /// How many, all in all.
    pub totals: Totals,
    /// The groups that were asked for, at most [`PAGE`].
    pub groups: Vec<GroupHere>,
    /// The agencies that were asked for, at most [`PAGE`].
    pub agencies: Vec<AgencyHere>,
    /// Whether the network has any agency.
    pub has_agencies: bool,
    /// Whether there are more.
    pub has_more: bool,
    /// What the person pressed last and can take back.
    pub last: Option<LastPress>,
}

/// Whether a word of a name begins as somebody typed; several words in their order.
pub(super) fn is_found(name: &str, typed: &str) -> bool {
    let name = folded(name);
    name.starts_with(typed) || name.contains(&format!(" {typed}"))
}

/// The same of an agency, or of the one it is a department of.
pub(super) fn is_agency_found(agency: &AgencyHere, typed: &str) -> bool {
    let whole = agency.whole.as_deref();
    is_found(&agency.name, typed) || whole.is_some_and(|whole| is_found(whole, typed))
}

/// Who is at a meeting, of the groups and agencies whose names have a word that begins as `typed`; of all where nothing was
/// typed.
pub async fn here(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
    typed: &str,
) -> Result<Here, AppError> {
    let at = (who.network.id, plan.meeting.id);
    let mut groups = attendance::groups(&app.store, at.0, at.1).await?;
    let mut agencies = agency_attendance::agencies(&app.store, at.0, at.1).await?;
    let has_agencies = !agencies.is_empty();
    let typed = folded(typed);
    if !typed.is_empty() {
        groups.retain(|group| is_found(&group.name, &typed));
        agencies.retain(|agency| is_agency_found(agency, &typed));
    }
    let has_more = groups.len() > PAGE || agencies.len() > PAGE;
    groups.truncate(PAGE);
    agencies.truncate(PAGE);
    Ok(Here {
        totals: attendance::totals(&app.store, at.0, at.1).await?,
        groups,
        agencies,
        has_agencies,
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

/// The names of the agencies that are at a meeting.
pub async fn agencies_here(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
) -> Result<Vec<String>, AppError> {
    let came = agency_attendance::came(&app.store, who.network.id, plan.meeting.id).await?;
    Ok(came.iter().filter_map(AgencyCame::full_name).collect())
}

/// How many were at a meeting.
pub async fn totals(app: &App, who: &Facilitator, plan: &MeetingPlan) -> Result<Totals, AppError> {
    Ok(attendance::totals(&app.store, who.network.id, plan.meeting.id).await?)
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
/// [`NotFound`](crate::domain::error::Error::NotFound).
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

/// How many came to the meetings of a network.
#[derive(Clone, Debug, Default)]
pub struct CountedMeetings {
    /// Groups and their people at each meeting that was held.
    pub turnouts: BTreeMap<MeetingId, Turnout>,
    /// Guests by kind; people of agencies are counted whether these are known by name or not.
    pub guests: BTreeMap<(MeetingId, GuestKind), usize>,
    /// The names of the agencies that came.
    pub agencies: BTreeMap<MeetingId, Vec<String>>,
}

/// How many came to each meeting of a network that was held, guests by kind, and which agencies.
pub async fn counted(app: &App, network: NetworkId) -> Result<CountedMeetings, AppError> {
    let turnouts = turnouts::list(&app.store, network).await?;
    let mut counted = CountedMeetings {
        turnouts: turnouts
            .into_iter()
            .map(|(meeting, _, turnout)| (meeting, turnout))
            .collect(),
        guests: turnouts::guests(&app.store, network).await?,
        agencies: BTreeMap::new(),
    };
    for came in agency_attendance::of_network(&app.store, network).await? {
        let people = usize::try_from(came.people).unwrap_or(0);
        let of_agencies = (came.meeting_id, GuestKind::Agency);
        *counted.guests.entry(of_agencies).or_default() += people;
        let names = counted.agencies.entry(came.meeting_id).or_default();
        names.extend(came.full_name());
    }
    Ok(counted)
}

/// The meetings that a group or an agency came to, as it reads them, and whether it is an agency.
pub async fn attended(
    app: &App,
    organisation: OrganisationId,
) -> Result<(Vec<OwnAttendance>, bool), AppError> {
    let is_agency = agencies::is_agency(&app.store, organisation).await?;
    let attended = if is_agency {
        agency_turnouts::of_agency(&app.store, organisation).await?
    } else {
        turnouts::of_group(&app.store, organisation).await?
    };
    Ok((attended, is_agency))
}

/// The meetings that an agency of the network came to, the latest first.
pub async fn of_agency(app: &App, who: &Liaison) -> Result<MemberAttendance, AppError> {
    let (network, agency) = (who.0.network().id, who.0.organisation.id);
    let visits = agency_turnouts::visits(&app.store, network, agency).await?;
    let meetings = visits.into_iter().map(|visit| AttendedMeeting {
        meeting_id: visit.meeting_id,
        series: visit.series,
        held_on: visit.held_on,
        people: visit.people,
    });
    Ok(MemberAttendance {
        series: Vec::new(),
        meetings: meetings.collect(),
    })
}

/// Whether the network has any agency that can be at a meeting.
pub async fn has_agencies(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
) -> Result<bool, AppError> {
    let agencies = agency_attendance::agencies(&app.store, who.network.id, plan.meeting.id);
    Ok(!agencies.await?.is_empty())
}

/// A meeting that a group or an agency came to.
#[derive(Clone, Debug)]
pub struct AttendedMeeting {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// What its series is called.
    pub series: String,
    /// Its day.
    pub held_on: NaiveDate,
    /// How many people of it came.
    pub people: i32,
}

/// The meetings that a group or an agency came to, for its facilitators.
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
