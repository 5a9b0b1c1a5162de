//! Signing in and out, one's password, and where a person starts.

use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, StatusCode, header::SET_COOKIE},
    response::{IntoResponse, Response},
};
use leptos::prelude::*;

use super::{
    Answer, Asked, Posted,
    frame::Frame,
    go, or_again,
    parts::{Field, hidden, problems},
    to,
};
use crate::{
    commands::{App, person},
    domain::form::Form,
    language::Words,
    store::{organisations, people},
    visitor::Visitor,
};

/// Fields in which an interrupted form travels through signing in; a name no form of ours uses.
const DRAFT: &str = "draft";

/// Where a person who has signed in starts: the one group, or the list of groups.
///
/// # Errors
/// When the database cannot answer.
pub async fn home(State(app): State<App>, visitor: Visitor) -> Answer {
    let Some(person) = &visitor.person else {
        if people::is_empty(&app.store).await? {
            let words = visitor.words;
            return Ok(
                Frame::new(&app, &visitor).show(&words.t("empty-title"), || {
                    super::set_up::empty_server(words)
                }),
            );
        }
        return Ok(go("/sign-in"));
    };
    let groups = organisations::coordinated_by(&app.store, person.id).await?;
    let networks = organisations::networks_of(&app.store, person.id).await?;
    match (groups.as_slice(), networks.as_slice()) {
        ([group], []) => Ok(go(&to::group(group.id))),
        ([], [network]) => Ok(go(&to::network(network.id))),
        _ => Ok(super::networks::list(&app, &visitor, groups, networks)),
    }
}

/// The sign-in page.
///
/// # Errors
/// None of its own.
pub async fn sign_in_page(State(app): State<App>, visitor: Visitor, Asked(asked): Asked) -> Answer {
    let words = visitor.words;
    let form = Form::new([("next".to_owned(), asked.get("next").to_owned())]);
    let out = asked.get("said") == "signed-out";
    let frame = Frame::new(&app, &visitor);
    let frame = if out { frame.wipe() } else { frame };
    Ok(frame.show(&words.t("sign-in-title"), || {
        sign_in_view(words, &form, out.then_some("signed-out"))
    }))
}

/// The sign-in page in place of one that needs a person: what was typed there travels along in the form.
pub fn sign_in_instead(app: &App, visitor: &Visitor, interrupted: &Form) -> Response {
    let words = visitor.words;
    let mut form = Form::new([("next".to_owned(), visitor.path.clone())]);
    for (name, value) in interrupted.pairs() {
        form.add(DRAFT, format!("{name}={value}"));
    }
    let frame = Frame::new(app, visitor);
    frame.show_as(StatusCode::UNAUTHORIZED, &words.t("sign-in-title"), || {
        sign_in_view(words, &form, Some("draft-kept"))
    })
}

/// Signs in. Goes where the person was going; with an interrupted form, shows it to be saved by one press.
///
/// # Errors
/// As [`person::sign_in`].
pub async fn sign_in(State(app): State<App>, visitor: Visitor, Posted(form): Posted) -> Answer {
    let words = visitor.words;
    let next = safe_next(form.get("next"));
    let drafts = form.all(DRAFT).to_vec();
    let done = |token: String| {
        let response = if drafts.is_empty() {
            go(&next)
        } else {
            Frame::new(&app, &visitor).show(&words.t("draft-title"), || {
                draft_view(words, &next, &drafts)
            })
        };
        with_session(&app, &token, response)
    };
    or_again(person::sign_in(&app, form).await, done, |form| {
        Frame::new(&app, &visitor).show_again(&words.t("sign-in-title"), || {
            sign_in_view(words, &form, None)
        })
    })
}

/// A path on this server; anything else becomes the home page, so that no one is sent elsewhere.
pub fn safe_next(next: &str) -> String {
    let own =
        next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\n', '\t']);
    if own { next.to_owned() } else { "/".to_owned() }
}

fn sign_in_view(words: Words, form: &Form, said: Option<&'static str>) -> AnyView {
    let drafts: Vec<_> = form
        .all(DRAFT)
        .iter()
        .map(|draft| hidden(DRAFT, draft.clone()))
        .collect();
    view! {
        <h1>{words.t("sign-in-title")}</h1>
        {said.map(|said| view! { <p class="said" role="status">{words.t(&format!("said-{said}"))}</p> })}
        <p>{words.t("sign-in-text")}</p>
        {problems(words, form)}
        <form method="post" action="/sign-in">
            {hidden("next", form.get("next").to_owned())}
            {drafts}
            {Field::line("sign_in_name", "sign-in-name").filled("text", "username").input(words, form)}
            {Field::line("password", "password").filled("password", "current-password").input(words, form)}
            <div class="buttons">
                <button class="main">{words.t("sign-in-button")}</button>
            </div>
        </form>
        <p class="aside">{words.t("sign-in-forgot")}</p>
    }
    .into_any()
}

