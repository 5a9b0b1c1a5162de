//! A chart with its title, the sentence that reads it, and its table.

use leptos::prelude::*;

use crate::{
    components::{
        data_table::{self, DataTable, Row},
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
    heads: Vec<String>,
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
    let (heads, rows) = table(words, results);
    let rows = rows
        .into_iter()
        .map(|row| {
            let mut cells = row.into_iter();
            let principle = cells.next().unwrap_or_default();
            data_table::words(principle, cells)
        })
        .collect();
    view! {
        <ChartFigure
            title=words.text(msg::CHART_TITLE)
            reading=charts.reading
            drawings=vec![charts.bars]
            heads=heads
            rows=rows
            note=Some(words.text(msg::TABLE_RULE))
        />
    }
}
