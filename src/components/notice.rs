//! What was just done, said once at the top of the next page.

use leptos::prelude::*;

use super::page;
use crate::{
    language::msg,
    wording::{notice::Notice, to},
};

/// What was just done, where the address says so.
#[component]
pub fn JustDone() -> impl IntoView {
    Notice::read(&page::visitor().path).map(|notice| view! { <Said notice=notice /> })
}

/// A notice.
#[component]
pub fn Said(
    /// Which.
    notice: Notice,
) -> impl IntoView {
    let words = page::translator();
    let back = notice
        .can_be_taken_back()
        .then(|| to::removed_near(&page::visitor().path))
        .flatten()
        .map(|href| view! { " " <a href=href>{words.text(msg::REMOVED_BACK)}</a> });
    view! { <p class="said" role="status">{words.text(notice.message())} {back}</p> }
}
