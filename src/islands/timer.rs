//! A quiet timer: some minutes in which nobody speaks, drawn as a bar that fills; it makes no sound.

use leptos::prelude::*;

pub mod machine;

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(test)]
mod tests;

/// Ids of the button, of the bar, and of what is said at the end.
const BUTTON: &str = "timer-start";
const BAR: &str = "timer-bar";
const OVER: &str = "timer-over";

/// A button that starts quiet time, with its bar and what is said once it is over; all hidden until the island wakes.
#[cfg(feature = "ssr")]
#[component]
pub(crate) fn QuietTimer(
    /// What stands on the button.
    label: String,
    /// What the bar shows.
    going: String,
    /// What is said at the end.
    over: String,
) -> impl IntoView {
    view! {
        <span class="timer">
            <button type="button" id=BUTTON hidden=true>{label}</button>
            <progress class="track" id=BAR hidden=true max=machine::SECONDS.to_string() value="0" aria-label=going></progress>
            <span role="status"><b id=OVER hidden=true>{over}</b></span>
        </span>
        <Timing />
    }
}

#[island]
fn Timing() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start();
}
