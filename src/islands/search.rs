//! Searches a list while people type in its form: the form's own address is asked for, and its part of the page exchanged.

use leptos::prelude::*;

pub mod machine;

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(test)]
mod tests;

/// The id of the form.
pub const FORM: &str = "filter";
/// The id of the list. It holds no islands: what is put in its place is not woken.
pub const LIST: &str = "results";

/// Watches the form [`FORM`] and exchanges the list [`LIST`]; stands in the page once.
#[island]
pub(crate) fn SearchWhileTyping() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start();
}
