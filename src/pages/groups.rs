//! A group's home, the list of groups, adding one, inviting people to it.

use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::response::Response;
use base64::Engine as _;
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
        action::Action,
        audit::Audit,
        error::Error,
        form::Form,
        ids::{NetworkId, OrganisationId},
        organisation::{Network, Organisation},
        person::Person,
    },
    language::Words,
    store::{actions, audits, organisations},
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

/// A person who may see who runs a group and invite others: its coordinator, or a facilitator of its network.
pub struct Host {
    visitor: Visitor,
    person: Person,
    organisation: Organisation,
    coordinates: bool,
}

impl FromRequestParts<App> for Host {
    type Rejection = Stop;

    /// Refuses with [`Error::NotFound`] for anyone else.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Stop> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        let person = visitor.signed_in()?.clone();
        let id: OrganisationId = part(&params(parts).await?, "group")?;
        if let Some(organisation) = organisations::coordinated(&app.store, person.id, id).await? {
            return Ok(Self {
                visitor,
                person,
                organisation,
                coordinates: true,
            });
        }
        let organisation = organisations::facilitated(&app.store, person.id, id)
            .await?
            .ok_or(Stop::Refused(Error::NotFound))?;
        Ok(Self {
            visitor,
            person,
            organisation,
            coordinates: false,
        })
    }
}

impl Host {
    fn frame(&self, app: &App) -> Frame {
        Frame::new(app, &self.visitor)
    }
}

/// A group's home: for its coordinator what comes next; for a facilitator who runs it.
///
/// # Errors
/// As [`Host`].
pub async fn show(State(app): State<App>, who: Host) -> Answer {
    if !who.coordinates {
        return people_page(State(app), who).await;
    }
    let group = who.organisation.id;
    let audits = audits::list(&app.store, group).await?;
    let actions = actions::list(&app.store, group).await?;
    let mut titles = Vec::new();
    for audit in &audits {
        let definition = app
            .shelf
            .definition(
                &app.store,
                &audit.questionnaire_id,
                audit.questionnaire_version,
            )
            .await?;
        titles.push(definition.in_language(who.visitor.words.0.tag()).title);
    }
    let words = who.visitor.words;
    let frame = Frame::of_group(&app, &who.visitor, &who.organisation);
    Ok(frame.show(&who.organisation.name.clone(), || {
        home_view(&who, &audits, &titles, &actions, words)
    }))
}

fn home_view(
    who: &Host,
    audits: &[Audit],
    titles: &[String],
    actions: &[Action],
    words: Words,
) -> AnyView {
    let group = who.organisation.id;
    let rows: Vec<_> = audits
        .iter()
        .zip(titles)
        .map(|(audit, title)| audit_row(group, audit, title, words))
        .collect();
    let none = rows.is_empty();
    let said = said(&who.visitor);
    view! {
        <h1 dir="auto">{who.organisation.name.clone()}</h1>
        <p>{words.t("home-text")}</p>
        {said}
        {next_step(group, audits, titles, actions, words)}
        <h2>{words.t("home-audits")}</h2>
        {none.then(|| view! { <p>{words.t("home-no-audits")}</p> })}
        <ul class="rows">{rows}</ul>
        {(!none).then(|| view! {
            <p><a class="button" href=to::in_group(group, "audits/new")>{words.t("audit-start")}</a></p>
        })}
        <h2>{words.t("home-people")}</h2>
        <p><a href=to::in_group(group, "about")>{words.t("home-people-link")}</a></p>
    }
    .into_any()
}

fn audit_row(group: OrganisationId, audit: &Audit, title: &str, words: Words) -> AnyView {
    let (href, state) = if audit.is_open() {
        (to::audit(group, audit.id), "audit-open")
    } else {
        (to::in_audit(group, audit.id, "results"), "audit-closed")
    };
    view! {
        <li>
            <a href=href>{title.to_owned()}</a>
            <span class="soft">{words.date(audit.held_on)}</span>
            <span class="state">{words.t(state)}</span>
        </li>
    }
    .into_any()
}

