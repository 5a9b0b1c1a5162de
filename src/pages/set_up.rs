//! The first run: one group, a network of groups, or a look around a made-up one.

use axum::extract::State;
use leptos::prelude::*;

use super::{
    Answer, Asked, Posted,
    account::with_session,
    frame::Frame,
    go, or_again,
    parts::{Field, hidden, problem, problems},
};
use crate::{
    commands::{App, person},
    demo,
    domain::{error::Error, form::Form},
    language::Words,
    store::people,
    visitor::Visitor,
};

/// A server that waits for its first person.
pub(super) fn empty_server(words: Words) -> AnyView {
    view! {
        <h1>{words.t("empty-title")}</h1>
        <p>{words.t("empty-text")}</p>
    }
    .into_any()
}

/// The first-run page.
///
/// # Errors
/// [`Error::LinkSpent`] once there is an account.
pub async fn set_up_page(State(app): State<App>, visitor: Visitor, Asked(asked): Asked) -> Answer {
    let key = asked.get("key").to_owned();
    if key != app.manner.set_up_key || !people::is_empty(&app.store).await? {
        return Err(Error::LinkSpent.into());
    }
    let words = visitor.words;
    let form = Form::new([
        ("key".to_owned(), key),
        ("kind".to_owned(), "group".to_owned()),
    ]);
    Ok(Frame::new(&app, &visitor).show(&words.t("set-up-title"), || set_up_view(words, &form)))
}

/// Makes the first account.
///
/// # Errors
/// As [`person::set_up`].
pub async fn set_up(State(app): State<App>, visitor: Visitor, Posted(form): Posted) -> Answer {
    let words = visitor.words;
    let done = |token: String| with_session(&app, &token, go("/"));
    or_again(person::set_up(&app, form, words).await, done, |form| {
        Frame::new(&app, &visitor)
            .show_again(&words.t("set-up-title"), || set_up_view(words, &form))
    })
}

/// Shows a made-up group to whoever holds the set-up link. The link can still be used afterwards.
///
/// # Errors
/// [`Error::LinkSpent`] once there is an account.
pub async fn look_around(State(app): State<App>, Posted(form): Posted) -> Answer {
    if form.get("key") != app.manner.set_up_key || !people::is_empty(&app.store).await? {
        return Err(Error::LinkSpent.into());
    }
    let token = person::begin_session(&app, demo::make(&app, None).await?).await?;
    Ok(with_session(&app, &token, go("/")))
}

fn set_up_view(words: Words, form: &Form) -> AnyView {
    let kind = |value: &'static str, label: &'static str, hint: &'static str| {
        view! {
            <label class="pick">
                <input type="radio" name="kind" value=value checked=form.has("kind", value) />
                <b>{words.t(label)}</b>
                <span>{words.t(hint)}</span>
            </label>
        }
    };
    view! {
        <h1>{words.t("set-up-title")}</h1>
        <p>{words.t("set-up-text")}</p>
        {problems(words, form)}
        <form method="post" action="/set-up">
            {hidden("key", form.get("key").to_owned())}
            <fieldset id="kind">
                <legend>{words.t("set-up-kind")}</legend>
                {problem(words, form, "kind")}
                <div class="picks">
                    {kind("group", "set-up-group", "set-up-group-hint")}
                    {kind("network", "set-up-network", "set-up-network-hint")}
                </div>
            </fieldset>
            {Field::line("place", "set-up-place").hint("set-up-place-hint").input(words, form)}
            {person_fields(words, form)}
            <div class="buttons">
                <button class="main">{words.t("set-up-button")}</button>
            </div>
        </form>
        <section class="card">
            <h2>{words.t("look-title")}</h2>
            <p>{words.t("look-text")}</p>
            <form method="post" action="/set-up/look">
                {hidden("key", form.get("key").to_owned())} <button>{words.t("look-button")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// What an account needs: a name, a name to sign in with, a password.
pub(super) fn person_fields(words: Words, form: &Form) -> AnyView {
    view! {
        {Field::line("name", "your-name").hint("your-name-hint").filled("text", "name").input(words, form)}
        {Field::line("sign_in_name", "sign-in-name")
            .hint("sign-in-name-new-hint")
            .filled("text", "username")
            .input(words, form)}
        {Field::line("password", "password")
            .hint("password-new-hint")
            .filled("password", "new-password")
            .input(words, form)}
    }
    .into_any()
}
