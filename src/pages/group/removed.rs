//! What was removed from a group: it waits here for a day.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        field::Hidden,
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        ids::OrganisationId,
        removal::{Removable, Removal, WAITS},
    },
    forms::removal::{ACTION, AUDIT},
    language::msg,
    pages::shell::request::{PageResult, PostedForm, redirect},
    queries,
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// `GET /groups/{group}/removed`
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let removed = queries::removal::waiting(&app, &who).await?;
    let group = who.organisation.id;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <RemovedPage group=group removed=&removed /> }))
}

/// `POST /groups/{group}/removed`: brings something back, and leads to it.
///
/// # Errors
/// As [`commands::removal::bring_back`].
pub async fn bring_back(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let group = who.organisation.id;
    let address = match commands::removal::bring_back(&app, &who, &form).await? {
        Removable::Audit(audit) => to::audit(group, audit),
        Removable::Action(action) => to::action(group, action),
    };
    Ok(redirect(&Notice::BroughtBack.at(&address)))
}

#[component]
fn RemovedPage<'a>(group: OrganisationId, removed: &'a [Removal]) -> impl IntoView + use<> {
    let words = translator();
    let text = if removed.is_empty() {
        msg::REMOVED_NONE
    } else {
        msg::REMOVED_TEXT
    };
    let cards = removed
        .iter()
        .map(|removal| view! { <RemovedCard group=group removal=removal /> })
        .collect_view();
    let body = view! {
        <h1>{words.text(msg::REMOVED_TITLE)}</h1>
        <p>{words.text(text)}</p>
        <JustDone />
        {cards}
        <p><a class="button" href=to::group(group)>{words.text(msg::REMOVED_HOME)}</a></p>
    };
    view! { <Page title=words.text(msg::REMOVED_TITLE)>{body}</Page> }
}

/// Something that waits: what it is, who removed it, until when it can be brought back.
#[component]
fn RemovedCard<'a>(group: OrganisationId, removal: &'a Removal) -> impl IntoView + use<> {
    let words = translator();
    let (name, key) = match removal.what {
        Removable::Audit(audit) => (AUDIT, audit.to_string()),
        Removable::Action(action) => (ACTION, action.to_string()),
    };
    let day = removal
        .held_on
        .map(|day| view! { <span class="soft">{words.date(day)}</span> });
    let by = words.with(
        msg::REMOVED_BY,
        [
            ("name", removal.removed_by.as_str().into()),
            ("when", words.moment(removal.removed_at).into()),
            ("until", words.moment(removal.removed_at + WAITS).into()),
        ],
    );
    let label = words.with(
        msg::REMOVED_BACK_LABEL,
        [("what", removal.title.as_str().into())],
    );
    let body = view! {
        <p><strong dir="auto">{removal.title.clone()}</strong> " " {day}</p>
        <p>{by}</p>
        <form method="post" action=to::removed(group)>
            <Hidden name=name value=key />
            <button aria-label=label>{words.text(msg::REMOVED_BACK)}</button>
        </form>
    };
    view! { <Card>{body}</Card> }
}
