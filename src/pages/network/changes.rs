//! What has changed in a network: how many groups moved on each principle, and each group's course drawn small.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    charts::{
        Caption, Medium,
        distribution::moved,
        multiples::{PanelPage, multiple},
    },
    components::{chart::drawn, page::PageContext},
    domain::{distribution::Distribution, questionnaire::Questionnaire},
    error::AppError,
    language::{Translator, msg},
    pages::{
        network::{self, views::Choices},
        shell::request::{PageResult, Query},
    },
    queries::{
        self,
        dashboard::{Changes, GroupHistory},
        network_query::NetworkQuery,
    },
    visitor::Facilitator,
    wording::{
        network::{View, cells_of, course, moved_headline, moved_reading, rows},
        to,
    },
};

/// What the page is drawn from.
struct ChangesPage {
    spreads: Vec<Distribution>,
    changes: Changes,
    /// Place of the principle whose courses are drawn.
    principle: usize,
    /// The chart of what moved, with its reading.
    moved: Option<(String, String)>,
    /// Each group's picture, in the order of `changes`.
    pictures: Vec<String>,
}

/// How groups moved, and their courses on one principle.
///
/// # Errors
/// When the database cannot answer or a chart cannot be drawn.
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let asked = queries::network_query::network_query(&app, &who, form).await?;
    let words = who.words();
    let loaded = load(&app, words, &asked).await?;
    let choices = Choices::read(&app, who.network.id).await?;
    let title = headline(words, &asked, &loaded);
    Ok(PageContext::of_network(&app, &who)
        .wide()
        .show(&title.clone(), || {
            view! {
                <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
                <h1>{title}</h1>
                <p class="lead">{words.text(msg::CHANGES_TEXT)}</p>
                {network::views::links(words, &asked, View::Changes)}
                {network::views::filter(words, &asked, choices, View::Changes)}
                <div id="results">{results(words, &asked, loaded)}</div>
            }
            .into_any()
        }))
}

async fn load(app: &App, words: Translator, asked: &NetworkQuery) -> Result<ChangesPage, AppError> {
    let spreads = queries::dashboard::spreads(app, asked).await?;
    let questionnaire = asked.questionnaire.as_deref();
    let asked_for = |own: &Questionnaire| {
        let id = asked.form.get("principle");
        own.principles
            .iter()
            .position(|principle| principle.id == id)
    };
    let principle = questionnaire.and_then(asked_for).unwrap_or(0);
    let changes = queries::dashboard::changes(app, asked, principle).await?;
    let moved = match questionnaire {
        Some(own) => picture(words, own, &spreads)?,
        None => None,
    };
    let pictures = match questionnaire {
        Some(own) => pictures(words, asked, own, &changes.gone)?,
        None => Vec::new(),
    };
    Ok(ChangesPage {
        spreads,
        changes,
        principle,
        moved,
        pictures,
    })
}

/// What was found, as a heading.
fn headline(words: Translator, asked: &NetworkQuery, loaded: &ChangesPage) -> String {
    match asked.questionnaire.as_deref() {
        Some(own) if loaded.moved.is_some() => {
            moved_headline(words, &rows(own, &loaded.spreads).collect::<Vec<_>>())
        }
        _ => words.text(msg::CHANGES_TITLE),
    }
}

fn fault(error: crate::charts::ChartError) -> AppError {
    AppError::Internal(error.to_string())
}

