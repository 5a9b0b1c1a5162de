//! What has changed in a network: how many groups moved on each principle, and each group's course drawn small.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    charts::{
        Caption, ChartError, Medium,
        distribution::moved,
        multiples::{PanelPage, multiple},
    },
    components::{
        asked::{Asked, OnlyIn},
        chart::Drawing,
        data_table::{DataTable, Head},
        page::{PageContext, translator},
    },
    domain::{distribution::Distribution, questionnaire::Questionnaire},
    error::AppError,
    language::{Translator, msg},
    pages::{
        network::dashboard::{DashboardPage, GroupLink, PageLinks, ViewFiles},
        shell::request::{PageResult, Query},
    },
    queries::{
        self,
        dashboard::{Changes, GroupHistory},
        network_query::{Dashboard, NetworkQuery, PRINCIPLE},
    },
    visitor::Facilitator,
    wording::network::{View, cells_of, course, moved_headline, moved_reading, rows},
};

/// What the page is drawn from.
struct ChangesShown {
    spreads: Vec<Distribution>,
    changes: Changes,
    /// Place of the principle whose courses are drawn.
    principle: usize,
    /// The chart of what moved, with its reading.
    moved: Option<(String, String)>,
    /// Each group's picture, in the order of `changes`.
    pictures: Vec<String>,
}

/// `GET /networks/{network}/changes`
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let dashboard = queries::network_query::dashboard(&app, &who, form).await?;
    let shown = load(&app, who.words(), &dashboard.query).await?;
    Ok(PageContext::of_network(&app, &who)
        .render(|| view! { <ChangesPage dashboard=&dashboard shown=&shown /> }))
}

async fn load(
    app: &App,
    words: Translator,
    query: &NetworkQuery,
) -> Result<ChangesShown, AppError> {
    let spreads = queries::dashboard::spreads(app, query).await?;
    let questionnaire = query.questionnaire.as_deref();
    let asked_for = |own: &Questionnaire| {
        let id = query.form.get(PRINCIPLE);
        own.principles
            .iter()
            .position(|principle| principle.id == id)
    };
    let principle = questionnaire.and_then(asked_for).unwrap_or(0);
    let changes = queries::dashboard::changes(app, query, principle).await?;
    let (moved, pictures) = match questionnaire {
        Some(own) => (
            draw_moved(words, own, &spreads)?,
            draw_courses(words, query, own, &changes.histories)?,
        ),
        None => (None, Vec::new()),
    };
    Ok(ChangesShown {
        spreads,
        changes,
        principle,
        moved,
        pictures,
    })
}

fn fault(error: ChartError) -> AppError {
    AppError::Internal(error.to_string())
}

/// The chart of what moved and its reading; none where nothing can be compared.
fn draw_moved(
    words: Translator,
    questionnaire: &Questionnaire,
    spreads: &[Distribution],
) -> Result<Option<(String, String)>, AppError> {
    if !spreads.iter().any(|spread| spread.compared() > 0) {
        return Ok(None);
    }
    let title = words.text(msg::MOVED_TITLE);
    let rows: Vec<_> = rows(questionnaire, spreads).collect();
    let reading = moved_reading(words, &rows);
    let nothing = words.text(msg::CHANGES_NONE);
    let caption = Caption {
        title: &title,
        reading: &reading,
        nothing: &nothing,
    };
    let svg = moved(words, &rows, caption, Medium::Page).map_err(fault)?;
    Ok(Some((svg, reading)))
}

/// A small picture of each group's course, all on one stretch of time.
fn draw_courses(
    words: Translator,
    query: &NetworkQuery,
    questionnaire: &Questionnaire,
    histories: &[GroupHistory],
) -> Result<Vec<String>, AppError> {
    let Some((from, to)) = queries::dashboard::stretch(histories) else {
        return Ok(Vec::new());
    };
    let page = PanelPage {
        from,
        to,
        levels: &questionnaire.scale.levels,
        today: query.which.today,
    };
    let draw = |history: &GroupHistory| {
        let reading = course(words, questionnaire, history);
        let caption = Caption {
            title: &history.name,
            reading: &reading,
            nothing: &reading,
        };
        let (held, course) = (&history.held, &history.course);
        multiple(words, page, held, course, caption, Medium::Page).map_err(fault)
    };
    histories.iter().map(draw).collect()
}

#[component]
fn ChangesPage<'a>(dashboard: &'a Dashboard, shown: &'a ChangesShown) -> impl IntoView + use<> {
    let words = translator();
    let query = &dashboard.query;
    let title = match query.questionnaire.as_deref() {
        Some(own) if shown.moved.is_some() => {
            moved_headline(words, &rows(own, &shown.spreads).collect::<Vec<_>>())
        }
        _ => words.text(msg::CHANGES_TITLE),
    };
    let results = match query.questionnaire.as_deref() {
        Some(own) => Either::Left(view! { <Results query=query questionnaire=own shown=shown /> }),
        None => Either::Right(view! { <p role="status">{words.text(msg::CHANGES_NONE_SHOWN)}</p> }),
    };
    view! {
        <DashboardPage
            dashboard=dashboard
            view=View::Changes
            title=title
            lead=msg::CHANGES_TEXT
        >
            {results}
        </DashboardPage>
    }
}

