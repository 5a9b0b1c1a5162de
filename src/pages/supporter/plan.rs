//! A plan that a group shares.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        cup::chip,
        notice::notice,
        page::PageContext,
        review_notes::{finish, notes, problems_in, question, suggestion, told},
        text::typed,
    },
    domain::{
        form::Form,
        review::Note,
        share::{Extent, Subject},
    },
    language::{Message, msg},
    pages::{shell::request::PageResult, supporter::group::review_state},
    queries::{self, plan::PlanEntry},
    store::actions,
    visitor::Supporter,
    wording::{
        self,
        action::{plan_rows, who_and_when},
        to,
    },
};

/// The plan the group shares: how it is in numbers, or all of it.
///
/// # Errors
/// [`Error::NotShown`](crate::domain::error::Error::NotShown) where the group does not share it.
pub async fn plan(State(app): State<App>, who: Supporter) -> PageResult {
    show_plan(&app, &who, &Form::default(), StatusCode::OK).await
}

/// The same with a form that was not right.
pub(crate) async fn show_plan(
    app: &App,
    who: &Supporter,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let extent = who.sees(app, Subject::Plan, Extent::Summary).await?;
    let words = who.words();
    let group = who.organisation.id;
    let actions = actions::list(&app.store, group).await?;
    let (entries, notes) = if extent == Extent::All {
        let entries = queries::plan::entries(app, words, group).await?;
        (entries, notes(app, who, Subject::Plan).await?)
    } else {
        (Vec::new(), Vec::new())
    };
    let state = if extent == Extent::All {
        review_state(app, who, Subject::Plan).await?
    } else {
        None
    };
    let title = words.text(msg::SUPPORTED_PLAN);
    let frame = PageContext::of_network(app, &who.facilitator);
    let full = format!("{}: {title}", who.organisation.name);
    Ok(frame.show_as(status, &full, || {
        let whole = extent == Extent::All;
        let seen = if whole { msg::SUPPORTED_PLAN_ALL } else { msg::SUPPORTED_PLAN_SUMMARY };
        let visitor = &who.facilitator.visitor;
        let (open, closed): (Vec<&PlanEntry>, Vec<&PlanEntry>) =
            entries.iter().partition(|entry| entry.action.is_open());
        let review = whole.then(|| {
            let all: Vec<&Note> = notes.iter().collect();
            view! {
                <h2>{words.text(msg::REVIEW_WHOLE_PLAN)}</h2>
                {told(words, &all, None, Some((who, Subject::Plan)))}
                {question(who, Subject::Plan, "", form)}
                {suggestion(who, Subject::Plan, "", form)}
                {finish(who, Subject::Plan, form)}
            }
        });
        view! {
            <div class="where">
                <a href=to::member(who.network().id, group) dir="auto">{who.organisation.name.clone()}</a>
            </div>
            <h1>{title}</h1>
            <p>{words.text(seen)}</p>
            {state.map(|state| view! { <p>{state}</p> })}
            {notice(visitor)}
            {problems_in(words, form)}
            <p class="lead">{wording::action::open_and_waiting(visitor, &actions)}</p>
            {cards(who, &open, msg::SUPPORTED_PLAN_OPEN)}
            {cards(who, &closed, msg::PLAN_CLOSED)}
            {review}
        }
        .into_any()
    }))
}

fn cards(who: &Supporter, entries: &[&PlanEntry], title: Message) -> Option<AnyView> {
    /// Most actions shown; the group's own page has them all.
    const SHOWN: usize = 100;
    let words = who.words();
    let cards: Vec<_> = entries
        .iter()
        .take(SHOWN)
        .map(|entry| card(who, entry))
        .collect();
    let rest = entries.len().saturating_sub(SHOWN);
    (!cards.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.text(title)}</h2>
                <ul class="actions plain">{cards}</ul>
                {(rest > 0).then(|| view! { <p>{words.count(msg::PLAN_REST, rest)}</p> })}
            </section>
        }
        .into_any()
    })
}

fn card(who: &Supporter, entry: &PlanEntry) -> AnyView {
    let words = who.words();
    let action = &entry.action;
    let chips: Vec<_> = entry
        .principles
        .iter()
        .map(|spoken| chip(spoken.title.clone(), spoken.index))
        .collect();
    let rows: Vec<_> = plan_rows(words, &action.plan)
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| view! { <div><dt>{label}</dt><dd>{typed(&text)}</dd></div> })
        .collect();
    let today = who.facilitator.visitor.today();
    view! {
        <li class="card action" id=action.id.to_string()>
            <h3 dir="auto">{action.plan.what.clone()}</h3>
            <p class="marks">
                <span class="state">{wording::action::state(words, action, today)}</span>
                {chips}
            </p>
            <p class="soft" dir="auto">{who_and_when(words, action)}</p>
            {(!rows.is_empty()).then(|| view! {
                <details>
                    <summary>{words.text(msg::SUPPORTED_MORE)}</summary>
                    <dl>{rows}</dl>
                </details>
            })}
        </li>
    }
    .into_any()
}
