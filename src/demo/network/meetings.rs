//! The made-up network's main forum: twelve meetings over a year, to which some groups come nearly always and some now and
//! then; the last has an agenda, notes and what groups told.

use chrono::{TimeDelta, Utc};
use fastrand::Rng;

use super::Recipe;
use crate::{
    app::App,
    clock::day,
    domain::{
        ids::{AgendaItemId, MeetingId, NetworkId, OrganisationId, PersonId, SeriesId, TargetId},
        meeting::{
            AgendaItem, GroupUpdate, Meeting, MeetingPlan, MeetingState, Notes, Series, SeriesKind,
            TimeOfDay,
        },
        target::{Target, TargetKind},
        team::JoinCode,
    },
    error::AppError,
    keys::Fresh as _,
    store::{
        made_up::{self, AttendedMeeting},
        meeting_notes, meetings, series, targets,
    },
    visitor::random_bytes,
};

/// Meetings over a year, one a month; the last was ten days ago.
const MEETINGS: i64 = 12;

/// What they were about, the first day first.
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

/// Writes the series with its meetings and who came.
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
    let series = Series {
        id: SeriesId::fresh(),
        version: 1,
        kind: SeriesKind::MainForum,
        name: "Main forum (made up)".into(),
        is_over: false,
    };
    series::add(&app.store, network, &series).await?;
    series::save_strategy_themes(
        &app.store,
        network,
        "",
        "Good food for everybody\nA say for everybody\nNeighbours who know each other",
    )
    .await?;
    let mut rng = Rng::with_seed(recipe.seed ^ 0x4D45_4554);
    // How likely each group is to come.
    let keen: Vec<f64> = groups
        .iter()
        .map(|_| match rng.u8(0..10) {
            0..5 => 0.85,
            5..8 => 0.35,
            _ => 0.05,
        })
        .collect();
    let mut attended = Vec::new();
    for nth in 0..MEETINGS {
        let at = recipe.now - TimeDelta::days(10 + 30 * (MEETINGS - 1 - nth));
        let theme = THEMES[usize::try_from(nth).unwrap_or(0) * THEMES.len() / 12 % THEMES.len()];
        let came = groups
            .iter()
            .zip(&keen)
            .filter(|(_, keen)| rng.f64() < **keen + 0.01 * nth as f64)
            .map(|(group, _)| *group)
            .collect::<Vec<_>>();
        let came = came
            .into_iter()
            .map(|group| (group, rng.i32(1..4)))
            .collect();
        attended.push(AttendedMeeting {
            meeting: meeting(&series, theme, at)?,
            came,
        });
    }
    made_up::meetings(&app.store, network, facilitator, groups, &attended).await?;
    if let Some(last) = attended.last() {
        tell(app, network, facilitator, last).await?;
    }
    promise(app, network, facilitator, recipe).await
}

/// What the network promised for the year that ends now: as many meetings as there were, and more groups than its meetings
/// reach on average.
async fn promise(
    app: &App,
    network: NetworkId,
    facilitator: PersonId,
    recipe: Recipe,
) -> Result<(), AppError> {
    for (kind, wanted) in [(TargetKind::Meetings, 12), (TargetKind::Average, 15)] {
        let target = Target {
            id: TargetId::fresh(),
            version: 1,
            kind,
            series_id: None,
            series: None,
            what: String::new(),
            wanted,
            came: None,
            from: day(recipe.now - TimeDelta::days(364)),
            to: day(recipe.now),
            written_by: String::new(),
            written_at: recipe.now,
        };
        targets::add(&app.store, network, &target, facilitator).await?;
    }
    Ok(())
}

fn meeting(series: &Series, theme: &str, at: chrono::DateTime<Utc>) -> Result<Meeting, AppError> {
    Ok(Meeting {
        id: MeetingId::fresh(),
        series_id: series.id,
        series: series.name.clone(),
        kind: series.kind,
        version: 1,
        held_on: day(at),
        from: TimeOfDay::new(18 * 60 + 30),
        to: TimeOfDay::new(20 * 60),
        place: "The old school hall".into(),
        theme: theme.to_owned(),
        state: MeetingState::Held,
        door: JoinCode::from_random(random_bytes()?),
        planned_by: String::new(),
        planned_at: at,
    })
}

/// The agenda of the last meeting, what was noted and what groups told.
async fn tell(
    app: &App,
    network: NetworkId,
    facilitator: PersonId,
    last: &AttendedMeeting,
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
        meeting: last.meeting.clone(),
        agenda: AGENDA.map(item).to_vec(),
    };
    let at = last.meeting.planned_at;
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
    meeting_notes::save(
        &app.store,
        network,
        last.meeting.id,
        saved,
        (facilitator, at),
    )
    .await?;
    Ok(())
}
