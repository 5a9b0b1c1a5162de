//! The chosen principles of an audit, one after the other, as the task list and the page of all answers show them.

use leptos::prelude::*;

use crate::{
    components::{asked::Asked, cup::accent},
    domain::{audit::AnswerSheet, questionnaire::Principle},
};

/// The chosen principles of an audit, each in its accent under its title, with what `body` draws of it.
pub fn chapters<F, V>(sheet: &AnswerSheet, body: F) -> impl IntoView + use<F, V>
where
    F: Fn(&Principle) -> V,
    V: IntoView + 'static,
{
    sheet
        .placed_principles()
        .map(|(index, principle)| {
            view! {
                <section class=format!("chapter {}", accent(index))>
                    <h2><Asked language=&sheet.questionnaire.language text=&principle.title /></h2>
                    {body(principle)}
                </section>
            }
        })
        .collect_view()
}
