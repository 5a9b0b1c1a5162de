//! What an audit found: where the group stands, its strengths, where to look next, what is not known yet, what moved.

use axum::extract::State;
use leptos::prelude::*;

use super::{
    Answer,
    audits::{choice_word, sheet},
    comparison::{rest, summary},
    frame::Frame,
    go,
    groups::said,
    parts::{accent, cup},
    to,
};
use crate::{
    charts::{
        Medium,
        standing::{self as chart, Axis, Caption},
    },
    commands::{
        App, Stop,
        results::{self, Finding, Found, Results},
    },
    domain::{
        comparison::Moves,
        ids::{AuditId, OrganisationId},
        standing::Standing,
    },
    language::Words,
    visitor::Coordinator,
};

/// The results of a closed audit; an open one leads to the page that closes it.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`].
pub async fn show(State(app): State<App>, who: Coordinator) -> Answer {
    let sheet = sheet(&app, &who).await?;
    let address = to::in_audit(who.organisation.id, sheet.audit.id, "check");
    if sheet.audit.is_open() {
        return Ok(go(&address));
    }
    let results = results::of(&app, who.words(), sheet).await?;
    let words = who.words();
    let charts = charts(words, &results, Medium::Page)?;
    let reviewed = super::reviewed::of_audit(&app, &who, results.sheet.audit.id).await?;
    let title = words.t("results-title");
    Ok(Frame::of(&app, &who)
        .wide()
        .show(&title, || page(&who, &results, charts, reviewed)))
}

fn page(
    who: &Coordinator,
    results: &Results,
    charts: Charts,
    reviewed: Option<AnyView>,
) -> AnyView {
    let words = who.words();
    let sheet = &results.sheet;
    let (group, audit) = (who.organisation.id, sheet.audit.id);
    let tally = sheet.tally_all();
    let extent = words.f(
        "results-extent",
        [("done", tally.done.into()), ("n", tally.all.into())],
    );
    view! {
        <div class="where">
            <span>{sheet.questionnaire.title.clone()}</span>
            <span>{words.date(sheet.audit.held_on)}</span>
            <span>{extent}</span>
        </div>
        <h1>{headline(words, results)}</h1>
        <p class="lead">{words.t("results-text")}</p>
        {said(&who.visitor)}
        {reviewed}
        {principle_cards(words, results)}
        <p class="buttons">
            <a class="button main" href=to::in_audit(group, audit, "suggestions")>{words.t("results-plan")}</a>
            <a class="button" href=to::in_audit(group, audit, "check")>{words.t("results-answers")}</a>
        </p>
        {chart_view(words, results, charts)}
        {list(words, results, "results-strengths", "results-strengths-none", &results.strengths)}
        {list(words, results, "results-look", "results-look-none", &results.look_next)}
        {list(words, results, "results-unknown", "results-unknown-none", &results.unknown)}
        {changes(words, results)}
        {take(words, group, audit)}
    }
    .into_any()
}

/// The report to take away.
fn take(words: Words, group: OrganisationId, audit: AuditId) -> AnyView {
    let at = |rest: &str| to::in_audit(group, audit, rest);
    view! {
        <section class="no-print">
            <h2>{words.t("report-take")}</h2>
            <p>{words.t("report-take-text")}</p>
            <p class="buttons">
                <a class="button" href=at("report.pdf")>{words.t("report-pdf")}</a>
                <a class="button" href=at("report.pdf?size=large")>{words.t("report-pdf-large")}</a>
                <a class="button" href=at("report.docx")>{words.t("report-docx")}</a>
            </p>
        </section>
    }
    .into_any()
}

/// What was found, as a heading.
pub fn headline(words: Words, results: &Results) -> String {
    let title = |index: usize| {
        results
            .principles
            .get(index)
            .map(|found| found.title.clone())
            .unwrap_or_default()
    };
    match results.finding {
        Finding::TooLittle => words.t("finding-too-little"),
        Finding::One(index) => {
            let found = &results.principles[index];
            let level = level_name(results, found).unwrap_or_default();
            words.f(
                "finding-one",
                [
                    ("principle", found.title.as_str().into()),
                    ("level", level.into()),
                ],
            )
        }
        Finding::Even => words.t("finding-even"),
        Finding::Apart { strongest, weakest } => words.f(
            "finding-apart",
            [
                ("strongest", title(strongest).into()),
                ("weakest", title(weakest).into()),
            ],
        ),
    }
}

