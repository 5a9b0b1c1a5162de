//! The group's days in people's own calendars: a file once, or a link that a calendar follows.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        card::{Card, Tone},
        field::Hidden,
        link_to_share::{LinkBox, LinkSecret},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::ids::OrganisationId,
    forms::plan::{ALARM, CALENDAR_LINK},
    language::msg,
    pages::shell::request::{PageResult, PostedForm, redirect},
    queries::{self, calendar::Link},
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// `GET /groups/{group}/calendar`: ways into a calendar, and the links that work.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    show_links(&app, &who, None).await
}

/// `POST /groups/{group}/calendar`: makes a link and shows it; the same form once more shows the same link.
pub async fn make(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let made = commands::calendar::make(&app, &who, &form).await?;
    if made.is_none() {
        let calendar = to::in_group(who.organisation.id, "calendar");
        return Ok(redirect(&Notice::CalendarStopped.at(&calendar)));
    }
    show_links(&app, &who, made).await
}

async fn show_links(app: &App, who: &Coordinator, made: Option<String>) -> PageResult {
    let group = who.organisation.id;
    let links = queries::calendar::links(app, who).await?;
    Ok(PageContext::of(app, who)
        .render(|| view! { <CalendarPage group=group links=links made=made /> }))
}

#[component]
fn CalendarPage(
    group: OrganisationId,
    links: Vec<Link>,
    /// The link that was just made.
    made: Option<String>,
) -> impl IntoView {
    let words = translator();
    let links_title =
        (!links.is_empty()).then(|| view! { <h2>{words.text(msg::CALENDAR_LINKS)}</h2> });
    let links = links
        .into_iter()
        .map(|link| view! { <LinkRow group=group link=link /> })
        .collect_view();
    let body = view! {
        <h1>{words.text(msg::CALENDAR_TITLE)}</h1>
        <p>{words.text(msg::CALENDAR_TEXT)}</p>
        <JustDone />
        {made.map(|link| view! { <MadeLink link=link /> })}
        <h2>{words.text(msg::CALENDAR_FOLLOW)}</h2>
        <p>{words.text(msg::CALENDAR_FOLLOW_TEXT)}</p>
        <form method="post" action=to::in_group(group, "calendar")>
            <LinkSecret />
            <AlarmBox />
            <div class="buttons">
                <button class="main">{words.text(msg::CALENDAR_MAKE)}</button>
            </div>
        </form>
        {links_title}
        <ul class="rows">{links}</ul>
        <h2>{words.text(msg::CALENDAR_ONCE)}</h2>
        <p>{words.text(msg::CALENDAR_ONCE_TEXT)}</p>
        <form method="get" action=to::in_group(group, "plan.ics")>
            <AlarmBox />
            <div class="buttons">
                <button>{words.text(msg::CALENDAR_FILE)}</button>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::CALENDAR_TITLE)>{body}</Page> }
}

/// Whether a calendar reminds of check-ins.
#[component]
fn AlarmBox() -> impl IntoView {
    view! {
        <label class="dot">
            <input type="checkbox" name=ALARM value="yes" />
            {translator().text(msg::CALENDAR_ALARM)}
        </label>
    }
}

/// A link that was just made, and how calendars take it.
#[component]
fn MadeLink(link: String) -> impl IntoView {
    let words = translator();
    let body = view! {
        <p>{words.text(msg::CALENDAR_HERE_TEXT)}</p>
        <LinkBox id="link" link=link />
        <ul>
            <li>{words.text(msg::CALENDAR_HOW_PHONE)}</li>
            <li>{words.text(msg::CALENDAR_HOW_GOOGLE)}</li>
            <li>{words.text(msg::CALENDAR_HOW_OUTLOOK)}</li>
        </ul>
    };
    view! { <Card title=words.text(msg::CALENDAR_HERE) tone=Tone::Next focus=true>{body}</Card> }
}

/// A link that works: who made it and when, and the way to stop it.
#[component]
fn LinkRow(group: OrganisationId, link: Link) -> impl IntoView {
    let words = translator();
    let who_and_when = [
        ("name", link.name.as_str().into()),
        ("when", words.moment(link.made_at).into()),
    ];
    let made = words.with(msg::CALENDAR_MADE, who_and_when);
    let stop = words.text(msg::CALENDAR_STOP);
    let alarm = link
        .alarm
        .then(|| view! { <span class="soft">{words.text(msg::CALENDAR_HAS_ALARM)}</span> });
    view! {
        <li>
            <span dir="auto">{made.clone()}</span>
            {alarm}
            <form method="post" action=to::in_group(group, "calendar/stop")>
                <Hidden name=CALENDAR_LINK value=link.token_hash />
                <button aria-label=words.labelled(&stop, &made)>{stop.clone()}</button>
            </form>
        </li>
    }
}

/// `POST /groups/{group}/calendar/stop`: stops a link.
pub async fn stop(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    commands::calendar::stop(&app, &who, &form).await?;
    Ok(redirect(
        &Notice::CalendarStopped.at(&to::in_group(who.organisation.id, "calendar")),
    ))
}
