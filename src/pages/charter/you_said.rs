//! The poster "You said, we did": chosen from what was done, added to by hand, and taken away.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        card::{Card, Tone},
        field::{Hidden, Problem, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        form::Form,
        ids::OrganisationId,
        you_said::{MOST, Said, Since, YouSaid},
    },
    error::AppError,
    forms::you_said::{BASE, LineRow, ROW, SHOW, SINCE, YouSaidForm, name},
    language::{Message, Translator, msg},
    pages::shell::request::{PageResult, PostedForm, Query, redirect},
    queries::{
        self,
        you_said::{DoneAction, PosterDesk},
    },
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// So many actions are ticked for a first poster.
const FIRST: usize = 6;

/// So many empty lines wait to be written in.
const EMPTY: usize = 2;

/// `GET /groups/{group}/you-said`: the poster as it was last made, and the form for the next.
pub async fn show(State(app): State<App>, who: Coordinator, Query(query): Query) -> PageResult {
    let since = Since::read(query.get(SHOW)).unwrap_or_default();
    let desk = queries::you_said::desk(&app, &who, since).await?;
    let form = blank(who.words(), &desk);
    Ok(render(&app, &who, &desk, &form, StatusCode::OK))
}

/// `POST /groups/{group}/you-said`: keeps what the poster says; with `show`, only looks further back or less far, and all
/// that was typed stays.
pub async fn save(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    if let Some(since) = Since::read(form.get(SHOW)) {
        let desk = queries::you_said::desk(&app, &who, since).await?;
        return Ok(render(&app, &who, &desk, &form, StatusCode::OK));
    }
    let since = Since::read(form.get(SINCE)).unwrap_or_default();
    match commands::you_said::save(&app, &who, form).await {
        Ok(()) => Ok(redirect(
            &Notice::PosterMade.at(&to::in_group(who.organisation.id, "you-said")),
        )),
        Err(AppError::Invalid(mut form)) => {
            let desk = queries::you_said::desk(&app, &who, since).await?;
            // Saved once more it stands over what the other wrote, which is shown beside it.
            if let Some(last) = desk
                .last
                .as_ref()
                .filter(|_| YouSaidForm::is_outdated(&form))
            {
                form.forget(BASE);
                form.add(BASE, last.version.to_string());
            }
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render(&app, &who, &desk, &form, status))
        }
        Err(refused) => Err(refused),
    }
}

/// The form as it is opened: what the last poster told and what was done since, ticked; for a first one, the latest.
fn blank(words: Translator, desk: &PosterDesk) -> Form {
    let mut form = Form::default();
    let last = desk.last.as_ref();
    form.add(BASE, last.map_or(0, |last| last.version).to_string());
    let closing = last.map_or_else(
        || words.text(msg::YOU_SAID_THANKS),
        |last| last.closing.clone(),
    );
    form.add(YouSaidForm::FIELDS.closing.name, closing);
    for (at, done) in desk.done.iter().enumerate() {
        let told = last.and_then(|last| {
            let mut lines = last.lines.iter();
            lines.find(|kept| kept.action == Some(done.action.id))
        });
        let row = LineRow {
            is_on: done.is_proposed && (last.is_some() || at < FIRST),
            line: told.map_or_else(|| done.line(), |kept| kept.line.clone()),
            ..offered(done)
        };
        row.add_to(&mut form);
    }
    let own = last.iter().flat_map(|last| &last.lines);
    for (at, kept) in (1..).zip(own.filter(|kept| kept.action.is_none())) {
        own_row(at, kept.line.clone()).add_to(&mut form);
    }
    form
}

/// A row for an action, as the poster would tell of it.
fn offered(done: &DoneAction) -> LineRow {
    LineRow {
        key: done.action.id.to_string(),
        action: Some(done.action.id),
        line: done.line(),
        is_on: false,
    }
}

/// A row that is added by hand.
fn own_row(number: usize, line: Said) -> LineRow {
    LineRow {
        key: format!("line-{number}"),
        action: None,
        is_on: line != Said::default(),
        line,
    }
}

fn render(
    app: &App,
    who: &Coordinator,
    desk: &PosterDesk,
    form: &Form,
    status: StatusCode,
) -> axum::response::Response {
    let group = who.organisation.id;
    PageContext::of(app, who).render_as(
        status,
        || view! { <YouSaidPage group=group desk=desk form=form /> },
    )
}

