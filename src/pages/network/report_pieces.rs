//! What a report of a network or a group says, on the page where it is written and on that which anyone can read.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::{
    components::{asked::OnlyIn, chart::Drawing, text::Typed},
    domain::report::{PublicReport, ReportPiece},
    language::Language,
};

/// What a report says, piece by piece.
#[component]
pub fn ReportPieces<'a>(
    /// The report.
    public: &'a PublicReport,
) -> impl IntoView + use<> {
    let tongues = public.pieces.iter().find_map(|piece| match piece {
        ReportPiece::Tongues(tongues) => Some(tongues),
        _ => None,
    });
    let none = BTreeMap::new();
    let tongues = tongues.unwrap_or(&none);
    let pieces = public
        .pieces
        .iter()
        .map(|piece| view! { <Piece piece=piece tongues=tongues /> })
        .collect_view();
    let only = tongues.values().next();
    let only = only.map(|language| view! { <OnlyIn language=language /> });
    view! { <article class="paper">{only} {pieces}</article> }
}

/// The attributes `lang` and `dir` of words: of a questionnaire in another language its own; what people typed runs by its letters.
fn marks(text: &str, tongues: &BTreeMap<String, String>) -> (Option<String>, &'static str) {
    let tongue = tongues.get(text).cloned();
    let known = tongue.as_deref().and_then(Language::read);
    (tongue, known.map_or("auto", Language::direction))
}

#[component]
fn Piece<'a>(
    piece: &'a ReportPiece,
    tongues: &'a BTreeMap<String, String>,
) -> impl IntoView + use<> {
    match piece {
        ReportPiece::Tongues(_) => ().into_any(),
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
        } => view! { <TableView caption=caption head=head rows=rows tongues=tongues /> }.into_any(),
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
    tongues: &'a BTreeMap<String, String>,
) -> impl IntoView + use<> {
    let rows = rows
        .iter()
        .map(|row| {
            let cells = row
                .iter()
                .zip(head)
                .map(|(cell, head)| {
                    // Its cell stands as the others do; an empty one is no line of a stacked row.
                    let (lang, dir) = marks(cell, tongues);
                    let text = (!cell.is_empty()).then(
                        || view! { <span class="typed" lang=lang dir=dir>{cell.clone()}</span> },
                    );
                    view! { <td data-label=head.clone()>{text}</td> }
                })
                .collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    let heads = head
        .iter()
        .map(|head| {
            let (lang, dir) = marks(head, tongues);
            view! { <th scope="col"><bdi lang=lang dir=dir>{head.clone()}</bdi></th> }
        })
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
