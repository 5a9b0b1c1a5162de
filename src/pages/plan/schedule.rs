//! When a group meets next: shown on its home, changed here.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Field, problems},
        page::PageContext,
    },
    domain::{
        dates,
        form::Form,
        schedule::{NextOccasion, Occasion},
    },
    language::{Translator, msg},
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    queries,
    visitor::{Coordinator, Visitor},
    wording::{notice::Notice, to},
};

/// A field for the day of each occasion.
pub fn day_fields(words: Translator, form: &Form) -> AnyView {
    view! {
        {Field::line("check-in", msg::SCHEDULE_CHECK_IN).hint(msg::SCHEDULE_CHECK_IN_HINT).input(words, form)}
        {Field::line("audit", msg::SCHEDULE_AUDIT).hint(msg::SCHEDULE_AUDIT_HINT).input(words, form)}
    }
    .into_any()
}

/// What comes next, a line each: "Next check-in: 21 February 2027", and whether its day has come.
pub fn lines(visitor: &Visitor, upcoming: &[NextOccasion]) -> AnyView {
    let words = visitor.words;
    let today = visitor.today();
    let rows: Vec<_> = upcoming
        .iter()
        .map(|next| {
            let label = match next.occasion {
                Occasion::CheckIn => msg::SCHEDULE_CHECK_IN,
                Occasion::Audit => msg::SCHEDULE_AUDIT,
            };
            let how = match (next.on <= today, next.agreed) {
                (true, _) => msg::SCHEDULE_NOW,
                (false, true) => msg::SCHEDULE_AGREED,
                (false, false) => msg::SCHEDULE_PROPOSED,
            };
            let class = if next.on <= today {
                "state done"
            } else {
                "state"
            };
            view! {
                <li>
                    <span>{words.text(label)}</span>
                    <b>{words.date(next.on)}</b>
                    <span class=class>{words.text(how)}</span>
                </li>
            }
        })
        .collect();
    view! { <ul class="rows">{rows}</ul> }.into_any()
}

/// The days, to change.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let upcoming = queries::schedule::upcoming(&app, who.organisation.id).await?;
    let days = upcoming
        .iter()
        .map(|next| (next.occasion.word().to_owned(), dates::write(next.on)));
    let form = Form::new(days);
    Ok(draw(&app, &who, &form, StatusCode::OK))
}

fn draw(app: &App, who: &Coordinator, form: &Form, status: StatusCode) -> Response {
    let words = who.words();
    let group = who.organisation.id;
    PageContext::of(app, who).show_as(status, &words.text(msg::SCHEDULE_TITLE), || {
        view! {
            <h1>{words.text(msg::SCHEDULE_TITLE)}</h1>
            <p>{words.text(msg::SCHEDULE_TEXT)}</p>
            {problems(words, form)}
            <form method="post" action=to::in_group(group, "schedule")>
                {day_fields(words, form)}
                <div class="buttons">
                    <button class="main">{words.text(msg::ACTION_SAVE)}</button>
                    <a class="button" href=to::group(group)>{words.text(msg::SCHEDULE_LEAVE)}</a>
                </div>
            </form>
            <p><a href=to::in_group(group, "calendar")>{words.text(msg::CALENDAR_TITLE)}</a></p>
        }
        .into_any()
    })
}

/// Agrees on the days.
///
/// # Errors
/// As [`commands::schedule::read`].
pub async fn agree(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let days = commands::schedule::read(&who, form);
    let agreed = match days {
        Ok(days) => commands::schedule::agree(&app, &who, days).await,
        Err(stop) => Err(stop),
    };
    or_again(
        agreed,
        |()| redirect(&Notice::Agreed.at(&to::group(who.organisation.id))),
        |form| draw(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY),
    )
}
