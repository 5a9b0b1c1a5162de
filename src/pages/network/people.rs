//! The facilitators of a network.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        link_to_share::{FreshLink, Invites, Names},
        notice::notice,
        page::PageContext,
    },
    language::msg,
    pages::shell::request::{PageResult, redirect},
    store::{links::Purpose, shares},
    visitor::Facilitator,
    wording::to,
};

/// Who supports a network, with links for others and for groups that are somewhere else already.
///
/// # Errors
/// When the database cannot answer.
pub async fn people(State(app): State<App>, who: Facilitator) -> PageResult {
    show_people(&app, &who, None).await
}

/// Makes a link by which somebody becomes a facilitator, and shows it this once.
///
/// # Errors
/// When the database cannot write.
pub async fn invite(State(app): State<App>, who: Facilitator) -> PageResult {
    let link = commands::register::invite(&app, &who, Purpose::Facilitate).await?;
    show_people(&app, &who, Some((&link, Invites::ToSupport))).await
}

/// Makes a link by which a group is brought into the network, and shows it this once.
///
/// # Errors
/// When the database cannot write.
pub async fn invite_group(State(app): State<App>, who: Facilitator) -> PageResult {
    let link = commands::register::invite(&app, &who, Purpose::BringGroup).await?;
    show_people(&app, &who, Some((&link, Invites::ToBringGroup))).await
}

async fn show_people(app: &App, who: &Facilitator, link: Option<(&str, Invites)>) -> PageResult {
    let words = who.words();
    let network = who.network.id;
    let names = shares::facilitators(&app.store, network).await?;
    let alone = names.len() == 1;
    let title = words.text(msg::NETWORK_PEOPLE_TITLE);
    Ok(PageContext::of_network(app, who).show(&title.clone(), || {
        let at = |rest: &str| to::in_network(network, rest);
        view! {
            <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
            <h1>{title}</h1>
            <p>{words.text(msg::NETWORK_PEOPLE_TEXT)}</p>
            {notice(&who.visitor)}
            {link.map(|(link, invites)| view! { <FreshLink link=link invites=invites /> })}
            <Names names=&names />
            <p>{words.text(msg::NETWORK_PEOPLE_MORE)}</p>
            <form method="post" action=at("people")>
                <div class="buttons"><button>{words.text(msg::NETWORK_PEOPLE_INVITE)}</button></div>
            </form>
            <h2>{words.text(msg::NETWORK_BRING_TITLE)}</h2>
            <p>{words.text(msg::NETWORK_BRING_TEXT)}</p>
            <form method="post" action=at("people/group-link")>
                <div class="buttons"><button>{words.text(msg::NETWORK_BRING_BUTTON)}</button></div>
            </form>
            <h2>{words.text(msg::NETWORK_LEAVE_TITLE)}</h2>
            {if alone {
                view! { <p>{words.text(msg::NETWORK_LEAVE_ALONE)}</p> }.into_any()
            } else {
                view! {
                    <p>{words.text(msg::NETWORK_LEAVE_TEXT)}</p>
                    <form method="post" action=at("leave")>
                        <div class="buttons"><button>{words.text(msg::NETWORK_LEAVE_BUTTON)}</button></div>
                    </form>
                }
                .into_any()
            }}
        }
        .into_any()
    }))
}

/// The person supports the network no longer.
///
/// # Errors
/// [`Error::LastOne`](crate::domain::error::Error::LastOne) for the only one who does.
pub async fn leave_facilitating(State(app): State<App>, who: Facilitator) -> PageResult {
    commands::register::leave_facilitating(&app, &who).await?;
    Ok(redirect("/"))
}
