//! The cup that stands for a level, and the colours of principles.

use leptos::prelude::*;

use crate::{
    charts::cup::{RIM, inside},
    domain::{answer::Choice, questionnaire::Questionnaire},
};

/// A cup filled to `level` of `of`; empty for none. Stands for a level everywhere, always beside its word.
#[component]
pub fn Cup(
    /// How full, from 0 to `of`.
    level: Option<f64>,
    /// Levels of the scale.
    of: usize,
) -> impl IntoView {
    let of = of.max(1) as f64;
    let fill = level.map(|level| view! { <path class="in" d=inside(level / of) /> });
    view! {
        <svg class="cup" viewBox="0 0 40 50" aria-hidden="true" focusable="false">
            {fill}
            <path class="rim" d=RIM />
        </svg>
    }
}

/// The cup of what was chosen for a statement; empty where that is no level. Stands beside its words.
#[component]
pub fn ChoiceCup<'a>(
    /// Whose scale it is.
    questionnaire: &'a Questionnaire,
    /// What was chosen.
    choice: Option<Choice>,
) -> impl IntoView + use<> {
    let level = choice.and_then(Choice::level).map(f64::from);
    view! { <Cup level=level of=questionnaire.scale.levels.len() /> }
}

/// The class that gives a principle its accent; there are nine accents, used in turn.
pub fn accent(index: usize) -> String {
    format!("accent-{}", index % 9)
}

/// A track filled to a share of the way, with the words that say the same.
#[component]
pub fn Track(
    /// How far.
    done: usize,
    /// Of how much.
    all: usize,
    /// The same in words.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    view! {
        <progress class="track" max=all.max(1).to_string() value=done.to_string() aria-label=label></progress>
    }
}
