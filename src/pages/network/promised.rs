//! Whoever promised something, come by their link: what they promised, how it stands, and what they say of it.

use axum::{
    extract::{FromRequestParts, State},
    http::{StatusCode, request::Parts},
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{form::Form, promise::Promise},
    error::AppError,
    forms::promise::AnswerPromise,
    language::msg,
    pages::{
        group::promises::ToldPromise,
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{self, promise::ByLink},
    visitor::{Visitor, params, part},
    wording::{notice::Notice, promise as said, to},
};

/// Whoever promised, come by a link.
pub struct Promising {
    visitor: Visitor,
    token: String,
    by: ByLink,
}

impl FromRequestParts<App> for Promising {
    type Rejection = AppError;

    /// Refuses with [`Error::LinkSpent`](crate::domain::error::Error::LinkSpent) for a link that works no more.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        // Who has signed in here comes in like anybody else.
        let visitor = Visitor::stranger(parts);
        let token: String = part(&params(parts).await?, "token")?;
        let by = queries::promise::by_link(app, &token).await?;
        Ok(Self { visitor, token, by })
    }
}

/// `GET /promised/{token}`: what they promised, each with how it stands and what they say of it.
pub async fn show(State(app): State<App>, by: Promising) -> PageResult {
    Ok(render(&app, &by, &Form::default(), StatusCode::OK))
}

fn render(app: &App, by: &Promising, form: &Form, status: StatusCode) -> axum::response::Response {
    PageContext::new(app, &by.visitor).render_as(status, || {
        view! { <PromisedPage token=&by.token by=&by.by form=form /> }
    })
}

#[component]
fn PromisedPage<'a>(token: &'a str, by: &'a ByLink, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::PROMISED_TITLE);
    let rows = by
        .details
        .promises
        .iter()
        .map(|promise| view! { <li><ToldPromise promise=promise /> <AnswerForm token=token promise=promise form=form /></li> })
        .collect_view();
    let who = said::who(words, &by.details.promiser);
    let about = [("network", by.network_name.as_str().into())];
    let body = view! {
        <div class="where"><span dir="auto">{by.network_name.clone()}</span></div>
        <h1>{title.clone()}</h1>
        <p class="lead"><b dir="auto">{who}</b> ". " {words.with(msg::PROMISED_TEXT, about)}</p>
        <JustDone />
        <Problems form=form fields=&[AnswerPromise::ALL] />
        <ul class="story">{rows}</ul>
        <p class="aside">{words.text(msg::PROMISED_WHO_READS)}</p>
    };
    view! { <Page title=title>{body}</Page> }
}

/// What whoever promised says of one promise; sent again, it stands in place of what they said before.
#[component]
fn AnswerForm<'a>(token: &'a str, promise: &'a Promise, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: AnswerPromise = AnswerPromise::FIELDS;
    let words = translator();
    let key = promise.id.to_string();
    let is_this = FIELDS.promise.typed(form) == key;
    let mut filled = Form::default();
    let before = promise.answer.as_ref();
    filled.add(
        FIELDS.answer.name,
        before.map_or("", |answer| &answer.words),
    );
    let shown = if is_this { form } else { &filled };
    // The list of what to look at again leads to the one that was sent.
    let name = FIELDS.answer.name.to_owned();
    let id = if is_this {
        name
    } else {
        format!("{name}-{key}")
    };
    view! {
        <form method="post" action=to::promised("", token)>
            <Hidden name=FIELDS.promise.name value=key />
            <TextField field=FIELDS.answer form=shown id=&id />
            <div class="buttons"><button>{words.text(msg::ANSWER_SAVE)}</button></div>
        </form>
    }
}

/// `POST /promised/{token}`: keeps what they say of a promise.
pub async fn answer(
    State(app): State<App>,
    by: Promising,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::promise::answer(&app, &by.by, form).await {
        Ok(()) => {
            let at = to::promised("", &by.token);
            Ok(redirect(&Notice::PromiseAnswered.at(&at)))
        }
        Err(AppError::Invalid(form)) => {
            Ok(render(&app, &by, &form, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(error) => Err(error),
    }
}
