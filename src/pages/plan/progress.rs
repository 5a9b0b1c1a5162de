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
    components::{
        asked::Asked,
        chart::Drawing,
        data_table::{self, DataTable, Head},
        page::{Page, PageContext, translator},
        questionnaire_choice::{QUESTIONNAIRE, QuestionnaireChoice},
    },
    domain::{
        action_stage::ActionStage,
        burn_up::{OnTime, by_month},
        error::Error,
        ids::OrganisationId,
        organisation::Organisation,
        standing_history::changes,
    },
    error::AppError,
    language::{Translator, msg},
    pages::{
        plan::told::ToldOverTime,
        shell::request::{PageResult, Query},
    },
    queries::{
        self,
        progress::{PlanProgress, PrincipleName, StandingHistories},
    },
    visitor::Coordinator,
    wording::{
        self,
        progress::{Chart, Drawing},
        to,
    },
};

/// Pixels of a picture for each unit of a chart.
const SCALE: f32 = 2.0;

/// Most rows of a table; ten years of months.
const MOST: usize = 120;

/// `GET /groups/{group}/progress`; `questionnaire` chooses whose audits are followed.
pub async fn show(State(app): State<App>, who: Coordinator, Query(query): Query) -> PageResult {
    let progress = queries::progress::load(&app, &who, query.get(QUESTIONNAIRE)).await?;
    let drawings = Chart::ALL
        .into_iter()
        .map(|chart| {
            let drawing = wording::progress::drawing(who.words(), &progress, chart, Medium::Page)?;
            Ok((chart, drawing))
        })
        .collect::<Result<Vec<_>, AppError>>()?;
    let group = &who.organisation;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <ProgressPage group=group progress=&progress drawings=drawings /> }))
}

/// `GET /groups/{group}/progress/{picture}`: one chart as a PNG that stands by itself.
///
/// # Errors
/// [`Error::NotFound`] for a chart there is none of.
pub async fn picture(State(app): State<App>, who: Coordinator, Query(query): Query) -> PageResult {
    let name: String = who.part("picture")?;
    let chart = name
        .strip_suffix(".png")
        .and_then(Chart::read)
        .ok_or(Error::NotFound)?;
    let progress = queries::progress::load(&app, &who, query.get(QUESTIONNAIRE)).await?;
    let (words, group, day) = (who.words(), who.organisation.clone(), who.visitor.today());
    let fonts = app.fonts.clone();
    let drawn = tokio::task::spawn_blocking(move || {
        let drawing = wording::progress::drawing(words, &progress, chart, Medium::Paper)?;
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
            .and_then(|sheet| png(&sheet, SCALE, &fonts))
            .map_err(|error| AppError::Internal(error.to_string()))
    });
    let picture = drawn.await??;
    Ok(([(header::CONTENT_TYPE, "image/png")], picture).into_response())
}

#[component]
fn ProgressPage<'a>(
    group: &'a Organisation,
    progress: &'a PlanProgress,
    drawings: Vec<(Chart, Drawing)>,
) -> impl IntoView + use<> {
    let words = translator();
    let sections = drawings
        .into_iter()
        .map(|(chart, drawing)| {
            view! { <ChartSection group=group progress=progress chart=chart drawing=drawing /> }
        })
        .collect_view();
    let body = view! {
        <p class="soft">{words.text(msg::PROGRESS_TEXT)}</p>
        <h1>{wording::progress::headline(words, progress)}</h1>
        <div class="pairs">{sections}</div>
        <ToldOverTime rounds=&progress.told />
    };
    view! { <Page title=words.text(msg::PROGRESS_TITLE) wide=true>{body}</Page> }
}

/// A chart with the sentence that reads it, its table and its picture.
#[component]
fn ChartSection<'a>(
    group: &'a Organisation,
    progress: &'a PlanProgress,
    chart: Chart,
    drawing: Drawing,
) -> impl IntoView + use<> {
    let words = translator();
    let Drawing {
        title,
        reading,
        svg,
        is_empty,
    } = drawing;
    let courses = progress
        .courses
        .as_ref()
        .filter(|_| chart == Chart::Courses);
    let choice = courses.map(|courses| {
        view! {
            <QuestionnaireChoice
                action=to::in_group(group.id, "progress#audits")
                questionnaires=&progress.questionnaires
                shown=&courses.questionnaire_id
            />
        }
    });
    let chart_and_table = (!is_empty).then(|| {
        let label = words.with(msg::PICTURE_LINK_LABEL, [("title", title.as_str().into())]);
        let file = format!("{title} – {}.png", group.name);
        view! {
            <Drawing svg=svg />
            <details>
                <summary>{words.text(msg::CHART_TABLE)}</summary>
                <ChartTable progress=progress chart=chart title=title.clone() />
            </details>
            <p>
                <a class="button" href=address(group.id, progress, chart) download=file aria-label=label>
                    {words.text(msg::PICTURE_LINK)}
                </a>
            </p>
        }
    });
    view! {
        <section id=chart.word()>
            <h2>{title}</h2>
            {choice}
            <p>{reading}</p>
            {chart_and_table}
        </section>
    }
}

