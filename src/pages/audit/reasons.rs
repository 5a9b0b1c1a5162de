//! Why statements moved between two audits, of several at once: what came down and what went up most first, each with a
//! box to tick, and one reason for all that are ticked. Whatever is left can be skipped.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, ChoiceWord, OnlyIn},
        card::{Card, Tone},
        cup::{ChoiceCup, accent},
        field::{Hidden, Problem, Problems},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        action::Action,
        comparison::{ComparedStatement, Comparison},
        form::Form,
    },
    error::AppError,
    forms::reason::{ReasonForm, ReasonsForm, WITH, compared_with},
    language::msg,
    pages::{
        audit::{
            change::{StatementText, WhyMoved},
            comparison::{address, address_of_why},
            reason_fields::ReasonFields,
        },
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries,
    visitor::Coordinator,
    wording::{comparison::became, notice::Notice},
};

/// `GET /groups/{group}/audits/{audit}/why`: what moved and has no why yet; where all has, it leads to all changes.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) where there is nothing to compare with.
pub async fn show(State(app): State<App>, who: Coordinator, Query(asked): Query) -> PageResult {
    let with = compared_with(&asked)?;
    let (comparison, actions) = queries::comparison::with_actions(&app, &who, with).await?;
    if comparison.unsaid().is_empty() {
        return Ok(redirect(&address(&comparison, "")));
    }
    let form = Form::default();
    Ok(PageContext::of(&app, &who).render(
        || view! { <ReasonsPage comparison=&comparison actions=&actions form=&form met=&[] /> },
    ))
}

/// `POST /groups/{group}/audits/{audit}/why`: says why of all that is ticked, and goes on to what is left of the first
/// ones, or back to all changes.
pub async fn say(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(mut form): PostedForm,
) -> PageResult {
    let with = compared_with(&form)?;
    let comparison = queries::comparison::addressed(&app, &who, with).await?;
    let said = commands::reason::say_of_several(&app, &who, &comparison, &mut form).await;
    // As it stands now.
    let (comparison, actions) = queries::comparison::with_actions(&app, &who, with).await?;
    let (status, met, form) = match said {
        Ok(met) if met.is_empty() => {
            let way_on = if comparison.unsaid().is_only_others() {
                address(&comparison, "")
            } else {
                address_of_why(&comparison)
            };
            return Ok(redirect(&Notice::Why.at(&way_on)));
        }
        Ok(met) => (StatusCode::CONFLICT, met, form),
        Err(AppError::Invalid(form)) => (StatusCode::UNPROCESSABLE_ENTITY, Vec::new(), *form),
        Err(error) => return Err(error),
    };
    Ok(PageContext::of(&app, &who).render_as(status, || {
        view! { <ReasonsPage comparison=&comparison actions=&actions form=&form met=&met /> }
    }))
}

#[component]
fn ReasonsPage<'a>(
    comparison: &'a Comparison,
    actions: &'a [Action],
    form: &'a Form,
    /// Ids of ticked statements of which somebody else said something meanwhile.
    met: &'a [String],
) -> impl IntoView + use<> {
    let words = translator();
    let language = comparison.now.questionnaire.language.as_str();
    let fields = [ReasonsForm::ALL, ReasonForm::ALL];
    let body = view! {
        <div class="where">
            <span><Asked language=language text=&comparison.now.questionnaire.title /></span>
            <span>{words.date(comparison.now.audit.held_on)}</span>
            <a href=address(comparison, "")>{words.text(msg::REASON_LEAVE)}</a>
        </div>
        <h1>{words.text(msg::REASONS_TITLE)}</h1>
        <p class="lead">{words.text(msg::REASONS_TEXT)}</p>
        <OnlyIn language=language />
        <JustDone />
        <Problems form=form fields=&fields />
        <Met comparison=comparison met=met />
        <form method="post" action=address_of_why(comparison)>
            <Hidden name=WITH value=comparison.before.audit.id.to_string() />
            <Ticks comparison=comparison form=form />
            <ReasonFields question=msg::REASONS_WHY own=Vec::new() others=actions.iter().collect() form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::REASON_SAVE)}</button>
                <a class="button" href=address(comparison, "")>{words.text(msg::REASONS_SKIP)}</a>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::REASONS_TITLE)>{body}</Page> }
}

