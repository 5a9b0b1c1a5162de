//! The group's days in people's own calendars: a file once, or a link that a calendar follows.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    clock,
    components::{field::hidden, link_to_share::LinkBox, notice::notice, page::PageContext},
    language::{Translator, msg},
    pages::shell::request::{PageResult, PostedForm, redirect},
    store::calendar,
    visitor::{Coordinator, hashed, secret},
    wording::{notice::Notice, to},
};

/// Ways into a calendar, and the links that work.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    draw(&app, &who, None).await
}

async fn draw(app: &App, who: &Coordinator, fresh: Option<String>) -> PageResult {
    let group = who.organisation.id;
    let links = calendar::links(&app.store, group).await?;
    let words = who.words();
    Ok(PageContext::of(app, who).show(&words.text(msg::CALENDAR_TITLE), || {
        let rows: Vec<_> = links
            .into_iter()
            .map(|link| link_row(words, &to::in_group(group, "calendar/stop"), link))
            .collect();
        let any = !rows.is_empty();
        view! {
            <h1>{words.text(msg::CALENDAR_TITLE)}</h1>
            <p>{words.text(msg::CALENDAR_TEXT)}</p>
            {notice(&who.visitor)}
            {fresh.map(|link| fresh_view(words, &link))}
            <h2>{words.text(msg::CALENDAR_FOLLOW)}</h2>
            <p>{words.text(msg::CALENDAR_FOLLOW_TEXT)}</p>
            <form method="post" action=to::in_group(group, "calendar")>
                <div class="buttons">
                    <button class="main">{words.text(msg::CALENDAR_MAKE)}</button>
                </div>
            </form>
            {any.then(|| view! { <h2>{words.text(msg::CALENDAR_LINKS)}</h2> })}
            <ul class="rows">{rows}</ul>
            <h2>{words.text(msg::CALENDAR_ONCE)}</h2>
            <p>{words.text(msg::CALENDAR_ONCE_TEXT)}</p>
            <p><a class="button" href=to::in_group(group, "plan.ics")>{words.text(msg::CALENDAR_FILE)}</a></p>
        }
        .into_any()
    }))
}

fn fresh_view(words: Translator, link: &str) -> AnyView {
    view! {
        <section class="card next" tabindex="-1" autofocus=true>
            <h2>{words.text(msg::CALENDAR_HERE)}</h2>
            <p>{words.text(msg::CALENDAR_HERE_TEXT)}</p>
            <LinkBox id="link" link=link />
            <ul>
                <li>{words.text(msg::CALENDAR_HOW_PHONE)}</li>
                <li>{words.text(msg::CALENDAR_HOW_GOOGLE)}</li>
                <li>{words.text(msg::CALENDAR_HOW_OUTLOOK)}</li>
            </ul>
        </section>
    }
    .into_any()
}

fn link_row(words: Translator, stop: &str, link: calendar::Link) -> AnyView {
    let made = words.with(
        msg::CALENDAR_MADE,
        [
            ("name", link.name.as_str().into()),
            ("when", words.moment(link.made_at).into()),
        ],
    );
    view! {
        <li>
            <span dir="auto">{made.clone()}</span>
            <form method="post" action=stop.to_owned()>
                {hidden("link", link.token_hash)}
                <button aria-label=format!("{}: {made}", words.text(msg::CALENDAR_STOP))>{words.text(msg::CALENDAR_STOP)}</button>
            </form>
        </li>
    }
    .into_any()
}

/// Makes a link and shows it, this once.
///
/// # Errors
/// When the database cannot write.
pub async fn make(State(app): State<App>, who: Coordinator) -> PageResult {
    let token = secret()?;
    calendar::add(
        &app.store,
        who.organisation.id,
        &hashed(&token),
        who.words().0.tag(),
        who.person.id,
        clock::now(),
    )
    .await?;
    let link = format!("{}/calendar/{token}", app.context.address);
    draw(&app, &who, Some(link)).await
}

/// Stops a link.
///
/// # Errors
/// When the database cannot write.
pub async fn stop(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    calendar::stop(
        &app.store,
        who.organisation.id,
        form.get("link"),
        clock::now(),
    )
    .await?;
    Ok(redirect(
        &Notice::CalendarStopped.at(&to::in_group(who.organisation.id, "calendar")),
    ))
}
