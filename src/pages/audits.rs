//! Starting an audit, and its task list.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use super::{
    Answer, Asked, Posted,
    frame::Frame,
    go,
    groups::said,
    markdown::markdown,
    or_again,
    parts::{Field, accent, cup, hidden, problem, problems, track},
    to,
};
use crate::{
    commands::{App, Stop, audit},
    domain::{
        answer::{Choice, Progress},
        audit::Sheet,
        dates,
        error::Error,
        form::Form,
        ids::AuditId,
        questionnaire::{Principle, Questionnaire, Statement, Unscored},
    },
    language::Words,
    visitor::Coordinator,
};

/// Starting an audit: first the questionnaire, then the principles for today and the day.
///
/// # Errors
/// [`Error::NotFound`] for a questionnaire that is not there.
pub async fn new_page(State(app): State<App>, who: Coordinator, Asked(asked): Asked) -> Answer {
    if asked.get("questionnaire").is_empty() {
        return Ok(choose_questionnaire(&app, &who));
    }
    let questionnaire = chosen(&app, &who, asked.get("questionnaire"))?;
    let mut form = Form::default();
    form.add("audit", AuditId::fresh().to_string());
    form.add("held_on", dates::write(who.visitor.today()));
    for principle in &questionnaire.principles {
        form.add("principle", principle.id.clone());
    }
    Ok(show_new(&app, &who, &questionnaire, &form, StatusCode::OK))
}

fn chosen(app: &App, who: &Coordinator, id: &str) -> Result<Questionnaire, Stop> {
    let edition = app.shelf.newest(id).ok_or(Stop::Refused(Error::NotFound))?;
    Ok(edition.questionnaire.in_language(who.words().0.tag()))
}

fn choose_questionnaire(app: &App, who: &Coordinator) -> Response {
    let words = who.words();
    let cards: Vec<_> = app
        .shelf
        .latest()
        .into_iter()
        .map(|edition| {
            let questionnaire = edition.questionnaire.in_language(words.0.tag());
            let count = questionnaire.statements().count();
            let href = to::in_group(
                who.organisation.id,
                &format!("audits/new?questionnaire={}", questionnaire.id),
            );
            let time = words.f(
                "questionnaire-time",
                [
                    ("n", count.into()),
                    ("minutes", questionnaire.minutes.into()),
                ],
            );
            view! {
                <li class="card">
                    <h2><a href=href>{questionnaire.title}</a></h2>
                    <p>{questionnaire.purpose}</p>
                    <p class="soft">{time}</p>
                </li>
            }
        })
        .collect();
    Frame::of(app, who).show(&words.t("audit-start"), || {
        view! {
            <h1>{words.t("audit-new-title")}</h1>
            <p>{words.t("audit-new-text")}</p>
            <ul class="cards plain">{cards}</ul>
        }
        .into_any()
    })
}

fn show_new(
    app: &App,
    who: &Coordinator,
    questionnaire: &Questionnaire,
    form: &Form,
    status: StatusCode,
) -> Response {
    let words = who.words();
    Frame::of(app, who).show_as(status, &questionnaire.title.clone(), || {
        view! {
            <h1>{questionnaire.title.clone()}</h1>
            <p>{questionnaire.purpose.clone()}</p>
            {problems(words, form)}
            <details class="intro" open=form.is_good()>
                <summary>{words.t("audit-before")}</summary>
                {markdown(&questionnaire.intro)}
            </details>
            <form method="post" action=to::in_group(who.organisation.id, "audits")>
                {hidden("audit", form.get("audit").to_owned())}
                {hidden("questionnaire", questionnaire.id.clone())}
                <fieldset id="principle">
                    <legend>{words.t("audit-principles")}</legend>
                    <p class="hint">{words.t("audit-principles-hint")}</p>
                    {problem(words, form, "principle")}
                    {principle_picks(words, questionnaire.principles.iter().enumerate().collect(), form)}
                </fieldset>
                {Field::line("held_on", "audit-day").hint("date-hint").input(words, form)}
                <div class="buttons">
                    <button class="main">{words.t("audit-start-button")}</button>
                </div>
            </form>
            {on_paper(words, &to::in_group(who.organisation.id, &format!("questionnaires/{}/blank", questionnaire.id)), None)}
        }
        .into_any()
    })
}

fn principle_picks(words: Words, principles: Vec<(usize, &Principle)>, form: &Form) -> AnyView {
    let picks: Vec<_> = principles
        .into_iter()
        .map(|(index, principle)| {
            let count = words.n("statements-count", principle.statements.len());
            view! {
                <label class=format!("pick {}", accent(index))>
                    <input
                        type="checkbox"
                        name="principle"
                        value=principle.id.clone()
                        checked=form.has("principle", &principle.id)
                    />
                    <b>{principle.title.clone()}</b>
                    <span>{principle.summary.clone()} " " {count}</span>
                </label>
            }
        })
        .collect();
    view! { <div class="picks">{picks}</div> }.into_any()
}

/// Starts an audit.
///
/// # Errors
/// As [`audit::start`].
pub async fn start(State(app): State<App>, who: Coordinator, Posted(form): Posted) -> Answer {
    let questionnaire = chosen(&app, &who, form.get("questionnaire"))?;
    let started = audit::start(&app, &who, form).await;
    or_again(
        started,
        |audit| go(&to::audit(who.organisation.id, audit)),
        |form| {
            show_new(
                &app,
                &who,
                &questionnaire,
                &form,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
        },
    )
}

/// The audit in the address, with all one needs to work on it.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn sheet(app: &App, who: &Coordinator) -> Result<Sheet, Stop> {
    audit::sheet(app, who, who.part("audit")?).await
}

