//! Counts people who come in without loading the page anew: what is pressed shows at once, is sent in its order, and again
//! where the network was gone; the server's page then takes the list's place. Each press has a number of its own, so that
//! one that is sent twice counts once.

use leptos::prelude::*;

pub mod machine;

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(test)]
mod tests;

/// The id of the form whose buttons are pressed. It stands in the list that searching exchanges.
pub const FORM: &str = "ticks";
/// The id of the place that says what was kept, and what still waits.
pub const KEPT: &str = "kept";
/// The name of the field that holds the page's own key.
pub const PAGE: &str = "page";

/// Watches the form [`FORM`]; stands in the page once, outside what is exchanged. `waits` is said while presses are not sent.
#[island]
pub(crate) fn TickAtOnce(waits: String) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start(waits);
    #[cfg(not(feature = "hydrate"))]
    let _ = waits;
}
