//! A group's home: what comes next, and its audits.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{notice::notice, page::PageContext},
    domain::{
        action::Action, audit::Audit, ids::OrganisationId, organisation::Network,
        schedule::NextOccasion,
    },
    language::{Translator, msg},
    pages::{group, plan::schedule::NextOccasions, shell::request::PageResult},
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
        PageContext::of(&app, &who).show(&who.organisation.name.clone(), || {
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
        <p>{words.text(msg::HOME_TEXT)}</p>
        {said}
        {next_step(group, listed, actions, words)}
        {group::reviews::card(who, news, networks)}
        {due(who, actions, upcoming)}
        <h2>{words.text(msg::HOME_AUDITS)}</h2>
        {none.then(|| view! { <p>{words.text(msg::HOME_NO_AUDITS)}</p> })}
        <ul class="rows">{rows}</ul>
        {(!none).then(|| view! {
            <p><a class="button" href=to::in_group(group, "audits/new")>{words.text(msg::AUDIT_START)}</a></p>
        })}
        <p><a class="button" href=to::in_group(group, "progress")>{words.text(msg::PROGRESS_LINK)}</a></p>
        <h2>{words.text(msg::HOME_PEOPLE)}</h2>
        <p><a class="button" href=to::in_group(group, "about")>{words.text(msg::HOME_PEOPLE_LINK)}</a></p>
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
            <h2>{words.text(msg::HOME_DUE)}</h2>
            <NextOccasions upcoming=upcoming />
            {(!rows.is_empty()).then(|| view! { <ul class="rows">{rows}</ul> })}
            <p><a class="button" href=to::in_group(group, "schedule")>{words.text(msg::HOME_SCHEDULE)}</a></p>
        }
        .into_any()
    })
}

fn audit_row(group: OrganisationId, listed: &AuditRow, words: Translator) -> AnyView {
    let id = listed.audit.id;
    let (href, state) = if listed.audit.is_open() {
        (
            to::audit(group, id),
            words.count(msg::AUDIT_ANSWERED, listed.answered),
        )
    } else {
        (
            to::in_audit(group, id, "results"),
            words.text(msg::AUDIT_CLOSED),
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
            words.with(
                msg::NEXT_GO_ON_TEXT,
                [("title", open.title.as_str().into())],
            ),
            to::audit(group, open.audit.id),
            words.text(msg::NEXT_GO_ON),
        ),
        (None, None) => (
            words.text(msg::NEXT_START_TEXT),
            to::in_group(group, "audits/new"),
            words.text(msg::AUDIT_START),
        ),
        (None, Some(last)) if actions.is_empty() => (
            words.text(msg::NEXT_PLAN_TEXT),
            to::in_audit(group, last.audit.id, "suggestions"),
            words.text(msg::NEXT_PLAN),
        ),
        (None, Some(_)) => (
            words.count(msg::NEXT_ACT_TEXT, open_actions),
            to::plan(group),
            words.text(msg::NEXT_ACT),
        ),
    };
    view! {
        <section class="card next">
            <h2>{words.text(msg::NEXT_TITLE)}</h2>
            <p>{text}</p>
            <p><a class="button main" href=href>{label}</a></p>
        </section>
    }
    .into_any()
}
