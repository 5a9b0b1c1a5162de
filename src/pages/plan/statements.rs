//! Which statements an action answers.

use std::collections::BTreeSet;

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{cup::accent, field::hidden, page::PageContext},
    domain::{
        action::{Action, StatementLink},
        audit::Audit,
        questionnaire::Questionnaire,
    },
    error::AppError,
    language::msg,
    pages::{
        plan::action::found,
        shell::request::{PageResult, PostedForm, redirect},
    },
    store::audits,
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// The newest audit of each questionnaire the group has used, with its definition in the reader's language.
async fn known(app: &App, who: &Coordinator) -> Result<Vec<(Audit, Questionnaire)>, AppError> {
    let mut seen = BTreeSet::new();
    let mut known = Vec::new();
    for audit in audits::list(&app.store, who.organisation.id).await? {
        if seen.insert(audit.questionnaire_id.clone()) {
            let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
            let definition = app.catalogue.definition(&app.store, id, version).await?;
            known.push((audit, definition.in_language(who.words().0.tag())));
        }
    }
    Ok(known)
}

/// The value of a statement's box: questionnaire and statement.
fn value(questionnaire: &str, statement: &str) -> String {
    format!("{questionnaire}/{statement}")
}

/// The statements of the group's audits, with those the action answers ticked.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`].
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let action = found(&app, &who).await?;
    let known = known(&app, &who).await?;
    let words = who.words();
    let address = to::action(who.organisation.id, action.id);
    Ok(PageContext::of(&app, &who).show(&words.text(msg::LINK_TITLE), || {
        let none = known.is_empty();
        let parts: Vec<_> = known
            .iter()
            .map(|(_, questionnaire)| boxes(questionnaire, &action))
            .collect();
        let had: Vec<_> = action
            .links
            .iter()
            .map(|link| hidden("had", value(&link.questionnaire_id, &link.statement_id)))
            .collect();
        view! {
            <p class="where"><a href=address.clone() dir="auto">{action.plan.what.clone()}</a></p>
            <h1>{words.text(msg::LINK_TITLE)}</h1>
            <p>{words.text(msg::LINK_TEXT)}</p>
            {none.then(|| view! { <p>{words.text(msg::LINK_NONE)}</p> })}
            <form method="post" action=format!("{address}/statements")>
                {had}
                {parts}
                <div class="buttons sticky">
                    {(!none).then(|| view! { <button class="main">{words.text(msg::ACTION_SAVE)}</button> })}
                    <a class="button" href=address.clone()>{words.text(msg::LINK_LEAVE)}</a>
                </div>
            </form>
        }
        .into_any()
    }))
}

fn boxes(questionnaire: &Questionnaire, action: &Action) -> AnyView {
    let parts: Vec<_> = questionnaire
        .principles
        .iter()
        .enumerate()
        .map(|(index, principle)| {
            let rows: Vec<_> = principle
                .statements
                .iter()
                .map(|statement| {
                    let ticked = action.links.iter().any(|link| {
                        link.questionnaire_id == questionnaire.id
                            && link.statement_id == statement.id
                    });
                    view! {
                        <label class="dot">
                            <input
                                type="checkbox"
                                name="statement"
                                value=value(&questionnaire.id, &statement.id)
                                checked=ticked
                            />
                            {statement.text.clone()}
                        </label>
                    }
                })
                .collect();
            view! {
                <fieldset class=format!("dots chapter {}", accent(index))>
                    <legend>{principle.title.clone()}</legend>
                    {rows}
                </fieldset>
            }
        })
        .collect();
    view! {
        <section>
            <h2>{questionnaire.title.clone()}</h2>
            {parts}
        </section>
    }
    .into_any()
}

/// Links and unlinks what was ticked and unticked; what the page did not show stays as it is.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`].
pub async fn link(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let action = found(&app, &who).await?;
    let mut added = Vec::new();
    let mut removed = Vec::new();
    for (audit, questionnaire) in known(&app, &who).await? {
        for (_, statement) in questionnaire.statements() {
            let value = value(&questionnaire.id, &statement.id);
            let link = StatementLink {
                questionnaire_id: questionnaire.id.clone(),
                questionnaire_version: audit.questionnaire_version,
                statement_id: statement.id.clone(),
            };
            let linked = action.links.iter().any(|known| {
                known.questionnaire_id == link.questionnaire_id
                    && known.statement_id == link.statement_id
            });
            match (form.has("had", &value), form.has("statement", &value)) {
                (false, true) if !linked => added.push(link),
                (true, false) if linked => removed.push(link),
                _ => {}
            }
        }
    }
    commands::action::link(&app, &who, &action, &added, &removed).await?;
    Ok(redirect(
        &Notice::Linked.at(&to::action(who.organisation.id, action.id)),
    ))
}