#[component]
fn YouSaidPage<'a>(
    group: OrganisationId,
    desk: &'a PosterDesk,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let fields = YouSaidForm::FIELDS;
    let (done, own) = rows(desk, form);
    let form = &filled(form, done.iter().map(|(row, _)| row).chain(&own));
    let is_outdated = YouSaidForm::is_outdated(form);
    let last = desk.last.as_ref();
    let made = last
        .filter(|_| form.is_good())
        .map(|last| view! { <Made group=group last=last /> });
    let theirs = last
        .filter(|_| is_outdated)
        .map(|last| view! { <Theirs last=last /> });
    let base = form.get(BASE);
    let body = view! {
        <p class="where"><a href=to::plan(group)>{words.text(msg::PLAN_TITLE)}</a></p>
        <h1>{words.text(msg::YOU_SAID_TITLE)}</h1>
        <p>{words.text(msg::YOU_SAID_TEXT)}</p>
        <JustDone />
        <Problems form=form fields=&[YouSaidForm::ALL] />
        {theirs}
        {made}
        <form method="post" action=to::in_group(group, "you-said")>
            <Hidden name=BASE value=base />
            <Hidden name=SINCE value=desk.since.word() />
            <div id=fields.on.name><Problem form=form name=fields.on.name /></div>
            <Done desk=desk rows=&done form=form />
            <h2>{words.text(msg::YOU_SAID_OWN)}</h2>
            <p>{words.text(msg::YOU_SAID_OWN_TEXT)}</p>
            <Own rows=&own form=form />
            <TextField field=fields.closing form=form />
            <div class="buttons"><button class="main">{words.text(msg::YOU_SAID_MAKE)}</button></div>
            <OtherTimes since=desk.since />
        </form>
    };
    view! { <Page title=words.text(msg::YOU_SAID_TITLE)>{body}</Page> }
}

/// The rows for what was done, each with when, and those that are added by hand, of which some are empty.
fn rows(desk: &PosterDesk, form: &Form) -> (Vec<(LineRow, Option<String>)>, Vec<LineRow>) {
    let words = translator();
    let typed = YouSaidForm::rows(form);
    let mut done: Vec<(LineRow, Option<String>)> = desk
        .done
        .iter()
        .map(|done| {
            let known = typed.iter().find(|row| row.action == Some(done.action.id));
            let on = words.with(msg::STATE_DONE, [("date", words.date(done.done_on).into())]);
            (known.cloned().unwrap_or_else(|| offered(done)), Some(on))
        })
        .collect();
    let mut own = Vec::new();
    for row in typed {
        match row.action {
            None => own.push(row.line),
            // One that lies outside the time that is shown stays where it is ticked.
            Some(_) if row.is_on && done.iter().all(|(known, _)| known.key != row.key) => {
                done.push((row, None));
            }
            Some(_) => {}
        }
    }
    let written = own.iter().filter(|line| **line != Said::default()).count();
    let room = (written + EMPTY).min(MOST).max(own.len());
    own.resize(room, Said::default());
    let own = (1..).zip(own).map(|(number, line)| own_row(number, line));
    (done, own.collect())
}

/// The form with the words of every line that the page asks about.
fn filled<'a>(form: &Form, rows: impl Iterator<Item = &'a LineRow>) -> Form {
    let fields = YouSaidForm::FIELDS;
    let mut filled = form.clone();
    for row in rows {
        for (part, words) in [(fields.said, &row.line.said), (fields.did, &row.line.did)] {
            let name = name(&row.key, part);
            if filled.all(&name).is_empty() {
                filled.add(&name, words.as_str());
            }
        }
    }
    filled
}

/// The poster as it was last made: its files, and what it says.
#[component]
fn Made<'a>(group: OrganisationId, last: &'a YouSaid) -> impl IntoView + use<> {
    let words = translator();
    let at = |rest| to::in_group(group, rest);
    let body = view! {
        <p class="buttons">
            <a class="button main" href=at("you-said.pdf")>{words.text(msg::YOU_SAID_PDF)}</a>
            <a class="button" href=at("you-said.docx")>{words.text(msg::YOU_SAID_DOCX)}</a>
        </p>
        <Lines last=last />
    };
    view! { <Card title=words.text(msg::YOU_SAID_MADE) tone=Tone::Next>{body}</Card> }
}

