//! A network's home: who needs someone this week, first things first, and what a facilitator has seen to.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    clock::day,
    commands,
    components::{
        card::{Card, Tone},
        field::{Problems, TextField},
        notice::JustDone,
        page::{PageContext, translator},
    },
    domain::{
        form::Form,
        ids::{NetworkId, OrganisationId},
        need::Need,
        organisation::Network,
        representative::Representative,
        round::Owner,
        share::Subject,
    },
    error::AppError,
    forms::network::{AsideVerb, Filter, SetAside},
    language::{Message, msg},
    pages::{
        network::{
            asks::AskNewsSection,
            dashboard::{NetworkPage, ViewFiles, ViewTabs},
            representatives::EndingTerms,
            themes,
        },
        shell::request::{PageResult, PostedForm, Query, redirect},
        voices::reading::ReadingNews,
    },
    queries::{
        self,
        ask::AskNews,
        dashboard::as_count,
        network_query::{NetworkQuery, SOON},
        reading::AskedToRead,
        week::{Line, Reason, Week},
    },
    visitor::Facilitator,
    wording::{
        self,
        network::{View, line_reason, need_heading},
        notice::Notice,
        to,
    },
};

/// In the address, the line for which a day is being chosen: its group and its reason, with a dot between them.
const LATER: &str = "later";

/// The id of the form in which it is chosen.
const LATER_FORM: &str = "later";

/// `GET /networks/{network}`
pub async fn show(State(app): State<App>, who: Facilitator, Query(asked): Query) -> PageResult {
    let chosen = asked.get(LATER).split_once('.').map(|(group, need)| {
        let in_a_week = who.visitor.today() + SOON;
        let fields = SetAside::FIELDS;
        Form::new([
            (fields.group.name.to_owned(), group.to_owned()),
            (fields.need.name.to_owned(), need.to_owned()),
            // As browsers read a day that is picked.
            (fields.until.name.to_owned(), in_a_week.to_string()),
        ])
    });
    let query = queries::network_query::network_query(&app, &who, asked).await?;
    render(&app, &who, &query, chosen.as_ref(), StatusCode::OK).await
}

/// `POST /networks/{network}`: sets a reason aside, or puts it back.
pub async fn set_aside(
    State(app): State<App>,
    who: Facilitator,
    Query(asked): Query,
    PostedForm(form): PostedForm,
) -> PageResult {
    let query = queries::network_query::network_query(&app, &who, asked).await?;
    match commands::week::set_aside(&app, &who, form).await {
        Ok(verb) => {
            let notice = match verb {
                AsideVerb::Back => Notice::TakenBack,
                AsideVerb::Done | AsideVerb::Later => Notice::SetAside,
            };
            Ok(redirect(&notice.at(&home(&query))))
        }
        Err(AppError::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render(&app, &who, &query, Some(&form), status).await
        }
        Err(error) => Err(error),
    }
}

/// This page, with the groups that are chosen.
fn home(query: &NetworkQuery) -> String {
    query.link(&to::network(query.which.network), &[])
}

/// The page; `chosen` is what was said so far of the line for which a day is being chosen.
async fn render(
    app: &App,
    who: &Facilitator,
    query: &NetworkQuery,
    chosen: Option<&Form>,
    status: StatusCode,
) -> PageResult {
    let week = queries::week::week(app, query).await?;
    let erased = queries::erasure::lately(app, who.network.id, who.visitor.now).await?;
    let reader = Owner::Network(who.network.id);
    let to_read = queries::reading::asked(app, reader, who.person.id).await?;
    let asks = queries::ask::news(app, who).await?;
    let ending = queries::representative::ending(app, who).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! {
            <WeekPage
                network=&who.network
                query=query
                week=&week
                to_read=&to_read
                ending=&ending
                asks=&asks
                erased=erased
                chosen=chosen
            />
        }
    }))
}

