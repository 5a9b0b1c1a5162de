//! What the charts of progress over time say, and how they are drawn for a page or a document.

use chrono::NaiveDate;

use crate::{
    charts::{
        self, Caption, ChartError, Medium,
        action_stage::ROWS,
        standing_history::{Panel, Shared},
    },
    domain::{
        action_stage::StageCounts,
        burn_up::Day,
        standing::Standing,
        standing_history::{Direction, StandingHistory, changes, went},
        word::words,
    },
    error::AppError,
    language::{Translator, msg},
    queries::progress::{PlanProgress, PrincipleName, StandingHistories},
};

words! {
    /// The charts of progress over time. In the order of the page.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Chart {
        /// Planned, done and let go, day by day.
        BurnUp = "plan",
        /// What was done by its day, quarter by quarter.
        OnTime = "days",
        /// Where actions sit.
        Places = "places",
        /// Standings from audit to audit.
        Courses = "audits",
    }
}

/// A chart with what it says.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Its name.
    pub title: String,
    /// The sentence that reads it; where there is nothing to draw, what will be here.
    pub reading: String,
    /// The chart.
    pub svg: String,
    /// Whether there is nothing to draw yet.
    pub is_empty: bool,
}

/// The charts that have something to show, drawn for documents: each as SVG with the sentence that reads it.
///
/// # Errors
/// When one cannot be drawn.
pub fn for_paper(
    words: Translator,
    loaded: &PlanProgress,
) -> Result<Vec<(String, String)>, AppError> {
    let mut charts = Vec::new();
    for chart in Chart::ALL {
        let drawing = drawing(words, loaded, chart, Medium::Paper)?;
        if !drawing.is_empty {
            charts.push((drawing.svg, drawing.reading));
        }
    }
    Ok(charts)
}

/// Draws one of the charts.
///
/// # Errors
/// When it cannot be drawn.
pub fn drawing(
    words: Translator,
    loaded: &PlanProgress,
    chart: Chart,
    medium: Medium,
) -> Result<Drawing, AppError> {
    let (title, is_empty, nothing) = match chart {
        Chart::BurnUp => (msg::BURN_TITLE, loaded.days.is_empty(), msg::PLAN_EMPTY),
        Chart::OnTime => (
            msg::ON_TIME_TITLE,
            with_day(loaded).1 == 0,
            msg::ON_TIME_NOTHING,
        ),
        Chart::Places => (msg::PLACES_TITLE, loaded.places.is_empty(), msg::PLAN_EMPTY),
        Chart::Courses => (
            msg::COURSES_TITLE,
            loaded.courses.is_none(),
            msg::COURSES_NONE,
        ),
    };
    let title = words.text(title);
    let reading = if is_empty {
        words.text(nothing)
    } else {
        match chart {
            Chart::BurnUp => burn_up(words, loaded),
            Chart::OnTime => on_time(words, loaded),
            Chart::Places => places(words, loaded),
            Chart::Courses => loaded
                .courses
                .as_ref()
                .map(|courses| course(words, courses))
                .unwrap_or_default(),
        }
    };
    let caption = Caption {
        title: &title,
        reading: &reading,
        nothing: &reading,
    };
    let svg = draw(words, loaded, chart, caption, medium)
        .map_err(|error| AppError::Internal(error.to_string()))?;
    Ok(Drawing {
        svg,
        is_empty,
        reading,
        title,
    })
}

fn draw(
    words: Translator,
    loaded: &PlanProgress,
    chart: Chart,
    caption: Caption<'_>,
    medium: Medium,
) -> Result<String, ChartError> {
    match (chart, &loaded.courses) {
        (Chart::BurnUp, _) => charts::progress::burn_up(words, &loaded.days, caption, medium),
        (Chart::OnTime, _) => charts::progress::on_time(words, &loaded.quarters, caption, medium),
        (Chart::Places, _) => {
            charts::action_stage::places(words, &fullest(words, loaded), caption, medium)
        }
        (Chart::Courses, None) => charts::progress::empty(words, caption, medium),
        (Chart::Courses, Some(courses)) => {
            let told = loaded.told.iter();
            let rounds: Vec<NaiveDate> = told.map(|told| told.round.until).collect();
            let shared = Shared {
                rounds: &rounds,
                held: &courses.held,
                levels: &courses.levels,
                today: loaded.today,
            };
            let panels: Vec<Panel> = courses
                .principles
                .iter()
                .map(|(name, course)| Panel {
                    title: name.title.clone(),
                    level: level(words, courses, course),
                    course: course.clone(),
                })
                .collect();
            charts::standing_history::courses(words, shared, &panels, caption, medium)
        }
    }
}

