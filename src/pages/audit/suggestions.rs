//! Suggested actions from the weakest statements of an audit; each becomes an action by one press.

use std::collections::BTreeMap;

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        cup::{accent, cup},
        field::hidden,
        page::PageContext,
    },
    domain::{
        action::Action,
        answer::Choice,
        audit::AnswerSheet,
        ids::ActionId,
        questionnaire::{Statement, Unscored},
    },
    language::{Translator, msg},
    pages::{audit::tasks::sheet, shell::request::PageResult},
    store::actions,
    visitor::Coordinator,
    wording::{answer::choice_word, to},
};

/// Most statements that suggestions are offered for; more would be a list, not a choice.
const OFFERED: usize = 8;

/// The suggestions of an audit.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`].
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let actions = actions::list(&app.store, who.organisation.id).await?;
    let words = who.words();
    Ok(
        PageContext::of(&app, &who).show(&words.text(msg::SUGGESTIONS_TITLE), || {
            let weakest = weakest(&sheet);
            let none = weakest.is_empty();
            let sections: Vec<_> = weakest
                .into_iter()
                .map(|(index, statement)| offer(words, &sheet, index, statement, &actions))
                .collect();
            let group = who.organisation.id;
            view! {
            <h1>{words.text(msg::SUGGESTIONS_TITLE)}</h1>
            <p>{words.text(msg::SUGGESTIONS_TEXT)}</p>
            {none.then(|| view! { <p>{words.text(msg::SUGGESTIONS_NONE)}</p> })}
            {sections}
            <p class="buttons">
                <a class="button main" href=to::plan(group)>{words.text(msg::SUGGESTIONS_TO_PLAN)}</a>
                <a class="button" href=to::in_group(group, "plan/new")>{words.text(msg::ACTION_OWN)}</a>
            </p>
        }
        .into_any()
        }),
    )
}

/// The statements furthest from the top, lowest first; what is not known yet comes after the lowest levels.
fn weakest(sheet: &AnswerSheet) -> Vec<(usize, &Statement)> {
    let top = sheet.questionnaire.scale.levels.len();
    let mut found: Vec<(usize, usize, &Statement)> = sheet
        .statements()
        .filter_map(|(principle, statement)| {
            let index = sheet
                .questionnaire
                .principles
                .iter()
                .position(|other| other.id == principle.id)?;
            let rank = match sheet.answers.get(&statement.id)?.answer.choice? {
                Choice::Level(level) if usize::from(level) < top => 2 * usize::from(level),
                Choice::Unscored(Unscored::Unknown) => 5,
                _ => return None,
            };
            Some((rank, index, statement))
        })
        .collect();
    found.sort_by_key(|(rank, ..)| *rank);
    found
        .into_iter()
        .take(OFFERED)
        .map(|(_, index, statement)| (index, statement))
        .collect()
}

fn offer(
    words: Translator,
    sheet: &AnswerSheet,
    index: usize,
    statement: &Statement,
    actions: &[Action],
) -> AnyView {
    let choice = sheet
        .answers
        .get(&statement.id)
        .and_then(|saved| saved.answer.choice);
    let level = choice.and_then(Choice::level).map(f64::from);
    let planned: BTreeMap<&str, ActionId> = actions
        .iter()
        .filter(|action| {
            action.links.iter().any(|link| {
                link.questionnaire_id == sheet.questionnaire.id && link.statement_id == statement.id
            })
        })
        .map(|action| (action.plan.what.as_str(), action.id))
        .collect();
    let word = choice_word(words, &sheet.questionnaire, choice);
    let why = words.with(
        msg::SUGGESTION_WHY,
        [
            ("statement", statement.text.as_str().into()),
            ("level", word.as_str().into()),
        ],
    );
    let rows: Vec<_> = statement
        .actions
        .iter()
        .map(|what| {
            suggestion(
                words,
                sheet,
                statement,
                what,
                &why,
                planned.get(what.as_str()).copied(),
            )
        })
        .collect();
    view! {
        <section class=format!("card {}", accent(index)) id=statement.id.clone() tabindex="-1">
            <h2>{statement.text.clone()}</h2>
            <p class="measure">{cup(level, sheet.questionnaire.scale.levels.len())} {word}</p>
            <ul class="offers">{rows}</ul>
        </section>
    }
    .into_any()
}

fn suggestion(
    words: Translator,
    sheet: &AnswerSheet,
    statement: &Statement,
    what: &str,
    why: &str,
    planned: Option<ActionId>,
) -> AnyView {
    let audit = &sheet.audit;
    let label = words.with(msg::SUGGESTION_ADD_LABEL, [("what", what.into())]);
    let button = if let Some(action) = planned {
        let href = to::action(audit.organisation_id, action);
        view! { <a class="button" href=href>{words.text(msg::SUGGESTION_PLANNED)}</a> }.into_any()
    } else {
        let back = format!(
            "{}#{}",
            to::in_audit(audit.organisation_id, audit.id, "suggestions"),
            statement.id
        );
        view! {
            <form method="post" action=to::plan(audit.organisation_id)>
                {hidden("action", ActionId::fresh().to_string())}
                {hidden("audit", audit.id.to_string())}
                {hidden("statement", statement.id.clone())}
                {hidden("what", what.to_owned())}
                {hidden("why", why.to_owned())}
                {hidden("back", back)}
                <button aria-label=label>{words.text(msg::SUGGESTION_ADD)}</button>
            </form>
        }
        .into_any()
    };
    view! { <li><span>{what.to_owned()}</span> {button}</li> }.into_any()
}
