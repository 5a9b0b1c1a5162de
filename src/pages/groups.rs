//! A group's home: what comes next, and its audits.

use axum::extract::State;
use leptos::prelude::*;

use super::{Answer, frame::Frame, to};
use crate::{
    commands::{
        App,
        review::{self, News},
        schedule,
    },
    domain::{
        action::Action, audit::Audit, ids::OrganisationId, organisation::Network, schedule::Next,
    },
    language::Words,
    store::{actions, answers, audits, shares},
    visitor::{Coordinator, Visitor},
};

/// A group's home.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Coordinator) -> Answer {
    let group = who.organisation.id;
    let audits = audits::list(&app.store, group).await?;
    let actions = actions::list(&app.store, group).await?;
    let counts = answers::counts(&app.store, group).await?;
    let mut listed = Vec::new();
    for audit in audits {
        let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
        let definition = app.shelf.definition(&app.store, id, version).await?;
        listed.push(Listed {
            title: definition.in_language(who.visitor.words.0.tag()).title,
            answered: usize::try_from(counts.get(&audit.id).copied().unwrap_or(0)).unwrap_or(0),
            audit,
        });
    }
    let upcoming = schedule::upcoming(&app, group).await?;
    let news = review::news(&app, &who).await?;
    let networks = shares::networks(&app.store, group).await?;
    Ok(
        Frame::of(&app, &who).show(&who.organisation.name.clone(), || {
            home_view(&who, &listed, &actions, &upcoming, news, &networks)
        }),
    )
}

/// An audit in the list of a group's home.
struct Listed {
    audit: Audit,
    title: String,
    /// Statements with an answer.
    answered: usize,
}

fn home_view(
    who: &Coordinator,
    listed: &[Listed],
    actions: &[Action],
    upcoming: &[Next],
    news: News,
    networks: &[Network],
) -> AnyView {
    let words = who.visitor.words;
    let group = who.organisation.id;
    let rows: Vec<_> = listed
        .iter()
        .map(|listed| audit_row(group, listed, words))
        .collect();
    let none = rows.is_empty();
    let said = said(&who.visitor);
    view! {
        <h1 dir="auto">{who.organisation.name.clone()}</h1>
        <p>{words.t("home-text")}</p>
        {said}
        {next_step(group, listed, actions, words)}
        {super::reviewed::card(who, news, networks)}
        {due(who, actions, upcoming)}
        <h2>{words.t("home-audits")}</h2>
        {none.then(|| view! { <p>{words.t("home-no-audits")}</p> })}
        <ul class="rows">{rows}</ul>
        {(!none).then(|| view! {
            <p><a class="button" href=to::in_group(group, "audits/new")>{words.t("audit-start")}</a></p>
        })}
        <p><a class="button" href=to::in_group(group, "progress")>{words.t("progress-link")}</a></p>
        <h2>{words.t("home-people")}</h2>
        <p><a class="button" href=to::in_group(group, "about")>{words.t("home-people-link")}</a></p>
    }
    .into_any()
}

/// What comes round and what waits in the plan; nothing before anything has happened.
fn due(who: &Coordinator, actions: &[Action], upcoming: &[Next]) -> Option<AnyView> {
    let words = who.visitor.words;
    let group = who.organisation.id;
    let waiting = super::plan::waiting(&who.visitor, actions.iter());
    let rows: Vec<_> = waiting
        .into_iter()
        .filter(|(.., count)| *count > 0)
        .map(|(state, message, count)| {
            let href = format!("{}?state={state}", to::plan(group));
            view! { <li><a href=href>{words.n(message, count)}</a></li> }
        })
        .collect();
    (!upcoming.is_empty()).then(|| {
        view! {
            <h2>{words.t("home-due")}</h2>
            {super::schedule::lines(&who.visitor, upcoming)}
            {(!rows.is_empty()).then(|| view! { <ul class="rows">{rows}</ul> })}
            <p><a class="button" href=to::in_group(group, "schedule")>{words.t("home-schedule")}</a></p>
        }
        .into_any()
    })
}

fn audit_row(group: OrganisationId, listed: &Listed, words: Words) -> AnyView {
    let id = listed.audit.id;
    let (href, state) = if listed.audit.is_open() {
        (
            to::audit(group, id),
            words.n("audit-answered", listed.answered),
        )
    } else {
        (to::in_audit(group, id, "results"), words.t("audit-closed"))
    };
    view! {
        <li>
            <a href=href>{listed.title.clone()}</a>
            <span class="soft">{words.date(listed.audit.held_on)}</span>
            <span class="state">{state}</span>
        </li>
    }
    .into_any()
}

/// The one thing to do next, so that nobody has to look for it.
fn next_step(
    group: OrganisationId,
    listed: &[Listed],
    actions: &[Action],
    words: Words,
) -> AnyView {
    let open = listed.iter().find(|listed| listed.audit.is_open());
    let open_actions = actions
        .iter()
        .filter(|action| action.closure.is_none())
        .count();
    let (text, href, label) = match (open, listed.first()) {
        (Some(open), _) => (
            words.f("next-go-on-text", [("title", open.title.as_str().into())]),
            to::audit(group, open.audit.id),
            words.t("next-go-on"),
        ),
        (None, None) => (
            words.t("next-start-text"),
            to::in_group(group, "audits/new"),
            words.t("audit-start"),
        ),
        (None, Some(last)) if actions.is_empty() => (
            words.t("next-plan-text"),
            to::in_audit(group, last.audit.id, "suggestions"),
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
    const KNOWN: &[&str] = &[
        "joined",
        "group-added",
        "closed",
        "reopened",
        "planned",
        "reworded",
        "action-closed",
        "action-reopened",
        "chosen",
        "noted",
        "linked",
        "checked-in",
        "agreed",
        "calendar-stopped",
        "typed-in",
        "typed-in-clash",
        "why",
        "shared",
        "report-saved",
        "profile-saved",
        "register-kept",
        "person-left",
        "network-left",
        "network-joined",
        "review-said",
        "review-finished",
        "group-removed",
        "report-removed",
        "links-stopped",
        "review-answered",
        "list-added",
        "list-undone",
        "list-changed",
    ];
    let (_, query) = visitor.path.split_once('?')?;
    let word = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("said="))?;
    let known = KNOWN.iter().find(|known| **known == word)?;
    let text = visitor.words.t(&format!("said-{known}"));
    Some(view! { <p class="said" role="status">{text}</p> }.into_any())
}
