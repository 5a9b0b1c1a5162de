//! Starts an audit: which questionnaire, which principles, for which day.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        cup::accent,
        field::{Field, hidden, problem, problems},
        markdown::markdown,
        page::PageContext,
    },
    domain::{
        dates,
        error::Error,
        form::Form,
        ids::AuditId,
        questionnaire::{Principle, Questionnaire},
    },
    error::AppError,
    language::{Translator, msg},
    pages::{
        audit::tasks::on_paper,
        shell::request::{PageResult, PostedForm, Query, or_again, redirect},
    },
    visitor::Coordinator,
    wording::to,
};

/// Starting an audit: first the questionnaire, then the principles for today and the day.
///
/// # Errors
/// [`Error::NotFound`] for a questionnaire that is not there.
pub async fn new_page(State(app): State<App>, who: Coordinator, Query(asked): Query) -> PageResult {
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

fn chosen(app: &App, who: &Coordinator, id: &str) -> Result<Questionnaire, AppError> {
    let edition = app
        .catalogue
        .newest(id)
        .ok_or(AppError::Refused(Error::NotFound))?;
    Ok(edition.questionnaire.in_language(who.words().0.tag()))
}

fn choose_questionnaire(app: &App, who: &Coordinator) -> Response {
    let words = who.words();
    let cards: Vec<_> = app
        .catalogue
        .latest()
        .into_iter()
        .map(|edition| {
            let questionnaire = edition.questionnaire.in_language(words.0.tag());
            let count = questionnaire.statements().count();
            let href = to::in_group(
                who.organisation.id,
                &format!("audits/new?questionnaire={}", questionnaire.id),
            );
            let time = words.with(
                msg::QUESTIONNAIRE_TIME,
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
    PageContext::of(app, who).show(&words.text(msg::AUDIT_START), || {
        view! {
            <h1>{words.text(msg::AUDIT_NEW_TITLE)}</h1>
            <p>{words.text(msg::AUDIT_NEW_TEXT)}</p>
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
    PageContext::of(app, who).show_as(status, &questionnaire.title.clone(), || {
        view! {
            <h1>{questionnaire.title.clone()}</h1>
            <p>{questionnaire.purpose.clone()}</p>
            {problems(words, form)}
            <details class="intro" open=form.is_good()>
                <summary>{words.text(msg::AUDIT_BEFORE)}</summary>
                {markdown(&questionnaire.intro)}
            </details>
            <form method="post" action=to::in_group(who.organisation.id, "audits")>
                {hidden("audit", form.get("audit").to_owned())}
                {hidden("questionnaire", questionnaire.id.clone())}
                <fieldset id="principle">
                    <legend>{words.text(msg::AUDIT_PRINCIPLES)}</legend>
                    <p class="hint">{words.text(msg::AUDIT_PRINCIPLES_HINT)}</p>
                    {problem(words, form, "principle")}
                    {principle_picks(words, questionnaire.principles.iter().enumerate().collect(), form)}
                </fieldset>
                {Field::line("held_on", msg::AUDIT_DAY).hint(msg::DATE_HINT).input(words, form)}
                <div class="buttons">
                    <button class="main">{words.text(msg::AUDIT_START_BUTTON)}</button>
                </div>
            </form>
            {on_paper(words, &to::in_group(who.organisation.id, &format!("questionnaires/{}/blank", questionnaire.id)), None)}
        }
        .into_any()
    })
}

/// A box for each principle.
pub fn principle_picks(
    words: Translator,
    principles: Vec<(usize, &Principle)>,
    form: &Form,
) -> AnyView {
    let picks: Vec<_> = principles
        .into_iter()
        .map(|(index, principle)| {
            let count = words.count(msg::STATEMENTS_COUNT, principle.statements.len());
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
/// As [`commands::audit::start`].
pub async fn start(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let questionnaire = chosen(&app, &who, form.get("questionnaire"))?;
    let started = commands::audit::start(&app, &who, form).await;
    or_again(
        started,
        |audit| redirect(&to::audit(who.organisation.id, audit)),
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
