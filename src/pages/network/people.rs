//! The facilitators of a network.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        link_to_share::{FreshLink, Invites, LinkSecret, Names},
        notice::JustDone,
        page::{PageContext, translator},
    },
    domain::organisation::Network,
    language::{Message, msg},
    pages::{
        network::dashboard::NetworkPage,
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{self, password::PasswordLink},
    visitor::Facilitator,
    wording::{self, to},
};

/// `GET /networks/{network}/people`: who supports the network, with links for others and for groups that are somewhere
/// else already.
pub async fn people(State(app): State<App>, who: Facilitator) -> PageResult {
    render_people(&app, &who, None).await
}

/// `POST /networks/{network}/people`: makes a link by which somebody becomes a facilitator, and shows it this once.
pub async fn invite(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let link = commands::register::invite_facilitator(&app, &who, &form).await?;
    render_people(&app, &who, Some((&link, Invites::ToSupport))).await
}

/// `POST /networks/{network}/people/group-link`: makes a link by which a group is brought into the network, and shows
/// it this once.
pub async fn invite_group(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let link = commands::register::invite_group(&app, &who, &form).await?;
    render_people(&app, &who, Some((&link, Invites::ToBringGroup))).await
}

async fn render_people(app: &App, who: &Facilitator, link: Option<(&str, Invites)>) -> PageResult {
    let names = queries::register::facilitators(app, who).await?;
    let passwords = queries::password::of_network(app, who).await?;
    Ok(PageContext::of_network(app, who).render(|| {
        view! { <PeoplePage network=&who.network names=&names passwords=&passwords link=link /> }
    }))
}

#[component]
fn PeoplePage<'a>(
    network: &'a Network,
    names: &'a [String],
    passwords: &'a [PasswordLink],
    /// A fresh link, shown this once.
    link: Option<(&'a str, Invites)>,
) -> impl IntoView + use<> {
    let words = translator();
    let at = |rest: &str| to::in_network(network.id, rest);
    let leave = if names.len() == 1 {
        Either::Left(view! { <p>{words.text(msg::NETWORK_LEAVE_ALONE)}</p> })
    } else {
        Either::Right(view! {
            <p>{words.text(msg::NETWORK_LEAVE_TEXT)}</p>
            <form method="post" action=at("leave")>
                <div class="buttons"><button>{words.text(msg::NETWORK_LEAVE_BUTTON)}</button></div>
            </form>
        })
    };
    let passwords = passwords
        .iter()
        .map(|link| view! { <p>{wording::password::told(words, link)}</p> })
        .collect_view();
    let body = view! {
        <p>{words.text(msg::NETWORK_PEOPLE_TEXT)}</p>
        <JustDone />
        {link.map(|(link, invites)| view! { <FreshLink link=link invites=invites /> })}
        <Names names=names />
        {passwords}
        <p>{words.text(msg::NETWORK_PEOPLE_MORE)}</p>
        <LinkForm action=at("people") button=msg::NETWORK_PEOPLE_INVITE />
        <h2>{words.text(msg::NETWORK_BRING_TITLE)}</h2>
        <p>{words.text(msg::NETWORK_BRING_TEXT)}</p>
        <LinkForm action=at("people/group-link") button=msg::NETWORK_BRING_BUTTON />
        <h2>{words.text(msg::NETWORK_LEAVE_TITLE)}</h2>
        {leave}
    };
    let title = words.text(msg::NETWORK_PEOPLE_TITLE);
    view! { <NetworkPage network=network title=title>{body}</NetworkPage> }
}

/// A button that makes a link.
#[component]
fn LinkForm(action: String, button: Message) -> impl IntoView {
    view! {
        <form method="post" action=action>
            <LinkSecret />
            <div class="buttons"><button>{translator().text(button)}</button></div>
        </form>
    }
}

/// `POST /networks/{network}/leave`: the person supports the network no longer.
///
/// # Errors
/// [`Error::LastOne`](crate::domain::error::Error::LastOne) for the only one who does.
pub async fn leave_facilitating(State(app): State<App>, who: Facilitator) -> PageResult {
    commands::register::leave_facilitating(&app, &who).await?;
    Ok(redirect("/"))
}
