//! What was just done, said once at the top of the next page.

use leptos::prelude::*;

use super::page;
use crate::wording::notice::Notice;

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
    let text = page::translator().text(notice.message());
    view! { <p class="said" role="status">{text}</p> }
}
