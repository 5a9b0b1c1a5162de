//! A chart with its title, the sentence that reads it, and its table.

use leptos::prelude::*;

use crate::{
    components::{
        asked::Asked,
        data_table::{DataTable, Head, Row},
        page::translator,
    },
    language::msg,
    queries::results::Results,
    wording::results::{Charts, table},
};

/// A chart: its title, the sentence that reads it, how it is drawn, and the same as a table, folded away.
#[component]
pub fn ChartFigure(
    /// Its title; names the table too.
    #[prop(into)]
    title: String,
    /// The sentence that reads it.
    #[prop(into)]
    reading: String,
    /// The drawings, as SVG.
    drawings: Vec<String>,
    /// Heads of the table's columns.
    heads: Vec<Head>,
    /// Rows of the table.
    rows: Vec<Row>,
    /// A sentence below the table.
    #[prop(optional_no_strip)]
    note: Option<String>,
) -> impl IntoView {
    let drawings = drawings
        .into_iter()
        .map(|svg| view! { <Drawing svg=svg /> })
        .collect_view();
    view! {
        <section>
            <h2>{title.clone()}</h2>
            <p>{reading}</p>
            <div class="charts">{drawings}</div>
            <details>
                <summary>{translator().text(msg::CHART_TABLE)}</summary>
                <DataTable title=title heads=heads rows=rows />
                {note.map(|note| view! { <p class="soft">{note}</p> })}
            </details>
        </section>
    }
}

/// The one place where finished markup enters a page: charts, whose every text was escaped when they were drawn.
#[component]
pub fn Drawing(
    /// The drawing, as SVG.
    svg: String,
) -> impl IntoView {
    view! { <figure inner_html=svg></figure> }
}

/// Where the principles of an audit stand, as a chart.
#[component]
pub fn StandingChart<'a>(
    /// What the audit found.
    results: &'a Results,
    /// How that is drawn.
    charts: Charts,
) -> impl IntoView + use<> {
    let words = translator();
    let language = results.sheet.questionnaire.language.as_str();
    let (heads, rows) = table(words, results);
    let rows = rows
        .into_iter()
        .zip(&results.principles)
        .map(|(row, found)| {
            let asked = |text| view! { <Asked language=language text=text /> }.into_any();
            let mut cells = row.into_iter();
            let principle = asked(cells.next().unwrap_or_default());
            let level = cells.next().unwrap_or_default();
            let level = match found.standing.level() {
                Some(_) => asked(level),
                None => level.into_any(),
            };
            let numbers = cells.map(IntoAny::into_any);
            (principle, std::iter::once(level).chain(numbers).collect())
        })
        .collect();
    view! {
        <ChartFigure
            title=words.text(msg::CHART_TITLE)
            reading=charts.reading
            drawings=vec![charts.bars]
            heads=heads.into_iter().map(Head::from).collect()
            rows=rows
            note=Some(words.text(msg::TABLE_RULE))
        />
    }
}
