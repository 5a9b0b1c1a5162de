//! Texts of a page that the server brings up to date while the page is open. Nothing else of the page moves, so a form in
//! which somebody types stays as it is.

use leptos::prelude::*;

pub mod machine;

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(test)]
mod tests;

/// Asks `address` every few seconds for texts, each with the id of the element it belongs into.
#[island]
pub(crate) fn LiveTexts(address: String) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start(address);
    #[cfg(not(feature = "hydrate"))]
    let _ = address;
}