/// The task list: principles and statements, and how far each is.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(State(app): State<App>, who: Coordinator) -> Answer {
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
    sheet: &Sheet,
    form: &Form,
    status: StatusCode,
) -> Response {
    let words = who.words();
    Frame::of(app, who).show_as(status, &sheet.questionnaire.title.clone(), || {
        let tally = sheet.tally_all();
        let progress = words.f("tasks-progress", [("done", tally.done.into()), ("n", tally.all.into())]);
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
            <p>{words.t("tasks-text")}</p>
            {said(&who.visitor)}
            {problems(words, form)}
            <div class="where">
                <span>{words.date(sheet.audit.held_on)}</span>
                <span>{progress.clone()}</span>
                {track(tally.done, tally.all, progress)}
            </div>
            {tasks_next(words, sheet)}
            {sections}
            {more_principles(words, sheet, form)}
            <p><a class="button" href=to::in_audit(group, id, "check")>{words.t("tasks-check")}</a></p>
            {on_paper(words, &to::in_audit(group, id, "blank"), Some(to::in_audit(group, id, "type-in")))}
        }
        .into_any()
    })
}

/// Blank paper to print, and the way to type it in where an audit was started.
fn on_paper(words: Words, blank: &str, type_in: Option<String>) -> AnyView {
    let type_in =
        type_in.map(|href| view! { <a class="button" href=href>{words.t("type-in-link")}</a> });
    view! {
        <section class="no-print">
            <h2>{words.t("blank-title")}</h2>
            <p>{words.t("blank-text")}</p>
            <p class="buttons">
                <a class="button" href=format!("{blank}.pdf")>{words.t("blank-pdf")}</a>
                <a class="button" href=format!("{blank}.pdf?size=large")>{words.t("blank-pdf-large")}</a>
                <a class="button" href=format!("{blank}.docx")>{words.t("blank-docx")}</a>
                {type_in}
            </p>
        </section>
    }
    .into_any()
}

fn tasks_next(words: Words, sheet: &Sheet) -> AnyView {
    let audit = &sheet.audit;
    let (href, label) = if !audit.is_open() {
        (
            to::in_audit(audit.organisation_id, audit.id, "results"),
            "tasks-results",
        )
    } else if let Some(statement) = sheet.next_open() {
        let begun = sheet.answers.is_empty();
        let label = if begun { "tasks-first" } else { "tasks-go-on" };
        (
            to::statement(audit.organisation_id, audit.id, &statement.id),
            label,
        )
    } else {
        (
            to::in_audit(audit.organisation_id, audit.id, "check"),
            "tasks-check",
        )
    };
    view! {
        <p><a class="button main" href=href>{words.t(label)}</a></p>
    }
    .into_any()
}

fn tasks_of(words: Words, sheet: &Sheet, index: usize, principle: &Principle) -> AnyView {
    let tally = sheet.tally(&principle.statements);
    let rows: Vec<_> = principle
        .statements
        .iter()
        .map(|statement| task(words, sheet, statement))
        .collect();
    let count = words.f(
        "tasks-progress",
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

fn task(words: Words, sheet: &Sheet, statement: &Statement) -> AnyView {
    let audit = &sheet.audit;
    let saved = sheet.answers.get(&statement.id);
    let progress = sheet.progress(&statement.id);
    let (class, state) = match progress {
        Progress::Untouched => ("untouched", words.t("progress-untouched")),
        Progress::Begun => ("begun", words.t("progress-begun")),
        Progress::PassedOver => ("passed", words.t("progress-passed-over")),
        Progress::Done => (
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
            {clash.then(|| view! { <strong class="state clash">{words.t("clash-mark")}</strong> })}
        </li>
    }
    .into_any()
}

/// What was chosen, in words.
pub fn choice_word(words: Words, questionnaire: &Questionnaire, choice: Option<Choice>) -> String {
    match choice {
        None => words.t("progress-untouched"),
        Some(Choice::Level(level)) => questionnaire
            .scale
            .levels
            .get(usize::from(level) - 1)
            .cloned()
            .unwrap_or_default(),
        Some(Choice::Unscored(Unscored::Unknown)) => words.t("choice-unknown"),
        Some(Choice::Unscored(Unscored::NotForUs)) => words.t("choice-not-for-us"),
    }
}

fn more_principles(words: Words, sheet: &Sheet, form: &Form) -> AnyView {
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
                <legend>{words.t("tasks-more")}</legend>
                {problem(words, form, "principle")}
                {principle_picks(words, rest, form)}
            </fieldset>
            <button>{words.t("tasks-more-button")}</button>
        </form>
    }
    .into_any()
}

/// Adds principles to an audit.
///
/// # Errors
/// As [`audit::choose`].
pub async fn choose(State(app): State<App>, who: Coordinator, Posted(form): Posted) -> Answer {
    let sheet = sheet(&app, &who).await?;
    let to = format!(
        "{}?said=chosen",
        to::audit(who.organisation.id, sheet.audit.id)
    );
    or_again(
        audit::choose(&app, &who, &sheet, form).await,
        |()| go(&to),
        |form| show_tasks(&app, &who, &sheet, &form, StatusCode::UNPROCESSABLE_ENTITY),
    )
}
