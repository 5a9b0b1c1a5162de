//! Starting an audit, and its task list.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        cup::{accent, cup, track},
        field::{problem, problems},
        notice::notice,
        page::PageContext,
    },
    domain::{
        answer::{Choice, Completeness},
        audit::AnswerSheet,
        form::Form,
        questionnaire::{Principle, Statement},
    },
    error::AppError,
    language::{Translator, msg},
    pages::{
        audit::start::principle_picks,
        shell::request::{PageResult, PostedForm, or_again, redirect},
    },
    queries,
    visitor::Coordinator,
    wording::{answer::choice_word, notice::Notice, to},
};

/// The audit in the address, with all one needs to work on it.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn sheet(app: &App, who: &Coordinator) -> Result<AnswerSheet, AppError> {
    queries::audit::sheet(app, who, who.part("audit")?).await
}

/// The task list: principles and statements, and how far each is.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    Ok(show_tasks(
        &app,
        &who,
        &sheet,
        &Form::default(),
        StatusCode::OK,
    ))
}

fn show_tasks(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    form: &Form,
    status: StatusCode,
) -> Response {
    let words = who.words();
    PageContext::of(app, who).show_as(status, &sheet.questionnaire.title.clone(), || {
        let tally = sheet.tally_all();
        let progress = words.with(msg::TASKS_PROGRESS, [("done", tally.done.into()), ("n", tally.all.into())]);
        let (group, id) = (who.organisation.id, sheet.audit.id);
        let sections: Vec<_> = sheet
            .questionnaire
            .principles
            .iter()
            .enumerate()
            .filter(|(_, principle)| sheet.chosen.contains(&principle.id))
            .map(|(index, principle)| tasks_of(words, sheet, index, principle))
            .collect();
        view! {
            <h1>{sheet.questionnaire.title.clone()}</h1>
            <p>{words.text(msg::TASKS_TEXT)}</p>
            {notice(&who.visitor)}
            {problems(words, form)}
            <div class="where">
                <span>{words.date(sheet.audit.held_on)}</span>
                <span>{progress.clone()}</span>
                {track(tally.done, tally.all, progress)}
            </div>
            {tasks_next(words, sheet)}
            {sections}
            {more_principles(words, sheet, form)}
            <p><a class="button" href=to::in_audit(group, id, "check")>{words.text(msg::TASKS_CHECK)}</a></p>
            {on_paper(words, &to::in_audit(group, id, "blank"), Some(to::in_audit(group, id, "type-in")))}
        }
        .into_any()
    })
}

/// Blank paper to print, and the way to type it in where an audit was started.
pub fn on_paper(words: Translator, blank: &str, type_in: Option<String>) -> AnyView {
    let type_in = type_in
        .map(|href| view! { <a class="button" href=href>{words.text(msg::TYPE_IN_LINK)}</a> });
    view! {
        <section class="no-print">
            <h2>{words.text(msg::BLANK_TITLE)}</h2>
            <p>{words.text(msg::BLANK_TEXT)}</p>
            <p class="buttons">
                <a class="button" href=format!("{blank}.pdf")>{words.text(msg::BLANK_PDF)}</a>
                <a class="button" href=format!("{blank}.pdf?size=large")>{words.text(msg::BLANK_PDF_LARGE)}</a>
                <a class="button" href=format!("{blank}.docx")>{words.text(msg::BLANK_DOCX)}</a>
                {type_in}
            </p>
        </section>
    }
    .into_any()
}