#[component]
fn Results<'a>(
    query: &'a NetworkQuery,
    questionnaire: &'a Questionnaire,
    shown: &'a ChangesShown,
) -> impl IntoView + use<> {
    let words = translator();
    let moved = match &shown.moved {
        Some((svg, reading)) => Either::Left(view! {
            <p>{reading.clone()}</p>
            <div class="charts"><Drawing svg=svg.clone() /></div>
            <MovedTable questionnaire=questionnaire spreads=&shown.spreads />
        }),
        None => Either::Right(view! { <p>{words.text(msg::CHANGES_NONE)}</p> }),
    };
    view! {
        <OnlyIn language=&questionnaire.language />
        <section>
            <h2>{words.text(msg::MOVED_TITLE)}</h2>
            {moved}
        </section>
        <Courses query=query questionnaire=questionnaire shown=shown />
        <PageLinks query=query view=View::Changes next=shown.changes.next.as_deref() />
        <ViewFiles query=query view=View::Changes />
    }
}

/// Each group's course on one principle, with the ways to the others.
#[component]
fn Courses<'a>(
    query: &'a NetworkQuery,
    questionnaire: &'a Questionnaire,
    shown: &'a ChangesShown,
) -> impl IntoView + use<> {
    let words = translator();
    let histories = &shown.changes.histories;
    let panels = histories
        .iter()
        .zip(&shown.pictures)
        .map(|(history, svg)| {
            view! {
                <li>
                    <GroupLink network=query.which.network group=history.organisation name=&history.name />
                    <Drawing svg=svg.clone() />
                    <span class="soft">{course(words, questionnaire, history)}</span>
                </li>
            }
        })
        .collect_view();
    let levels = &questionnaire.scale.levels;
    let end = |level: Option<&String>| level.cloned().unwrap_or_default();
    let about = [
        ("lowest", end(levels.first()).into()),
        ("highest", end(levels.last()).into()),
    ];
    let none = histories.is_empty();
    view! {
        <section>
            <h2>{words.text(msg::COURSES_OF_GROUPS)}</h2>
            <p>{words.with(msg::COURSES_OF_GROUPS_TEXT, about)}</p>
            <PrincipleLinks query=query questionnaire=questionnaire chosen=shown.principle />
            {none.then(|| view! { <p>{words.text(msg::GRID_NONE)}</p> })}
            <ul class="multiples">{panels}</ul>
        </section>
    }
}

/// Links to the courses on each principle.
#[component]
fn PrincipleLinks<'a>(
    query: &'a NetworkQuery,
    questionnaire: &'a Questionnaire,
    chosen: usize,
) -> impl IntoView + use<> {
    let path = View::Changes.path(query.which.network);
    let links = questionnaire
        .principles
        .iter()
        .enumerate()
        .map(|(index, principle)| {
            let href = query.link(&path, &[(PRINCIPLE, &principle.id)]);
            let current = (index == chosen).then_some("true");
            view! { <a href=href aria-current=current><Asked language=&questionnaire.language text=&principle.title /></a> }
        })
        .collect_view();
    let label = translator().text(msg::COURSES_OF_GROUPS);
    view! { <nav class="views" aria-label=label>{links}</nav> }
}

/// The numbers of the chart.
#[component]
fn MovedTable<'a>(
    questionnaire: &'a Questionnaire,
    spreads: &'a [Distribution],
) -> impl IntoView + use<> {
    let words = translator();
    let moves = [
        msg::GRID_TOO_LITTLE,
        msg::MOVED_COMPARED,
        msg::MOVED_NEARER,
        msg::MOVED_SAME,
        msg::MOVED_FURTHER,
    ];
    let language = questionnaire.language.as_str();
    let levels = questionnaire.scale.levels.iter();
    let heads = std::iter::once(words.text(msg::TABLE_PRINCIPLE).into())
        .chain(levels.map(|level| Head::asked(language, level)))
        .chain(moves.map(|head| words.text(head).into()))
        .collect();
    let rows = rows(questionnaire, spreads)
        .map(|(title, spread)| {
            let cells = cells_of(spread).into_iter().map(|count| count.to_string());
            let title = view! { <Asked language=language text=title /> };
            (title.into_any(), cells.map(IntoAny::into_any).collect())
        })
        .collect();
    view! {
        <details>
            <summary>{words.text(msg::CHART_TABLE)}</summary>
            <DataTable title=words.text(msg::MOVED_TITLE) heads=heads rows=rows stacked=true />
        </details>
    }
}