/// The one thing to do next, so that nobody has to look for it.
fn next_step(
    group: OrganisationId,
    audits: &[Audit],
    titles: &[String],
    actions: &[Action],
    words: Words,
) -> AnyView {
    let open = audits.iter().zip(titles).find(|(audit, _)| audit.is_open());
    let open_actions = actions
        .iter()
        .filter(|action| action.closure.is_none())
        .count();
    let (text, href, label) = match (open, audits.first()) {
        (Some((audit, title)), _) => (
            words.f("next-go-on-text", [("title", title.as_str().into())]),
            to::audit(group, audit.id),
            words.t("next-go-on"),
        ),
        (None, None) => (
            words.t("next-start-text"),
            to::in_group(group, "audits/new"),
            words.t("audit-start"),
        ),
        (None, Some(audit)) if actions.is_empty() => (
            words.t("next-plan-text"),
            to::in_audit(group, audit.id, "suggestions"),
            words.t("next-plan"),
        ),
        (None, Some(_)) => (
            words.n("next-act-text", open_actions),
            to::plan(group),
            words.t("next-act"),
        ),
    };
    view! {
        <section class="card next">
            <h2>{words.t("next-title")}</h2>
            <p>{text}</p>
            <p><a class="button main" href=href>{label}</a></p>
        </section>
    }
    .into_any()
}

/// What was just done, when the address says so. Only sentences of ours can be said this way.
pub fn said(visitor: &Visitor) -> Option<AnyView> {
    const KNOWN: [&str; 9] = [
        "joined",
        "group-added",
        "closed",
        "reopened",
        "planned",
        "reworded",
        "action-closed",
        "action-reopened",
        "chosen",
    ];
    let (_, query) = visitor.path.split_once('?')?;
    let word = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("said="))?;
    let known = KNOWN.into_iter().find(|known| *known == word)?;
    let text = visitor.words.t(&format!("said-{known}"));
    Some(view! { <p class="said" role="status">{text}</p> }.into_any())
}

/// Who runs a group, and a way to invite others.
///
/// # Errors
/// As [`Host`].
pub async fn people_page(State(app): State<App>, who: Host) -> Answer {
    let names = organisations::coordinators_of(&app.store, who.organisation.id).await?;
    Ok(show_people(&app, &who, &names, None))
}

/// Makes an invitation and shows its link and code, this once.
///
/// # Errors
/// As [`Host`].
pub async fn invite(State(app): State<App>, who: Host) -> Answer {
    let token = person::invite(&app, who.organisation.id, &who.person, who.coordinates).await?;
    let link = format!("{}/join/{token}", app.manner.address);
    let names = organisations::coordinators_of(&app.store, who.organisation.id).await?;
    Ok(show_people(&app, &who, &names, Some(&link)))
}

fn show_people(app: &App, who: &Host, names: &[String], link: Option<&str>) -> Response {
    let words = who.visitor.words;
    let group = &who.organisation;
    let frame = if who.coordinates {
        Frame::of_group(app, &who.visitor, group)
    } else {
        who.frame(app)
    };
    frame.show(&group.name, || {
        let rows: Vec<_> = names
            .iter()
            .map(|name| view! { <li dir="auto">{name.clone()}</li> })
            .collect();
        let none = rows.is_empty();
        view! {
            <h1 dir="auto">{group.name.clone()}</h1>
            {(!none).then(|| view! { <p>{words.t("people-text")}</p> })}
            {said(&who.visitor)}
            {link.map(|link| link_view(words, link))}
            <h2>{words.t("people-title")}</h2>
            {none.then(|| view! { <p>{words.t("people-none")}</p> })}
            <ul class="rows">{rows}</ul>
            {(who.coordinates || none).then(|| view! {
            <form method="post" action=to::in_group(group.id, "invitations")>
                <div class="buttons">
                    <button class=if link.is_none() { "main" } else { "" }>{words.t("people-invite")}</button>
                </div>
            </form>
            })}
            {(!who.coordinates).then(|| view! { <p class="aside">{words.t("people-private")}</p> })}
        }
        .into_any()
    })
}

fn link_view(words: Words, link: &str) -> AnyView {
    view! {
        <section class="card next" tabindex="-1" autofocus=true>
            <h2>{words.t("invitation-title")}</h2>
            <p>{words.t("invitation-text")}</p>
            <p class="link-box" dir="ltr">{link.to_owned()}</p>
            {code(link).map(|code| view! { <img class="code" src=code alt=words.t("invitation-code") width="220" height="220" /> })}
        </section>
    }
    .into_any()
}

/// A QR code as the address of a picture; none where the text is too long for one.
fn code(text: &str) -> Option<String> {
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
