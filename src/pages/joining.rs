//! Joining a group by an invitation.

use axum::{
    extract::{FromRequestParts, State},
    http::{StatusCode, request::Parts},
};
use leptos::prelude::*;

use super::{
    Answer, Posted, account::with_session, frame::Frame, go, parts::problems,
    set_up::person_fields, to,
};
use crate::{
    commands::{App, Stop, person},
    domain::form::Form,
    visitor::{Visitor, params, part},
};

/// The secret in an invitation's address.
pub struct Token(String);

impl FromRequestParts<App> for Token {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Stop> {
        part(&params(parts).await?, "token").map(Self)
    }
}

/// The page an invitation leads to. Looking at it uses nothing up: mail scanners look too.
///
/// # Errors
/// [`Error::LinkSpent`].
pub async fn join_page(State(app): State<App>, visitor: Visitor, Token(token): Token) -> Answer {
    show_join(&app, &visitor, &token, &Form::default(), StatusCode::OK).await
}

async fn show_join(
    app: &App,
    visitor: &Visitor,
    token: &str,
    form: &Form,
    status: StatusCode,
) -> Answer {
    let invitation = person::invitation(app, token).await?;
    let words = visitor.words;
    let group = invitation.organisation.name;
    let title = words.f("join-title", [("group", group.as_str().into())]);
    let text = words.f(
        "join-text",
        [
            ("name", invitation.invited_by.as_str().into()),
            ("group", group.as_str().into()),
        ],
    );
    let frame = Frame::new(app, visitor);
    let known = visitor.person.clone();
    Ok(frame.show_as(status, &title.clone(), || {
        let who = match &known {
            Some(person) => {
                let as_whom = words.f("join-as", [("name", person.name.as_str().into())]);
                view! { <p>{as_whom}</p> }.into_any()
            }
            None => view! {
                {person_fields(words, form)}
                <p class="aside">{words.t("join-have-account")} " " <a href=format!("/sign-in?next=/join/{token}")>{words.t("sign-in-title")}</a></p>
            }
            .into_any(),
        };
        view! {
            <h1>{title}</h1>
            <p>{text}</p>
            {problems(words, form)}
            <form method="post" action=format!("/join/{token}")>
                {who}
                <div class="buttons">
                    <button class="main">{words.t("join-button")}</button>
                </div>
            </form>
        }
        .into_any()
    }))
}

/// Uses an invitation.
///
/// # Errors
/// As [`person::join`].
pub async fn join(
    State(app): State<App>,
    visitor: Visitor,
    Token(token): Token,
    Posted(form): Posted,
) -> Answer {
    let group = person::invitation(&app, &token).await?.organisation.id;
    match person::join(&app, &token, visitor.person.as_ref(), form, visitor.words).await {
        Ok(session) => {
            let response = go(&format!("{}?said=joined", to::group(group)));
            Ok(match session {
                Some(token) => with_session(&app, &token, response),
                None => response,
            })
        }
        Err(Stop::Wrong(form)) => {
            show_join(
                &app,
                &visitor,
                &token,
                &form,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
        Err(stop) => Err(stop),
    }
}
