//! What is on in a network, day by day: for its facilitators, and for a group as far as it sees it. The frame of this page is also
//! that of who takes whom.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::{
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        ask::{Posting, Side},
        organisation::Network,
        round::Owner,
        whats_on::{DayOn, by_day},
    },
    forms::ask::{FROM, NETWORK},
    language::{Message, msg},
    pages::{
        network::{
            asks::{AskRows, AsksTab, AsksTabs, RemovedAsks, none_of},
            dashboard::{NetworkPage, ViewTabs},
        },
        shell::request::{PageResult, Query},
    },
    queries::{
        self,
        whats_on::{Standing, WhatsOn},
    },
    visitor::Keeper,
    wording::{ask as said, network::View, to},
};

/// `GET /networks/{network}/whats-on` and `GET /groups/{group}/whats-on`: two weeks, from the day `from` on.
pub async fn show(State(app): State<App>, who: Keeper, Query(asked): Query) -> PageResult {
    let found = queries::whats_on::whats_on(&app, &who, &asked).await?;
    Ok(PageContext::of_keeper(&app, &who)
        .render(|| view! { <WhatsOnPage who=&who found=&found /> }))
}

#[component]
fn WhatsOnPage<'a>(who: &'a Keeper, found: &'a WhatsOn) -> impl IntoView + use<> {
    let (words, owner) = (translator(), who.owner());
    let days = by_day(&found.standing.asks, found.from);
    let list = if days.is_empty() {
        Either::Left(view! { <p>{words.text(none_of(Side::Event))}</p> })
    } else {
        let days = days
            .iter()
            .map(|day| view! { <Day owner=owner day=day /> })
            .collect_view();
        Either::Right(days)
    };
    let path = room_path(owner, found.standing.network.as_ref(), Side::Event);
    let joint = if path.contains('?') { '&' } else { '?' };
    let way = |from, label: Message| {
        let href = format!("{path}{joint}{FROM}={from}");
        view! { <a class="button" href=href>{words.text(label)}</a> }
    };
    let earlier = found.earlier.map(|from| way(from, msg::WHATS_ON_EARLIER));
    let later = found.later.map(|from| way(from, msg::WHATS_ON_LATER));
    let calendar = (!found.standing.asks.is_empty()).then(|| {
        let network = found.standing.network.as_ref();
        let href = match (owner, network) {
            (Owner::Group(_), Some(network)) => {
                format!(
                    "{}.ics?{NETWORK}={}",
                    to::room(owner, Side::Event),
                    network.id
                )
            }
            _ => format!("{}.ics", to::room(owner, Side::Event)),
        };
        view! { <a class="button" href=href>{words.text(msg::MEETING_ICS)}</a> }
    });
    let about = [
        ("from", words.date(found.from).into()),
        ("to", words.date(found.to).into()),
    ];
    let body = view! {
        <p><b>{words.with(msg::WHATS_ON_FROM_TO, about)}</b></p>
        {list}
        <p class="buttons no-print">{earlier}{later}{calendar}</p>
    };
    view! { <Room who=who standing=&found.standing side=Side::Event body=body /> }
}

/// A day, and what is on: what, when, where, for whom, and who holds it.
#[component]
fn Day<'a>(owner: Owner, day: &'a DayOn<'a>) -> impl IntoView + use<> {
    let words = translator();
    let (day, on) = day;
    let rows = on
        .iter()
        .map(|event| view! { <EventRow owner=owner event=event /> })
        .collect_view();
    view! {
        <section>
            <h2>{said::week_day(words, *day)}</h2>
            <ul class="rows on">{rows}</ul>
        </section>
    }
}

