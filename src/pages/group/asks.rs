//! Asks and offers as a group sees them: its own, what others in a network ask for and offer, and what came of them.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        card::{Card, Tone},
        field::Hidden,
        notice::JustDone,
        page::{Page, PageContext, translator},
        tabs::{Tab, Tabs},
    },
    domain::{
        action::Action,
        ask::{Posting, Side},
        form::Form,
        ids::OrganisationId,
        organisation::{Network, Organisation},
        round::Owner,
    },
    forms::ask::{ACTION, AskForm, OVER, SIDE, STILL},
    language::msg,
    pages::{
        network::{
            ask::StateButtons,
            ask_form::NewAskPage,
            asks::{AskRows, ListFilter, ListPages, RemovedAsks, none_of},
            matches::MatchRows,
        },
        shell::request::{PageResult, PostedForm, Query, or_again, redirect},
    },
    queries::{
        self,
        ask::{AskList, GroupAskNews, GroupAsks},
    },
    visitor::Coordinator,
    wording::{ask as said, notice::Notice, to},
};

/// `GET /groups/{group}/asks`: its own, and of those of others in `network` those of `side`.
pub async fn show(State(app): State<App>, who: Coordinator, Query(asked): Query) -> PageResult {
    let asks = queries::ask::of_group(&app, &who, &asked).await?;
    let group = &who.organisation;
    Ok(PageContext::of(&app, &who).render(|| view! { <AsksPage group=group asks=&asks /> }))
}

#[component]
fn AsksPage<'a>(group: &'a Organisation, asks: &'a GroupAsks) -> impl IntoView + use<> {
    let words = translator();
    let owner = Owner::Group(group.id);
    let title = words.text(msg::VIEW_ASKS);
    let new = |side: Side| {
        let href = to::new_of(owner, side);
        view! { <a class="button" href=href>{words.text(said::new_title(side))}</a> }
    };
    let matches = (!asks.matches.is_empty()).then(|| {
        view! {
            <h2>{words.text(msg::MATCHES_TITLE)}</h2>
            <MatchRows owner=owner matches=&asks.matches />
        }
    });
    let rest = match (&asks.network, &asks.others) {
        (Some(network), Some(others)) => Either::Left(view! {
            <p class="buttons no-print">{Side::PAIR.map(new).collect_view()}</p>
            <h2>{words.text(msg::ASKS_OWN)}</h2>
            <AskRows owner=owner asks=&asks.own none=msg::ASKS_OWN_NONE mixed=true />
            {matches}
            <Others owner=owner network=network networks=&asks.networks others=others />
            <RemovedAsks owner=owner removed=&asks.removed />
        }),
        _ => Either::Right(view! { <p>{words.text(msg::ASKS_NO_NETWORK)}</p> }),
    };
    let body = view! {
        <div class="where"><a class="stop" href=to::group(group.id) dir="auto">{group.name.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::ASKS_GROUP_TEXT)}</p>
        <JustDone />
        {rest}
    };
    view! { <Page title=title>{body}</Page> }
}

/// What others in a network ask for or offer.
#[component]
fn Others<'a>(
    owner: Owner,
    network: &'a Network,
    networks: &'a [Network],
    others: &'a AskList,
) -> impl IntoView + use<> {
    let words = translator();
    let path = to::asks(owner);
    let at = |network: &Network, side: Side| {
        format!("{path}?network={}&{SIDE}={}", network.id, side.word())
    };
    let places = (networks.len() > 1).then(|| {
        let links = networks
            .iter()
            .map(|other| {
                let current = (other.id == network.id).then_some("page");
                let name = other.name.clone();
                view! { <a href=at(other, others.side) aria-current=current dir="auto">{name}</a> }
            })
            .collect_view();
        view! { <nav class="views no-print" aria-label=words.text(msg::ASK_NETWORK)>{links}</nav> }
    });
    let sides = [
        (Side::Ask, msg::ASKS_OF_OTHERS),
        (Side::Offer, msg::OFFERS_OF_OTHERS),
    ]
    .map(|(side, title)| Tab {
        href: at(network, side),
        title: words.text(title),
        is_here: side == others.side,
    })
    .to_vec();
    let with = || {
        vec![
            ("network", network.id.to_string()),
            (SIDE, others.side.word().to_owned()),
        ]
    };
    let none = none_of(others.side);
    view! {
        <h2 dir="auto">{words.with(msg::ASKS_IN, [("network", network.name.as_str().into())])}</h2>
        {places}
        <Tabs label=words.text(msg::ASK_SIDE) tabs=sides />
        <ListFilter path=path.clone() found=others with=with() />
        <AskRows owner=owner asks=&others.asks none=none />
        <ListPages path=path found=others with=with() />
    }
}

