//! What stood before in a line that a network keeps of itself, and the way to use it again.

use leptos::prelude::*;

use crate::{
    components::{again::UseAgain, page::translator, text::Typed},
    domain::form::Form,
    forms::{AGAIN, Field},
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

/// What stood there before, with who changed it and when, folded away; nothing where nothing was changed.
#[component]
pub fn Once<'a>(
    /// The address of the page with the form.
    address: String,
    /// The field that they stood in: the way leads to it, however far down it is.
    field: Field,
    /// What stood there, the latest change first.
    once: &'a [NetworkChange],
) -> impl IntoView + use<> {
    let words = translator();
    let rows: Vec<_> = once
        .iter()
        .map(|change| {
            let about = [
                ("name", change.changed_by.as_str().into()),
                ("when", words.moment(change.changed_at).into()),
            ];
            let by = words.with(msg::HISTORY_BY, about);
            view! {
                <li>
                    <Typed text=&change.was />
                    <p class="soft">{by}</p>
                    <UseAgain page=address.clone() which=change.id.to_string() field=Some(field.name) when=change.changed_at />
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
