//! Pages for what went wrong: each says what happened and gives a way on.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        card::Card,
        field::Hidden,
        page::{Page, PageContext, translator, visitor},
        text::Typed,
    },
    domain::{error::Error, form::Form, ids::AuditId},
    forms::{self, audit::typed_by},
    language::msg,
    visitor::Visitor,
    wording::to,
};

/// The HTTP status that says the same as a refusal to a machine.
pub fn status(error: Error) -> StatusCode {
    match error {
        Error::NotFound | Error::NotShown | Error::NotOnDevice | Error::CodeUnknown => {
            StatusCode::NOT_FOUND
        }
        Error::SignInFirst => StatusCode::UNAUTHORIZED,
        Error::OtherSite | Error::MadeUpPerson | Error::PasswordByOwner => StatusCode::FORBIDDEN,
        Error::LinkSpent
        | Error::ReportStopped
        | Error::SetUpDone
        | Error::LookAroundOver
        | Error::AuditRemoved
        | Error::ActionRemoved
        | Error::RemovedForGood => StatusCode::GONE,
        Error::ChangedMeanwhile
        | Error::AuditClosed
        | Error::ActionClosed
        | Error::AuditKept
        | Error::ActionKept
        | Error::SeriesKept
        | Error::AskedFirst
        | Error::UndoOver
        | Error::TeamClosed
        | Error::TeamFull
        | Error::AnsweringOver
        | Error::AnsweringBegun
        | Error::TypedByAnother => StatusCode::CONFLICT,
        Error::TooMuch | Error::ListTooLarge | Error::FileTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Error::NotArrived => StatusCode::REQUEST_TIMEOUT,
        Error::Busy | Error::TooManyFiles => StatusCode::SERVICE_UNAVAILABLE,
        Error::TooManyTries(_) | Error::CodesTried | Error::RoundFull => {
            StatusCode::TOO_MANY_REQUESTS
        }
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// A request that was refused.
pub fn refused(app: &App, visitor: &Visitor, error: Error, form: &Form) -> Response {
    PageContext::new(app, visitor).render_as(
        status(error),
        || view! { <RefusedPage error=error form=form /> },
    )
}

/// A fault of ours, with the reference that is also in the log.
pub fn fault(app: &App, visitor: &Visitor, reference: &str, form: &Form) -> Response {
    PageContext::new(app, visitor).render_as(
        StatusCode::INTERNAL_SERVER_ERROR,
        || view! { <FaultPage reference=reference form=form /> },
    )
}

#[component]
fn RefusedPage<'a>(error: Error, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(match error {
        Error::NotFound | Error::NotShown => msg::STOP_NOT_FOUND,
        Error::LinkSpent => msg::STOP_LINK_SPENT,
        Error::SetUpDone => msg::STOP_SET_UP_DONE,
        Error::LookAroundOver => msg::STOP_LOOK_AROUND_OVER,
        Error::AuditRemoved | Error::ActionRemoved | Error::RemovedForGood => msg::STOP_REMOVED,
        Error::AuditKept | Error::ActionKept | Error::SeriesKept => msg::STOP_KEPT,
        _ => msg::STOP_TITLE,
    });
    let again = (error == Error::TooManyFiles).then(|| {
        let path = visitor().path;
        view! { <a class="button main" href=path>{words.text(msg::KEPT_AGAIN)}</a> " " }
    });
    let removed = matches!(error, Error::AuditRemoved | Error::ActionRemoved)
        .then(|| to::removed_near(&visitor().path))
        .flatten()
        .map(|href| view! { <a class="button main" href=href>{words.text(msg::REMOVED_BACK)}</a> " " });
    let back = matches!(
        error,
        Error::AuditKept
            | Error::ActionKept
            | Error::SeriesKept
            | Error::FileTooLarge
            | Error::ListTooLarge
    )
    .then(|| {
        let path = visitor().path;
        let asked = path.split('?').next().unwrap_or_default();
        let href = asked.trim_end_matches("/remove").to_owned();
        view! { <a class="button main" href=href>{words.text(msg::STATEMENT_BACK)}</a> " " }
    });
    let code = (error == Error::CodeUnknown).then(|| {
        view! { <a class="button main" href="/in">{words.text(msg::TEAM_CODE_TITLE)}</a> " " }
    });
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{words.error(error)}</p>
        <WhatWasTyped form=form again=false />
        <p>
            {again}
            {removed}
            {back}
            {code}
            <a class="button" href="/">{words.text(msg::STOP_HOME)}</a>
        </p>
    };
    view! { <Page title=title>{body}</Page> }
}

#[component]
fn FaultPage<'a>(reference: &'a str, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let body = view! {
        <h1>{words.text(msg::FAULT_TITLE)}</h1>
        <p>{words.text(msg::FAULT_TEXT)}</p>
        <WhatWasTyped form=form again=true />
        <p>{words.with(msg::FAULT_REFERENCE, [("reference", reference.into())])}</p>
        <p>
            <a class="button" href="/">{words.text(msg::STOP_HOME)}</a>
        </p>
    };
    view! { <Page title=words.text(msg::FAULT_TITLE)>{body}</Page> }
}

/// What a person had written, to copy from; with `again`, also a button that sends all of the form once more. It says so
/// where somebody else may have written it.
#[component]
pub fn WhatWasTyped<'a>(
    /// What was sent.
    form: &'a Form,
    /// Whether it may be sent once more.
    again: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let texts: Vec<_> = form
        .pairs()
        // The key of an audit travels under the name by which another form asks for a day.
        .filter(|(name, text)| {
            is_written(name) && !text.is_empty() && text.parse::<AuditId>().is_err()
        })
        .map(|(_, text)| view! { <Typed text=text /> })
        .collect();
    if texts.is_empty() {
        return None;
    }
    let button = again.then(|| {
        let fields = form
            .pairs()
            .map(|(name, value)| view! { <Hidden name=name value=value /> })
            .collect_view();
        view! {
            <form method="post" action=visitor().path>
                {fields} <button class="main">{words.text(msg::KEPT_AGAIN)}</button>
            </form>
        }
    });
    let person = visitor().person.map(|person| person.id);
    let is_of_another = person.is_some() && typed_by(form).is_some_and(|by| Some(by) != person);
    let title = if is_of_another {
        msg::KEPT_OF_ANOTHER
    } else {
        msg::KEPT_TITLE
    };
    Some(view! {
        <Card title=words.text(title)>
            {texts}
            {button}
        </Card>
    })
}

/// Whether a field of this name is one that people write in, in any of our forms. Where a form asks the same of many things,
/// the name of each stands before it: `lis.early.reflection`.
fn is_written(name: &str) -> bool {
    let name = name.rsplit('.').next().unwrap_or(name);
    let mut fields = forms::ALL.iter().copied().flatten();
    fields.any(|field| field.name == name && field.is_written())
}
