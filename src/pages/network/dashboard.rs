//! What the views of a network's dashboard share: the page round them, the ways from one to the other, choosing groups,
//! pages and files.

use leptos::prelude::*;

use crate::{
    components::{
        field::{Select, TextField},
        notice::JustDone,
        page::{Page, translator},
        tabs::{Tab, Tabs},
    },
    domain::{
        form::Form,
        group_order::GroupOrder,
        ids::{NetworkId, OrganisationId},
        need::Need,
        organisation::Network,
    },
    forms::{self, network::Filter},
    islands::search::{self, SearchWhileTyping},
    language::{Message, msg},
    queries::network_query::{AFTER, Dashboard, FilterChoices, NetworkQuery, PRINCIPLE, SORT},
    wording::{
        network::{RecordList, View, need_name},
        to,
    },
};

/// A page of a network: its name, and what was found or is asked as the heading.
#[component]
pub fn NetworkPage<'a>(
    /// The network.
    network: &'a Network,
    /// What the tab is called.
    #[prop(into)]
    title: String,
    /// The heading, where it says more than the title.
    #[prop(optional, into)]
    heading: Option<String>,
    /// Whether it uses the whole width of a large screen.
    #[prop(optional)]
    wide: bool,
    children: Children,
) -> impl IntoView + use<> {
    let heading = heading.unwrap_or_else(|| title.clone());
    let body = view! {
        <div class="where"><span dir="auto">{network.name.clone()}</span></div>
        <h1>{heading}</h1>
        {children()}
    };
    view! { <Page title=title wide=wide>{body}</Page> }
}

/// A view of the dashboard in which groups are chosen; its children are what was found.
#[component]
pub fn DashboardPage<'a>(
    /// The network, and which of its groups are asked for.
    dashboard: &'a Dashboard,
    /// Which view it is.
    view: View,
    /// What the tab is called.
    #[prop(into)]
    title: String,
    /// The heading, where it says more than the title.
    #[prop(optional, into)]
    heading: Option<String>,
    /// What the view is for.
    lead: Message,
    /// What can be done here: addresses and names of buttons, the first stands out.
    #[prop(optional)]
    actions: Vec<(String, Message)>,
    children: Children,
) -> impl IntoView + use<> {
    let words = translator();
    let (network, query) = (&dashboard.network, &dashboard.query);
    let heading = heading.unwrap_or_else(|| title.clone());
    let actions = (!actions.is_empty()).then(|| {
        let buttons = actions
            .into_iter()
            .enumerate()
            .map(|(at, (href, name))| {
                let class = if at == 0 { "button main" } else { "button" };
                view! { <a class=class href=href>{words.text(name)}</a> }
            })
            .collect_view();
        view! { <p class="buttons no-print">{buttons}</p> }
    });
    let body = view! {
        <p class="lead">{words.text(lead)}</p>
        <JustDone />
        <ViewTabs network=network.id view=view query=query />
        {actions}
        <FilterForm query=query choices=&dashboard.choices view=view />
        <div id=search::LIST>{children()}</div>
    };
    view! { <NetworkPage network=network title=title heading=heading wide=true>{body}</NetworkPage> }
}

/// Links to all views, with the groups that are chosen where the page chooses some.
#[component]
pub fn ViewTabs<'a>(
    /// The network.
    network: NetworkId,
    /// The view that is open.
    view: View,
    /// Which groups are asked for.
    #[prop(optional)]
    query: Option<&'a NetworkQuery>,
) -> impl IntoView + use<> {
    let words = translator();
    let need = Filter::FIELDS.need.name;
    let tabs = View::ALL
        .into_iter()
        .map(|other| {
            let path = other.path(network);
            Tab {
                href: query.map_or(path.clone(), |query| query.link(&path, &[(need, "")])),
                title: words.text(other.title()),
                is_here: other == view,
            }
        })
        .collect();
    view! { <Tabs label=words.text(msg::VIEWS_LABEL) tabs=tabs /> }
}

/// Chooses groups: a plain form whose address can be sent to someone. Where scripts run, typing a name searches at once.
#[component]
fn FilterForm<'a>(
    query: &'a NetworkQuery,
    choices: &'a FilterChoices,
    view: View,
) -> impl IntoView + use<> {
    const FIELDS: Filter = Filter::FIELDS;
    let words = translator();
    let path = view.path(query.which.network);
    let form = &query.form;
    let sort = (query.order != GroupOrder::Name)
        .then(|| view! { <input type="hidden" name=SORT value=query.order.word() /> });
    let needs = Need::ALL.map(|need| (need.word().to_owned(), words.text(need_name(need))));
    // The register is of the groups themselves, whatever audits they show.
    let by_audit = view != View::Register;
    let questionnaire = (by_audit && query.questionnaires.len() > 1).then(|| {
        // The one looked at is chosen also where the address names none.
        let name = FIELDS.questionnaire.name.to_owned();
        let chosen = Form::new([(name, query.which.questionnaire.clone())]);
        let all = words.text(msg::FILTER_MOST_USED);
        let options = query.questionnaires.clone();
        view! { <Select field=FIELDS.questionnaire form=&chosen all=all options=options /> }
    });
    let among = |field: forms::Field, options: &[(String, String)]| {
        let all = words.text(msg::FILTER_ALL);
        (!options.is_empty())
            .then(|| view! { <Select field=field form=form all=all options=options.to_vec() /> })
    };
    let off = query.is_part().then(|| {
        let all = path.clone();
        view! { <a href=all>{words.text(msg::FILTER_OFF_GROUPS)}</a> }
    });
    // A name is searched often; the rest is asked for now and then, and then it stays in sight.
    view! {
        <form id=search::FORM class="filters live no-print" method="get" action=path>
            <TextField field=FIELDS.name form=form />
            {sort}
            <details open=query.is_narrowed()>
                <summary>{words.text(msg::FILTER_GROUPS)}</summary>
                <div class="fields">
                    {questionnaire}
                    {among(FIELDS.neighbourhood, &choices.neighbourhoods)}
                    {among(FIELDS.tag, &choices.tags)}
                    {(view == View::ByPrinciple).then(|| among(FIELDS.need, &needs))}
                    {by_audit.then(|| view! {
                        <TextField field=FIELDS.since form=form />
                        <TextField field=FIELDS.until form=form />
                    })}
                </div>
            </details>
            <div class="buttons">
                <button>{words.text(msg::FILTER_SHOW)}</button>
                {off}
            </div>
            <SearchWhileTyping />
        </form>
    }
}

