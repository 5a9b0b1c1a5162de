//! The task list of an audit: its principles and statements, and how far each is.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, ChoiceWord, OnlyIn},
        card::Card,
        cup::{ChoiceCup, Track},
        field::Problems,
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        answer::Completeness,
        audit::{AnswerSheet, Audit},
        form::Form,
        presence::Presence,
        questionnaire::{Principle, Statement},
        team::Answering,
    },
    forms::audit::MorePrinciples,
    language::msg,
    pages::{
        audit::{
            blank_paper::BlankPaper, chapters::chapters, principle_picks::PrinciplePicks,
            room::InRoom, saved_answer::ClashMark,
        },
        shell::request::{PageResult, PostedForm, or_again, redirect},
    },
    queries::{self, audit::AuditEvent},
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// `GET /groups/{group}/audits/{audit}`
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when the group has no such audit.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let (sheet, events) = queries::audit::with_events(&app, &who).await?;
    let presence = queries::presence::of(&app, &sheet.audit).await?;
    let answering = queries::team::answering(&app, &sheet.audit).await?;
    let form = Form::default();
    Ok(PageContext::of(&app, &who).render(
        || view! { <TasksPage sheet=&sheet events=&events presence=&presence answering=answering form=&form /> },
    ))
}

/// `POST /groups/{group}/audits/{audit}/principles`: adds principles to an audit.
pub async fn choose(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let (sheet, events) = queries::audit::with_events(&app, &who).await?;
    let presence = queries::presence::of(&app, &sheet.audit).await?;
    let answering = queries::team::answering(&app, &sheet.audit).await?;
    let chosen = commands::audit::choose(&app, &who, &sheet, form).await;
    let done = |()| redirect(&Notice::Chosen.at(&to::audit(who.organisation.id, sheet.audit.id)));
    let again = |form| {
        PageContext::of(&app, &who).render_again(
            || view! { <TasksPage sheet=&sheet events=&events presence=&presence answering=answering form=&form /> },
        )
    };
    or_again(chosen, done, again)
}

#[component]
fn TasksPage<'a>(
    sheet: &'a AnswerSheet,
    events: &'a [AuditEvent],
    presence: &'a Presence,
    answering: Answering,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let title = sheet.questionnaire.title.clone();
    let language = sheet.questionnaire.language.as_str();
    let at = |rest: &str| to::in_audit(sheet.audit.organisation_id, sheet.audit.id, rest);
    let tally = sheet.tally_all();
    let progress = words.with(
        msg::TASKS_PROGRESS,
        [("done", tally.done.into()), ("n", tally.all.into())],
    );
    let chapters = chapters(sheet, |principle| {
        view! { <Tasks sheet=sheet principle=principle /> }
    });
    let remove = queries::removal::may_remove_audit(&sheet.audit, events).then(|| {
        view! { <p class="no-print"><a href=at("remove")>{words.text(msg::REMOVE_AUDIT_LINK)}</a></p> }
    });
    let body = view! {
        <h1><Asked language=language text=&title /></h1>
        <p>{words.text(msg::TASKS_TEXT)}</p>
        <JustDone />
        <Problems form=form fields=&[] />
        <div class="where">
            <span>{words.date(sheet.audit.held_on)}</span>
            <span>{progress.clone()}</span>
            <Track done=tally.done all=tally.all label=progress />
        </div>
        <OnlyIn language=language />
        <InRoom audit=&sheet.audit presence=presence />
        <Team audit=&sheet.audit answering=answering />
        <WayOn sheet=sheet answering=answering />
        {chapters}
        <MorePrinciplesForm sheet=sheet form=form />
        <p><a class="button" href=at("check")>{words.text(msg::TASKS_CHECK)}</a></p>
        <BlankPaper blank=at("blank") type_in=at("type-in") />
        {remove}
    };
    view! { <Page title=title>{body}</Page> }
}

/// How the audit is answered: the way to the team where each answers alone first, and the way to choose that.
#[component]
fn Team<'a>(audit: &'a Audit, answering: Answering) -> impl IntoView + use<> {
    let words = translator();
    let href = to::in_audit(audit.organisation_id, audit.id, "team");
    match answering {
        Answering::Apart => view! {
            <Card>
                <p>{words.text(msg::TEAM_APART)}</p>
                <p><a class="button" href=href>{words.text(msg::TEAM_SEE)}</a></p>
            </Card>
        }
        .into_any(),
        Answering::Together if audit.is_open() => {
            view! { <p class="soft no-print"><a href=href>{words.text(msg::TEAM_CHOOSE)}</a></p> }
                .into_any()
        }
        Answering::Together => ().into_any(),
    }
}

