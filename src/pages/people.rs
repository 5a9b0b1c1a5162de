//! Who runs a group, and inviting others to it.

use axum::{extract::State, response::Response};
use base64::Engine as _;
use leptos::prelude::*;

use super::{Answer, frame::Frame, groups::said, to};
use crate::{
    commands::{App, person},
    domain::ids::OrganisationId,
    language::Words,
    store::registers::{self, Person},
    visitor::Coordinator,
};

/// Who runs a group, and a way to invite others.
///
/// # Errors
/// When the database cannot answer.
pub async fn people_page(State(app): State<App>, who: Coordinator) -> Answer {
    let people = registers::coordinators(&app.store, who.organisation.id).await?;
    Ok(show_people(&app, &who, &people, None))
}

/// Makes an invitation and shows its link and code, this once.
///
/// # Errors
/// When the database cannot write.
pub async fn invite(State(app): State<App>, who: Coordinator) -> Answer {
    let token = person::invite(&app, who.organisation.id, &who.person, true).await?;
    let link = format!("{}/join/{token}", app.manner.address);
    let people = registers::coordinators(&app.store, who.organisation.id).await?;
    Ok(show_people(&app, &who, &people, Some(&link)))
}

fn show_people(app: &App, who: &Coordinator, people: &[Person], link: Option<&str>) -> Response {
    let words = who.words();
    let group = &who.organisation;
    Frame::of(app, who).show(&group.name, || {
        view! {
            <h1 dir="auto">{group.name.clone()}</h1>
            <p>{words.t("people-text")}</p>
            {said(&who.visitor)}
            {link.map(|link| link_view(words, link, "invitation"))}
            <h2>{words.t("people-title")}</h2>
            {people_view(who, people)}
            <form method="post" action=to::in_group(group.id, "invitations")>
                <div class="buttons">
                    <button class=if link.is_none() { "main" } else { "" }>{words.t("people-invite")}</button>
                </div>
            </form>
            <h2>{words.t("profile-title")}</h2>
            <p>{words.t("people-profile")}</p>
            <p><a class="button" href=to::in_group(group.id, "profile")>{words.t("profile-link")}</a></p>
            <h2>{words.t("sharing-title")}</h2>
            <p>{words.t("people-sharing")}</p>
            <p><a class="button" href=to::in_group(group.id, "sharing")>{words.t("sharing-link")}</a></p>
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
            let label = if person.id == who.person.id { "leave-link" } else { "remove-link" };
            let label = words.f(label, [("name", person.name.as_str().into())]);
            let href = to::in_group(who.organisation.id, &format!("people/{}/leave", person.id));
            view! { <li><span dir="auto">{person.name.clone()}</span> <a href=href>{label}</a></li> }
        })
        .collect();
    view! { <ul class="rows">{rows}</ul> }.into_any()
}

/// Names of people, each on its line.
pub fn names_view(names: &[String]) -> AnyView {
    let rows: Vec<_> = names
        .iter()
        .map(|name| view! { <li dir="auto">{name.clone()}</li> })
        .collect();
    view! { <ul class="rows">{rows}</ul> }.into_any()
}

/// All that the group owns, to take away.
fn everything(words: Words, group: OrganisationId) -> AnyView {
    view! {
        <section>
            <h2>{words.t("everything-title")}</h2>
            <p>{words.t("everything-text")}</p>
            <p class="buttons">
                <a class="button" href=to::in_group(group, "everything.zip")>{words.t("everything-zip")}</a>
                <a class="button" href=to::in_group(group, "everything.json")>{words.t("everything-json")}</a>
            </p>
        </section>
    }
    .into_any()
}

/// A fresh link with its code, shown this once; `message` says what it is for, with `-title` and `-text`.
pub fn link_view(words: Words, link: &str, message: &str) -> AnyView {
    view! {
        <section class="card next" tabindex="-1" autofocus=true>
            <h2>{words.t(&format!("{message}-title"))}</h2>
            <p>{words.t(&format!("{message}-text"))}</p>
            <p class="link-box" dir="ltr" data-copy=words.t("invitation-copy") data-copied=words.t("invitation-copied")>
                {link.to_owned()}
            </p>
            {code(link).map(|code| view! { <img class="code" src=code alt=words.t("invitation-code") width="220" height="220" /> })}
        </section>
    }
    .into_any()
}

/// A QR code as the address of a picture; none where the text is too long for one.
pub fn code(text: &str) -> Option<String> {
    let code = qrcode::QrCode::new(text.as_bytes()).ok()?;
    let svg = code
        .render::<qrcode::render::svg::Color<'_>>()
        .min_dimensions(220, 220)
        .build();
    Some(format!(
        "data:image/svg+xml;base64,{}",
        base64::engine::general_purpose::STANDARD.encode(svg)
    ))
}
