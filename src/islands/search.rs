//! Searches a list while people type in its form: the form's own address is asked for, and its part of the page exchanged.

#[cfg(feature = "hydrate")]
mod browser;
pub mod machine;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

/// Watches the form with the id `form` and exchanges the element with the id `part`. That element holds no islands: what is
/// put in its place is not woken.
#[island]
pub(crate) fn SearchWhileTyping(form: String, part: String) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start(&form, part);
    #[cfg(not(feature = "hydrate"))]
    let _ = (form, part);
}
