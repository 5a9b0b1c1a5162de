//! One statement between two audits: what both said, what became of it, and why.

use leptos::prelude::*;

use crate::{
    components::{cup::cup, text::typed},
    domain::{
        answer::Choice,
        comparison::{ComparedStatement, Comparison},
        lineage::Alignment,
        questionnaire::Questionnaire,
        reason::{Reason, RecordedReason},
    },
    language::{Translator, msg},
    wording::{
        answer::choice_word,
        comparison::{became, reason_word, said_by},
        to,
    },
};

/// What both audits said, with the wording of then where it was another.
pub fn then_now(words: Translator, comparison: &Comparison, entry: &ComparedStatement) -> AnyView {
    let (before, now) = (
        &comparison.before.questionnaire,
        &comparison.now.questionnaire,
    );
    let not_asked = || view! { <p>{words.text(msg::COMPARISON_NOT_ASKED)}</p> }.into_any();
    let mut then: Vec<_> = entry
        .then
        .iter()
        .map(|then| {
            let text = (then.text != entry.text)
                .then(|| view! { <p class="soft">{then.text.clone()}</p> });
            view! { {text} {measure(words, before, then.choice)} }.into_any()
        })
        .collect();
    if then.is_empty() {
        then.push(not_asked());
    }
    let asked_now = now.statement(&entry.id).is_some();
    view! {
        <dl class="then-now">
            <div>
                <dt>{words.text(msg::COMPARISON_THEN)}</dt>
                <dd>{then}</dd>
            </div>
            <div>
                <dt>{words.text(msg::COMPARISON_NOW)}</dt>
                <dd>{if asked_now { measure(words, now, entry.now) } else { not_asked() }}</dd>
            </div>
        </dl>
    }
    .into_any()
}

fn measure(words: Translator, questionnaire: &Questionnaire, choice: Option<Choice>) -> AnyView {
    let level = choice.and_then(Choice::level).map(f64::from);
    let of = questionnaire.scale.levels.len();
    view! { <p class="measure">{cup(level, of)} <span>{choice_word(words, questionnaire, choice)}</span></p> }
        .into_any()
}

/// What became of a statement: how it moved, or why nothing is called a movement, and what happened to what is asked.
pub fn happened(words: Translator, comparison: &Comparison, entry: &ComparedStatement) -> AnyView {
    let asked = asked(words, comparison, entry);
    view! {
        <p><b>{became(words, entry.movement)}</b></p>
        {(!asked.is_empty()).then(|| view! { <p class="soft">{asked}</p> })}
    }
    .into_any()
}

/// What happened to what is asked; nothing where both audits used the same version.
fn asked(words: Translator, comparison: &Comparison, entry: &ComparedStatement) -> String {
    let then = &comparison.before;
    match &entry.alignment {
        Alignment::Kept {
            from,
            reworded,
            moved,
        } => {
            let principle = then
                .questionnaire
                .statement(from)
                .map(|(principle, _)| principle.title.as_str());
            let place = principle
                .filter(|_| *moved)
                .map(|title| words.with(msg::ASKED_MOVED, [("principle", title.into())]));
            let wording = reworded.then(|| words.text(msg::ASKED_REWORDED));
            let parts: Vec<String> = wording.into_iter().chain(place).collect();
            let other_version =
                then.audit.questionnaire_version != comparison.now.audit.questionnaire_version;
            if parts.is_empty() && other_version {
                words.text(msg::ASKED_SAME)
            } else {
                parts.join(" ")
            }
        }
        Alignment::Split { into, .. } => {
            let questionnaire = &comparison.now.questionnaire;
            let others: Vec<String> = into
                .iter()
                .filter(|id| **id != entry.id)
                .filter_map(|id| questionnaire.statement(id))
                .map(|(_, statement)| {
                    words.with(
                        msg::ASKED_QUOTED,
                        [("text", statement.text.as_str().into())],
                    )
                })
                .collect();
            words.with(msg::ASKED_SPLIT, [("others", words.list(&others).into())])
        }
        Alignment::Merged { from } => words.count(msg::ASKED_MERGED, from.len()),
        Alignment::New | Alignment::Retired | Alignment::Unclear { .. } => String::new(),
    }
}

/// What was said of why a statement moved, with warm words where going down is learning; nothing where nobody said.
pub fn why_view(words: Translator, comparison: &Comparison, entry: &ComparedStatement) -> AnyView {
    let learned = entry
        .is_learning()
        .then(|| view! { <p class="said">{words.text(msg::REASON_LEARNED)}</p> });
    let said = entry.why().map(|said| said_view(words, comparison, said));
    view! { {learned} {said} }.into_any()
}

/// What was said, by whom and when.
pub fn said_view(words: Translator, comparison: &Comparison, said: &RecordedReason) -> AnyView {
    let group = comparison.now.audit.organisation_id;
    let reasons: Vec<_> = said
        .why
        .reasons
        .iter()
        .map(|reason| {
            let action = said.why.action.zip(said.action_what.clone());
            let action = action.filter(|_| *reason == Reason::Did).map(|(id, what)| {
                view! { ": " <a href=to::action(group, id) dir="auto">{what}</a> }
            });
            view! { <li>{reason_word(words, *reason)} {action}</li> }
        })
        .collect();
    view! {
        {(!reasons.is_empty()).then(|| view! { <ul>{reasons}</ul> })}
        {(!said.why.note.is_empty()).then(|| typed(&said.why.note))}
        <p class="hint">{said_by(words, said)}</p>
    }
    .into_any()
}

/// The same as a row of a table.
pub fn row(
    words: Translator,
    comparison: &Comparison,
    entry: &ComparedStatement,
    class: String,
) -> AnyView {
    let (before, now) = (
        &comparison.before.questionnaire,
        &comparison.now.questionnaire,
    );
    let mut then: Vec<_> = entry
        .then
        .iter()
        .map(|then| measure(words, before, then.choice))
        .collect();
    if then.is_empty() {
        then.push(words.text(msg::COMPARISON_NOT_ASKED).into_any());
    }
    let now = if now.statement(&entry.id).is_some() {
        measure(words, now, entry.now)
    } else {
        words.text(msg::COMPARISON_NOT_ASKED).into_any()
    };
    view! {
        <tr class=class>
            <th scope="row">{entry.text.clone()}</th>
            <td>{then}</td>
            <td>{now}</td>
            <td>{became(words, entry.movement)} " " {asked(words, comparison, entry)}</td>
        </tr>
    }
    .into_any()
}
