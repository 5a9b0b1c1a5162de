//! Answers: shown, saved by the buttons of the page or by its island, compared with what someone else saved.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode, header::ACCEPT},
    response::IntoResponse,
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands::{
        self,
        audit::{AnswerSaved, SaveOutcome},
    },
    components::{
        asked::{Asked, ChoiceWord, OnlyIn},
        page::{Page, PageContext, translator},
    },
    domain::{
        answer::Answer,
        audit::{AnswerSheet, SavedAnswer},
        error::Error,
        form::Form,
        ids::SaveId,
    },
    error::AppError,
    forms::audit::{AnswerForm, BASE, GoOn, SAVE, typed_by},
    islands::autosave::State as SaveState,
    keys::Fresh as _,
    language::{Language, msg},
    pages::{
        account::language::keep,
        audit::{part, saved_answer::AnswerText, statement::StatementPage},
        shell::{
            errors::{WhatWasTyped, status},
            request::{PageResult, PostedForm, redirect},
        },
    },
    queries,
    visitor::Coordinator,
    wording::{answer::saved_by, to},
};

/// The statement in the address, in its audit.
struct AskedStatement {
    sheet: AnswerSheet,
    id: String,
}

impl AskedStatement {
    async fn addressed(app: &App, who: &Coordinator) -> Result<Self, AppError> {
        Ok(Self {
            sheet: queries::audit::addressed(app, who).await?,
            id: who.part("statement")?,
        })
    }

    /// Its page.
    fn address(&self) -> String {
        let audit = &self.sheet.audit;
        to::statement(audit.organisation_id, audit.id, &self.id)
    }

    /// Its page with an answer as it is typed, and with the other answer where two were given at the same moment.
    fn show(
        &self,
        app: &App,
        who: &Coordinator,
        form: &Form,
        other: Option<&SavedAnswer>,
        status: StatusCode,
    ) -> PageResult {
        let sheet = &self.sheet;
        let (principle, statement) = sheet
            .statements()
            .find(|(_, statement)| statement.id == self.id)
            .ok_or(AppError::Refused(Error::NotFound))?;
        let context = PageContext::of(app, who);
        Ok(context.render_as(status, || view! { <StatementPage sheet=sheet principle=principle statement=statement form=form other=other /> }))
    }
}

/// An answer in the form that answers anew, knowing of this version.
fn form_of(answer: &Answer, version: i32) -> Form {
    let mut form = AnswerForm::write(answer);
    form.add(BASE, version.to_string());
    form.add(SAVE, SaveId::fresh().to_string());
    form
}

/// `GET /groups/{group}/audits/{audit}/statements/{statement}`
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask the statement.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let asked = AskedStatement::addressed(&app, &who).await?;
    let form = match asked.sheet.answers.get(&asked.id) {
        Some(saved) => form_of(&saved.answer, saved.version),
        None => form_of(&Answer::default(), 0),
    };
    let other = queries::audit::clashing_answer(&app, &who, &asked.sheet, &asked.id).await?;
    asked.show(&app, &who, &form, other.as_ref(), StatusCode::OK)
}

/// `POST /groups/{group}/audits/{audit}/statements/{statement}`: saves the answer, for the island as JSON, for a plain form
/// by going where its button says.
pub async fn save(
    State(app): State<App>,
    who: Coordinator,
    headers: HeaderMap,
    PostedForm(form): PostedForm,
) -> PageResult {
    let by_island = headers
        .get(ACCEPT)
        .is_some_and(|accept| accept == "application/json");
    let asked = match AskedStatement::addressed(&app, &who).await {
        Err(refused) if by_island => return tell_island(&who, Err(refused)),
        asked => asked?,
    };
    let (sheet, id) = (&asked.sheet, &asked.id);
    let saved = commands::audit::answer(&app, &who, sheet, id, form.clone()).await;
    if by_island {
        tell_island(&who, saved)
    } else {
        show_saved(&app, &who, &asked, form, saved).await
    }
}