/// Where the picture of a chart is.
fn address(group: OrganisationId, progress: &PlanProgress, chart: Chart) -> String {
    let rest = format!("progress/{}.png", chart.word());
    let address = to::in_group(group, &rest);
    match (&progress.courses, chart) {
        // Ids of questionnaires are lower-case letters, digits and hyphens.
        (Some(courses), Chart::Courses) => {
            format!("{address}?{QUESTIONNAIRE}={}", courses.questionnaire_id)
        }
        _ => address,
    }
}

/// The same as a table, with the rule it is counted by.
#[component]
fn ChartTable<'a>(
    progress: &'a PlanProgress,
    chart: Chart,
    title: String,
) -> impl IntoView + use<> {
    let words = translator();
    let table = match chart {
        Chart::BurnUp => Some(days(words, progress)),
        Chart::OnTime => Some(quarters(words, progress)),
        Chart::Places => Some(places(words, progress)),
        Chart::Courses => progress
            .courses
            .as_ref()
            .map(|courses| audits(words, courses)),
    };
    table.map(|Table { heads, rows, rules }| {
        let rules = rules
            .into_iter()
            .map(|text| view! { <p class="soft">{text}</p> })
            .collect_view();
        view! { <DataTable title=title heads=heads rows=rows /> {rules} }
    })
}

/// A chart as a table.
struct Table {
    heads: Vec<Head>,
    rows: Vec<data_table::Row>,
    /// Sentences that say how it is counted.
    rules: Vec<String>,
}

fn days(words: Translator, progress: &PlanProgress) -> Table {
    let heads = [
        msg::BURN_UNTIL,
        msg::PLACE_PLANNED,
        msg::PLACE_DONE,
        msg::PLACE_LET_GO,
        msg::BURN_STILL,
    ];
    let months = by_month(&progress.days);
    let rows = months
        .iter()
        .rev()
        .take(MOST)
        .map(|day| {
            let counts = [day.planned, day.done, day.let_go, day.open()];
            data_table::words(words.date(day.on), counts.map(|count| count.to_string()))
        })
        .collect();
    Table {
        heads: heads.map(|head| words.text(head).into()).into(),
        rows,
        rules: vec![words.text(msg::BURN_RULE)],
    }
}

fn quarters(words: Translator, progress: &PlanProgress) -> Table {
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
        data_table::words(quarter(words, counted.quarter), cells)
    };
    let rows = progress.quarters.iter().rev().take(MOST).map(row).collect();
    Table {
        heads: heads.map(|head| words.text(head).into()).into(),
        rows,
        rules: vec![words.text(msg::ON_TIME_RULE)],
    }
}

fn places(words: Translator, progress: &PlanProgress) -> Table {
    let mut heads = vec![words.text(msg::TABLE_PRINCIPLE).into()];
    heads.extend(ActionStage::ALL.map(|place| words.term(place).into()));
    let rows = progress
        .places
        .iter()
        .map(|(name, counts)| {
            let name = match name {
                Some(PrincipleName { title, language }) => {
                    view! { <Asked language=language text=title /> }.into_any()
                }
                None => words.text(msg::PLACES_OWN).into_any(),
            };
            (name, counts.map(IntoAny::into_any).into())
        })
        .collect();
    let mut rules = vec![words.text(msg::PLACES_RULE)];
    if progress.places.len() > ROWS {
        rules.push(words.count(msg::PLACES_MORE, ROWS));
    }
    Table { heads, rows, rules }
}

/// A row for each audit, the newest first, a column for each principle.
fn audits(words: Translator, courses: &StandingHistories) -> Table {
    let principles = courses.principles.iter();
    let mut heads = vec![words.text(msg::COURSES_AUDIT).into()];
    heads.extend(principles.map(|(name, _)| Head::asked(&name.language, &name.title)));
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
            let cells = courses.principles.iter().map(|(_, course)| {
                let mean = course.means.get(at).copied().flatten();
                mean.map_or_else(|| "–".to_owned(), |mean| format!("{mean:.1}"))
            });
            data_table::words(head, cells)
        })
        .collect();
    let mut rules = vec![words.text(msg::TABLE_RULE)];
    if courses.principles.len() > PANELS {
        rules.push(words.count(msg::COURSES_MORE, PANELS));
    }
    rules.extend(
        courses
            .principles
            .iter()
            .filter(|(_, course)| !course.done_on.is_empty())
            .map(|(name, course)| {
                let newest = course.done_on.iter().rev().take(MOST);
                let dates: Vec<String> = newest.map(|day| words.date(*day)).collect();
                words.with(
                    msg::COURSES_DONE,
                    [
                        ("principle", name.title.as_str().into()),
                        ("dates", words.list(&dates).into()),
                    ],
                )
            }),
    );
    Table { heads, rows, rules }
}
