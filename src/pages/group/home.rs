//! A group's home: what comes next, and its audits.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        asked::Asked,
        card::{Card, Tone},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
    },
    domain::{ids::OrganisationId, organisation::Organisation, round::Owner},
    language::msg,
    pages::{
        charter::show::TimeToLook,
        group::{
            asks::AskNewsCard, erase::AskedCard, password::NewsOfPasswords, reviews::ReviewNewsCard,
        },
        plan::schedule::NextOccasions,
        shell::request::PageResult,
        voices::reading::ReadingNews,
    },
    queries::{
        self,
        group::{GroupHome, ListedAudit},
    },
    visitor::Coordinator,
    wording::{action::waiting, to},
};

/// `GET /groups/{group}`
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let home = queries::group::home(&app, &who).await?;
    let group = &who.organisation;
    Ok(PageContext::of(&app, &who).render(|| view! { <HomePage group=group home=&home /> }))
}

#[component]
fn HomePage<'a>(group: &'a Organisation, home: &'a GroupHome) -> impl IntoView + use<> {
    let words = translator();
    let at = |rest| to::in_group(group.id, rest);
    let none = home.audits.is_empty();
    let no_audits = none.then(|| view! { <p>{words.text(msg::HOME_NO_AUDITS)}</p> });
    let audits = home
        .audits
        .iter()
        .map(|listed| view! { <AuditRow group=group.id listed=listed /> })
        .collect_view();
    let start = (!none).then(|| {
        view! { <p><a class="button" href=at("audits/new")>{words.text(msg::AUDIT_START)}</a></p> }
    });
    let removed = (home.removed > 0).then(|| {
        let link = words.count(msg::REMOVED_LINK, home.removed);
        view! { <p><a href=to::removed(group.id)>{link}</a></p> }
    });
    let erasure = home
        .erasure
        .clone()
        .map(|asked| view! { <AskedCard group=group.id asked=asked /> });
    let is_due = home.charter.is_some_and(|day| day <= visitor().today());
    let charter_due = is_due.then(|| view! { <TimeToLook group=group.id /> });
    // What groups of a network have together; a group by itself and an agency are not shown empty rooms.
    let network = (!home.networks.is_empty() && !home.is_agency).then(|| {
        view! {
            <h2>{words.text(msg::NAV_NETWORK_LABEL)}</h2>
            <p><a class="button" href=at("asks")>{words.text(msg::VIEW_ASKS)}</a></p>
            <p><a class="button" href=at("whats-on")>{words.text(msg::WHATS_ON_TITLE)}</a></p>
            <p><a class="button" href=at("referrals")>{words.text(msg::REFERRALS_TITLE)}</a></p>
            <p><a class="button" href=at("promises")>{words.text(msg::PROMISES_TITLE)}</a></p>
            <p><a class="button" href=at("drafts")>{words.text(msg::DRAFTS_TITLE)}</a></p>
            <p><a class="button" href=at("representatives")>{words.text(msg::REPRESENTATIVES_TITLE)}</a></p>
        }
    });
    // Meetings tick groups, never an agency.
    let meetings = (!home.is_agency).then(|| {
        view! { <p><a class="button" href=at("meetings")>{words.text(msg::OWN_MEETINGS_TITLE)}</a></p> }
    });
    let body = view! {
        <h1 dir="auto">{group.name.clone()}</h1>
        <p>{words.text(if home.is_agency { msg::HOME_TEXT_AGENCY } else { msg::HOME_TEXT })}</p>
        <JustDone />
        {erasure}
        <NewsOfPasswords group=group.id news=&home.passwords />
        <NextStep group=group.id home=home />
        <ReviewNewsCard group=group.id news=home.news networks=&home.networks />
        <ReadingNews reader=Owner::Group(group.id) asked=&home.to_read />
        <AskNewsCard group=group.id news=&home.asks />
        {charter_due}
        <Due group=group.id home=home />
        <h2>{words.text(msg::HOME_AUDITS)}</h2>
        {no_audits}
        <ul class="rows">{audits}</ul>
        {start}
        {removed}
        <p><a class="button" href=at("progress")>{words.text(msg::PROGRESS_LINK)}</a></p>
        <p><a class="button" href=at("reports")>{words.text(msg::GROUP_REPORTS_LINK)}</a></p>
        <h2>{words.text(msg::HOME_CHARTER)}</h2>
        <p><a class="button" href=at("charter")>{words.text(msg::CHARTER_TITLE)}</a></p>
        {network}
        <h2>{words.text(msg::HOME_PEOPLE)}</h2>
        {meetings}
        <p><a class="button" href=at("voices")>{words.text(msg::ROUNDS_TITLE)}</a></p>
        <p><a class="button" href=at("about")>{words.text(msg::HOME_PEOPLE_LINK)}</a></p>
    };
    view! { <Page title=group.name.clone()>{body}</Page> }
}

