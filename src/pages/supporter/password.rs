//! Somebody who runs a group forgot the password: a facilitator asks that they are helped, and can do no more.

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
    let (people, requests) = queries::password::to_ask_for(&app, &who).await?;
    Ok(PageContext::of_supporter(&app, &who)
        .render(|| view! { <AskFor who=&who people=&people requests=&requests /> }))
}

/// `POST /networks/{network}/groups/{group}/people/{person}/password`: asks for one of them.
///
/// # Errors
/// As [`commands::password::ask`].
pub async fn request(State(app): State<App>, who: Supporter) -> PageResult {
    commands::password::ask(&app, &who, who.facilitator.part("person")?).await?;
    let address = to::in_member(who.network().id, who.organisation.id, "password");
    Ok(redirect(&Notice::PasswordAsked.at(&address)))
}

#[component]
fn AskFor<'a>(
    who: &'a Supporter,
    people: &'a [Runs],
    requests: &'a [PasswordRequest],
) -> impl IntoView + use<> {
    let words = translator();
    let (network, group) = (who.network().id, &who.organisation);
    let rows = people
        .iter()
        .map(|person| {
            let asked = requests
                .iter()
                .find(|request| request.person_id == person.id);
            view! { <PersonToAskFor who=who person=person asked=asked /> }
        })
        .collect_view();
    let none = people
        .is_empty()
        .then(|| view! { <p>{words.text(msg::PEOPLE_NONE)}</p> });
    let title = words.text(msg::ASK_PASSWORD_TITLE);
    let body = view! {
        <div class="where">
            <a href=to::member(network, group.id) dir="auto">{group.name.clone()}</a>
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
    who: &'a Supporter,
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
            let rest = format!("people/{}/password", person.id);
            let action = to::in_member(who.network().id, who.organisation.id, &rest);
            view! { <form method="post" action=action><button>{label}</button></form> }.into_any()
        }
    };
    view! { <li><span dir="auto">{person.name.clone()}</span> " " {way}</li> }
}
