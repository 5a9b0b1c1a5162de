//! The end of a part of an audit: how far the group got with it, and the ways on. Some groups take one part a week.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        asked::{Asked, OnlyIn},
        cup::{Track, accent},
        page::{Page, PageContext, translator},
    },
    domain::{
        answer::Completeness,
        audit::AnswerSheet,
        error::Error,
        questionnaire::{Principle, Statement},
    },
    error::AppError,
    language::{Message, msg},
    pages::{
        audit::saved_answer::ClashMark,
        shell::request::{PageResult, redirect},
    },
    queries,
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// `GET /groups/{group}/audits/{audit}/parts/{principle}`: the end of a part; of a closed audit its results.
///
/// # Errors
/// [`Error::NotFound`] when the audit has no such part.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let id: String = who.part("principle")?;
    let principle = sheet
        .principles()
        .find(|principle| principle.id == id)
        .ok_or(AppError::Refused(Error::NotFound))?;
    if !sheet.audit.is_open() {
        let results = to::in_audit(who.organisation.id, sheet.audit.id, "results");
        return Ok(redirect(&results));
    }
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <PartPage sheet=&sheet principle=principle /> }))
}

/// `GET /groups/{group}/audits/{audit}/go-on`: leads to where the group stopped, which is found when the link is pressed
/// and not when its page was drawn.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such audit.
pub async fn go_on(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let (group, audit) = (who.organisation.id, sheet.audit.id);
    let team = queries::team::team(&app, &sheet.audit).await?;
    let has_looked = team.map(|team| team.shown_at.is_some());
    let address = match sheet.next_open() {
        _ if !sheet.audit.is_open() => to::in_audit(group, audit, "results"),
        // Where each answers alone first, the group agrees in the talk.
        Some(_) if has_looked == Some(false) => to::in_audit(group, audit, "team"),
        Some(_) if has_looked == Some(true) => to::in_audit(group, audit, "talk"),
        Some(statement) => to::statement(group, audit, &statement.id),
        None => to::in_audit(group, audit, "check"),
    };
    Ok(redirect(&address))
}

/// Where a statement leads when the group is through with it: to the next of its part, or to the part's end.
pub(super) fn after(answers: to::Answers, sheet: &AnswerSheet, statement: &str) -> String {
    if let Some(next) = sheet.next_in_part(statement) {
        return answers.statement(&next.id);
    }
    match sheet.questionnaire.statement(statement) {
        Some((principle, _)) => answers.part(&principle.id),
        None => answers.list(),
    }
}

#[component]
fn PartPage<'a>(sheet: &'a AnswerSheet, principle: &'a Principle) -> impl IntoView + use<> {
    let words = translator();
    let tally = sheet.tally(&principle.statements);
    let (title, text) = if tally.done == tally.all {
        (msg::PART_DONE_TITLE, msg::PART_DONE_TEXT)
    } else {
        (msg::PART_END_TITLE, msg::PART_END_TEXT)
    };
    let title = words.with(title, [("part", principle.title.as_str().into())]);
    let progress = words.with(
        msg::TASKS_PROGRESS,
        [("done", tally.done.into()), ("n", tally.all.into())],
    );
    let body = view! {
        <div class=accent(sheet.questionnaire.place_of(&principle.id))>
            <h1>{title.clone()}</h1>
            <p>{words.text(text)}</p>
            <div class="where">
                <span>{progress.clone()}</span>
                <Track done=tally.done all=tally.all label=progress />
            </div>
        </div>
        <OnlyIn language=&sheet.questionnaire.language />
        <StillOpen sheet=sheet principle=principle />
        <WaysOn sheet=sheet principle=principle />
    };
    view! { <Page title=title>{body}</Page> }
}

/// The statements of the part that wait for an answer or for a word between two people; nothing where none does.
#[component]
fn StillOpen<'a>(sheet: &'a AnswerSheet, principle: &'a Principle) -> impl IntoView + use<> {
    let words = translator();
    let audit = &sheet.audit;
    let waits = |statement: &&Statement| {
        let is_unsettled = sheet.unsettled().any(|(id, _)| id == statement.id);
        is_unsettled || sheet.progress(&statement.id) != Completeness::Done
    };
    let items: Vec<_> = principle
        .statements
        .iter()
        .filter(waits)
        .map(|statement| {
            let href = to::statement(audit.organisation_id, audit.id, &statement.id);
            view! {
                <li>
                    <a href=href><Asked language=&sheet.questionnaire.language text=&statement.text /></a>
                    <ClashMark saved=sheet.answers.get(&statement.id) />
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <h2>{words.text(msg::PART_OPEN)}</h2>
            <ul class="rows">{items}</ul>
        }
    })
}

/// The next part; where there is none, what is still open here, or closing, and more parts; stopping for today; a look at
/// what there is.
#[component]
fn WaysOn<'a>(sheet: &'a AnswerSheet, principle: &'a Principle) -> impl IntoView + use<> {
    let words = translator();
    let (group, audit) = (sheet.audit.organisation_id, sheet.audit.id);
    let at = |rest| to::in_audit(group, audit, rest);
    let next = sheet.next_part(&principle.id);
    let opened = next.and_then(|part| Some((part, sheet.next_open_in(part)?)));
    let (href, label) = if let Some((part, statement)) = opened {
        let label = words.with(msg::PART_NEXT, [("part", part.title.as_str().into())]);
        (to::statement(group, audit, &statement.id), label)
    } else if sheet.tally_all().is_complete() {
        (at("check"), words.text(msg::TASKS_CHECK))
    } else {
        (at("go-on"), words.text(msg::TASKS_GO_ON))
    };
    let more = (next.is_none() && sheet.left_out().next().is_some()).then(|| {
        way(
            format!("{}#principle", to::audit(group, audit)),
            msg::TASKS_MORE,
        )
    });
    view! {
        <p class="buttons">
            <a class="button main" href=href>{label}</a>
            {more}
            {way(Notice::Stopped.at(&to::group(group)), msg::PART_STOP)}
            {way(at("so-far"), msg::PART_SO_FAR)}
        </p>
    }
}

fn way(href: String, label: Message) -> impl IntoView {
    view! { <a class="button" href=href>{translator().text(label)}</a> }
}
