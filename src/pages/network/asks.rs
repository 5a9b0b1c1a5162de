//! What is asked for in a network: the list, and what else lists of asks and offers are made of. The same for offers is beside it.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::{
        field::{Hidden, Select},
        notice::JustDone,
        page::{PageContext, translator, visitor},
        tabs::{Tab, Tabs},
    },
    domain::{
        ask::{AskKind, AskState, Posting, Side},
        form::Form,
        ids::NetworkId,
        organisation::Network,
        removal::WAITS,
        round::Owner,
    },
    forms::ask::{AskForm, BEFORE, KIND, WHICH},
    language::{Message, msg},
    pages::{
        network::dashboard::{NetworkPage, TableFiles, ViewTabs},
        shell::request::{PageResult, Query},
    },
    queries::{
        self,
        ask::{AskList, AskNews, RemovedAsk},
    },
    visitor::Facilitator,
    wording::{ask as said, network::View, to},
};

/// `GET /networks/{network}/asks`
pub async fn list(State(app): State<App>, who: Facilitator, Query(asked): Query) -> PageResult {
    render_list(&app, &who, Side::Ask, &asked).await
}

/// The list of a network's asks, or of its offers.
pub async fn render_list(app: &App, who: &Facilitator, side: Side, asked: &Form) -> PageResult {
    let found = queries::ask::of_network(app, who, side, asked).await?;
    let removed = queries::ask::removed(app, who, &Side::PAIR).await?;
    Ok(PageContext::of_network(app, who).render(|| {
        view! { <ListPage network=&who.network found=&found removed=&removed /> }
    }))
}

#[component]
fn ListPage<'a>(
    network: &'a Network,
    found: &'a AskList,
    removed: &'a [RemovedAsk],
) -> impl IntoView + use<> {
    let words = translator();
    let owner = Owner::Network(network.id);
    let here = AsksTab::of(found.side);
    let path = here.path(network.id);
    let new = to::new_of(owner, found.side);
    let label = said::new_title(found.side);
    let none = none_of(found.side);
    let file = |ending: &str| to::in_network(network.id, &format!("asks.{ending}"));
    let title = words.text(here.title());
    let body = view! {
        <p class="lead">{words.text(msg::ASKS_TEXT)}</p>
        <JustDone />
        <ViewTabs network=network.id view=View::Asks />
        <AsksTabs network=network.id here=here />
        <p class="buttons no-print"><a class="button main" href=new>{words.text(label)}</a></p>
        <ListFilter path=path.clone() found=found has_all=true />
        <AskRows owner=owner asks=&found.asks none=none />
        <ListPages path=path found=found />
        <RemovedAsks owner=owner removed=removed />
        <TableFiles xlsx=file("xlsx") csv=file("csv") />
    };
    view! { <NetworkPage network=network title=title wide=true>{body}</NetworkPage> }
}

/// What is said where there is none of a side.
pub fn none_of(side: Side) -> Message {
    match side {
        Side::Ask => msg::ASKS_NONE,
        Side::Offer => msg::OFFERS_NONE,
        Side::Event => msg::WHATS_ON_NONE,
        Side::Referral => msg::REFERRALS_NONE,
    }
}

/// The parts of this room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsksTab {
    /// What is asked for.
    Asks,
    /// What is offered.
    Offers,
    /// Who was put together.
    Matches,
    /// What is on.
    WhatsOn,
    /// Who takes whom.
    Referrals,
}

impl AsksTab {
    /// Where those of a side stand.
    pub fn of(side: Side) -> Self {
        match side {
            Side::Ask => Self::Asks,
            Side::Offer => Self::Offers,
            Side::Event => Self::WhatsOn,
            Side::Referral => Self::Referrals,
        }
    }

    /// Its address.
    pub fn path(self, network: NetworkId) -> String {
        let rest = match self {
            Self::Asks => "asks",
            Self::Offers => "offers",
            Self::Matches => "matches",
            Self::WhatsOn => "whats-on",
            Self::Referrals => "referrals",
        };
        to::in_network(network, rest)
    }

