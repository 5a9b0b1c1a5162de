//! What comes up in many groups: statements where many are low or unsure, and who could show others.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        cup::{accent, chip, track},
        page::PageContext,
    },
    domain::{error::Error, questionnaire::Questionnaire, theme::Theme},
    error::AppError,
    language::{Message, Translator, msg},
    pages::{
        network::{self, views::Choices},
        shell::request::{PageResult, Query},
    },
    queries::{self, dashboard::ThemeGroups, network_query::NetworkQuery},
    store::dashboard::NamedGroup,
    visitor::Facilitator,
    wording::{network::View, to},
};

/// Themes shown large; the others are in the table.
const CARDS: usize = 9;

/// Statements by how many groups are low or unsure.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let asked = queries::network_query::network_query(&app, &who, form).await?;
    let themes = queries::dashboard::themes(&app, &asked).await?;
    let choices = Choices::read(&app, who.network.id).await?;
    let words = who.words();
    let title = words.text(msg::THEMES_TITLE);
    Ok(PageContext::of_network(&app, &who)
        .wide()
        .show(&title.clone(), || {
            view! {
                <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
                <h1>{headline(words, &themes)}</h1>
                <p class="lead">{words.text(msg::THEMES_TEXT)}</p>
                {network::views::links(words, &asked, View::Themes)}
                {network::views::filter(words, &asked, choices, View::Themes)}
                <div id="results">{results(words, &asked, &themes)}</div>
            }
            .into_any()
        }))
}

/// What was found, as a heading.
fn headline(words: Translator, themes: &[Theme]) -> String {
    let common = themes.iter().filter(|theme| theme.is_common()).count();
    match common {
        0 => words.text(msg::THEMES_TITLE),
        // Where nearly everything is a theme, what comes up most is what helps.
        many if many > CARDS => words.count(msg::THEMES_MOST, CARDS),
        few => words.count(msg::THEMES_FOUND, few),
    }
}

/// The most groups that answered one statement.
fn most_asked(themes: &[Theme]) -> usize {
    themes.iter().map(|theme| theme.asked).max().unwrap_or(0)
}

fn results(words: Translator, asked: &NetworkQuery, themes: &[Theme]) -> AnyView {
    let groups = most_asked(themes);
    let Some(questionnaire) = asked.questionnaire.as_deref().filter(|_| groups > 0) else {
        return view! { <p role="status">{words.text(msg::THEMES_NONE)}</p> }.into_any();
    };
    let (mut common, mut rest): (Vec<&Theme>, Vec<&Theme>) =
        themes.iter().partition(|theme| theme.is_common());
    // Statements are put in an order here, groups never are.
    common.sort_by_key(|theme| std::cmp::Reverse(theme.low + theme.unsure));
    let more = common.split_off(common.len().min(CARDS));
    rest.splice(0..0, more);
    let cards: Vec<_> = common
        .iter()
        .map(|theme| card(words, asked, questionnaire, theme))
        .collect();
    let none = cards.is_empty();
    view! {
        <p role="status">{words.count(msg::THEMES_COUNTED, groups)}</p>
        {none.then(|| view! { <p>{words.text(msg::THEMES_FEW)}</p> })}
        <ul class="found">{cards}</ul>
        <details>
            <summary>{words.count(msg::THEMES_REST, rest.len())}</summary>
            {table(words, asked, questionnaire, &rest)}
        </details>
        {network::views::files(words, asked, View::Themes)}
    }
    .into_any()
}

/// The address of one theme, or of what stands below it.
pub(crate) fn address(asked: &NetworkQuery, statement: &str, below: &str) -> String {
    let path = to::in_network(asked.which.network, &format!("themes/{statement}{below}"));
    asked.link(&path, &[])
}

fn card(
    words: Translator,
    asked: &NetworkQuery,
    questionnaire: &Questionnaire,
    theme: &Theme,
) -> Option<AnyView> {
    let (principle, statement) = questionnaire.statement(&theme.statement_id)?;
    let either = theme.low + theme.unsure;
    let reading = reading(words, theme);
    Some(
        view! {
            <li class=accent(theme.principle)>
                <b><a href=address(asked, &theme.statement_id, "")>{statement.text.clone()}</a></b>
                <span>{chip(principle.title.clone(), theme.principle)}</span>
                {track(either, theme.asked, reading.clone())}
                <span>{reading}</span>
            </li>
        }
        .into_any(),
    )
}

