//! The first run: one group, a network of groups, or a look around a made-up one.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Field, hidden, problem, problems},
        page::PageContext,
    },
    demo,
    domain::{error::Error, form::Form},
    language::{Message, Translator, msg},
    pages::shell::{
        request::{PageResult, PostedForm, Query, or_again, redirect},
        session::with_session,
    },
    store::people,
    visitor::Visitor,
};

/// The first-run page.
///
/// # Errors
/// [`Error::LinkSpent`] once there is an account.
pub async fn set_up_page(
    State(app): State<App>,
    visitor: Visitor,
    Query(asked): Query,
) -> PageResult {
    let key = asked.get("key").to_owned();
    if key != app.context.set_up_key || !people::is_empty(&app.store).await? {
        return Err(Error::LinkSpent.into());
    }
    let words = visitor.words;
    let form = Form::new([
        ("key".to_owned(), key),
        ("kind".to_owned(), "group".to_owned()),
    ]);
    Ok(PageContext::new(&app, &visitor)
        .show(&words.text(msg::SET_UP_TITLE), || set_up_view(words, &form)))
}

/// Makes the first account.
///
/// # Errors
/// As [`commands::person::set_up`].
pub async fn set_up(
    State(app): State<App>,
    visitor: Visitor,
    PostedForm(form): PostedForm,
) -> PageResult {
    let words = visitor.words;
    let done = |token: String| with_session(&app, &token, redirect("/"));
    or_again(
        commands::person::set_up(&app, form, words).await,
        done,
        |form| {
            PageContext::new(&app, &visitor)
                .show_again(&words.text(msg::SET_UP_TITLE), || set_up_view(words, &form))
        },
    )
}

/// Shows a made-up group to whoever holds the set-up link. The link can still be used afterwards.
///
/// # Errors
/// [`Error::LinkSpent`] once there is an account.
pub async fn look_around(State(app): State<App>, PostedForm(form): PostedForm) -> PageResult {
    if form.get("key") != app.context.set_up_key || !people::is_empty(&app.store).await? {
        return Err(Error::LinkSpent.into());
    }
    let token = commands::person::begin_session(&app, demo::make(&app, None).await?).await?;
    Ok(with_session(&app, &token, redirect("/")))
}

fn set_up_view(words: Translator, form: &Form) -> AnyView {
    let kind = |value: &'static str, label: Message, hint: Message| {
        view! {
            <label class="pick">
                <input type="radio" name="kind" value=value checked=form.has("kind", value) />
                <b>{words.text(label)}</b>
                <span>{words.text(hint)}</span>
            </label>
        }
    };
    view! {
        <h1>{words.text(msg::SET_UP_TITLE)}</h1>
        <p>{words.text(msg::SET_UP_TEXT)}</p>
        {problems(words, form)}
        <form method="post" action="/set-up">
            {hidden("key", form.get("key").to_owned())}
            <fieldset id="kind">
                <legend>{words.text(msg::SET_UP_KIND)}</legend>
                {problem(words, form, "kind")}
                <div class="picks">
                    {kind("group", msg::SET_UP_GROUP, msg::SET_UP_GROUP_HINT)}
                    {kind("network", msg::SET_UP_NETWORK, msg::SET_UP_NETWORK_HINT)}
                </div>
            </fieldset>
            {Field::line("place", msg::SET_UP_PLACE).hint(msg::SET_UP_PLACE_HINT).input(words, form)}
            {person_fields(words, form)}
            <div class="buttons">
                <button class="main">{words.text(msg::SET_UP_BUTTON)}</button>
            </div>
        </form>
        <section class="card">
            <h2>{words.text(msg::LOOK_TITLE)}</h2>
            <p>{words.text(msg::LOOK_TEXT)}</p>
            <form method="post" action="/set-up/look">
                {hidden("key", form.get("key").to_owned())} <button>{words.text(msg::LOOK_BUTTON)}</button>
            </form>
        </section>
    }
    .into_any()
}

/// What an account needs: a name, a name to sign in with, a password.
pub(crate) fn person_fields(words: Translator, form: &Form) -> AnyView {
    view! {
        {Field::line("name", msg::YOUR_NAME).hint(msg::YOUR_NAME_HINT).filled("text", "name").input(words, form)}
        {Field::line("sign_in_name", msg::SIGN_IN_NAME)
            .hint(msg::SIGN_IN_NAME_NEW_HINT)
            .filled("text", "username")
            .input(words, form)}
        {Field::line("password", msg::PASSWORD)
            .hint(msg::PASSWORD_NEW_HINT)
            .filled("password", "new-password")
            .input(words, form)}
    }
    .into_any()
}
