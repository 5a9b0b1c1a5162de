//! The small drawing beside an answer of voices.

use leptos::prelude::*;

use crate::{charts::scene, domain::scene::Scene};

/// A drawing that stands before the words of an answer. Who listens to the page hears the words alone.
#[component]
pub fn SceneDrawing(
    /// Which.
    scene: Scene,
) -> impl IntoView {
    view! {
        <svg class="drawn" viewBox=scene::VIEW aria-hidden="true" focusable="false"><path d=scene::lines(scene) /></svg>
    }
}
