//! The register of a network: its groups by name, what the network keeps of each, and links for those nobody runs.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    clock::day,
    commands::{
        self,
        register::{IssuedLink, LINKS},
    },
    components::{
        field::{Field, problem, problems},
        link_to_share::{LinkBox, code},
        notice::notice,
        page::PageContext,
    },
    domain::{error::Error, form::Form, profile::Fact},
    language::{Translator, msg},
    pages::{
        network::{self, views::Choices},
        shell::{
            ask::ask_facilitator,
            request::{PageResult, PostedForm, Query, or_again, redirect},
        },
    },
    queries::{
        self,
        dashboard::{ByPrinciple, Member},
        network_query::NetworkQuery,
    },
    store::{
        dashboard as kept, filters, leaving, profiles,
        registers::{self, GroupNobodyRuns, RegisterEntry},
    },
    visitor::{Facilitator, Supporter},
    wording::{
        network::{View, read_label},
        notice::Notice,
        to,
    },
};

/// The groups of a network, by name.
///
/// # Errors
/// When the database cannot answer.
pub async fn list(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let asked = queries::network_query::network_query(&app, &who, form).await?;
    let grid = queries::dashboard::grid(&app, &asked).await?;
    let choices = Choices::read(&app, who.network.id).await?;
    let words = who.words();
    let network = who.network.id;
    let title = words.text(msg::REGISTER_TITLE);
    Ok(PageContext::of_network(&app, &who)
        .wide()
        .show(&title.clone(), || {
            let at = |rest: &str| to::in_network(network, rest);
            view! {
                <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
                <h1>{title}</h1>
                <p class="lead">{words.text(msg::REGISTER_TEXT)}</p>
                {notice(&who.visitor)}
                {network::views::links(words, &asked, View::Register)}
                <p class="buttons no-print">
                    <a class="button main" href=at("groups/new")>{words.text(msg::GROUP_ADD)}</a>
                    <a class="button" href=at("import")>{words.text(msg::WEEK_FIRST_IMPORT)}</a>
                    <a class="button" href=at("invitations")>{words.text(msg::WEEK_HAND_OUT)}</a>
                    <a class="button" href=at("people")>{words.text(msg::REGISTER_PEOPLE)}</a>
                </p>
                {network::views::filter(words, &asked, choices, View::Register)}
                <div id="results">{results(words, &asked, &grid)}</div>
            }
            .into_any()
        }))
}

fn results(words: Translator, asked: &NetworkQuery, grid: &ByPrinciple) -> AnyView {
    let rows: Vec<_> = grid
        .members
        .iter()
        .map(|member| row(words, asked, member))
        .collect();
    let count = usize::try_from(grid.counts.groups).unwrap_or(0);
    let none = rows.is_empty();
    let nothing = if asked.is_part() {
        msg::GRID_NONE
    } else {
        msg::NETWORK_EMPTY
    };
    view! {
        <p role="status">{words.count(msg::GRID_COUNT, count)}</p>
        {none.then(|| view! { <p>{words.text(nothing)}</p> })}
        <ul class="rows">{rows}</ul>
        {network::views::pages(words, asked, View::Register, grid.next.as_deref())}
        {(!none).then(|| network::views::files(words, asked, View::Register))}
    }
    .into_any()
}

fn row(words: Translator, asked: &NetworkQuery, member: &Member) -> AnyView {
    let row = &member.row;
    let about: Vec<String> = row.neighbourhood.iter().chain(&row.tags).cloned().collect();
    let nobody = (!row.is_run)
        .then(|| view! { <span class="state">{words.text(msg::REGISTER_NOBODY)}</span> });
    view! {
        <li>
            <a href=to::member(asked.which.network, row.organisation_id) dir="auto">{row.name.clone()}</a>
            <span class="soft" dir="auto">{about.join(" · ")}</span>
            {nobody}
        </li>
    }
    .into_any()
}

/// What a network keeps of a group, with the way to change it; on the group's page.
pub fn entry_view(who: &Supporter, entry: &RegisterEntry) -> AnyView {
    let words = who.words();
    let (network, group) = (who.network().id, who.organisation.id);
    let neighbourhood = entry
        .neighbourhood
        .clone()
        .unwrap_or_else(|| words.text(msg::REGISTER_NONE));
    let tags = if entry.tags.is_empty() {
        words.text(msg::REGISTER_NONE)
    } else {
        entry.tags.join(", ")
    };
    view! {
        <section>
            <h2>{words.text(msg::REGISTER_OURS)}</h2>
            <dl class="facts">
                <div><dt>{words.text(msg::FILTER_PLACE)}</dt><dd dir="auto">{neighbourhood}</dd></div>
                <div><dt>{words.text(msg::REGISTER_TAGS)}</dt><dd dir="auto">{tags}</dd></div>
            </dl>
            <p><a class="button" href=to::in_member(network, group, "register")>{words.text(msg::REGISTER_CHANGE)}</a></p>
        </section>
    }
    .into_any()
}

