//! How it went over time: four charts, each with a sentence that reads it, a table, and a picture to pass on.

use axum::{extract::State, http::header, response::IntoResponse};
use leptos::prelude::*;

use crate::{
    app::App,
    charts::{
        Caption, Medium,
        action_stage::ROWS,
        picture::{Round, framed},
        png::png,
        progress::quarter,
        standing_history::PANELS,
    },
    components::{chart::drawn, page::PageContext},
    domain::{
        action_stage::ActionStage,
        burn_up::{OnTime, by_month},
        error::Error,
        standing_history::changes,
    },
    error::AppError,
    language::{Translator, msg},
    pages::shell::request::{PageResult, Query},
    queries::{
        self,
        progress::{PlanProgress, StandingHistories},
    },
    visitor::Coordinator,
    wording::{
        self,
        progress::{Chart, Drawing},
        to,
    },
};

pub use crate::wording::progress::for_paper;

/// Pixels of a picture for each unit of a chart.
const SCALE: f32 = 2.0;

/// Most rows of a table; ten years of months.
const MOST: usize = 120;

/// A group's progress over time.
///
/// # Errors
/// When the database cannot answer or a chart cannot be drawn.
pub async fn show(State(app): State<App>, who: Coordinator, Query(form): Query) -> PageResult {
    let loaded = queries::progress::load(&app, &who, form.get("questionnaire")).await?;
    let words = who.words();
    let mut drawings = Vec::new();
    for chart in Chart::ALL {
        drawings.push((
            chart,
            wording::progress::drawing(words, &loaded, chart, Medium::Page)?,
        ));
    }
    Ok(PageContext::of(&app, &who)
        .wide()
        .show(&words.text(msg::PROGRESS_TITLE), || {
            page(&who, &loaded, drawings)
        }))
}

/// One chart as a PNG that stands by itself.
///
/// # Errors
/// [`Error::NotFound`] for a chart there is none of; when it cannot be drawn.
pub async fn picture(State(app): State<App>, who: Coordinator, Query(form): Query) -> PageResult {
    let name: String = who.part("picture")?;
    let chart = name
        .strip_suffix(".png")
        .and_then(Chart::read)
        .ok_or(Error::NotFound)?;
    let loaded = queries::progress::load(&app, &who, form.get("questionnaire")).await?;
    let (words, group, day) = (who.words(), who.organisation.clone(), who.visitor.today());
    let drawn = tokio::task::spawn_blocking(move || {
        let drawing = wording::progress::drawing(words, &loaded, chart, Medium::Paper)?;
        let made = words.with(msg::PICTURE_FOOT, [("date", words.date(day).into())]);
        let foot = if group.is_made_up {
            format!("{} {made}", words.text(msg::MADE_UP_NOTICE))
        } else {
            made
        };
        let round = Round {
            group: &group.name,
            caption: Caption {
                title: &drawing.title,
                reading: &drawing.reading,
                nothing: "",
            },
            foot: &foot,
            mirrored: words.0.is_mirrored(),
        };
        framed(&drawing.svg, round)
            .and_then(|sheet| png(&sheet, SCALE))
            .map_err(|error| AppError::Internal(error.to_string()))
    });
    let picture = drawn
        .await
        .map_err(|error| AppError::Internal(error.to_string()))??;
    Ok(([(header::CONTENT_TYPE, "image/png")], picture).into_response())
}

fn page(who: &Coordinator, loaded: &PlanProgress, drawings: Vec<(Chart, Drawing)>) -> AnyView {
    let words = who.words();
    let sections: Vec<_> = drawings
        .into_iter()
        .map(|(chart, drawing)| section(who, loaded, chart, drawing))
        .collect();
    view! {
        <p class="soft">{words.text(msg::PROGRESS_TEXT)}</p>
        <h1>{wording::progress::headline(words, loaded)}</h1>
        <div class="pairs">{sections}</div>
    }
    .into_any()
}

