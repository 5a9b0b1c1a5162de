//! What people wrote to a round of another group, for whoever that group asked to read it first. They see its name and the texts.

use axum::extract::State;
use leptos::prelude::*;

use super::texts::Texts;
use crate::{
    app::App,
    commands,
    components::{
        card::{Card, Tone},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::round::Owner,
    language::msg,
    pages::shell::request::{PageResult, PostedForm, redirect},
    queries::{
        self,
        dashboard::as_count,
        reading::{AskedToRead, Written},
    },
    visitor::Keeper,
    wording::{notice::Notice, to},
};

/// `GET …/reading/{round}`
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for a round that nobody asked them to read.
pub async fn show(State(app): State<App>, who: Keeper) -> PageResult {
    let asked = queries::reading::addressed(&app, &who).await?;
    let written = queries::reading::of_asked(&app, &asked).await?;
    let reader = who.owner();
    Ok(PageContext::of_keeper(&app, &who).render(|| {
        view! { <ReadingPage reader=reader asked=&asked written=&written /> }
    }))
}

/// `POST …/reading/{round}/texts/{text}`: shows a text to the group that asked, or holds it back.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for a round that nobody asked them to read.
pub async fn say(State(app): State<App>, who: Keeper, PostedForm(form): PostedForm) -> PageResult {
    let asked = queries::reading::addressed(&app, &who).await?;
    let written = queries::reading::of_asked(&app, &asked).await?;
    let (by, round, text) = (who.person().id, asked.round_id, who.part("text")?);
    commands::reading::decide(&app, by, round, &written.waiting, text, &form).await?;
    Ok(redirect(
        &Notice::TextRead.at(&to::reading(who.owner(), round)),
    ))
}

/// `POST …/reading/{round}/decline`: gives it back to the group that asked.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for a round that nobody asked them to read.
pub async fn decline(State(app): State<App>, who: Keeper) -> PageResult {
    let asked = queries::reading::addressed(&app, &who).await?;
    commands::reading::decline(&app, &who, &asked).await?;
    Ok(redirect(&Notice::ReaderDeclined.at(&to::home(who.owner()))))
}

#[component]
fn ReadingPage<'a>(
    reader: Owner,
    asked: &'a AskedToRead,
    written: &'a Written,
) -> impl IntoView + use<> {
    let words = translator();
    let here = to::reading(reader, asked.round_id);
    let group = || [("group", asked.group_name.as_str().into())];
    let title = words.with(msg::READING_TITLE, group());
    let when = if !asked.is_over {
        let [group] = group();
        let day = ("day", words.date(asked.until).into());
        Some(words.with(msg::READING_LATER, [group, day]))
    } else if written.is_empty() {
        Some(words.text(msg::TEXTS_FEW))
    } else {
        (written.left == 0).then(|| words.with(msg::READING_DONE, group()))
    };
    let is_asked = !asked.is_over || written.left > 0;
    // Before the texts: whom they may be about says so best without having read them.
    let give_back = is_asked.then(|| {
        view! {
            <details class="more">
                <summary>{words.text(msg::READING_DECLINE)}</summary>
                <form method="post" action=format!("{here}/decline")>
                    <p>{words.with(msg::READING_DECLINE_TEXT, group())}</p>
                    <div class="buttons"><button>{words.text(msg::READING_GIVE_BACK)}</button></div>
                </form>
            </details>
        }
    });
    let body = view! {
        <h1 dir="auto">{title.clone()}</h1>
        <p>{words.with(msg::READING_TEXT, group())}</p>
        <JustDone />
        {when.map(|when| view! { <p><b>{when}</b></p> })}
        {give_back}
        <Texts written=written at=format!("{here}/texts") />
    };
    view! { <Page title=title>{body}</Page> }
}

/// What others ask a group, or the facilitators of a network, to read; nothing where nobody does.
#[component]
pub fn ReadingNews<'a>(
    /// Who is asked.
    reader: Owner,
    /// What for.
    asked: &'a [AskedToRead],
) -> impl IntoView + use<> {
    if asked.is_empty() {
        return None;
    }
    let words = translator();
    let rows: Vec<_> = asked
        .iter()
        .map(|asked| {
            let state = if asked.is_over {
                words.count(msg::READING_WAITS, as_count(asked.waiting))
            } else {
                words.with(msg::READING_ENDS, [("day", words.date(asked.until).into())])
            };
            view! {
                <li>
                    <a href=to::reading(reader, asked.round_id) dir="auto">{asked.group_name.clone()}</a>
                    <span class="state">{state}</span>
                </li>
            }
        })
        .collect();
    Some(view! {
        <Card title=words.text(msg::READING_NEWS) tone=Tone::Need>
            <p>{words.text(msg::READING_NEWS_TEXT)}</p>
            <ul class="rows">{rows}</ul>
        </Card>
    })
}
