//! A page that asks before something is taken away.

use leptos::prelude::*;

use crate::{
    app::App,
    components::page::PageContext,
    language::msg,
    pages::shell::request::PageResult,
    visitor::{Coordinator, Facilitator},
    wording::to,
};

/// A page that asks a facilitator before something is gone: a heading, what will happen, where it is sent and where not.
pub(crate) fn ask_facilitator(
    app: &App,
    who: &Facilitator,
    [title, text, button]: [String; 3],
    action: String,
    back: String,
) -> PageResult {
    let words = who.words();
    Ok(PageContext::of_network(app, who).show(&title.clone(), || {
        view! {
            <h1 dir="auto">{title}</h1>
            <p>{text}</p>
            <form method="post" action=action>
                <div class="buttons">
                    <button>{button}</button>
                    <a class="button main" href=back>{words.text(msg::REMOVE_KEEP)}</a>
                </div>
            </form>
        }
        .into_any()
    }))
}

/// A page that asks before somebody goes.
pub fn ask(
    app: &App,
    who: &Coordinator,
    title: &str,
    text: Vec<String>,
    action: String,
    button: &str,
) -> PageResult {
    let words = who.words();
    let back = to::in_group(who.organisation.id, "about");
    Ok(PageContext::of(app, who).show(title, || {
        let text: Vec<_> = text
            .into_iter()
            .map(|text| view! { <p>{text}</p> })
            .collect();
        view! {
            <h1>{title.to_owned()}</h1>
            {text}
            <form method="post" action=action>
                <div class="buttons">
                    <button>{button.to_owned()}</button>
                    <a class="button main" href=back>{words.text(msg::LEAVE_STAY)}</a>
                </div>
            </form>
        }
        .into_any()
    }))
}
