//! The groups a person has to do with: their own, and the networks they facilitate. Adding a group.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::page::PageContext,
    domain::organisation::{Network, Organisation},
    language::{Message, Translator, msg},
    pages::shell::request::{PageResult, redirect},
    store::{organisations, people},
    visitor::Visitor,
    wording::to,
};

/// Where a person who has signed in starts: the one group, or the list of groups.
///
/// # Errors
/// When the database cannot answer.
pub async fn home(State(app): State<App>, visitor: Visitor) -> PageResult {
    let Some(person) = &visitor.person else {
        if people::is_empty(&app.store).await? {
            let words = visitor.words;
            return Ok(PageContext::new(&app, &visitor)
                .show(&words.text(msg::EMPTY_TITLE), || {
                    crate::pages::account::start::empty_server(words)
                }));
        }
        return Ok(redirect("/sign-in"));
    };
    let groups = organisations::coordinated_by(&app.store, person.id).await?;
    let networks = organisations::networks_of(&app.store, person.id).await?;
    match (groups.as_slice(), networks.as_slice()) {
        ([group], []) => Ok(redirect(&to::group(group.id))),
        ([], [network]) => Ok(redirect(&to::network(network.id))),
        _ => Ok(crate::pages::account::start::list(
            &app, &visitor, groups, networks,
        )),
    }
}

/// What this is, what it keeps and how accessible it is.
///
/// # Errors
/// None of its own.
pub async fn about(State(app): State<App>, visitor: Visitor) -> PageResult {
    let words = visitor.words;
    let section = |title: Message, text: Message| {
        view! {
            <h2>{words.text(title)}</h2>
            <p>{words.text(text)}</p>
        }
    };
    Ok(
        PageContext::new(&app, &visitor).show(&words.text(msg::ABOUT_TITLE), || {
            view! {
                <h1>{words.text(msg::ABOUT_TITLE)}</h1>
                <p>{words.text(msg::ABOUT_TEXT)}</p>
                {section(msg::ABOUT_KEEPS_TITLE, msg::ABOUT_KEEPS)}
                {section(msg::ABOUT_ACCESS_TITLE, msg::ABOUT_ACCESS)}
                {section(msg::ABOUT_LICENCE_TITLE, msg::ABOUT_LICENCE)}
            }
            .into_any()
        }),
    )
}

/// The groups and networks a person has to do with.
pub fn list(
    app: &App,
    visitor: &Visitor,
    own: Vec<Organisation>,
    networks: Vec<Network>,
) -> axum::response::Response {
    let words = visitor.words;
    let title = words.text(msg::GROUPS_TITLE);
    let (has_own, has_networks) = (!own.is_empty(), !networks.is_empty());
    PageContext::new(app, visitor).show(&title.clone(), || {
        let own = own
            .into_iter()
            .map(|group| (to::group(group.id), group.name));
        let networks = networks
            .into_iter()
            .map(|network| (to::network(network.id), network.name));
        view! {
            <h1>{title}</h1>
            {(!has_own && !has_networks).then(|| view! { <p>{words.text(msg::GROUPS_NONE)}</p> })}
            {has_own.then(|| view! { <p>{words.text(msg::GROUPS_OWN)}</p> {links(own)} })}
            {has_networks.then(|| view! { <p>{words.text(msg::GROUPS_NETWORKS)}</p> {links(networks)} })}
        }
        .into_any()
    })
}

fn links(links: impl Iterator<Item = (String, String)>) -> AnyView {
    let rows: Vec<_> = links
        .map(|(href, name)| view! { <li><a href=href dir="auto">{name}</a></li> })
        .collect();
    view! { <ul class="rows">{rows}</ul> }.into_any()
}

/// A server that waits for its first person.
pub(crate) fn empty_server(words: Translator) -> AnyView {
    view! {
        <h1>{words.text(msg::EMPTY_TITLE)}</h1>
        <p>{words.text(msg::EMPTY_TEXT)}</p>
    }
    .into_any()
}
