//! What is asked for in a network: the list, and the form for a new ask or offer. The same for offers is beside it.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        field::{Choice, Choices, Hidden, Problem, Problems, Select, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        tabs::{Tab, Tabs},
    },
    domain::{
        ask::{AskKind, AskOrOffer, AskState, Audience, Side},
        form::Form,
        ids::NetworkId,
        organisation::Network,
        removal::WAITS,
        round::Owner,
    },
    forms::ask::{AskForm, BEFORE, KIND, SIDE, WHICH},
    language::{Message, msg},
    pages::{
        network::dashboard::{NetworkPage, TableFiles, ViewTabs},
        shell::request::{PageResult, PostedForm, Query, or_again, redirect},
    },
    queries::{
        self,
        ask::{AskList, AskNews, RemovedAsk},
    },
    visitor::Facilitator,
    wording::{ask as said, network::View, notice::Notice, to},
};

/// `GET /networks/{network}/asks`
pub async fn list(State(app): State<App>, who: Facilitator, Query(asked): Query) -> PageResult {
    render_list(&app, &who, Side::Ask, &asked).await
}

/// The list of a network's asks, or of its offers.
pub async fn render_list(app: &App, who: &Facilitator, side: Side, asked: &Form) -> PageResult {
    let found = queries::ask::of_network(app, who, side, asked).await?;
    let removed = queries::ask::removed(app, who).await?;
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
    let (here, title) = match found.side {
        Side::Ask => (AsksTab::Asks, msg::ASKS_TITLE),
        Side::Offer => (AsksTab::Offers, msg::OFFERS_TITLE),
    };
    let path = here.path(network.id);
    let new = format!("{}/new?{SIDE}={}", to::asks(owner), found.side.word());
    let (label, none) = of_side(found.side);
    let file = |ending: &str| to::in_network(network.id, &format!("asks.{ending}"));
    let title = words.text(title);
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

/// What the way to a new one is called, and what is said where there is none.
pub fn of_side(side: Side) -> (Message, Message) {
    match side {
        Side::Ask => (msg::ASK_NEW, msg::ASKS_NONE),
        Side::Offer => (msg::OFFER_NEW, msg::OFFERS_NONE),
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
}

impl AsksTab {
    /// Its address.
    pub fn path(self, network: NetworkId) -> String {
        let rest = match self {
            Self::Asks => "asks",
            Self::Offers => "offers",
            Self::Matches => "matches",
        };
        to::in_network(network, rest)
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
    let tab = |tab: AsksTab, title| Tab {
        href: tab.path(network),
        title: words.text(title),
        is_here: tab == here,
    };
    let tabs = vec![
        tab(AsksTab::Asks, msg::ASKS_TITLE),
        tab(AsksTab::Offers, msg::OFFERS_TITLE),
        tab(AsksTab::Matches, msg::MATCHES_TITLE),
    ];
    view! { <Tabs label=words.text(msg::VIEW_ASKS) tabs=tabs /> }
}

fn kinds() -> Vec<(String, String)> {
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

/// Asks or offers as a list, each with whose it is; a sentence where there is none.
#[component]
pub fn AskRows<'a>(
    /// Whose pages they lead to.
    owner: Owner,
    /// What is listed.
    asks: &'a [AskOrOffer],
    /// What is said where there is none.
    none: Message,
    /// Whether asks stand beside offers, and each says which it is.
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
fn AskRow<'a>(owner: Owner, ask: &'a AskOrOffer, mixed: bool) -> impl IntoView + use<> {
    let (words, today) = (translator(), visitor().today());
    let state = if ask.state == AskState::Open && ask.said.until < today {
        words.text(msg::ASK_RAN_OUT)
    } else if ask.state == AskState::Open {
        said::until(words, ask)
    } else {
        words.term(ask.state)
    };
    let side = mixed.then(|| view! { <span class="state">{words.term(ask.side)}</span> });
    view! {
        <li>
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

/// `GET /networks/{network}/asks/new`: a form for a new ask or offer; `meeting` names the meeting where it was said.
pub async fn new_page(State(app): State<App>, who: Facilitator, Query(asked): Query) -> PageResult {
    let fields = AskForm::FIELDS;
    let side = Side::read(fields.side.typed(&asked)).unwrap_or(Side::Ask);
    let mut form = commands::ask::blank(side);
    for field in [fields.meeting, fields.whose] {
        form.add(field.name, field.typed(&asked));
    }
    Ok(render_new(&app, &who, &form, StatusCode::OK))
}

fn render_new(app: &App, who: &Facilitator, form: &Form, status: StatusCode) -> Response {
    let owner = Owner::Network(who.network.id);
    PageContext::of_network(app, who).render_as(
        status,
        || view! { <NewAskPage owner=owner networks=&[] form=form /> },
    )
}

/// `POST /networks/{network}/asks`
pub async fn make(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let owner = Owner::Network(who.network.id);
    or_again(
        commands::ask::make_for_network(&app, &who, form).await,
        |ask| redirect(&Notice::AskSaved.at(&to::ask(owner, ask))),
        |form| render_new(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY),
    )
}

/// The form for a new ask or offer.
#[component]
pub fn NewAskPage<'a>(
    /// Whose pages these are.
    owner: Owner,
    /// The networks of a group, where it has to choose one.
    networks: &'a [Network],
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: AskForm = AskForm::FIELDS;
    let words = translator();
    let title = words.text(msg::ASK_NEW_TITLE);
    let sides = Side::ALL
        .map(|side| (side.word().to_owned(), words.term(side)))
        .to_vec();
    let choice = (networks.len() > 1).then(|| {
        let field = FIELDS.network;
        let options = networks
            .iter()
            .map(|network| {
                let value = network.id.to_string();
                view! { <Choice name=field.name value=value label=network.name.clone() typed=true form=form /> }
            })
            .collect_view();
        view! {
            <fieldset class="dots" id=field.name>
                <legend>{words.text(field.label)}</legend>
                <Problem form=form name=field.name />
                {options}
            </fieldset>
        }
    });
    let whose = owner
        .group()
        .is_none()
        .then(|| view! { <TextField field=FIELDS.whose form=form /> });
    let body = view! {
        <BackToAsks owner=owner />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::ASK_NEW_TEXT)}</p>
        <Problems form=form fields=&[AskForm::ALL] />
        <form method="post" action=to::asks(owner)>
            <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
            <Hidden name=FIELDS.meeting.name value=FIELDS.meeting.typed(form) />
            {choice}
            <Choices field=FIELDS.side form=form options=sides />
            {whose}
            <AskFields form=form />
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// The way back to asks and offers.
#[component]
pub fn BackToAsks(
    /// Whose.
    owner: Owner,
) -> impl IntoView {
    let words = translator();
    view! {
        <div class="where"><a class="stop" href=to::asks(owner)>{words.text(msg::VIEW_ASKS)}</a></div>
    }
}

/// The fields of an ask or an offer: what it is and who sees it; the rest is folded until something is typed there.
#[component]
pub fn AskFields<'a>(
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: AskForm = AskForm::FIELDS;
    let words = translator();
    let more = [
        FIELDS.many,
        FIELDS.conditions,
        FIELDS.age,
        FIELDS.area,
        FIELDS.until,
    ];
    let is_open = more
        .iter()
        .any(|field| !field.typed(form).trim().is_empty() || form.problem(field.name).is_some());
    let more = more
        .map(|field| view! { <TextField field=field form=form /> })
        .collect_view();
    let audiences = Audience::ALL
        .map(|audience| (audience.word().to_owned(), words.term(audience)))
        .to_vec();
    let may_contact = FIELDS.may_contact.has(form, "yes");
    view! {
        <TextField field=FIELDS.what form=form />
        <Choices field=FIELDS.kind form=form options=kinds() />
        <details open=is_open>
            <summary>{words.text(msg::ASK_MORE)}</summary>
            {more}
        </details>
        <Choices field=FIELDS.audience form=form options=audiences />
        <TextField field=FIELDS.named form=form />
        <TextField field=FIELDS.reach form=form />
        <label class="dot">
            <input type="checkbox" name=FIELDS.may_contact.name value="yes" checked=may_contact />
            {words.text(FIELDS.may_contact.label)}
        </label>
        <p class="hint">{words.text(msg::ASK_MAY_CONTACT_HINT)}</p>
    }
}

/// What facilitators are asked about asks and offers this week; nothing where nothing is.
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
