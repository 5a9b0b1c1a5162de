//! A chart with its title, the sentence that reads it, and its table.

use leptos::prelude::*;

use crate::{
    language::{Translator, msg},
    queries::results::Results,
    wording::results::{Charts, table},
};

/// The charts with their reading and their table.
pub fn chart_view(words: Translator, results: &Results, charts: Charts) -> AnyView {
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
    let key = has_before.then(|| view! { <p class="soft">{words.text(msg::CHART_KEY)}</p> });
    view! {
        <section>
            <h2>{words.text(msg::CHART_TITLE)}</h2>
            <p>{charts.reading}</p>
            {key}
            <div class="charts">
                {drawn(charts.bars)}
                {charts.radar.map(drawn)}
            </div>
            <details>
                <summary>{words.text(msg::CHART_TABLE)}</summary>
                <div class="scroll" tabindex="0" role="region" aria-label=words.text(msg::CHART_TITLE)>
                    <table>
                        <thead>
                            <tr>{head}</tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <p class="soft">{words.text(msg::TABLE_RULE)}</p>
            </details>
        </section>
    }
    .into_any()
}

/// The one place where finished markup enters a page: charts, whose every text was escaped when they were drawn.
pub(crate) fn drawn(svg: String) -> AnyView {
    view! { <figure inner_html=svg></figure> }.into_any()
}
