//! What comes up in many groups: statements where many are low or unsure, and who could show others.

use axum::extract::State;
use leptos::prelude::*;

use super::{
    Answer, Asked as Query,
    frame::Frame,
    parts::{accent, chip, track},
    to,
    views::{self, Choices, View},
};
use crate::{
    commands::{
        App, Stop,
        dashboard::{self, Asked, Behind},
    },
    domain::{error::Error, questionnaire::Questionnaire, theme::Theme},
    language::Words,
    store::dashboard::Named,
    visitor::Facilitator,
};

/// Themes shown large; the others are in the table.
const CARDS: usize = 9;

/// Statements by how many groups are low or unsure.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> Answer {
    let asked = dashboard::asked(&app, &who, form).await?;
    let themes = dashboard::themes(&app, &asked).await?;
    let choices = Choices::read(&app, who.network.id).await?;
    let words = who.words();
    let title = words.t("themes-title");
    Ok(Frame::of_network(&app, &who)
        .wide()
        .show(&title.clone(), || {
            view! {
                <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
                <h1>{headline(words, &themes)}</h1>
                <p class="lead">{words.t("themes-text")}</p>
                {views::links(words, &asked, View::Themes)}
                {views::filter(words, &asked, choices, View::Themes)}
                <div id="results">{results(words, &asked, &themes)}</div>
            }
            .into_any()
        }))
}

/// What was found, as a heading.
fn headline(words: Words, themes: &[Theme]) -> String {
    let common = themes.iter().filter(|theme| theme.is_common()).count();
    match common {
        0 => words.t("themes-title"),
        // Where nearly everything is a theme, what comes up most is what helps.
        many if many > CARDS => words.n("themes-most", CARDS),
        few => words.n("themes-found", few),
    }
}

/// The most groups that answered one statement.
fn most_asked(themes: &[Theme]) -> usize {
    themes.iter().map(|theme| theme.asked).max().unwrap_or(0)
}

fn results(words: Words, asked: &Asked, themes: &[Theme]) -> AnyView {
    let groups = most_asked(themes);
    let Some(questionnaire) = asked.questionnaire.as_deref().filter(|_| groups > 0) else {
        return view! { <p role="status">{words.t("themes-none")}</p> }.into_any();
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
        <p role="status">{words.n("themes-counted", groups)}</p>
        {none.then(|| view! { <p>{words.t("themes-few")}</p> })}
        <ul class="found">{cards}</ul>
        <details>
            <summary>{words.n("themes-rest", rest.len())}</summary>
            {table(words, asked, questionnaire, &rest)}
        </details>
        {views::files(words, asked, View::Themes)}
    }
    .into_any()
}

/// The address of one theme, or of what stands below it.
pub(super) fn address(asked: &Asked, statement: &str, below: &str) -> String {
    let path = to::in_network(asked.which.network, &format!("themes/{statement}{below}"));
    asked.link(&path, &[])
}

fn card(
    words: Words,
    asked: &Asked,
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
pub fn reading(words: Words, theme: &Theme) -> String {
    words.f(
        "themes-reading",
        [
            ("count", (theme.low + theme.unsure).into()),
            ("n", theme.asked.into()),
            ("low", theme.low.into()),
            ("unsure", theme.unsure.into()),
            ("strong", theme.strong.into()),
        ],
    )
}

fn table(words: Words, asked: &Asked, questionnaire: &Questionnaire, themes: &[&Theme]) -> AnyView {
    let rows: Vec<_> = themes
        .iter()
        .filter_map(|theme| {
            let (_, statement) = questionnaire.statement(&theme.statement_id)?;
            Some(view! {
                <tr>
                    <th scope="row"><a href=address(asked, &theme.statement_id, "")>{statement.text.clone()}</a></th>
                    <td data-label=words.t("themes-asked")>{theme.asked}</td>
                    <td data-label=words.t("themes-low")>{theme.low}</td>
                    <td data-label=words.t("themes-unsure")>{theme.unsure}</td>
                    <td data-label=words.t("themes-strong")>{theme.strong}</td>
                </tr>
            })
        })
        .collect();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=words.t("themes-title")>
            <table class="stacked">
                <thead>
                    <tr>
                        <th scope="col">{words.t("csv-statement")}</th>
                        <th scope="col">{words.t("themes-asked")}</th>
                        <th scope="col">{words.t("themes-low")}</th>
                        <th scope="col">{words.t("themes-unsure")}</th>
                        <th scope="col">{words.t("themes-strong")}</th>
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
pub async fn one(State(app): State<App>, who: Facilitator, Query(form): Query) -> Answer {
    let id: String = who.part("statement")?;
    let asked = dashboard::asked(&app, &who, form).await?;
    let not_found = || Stop::Refused(Error::NotFound);
    let behind = dashboard::behind(&app, &asked, &id, dashboard::NAMED)
        .await?
        .ok_or_else(not_found)?;
    let questionnaire = asked.questionnaire.clone().ok_or_else(not_found)?;
    let (principle, statement) = questionnaire.statement(&id).ok_or_else(not_found)?;
    let words = who.words();
    let place = questionnaire.place_of(&principle.id);
    Ok(Frame::of_network(&app, &who).show(&statement.text.clone(), || {
        view! {
            <div class="where">
                <a href=asked.link(&View::Themes.path(who.network.id), &[])>{words.t("view-themes")}</a>
                {chip(principle.title.clone(), place)}
            </div>
            <h1>{statement.text.clone()}</h1>
            <p class="lead">{words.t("theme-text")}</p>
            {groups(words, &asked, &behind, &id)}
            {views::files_at(words, |ending| address(&asked, &id, &format!("/groups.{ending}")))}
        }
        .into_any()
    }))
}

fn groups(words: Words, asked: &Asked, behind: &Behind, statement: &str) -> AnyView {
    let list = |title: &str, none: &str, count: usize, groups: &[Named]| {
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
                <h2>{words.n(title, count)}</h2>
                {empty.then(|| view! { <p>{words.t(none)}</p> })}
                <ul class="rows">{rows}</ul>
                {(rest > 0).then(|| view! { <p>{words.n("theme-rest", rest)}</p> })}
            </section>
        }
        .into_any()
    };
    view! {
        {list("theme-low", "theme-low-none", behind.theme.low, &behind.low)}
        {list("theme-unsure", "theme-unsure-none", behind.theme.unsure, &behind.unsure)}
        {list("theme-mentors", "theme-mentors-none", behind.mentors.len(), &behind.mentors)}
    }
    .into_any()
}