/// `GET /groups/{group}/asks/new`: a form for a new one of `side`.
pub async fn new_page(State(app): State<App>, who: Coordinator, Query(asked): Query) -> PageResult {
    let side = Side::read(asked.get(SIDE)).unwrap_or(Side::Ask);
    let networks = queries::ask::networks(&app, &who).await?;
    let form = commands::ask::blank(side);
    Ok(render_new(&app, &who, &networks, &form, StatusCode::OK))
}

fn render_new(
    app: &App,
    who: &Coordinator,
    networks: &[Network],
    form: &Form,
    status: StatusCode,
) -> Response {
    let owner = Owner::Group(who.organisation.id);
    PageContext::of(app, who).render_as(
        status,
        || view! { <NewAskPage owner=owner networks=networks form=form /> },
    )
}

/// `POST /groups/{group}/asks`
///
/// # Errors
/// As [`commands::ask::make_for_group`].
pub async fn make(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let networks = queries::ask::networks(&app, &who).await?;
    let owner = Owner::Group(who.organisation.id);
    or_again(
        commands::ask::make_for_group(&app, &who, form).await,
        |ask| redirect(&Notice::AskSaved.at(&to::ask(owner, ask))),
        |form| {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render_new(&app, &who, &networks, &form, status)
        },
    )
}

/// `POST /groups/{group}/asks/from-plan`: asks a network for what an action needs.
///
/// # Errors
/// As [`commands::ask::ask_for_action`].
pub async fn from_plan(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let action = form.get(ACTION).parse();
    let action = action.map_err(|_| crate::domain::error::Error::Garbled)?;
    let action = queries::action::find(&app, &who, action).await?;
    let ask = commands::ask::ask_for_action(&app, &who, &action, &form).await?;
    let owner = Owner::Group(who.organisation.id);
    let change = to::in_ask(owner, ask, "change");
    Ok(redirect(&Notice::AskSaved.at(&change)))
}

/// Asks a network for what an action needs, by a press for each network; or leads to what was asked.
#[component]
pub fn AskForNeeded<'a>(
    /// The action.
    action: &'a Action,
    /// The networks of the group.
    networks: &'a [Network],
    /// What was asked for it before.
    asked: &'a [Posting],
) -> impl IntoView + use<> {
    let words = translator();
    let group = action.organisation_id;
    let known = asked
        .iter()
        .map(|ask| {
            let href = to::ask(Owner::Group(group), ask.id);
            view! { <a class="button" href=href>{words.text(msg::ASK_OF_ACTION)}</a> }
        })
        .collect_view();
    let buttons = networks
        .iter()
        .filter(|network| asked.iter().all(|ask| ask.network != network.id))
        .map(|network| {
            let label = words.with(
                msg::ASK_FOR_NEEDED,
                [("network", network.name.as_str().into())],
            );
            let value = network.id.to_string();
            view! { <button name=AskForm::FIELDS.network.name value=value>{label}</button> }
        })
        .collect_view();
    view! {
        <form class="no-print" method="post" action=to::in_group(group, "asks/from-plan")>
            <Hidden name=ACTION value=action.id.to_string() />
            <div class="buttons">{known}{buttons}</div>
        </form>
    }
}

/// What the group is asked and told about its asks, offers and referrals; nothing where nothing is.
#[component]
pub fn AskNewsCard<'a>(
    /// The group.
    group: OrganisationId,
    /// What it is asked and told.
    news: &'a GroupAskNews,
) -> impl IntoView + use<> {
    if news.running_out.is_empty() && news.made.is_empty() {
        return None;
    }
    let words = translator();
    let owner = Owner::Group(group);
    let running_out = news
        .running_out
        .iter()
        .map(|ask| {
            view! {
                <p><a href=to::ask(owner, ask.id) dir="auto">{ask.said.what.clone()}</a> " " {said::until(words, ask)}</p>
                <StateButtons owner=owner ask=ask states=&[(STILL, msg::ASK_STILL), (OVER, msg::ASK_OVER)] />
            }
        })
        .collect_view();
    let asked =
        (!news.running_out.is_empty()).then(|| view! { <p>{words.text(msg::ASK_STILL_TITLE)}</p> });
    let made = (!news.made.is_empty()).then(|| {
        view! {
            <p>{words.text(msg::MATCH_ASK_OUTCOME)}</p>
            <MatchRows owner=owner matches=&news.made />
        }
    });
    let body = view! { {made} {asked} {running_out} };
    Some(view! { <Card title=words.text(msg::VIEW_ASKS) tone=Tone::Next>{body}</Card> })
}
