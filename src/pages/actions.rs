//! A group's plan and its actions.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use super::{
    Answer, Posted,
    account::safe_next,
    frame::Frame,
    go,
    groups::said,
    or_again,
    parts::{Field, hidden, problem, problems, typed},
    to,
};
use crate::{
    commands::{App, Stop, action},
    domain::{
        action::{Action, Outcome},
        error::Error,
        form::Form,
        ids::ActionId,
    },
    language::Words,
    store::{actions, audits},
    visitor::Coordinator,
};

/// The fields of an action in the order they are asked.
const FIELDS: [(Field, u8); 7] = [
    (Field::line("why", "action-why").hint("action-why-hint"), 2),
    (
        Field::line("first_step", "action-first-step").hint("action-first-step-hint"),
        0,
    ),
    (
        Field::line("lead", "action-lead").hint("action-lead-hint"),
        0,
    ),
    (Field::line("helpers", "action-helpers"), 0),
    (Field::line("due_on", "action-due").hint("date-hint"), 0),
    (
        Field::line("needed", "action-needed").hint("action-needed-hint"),
        2,
    ),
    (
        Field::line("measure", "action-measure").hint("action-measure-hint"),
        2,
    ),
];

/// The group's plan.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Coordinator) -> Answer {
    let actions = actions::list(&app.store, who.organisation.id).await?;
    let newest = audits::list(&app.store, who.organisation.id)
        .await?
        .into_iter()
        .next();
    let words = who.words();
    let group = who.organisation.id;
    Ok(Frame::of(&app, &who).show(&words.t("plan-title"), || {
        let (closed, open): (Vec<_>, Vec<_>) = actions.iter().partition(|action| action.closure.is_some());
        let empty = actions.is_empty();
        let suggestions = newest.map(|audit| {
            let href = to::in_audit(group, audit.id, "suggestions");
            view! { <a class="button" href=href>{words.t("plan-suggestions")}</a> }
        });
        view! {
            <h1>{words.t("plan-title")}</h1>
            <p>{words.t("plan-text")}</p>
            {said(&who.visitor)}
            {empty.then(|| view! { <p>{words.t("plan-empty")}</p> })}
            {(!open.is_empty()).then(|| view! { <h2>{words.t("plan-open")}</h2> })}
            {cards(&who, open)}
            <p class="buttons no-print">
                <a class="button main" href=to::in_group(group, "plan/new")>{words.t("action-own")}</a>
                <a class="button" href=to::in_group(group, "progress")>{words.t("progress-link")}</a>
                {suggestions}
            </p>
            {(!closed.is_empty()).then(|| {
                view! {
                    <details>
                        <summary>{words.t("plan-closed")}</summary>
                        {cards(&who, closed)}
                    </details>
                }
            })}
            <section class="no-print">
                <h2>{words.t("plan-take")}</h2>
                <p>{words.t("plan-take-text")}</p>
                <p class="buttons">
                    <a class="button" href=to::in_group(group, "plan.pdf")>{words.t("plan-pdf")}</a>
                    <a class="button" href=to::in_group(group, "plan.csv")>{words.t("plan-csv")}</a>
                </p>
            </section>
        }
        .into_any()
    }))
}

/// Actions in the order of their days; those without a day last.
fn cards(who: &Coordinator, mut actions: Vec<&Action>) -> AnyView {
    actions.sort_by_key(|action| (action.plan.due_on.is_none(), action.plan.due_on, action.id));
    let cards: Vec<_> = actions
        .into_iter()
        .map(|action| card(who, action))
        .collect();
    if cards.is_empty() {
        ().into_any()
    } else {
        view! { <ul class="actions plain">{cards}</ul> }.into_any()
    }
}

fn card(who: &Coordinator, action: &Action) -> AnyView {
    let words = who.words();
    let plan = &action.plan;
    let line = |label: &'static str, text: &str| {
        (!text.is_empty()).then(
            || view! { <div><dt>{words.t(label)}</dt><dd dir="auto">{text.to_owned()}</dd></div> },
        )
    };
    let due = plan.due_on.map(|due| words.date(due)).unwrap_or_default();
    let label = format!("{}: {}", words.t("plan-change"), plan.what);
    let overdue = action.is_overdue(who.visitor.today());
    view! {
        <li class="card action">
            <h3 dir="auto">{plan.what.clone()}</h3>
            <p><span class=if overdue { "state clash" } else { "state" }>{state(words, action, who.visitor.today())}</span></p>
            <dl>
                {line("action-why", &plan.why)}
                {line("action-first-step", &plan.first_step)}
                {line("action-lead", &plan.lead)}
                {line("action-helpers", &plan.helpers)}
                {line("action-due", &due)}
                {line("action-needed", &plan.needed)}
                {line("action-measure", &plan.measure)}
            </dl>
            <p class="no-print">
                <a class="button" href=to::action(who.organisation.id, action.id) aria-label=label>
                    {words.t("plan-change")}
                </a>
            </p>
        </li>
    }
    .into_any()
}

