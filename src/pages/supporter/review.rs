//! Reviews, for facilitators: speaking of one statement, one plan or the whole.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, Chip, OnlyIn},
        card::Card,
        notice::JustDone,
        page::{Page, PageContext, translator},
        review_notes::{NoteForm, NoteProblems, NoteStory},
    },
    domain::{
        audit::AnswerSheet,
        error::Error,
        form::Form,
        organisation::Organisation,
        questionnaire::{Principle, Statement},
        review::{Note, NoteKind},
        share::{Extent, Subject},
    },
    error::AppError,
    forms::review::{KIND, STATEMENT},
    language::msg,
    pages::{
        shell::request::{PageResult, PostedForm, redirect},
        supporter::{
            audit::{GroupAnswer, render_audit},
            plan::render_plan,
        },
    },
    queries::{self},
    visitor::Supporter,
    wording::{notice::Notice, to},
};

/// `GET /networks/{network}/groups/{group}/audits/{audit}/statements/{statement}`: the group's answer to one statement of an
/// audit that is shared in full, what was said of it, and speaking of it.
///
/// # Errors
/// [`Error::NotFound`] where the group does not share all of it, or the audit has no such statement.
pub async fn statement(State(app): State<App>, who: Supporter) -> PageResult {
    render_statement(&app, &who, &Form::default(), StatusCode::OK).await
}

async fn render_statement(
    app: &App,
    who: &Supporter,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let (sheet, extent) = queries::sharing::audit(app, who, who.facilitator.part("audit")?).await?;
    let id: String = match form.get(STATEMENT) {
        "" => who.facilitator.part("statement")?,
        typed => typed.to_owned(),
    };
    let asked = sheet.statements().find(|(_, statement)| statement.id == id);
    let Some((principle, statement)) = asked.filter(|_| extent == Extent::All) else {
        return Err(Error::NotFound.into());
    };
    let subject = Subject::Audit(sheet.audit.id);
    let notes = queries::review::of_supporter(app, who, subject, extent)
        .await?
        .notes;
    let group = &who.organisation;
    let address = to::shared(who.network().id, group.id, subject);
    Ok(PageContext::of_supporter(app, who).render_as(status, || {
        view! {
            <StatementPage
                group=group
                sheet=&sheet
                principle=principle
                statement=statement
                notes=&notes
                address=&address
                form=form
            />
        }
    }))
}

#[component]
fn StatementPage<'a>(
    group: &'a Organisation,
    sheet: &'a AnswerSheet,
    principle: &'a Principle,
    statement: &'a Statement,
    /// All notes of the audit.
    notes: &'a [Note],
    /// The address of the audit.
    address: &'a str,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let id = &statement.id;
    let own: Vec<&Note> = notes
        .iter()
        .filter(|note| note.statement_id == *id)
        .collect();
    let back = format!("{address}#{id}");
    let back_text = words.with(
        msg::REVIEW_BACK,
        [("date", words.date(sheet.audit.held_on).into())],
    );
    let next = sheet
        .statements()
        .skip_while(|(_, statement)| statement.id != *id)
        .nth(1)
        .map(|(_, statement)| {
            let href = format!("{address}/statements/{}", statement.id);
            view! { <a class="button" href=href>{words.text(msg::REVIEW_NEXT_STATEMENT)}</a> }
        });
    let language = sheet.questionnaire.language.as_str();
    let accent = sheet.questionnaire.place_of(&principle.id);
    let answer = view! { <GroupAnswer sheet=sheet statement=statement /> };
    let body = view! {
        <div class="where">
            <span dir="auto">{group.name.clone()}</span>
            <a href=back.clone()>{back_text.clone()}</a>
            <Chip title=principle.title.clone() index=accent language=language />
        </div>
        <h1><Asked language=language text=&statement.text /></h1>
        <p class="lead">{words.text(msg::REVIEW_STATEMENT_TEXT)}</p>
        <OnlyIn language=language />
        <JustDone />
        <NoteProblems form=form />
        <Card title=words.text(msg::REVIEW_THEIR_ANSWER)>{answer}</Card>
        <NoteStory notes=&own address=address />
        <NoteForm kind=NoteKind::Question address=address statement=id form=form />
        <NoteForm kind=NoteKind::Visit address=address statement=id form=form />
        <NoteForm kind=NoteKind::Suggestion address=address statement=id form=form />
        <p class="buttons no-print">
            {next}
            <a class="button" href=back>{back_text}</a>
        </p>
    };
    view! { <Page title=words.labelled(&group.name, &statement.text)>{body}</Page> }
}

/// `POST /networks/{network}/groups/{group}/audits/{audit}/review`: says something of an audit, or of one of its statements.
///
/// # Errors
/// As [`commands::review::say`].
pub async fn say_of_audit(
    State(app): State<App>,
    who: Supporter,
    PostedForm(form): PostedForm,
) -> PageResult {
    let subject = Subject::Audit(who.facilitator.part("audit")?);
    let of_statement = match form.get(STATEMENT) {
        "" => None,
        statement => Some(format!("/statements/{statement}")),
    };
    let notice = notice(&form);
    match commands::review::say(&app, &who, subject, form).await {
        Ok(()) => Ok(redirect_back(
            &who,
            subject,
            &of_statement.unwrap_or_default(),
            notice,
        )),
        Err(AppError::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            if of_statement.is_some() {
                render_statement(&app, &who, &form, status).await
            } else {
                render_audit(&app, &who, &form, status).await
            }
        }
        Err(refused) => Err(refused),
    }
}

/// `POST /networks/{network}/groups/{group}/plan/review`: says something of a plan.
///
/// # Errors
/// As [`commands::review::say`].
pub async fn say_of_plan(
    State(app): State<App>,
    who: Supporter,
    PostedForm(form): PostedForm,
) -> PageResult {
    let notice = notice(&form);
    match commands::review::say(&app, &who, Subject::Plan, form).await {
        Ok(()) => Ok(redirect_back(&who, Subject::Plan, "", notice)),
        Err(AppError::Invalid(form)) => {
            render_plan(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(refused) => Err(refused),
    }
}

/// What the page says once a form was sent.
fn notice(form: &Form) -> Notice {
    if form.get(KIND) == NoteKind::Finished.word() {
        Notice::ReviewFinished
    } else {
        Notice::ReviewSaid
    }
}

/// Back to what was spoken of.
fn redirect_back(who: &Supporter, subject: Subject, statement: &str, notice: Notice) -> Response {
    let address = to::shared(who.network().id, who.organisation.id, subject);
    redirect(&notice.at(&format!("{address}{statement}")))
}
