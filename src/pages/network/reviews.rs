//! The queue of reviews, for facilitators: what waits, where each is, and which are to be looked at again.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    clock::day,
    components::{
        notice::JustDone,
        page::{PageContext, translator},
    },
    domain::{ids::NetworkId, organisation::Network, review::ReviewState, share::Subject},
    language::msg,
    pages::{
        network::dashboard::{NetworkPage, TableFiles, ViewTabs},
        shell::request::{PageResult, Query},
    },
    queries::{
        self,
        network_query::AFTER,
        review_queue::{QueuePart, Queued, ReviewQueue, STATE},
    },
    visitor::Facilitator,
    wording::{network::View, to},
};

/// `GET /networks/{network}/reviews`
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let queue = queries::review_queue::review_queue(&app, &who, &form).await?;
    Ok(
        PageContext::of_network(&app, &who).render(|| match queue.part {
            QueuePart::In(state) => {
                Either::Left(view! { <StatePage network=&who.network queue=&queue state=state /> })
            }
            QueuePart::Due => {
                Either::Right(view! { <DuePage network=&who.network queue=&queue /> })
            }
        }),
    )
}

/// Reviews in one state.
#[component]
fn StatePage<'a>(
    network: &'a Network,
    queue: &'a ReviewQueue,
    state: ReviewState,
) -> impl IntoView + use<> {
    let words = translator();
    let path = to::in_network(network.id, "reviews");
    let nothing = queue.counts.is_empty();
    let reviews = (!nothing).then(|| {
        view! {
            <PartLinks network=network.id queue=queue states=ReviewState::ALL.to_vec() />
            <h2>{words.term(state)}</h2>
            <QueuedRows network=network.id reviews=&queue.reviews />
        }
    });
    let next = queue.next.as_ref().map(|next| {
        let href = format!("{path}?{STATE}={}&{AFTER}={next}", state.word());
        view! { <p><a class="button" href=href>{words.text(msg::REVIEWS_MORE)}</a></p> }
    });
    let files = (!nothing).then(|| {
        view! { <TableFiles xlsx=format!("{path}.xlsx") csv=format!("{path}.csv") /> }
    });
    let body = view! {
        <p>{words.text(msg::REVIEWS_TEXT)}</p>
        <JustDone />
        <ViewTabs network=network.id view=View::Reviews />
        {nothing.then(|| view! { <p>{words.text(msg::REVIEWS_NONE)}</p> })}
        {reviews}
        {next}
        {files}
    };
    let waits = queue.count(ReviewState::Waiting) + queue.count(ReviewState::Answered);
    let heading = words.count(msg::REVIEWS_HEADLINE, waits);
    view! {
        <NetworkPage network=network title=words.text(msg::REVIEWS_TITLE) heading=heading>{body}</NetworkPage>
    }
}

/// Reviews whose day to be looked at again has come.
#[component]
fn DuePage<'a>(network: &'a Network, queue: &'a ReviewQueue) -> impl IntoView + use<> {
    let words = translator();
    let states = queue.counts.iter().map(|(state, _)| *state).collect();
    let body = view! {
        <p>{words.text(msg::REVIEWS_AGAIN_TEXT)}</p>
        <ViewTabs network=network.id view=View::Reviews />
        <PartLinks network=network.id queue=queue states=states />
        <QueuedRows network=network.id reviews=&queue.reviews />
    };
    let heading = words.text(msg::REVIEWS_AGAIN);
    view! {
        <NetworkPage network=network title=words.text(msg::REVIEWS_TITLE) heading=heading>{body}</NetworkPage>
    }
}

/// The ways to the parts of the queue, with how many reviews are in each state.
#[component]
fn PartLinks<'a>(
    network: NetworkId,
    queue: &'a ReviewQueue,
    /// The states that are named; what was withdrawn never is.
    states: Vec<ReviewState>,
) -> impl IntoView + use<> {
    let words = translator();
    let link = |part: QueuePart, text: String| {
        let reviews = to::in_network(network, "reviews");
        let href = format!("{reviews}?{STATE}={}", part.word());
        let current = (part == queue.part).then_some("true");
        view! { <a href=href aria-current=current>{text}</a> }
    };
    let links = states
        .into_iter()
        .filter(|state| *state != ReviewState::Withdrawn)
        .map(|state| {
            let text = format!("{} ({})", words.term(state), queue.count(state));
            link(QueuePart::In(state), text)
        })
        .collect_view();
    let due = link(QueuePart::Due, words.text(msg::REVIEWS_AGAIN));
    view! { <nav class="views" aria-label=words.text(msg::REVIEWS_TITLE)>{links} {due}</nav> }
}

/// Reviews, each with who moved it to where it is; or that there are none.
#[component]
fn QueuedRows<'a>(network: NetworkId, reviews: &'a [(Queued, String)]) -> impl IntoView + use<> {
    let words = translator();
    let none = reviews.is_empty();
    let rows = reviews
        .iter()
        .map(|(queued, title)| view! { <QueuedRow network=network queued=queued title=title /> })
        .collect_view();
    view! {
        {none.then(|| view! { <p>{words.text(msg::REVIEWS_NONE_HERE)}</p> })}
        <ul class="rows">{rows}</ul>
    }
}

#[component]
fn QueuedRow<'a>(network: NetworkId, queued: &'a Queued, title: &'a str) -> impl IntoView + use<> {
    let words = translator();
    let group = queued.organisation_id;
    let href = match queued.subject() {
        Subject::Audit(audit) => to::audit_of_member(network, group, audit),
        Subject::Plan => to::in_member(network, group, "plan"),
    };
    let about = [
        ("name", queued.changed_by.as_str().into()),
        ("date", words.date(day(queued.changed_at)).into()),
    ];
    let next = queued.next_on.map(|day| {
        let text = words.with(msg::REVIEW_NEXT, [("date", words.date(day).into())]);
        view! { <span class="soft">{text}</span> }
    });
    view! {
        <li>
            <a href=href dir="auto">{words.labelled(&queued.name, title)}</a>
            <span class="soft">{words.with(msg::REVIEW_BY, about)}</span>
            {next}
        </li>
    }
}
