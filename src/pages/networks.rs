//! The groups a person has to do with: their own, and the networks they facilitate. Adding a group.

use axum::extract::State;
use leptos::prelude::*;

use super::{
    Answer, Posted,
    frame::Frame,
    go, or_again,
    parts::{Field, hidden, problems_of},
    to,
};
use crate::{
    commands::{App, person},
    domain::{
        error::Error,
        form::Form,
        ids::OrganisationId,
        organisation::{Network, Organisation},
    },
    language::Words,
    visitor::{Facilitator, Visitor},
};

/// The groups and networks a person has to do with.
pub fn list(
    app: &App,
    visitor: &Visitor,
    own: Vec<Organisation>,
    networks: Vec<Network>,
) -> axum::response::Response {
    let words = visitor.words;
    let title = words.t("groups-title");
    let (has_own, has_networks) = (!own.is_empty(), !networks.is_empty());
    Frame::new(app, visitor).show(&title.clone(), || {
        let own = own
            .into_iter()
            .map(|group| (to::group(group.id), group.name));
        let networks = networks
            .into_iter()
            .map(|network| (to::network(network.id), network.name));
        view! {
            <h1>{title}</h1>
            {(!has_own && !has_networks).then(|| view! { <p>{words.t("groups-none")}</p> })}
            {has_own.then(|| view! { <p>{words.t("groups-own")}</p> {links(own)} })}
            {has_networks.then(|| view! { <p>{words.t("groups-networks")}</p> {links(networks)} })}
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

/// The page to add a group.
///
/// # Errors
/// None of its own.
pub async fn new_page(State(app): State<App>, who: Facilitator) -> Answer {
    let form = Form::new([("group".to_owned(), OrganisationId::fresh().to_string())]);
    let words = who.words();
    Ok(
        Frame::of_network(&app, &who).show(&words.t("group-new-title"), || {
            new_view(words, &who.network, &form)
        }),
    )
}

/// Adds a group.
///
/// # Errors
/// As [`person::add_group`].
pub async fn add(State(app): State<App>, who: Facilitator, Posted(form): Posted) -> Answer {
    let words = who.words();
    let added = person::add_group(&app, who.network.id, form).await;
    or_again(
        added,
        |group| {
            go(&format!(
                "{}?said=group-added",
                to::member(who.network.id, group)
            ))
        },
        |form| {
            Frame::of_network(&app, &who).show_again(&words.t("group-new-title"), || {
                new_view(words, &who.network, &form)
            })
        },
    )
}

fn new_view(words: Words, network: &Network, form: &Form) -> AnyView {
    let known = form.problem("name") == Some(Error::GroupKnown);
    let another = known.then(|| {
        view! {
            <label class="dot">
                <input type="checkbox" name="another" value="yes" />
                {words.t("group-another")}
            </label>
        }
    });
    view! {
        <h1>{words.t("group-new-title")}</h1>
        <p>{words.t("group-new-text")}</p>
        {problems_of(words, form, &[("name", "group-name")])}
        <form method="post" action=to::in_network(network.id, "groups")>
            {hidden("group", form.get("group").to_owned())}
            {Field::line("name", "group-name").input(words, form)}
            {another}
            <div class="buttons">
                <button class="main">{words.t("group-add")}</button>
            </div>
        </form>
    }
    .into_any()
}
