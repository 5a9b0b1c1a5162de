//! One statement between two audits: what both said, what became of it, and why.

use leptos::prelude::*;

use crate::{
    components::{
        asked::{Asked, ChoiceWord},
        cup::ChoiceCup,
        page::translator,
        text::Typed,
    },
    domain::{
        answer::Choice,
        comparison::{ComparedStatement, Comparison},
        lineage::Alignment,
        questionnaire::Questionnaire,
        reason::{Reason, RecordedReason},
    },
    language::{Translator, msg},
    wording::{
        comparison::{became, reason_word, said_by},
        to,
    },
};

/// A statement in the words of the later audit, or of the one before where that alone asks it.
#[component]
pub fn StatementText<'a>(
    /// The two audits.
    comparison: &'a Comparison,
    /// The statement.
    statement: &'a ComparedStatement,
) -> impl IntoView + use<> {
    let now = &comparison.now.questionnaire;
    let asked = match now.statement(&statement.id) {
        Some(_) => now,
        None => &comparison.before.questionnaire,
    };
    view! { <Asked language=&asked.language text=&statement.text /> }
}

/// What both audits said, with the wording of then where it was another.
#[component]
pub fn ThenNow<'a>(
    /// The two audits.
    comparison: &'a Comparison,
    /// The statement.
    statement: &'a ComparedStatement,
) -> impl IntoView + use<> {
    let words = translator();
    let not_asked = || view! { <p>{words.text(msg::COMPARISON_NOT_ASKED)}</p> };
    let then = statement
        .then
        .iter()
        .map(|then| {
            let wording = (then.text != statement.text)
                .then(|| view! { <p class="soft"><Asked language=&comparison.before.questionnaire.language text=&then.text /></p> });
            view! {
                {wording}
                <Measure questionnaire=&comparison.before.questionnaire choice=then.choice />
            }
        })
        .collect_view();
    let not_asked_then = statement.then.is_empty().then(not_asked);
    let now = measure_now(comparison, statement);
    let not_asked_now = now.is_none().then(not_asked);
    view! {
        <dl class="then-now">
            <div>
                <dt>{words.text(msg::COMPARISON_THEN)}</dt>
                <dd>{then} {not_asked_then}</dd>
            </div>
            <div>
                <dt>{words.text(msg::COMPARISON_NOW)}</dt>
                <dd>{now} {not_asked_now}</dd>
            </div>
        </dl>
    }
}

/// What was chosen: the cup and the word.
#[component]
fn Measure<'a>(questionnaire: &'a Questionnaire, choice: Option<Choice>) -> impl IntoView + use<> {
    view! {
        <p class="measure">
            <ChoiceCup questionnaire=questionnaire choice=choice />
            <span><ChoiceWord questionnaire=questionnaire choice=choice /></span>
        </p>
    }
}

/// What the later audit said; none where it does not ask the statement.
fn measure_now(
    comparison: &Comparison,
    statement: &ComparedStatement,
) -> Option<impl IntoView + use<>> {
    let now = &comparison.now.questionnaire;
    now.statement(&statement.id)
        .map(|_| view! { <Measure questionnaire=now choice=statement.now /> })
}

/// What became of a statement: how it moved, or why nothing is called a movement, and what happened to what is asked.
#[component]
pub fn Became<'a>(
    /// The two audits.
    comparison: &'a Comparison,
    /// The statement.
    statement: &'a ComparedStatement,
) -> impl IntoView + use<> {
    let words = translator();
    let asked = what_is_asked(words, comparison, statement);
    view! {
        <p><b>{became(words, statement.movement)}</b></p>
        {(!asked.is_empty()).then(|| view! { <p class="soft">{asked}</p> })}
    }
}

/// What happened to what is asked; nothing where both audits used the same version.
fn what_is_asked(
    words: Translator,
    comparison: &Comparison,
    statement: &ComparedStatement,
) -> String {
    let then = &comparison.before;
    match &statement.alignment {
        Alignment::Kept {
            from,
            reworded,
            moved,
        } => {
            let principle = then
                .questionnaire
                .statement(from)
                .map(|(principle, _)| principle.title.as_str());
            let principle = principle
                .filter(|_| *moved)
                .map(|title| words.with(msg::ASKED_MOVED, [("principle", title.into())]));
            let wording = reworded.then(|| words.text(msg::ASKED_REWORDED));
            let parts: Vec<String> = wording.into_iter().chain(principle).collect();
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
                .filter(|id| **id != statement.id)
                .filter_map(|id| questionnaire.statement(id))
                .map(|(_, other)| {
                    words.with(msg::ASKED_QUOTED, [("text", other.text.as_str().into())])
                })
                .collect();
            words.with(msg::ASKED_SPLIT, [("others", words.list(&others).into())])
        }
        Alignment::Merged { from } => words.count(msg::ASKED_MERGED, from.len()),
        Alignment::New | Alignment::Retired | Alignment::Unclear { .. } => String::new(),
    }
}

/// What was said of why a statement moved, with warm words where going down is learning; nothing where nobody said.
#[component]
pub fn WhyMoved<'a>(
    /// The two audits.
    comparison: &'a Comparison,
    /// The statement.
    statement: &'a ComparedStatement,
) -> impl IntoView + use<> {
    let learned = statement
        .is_learning()
        .then(|| view! { <p class="said">{translator().text(msg::REASON_LEARNED)}</p> });
    let recorded = statement
        .why()
        .map(|recorded| view! { <Recorded comparison=comparison recorded=recorded /> });
    view! { {learned} {recorded} }
}

/// What was said of why, by whom and when.
#[component]
pub fn Recorded<'a>(
    /// The two audits.
    comparison: &'a Comparison,
    /// What was said.
    recorded: &'a RecordedReason,
) -> impl IntoView + use<> {
    let words = translator();
    let group = comparison.now.audit.organisation_id;
    let why = &recorded.why;
    let reasons = why
        .reasons
        .iter()
        .map(|reason| {
            let action = why.action.zip(recorded.action_what.clone());
            let action = action.filter(|_| *reason == Reason::Did).map(|(id, what)| {
                view! { ": " <a href=to::action(group, id) dir="auto">{what}</a> }
            });
            view! { <li>{reason_word(words, *reason)} {action}</li> }
        })
        .collect_view();
    view! {
        {(!why.reasons.is_empty()).then(|| view! { <ul>{reasons}</ul> })}
        {(!why.note.is_empty()).then(|| view! { <Typed text=why.note.as_str() /> })}
        <p class="hint">{said_by(words, recorded)}</p>
    }
}

/// What both audits said of a statement and what became of it, as a row of a table.
#[component]
pub fn ComparedRow<'a>(
    /// The two audits.
    comparison: &'a Comparison,
    /// The statement.
    statement: &'a ComparedStatement,
    /// Class that gives its principle's accent.
    class: String,
) -> impl IntoView + use<> {
    let words = translator();
    let not_asked = || words.text(msg::COMPARISON_NOT_ASKED);
    let before = &comparison.before.questionnaire;
    let then = statement
        .then
        .iter()
        .map(|then| view! { <Measure questionnaire=before choice=then.choice /> })
        .collect_view();
    let not_asked_then = statement.then.is_empty().then(not_asked);
    let now = measure_now(comparison, statement);
    let not_asked_now = now.is_none().then(not_asked);
    view! {
        <tr class=class>
            <th scope="row"><StatementText comparison=comparison statement=statement /></th>
            <td>{then} {not_asked_then}</td>
            <td>{now} {not_asked_now}</td>
            <td>{became(words, statement.movement)} " " {what_is_asked(words, comparison, statement)}</td>
        </tr>
    }
}
