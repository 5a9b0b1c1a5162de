//! A table of data: named, scrolled sideways where it is wide, each row with its head.

use leptos::{either::Either, prelude::*};

use crate::components::asked::Asked;

/// The head of a column.
pub struct Head {
    text: String,
    /// Its language, where it is a questionnaire's.
    language: Option<String>,
}

impl Head {
    /// Words of a questionnaire, in their language.
    pub fn asked(language: &str, text: &str) -> Self {
        Self {
            text: text.to_owned(),
            language: Some(language.to_owned()),
        }
    }
}

impl From<String> for Head {
    fn from(text: String) -> Self {
        Self {
            text,
            language: None,
        }
    }
}

/// A row: its head, and its other cells.
pub type Row = (AnyView, Vec<AnyView>);

/// A row of words.
pub fn words(head: impl Into<String>, cells: impl IntoIterator<Item = String>) -> Row {
    let cells = cells.into_iter().map(IntoAny::into_any).collect();
    (head.into().into_any(), cells)
}

/// A cell that people typed: it runs by its own letters. Where nothing was typed the cell is empty, and a stacked row has no line
/// for it.
pub fn typed(text: impl Into<String>) -> AnyView {
    let text: String = text.into();
    if text.is_empty() {
        return ().into_any();
    }
    view! { <span dir="auto">{text}</span> }.into_any()
}

/// A table in a part of the page that can be scrolled by keyboard and is named for those who do not see it.
#[component]
pub fn DataTable(
    /// What it is called.
    #[prop(into)]
    title: String,
    /// Heads of the columns; the first is that of the rows' heads.
    heads: Vec<Head>,
    /// Its rows.
    rows: Vec<Row>,
    /// Whether each row becomes a block of its own on a narrow screen.
    #[prop(optional)]
    stacked: bool,
) -> impl IntoView {
    let labels: Vec<String> = heads.iter().map(|head| head.text.clone()).collect();
    let heads = heads
        .into_iter()
        .map(|head| match head.language {
            Some(language) => Either::Left(
                view! { <th scope="col"><Asked language=&language text=head.text /></th> },
            ),
            None => Either::Right(view! { <th scope="col">{head.text}</th> }),
        })
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
