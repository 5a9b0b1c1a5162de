//! A group's charter, to read and to print, and what was said when it was looked at again.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    clock::day,
    components::{
        asked::Asked,
        card::{Card, Tone},
        cup::accent,
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        text::Typed,
    },
    domain::{
        charter::{CharterLook, LookedAt},
        form::Form,
        ids::OrganisationId,
        organisation::Organisation,
    },
    language::msg,
    pages::{charter::words::words_page, shell::request::PageResult},
    queries::{
        self,
        charter::{CharterDetails, CharterPart},
    },
    visitor::Coordinator,
    wording::to,
};

/// `GET /groups/{group}/charter`: the charter; before there is one, the form that makes it.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let Some(details) = queries::charter::find(&app, &who).await? else {
        return words_page(&app, &who, &Form::default()).await;
    };
    let looks = queries::charter::looks(&app, &who).await?;
    let group = &who.organisation;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <CharterPage group=group details=&details looks=&looks /> }))
}

#[component]
fn CharterPage<'a>(
    group: &'a Organisation,
    details: &'a CharterDetails,
    looks: &'a [CharterLook],
) -> impl IntoView + use<> {
    let words = translator();
    let at = |rest| to::in_group(group.id, rest);
    let charter = &details.charter;
    let days = [
        ("made", words.date(charter.made_on).into()),
        ("again", words.date(charter.again_on).into()),
    ];
    let days = words.with(msg::CHARTER_DAYS, days);
    let due = charter
        .is_due(visitor().today())
        .then(|| view! { <TimeToLook group=group.id /> });
    let parts = details
        .parts
        .iter()
        .map(|part| view! { <Part part=part /> })
        .collect_view();
    let body = view! {
        <h1>{words.text(msg::CHARTER_TITLE)}</h1>
        <p class="no-print">{words.text(msg::CHARTER_TEXT)}</p>
        <JustDone />
        {due}
        <article class="paper">
            <h2 dir="auto">{group.name.clone()}</h2>
            <p>{words.text(msg::CHARTER_LEAD)}</p>
            {parts}
            <p>{words.text(msg::CHARTER_TELL_US)}</p>
            <p class="soft">{days}</p>
        </article>
        <p class="buttons no-print">
            <a class="button main" href=at("charter.pdf")>{words.text(msg::CHARTER_PDF)}</a>
            <a class="button" href=at("charter.docx")>{words.text(msg::CHARTER_DOCX)}</a>
        </p>
        <p class="buttons no-print">
            <a class="button" href=at("charter/words")>{words.text(msg::CHARTER_CHANGE)}</a>
            <a class="button" href=at("charter/again")>{words.text(msg::CHARTER_LOOK)}</a>
        </p>
        <Looks looks=looks />
    };
    view! { <Page title=words.text(msg::CHARTER_TITLE)>{body}</Page> }
}

/// Says that the day has come to look at the charter again, with the way there.
#[component]
pub fn TimeToLook(
    /// Whose charter it is.
    group: OrganisationId,
) -> impl IntoView {
    let words = translator();
    let href = to::in_group(group, "charter/again");
    let body = view! {
        <p>{words.text(msg::CHARTER_DUE_TEXT)}</p>
        <p><a class="button main" href=href>{words.text(msg::CHARTER_LOOK_NOW)}</a></p>
    };
    view! { <Card title=words.text(msg::CHARTER_DUE) tone=Tone::Next screen_only=true>{body}</Card> }
}

/// What is promised of one principle.
#[component]
fn Part<'a>(part: &'a CharterPart) -> impl IntoView + use<> {
    let promises = part
        .promises
        .iter()
        .map(|promise| view! { <li><p class="typed" dir="auto">{promise.words.clone()}</p></li> })
        .collect_view();
    view! {
        <section class=format!("promised {}", accent(part.index))>
            <h3><Asked language=&part.language text=&part.title /></h3>
            <ul>{promises}</ul>
        </section>
    }
}

/// What was said each time the charter was looked at again, the newest open.
#[component]
fn Looks<'a>(looks: &'a [CharterLook]) -> impl IntoView + use<> {
    if looks.is_empty() {
        return None;
    }
    let words = translator();
    let looks = looks
        .iter()
        .enumerate()
        .map(|(at, look)| {
            let about = [
                ("date", words.date(day(look.said_at)).into()),
                ("name", look.said_by.as_str().into()),
            ];
            let said = look
                .promises
                .iter()
                .map(|said| view! { <Said said=said /> })
                .collect_view();
            view! {
                <details open=at == 0>
                    <summary>{words.with(msg::CHARTER_LOOKED, about)}</summary>
                    <dl class="answers">{said}</dl>
                </details>
            }
        })
        .collect_view();
    Some(view! {
        <section class="no-print">
            <h2>{words.text(msg::CHARTER_LOOKS)}</h2>
            {looks}
        </section>
    })
}

/// What was said of one promise.
#[component]
fn Said<'a>(said: &'a LookedAt) -> impl IntoView + use<> {
    let note = (!said.note.is_empty()).then(|| view! { <Typed text=&said.note /> });
    view! {
        <div>
            <dt dir="auto">{said.promise.clone()}</dt>
            <dd>{translator().term(said.verdict)} {note}</dd>
        </div>
    }
}