/// What became of a save, for the island.
fn tell_island(who: &Coordinator, saved: Result<AnswerSaved, AppError>) -> PageResult {
    let words = who.words();
    let problem = |status, error| {
        let state = SaveState {
            problem: Some(words.error(error)),
            ..SaveState::default()
        };
        Ok((status, Json(state)).into_response())
    };
    match saved.map(|saved| saved.outcome) {
        Ok(SaveOutcome::Saved { version, clash }) => Ok(Json(SaveState {
            version,
            at: words.time(who.visitor.now),
            clash: clash.map(|_| words.text(msg::CLASH_TITLE)),
            problem: None,
        })
        .into_response()),
        Ok(SaveOutcome::Closed) => problem(StatusCode::CONFLICT, Error::AuditClosed),
        Err(AppError::Invalid(form)) => {
            let first = form.problems().first();
            let error = first.map_or(Error::Garbled, |(_, error)| *error);
            problem(StatusCode::UNPROCESSABLE_ENTITY, error)
        }
        Err(AppError::Refused(error)) => problem(status(error), error),
        Err(error) => Err(error),
    }
}

/// What became of a save, for a plain form: the page where its button leads, or the same page with what was typed.
async fn show_saved(
    app: &App,
    who: &Coordinator,
    asked: &AskedStatement,
    mut form: Form,
    saved: Result<AnswerSaved, AppError>,
) -> PageResult {
    let fields = AnswerForm::FIELDS;
    let AnswerSaved { answer, outcome } = match saved {
        Err(AppError::Invalid(form)) => {
            return asked.show(app, who, &form, None, StatusCode::UNPROCESSABLE_ENTITY);
        }
        Err(AppError::Refused(Error::TypedByAnother)) => {
            return typed_by_another(app, who, &asked.address(), &form).await;
        }
        saved => saved?,
    };
    let SaveOutcome::Saved { version, clash } = outcome else {
        fields.choice.refuse(&mut form, Error::AuditClosed);
        return asked.show(app, who, &form, None, StatusCode::CONFLICT);
    };
    if clash.is_some() {
        // The page itself shows both answers.
        return Ok(redirect(&asked.address()));
    }
    if let Some(language) = Language::read(form.get("language")) {
        let mut response = redirect(&asked.address());
        keep(app, &who.visitor, language, &mut response).await?;
        return Ok(response);
    }
    let pressed = GoOn::pressed(&form);
    if pressed == Some(GoOn::Next) && answer.lacks_why() {
        // It is saved; only the short why is still asked for.
        let mut form = form_of(&answer, version);
        fields.why.refuse(&mut form, Error::SayWhy);
        return asked.show(app, who, &form, None, StatusCode::UNPROCESSABLE_ENTITY);
    }
    Ok(redirect(&way_on(asked, pressed)))
}

/// The words of a page that somebody else had opened: kept apart from what this person types, and it says whose they may be.
async fn typed_by_another(app: &App, who: &Coordinator, address: &str, form: &Form) -> PageResult {
    let typed_by = typed_by(form);
    let people = queries::group::coordinators(app, who).await?;
    let name = people
        .into_iter()
        .find(|person| Some(person.id) == typed_by);
    let name = name.map(|person| person.name);
    let context = PageContext::of(app, who);
    Ok(context.render_as(
        status(Error::TypedByAnother),
        || view! { <OthersWordsPage name=name address=address form=form /> },
    ))
}

#[component]
fn OthersWordsPage<'a>(
    name: Option<String>,
    address: &'a str,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let why = match name {
        Some(name) => words.with(msg::OTHERS_WORDS_OF, [("name", name.as_str().into())]),
        None => words.error(Error::TypedByAnother),
    };
    let body = view! {
        <h1>{words.text(msg::OTHERS_WORDS_TITLE)}</h1>
        <p>{why}</p>
        <WhatWasTyped form=form again=false />
        <p>{words.text(msg::OTHERS_WORDS_HOW)}</p>
        <p><a class="button" href=address.to_owned()>{words.text(msg::SAVES_BACK)}</a></p>
    };
    view! { <Page title=words.text(msg::OTHERS_WORDS_TITLE)>{body}</Page> }
}

