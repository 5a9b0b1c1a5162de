//! Answers: shown, saved by the buttons of the page or by its island, compared with what someone else saved.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode, header::ACCEPT},
    response::{IntoResponse, Response},
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands::{self, audit::AnswerSaved},
    components::page::PageContext,
    domain::{
        audit::{AnswerSheet, SavedAnswer},
        error::Error,
        form::Form,
        ids::SaveId,
    },
    error::AppError,
    islands::autosave::State as SaveState,
    language::{Language, msg},
    pages::{
        account::language::keep,
        audit::{
            close::answer_text,
            statement::{FORM, View},
            tasks::sheet,
        },
        shell::request::{PageResult, PostedForm, redirect},
    },
    store::answers::{self, SaveOutcome},
    visitor::Coordinator,
    wording::{
        answer::{choice_word, saved_by},
        to,
    },
};

/// The statement in the address.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask it.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let id: String = who.part("statement")?;
    let saved = sheet.answers.get(&id);
    let mut form = saved
        .map(|saved| saved.answer.to_form())
        .unwrap_or_default();
    form.add("base", saved.map_or(0, |saved| saved.version).to_string());
    form.add("save", SaveId::fresh().to_string());
    let other = other_of_clash(&app, &who, &sheet, &id).await?;
    show_statement(
        &app,
        &who,
        &sheet,
        &id,
        &form,
        other.as_ref(),
        StatusCode::OK,
    )
}

/// The answer that the present one did not know of, while nobody has settled the two.
async fn other_of_clash(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    id: &str,
) -> Result<Option<SavedAnswer>, AppError> {
    let Some(version) = sheet.answers.get(id).and_then(|saved| saved.clash) else {
        return Ok(None);
    };
    let place = commands::audit::place(app, who, sheet, id).await?;
    let history = answers::history(&app.store, place).await?;
    Ok(history.into_iter().find(|saved| saved.version == version))
}

fn show_statement(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    id: &str,
    form: &Form,
    other: Option<&SavedAnswer>,
    status: StatusCode,
) -> PageResult {
    let (principle, statement) = sheet
        .statements()
        .find(|(_, statement)| statement.id == id)
        .ok_or(AppError::Refused(Error::NotFound))?;
    let view = View {
        words: who.words(),
        sheet,
        principle,
        statement,
        form,
    };
    let frame = PageContext::of(app, who).with_form(FORM);
    Ok(frame.show_as(status, &statement.text, || view.page(other)))
}

/// Saves the answer: for the island as JSON, for a plain form by going where its button says.
///
/// # Errors
/// As [`commands::audit::answer`].
pub async fn save(
    State(app): State<App>,
    who: Coordinator,
    headers: HeaderMap,
    PostedForm(form): PostedForm,
) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let id: String = who.part("statement")?;
    let by_island = headers
        .get(ACCEPT)
        .is_some_and(|accept| accept == "application/json");
    let answered = match commands::audit::answer(&app, &who, &sheet, &id, form.clone()).await {
        Err(AppError::Invalid(form)) if by_island => {
            let error = form
                .problems()
                .first()
                .map_or(Error::Garbled, |(_, error)| *error);
            let state = SaveState {
                problem: Some(who.words().error(error)),
                ..SaveState::default()
            };
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(state)).into_response());
        }
        Err(AppError::Invalid(form)) => {
            return show_statement(
                &app,
                &who,
                &sheet,
                &id,
                &form,
                None,
                StatusCode::UNPROCESSABLE_ENTITY,
            );
        }
        other => other?,
    };
    let SaveOutcome::Saved { version, clash } = answered.outcome else {
        return closed(&app, &who, &sheet, &id, form, by_island);
    };
    if by_island {
        return Ok(Json(SaveState {
            version,
            at: who.words().time(who.visitor.now),
            clash: clash.is_some().then(|| who.words().text(msg::CLASH_TITLE)),
            problem: None,
        })
        .into_response());
    }
    if clash.is_some() {
        // The page itself shows both answers.
        return Ok(redirect(&to::statement(
            who.organisation.id,
            sheet.audit.id,
            &id,
        )));
    }
    after(&app, &who, &sheet, &id, &form, &answered, version).await
}

