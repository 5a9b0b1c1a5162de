//! A button that copies a link, where the browser lets it.

use leptos::prelude::*;

pub mod machine;

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(test)]
mod tests;

/// What is added to the id of the link: the button, and what is said once it was copied.
const BUTTON: &str = "copy";
const COPIED: &str = "copied";

/// Copies what stands in the element with the id `link`. `label` stands on the button, `copied` is said afterwards; both
/// are hidden until the island wakes.
#[cfg(feature = "ssr")]
#[component]
pub(crate) fn CopyLink(link: String, label: String, copied: String) -> impl IntoView {
    view! {
        <button type="button" id=format!("{link}-{BUTTON}") hidden=true>{label}</button>
        <span role="status"><span id=format!("{link}-{COPIED}") hidden=true>" " {copied}</span></span>
        <Copying link=link />
    }
}

/// Wakes the button. A link is as good as a key, so it is read from the page when someone presses, and never told to the
/// island.
#[island]
fn Copying(link: String) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start(link);
    #[cfg(not(feature = "hydrate"))]
    let _ = link;
}
