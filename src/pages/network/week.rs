//! A network's home: who needs someone this week.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::{
        card::{Card, Tone},
        notice::JustDone,
        page::{PageContext, translator},
    },
    domain::{ids::NetworkId, need::Need, organisation::Network},
    forms::network::Filter,
    language::{Message, msg},
    pages::{
        network::{
            dashboard::{GroupLink, NetworkPage, ViewFiles, ViewTabs},
            themes,
        },
        shell::request::{PageResult, Query},
    },
    queries::{self, dashboard::as_count, network_query::NetworkQuery, week::Week},
    visitor::Facilitator,
    wording::{
        self,
        network::{View, reasons},
        to,
    },
};

/// `GET /networks/{network}`
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let query = queries::network_query::network_query(&app, &who, form).await?;
    let week = queries::week::week(&app, &query).await?;
    let erased = queries::erasure::lately(&app, who.network.id, who.visitor.now).await?;
    Ok(PageContext::of_network(&app, &who).render(
        || view! { <WeekPage network=&who.network query=&query week=&week erased=erased /> },
    ))
}

#[component]
fn WeekPage<'a>(
    network: &'a Network,
    query: &'a NetworkQuery,
    week: &'a Week,
    /// Groups that were erased lately.
    erased: usize,
) -> impl IntoView + use<> {
    let words = translator();
    let erased = (erased > 0)
        .then(|| view! { <p class="aside">{words.count(msg::WEEK_ERASED, erased)}</p> });
    let (headline, body) = if week.counts.groups == 0 && !query.is_part() {
        let steps = view! { <FirstSteps network=network.id /> };
        (words.text(msg::WEEK_EMPTY_TITLE), Either::Left(steps))
    } else {
        let headline = words.count(msg::WEEK_TITLE, as_count(week.counts.any));
        (
            headline,
            Either::Right(view! { <ThisWeek query=query week=week /> }),
        )
    };
    let body = view! { <JustDone /> {erased} {body} };
    view! {
        <NetworkPage network=network title=network.name.clone() heading=headline wide=true>{body}</NetworkPage>
    }
}

/// What to do first in a network without groups.
#[component]
fn FirstSteps(network: NetworkId) -> impl IntoView {
    let words = translator();
    view! {
        <p>{words.text(msg::WEEK_EMPTY_TEXT)}</p>
        <ol class="steps">
            <li>
                <p>{words.text(msg::WEEK_FIRST_GROUPS)}</p>
                <p class="buttons">
                    <a class="button main" href=to::in_network(network, "groups/new")>{words.text(msg::GROUP_ADD)}</a>
                    <a class="button" href=to::in_network(network, "import")>{words.text(msg::WEEK_FIRST_IMPORT)}</a>
                </p>
            </li>
            <li><p>{words.text(msg::WEEK_FIRST_LINKS)}</p></li>
            <li><p>{words.text(msg::WEEK_FIRST_SHARE)}</p></li>
        </ol>
    }
}

#[component]
fn ThisWeek<'a>(query: &'a NetworkQuery, week: &'a Week) -> impl IntoView + use<> {
    let words = translator();
    let network = query.which.network;
    let counts = &week.counts;
    let plans = words.with(
        msg::WEEK_PLANS,
        [
            ("plans", as_count(counts.plans).into()),
            ("n", as_count(counts.groups).into()),
        ],
    );
    // That a part of the groups is asked for, which is chosen on another view, and the way to all.
    let part = query.is_part().then(|| {
        view! {
            <p class="aside">
                {words.text(msg::WEEK_PART)} " " <a href=to::network(network)>{words.text(msg::FILTER_OFF_GROUPS)}</a>
            </p>
        }
    });
    let quiet = counts.any + counts.nobody == 0 && week.theme.is_none() && week.again == 0;
    view! {
        <p class="lead">{words.text(msg::WEEK_TEXT)} " " {plans}</p>
        <ViewTabs network=network view=View::Week query=query />
        {part}
        {quiet.then(|| view! { <p>{words.text(msg::WEEK_QUIET)}</p> })}
        <NeedsTable query=query week=week />
        <div class="cards">
            <ReviewCards network=network week=week /> <NobodyCard query=query week=week />
            <ThemeCard query=query week=week /> <MovedCard query=query week=week />
        </div>
        <p>
            <a class="button" href=query.link(&View::ByPrinciple.path(network), &[])>{words.text(msg::WEEK_TO_GRID)}</a>
        </p>
    }
}

/// The address of the groups that have a need.
fn with_need(query: &NetworkQuery, need: Need) -> String {
    let path = View::ByPrinciple.path(query.which.network);
    query.link(&path, &[(Filter::FIELDS.need.name, need.word())])
}

