//! What is told of a question that people who use a service answered: in their own words, with counts, all answers alike. Never as
//! a level, a cup or an average.

use leptos::prelude::*;

use crate::{
    components::{asked::Asked, page::translator},
    domain::{
        questionnaire::VoiceQuestion,
        release::{Release, Slice, Table, Told},
    },
    language::msg,
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
fn Bars<'a>(
    question: &'a VoiceQuestion,
    language: &'a str,
    table: &'a Table,
) -> impl IntoView + use<> {
    let words = translator();
    let base = table.base().max(1);
    let rows: Vec<_> = (0..=question.answers.len())
        .map(|answer| (answer, table.count(answer)))
        // That nobody was unsure is not worth a line.
        .filter(|(answer, count)| *answer < question.answers.len() || *count > 0)
        .map(|(answer, count)| {
            let width = (count * 100).div_ceil(base).to_string();
            let label = match question.answers.get(answer) {
                Some(text) => view! { <Asked language=language text=text /> }.into_any(),
                None => words.text(msg::VOICES_UNSURE).into_any(),
            };
            view! {
                <tr>
                    <th scope="row">{label}</th>
                    <td>
                        <svg class="count-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                            <rect width=width height="10" rx="1" />
                        </svg>
                    </td>
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
