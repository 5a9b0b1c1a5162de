//! Every save of a statement, for the group to look back at.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        asked::{Asked, ChoiceWord, OnlyIn},
        page::{Page, PageContext, translator},
    },
    domain::{
        audit::{AnswerSheet, SavedAnswer},
        questionnaire::Questionnaire,
    },
    language::msg,
    pages::{audit::saved_answer::AnswerText, shell::request::PageResult},
    queries,
    visitor::Coordinator,
    wording::{answer::saved_by, to},
};

/// `GET /groups/{group}/audits/{audit}/statements/{statement}/saves`
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when the audit does not ask the statement.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let id: String = who.part("statement")?;
    let saves = queries::audit::saves(&app, &sheet, &id).await?;
    let context = PageContext::of(&app, &who);
    Ok(context.render(|| view! { <SavesPage sheet=&sheet id=&id saves=&saves /> }))
}

#[component]
fn SavesPage<'a>(
    sheet: &'a AnswerSheet,
    id: &'a str,
    saves: &'a [SavedAnswer],
) -> impl IntoView + use<> {
    let words = translator();
    let (audit, questionnaire) = (&sheet.audit, &sheet.questionnaire);
    let text = questionnaire.statement(id).map(
        |(_, statement)| view! { <Asked language=&questionnaire.language text=&statement.text /> },
    );
    let saves = saves
        .iter()
        .map(|saved| view! { <Save questionnaire=questionnaire saved=saved /> })
        .collect_view();
    let back = to::statement(audit.organisation_id, audit.id, id);
    let body = view! {
        <h1>{words.text(msg::SAVES_TITLE)}</h1>
        <p>{words.text(msg::SAVES_TEXT)}</p>
        <p><strong>{text}</strong></p>
        <OnlyIn language=&questionnaire.language />
        <ol class="story">{saves}</ol>
        <p><a class="button" href=back>{words.text(msg::SAVES_BACK)}</a></p>
    };
    view! { <Page title=words.text(msg::SAVES_TITLE)>{body}</Page> }
}

/// What was saved once, by whom and when.
#[component]
fn Save<'a>(questionnaire: &'a Questionnaire, saved: &'a SavedAnswer) -> impl IntoView + use<> {
    view! {
        <li>
            <strong><ChoiceWord questionnaire=questionnaire choice=saved.answer.choice /></strong>
            <p class="soft">{saved_by(translator(), saved)}</p>
            <AnswerText saved=saved />
        </li>
    }
}
