//! A card: one thing with a border round it.

use leptos::prelude::*;

/// How a card stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Like the others.
    #[default]
    Plain,
    /// What to do next.
    Next,
    /// Two people wrote at the same moment.
    Clash,
    /// Somebody may be glad to hear from somebody.
    Need,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "card",
            Self::Next => "card next",
            Self::Clash => "card clash",
            Self::Need => "card need",
        }
    }
}

/// A section with a border round it.
#[component]
pub fn Card(
    /// Its heading, where it has one.
    #[prop(optional, into)]
    title: Option<String>,
    /// How it stands out.
    #[prop(optional)]
    tone: Tone,
    /// Its id in the page.
    #[prop(optional, into)]
    id: Option<String>,
    /// Whether it stays on the screen when the page is printed.
    #[prop(optional)]
    screen_only: bool,
    /// Whether the focus goes here when the page opens.
    #[prop(optional)]
    focus: bool,
    children: Children,
) -> impl IntoView {
    let class = if screen_only {
        format!("{} no-print", tone.class())
    } else {
        tone.class().to_owned()
    };
    view! {
        <section class=class id=id tabindex=focus.then_some("-1") autofocus=focus>
            {title.map(|title| view! { <h2>{title}</h2> })}
            {children()}
        </section>
    }
}
