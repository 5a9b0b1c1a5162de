//! What is asked of why something moved: the reasons, the action that did it, a few words.

use leptos::prelude::*;

use crate::{
    components::{
        field::{Problem, TextField},
        page::translator,
    },
    domain::{action::Action, form::Form, reason::Reason},
    forms::reason::ReasonForm,
    language::{Message, msg},
    wording::comparison::reason_word,
};

/// The fields of [`ReasonForm`].
#[component]
pub fn ReasonFields<'a>(
    /// What is asked.
    question: Message,
    /// The group's actions about what moved.
    own: Vec<&'a Action>,
    /// All its other actions.
    others: Vec<&'a Action>,
    /// What was typed.
    form: &'a Form,
) -> impl IntoView + use<> {
    view! {
        <Reasons question=question form=form />
        <ActionField own=own others=others form=form />
        <TextField field=ReasonForm::FIELDS.note form=form />
    }
}

/// A box for each reason, under the question.
#[component]
fn Reasons<'a>(question: Message, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let field = ReasonForm::FIELDS.because;
    let hint = field
        .hint
        .map(|hint| view! { <p class="hint">{words.text(hint)}</p> });
    let picks = Reason::ALL.map(|reason| {
        let hint = match reason {
            Reason::Did => msg::REASON_DID_HINT,
            Reason::Clearer => msg::REASON_CLEARER_HINT,
            Reason::People => msg::REASON_PEOPLE_HINT,
            Reason::Service => msg::REASON_SERVICE_HINT,
        };
        let (word, checked) = (reason.word(), field.has(form, reason.word()));
        view! {
            <label class="pick">
                <input type="checkbox" name=field.name value=word checked=checked />
                <b>{reason_word(words, reason)}</b>
                <span>{words.text(hint)}</span>
            </label>
        }
    });
    view! {
        <fieldset id=field.name>
            <legend>{words.text(question)}</legend>
            {hint}
            <Problem form=form name=field.name />
            <div class="picks">{picks.collect_view()}</div>
        </fieldset>
    }
}

/// The group's actions to choose from, those about what moved first; nothing while there are none.
#[component]
fn ActionField<'a>(
    own: Vec<&'a Action>,
    others: Vec<&'a Action>,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let field = ReasonForm::FIELDS.action;
    let hint_id = format!("{}-hint", field.name);
    let hint = field
        .hint
        .map(|hint| view! { <p class="hint" id=hint_id.clone()>{words.text(hint)}</p> });
    (!own.is_empty() || !others.is_empty()).then(|| {
        view! {
            <div class="field">
                <label for=field.name>{words.text(field.label)}</label>
                {hint}
                <select id=field.name name=field.name aria-describedby=hint_id>
                    <option value="">{words.text(msg::REASON_ACTION_NONE)}</option>
                    <Actions label=msg::REASON_ACTION_OWN actions=own form=form />
                    <Actions label=msg::REASON_ACTION_OTHERS actions=others form=form />
                </select>
            </div>
        }
    })
}

/// Actions to choose from, under a heading; nothing where there are none.
#[component]
fn Actions<'a>(label: Message, actions: Vec<&'a Action>, form: &'a Form) -> impl IntoView + use<> {
    let label = translator().text(label);
    let chosen = ReasonForm::FIELDS.action.typed(form);
    let is_empty = actions.is_empty();
    let options = actions
        .into_iter()
        .map(|action| {
            let id = action.id.to_string();
            let selected = chosen == id;
            view! { <option value=id selected=selected dir="auto">{action.plan.what.clone()}</option> }
        })
        .collect_view();
    (!is_empty).then(|| view! { <optgroup label=label>{options}</optgroup> })
}
