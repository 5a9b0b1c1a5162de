//! Which statements an action answers.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, OnlyIn},
        cup::accent,
        field::Hidden,
        page::{Page, PageContext, translator},
    },
    domain::{
        action::Action,
        audit::Audit,
        questionnaire::{Principle, Questionnaire},
    },
    forms::plan::{STATEMENT, STATEMENT_BEFORE, statement_value},
    language::msg,
    pages::shell::request::{PageResult, PostedForm, redirect},
    queries,
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// `GET /groups/{group}/plan/{action}/statements`: the statements of the group's audits, with those it answers ticked.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let action = queries::action::addressed(&app, &who).await?;
    let questionnaires = queries::action::questionnaires(&app, &who).await?;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <StatementsPage action=&action questionnaires=&questionnaires /> }))
}

#[component]
fn StatementsPage<'a>(
    action: &'a Action,
    questionnaires: &'a [(Audit, Questionnaire)],
) -> impl IntoView + use<> {
    let words = translator();
    let address = to::action(action.organisation_id, action.id);
    let none = questionnaires
        .is_empty()
        .then(|| view! { <p>{words.text(msg::LINK_NONE)}</p> });
    let save = (!questionnaires.is_empty())
        .then(|| view! { <button class="main">{words.text(msg::ACTION_SAVE)}</button> });
    let before = action
        .links
        .iter()
        .map(|link| {
            let value = statement_value(&link.questionnaire_id, &link.statement_id);
            view! { <Hidden name=STATEMENT_BEFORE value=value /> }
        })
        .collect_view();
    let boxes = questionnaires
        .iter()
        .map(|(_, questionnaire)| {
            view! { <QuestionnaireBoxes questionnaire=questionnaire action=action /> }
        })
        .collect_view();
    let body = view! {
        <p class="where"><a href=address.clone() dir="auto">{action.plan.what.clone()}</a></p>
        <h1>{words.text(msg::LINK_TITLE)}</h1>
        <p>{words.text(msg::LINK_TEXT)}</p>
        {none}
        <form method="post" action=format!("{address}/statements")>
            {before}
            {boxes}
            <div class="buttons sticky">
                {save}
                <a class="button" href=address.clone()>{words.text(msg::LINK_LEAVE)}</a>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::LINK_TITLE)>{body}</Page> }
}

/// The statements of a questionnaire, principle by principle.
#[component]
fn QuestionnaireBoxes<'a>(
    questionnaire: &'a Questionnaire,
    action: &'a Action,
) -> impl IntoView + use<> {
    let language = questionnaire.language.as_str();
    let principles = questionnaire
        .principles
        .iter()
        .enumerate()
        .map(|(index, principle)| {
            view! {
                <fieldset class=format!("dots chapter {}", accent(index))>
                    <legend><Asked language=language text=&principle.title /></legend>
                    <StatementBoxes questionnaire=questionnaire principle=principle action=action />
                </fieldset>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2><Asked language=language text=&questionnaire.title /></h2>
            <OnlyIn language=language />
            {principles}
        </section>
    }
}

/// A box for each statement of a principle, ticked where the action answers it.
#[component]
fn StatementBoxes<'a>(
    questionnaire: &'a Questionnaire,
    principle: &'a Principle,
    action: &'a Action,
) -> impl IntoView + use<> {
    principle
        .statements
        .iter()
        .map(|statement| {
            let value = statement_value(&questionnaire.id, &statement.id);
            let ticked = action.answers(&questionnaire.id, &statement.id);
            view! {
                <label class="dot">
                    <input type="checkbox" name=STATEMENT value=value checked=ticked />
                    <Asked language=&questionnaire.language text=&statement.text />
                </label>
            }
        })
        .collect_view()
}

/// `POST /groups/{group}/plan/{action}/statements`: links and unlinks what was ticked and unticked.
pub async fn link(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let action = queries::action::addressed(&app, &who).await?;
    commands::action::link(&app, &who, &action, &form).await?;
    Ok(redirect(
        &Notice::Linked.at(&to::action(action.organisation_id, action.id)),
    ))
}
