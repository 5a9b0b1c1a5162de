//! Joining by a link: a group that one will run, or a network to support or to bring a group into.

use axum::{
    extract::{FromRequestParts, State},
    http::{StatusCode, request::Parts},
    response::Response,
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Choices, Problems},
        page::{Page, PageContext, translator, visitor},
    },
    domain::{form::Form, organisation::Organisation},
    error::AppError,
    forms::account::{BringGroup, NewPerson},
    language::msg,
    pages::{
        account::set_up::NewPersonFields,
        shell::{
            request::{PageResult, PostedForm, redirect},
            session::with_session,
        },
    },
    queries,
    store::links::{IntoNetwork, Invitation, Purpose},
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

/// `GET /join/{token}`: looking at it uses nothing up, for mail scanners look too.
pub async fn join_page(
    State(app): State<App>,
    visitor: Visitor,
    Token(token): Token,
) -> PageResult {
    let form = Form::default();
    match queries::invitation::invitation(&app, &token).await? {
        Some(invitation) => {
            show_network(&app, &visitor, &token, &invitation, &form, StatusCode::OK).await
        }
        None => {
            let invitation = queries::invitation::group_invitation(&app, &token).await?;
            Ok(PageContext::new(&app, &visitor).render(
                || view! { <JoinGroupPage invitation=&invitation token=&token form=&form /> },
            ))
        }
    }
}

/// `POST /join/{token}`: uses it.
pub async fn join(
    State(app): State<App>,
    visitor: Visitor,
    Token(token): Token,
    PostedForm(form): PostedForm,
) -> PageResult {
    if let Some(invitation) = queries::invitation::invitation(&app, &token).await? {
        return join_network(&app, &visitor, &token, &invitation, form).await;
    }
    let invitation = queries::invitation::group_invitation(&app, &token).await?;
    let person = visitor.person.as_ref();
    match commands::person::join(&app, &token, person, form, visitor.words).await {
        Ok(session) => {
            let group = to::group(invitation.organisation.id);
            Ok(joined(&app, session, redirect(&Notice::Joined.at(&group))))
        }
        Err(AppError::Invalid(form)) => Ok(PageContext::new(&app, &visitor).render_again(
            || view! { <JoinGroupPage invitation=&invitation token=&token form=&form /> },
        )),
        Err(refused) => Err(refused),
    }
}

async fn join_network(
    app: &App,
    visitor: &Visitor,
    token: &str,
    invitation: &IntoNetwork,
    form: Form,
) -> PageResult {
    let group = BringGroup::FIELDS.group.typed(&form).parse();
    let person = visitor.person.as_ref();
    match commands::register::join(app, token, invitation, person, form, visitor.words).await {
        Ok(session) => {
            let response = match (invitation.purpose, group) {
                (Purpose::BringGroup, Ok(group)) => {
                    redirect(&Notice::NetworkJoined.at(&to::in_group(group, "sharing")))
                }
                _ => redirect(&to::network(invitation.network_id)),
            };
            Ok(joined(app, session, response))
        }
        Err(AppError::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show_network(app, visitor, token, invitation, &form, status).await
        }
        Err(refused) => Err(refused),
    }
}

/// The response, with the session of a person who is new here.
fn joined(app: &App, session: Option<String>, response: Response) -> Response {
    match session {
        Some(token) => with_session(app, &token, response),
        None => response,
    }
}

async fn show_network(
    app: &App,
    visitor: &Visitor,
    token: &str,
    invitation: &IntoNetwork,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let brings = invitation.purpose == Purpose::BringGroup;
    let mut groups = match &visitor.person {
        Some(person) if brings => queries::person::groups(app, person.id).await?,
        _ => Vec::new(),
    };
    // What is made up and what is real stay apart.
    groups.retain(|group| group.is_made_up == invitation.is_made_up);
    Ok(PageContext::new(app, visitor).render_as(status, || {
        if brings {
            view! { <BringGroupPage invitation=invitation token=token groups=&groups form=form /> }
                .into_any()
        } else {
            view! { <JoinNetworkPage invitation=invitation token=token form=form /> }.into_any()
        }
    }))
}

#[component]
fn JoinGroupPage<'a>(
    invitation: &'a Invitation,
    token: &'a str,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let group = invitation.organisation.name.as_str();
    let title = words.with(msg::JOIN_TITLE, [("group", group.into())]);
    let text = words.with(
        msg::JOIN_TEXT,
        [
            ("name", invitation.invited_by.as_str().into()),
            ("group", group.into()),
        ],
    );
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{text}</p>
        <Problems form=form fields=&[NewPerson::ALL] />
        <form method="post" action=format!("/join/{token}")>
            <WhoJoins token=token form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::JOIN_BUTTON)}</button>
            </div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

#[component]
fn JoinNetworkPage<'a>(
    invitation: &'a IntoNetwork,
    token: &'a str,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let network = invitation.network.as_str();
    let title = words.with(msg::JOIN_SUPPORT_TITLE, [("network", network.into())]);
    let text = words.with(
        msg::JOIN_SUPPORT_TEXT,
        [
            ("name", invitation.invited_by.as_str().into()),
            ("network", network.into()),
        ],
    );
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{text}</p>
        <Problems form=form fields=&[NewPerson::ALL] />
        <form method="post" action=format!("/join/{token}")>
            <WhoJoins token=token form=form />
            <div class="buttons"><button class="main">{words.text(msg::JOIN_SUPPORT_BUTTON)}</button></div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

#[component]
fn BringGroupPage<'a>(
    invitation: &'a IntoNetwork,
    token: &'a str,
    groups: &'a [Organisation],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let network = invitation.network.as_str();
    let title = words.with(msg::JOIN_BRING_TITLE, [("network", network.into())]);
    let text = words.with(
        msg::JOIN_BRING_TEXT,
        [
            ("name", invitation.invited_by.as_str().into()),
            ("network", network.into()),
        ],
    );
    let way = if visitor().person.is_none() {
        let sign_in = format!("/sign-in?next=/join/{token}");
        view! { <p><a class="button main" href=sign_in>{words.text(msg::SIGN_IN_TITLE)}</a></p> }
            .into_any()
    } else if groups.is_empty() {
        view! { <p>{words.text(msg::JOIN_BRING_NONE)}</p> }.into_any()
    } else {
        let options = groups
            .iter()
            .map(|group| (group.id.to_string(), group.name.clone()))
            .collect();
        view! {
            <form method="post" action=format!("/join/{token}")>
                <Choices field=BringGroup::FIELDS.group form=form options=options />
                <div class="buttons"><button class="main">{words.text(msg::JOIN_BRING_BUTTON)}</button></div>
            </form>
        }
        .into_any()
    };
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{text}</p>
        <Problems form=form fields=&[BringGroup::ALL] />
        {way}
    };
    view! { <Page title=title>{body}</Page> }
}

/// That the person who has signed in joins; or what a new account needs, and the way in for who has one.
#[component]
fn WhoJoins<'a>(token: &'a str, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    match visitor().person {
        Some(person) => {
            let as_whom = words.with(msg::JOIN_AS, [("name", person.name.as_str().into())]);
            view! { <p>{as_whom}</p> }.into_any()
        }
        None => {
            let sign_in = format!("/sign-in?next=/join/{token}");
            view! {
                <NewPersonFields form=form />
                <p class="aside">{words.text(msg::JOIN_HAVE_ACCOUNT)} " " <a href=sign_in>{words.text(msg::SIGN_IN_TITLE)}</a></p>
            }
            .into_any()
        }
    }
}
