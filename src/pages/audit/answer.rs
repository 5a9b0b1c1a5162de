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
    clock,
    commands::{
        self,
        audit::{AnswerSaved, SaveOutcome},
    },
    components::page::{Page, PageContext, translator},
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
    language::{Language, Translator, msg},
    pages::{
        account::language::keep,
        audit::{
            part,
            statement::{AnswerPlace, StatementPage},
        },
        shell::{
            errors::{WhatWasTyped, status},
            request::{PageResult, PostedForm, redirect},
        },
    },
    queries,
    visitor::{Answerer, Coordinator, Visitor},
    wording::to,
};

/// Who answers: a group, by whoever runs it, or one of its team on their own.
pub(super) enum Who {
    /// The group.
    Group(Coordinator),
    /// One of its team.
    OnTheirOwn(Answerer),
}

impl Who {
    fn visitor(&self) -> &Visitor {
        match self {
            Self::Group(who) => &who.visitor,
            Self::OnTheirOwn(who) => &who.visitor,
        }
    }

    fn context(&self, app: &App) -> PageContext {
        match self {
            Self::Group(who) => PageContext::of(app, who),
            Self::OnTheirOwn(who) => PageContext::of_answerer(app, who),
        }
    }

    /// The key of whoever types here, and whether drafts of theirs may be kept on the device.
    fn typed_by(&self) -> (String, bool) {
        match self {
            Self::Group(who) => (who.person.id.to_string(), true),
            Self::OnTheirOwn(who) => (who.contributor.id.to_string(), !who.is_shared),
        }
    }
}

/// The statement in the address, in its audit, with who answers it.
pub(super) struct AskedStatement {
    who: Who,
    sheet: AnswerSheet,
    id: String,
    takes_answers: bool,
}

impl AskedStatement {
    async fn of_group(app: &App, who: Coordinator) -> Result<Self, AppError> {
        let sheet = queries::audit::addressed(app, &who).await?;
        let id: String = who.part("statement")?;
        Ok(Self {
            takes_answers: sheet.audit.is_open(),
            who: Who::Group(who),
            sheet,
            id,
        })
    }

    async fn on_ones_own(app: &App, who: Answerer) -> Result<Self, AppError> {
        let own = queries::team::own_sheet(app, &who).await?;
        Ok(Self {
            id: who.part("statement")?,
            who: Who::OnTheirOwn(who),
            sheet: own.sheet,
            takes_answers: own.takes_answers,
        })
    }

    fn answers(&self) -> to::Answers {
        let audit = &self.sheet.audit;
        match self.who {
            Who::Group(_) => to::Answers::OfGroup(audit.organisation_id, audit.id),
            Who::OnTheirOwn(_) => to::Answers::OnOnesOwn(audit.id),
        }
    }

    /// Its page.
    fn address(&self) -> String {
        self.answers().statement(&self.id)
    }

    /// Why nothing is taken any more.
    fn over(&self) -> Error {
        match self.who {
            Who::Group(_) => Error::AuditClosed,
            Who::OnTheirOwn(_) => Error::AnsweringOver,
        }
    }

    /// Its page with an answer as it is typed, and with the other answer where two were given at the same moment.
    async fn show(
        &self,
        app: &App,
        form: &Form,
        other: Option<&SavedAnswer>,
        status: StatusCode,
    ) -> PageResult {
        let (principle, statement) = self
            .sheet
            .statements()
            .find(|(_, statement)| statement.id == self.id)
            .ok_or(AppError::Refused(Error::NotFound))?;
        let (typed_by, keeps_drafts) = self.who.typed_by();
        let place = AnswerPlace {
            sheet: &self.sheet,
            answers: self.answers(),
            typed_by,
            keeps_drafts,
            takes_answers: self.takes_answers,
        };
        let told = match self.who {
            Who::Group(_) => queries::team::told_of(app, &self.sheet.audit, &self.id).await?,
            Who::OnTheirOwn(_) => None,
        };
        let told = told.as_ref();
        Ok(self.who.context(app).render_as(status, || view! { <StatementPage place=&place principle=principle statement=statement form=form other=other told=told /> }))
    }