/// Where an action is, in words.
pub fn state(words: Words, action: &Action, today: chrono::NaiveDate) -> String {
    if let Some(closure) = &action.closure {
        let message = match closure.outcome {
            Outcome::Done => "state-done",
            Outcome::LetGo => "state-let-go",
        };
        return words.f(
            message,
            [("date", words.date(closure.closed_at.date_naive()).into())],
        );
    }
    if action.is_overdue(today) {
        return words.t("state-overdue");
    }
    let missing: Vec<String> = action
        .missing()
        .iter()
        .map(|field| words.t(&format!("missing-{field}")))
        .collect();
    if missing.is_empty() {
        words.t("state-planned")
    } else {
        words.f(
            "state-unfinished",
            [("missing", words.list(&missing).into())],
        )
    }
}

/// The page to plan an action of one's own.
///
/// # Errors
/// None of its own.
pub async fn new_page(State(app): State<App>, who: Coordinator) -> Answer {
    let form = Form::new([("action".to_owned(), ActionId::fresh().to_string())]);
    Ok(show_new(&app, &who, &form, StatusCode::OK))
}

fn show_new(app: &App, who: &Coordinator, form: &Form, status: StatusCode) -> Response {
    let words = who.words();
    Frame::of(app, who).show_as(status, &words.t("action-new-title"), || {
        view! {
            <h1>{words.t("action-new-title")}</h1>
            <p>{words.t("action-text")}</p>
            {problems(words, form)}
            <form method="post" action=to::plan(who.organisation.id)>
                {hidden("action", form.get("action").to_owned())}
                {hidden("audit", form.get("audit").to_owned())}
                {hidden("statement", form.get("statement").to_owned())}
                {fields(words, form)}
                <div class="buttons">
                    <button class="main">{words.t("action-plan-button")}</button>
                    <a class="button" href=to::plan(who.organisation.id)>{words.t("action-leave")}</a>
                </div>
            </form>
        }
        .into_any()
    })
}

fn fields(words: Words, form: &Form) -> AnyView {
    let rest: Vec<_> = FIELDS
        .into_iter()
        .map(|(field, rows)| {
            if rows == 0 {
                field.input(words, form)
            } else {
                field.area(words, form, rows)
            }
        })
        .collect();
    view! { {Field::line("what", "action-what").hint("action-what-hint").input(words, form)} {rest} }.into_any()
}

/// Plans an action.
///
/// # Errors
/// As [`action::plan`].
pub async fn plan(State(app): State<App>, who: Coordinator, Posted(form): Posted) -> Answer {
    let back = form.get("back").to_owned();
    let group = who.organisation.id;
    let planned = action::plan(&app, &who, form).await;
    or_again(
        planned,
        |_| {
            go(&if back.is_empty() {
                format!("{}?said=planned", to::plan(group))
            } else {
                safe_next(&back)
            })
        },
        |form| show_new(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY),
    )
}

async fn found(app: &App, who: &Coordinator) -> Result<Action, Stop> {
    action::find(app, who, who.part("action")?).await
}

/// One action, to read and reword.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn action_page(State(app): State<App>, who: Coordinator) -> Answer {
    let action = found(&app, &who).await?;
    let mut form = action.plan.to_form();
    form.add("base", action.version.to_string());
    Ok(show_action(&app, &who, &action, &form, StatusCode::OK))
}

fn show_action(
    app: &App,
    who: &Coordinator,
    action: &Action,
    form: &Form,
    status: StatusCode,
) -> Response {
    let words = who.words();
    let address = to::action(who.organisation.id, action.id);
    let meanwhile = form.problem("what") == Some(Error::ChangedMeanwhile);
    Frame::of(app, who).show_as(status, &action.plan.what, || {
        view! {
            <h1 dir="auto">{action.plan.what.clone()}</h1>
            <p>{words.t("action-text")}</p>
            {said(&who.visitor)}
            {problems(words, form)}
            <p><span class="state">{state(words, action, who.visitor.today())}</span></p>
            {meanwhile.then(|| meanwhile_view(words, action))}
            <form method="post" action=address.clone()>
                {hidden("base", if meanwhile { action.version.to_string() } else { form.get("base").to_owned() })}
                {fields(words, form)}
                <div class="buttons">
                    <button class="main">{words.t("action-save")}</button>
                    <a class="button" href=to::plan(who.organisation.id)>{words.t("action-leave")}</a>
                </div>
            </form>
            {closing(words, action, form, &address)}
        }
        .into_any()
    })
}

