//! Signing in and out, one's password, and where a person starts.

use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse, Response},
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Field, hidden, problems},
        page::Page,
    },
    domain::form::Form,
    language::{Translator, msg},
    pages::shell::{
        request::{PageResult, PostedForm, Query, or_again, redirect},
        session::{safe_next, set_cookie, with_session},
    },
    visitor::Visitor,
    wording::notice::Notice,
};

/// Fields in which an interrupted form travels through signing in; a name no form of ours uses.
const DRAFT: &str = "draft";

/// The sign-in page.
///
/// # Errors
/// None of its own.
pub async fn sign_in_page(
    State(app): State<App>,
    visitor: Visitor,
    Query(asked): Query,
) -> PageResult {
    let words = visitor.words;
    let form = Form::new([("next".to_owned(), asked.get("next").to_owned())]);
    let out = Notice::read(&visitor.path) == Some(Notice::SignedOut);
    let frame = Page::new(&app, &visitor);
    let frame = if out { frame.wipe() } else { frame };
    Ok(frame.show(&words.text(msg::SIGN_IN_TITLE), || {
        sign_in_view(words, &form, out.then_some(Notice::SignedOut))
    }))
}

/// The sign-in page in place of one that needs a person: what was typed there travels along in the form.
pub fn sign_in_instead(app: &App, visitor: &Visitor, interrupted: &Form) -> Response {
    let words = visitor.words;
    let mut form = Form::new([("next".to_owned(), visitor.path.clone())]);
    for (name, value) in interrupted.pairs() {
        form.add(DRAFT, format!("{name}={value}"));
    }
    let frame = Page::new(app, visitor);
    frame.show_as(
        StatusCode::UNAUTHORIZED,
        &words.text(msg::SIGN_IN_TITLE),
        || sign_in_view(words, &form, Some(Notice::DraftKept)),
    )
}

/// Signs in. Goes where the person was going; with an interrupted form, shows it to be saved by one press.
///
/// # Errors
/// As [`commands::person::sign_in`].
pub async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    PostedForm(form): PostedForm,
) -> PageResult {
    let words = visitor.words;
    let next = safe_next(form.get("next"));
    let drafts = form.all(DRAFT).to_vec();
    let done = |token: String| {
        let response = if drafts.is_empty() {
            redirect(&next)
        } else {
            Page::new(&app, &visitor).show(&words.text(msg::DRAFT_TITLE), || {
                draft_view(words, &next, &drafts)
            })
        };
        with_session(&app, &token, response)
    };
    or_again(commands::person::sign_in(&app, form).await, done, |form| {
        Page::new(&app, &visitor).show_again(&words.text(msg::SIGN_IN_TITLE), || {
            sign_in_view(words, &form, None)
        })
    })
}

fn sign_in_view(words: Translator, form: &Form, said: Option<Notice>) -> AnyView {
    let drafts: Vec<_> = form
        .all(DRAFT)
        .iter()
        .map(|draft| hidden(DRAFT, draft.clone()))
        .collect();
    view! {
        <h1>{words.text(msg::SIGN_IN_TITLE)}</h1>
        {said.map(|said| view! { <p class="said" role="status">{words.text(said.message())}</p> })}
        <p>{words.text(msg::SIGN_IN_TEXT)}</p>
        {problems(words, form)}
        <form method="post" action="/sign-in">
            {hidden("next", form.get("next").to_owned())}
            {drafts}
            {Field::line("sign_in_name", msg::SIGN_IN_NAME).filled("text", "username").input(words, form)}
            {Field::line("password", msg::PASSWORD).filled("password", "current-password").input(words, form)}
            <div class="buttons">
                <button class="main">{words.text(msg::SIGN_IN_BUTTON)}</button>
            </div>
        </form>
        <p class="aside">{words.text(msg::SIGN_IN_FORGOT)}</p>
    }
    .into_any()
}