#[component]
fn WeekPage<'a>(
    network: &'a Network,
    query: &'a NetworkQuery,
    week: &'a Week,
    /// What groups asked its facilitators to read.
    to_read: &'a [AskedToRead],
    /// Representatives whose terms end.
    ending: &'a [Representative],
    /// What they are asked about asks and offers.
    asks: &'a AskNews,
    /// Groups that were erased lately.
    erased: usize,
    /// What was said so far of the line for which a day is being chosen.
    chosen: Option<&'a Form>,
) -> impl IntoView + use<> {
    let words = translator();
    let erased = (erased > 0)
        .then(|| view! { <p class="aside">{words.count(msg::WEEK_ERASED, erased)}</p> });
    let (headline, body) = if week.counts.groups == 0 && !query.is_part() {
        let steps = view! { <FirstSteps network=network.id /> };
        (words.text(msg::WEEK_EMPTY_TITLE), Either::Left(steps))
    } else {
        let headline = if week.groups == 0 && !week.aside.is_empty() {
            words.text(msg::WEEK_TITLE_DONE)
        } else {
            words.count(msg::WEEK_TITLE, week.groups)
        };
        let body = view! { <ThisWeek query=query week=week ending=ending chosen=chosen /> };
        (headline, Either::Right(body))
    };
    let problems = chosen.map(|form| view! { <Problems form=form fields=&[SetAside::ALL] /> });
    let to_read = view! { <ReadingNews reader=Owner::Network(network.id) asked=to_read /> };
    let asks = view! { <AskNewsSection network=network.id news=asks /> };
    let body = view! { <JustDone /> {problems} {erased} {to_read} {body} {asks} };
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
fn ThisWeek<'a>(
    query: &'a NetworkQuery,
    week: &'a Week,
    ending: &'a [Representative],
    chosen: Option<&'a Form>,
) -> impl IntoView + use<> {
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
    let lead = (week.groups > 0).then(|| words.text(msg::WEEK_TEXT) + " ");
    // That a part of the groups is asked for, which is chosen on another view, and the way to all.
    let part = query.is_part().then(|| {
        view! {
            <p class="aside">
                {words.text(msg::WEEK_PART)} " " <a href=to::network(network)>{words.text(msg::FILTER_OFF_GROUPS)}</a>
            </p>
        }
    });
    let quiet = week.groups == 0 && week.aside.is_empty();
    let reasons = week
        .reasons
        .iter()
        .map(|reason| view! { <ReasonSection query=query reason=reason chosen=chosen /> })
        .collect_view();
    view! {
        <p class="lead">{lead}{plans}</p>
        <ViewTabs network=network view=View::Week query=query />
        {part}
        {quiet.then(|| view! { <p>{words.text(msg::WEEK_QUIET)}</p> })}
        {reasons}
        <EndingTerms network=network ending=ending />
        <AsideList query=query week=week />
        {(!quiet).then(|| view! { <ViewFiles query=query view=View::Week /> })}
        <WhatComesUp query=query week=week />
        <p>
            <a class="button" href=query.link(&View::ByPrinciple.path(network), &[])>{words.text(msg::WEEK_TO_GRID)}</a>
            <a class="button" href=to::in_network(network, "voices")>{words.text(msg::ROUNDS_TITLE)}</a>
        </p>
    }
}

/// The groups that need somebody for one reason, and the way to all of them.
#[component]
fn ReasonSection<'a>(
    query: &'a NetworkQuery,
    reason: &'a Reason,
    chosen: Option<&'a Form>,
) -> impl IntoView + use<> {
    let words = translator();
    let lines = reason
        .lines
        .iter()
        .map(|line| view! { <ReasonLine query=query line=line chosen=chosen /> })
        .collect_view();
    let more = reason.groups - reason.lines.len();
    let more = (more > 0).then(|| words.count(msg::WEEK_MORE, more) + " ");
    let (href, name) = all_of(query, reason.need);
    view! {
        <section>
            <h2>{need_heading(words, reason.need, reason.groups)}</h2>
            <ul class="rows week">{lines}</ul>
            <p>{more}<a href=href>{words.text(name)}</a></p>
        </section>
    }
}

/// Where something is done about all groups of a reason, and what the way there is called.
fn all_of(query: &NetworkQuery, need: Need) -> (String, Message) {
    let network = query.which.network;
    match need {
        Need::Review => (to::in_network(network, "reviews"), msg::WEEK_TO_REVIEWS),
        Need::Again => (
            to::in_network(network, "reviews?state=again"),
            msg::WEEK_LOOK,
        ),
        Need::Coordinator => (to::in_network(network, "invitations"), msg::WEEK_HAND_OUT),
        _ => {
            let path = View::ByPrinciple.path(network);
            let chosen = [(Filter::FIELDS.need.name, need.word())];
            (query.link(&path, &chosen), msg::WEEK_TO_THESE)
        }
    }
}

/// Where something is done about a line: what is looked at, the group that nobody runs, how the group is reached, or the plan.
fn acts_at(network: NetworkId, line: &Line) -> String {
    match (line.need, line.subject) {
        (_, Some(subject)) => to::shared(network, line.group, subject),
        (Need::Coordinator, None) => to::member(network, line.group),
        (Need::Contact, None) => to::ours(network, line.group),
        (_, None) => to::shared(network, line.group, Subject::Plan),
    }
}

/// A group and why it stands here, with what can be said of it.
#[component]
fn ReasonLine<'a>(
    query: &'a NetworkQuery,
    line: &'a Line,
    chosen: Option<&'a Form>,
) -> impl IntoView + use<> {
    let words = translator();
    let is_chosen = chosen.filter(|form| {
        let fields = SetAside::FIELDS;
        let group = fields.group.typed(form).parse::<OrganisationId>().ok();
        group == Some(line.group) && Need::read(fields.need.typed(form)) == Some(line.need)
    });
    let ways = match is_chosen {
        Some(form) => Either::Left(view! { <LaterForm query=query line=line form=form /> }),
        None => Either::Right(view! { <LineWays query=query line=line /> }),
    };
    view! {
        <li>
            <a href=acts_at(query.which.network, line) dir="auto">{line.name.clone()}</a>
            <span>{line_reason(words, query, line)}</span>
            {ways}
        </li>
    }
}

