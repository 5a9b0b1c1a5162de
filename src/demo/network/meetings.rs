//! The made-up network's meetings: three series over three years, a main forum that grows, a sub-forum of some neighbourhoods and
//! walkabouts. Of the groups some come nearly always and some now and then; each has come within the year. The last of the main
//! forum has an agenda, notes and what groups told, the last walkabout what was seen.

use chrono::{DateTime, TimeDelta, Utc};
use fastrand::Rng;

use super::Recipe;
use crate::{
    app::App,
    clock::{self, day},
    demo::words::NEIGHBOURHOODS,
    domain::{
        ids::{AgendaItemId, MeetingId, NetworkId, OrganisationId, PersonId, SeriesId, TargetId},
        lesson::Lesson,
        meeting::{
            AgendaItem, GroupUpdate, Meeting, MeetingPlan, MeetingState, Notes, SeenPoint, Series,
            SeriesKind, TimeOfDay,
        },
        target::{TargetKind, TargetWords},
        team::JoinCode,
    },
    error::AppError,
    keys::Fresh as _,
    store::{
        Store,
        made_up::{self, AttendedMeeting},
        meeting_notes, meetings, series, targets,
    },
    visitor::random_bytes,
};

/// Groups that come to meetings. Of a smaller network all do, and fewer in proportion come to each meeting.
const REGULAR: usize = 95;

/// A series, as it is made up.
struct MadeUpSeries {
    kind: SeriesKind,
    name: &'static str,
    place: &'static str,
    /// From half past this hour to that.
    hours: (u16, u16),
    /// How many days ago its last meeting was.
    ago: i64,
    /// Meetings a year.
    meetings: usize,
    /// How many of the neighbourhoods it is for.
    neighbourhoods: usize,
    /// Groups on average in each year, the first year first, where [`REGULAR`] groups are there.
    averages: [usize; 3],
}

const SERIES: [MadeUpSeries; 3] = [
    MadeUpSeries {
        kind: SeriesKind::MainForum,
        name: "Main forum (made up)",
        place: "The old school hall",
        hours: (18, 20),
        ago: 10,
        meetings: 12,
        neighbourhoods: NEIGHBOURHOODS.len(),
        averages: [24, 28, 35],
    },
    MadeUpSeries {
        kind: SeriesKind::SubForum,
        name: "North side sub-forum (made up)",
        place: "The library in Old Market",
        hours: (17, 19),
        ago: 17,
        meetings: 12,
        neighbourhoods: NEIGHBOURHOODS.len() / 2,
        averages: [19, 22, 25],
    },
    MadeUpSeries {
        kind: SeriesKind::Walkabout,
        name: "Walks with people of the council (made up)",
        place: "From the library to the canal",
        hours: (14, 16),
        ago: 40,
        meetings: 4,
        neighbourhoods: NEIGHBOURHOODS.len(),
        averages: [6, 10, 14],
    },
];

/// How many groups more or fewer than on average come to the meetings of a year; the first four make up for each other, and
/// so do the others.
const MORE: [isize; 12] = [1, -3, 4, -2, 0, -5, 3, 2, -1, 5, -4, 0];

/// The group of this number, and each one so many further on, came nearly always and to none of the last three meetings.
const STOPPED: (usize, usize) = (9, 24);

/// What meetings were about, the first day first.
const THEMES: [&str; 4] = [
    "Food in the school holidays",
    "Being heard: how people have a say",
    "Volunteers who stay",
    "Who we do not reach yet",
];

/// What the last meeting talked about: words, minutes, what was noted and decided.
const AGENDA: [(&str, u16, &str, &str); 3] = [
    (
        "Welcome, and who is new",
        15,
        "Three people came for the first time.",
        "",
    ),
    (
        "Who we do not reach yet",
        45,
        "People who work late cannot come before six. Two groups could open on Thursday evenings.",
        "Elm Court and Long table try one evening each in the new year.",
    ),
    ("A minute from each group", 30, "", ""),
];

/// What was seen on the last walk: where, and what.
const SEEN: [(&str, &str); 3] = [
    ("Behind the library", "No light on the path to the pantry."),
    (
        "Bus stop at Elm Court",
        "The bench is gone. People wait standing.",
    ),
    (
        "Canal bridge",
        "A ramp was built, and prams get over it now.",
    ),
];

