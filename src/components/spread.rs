//! How far apart a team stands on a statement: in sentences, and as dots where how many may be told.

use leptos::prelude::*;

use crate::{
    components::{asked::ChoiceWord, cup::ChoiceCup, page::translator, text::Typed},
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
    view! {
        <section class="spread" aria-label=words.text(msg::SPREAD_TITLE)>
            <p><strong>{sentences}</strong> " " <span class="soft">{base}</span></p>
            <SpreadDots questionnaire=questionnaire told=told />
        </section>
    }
}

/// What people wrote, word for word and without a name, folded until somebody asks for it; nothing where fewer than three
/// wrote something.
#[component]
pub fn WhatPeopleWrote<'a>(
    /// What was told of the statement.
    told: &'a StatementSpread,
) -> impl IntoView + use<> {
    if told.texts.is_empty() {
        return None;
    }
    let label = translator().count(msg::SPREAD_TEXTS, told.texts.len());
    let texts = told.texts.iter();
    let texts = texts
        .map(|text| view! { <li><Typed text=text.clone() /></li> })
        .collect_view();
    Some(view! {
        <details class="wrote">
            <summary>{label}</summary>
            <ul>{texts}</ul>
        </details>
    })
}

/// How many chose what, and the same by role, where that may be told.
#[component]
pub fn SpreadDots<'a>(
    /// Whose scale it is.
    questionnaire: &'a Questionnaire,
    /// What was told of the statement.
    told: &'a StatementSpread,
) -> impl IntoView + use<> {
    let Spread::Dots(counts) = &told.spread else {
        return None;
    };
    let by_role = (!told.by_role.is_empty())
        .then(|| view! { <ByRole questionnaire=questionnaire told=told /> });
    Some(view! {
        <Dots questionnaire=questionnaire counts=counts />
        {by_role}
    })
}

/// How many of each role chose what, folded until somebody asks for it.
#[component]
fn ByRole<'a>(
    questionnaire: &'a Questionnaire,
    told: &'a StatementSpread,
) -> impl IntoView + use<> {
    let words = translator();
    let roles = wording::team::by_role(words, questionnaire, told);
    let rows = roles
        .into_iter()
        .map(|(role, counts)| view! { <dt>{role}</dt> <dd>{counts}</dd> })
        .collect_view();
    view! {
        <details>
            <summary>{words.text(msg::SPREAD_BY_ROLE)}</summary>
            <dl class="by-role">{rows}</dl>
        </details>
    }
}

/// A dot for each person, beside what they chose, folded until somebody asks for it: a team sees first how far apart it
/// stands.
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
    view! {
        <details>
            <summary>{translator().text(msg::SPREAD_DOTS)}</summary>
            <ul class="plain spread-dots">{rows}</ul>
        </details>
    }
}