fn draft_view(words: Words, next: &str, drafts: &[String]) -> AnyView {
    let fields: Vec<_> = drafts
        .iter()
        .filter_map(|draft| draft.split_once('='))
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned() /> })
        .collect();
    let path = next.split('?').next().unwrap_or("/").to_owned();
    let leave = path.clone();
    view! {
        <h1>{words.t("draft-title")}</h1>
        <p>{words.t("draft-text")}</p>
        <form method="post" action=path>
            {fields}
            <div class="buttons">
                <button class="main" autofocus=true>{words.t("draft-button")}</button>
                <a class="button" href=leave>{words.t("draft-leave")}</a>
            </div>
        </form>
    }
    .into_any()
}

/// Signs out, and has the browser forget what it kept.
///
/// # Errors
/// When the database cannot write.
pub async fn sign_out(State(app): State<App>, request: axum::extract::Request) -> Answer {
    let (parts, _) = request.into_parts();
    if let Some(token) = crate::visitor::cookie(&parts, &app.cookie_name()) {
        person::sign_out(&app, &token).await?;
    }
    let mut response = go("/sign-in?said=signed-out");
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
/// [`Error::SignInFirst`].
pub async fn account_page(State(app): State<App>, visitor: Visitor) -> Answer {
    visitor.signed_in()?;
    let words = visitor.words;
    let changed = visitor.path.ends_with("said=password-changed");
    let frame = Frame::new(&app, &visitor);
    Ok(frame.show(&words.t("account-title"), || {
        account_view(words, &Form::default(), changed)
    }))
}

/// Changes one's password.
///
/// # Errors
/// As [`person::change_password`].
pub async fn change_password(
    State(app): State<App>,
    visitor: Visitor,
    Posted(form): Posted,
) -> Answer {
    let words = visitor.words;
    let done = |token: String| with_session(&app, &token, go("/account?said=password-changed"));
    or_again(
        person::change_password(&app, visitor.signed_in()?, form).await,
        done,
        |form| {
            Frame::new(&app, &visitor).show_again(&words.t("account-title"), || {
                account_view(words, &form, false)
            })
        },
    )
}

fn account_view(words: Words, form: &Form, changed: bool) -> AnyView {
    view! {
        <h1>{words.t("account-title")}</h1>
        {changed.then(|| view! { <p class="said" role="status">{words.t("said-password-changed")}</p> })}
        <p>{words.t("account-text")}</p>
        {problems(words, form)}
        <form method="post" action="/account">
            {Field::line("present", "password-present").filled("password", "current-password").input(words, form)}
            {Field::line("password", "password-new")
                .hint("password-new-hint")
                .filled("password", "new-password")
                .input(words, form)}
            <div class="buttons">
                <button class="main">{words.t("account-button")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// What this is, what it keeps and how accessible it is.
///
/// # Errors
/// None of its own.
pub async fn about(State(app): State<App>, visitor: Visitor) -> Answer {
    let words = visitor.words;
    let section = |title: &'static str, text: &'static str| {
        view! {
            <h2>{words.t(title)}</h2>
            <p>{words.t(text)}</p>
        }
    };
    Ok(
        Frame::new(&app, &visitor).show(&words.t("about-title"), || {
            view! {
                <h1>{words.t("about-title")}</h1>
                <p>{words.t("about-text")}</p>
                {section("about-keeps-title", "about-keeps")}
                {section("about-access-title", "about-access")}
                {section("about-licence-title", "about-licence")}
            }
            .into_any()
        }),
    )
}

/// The response with a new session's cookie.
pub(super) fn with_session(app: &App, token: &str, mut response: Response) -> Response {
    const NINETY_DAYS: i64 = 90 * 24 * 60 * 60;
    set_cookie(
        &mut response,
        &app.cookie_name(),
        token,
        NINETY_DAYS,
        app.is_secure(),
        true,
    );
    response
}

/// Sets a cookie for the whole site; `seconds` 0 takes it away.
pub fn set_cookie(
    response: &mut Response,
    name: &str,
    value: &str,
    seconds: i64,
    secure: bool,
    hidden: bool,
) {
    let mut text = format!("{name}={value}; Path=/; SameSite=Lax; Max-Age={seconds}");
    if secure {
        text.push_str("; Secure");
    }
    if hidden {
        text.push_str("; HttpOnly");
    }
    if let Ok(value) = HeaderValue::from_str(&text) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}

/// Answers that the server is up, and since when.
///
/// # Errors
/// When the database does not answer.
pub async fn health(State(app): State<App>) -> Answer {
    app.store.ping().await?;
    Ok((
        [
            ("x-started", app.manner.started.to_string()),
            ("cache-control", "no-store".into()),
        ],
        "ok",
    )
        .into_response())
}