/// Writes the series with their meetings and who came.
///
/// # Errors
/// When the database cannot write.
pub async fn fill(
    app: &App,
    network: NetworkId,
    facilitator: PersonId,
    groups: &[OrganisationId],
    recipe: Recipe,
) -> Result<(), AppError> {
    series::save_strategy_themes(
        &app.store,
        network,
        (
            "",
            "Good food for everybody\nA say for everybody\nNeighbours who know each other",
        ),
        (facilitator, clock::now()),
    )
    .await?;
    let mut rng = Rng::with_seed(recipe.seed ^ 0x4D45_4554);
    let groups = &groups[..groups.len().min(REGULAR)];
    let regular: Vec<Regular> = groups
        .iter()
        .enumerate()
        .map(|(number, group)| Regular::of(number, *group, &mut rng))
        .collect();
    let mut attended = Vec::new();
    let mut last = Vec::new();
    for made_up in &SERIES {
        let series = Series {
            id: SeriesId::fresh(),
            version: 1,
            kind: made_up.kind,
            name: made_up.name.into(),
            is_over: false,
        };
        series::add(&app.store, network, &series).await?;
        attended.extend(made_up.meetings(&series, &regular, recipe, &mut rng)?);
        last.extend(attended.last().map(|last| last.meeting.clone()));
    }
    made_up::meetings(&app.store, network, facilitator, groups, &attended).await?;
    for meeting in &last {
        match meeting.kind {
            SeriesKind::MainForum => {
                tell(app, network, facilitator, meeting).await?;
                promise(app, network, facilitator, meeting.series_id, groups, recipe).await?;
            }
            SeriesKind::Walkabout => tell_of_walk(app, network, facilitator, meeting).await?,
            _ => {}
        }
    }
    Ok(())
}

/// A group that comes to meetings.
struct Regular {
    number: usize,
    group: OrganisationId,
    /// How much more often than others it comes.
    keen: f64,
}

impl Regular {
    fn of(number: usize, group: OrganisationId, rng: &mut Rng) -> Self {
        let mut regular = Self {
            number,
            group,
            keen: match rng.u8(0..10) {
                0..3 => 6.0,
                3..7 => 1.5,
                _ => 0.3,
            },
        };
        if regular.has_stopped() {
            regular.keen = 9.0;
        }
        regular
    }

    fn has_stopped(&self) -> bool {
        let (first, every) = STOPPED;
        self.number % every == first
    }
}

impl MadeUpSeries {
    /// Its meetings with who came, the first day first.
    fn meetings(
        &self,
        series: &Series,
        regular: &[Regular],
        recipe: Recipe,
        rng: &mut Rng,
    ) -> Result<Vec<AttendedMeeting>, AppError> {
        let came: Vec<usize> = self
            .averages
            .into_iter()
            .flat_map(|average| turnouts(average, self.meetings, regular.len()))
            .collect();
        let of_series: Vec<&Regular> = regular
            .iter()
            .filter(|group| group.number % NEIGHBOURHOODS.len() < self.neighbourhoods)
            .collect();
        let apart = |meetings: usize| {
            let days = 365 * meetings / self.meetings;
            TimeDelta::days(self.ago + i64::try_from(days).unwrap_or(0))
        };
        came.iter()
            .enumerate()
            .map(|(nth, many)| {
                let to_come = came.len() - 1 - nth;
                let theme = match self.kind {
                    SeriesKind::Walkabout => "",
                    _ => THEMES[nth / 3 % THEMES.len()],
                };
                let meeting = self.meeting(series, theme, recipe.now - apart(to_come))?;
                let mut drawn: Vec<(f64, OrganisationId)> = of_series
                    .iter()
                    .filter(|group| to_come > 2 || !group.has_stopped())
                    .map(|group| {
                        // Once a year it is each group's turn.
                        let is_turn = group.number % self.meetings == nth % self.meetings;
                        let luck = rng.f64().powf(1.0 / group.keen);
                        (if is_turn { 1.0 + luck } else { luck }, group.group)
                    })
                    .collect();
                drawn.sort_by(|(one, _), (other, _)| other.total_cmp(one));
                drawn.truncate(*many);
                let came = drawn.into_iter().map(|(_, group)| (group, rng.i32(1..4)));
                Ok(AttendedMeeting {
                    meeting,
                    came: came.collect(),
                })
            })
            .collect()
    }

