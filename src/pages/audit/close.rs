//! Reading all answers of an audit, closing it, opening it again.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, ChoiceWord, OnlyIn},
        card::{Card, Tone},
        cup::ChoiceCup,
        field::{Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
        text::Typed,
    },
    domain::{
        answer::Completeness,
        audit::{AnswerSheet, Audit, AuditVerb},
        form::Form,
        questionnaire::{Principle, Statement},
    },
    forms::audit::{MorePrinciples, ReopenAudit, UNSETTLED, unsettled},
    language::msg,
    pages::{
        audit::{
            chapters::chapters,
            saved_answer::{AnswerText, ClashMark},
        },
        group::sharing_question::after_closing,
        shell::request::{PageResult, PostedForm, or_again, redirect},
    },
    queries::{self, audit::AuditEvent},
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// `GET /groups/{group}/audits/{audit}/check`: all answers on one page, to read before closing.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when the group has no such audit.
pub async fn check_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let (sheet, events) = queries::audit::with_events(&app, &who).await?;
    let form = Form::default();
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <CheckPage sheet=&sheet events=&events form=&form /> }))
}

/// `POST /groups/{group}/audits/{audit}/close`
pub async fn close(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let (sheet, events) = queries::audit::with_events(&app, &who).await?;
    let closed = commands::audit::close(&app, &who, &sheet, form).await;
    let next = match &closed {
        Ok(()) => after_closing(&app, &who, sheet.audit.id).await?,
        Err(_) => String::new(),
    };
    let done = |()| redirect(&Notice::Closed.at(&next));
    let again = |form| {
        PageContext::of(&app, &who)
            .render_again(|| view! { <CheckPage sheet=&sheet events=&events form=&form /> })
    };
    or_again(closed, done, again)
}

/// `POST /groups/{group}/audits/{audit}/reopen`
pub async fn reopen(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let (sheet, events) = queries::audit::with_events(&app, &who).await?;
    let reopened = commands::audit::reopen(&app, &who, &sheet, form).await;
    let done = |()| redirect(&Notice::Reopened.at(&to::audit(who.organisation.id, sheet.audit.id)));
    let again = |form| {
        PageContext::of(&app, &who)
            .render_again(|| view! { <CheckPage sheet=&sheet events=&events form=&form /> })
    };
    or_again(reopened, done, again)
}

#[component]
fn CheckPage<'a>(
    sheet: &'a AnswerSheet,
    events: &'a [AuditEvent],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let is_open = sheet.audit.is_open();
    let text = if is_open {
        msg::CHECK_TEXT
    } else {
        msg::CHECK_CLOSED_TEXT
    };
    let chapters = chapters(sheet, |principle| {
        view! { <Answers sheet=sheet principle=principle /> }
    });
    let close = is_open.then(|| view! { <CloseForm sheet=sheet /> });
    let left_out = (!is_open).then(|| view! { <LeftOut sheet=sheet /> });
    let reopen = (!is_open).then(|| view! { <ReopenForm audit=&sheet.audit form=form /> });
    let body = view! {
        <h1>{words.text(msg::CHECK_TITLE)}</h1>
        <p>{words.text(text)}</p>
        <OnlyIn language=&sheet.questionnaire.language />
        {left_out}
        <JustDone />
        <Problems form=form fields=&[ReopenAudit::ALL] />
        {chapters}
        {close}
        {reopen}
        <Events events=events />
    };
    view! { <Page title=words.text(msg::CHECK_TITLE)>{body}</Page> }
}

/// The answers to the statements of a principle.
#[component]
fn Answers<'a>(sheet: &'a AnswerSheet, principle: &'a Principle) -> impl IntoView + use<> {
    let statements = principle.statements.iter();
    let answers = statements
        .map(|statement| view! { <Answered sheet=sheet statement=statement /> })
        .collect_view();
    view! { <dl class="answers">{answers}</dl> }
}

/// A statement with its answer.
#[component]
fn Answered<'a>(sheet: &'a AnswerSheet, statement: &'a Statement) -> impl IntoView + use<> {
    let words = translator();
    let (audit, questionnaire) = (&sheet.audit, &sheet.questionnaire);
    let saved = sheet.answers.get(&statement.id);
    let choice = sheet.choice(&statement.id);
    let word = match sheet.progress(&statement.id) {
        Completeness::Begun => Either::Left(words.text(msg::PROGRESS_BEGUN)),
        Completeness::PassedOver => Either::Left(words.text(msg::PROGRESS_PASSED_OVER)),
        Completeness::Untouched | Completeness::Done => {
            Either::Right(view! { <ChoiceWord questionnaire=questionnaire choice=choice /> })
        }
    };
    let href = to::statement(audit.organisation_id, audit.id, &statement.id);
    view! {
        <div id=statement.id.clone()>
            <dt><a href=href><Asked language=&questionnaire.language text=&statement.text /></a></dt>
            <dd>
                <span class="measure"><ChoiceCup questionnaire=questionnaire choice=choice /> {word}</span>
                <ClashMark saved=saved />
                {saved.map(|saved| view! { <AnswerText saved=saved /> })}
            </dd>
        </div>
    }
}

