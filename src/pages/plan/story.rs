//! The story of an action, from its planning on, told in sentences.

use leptos::prelude::*;

use crate::{
    components::{page::translator, text::Typed},
    domain::{
        action::Plan,
        action_log::{ActionLogEntry, Event, StoryEntry, StoryEvent},
        ids::OrganisationId,
    },
    language::msg,
    wording::{
        action::{all_plan_rows, story_line},
        to,
    },
};

/// The whole story, oldest first.
#[component]
pub fn Story<'a>(
    /// Whose action it is.
    group: OrganisationId,
    /// What happened to it.
    story: &'a [StoryEntry],
) -> impl IntoView + use<> {
    let words = translator();
    let rows = story
        .iter()
        .map(|entry| {
            view! {
                <li>
                    <span class="soft">{words.moment(entry.at)}</span>
                    <p dir="auto">{story_line(words, entry)}</p>
                    <WrittenWithIt group=group event=&entry.chapter />
                </li>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2>{words.text(msg::STORY_TITLE)}</h2>
            <ol class="story">{rows}</ol>
        </section>
    }
}

/// Tells both who were writing at the same moment: the one whose words stand, and the one whose did not yet.
#[component]
pub fn WritingAtOnce<'a>(
    /// What happened to the action.
    story: &'a [StoryEntry],
) -> impl IntoView + use<> {
    let words = translator();
    // What was said after the last change of words is not settled yet.
    let newest = story.iter().rev().find(|entry| match &entry.chapter {
        StoryEvent::Said(said) => said.event == Event::Met,
        StoryEvent::Reworded(_) => true,
        _ => false,
    });
    newest
        .filter(|entry| !matches!(entry.chapter, StoryEvent::Reworded(_)))
        .map(|entry| {
            let who_and_when = [
                ("name", entry.name.as_str().into()),
                ("when", words.moment(entry.at).into()),
            ];
            view! {
                <p class="alert" role="status">{words.with(msg::STORY_MET_NOTICE, who_and_when)}</p>
            }
        })
}

/// What was written with an event: a note, the words before, the part that was split off.
#[component]
fn WrittenWithIt<'a>(group: OrganisationId, event: &'a StoryEvent) -> impl IntoView + use<> {
    match event {
        StoryEvent::Said(ActionLogEntry {
            event: Event::Split { part },
            note,
            ..
        }) => {
            let href = to::action(group, *part);
            view! { <p><a href=href dir="auto">{note.clone()}</a></p> }.into_any()
        }
        StoryEvent::Reworded(before) => view! { <WordsBefore plan=before /> }.into_any(),
        event => note(event)
            .map(|note| view! { <Typed text=note /> })
            .into_any(),
    }
}

/// The note that was written with an event.
pub(super) fn note(event: &StoryEvent) -> Option<&str> {
    let note = match event {
        StoryEvent::Said(said) => said.note.as_str(),
        StoryEvent::Closed(closure) => closure.note.as_str(),
        _ => "",
    };
    (!note.is_empty()).then_some(note)
}

/// Labels with what they say, for a list of descriptions.
#[component]
pub fn LabelledTexts(
    /// Each label with its text.
    rows: Vec<(String, String)>,
) -> impl IntoView {
    rows.into_iter()
        .map(|(label, text)| {
            view! { <div><dt>{label}</dt><dd><Typed text=text /></dd></div> }
        })
        .collect_view()
}

/// The words an action had before.
#[component]
fn WordsBefore<'a>(plan: &'a Plan) -> impl IntoView + use<> {
    let words = translator();
    view! {
        <details class="no-print">
            <summary>{words.text(msg::STORY_BEFORE)}</summary>
            <dl><LabelledTexts rows=all_plan_rows(words, plan) /></dl>
        </details>
    }
}