/// What someone else wrote while this form was open, beside what was typed here.
fn meanwhile_view(words: Words, action: &Action) -> AnyView {
    let mine = action.plan.to_form();
    let rows: Vec<_> = [Field::line("what", "action-what")]
        .into_iter()
        .chain(FIELDS.into_iter().map(|(field, _)| field))
        .filter(|field| !mine.get(field.name).is_empty())
        .map(|field| view! { <div><dt>{words.t(field.label)}</dt><dd>{typed(mine.get(field.name))}</dd></div> })
        .collect();
    view! {
        <section class="card clash">
            <h2>{words.t("action-meanwhile")}</h2>
            <dl>{rows}</dl>
        </section>
    }
    .into_any()
}

fn closing(words: Words, action: &Action, form: &Form, address: &str) -> AnyView {
    if let Some(closure) = &action.closure {
        return view! {
            <section class="card">
                <h2>{words.t("action-closed-title")}</h2>
                {(!closure.note.is_empty()).then(|| typed(&closure.note))}
                <form method="post" action=format!("{address}/reopen")>
                    {hidden("closure", closure.id.to_string())}
                    <button>{words.t("action-reopen")}</button>
                </form>
            </section>
        }
        .into_any();
    }
    let pick = |outcome: Outcome, label: &'static str| {
        view! {
            <label class="dot">
                <input type="radio" name="outcome" value=outcome.word() checked=form.has("outcome", outcome.word()) />
                {words.t(label)}
            </label>
        }
    };
    view! {
        <section class="card">
            <h2>{words.t("action-close-title")}</h2>
            <form method="post" action=format!("{address}/close")>
                <fieldset class="dots" id="outcome">
                    <legend>{words.t("action-close-which")}</legend>
                    {problem(words, form, "outcome")}
                    {pick(Outcome::Done, "action-done")}
                    {pick(Outcome::LetGo, "action-let-go")}
                </fieldset>
                {Field::line("note", "action-close-note").hint("action-close-note-hint").area(words, form, 2)}
                <button>{words.t("action-close-button")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// Rewords an action.
///
/// # Errors
/// As [`action::reword`].
pub async fn reword(State(app): State<App>, who: Coordinator, Posted(form): Posted) -> Answer {
    let action = found(&app, &who).await?;
    let to = format!(
        "{}?said=reworded",
        to::action(who.organisation.id, action.id)
    );
    match action::reword(&app, &who, &action, form).await {
        Ok(()) => Ok(go(&to)),
        Err(Stop::Wrong(form)) => {
            // As it stands now, which may be newer than what was read above.
            let action = found(&app, &who).await?;
            let changed = form.problem("what") == Some(Error::ChangedMeanwhile);
            let status = if changed {
                StatusCode::CONFLICT
            } else {
                StatusCode::UNPROCESSABLE_ENTITY
            };
            Ok(show_action(&app, &who, &action, &form, status))
        }
        Err(stop) => Err(stop),
    }
}

/// Closes an action.
///
/// # Errors
/// As [`action::close`].
pub async fn close(State(app): State<App>, who: Coordinator, Posted(form): Posted) -> Answer {
    let action = found(&app, &who).await?;
    let to = format!("{}?said=action-closed", to::plan(who.organisation.id));
    or_again(
        action::close(&app, &who, &action, form).await,
        |()| go(&to),
        |form| {
            let mut again = action.plan.to_form();
            again.add("base", action.version.to_string());
            for name in ["note", "outcome"] {
                again.add(name, form.get(name).to_owned());
            }
            for (name, error) in form.problems() {
                again.refuse(name, *error);
            }
            show_action(
                &app,
                &who,
                &action,
                &again,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
        },
    )
}

/// Opens an action again.
///
/// # Errors
/// As [`action::reopen`].
pub async fn reopen(State(app): State<App>, who: Coordinator, Posted(form): Posted) -> Answer {
    let action = found(&app, &who).await?;
    action::reopen(&app, &who, &action, &form).await?;
    Ok(go(&format!(
        "{}?said=action-reopened",
        to::action(who.organisation.id, action.id)
    )))
}
