//! A network's home: who needs someone this week.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{notice::notice, page::PageContext},
    language::{Translator, msg},
    pages::{
        network,
        shell::request::{PageResult, Query},
    },
    queries::{self, network_query::NetworkQuery, week::Week},
    visitor::Facilitator,
    wording::{
        self,
        network::{View, reasons},
        to,
    },
};

/// What this week asks of a facilitator.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let asked = queries::network_query::network_query(&app, &who, form).await?;
    let week = queries::week::week(&app, &asked).await?;
    let words = who.words();
    Ok(PageContext::of_network(&app, &who)
        .wide()
        .show(&who.network.name.clone(), || {
            page(&who, &asked, &week, words)
        }))
}

fn page(who: &Facilitator, asked: &NetworkQuery, week: &Week, words: Translator) -> AnyView {
    let counts = &week.counts;
    let empty = counts.groups == 0 && !asked.is_part();
    let any = usize::try_from(counts.any).unwrap_or(0);
    let headline = if empty {
        words.text(msg::WEEK_EMPTY_TITLE)
    } else {
        words.count(msg::WEEK_TITLE, any)
    };
    view! {
        <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
        <h1>{headline}</h1>
        {notice(&who.visitor)}
        {if empty { first_steps(words, asked) } else { full(words, asked, week) }}
    }
    .into_any()
}

/// What to do first in a network without groups.
fn first_steps(words: Translator, asked: &NetworkQuery) -> AnyView {
    let network = asked.which.network;
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
    .into_any()
}

fn full(words: Translator, asked: &NetworkQuery, week: &Week) -> AnyView {
    let counts = &week.counts;
    let n = |count: i64| usize::try_from(count).unwrap_or(0);
    let plans = words.with(
        msg::WEEK_PLANS,
        [
            ("plans", n(counts.plans).into()),
            ("n", n(counts.groups).into()),
        ],
    );
    let moved = moved_card(words, asked, week);
    let quiet = counts.any + counts.nobody == 0 && week.theme.is_none() && week.again == 0;
    view! {
        <p class="lead">{words.text(msg::WEEK_TEXT)} " " {plans}</p>
        {network::views::links(words, asked, View::Week)}
        {part(words, asked)}
        {quiet.then(|| view! { <p>{words.text(msg::WEEK_QUIET)}</p> })}
        {needs_view(words, asked, week)}
        <div class="cards">
            {reviews_card(words, asked, week)} {again_card(words, asked, week)} {nobody_card(words, asked, week)}
            {theme_card(words, asked, week)} {moved}
        </div>
        <p><a class="button" href=asked.link(&View::Grid.path(asked.which.network), &[])>{words.text(msg::WEEK_TO_GRID)}</a></p>
    }
    .into_any()
}

/// Where a part of the groups is chosen on another view, that this is so, and the way to all.
fn part(words: Translator, asked: &NetworkQuery) -> Option<AnyView> {
    let all = to::network(asked.which.network);
    asked.is_part().then(|| {
        view! { <p class="aside">{words.text(msg::WEEK_PART)} " " <a href=all>{words.text(msg::FILTER_OFF_GROUPS)}</a></p> }
            .into_any()
    })
}

/// The groups that need somebody, by name, each with why; and the ways to those of one kind.
fn needs_view(words: Translator, asked: &NetworkQuery, week: &Week) -> Option<AnyView> {
    let network = asked.which.network;
    let counts = &week.counts;
    let grid = |need: &str| asked.link(&View::Grid.path(network), &[("need", need)]);
    let kinds: Vec<_> = [
        ("stuck", msg::WEEK_STUCK, counts.stuck),
        ("overdue", msg::WEEK_OVERDUE, counts.overdue),
        ("check-in", msg::WEEK_CHECK_IN, counts.check_in),
    ]
    .into_iter()
    .filter(|(.., count)| *count > 0)
    .map(|(need, message, count)| {
        let count = usize::try_from(count).unwrap_or(0);
        let text = words.count(message, count);
        view! { <li><a href=grid(need)>{text}</a></li> }
    })
    .collect();
    let rows: Vec<_> = week
        .all
        .iter()
        .map(|row| {
            let why = reasons(words, asked, row).join(" ");
            view! {
                <tr>
                    <th scope="row"><a href=to::member(network, row.organisation_id) dir="auto">{row.name.clone()}</a></th>
                    <td>{why}</td>
                </tr>
            }
        })
        .collect();
    let more = usize::try_from(counts.any)
        .unwrap_or(0)
        .saturating_sub(rows.len());
    (!rows.is_empty()).then(|| {
        view! {
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
            {(more > 0).then(|| view! { <p><a href=grid("any")>{words.count(msg::WEEK_MORE, more)}</a></p> })}
            <ul class="kinds plain">{kinds}</ul>
            {network::views::files(words, asked, View::Week)}
        }
        .into_any()
    })
}

