//! A plan that a group shares.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        asked::Chip,
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        review_notes::{NoteProblems, ReviewOfWhole, review_line},
        text::Typed,
    },
    domain::{
        form::Form,
        ids::NetworkId,
        organisation::Organisation,
        review::Note,
        share::{Extent, Subject},
    },
    language::{Message, msg},
    pages::shell::request::PageResult,
    queries::{self, plan::PlanEntry, review::SupporterReview, sharing::SharedPlan},
    visitor::Supporter,
    wording::{
        action::{open_and_waiting, plan_rows, state, who_and_when},
        to,
    },
};

/// Most actions shown; the group's own page has them all.
const SHOWN: usize = 100;

/// `GET /networks/{network}/groups/{group}/plan`: the plan the group shares, how it is in numbers or all of it.
///
/// # Errors
/// [`Error::NotShown`](crate::domain::error::Error::NotShown) where the group does not share it.
pub async fn plan(State(app): State<App>, who: Supporter) -> PageResult {
    render_plan(&app, &who, &Form::default(), StatusCode::OK).await
}

/// The same with what was typed into a form of the review.
pub(crate) async fn render_plan(
    app: &App,
    who: &Supporter,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let plan = queries::sharing::plan(app, who).await?;
    let review = queries::review::of_supporter(app, who, Subject::Plan, plan.extent).await?;
    let (network, group) = (who.network().id, &who.organisation);
    Ok(PageContext::of_supporter(app, who).render_as(status, || {
        view! { <PlanPage network=network group=group plan=&plan review=&review form=form /> }
    }))
}

#[component]
fn PlanPage<'a>(
    network: NetworkId,
    group: &'a Organisation,
    plan: &'a SharedPlan,
    review: &'a SupporterReview,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::SUPPORTED_PLAN);
    let whole = plan.extent == Extent::All;
    let seen = if whole {
        msg::SUPPORTED_PLAN_ALL
    } else {
        msg::SUPPORTED_PLAN_SUMMARY
    };
    let state = review
        .review
        .as_ref()
        .map(|review| review_line(words, review));
    let (open, closed): (Vec<&PlanEntry>, Vec<&PlanEntry>) = plan
        .entries
        .iter()
        .partition(|entry| entry.action.is_open());
    let forms = whole.then(|| {
        let address = to::shared(network, group.id, Subject::Plan);
        let notes: Vec<&Note> = review.notes.iter().collect();
        view! {
            <h2>{words.text(msg::REVIEW_WHOLE_PLAN)}</h2>
            <ReviewOfWhole notes=&notes address=&address form=form />
        }
    });
    let body = view! {
        <div class="where">
            <a href=to::member(network, group.id) dir="auto">{group.name.clone()}</a>
        </div>
        <h1>{title.clone()}</h1>
        <p>{words.text(seen)}</p>
        {state.map(|state| view! { <p>{state}</p> })}
        <JustDone />
        <NoteProblems form=form />
        <p class="lead">{open_and_waiting(&visitor(), &plan.actions)}</p>
        <Actions entries=&open title=msg::SUPPORTED_PLAN_OPEN />
        <Actions entries=&closed title=msg::PLAN_CLOSED />
        {forms}
    };
    view! { <Page title=words.labelled(&group.name, &title)>{body}</Page> }
}

/// Actions under a heading; nothing where there are none.
#[component]
fn Actions<'a>(entries: &'a [&'a PlanEntry], title: Message) -> impl IntoView + use<> {
    if entries.is_empty() {
        return None;
    }
    let words = translator();
    let cards = entries
        .iter()
        .take(SHOWN)
        .map(|entry| view! { <ActionCard entry=entry /> })
        .collect_view();
    let left = entries.len().saturating_sub(SHOWN);
    let rest = (left > 0).then(|| view! { <p>{words.count(msg::PLAN_REST, left)}</p> });
    Some(view! {
        <section>
            <h2>{words.text(title)}</h2>
            <ul class="actions plain">{cards}</ul>
            {rest}
        </section>
    })
}

#[component]
fn ActionCard<'a>(entry: &'a PlanEntry) -> impl IntoView + use<> {
    let words = translator();
    let action = &entry.action;
    let chips = entry
        .principles
        .iter()
        .map(|principle| view! { <Chip title=principle.title.clone() index=principle.index language=&principle.language /> })
        .collect_view();
    let rows: Vec<_> = plan_rows(words, &action.plan)
        .into_iter()
        .map(|(label, text)| view! { <div><dt>{label}</dt><dd><Typed text=text /></dd></div> })
        .collect();
    let more = (!rows.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.text(msg::SUPPORTED_MORE)}</summary>
                <dl>{rows}</dl>
            </details>
        }
    });
    view! {
        <li class="card action" id=action.id.to_string()>
            <h3 dir="auto">{action.plan.what.clone()}</h3>
            <p class="marks">
                <span class="state">{state(words, action, visitor().today())}</span>
                {chips}
            </p>
            <p class="soft" dir="auto">{who_and_when(words, action)}</p>
            {more}
        </li>
    }
}