    async fn save(&self, app: &App, form: Form) -> Result<AnswerSaved, AppError> {
        match &self.who {
            Who::Group(who) => commands::audit::answer(app, who, &self.sheet, &self.id, form).await,
            Who::OnTheirOwn(who) => {
                commands::team::answer(app, who, &self.sheet, &self.id, form).await
            }
        }
    }

    /// The answer that the present one did not know of, while nobody has settled the two.
    async fn clashing(&self, app: &App) -> Result<Option<SavedAnswer>, AppError> {
        match &self.who {
            Who::Group(_) => queries::audit::clashing_answer(app, &self.sheet, &self.id).await,
            Who::OnTheirOwn(who) => {
                queries::team::clashing_answer(app, who, &self.sheet, &self.id).await
            }
        }
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
    shown(&app, AskedStatement::of_group(&app, who).await?).await
}

/// `GET /own/{audit}/statements/{statement}`: the same for one of a team, who answers on their own.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask the statement.
pub async fn show_own(State(app): State<App>, who: Answerer) -> PageResult {
    shown(&app, AskedStatement::on_ones_own(&app, who).await?).await
}

async fn shown(app: &App, asked: AskedStatement) -> PageResult {
    let form = match asked.sheet.answers.get(&asked.id) {
        Some(saved) => form_of(&saved.answer, saved.version),
        None => form_of(&Answer::default(), 0),
    };
    let other = asked.clashing(app).await?;
    asked.show(app, &form, other.as_ref(), StatusCode::OK).await
}

/// `POST /groups/{group}/audits/{audit}/statements/{statement}`: saves the answer, for the island as JSON, for a plain form
/// by going where its button says.
pub async fn save(
    State(app): State<App>,
    who: Coordinator,
    headers: HeaderMap,
    PostedForm(form): PostedForm,
) -> PageResult {
    let words = who.words();
    let asked = AskedStatement::of_group(&app, who).await;
    saved(&app, words, asked, &headers, form).await
}

/// `POST /own/{audit}/statements/{statement}`: the same for one of a team.
pub async fn save_own(
    State(app): State<App>,
    who: Answerer,
    headers: HeaderMap,
    PostedForm(form): PostedForm,
) -> PageResult {
    let words = who.words();
    let asked = AskedStatement::on_ones_own(&app, who).await;
    saved(&app, words, asked, &headers, form).await
}

async fn saved(
    app: &App,
    words: Translator,
    asked: Result<AskedStatement, AppError>,
    headers: &HeaderMap,
    form: Form,
) -> PageResult {
    let by_island = headers
        .get(ACCEPT)
        .is_some_and(|accept| accept == "application/json");
    let asked = match asked {
        Err(refused) if by_island => return tell_island(words, Error::AuditClosed, Err(refused)),
        asked => asked?,
    };
    let saved = asked.save(app, form.clone()).await;
    if by_island {
        tell_island(words, asked.over(), saved)
    } else {
        show_saved(app, &asked, form, saved).await
    }
}

/// What became of a save, for the island.
fn tell_island(words: Translator, over: Error, saved: Result<AnswerSaved, AppError>) -> PageResult {
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
            at: words.time(clock::now()),
            clash: clash.map(|_| words.text(msg::CLASH_TITLE)),
            problem: None,
        })
        .into_response()),
        Ok(SaveOutcome::Closed) => problem(StatusCode::CONFLICT, over),
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
    asked: &AskedStatement,
    mut form: Form,
    saved: Result<AnswerSaved, AppError>,
) -> PageResult {
    let fields = AnswerForm::FIELDS;
    let AnswerSaved { answer, outcome } = match saved {
        Err(AppError::Invalid(form)) => {
            return asked
                .show(app, &form, None, StatusCode::UNPROCESSABLE_ENTITY)
                .await;
        }
        Err(AppError::Refused(Error::TypedByAnother)) => {
            return typed_by_another(app, &asked.who, &asked.address(), &form).await;
        }
        saved => saved?,
    };
    let SaveOutcome::Saved { version, clash } = outcome else {
        fields.choice.refuse(&mut form, asked.over());
        return asked.show(app, &form, None, StatusCode::CONFLICT).await;
    };
    if clash.is_some() {
        // The page itself shows both answers.
        return Ok(redirect(&asked.address()));
    }
    if let Some(language) = Language::read(form.get("language")) {
        let mut response = redirect(&asked.address());
        keep(app, asked.who.visitor(), language, &mut response).await?;
        return Ok(response);
    }
    let pressed = GoOn::pressed(&form);
    if pressed == Some(GoOn::Next) && answer.lacks_why() {
        // It is saved; only the short why is still asked for.
        let mut form = form_of(&answer, version);
        fields.why.refuse(&mut form, Error::SayWhy);
        return asked
            .show(app, &form, None, StatusCode::UNPROCESSABLE_ENTITY)
            .await;
    }
    Ok(redirect(&way_on(asked, pressed)))
}

