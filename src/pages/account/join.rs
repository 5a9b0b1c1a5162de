//! Joining by a link: a group that one will run, or a network to support or to bring a group into.

use axum::{
    extract::{FromRequestParts, State},
    http::{StatusCode, request::Parts},
    response::Response,
};
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    app::App,
    clock::day,
    commands::{self, session::SignedIn},
    components::{
        field::{Choices, Problems},
        page::{Page, PageContext, translator, visitor},
    },
    domain::{form::Form, invitation::InvitationCode, organisation::Organisation},
    error::AppError,
    forms::account::{BringGroup, NewPerson},
    language::{Message, msg},
    pages::{
        account::set_up::NewPersonFields,
        shell::{
            request::{PageResult, PostedForm, redirect, shown_again},
            session::{Device, with_device},
        },
    },
    queries,
    store::links::{IntoNetwork, Invitation, Purpose},
    visitor::{Visitor, params, part},
    wording::{notice::Notice, to},
};

/// The secret in the address of a link.
pub struct Token(pub String);

impl FromRequestParts<App> for Token {
    type Rejection = AppError;

    /// A code that somebody typed is read as codes are; all else is taken as it is.
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, AppError> {
        let typed: String = part(&params(parts).await?, "token")?;
        let code = InvitationCode::read(&typed);
        Ok(Self(code.map_or(typed, |code| code.as_str().to_owned())))
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
            let asks = Asks::to_run(&invitation);
            Ok(PageContext::new(&app, &visitor)
                .render(|| view! { <JoinPage asks=&asks token=&token form=&form /> }))
        }
    }
}

/// `POST /join/{token}`: uses it.
pub async fn join(
    State(app): State<App>,
    visitor: Visitor,
    Token(token): Token,
    device: Device,
    PostedForm(form): PostedForm,
) -> PageResult {
    if let Some(invitation) = queries::invitation::invitation(&app, &token).await? {
        return join_network(&app, &visitor, &token, &invitation, &device, form).await;
    }
    let invitation = queries::invitation::group_invitation(&app, &token).await?;
    let person = visitor.person.as_ref();
    let device = device.0.as_deref();
    match commands::person::join(&app, &token, person, device, form, visitor.words).await {
        Ok(signed_in) => {
            let group = invitation.organisation.id;
            let next = if queries::sharing::asks_whoever_comes(&app, group).await? {
                to::in_group(group, "sharing/ask")
            } else {
                to::group(group)
            };
            Ok(joined(&app, signed_in, redirect(&Notice::Joined.at(&next))))
        }
        Err(AppError::Invalid(form)) => Ok(shown_again(*form, |form| {
            let asks = Asks::to_run(&invitation);
            PageContext::new(&app, &visitor)
                .render_again(|| view! { <JoinPage asks=&asks token=&token form=&form /> })
        })),
        Err(refused) => Err(refused),
    }
}

async fn join_network(
    app: &App,
    visitor: &Visitor,
    token: &str,
    invitation: &IntoNetwork,
    device: &Device,
    form: Form,
) -> PageResult {
    let device = device.0.as_deref();
    let group = BringGroup::FIELDS.group.typed(&form).parse();
    let person = visitor.person.as_ref();
    let words = visitor.words;
    match commands::register::join(app, token, invitation, person, device, form, words).await {
        Ok(signed_in) => {
            let response = match (invitation.purpose, group) {
                (Purpose::BringGroup, Ok(group)) => {
                    redirect(&Notice::NetworkJoined.at(&to::in_group(group, "sharing/ask")))
                }
                _ => redirect(&to::network(invitation.network_id)),
            };
            Ok(joined(app, signed_in, response))
        }
        Err(AppError::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let page = show_network(app, visitor, token, invitation, &form, status).await?;
            Ok(shown_again(*form, |_| page))
        }
        Err(refused) => Err(refused),
    }
}

/// The response, with the cookies of a person who is new here.
fn joined(app: &App, signed_in: Option<SignedIn>, response: Response) -> Response {
    match signed_in {
        Some(signed_in) => with_device(app, &signed_in, response),
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
    let asks = Asks::into(invitation);
    let mut groups = match (&visitor.person, asks.brings) {
        (Some(person), true) => queries::person::groups(app, person.id).await?,
        _ => Vec::new(),
    };
    // What is made up and what is real stay apart.
    groups.retain(|group| group.is_made_up == invitation.is_made_up);
    Ok(PageContext::new(app, visitor).render_as(
        status,
        || view! { <JoinPage asks=&asks token=token groups=&groups form=form /> },
    ))
}

/// What a link asks of whoever opens it.
struct Asks<'a> {
    title: Message,
    text: Message,
    button: Message,
    /// What the messages call that into which it leads, and its name.
    into: (&'static str, &'a str),
    /// Who made it.
    invited_by: &'a str,
    /// The last day on which it can be used.
    until: NaiveDate,
    /// Whether it brings a group along.
    brings: bool,
}

impl<'a> Asks<'a> {
    fn to_run(invitation: &'a Invitation) -> Self {
        Self {
            title: msg::JOIN_TITLE,
            text: msg::JOIN_TEXT,
            button: msg::JOIN_BUTTON,
            into: ("group", &invitation.organisation.name),
            invited_by: &invitation.invited_by,
            until: day(invitation.expires_at),
            brings: false,
        }
    }

    fn into(invitation: &'a IntoNetwork) -> Self {
        let (title, text, button) = match invitation.purpose {
            Purpose::Facilitate => (
                msg::JOIN_SUPPORT_TITLE,
                msg::JOIN_SUPPORT_TEXT,
                msg::JOIN_SUPPORT_BUTTON,
            ),
            Purpose::BringGroup => (
                msg::JOIN_BRING_TITLE,
                msg::JOIN_BRING_TEXT,
                msg::JOIN_BRING_BUTTON,
            ),
        };
        Self {
            title,
            text,
            button,
            into: ("network", &invitation.network),
            invited_by: &invitation.invited_by,
            until: day(invitation.expires_at),
            brings: invitation.purpose == Purpose::BringGroup,
        }
    }
}

#[component]
fn JoinPage<'a>(
    asks: &'a Asks<'a>,
    token: &'a str,
    /// The groups that could be brought along.
    #[prop(optional)]
    groups: &'a [Organisation],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let into = (asks.into.0, asks.into.1.into());
    let title = words.with(asks.title, [into.clone()]);
    let text = words.with(asks.text, [("name", asks.invited_by.into()), into]);
    let until = words.with(msg::JOIN_UNTIL, [("date", words.date(asks.until).into())]);
    let (fields, way) = if asks.brings {
        let way = view! { <Bring token=token groups=groups button=asks.button form=form /> };
        ([BringGroup::ALL], way.into_any())
    } else {
        let way = view! {
            <form method="post" action=format!("/join/{token}")>
                <WhoJoins token=token form=form />
                <div class="buttons"><button class="main">{words.text(asks.button)}</button></div>
            </form>
        };
        ([NewPerson::ALL], way.into_any())
    };
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{text}</p>
        <Problems form=form fields=&fields />
        {way}
        <p class="soft">{until}</p>
    };
    view! { <Page title=title>{body}</Page> }
}

/// The groups that could be brought along, to choose from; or what a person needs first.
#[component]
fn Bring<'a>(
    token: &'a str,
    groups: &'a [Organisation],
    button: Message,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    if visitor().person.is_none() {
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
                <div class="buttons"><button class="main">{words.text(button)}</button></div>
            </form>
        }
        .into_any()
    }
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
