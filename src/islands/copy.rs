//! A button that copies a link, where the browser lets it.

#[cfg(feature = "hydrate")]
mod browser;
pub mod machine;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::islands::copy::machine::Machine;

/// Copies what stands in the element with the id `text`. A link is as good as a key, so it is read from the page when
/// someone presses, and never told to the island. `label` stands on the button, `copied` is said afterwards.
#[island]
pub(crate) fn CopyLink(text: String, label: String, copied: String) -> impl IntoView {
    let machine = RwSignal::new(Machine::default());
    // Once the view is woken; what is shown before that would not be seen.
    #[cfg(feature = "hydrate")]
    request_animation_frame(move || browser::woken(machine));
    #[cfg(feature = "hydrate")]
    let press = move |_| browser::pressed(&text, machine);
    #[cfg(not(feature = "hydrate"))]
    let press = {
        let _ = text;
        |_| {}
    };
    let said = move || match machine.get().said() {
        true => format!(" {copied}"),
        false => String::new(),
    };
    view! {
        <button type="button" hidden=move || !machine.get().offered() on:click=press>
            {label}
        </button>
        <span role="status">{said}</span>
    }
}
