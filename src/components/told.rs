//! What is told of a question that people who use a service answered: in their own words, with counts, all answers alike. Never as
//! a level, a cup or an average.

use leptos::prelude::*;

use crate::{
    components::{
        asked::{Asked, OnlyIn},
        cup::accent,
        page::translator,
    },
    domain::{
        questionnaire::VoiceQuestion,
        release::{Release, Slice, Table, Told},
        round::Split,
    },
    language::msg,
    queries::told::ToldRound,
    wording::voices::slice_name,
};

/// A question with what is told of it; nothing but that where nothing may be told.
#[component]
pub fn ToldQuestion<'a>(
    /// The question, in the language of the page or of its file.
    question: &'a VoiceQuestion,
    /// The language of its words.
    language: &'a str,
    /// What is told; none where nothing may be.
    told: Option<&'a Release>,
) -> impl IntoView + use<> {
    let words = translator();
    let heading = view! { <Asked language=language text=&question.text /> };
    let Some(release) = told else {
        return view! {
            <div class="told"><h3>{heading}</h3><p class="soft">{words.text(msg::TOLD_TOO_FEW)}</p></div>
        }
        .into_any();
    };
    let skipped = (release.skipped > 0).then(|| {
        view! { <p class="soft">{words.with(msg::TOLD_SKIPPED, [("n", release.skipped.into())])}</p> }
    });
    let body = match &release.told {
        Told::Nearly(answer) => {
            let said = match question.answers.get(*answer) {
                Some(text) => view! { <Asked language=language text=text /> }.into_any(),
                None => words.text(msg::VOICES_UNSURE).into_any(),
            };
            view! { <p>{words.text(msg::TOLD_NEARLY)} " " <b>{said}</b></p> }.into_any()
        }
        Told::Numbers(table) => {
            let base = words.with(msg::TOLD_BASE, [("n", table.base().into())]);
            let slices: Vec<_> = release
                .slices
                .iter()
                .map(|(slice, table)| view! { <SliceTable question=question language=language slice=slice table=table /> })
                .collect();
            view! {
                <p class="soft">{base}</p>
                <Bars question=question language=language table=table />
                {slices}
            }
            .into_any()
        }
    };
    view! { <div class="told"><h3>{heading}</h3>{body}{skipped}</div> }.into_any()
}

#[component]
fn SliceTable<'a>(
    question: &'a VoiceQuestion,
    language: &'a str,
    slice: &'a Slice,
    table: &'a Table,
) -> impl IntoView + use<> {
    let words = translator();
    let base = words.with(msg::TOLD_BASE, [("n", table.base().into())]);
    view! {
        <details>
            <summary>{slice_name(words, slice)}</summary>
            <p class="soft">{base}</p>
            <Bars question=question language=language table=table />
        </details>
    }
}

/// The count of each answer with a bar; the bars of one question are of one colour.
#[component]
pub fn Bars<'a>(
    /// The question.
    question: &'a VoiceQuestion,
    /// The language of its words.
    language: &'a str,
    /// How many gave each answer.
    table: &'a Table,
) -> impl IntoView + use<> {
    let words = translator();
    let base = table.base();
    let rows: Vec<_> = table
        .lines(question.answers.len())
        .map(|(answer, count)| {
            let label = match question.answers.get(answer) {
                Some(text) => view! { <Asked language=language text=text /> }.into_any(),
                None => words.text(msg::VOICES_UNSURE).into_any(),
            };
            view! {
                <tr>
                    <th scope="row">{label}</th>
                    <td><CountBar count=count base=base /></td>
                    <td class="number">{count.to_string()}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="counts-of">
            <thead>
                <tr><th scope="col">{words.text(msg::TOLD_ANSWER)}</th><td></td><th scope="col">{words.text(msg::TOLD_COUNT)}</th></tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// How many of those who answered gave an answer, as a bar; the number stands beside it.
#[component]
pub fn CountBar(
    /// How many gave it.
    count: u32,
    /// How many answered.
    base: u32,
) -> impl IntoView {
    let width = (count * 100).div_ceil(base.max(1)).to_string();
    view! {
        <svg class="count-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width=width height="10" rx="1" />
        </svg>
    }
}

/// The questions that speak to a principle, under its name; nothing where there are none.
#[component]
pub fn Chapter<'a>(
    /// The language of its name.
    language: &'a str,
    /// The principle's place in the questionnaire.
    index: usize,
    /// Its name.
    title: &'a str,
    /// The questions, drawn.
    questions: Vec<AnyView>,
) -> impl IntoView + use<> {
    (!questions.is_empty()).then(|| {
        view! {
            <section class=format!("chapter {}", accent(index))>
                <h2><Asked language=language text=title /></h2>
                {questions}
            </section>
        }
    })
}

/// What is told of a round so far, by principle.
#[component]
pub fn WhatIsTold<'a>(
    /// The round with what is told of it.
    told: &'a ToldRound,
) -> impl IntoView + use<> {
    let words = translator();
    let questionnaire = &told.asked;
    let language = questionnaire.language.as_str();
    let parts: Vec<_> = questionnaire
        .principles
        .iter()
        .enumerate()
        .map(|(index, principle)| {
            let questions: Vec<_> = told
                .questions(&principle.id)
                .map(|question| {
                    if told.told.is_empty() {
                        return view! { <p><Asked language=language text=&question.text /></p> }
                            .into_any();
                    }
                    let told = told.release(question);
                    view! { <ToldQuestion question=question language=language told=told /> }
                        .into_any()
                })
                .collect();
            view! { <Chapter language=language index=index title=&principle.title questions=questions /> }
        })
        .collect();
    let nothing = told
        .told
        .is_empty()
        .then(|| view! { <p><b>{words.text(msg::TOLD_NOTHING)}</b></p> });
    let day = told.told.values().map(|told| told.day).max();
    let day = day.map(|day| {
        view! { <p class="soft">{words.with(msg::TOLD_ON, [("day", words.date(day).into())])}</p> }
    });
    let aside = (told.round.set_aside > 0).then(|| {
        view! { <p>{words.with(msg::TOLD_SET_ASIDE, [("n", told.round.set_aside.into())])}</p> }
    });
    let rule = match told.round.split {
        Split::Nothing => msg::TOLD_RULE,
        Split::Site | Split::Language => msg::TOLD_RULE_SPLIT,
    };
    view! {
        <h2>{words.text(msg::TOLD_TITLE)}</h2>
        <p class="soft">{words.text(rule)}</p>
        {day}
        {aside}
        {nothing}
        <OnlyIn language=language />
        {parts}
    }
}