/// The name of the level a principle stands at; none where too little is scored.
pub fn level_name(results: &Results, found: &Found) -> Option<String> {
    let level = usize::from(found.standing.level()?);
    results
        .sheet
        .questionnaire
        .scale
        .levels
        .get(level - 1)
        .cloned()
}

fn principle_cards(words: Words, results: &Results) -> AnyView {
    let of = results.sheet.questionnaire.scale.levels.len();
    let cards: Vec<_> = results
        .principles
        .iter()
        .map(|found| {
            let name = level_name(results, found).unwrap_or_else(|| words.t("standing-none"));
            view! {
                <section class=format!("card standing {}", accent(found.index))>
                    <div class="jug">{cup(found.standing.mean(), of)}</div>
                    <h2>{found.title.clone()}</h2>
                    <p class="level-name">{name}</p>
                    <p>{counts(words, found)}</p>
                    {found.moves.map(|moves| view! { <p>{moved(words, results, moves)}</p> })}
                </section>
            }
        })
        .collect();
    view! { <div class="cards">{cards}</div> }.into_any()
}

/// How many statements a standing rests on, and what is outside it.
pub fn counts(words: Words, found: &Found) -> String {
    let standing = &found.standing;
    let whole = standing.scored == standing.statements;
    let scored = (!whole).then(|| {
        words.f(
            "standing-scored",
            [
                ("scored", standing.scored.into()),
                ("n", standing.statements.into()),
            ],
        )
    });
    let mut parts: Vec<String> = scored.into_iter().collect();
    for (count, message) in [
        (standing.unknown, "standing-unknown"),
        (standing.not_for_us, "standing-not-for-us"),
        (standing.open(), "standing-open"),
    ] {
        if count > 0 {
            parts.push(words.n(message, usize::try_from(count).unwrap_or(0)));
        }
    }
    parts.join(" ")
}

fn moved(words: Words, results: &Results, moves: Moves) -> String {
    let since = results
        .before()
        .map(|before| words.date(before.held_on))
        .unwrap_or_default();
    words.f(
        "standing-moved",
        [
            ("since", since.into()),
            ("up", moves.up.into()),
            ("down", moves.down.into()),
            ("n", moves.compared.into()),
        ],
    )
}

/// The charts of a page or document.
pub struct Charts {
    /// Bars, for any number of principles.
    pub bars: String,
    /// The radar, where it makes sense.
    pub radar: Option<String>,
    /// The sentence that reads both.
    pub reading: String,
}

/// Draws the charts of the results.
///
/// # Errors
/// When they cannot be drawn.
pub fn charts(words: Words, results: &Results, medium: Medium) -> Result<Charts, Stop> {
    let axes: Vec<Axis> = results
        .principles
        .iter()
        .map(|found| Axis {
            label: found.title.clone(),
            now: found.standing.mean(),
            before: found.before.as_ref().and_then(Standing::mean),
        })
        .collect();
    let levels = &results.sheet.questionnaire.scale.levels;
    let reading = reading(words, results);
    let (title, nothing) = (words.t("chart-title"), words.t("standing-none"));
    let caption = Caption {
        title: &title,
        reading: &reading,
        nothing: &nothing,
    };
    let stop = |error: crate::charts::ChartError| Stop::Fault(error.to_string());
    Ok(Charts {
        bars: chart::bars(&axes, levels, caption, medium, words.0.is_mirrored()).map_err(stop)?,
        radar: chart::radar(&axes, levels.len(), caption, medium).map_err(stop)?,
        reading: reading.clone(),
    })
}

fn reading(words: Words, results: &Results) -> String {
    let parts: Vec<String> = results
        .principles
        .iter()
        .map(|found| {
            let level = level_name(results, found).unwrap_or_else(|| words.t("standing-none"));
            words.f(
                "chart-part",
                [
                    ("principle", found.title.as_str().into()),
                    ("level", level.into()),
                ],
            )
        })
        .collect();
    words.f("chart-reading", [("parts", words.list(&parts).into())])
}