/// The head of a column by which groups can be sorted: pressed again, the other way round where there is one.
#[component]
pub fn SortHead<'a>(
    /// Which groups are asked for.
    query: &'a NetworkQuery,
    /// The view that is open.
    view: View,
    /// What the column is called.
    name: Message,
    /// The order that it leads to.
    order: GroupOrder,
    /// The order that it leads to from there.
    #[prop(optional)]
    back: Option<GroupOrder>,
) -> impl IntoView + use<> {
    let leads_to = back.filter(|_| query.order == order).unwrap_or(order);
    let is_down = query.order == GroupOrder::Newest;
    let sorted = (query.order == order || back == Some(query.order)).then_some(if is_down {
        "descending"
    } else {
        "ascending"
    });
    view! {
        <th scope="col" aria-sort=sorted>
            <a href=sorted_by(query, view, leads_to)>{translator().text(name)}</a>
        </th>
    }
}

/// The address of a view in this order, from its first page.
fn sorted_by(query: &NetworkQuery, view: View, order: GroupOrder) -> String {
    let word = match order {
        GroupOrder::Name => "",
        order => order.word(),
    };
    query.link(&view.path(query.which.network), &[(SORT, word)])
}

/// The same ways where the heads of a table are not in sight: on a narrow screen.
#[component]
pub fn SortLinks<'a>(
    /// Which groups are asked for.
    query: &'a NetworkQuery,
    /// The view that is open.
    view: View,
    /// The orders there are.
    orders: &'a [GroupOrder],
) -> impl IntoView + use<> {
    let words = translator();
    let links = orders
        .iter()
        .map(|order| {
            let name = match order {
                GroupOrder::Name => msg::SORT_NAME,
                GroupOrder::Place => msg::SORT_PLACE,
                GroupOrder::Newest => msg::SORT_NEWEST,
                GroupOrder::Oldest => msg::SORT_OLDEST,
            };
            let current = (*order == query.order).then_some("true");
            view! { <a href=sorted_by(query, view, *order) aria-current=current>{words.text(name)}</a> }
        })
        .collect_view();
    view! { <nav class="views sort no-print" aria-label=words.text(msg::SORT_LABEL)>{links}</nav> }
}

/// The ways to the beginning and to the next page.
#[component]
pub fn PageLinks<'a>(
    /// Which groups are asked for.
    query: &'a NetworkQuery,
    /// The view that is open.
    view: View,
    /// Where the next page begins.
    next: Option<&'a str>,
) -> impl IntoView + use<> {
    let words = translator();
    let path = view.path(query.which.network);
    let principle = query.form.get(PRINCIPLE);
    let at = |after: &str| query.link(&path, &[(PRINCIPLE, principle), (AFTER, after)]);
    let began = !query.form.get(AFTER).is_empty();
    view! {
        <p class="buttons no-print">
            {began.then(|| view! { <a class="button" href=at("")>{words.text(msg::PAGES_FIRST)}</a> })}
            {next.map(|next| view! { <a class="button" href=at(next)>{words.text(msg::PAGES_NEXT)}</a> })}
        </p>
    }
}

/// A view as files to take away.
#[component]
pub fn ViewFiles<'a>(
    /// Which groups are asked for.
    query: &'a NetworkQuery,
    /// The view that is open.
    view: View,
) -> impl IntoView + use<> {
    let path = to::in_network(query.which.network, view.word());
    let at = |ending: &str| query.link(&format!("{path}.{ending}"), &[]);
    view! { <TableFiles xlsx=at("xlsx") csv=at("csv") /> }
}

/// The ways to a record that the network keeps as files.
#[component]
pub fn RecordFiles(
    /// The network.
    network: NetworkId,
    /// Which record.
    list: RecordList,
) -> impl IntoView {
    let path = to::in_network(network, list.word());
    view! { <TableFiles xlsx=format!("{path}.xlsx") csv=format!("{path}.csv") /> }
}

/// The ways to a table as files.
#[component]
pub fn TableFiles(
    /// Address of the workbook.
    xlsx: String,
    /// Address of the plain text.
    csv: String,
) -> impl IntoView {
    let words = translator();
    view! {
        <p class="buttons no-print">
            <a class="button" href=xlsx>{words.text(msg::PLAN_XLSX)}</a>
            <a class="button" href=csv>{words.text(msg::PLAN_CSV)}</a>
        </p>
    }
}

/// A group's name, which leads to its page.
#[component]
pub fn GroupLink<'a>(
    /// The network.
    network: NetworkId,
    /// The group.
    group: OrganisationId,
    /// Its name.
    name: &'a str,
) -> impl IntoView + use<> {
    view! { <a href=to::member(network, group) dir="auto">{name.to_owned()}</a> }
}

/// What is said where no group is found, or none is there yet.
pub fn nobody_found(query: &NetworkQuery) -> Message {
    if query.is_part() {
        msg::GRID_NONE
    } else {
        msg::NETWORK_EMPTY
    }
}
