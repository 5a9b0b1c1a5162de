//! Who was in the room at an audit: numbers by role, no names.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Problems, TextField},
        page::{Page, PageContext, translator},
    },
    domain::{
        audit::{AnswerSheet, Audit},
        form::Form,
        presence::Presence,
    },
    forms::presence::InTheRoom,
    language::msg,
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    queries,
    visitor::Coordinator,
    wording::{notice::Notice, presence::sentence, to},
};

/// `GET /groups/{group}/audits/{audit}/room`: of a closed audit its results, which say it.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when the group has no such audit.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    if !sheet.audit.is_open() {
        let results = to::in_audit(who.organisation.id, sheet.audit.id, "results");
        return Ok(redirect(&results));
    }
    let mut form = Form::default();
    InTheRoom::fill(&mut form, &queries::presence::of(&app, &sheet.audit).await?);
    Ok(PageContext::of(&app, &who).render(|| view! { <RoomPage sheet=&sheet form=&form /> }))
}

/// `POST /groups/{group}/audits/{audit}/room`
pub async fn say(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let said = commands::presence::say(&app, &who, &sheet, form).await;
    let audit = to::audit(who.organisation.id, sheet.audit.id);
    let done = |()| redirect(&Notice::RoomSaid.at(&audit));
    let again = |form| {
        PageContext::of(&app, &who).render_again(|| view! { <RoomPage sheet=&sheet form=&form /> })
    };
    or_again(said, done, again)
}

#[component]
fn RoomPage<'a>(sheet: &'a AnswerSheet, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let audit = &sheet.audit;
    let body = view! {
        <Problems form=form fields=&[InTheRoom::ALL] />
        <form method="post" action=to::in_audit(audit.organisation_id, audit.id, "room")>
            <RoomFields form=form is_page=true />
            <div class="buttons">
                <button class="main">{words.text(msg::ROOM_SAVE)}</button>
                <a class="button" href=to::audit(audit.organisation_id, audit.id)>
                    {words.text(msg::ROOM_BACK)}
                </a>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::ROOM_TITLE)>{body}</Page> }
}

/// A number for each role.
#[component]
pub fn RoomFields<'a>(
    /// What was typed, and what is wrong with it.
    form: &'a Form,
    /// Whether the question is what the whole page is about.
    #[prop(optional)]
    is_page: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let question = if is_page {
        view! { <h1>{words.text(msg::ROOM_TITLE)}</h1> }.into_any()
    } else {
        words.text(msg::ROOM_WHO).into_any()
    };
    let fields = InTheRoom::ALL
        .iter()
        .map(|field| view! { <TextField field=*field form=form /> })
        .collect_view();
    view! {
        <fieldset class="counts">
            <legend>{question}</legend>
            <p class="hint">{words.text(msg::ROOM_HINT)}</p>
            {fields}
        </fieldset>
    }
}

/// Who was in the room, and while the audit is open the way to say it. Nothing of a closed one of which nothing was said.
#[component]
pub fn InRoom<'a>(
    /// The audit.
    audit: &'a Audit,
    /// What was said of it.
    presence: &'a Presence,
) -> impl IntoView + use<> {
    let words = translator();
    let said = sentence(words, presence);
    let label = if said.is_some() {
        msg::ROOM_CHANGE
    } else {
        msg::ROOM_SAY
    };
    let href = to::in_audit(audit.organisation_id, audit.id, "room");
    let change = audit
        .is_open()
        .then(|| view! { <a href=href>{words.text(label)}</a> });
    (said.is_some() || change.is_some()).then(|| view! { <p class="soft">{said} " " {change}</p> })
}
