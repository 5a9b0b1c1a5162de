//! A fast screen for filled-in paper: the statements of one principle under each other, made for the keyboard.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands::{
        self,
        paper::{PARTS, field},
    },
    components::{
        cup::accent,
        field::{Field, dot, hidden, problem, problems},
        notice::notice,
        page::PageContext,
    },
    domain::{
        answer::{Choice, Strength},
        audit::AnswerSheet,
        error::Error,
        form::Form,
        ids::SaveId,
        questionnaire::{Principle, Statement},
    },
    error::AppError,
    language::{Translator, msg},
    pages::{
        audit::tasks::sheet,
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    visitor::Coordinator,
    wording::{self, notice::Notice, to},
};

/// The principle asked for, or the first that was chosen.
fn asked<'a>(sheet: &'a AnswerSheet, id: &str) -> Result<&'a Principle, AppError> {
    let named = sheet.principles().find(|principle| principle.id == id);
    named
        .or_else(|| sheet.principles().next())
        .ok_or(AppError::Refused(Error::NotFound))
}

/// One principle of an audit, to type in.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(State(app): State<App>, who: Coordinator, Query(query): Query) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let principle = asked(&sheet, query.get("principle"))?;
    let mut form = Form::default();
    form.add("paper", query.get("paper"));
    for statement in &principle.statements {
        if let Some(saved) = sheet.answers.get(&statement.id) {
            for (part, value) in saved.answer.to_form().pairs() {
                form.add(&field(&statement.id, part), value);
            }
            form.add(&field(&statement.id, "base"), saved.version.to_string());
        }
    }
    Ok(draw(&app, &who, &sheet, principle, &form, StatusCode::OK))
}

fn draw(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    principle: &Principle,
    form: &Form,
    status: StatusCode,
) -> Response {
    let words = who.words();
    let audit = sheet.audit.id;
    let address = to::in_audit(who.organisation.id, audit, "type-in");
    let index = sheet.questionnaire.place_of(&principle.id);
    let others: Vec<_> = sheet
        .principles()
        .map(|other| {
            let here = (other.id == principle.id).then_some("page");
            let href = format!("{address}?principle={}", other.id);
            view! { <a href=href aria-current=here>{other.title.clone()}</a> }
        })
        .collect();
    let rows: Vec<_> = (1..)
        .zip(&principle.statements)
        .map(|(number, statement)| row(words, sheet, number, statement, form))
        .collect();
    PageContext::of(app, who).show_as(status, &words.text(msg::TYPE_IN_TITLE), || {
        view! {
            <p class="where"><a href=to::audit(who.organisation.id, audit)>{words.text(msg::STATEMENT_LIST)}</a> {others}</p>
            <h1>{words.text(msg::TYPE_IN_TITLE)}</h1>
            <p>{words.text(msg::TYPE_IN_TEXT)}</p>
            {notice(&who.visitor)}
            {problems(words, form)}
            <form method="post" action=address.clone() class=accent(index)>
                {hidden("principle", principle.id.clone())}
                {Field::line("paper", msg::TYPE_IN_PAPER).hint(msg::TYPE_IN_PAPER_HINT).input(words, form)}
                <h2>{principle.title.clone()}</h2>
                {rows}
                <div class="buttons">
                    <button class="main">{words.text(msg::TYPE_IN_NEXT)}</button>
                    <button name="go" value="stop">{words.text(msg::STATEMENT_STOP)}</button>
                </div>
            </form>
        }
        .into_any()
    })
}

/// One statement: its choices in a row, and the rest folded until something is in it.
fn row(
    words: Translator,
    sheet: &AnswerSheet,
    number: usize,
    statement: &Statement,
    form: &Form,
) -> AnyView {
    let id = statement.id.as_str();
    let name = |part: &str| field(id, part);
    let choices: Vec<_> = Choice::offered(&sheet.questionnaire.scale)
        .map(|choice| {
            dot(
                &name("choice"),
                &choice.word(),
                label(words, sheet, choice),
                form,
            )
        })
        .collect();
    let strengths: Vec<_> = Strength::ALL
        .into_iter()
        .map(|strength| {
            let word = strength.word();
            dot(&name("strength"), word, words.term(strength), form)
        })
        .collect();
    let open = PARTS[1..]
        .iter()
        .any(|part| !form.get(&name(part)).is_empty() || form.problem(&name(part)).is_some());
    let fresh = SaveId::fresh().to_string();
    let save = Some(form.get(&name("save")))
        .filter(|save| !save.is_empty())
        .unwrap_or(&fresh);
    view! {
        <fieldset class="typed-in" id=name("choice")>
            <legend>{format!("{number}. {}", statement.text)}</legend>
            {problem(words, form, &name("choice"))}
            {hidden(name("base"), form.get(&name("base")).to_owned())}
            {hidden(name("save"), save.to_owned())}
            <div class="dots row">{choices}</div>
            <details open=open>
                <summary>{words.text(msg::TYPE_IN_MORE)}</summary>
                {Field::line("", msg::ANSWER_WHY).named(&name("why")).input(words, form)}
                {Field::line("", msg::ANSWER_REFLECTION).named(&name("reflection")).area(words, form, 2)}
                {Field::line("", msg::ANSWER_EVIDENCE_OPEN).named(&name("evidence")).area(words, form, 2)}
                <fieldset class="dots">
                    <legend>{words.text(msg::ANSWER_STRENGTH)}</legend>
                    {strengths}
                </fieldset>
            </details>
        </fieldset>
    }
    .into_any()
}

/// "1 Not yet" for a level, so that a number on paper is found at once; the answer's words for the others.
fn label(words: Translator, sheet: &AnswerSheet, choice: Choice) -> String {
    let word = wording::answer::choice_word(words, &sheet.questionnaire, Some(choice));
    match choice.level() {
        Some(level) => format!("{level} {word}"),
        None => word,
    }
}

/// Saves what was typed in, and goes on with the next principle.
///
/// # Errors
/// As [`commands::paper::type_in`].
pub async fn save(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let principle = asked(&sheet, form.get("principle"))?;
    let (stop, paper) = (form.get("go") == "stop", form.trimmed("paper").to_owned());
    match commands::paper::type_in(&app, &who, &sheet, principle, form).await {
        Ok(typed) => {
            let (group, audit) = (who.organisation.id, sheet.audit.id);
            let next = sheet
                .principles()
                .skip_while(|other| other.id != principle.id)
                .nth(1);
            let notice = if typed.clashes.is_empty() {
                Notice::TypedIn
            } else {
                Notice::TypedInClash
            };
            let list = notice.at(&to::audit(group, audit));
            Ok(redirect(&match next {
                Some(next) if !stop && typed.clashes.is_empty() => {
                    let query = form_urlencoded::Serializer::new(String::new())
                        .append_pair("principle", &next.id)
                        .append_pair("paper", &paper)
                        .append_pair("said", notice.word())
                        .finish();
                    format!("{}?{query}", to::in_audit(group, audit, "type-in"))
                }
                _ => list,
            }))
        }
        Err(AppError::Invalid(form)) => {
            let closed = form.problem("paper") == Some(Error::AuditClosed);
            let status = if closed {
                StatusCode::CONFLICT
            } else {
                StatusCode::UNPROCESSABLE_ENTITY
            };
            Ok(draw(&app, &who, &sheet, principle, &form, status))
        }
        Err(stop) => Err(stop),
    }
}
