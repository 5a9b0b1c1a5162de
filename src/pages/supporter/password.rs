//! Somebody who runs a group or an agency forgot the password: a facilitator asks that they are helped, and can do no more.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    clock::day,
    commands,
    components::{
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    language::msg,
    pages::shell::request::{PageResult, redirect},
    queries::{
        self,
        password::{PasswordRequest, Runs},
    },
    visitor::Supporter,
    wording::{notice::Notice, to},
};

/// `GET /networks/{network}/groups/{group}/password`: those who run the group, to ask for one of them.
pub async fn show(State(app): State<App>, who: Supporter) -> PageResult {
    let home = to::member(who.network().id, who.organisation.id);
    render_people(&app, &who, &home).await
}

/// `POST /networks/{network}/groups/{group}/people/{person}/password`: asks for one of them.
///
/// # Errors
/// As [`commands::password::ask`].
pub async fn request(State(app): State<App>, who: Supporter) -> PageResult {
    let home = to::member(who.network().id, who.organisation.id);
    ask(&app, &who, &home).await
}

/// Those who run a group or an agency, whose page is at `home`, to ask for one of them.
pub async fn render_people(app: &App, who: &Supporter, home: &str) -> PageResult {
    let (people, requests) = queries::password::to_ask_for(app, who).await?;
    Ok(PageContext::of_supporter(app, who)
        .render(|| view! { <AskFor who=who home=home people=&people requests=&requests /> }))
}

/// Asks for one of those who run a group or an agency, whose page is at `home`.
///
/// # Errors
/// As [`commands::password::ask`].
pub async fn ask(app: &App, who: &Supporter, home: &str) -> PageResult {
    commands::password::ask(app, who, who.facilitator.part("person")?).await?;
    let people = format!("{home}/password");
    Ok(redirect(&Notice::PasswordAsked.at(&people)))
}

#[component]
fn AskFor<'a>(
    who: &'a Supporter,
    /// The address of the page of the group or agency.
    home: &'a str,
    people: &'a [Runs],
    requests: &'a [PasswordRequest],
) -> impl IntoView + use<> {
    let words = translator();
    let rows = people
        .iter()
        .map(|person| {
            let asked = requests
                .iter()
                .find(|request| request.person_id == person.id);
            view! { <PersonToAskFor home=home person=person asked=asked /> }
        })
        .collect_view();
    let none = people
        .is_empty()
        .then(|| view! { <p>{words.text(msg::ASK_PASSWORD_NONE)}</p> });
    let title = words.text(msg::ASK_PASSWORD_TITLE);
    let body = view! {
        <div class="where">
            <a href=home.to_owned() dir="auto">{who.organisation.name.clone()}</a>
        </div>
        <h1>{title.clone()}</h1>
        <p>{words.text(msg::ASK_PASSWORD_TEXT)}</p>
        <JustDone />
        {none}
        <ul class="rows">{rows}</ul>
    };
    view! { <Page title=title>{body}</Page> }
}

/// Somebody, with the button that asks for them, or that it was asked.
#[component]
fn PersonToAskFor<'a>(
    home: &'a str,
    person: &'a Runs,
    asked: Option<&'a PasswordRequest>,
) -> impl IntoView + use<> {
    let words = translator();
    let way = match asked {
        Some(request) => {
            let text = words.with(
                msg::ASK_PASSWORD_ASKED,
                [
                    ("name", request.asked_by.as_str().into()),
                    ("date", words.date(day(request.asked_at)).into()),
                ],
            );
            view! { <span class="soft">{text}</span> }.into_any()
        }
        None => {
            let label = words.with(
                msg::ASK_PASSWORD_BUTTON,
                [("name", person.name.as_str().into())],
            );
            let action = format!("{home}/people/{}/password", person.id);
            view! { <form method="post" action=action><button>{label}</button></form> }.into_any()
        }
    };
    view! { <li><span dir="auto">{person.name.clone()}</span> " " {way}</li> }
}