/// The network's own facts on a group, to change.
///
/// # Errors
/// When the database cannot answer.
pub async fn entry(State(app): State<App>, who: Supporter) -> PageResult {
    let (network, group) = (who.network().id, who.organisation.id);
    let entry = registers::entry(&app.store, network, group).await?;
    let mut form = Form::default();
    form.add("neighbourhood", entry.neighbourhood.unwrap_or_default());
    form.add("tags", entry.tags.join(", "));
    for kept in profiles::shared(&app.store, network, group).await? {
        form.add(kept.told.fact.word(), kept.told.value);
    }
    draw_entry(&app, &who, &form, StatusCode::OK).await
}

async fn draw_entry(app: &App, who: &Supporter, form: &Form, status: StatusCode) -> PageResult {
    let words = who.words();
    let (network, group) = (who.network().id, who.organisation.id);
    let was_run = registers::was_run(&app.store, group).await?;
    let known = filters::neighbourhoods(&app.store, network).await?;
    let frame = PageContext::of_network(app, &who.facilitator);
    Ok(frame.show_as(status, &words.text(msg::REGISTER_CHANGE), || {
        let known: Vec<String> = known.into_iter().map(|(_, name)| name).collect();
        let known = (!known.is_empty()).then(|| {
            let text = words.with(msg::REGISTER_KNOWN, [("names", known.join(", ").into())]);
            view! { <p class="hint">{text}</p> }
        });
        let facts = (!was_run).then(|| {
            let facts: Vec<_> = Fact::ALL
                .into_iter()
                .filter(|fact| *fact != Fact::Mentor)
                .map(|fact| Field::line(fact.word(), read_label(fact)).input(words, form))
                .collect();
            view! { <h2>{words.text(msg::REGISTER_START)}</h2> <p>{words.text(msg::REGISTER_START_TEXT)}</p> {facts} }
        });
        view! {
            <div class="where">
                <a href=to::member(network, group) dir="auto">{who.organisation.name.clone()}</a>
            </div>
            <h1>{words.text(msg::REGISTER_CHANGE)}</h1>
            <p>{words.text(msg::REGISTER_CHANGE_TEXT)}</p>
            {problems(words, form)}
            <form method="post" action=to::in_member(network, group, "register")>
                {Field::line("neighbourhood", msg::FILTER_PLACE).input(words, form)}
                {known}
                {Field::line("tags", msg::REGISTER_TAGS).hint(msg::REGISTER_TAGS_HINT).input(words, form)}
                {facts}
                <div class="buttons">
                    <button class="main">{words.text(msg::PROFILE_SAVE)}</button>
                </div>
            </form>
        }
        .into_any()
    }))
}

