//! An ask, an offer, something that is on or a referral, worded anew, held or ended, or taken out and brought back. The same for
//! a group and for the facilitators of a network.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        again::UsedAgain,
        card::{Card, Tone},
        field::{Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{ask::Posting, form::Form, round::Owner},
    error::AppError,
    forms::{
        AGAIN,
        ask::{AskForm, BASE, RemoveAsk},
    },
    language::msg,
    pages::{
        network::{
            ask::fact,
            ask_form::{AskFields, what_of},
        },
        shell::request::{PageResult, PostedForm, Query, or_again, redirect},
    },
    queries::{self},
    visitor::Keeper,
    wording::{ask as said, notice::Notice, to},
};

/// `GET …/asks/{ask}/change`; with `again`, what it said once is in its form.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for one that is another's.
pub async fn change_page(State(app): State<App>, who: Keeper, Query(query): Query) -> PageResult {
    let ask = queries::ask::own(&app, &who).await?;
    let words = who.visitor().words;
    let once = match query.get(AGAIN).parse() {
        Ok(version) => queries::ask::once(&app, &who, &ask, version).await?,
        Err(_) => None,
    };
    let mut form = AskForm::filled(words, once.as_ref().unwrap_or(&ask));
    if once.is_some() {
        form.add(AGAIN, query.get(AGAIN));
    }
    Ok(render_change(&app, &who, &ask, &form, StatusCode::OK))
}

fn render_change(
    app: &App,
    who: &Keeper,
    ask: &Posting,
    form: &Form,
    status: StatusCode,
) -> Response {
    let owner = who.owner();
    PageContext::of_keeper(app, who).render_as(
        status,
        || view! { <ChangePage owner=owner ask=ask form=form /> },
    )
}

#[component]
fn ChangePage<'a>(owner: Owner, ask: &'a Posting, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::ASK_CHANGE);
    let theirs = AskForm::is_outdated(form).then(|| {
        let about = [("name", ask.said_by.as_str().into())];
        let rows = said::rows(words, ask.side, &ask.said)
            .into_iter()
            .map(|(label, text)| fact(label, text))
            .collect_view();
        let body =
            view! { <p dir="auto">{ask.said.what.clone()}</p> <dl class="facts">{rows}</dl> };
        view! { <Card title=words.with(msg::ASK_THEIRS, about) tone=Tone::Clash>{body}</Card> }
    });
    let what = [what_of(ask.side)];
    let asked = [&what[..], AskForm::ALL];
    let body = view! {
        <div class="where"><a class="stop" href=to::ask(owner, ask.id) dir="auto">{ask.said.what.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <JustDone />
        <UsedAgain form=form />
        <Problems form=form fields=&asked />
        {theirs}
        <form method="post" action=to::in_ask(owner, ask.id, "change")>
            <Hidden name=BASE value=form.get(BASE) />
            <AskFields side=ask.side form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::PROFILE_SAVE)}</button>
                <a class="button" href=to::ask(owner, ask.id)>{words.text(msg::SCHEDULE_LEAVE)}</a>
            </div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST …/asks/{ask}/change`
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for one that is another's.
pub async fn change(
    State(app): State<App>,
    who: Keeper,
    PostedForm(form): PostedForm,
) -> PageResult {
    let ask = queries::ask::own(&app, &who).await?;
    match commands::ask::change(&app, &who, &ask, form).await {
        Ok(()) => {
            let at = to::ask(who.owner(), ask.id);
            Ok(redirect(&Notice::AskSaved.at(&at)))
        }
        Err(AppError::Invalid(form)) => {
            // As it stands now, which may be newer than what the form saw.
            let ask = queries::ask::own(&app, &who).await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render_change(&app, &who, &ask, &form, status))
        }
        Err(error) => Err(error),
    }
}

/// `POST …/asks/{ask}/state`: it still holds, is over, or stands again.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for one that is another's.
pub async fn say_state(
    State(app): State<App>,
    who: Keeper,
    PostedForm(form): PostedForm,
) -> PageResult {
    let ask = queries::ask::own(&app, &who).await?;
    commands::ask::say_state(&app, &who, &ask, &form).await?;
    let at = to::ask(who.owner(), ask.id);
    Ok(redirect(&Notice::AskStateSaid.at(&at)))
}

/// `GET …/asks/{ask}/remove`: asks why it is taken out.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for one that is another's.
pub async fn remove_page(State(app): State<App>, who: Keeper) -> PageResult {
    let ask = queries::ask::own(&app, &who).await?;
    Ok(render_remove(
        &app,
        &who,
        &ask,
        &Form::default(),
        StatusCode::OK,
    ))
}

fn render_remove(
    app: &App,
    who: &Keeper,
    ask: &Posting,
    form: &Form,
    status: StatusCode,
) -> Response {
    let owner = who.owner();
    PageContext::of_keeper(app, who).render_as(
        status,
        || view! { <RemovePage owner=owner ask=ask form=form /> },
    )
}

#[component]
fn RemovePage<'a>(owner: Owner, ask: &'a Posting, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::ASK_TAKE_OUT);
    let body = view! {
        <div class="where"><a class="stop" href=to::ask(owner, ask.id) dir="auto">{ask.said.what.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <p>{words.text(msg::ASK_TAKE_OUT_TEXT)}</p>
        <Problems form=form fields=&[RemoveAsk::ALL] />
        <form method="post" action=to::in_ask(owner, ask.id, "remove")>
            <TextField field=RemoveAsk::FIELDS.why form=form />
            <div class="buttons">
                <a class="button main" href=to::ask(owner, ask.id)>{words.text(msg::REMOVE_KEEP)}</a>
                <button>{words.text(msg::ASK_TAKE_OUT)}</button>
            </div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST …/asks/{ask}/remove`: takes it out for a day in which it can come back.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for one that is another's.
pub async fn remove(
    State(app): State<App>,
    who: Keeper,
    PostedForm(form): PostedForm,
) -> PageResult {
    let ask = queries::ask::own(&app, &who).await?;
    or_again(
        commands::ask::remove(&app, &who, &ask, form).await,
        |()| redirect(&Notice::AskTakenOut.at(&to::room(who.owner(), ask.side))),
        |form| render_remove(&app, &who, &ask, &form, StatusCode::UNPROCESSABLE_ENTITY),
    )
}

/// `POST …/asks/{ask}/back`: brings it back.
///
/// # Errors
/// As [`commands::ask::bring_back`].
pub async fn bring_back(State(app): State<App>, who: Keeper) -> PageResult {
    let ask = commands::ask::bring_back(&app, &who).await?;
    Ok(redirect(&Notice::AskBack.at(&to::ask(who.owner(), ask))))
}
