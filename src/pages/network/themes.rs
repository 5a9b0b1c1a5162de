//! What comes up in many groups: statements where many are low or unsure, and who could show others.

use std::collections::BTreeMap;

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    charts::{Caption, ChartError, Medium, distribution},
    components::{
        asked::{Asked, Chip, OnlyIn},
        chart::Drawing,
        cup::accent,
        data_table::DataTable,
        page::{Page, PageContext, translator},
    },
    domain::{
        error::Error,
        ids::NetworkId,
        questionnaire::{Principle, Questionnaire, Statement},
        theme::Theme,
    },
    error::AppError,
    language::{Message, Translator, msg},
    pages::{
        network::{
            dashboard::{DashboardPage, TableFiles, ViewFiles},
            voices_totals::PeopleSayOf,
        },
        shell::request::{PageResult, Query},
    },
    queries::{
        self,
        dashboard::{NamedGroup, ThemeGroups},
        network_query::{Dashboard, NetworkQuery},
    },
    visitor::Facilitator,
    wording::{network::View, to},
};

/// Themes shown large; the others are in the table.
const CARDS: usize = 9;

/// `GET /networks/{network}/themes`
pub async fn show(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let dashboard = queries::network_query::dashboard(&app, &who, form).await?;
    let themes = queries::dashboard::themes(&app, &dashboard.query).await?;
    let drawn = draw(who.words(), &dashboard.query, &themes)
        .map_err(|error| AppError::Internal(error.to_string()))?;
    Ok(PageContext::of_network(&app, &who)
        .render(|| view! { <ThemesPage dashboard=&dashboard themes=&themes drawn=&drawn /> }))
}

/// What is drawn of the themes that are shown large.
struct Drawn {
    /// What the patterns mean.
    key: String,
    /// A bar for each, by the id of its statement; all on one scale of groups.
    bars: BTreeMap<String, String>,
}

fn draw(words: Translator, query: &NetworkQuery, themes: &[Theme]) -> Result<Drawn, ChartError> {
    let (shown, _) = largest(themes);
    let most = shown.iter().map(|theme| theme.asked).max().unwrap_or(0);
    let text = |id: &str| {
        let own = query.questionnaire.as_deref()?;
        Some(own.statement(id)?.1.text.clone())
    };
    let bars = shown
        .into_iter()
        .map(|theme| {
            let (title, reading) = (text(&theme.statement_id), reading(words, theme));
            let caption = Caption {
                title: &title.unwrap_or_default(),
                reading: &reading,
                nothing: "",
            };
            let bar = distribution::theme(words, theme, most, caption, Medium::Page)?;
            Ok((theme.statement_id.clone(), bar))
        })
        .collect::<Result<_, ChartError>>()?;
    let (title, reading) = (words.text(msg::THEMES_TITLE), words.text(msg::THEMES_KEY));
    let caption = Caption {
        title: &title,
        reading: &reading,
        nothing: "",
    };
    let key = distribution::theme_key(words, caption, Medium::Page)?;
    Ok(Drawn { key, bars })
}

/// The themes that are shown large, those first that come up most, and all others. Statements are put in an order here,
/// groups never are.
fn largest(themes: &[Theme]) -> (Vec<&Theme>, Vec<&Theme>) {
    let (mut common, mut rest): (Vec<&Theme>, Vec<&Theme>) =
        themes.iter().partition(|theme| theme.is_common());
    common.sort_by_key(|theme| std::cmp::Reverse(theme.low + theme.unsure));
    let more = common.split_off(common.len().min(CARDS));
    rest.splice(0..0, more);
    (common, rest)
}

