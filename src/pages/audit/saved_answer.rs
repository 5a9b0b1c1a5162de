//! A saved answer, to read.

use leptos::prelude::*;

use crate::{
    components::{page::translator, text::Typed},
    domain::audit::SavedAnswer,
    language::msg,
};

/// What was written beside a choice.
#[component]
pub fn AnswerText<'a>(
    /// The answer.
    saved: &'a SavedAnswer,
) -> impl IntoView + use<> {
    let words = translator();
    let answer = &saved.answer;
    let text = |text: &str| (!text.is_empty()).then(|| view! { <Typed text=text /> });
    let evidence = (!answer.evidence.is_empty()).then(|| {
        let strength = answer
            .strength
            .map(|strength| format!(" ({})", words.term(strength)));
        view! {
            <p class="soft">{words.text(msg::ANSWER_EVIDENCE)}{strength}</p>
            <Typed text=answer.evidence.as_str() />
        }
    });
    view! {
        {text(&answer.why)}
        {text(&answer.reflection)}
        {evidence}
    }
}

/// Says of an answer that two people saved at the same moment; nothing of others.
#[component]
pub fn ClashMark<'a>(
    /// The answer, where there is one.
    saved: Option<&'a SavedAnswer>,
) -> impl IntoView + use<> {
    let clash = saved.is_some_and(|saved| saved.clash.is_some());
    clash.then(|| {
        view! { <strong class="state clash">{translator().text(msg::CLASH_MARK)}</strong> }
    })
}
