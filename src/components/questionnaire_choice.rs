//! Chooses which questionnaire a page is about, where several were used.

use leptos::prelude::*;

use crate::{components::page::translator, language::msg};

/// The field that names the questionnaire in the address.
pub const QUESTIONNAIRE: &str = "questionnaire";

/// A list of questionnaires with a button; nothing where there is only one.
#[component]
pub fn QuestionnaireChoice<'a>(
    /// Where the choice is sent.
    action: String,
    /// Id and title of each.
    questionnaires: &'a [(String, String)],
    /// The id of the one that the page is about.
    shown: &'a str,
) -> impl IntoView + use<> {
    if questionnaires.len() < 2 {
        return None;
    }
    let words = translator();
    let options = questionnaires
        .iter()
        .map(|(id, title)| {
            view! { <option value=id.clone() selected=id == shown dir="auto">{title.clone()}</option> }
        })
        .collect_view();
    Some(view! {
        <form method="get" action=action class="field no-print">
            <label for=QUESTIONNAIRE>{words.text(msg::COURSES_CHOOSE)}</label>
            <select id=QUESTIONNAIRE name=QUESTIONNAIRE>{options}</select>
            " "
            <button>{words.text(msg::COURSES_SHOW)}</button>
        </form>
    })
}
