//! The story of an action, from its planning on, told in sentences.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{parts::typed, to};
use crate::{
    domain::{
        action::{Outcome, Plan},
        ids::ActionId,
        progress::{Chapter, Progress, Told, Verb},
    },
    language::Words,
    visitor::Coordinator,
};

/// The whole story, oldest first.
pub fn view(who: &Coordinator, story: &[Told]) -> AnyView {
    let words = who.words();
    let rows: Vec<_> = story
        .iter()
        .map(|told| {
            view! {
                <li>
                    <span class="soft">{words.moment(told.at)}</span>
                    <p dir="auto">{sentence(words, told)}</p>
                    {beside(who, &told.chapter)}
                </li>
            }
        })
        .collect();
    view! {
        <section>
            <h2>{words.t("story-title")}</h2>
            <ol class="story">{rows}</ol>
        </section>
    }
    .into_any()
}

/// Tells both who were writing at the same moment: the one whose words stand, and the one whose did not yet.
pub fn met(who: &Coordinator, story: &[Told]) -> Option<AnyView> {
    let words = who.words();
    // What was said after the last change of words is not settled yet.
    let last = story.iter().rev().find_map(|told| match &told.chapter {
        Chapter::Said(said) if said.verb == Verb::Met => Some(Some(told)),
        Chapter::Reworded(_) => Some(None),
        _ => None,
    });
    let told = last.flatten()?;
    Some(
        view! {
            <p class="alert" role="status">
                {words.f("story-met-notice", [("name", told.name.as_str().into()), ("when", words.moment(told.at).into())])}
            </p>
        }
        .into_any(),
    )
}

/// One piece as a sentence.
pub fn sentence(words: Words, told: &Told) -> String {
    let name = || ("name", told.name.as_str().into());
    match &told.chapter {
        Chapter::Planned => words.f("story-planned", [name()]),
        Chapter::Reworded(_) => words.f("story-reworded", [name()]),
        Chapter::Reopened => words.f("story-reopened", [name()]),
        Chapter::Closed(closure) => match closure.outcome {
            Outcome::Done => words.f("story-done", [name()]),
            Outcome::LetGo => words.f("story-let-go", [name()]),
        },
        Chapter::Said(said) => spoken(words, said),
    }
}

fn spoken(words: Words, said: &Progress) -> String {
    let name = ("name", said.name.as_str().into());
    let day = |text: &str| {
        text.parse::<NaiveDate>()
            .map_or_else(|_| words.t("story-no-day"), |day| words.date(day))
    };
    match said.verb {
        Verb::Started => words.f("story-started", [name]),
        Verb::Noted => words.f("story-noted", [name]),
        Verb::Waiting => words.f("story-waiting", [name]),
        Verb::Split => words.f("story-split", [name]),
        Verb::Linked => words.f("story-linked", [name]),
        Verb::Met => words.f("story-met", [name]),
        Verb::Redated => words.f(
            "story-redated",
            [
                name,
                ("before", day(&said.before).into()),
                ("after", day(&said.after).into()),
            ],
        ),
        Verb::HandedOver => {
            let after = if said.after.is_empty() {
                words.t("story-nobody")
            } else {
                said.after.clone()
            };
            words.f(
                "story-handed-over",
                [
                    name,
                    ("before", said.before.as_str().into()),
                    ("after", after.into()),
                ],
            )
        }
    }
}

/// What was written with it: a note, the words before, the part that was split off.
fn beside(who: &Coordinator, chapter: &Chapter) -> Option<AnyView> {
    match chapter {
        Chapter::Said(said) if said.verb == Verb::Split => {
            let part: ActionId = said.after.parse().ok()?;
            let href = to::action(who.organisation.id, part);
            Some(view! { <p><a href=href dir="auto">{said.note.clone()}</a></p> }.into_any())
        }
        Chapter::Said(said) if !said.note.is_empty() => Some(typed(&said.note)),
        Chapter::Closed(closure) if !closure.note.is_empty() => Some(typed(&closure.note)),
        Chapter::Reworded(before) => Some(earlier(who.words(), before)),
        _ => None,
    }
}

/// What an action says, each with its label; without what is blank.
pub fn plan_rows(words: Words, plan: &Plan) -> Vec<(String, String)> {
    let due = plan.due_on.map(|due| words.date(due)).unwrap_or_default();
    [
        ("action-why", &plan.why),
        ("action-first-step", &plan.first_step),
        ("action-lead", &plan.lead),
        ("action-helpers", &plan.helpers),
        ("action-due", &due),
        ("action-needed", &plan.needed),
        ("action-measure", &plan.measure),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| (words.t(label), text.clone()))
    .collect()
}

/// Labels with what they say.
pub fn listed(rows: Vec<(String, String)>) -> AnyView {
    rows.into_iter()
        .map(|(label, text)| view! { <div><dt>{label}</dt><dd>{typed(&text)}</dd></div> })
        .collect_view()
        .into_any()
}

/// The words an action had before.
fn earlier(words: Words, plan: &Plan) -> AnyView {
    let mut rows = vec![(words.t("action-what"), plan.what.clone())];
    rows.extend(plan_rows(words, plan));
    view! {
        <details class="no-print">
            <summary>{words.t("story-before")}</summary>
            <dl>{listed(rows)}</dl>
        </details>
    }
    .into_any()
}
