//! Groups by principle: where each stands in its newest shared audit, by name and never by level, and how its plan is.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::{
        asked::{Asked, OnlyIn},
        cup::{Cup, accent},
        page::{PageContext, translator},
    },
    domain::{group_order::GroupOrder, questionnaire::Questionnaire, standing::Standing},
    language::{Translator, msg},
    pages::{
        network::dashboard::{
            DashboardPage, GroupLink, PageLinks, SortHead, SortLinks, ViewFiles, nobody_found,
        },
        shell::request::{PageResult, Query},
    },
    queries::{
        self,
        dashboard::{ByPrinciple, Member, as_count},
        network_query::{Dashboard, NetworkQuery},
    },
    visitor::Facilitator,
    wording::network::{View, level, plan_in_short},
};

/// `GET /networks/{network}/grid`
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let dashboard = queries::network_query::dashboard(&app, &who, form).await?;
    let groups = queries::dashboard::by_principle(&app, &dashboard.query).await?;
    Ok(PageContext::of_network(&app, &who)
        .render(|| view! { <ByPrinciplePage dashboard=&dashboard groups=&groups /> }))
}

#[component]
fn ByPrinciplePage<'a>(dashboard: &'a Dashboard, groups: &'a ByPrinciple) -> impl IntoView + use<> {
    let words = translator();
    let query = &dashboard.query;
    let none = groups.members.is_empty();
    let found = if none {
        Either::Left(view! { <p>{words.text(nobody_found(query))}</p> })
    } else {
        Either::Right(view! { <GroupsTable query=query members=&groups.members /> })
    };
    let results = view! {
        <p role="status">{counted(words, query, groups)}</p>
        {query.questionnaire.as_deref().map(|own| view! { <OnlyIn language=&own.language /> })}
        {found}
        <PageLinks query=query view=View::ByPrinciple next=groups.next.as_deref() />
        {(!none).then(|| view! { <ViewFiles query=query view=View::ByPrinciple /> })}
    };
    view! {
        <DashboardPage
            dashboard=dashboard
            view=View::ByPrinciple
            title=words.text(msg::GRID_TITLE)
            lead=msg::GRID_TEXT
        >
            {results}
        </DashboardPage>
    }
}

/// How many groups there are and how many show an audit: those that do not are counted, not guessed.
fn counted(words: Translator, query: &NetworkQuery, groups: &ByPrinciple) -> String {
    let all = as_count(groups.counts.groups);
    let counted = words.count(msg::GRID_COUNT, all);
    let title = query.questionnaire.as_ref().map(|own| own.title.clone());
    let Some(title) = title.filter(|_| all > 0) else {
        return counted;
    };
    let shown = words.with(
        msg::GRID_SHOWN,
        [
            ("shown", as_count(groups.counts.shown).into()),
            ("n", all.into()),
            ("title", title.into()),
        ],
    );
    format!("{counted} {shown}")
}

#[component]
fn GroupsTable<'a>(query: &'a NetworkQuery, members: &'a [Member]) -> impl IntoView + use<> {
    let words = translator();
    let asked = query.questionnaire.as_deref();
    let language = asked.map_or("", |own| own.language.as_str());
    let principles = asked.iter().flat_map(|own| &own.principles);
    let heads = principles
        .enumerate()
        .map(|(index, principle)| {
            view! { <th scope="col" class=accent(index)><Asked language=language text=&principle.title /></th> }
        })
        .collect_view();
    let rows = members
        .iter()
        .map(|member| view! { <GroupRow query=query member=member /> })
        .collect_view();
    let view = View::ByPrinciple;
    view! {
        <SortLinks query=query view=view orders=&GroupOrder::ALL />
        <div class="scroll" tabindex="0" role="region" aria-label=words.text(msg::GRID_TITLE)>
            <table class="grid stacked long">
                <thead>
                    <tr>
                        <SortHead query=query view=view name=msg::GRID_GROUP order=GroupOrder::Name />
                        <SortHead query=query view=view name=msg::FILTER_PLACE order=GroupOrder::Place />
                        <SortHead
                            query=query
                            view=view
                            name=msg::GRID_DATE
                            order=GroupOrder::Newest
                            back=GroupOrder::Oldest
                        />
                        {heads}
                        <th scope="col">{words.text(msg::GRID_PLAN)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn GroupRow<'a>(query: &'a NetworkQuery, member: &'a Member) -> impl IntoView + use<> {
    let words = translator();
    let row = &member.row;
    let held = row.held_on.map(|day| words.date(day));
    let cells = query.questionnaire.as_deref().map(|own| {
        if row.audit_id.is_some() {
            Either::Left(view! { <Standings questionnaire=own standings=&member.standings /> })
        } else {
            let across = own.principles.len().to_string();
            let text = words.text(query.not_shown());
            Either::Right(view! { <td colspan=across class="soft">{text}</td> })
        }
    });
    view! {
        <tr>
            <th scope="row">
                <GroupLink network=query.which.network group=row.organisation_id name=&row.name />
            </th>
            <td data-label=words.text(msg::FILTER_PLACE) dir="auto">{row.neighbourhood.clone()}</td>
            <td class="day" data-label=words.text(msg::GRID_DATE)>{held}</td>
            {cells}
            <td data-label=words.text(msg::GRID_PLAN)>{plan_in_short(words, query, row)}</td>
        </tr>
    }
}

/// A cell for each principle, with its cup and its word.
#[component]
fn Standings<'a>(
    questionnaire: &'a Questionnaire,
    standings: &'a [Option<Standing>],
) -> impl IntoView + use<> {
    let words = translator();
    let language = questionnaire.language.as_str();
    let of = questionnaire.scale.levels.len();
    questionnaire
        .principles
        .iter()
        .zip(standings)
        .enumerate()
        .map(|(index, (principle, standing))| {
            let mean = standing.as_ref().and_then(Standing::mean);
            let text = level(words, questionnaire, standing.as_ref());
            let text = match standing.as_ref().and_then(Standing::level) {
                Some(_) => Either::Left(view! { <Asked language=language text=text /> }),
                None => Either::Right(text),
            };
            view! {
                <td class=accent(index) data-label=principle.title.clone()>
                    <span class="measure"><Cup level=mean of=of /> <span>{text}</span></span>
                </td>
            }
        })
        .collect_view()
}