/// The audit was closed meanwhile: says so and keeps what was typed on the page.
fn closed(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    id: &str,
    mut form: Form,
    by_island: bool,
) -> PageResult {
    if by_island {
        let state = SaveState {
            problem: Some(who.words().error(Error::AuditClosed)),
            ..SaveState::default()
        };
        return Ok((StatusCode::CONFLICT, Json(state)).into_response());
    }
    form.refuse("choice", Error::AuditClosed);
    show_statement(app, who, sheet, id, &form, None, StatusCode::CONFLICT)
}

/// Where a plain form goes on to.
async fn after(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    id: &str,
    form: &Form,
    answered: &AnswerSaved,
    version: i32,
) -> PageResult {
    let (group, audit) = (who.organisation.id, sheet.audit.id);
    let here = to::statement(group, audit, id);
    if let Some(language) = Language::read(form.get("language")) {
        let mut response = redirect(&here);
        keep(app, &who.visitor, language, &mut response).await?;
        return Ok(response);
    }
    let (before, after) = sheet.neighbours(id);
    let go_on = form.get("go");
    if go_on == "next" && answered.answer.lacks_why() {
        // It is saved; only the short why is still asked for.
        let mut again = answered.answer.to_form();
        again.add("base", version.to_string());
        again.add("save", SaveId::fresh().to_string());
        again.refuse("why", Error::SayWhy);
        return show_statement(
            app,
            who,
            sheet,
            id,
            &again,
            None,
            StatusCode::UNPROCESSABLE_ENTITY,
        );
    }
    let to = match (go_on, before, after) {
        ("next" | "skip", _, Some(next)) => to::statement(group, audit, &next.id),
        ("next" | "skip", _, None) => to::in_audit(group, audit, "check"),
        ("back", Some(before), _) => to::statement(group, audit, &before.id),
        ("stop", ..) => to::audit(group, audit),
        _ => here,
    };
    Ok(redirect(&to))
}

/// What stands now, for a page that is open elsewhere.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn state(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let id: String = who.part("statement")?;
    let place = commands::audit::place(&app, &who, &sheet, &id).await?;
    let saved = answers::one(&app.store, place).await?;
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

/// Marks two answers given at the same moment as talked over.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn settle(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let id: String = who.part("statement")?;
    let place = commands::audit::place(&app, &who, &sheet, &id).await?;
    answers::settle(&app.store, place, form.get("version").parse().unwrap_or(0)).await?;
    Ok(redirect(&to::statement(
        who.organisation.id,
        sheet.audit.id,
        &id,
    )))
}

/// Every save of a statement.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn saves(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let id: String = who.part("statement")?;
    let place = commands::audit::place(&app, &who, &sheet, &id).await?;
    let history = answers::history(&app.store, place).await?;
    Ok(show_saves(&app, &who, &sheet, &id, &history))
}

fn show_saves(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    id: &str,
    history: &[SavedAnswer],
) -> Response {
    let words = who.words();
    let back = to::statement(who.organisation.id, sheet.audit.id, id);
    let text = sheet
        .questionnaire
        .statement(id)
        .map(|(_, statement)| statement.text.clone())
        .unwrap_or_default();
    PageContext::of(app, who).show(&words.text(msg::SAVES_TITLE), || {
        let rows: Vec<_> = history
            .iter()
            .map(|saved| {
                let by = saved_by(words, saved);
                view! {
                    <li>
                        <strong>{choice_word(words, &sheet.questionnaire, saved.answer.choice)}</strong>
                        <p class="soft">{by}</p>
                        {answer_text(words, saved)}
                    </li>
                }
            })
            .collect();
        view! {
            <h1>{words.text(msg::SAVES_TITLE)}</h1>
            <p>{words.text(msg::SAVES_TEXT)}</p>
            <p><strong>{text}</strong></p>
            <ol class="story">{rows}</ol>
            <p><a class="button" href=back>{words.text(msg::SAVES_BACK)}</a></p>
        }
        .into_any()
    })
}
