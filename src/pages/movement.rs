//! One statement between two audits: what both said, what became of it, and why.

use leptos::prelude::*;

use super::{
    audits::choice_word,
    parts::{cup, typed},
    to,
};
use crate::{
    domain::{
        answer::Choice,
        comparison::{Comparison, Entry},
        lineage::Alignment,
        movement::{Movement, Unfair},
        questionnaire::Questionnaire,
        reason::{Reason, Said},
    },
    language::Words,
};

/// What both audits said, with the wording of then where it was another.
pub fn then_now(words: Words, comparison: &Comparison, entry: &Entry) -> AnyView {
    let (before, now) = (
        &comparison.before.questionnaire,
        &comparison.now.questionnaire,
    );
    let not_asked = || view! { <p>{words.t("comparison-not-asked")}</p> }.into_any();
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
                <dt>{words.t("comparison-then")}</dt>
                <dd>{then}</dd>
            </div>
            <div>
                <dt>{words.t("comparison-now")}</dt>
                <dd>{if asked_now { measure(words, now, entry.now) } else { not_asked() }}</dd>
            </div>
        </dl>
    }
    .into_any()
}

fn measure(words: Words, questionnaire: &Questionnaire, choice: Option<Choice>) -> AnyView {
    let level = choice.and_then(Choice::level).map(f64::from);
    let of = questionnaire.scale.levels.len();
    view! { <p class="measure">{cup(level, of)} <span>{choice_word(words, questionnaire, choice)}</span></p> }
        .into_any()
}

/// What became of a statement: how it moved, or why nothing is called a movement, and what happened to what is asked.
pub fn happened(words: Words, comparison: &Comparison, entry: &Entry) -> AnyView {
    let asked = asked(words, comparison, entry);
    view! {
        <p><b>{became(words, entry.movement)}</b></p>
        {(!asked.is_empty()).then(|| view! { <p class="soft">{asked}</p> })}
    }
    .into_any()
}

/// How it moved, or why nothing is called a movement, in words.
pub fn became(words: Words, movement: Movement) -> String {
    let unfair = match movement {
        Movement::Up(by) => return words.n("moved-up", by.into()),
        Movement::Down(by) => return words.n("moved-down", by.into()),
        Movement::Level => return words.t("moved-level"),
        Movement::NowKnown => return words.t("moved-known"),
        Movement::NowUnscored => return words.t("moved-unscored"),
        Movement::NotComparable(unfair) => unfair,
    };
    words.t(match unfair {
        Unfair::Split => "unfair-split",
        Unfair::Merged => "unfair-merged",
        Unfair::New => "unfair-new",
        Unfair::Retired => "unfair-retired",
        Unfair::VersionGone => "unfair-version-gone",
        Unfair::OtherScale => "unfair-other-scale",
        Unfair::NotLookedAt => "unfair-not-looked-at",
        Unfair::NoLevel => "unfair-no-level",
    })
}

/// What happened to what is asked; nothing where both audits used the same version.
fn asked(words: Words, comparison: &Comparison, entry: &Entry) -> String {
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
                .map(|title| words.f("asked-moved", [("principle", title.into())]));
            let wording = reworded.then(|| words.t("asked-reworded"));
            let parts: Vec<String> = wording.into_iter().chain(place).collect();
            let other_version =
                then.audit.questionnaire_version != comparison.now.audit.questionnaire_version;
            if parts.is_empty() && other_version {
                words.t("asked-same")
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
                    words.f("asked-quoted", [("text", statement.text.as_str().into())])
                })
                .collect();
            words.f("asked-split", [("others", words.list(&others).into())])
        }
        Alignment::Merged { from } => words.n("asked-merged", from.len()),
        Alignment::New | Alignment::Retired | Alignment::Unclear { .. } => String::new(),
    }
}

/// What was said of why a statement moved, with warm words where going down is learning; nothing where nobody said.
pub fn why_view(words: Words, comparison: &Comparison, entry: &Entry) -> AnyView {
    let learned = entry
        .is_learning()
        .then(|| view! { <p class="said">{words.t("reason-learned")}</p> });
    let said = entry.why().map(|said| said_view(words, comparison, said));
    view! { {learned} {said} }.into_any()
}

/// What was said, by whom and when.
pub fn said_view(words: Words, comparison: &Comparison, said: &Said) -> AnyView {
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

/// Who said it, and when.
pub fn said_by(words: Words, said: &Said) -> String {
    words.f(
        "reason-by",
        [
            ("name", said.said_by.as_str().into()),
            ("when", words.moment(said.said_at).into()),
        ],
    )
}

/// A reason in the group's words.
pub fn reason_word(words: Words, reason: Reason) -> String {
    words.t(match reason {
        Reason::Did => "reason-did",
        Reason::Clearer => "reason-clearer",
        Reason::People => "reason-people",
        Reason::Service => "reason-service",
    })
}

/// The same as a row of a table.
pub fn row(words: Words, comparison: &Comparison, entry: &Entry, class: String) -> AnyView {
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
        then.push(words.t("comparison-not-asked").into_any());
    }
    let now = if now.statement(&entry.id).is_some() {
        measure(words, now, entry.now)
    } else {
        words.t("comparison-not-asked").into_any()
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
