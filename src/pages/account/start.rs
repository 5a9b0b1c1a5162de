//! The first page of whoever comes, and what Good Measure is.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    clock,
    components::page::{Page, PageContext, translator},
    language::{Message, msg},
    pages::{
        account::farewell,
        shell::request::{PageResult, redirect},
    },
    queries,
    visitor::Visitor,
    wording::to,
};

/// `GET /`: the one group or network of a person who has signed in, or the list of them; first what they are told who left
/// one.
pub async fn home(State(app): State<App>, visitor: Visitor) -> PageResult {
    let context = PageContext::new(&app, &visitor);
    let Some(person) = &visitor.person else {
        if queries::person::is_founded(&app).await? {
            return Ok(redirect("/sign-in"));
        }
        return Ok(context.render(|| view! { <UnfoundedPage /> }));
    };
    let first = farewell::before(&app, person, "/".to_owned()).await?;
    if first != "/" {
        return Ok(redirect(&first));
    }
    let groups = queries::person::groups(&app, person.id).await?;
    let networks = queries::person::networks(&app, person.id).await?;
    match (groups.as_slice(), networks.as_slice()) {
        ([group], []) => Ok(redirect(&to::group(group.id))),
        ([], [network]) => Ok(redirect(&to::network(network.id))),
        _ => {
            let groups = groups.into_iter();
            let groups = groups.map(|group| (to::group(group.id), group.name));
            let networks = networks.into_iter();
            let networks = networks.map(|network| (to::network(network.id), network.name));
            let (groups, networks) = (groups.collect(), networks.collect());
            Ok(context.render(|| view! { <StartPage groups=groups networks=networks /> }))
        }
    }
}

/// A server that waits for its owner. Guests of a made-up group, and its made-up people, may have accounts already.
#[component]
fn UnfoundedPage() -> impl IntoView {
    let words = translator();
    view! {
        <Page title=words.text(msg::EMPTY_TITLE)>
            <h1>{words.text(msg::EMPTY_TITLE)}</h1>
            <p>{words.text(msg::EMPTY_TEXT)}</p>
            <p>{words.text(msg::JOIN_HAVE_ACCOUNT)} " " <a href="/sign-in">{words.text(msg::SIGN_IN_TITLE)}</a></p>
        </Page>
    }
}

/// The groups and networks a person has to do with, each by its address and name.
#[component]
fn StartPage(groups: Vec<(String, String)>, networks: Vec<(String, String)>) -> impl IntoView {
    let words = translator();
    let nothing = (groups.is_empty() && networks.is_empty()).then_some(msg::GROUPS_NONE);
    view! {
        <Page title=words.text(msg::GROUPS_TITLE)>
            <h1>{words.text(msg::GROUPS_TITLE)}</h1>
            {nothing.map(|nothing| view! {
                <p>{words.text(nothing)}</p>
                <p><a href="/account/erase">{words.text(msg::ERASE_LINK)}</a></p>
            })}
            <Named intro=msg::GROUPS_OWN links=groups.clone() />
            <Named intro=msg::GROUPS_NETWORKS links=networks.clone() />
        </Page>
    }
}

/// Links by their names, under a sentence; nothing where there are none.
#[component]
fn Named(intro: Message, links: Vec<(String, String)>) -> impl IntoView {
    (!links.is_empty()).then(|| {
        let rows = links
            .into_iter()
            .map(|(href, name)| view! { <li><a href=href dir="auto">{name}</a></li> })
            .collect_view();
        view! { <p>{translator().text(intro)}</p> <ul class="rows">{rows}</ul> }
    })
}

/// `GET /about`
pub async fn about(State(app): State<App>, visitor: Visitor) -> PageResult {
    Ok(PageContext::new(&app, &visitor).render(|| view! { <AboutPage /> }))
}

#[component]
fn AboutPage() -> impl IntoView {
    let words = translator();
    let section = move |title: Message, text: Message| {
        view! {
            <h2>{words.text(title)}</h2>
            <p>{words.text(text)}</p>
        }
    };
    let now = clock::now();
    let moment = ("moment", words.moment(now).into());
    let clock_text = match clock::zone_name() {
        Some(zone) => words.with(msg::ABOUT_CLOCK_ZONE, [moment, ("zone", zone.into())]),
        None => words.with(msg::ABOUT_CLOCK, [moment]),
    };
    view! {
        <Page title=words.text(msg::ABOUT_TITLE)>
            <h1>{words.text(msg::ABOUT_TITLE)}</h1>
            <p>{words.text(msg::ABOUT_TEXT)}</p>
            {section(msg::ABOUT_KEEPS_TITLE, msg::ABOUT_KEEPS)}
            <h2>{words.text(msg::ABOUT_CLOCK_TITLE)}</h2>
            <p>{clock_text}</p>
            {section(msg::ABOUT_ACCESS_TITLE, msg::ABOUT_ACCESS)}
            {section(msg::ABOUT_LICENCE_TITLE, msg::ABOUT_LICENCE)}
        </Page>
    }
}