/// The chart as a table, for pages and documents: the header, then a row for each principle with its name first.
pub fn table(words: Words, results: &Results) -> (Vec<String>, Vec<Vec<String>>) {
    let of = results.sheet.questionnaire.scale.levels.len();
    let before = results.before().map(|before| {
        words.f(
            "table-before",
            [("date", words.date(before.held_on).into())],
        )
    });
    let mean = |standing: Option<&Standing>| {
        let mean = standing.and_then(Standing::mean);
        mean.map_or_else(|| "–".to_owned(), |mean| format!("{mean:.1}"))
    };
    let has_before = before.is_some();
    let head = [
        words.t("table-principle"),
        words.t("table-level"),
        words.n("table-mean", of),
    ];
    let row = |found: &Found| {
        let level = level_name(results, found).unwrap_or_else(|| words.t("standing-none"));
        let now = [found.title.clone(), level, mean(Some(&found.standing))];
        let then = has_before.then(|| mean(found.before.as_ref()));
        now.into_iter().chain(then).collect()
    };
    (
        head.into_iter().chain(before).collect(),
        results.principles.iter().map(row).collect(),
    )
}

/// The charts with their reading and their table.
pub fn chart_view(words: Words, results: &Results, charts: Charts) -> AnyView {
    let has_before = results.before().is_some();
    let (head, rows) = table(words, results);
    let head: Vec<_> = head
        .into_iter()
        .map(|cell| view! { <th scope="col">{cell}</th> })
        .collect();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let mut cells = row.into_iter();
            let name = cells.next();
            let cells: Vec<_> = cells.map(|cell| view! { <td>{cell}</td> }).collect();
            view! { <tr><th scope="row">{name}</th> {cells}</tr> }
        })
        .collect();
    let key = has_before.then(|| view! { <p class="soft">{words.t("chart-key")}</p> });
    view! {
        <section>
            <h2>{words.t("chart-title")}</h2>
            <p>{charts.reading}</p>
            {key}
            <div class="charts">
                {drawn(charts.bars)}
                {charts.radar.map(drawn)}
            </div>
            <details>
                <summary>{words.t("chart-table")}</summary>
                <div class="scroll" tabindex="0" role="region" aria-label=words.t("chart-title")>
                    <table>
                        <thead>
                            <tr>{head}</tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <p class="soft">{words.t("table-rule")}</p>
            </details>
        </section>
    }
    .into_any()
}

/// The one place where finished markup enters a page: charts, whose every text was escaped when they were drawn.
pub(super) fn drawn(svg: String) -> AnyView {
    view! { <figure inner_html=svg></figure> }.into_any()
}

fn list(
    words: Words,
    results: &Results,
    title: &'static str,
    none: &'static str,
    ids: &[String],
) -> AnyView {
    let sheet = &results.sheet;
    let of = sheet.questionnaire.scale.levels.len();
    let rows: Vec<_> = ids
        .iter()
        .filter_map(|id| sheet.questionnaire.statement(id))
        .map(|(principle, statement)| {
            let index = sheet
                .questionnaire
                .principles
                .iter()
                .position(|other| other.id == principle.id)
                .unwrap_or(0);
            let choice = sheet.answers.get(&statement.id).and_then(|saved| saved.answer.choice);
            let level = choice.and_then(crate::domain::answer::Choice::level);
            let said = level.and_then(|level| statement.levels.get(usize::from(level) - 1).cloned());
            view! {
                <li class=accent(index)>
                    <b>{statement.text.clone()}</b>
                    <span class="measure">
                        {cup(level.map(f64::from), of)} {choice_word(words, &sheet.questionnaire, choice)}
                    </span>
                    {said.map(|said| view! { <span class="soft">{said}</span> })}
                </li>
            }
        })
        .collect();
    let empty = rows.is_empty();
    view! {
        <section>
            <h2>{words.t(title)}</h2>
            {empty.then(|| view! { <p>{words.t(none)}</p> })}
            <ul class="found">{rows}</ul>
        </section>
    }
    .into_any()
}

/// How much moved, in short, and the way to what moved and why.
fn changes(words: Words, results: &Results) -> AnyView {
    let Some(comparison) = &results.comparison else {
        return view! { <p class="soft">{words.t("results-first")}</p> }.into_any();
    };
    let since = words.date(comparison.before.audit.held_on);
    let audit = &results.sheet.audit;
    let href = to::in_audit(audit.organisation_id, audit.id, "changes");
    view! {
        <section>
            <h2>{words.f("results-since", [("date", since.into())])}</h2>
            <p><b>{summary(words, comparison)}</b></p>
            <p>{rest(words, comparison)}</p>
            <p>{words.t("results-since-text")}</p>
            <p><a class="button" href=href>{words.t("comparison-link")}</a></p>
        </section>
    }
    .into_any()
}
