//! Text that people typed, and text as it stands in HTML.

use leptos::prelude::*;

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
