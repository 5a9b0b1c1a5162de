//! A box under a password, for those who would rather see what they type.

use leptos::prelude::*;

pub mod machine;

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(test)]
mod tests;

/// What is added to the id of the field: the box, and the label that holds it.
const BOX: &str = "box";
const LABEL: &str = "show";

/// Shows what is typed in the field with the id `field` while its box is ticked. `label` stands beside the box; both are
/// hidden until the island wakes.
#[cfg(feature = "ssr")]
#[component]
pub(crate) fn ShowPassword(field: String, label: String) -> impl IntoView {
    view! {
        <label class="dot" id=format!("{field}-{LABEL}") hidden=true>
            // Browsers that remember what was ticked would tick a box whose field hides what is typed.
            <input type="checkbox" id=format!("{field}-{BOX}") autocomplete="off" />
            {label}
        </label>
        <Showing field=field />
    }
}

/// Wakes the box.
#[island]
fn Showing(field: String) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start(&field);
    #[cfg(not(feature = "hydrate"))]
    let _ = field;
}