/// What was found, as a heading.
pub fn headline(words: Translator, loaded: &PlanProgress) -> String {
    let Some(Day { planned, done, .. }) = loaded.days.last().copied() else {
        return words.text(msg::PROGRESS_NONE);
    };
    if done == 0 {
        return words.count(msg::PROGRESS_OPEN, planned);
    }
    // "The one thing you planned" only where there is one.
    let found = words.with(
        msg::PROGRESS_FOUND,
        [("done", done.into()), ("n", planned.into())],
    );
    let days = match with_day(loaded) {
        (_, 0) => return found,
        (by_day, all) if by_day == all && all < done => words.text(msg::PROGRESS_DAYS_DATED),
        (by_day, all) if by_day == all => words.count(msg::PROGRESS_DAYS_ALL, done),
        (by_day, all) if by_day * 2 > all => words.text(msg::PROGRESS_DAYS_MOST),
        (0, _) => words.text(msg::PROGRESS_DAYS_LATER),
        _ => words.text(msg::PROGRESS_DAYS_SOME),
    };
    words.with(
        msg::PROGRESS_DAYS,
        [("found", found.into()), ("days", days.into())],
    )
}

/// Of what was done and had a day: done by it, and all.
fn with_day(loaded: &PlanProgress) -> (usize, usize) {
    loaded
        .quarters
        .iter()
        .fold((0, 0), |(by_day, all), counted| {
            (by_day + counted.by_day, all + counted.with_day())
        })
}

fn burn_up(words: Translator, loaded: &PlanProgress) -> String {
    let (Some(first), Some(last)) = (loaded.days.first(), loaded.days.last()) else {
        return String::new();
    };
    words.with(
        msg::BURN_READING,
        [
            ("date", words.date(first.on).into()),
            ("planned", last.planned.into()),
            ("done", last.done.into()),
            ("letgo", last.let_go.into()),
            ("open", last.open().into()),
        ],
    )
}

fn on_time(words: Translator, loaded: &PlanProgress) -> String {
    let (by_day, all) = with_day(loaded);
    words.with(
        msg::ON_TIME_READING,
        [("done", by_day.into()), ("n", all.into())],
    )
}

fn places(words: Translator, loaded: &PlanProgress) -> String {
    let open = loaded.days.last().map_or(0, |day| day.open());
    let mut said = vec![words.count(msg::PLACES_READING, open)];
    if loaded.overdue > 0 {
        said.push(words.count(msg::PLACES_OVERDUE, loaded.overdue));
    }
    let mut rows: Vec<(usize, &Option<PrincipleName>)> = loaded
        .places
        .iter()
        .map(|(name, counts)| (counts[..4].iter().sum(), name))
        .collect();
    rows.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    if let [(most, Some(name)), (next, _), ..] = rows.as_slice()
        && most > next
        && most * 2 > open
    {
        said.push(words.with(
            msg::PLACES_MOST,
            [("principle", name.title.as_str().into())],
        ));
    }
    said.join(" ")
}

/// The rows with the most in them, as many as are drawn, in their order.
fn fullest(words: Translator, loaded: &PlanProgress) -> Vec<(String, StageCounts)> {
    let mut order: Vec<usize> = (0..loaded.places.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(loaded.places[*at].1.iter().sum::<usize>()));
    order.truncate(ROWS);
    order.sort_unstable();
    order
        .into_iter()
        .map(|at| {
            let (name, counts) = &loaded.places[at];
            let own = || words.text(msg::PLACES_OWN);
            let name = name.as_ref().map(|name| name.title.clone());
            (name.unwrap_or_else(own), *counts)
        })
        .collect()
}

fn course(words: Translator, courses: &StandingHistories) -> String {
    let held = &courses.held;
    let changed = changes(held);
    let from = changed.last().copied().unwrap_or(0);
    let mut said = Vec::new();
    if let (Some(first), Some(last)) = (held.get(from), held.last())
        && from + 1 < held.len()
    {
        let moves: Vec<String> = [
            (Direction::Up, msg::COURSES_UP),
            (Direction::Down, msg::COURSES_DOWN),
            (Direction::Level, msg::COURSES_LEVEL),
        ]
        .into_iter()
        .filter_map(|(way, message)| {
            let same =
                |(_, course): &&(PrincipleName, StandingHistory)| went(held, course) == Some(way);
            let count = courses.principles.iter().filter(same).count();
            (count > 0).then(|| words.count(message, count))
        })
        .collect();
        if !moves.is_empty() {
            said.push(words.with(
                msg::COURSES_READING,
                [
                    ("from", words.date(first.on).into()),
                    ("to", words.date(last.on).into()),
                    ("moves", words.list(&moves).into()),
                ],
            ));
        }
    }
    if !changed.is_empty() {
        let dates: Vec<String> = changed.iter().map(|at| words.date(held[*at].on)).collect();
        said.push(words.with(msg::COURSES_CHANGED, [("dates", words.list(&dates).into())]));
    }
    if from + 1 == held.len() {
        said.push(words.text(msg::COURSES_ONE));
    }
    if said.is_empty() {
        // Several audits, and none of them answered enough of any principle.
        said.push(words.text(msg::STANDING_NONE));
    }
    said.join(" ")
}

/// The name of the level where a principle stood at the last audit.
fn level(words: Translator, courses: &StandingHistories, course: &StandingHistory) -> String {
    courses
        .held
        .last()
        .and_then(|audit| {
            let own = |standing: &&Standing| standing.principle_id == course.principle_id;
            let level = audit.standings.iter().find(own)?.level()?;
            courses.levels.get(usize::from(level) - 1).cloned()
        })
        .unwrap_or_else(|| words.text(msg::STANDING_NONE))
}
