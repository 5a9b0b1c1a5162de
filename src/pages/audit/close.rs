//! Reading all answers of an audit, closing it, opening it again.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        cup::{accent, cup},
        field::{Field, problems},
        notice::notice,
        page::PageContext,
        text::typed,
    },
    domain::{
        answer::{Choice, Completeness},
        audit::{AnswerSheet, SavedAnswer},
        form::Form,
        questionnaire::Statement,
    },
    language::{Translator, msg},
    pages::{
        audit::tasks::sheet,
        shell::request::{PageResult, PostedForm, or_again, redirect},
    },
    store::audits as rows,
    visitor::Coordinator,
    wording::{answer::choice_word, notice::Notice, to},
};

/// All answers on one page, to read before closing.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound).
pub async fn check_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let events = rows::events(&app.store, who.organisation.id, sheet.audit.id).await?;
    Ok(show_check(
        &app,
        &who,
        &sheet,
        &events,
        &Form::default(),
        StatusCode::OK,
    ))
}

fn show_check(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    events: &[rows::Event],
    form: &Form,
    status: StatusCode,
) -> Response {
    let words = who.words();
    PageContext::of(app, who).show_as(status, &words.text(msg::CHECK_TITLE), || {
        let sections: Vec<_> = sheet
            .questionnaire
            .principles
            .iter()
            .enumerate()
            .filter(|(_, principle)| sheet.chosen.contains(&principle.id))
            .map(|(index, principle)| {
                let rows: Vec<_> = principle
                    .statements
                    .iter()
                    .map(|statement| check_row(words, sheet, statement))
                    .collect();
                view! {
                    <section class=format!("chapter {}", accent(index))>
                        <h2>{principle.title.clone()}</h2>
                        <dl class="answers">{rows}</dl>
                    </section>
                }
            })
            .collect();
        view! {
            <h1>{words.text(msg::CHECK_TITLE)}</h1>
            <p>{words.text(if sheet.audit.is_open() { msg::CHECK_TEXT } else { msg::CHECK_CLOSED_TEXT })}</p>
            {notice(&who.visitor)}
            {problems(words, form)}
            {sections}
            {if sheet.audit.is_open() { close_view(words, sheet) } else { reopen_view(words, sheet, form) }}
            {story(words, events)}
        }
        .into_any()
    })
}

fn check_row(words: Translator, sheet: &AnswerSheet, statement: &Statement) -> AnyView {
    let audit = &sheet.audit;
    let saved = sheet.answers.get(&statement.id);
    let choice = saved.and_then(|saved| saved.answer.choice);
    let level = choice.and_then(Choice::level).map(f64::from);
    let word = match sheet.progress(&statement.id) {
        Completeness::Begun => words.text(msg::PROGRESS_BEGUN),
        Completeness::PassedOver => words.text(msg::PROGRESS_PASSED_OVER),
        _ => choice_word(words, &sheet.questionnaire, choice),
    };
    let href = to::statement(audit.organisation_id, audit.id, &statement.id);
    let clash = saved.is_some_and(|saved| saved.clash.is_some());
    view! {
        <div id=statement.id.clone()>
            <dt><a href=href>{statement.text.clone()}</a></dt>
            <dd>
                <span class="measure">{cup(level, sheet.questionnaire.scale.levels.len())} {word}</span>
                {clash.then(|| view! { <strong class="state clash">{words.text(msg::CLASH_MARK)}</strong> })}
                {saved.map(|saved| answer_text(words, saved))}
            </dd>
        </div>
    }
    .into_any()
}

/// What was written beside a choice.
pub fn answer_text(words: Translator, saved: &SavedAnswer) -> AnyView {
    let answer = &saved.answer;
    let evidence = (!answer.evidence.is_empty()).then(|| {
        let strength = answer
            .strength
            .map(|strength| words.term(strength));
        view! {
            <p class="soft">{words.text(msg::ANSWER_EVIDENCE)}{strength.map(|strength| format!(" ({strength})"))}</p>
            {typed(&answer.evidence)}
        }
    });
    view! {
        {(!answer.why.is_empty()).then(|| typed(&answer.why))}
        {(!answer.reflection.is_empty()).then(|| typed(&answer.reflection))}
        {evidence}
    }
    .into_any()
}

