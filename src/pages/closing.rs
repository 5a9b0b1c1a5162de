//! Reading all answers of an audit, closing it, opening it again.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use super::{
    Answer, Posted,
    audits::{choice_word, sheet},
    frame::Frame,
    go,
    groups::said,
    or_again,
    parts::{Field, accent, cup, problems, typed},
    to,
};
use crate::{
    commands::{App, audit},
    domain::{
        answer::{Choice, Progress},
        audit::{Saved, Sheet},
        form::Form,
        questionnaire::Statement,
    },
    language::Words,
    store::audits as rows,
    visitor::Coordinator,
};

/// All answers on one page, to read before closing.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn check_page(State(app): State<App>, who: Coordinator) -> Answer {
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
    sheet: &Sheet,
    events: &[rows::Event],
    form: &Form,
    status: StatusCode,
) -> Response {
    let words = who.words();
    Frame::of(app, who).show_as(status, &words.t("check-title"), || {
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
            <h1>{words.t("check-title")}</h1>
            <p>{words.t(if sheet.audit.is_open() { "check-text" } else { "check-closed-text" })}</p>
            {said(&who.visitor)}
            {problems(words, form)}
            {sections}
            {if sheet.audit.is_open() { close_view(words, sheet) } else { reopen_view(words, sheet, form) }}
            {story(words, events)}
        }
        .into_any()
    })
}

fn check_row(words: Words, sheet: &Sheet, statement: &Statement) -> AnyView {
    let audit = &sheet.audit;
    let saved = sheet.answers.get(&statement.id);
    let choice = saved.and_then(|saved| saved.answer.choice);
    let level = choice.and_then(Choice::level).map(f64::from);
    let word = match sheet.progress(&statement.id) {
        Progress::Begun => words.t("progress-begun"),
        Progress::PassedOver => words.t("progress-passed-over"),
        _ => choice_word(words, &sheet.questionnaire, choice),
    };
    let href = to::statement(audit.organisation_id, audit.id, &statement.id);
    let clash = saved.is_some_and(|saved| saved.clash.is_some());
    view! {
        <div id=statement.id.clone()>
            <dt><a href=href>{statement.text.clone()}</a></dt>
            <dd>
                <span class="measure">{cup(level, sheet.questionnaire.scale.levels.len())} {word}</span>
                {clash.then(|| view! { <strong class="state clash">{words.t("clash-mark")}</strong> })}
                {saved.map(|saved| answer_text(words, saved))}
            </dd>
        </div>
    }
    .into_any()
}

/// What was written beside a choice.
pub fn answer_text(words: Words, saved: &Saved) -> AnyView {
    let answer = &saved.answer;
    let evidence = (!answer.evidence.is_empty()).then(|| {
        let strength = answer
            .strength
            .map(|strength| words.t(&format!("strength-{}", strength.word())));
        view! {
            <p class="soft">{words.t("answer-evidence")}{strength.map(|strength| format!(" ({strength})"))}</p>
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

fn close_view(words: Words, sheet: &Sheet) -> AnyView {
    let audit = &sheet.audit;
    let tally = sheet.tally_all();
    let open = tally.all - tally.done;
    let nothing = tally.done == 0;
    let early = tally.done * 2 < tally.all;
    let note = if early {
        words.f(
            "close-early",
            [("done", tally.done.into()), ("n", tally.all.into())],
        )
    } else if open == 0 {
        words.t("close-complete")
    } else {
        words.n("close-incomplete", open)
    };
    view! {
        <section class="card next">
            <h2>{words.t("close-title")}</h2>
            <p>{if nothing { words.t("error-nothing-answered") } else { note }}</p>
            <form method="post" action=to::in_audit(audit.organisation_id, audit.id, "close")>
                <div class="buttons">
                    {(!nothing).then(|| view! { <button class=if early { "" } else { "main" }>{words.t("close-button")}</button> })}
                    <a class=if early { "button main" } else { "button" } href=to::audit(audit.organisation_id, audit.id)>
                        {words.t("close-back")}
                    </a>
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn reopen_view(words: Words, sheet: &Sheet, form: &Form) -> AnyView {
    let audit = &sheet.audit;
    view! {
        <section class="card">
            <h2>{words.t("reopen-title")}</h2>
            <p>{words.t("reopen-text")}</p>
            <form method="post" action=to::in_audit(audit.organisation_id, audit.id, "reopen")>
                {Field::line("reason", "reopen-reason").area(words, form, 2)}
                <div class="buttons">
                    <button>{words.t("reopen-button")}</button>
                    <a class="button" href=to::in_audit(audit.organisation_id, audit.id, "results")>
                        {words.t("tasks-results")}
                    </a>
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn story(words: Words, events: &[rows::Event]) -> AnyView {
    let rows: Vec<_> = events
        .iter()
        .map(|event| {
            let said = words.f(
                &format!("event-{}", event.verb),
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
/// As [`audit::close`].
pub async fn close(State(app): State<App>, who: Coordinator) -> Answer {
    let sheet = sheet(&app, &who).await?;
    audit::close(&app, &who, &sheet).await?;
    Ok(go(&format!(
        "{}?said=closed",
        to::in_audit(who.organisation.id, sheet.audit.id, "results")
    )))
}

/// Opens an audit again.
///
/// # Errors
/// As [`audit::reopen`].
pub async fn reopen(State(app): State<App>, who: Coordinator, Posted(form): Posted) -> Answer {
    let sheet = sheet(&app, &who).await?;
    let events = rows::events(&app.store, who.organisation.id, sheet.audit.id).await?;
    let to = format!(
        "{}?said=reopened",
        to::audit(who.organisation.id, sheet.audit.id)
    );
    or_again(
        audit::reopen(&app, &who, &sheet, form).await,
        |()| go(&to),
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