/// Where a button leads after saving; without one, to the same page.
fn way_on(asked: &AskedStatement, pressed: Option<GoOn>) -> String {
    let audit = &asked.sheet.audit;
    let (group, audit) = (audit.organisation_id, audit.id);
    let (before, _) = asked.sheet.neighbours(&asked.id);
    match (pressed, before) {
        (Some(GoOn::Next | GoOn::Skip), _) => part::after(&asked.sheet, &asked.id),
        (Some(GoOn::Back), Some(before)) => to::statement(group, audit, &before.id),
        (Some(GoOn::Stop), _) => to::audit(group, audit),
        (Some(GoOn::Back), None) | (None, _) => asked.address(),
    }
}

/// `GET /groups/{group}/audits/{audit}/statements/{statement}/state`: what stands now, for a page that is open elsewhere.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask the statement.
pub async fn state(State(app): State<App>, who: Coordinator) -> PageResult {
    let asked = AskedStatement::addressed(&app, &who).await?;
    let saved = queries::audit::answer(&app, &who, &asked.sheet, &asked.id).await?;
    let words = who.words();
    let state = saved.map_or_else(SaveState::default, |saved| SaveState {
        version: saved.version,
        at: words.time(saved.saved_at),
        clash: Some(words.with(
            msg::SAVE_ELSEWHERE,
            [("name", saved.saved_by.as_str().into())],
        )),
        problem: None,
    });
    Ok(([("cache-control", "no-store")], Json(state)).into_response())
}

/// `POST /groups/{group}/audits/{audit}/statements/{statement}/settle`: marks two answers given at the same moment as talked
/// over.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask the statement.
pub async fn settle(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let asked = AskedStatement::addressed(&app, &who).await?;
    let version = form.get("version").parse().unwrap_or(0);
    commands::audit::settle(&app, &who, &asked.sheet, &asked.id, version).await?;
    Ok(redirect(&asked.address()))
}

/// `GET /groups/{group}/audits/{audit}/statements/{statement}/saves`: every save of a statement.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask the statement.
pub async fn saves(State(app): State<App>, who: Coordinator) -> PageResult {
    let asked = AskedStatement::addressed(&app, &who).await?;
    let saves = queries::audit::saves(&app, &who, &asked.sheet, &asked.id).await?;
    let context = PageContext::of(&app, &who);
    Ok(context.render(|| view! { <SavesPage asked=&asked saves=&saves /> }))
}

#[component]
fn SavesPage<'a>(asked: &'a AskedStatement, saves: &'a [SavedAnswer]) -> impl IntoView + use<> {
    let words = translator();
    let questionnaire = &asked.sheet.questionnaire;
    let text = questionnaire.statement(&asked.id).map(
        |(_, statement)| view! { <Asked language=&questionnaire.language text=&statement.text /> },
    );
    let saves = saves
        .iter()
        .map(|saved| {
            view! {
                <li>
                    <strong><ChoiceWord questionnaire=questionnaire choice=saved.answer.choice /></strong>
                    <p class="soft">{saved_by(words, saved)}</p>
                    <AnswerText saved=saved />
                </li>
            }
        })
        .collect_view();
    let body = view! {
        <h1>{words.text(msg::SAVES_TITLE)}</h1>
        <p>{words.text(msg::SAVES_TEXT)}</p>
        <p><strong>{text}</strong></p>
        <OnlyIn language=&questionnaire.language />
        <ol class="story">{saves}</ol>
        <p><a class="button" href=asked.address()>{words.text(msg::SAVES_BACK)}</a></p>
    };
    view! { <Page title=words.text(msg::SAVES_TITLE)>{body}</Page> }
}
