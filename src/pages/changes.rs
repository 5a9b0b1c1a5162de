//! What has changed in a network: how many groups moved on each principle, and each group's course drawn small.

use axum::extract::State;
use leptos::prelude::*;

use super::{
    Answer, Asked as Query,
    frame::Frame,
    results::drawn,
    to,
    views::{self, Choices, View},
};
use crate::{
    charts::{
        Medium,
        multiples::{Page, multiple},
        spread::moved,
        standing::Caption,
    },
    commands::{
        App, Stop,
        dashboard::{self, Asked, Changes, Gone},
    },
    domain::{
        course::{Held, Went},
        questionnaire::Questionnaire,
        spread::Spread,
        standing::Standing,
    },
    language::Words,
    visitor::Facilitator,
};

/// What the page is drawn from.
struct Loaded {
    spreads: Vec<Spread>,
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
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> Answer {
    let asked = dashboard::asked(&app, &who, form).await?;
    let words = who.words();
    let loaded = load(&app, words, &asked).await?;
    let choices = Choices::read(&app, who.network.id).await?;
    let title = headline(words, &asked, &loaded);
    Ok(Frame::of_network(&app, &who)
        .wide()
        .show(&title.clone(), || {
            view! {
                <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
                <h1>{title}</h1>
                <p class="lead">{words.t("changes-text")}</p>
                {views::links(words, &asked, View::Changes)}
                {views::filter(words, &asked, choices, View::Changes)}
                <div id="results">{results(words, &asked, loaded)}</div>
            }
            .into_any()
        }))
}

async fn load(app: &App, words: Words, asked: &Asked) -> Result<Loaded, Stop> {
    let spreads = dashboard::spreads(app, asked).await?;
    let questionnaire = asked.questionnaire.as_deref();
    let asked_for = |own: &Questionnaire| {
        let id = asked.form.get("principle");
        own.principles
            .iter()
            .position(|principle| principle.id == id)
    };
    let principle = questionnaire.and_then(asked_for).unwrap_or(0);
    let changes = dashboard::changes(app, asked, principle).await?;
    let moved = match questionnaire {
        Some(own) => picture(words, own, &spreads)?,
        None => None,
    };
    let pictures = match questionnaire {
        Some(own) => pictures(words, asked, own, &changes.gone)?,
        None => Vec::new(),
    };
    Ok(Loaded {
        spreads,
        changes,
        principle,
        moved,
        pictures,
    })
}

/// What was found, as a heading.
fn headline(words: Words, asked: &Asked, loaded: &Loaded) -> String {
    match asked.questionnaire.as_deref() {
        Some(own) if loaded.moved.is_some() => {
            moved_headline(words, &rows(own, &loaded.spreads).collect::<Vec<_>>())
        }
        _ => words.t("changes-title"),
    }
}

fn fault(error: crate::charts::ChartError) -> Stop {
    Stop::Fault(error.to_string())
}

/// The chart of what moved and its reading; none where nothing can be compared.
fn picture(
    words: Words,
    questionnaire: &Questionnaire,
    spreads: &[Spread],
) -> Result<Option<(String, String)>, Stop> {
    let most = spreads.iter().map(Spread::compared).max().unwrap_or(0);
    if most == 0 {
        return Ok(None);
    }
    let title = words.t("moved-title");
    let rows: Vec<_> = rows(questionnaire, spreads).collect();
    let reading = moved_reading(words, &rows);
    let nothing = words.t("changes-none");
    let caption = Caption {
        title: &title,
        reading: &reading,
        nothing: &nothing,
    };
    let svg = moved(words, &rows, caption, Medium::Page).map_err(fault)?;
    Ok(Some((svg, reading)))
}

/// Each principle by its title.
pub fn rows<'a>(
    questionnaire: &'a Questionnaire,
    spreads: &'a [Spread],
) -> impl Iterator<Item = (&'a str, &'a Spread)> {
    spreads.iter().filter_map(|spread| {
        let principle = questionnaire.principles.get(spread.principle)?;
        Some((principle.title.as_str(), spread))
    })
}

/// The principle on which most groups stand nearer now, with their counts; none where no group does.
pub fn most_moved<'a>(rows: &[(&'a str, &'a Spread)]) -> Option<(&'a str, &'a Spread)> {
    // Of several the first in the questionnaire's order.
    let most = rows.iter().rev().max_by_key(|(_, spread)| spread.up)?;
    (most.1.up > 0).then_some(*most)
}

/// "9 of 19 groups stand nearer on “Welcoming” than at their audit before"; where none does, that none does.
pub fn moved_headline(words: Words, rows: &[(&str, &Spread)]) -> String {
    let compared = rows.iter().map(|(_, spread)| spread.compared()).max();
    match most_moved(rows) {
        Some((title, spread)) => words.f(
            "moved-most",
            [
                ("principle", title.into()),
                ("up", spread.up.into()),
                ("n", spread.compared().into()),
            ],
        ),
        None => words.n("moved-none", compared.unwrap_or(0)),
    }
}

