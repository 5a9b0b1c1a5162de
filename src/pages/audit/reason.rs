//! Why one statement moved between two audits: asked, said, said again, and what someone else said meanwhile.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::{Chip, OnlyIn},
        card::{Card, Tone},
        cup::accent,
        field::{Hidden, Problems},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        action::Action,
        comparison::{ComparedStatement, Comparison},
        error::Error,
        form::Form,
        statement_change::StatementChange,
    },
    error::AppError,
    forms::{
        audit::BASE,
        reason::{ReasonForm, WITH, compared_with},
    },
    language::msg,
    pages::{
        audit::{
            change::{Became, Recorded, StatementText, ThenNow},
            comparison::address,
            reason_fields::ReasonFields,
        },
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries,
    visitor::Coordinator,
    wording::{comparison::said_by, notice::Notice},
};

/// `GET /groups/{group}/audits/{audit}/changes/{statement}`: one statement that moved, and why.
///
/// # Errors
/// [`Error::NotFound`] where it did not move or there is nothing to compare with.
pub async fn show(State(app): State<App>, who: Coordinator, Query(asked): Query) -> PageResult {
    let with = compared_with(&asked)?;
    let (comparison, actions) = queries::comparison::with_actions(&app, &who, with).await?;
    let statement = moved(&who, &comparison)?;
    let recorded = statement.said.as_ref();
    let mut form = recorded
        .map(|recorded| ReasonForm::write(&recorded.why))
        .unwrap_or_default();
    form.add(BASE, version(statement).to_string());
    Ok(PageContext::of(&app, &who).render(|| {
        view! { <ReasonPage comparison=&comparison statement=statement actions=&actions form=&form /> }
    }))
}

/// `POST /groups/{group}/audits/{audit}/changes/{statement}`: says why, and goes back to all changes.
pub async fn say(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let with = compared_with(&form)?;
    let comparison = queries::comparison::addressed(&app, &who, with).await?;
    let statement = moved(&who, &comparison)?;
    let way_on = format!("{}#{}", address(&comparison, ""), statement.id);
    match commands::reason::say(&app, &who, &comparison, statement, form).await {
        Ok(()) => Ok(redirect(&Notice::Why.at(&way_on))),
        Err(AppError::Invalid(form)) => {
            // As it stands now, which may be newer than what was read above.
            let (comparison, actions) = queries::comparison::with_actions(&app, &who, with).await?;
            let statement = moved(&who, &comparison)?;
            let status = if is_meanwhile(&form) {
                StatusCode::CONFLICT
            } else {
                StatusCode::UNPROCESSABLE_ENTITY
            };
            Ok(PageContext::of(&app, &who).render_as(status, || {
                view! { <ReasonPage comparison=&comparison statement=statement actions=&actions form=&form /> }
            }))
        }
        Err(error) => Err(error),
    }
}

/// The statement in the address, where it moved.
fn moved<'a>(
    who: &Coordinator,
    comparison: &'a Comparison,
) -> Result<&'a ComparedStatement, AppError> {
    let id: String = who.part("statement")?;
    comparison
        .moved()
        .find(|statement| statement.id == id)
        .ok_or(AppError::Refused(Error::NotFound))
}

/// The version of what was said of a statement, 0 for nothing.
fn version(statement: &ComparedStatement) -> i32 {
    statement.said.as_ref().map_or(0, |said| said.version)
}

/// Whether someone else said something else while the form was open.
fn is_meanwhile(form: &Form) -> bool {
    form.problem(ReasonForm::FIELDS.because.name) == Some(Error::ChangedMeanwhile)
}

#[component]
fn ReasonPage<'a>(
    comparison: &'a Comparison,
    statement: &'a ComparedStatement,
    actions: &'a [Action],
    form: &'a Form,
) -> impl IntoView + use<> {
    let index = place_of(comparison, statement);
    // What someone else said while this form was open, beside what was typed here.
    let recorded = statement.said.as_ref().filter(|_| is_meanwhile(form));
    let other = recorded.map(|recorded| {
        let recorded = view! { <Recorded comparison=comparison recorded=recorded /> };
        let title = translator().text(msg::REASON_MEANWHILE);
        view! { <Card title=title tone=Tone::Next>{recorded}</Card> }
    });
    let body = view! {
        <Where comparison=comparison statement=statement />
        <h1><StatementText comparison=comparison statement=statement /></h1>
        <OnlyIn language=&comparison.now.questionnaire.language />
        <JustDone />
        <Problems form=form fields=&[] />
        <div class=accent(index)>
            <ThenNow comparison=comparison statement=statement />
            <Became comparison=comparison statement=statement />
            {other}
            <WhyForm comparison=comparison statement=statement actions=actions form=form />
        </div>
    };
    view! { <Page title=statement.text.clone()>{body}</Page> }
}

/// The place of a statement's principle in the later audit; 0 where it is not asked any more.
fn place_of(comparison: &Comparison, statement: &ComparedStatement) -> usize {
    comparison.now.questionnaire.place_of(&statement.principle)
}

/// Which principle it belongs to, and the way back to all changes.
#[component]
fn Where<'a>(
    comparison: &'a Comparison,
    statement: &'a ComparedStatement,
) -> impl IntoView + use<> {
    let words = translator();
    let index = place_of(comparison, statement);
    let principle = comparison.now.questionnaire.principles.get(index);
    let title = principle.map(|principle| principle.title.clone());
    view! {
        <div class="where">
            <Chip title=title.unwrap_or_default() index=index language=&comparison.now.questionnaire.language />
            <a href=address(comparison, "")>{words.text(msg::REASON_LEAVE)}</a>
        </div>
    }
}

/// Asks why the statement moved.
#[component]
fn WhyForm<'a>(
    comparison: &'a Comparison,
    statement: &'a ComparedStatement,
    actions: &'a [Action],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let meanwhile = is_meanwhile(form);
    // Once the other's words were shown, sending the form again knows of them.
    let base = if meanwhile {
        version(statement).to_string()
    } else {
        form.get(BASE).to_owned()
    };
    // Whose words the boxes are filled in with.
    let by = statement
        .why()
        .filter(|_| !meanwhile)
        .map(|said| view! { <p class="hint">{said_by(words, said)}</p> });
    let question = match statement.movement {
        StatementChange::Down(_) => msg::REASON_WHY_DOWN,
        StatementChange::NowKnown => msg::REASON_WHY_KNOWN,
        StatementChange::NowUnscored => msg::REASON_WHY_UNSCORED,
        _ => ReasonForm::FIELDS.because.label,
    };
    let is_about = |action: &&Action| {
        action.links.iter().any(|link| {
            let id = &link.statement_id;
            *id == statement.id || statement.then.iter().any(|then| then.id == *id)
        })
    };
    let (own, others): (Vec<&Action>, Vec<&Action>) = actions.iter().partition(is_about);
    view! {
        <form method="post" action=address(comparison, &format!("/{}", statement.id))>
            <Hidden name=WITH value=comparison.before.audit.id.to_string() />
            <Hidden name=BASE value=base />
            {by}
            <ReasonFields question=question own=own others=others form=form />
            <div class="buttons"><button class="main">{words.text(msg::REASON_SAVE)}</button></div>
        </form>
    }
}