/// The chart of what moved and its reading; none where nothing can be compared.
fn picture(
    words: Translator,
    questionnaire: &Questionnaire,
    spreads: &[Distribution],
) -> Result<Option<(String, String)>, AppError> {
    let most = spreads
        .iter()
        .map(Distribution::compared)
        .max()
        .unwrap_or(0);
    if most == 0 {
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

fn pictures(
    words: Translator,
    asked: &NetworkQuery,
    questionnaire: &Questionnaire,
    gone: &[GroupHistory],
) -> Result<Vec<String>, AppError> {
    let Some((from, to)) = queries::dashboard::stretch(gone) else {
        return Ok(Vec::new());
    };
    let page = PanelPage {
        from,
        to,
        levels: &questionnaire.scale.levels,
        today: asked.which.today,
    };
    let draw = |gone: &GroupHistory| {
        let reading = course(words, questionnaire, gone);
        let caption = Caption {
            title: &gone.name,
            reading: &reading,
            nothing: &reading,
        };
        multiple(words, page, &gone.held, &gone.course, caption, Medium::Page).map_err(fault)
    };
    gone.iter().map(draw).collect()
}

fn results(words: Translator, asked: &NetworkQuery, loaded: ChangesPage) -> AnyView {
    let Some(questionnaire) = asked.questionnaire.as_deref() else {
        return view! { <p role="status">{words.text(msg::CHANGES_NONE_SHOWN)}</p> }.into_any();
    };
    let next = loaded.changes.next.clone();
    let moved = match loaded.moved {
        Some((svg, reading)) => {
            view! { <p>{reading}</p> <div class="charts">{drawn(svg)}</div> {table(words, questionnaire, &loaded.spreads)} }.into_any()
        }
        None => view! { <p>{words.text(msg::CHANGES_NONE)}</p> }.into_any(),
    };
    let panels: Vec<_> = loaded
        .changes
        .gone
        .iter()
        .zip(loaded.pictures)
        .map(|(gone, svg)| {
            let href = to::member(asked.which.network, gone.organisation);
            view! {
                <li>
                    <a href=href dir="auto">{gone.name.clone()}</a>
                    {drawn(svg)}
                    <span class="soft">{course(words, questionnaire, gone)}</span>
                </li>
            }
        })
        .collect();
    let none = panels.is_empty();
    let levels = &questionnaire.scale.levels;
    let end = |level: Option<&String>| level.cloned().unwrap_or_default();
    let (lowest, highest) = (end(levels.first()), end(levels.last()));
    view! {
        <section>
            <h2>{words.text(msg::MOVED_TITLE)}</h2>
            {moved}
        </section>
        <section>
            <h2>{words.text(msg::COURSES_OF_GROUPS)}</h2>
            <p>{words.with(msg::COURSES_OF_GROUPS_TEXT, [("lowest", lowest.into()), ("highest", highest.into())])}</p>
            {principles(words, asked, questionnaire, loaded.principle)}
            {none.then(|| view! { <p>{words.text(msg::GRID_NONE)}</p> })}
            <ul class="multiples">{panels}</ul>
        </section>
        {network::views::pages(words, asked, View::Changes, next.as_deref())}
        {network::views::files(words, asked, View::Changes)}
    }
    .into_any()
}

/// Links to the courses on each principle.
fn principles(
    words: Translator,
    asked: &NetworkQuery,
    questionnaire: &Questionnaire,
    here: usize,
) -> AnyView {
    let path = View::Changes.path(asked.which.network);
    let links: Vec<_> = questionnaire
        .principles
        .iter()
        .enumerate()
        .map(|(index, principle)| {
            let href = asked.link(&path, &[("principle", &principle.id)]);
            let current = (index == here).then_some("true");
            view! { <a href=href aria-current=current>{principle.title.clone()}</a> }
        })
        .collect();
    view! { <nav class="views" aria-label=words.text(msg::COURSES_OF_GROUPS)>{links}</nav> }
        .into_any()
}

fn table(words: Translator, questionnaire: &Questionnaire, spreads: &[Distribution]) -> AnyView {
    let heads: Vec<_> = questionnaire
        .scale
        .levels
        .iter()
        .cloned()
        .chain(
            [
                msg::GRID_TOO_LITTLE,
                msg::MOVED_COMPARED,
                msg::MOVED_NEARER,
                msg::MOVED_SAME,
                msg::MOVED_FURTHER,
            ]
            .map(|id| words.text(id)),
        )
        .collect();
    let rows: Vec<_> = rows(questionnaire, spreads)
        .map(|(title, spread)| {
            let cells: Vec<_> = cells_of(spread)
                .into_iter()
                .zip(&heads)
                .map(|(cell, head)| view! { <td data-label=head.clone()>{cell}</td> })
                .collect();
            view! { <tr><th scope="row">{title.to_owned()}</th> {cells}</tr> }
        })
        .collect();
    let heads: Vec<_> = heads
        .iter()
        .map(|head| view! { <th scope="col">{head.clone()}</th> })
        .collect();
    view! {
        <details>
            <summary>{words.text(msg::CHART_TABLE)}</summary>
            <div class="scroll" tabindex="0" role="region" aria-label=words.text(msg::MOVED_TITLE)>
                <table class="stacked">
                    <thead><tr><th scope="col">{words.text(msg::TABLE_PRINCIPLE)}</th> {heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
