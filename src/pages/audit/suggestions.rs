//! Suggested actions from the weakest statements of an audit; each becomes an action by one press.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        asked::{Asked, ChoiceWord, OnlyIn},
        cup::{ChoiceCup, accent},
        field::Hidden,
        page::{Page, PageContext, translator},
    },
    domain::{
        action::Action,
        answer::Choice,
        audit::AnswerSheet,
        ids::ActionId,
        questionnaire::{Principle, Statement, Unscored},
    },
    keys::Fresh as _,
    language::msg,
    pages::shell::request::PageResult,
    queries,
    visitor::Coordinator,
    wording::{answer::choice_word, to},
};

/// Most statements that suggestions are offered for; more would be a list, not a choice.
const OFFERED: usize = 8;

/// `GET /groups/{group}/audits/{audit}/suggestions`
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when the group has no such audit.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let (sheet, actions) = queries::audit::with_actions(&app, &who).await?;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <SuggestionsPage sheet=&sheet actions=&actions /> }))
}

#[component]
fn SuggestionsPage<'a>(sheet: &'a AnswerSheet, actions: &'a [Action]) -> impl IntoView + use<> {
    let words = translator();
    let group = sheet.audit.organisation_id;
    let weakest = weakest(sheet);
    let none = weakest
        .is_empty()
        .then(|| view! { <p>{words.text(msg::SUGGESTIONS_NONE)}</p> });
    let offers = weakest
        .into_iter()
        .map(|(principle, statement)| {
            view! { <SuggestedActions sheet=sheet principle=principle statement=statement actions=actions /> }
        })
        .collect_view();
    let body = view! {
        <h1>{words.text(msg::SUGGESTIONS_TITLE)}</h1>
        <p>{words.text(msg::SUGGESTIONS_TEXT)}</p>
        <OnlyIn language=&sheet.questionnaire.language />
        {none}
        {offers}
        <p class="buttons">
            <a class="button main" href=to::plan(group)>{words.text(msg::SUGGESTIONS_TO_PLAN)}</a>
            <a class="button" href=to::in_group(group, "plan/new")>{words.text(msg::ACTION_OWN)}</a>
        </p>
    };
    view! { <Page title=words.text(msg::SUGGESTIONS_TITLE)>{body}</Page> }
}

/// The statements furthest from the top, lowest first; what is not known yet comes after the lowest levels.
fn weakest(sheet: &AnswerSheet) -> Vec<(&Principle, &Statement)> {
    let top = sheet.questionnaire.scale.levels.len();
    let mut ranked: Vec<(usize, &Principle, &Statement)> = sheet
        .statements()
        .filter_map(|(principle, statement)| {
            let rank = match sheet.choice(&statement.id)? {
                Choice::Level(level) if usize::from(level) < top => 2 * usize::from(level),
                Choice::Unscored(Unscored::Unknown) => 5,
                _ => return None,
            };
            Some((rank, principle, statement))
        })
        .collect();
    ranked.sort_by_key(|(rank, ..)| *rank);
    ranked
        .into_iter()
        .take(OFFERED)
        .map(|(_, principle, statement)| (principle, statement))
        .collect()
}

/// A statement with the actions that are suggested for it.
#[component]
fn SuggestedActions<'a>(
    sheet: &'a AnswerSheet,
    principle: &'a Principle,
    statement: &'a Statement,
    actions: &'a [Action],
) -> impl IntoView + use<> {
    let words = translator();
    let questionnaire = &sheet.questionnaire;
    let choice = sheet.choice(&statement.id);
    let word = choice_word(words, questionnaire, choice);
    let why = words.with(
        msg::SUGGESTION_WHY,
        [
            ("statement", statement.text.as_str().into()),
            ("level", word.as_str().into()),
        ],
    );
    let answers_it = |action: &&Action| {
        action.links.iter().any(|link| {
            link.questionnaire_id == questionnaire.id && link.statement_id == statement.id
        })
    };
    // Of several in the same words the newest.
    let planned = |what: &str| {
        let mut own = actions.iter().filter(answers_it).rev();
        own.find(|action| action.plan.what == what)
            .map(|action| action.id)
    };
    let suggestions = statement
        .actions
        .iter()
        .map(|what| {
            let planned = planned(what);
            view! { <Suggestion sheet=sheet statement=statement what=what why=&why planned=planned /> }
        })
        .collect_view();
    let class = accent(questionnaire.place_of(&principle.id));
    view! {
        <section class=format!("card {class}") id=statement.id.clone() tabindex="-1">
            <h2><Asked language=&questionnaire.language text=&statement.text /></h2>
            <p class="measure"><ChoiceCup questionnaire=questionnaire choice=choice /> <ChoiceWord questionnaire=questionnaire choice=choice /></p>
            <ul class="offers">{suggestions}</ul>
        </section>
    }
}

/// A suggested action: a button that plans it, or the way to it where it is planned already.
#[component]
fn Suggestion<'a>(
    sheet: &'a AnswerSheet,
    statement: &'a Statement,
    what: &'a str,
    why: &'a str,
    planned: Option<ActionId>,
) -> impl IntoView + use<> {
    let words = translator();
    let (group, audit) = (sheet.audit.organisation_id, sheet.audit.id);
    let button = if let Some(action) = planned {
        let href = to::action(group, action);
        view! { <a class="button" href=href>{words.text(msg::SUGGESTION_PLANNED)}</a> }.into_any()
    } else {
        let label = words.with(msg::SUGGESTION_ADD_LABEL, [("what", what.into())]);
        let page = to::in_audit(group, audit, "suggestions");
        let back = format!("{page}#{}", statement.id);
        view! {
            <form method="post" action=to::plan(group)>
                <Hidden name="action" value=ActionId::fresh().to_string() />
                <Hidden name="audit" value=audit.to_string() />
                <Hidden name="statement" value=statement.id.as_str() />
                <Hidden name="what" value=what />
                <Hidden name="why" value=why />
                <Hidden name="back" value=back />
                <button aria-label=label>{words.text(msg::SUGGESTION_ADD)}</button>
            </form>
        }
        .into_any()
    };
    view! { <li><span><Asked language=&sheet.questionnaire.language text=what /></span> {button}</li> }
}
