//! The first run: one group, a network of groups, or a look around a made-up one.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        field::{Hidden, Problem, Problems, TextField},
        page::{Page, PageContext, translator},
    },
    demo,
    domain::{error::Error, form::Form},
    forms::account::{NewPerson, SetUp},
    language::{Message, msg},
    pages::shell::{
        request::{PageResult, PostedForm, Query, or_again, redirect},
        session::{Device, with_device, with_session},
    },
    queries,
    visitor::Visitor,
};

/// `GET /set-up`
///
/// # Errors
/// [`Error::SetUpDone`] once the server is founded.
pub async fn set_up_page(
    State(app): State<App>,
    visitor: Visitor,
    Query(query): Query,
) -> PageResult {
    let key = query.get("key").to_owned();
    commands::person::check_set_up_key(&app, &key).await?;
    let look = queries::person::may_look_around(&app).await?;
    let kind = (SetUp::FIELDS.kind.name.to_owned(), "group".to_owned());
    let form = Form::new([("key".to_owned(), key), kind]);
    Ok(PageContext::new(&app, &visitor).render(|| view! { <SetUpPage look=look form=&form /> }))
}

/// `POST /set-up`: makes the first account, with its group or network. All set-up links are spent with that, and all who
/// look around do so no more.
pub async fn set_up(
    State(app): State<App>,
    visitor: Visitor,
    device: Device,
    PostedForm(form): PostedForm,
) -> PageResult {
    let look = queries::person::may_look_around(&app).await?;
    let done = |signed_in| with_device(&app, &signed_in, redirect("/"));
    let again = |form| {
        PageContext::new(&app, &visitor)
            .render_again(|| view! { <SetUpPage look=look form=&form /> })
    };
    let made = commands::person::set_up(&app, device.0.as_deref(), form, visitor.words).await;
    or_again(made, done, again)
}

/// `POST /set-up/look`: shows a made-up group to whoever holds the set-up link. The link can still be used afterwards.
///
/// # Errors
/// [`Error::SetUpDone`] once the server is founded; [`Error::LookAroundOver`] where a real group came in otherwise.
pub async fn look_around(State(app): State<App>, PostedForm(form): PostedForm) -> PageResult {
    commands::person::check_set_up_key(&app, form.get("key")).await?;
    if !queries::person::may_look_around(&app).await? {
        return Err(Error::LookAroundOver.into());
    }
    let person = demo::make(&app, None).await?;
    let token = commands::person::look_around(&app, person).await?;
    Ok(with_session(&app, &token, redirect("/")))
}

#[component]
fn SetUpPage<'a>(
    /// Whether one may look around first.
    look: bool,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let fields = SetUp::FIELDS;
    let key = form.get("key").to_owned();
    let look = look.then(|| {
        let body = view! {
            <p>{words.text(msg::LOOK_TEXT)}</p>
            <form method="post" action="/set-up/look">
                <Hidden name="key" value=key.clone() />
                <button>{words.text(msg::LOOK_BUTTON)}</button>
            </form>
        };
        view! { <Card title=words.text(msg::LOOK_TITLE)>{body}</Card> }
    });
    let body = view! {
        <h1>{words.text(msg::SET_UP_TITLE)}</h1>
        <p>{words.text(msg::SET_UP_TEXT)}</p>
        <Problems form=form fields=&[SetUp::ALL, NewPerson::ALL] />
        <form method="post" action="/set-up">
            <Hidden name="key" value=key />
            <fieldset id=fields.kind.name>
                <legend>{words.text(fields.kind.label)}</legend>
                <Problem form=form name=fields.kind.name />
                <div class="picks">
                    <Kind value="group" label=msg::SET_UP_GROUP hint=msg::SET_UP_GROUP_HINT form=form />
                    <Kind value="network" label=msg::SET_UP_NETWORK hint=msg::SET_UP_NETWORK_HINT form=form />
                </div>
            </fieldset>
            <TextField field=fields.place form=form />
            <NewPersonFields form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::SET_UP_BUTTON)}</button>
            </div>
        </form>
        {look}
    };
    view! { <Page title=words.text(msg::SET_UP_TITLE)>{body}</Page> }
}

/// One of what Good Measure can be set up for.
#[component]
fn Kind<'a>(
    value: &'static str,
    label: Message,
    hint: Message,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let field = SetUp::FIELDS.kind;
    let checked = field.has(form, value);
    view! {
        <label class="pick">
            <input type="radio" name=field.name value=value checked=checked />
            <b>{words.text(label)}</b>
            <span>{words.text(hint)}</span>
        </label>
    }
}

/// What an account needs: a name, a name to sign in with, a password.
#[component]
pub fn NewPersonFields<'a>(
    /// What was typed.
    form: &'a Form,
) -> impl IntoView + use<> {
    NewPerson::ALL
        .iter()
        .map(|field| view! { <TextField field=*field form=form /> })
        .collect_view()
}