/// The poster that somebody else saved meanwhile.
#[component]
fn Theirs<'a>(last: &'a YouSaid) -> impl IntoView + use<> {
    let about = [("name", last.saved_by.as_str().into())];
    let title = translator().with(msg::CHARTER_THEIRS, about);
    let lines = view! { <Lines last=last /> };
    view! { <Card title=title tone=Tone::Clash>{lines}</Card> }
}

/// What a poster says, line by line.
#[component]
fn Lines<'a>(last: &'a YouSaid) -> impl IntoView + use<> {
    let words = translator();
    let label = |label: &str| words.label(label);
    let lines = last
        .lines
        .iter()
        .map(|kept| {
            let said = (!kept.line.said.is_empty()).then(|| {
                let said = kept.line.said.clone();
                view! {
                    <dt>{label(&words.text(msg::YOU_SAID_SAID))}</dt>
                    <dd dir="auto">{said}</dd>
                }
            });
            view! {
                <div>
                    {said}
                    <dt>{label(&words.text(msg::YOU_SAID_DID))}</dt>
                    <dd dir="auto">{kept.line.did.clone()}</dd>
                </div>
            }
        })
        .collect_view();
    let closing =
        (!last.closing.is_empty()).then(|| view! { <p dir="auto">{last.closing.clone()}</p> });
    view! { <dl class="answers">{lines}</dl> {closing} }
}

/// What was done, each to tick, with its words once it is ticked.
#[component]
fn Done<'a>(
    desk: &'a PosterDesk,
    rows: &'a [(LineRow, Option<String>)],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let fields = YouSaidForm::FIELDS;
    let title = words.with(
        msg::YOU_SAID_DONE,
        [("time", words.text(since_label(desk.since)).into())],
    );
    let none = rows
        .is_empty()
        .then(|| view! { <p>{words.text(msg::YOU_SAID_NOTHING)}</p> });
    let rows = rows
        .iter()
        .map(|(row, when)| {
            let key = &row.key;
            let (said, did) = (name(key, fields.said), name(key, fields.did));
            let label = format!("{key}-line");
            let action = desk.done.iter().find(|done| Some(done.action.id) == row.action);
            let what = action.map_or_else(|| row.line.did.clone(), |done| done.action.plan.what.clone());
            let when = when.clone().map(|when| view! { <p class="hint">{when}</p> });
            view! {
                <li class="promise"><div role="group" aria-labelledby=label.clone()>
                    <Hidden name=ROW value=key.as_str() />
                    <label class="dot">
                        <input type="checkbox" name=fields.on.name value=key.clone() checked=row.is_on />
                        <span id=label.clone() dir="auto">{what}</span>
                    </label>
                    {when}
                    <TextField field=fields.said form=form name=&said />
                    <TextField field=fields.did form=form name=&did />
                </div></li>
            }
        })
        .collect_view();
    view! { <h2>{title}</h2> {none} <ul class="plain">{rows}</ul> }
}

/// Lines that the group adds by hand.
#[component]
fn Own<'a>(rows: &'a [LineRow], form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let fields = YouSaidForm::FIELDS;
    (1..)
        .zip(rows)
        .map(|(number, row): (usize, _)| {
            let (said, did) = (name(&row.key, fields.said), name(&row.key, fields.did));
            view! {
                <fieldset class="typed-in">
                    <legend>{words.count(msg::YOU_SAID_LINE, number)}</legend>
                    <Hidden name=ROW value=row.key.as_str() />
                    <TextField field=fields.said form=form name=&said />
                    <TextField field=fields.did form=form name=&did />
                </fieldset>
            }
        })
        .collect_view()
}

/// How far back it looks, in words.
fn since_label(since: Since) -> Message {
    match since {
        Since::Quarter => msg::YOU_SAID_QUARTER,
        Since::HalfYear => msg::YOU_SAID_HALF_YEAR,
        Since::Year => msg::YOU_SAID_YEAR,
        Since::Ever => msg::YOU_SAID_EVER,
    }
}

/// The ways to what was done in another time. They stand after the button that saves, which is the one that Enter presses.
#[component]
fn OtherTimes(since: Since) -> impl IntoView {
    let words = translator();
    let buttons = Since::ALL
        .into_iter()
        .filter(|other| *other != since)
        .map(|other| {
            let label = words.text(since_label(other));
            view! { <button name=SHOW value=other.word()>{label}</button> }
        })
        .collect_view();
    view! {
        <h2>{words.text(msg::YOU_SAID_OTHER_TIME)}</h2>
        <div class="buttons">{buttons}</div>
    }
}
