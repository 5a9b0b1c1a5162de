//! How far apart a team stands on a statement: in sentences, and as dots where how many may be told.

use leptos::prelude::*;

use crate::{
    components::{asked::ChoiceWord, cup::ChoiceCup, page::translator},
    domain::{
        questionnaire::Questionnaire,
        spread::{Counts, Spread, StatementSpread},
    },
    language::msg,
    wording,
};

/// Where a team stands on a statement.
#[component]
pub fn SpreadLine<'a>(
    /// Whose scale it is.
    questionnaire: &'a Questionnaire,
    /// What may be told.
    told: &'a StatementSpread,
) -> impl IntoView + use<> {
    let words = translator();
    let sentences = wording::team::spread(words, questionnaire, told).join(" ");
    let base = words.count(msg::SPREAD_BASE, told.base);
    let dots = match &told.spread {
        Spread::Dots(counts) => Some(view! { <Dots questionnaire=questionnaire counts=counts /> }),
        _ => None,
    };
    view! {
        <section class="spread" aria-label=words.text(msg::SPREAD_TITLE)>
            <p><strong>{sentences}</strong> " " <span class="soft">{base}</span></p>
            {dots}
        </section>
    }
}

/// A dot for each person, beside what they chose.
#[component]
fn Dots<'a>(questionnaire: &'a Questionnaire, counts: &'a Counts) -> impl IntoView + use<> {
    let rows = counts
        .each()
        .map(|(choice, count)| {
            view! {
                <li>
                    <ChoiceCup questionnaire=questionnaire choice=Some(choice) />
                    <span><ChoiceWord questionnaire=questionnaire choice=Some(choice) /></span>
                    <span class="dots-drawn" aria-hidden="true">{"●".repeat(count)}</span>
                    <b>{count}</b>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="plain spread-dots">{rows}</ul> }
}
