//! A group's home: what comes next, and its audits.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{notice::notice, page::Page},
    domain::{
        action::Action, audit::Audit, ids::OrganisationId, organisation::Network,
        schedule::NextOccasion,
    },
    language::Translator,
    pages::{group, plan, shell::request::PageResult},
    queries::{self, review::ReviewNews},
    store::{actions, answers, audits, shares},
    visitor::Coordinator,
    wording::{self, to},
};

/// A group's home.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let group = who.organisation.id;
    let audits = audits::list(&app.store, group).await?;
    let actions = actions::list(&app.store, group).await?;
    let counts = answers::counts(&app.store, group).await?;
    let mut listed = Vec::new();
    for audit in audits {
        let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
        let definition = app.catalogue.definition(&app.store, id, version).await?;
        listed.push(AuditRow {
            title: definition.in_language(who.visitor.words.0.tag()).title,
            answered: usize::try_from(counts.get(&audit.id).copied().unwrap_or(0)).unwrap_or(0),
            audit,
        });
    }
    let upcoming = queries::schedule::upcoming(&app, group).await?;
    let news = queries::review::news(&app, &who).await?;
    let networks = shares::networks(&app.store, group).await?;
    Ok(
        Page::of(&app, &who).show(&who.organisation.name.clone(), || {
            home_view(&who, &listed, &actions, &upcoming, news, &networks)
        }),
    )
}

/// An audit in the list of a group's home.
struct AuditRow {
    audit: Audit,
    title: String,
    /// Statements with an answer.
    answered: usize,
}

fn home_view(
    who: &Coordinator,
    listed: &[AuditRow],
    actions: &[Action],
    upcoming: &[NextOccasion],
    news: ReviewNews,
    networks: &[Network],
) -> AnyView {
    let words = who.visitor.words;
    let group = who.organisation.id;
    let rows: Vec<_> = listed
        .iter()
        .map(|listed| audit_row(group, listed, words))
        .collect();
    let none = rows.is_empty();
    let said = notice(&who.visitor);
    view! {
        <h1 dir="auto">{who.organisation.name.clone()}</h1>
        <p>{words.text("home-text")}</p>
        {said}
        {next_step(group, listed, actions, words)}
        {group::reviews::card(who, news, networks)}
        {due(who, actions, upcoming)}
        <h2>{words.text("home-audits")}</h2>
        {none.then(|| view! { <p>{words.text("home-no-audits")}</p> })}
        <ul class="rows">{rows}</ul>
        {(!none).then(|| view! {
            <p><a class="button" href=to::in_group(group, "audits/new")>{words.text("audit-start")}</a></p>
        })}
        <p><a class="button" href=to::in_group(group, "progress")>{words.text("progress-link")}</a></p>
        <h2>{words.text("home-people")}</h2>
        <p><a class="button" href=to::in_group(group, "about")>{words.text("home-people-link")}</a></p>
    }
    .into_any()
}

/// What comes round and what waits in the plan; nothing before anything has happened.
fn due(who: &Coordinator, actions: &[Action], upcoming: &[NextOccasion]) -> Option<AnyView> {
    let words = who.visitor.words;
    let group = who.organisation.id;
    let waiting = wording::action::waiting(&who.visitor, actions.iter());
    let rows: Vec<_> = waiting
        .into_iter()
        .filter(|(.., count)| *count > 0)
        .map(|(state, message, count)| {
            let href = format!("{}?state={state}", to::plan(group));
            view! { <li><a href=href>{words.count(message, count)}</a></li> }
        })
        .collect();
    (!upcoming.is_empty()).then(|| {
        view! {
            <h2>{words.text("home-due")}</h2>
            {plan::schedule::lines(&who.visitor, upcoming)}
            {(!rows.is_empty()).then(|| view! { <ul class="rows">{rows}</ul> })}
            <p><a class="button" href=to::in_group(group, "schedule")>{words.text("home-schedule")}</a></p>
        }
        .into_any()
    })
}

fn audit_row(group: OrganisationId, listed: &AuditRow, words: Translator) -> AnyView {
    let id = listed.audit.id;
    let (href, state) = if listed.audit.is_open() {
        (
            to::audit(group, id),
            words.count("audit-answered", listed.answered),
        )
    } else {
        (
            to::in_audit(group, id, "results"),
            words.text("audit-closed"),
        )
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
    listed: &[AuditRow],
    actions: &[Action],
    words: Translator,
) -> AnyView {
    let open = listed.iter().find(|listed| listed.audit.is_open());
    let open_actions = actions
        .iter()
        .filter(|action| action.closure.is_none())
        .count();
    let (text, href, label) = match (open, listed.first()) {
        (Some(open), _) => (
            words.with("next-go-on-text", [("title", open.title.as_str().into())]),
            to::audit(group, open.audit.id),
            words.text("next-go-on"),
        ),
        (None, None) => (
            words.text("next-start-text"),
            to::in_group(group, "audits/new"),
            words.text("audit-start"),
        ),
        (None, Some(last)) if actions.is_empty() => (
            words.text("next-plan-text"),
            to::in_audit(group, last.audit.id, "suggestions"),
            words.text("next-plan"),
        ),
        (None, Some(_)) => (
            words.count("next-act-text", open_actions),
            to::plan(group),
            words.text("next-act"),
        ),
    };
    view! {
        <section class="card next">
            <h2>{words.text("next-title")}</h2>
            <p>{text}</p>
            <p><a class="button main" href=href>{label}</a></p>
        </section>
    }
    .into_any()
}
