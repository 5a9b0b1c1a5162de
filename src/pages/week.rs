//! A network's home: who needs someone this week.

use axum::extract::State;
use leptos::prelude::*;

use super::{
    Answer, Asked as Query, changes,
    frame::Frame,
    grid::needs,
    groups::said,
    to,
    views::{self, View},
};
use crate::{
    commands::{
        App,
        dashboard::{self, Asked, Week},
    },
    language::Words,
    store::dashboard::Row,
    visitor::Facilitator,
};

/// What this week asks of a facilitator.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> Answer {
    let asked = dashboard::asked(&app, &who, form).await?;
    let week = dashboard::week(&app, &asked).await?;
    let words = who.words();
    Ok(Frame::of_network(&app, &who)
        .wide()
        .show(&who.network.name.clone(), || {
            page(&who, &asked, &week, words)
        }))
}

fn page(who: &Facilitator, asked: &Asked, week: &Week, words: Words) -> AnyView {
    let counts = &week.counts;
    let empty = counts.groups == 0;
    let any = usize::try_from(counts.any).unwrap_or(0);
    let headline = if empty {
        words.t("week-empty-title")
    } else {
        words.n("week-title", any)
    };
    view! {
        <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
        <h1>{headline}</h1>
        {said(&who.visitor)}
        {if empty { first_steps(words, asked) } else { full(words, asked, week) }}
    }
    .into_any()
}

/// What to do first in a network without groups.
fn first_steps(words: Words, asked: &Asked) -> AnyView {
    let network = asked.which.network;
    view! {
        <p>{words.t("week-empty-text")}</p>
        <ol class="steps">
            <li>
                <p>{words.t("week-first-groups")}</p>
                <p class="buttons">
                    <a class="button main" href=to::in_network(network, "groups/new")>{words.t("group-add")}</a>
                    <a class="button" href=to::in_network(network, "import")>{words.t("week-first-import")}</a>
                </p>
            </li>
            <li><p>{words.t("week-first-links")}</p></li>
            <li><p>{words.t("week-first-share")}</p></li>
        </ol>
    }
    .into_any()
}

fn full(words: Words, asked: &Asked, week: &Week) -> AnyView {
    let counts = &week.counts;
    let n = |count: i64| usize::try_from(count).unwrap_or(0);
    let plans = words.f(
        "week-plans",
        [
            ("plans", n(counts.plans).into()),
            ("n", n(counts.groups).into()),
        ],
    );
    let needs: Vec<_> = week
        .first
        .iter()
        .map(|(need, rows)| need_card(words, asked, need, count_of(week, need), rows))
        .collect();
    let moved = moved_card(words, asked, week);
    let quiet = needs.is_empty() && week.theme.is_none() && week.reviews + week.again == 0;
    view! {
        <p class="lead">{words.t("week-text")} " " {plans}</p>
        {views::links(words, asked, View::Week)}
        {quiet.then(|| view! { <p>{words.t("week-quiet")}</p> })}
        <div class="cards">{reviews_card(words, asked, week)} {again_card(words, asked, week)} {needs} {theme_card(words, asked, week)} {moved}</div>
        {table(words, asked, week)}
        <p><a class="button" href=asked.link(&View::Grid.path(asked.which.network), &[])>{words.t("week-to-grid")}</a></p>
    }
    .into_any()
}

/// The same group by group: what the cards count, and why.
fn table(words: Words, asked: &Asked, week: &Week) -> Option<AnyView> {
    let network = asked.which.network;
    let rows: Vec<_> = week
        .all
        .iter()
        .map(|row| {
            let why = reasons(words, asked, row).join(" ");
            view! {
                <tr>
                    <th scope="row"><a href=to::member(network, row.organisation_id) dir="auto">{row.name.clone()}</a></th>
                    <td data-label=words.t("week-why")>{why}</td>
                </tr>
            }
        })
        .collect();
    let any = usize::try_from(week.counts.any).unwrap_or(0);
    let more = any.saturating_sub(rows.len());
    let all = asked.link(&View::Grid.path(network), &[("need", "any")]);
    (!rows.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.t("week-table")}</summary>
                <table class="stacked">
                    <thead>
                        <tr>
                            <th scope="col">{words.t("grid-group")}</th>
                            <th scope="col">{words.t("week-why")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
                {(more > 0).then(|| view! { <p><a href=all>{words.n("week-more", more)}</a></p> })}
            </details>
            {views::files(words, asked, View::Week)}
        }
        .into_any()
    })
}