fn section(who: &Coordinator, loaded: &PlanProgress, chart: Chart, drawing: Drawing) -> AnyView {
    let words = who.words();
    let id = chart.word();
    let choose = (chart == Chart::Courses).then(|| choice(who, loaded));
    let body = (!drawing.is_empty).then(|| {
        let label = words.with(
            msg::PICTURE_LINK_LABEL,
            [("title", drawing.title.as_str().into())],
        );
        let file = format!("{} – {}.png", drawing.title, who.organisation.name);
        view! {
            {drawn(drawing.svg)}
            <details>
                <summary>{words.text(msg::CHART_TABLE)}</summary>
                {table(words, loaded, chart, drawing.title.clone())}
            </details>
            <p>
                <a class="button" href=address(who, loaded, chart) download=file aria-label=label>
                    {words.text(msg::PICTURE_LINK)}
                </a>
            </p>
        }
    });
    view! {
        <section id=id>
            <h2>{drawing.title.clone()}</h2>
            {choose}
            <p>{drawing.reading}</p>
            {body}
        </section>
    }
    .into_any()
}

/// Where the picture of a chart is.
fn address(who: &Coordinator, loaded: &PlanProgress, chart: Chart) -> String {
    let rest = format!("progress/{}.png", chart.word());
    let address = to::in_group(who.organisation.id, &rest);
    match (&loaded.courses, chart) {
        // Ids of questionnaires are lower-case letters, digits and hyphens.
        (Some(courses), Chart::Courses) => {
            format!("{address}?questionnaire={}", courses.questionnaire_id)
        }
        _ => address,
    }
}

/// Chooses whose audits are followed, where a group used several questionnaires.
fn choice(who: &Coordinator, loaded: &PlanProgress) -> Option<AnyView> {
    let shown = &loaded.courses.as_ref()?.questionnaire_id;
    if loaded.questionnaires.len() < 2 {
        return None;
    }
    let words = who.words();
    let options: Vec<_> = loaded
        .questionnaires
        .iter()
        .map(|(id, title)| {
            view! { <option value=id.clone() selected=id == shown>{title.clone()}</option> }
        })
        .collect();
    let here = to::in_group(who.organisation.id, "progress#audits");
    let form = view! {
        <form method="get" action=here class="field no-print">
            <label for="questionnaire">{words.text(msg::COURSES_CHOOSE)}</label>
            <select id="questionnaire" name="questionnaire">{options}</select>
            " "
            <button>{words.text(msg::COURSES_SHOW)}</button>
        </form>
    };
    Some(form.into_any())
}

/// The same as a table, with the rule it is counted by.
fn table(words: Translator, loaded: &PlanProgress, chart: Chart, title: String) -> AnyView {
    let (heads, rows, rule) = match chart {
        Chart::BurnUp => days(words, loaded),
        Chart::OnTime => quarters(words, loaded),
        Chart::Places => places(words, loaded),
        Chart::Courses => match &loaded.courses {
            Some(courses) => audits(words, courses),
            None => return ().into_any(),
        },
    };
    let heads: Vec<_> = heads
        .into_iter()
        .map(|head| view! { <th scope="col">{head}</th> })
        .collect();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(head, cells)| {
            let cells: Vec<_> = cells
                .into_iter()
                .map(|cell| view! { <td>{cell}</td> })
                .collect();
            view! { <tr><th scope="row">{head}</th>{cells}</tr> }
        })
        .collect();
    let rule: Vec<_> = rule
        .into_iter()
        .map(|text| view! { <p class="soft">{text}</p> })
        .collect();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=title>
            <table>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {rule}
    }
    .into_any()
}

/// Heads, rows with their head, and sentences below.
type Table = (Vec<String>, Vec<(String, Vec<String>)>, Vec<String>);

