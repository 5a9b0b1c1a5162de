//! What was learned, in three lines, to be read where it was said and found again.

use leptos::prelude::*;

use crate::{
    components::{field::TextField, page::translator, text::Typed},
    domain::{form::Form, lesson::Lesson},
    forms::lesson::FindLessons,
    islands::search::{self, SearchWhileTyping},
    language::msg,
};

/// A lesson in a list.
pub struct FoundLesson {
    /// What it is of.
    pub title: String,
    /// The address of that.
    pub href: String,
    /// What else is said of it; may be empty.
    pub beside: String,
    /// What was learned.
    pub lesson: Lesson,
}

/// Lessons, and a field that looks for words in them.
#[component]
pub fn FoundLessons<'a>(
    /// The address of the page.
    address: String,
    /// Those that have the words.
    found: Vec<FoundLesson>,
    /// What is said where there are none at all.
    #[prop(into)]
    none: String,
    /// What was looked for.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: FindLessons = FindLessons::FIELDS;
    let words = translator();
    let is_search = !FIELDS.find.typed(form).trim().is_empty();
    let none = found.is_empty().then(|| {
        let text = if is_search {
            words.text(msg::LESSONS_NONE_FOUND)
        } else {
            none
        };
        view! { <p>{text}</p> }
    });
    let rows = found
        .into_iter()
        .map(|found| {
            view! {
                <section class="card">
                    <h2><a href=found.href dir="auto">{found.title}</a></h2>
                    <p class="soft" dir="auto">{found.beside}</p>
                    <LessonView lesson=&found.lesson />
                </section>
            }
        })
        .collect_view();
    view! {
        <form id=search::FORM class="live no-print" method="get" action=address>
            <TextField field=FIELDS.find form=form />
            <div class="buttons"><button>{words.text(msg::FILTER_SHOW)}</button></div>
            <SearchWhileTyping />
        </form>
        <div id=search::LIST>{none} {rows}</div>
    }
}

/// What was tried, what happened, what was learned, each where it was said.
#[component]
pub fn LessonView<'a>(
    /// What was learned.
    lesson: &'a Lesson,
) -> impl IntoView + use<> {
    let words = translator();
    [msg::LESSON_TRIED, msg::LESSON_HAPPENED, msg::LESSON_LEARNED]
        .into_iter()
        .zip(lesson.lines())
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| view! { <h3>{words.text(label)}</h3> <Typed text=text /> })
        .collect_view()
}
