//! A page that asks before something is taken away.

use leptos::prelude::*;

use crate::{
    app::App,
    components::page::{Page, PageContext, translator},
    language::{Message, msg},
    pages::shell::request::PageResult,
    visitor::{Coordinator, Facilitator},
    wording::to,
};

/// Asks a facilitator before something is gone: a heading, what will happen, where it is sent and where not.
pub fn ask_facilitator(
    app: &App,
    who: &Facilitator,
    [title, text, button]: [String; 3],
    action: String,
    back: String,
) -> PageResult {
    let stay = msg::REMOVE_KEEP;
    Ok(PageContext::of_network(app, who).render(|| {
        view! { <AskPage title=title text=vec![text] button=button action=action back=back stay=stay /> }
    }))
}

/// Asks somebody of a group before they go.
pub fn ask(
    app: &App,
    who: &Coordinator,
    title: &str,
    text: Vec<String>,
    action: String,
    button: &str,
) -> PageResult {
    let back = to::in_group(who.organisation.id, "about");
    let stay = msg::LEAVE_STAY;
    Ok(PageContext::of(app, who).render(|| {
        view! { <AskPage title=title text=text button=button action=action back=back stay=stay /> }
    }))
}

/// Asks somebody of a group before something is removed that can be brought back: a heading and the words of the button,
/// what will happen, where it is sent and where not.
pub fn ask_before_removing(
    app: &App,
    who: &Coordinator,
    [title, button]: [String; 2],
    text: Vec<String>,
    action: String,
    back: String,
) -> PageResult {
    let stay = msg::REMOVE_KEEP;
    Ok(PageContext::of(app, who).render(|| {
        view! { <AskPage title=title text=text button=button action=action back=back stay=stay /> }
    }))
}

/// What will happen, a button that does it, and a way back that stands out more.
#[component]
fn AskPage(
    #[prop(into)] title: String,
    text: Vec<String>,
    #[prop(into)] button: String,
    action: String,
    back: String,
    stay: Message,
) -> impl IntoView {
    let text = text
        .into_iter()
        .map(|text| view! { <p>{text}</p> })
        .collect_view();
    let heading = title.clone();
    view! {
        <Page title=title.clone()>
            <h1 dir="auto">{heading}</h1>
            {text}
            <form method="post" action=action>
                <div class="buttons">
                    <button>{button}</button>
                    <a class="button main" href=back>{translator().text(stay)}</a>
                </div>
            </form>
        </Page>
    }
}
