//! A questionnaire on blank paper, to print and fill in by hand.

use leptos::prelude::*;

use crate::{components::page::translator, language::msg};

/// Blank paper to print, and the way to type it in where an audit was started.
#[component]
pub fn BlankPaper(
    /// Address of the paper, without the ending of a file.
    #[prop(into)]
    blank: String,
    /// Where it is typed in.
    #[prop(optional, into)]
    type_in: Option<String>,
) -> impl IntoView {
    let words = translator();
    let type_in = type_in
        .map(|href| view! { <a class="button" href=href>{words.text(msg::TYPE_IN_LINK)}</a> });
    view! {
        <section class="no-print">
            <h2>{words.text(msg::BLANK_TITLE)}</h2>
            <p>{words.text(msg::BLANK_TEXT)}</p>
            <p class="buttons">
                <a class="button" href=format!("{blank}.pdf")>{words.text(msg::BLANK_PDF)}</a>
                <a class="button" href=format!("{blank}.pdf?size=large")>{words.text(msg::BLANK_PDF_LARGE)}</a>
                <a class="button" href=format!("{blank}.docx")>{words.text(msg::BLANK_DOCX)}</a>
                {type_in}
            </p>
        </section>
    }
}
