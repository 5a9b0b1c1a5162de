//! The group's days in people's own calendars: a file once, or a link that a calendar follows.

use axum::extract::State;
use leptos::prelude::*;

use super::{Answer, Posted, frame::Frame, go, groups::said, parts::hidden, to};
use crate::{
    commands::App,
    language::Words,
    store::{self, calendar},
    visitor::{Coordinator, hashed, secret},
};

/// Ways into a calendar, and the links that work.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Coordinator) -> Answer {
    draw(&app, &who, None).await
}

async fn draw(app: &App, who: &Coordinator, fresh: Option<String>) -> Answer {
    let group = who.organisation.id;
    let links = calendar::links(&app.store, group).await?;
    let words = who.words();
    Ok(Frame::of(app, who).show(&words.t("calendar-title"), || {
        let rows: Vec<_> = links
            .into_iter()
            .map(|link| link_row(words, &to::in_group(group, "calendar/stop"), link))
            .collect();
        let any = !rows.is_empty();
        view! {
            <h1>{words.t("calendar-title")}</h1>
            <p>{words.t("calendar-text")}</p>
            {said(&who.visitor)}
            {fresh.map(|link| fresh_view(words, &link))}
            <h2>{words.t("calendar-follow")}</h2>
            <p>{words.t("calendar-follow-text")}</p>
            <form method="post" action=to::in_group(group, "calendar")>
                <div class="buttons">
                    <button class="main">{words.t("calendar-make")}</button>
                </div>
            </form>
            {any.then(|| view! { <h2>{words.t("calendar-links")}</h2> })}
            <ul class="rows">{rows}</ul>
            <h2>{words.t("calendar-once")}</h2>
            <p>{words.t("calendar-once-text")}</p>
            <p><a class="button" href=to::in_group(group, "plan.ics")>{words.t("calendar-file")}</a></p>
        }
        .into_any()
    }))
}

fn fresh_view(words: Words, link: &str) -> AnyView {
    view! {
        <section class="card next" tabindex="-1" autofocus=true>
            <h2>{words.t("calendar-here")}</h2>
            <p>{words.t("calendar-here-text")}</p>
            <p class="link-box" dir="ltr" data-copy=words.t("invitation-copy") data-copied=words.t("invitation-copied")>
                {link.to_owned()}
            </p>
            <ul>
                <li>{words.t("calendar-how-phone")}</li>
                <li>{words.t("calendar-how-google")}</li>
                <li>{words.t("calendar-how-outlook")}</li>
            </ul>
        </section>
    }
    .into_any()
}

fn link_row(words: Words, stop: &str, link: calendar::Link) -> AnyView {
    let made = words.f(
        "calendar-made",
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
                <button aria-label=format!("{}: {made}", words.t("calendar-stop"))>{words.t("calendar-stop")}</button>
            </form>
        </li>
    }
    .into_any()
}

/// Makes a link and shows it, this once.
///
/// # Errors
/// When the database cannot write.
pub async fn make(State(app): State<App>, who: Coordinator) -> Answer {
    let token = secret()?;
    calendar::add(
        &app.store,
        who.organisation.id,
        &hashed(&token),
        who.words().0.tag(),
        who.person.id,
        store::now(),
    )
    .await?;
    let link = format!("{}/calendar/{token}", app.manner.address);
    draw(&app, &who, Some(link)).await
}

/// Stops a link.
///
/// # Errors
/// When the database cannot write.
pub async fn stop(State(app): State<App>, who: Coordinator, Posted(form): Posted) -> Answer {
    calendar::stop(
        &app.store,
        who.organisation.id,
        form.get("link"),
        store::now(),
    )
    .await?;
    Ok(go(&format!(
        "{}?said=calendar-stopped",
        to::in_group(who.organisation.id, "calendar")
    )))
}
