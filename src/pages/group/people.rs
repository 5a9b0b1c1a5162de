//! Who runs a group, and inviting others to it.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        link_to_share::{Invites, link_view},
        notice::notice,
        page::PageContext,
    },
    domain::ids::OrganisationId,
    language::{Translator, msg},
    pages::shell::request::PageResult,
    store::registers::{self, Person},
    visitor::Coordinator,
    wording::to,
};

/// Who runs a group, and a way to invite others.
///
/// # Errors
/// When the database cannot answer.
pub async fn people_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let people = registers::coordinators(&app.store, who.organisation.id).await?;
    Ok(show_people(&app, &who, &people, None))
}

/// Makes an invitation and shows its link and code, this once.
///
/// # Errors
/// When the database cannot write.
pub async fn invite(State(app): State<App>, who: Coordinator) -> PageResult {
    let token = commands::person::invite(&app, who.organisation.id, &who.person, true).await?;
    let link = format!("{}/join/{token}", app.context.address);
    let people = registers::coordinators(&app.store, who.organisation.id).await?;
    Ok(show_people(&app, &who, &people, Some(&link)))
}

fn show_people(app: &App, who: &Coordinator, people: &[Person], link: Option<&str>) -> Response {
    let words = who.words();
    let group = &who.organisation;
    PageContext::of(app, who).show(&group.name, || {
        view! {
            <h1 dir="auto">{group.name.clone()}</h1>
            <p>{words.text(msg::PEOPLE_TEXT)}</p>
            {notice(&who.visitor)}
            {link.map(|link| link_view(words, link, Invites::ToGroup))}
            <h2>{words.text(msg::PEOPLE_TITLE)}</h2>
            {people_view(who, people)}
            <form method="post" action=to::in_group(group.id, "invitations")>
                <div class="buttons">
                    <button class=if link.is_none() { "main" } else { "" }>{words.text(msg::PEOPLE_INVITE)}</button>
                </div>
            </form>
            <h2>{words.text(msg::PROFILE_TITLE)}</h2>
            <p>{words.text(msg::PEOPLE_PROFILE)}</p>
            <p><a class="button" href=to::in_group(group.id, "profile")>{words.text(msg::PROFILE_LINK)}</a></p>
            <h2>{words.text(msg::SHARING_TITLE)}</h2>
            <p>{words.text(msg::PEOPLE_SHARING)}</p>
            <p><a class="button" href=to::in_group(group.id, "sharing")>{words.text(msg::SHARING_LINK)}</a></p>
            {everything(words, group.id)}
        }
        .into_any()
    })
}

/// Who runs the group, each with the way to go.
fn people_view(who: &Coordinator, people: &[Person]) -> AnyView {
    let words = who.words();
    let rows: Vec<_> = people
        .iter()
        .map(|person| {
            let label = if person.id == who.person.id { msg::LEAVE_LINK } else { msg::REMOVE_LINK };
            let label = words.with(label, [("name", person.name.as_str().into())]);
            let href = to::in_group(who.organisation.id, &format!("people/{}/leave", person.id));
            view! { <li><span dir="auto">{person.name.clone()}</span> <a href=href>{label}</a></li> }
        })
        .collect();
    view! { <ul class="rows">{rows}</ul> }.into_any()
}

/// All that the group owns, to take away.
fn everything(words: Translator, group: OrganisationId) -> AnyView {
    view! {
        <section>
            <h2>{words.text(msg::EVERYTHING_TITLE)}</h2>
            <p>{words.text(msg::EVERYTHING_TEXT)}</p>
            <p class="buttons">
                <a class="button" href=to::in_group(group, "everything.zip")>{words.text(msg::EVERYTHING_ZIP)}</a>
                <a class="button" href=to::in_group(group, "everything.json")>{words.text(msg::EVERYTHING_JSON)}</a>
            </p>
        </section>
    }
    .into_any()
}
