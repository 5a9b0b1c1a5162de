//! Ways from one view of a thing to the others.

use leptos::prelude::*;

/// A way to a view: its address, its name, and whether it is the one that is open.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Its address.
    pub href: String,
    /// Its name.
    pub title: String,
    /// Whether it is this page.
    pub is_here: bool,
}

/// Links to all views of a thing.
#[component]
pub fn Tabs(
    /// What they are views of.
    #[prop(into)]
    label: String,
    /// The views.
    tabs: Vec<Tab>,
) -> impl IntoView {
    let links = tabs
        .into_iter()
        .map(|tab| {
            let current = tab.is_here.then_some("page");
            view! { <a href=tab.href aria-current=current>{tab.title}</a> }
        })
        .collect_view();
    view! { <nav class="views no-print" aria-label=label>{links}</nav> }
}
