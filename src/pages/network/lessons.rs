//! What was learned from meetings: three lines of each, to be found again.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        lessons::{FoundLesson, FoundLessons},
        page::{Page, PageContext, translator},
    },
    domain::{form::Form, ids::NetworkId, meeting::MeetingLesson},
    forms::lesson::FindLessons,
    language::msg,
    pages::{
        network::meetings::BackToMeetings,
        shell::request::{PageResult, Query},
    },
    queries,
    visitor::Facilitator,
    wording::to,
};

/// `GET /networks/{network}/lessons`: what was learned, the latest meeting first; `q` looks for words.
pub async fn show(State(app): State<App>, who: Facilitator, Query(query): Query) -> PageResult {
    let typed = FindLessons::FIELDS.find.typed(&query);
    let lessons = queries::meeting::lessons(&app, &who, typed).await?;
    Ok(PageContext::of_network(&app, &who).render(|| {
        view! { <LessonsPage network=who.network.id lessons=&lessons form=&query /> }
    }))
}

#[component]
fn LessonsPage<'a>(
    network: NetworkId,
    lessons: &'a [MeetingLesson],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let found = lessons.iter().map(|learned| FoundLesson {
        title: words.dated(&learned.series, learned.held_on),
        href: to::meeting(network, learned.meeting_id),
        beside: learned.theme.clone(),
        lesson: learned.lesson.clone(),
    });
    let found = found.collect();
    let title = words.text(msg::LESSONS_TITLE);
    let none = words.text(msg::LESSONS_NONE);
    let body = view! {
        <BackToMeetings network=network />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::LESSONS_TEXT)}</p>
        <FoundLessons address=to::in_network(network, "lessons") found=found none=none form=form />
    };
    view! { <Page title=title>{body}</Page> }
}
