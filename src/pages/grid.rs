//! Groups by principle: where each stands in its newest shared audit, by name and never by level, and how its plan is.

use axum::extract::State;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::{
    Answer, Asked as Query,
    frame::Frame,
    parts::{accent, cup},
    to,
    views::{self, Choices, View},
};
use crate::{
    commands::{
        App,
        dashboard::{self, Asked, Grid, Member},
    },
    domain::{questionnaire::Questionnaire, share::Extent, standing::Standing},
    language::Words,
    store::{dashboard::Row, day},
    visitor::Facilitator,
};

/// A page of groups by principle.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> Answer {
    let asked = dashboard::asked(&app, &who, form).await?;
    let grid = dashboard::grid(&app, &asked).await?;
    let choices = Choices::read(&app, who.network.id).await?;
    let words = who.words();
    let title = words.t("grid-title");
    Ok(Frame::of_network(&app, &who)
        .wide()
        .show(&title.clone(), || {
            view! {
                <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
                <h1>{title}</h1>
                <p class="lead">{words.t("grid-text")}</p>
                {views::links(words, &asked, View::Grid)}
                {views::filter(words, &asked, choices, View::Grid)}
                <div id="results">{results(words, &asked, &grid)}</div>
            }
            .into_any()
        }))
}

fn results(words: Words, asked: &Asked, grid: &Grid) -> AnyView {
    let none = grid.members.is_empty();
    let found = if none {
        view! { <p>{words.t(if asked.is_part() { "grid-none" } else { "network-empty" })}</p> }
            .into_any()
    } else {
        table(words, asked, grid)
    };
    view! {
        <p role="status">{counted(words, asked, grid)}</p>
        {found}
        {views::pages(words, asked, View::Grid, grid.next.as_deref())}
        {(!none).then(|| views::files(words, asked, View::Grid))}
    }
    .into_any()
}

/// How many groups there are and how many show an audit: those that do not are counted, not guessed.
fn counted(words: Words, asked: &Asked, grid: &Grid) -> String {
    let n = |count: i64| usize::try_from(count).unwrap_or(0);
    let groups = words.n("grid-count", n(grid.counts.groups));
    let title = asked.questionnaire.as_ref().map(|own| own.title.clone());
    let Some(title) = title.filter(|_| grid.counts.groups > 0) else {
        return groups;
    };
    let shown = words.f(
        "grid-shown",
        [
            ("shown", n(grid.counts.shown).into()),
            ("n", n(grid.counts.groups).into()),
            ("title", title.into()),
        ],
    );
    format!("{groups} {shown}")
}

fn table(words: Words, asked: &Asked, grid: &Grid) -> AnyView {
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
        <div class="scroll" tabindex="0" role="region" aria-label=words.t("grid-title")>
            <table class="grid stacked">
                <thead>
                    <tr>
                        <th scope="col">{words.t("grid-group")}</th>
                        {heads}
                        <th scope="col">{words.t("grid-plan")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(
    words: Words,
    asked: &Asked,
    questionnaire: Option<&Questionnaire>,
    member: &Member,
) -> AnyView {
    let row = &member.row;
    let network = asked.which.network;
    let cells = match (questionnaire, row.audit_id) {
        (None, _) => ().into_any(),
        (Some(own), None) => {
            let across = own.principles.len().to_string();
            view! { <td colspan=across class="soft">{words.t(asked.not_shown())}</td> }.into_any()
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
            <td data-label=words.t("grid-plan")>{plan(words, asked, row)}</td>
        </tr>
    }
    .into_any()
}

fn cells(words: Words, questionnaire: &Questionnaire, standings: &[Option<Standing>]) -> AnyView {
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

/// A standing in words: the level's name, or why there is none.
pub fn level(words: Words, questionnaire: &Questionnaire, standing: Option<&Standing>) -> String {
    let Some(standing) = standing else {
        return words.t("grid-not-looked");
    };
    let levels = &questionnaire.scale.levels;
    let level = standing.level().map(usize::from);
    level
        .and_then(|level| levels.get(level - 1).cloned())
        .unwrap_or_else(|| words.t("grid-too-little"))
}

/// How a group's plan is, in a few words, as far as it is shared.
pub fn plan(words: Words, asked: &Asked, row: &Row) -> String {
    if row.plan() == Extent::Nothing {
        return words.t("grid-plan-not-shown");
    }
    let open = usize::try_from(row.open.unwrap_or(0)).unwrap_or(0);
    if open == 0 {
        return words.t("grid-plan-empty");
    }
    let mut parts = vec![words.n("grid-plan-open", open)];
    parts.extend(needs(words, asked, row));
    parts.join(" ")
}

/// What in a group's plan needs somebody; nothing where the plan is not shared.
pub fn needs(words: Words, asked: &Asked, row: &Row) -> Vec<String> {
    let which = &asked.which;
    let mut needs = Vec::new();
    if let Some(touched) = stuck_since(asked, row) {
        let days = (which.today - touched).num_days();
        needs.push(words.n("grid-plan-stuck", usize::try_from(days).unwrap_or(0)));
    }
    if row.first_due.is_some_and(|due| due < which.today) {
        needs.push(words.t("grid-plan-overdue"));
    }
    if let Some(day) = row.check_in_on.filter(|day| *day <= which.soon) {
        let message = if day < which.today {
            "grid-plan-check-in-past"
        } else {
            "grid-plan-check-in"
        };
        needs.push(words.f(message, [("date", words.date(day).into())]));
    }
    needs
}

/// The day since which nobody has said anything of a plan that is stuck.
pub fn stuck_since(asked: &Asked, row: &Row) -> Option<NaiveDate> {
    let touched = row.touched_at.filter(|at| *at <= asked.which.stuck)?;
    (row.open > Some(0)).then(|| day(touched))
}
