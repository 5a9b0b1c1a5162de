//! What stood before in a line that a network keeps of itself, and the way to use it again.

use leptos::prelude::*;

use crate::{
    components::{page::translator, text::Typed},
    domain::form::Form,
    forms::{Field, lesson::AGAIN},
    language::msg,
    queries::mending::NetworkChange,
};

/// Puts words from before into a field, where the address names some of them.
pub fn use_once(form: &mut Form, query: &Form, field: Field, once: &[NetworkChange]) {
    let again = query.get(AGAIN);
    if let Some(change) = once.iter().find(|change| change.id.to_string() == again) {
        form.forget(field.name);
        form.add(field.name, change.was.as_str());
        form.add(AGAIN, again);
    }
}

/// Says that words from before stand in a form; nothing where none do.
#[component]
pub fn UsedOnce<'a>(
    /// The form.
    form: &'a Form,
) -> impl IntoView + use<> {
    (!form.get(AGAIN).is_empty()).then(|| {
        view! { <p class="said" role="status">{translator().text(msg::WORDS_AGAIN_TEXT)}</p> }
    })
}

/// What stood there before, with who changed it and when, folded away; nothing where nothing was changed.
#[component]
pub fn Once<'a>(
    /// The address of the page with the form.
    address: String,
    /// What stood there, the latest change first.
    once: &'a [NetworkChange],
) -> impl IntoView + use<> {
    let words = translator();
    let rows: Vec<_> = once
        .iter()
        .map(|change| {
            let when = words.moment(change.changed_at);
            let about = [
                ("name", change.changed_by.as_str().into()),
                ("when", when.clone().into()),
            ];
            let by = words.with(msg::HISTORY_BY, about);
            let href = format!("{address}?{AGAIN}={}", change.id);
            let label = words.with(msg::WORDS_AGAIN_LABEL, [("when", when.into())]);
            view! {
                <li>
                    <Typed text=&change.was />
                    <p class="soft">{by}</p>
                    <p><a href=href aria-label=label>{words.text(msg::WORDS_AGAIN)}</a></p>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <details class="no-print">
                <summary>{words.text(msg::HISTORY_CHANGES)}</summary>
                <ul class="story">{rows}</ul>
            </details>
        }
    })
}