    /// Its name.
    pub fn title(self) -> Message {
        match self {
            Self::Asks => msg::ASKS_TITLE,
            Self::Offers => msg::OFFERS_TITLE,
            Self::Matches => msg::MATCHES_TITLE,
            Self::WhatsOn => msg::WHATS_ON_TITLE,
            Self::Referrals => msg::REFERRALS_TITLE,
        }
    }
}

/// Links to the parts of this room.
#[component]
pub fn AsksTabs(
    /// The network.
    network: NetworkId,
    /// The part that is open.
    here: AsksTab,
) -> impl IntoView {
    let words = translator();
    let tabs = [
        AsksTab::Asks,
        AsksTab::Offers,
        AsksTab::Matches,
        AsksTab::WhatsOn,
        AsksTab::Referrals,
    ]
    .map(|tab| Tab {
        href: tab.path(network),
        title: words.text(tab.title()),
        is_here: tab == here,
    })
    .to_vec();
    view! { <Tabs label=words.text(msg::VIEW_ASKS) tabs=tabs /> }
}

/// What kinds of things there are to choose from.
pub fn kinds() -> Vec<(String, String)> {
    let words = translator();
    AskKind::ALL
        .map(|kind| (kind.word().to_owned(), words.term(kind)))
        .to_vec()
}

/// Chooses those of one kind, and whether those are listed too that do not stand any more.
#[component]
pub fn ListFilter<'a>(
    /// Where the list is.
    #[prop(into)]
    path: String,
    /// What is listed.
    found: &'a AskList,
    /// Whether those can be listed that do not stand any more.
    #[prop(optional)]
    has_all: bool,
    /// What travels with it: names and values.
    #[prop(optional)]
    with: Vec<(&'static str, String)>,
) -> impl IntoView + use<> {
    let words = translator();
    let mut form = Form::default();
    form.add(KIND, found.kind.map_or("", AskKind::word));
    let all = found.is_all;
    let which = has_all.then(|| {
        view! {
            <label class="dot">
                <input type="checkbox" name=WHICH value="all" checked=all />
                {words.text(msg::ASKS_ALL)}
            </label>
        }
    });
    let with = with
        .into_iter()
        .map(|(name, value)| view! { <Hidden name=name value=value /> })
        .collect_view();
    view! {
        <form class="filters no-print" method="get" action=path>
            {with}
            <Select field=AskForm::FIELDS.kind form=&form all=words.text(msg::FILTER_ALL) options=kinds() />
            {which}
            <div class="buttons"><button>{words.text(msg::FILTER_SHOW)}</button></div>
        </form>
    }
}

/// The ways to the beginning and to the next page of a list.
#[component]
pub fn ListPages<'a>(
    /// Where the list is.
    #[prop(into)]
    path: String,
    /// What is listed.
    found: &'a AskList,
    /// What travels with it: names and values.
    #[prop(optional)]
    with: Vec<(&'static str, String)>,
) -> impl IntoView + use<> {
    let words = translator();
    let at = |before: &str| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in &with {
            query.append_pair(name, value);
        }
        if let Some(kind) = found.kind {
            query.append_pair(KIND, kind.word());
        }
        if found.is_all {
            query.append_pair(WHICH, "all");
        }
        if !before.is_empty() {
            query.append_pair(BEFORE, before);
        }
        format!("{path}?{}", query.finish())
    };
    let first = found.is_later.then(|| at(""));
    let next = found.next.map(|next| at(&next.to_string()));
    (first.is_some() || next.is_some()).then(|| {
        view! {
            <p class="buttons no-print">
                {first.map(|href| view! { <a class="button" href=href>{words.text(msg::PAGES_FIRST)}</a> })}
                {next.map(|href| view! { <a class="button" href=href>{words.text(msg::ASKS_NEXT)}</a> })}
            </p>
        }
    })
}

/// Asks, offers and the like as a list, each with whose it is; a sentence where there is none.
#[component]
pub fn AskRows<'a>(
    /// Whose pages they lead to.
    owner: Owner,
    /// What is listed.
    asks: &'a [Posting],
    /// What is said where there is none.
    none: Message,
    /// Whether those of several sides stand there, and each says which it is.
    #[prop(optional)]
    mixed: bool,
) -> impl IntoView + use<> {
    let words = translator();
    if asks.is_empty() {
        return Either::Left(view! { <p>{words.text(none)}</p> });
    }
    let rows = asks
        .iter()
        .map(|ask| view! { <AskRow owner=owner ask=ask mixed=mixed /> })
        .collect_view();
    Either::Right(view! { <ul class="rows">{rows}</ul> })
}