fn draft_view(words: Translator, next: &str, drafts: &[String]) -> AnyView {
    let fields: Vec<_> = drafts
        .iter()
        .filter_map(|draft| draft.split_once('='))
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned() /> })
        .collect();
    let path = next.split('?').next().unwrap_or("/").to_owned();
    let leave = path.clone();
    view! {
        <h1>{words.text(msg::DRAFT_TITLE)}</h1>
        <p>{words.text(msg::DRAFT_TEXT)}</p>
        <form method="post" action=path>
            {fields}
            <div class="buttons">
                <button class="main" autofocus=true>{words.text(msg::DRAFT_BUTTON)}</button>
                <a class="button" href=leave>{words.text(msg::DRAFT_LEAVE)}</a>
            </div>
        </form>
    }
    .into_any()
}

/// Signs out, and has the browser forget what it kept.
///
/// # Errors
/// When the database cannot write.
pub async fn sign_out(State(app): State<App>, request: axum::extract::Request) -> PageResult {
    let (parts, _) = request.into_parts();
    if let Some(token) = crate::visitor::cookie(&parts, &app.cookie_name()) {
        commands::person::sign_out(&app, &token).await?;
    }
    let mut response = redirect(&Notice::SignedOut.at("/sign-in"));
    set_cookie(
        &mut response,
        &app.cookie_name(),
        "",
        0,
        app.is_secure(),
        true,
    );
    // Browsers heed this over HTTPS; elsewhere the page that follows empties the storage.
    response.headers_mut().insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"storage\""),
    );
    Ok(response)
}

/// One's own account.
///
/// # Errors
/// [`Error::SignInFirst`](crate::domain::error::Error::SignInFirst).
pub async fn account_page(State(app): State<App>, visitor: Visitor) -> PageResult {
    visitor.signed_in()?;
    let words = visitor.words;
    let changed = Notice::read(&visitor.path) == Some(Notice::PasswordChanged);
    let frame = Page::new(&app, &visitor);
    Ok(frame.show(&words.text(msg::ACCOUNT_TITLE), || {
        account_view(words, &Form::default(), changed)
    }))
}

/// Changes one's password.
///
/// # Errors
/// As [`commands::person::change_password`].
pub async fn change_password(
    State(app): State<App>,
    visitor: Visitor,
    PostedForm(form): PostedForm,
) -> PageResult {
    let words = visitor.words;
    let done = |token: String| {
        with_session(
            &app,
            &token,
            redirect(&Notice::PasswordChanged.at("/account")),
        )
    };
    or_again(
        commands::person::change_password(&app, visitor.signed_in()?, form).await,
        done,
        |form| {
            Page::new(&app, &visitor).show_again(&words.text(msg::ACCOUNT_TITLE), || {
                account_view(words, &form, false)
            })
        },
    )
}

fn account_view(words: Translator, form: &Form, changed: bool) -> AnyView {
    view! {
        <h1>{words.text(msg::ACCOUNT_TITLE)}</h1>
        {changed.then(|| view! { <p class="said" role="status">{words.text(msg::SAID_PASSWORD_CHANGED)}</p> })}
        <p>{words.text(msg::ACCOUNT_TEXT)}</p>
        {problems(words, form)}
        <form method="post" action="/account">
            {Field::line("present", msg::PASSWORD_PRESENT).filled("password", "current-password").input(words, form)}
            {Field::line("password", msg::PASSWORD_NEW)
                .hint(msg::PASSWORD_NEW_HINT)
                .filled("password", "new-password")
                .input(words, form)}
            <div class="buttons">
                <button class="main">{words.text(msg::ACCOUNT_BUTTON)}</button>
            </div>
        </form>
    }
    .into_any()
}

/// Answers that the server is up, and since when.
///
/// # Errors
/// When the database does not answer.
pub async fn health(State(app): State<App>) -> PageResult {
    app.store.ping().await?;
    Ok((
        [
            ("x-started", app.context.started.to_string()),
            ("cache-control", "no-store".into()),
        ],
        "ok",
    )
        .into_response())
}
