//! The groups a person has to do with: their own, and those of the networks they facilitate. Adding a group.

use axum::{
    extract::{FromRequestParts, State},
    http::request::Parts,
};
use leptos::prelude::*;

use super::{
    Answer, Asked, Posted,
    frame::Frame,
    go, or_again,
    parts::{Field, hidden, problems},
    to,
};
use crate::{
    commands::{App, Stop, person},
    domain::{
        error::Error,
        form::Form,
        ids::{NetworkId, OrganisationId},
        organisation::{Network, Organisation},
        person::Person,
    },
    language::Words,
    store::organisations,
    visitor::{Visitor, params, part},
};

/// The groups a person has to do with.
///
/// # Errors
/// When the database cannot answer.
pub async fn list(
    app: &App,
    visitor: &Visitor,
    own: Vec<Organisation>,
    networks: Vec<Network>,
) -> Answer {
    let words = visitor.words;
    let title = words.t("groups-title");
    let mut sections = Vec::new();
    for network in networks {
        let groups = organisations::groups_of(&app.store, network.id, None).await?;
        sections.push((network, groups));
    }
    let (has_own, has_networks) = (!own.is_empty(), !sections.is_empty());
    Ok(Frame::new(app, visitor).show(&title.clone(), || {
        let networks: Vec<_> = sections
            .into_iter()
            .map(|(network, groups)| network_view(words, &network, groups))
            .collect();
        view! {
            <h1>{title}</h1>
            {(!has_own && !has_networks).then(|| view! { <p>{words.t("groups-none")}</p> })}
            {has_own.then(|| view! { <p>{words.t("groups-own")}</p> {group_links(own)} })}
            {networks}
        }
        .into_any()
    }))
}

fn group_links(groups: Vec<Organisation>) -> AnyView {
    let rows: Vec<_> = groups
        .into_iter()
        .map(|group| {
            view! {
                <li>
                    <a href=to::group(group.id) dir="auto">{group.name}</a>
                </li>
            }
        })
        .collect();
    view! { <ul class="rows">{rows}</ul> }.into_any()
}

fn network_view(words: Words, network: &Network, groups: Vec<Organisation>) -> AnyView {
    let more = (groups.len() as i64 == organisations::PAGE)
        .then(|| groups.last().map(|last| last.id))
        .flatten();
    let empty = groups.is_empty();
    view! {
        <section>
            <h2 dir="auto">{network.name.clone()}</h2>
            {empty.then(|| view! { <p>{words.t("network-empty")}</p> })}
            {group_links(groups)}
            {more.map(|after| {
                view! {
                    <p>
                        <a href=format!("/networks/{}?after={after}", network.id)>{words.t("list-more")}</a>
                    </p>
                }
            })}
            <p>
                <a class="button main" href=format!("/networks/{}/groups/new", network.id)>
                    {words.t("group-add")}
                </a>
            </p>
        </section>
    }
    .into_any()
}

/// A person who facilitates the network in the address.
pub struct Facilitator {
    visitor: Visitor,
    person: Person,
    network: Network,
}

impl FromRequestParts<App> for Facilitator {
    type Rejection = Stop;

    /// Refuses with [`Error::NotFound`] for another's network.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Stop> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        let person = visitor.signed_in()?.clone();
        let id: NetworkId = part(&params(parts).await?, "network")?;
        let network = organisations::networks_of(&app.store, person.id)
            .await?
            .into_iter()
            .find(|network| network.id == id)
            .ok_or(Stop::Refused(Error::NotFound))?;
        Ok(Self {
            visitor,
            person,
            network,
        })
    }
}

/// One page of a network's groups.
///
/// # Errors
/// As [`Facilitator`].
pub async fn network_page(State(app): State<App>, who: Facilitator, Asked(asked): Asked) -> Answer {
    let words = who.visitor.words;
    let groups =
        organisations::groups_of(&app.store, who.network.id, asked.get("after").parse().ok())
            .await?;
    Ok(Frame::new(&app, &who.visitor).show(&who.network.name.clone(), || {
        view! { <h1>{words.t("groups-title")}</h1> {network_view(words, &who.network, groups)} }.into_any()
    }))
}

/// The page to add a group.
///
/// # Errors
/// As [`Facilitator`].
pub async fn new_page(State(app): State<App>, who: Facilitator) -> Answer {
    let form = Form::new([("group".to_owned(), OrganisationId::fresh().to_string())]);
    let words = who.visitor.words;
    Ok(
        Frame::new(&app, &who.visitor).show(&words.t("group-new-title"), || {
            new_view(words, &who.network, &form)
        }),
    )
}

/// Adds a group.
///
/// # Errors
/// As [`person::add_group`].
pub async fn add(State(app): State<App>, who: Facilitator, Posted(form): Posted) -> Answer {
    let words = who.visitor.words;
    let added = person::add_group(&app, &who.person, who.network.id, form).await;
    or_again(
        added,
        |group| {
            go(&format!(
                "{}?said=group-added",
                to::in_group(group, "about")
            ))
        },
        |form| {
            Frame::new(&app, &who.visitor).show_again(&words.t("group-new-title"), || {
                new_view(words, &who.network, &form)
            })
        },
    )
}

fn new_view(words: Words, network: &Network, form: &Form) -> AnyView {
    view! {
        <h1>{words.t("group-new-title")}</h1>
        <p>{words.t("group-new-text")}</p>
        {problems(words, form)}
        <form method="post" action=format!("/networks/{}/groups", network.id)>
            {hidden("group", form.get("group").to_owned())}
            {Field::line("name", "group-name").input(words, form)}
            <div class="buttons">
                <button class="main">{words.t("group-add")}</button>
            </div>
        </form>
    }
    .into_any()
}