fn tasks_next(words: Translator, sheet: &AnswerSheet) -> AnyView {
    let audit = &sheet.audit;
    let (href, label) = if !audit.is_open() {
        (
            to::in_audit(audit.organisation_id, audit.id, "results"),
            msg::TASKS_RESULTS,
        )
    } else if let Some(statement) = sheet.next_open() {
        let begun = sheet.answers.is_empty();
        let label = if begun {
            msg::TASKS_FIRST
        } else {
            msg::TASKS_GO_ON
        };
        (
            to::statement(audit.organisation_id, audit.id, &statement.id),
            label,
        )
    } else {
        (
            to::in_audit(audit.organisation_id, audit.id, "check"),
            msg::TASKS_CHECK,
        )
    };
    view! {
        <p><a class="button main" href=href>{words.text(label)}</a></p>
    }
    .into_any()
}

fn tasks_of(
    words: Translator,
    sheet: &AnswerSheet,
    index: usize,
    principle: &Principle,
) -> AnyView {
    let tally = sheet.tally(&principle.statements);
    let rows: Vec<_> = principle
        .statements
        .iter()
        .map(|statement| task(words, sheet, statement))
        .collect();
    let count = words.with(
        msg::TASKS_PROGRESS,
        [("done", tally.done.into()), ("n", tally.all.into())],
    );
    view! {
        <section class=format!("chapter {}", accent(index))>
            <h2>{principle.title.clone()}</h2>
            <p>{principle.summary.clone()} " " <span class="soft">{count}</span></p>
            <ol class="tasks">{rows}</ol>
        </section>
    }
    .into_any()
}

fn task(words: Translator, sheet: &AnswerSheet, statement: &Statement) -> AnyView {
    let audit = &sheet.audit;
    let saved = sheet.answers.get(&statement.id);
    let progress = sheet.progress(&statement.id);
    let (class, state) = match progress {
        Completeness::Untouched => ("untouched", words.text(msg::PROGRESS_UNTOUCHED)),
        Completeness::Begun => ("begun", words.text(msg::PROGRESS_BEGUN)),
        Completeness::PassedOver => ("passed", words.text(msg::PROGRESS_PASSED_OVER)),
        Completeness::Done => (
            "done",
            choice_word(
                words,
                &sheet.questionnaire,
                saved.and_then(|saved| saved.answer.choice),
            ),
        ),
    };
    let level = saved
        .and_then(|saved| saved.answer.choice)
        .and_then(Choice::level)
        .map(f64::from);
    let clash = saved.is_some_and(|saved| saved.clash.is_some());
    view! {
        <li>
            <a href=to::statement(audit.organisation_id, audit.id, &statement.id)>{statement.text.clone()}</a>
            <span class=format!("state {class}")>{cup(level, sheet.questionnaire.scale.levels.len())} {state}</span>
            {clash.then(|| view! { <strong class="state clash">{words.text(msg::CLASH_MARK)}</strong> })}
        </li>
    }
    .into_any()
}

fn more_principles(words: Translator, sheet: &AnswerSheet, form: &Form) -> AnyView {
    let audit = &sheet.audit;
    let rest: Vec<_> = sheet
        .questionnaire
        .principles
        .iter()
        .enumerate()
        .filter(|(_, principle)| !sheet.chosen.contains(&principle.id))
        .collect();
    if rest.is_empty() || !audit.is_open() {
        return ().into_any();
    }
    view! {
        <form class="card" method="post" action=to::in_audit(audit.organisation_id, audit.id, "principles")>
            <fieldset id="principle">
                <legend>{words.text(msg::TASKS_MORE)}</legend>
                {problem(words, form, "principle")}
                {principle_picks(words, rest, form)}
            </fieldset>
            <button>{words.text(msg::TASKS_MORE_BUTTON)}</button>
        </form>
    }
    .into_any()
}

/// Adds principles to an audit.
///
/// # Errors
/// As [`commands::audit::choose`].
pub async fn choose(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let to = Notice::Chosen.at(&to::audit(who.organisation.id, sheet.audit.id));
    or_again(
        commands::audit::choose(&app, &who, &sheet, form).await,
        |()| redirect(&to),
        |form| show_tasks(&app, &who, &sheet, &form, StatusCode::UNPROCESSABLE_ENTITY),
    )
}