/// Closes the audit. Where little is answered, or two answers wait for a word between people, the way back comes first;
/// where nothing is answered it is the only one.
#[component]
fn CloseForm<'a>(sheet: &'a AnswerSheet) -> impl IntoView + use<> {
    let words = translator();
    let audit = &sheet.audit;
    let href = to::in_audit(audit.organisation_id, audit.id, "close");
    let back = to::audit(audit.organisation_id, audit.id);
    let tally = sheet.tally_all();
    let is_early = tally.done * 2 < tally.all;
    let note = if tally.done == 0 {
        words.text(msg::ERROR_NOTHING_ANSWERED)
    } else if is_early {
        words.with(
            msg::CLOSE_EARLY,
            [("done", tally.done.into()), ("n", tally.all.into())],
        )
    } else if tally.done == tally.all {
        words.text(msg::CLOSE_COMPLETE)
    } else {
        words.count(msg::CLOSE_INCOMPLETE, tally.all - tally.done)
    };
    let known: Vec<_> = sheet
        .unsettled()
        .map(|(id, version)| view! { <Hidden name=UNSETTLED value=unsettled(id, version) /> })
        .collect();
    let (close, is_last) = if known.is_empty() {
        (msg::CLOSE_BUTTON, is_early)
    } else {
        (msg::CLOSE_ALL_THE_SAME, true)
    };
    let (close_class, back_class) = if is_last {
        ("", "button main")
    } else {
        ("main", "button")
    };
    let close =
        (tally.done > 0).then(|| view! { <button class=close_class>{words.text(close)}</button> });
    let body = view! {
        <p>{note}</p>
        <LeftOut sheet=sheet />
        <UnsettledAnswers sheet=sheet />
        <form method="post" action=href>
            {known}
            <div class="buttons">
                {close}
                <a class=back_class href=back>{words.text(msg::CLOSE_BACK)}</a>
            </div>
        </form>
    };
    view! { <Card title=words.text(msg::CLOSE_TITLE) tone=Tone::Next>{body}</Card> }
}

/// The parts that are not in the audit, and while it is open the way to add them; nothing where it has them all.
#[component]
fn LeftOut<'a>(sheet: &'a AnswerSheet) -> impl IntoView + use<> {
    let words = translator();
    let audit = &sheet.audit;
    let parts: Vec<String> = sheet
        .left_out()
        .map(|(_, principle)| principle.title.clone())
        .collect();
    let more = audit.is_open().then(|| {
        let href = format!(
            "{}#{}",
            to::audit(audit.organisation_id, audit.id),
            MorePrinciples::FIELDS.principle.name
        );
        view! { <a href=href>{words.text(msg::CLOSE_ADD_PARTS)}</a> }
    });
    (!parts.is_empty()).then(|| {
        let parts = words.list(&parts);
        view! { <p>{words.with(msg::CLOSE_LEFT_OUT, [("parts", parts.into())])} " " {more}</p> }
    })
}

/// The statements with two answers that nobody has settled, each a way to it; nothing where there is none.
#[component]
fn UnsettledAnswers<'a>(sheet: &'a AnswerSheet) -> impl IntoView + use<> {
    let words = translator();
    let audit = &sheet.audit;
    let items: Vec<_> = sheet
        .unsettled()
        .filter_map(|(id, _)| sheet.questionnaire.statement(id))
        .map(|(_, statement)| {
            let href = to::statement(audit.organisation_id, audit.id, &statement.id);
            view! { <li><a href=href><Asked language=&sheet.questionnaire.language text=&statement.text /></a></li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <div id=UNSETTLED>
                <p>{words.count(msg::CLOSE_UNSETTLED, items.len())}</p>
                <ul class="rows">{items}</ul>
            </div>
        }
    })
}

#[component]
fn ReopenForm<'a>(audit: &'a Audit, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let at = |rest| to::in_audit(audit.organisation_id, audit.id, rest);
    let body = view! {
        <p>{words.text(msg::REOPEN_TEXT)}</p>
        <form method="post" action=at("reopen")>
            <TextField field=ReopenAudit::FIELDS.reason form=form />
            <div class="buttons">
                <button>{words.text(msg::REOPEN_BUTTON)}</button>
                <a class="button" href=at("results")>{words.text(msg::TASKS_RESULTS)}</a>
            </div>
        </form>
    };
    view! { <Card title=words.text(msg::REOPEN_TITLE)>{body}</Card> }
}

/// Who closed the audit and opened it again, and why; nothing where it was never closed.
#[component]
fn Events<'a>(events: &'a [AuditEvent]) -> impl IntoView + use<> {
    let words = translator();
    let items = events
        .iter()
        .map(|event| {
            let message = match event.verb {
                AuditVerb::Closed => msg::EVENT_CLOSED,
                AuditVerb::Reopened => msg::EVENT_REOPENED,
            };
            let text = words.with(
                message,
                [
                    ("name", event.name.as_str().into()),
                    ("when", words.moment(event.happened_at).into()),
                ],
            );
            let reason =
                (!event.reason.is_empty()).then(|| view! { <Typed text=event.reason.as_str() /> });
            view! { <li>{text} {reason}</li> }
        })
        .collect_view();
    (!events.is_empty()).then(|| view! { <ul class="story">{items}</ul> })
}
