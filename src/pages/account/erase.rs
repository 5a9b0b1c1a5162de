//! Erasing oneself: what goes, what stays, and the way to take it back.

use axum::extract::State;
use chrono::{DateTime, Utc};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        field::{Problems, TextField},
        page::{Page, PageContext, translator},
    },
    domain::form::Form,
    error::AppError,
    forms::account::Erase,
    language::{Message, msg},
    pages::shell::request::{PageResult, PostedForm, redirect, shown_again},
    queries::{self, erasure::ErasurePreview},
    visitor::Visitor,
    wording::notice::Notice,
};

/// Where it stands.
const HERE: &str = "/account/erase";

/// `GET /account/erase`: what goes and what stays; once it is asked for, until when it can be taken back.
pub async fn show(State(app): State<App>, visitor: Visitor) -> PageResult {
    let preview = queries::erasure::preview(&app, visitor.signed_in()?).await?;
    let form = Form::default();
    Ok(PageContext::new(&app, &visitor)
        .render(|| view! { <ErasePage preview=&preview form=&form /> }))
}

/// `POST /account/erase`: asks for it, with the password.
pub async fn ask(
    State(app): State<App>,
    visitor: Visitor,
    PostedForm(form): PostedForm,
) -> PageResult {
    let person = visitor.signed_in()?;
    match commands::erasure::ask_person(&app, person, form).await {
        Ok(()) => Ok(redirect(HERE)),
        Err(AppError::Invalid(form)) => {
            let preview = queries::erasure::preview(&app, person).await?;
            Ok(shown_again(*form, |form| {
                PageContext::new(&app, &visitor)
                    .render_again(|| view! { <ErasePage preview=&preview form=&form /> })
            }))
        }
        Err(stop) => Err(stop),
    }
}

/// `POST /account/keep`: takes it back.
pub async fn keep(State(app): State<App>, visitor: Visitor) -> PageResult {
    commands::erasure::keep_person(&app, visitor.signed_in()?).await?;
    Ok(redirect(&Notice::AccountKept.at("/account")))
}

#[component]
fn ErasePage<'a>(preview: &'a ErasurePreview, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let (title, body) = match preview.due {
        Some(due) => (
            msg::ERASE_ASKED_TITLE,
            Either::Left(view! { <Asked preview=preview due=due /> }),
        ),
        None => (
            msg::ERASE_TITLE,
            Either::Right(view! { <Ask preview=preview form=form /> }),
        ),
    };
    let title = words.text(title);
    view! {
        <Page title=title.clone()>
            <h1>{title}</h1>
            {body}
        </Page>
    }
}

/// Until when it can be taken back, and how.
#[component]
fn Asked<'a>(preview: &'a ErasurePreview, due: DateTime<Utc>) -> impl IntoView + use<> {
    let words = translator();
    let about = [("when", words.moment(due).into())];
    view! {
        <p>{words.with(msg::ERASE_ASKED, about)}</p>
        <Alone networks=&preview.networks />
        <KeepForm action="/account/keep" button=msg::ERASE_KEEP />
        <p><a href="/">{words.text(msg::ERASE_GO_ON)}</a></p>
    }
}

/// What follows, and the password; for who would leave a network alone, the way on.
#[component]
fn Ask<'a>(preview: &'a ErasurePreview, form: &'a Form) -> impl IntoView + use<> {
    if !preview.networks.is_empty() {
        return Either::Left(view! {
            <Alone networks=&preview.networks />
            <p><a class="button main" href="/account">{translator().text(msg::ERASE_BACK)}</a></p>
        });
    }
    Either::Right(view! {
        <p>{translator().text(msg::ERASE_ABOUT)}</p>
        <Problems form=form fields=&[Erase::ALL] />
        <WhatFollows preview=preview />
        <ConfirmForm action=HERE form=form button=msg::ERASE_BUTTON back="/account" stay=msg::ERASE_BACK />
    })
}

/// The networks that nobody else supports, and what to do first.
#[component]
fn Alone<'a>(networks: &'a [String]) -> impl IntoView + use<> {
    let words = translator();
    let sentence =
        |name: &String| words.with(msg::ERASE_ALONE, [("network", name.as_str().into())]);
    networks
        .iter()
        .map(|name| view! { <p>{sentence(name)}</p> })
        .collect_view()
}

/// What goes and what stays, and what becomes of the groups that nobody else runs.
#[component]
fn WhatFollows<'a>(preview: &'a ErasurePreview) -> impl IntoView + use<> {
    let words = translator();
    let groups = preview
        .groups
        .iter()
        .map(|group| {
            let text = if group.is_in_network {
                msg::LEAVE_LAST
            } else {
                msg::LEAVE_LAST_ALONE
            };
            view! { <h2 dir="auto">{group.name.clone()}</h2> <p>{words.text(text)}</p> }
        })
        .collect_view();
    view! {
        <GoesAndStays goes=msg::ERASE_GOES stays=msg::ERASE_STAYS />
        {groups}
        <p>{words.text(msg::ERASE_LATER)}</p>
    }
}

/// What goes, and what stays.
#[component]
pub fn GoesAndStays(
    /// What goes.
    goes: Message,
    /// What stays.
    stays: Message,
) -> impl IntoView {
    let words = translator();
    view! {
        <h2>{words.text(msg::ERASE_GOES_TITLE)}</h2>
        <p>{words.text(goes)}</p>
        <h2>{words.text(msg::ERASE_STAYS_TITLE)}</h2>
        <p>{words.text(stays)}</p>
    }
}

/// The password, the button that asks for it, and a way back that stands out more.
#[component]
pub fn ConfirmForm<'a>(
    /// Where it is sent.
    #[prop(into)]
    action: String,
    /// What was wrong with it.
    form: &'a Form,
    /// The button.
    button: Message,
    /// The way back.
    #[prop(into)]
    back: String,
    /// What the way back says.
    stay: Message,
) -> impl IntoView + use<> {
    let words = translator();
    view! {
        <form method="post" action=action>
            <TextField field=Erase::FIELDS.password form=form />
            <div class="buttons">
                <button>{words.text(button)}</button>
                <a class="button main" href=back>{words.text(stay)}</a>
            </div>
        </form>
    }
}

/// The button that takes an erasure back.
#[component]
pub fn KeepForm(
    /// Where it is sent.
    #[prop(into)]
    action: String,
    /// The button.
    button: Message,
) -> impl IntoView {
    view! {
        <form method="post" action=action>
            <div class="buttons"><button class="main">{translator().text(button)}</button></div>
        </form>
    }
}
