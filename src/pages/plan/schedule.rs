//! When a group meets next: shown on its home, changed here.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Problems, TextField},
        page::{Page, PageContext, translator, visitor},
    },
    domain::{form::Form, ids::OrganisationId, schedule::NextOccasion},
    forms::plan::Schedule,
    language::msg,
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    queries,
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// A field for the day of each occasion.
#[component]
pub fn ScheduleFields<'a>(
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    Schedule::ALL
        .iter()
        .map(|field| view! { <TextField field=*field form=form /> })
        .collect_view()
}

/// What comes next, a line each: "Next check-in: 21 February 2027", and whether its day has come.
#[component]
pub fn NextOccasions<'a>(
    /// What comes, soonest first.
    upcoming: &'a [NextOccasion],
) -> impl IntoView + use<> {
    let words = translator();
    let today = visitor().today();
    let rows = upcoming
        .iter()
        .map(|next| {
            let label = Schedule::field(next.occasion).label;
            let (class, how) = match (next.on <= today, next.agreed) {
                (true, _) => ("state done", msg::SCHEDULE_NOW),
                (false, true) => ("state", msg::SCHEDULE_AGREED),
                (false, false) => ("state", msg::SCHEDULE_PROPOSED),
            };
            view! {
                <li>
                    <span>{words.text(label)}</span>
                    <b>{words.date(next.on)}</b>
                    <span class=class>{words.text(how)}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="rows">{rows}</ul> }
}

/// `GET /groups/{group}/schedule`: the days, to change.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let group = who.organisation.id;
    let upcoming = queries::schedule::upcoming(&app, group).await?;
    let form = Schedule::filled(
        who.words(),
        upcoming.iter().map(|next| (next.occasion, next.on)),
    );
    Ok(PageContext::of(&app, &who).render(|| view! { <SchedulePage group=group form=&form /> }))
}

#[component]
fn SchedulePage<'a>(group: OrganisationId, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let body = view! {
        <h1>{words.text(msg::SCHEDULE_TITLE)}</h1>
        <p>{words.text(msg::SCHEDULE_TEXT)}</p>
        <Problems form=form fields=&[Schedule::ALL] />
        <form method="post" action=to::in_group(group, "schedule")>
            <ScheduleFields form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::ACTION_SAVE)}</button>
                <a class="button" href=to::group(group)>{words.text(msg::SCHEDULE_LEAVE)}</a>
            </div>
        </form>
        <p><a href=to::in_group(group, "calendar")>{words.text(msg::CALENDAR_TITLE)}</a></p>
    };
    view! { <Page title=words.text(msg::SCHEDULE_TITLE)>{body}</Page> }
}

/// `POST /groups/{group}/schedule`: agrees on the days.
pub async fn agree(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let group = who.organisation.id;
    let done = |()| redirect(&Notice::Agreed.at(&to::group(group)));
    let again = |form| {
        PageContext::of(&app, &who)
            .render_again(|| view! { <SchedulePage group=group form=&form /> })
    };
    or_again(
        commands::schedule::agree(&app, &who, form).await,
        done,
        again,
    )
}