/// What to do next: the first open statement, all answers, or what the audit found. Where each answers alone first, that is
/// the team's page until something was agreed.
#[component]
fn WayOn<'a>(sheet: &'a AnswerSheet, answering: Answering) -> impl IntoView + use<> {
    let audit = &sheet.audit;
    if answering == Answering::Apart && audit.is_open() && sheet.answers.is_empty() {
        return None;
    }
    let (group, id) = (audit.organisation_id, audit.id);
    let at = |rest| to::in_audit(group, id, rest);
    let (href, label) = if !audit.is_open() {
        (at("results"), msg::TASKS_RESULTS)
    } else if sheet.next_open().is_none() {
        (at("check"), msg::TASKS_CHECK)
    } else if sheet.answers.is_empty() {
        (at("go-on"), msg::TASKS_FIRST)
    } else {
        (at("go-on"), msg::TASKS_GO_ON)
    };
    let words = translator();
    let so_far = (audit.is_open() && !sheet.answers.is_empty())
        .then(|| view! { <a class="button" href=at("so-far")>{words.text(msg::PART_SO_FAR)}</a> });
    Some(view! {
        <p class="buttons">
            <a class="button main" href=href>{words.text(label)}</a>
            {so_far}
        </p>
    })
}

/// What a principle is about, how far the group is with it, and its statements.
#[component]
fn Tasks<'a>(sheet: &'a AnswerSheet, principle: &'a Principle) -> impl IntoView + use<> {
    let tally = sheet.tally(&principle.statements);
    let count = translator().with(
        msg::TASKS_PROGRESS,
        [("done", tally.done.into()), ("n", tally.all.into())],
    );
    let audit = &sheet.audit;
    let answers = to::Answers::OfGroup(audit.organisation_id, audit.id);
    let statements = principle.statements.iter();
    let tasks = statements
        .map(|statement| view! { <Task sheet=sheet answers=answers statement=statement /> })
        .collect_view();
    view! {
        <p><Asked language=&sheet.questionnaire.language text=&principle.summary /> " " <span class="soft">{count}</span></p>
        <ol class="tasks">{tasks}</ol>
    }
}

/// A statement, and how far it is.
#[component]
pub fn Task<'a>(
    /// The audit with its answers.
    sheet: &'a AnswerSheet,
    /// Where these are given.
    answers: to::Answers,
    /// The statement.
    statement: &'a Statement,
) -> impl IntoView + use<> {
    let words = translator();
    let questionnaire = &sheet.questionnaire;
    let choice = sheet.choice(&statement.id);
    let (class, state) = match sheet.progress(&statement.id) {
        Completeness::Untouched => ("untouched", Some(msg::PROGRESS_UNTOUCHED)),
        Completeness::Begun => ("begun", Some(msg::PROGRESS_BEGUN)),
        Completeness::PassedOver => ("passed", Some(msg::PROGRESS_PASSED_OVER)),
        Completeness::Done => ("done", None),
    };
    let state = match state {
        Some(state) => Either::Left(words.text(state)),
        None => Either::Right(view! { <ChoiceWord questionnaire=questionnaire choice=choice /> }),
    };
    let href = answers.statement(&statement.id);
    view! {
        <li>
            <a href=href><Asked language=&questionnaire.language text=&statement.text /></a>
            <span class=format!("state {class}")>
                <ChoiceCup questionnaire=questionnaire choice=choice /> {state}
            </span>
            <ClashMark saved=sheet.answers.get(&statement.id) />
        </li>
    }
}

/// The principles that were left out so far; nothing once the audit is closed or has them all.
#[component]
fn MorePrinciplesForm<'a>(sheet: &'a AnswerSheet, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let audit = &sheet.audit;
    let rest: Vec<_> = sheet.left_out().collect();
    let href = to::in_audit(audit.organisation_id, audit.id, "principles");
    let language = sheet.questionnaire.language.as_str();
    (audit.is_open() && !rest.is_empty()).then(|| {
        view! {
            <form class="card" method="post" action=href>
                <PrinciplePicks field=MorePrinciples::FIELDS.principle language=language principles=rest form=form />
                <button>{words.text(msg::TASKS_MORE_BUTTON)}</button>
            </form>
        }
    })
}
