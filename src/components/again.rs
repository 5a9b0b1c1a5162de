//! Words that stood somewhere before, used again: the way to do so, and what a form says that they stand in.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{components::page::translator, domain::form::Form, forms::AGAIN, language::msg};

/// Whether words from before stand in a form.
pub fn is_used_again(form: &Form) -> bool {
    !form.get(AGAIN).is_empty()
}

/// Says that words from before stand in a form; nothing where none do.
#[component]
pub fn UsedAgain<'a>(
    /// The form.
    form: &'a Form,
) -> impl IntoView + use<> {
    is_used_again(form).then(|| {
        view! { <p class="said" role="status">{translator().text(msg::WORDS_AGAIN_TEXT)}</p> }
    })
}

/// Leads to the form with words from before.
#[component]
pub fn UseAgain(
    /// The address of the page with the form.
    page: String,
    /// What names the words there.
    which: String,
    /// The field to go to; the page begins at its top without one.
    #[prop(default = None)]
    field: Option<&'static str>,
    /// When they were said or changed.
    when: DateTime<Utc>,
) -> impl IntoView {
    let words = translator();
    let field = field.map(|name| format!("#{name}"));
    let href = format!("{page}?{AGAIN}={which}{}", field.unwrap_or_default());
    let label = words.with(
        msg::WORDS_AGAIN_LABEL,
        [("when", words.moment(when).into())],
    );
    view! { <p class="no-print"><a href=href aria-label=label>{words.text(msg::WORDS_AGAIN)}</a></p> }
}
