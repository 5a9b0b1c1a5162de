//! A new password by a one-time link, and what the person is told of it at the next sign-in.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands::{self, session::SignedIn},
    components::{
        field::{Hidden, Problems, TextField},
        page::{Page, PageContext, translator},
    },
    domain::{form::Form, person::Person},
    error::AppError,
    forms::account::SetPassword,
    language::msg,
    pages::{
        account::join::Token,
        shell::{
            request::{PageResult, PostedForm, Query, or_again, redirect},
            session::{Device, safe_next, with_device},
        },
    },
    queries::{self, password::PasswordLink},
    visitor::Visitor,
    wording::{self, notice::Notice, to},
};

/// `GET /new-password/{token}`: looking at it uses nothing up, for mail scanners look too.
///
/// # Errors
/// As [`queries::password::person_of`].
pub async fn show(State(app): State<App>, visitor: Visitor, Token(token): Token) -> PageResult {
    let person = queries::password::person_of(&app, &token).await?;
    let form = Form::default();
    Ok(PageContext::new(&app, &visitor)
        .render(|| view! { <NewPasswordPage token=&token person=&person form=&form /> }))
}

/// `POST /new-password/{token}`: uses the link, and signs the person in here.
///
/// # Errors
/// As [`commands::password::set`].
pub async fn set(
    State(app): State<App>,
    visitor: Visitor,
    Token(token): Token,
    device: Device,
    PostedForm(form): PostedForm,
) -> PageResult {
    let person = queries::password::person_of(&app, &token).await?;
    let done = |signed_in: SignedIn| {
        with_device(
            &app,
            &signed_in,
            redirect(&Notice::PasswordChanged.at("/account")),
        )
    };
    let again = |form| {
        PageContext::new(&app, &visitor)
            .render_again(|| view! { <NewPasswordPage token=&token person=&person form=&form /> })
    };
    let set = commands::password::set(&app, &token, device.0.as_deref(), form).await;
    or_again(set, done, again)
}

#[component]
fn NewPasswordPage<'a>(
    token: &'a str,
    person: &'a Person,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let text = words.with(
        msg::NEW_PASSWORD_TEXT,
        [("name", person.name.as_str().into())],
    );
    let title = words.text(msg::NEW_PASSWORD_TITLE);
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{text}</p>
        <Problems form=form fields=&[SetPassword::ALL] />
        <form method="post" action=format!("/new-password/{token}")>
            <TextField field=SetPassword::FIELDS.password form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::NEW_PASSWORD_BUTTON)}</button>
            </div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// Where a person goes first on the way to `next`: here, while their password was set by a link and they were not told yet.
pub async fn before(app: &App, person: &Person, next: String) -> Result<String, AppError> {
    let unread = queries::password::unread(app, person.id).await?;
    Ok(if unread.is_empty() {
        next
    } else {
        to::password_news_before(&next)
    })
}

/// `GET /account/password-news`: by whose links the password was set.
pub async fn news(State(app): State<App>, visitor: Visitor, Query(query): Query) -> PageResult {
    let person = visitor.signed_in()?;
    let links = queries::password::unread(&app, person.id).await?;
    let next = safe_next(query.get("next"));
    Ok(PageContext::new(&app, &visitor).render(|| view! { <NewsPage links=&links next=&next /> }))
}

/// `POST /account/password-news`: puts it away, and goes on where the person was going.
pub async fn put_away(
    State(app): State<App>,
    visitor: Visitor,
    PostedForm(form): PostedForm,
) -> PageResult {
    commands::password::put_away(&app, visitor.signed_in()?).await?;
    Ok(redirect(&safe_next(form.get("next"))))
}

#[component]
fn NewsPage<'a>(links: &'a [PasswordLink], next: &'a str) -> impl IntoView + use<> {
    let words = translator();
    let next = next.to_owned();
    let title = words.text(msg::PASSWORD_NEWS_TITLE);
    let body = if links.is_empty() {
        view! {
            <p>{words.text(msg::FAREWELL_NONE)}</p>
            <p><a class="button" href=next>{words.text(msg::FAREWELL_ON)}</a></p>
        }
        .into_any()
    } else {
        let told = links
            .iter()
            .map(|link| view! { <p>{wording::password::told_to_person(words, link)}</p> })
            .collect_view();
        view! {
            {told}
            <p>{words.text(msg::PASSWORD_NEWS_TEXT)}</p>
            <form method="post" action=to::PASSWORD_NEWS>
                <Hidden name="next" value=next />
                <div class="buttons">
                    <button class="main">{words.text(msg::PASSWORD_NEWS_MINE)}</button>
                    <a class="button" href="/account">{words.text(msg::PASSWORD_NEWS_CHANGE)}</a>
                </div>
            </form>
        }
        .into_any()
    };
    view! {
        <Page title=title.clone()>
            <h1>{title}</h1>
            {body}
        </Page>
    }
}
