//! What was learned from meetings: three lines of each, to be found again.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        field::TextField,
        page::{Page, PageContext, translator},
        text::Typed,
    },
    domain::{
        form::Form,
        ids::NetworkId,
        meeting::{Lesson, MeetingLesson},
    },
    forms::meeting::FindLessons,
    islands::search::{self, SearchWhileTyping},
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
    const FIELDS: FindLessons = FindLessons::FIELDS;
    let words = translator();
    let is_search = !FIELDS.find.typed(form).trim().is_empty();
    let none = lessons.is_empty().then(|| {
        let text = if is_search {
            msg::LESSONS_NONE_FOUND
        } else {
            msg::LESSONS_NONE
        };
        view! { <p>{words.text(text)}</p> }
    });
    let rows = lessons
        .iter()
        .map(|learned| {
            let title = words.dated(&learned.series, learned.held_on);
            let href = to::meeting(network, learned.meeting_id);
            view! {
                <section class="card">
                    <h2><a href=href dir="auto">{title}</a></h2>
                    <p class="soft" dir="auto">{learned.theme.clone()}</p>
                    <LessonView lesson=&learned.lesson />
                </section>
            }
        })
        .collect_view();
    let title = words.text(msg::LESSONS_TITLE);
    let body = view! {
        <BackToMeetings network=network />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::LESSONS_TEXT)}</p>
        <form id=search::FORM class="live no-print" method="get" action=to::in_network(network, "lessons")>
            <TextField field=FIELDS.find form=form />
            <div class="buttons"><button>{words.text(msg::FILTER_SHOW)}</button></div>
            <SearchWhileTyping />
        </form>
        <div id=search::LIST>{none} {rows}</div>
    };
    view! { <Page title=title>{body}</Page> }
}

/// What was tried, what happened, what was learned, each where it was said.
#[component]
pub fn LessonView<'a>(
    /// What was learned.
    lesson: &'a Lesson,
) -> impl IntoView + use<> {
    let words = translator();
    [
        (msg::LESSON_TRIED, &lesson.tried),
        (msg::LESSON_HAPPENED, &lesson.happened),
        (msg::LESSON_LEARNED, &lesson.learned),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| {
        view! { <h3>{words.text(label)}</h3> <Typed text=text /> }
    })
    .collect_view()
}
