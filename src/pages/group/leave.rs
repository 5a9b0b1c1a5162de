//! Coming and going: who supports a network, and leaving a group or a network. Each says first what will happen.

use axum::extract::State;

use crate::{
    app::App,
    commands,
    domain::{
        error::Error,
        ids::{NetworkId, PersonId},
    },
    error::AppError,
    language::msg,
    pages::shell::{
        ask::ask,
        request::{PageResult, redirect},
    },
    store::{registers, shares},
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// Asks before a person leaves the group, or another is taken out of it.
///
/// # Errors
/// [`Error::NotFound`] when that person does not run the group.
pub async fn leave_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let words = who.words();
    let group = who.organisation.id;
    let id: PersonId = who.part("person")?;
    let people = registers::coordinators(&app.store, group).await?;
    let person = people
        .iter()
        .find(|person| person.id == id)
        .ok_or(AppError::Refused(Error::NotFound))?;
    let is_self = id == who.person.id;
    let name = person.name.as_str();
    let (title, first, button) = if is_self {
        (msg::LEAVE_TITLE, msg::LEAVE_TEXT, msg::LEAVE_BUTTON)
    } else {
        (msg::REMOVE_TITLE, msg::REMOVE_TEXT, msg::REMOVE_BUTTON)
    };
    let mut text = vec![words.with(first, [("name", name.into())])];
    if people.len() == 1 {
        let networks = shares::networks(&app.store, group).await?;
        let last = if networks.is_empty() {
            msg::LEAVE_LAST_ALONE
        } else {
            msg::LEAVE_LAST
        };
        text.push(words.text(last));
    }
    let action = to::in_group(group, &format!("people/{id}/leave"));
    let title = words.with(title, [("name", name.into())]);
    ask(&app, &who, &title, text, action, &words.text(button))
}

/// A person runs the group no longer.
///
/// # Errors
/// As [`commands::register::leave_group`].
pub async fn leave(State(app): State<App>, who: Coordinator) -> PageResult {
    let id: PersonId = who.part("person")?;
    commands::register::leave_group(&app, &who, id).await?;
    Ok(if id == who.person.id {
        redirect("/")
    } else {
        redirect(&Notice::PersonLeft.at(&to::in_group(who.organisation.id, "about")))
    })
}

/// Asks before the group leaves a network.
///
/// # Errors
/// [`Error::NotFound`] when it is not in it.
pub async fn leave_network_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let words = who.words();
    let group = who.organisation.id;
    let id: NetworkId = who.part("network")?;
    let networks = shares::networks(&app.store, group).await?;
    let network = networks
        .iter()
        .find(|network| network.id == id)
        .ok_or(AppError::Refused(Error::NotFound))?;
    let name = network.name.as_str();
    let title = words.with(msg::LEAVE_NETWORK_TITLE, [("network", name.into())]);
    let text = vec![
        words.text(msg::LEAVE_NETWORK_TEXT),
        words.text(msg::LEAVE_NETWORK_AFTER),
    ];
    let action = to::in_group(group, &format!("networks/{id}/leave"));
    ask(
        &app,
        &who,
        &title,
        text,
        action,
        &words.text(msg::LEAVE_NETWORK_BUTTON),
    )
}

/// The group leaves a network.
///
/// # Errors
/// As [`commands::register::leave_network`].
pub async fn leave_network(State(app): State<App>, who: Coordinator) -> PageResult {
    commands::register::leave_network(&app, &who, who.part("network")?).await?;
    Ok(redirect(
        &Notice::NetworkLeft.at(&to::in_group(who.organisation.id, "sharing")),
    ))
}