/// "7 of 19 groups: 5 low, 2 unsure. 3 strong."
pub fn reading(words: Translator, theme: &Theme) -> String {
    words.with(
        msg::THEMES_READING,
        [
            ("count", (theme.low + theme.unsure).into()),
            ("n", theme.asked.into()),
            ("low", theme.low.into()),
            ("unsure", theme.unsure.into()),
            ("strong", theme.strong.into()),
        ],
    )
}

fn table(
    words: Translator,
    asked: &NetworkQuery,
    questionnaire: &Questionnaire,
    themes: &[&Theme],
) -> AnyView {
    let rows: Vec<_> = themes
        .iter()
        .filter_map(|theme| {
            let (_, statement) = questionnaire.statement(&theme.statement_id)?;
            Some(view! {
                <tr>
                    <th scope="row"><a href=address(asked, &theme.statement_id, "")>{statement.text.clone()}</a></th>
                    <td data-label=words.text(msg::THEMES_ASKED)>{theme.asked}</td>
                    <td data-label=words.text(msg::THEMES_LOW)>{theme.low}</td>
                    <td data-label=words.text(msg::THEMES_UNSURE)>{theme.unsure}</td>
                    <td data-label=words.text(msg::THEMES_STRONG)>{theme.strong}</td>
                </tr>
            })
        })
        .collect();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=words.text(msg::THEMES_TITLE)>
            <table class="stacked">
                <thead>
                    <tr>
                        <th scope="col">{words.text(msg::CSV_STATEMENT)}</th>
                        <th scope="col">{words.text(msg::THEMES_ASKED)}</th>
                        <th scope="col">{words.text(msg::THEMES_LOW)}</th>
                        <th scope="col">{words.text(msg::THEMES_UNSURE)}</th>
                        <th scope="col">{words.text(msg::THEMES_STRONG)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// One statement: which groups are low or unsure, and which could show them.
///
/// # Errors
/// [`Error::NotFound`] for a statement the questionnaire does not have.
pub async fn one(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let id: String = who.part("statement")?;
    let asked = queries::network_query::network_query(&app, &who, form).await?;
    let not_found = || AppError::Refused(Error::NotFound);
    let behind = queries::dashboard::behind(&app, &asked, &id, queries::dashboard::NAMED)
        .await?
        .ok_or_else(not_found)?;
    let questionnaire = asked.questionnaire.clone().ok_or_else(not_found)?;
    let (principle, statement) = questionnaire.statement(&id).ok_or_else(not_found)?;
    let words = who.words();
    let place = questionnaire.place_of(&principle.id);
    Ok(PageContext::of_network(&app, &who).show(&statement.text.clone(), || {
        view! {
            <div class="where">
                <a href=asked.link(&View::Themes.path(who.network.id), &[])>{words.text(msg::VIEW_THEMES)}</a>
                {chip(principle.title.clone(), place)}
            </div>
            <h1>{statement.text.clone()}</h1>
            <p class="lead">{words.text(msg::THEME_TEXT)}</p>
            {groups(words, &asked, &behind, &id)}
            {network::views::files_at(words, |ending| address(&asked, &id, &format!("/groups.{ending}")))}
        }
        .into_any()
    }))
}

fn groups(
    words: Translator,
    asked: &NetworkQuery,
    behind: &ThemeGroups,
    statement: &str,
) -> AnyView {
    let list = |title: Message, none: Message, count: usize, groups: &[NamedGroup]| {
        let network = asked.which.network;
        let rows: Vec<_> = groups
            .iter()
            .map(|group| {
                let audit = to::audit_of_member(network, group.organisation_id, group.audit_id);
                let href = format!("{audit}#{statement}");
                view! { <li><a href=href dir="auto">{group.name.clone()}</a></li> }
            })
            .collect();
        let empty = rows.is_empty();
        let rest = count.saturating_sub(groups.len());
        view! {
            <section>
                <h2>{words.count(title, count)}</h2>
                {empty.then(|| view! { <p>{words.text(none)}</p> })}
                <ul class="rows">{rows}</ul>
                {(rest > 0).then(|| view! { <p>{words.count(msg::THEME_REST, rest)}</p> })}
            </section>
        }
        .into_any()
    };
    view! {
        {list(msg::THEME_LOW, msg::THEME_LOW_NONE, behind.theme.low, &behind.low)}
        {list(msg::THEME_UNSURE, msg::THEME_UNSURE_NONE, behind.theme.unsure, &behind.unsure)}
        {list(msg::THEME_MENTORS, msg::THEME_MENTORS_NONE, behind.mentors.len(), &behind.mentors)}
    }
    .into_any()
}