#[component]
fn ThemesPage<'a>(
    dashboard: &'a Dashboard,
    themes: &'a [Theme],
    drawn: &'a Drawn,
) -> impl IntoView + use<> {
    let words = translator();
    let query = &dashboard.query;
    // The most groups that answered one statement.
    let groups = themes.iter().map(|theme| theme.asked).max().unwrap_or(0);
    let questionnaire = query.questionnaire.as_deref().filter(|_| groups > 0);
    let results = match questionnaire {
        Some(own) => Either::Left(view! {
            <p role="status">{words.count(msg::THEMES_COUNTED, groups)}</p>
            <Results query=query questionnaire=own themes=themes drawn=drawn />
        }),
        None => Either::Right(view! { <p role="status">{words.text(msg::THEMES_NONE)}</p> }),
    };
    view! {
        <DashboardPage
            dashboard=dashboard
            view=View::Themes
            title=words.text(msg::THEMES_TITLE)
            heading=headline(words, themes)
            lead=msg::THEMES_TEXT
        >
            {results}
        </DashboardPage>
    }
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

#[component]
fn Results<'a>(
    query: &'a NetworkQuery,
    questionnaire: &'a Questionnaire,
    themes: &'a [Theme],
    drawn: &'a Drawn,
) -> impl IntoView + use<> {
    let words = translator();
    let (common, rest) = largest(themes);
    let none = common.is_empty();
    let key = (!none).then(|| {
        view! {
            <p>{words.text(msg::THEMES_KEY)}</p>
            <Drawing svg=drawn.key.clone() />
        }
    });
    let all: Vec<&Theme> = common.iter().chain(&rest).copied().collect();
    let cards = common
        .into_iter()
        .filter_map(|theme| {
            let (principle, statement) = questionnaire.statement(&theme.statement_id)?;
            let href = address(query, &theme.statement_id, "");
            let bar = drawn.bars.get(&theme.statement_id).cloned().unwrap_or_default();
            Some(view! { <ThemeCard theme=theme questionnaire=questionnaire principle=principle statement=statement href=href bar=bar /> })
        })
        .collect_view();
    view! {
        <OnlyIn language=&questionnaire.language />
        {none.then(|| view! { <p>{words.text(msg::THEMES_FEW)}</p> })}
        {key}
        <ul class="found">{cards}</ul>
        <details>
            <summary>{words.text(msg::COMPARISON_TABLE)}</summary>
            <ThemesTable query=query questionnaire=questionnaire themes=&all />
        </details>
        <p><a href=to::in_network(query.which.network, "people-say")>{words.text(msg::TOTALS_LINK)}</a></p>
        <ViewFiles query=query view=View::Themes />
    }
}

/// The address of one theme, or of what stands below it.
pub(crate) fn address(query: &NetworkQuery, statement: &str, below: &str) -> String {
    let path = to::in_network(query.which.network, &format!("themes/{statement}{below}"));
    query.link(&path, &[])
}

#[component]
fn ThemeCard<'a>(
    theme: &'a Theme,
    questionnaire: &'a Questionnaire,
    principle: &'a Principle,
    statement: &'a Statement,
    href: String,
    /// Its bar.
    bar: String,
) -> impl IntoView + use<> {
    let language = questionnaire.language.as_str();
    let reading = reading(translator(), theme);
    view! {
        <li class=accent(theme.principle)>
            <b><a href=href><Asked language=language text=&statement.text /></a></b>
            <span><Chip title=&principle.title index=theme.principle language=language /></span>
            <Drawing svg=bar />
            <span>{reading}</span>
        </li>
    }
}

/// "7 of 19 groups: 5 low, 2 unsure. 3 strong."
fn reading(words: Translator, theme: &Theme) -> String {
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

#[component]
fn ThemesTable<'a>(
    query: &'a NetworkQuery,
    questionnaire: &'a Questionnaire,
    themes: &'a [&'a Theme],
) -> impl IntoView + use<> {
    let words = translator();
    let heads = [
        msg::CSV_STATEMENT,
        msg::THEMES_ASKED,
        msg::THEMES_LOW,
        msg::THEMES_UNSURE,
        msg::THEMES_STRONG,
    ]
    .map(|head| words.text(head).into())
    .into();
    let rows = themes
        .iter()
        .filter_map(|theme| {
            let (_, statement) = questionnaire.statement(&theme.statement_id)?;
            let href = address(query, &theme.statement_id, "");
            let link = view! { <a href=href><Asked language=&questionnaire.language text=&statement.text /></a> };
            let counts = [theme.asked, theme.low, theme.unsure, theme.strong];
            Some((
                link.into_any(),
                counts.into_iter().map(IntoAny::into_any).collect(),
            ))
        })
        .collect();
    view! { <DataTable title=words.text(msg::THEMES_TITLE) heads=heads rows=rows stacked=true /> }
}

