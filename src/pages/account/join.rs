//! Joining a group by an invitation.

use axum::{
    extract::{FromRequestParts, State},
    http::{StatusCode, request::Parts},
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{dot, problem, problems},
        page::PageContext,
    },
    domain::form::Form,
    error::AppError,
    language::msg,
    pages::{
        account::set_up::person_fields,
        shell::{
            request::{PageResult, PostedForm, redirect},
            session::with_session,
        },
    },
    queries,
    store::{
        links::{IntoNetwork, Purpose},
        organisations,
    },
    visitor::{Visitor, params, part},
    wording::{notice::Notice, to},
};

/// The secret in an invitation's address.
pub struct Token(String);

impl FromRequestParts<App> for Token {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, AppError> {
        part(&params(parts).await?, "token").map(Self)
    }
}

/// The page an invitation leads to. Looking at it uses nothing up: mail scanners look too.
///
/// # Errors
/// [`Error::LinkSpent`].
pub async fn join_page(
    State(app): State<App>,
    visitor: Visitor,
    Token(token): Token,
) -> PageResult {
    match queries::invitation::invitation(&app, &token).await? {
        Some(invitation) => {
            let form = Form::default();
            show_network(&app, &visitor, &token, &invitation, &form, StatusCode::OK).await
        }
        None => show_join(&app, &visitor, &token, &Form::default(), StatusCode::OK).await,
    }
}

/// The page of a link into a network: to support it, or to bring a group into it.
async fn show_network(
    app: &App,
    visitor: &Visitor,
    token: &str,
    invitation: &IntoNetwork,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let words = visitor.words;
    let brings = invitation.purpose == Purpose::BringGroup;
    let own = match &visitor.person {
        Some(person) if brings => organisations::coordinated_by(&app.store, person.id).await?,
        _ => Vec::new(),
    };
    let (title, text, button) = if brings {
        (
            msg::JOIN_BRING_TITLE,
            msg::JOIN_BRING_TEXT,
            msg::JOIN_BRING_BUTTON,
        )
    } else {
        (
            msg::JOIN_SUPPORT_TITLE,
            msg::JOIN_SUPPORT_TEXT,
            msg::JOIN_SUPPORT_BUTTON,
        )
    };
    let network = invitation.network.as_str();
    let title = words.with(title, [("network", network.into())]);
    let text = words.with(
        text,
        [
            ("name", invitation.invited_by.as_str().into()),
            ("network", network.into()),
        ],
    );
    let known = visitor.person.clone();
    Ok(PageContext::new(app, visitor).show_as(status, &title.clone(), || {
        let sign_in = format!("/sign-in?next=/join/{token}");
        let fields = match (&known, brings) {
            (Some(person), false) => {
                let as_whom = words.with(msg::JOIN_AS, [("name", person.name.as_str().into())]);
                view! { <p>{as_whom}</p> }.into_any()
            }
            (None, false) => view! {
                {person_fields(words, form)}
                <p class="aside">{words.text(msg::JOIN_HAVE_ACCOUNT)} " " <a href=sign_in.clone()>{words.text(msg::SIGN_IN_TITLE)}</a></p>
            }
            .into_any(),
            (Some(_), true) => {
                let picks: Vec<_> = own
                    .iter()
                    .map(|group| dot("group", &group.id.to_string(), group.name.clone(), form))
                    .collect();
                view! {
                    <fieldset class="dots" id="group">
                        <legend>{words.text(msg::JOIN_BRING_WHICH)}</legend>
                        {problem(words, form, "group")}
                        {picks}
                    </fieldset>
                }
                .into_any()
            }
            (None, true) => ().into_any(),
        };
        let way = if brings && known.is_none() {
            view! { <p><a class="button main" href=sign_in>{words.text(msg::SIGN_IN_TITLE)}</a></p> }.into_any()
        } else if brings && own.is_empty() {
            view! { <p>{words.text(msg::JOIN_BRING_NONE)}</p> }.into_any()
        } else {
            view! {
                <form method="post" action=format!("/join/{token}")>
                    {fields}
                    <div class="buttons"><button class="main">{words.text(button)}</button></div>
                </form>
            }
            .into_any()
        };
        view! {
            <h1>{title}</h1>
            <p>{text}</p>
            {problems(words, form)}
            {way}
        }
        .into_any()
    }))
}

async fn join_network(
    app: &App,
    visitor: &Visitor,
    token: &str,
    invitation: &IntoNetwork,
    form: Form,
) -> PageResult {
    let group = form.get("group").parse();
    let person = visitor.person.as_ref();
    match commands::register::join(app, token, invitation, person, form, visitor.words).await {
        Ok(session) => {
            let response = match (invitation.purpose, group) {
                (Purpose::BringGroup, Ok(group)) => {
                    redirect(&Notice::NetworkJoined.at(&to::in_group(group, "sharing")))
                }
                _ => redirect(&to::network(invitation.network_id)),
            };
            Ok(match session {
                Some(token) => with_session(app, &token, response),
                None => response,
            })
        }
        Err(AppError::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show_network(app, visitor, token, invitation, &form, status).await
        }
        Err(stop) => Err(stop),
    }
}

async fn show_join(
    app: &App,
    visitor: &Visitor,
    token: &str,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let invitation = queries::invitation::group_invitation(app, token).await?;
    let words = visitor.words;
    let group = invitation.organisation.name;
    let title = words.with(msg::JOIN_TITLE, [("group", group.as_str().into())]);
    let text = words.with(
        msg::JOIN_TEXT,
        [
            ("name", invitation.invited_by.as_str().into()),
            ("group", group.as_str().into()),
        ],
    );
    let frame = PageContext::new(app, visitor);
    let known = visitor.person.clone();
    Ok(frame.show_as(status, &title.clone(), || {
        let who = match &known {
            Some(person) => {
                let as_whom = words.with(msg::JOIN_AS, [("name", person.name.as_str().into())]);
                view! { <p>{as_whom}</p> }.into_any()
            }
            None => view! {
                {person_fields(words, form)}
                <p class="aside">{words.text(msg::JOIN_HAVE_ACCOUNT)} " " <a href=format!("/sign-in?next=/join/{token}")>{words.text(msg::SIGN_IN_TITLE)}</a></p>
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
                    <button class="main">{words.text(msg::JOIN_BUTTON)}</button>
                </div>
            </form>
        }
        .into_any()
    }))
}

/// Uses an invitation.
///
/// # Errors
/// As [`commands::person::join`].
pub async fn join(
    State(app): State<App>,
    visitor: Visitor,
    Token(token): Token,
    PostedForm(form): PostedForm,
) -> PageResult {
    if let Some(invitation) = queries::invitation::invitation(&app, &token).await? {
        return join_network(&app, &visitor, &token, &invitation, form).await;
    }
    let group = queries::invitation::group_invitation(&app, &token)
        .await?
        .organisation
        .id;
    match commands::person::join(&app, &token, visitor.person.as_ref(), form, visitor.words).await {
        Ok(session) => {
            let response = redirect(&Notice::Joined.at(&to::group(group)));
            Ok(match session {
                Some(token) => with_session(&app, &token, response),
                None => response,
            })
        }
        Err(AppError::Invalid(form)) => {
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