/// What comes round and what waits in the plan; nothing before anything has happened.
#[component]
fn Due<'a>(group: OrganisationId, home: &'a GroupHome) -> impl IntoView + use<> {
    if home.upcoming.is_empty() {
        return None;
    }
    let (words, visitor) = (translator(), visitor());
    let rows: Vec<_> = waiting(&visitor, home.actions.iter())
        .into_iter()
        .filter(|(.., count)| *count > 0)
        .map(|(state, message, count)| {
            let href = format!("{}?state={state}", to::plan(group));
            view! { <li><a href=href>{words.count(message, count)}</a></li> }
        })
        .collect();
    let rows = (!rows.is_empty()).then(|| view! { <ul class="rows">{rows}</ul> });
    Some(view! {
        <h2>{words.text(msg::HOME_DUE)}</h2>
        <NextOccasions upcoming=&home.upcoming />
        {rows}
        <p><a class="button" href=to::in_group(group, "schedule")>{words.text(msg::HOME_SCHEDULE)}</a></p>
    })
}

#[component]
fn AuditRow<'a>(group: OrganisationId, listed: &'a ListedAudit) -> impl IntoView + use<> {
    let words = translator();
    let audit = &listed.audit;
    let (href, state) = if audit.is_open() {
        (
            to::audit(group, audit.id),
            if listed.is_apart && listed.answered == 0 {
                words.text(msg::AUDIT_APART)
            } else {
                words.count(msg::AUDIT_ANSWERED, listed.answered)
            },
        )
    } else {
        (
            to::in_audit(group, audit.id, "results"),
            words.text(msg::AUDIT_CLOSED),
        )
    };
    view! {
        <li>
            <a href=href><Asked language=&listed.language text=&listed.title /></a>
            <span class="soft">{words.date(audit.held_on)}</span>
            <span class="state">{state}</span>
        </li>
    }
}

/// The one thing to do next, so that nobody has to look for it.
#[component]
fn NextStep<'a>(group: OrganisationId, home: &'a GroupHome) -> impl IntoView + use<> {
    let words = translator();
    let open = home.audits.iter().find(|listed| listed.audit.is_open());
    let (text, href, label) = match (open, home.audits.first()) {
        (Some(open), _) => (
            words.with(
                msg::NEXT_GO_ON_TEXT,
                [("title", open.title.as_str().into())],
            ),
            to::in_audit(group, open.audit.id, "go-on"),
            msg::NEXT_GO_ON,
        ),
        (None, None) => (
            words.text(msg::NEXT_START_TEXT),
            to::in_group(group, "audits/new"),
            msg::AUDIT_START,
        ),
        (None, Some(last)) if home.actions.is_empty() => (
            words.text(msg::NEXT_PLAN_TEXT),
            to::in_audit(group, last.audit.id, "suggestions"),
            msg::NEXT_PLAN,
        ),
        (None, Some(_)) => {
            let actions = home.actions.iter();
            let open_actions = actions.filter(|action| action.is_open()).count();
            (
                words.count(msg::NEXT_ACT_TEXT, open_actions),
                to::plan(group),
                msg::NEXT_ACT,
            )
        }
    };
    let body = view! {
        <p>{text}</p>
        <p><a class="button main" href=href>{words.text(label)}</a></p>
    };
    view! { <Card title=words.text(msg::NEXT_TITLE) tone=Tone::Next>{body}</Card> }
}
