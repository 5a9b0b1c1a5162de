//! What a report of a network says, on the page where it is written and on that which anyone can read.

use leptos::prelude::*;

use crate::{
    components::{chart::Drawing, text::Typed},
    domain::report::{PublicReport, ReportPiece},
};

/// What a report says, piece by piece.
#[component]
pub fn ReportPieces<'a>(
    /// The report.
    public: &'a PublicReport,
) -> impl IntoView + use<> {
    let pieces = public
        .pieces
        .iter()
        .map(|piece| view! { <Piece piece=piece /> })
        .collect_view();
    view! { <article class="paper">{pieces}</article> }
}

#[component]
fn Piece<'a>(piece: &'a ReportPiece) -> impl IntoView + use<> {
    match piece {
        ReportPiece::Heading(text) => view! { <h2>{text.clone()}</h2> }.into_any(),
        ReportPiece::Paragraph(text) => view! { <Typed text=text /> }.into_any(),
        ReportPiece::Soft(text) => view! { <p class="soft">{text.clone()}</p> }.into_any(),
        ReportPiece::List(items) => {
            let items = items
                .iter()
                .map(|item| view! { <li>{item.clone()}</li> })
                .collect_view();
            view! { <ul>{items}</ul> }.into_any()
        }
        ReportPiece::Table {
            caption,
            head,
            rows,
        } => view! { <TableView caption=caption head=head rows=rows /> }.into_any(),
        ReportPiece::Chart { svg, reading } => {
            view! { <p>{reading.clone()}</p> <div class="charts"><Drawing svg=svg.clone() /></div> }
                .into_any()
        }
    }
}

/// A table of a report, whose rows have no heads.
#[component]
fn TableView<'a>(
    caption: &'a str,
    head: &'a [String],
    rows: &'a [Vec<String>],
) -> impl IntoView + use<> {
    let rows = rows
        .iter()
        .map(|row| {
            let cells = row
                .iter()
                .zip(head)
                .map(|(cell, head)| {
                    // A name that people typed runs by its own letters, and its cell stands as the others do.
                    view! { <td data-label=head.clone()><span dir="auto">{cell.clone()}</span></td> }
                })
                .collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    let heads = head
        .iter()
        .map(|head| view! { <th scope="col">{head.clone()}</th> })
        .collect_view();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=caption.to_owned()>
            <table class="stacked">
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
