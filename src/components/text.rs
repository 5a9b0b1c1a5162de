//! Text that people typed, and text as it stands in HTML.

use leptos::{either::Either, prelude::*};

use crate::domain::reach::pieces;

/// Text as it stands in HTML, for the two elements whose text Leptos cannot be given plainly.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Text with its line breaks, as people typed it.
#[component]
pub fn Typed(
    /// The text.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <p class="typed" dir="auto">{text}</p> }
}

/// A link as people typed it: followed where a browser opens it as a page, and only read where it is anything else.
#[component]
pub fn TypedLink(
    /// The link; may be empty.
    #[prop(into)]
    link: String,
) -> impl IntoView {
    let is_page = ["https://", "http://"]
        .iter()
        .any(|start| link.starts_with(start));
    (!link.is_empty()).then(|| {
        if is_page {
            Either::Left(view! { <a href=link.clone() rel="noopener noreferrer" dir="ltr">{link.clone()}</a> })
        } else {
            Either::Right(view! { <span dir="auto">{link}</span> })
        }
    })
}

/// Text in which phones and e-mail addresses can be pressed.
#[component]
pub fn Reachable<'a>(
    /// The text.
    text: &'a str,
) -> impl IntoView + use<> {
    pieces(text)
        .into_iter()
        .map(|piece| {
            let text = piece.text.to_owned();
            match piece.href {
                Some(href) => Either::Left(view! { <a href=href>{text}</a> }),
                None => Either::Right(text),
            }
        })
        .collect_view()
}