/// Keeps the network's own facts on a group.
///
/// # Errors
/// As [`commands::register::keep`].
pub async fn keep(
    State(app): State<App>,
    who: Supporter,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::register::keep(&app, &who, form).await {
        Err(crate::error::AppError::Invalid(form)) => {
            draw_entry(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        result => {
            let to = to::member(who.network().id, who.organisation.id);
            or_again(
                result,
                |()| redirect(&Notice::RegisterKept.at(&to)),
                |_| redirect(&to),
            )
        }
    }
}

/// Asks before a group that nobody ever ran is taken out for good.
///
/// # Errors
/// [`Error::NotFound`] where somebody did: then it is for the group to go.
pub async fn remove_page(State(app): State<App>, who: Supporter) -> PageResult {
    let group = &who.organisation;
    if registers::was_run(&app.store, group.id).await? {
        return Err(Error::NotFound.into());
    }
    let words = who.words();
    let name = || [("name", group.name.as_str().into())];
    let asked = [
        words.with(msg::REMOVE_GROUP_TITLE, name()),
        words.text(msg::REMOVE_GROUP_TEXT),
        words.text(msg::REMOVE_GROUP_BUTTON),
    ];
    let home = to::member(who.network().id, group.id);
    ask_facilitator(
        &app,
        &who.facilitator,
        asked,
        format!("{home}/remove"),
        home,
    )
}

/// Takes it out.
///
/// # Errors
/// [`Error::NotFound`] where somebody runs it meanwhile.
pub async fn remove(State(app): State<App>, who: Supporter) -> PageResult {
    let network = who.network().id;
    if !leaving::remove(&app.store, network, who.organisation.id).await? {
        return Err(Error::NotFound.into());
    }
    let groups = to::in_network(network, "groups");
    Ok(redirect(&Notice::GroupRemoved.at(&groups)))
}

/// Groups that nobody runs, to hand out links.
///
/// # Errors
/// When the database cannot answer.
pub async fn hand_out_page(State(app): State<App>, who: Facilitator) -> PageResult {
    draw_hand_out(&app, &who, None, StatusCode::OK).await
}

async fn draw_hand_out(
    app: &App,
    who: &Facilitator,
    form: Option<&Form>,
    status: StatusCode,
) -> PageResult {
    let limit = i64::try_from(LINKS).unwrap_or(i64::MAX - 1) + 1;
    let now = who.visitor.now;
    let mut groups = registers::without_anyone(&app.store, who.network.id, now, limit).await?;
    // Who has a link already is not asked twice.
    let has_groups = kept::any(&app.store, who.network.id).await?;
    let more = groups.len() > LINKS;
    groups.truncate(LINKS);
    let words = who.words();
    let title = words.text(msg::HAND_OUT_TITLE);
    Ok(
        PageContext::of_network(app, who).show_as(status, &title.clone(), || {
            let none = groups.is_empty();
            let blank = Form::default();
            let picks: Vec<_> = groups
                .iter()
                .map(|group| pick(words, group, form))
                .collect();
            view! {
                <h1>{title}</h1>
                <p>{words.text(msg::HAND_OUT_TEXT)}</p>
                {problems(words, form.unwrap_or(&blank))}
                {none.then(|| view! { <p>{words.text(if has_groups { msg::HAND_OUT_NONE } else { msg::NETWORK_EMPTY })}</p> })}
                {(!none).then(|| view! {
                    <form method="post" action=to::in_network(who.network.id, "invitations")>
                        <fieldset id="group">
                            <legend>{words.text(msg::HAND_OUT_WHICH)}</legend>
                            {problem(words, form.unwrap_or(&blank), "group")}
                            {picks}
                        </fieldset>
                        {more.then(|| view! { <p>{words.count(msg::HAND_OUT_MORE, LINKS)}</p> })}
                        <div class="buttons sticky">
                            <button class="main">{words.text(msg::HAND_OUT_BUTTON)}</button>
                        </div>
                    </form>
                })}
            }
            .into_any()
        }),
    )
}

/// A group to tick; ticked at first where no link for it is out yet.
fn pick(words: Translator, (id, name, until): &GroupNobodyRuns, form: Option<&Form>) -> AnyView {
    let id = id.to_string();
    let checked = form.map_or(until.is_none(), |form| form.has("group", &id));
    let out = until.map(|until| {
        let text = words.with(msg::HAND_OUT_HAS, [("date", words.date(day(until)).into())]);
        view! { <small class="soft">{text}</small> }
    });
    view! {
        <label class="dot">
            <input type="checkbox" name="group" value=id checked=checked />
            <span><span dir="auto">{name.clone()}</span> " " {out}</span>
        </label>
    }
    .into_any()
}

/// Makes the links, on a sheet to print and cut; they are shown this once.
///
/// # Errors
/// As [`commands::register::hand_out`].
pub async fn hand_out(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let words = who.words();
    match commands::register::hand_out(&app, &who, form).await {
        Ok(handed) => Ok(PageContext::of_network(&app, &who)
            .wide()
            .show(&words.text(msg::HAND_OUT_DONE), || sheet(&who, &handed))),
        Err(crate::error::AppError::Invalid(form)) => {
            draw_hand_out(&app, &who, Some(&form), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(stop) => Err(stop),
    }
}

fn sheet(who: &Facilitator, handed: &[IssuedLink]) -> AnyView {
    let words = who.words();
    let from = words.with(
        msg::HAND_OUT_FROM,
        [
            ("name", who.person.name.as_str().into()),
            ("network", who.network.name.as_str().into()),
        ],
    );
    let cards: Vec<_> = handed
        .iter()
        .zip(1..)
        .map(|(handed, number)| {
            let alt = words.text(msg::INVITATION_CODE);
            view! {
                <li class="card ticket">
                    <h2 dir="auto">{handed.name.clone()}</h2>
                    <p>{words.text(msg::HAND_OUT_HOW)}</p>
                    {code(&handed.link).map(|code| view! { <img class="code" src=code alt=alt width="180" height="180" /> })}
                    <LinkBox id=format!("link-{number}") link=&handed.link />
                    <p class="soft">{words.with(msg::HAND_OUT_HOLDS, [("date", words.date(day(handed.until)).into())])}</p>
                    <p class="soft" dir="auto">{from.clone()}</p>
                </li>
            }
        })
        .collect();
    view! {
        <div class="no-print">
            <h1>{words.text(msg::HAND_OUT_DONE)}</h1>
            <p>{words.text(msg::HAND_OUT_ONCE)}</p>
        </div>
        <ul class="cards plain tickets">{cards}</ul>
    }
    .into_any()
}