/// The groups that need somebody, by name, each with why; and the ways to those of one kind.
#[component]
fn NeedsTable<'a>(query: &'a NetworkQuery, week: &'a Week) -> impl IntoView + use<> {
    if week.all.is_empty() {
        return None;
    }
    let words = translator();
    let counts = &week.counts;
    let kinds = [
        (Need::Stuck, msg::WEEK_STUCK, counts.stuck),
        (Need::Overdue, msg::WEEK_OVERDUE, counts.overdue),
        (Need::CheckIn, msg::WEEK_CHECK_IN, counts.check_in),
    ]
    .into_iter()
    .filter(|(.., count)| *count > 0)
    .map(|(need, message, count)| {
        let text = words.count(message, as_count(count));
        view! { <li><a href=with_need(query, need)>{text}</a></li> }
    })
    .collect_view();
    let rows = week
        .all
        .iter()
        .map(|row| {
            let why = reasons(words, query, row).join(" ");
            view! {
                <tr>
                    <th scope="row">
                        <GroupLink network=query.which.network group=row.organisation_id name=&row.name />
                    </th>
                    <td>{why}</td>
                </tr>
            }
        })
        .collect_view();
    let more = as_count(counts.any).saturating_sub(week.all.len());
    let more = (more > 0).then(
        || view! { <p><a href=with_need(query, Need::Any)>{words.count(msg::WEEK_MORE, more)}</a></p> },
    );
    Some(view! {
        <div class="scroll" tabindex="0" role="region" aria-label=words.text(msg::VIEW_WEEK)>
            <table class="stacked">
                <thead>
                    <tr>
                        <th scope="col">{words.text(msg::GRID_GROUP)}</th>
                        <th scope="col">{words.text(msg::WEEK_WHY)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {more}
        <ul class="kinds plain">{kinds}</ul>
        <ViewFiles query=query view=View::Week />
    })
}

/// A large number with what it counts, and a button that leads on.
#[component]
fn CountCard(
    /// The number.
    count: usize,
    /// What it counts.
    #[prop(into)]
    text: String,
    /// Where the button leads.
    #[prop(into)]
    href: String,
    /// What it says.
    button: Message,
    /// Whether it stands out.
    #[prop(optional)]
    main: bool,
    /// What stands between.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let class = if main { "button main" } else { "button" };
    let between = children.map(|children| children());
    let body = view! {
        <h2><span class="big">{count}</span> " " {text}</h2>
        {between}
        <p><a class=class href=href>{translator().text(button)}</a></p>
    };
    view! { <Card tone=Tone::Need>{body}</Card> }
}

/// Groups that nobody runs yet: what helps is a link to join.
#[component]
fn NobodyCard<'a>(query: &'a NetworkQuery, week: &'a Week) -> impl IntoView + use<> {
    let words = translator();
    let network = query.which.network;
    let count = as_count(week.counts.nobody);
    if count == 0 {
        return None;
    }
    let names = week
        .nobody
        .iter()
        .map(|row| view! { <li><GroupLink network=network group=row.organisation_id name=&row.name /></li> })
        .collect_view();
    let more = count.saturating_sub(week.nobody.len());
    let more = (more > 0).then(|| {
        let all = with_need(query, Need::Coordinator);
        view! { <p><a href=all>{words.count(msg::WEEK_MORE, more)}</a></p> }
    });
    let named = view! { <ul class="plain">{names}</ul> {more} };
    let text = words.count(msg::WEEK_NOBODY, count);
    let href = to::in_network(network, "invitations");
    Some(
        view! { <CountCard count=count text=text href=href button=msg::WEEK_HAND_OUT>{named}</CountCard> },
    )
}

/// Reviews that wait for a facilitator, and those whose day to be looked at again has come.
#[component]
fn ReviewCards<'a>(network: NetworkId, week: &'a Week) -> impl IntoView + use<> {
    let words = translator();
    let (waiting, again) = (week.reviews, week.again);
    let waiting = (waiting > 0).then(|| {
        let text = words.count(msg::WEEK_REVIEWS, waiting);
        let href = to::in_network(network, "reviews");
        view! { <CountCard count=waiting text=text href=href button=msg::WEEK_TO_REVIEWS main=true /> }
    });
    let again = (again > 0).then(|| {
        let text = words.count(msg::WEEK_AGAIN, again);
        let href = to::in_network(network, "reviews?state=again");
        view! { <CountCard count=again text=text href=href button=msg::WEEK_LOOK /> }
    });
    view! { {waiting} {again} }
}

/// The statement that comes up most.
#[component]
fn ThemeCard<'a>(query: &'a NetworkQuery, week: &'a Week) -> impl IntoView + use<> {
    let (theme, statement) = week.theme.as_ref()?;
    let count = theme.low + theme.unsure;
    let about = [("count", count.into()), ("n", theme.asked.into())];
    let text = translator().with(msg::WEEK_THEME, about);
    let href = themes::address(query, &theme.statement_id, "");
    let statement = view! { <p>{statement.clone()}</p> };
    Some(
        view! { <CountCard count=count text=text href=href button=msg::WEEK_TO_THEMES>{statement}</CountCard> },
    )
}

/// What has changed: the principle on which most groups stand nearer.
#[component]
fn MovedCard<'a>(query: &'a NetworkQuery, week: &'a Week) -> impl IntoView + use<> {
    let questionnaire = query.questionnaire.as_deref()?;
    let rows: Vec<_> = wording::network::rows(questionnaire, &week.spreads).collect();
    let (title, spread) = wording::network::most_moved(&rows)?;
    let about = [("principle", title.into()), ("n", spread.compared().into())];
    let text = translator().with(msg::WEEK_MOVED, about);
    let href = query.link(&View::Changes.path(query.which.network), &[]);
    Some(view! { <CountCard count=spread.up text=text href=href button=msg::WEEK_TO_CHANGES /> })
}