fn days(words: Translator, loaded: &PlanProgress) -> Table {
    let heads = [
        msg::BURN_UNTIL,
        msg::PLACE_PLANNED,
        msg::PLACE_DONE,
        msg::PLACE_LET_GO,
        msg::BURN_STILL,
    ];
    let months = by_month(&loaded.days);
    let rows = months
        .iter()
        .rev()
        .take(MOST)
        .map(|day| {
            let counts = [day.planned, day.done, day.let_go, day.open()];
            (
                words.date(day.on),
                counts.map(|count| count.to_string()).to_vec(),
            )
        })
        .collect();
    (
        heads.map(|head| words.text(head)).to_vec(),
        rows,
        vec![words.text(msg::BURN_RULE)],
    )
}

fn quarters(words: Translator, loaded: &PlanProgress) -> Table {
    let heads = [
        msg::ON_TIME_MONTHS,
        msg::ON_TIME_BY,
        msg::ON_TIME_LATER,
        msg::ON_TIME_NO_DAY,
    ];
    let row = |counted: &OnTime| {
        let counts = [counted.by_day, counted.later].map(|count| match counted.share() {
            Some(_) => count.to_string(),
            None => words.text(msg::ON_TIME_NONE),
        });
        let mut cells = counts.to_vec();
        cells.push(counted.no_day.to_string());
        (quarter(words, counted.quarter), cells)
    };
    let rows = loaded.quarters.iter().rev().take(MOST).map(row).collect();
    (
        heads.map(|head| words.text(head)).to_vec(),
        rows,
        vec![words.text(msg::ON_TIME_RULE)],
    )
}

fn places(words: Translator, loaded: &PlanProgress) -> Table {
    let mut heads = vec![words.text(msg::TABLE_PRINCIPLE)];
    heads.extend(ActionStage::ALL.map(|place| words.term(place)));
    let rows = loaded
        .places
        .iter()
        .map(|(name, counts)| {
            let name = name.clone().unwrap_or_else(|| words.text(msg::PLACES_OWN));
            (name, counts.map(|count| count.to_string()).to_vec())
        })
        .collect();
    let mut rule = vec![words.text(msg::PLACES_RULE)];
    if loaded.places.len() > ROWS {
        rule.push(words.count(msg::PLACES_MORE, ROWS));
    }
    (heads, rows, rule)
}

/// A row for each audit, the newest first, a column for each principle.
fn audits(words: Translator, courses: &StandingHistories) -> Table {
    let mut heads = vec![words.text(msg::COURSES_AUDIT)];
    heads.extend(courses.principles.iter().map(|(title, _)| title.clone()));
    let changed = changes(&courses.held);
    let rows = courses
        .held
        .iter()
        .enumerate()
        .rev()
        .map(|(at, audit)| {
            let date = words.date(audit.on);
            let head = if changed.contains(&at) {
                words.with(msg::COURSES_CHANGED_SHORT, [("date", date.into())])
            } else {
                date
            };
            let cells = courses
                .principles
                .iter()
                .map(|(_, course)| {
                    let mean = course.means.get(at).copied().flatten();
                    mean.map_or_else(|| "–".to_owned(), |mean| format!("{mean:.1}"))
                })
                .collect();
            (head, cells)
        })
        .collect();
    let mut rule = vec![words.text(msg::TABLE_RULE)];
    if courses.principles.len() > PANELS {
        rule.push(words.count(msg::COURSES_MORE, PANELS));
    }
    rule.extend(
        courses
            .principles
            .iter()
            .filter(|(_, course)| !course.done_on.is_empty())
            .map(|(title, course)| {
                let newest = course.done_on.iter().rev().take(MOST);
                let dates: Vec<String> = newest.map(|day| words.date(*day)).collect();
                words.with(
                    msg::COURSES_DONE,
                    [
                        ("principle", title.as_str().into()),
                        ("dates", words.list(&dates).into()),
                    ],
                )
            }),
    );
    (heads, rows, rule)
}