/// `GET /networks/{network}/themes/{statement}`: which groups are low or unsure, and which could show them.
///
/// # Errors
/// [`Error::NotFound`] for a statement the questionnaire does not have.
pub async fn theme(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let id: String = who.part("statement")?;
    let query = queries::network_query::network_query(&app, &who, form).await?;
    let not_found = || AppError::Refused(Error::NotFound);
    let groups = queries::dashboard::behind(&app, &query, &id, queries::dashboard::NAMED)
        .await?
        .ok_or_else(not_found)?;
    let questionnaire = query.questionnaire.as_deref().ok_or_else(not_found)?;
    let (principle, statement) = questionnaire.statement(&id).ok_or_else(not_found)?;
    let people = queries::voices_totals::of_network(&app, &who, &questionnaire.id).await?;
    let people = people.filter(|totals| totals.asked.id == questionnaire.id);
    Ok(PageContext::of_network(&app, &who).render(|| {
        let people = people.as_ref().map(|totals| {
            view! { <PeopleSayOf totals=totals statement=&statement.id /> }
        });
        view! {
            <ThemePage query=&query questionnaire=questionnaire principle=principle statement=statement groups=&groups>
                {people}
            </ThemePage>
        }
    }))
}

#[component]
fn ThemePage<'a>(
    query: &'a NetworkQuery,
    questionnaire: &'a Questionnaire,
    principle: &'a Principle,
    statement: &'a Statement,
    groups: &'a ThemeGroups,
    /// What people who come say of it.
    children: Children,
) -> impl IntoView + use<> {
    let words = translator();
    let network = query.which.network;
    let language = questionnaire.language.as_str();
    let place = questionnaire.place_of(&principle.id);
    let id = statement.id.as_str();
    let file = |ending: &str| address(query, id, &format!("/groups.{ending}"));
    let ThemeGroups {
        theme,
        low,
        unsure,
        mentors,
    } = groups;
    let lists = [
        (msg::THEME_LOW, msg::THEME_LOW_NONE, theme.low, low),
        (
            msg::THEME_UNSURE,
            msg::THEME_UNSURE_NONE,
            theme.unsure,
            unsure,
        ),
        (
            msg::THEME_MENTORS,
            msg::THEME_MENTORS_NONE,
            mentors.len(),
            mentors,
        ),
    ]
    .map(|(title, none, count, groups)| {
        view! { <NamedGroups network=network statement=id title=title none=none count=count groups=groups /> }
    })
    .into_iter()
    .collect_view();
    let body = view! {
        <div class="where">
            <a href=query.link(&View::Themes.path(network), &[])>{words.text(msg::VIEW_THEMES)}</a>
            <Chip title=&principle.title index=place language=language />
        </div>
        <h1><Asked language=language text=&statement.text /></h1>
        <OnlyIn language=language />
        <p class="lead">{words.text(msg::THEME_TEXT)}</p>
        {lists}
        {children()}
        <TableFiles xlsx=file("xlsx") csv=file("csv") />
    };
    view! { <Page title=&statement.text>{body}</Page> }
}

/// Groups by name, each leading to what it answered; where there are more than are named, how many.
#[component]
fn NamedGroups<'a>(
    network: NetworkId,
    statement: &'a str,
    title: Message,
    none: Message,
    count: usize,
    groups: &'a [NamedGroup],
) -> impl IntoView + use<> {
    let words = translator();
    let rows = groups
        .iter()
        .map(|group| {
            let audit = to::audit_of_member(network, group.organisation_id, group.audit_id);
            let href = format!("{audit}#{statement}");
            view! { <li><a href=href dir="auto">{group.name.clone()}</a></li> }
        })
        .collect_view();
    let rest = count.saturating_sub(groups.len());
    view! {
        <section>
            <h2>{words.count(title, count)}</h2>
            {groups.is_empty().then(|| view! { <p>{words.text(none)}</p> })}
            <ul class="rows">{rows}</ul>
            {(rest > 0).then(|| view! { <p>{words.count(msg::THEME_REST, rest)}</p> })}
        </section>
    }
}