/// Groups that nobody runs yet: what helps is a link to join.
fn nobody_card(words: Translator, asked: &NetworkQuery, week: &Week) -> Option<AnyView> {
    let network = asked.which.network;
    let count = usize::try_from(week.counts.nobody).unwrap_or(0);
    let names: Vec<_> = week
        .nobody
        .iter()
        .map(|row| {
            view! { <li><a href=to::member(network, row.organisation_id) dir="auto">{row.name.clone()}</a></li> }
        })
        .collect();
    let more = count.saturating_sub(names.len());
    let all = asked.link(&View::Grid.path(network), &[("need", "nobody")]);
    (count > 0).then(|| {
        view! {
            <section class="card need">
                <h2><span class="big">{count}</span> " " {words.count(msg::WEEK_NOBODY, count)}</h2>
                <ul class="plain">{names}</ul>
                {(more > 0).then(|| view! { <p><a href=all>{words.count(msg::WEEK_MORE, more)}</a></p> })}
                <p><a class="button" href=to::in_network(network, "invitations")>{words.text(msg::WEEK_HAND_OUT)}</a></p>
            </section>
        }
        .into_any()
    })
}

fn reviews_card(words: Translator, asked: &NetworkQuery, week: &Week) -> Option<AnyView> {
    let href = to::in_network(asked.which.network, "reviews");
    (week.reviews > 0).then(|| {
        view! {
            <section class="card need">
                <h2><span class="big">{week.reviews}</span> " " {words.count(msg::WEEK_REVIEWS, week.reviews)}</h2>
                <p><a class="button main" href=href>{words.text(msg::WEEK_TO_REVIEWS)}</a></p>
            </section>
        }
        .into_any()
    })
}

fn again_card(words: Translator, asked: &NetworkQuery, week: &Week) -> Option<AnyView> {
    let href = to::in_network(asked.which.network, "reviews?state=again");
    (week.again > 0).then(|| {
        view! {
            <section class="card need">
                <h2><span class="big">{week.again}</span> " " {words.count(msg::WEEK_AGAIN, week.again)}</h2>
                <p><a class="button" href=href>{words.text(msg::WEEK_LOOK)}</a></p>
            </section>
        }
        .into_any()
    })
}

fn theme_card(words: Translator, asked: &NetworkQuery, week: &Week) -> Option<AnyView> {
    let (theme, statement) = week.theme.as_ref()?;
    let text = words.with(
        msg::WEEK_THEME,
        [
            ("count", (theme.low + theme.unsure).into()),
            ("n", theme.asked.into()),
        ],
    );
    let href = network::themes::address(asked, &theme.statement_id, "");
    Some(
        view! {
            <section class="card need">
                <h2><span class="big">{theme.low + theme.unsure}</span> " " {text}</h2>
                <p>{statement.clone()}</p>
                <p><a class="button" href=href>{words.text(msg::WEEK_TO_THEMES)}</a></p>
            </section>
        }
        .into_any(),
    )
}

/// What has changed: the principle on which most groups stand nearer.
fn moved_card(words: Translator, asked: &NetworkQuery, week: &Week) -> Option<AnyView> {
    let questionnaire = asked.questionnaire.as_deref()?;
    let rows: Vec<_> = wording::network::rows(questionnaire, &week.spreads).collect();
    let (title, spread) = wording::network::most_moved(&rows)?;
    let text = words.with(
        msg::WEEK_MOVED,
        [("principle", title.into()), ("n", spread.compared().into())],
    );
    let href = asked.link(&View::Changes.path(asked.which.network), &[]);
    Some(
        view! {
            <section class="card need">
                <h2><span class="big">{spread.up}</span> " " {text}</h2>
                <p><a class="button" href=href>{words.text(msg::WEEK_TO_CHANGES)}</a></p>
            </section>
        }
        .into_any(),
    )
}
