//! Coming and going: who supports a network, and leaving a group or a network. Each says first what will happen.

use axum::extract::State;
use leptos::prelude::*;

use super::{
    Answer,
    frame::Frame,
    go,
    groups::said,
    people::{link_view, names_view},
    to,
};
use crate::{
    commands::{App, Stop, register as command},
    domain::{
        error::Error,
        ids::{NetworkId, PersonId},
    },
    store::{links::Purpose, registers, shares},
    visitor::{Coordinator, Facilitator},
};

/// Who supports a network, with links for others and for groups that are somewhere else already.
///
/// # Errors
/// When the database cannot answer.
pub async fn people(State(app): State<App>, who: Facilitator) -> Answer {
    show_people(&app, &who, None).await
}

/// Makes a link by which somebody becomes a facilitator, and shows it this once.
///
/// # Errors
/// When the database cannot write.
pub async fn invite(State(app): State<App>, who: Facilitator) -> Answer {
    let link = command::invite(&app, &who, Purpose::Facilitate).await?;
    show_people(&app, &who, Some((&link, "support"))).await
}

/// Makes a link by which a group is brought into the network, and shows it this once.
///
/// # Errors
/// When the database cannot write.
pub async fn invite_group(State(app): State<App>, who: Facilitator) -> Answer {
    let link = command::invite(&app, &who, Purpose::BringGroup).await?;
    show_people(&app, &who, Some((&link, "bring"))).await
}

async fn show_people(app: &App, who: &Facilitator, link: Option<(&str, &str)>) -> Answer {
    let words = who.words();
    let network = who.network.id;
    let names = shares::facilitators(&app.store, network).await?;
    let alone = names.len() == 1;
    let title = words.t("network-people-title");
    Ok(Frame::of_network(app, who).show(&title.clone(), || {
        let at = |rest: &str| to::in_network(network, rest);
        view! {
            <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
            <h1>{title}</h1>
            <p>{words.t("network-people-text")}</p>
            {said(&who.visitor)}
            {link.map(|(link, kind)| link_view(words, link, &format!("invitation-{kind}")))}
            {names_view(&names)}
            <p>{words.t("network-people-more")}</p>
            <form method="post" action=at("people")>
                <div class="buttons"><button>{words.t("network-people-invite")}</button></div>
            </form>
            <h2>{words.t("network-bring-title")}</h2>
            <p>{words.t("network-bring-text")}</p>
            <form method="post" action=at("people/group-link")>
                <div class="buttons"><button>{words.t("network-bring-button")}</button></div>
            </form>
            <h2>{words.t("network-leave-title")}</h2>
            {if alone {
                view! { <p>{words.t("network-leave-alone")}</p> }.into_any()
            } else {
                view! {
                    <p>{words.t("network-leave-text")}</p>
                    <form method="post" action=at("leave")>
                        <div class="buttons"><button>{words.t("network-leave-button")}</button></div>
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
/// [`Error::LastOne`] for the only one who does.
pub async fn leave_facilitating(State(app): State<App>, who: Facilitator) -> Answer {
    command::leave_facilitating(&app, &who).await?;
    Ok(go("/"))
}

/// A page that asks a facilitator before something is gone: a heading, what will happen, where it is sent and where not.
pub(super) fn ask_facilitator(
    app: &App,
    who: &Facilitator,
    [title, text, button]: [String; 3],
    action: String,
    back: String,
) -> Answer {
    let words = who.words();
    Ok(Frame::of_network(app, who).show(&title.clone(), || {
        view! {
            <h1 dir="auto">{title}</h1>
            <p>{text}</p>
            <form method="post" action=action>
                <div class="buttons">
                    <button>{button}</button>
                    <a class="button main" href=back>{words.t("remove-keep")}</a>
                </div>
            </form>
        }
        .into_any()
    }))
}

/// A page that asks before somebody goes.
fn ask(
    app: &App,
    who: &Coordinator,
    title: &str,
    text: Vec<String>,
    action: String,
    button: &str,
) -> Answer {
    let words = who.words();
    let back = to::in_group(who.organisation.id, "about");
    Ok(Frame::of(app, who).show(title, || {
        let text: Vec<_> = text
            .into_iter()
            .map(|text| view! { <p>{text}</p> })
            .collect();
        view! {
            <h1>{title.to_owned()}</h1>
            {text}
            <form method="post" action=action>
                <div class="buttons">
                    <button>{button.to_owned()}</button>
                    <a class="button main" href=back>{words.t("leave-stay")}</a>
                </div>
            </form>
        }
        .into_any()
    }))
}

/// Asks before a person leaves the group, or another is taken out of it.
///
/// # Errors
/// [`Error::NotFound`] when that person does not run the group.
pub async fn leave_page(State(app): State<App>, who: Coordinator) -> Answer {
    let words = who.words();
    let group = who.organisation.id;
    let id: PersonId = who.part("person")?;
    let people = registers::coordinators(&app.store, group).await?;
    let person = people
        .iter()
        .find(|person| person.id == id)
        .ok_or(Stop::Refused(Error::NotFound))?;
    let is_self = id == who.person.id;
    let name = person.name.as_str();
    let (title, first, button) = if is_self {
        ("leave-title", "leave-text", "leave-button")
    } else {
        ("remove-title", "remove-text", "remove-button")
    };
    let mut text = vec![words.f(first, [("name", name.into())])];
    if people.len() == 1 {
        let networks = shares::networks(&app.store, group).await?;
        let last = if networks.is_empty() {
            "leave-last-alone"
        } else {
            "leave-last"
        };
        text.push(words.t(last));
    }
    let action = to::in_group(group, &format!("people/{id}/leave"));
    let title = words.f(title, [("name", name.into())]);
    ask(&app, &who, &title, text, action, &words.t(button))
}

/// A person runs the group no longer.
///
/// # Errors
/// As [`command::leave_group`].
pub async fn leave(State(app): State<App>, who: Coordinator) -> Answer {
    let id: PersonId = who.part("person")?;
    command::leave_group(&app, &who, id).await?;
    Ok(if id == who.person.id {
        go("/")
    } else {
        go(&format!(
            "{}?said=person-left",
            to::in_group(who.organisation.id, "about")
        ))
    })
}

/// Asks before the group leaves a network.
///
/// # Errors
/// [`Error::NotFound`] when it is not in it.
pub async fn leave_network_page(State(app): State<App>, who: Coordinator) -> Answer {
    let words = who.words();
    let group = who.organisation.id;
    let id: NetworkId = who.part("network")?;
    let networks = shares::networks(&app.store, group).await?;
    let network = networks
        .iter()
        .find(|network| network.id == id)
        .ok_or(Stop::Refused(Error::NotFound))?;
    let name = network.name.as_str();
    let title = words.f("leave-network-title", [("network", name.into())]);
    let text = vec![
        words.t("leave-network-text"),
        words.t("leave-network-after"),
    ];
    let action = to::in_group(group, &format!("networks/{id}/leave"));
    ask(
        &app,
        &who,
        &title,
        text,
        action,
        &words.t("leave-network-button"),
    )
}

/// The group leaves a network.
///
/// # Errors
/// As [`command::leave_network`].
pub async fn leave_network(State(app): State<App>, who: Coordinator) -> Answer {
    command::leave_network(&app, &who, who.part("network")?).await?;
    Ok(go(&format!(
        "{}?said=network-left",
        to::in_group(who.organisation.id, "sharing")
    )))
}