/// Where most groups moved nearer, and where most moved further away.
pub fn moved_reading(words: Words, rows: &[(&str, &Spread)]) -> String {
    let further = rows.iter().rev().max_by_key(|(_, spread)| spread.down);
    let further = further.map(|(title, spread)| {
        words.f(
            "moved-away",
            [("principle", (*title).into()), ("down", spread.down.into())],
        )
    });
    let nearer = moved_headline(words, rows);
    format!("{nearer}. {}", further.unwrap_or_default())
}

fn pictures(
    words: Words,
    asked: &Asked,
    questionnaire: &Questionnaire,
    gone: &[Gone],
) -> Result<Vec<String>, Stop> {
    let Some((from, to)) = dashboard::stretch(gone) else {
        return Ok(Vec::new());
    };
    let page = Page {
        from,
        to,
        levels: &questionnaire.scale.levels,
        today: asked.which.today,
    };
    let draw = |gone: &Gone| {
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

/// Where a group stood at its first and its last audit with a standing, in words.
pub fn course(words: Words, questionnaire: &Questionnaire, gone: &Gone) -> String {
    let at: Vec<_> = gone
        .held
        .iter()
        .zip(&gone.course.means)
        .filter_map(|(held, mean)| mean.map(|_| held))
        .collect();
    let name = |held: &Held| {
        let own = |standing: &&Standing| standing.principle_id == gone.course.principle_id;
        let standing = held.standings.iter().find(own);
        super::grid::level(words, questionnaire, standing)
    };
    let level = |held: &Held| {
        words.f(
            "changes-at",
            [
                ("level", name(held).into()),
                ("date", words.month(held.on).into()),
            ],
        )
    };
    match at.as_slice() {
        [] => words.t("grid-too-little"),
        [one] => level(one),
        [first, .., last] => {
            let means: Vec<f64> = gone.course.means.iter().copied().flatten().collect();
            let went = match means.as_slice() {
                [then, .., now] => Went::between(*then, *now),
                _ => Went::Level,
            };
            let message = match (name(first) == name(last), went) {
                (false, _) => "changes-from-to",
                (true, Went::Up) => "changes-nearer-still",
                (true, Went::Down) => "changes-further-still",
                (true, Went::Level) => "changes-still",
            };
            words.f(
                message,
                [
                    ("from", level(first).into()),
                    ("to", level(last).into()),
                    ("level", name(last).into()),
                    ("since", words.month(first.on).into()),
                ],
            )
        }
    }
}

fn results(words: Words, asked: &Asked, loaded: Loaded) -> AnyView {
    let Some(questionnaire) = asked.questionnaire.as_deref() else {
        return view! { <p role="status">{words.t("changes-none-shown")}</p> }.into_any();
    };
    let next = loaded.changes.next.clone();
    let moved = match loaded.moved {
        Some((svg, reading)) => {
            view! { <p>{reading}</p> <div class="charts">{drawn(svg)}</div> {table(words, questionnaire, &loaded.spreads)} }.into_any()
        }
        None => view! { <p>{words.t("changes-none")}</p> }.into_any(),
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
            <h2>{words.t("moved-title")}</h2>
            {moved}
        </section>
        <section>
            <h2>{words.t("courses-of-groups")}</h2>
            <p>{words.f("courses-of-groups-text", [("lowest", lowest.into()), ("highest", highest.into())])}</p>
            {principles(words, asked, questionnaire, loaded.principle)}
            {none.then(|| view! { <p>{words.t("grid-none")}</p> })}
            <ul class="multiples">{panels}</ul>
        </section>
        {views::pages(words, asked, View::Changes, next.as_deref())}
        {views::files(words, asked, View::Changes)}
    }
    .into_any()
}

/// Links to the courses on each principle.
fn principles(words: Words, asked: &Asked, questionnaire: &Questionnaire, here: usize) -> AnyView {
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
    view! { <nav class="views" aria-label=words.t("courses-of-groups")>{links}</nav> }.into_any()
}

fn table(words: Words, questionnaire: &Questionnaire, spreads: &[Spread]) -> AnyView {
    let heads: Vec<_> = questionnaire
        .scale
        .levels
        .iter()
        .cloned()
        .chain(
            [
                "grid-too-little",
                "moved-compared",
                "moved-nearer",
                "moved-same",
                "moved-further",
            ]
            .map(|id| words.t(id)),
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
            <summary>{words.t("chart-table")}</summary>
            <div class="scroll" tabindex="0" role="region" aria-label=words.t("moved-title")>
                <table class="stacked">
                    <thead><tr><th scope="col">{words.t("table-principle")}</th> {heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}

/// The numbers of one principle: groups at each level, with too little, compared, nearer, the same, further.
pub fn cells_of(spread: &Spread) -> Vec<usize> {
    let rest = [
        spread.too_little,
        spread.compared(),
        spread.up,
        spread.same,
        spread.down,
    ];
    spread.levels.iter().copied().chain(rest).collect()
}
