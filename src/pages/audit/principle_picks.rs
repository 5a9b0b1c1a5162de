//! Principles to choose from.

use leptos::prelude::*;

use crate::{
    components::{asked::Asked, cup::accent, field::Problem, page::translator},
    domain::{form::Form, questionnaire::Principle},
    forms::Field,
    language::msg,
};

/// A question with a box for each principle.
#[component]
pub fn PrinciplePicks<'a>(
    /// Which field; its label is the question.
    field: Field,
    /// The language of their words.
    language: &'a str,
    /// The principles, each with its place in the questionnaire.
    principles: Vec<(usize, &'a Principle)>,
    /// What was ticked, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let hint = field
        .hint
        .map(|hint| view! { <p class="hint">{words.text(hint)}</p> });
    let picks = principles
        .into_iter()
        .map(|(index, principle)| {
            let count = words.count(msg::STATEMENTS_COUNT, principle.statements.len());
            view! {
                <label class=format!("pick {}", accent(index))>
                    <input
                        type="checkbox"
                        name=field.name
                        value=principle.id.clone()
                        checked=field.has(form, &principle.id)
                    />
                    <b><Asked language=language text=&principle.title /></b>
                    <span><Asked language=language text=&principle.summary /> " " {count}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset id=field.name>
            <legend>{words.text(field.label)}</legend>
            {hint}
            <Problem form=form name=field.name />
            <div class="picks">{picks}</div>
        </fieldset>
    }
}
