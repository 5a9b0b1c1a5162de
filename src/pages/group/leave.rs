//! Leaving a group, or a network with the group. Each says first what will happen.

use axum::extract::State;

use crate::{
    app::App,
    commands,
    domain::ids::{NetworkId, PersonId},
    language::msg,
    pages::shell::{
        ask::ask,
        request::{PageResult, redirect},
    },
    queries,
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// `GET /groups/{group}/people/{person}/leave`: asks before a person leaves the group, or another is taken out of it.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when that person does not run the group.
pub async fn leave_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let words = who.words();
    let id: PersonId = who.part("person")?;
    let departure = queries::group::departure(&app, &who, id).await?;
    let is_self = id == who.person.id;
    let name = departure.person.name.as_str();
    let (title, first, button) = if is_self {
        (msg::LEAVE_TITLE, msg::LEAVE_TEXT, msg::LEAVE_BUTTON)
    } else {
        (msg::REMOVE_TITLE, msg::REMOVE_TEXT, msg::REMOVE_BUTTON)
    };
    let mut text = vec![words.with(first, [("name", name.into())])];
    if departure.is_last {
        text.push(words.text(if departure.is_in_network {
            msg::LEAVE_LAST
        } else {
            msg::LEAVE_LAST_ALONE
        }));
    }
    let action = to::in_group(who.organisation.id, &format!("people/{id}/leave"));
    let title = words.with(title, [("name", name.into())]);
    ask(&app, &who, &title, text, action, &words.text(button))
}

/// `POST /groups/{group}/people/{person}/leave`
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

/// `GET /groups/{group}/networks/{network}/leave`: asks before the group leaves a network.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when it is not in it.
pub async fn leave_network_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let words = who.words();
    let id: NetworkId = who.part("network")?;
    let network = queries::group::network(&app, &who, id).await?;
    let name = network.name.as_str();
    let title = words.with(msg::LEAVE_NETWORK_TITLE, [("network", name.into())]);
    let text = vec![
        words.text(msg::LEAVE_NETWORK_TEXT),
        words.text(msg::LEAVE_NETWORK_AFTER),
    ];
    let action = to::in_group(who.organisation.id, &format!("networks/{id}/leave"));
    ask(
        &app,
        &who,
        &title,
        text,
        action,
        &words.text(msg::LEAVE_NETWORK_BUTTON),
    )
}

/// `POST /groups/{group}/networks/{network}/leave`
///
/// # Errors
/// As [`commands::register::leave_network`].
pub async fn leave_network(State(app): State<App>, who: Coordinator) -> PageResult {
    commands::register::leave_network(&app, &who, who.part("network")?).await?;
    Ok(redirect(
        &Notice::NetworkLeft.at(&to::in_group(who.organisation.id, "sharing")),
    ))
}
