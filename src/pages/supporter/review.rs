//! Reviews, for facilitators: speaking of one statement, one plan or the whole.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        cup::chip,
        notice::notice,
        page::PageContext,
        review_notes::{at, notes, problems_in, question, suggestion, told, visit},
    },
    domain::{
        error::Error,
        form::Form,
        review::{Note, NoteKind},
        share::{Extent, Subject},
    },
    error::AppError,
    language::msg,
    pages::{
        shell::request::{PageResult, PostedForm, redirect},
        supporter::{
            audit::{answer_view, show_audit, shown_audit},
            plan::show_plan,
        },
    },
    visitor::Supporter,
    wording::notice::Notice,
};

/// One statement of an audit that is shared in full: the group's answer, what was said of it, and speaking of it.
///
/// # Errors
/// [`Error::NotFound`] where the group does not share all of it, or the audit has no such statement.
pub async fn statement(State(app): State<App>, who: Supporter) -> PageResult {
    show_statement(&app, &who, &Form::default(), StatusCode::OK).await
}

async fn show_statement(app: &App, who: &Supporter, form: &Form, status: StatusCode) -> PageResult {
    let (sheet, extent) = shown_audit(app, who).await?;
    let id: String = match form.get("statement") {
        "" => who.facilitator.part("statement")?,
        typed => typed.to_owned(),
    };
    let asked = sheet.statements().find(|(_, statement)| statement.id == id);
    let Some((principle, statement)) = asked.filter(|_| extent == Extent::All) else {
        return Err(Error::NotFound.into());
    };
    let subject = Subject::Audit(sheet.audit.id);
    let notes = notes(app, who, subject).await?;
    let words = who.words();
    let place = sheet.questionnaire.place_of(&principle.id);
    let back = format!("{}#{id}", at(who, subject, ""));
    let back_text = words.with(
        msg::REVIEW_BACK,
        [("date", words.date(sheet.audit.held_on).into())],
    );
    let next = sheet
        .statements()
        .skip_while(|(_, statement)| statement.id != id)
        .nth(1)
        .map(|(_, statement)| at(who, subject, &format!("/statements/{}", statement.id)));
    let frame = PageContext::of_network(app, &who.facilitator);
    let title = format!("{}: {}", who.organisation.name, statement.text);
    Ok(frame.show_as(status, &title, || {
        let own: Vec<&Note> = notes
            .iter()
            .filter(|note| note.statement_id == id)
            .collect();
        view! {
            <div class="where">
                <span dir="auto">{who.organisation.name.clone()}</span>
                <a href=back.clone()>{back_text.clone()}</a>
                {chip(principle.title.clone(), place)}
            </div>
            <h1>{statement.text.clone()}</h1>
            <p class="lead">{words.text(msg::REVIEW_STATEMENT_TEXT)}</p>
            {notice(&who.facilitator.visitor)}
            {problems_in(words, form)}
            <section class="card">
                <h2>{words.text(msg::REVIEW_THEIR_ANSWER)}</h2>
                {answer_view(words, &sheet, statement)}
            </section>
            {told(words, &own, None, Some((who, subject)))}
            {question(who, subject, &id, form)}
            {visit(who, subject, &id, form)}
            {suggestion(who, subject, &id, form)}
            <p class="buttons no-print">
                {next.map(|next| view! { <a class="button" href=next>{words.text(msg::REVIEW_NEXT_STATEMENT)}</a> })}
                <a class="button" href=back>{back_text}</a>
            </p>
        }
        .into_any()
    }))
}

/// Says something of an audit, or of one of its statements.
///
/// # Errors
/// As [`commands::review::say`].
pub async fn say_of_audit(
    State(app): State<App>,
    who: Supporter,
    PostedForm(form): PostedForm,
) -> PageResult {
    let subject = Subject::Audit(who.facilitator.part("audit")?);
    let statement = form.get("statement").to_owned();
    let finished = form.get("kind") == NoteKind::Finished.word();
    match commands::review::say(&app, &who, subject, form).await {
        Ok(()) if statement.is_empty() => Ok(said_at(&at(&who, subject, ""), finished)),
        Ok(()) => {
            let statement = format!("/statements/{statement}");
            Ok(said_at(&at(&who, subject, &statement), finished))
        }
        Err(AppError::Invalid(form)) if statement.is_empty() => {
            show_audit(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(AppError::Invalid(form)) => {
            show_statement(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(stop) => Err(stop),
    }
}

/// Says something of a plan.
///
/// # Errors
/// As [`commands::review::say`].
pub async fn say_of_plan(
    State(app): State<App>,
    who: Supporter,
    PostedForm(form): PostedForm,
) -> PageResult {
    let finished = form.get("kind") == NoteKind::Finished.word();
    match commands::review::say(&app, &who, Subject::Plan, form).await {
        Ok(()) => Ok(said_at(&at(&who, Subject::Plan, ""), finished)),
        Err(AppError::Invalid(form)) => {
            show_plan(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(stop) => Err(stop),
    }
}

fn said_at(address: &str, finished: bool) -> Response {
    let notice = if finished {
        Notice::ReviewFinished
    } else {
        Notice::ReviewSaid
    };
    redirect(&notice.at(address))
}
