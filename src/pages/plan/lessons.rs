//! What a group learned from its actions: three lines of each, said on the action's page and found again.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::{
        again::{UseAgain, UsedAgain, is_used_again},
        card::Card,
        field::{Hidden, TextField},
        lessons::{FoundLesson, FoundLessons, LessonView},
        page::{Page, PageContext, translator},
    },
    domain::{action::Action, form::Form, ids::OrganisationId, lesson::ActionLesson},
    forms::lesson::{FindLessons, LessonForm},
    language::msg,
    pages::shell::request::{PageResult, Query},
    queries,
    visitor::Coordinator,
    wording::to,
};

/// `GET /groups/{group}/lessons`: what was learned, the latest first; `q` looks for words.
pub async fn show(State(app): State<App>, who: Coordinator, Query(query): Query) -> PageResult {
    let typed = FindLessons::FIELDS.find.typed(&query);
    let lessons = queries::action::lessons(&app, &who, typed).await?;
    let group = who.organisation.id;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <LessonsPage group=group lessons=&lessons form=&query /> }))
}

#[component]
fn LessonsPage<'a>(
    group: OrganisationId,
    lessons: &'a [ActionLesson],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let found = lessons.iter().map(|learned| FoundLesson {
        title: learned.what.clone(),
        href: to::action(group, learned.action_id),
        beside: said(learned),
        lesson: learned.lesson.clone(),
    });
    let found = found.collect();
    let title = words.text(msg::LESSONS_TITLE);
    let none = words.text(msg::ACTION_LESSONS_NONE);
    let body = view! {
        <p class="where"><a href=to::plan(group)>{words.text(msg::PLAN_TITLE)}</a></p>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::ACTION_LESSONS_TEXT)}</p>
        <FoundLessons address=to::in_group(group, "lessons") found=found none=none form=form />
    };
    view! { <Page title=title>{body}</Page> }
}

/// Who said it, and when.
fn said(learned: &ActionLesson) -> String {
    let words = translator();
    let about = [
        ("name", words.person(&learned.said_by).into()),
        ("date", words.moment(learned.said_at).into()),
    ];
    words.with(msg::REVISION_BY, about)
}

/// What was learned from an action that ended, and the way to say it; of one that goes on, what was said before.
#[component]
pub fn LessonCard<'a>(
    /// The action.
    action: &'a Action,
    /// What was learned, the newest wording first.
    lessons: &'a [ActionLesson],
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: LessonForm = LessonForm::FIELDS;
    let words = translator();
    let now = lessons.first().filter(|now| !now.lesson.is_empty());
    if action.is_open() && lessons.is_empty() {
        return None;
    }
    let shown = now.map(|now| {
        view! { <LessonView lesson=&now.lesson /> <p class="soft">{said(now)}</p> }
    });
    let is_wrong = LessonForm::ALL
        .iter()
        .any(|field| form.problem(field.name).is_some());
    let texts = [FIELDS.tried, FIELDS.happened, FIELDS.learned]
        .map(|field| view! { <TextField field=field form=form /> })
        .collect_view();
    let address = to::action(action.organisation_id, action.id);
    let asked = view! {
        <UsedAgain form=form />
        <form method="post" action=format!("{address}/lesson")>
            <Hidden name=FIELDS.base.name value=FIELDS.base.typed(form) />
            {texts}
            <button>{words.text(msg::ACTION_LESSON_SAVE)}</button>
        </form>
    };
    let asked = match now {
        None if !action.is_open() => asked.into_any(),
        _ => view! {
            <details class="no-print" open=is_wrong || is_used_again(form)>
                <summary>{words.text(msg::ACTION_LESSON_CHANGE)}</summary>
                {asked}
            </details>
        }
        .into_any(),
    };
    // What was emptied last stands here, with the words from before it.
    let earlier: Vec<_> = lessons
        .iter()
        .skip(usize::from(now.is_some()))
        .map(|then| view! { <Wording address=&address then=then /> })
        .collect();
    let earlier = (!earlier.is_empty()).then(|| {
        view! {
            <details class="no-print" open=now.is_none()>
                <summary>{words.text(msg::REVISION_TITLE)}</summary>
                <ul class="story">{earlier}</ul>
            </details>
        }
    });
    let all = to::in_group(action.organisation_id, "lessons");
    let body = view! {
        <p class="no-print">{words.text(msg::ACTION_LESSON_TEXT)}</p>
        {shown}
        {asked}
        {earlier}
        <p class="no-print"><a href=all>{words.text(msg::LESSONS_TITLE)}</a></p>
    };
    Some(view! { <Card title=words.text(msg::LESSON_TITLE)>{body}</Card> })
}

/// A wording from before, with the way to use it again; or that the words were taken away.
#[component]
fn Wording<'a>(
    /// The address of the action.
    address: &'a str,
    then: &'a ActionLesson,
) -> impl IntoView + use<> {
    let words = translator();
    let told = if then.lesson.is_empty() {
        Either::Left(view! { <p>{words.text(msg::WORDS_EMPTIED)}</p> })
    } else {
        let field = Some(LessonForm::FIELDS.tried.name);
        Either::Right(view! {
            <LessonView lesson=&then.lesson />
            <UseAgain page=address.to_owned() which=then.version.to_string() field=field when=then.said_at />
        })
    };
    view! { <li>{told} <p class="soft">{said(then)}</p></li> }
}