#[component]
fn EventRow<'a>(owner: Owner, event: &'a Posting) -> impl IntoView + use<> {
    let words = translator();
    let when = &event.said.when;
    let at = [&when.hours, &when.place].into_iter();
    let at = words.beside(at.filter(|part| !part.is_empty()));
    let at = (!at.is_empty()).then(|| view! { <span>{at}</span> });
    let for_whom = said::for_whom(words, event);
    let for_whom = (!for_whom.is_empty()).then(|| view! { <span class="soft">{for_whom}</span> });
    view! {
        <li>
            <a href=to::ask(owner, event.id) dir="auto">{event.said.what.clone()}</a>
            {at}
            <span dir="auto">{said::whose(words, &event.whose)}</span>
            {for_whom}
        </li>
    }
}

/// The address of the page on which those of a side stand; of a group with the network that is shown.
pub fn room_path(owner: Owner, network: Option<&Network>, side: Side) -> String {
    let path = to::room(owner, side);
    match (owner, network) {
        (Owner::Group(_), Some(network)) => format!("{path}?{NETWORK}={}", network.id),
        _ => path,
    }
}

/// The frame round what is on, and round who takes whom: the title, the ways on, and below the body what is theirs and what
/// was taken out. A group in no network is told so.
#[component]
pub fn Room<'a, V: IntoView + 'static>(
    /// Who reads it.
    who: &'a Keeper,
    /// The network that is shown, and what stands in it.
    standing: &'a Standing,
    /// Which side stands there.
    side: Side,
    /// What is shown of it.
    body: V,
) -> impl IntoView + use<V> {
    let (words, owner) = (translator(), who.owner());
    let title = words.text(said::room_title(side));
    let (lead, own_title) = match (side, owner) {
        (Side::Event, Owner::Network(_)) => (msg::WHATS_ON_TEXT, msg::WHATS_ON_ALL),
        (Side::Event, Owner::Group(_)) => (msg::WHATS_ON_TEXT, msg::WHATS_ON_OWN),
        (_, Owner::Network(_)) => (msg::REFERRALS_TEXT, msg::REFERRALS_ALL),
        (_, Owner::Group(_)) => (msg::REFERRALS_TEXT, msg::REFERRALS_OWN),
    };
    let networks = (standing.networks.len() > 1).then(|| {
        let links = standing
            .networks
            .iter()
            .map(|network| {
                let href = room_path(owner, Some(network), side);
                let current = (standing.network.as_ref() == Some(network)).then_some("page");
                view! { <a href=href aria-current=current dir="auto">{network.name.clone()}</a> }
            })
            .collect_view();
        view! { <nav class="views no-print" aria-label=words.text(msg::ASK_NETWORK)>{links}</nav> }
    });
    let own = (!standing.own.is_empty()).then(|| {
        view! {
            <details class="no-print">
                <summary>{words.text(own_title)}</summary>
                <AskRows owner=owner asks=&standing.own none=none_of(side) />
            </details>
        }
    });
    let rest = if standing.network.is_some() {
        let new = to::new_of(owner, side);
        Either::Left(view! {
            <p class="buttons no-print"><a class="button main" href=new>{words.text(said::new_title(side))}</a></p>
            {networks}
            {body}
            {own}
            <RemovedAsks owner=owner removed=&standing.removed />
        })
    } else {
        Either::Right(view! { <p>{words.text(msg::WHATS_ON_NO_NETWORK)}</p> })
    };
    match who {
        Keeper::OfNetwork(who) => {
            let network = &who.network;
            let body = view! {
                <p class="lead">{words.text(lead)}</p>
                <JustDone />
                <ViewTabs network=network.id view=View::Asks />
                <AsksTabs network=network.id here=AsksTab::of(side) />
                {rest}
            };
            Either::Left(
                view! { <NetworkPage network=network title=title wide=true>{body}</NetworkPage> },
            )
        }
        Keeper::OfGroup(who) => {
            let group = &who.organisation;
            let body = view! {
                <div class="where"><a class="stop" href=to::group(group.id) dir="auto">{group.name.clone()}</a></div>
                <h1>{title.clone()}</h1>
                <p class="lead">{words.text(lead)}</p>
                <JustDone />
                {rest}
            };
            Either::Right(view! { <Page title=title wide=true>{body}</Page> })
        }
    }
}