/// Sets a line aside, or leads to choosing a day.
#[component]
fn LineWays<'a>(query: &'a NetworkQuery, line: &'a Line) -> impl IntoView + use<> {
    let words = translator();
    let which = format!("{}.{}", line.group, line.need.word());
    let href = query.link(
        &to::network(query.which.network),
        &[(LATER, which.as_str())],
    );
    let name = |message: Message| words.labelled(&words.text(message), &line.name);
    view! {
        <div class="ways no-print">
            <form method="post" action=home(query)>
                <LineKey line=line verb=AsideVerb::Done />
                <button class="link" aria-label=name(msg::WEEK_DONE)>{words.text(msg::WEEK_DONE)}</button>
            </form>
            <a href=format!("{href}#{LATER_FORM}") aria-label=name(msg::WEEK_LATER)>
                {words.text(msg::WEEK_LATER)}
            </a>
        </div>
    }
}

/// Names a line and what is done with it.
#[component]
fn LineKey<'a>(line: &'a Line, verb: AsideVerb) -> impl IntoView + use<> {
    const FIELDS: SetAside = SetAside::FIELDS;
    view! {
        <input type="hidden" name=FIELDS.group.name value=line.group.to_string() />
        <input type="hidden" name=FIELDS.need.name value=line.need.word() />
        <input type="hidden" name=FIELDS.seen.name value=line.newest.timestamp_micros().to_string() />
        <input type="hidden" name=FIELDS.verb.name value=verb.word() />
    }
}

/// Chooses the day on which a line comes back.
#[component]
fn LaterForm<'a>(query: &'a NetworkQuery, line: &'a Line, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    view! {
        <form id=LATER_FORM class="later" method="post" action=home(query)>
            <LineKey line=line verb=AsideVerb::Later />
            <TextField field=SetAside::FIELDS.until form=form />
            <div class="buttons">
                <button>{words.text(msg::WEEK_LATER_SAVE)}</button>
                <a href=home(query)>{words.text(msg::WEEK_KEEP)}</a>
            </div>
        </form>
    }
}

/// What is set aside, folded away, each with who said so and the way back.
#[component]
fn AsideList<'a>(query: &'a NetworkQuery, week: &'a Week) -> impl IntoView + use<> {
    if week.aside.is_empty() {
        return None;
    }
    let words = translator();
    let rows = week
        .aside
        .iter()
        .map(|(line, set)| {
            let about = [
                ("name", words.person(&set.set_by).into()),
                ("date", words.date(day(set.set_at)).into()),
            ];
            let who = match set.aside.until {
                None => words.with(msg::WEEK_ASIDE_DONE, about),
                Some(until) => {
                    let [name, date] = about;
                    let until = ("day", words.date(until).into());
                    words.with(msg::WEEK_ASIDE_UNTIL, [name, date, until])
                }
            };
            let name = words.labelled(&words.text(msg::WEEK_BACK), &line.name);
            view! {
                <li>
                    <a href=acts_at(query.which.network, line) dir="auto">{line.name.clone()}</a>
                    <span>{line_reason(words, query, line)}</span>
                    <span class="soft">{who}</span>
                    <form class="no-print" method="post" action=home(query)>
                        <LineKey line=line verb=AsideVerb::Back />
                        <button class="link" aria-label=name>{words.text(msg::WEEK_BACK)}</button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let many = words.count(msg::WEEK_ASIDE, week.aside.len());
    Some(view! {
        <details>
            <summary>{many}</summary>
            <ul class="rows week">{rows}</ul>
        </details>
    })
}

/// What asks nothing of anybody this week: the theme of most groups, and where most have moved.
#[component]
fn WhatComesUp<'a>(query: &'a NetworkQuery, week: &'a Week) -> impl IntoView + use<> {
    let has_moved = week.spreads.iter().any(|spread| spread.up > 0);
    (week.theme.is_some() || has_moved).then(|| {
        view! {
            <h2>{translator().text(msg::WEEK_THEME_TITLE)}</h2>
            <div class="cards"><ThemeCard query=query week=week /> <MovedCard query=query week=week /></div>
        }
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
    /// What stands between.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let between = children.map(|children| children());
    let body = view! {
        <h3><span class="big">{count}</span> " " {text}</h3>
        {between}
        <p><a class="button" href=href>{translator().text(button)}</a></p>
    };
    view! { <Card tone=Tone::Need>{body}</Card> }
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