    fn meeting(
        &self,
        series: &Series,
        theme: &str,
        at: DateTime<Utc>,
    ) -> Result<Meeting, AppError> {
        let (from, to) = self.hours;
        Ok(Meeting {
            id: MeetingId::fresh(),
            series_id: series.id,
            series: series.name.clone(),
            kind: series.kind,
            version: 1,
            held_on: day(at),
            from: TimeOfDay::new(from * 60 + 30),
            to: TimeOfDay::new(to * 60),
            place: self.place.into(),
            theme: theme.to_owned(),
            state: MeetingState::Held,
            door: JoinCode::from_random(random_bytes()?),
            planned_by: String::new(),
            planned_at: at,
        })
    }
}

/// How many groups come to each of the meetings of a year. What is cut off of one is added to the next, so that the average is
/// right where few groups are there too.
fn turnouts(average: usize, meetings: usize, groups: usize) -> Vec<usize> {
    let (mut wanted, mut came) = (0, 0);
    MORE.iter()
        .take(meetings)
        .map(|more| {
            wanted += average.saturating_add_signed(*more) * groups;
            let of_this = (wanted + REGULAR / 2) / REGULAR - came;
            came += of_this;
            of_this
        })
        .collect()
}

/// What the network promised for the year that ends now: as many meetings of the main forum as there were, and more groups than
/// come to it on average.
async fn promise(
    app: &App,
    network: NetworkId,
    facilitator: PersonId,
    series: SeriesId,
    groups: &[OrganisationId],
    recipe: Recipe,
) -> Result<(), AppError> {
    let average = (40 * groups.len()).div_ceil(REGULAR);
    let average = i32::try_from(average).unwrap_or(40);
    for (kind, wanted) in [(TargetKind::Meetings, 12), (TargetKind::Average, average)] {
        let words = TargetWords {
            kind,
            series_id: Some(series),
            what: String::new(),
            wanted,
            came: None,
            from: day(recipe.now - TimeDelta::days(364)),
            to: day(recipe.now),
            is_removed: false,
        };
        let by = (facilitator, recipe.now);
        targets::add(&app.store, network, (TargetId::fresh(), &words), by).await?;
    }
    Ok(())
}

/// The agenda of the last meeting, what was noted and what groups told.
async fn tell(
    app: &App,
    network: NetworkId,
    facilitator: PersonId,
    last: &Meeting,
) -> Result<(), AppError> {
    let item = |(what, minutes, notes, decision): (&str, u16, &str, &str)| AgendaItem {
        id: AgendaItemId::fresh(),
        what: what.to_owned(),
        minutes,
        theme: String::new(),
        notes: notes.to_owned(),
        decision: decision.to_owned(),
    };
    let plan = MeetingPlan {
        meeting: last.clone(),
        agenda: AGENDA.map(item).to_vec(),
    };
    let at = last.planned_at;
    meetings::save(&app.store, network, (&plan, &[]), facilitator).await?;
    let notes = Notes {
        updates: vec![GroupUpdate {
            group: None,
            who: "A visitor from the library (made up)".into(),
            words: "We lend out slow cookers now, with a card of recipes in each.".into(),
            link: String::new(),
            enclosure: None,
        }],
        ..Notes::default()
    };
    let saved = (plan.agenda.as_slice(), &notes, [].as_slice());
    meeting_notes::save(&app.store, network, last.id, saved, (facilitator, at)).await?;
    Ok(())
}

/// What was seen on the last walk, and what was learned from it.
async fn tell_of_walk(
    app: &App,
    network: NetworkId,
    facilitator: PersonId,
    last: &Meeting,
) -> Result<(), AppError> {
    let points = SEEN.map(|(spot, seen)| SeenPoint {
        spot: spot.into(),
        seen: seen.into(),
    });
    let notes = Notes {
        points: points.to_vec(),
        lesson: Lesson {
            tried: "We walked before school was out, with two people of the council.".into(),
            happened: "Parents had to leave before the bridge.".into(),
            learned: "Begin at one, and end at the school.".into(),
        },
        ..Notes::default()
    };
    let saved = ([].as_slice(), &notes, [].as_slice());
    let by = (facilitator, last.planned_at);
    meeting_notes::save(&app.store, network, last.id, saved, by).await?;
    Ok(())
}

/// The meetings of the main forum that were held since a moment, the latest first.
pub(in crate::demo) async fn forum_since(
    store: &Store,
    network: NetworkId,
    since: DateTime<Utc>,
) -> Result<Vec<Meeting>, AppError> {
    let since = day(since);
    let mut meetings = meetings::of_network(store, network).await?;
    meetings.retain(|meeting| {
        meeting.kind == SeriesKind::MainForum
            && meeting.state == MeetingState::Held
            && meeting.held_on > since
    });
    Ok(meetings)
}
