//! Pages for what went wrong: each says what happened and gives a way on.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    components::{page::PageContext, text::typed},
    domain::{error::Error, form::Form},
    language::msg,
    visitor::Visitor,
};

/// A request that was refused.
pub fn refused(app: &App, visitor: &Visitor, error: Error, form: &Form) -> Response {
    let words = visitor.words;
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST);
    let title = words.text(match error {
        Error::NotFound | Error::NotShown => msg::STOP_NOT_FOUND,
        Error::LinkSpent => msg::STOP_LINK_SPENT,
        _ => msg::STOP_TITLE,
    });
    PageContext::new(app, visitor).show_as(status, &title.clone(), || {
        view! {
            <h1>{title}</h1>
            <p>{words.error(error)}</p>
            {kept(visitor, form, false)}
            <p>
                <a class="button" href="/">{words.text(msg::STOP_HOME)}</a>
            </p>
        }
        .into_any()
    })
}

/// A fault of ours, with the reference that is also in the log.
pub fn fault(app: &App, visitor: &Visitor, reference: &str, form: &Form) -> Response {
    let words = visitor.words;
    let title = words.text(msg::FAULT_TITLE);
    PageContext::new(app, visitor).show_as(
        StatusCode::INTERNAL_SERVER_ERROR,
        &title.clone(),
        || {
            view! {
                <h1>{title}</h1>
                <p>{words.text(msg::FAULT_TEXT)}</p>
                {kept(visitor, form, true)}
                <p>{words.with(msg::FAULT_REFERENCE, [("reference", reference.into())])}</p>
                <p>
                    <a class="button" href="/">{words.text(msg::STOP_HOME)}</a>
                </p>
            }
            .into_any()
        },
    )
}

/// The fields in which people write.
const WRITTEN: &[&str] = &[
    "reflection",
    "evidence",
    "why",
    "what",
    "first_step",
    "lead",
    "helpers",
    "needed",
    "measure",
    "note",
    "paper",
    "check-in",
    "reason",
    "name",
    "place",
    "due_on",
    "list",
    "words",
    "title",
    "opening",
    "learned",
    "closing",
    "does",
    "size",
    "volunteers",
    "reached",
    "languages",
    "neighbourhood",
    "tags",
    "held_on",
    "on_day",
    "next_on",
    "from",
    "to",
];

/// What a person had typed, to copy from; with `again`, also a button that sends all of it once more.
fn kept(visitor: &Visitor, form: &Form, again: bool) -> AnyView {
    let words = visitor.words;
    let texts: Vec<_> = form
        .pairs()
        .filter(|(name, text)| WRITTEN.contains(name) && !text.is_empty())
        .map(|(_, text)| typed(text))
        .collect();
    if texts.is_empty() {
        return ().into_any();
    }
    let button = again.then(|| {
        let fields: Vec<_> = form
            .pairs()
            .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned() /> })
            .collect();
        view! {
            <form method="post" action=visitor.path.clone()>
                {fields} <button class="main">{words.text(msg::KEPT_AGAIN)}</button>
            </form>
        }
    });
    view! {
        <section class="card">
            <h2>{words.text(msg::KEPT_TITLE)}</h2>
            {texts}
            {button}
        </section>
    }
    .into_any()
}