fn close_view(words: Translator, sheet: &AnswerSheet) -> AnyView {
    let audit = &sheet.audit;
    let tally = sheet.tally_all();
    let open = tally.all - tally.done;
    let nothing = tally.done == 0;
    let early = tally.done * 2 < tally.all;
    let note = if early {
        words.with(
            msg::CLOSE_EARLY,
            [("done", tally.done.into()), ("n", tally.all.into())],
        )
    } else if open == 0 {
        words.text(msg::CLOSE_COMPLETE)
    } else {
        words.count(msg::CLOSE_INCOMPLETE, open)
    };
    view! {
        <section class="card next">
            <h2>{words.text(msg::CLOSE_TITLE)}</h2>
            <p>{if nothing { words.text(msg::ERROR_NOTHING_ANSWERED) } else { note }}</p>
            <form method="post" action=to::in_audit(audit.organisation_id, audit.id, "close")>
                <div class="buttons">
                    {(!nothing).then(|| view! { <button class=if early { "" } else { "main" }>{words.text(msg::CLOSE_BUTTON)}</button> })}
                    <a class=if early { "button main" } else { "button" } href=to::audit(audit.organisation_id, audit.id)>
                        {words.text(msg::CLOSE_BACK)}
                    </a>
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn reopen_view(words: Translator, sheet: &AnswerSheet, form: &Form) -> AnyView {
    let audit = &sheet.audit;
    view! {
        <section class="card">
            <h2>{words.text(msg::REOPEN_TITLE)}</h2>
            <p>{words.text(msg::REOPEN_TEXT)}</p>
            <form method="post" action=to::in_audit(audit.organisation_id, audit.id, "reopen")>
                {Field::line("reason", msg::REOPEN_REASON).area(words, form, 2)}
                <div class="buttons">
                    <button>{words.text(msg::REOPEN_BUTTON)}</button>
                    <a class="button" href=to::in_audit(audit.organisation_id, audit.id, "results")>
                        {words.text(msg::TASKS_RESULTS)}
                    </a>
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn story(words: Translator, events: &[rows::Event]) -> AnyView {
    let rows: Vec<_> = events
        .iter()
        .map(|event| {
            let said = words.with(
                if event.verb == "closed" {
                    msg::EVENT_CLOSED
                } else {
                    msg::EVENT_REOPENED
                },
                [
                    ("name", event.name.as_str().into()),
                    ("when", words.moment(event.happened_at).into()),
                ],
            );
            view! { <li>{said} {(!event.reason.is_empty()).then(|| typed(&event.reason))}</li> }
        })
        .collect();
    if rows.is_empty() {
        ().into_any()
    } else {
        view! { <ul class="story">{rows}</ul> }.into_any()
    }
}

/// Closes an audit.
///
/// # Errors
/// As [`commands::audit::close`].
pub async fn close(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    commands::audit::close(&app, &who, &sheet).await?;
    Ok(redirect(&Notice::Closed.at(&to::in_audit(
        who.organisation.id,
        sheet.audit.id,
        "results",
    ))))
}

/// Opens an audit again.
///
/// # Errors
/// As [`commands::audit::reopen`].
pub async fn reopen(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let events = rows::events(&app.store, who.organisation.id, sheet.audit.id).await?;
    let to = Notice::Reopened.at(&to::audit(who.organisation.id, sheet.audit.id));
    or_again(
        commands::audit::reopen(&app, &who, &sheet, form).await,
        |()| redirect(&to),
        |form| {
            show_check(
                &app,
                &who,
                &sheet,
                &events,
                &form,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
        },
    )
}