/// The words of a page that somebody else had opened: kept apart from what this person types, and it says whose they may be.
async fn typed_by_another(app: &App, who: &Who, address: &str, form: &Form) -> PageResult {
    let name = match who {
        Who::Group(who) => {
            let typed_by = typed_by(form);
            let people = queries::group::coordinators(app, who).await?;
            let mut people = people.into_iter();
            let person = people.find(|person| Some(person.id) == typed_by);
            person.map(|person| person.name)
        }
        // Who else of the team was here is told to nobody.
        Who::OnTheirOwn(_) => None,
    };
    Ok(who.context(app).render_as(
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
    let answers = asked.answers();
    let (before, _) = asked.sheet.neighbours(&asked.id);
    match (pressed, before) {
        (Some(GoOn::Next | GoOn::Skip), _) => part::after(answers, &asked.sheet, &asked.id),
        (Some(GoOn::Back), Some(before)) => answers.statement(&before.id),
        (Some(GoOn::Stop), _) => answers.list(),
        (Some(GoOn::Back), None) | (None, _) => asked.address(),
    }
}

/// `GET /groups/{group}/audits/{audit}/statements/{statement}/state`: what stands now, for a page that is open elsewhere.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask the statement.
pub async fn state(State(app): State<App>, who: Coordinator) -> PageResult {
    let words = who.words();
    let asked = AskedStatement::of_group(&app, who).await?;
    let saved = queries::audit::answer(&app, &asked.sheet, &asked.id).await?;
    stands(saved, words, |saved| {
        let name = [("name", saved.saved_by.as_str().into())];
        words.with(msg::SAVE_ELSEWHERE, name)
    })
}

/// `GET /own/{audit}/statements/{statement}/state`: the same for one of a team.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask the statement.
pub async fn state_own(State(app): State<App>, who: Answerer) -> PageResult {
    let words = who.words();
    let asked = AskedStatement::on_ones_own(&app, who).await?;
    let saved = asked.sheet.answers.get(&asked.id).cloned();
    stands(saved, words, |_| words.text(msg::SAVE_OWN_ELSEWHERE))
}

fn stands(
    saved: Option<SavedAnswer>,
    words: Translator,
    elsewhere: impl Fn(&SavedAnswer) -> String,
) -> PageResult {
    let state = saved.map_or_else(SaveState::default, |saved| SaveState {
        version: saved.version,
        at: words.time(saved.saved_at),
        clash: Some(elsewhere(&saved)),
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
    let asked = AskedStatement::of_group(&app, who).await?;
    commands::audit::settle(&app, &asked.sheet, &asked.id, seen(&form)).await?;
    Ok(redirect(&asked.address()))
}

/// `POST /own/{audit}/statements/{statement}/settle`: the same for one of a team.
pub async fn settle_own(
    State(app): State<App>,
    who: Answerer,
    PostedForm(form): PostedForm,
) -> PageResult {
    let statement: String = who.part("statement")?;
    commands::team::settle(&app, &who, &statement, seen(&form)).await?;
    let answers = to::Answers::OnOnesOwn(who.contributor.audit);
    Ok(redirect(&answers.statement(&statement)))
}

/// The version that stood before the person's eyes.
fn seen(form: &Form) -> i32 {
    form.get("version").parse().unwrap_or(0)
}
