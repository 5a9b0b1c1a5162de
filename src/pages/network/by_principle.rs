//! Groups by principle: where each stands in its newest shared audit, by name and never by level, and how its plan is.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        cup::{accent, cup},
        page::PageContext,
    },
    domain::{questionnaire::Questionnaire, standing::Standing},
    language::{Translator, msg},
    pages::{
        network::{self, views::Choices},
        shell::request::{PageResult, Query},
    },
    queries::{
        self,
        dashboard::{ByPrinciple, Member},
        network_query::NetworkQuery,
    },
    visitor::Facilitator,
    wording::{
        network::{View, level, plan},
        to,
    },
};

/// A page of groups by principle.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let asked = queries::network_query::network_query(&app, &who, form).await?;
    let grid = queries::dashboard::grid(&app, &asked).await?;
    let choices = Choices::read(&app, who.network.id).await?;
    let words = who.words();
    let title = words.text(msg::GRID_TITLE);
    Ok(PageContext::of_network(&app, &who)
        .wide()
        .show(&title.clone(), || {
            view! {
                <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
                <h1>{title}</h1>
                <p class="lead">{words.text(msg::GRID_TEXT)}</p>
                {network::views::links(words, &asked, View::Grid)}
                {network::views::filter(words, &asked, choices, View::Grid)}
                <div id="results">{results(words, &asked, &grid)}</div>
            }
            .into_any()
        }))
}

fn results(words: Translator, asked: &NetworkQuery, grid: &ByPrinciple) -> AnyView {
    let none = grid.members.is_empty();
    let found = if none {
        view! { <p>{words.text(if asked.is_part() { msg::GRID_NONE } else { msg::NETWORK_EMPTY })}</p> }
            .into_any()
    } else {
        table(words, asked, grid)
    };
    view! {
        <p role="status">{counted(words, asked, grid)}</p>
        {found}
        {network::views::pages(words, asked, View::Grid, grid.next.as_deref())}
        {(!none).then(|| network::views::files(words, asked, View::Grid))}
    }
    .into_any()
}

/// How many groups there are and how many show an audit: those that do not are counted, not guessed.
fn counted(words: Translator, asked: &NetworkQuery, grid: &ByPrinciple) -> String {
    let n = |count: i64| usize::try_from(count).unwrap_or(0);
    let groups = words.count(msg::GRID_COUNT, n(grid.counts.groups));
    let title = asked.questionnaire.as_ref().map(|own| own.title.clone());
    let Some(title) = title.filter(|_| grid.counts.groups > 0) else {
        return groups;
    };
    let shown = words.with(
        msg::GRID_SHOWN,
        [
            ("shown", n(grid.counts.shown).into()),
            ("n", n(grid.counts.groups).into()),
            ("title", title.into()),
        ],
    );
    format!("{groups} {shown}")
}

fn table(words: Translator, asked: &NetworkQuery, grid: &ByPrinciple) -> AnyView {
    let questionnaire = asked.questionnaire.as_deref();
    let heads: Vec<_> = questionnaire
        .iter()
        .flat_map(|own| own.principles.iter().enumerate())
        .map(|(index, principle)| {
            view! { <th scope="col" class=accent(index)>{principle.title.clone()}</th> }
        })
        .collect();
    let rows: Vec<_> = grid
        .members
        .iter()
        .map(|member| row(words, asked, questionnaire, member))
        .collect();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=words.text(msg::GRID_TITLE)>
            <table class="grid stacked">
                <thead>
                    <tr>
                        <th scope="col">{words.text(msg::GRID_GROUP)}</th>
                        {heads}
                        <th scope="col">{words.text(msg::GRID_PLAN)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// A group as a row of the table.
pub fn row(
    words: Translator,
    asked: &NetworkQuery,
    questionnaire: Option<&Questionnaire>,
    member: &Member,
) -> AnyView {
    let row = &member.row;
    let network = asked.which.network;
    let cells = match (questionnaire, row.audit_id) {
        (None, _) => ().into_any(),
        (Some(own), None) => {
            let across = own.principles.len().to_string();
            view! { <td colspan=across class="soft">{words.text(asked.not_shown())}</td> }
                .into_any()
        }
        (Some(own), Some(_)) => cells(words, own, &member.standings),
    };
    let held = row.held_on.map(|day| words.date(day));
    let about: Vec<String> = row.neighbourhood.iter().cloned().chain(held).collect();
    view! {
        <tr>
            <th scope="row">
                <a href=to::member(network, row.organisation_id) dir="auto">{row.name.clone()}</a>
                <small class="soft" dir="auto">{about.join(" · ")}</small>
            </th>
            {cells}
            <td data-label=words.text(msg::GRID_PLAN)>{plan(words, asked, row)}</td>
        </tr>
    }
    .into_any()
}

fn cells(
    words: Translator,
    questionnaire: &Questionnaire,
    standings: &[Option<Standing>],
) -> AnyView {
    let of = questionnaire.scale.levels.len();
    let cells: Vec<_> = questionnaire
        .principles
        .iter()
        .zip(standings)
        .enumerate()
        .map(|(index, (principle, standing))| {
            let mean = standing.as_ref().and_then(Standing::mean);
            view! {
                <td class=accent(index) data-label=principle.title.clone()>
                    <span class="measure">{cup(mean, of)} <span>{level(words, questionnaire, standing.as_ref())}</span></span>
                </td>
            }
        })
        .collect();
    view! { {cells} }.into_any()
}