/// Why a group needs someone this week, a sentence each.
pub fn reasons(words: Words, asked: &Asked, row: &Row) -> Vec<String> {
    let mut reasons = needs(words, asked, row);
    let waiting = usize::try_from(row.reviews).unwrap_or(0);
    if waiting > 0 {
        reasons.push(words.n("week-review-waits", waiting));
    }
    reasons
}

fn count_of(week: &Week, need: &str) -> usize {
    let counts = &week.counts;
    let count = match need {
        "stuck" => counts.stuck,
        "overdue" => counts.overdue,
        "check-in" => counts.check_in,
        _ => counts.nobody,
    };
    usize::try_from(count).unwrap_or(0)
}

fn need_card(words: Words, asked: &Asked, need: &str, count: usize, rows: &[Row]) -> AnyView {
    let network = asked.which.network;
    let names: Vec<_> = rows
        .iter()
        .map(|row| {
            view! { <li><a href=to::member(network, row.organisation_id) dir="auto">{row.name.clone()}</a></li> }
        })
        .collect();
    let more = count.saturating_sub(rows.len());
    let all = asked.link(&View::Grid.path(network), &[("need", need)]);
    // What helps with groups nobody runs is a link to join; with the others it is to look at them.
    let act = if need == "nobody" {
        (
            to::in_network(network, "invitations"),
            words.t("week-hand-out"),
        )
    } else {
        (all.clone(), words.t("week-look"))
    };
    view! {
        <section class="card need">
            <h2><span class="big">{count}</span> " " {words.n(&format!("week-{need}"), count)}</h2>
            <ul class="plain">{names}</ul>
            {(more > 0).then(|| view! { <p><a href=all>{words.n("week-more", more)}</a></p> })}
            <p><a class="button" href=act.0>{act.1}</a></p>
        </section>
    }
    .into_any()
}

fn reviews_card(words: Words, asked: &Asked, week: &Week) -> Option<AnyView> {
    let href = to::in_network(asked.which.network, "reviews");
    (week.reviews > 0).then(|| {
        view! {
            <section class="card need">
                <h2><span class="big">{week.reviews}</span> " " {words.n("week-reviews", week.reviews)}</h2>
                <p><a class="button main" href=href>{words.t("week-to-reviews")}</a></p>
            </section>
        }
        .into_any()
    })
}

fn again_card(words: Words, asked: &Asked, week: &Week) -> Option<AnyView> {
    let href = to::in_network(asked.which.network, "reviews?state=again");
    (week.again > 0).then(|| {
        view! {
            <section class="card need">
                <h2><span class="big">{week.again}</span> " " {words.n("week-again", week.again)}</h2>
                <p><a class="button" href=href>{words.t("week-look")}</a></p>
            </section>
        }
        .into_any()
    })
}

fn theme_card(words: Words, asked: &Asked, week: &Week) -> Option<AnyView> {
    let (theme, statement) = week.theme.as_ref()?;
    let network = asked.which.network;
    let text = words.f(
        "week-theme",
        [
            ("count", (theme.low + theme.unsure).into()),
            ("n", theme.asked.into()),
        ],
    );
    let href = asked.link(&View::Themes.path(network), &[]);
    Some(
        view! {
            <section class="card need">
                <h2><span class="big">{theme.low + theme.unsure}</span> " " {text}</h2>
                <p>{statement.clone()}</p>
                <p><a class="button" href=href>{words.t("week-to-themes")}</a></p>
            </section>
        }
        .into_any(),
    )
}

/// What has changed: the principle on which most groups stand nearer.
fn moved_card(words: Words, asked: &Asked, week: &Week) -> Option<AnyView> {
    let questionnaire = asked.questionnaire.as_deref()?;
    let rows: Vec<_> = changes::rows(questionnaire, &week.spreads).collect();
    let (title, spread) = changes::most_moved(&rows)?;
    let text = words.f(
        "week-moved",
        [("principle", title.into()), ("n", spread.compared().into())],
    );
    let href = asked.link(&View::Changes.path(asked.which.network), &[]);
    Some(
        view! {
            <section class="card need">
                <h2><span class="big">{spread.up}</span> " " {text}</h2>
                <p><a class="button" href=href>{words.t("week-to-changes")}</a></p>
            </section>
        }
        .into_any(),
    )
}
