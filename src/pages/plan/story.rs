//! The story of an action, from its planning on, told in sentences.

use leptos::prelude::*;

use crate::{
    components::text::typed,
    domain::{
        action::Plan,
        action_log::{ActionLogEntry, Event, StoryEntry, StoryEvent},
    },
    language::{Translator, msg},
    visitor::Coordinator,
    wording::{
        action::{plan_rows, story_line},
        to,
    },
};

/// The whole story, oldest first.
pub fn view(who: &Coordinator, story: &[StoryEntry]) -> AnyView {
    let words = who.words();
    let rows: Vec<_> = story
        .iter()
        .map(|told| {
            view! {
                <li>
                    <span class="soft">{words.moment(told.at)}</span>
                    <p dir="auto">{story_line(words, told)}</p>
                    {beside(who, &told.chapter)}
                </li>
            }
        })
        .collect();
    view! {
        <section>
            <h2>{words.text(msg::STORY_TITLE)}</h2>
            <ol class="story">{rows}</ol>
        </section>
    }
    .into_any()
}

/// Tells both who were writing at the same moment: the one whose words stand, and the one whose did not yet.
pub fn met(who: &Coordinator, story: &[StoryEntry]) -> Option<AnyView> {
    let words = who.words();
    // What was said after the last change of words is not settled yet.
    let last = story.iter().rev().find_map(|told| match &told.chapter {
        StoryEvent::Said(said) if said.event == Event::Met => Some(Some(told)),
        StoryEvent::Reworded(_) => Some(None),
        _ => None,
    });
    let told = last.flatten()?;
    Some(
        view! {
            <p class="alert" role="status">
                {words.with(msg::STORY_MET_NOTICE, [("name", told.name.as_str().into()), ("when", words.moment(told.at).into())])}
            </p>
        }
        .into_any(),
    )
}

/// What was written with it: a note, the words before, the part that was split off.
fn beside(who: &Coordinator, chapter: &StoryEvent) -> Option<AnyView> {
    match chapter {
        StoryEvent::Said(ActionLogEntry {
            event: Event::Split { part },
            note,
            ..
        }) => {
            let href = to::action(who.organisation.id, *part);
            Some(view! { <p><a href=href dir="auto">{note.clone()}</a></p> }.into_any())
        }
        StoryEvent::Said(said) if !said.note.is_empty() => Some(typed(&said.note)),
        StoryEvent::Closed(closure) if !closure.note.is_empty() => Some(typed(&closure.note)),
        StoryEvent::Reworded(before) => Some(earlier(who.words(), before)),
        _ => None,
    }
}

/// Labels with what they say.
pub fn listed(rows: Vec<(String, String)>) -> AnyView {
    rows.into_iter()
        .map(|(label, text)| view! { <div><dt>{label}</dt><dd>{typed(&text)}</dd></div> })
        .collect_view()
        .into_any()
}

/// The words an action had before.
fn earlier(words: Translator, plan: &Plan) -> AnyView {
    let mut rows = vec![(words.text(msg::ACTION_WHAT), plan.what.clone())];
    rows.extend(plan_rows(words, plan));
    view! {
        <details class="no-print">
            <summary>{words.text(msg::STORY_BEFORE)}</summary>
            <dl>{listed(rows)}</dl>
        </details>
    }
    .into_any()
}