#[component]
fn AskRow<'a>(owner: Owner, ask: &'a Posting, mixed: bool) -> impl IntoView + use<> {
    let (words, today) = (translator(), visitor().today());
    let state = if ask.state == AskState::Open && ask.said.until < today {
        words.text(msg::ASK_RAN_OUT)
    } else if ask.state == AskState::Open && ask.said.when.is_once() {
        // Its days stand beside it already.
        words.term(ask.state)
    } else if ask.state == AskState::Open {
        said::until(words, ask)
    } else {
        words.term(ask.state)
    };
    let side = mixed.then(|| view! { <span class="state">{words.term(ask.side)}</span> });
    view! {
        <li class="lines">
            <a href=to::ask(owner, ask.id) dir="auto">{ask.said.what.clone()}</a>
            {side}
            <span dir="auto">{said::whose(words, &ask.whose)}</span>
            <span class="soft">{said::beside(words, ask)}</span>
            <span class="state">{state}</span>
        </li>
    }
}

/// What was taken out and waits, each with why and by whom, and the way back.
#[component]
pub fn RemovedAsks<'a>(
    /// Whose pages they lead to.
    owner: Owner,
    /// What was taken out.
    removed: &'a [RemovedAsk],
) -> impl IntoView + use<> {
    if removed.is_empty() {
        return None;
    }
    let words = translator();
    let rows = removed
        .iter()
        .map(|ask| {
            let by = words.with(
                msg::REMOVED_BY,
                [
                    ("name", ask.removed_by.as_str().into()),
                    ("when", words.moment(ask.removed_at).into()),
                    ("until", words.moment(ask.removed_at + WAITS).into()),
                ],
            );
            let why = words.labelled(&words.text(msg::ASK_REMOVE_WHY), &ask.removed_why);
            let label = words.labelled(&words.text(msg::REMOVED_BACK), &ask.what);
            view! {
                <li>
                    <span dir="auto">{ask.what.clone()}</span>
                    <span class="soft">{why}</span>
                    <span class="soft">{by}</span>
                    <form class="no-print" method="post" action=to::in_ask(owner, ask.id, "back")>
                        <button class="link" aria-label=label>{words.text(msg::REMOVED_BACK)}</button>
                    </form>
                </li>
            }
        })
        .collect_view();
    Some(view! {
        <h2>{words.text(msg::ASKS_TAKEN_OUT)}</h2>
        <ul class="rows">{rows}</ul>
    })
}

/// What facilitators are asked about asks, offers and referrals this week; nothing where nothing is.
#[component]
pub fn AskNewsSection<'a>(
    /// The network.
    network: NetworkId,
    /// What they are asked.
    news: &'a AskNews,
) -> impl IntoView + use<> {
    let words = translator();
    let owner = Owner::Network(network);
    let matches = AsksTab::Matches.path(network);
    let line = |count: usize, message, state: &str| {
        let href = format!("{matches}?state={state}");
        (count > 0).then(|| view! { <li><a href=href>{words.count(message, count)}</a></li> })
    };
    if news.proposed + news.untold + news.running_out.len() == 0 {
        return None;
    }
    let running_out = (!news.running_out.is_empty()).then(|| {
        let title = words.count(msg::ASKS_RUN_OUT, news.running_out.len());
        view! {
            <h3>{title}</h3>
            <AskRows owner=owner asks=&news.running_out none=msg::ASKS_NONE mixed=true />
        }
    });
    Some(view! {
        <section>
            <h2>{words.text(msg::VIEW_ASKS)}</h2>
            <ul class="rows">
                {line(news.proposed, msg::MATCHES_WAIT, "proposed")}
                {line(news.untold, msg::MATCHES_UNTOLD, "made")}
            </ul>
            {running_out}
        </section>
    })
}
