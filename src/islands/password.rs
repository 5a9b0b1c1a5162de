//! A box under a password, for those who would rather see what they type.

#[cfg(feature = "hydrate")]
mod browser;
pub mod machine;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::islands::password::machine::Machine;

#[cfg(feature = "hydrate")]
use crate::islands::password::machine::Event;

/// Shows what is typed in the field with the id `field` while its box is ticked. `label` stands beside the box.
#[island]
pub(crate) fn ShowPassword(field: String, label: String) -> impl IntoView {
    let machine = RwSignal::new(Machine::default());
    #[cfg(feature = "hydrate")]
    let tick = {
        let field = field.clone();
        move |event| {
            let ticked = Event::Ticked(event_target_checked(&event));
            browser::happened(&field, machine, ticked);
        }
    };
    #[cfg(not(feature = "hydrate"))]
    let tick = |_| {};
    // Once the view is woken; what is shown before that would not be seen.
    #[cfg(feature = "hydrate")]
    request_animation_frame(move || browser::start(field, machine));
    #[cfg(not(feature = "hydrate"))]
    let _ = field;
    view! {
        <label class="dot" hidden=move || !machine.get().offered()>
            <input
                type="checkbox"
                autocomplete="off"
                prop:checked=move || machine.get().shown()
                on:change=tick
            />
            {label}
        </label>
    }
}