/// What somebody else said meanwhile of statements that were ticked here: it stands, and can be changed.
#[component]
fn Met<'a>(comparison: &'a Comparison, met: &'a [String]) -> impl IntoView + use<> {
    let words = translator();
    let items = comparison
        .moved()
        .filter(|statement| met.contains(&statement.id))
        .map(|statement| {
            let href = address(comparison, &format!("/{}", statement.id));
            view! {
                <li>
                    <b><StatementText comparison=comparison statement=statement /></b>
                    <WhyMoved comparison=comparison statement=statement />
                    <p><a href=href>{words.text(msg::REASON_CHANGE)}</a></p>
                </li>
            }
        })
        .collect_view();
    let body = view! {
        <p>{words.text(msg::REASONS_MET)}</p>
        <ul class="plain">{items}</ul>
    };
    let title = words.text(msg::REASON_MEANWHILE);
    (!met.is_empty()).then(|| view! { <Card title=title tone=Tone::Next>{body}</Card> })
}

/// A box for each statement that moved and has no why: what came down, what went up most, and folded away the others.
#[component]
fn Ticks<'a>(comparison: &'a Comparison, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let about = ReasonsForm::FIELDS.about;
    let unsaid = comparison.unsaid();
    let [falls, rises] = [
        (msg::REASONS_FALLS, &unsaid.falls),
        (msg::REASONS_RISES, &unsaid.rises),
    ]
    .map(|(title, statements)| {
        let ticks = view! { <TickList comparison=comparison statements=statements form=form /> };
        (!statements.is_empty()).then(|| view! { <h2>{words.text(title)}</h2> {ticks} })
    });
    let others = &unsaid.others;
    // Nothing that is ticked is out of sight, and where the others are all there is, they are in sight.
    let open = unsaid.is_only_others() || others.iter().any(|one| about.has(form, &one.id));
    let others = (!others.is_empty()).then(|| {
        view! {
            <details open=open>
                <summary>{words.count(msg::REASONS_OTHERS, others.len())}</summary>
                <TickList comparison=comparison statements=others form=form />
            </details>
        }
    });
    view! {
        <fieldset id=about.name>
            <legend>{words.text(about.label)}</legend>
            <Problem form=form name=about.name />
            {falls}
            {rises}
            {others}
        </fieldset>
    }
}

/// Statements, each with a box to tick and what became of it.
#[component]
fn TickList<'a>(
    comparison: &'a Comparison,
    statements: &'a [&'a ComparedStatement],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let about = ReasonsForm::FIELDS.about;
    let (then, now) = (
        &comparison.before.questionnaire,
        &comparison.now.questionnaire,
    );
    let picks = statements
        .iter()
        .map(|statement| {
            let class = format!("pick {}", accent(now.place_of(&statement.principle)));
            let checked = about.has(form, &statement.id);
            let before = statement.before();
            view! {
                <label class=class>
                    <input type="checkbox" name=about.name value=statement.id.clone() checked=checked />
                    <b><StatementText comparison=comparison statement=statement /></b>
                    <span class="marks">
                        <span class="measure">
                            <ChoiceCup questionnaire=then choice=before />
                            <ChoiceWord questionnaire=then choice=before />
                        </span>
                        <span class="measure">
                            <ChoiceCup questionnaire=now choice=statement.now />
                            <ChoiceWord questionnaire=now choice=statement.now />
                        </span>
                        <span>{became(words, statement.movement)}</span>
                    </span>
                </label>
            }
        })
        .collect_view();
    view! { <div class="picks">{picks}</div> }
}
