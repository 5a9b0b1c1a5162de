//! A table of data: named, scrolled sideways where it is wide, each row with its head.

use leptos::prelude::*;

/// A row: its head, and its other cells.
pub type Row = (AnyView, Vec<AnyView>);

/// A row of words.
pub fn words(head: impl Into<String>, cells: impl IntoIterator<Item = String>) -> Row {
    let cells = cells.into_iter().map(IntoAny::into_any).collect();
    (head.into().into_any(), cells)
}

/// A table in a part of the page that can be scrolled by keyboard and is named for those who do not see it.
#[component]
pub fn DataTable(
    /// What it is called.
    #[prop(into)]
    title: String,
    /// Heads of the columns; the first is that of the rows' heads.
    heads: Vec<String>,
    /// Its rows.
    rows: Vec<Row>,
    /// Whether each row becomes a block of its own on a narrow screen.
    #[prop(optional)]
    stacked: bool,
) -> impl IntoView {
    let labels = heads.clone();
    let heads = heads
        .into_iter()
        .map(|head| view! { <th scope="col">{head}</th> })
        .collect_view();
    let rows = rows
        .into_iter()
        .map(|(head, cells)| {
            let cells = cells
                .into_iter()
                .enumerate()
                .map(|(at, cell)| {
                    let label = stacked.then(|| labels.get(at + 1).cloned()).flatten();
                    view! { <td data-label=label>{cell}</td> }
                })
                .collect_view();
            view! { <tr><th scope="row">{head}</th> {cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=title>
            <table class=stacked.then_some("stacked")>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
