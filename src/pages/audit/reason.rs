//! Why one statement moved between two audits: asked, said, said again, and what someone else said meanwhile.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        cup::{accent, chip},
        field::{Field, hidden, problem, problems},
        notice::notice,
        page::PageContext,
    },
    domain::{
        action::Action,
        comparison::{ComparedStatement, Comparison},
        error::Error,
        form::Form,
        reason::Reason,
        statement_change::StatementChange,
    },
    error::AppError,
    language::{Message, Translator, msg},
    pages::{
        audit::{
            change::{happened, said_view, then_now},
            comparison::{address, with},
            tasks::sheet,
        },
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries,
    store::actions,
    visitor::Coordinator,
    wording::{
        comparison::{reason_word, said_by},
        notice::Notice,
    },
};

/// One statement that moved, and why.
///
/// # Errors
/// [`Error::NotFound`] where it did not move or there is nothing to compare with.
pub async fn show(State(app): State<App>, who: Coordinator, Query(asked): Query) -> PageResult {
    let comparison = compared(&app, &who, &asked).await?;
    let entry = moved(&who, &comparison)?;
    let mut form = entry
        .said
        .as_ref()
        .map(|said| said.why.to_form())
        .unwrap_or_default();
    form.add("base", version(entry).to_string());
    page(&app, &who, &comparison, &form, StatusCode::OK).await
}

/// Says why, and goes on to the next statement or back to all.
///
/// # Errors
/// As [`show`] and [`commands::reason::say`].
pub async fn say(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let comparison = compared(&app, &who, &form).await?;
    let entry = moved(&who, &comparison)?;
    let next = (form.get("go") == "next")
        .then(|| comparison.next_open(&entry.id))
        .flatten();
    let to = match next {
        Some(next) => Notice::Why.at(&address(&comparison, &format!("/{}", next.id))),
        None => Notice::Why.at(&format!("{}#{}", address(&comparison, ""), entry.id)),
    };
    match commands::reason::say(&app, &who, &comparison, entry, form).await {
        Ok(()) => Ok(redirect(&to)),
        Err(AppError::Invalid(form)) => {
            // As it stands now, which may be newer than what was read above.
            let comparison = compared(&app, &who, &form).await?;
            let status = if is_meanwhile(&form) {
                StatusCode::CONFLICT
            } else {
                StatusCode::UNPROCESSABLE_ENTITY
            };
            page(&app, &who, &comparison, &form, status).await
        }
        Err(stop) => Err(stop),
    }
}

async fn compared(app: &App, who: &Coordinator, form: &Form) -> Result<Comparison, AppError> {
    let sheet = sheet(app, who).await?;
    if sheet.audit.is_open() {
        return Err(Error::NotFound.into());
    }
    queries::comparison::of(app, who.words(), &sheet, with(form)?)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// The statement in the address.
fn moved<'a>(
    who: &Coordinator,
    comparison: &'a Comparison,
) -> Result<&'a ComparedStatement, AppError> {
    let id: String = who.part("statement")?;
    comparison
        .moved()
        .find(|entry| entry.id == id)
        .ok_or(AppError::Refused(Error::NotFound))
}

fn version(entry: &ComparedStatement) -> i32 {
    entry.said.as_ref().map_or(0, |said| said.version)
}

fn is_meanwhile(form: &Form) -> bool {
    form.problem("because") == Some(Error::ChangedMeanwhile)
}

async fn page(
    app: &App,
    who: &Coordinator,
    comparison: &Comparison,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let entry = moved(who, comparison)?;
    let actions = actions::list(&app.store, who.organisation.id).await?;
    Ok(draw(app, who, comparison, entry, &actions, form, status))
}

fn draw(
    app: &App,
    who: &Coordinator,
    comparison: &Comparison,
    entry: &ComparedStatement,
    actions: &[Action],
    form: &Form,
    status: StatusCode,
) -> Response {
    let words = who.words();
    let principles = &comparison.now.questionnaire.principles;
    let place = principles
        .iter()
        .position(|principle| principle.id == entry.principle);
    let index = place.unwrap_or_default();
    let title = principles
        .get(index)
        .map(|principle| principle.title.clone());
    let meanwhile = is_meanwhile(form);
    // What someone else said while this form was open, beside what was typed here.
    let other = entry.said.as_ref().filter(|_| meanwhile).map(|said| {
        view! {
            <section class="card next">
                <h2>{words.text(msg::REASON_MEANWHILE)}</h2>
                {said_view(words, comparison, said)}
            </section>
        }
    });
    let base = if meanwhile {
        version(entry).to_string()
    } else {
        form.get("base").to_owned()
    };
    // Whose words the boxes are filled in with.
    let by = entry.why().filter(|_| !meanwhile).map(|said| {
        view! { <p class="hint">{said_by(words, said)}</p> }
    });
    let all = address(comparison, "");
    PageContext::of(app, who).show_as(status, &entry.text, || {
        view! {
            <div class="where">
                {chip(title.unwrap_or_default(), index)}
                <span>{count(words, comparison, entry)}</span>
                <a href=all.clone()>{words.text(msg::REASON_LEAVE)}</a>
            </div>
            <h1>{entry.text.clone()}</h1>
            {notice(&who.visitor)}
            {problems(words, form)}
            <div class=accent(index)>
                {then_now(words, comparison, entry)}
                {happened(words, comparison, entry)}
                {other}
                <form method="post" action=address(comparison, &format!("/{}", entry.id))>
                    {hidden("with", comparison.before.audit.id.to_string())}
                    {hidden("base", base)}
                    {by}
                    {picks(words, entry, form)}
                    {action_field(words, entry, actions, form)}
                    {Field::line("note", msg::REASON_NOTE).hint(msg::REASON_NOTE_HINT).area(words, form, 2)}
                    {buttons(words, comparison, entry)}
                </form>
            </div>
        }
        .into_any()
    })
}

/// Which of those that moved this is.
fn count(words: Translator, comparison: &Comparison, entry: &ComparedStatement) -> String {
    let at = comparison.moved().position(|other| other.id == entry.id);
    words.with(
        msg::STATEMENT_WHERE,
        [
            ("at", (at.unwrap_or_default() + 1).into()),
            ("n", comparison.moved().count().into()),
        ],
    )
}

fn picks(words: Translator, entry: &ComparedStatement, form: &Form) -> AnyView {
    let question = match entry.movement {
        StatementChange::Down(_) => msg::REASON_WHY_DOWN,
        StatementChange::NowKnown => msg::REASON_WHY_KNOWN,
        StatementChange::NowUnscored => msg::REASON_WHY_UNSCORED,
        _ => msg::REASON_WHY_UP,
    };
    let picks = Reason::ALL.map(|reason| {
        let hint = match reason {
            Reason::Did => msg::REASON_DID_HINT,
            Reason::Clearer => msg::REASON_CLEARER_HINT,
            Reason::People => msg::REASON_PEOPLE_HINT,
            Reason::Service => msg::REASON_SERVICE_HINT,
        };
        view! {
            <label class="pick">
                <input type="checkbox" name="because" value=reason.word() checked=form.has("because", reason.word()) />
                <b>{reason_word(words, reason)}</b>
                <span>{words.text(hint)}</span>
            </label>
        }
    });
    view! {
        <fieldset id="because">
            <legend>{words.text(question)}</legend>
            <p class="hint">{words.text(msg::REASON_HINT)}</p>
            {problem(words, form, "because")}
            <div class="picks">{picks.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

/// The group's actions to choose from, those about this statement first; nothing while there are none.
fn action_field(
    words: Translator,
    entry: &ComparedStatement,
    actions: &[Action],
    form: &Form,
) -> AnyView {
    if actions.is_empty() {
        return ().into_any();
    }
    let about = |action: &&Action| {
        action.links.iter().any(|link| {
            let id = &link.statement_id;
            *id == entry.id || entry.then.iter().any(|then| then.id == *id)
        })
    };
    let (own, others): (Vec<&Action>, Vec<&Action>) = actions.iter().partition(about);
    let group = |label: Message, actions: Vec<&Action>| {
        let options: Vec<_> = actions
            .into_iter()
            .map(|action| {
                let id = action.id.to_string();
                let selected = form.get("action") == id;
                view! { <option value=id selected=selected dir="auto">{action.plan.what.clone()}</option> }
            })
            .collect();
        (!options.is_empty())
            .then(|| view! { <optgroup label=words.text(label)>{options}</optgroup> })
    };
    view! {
        <div class="field">
            <label for="action">{words.text(msg::REASON_ACTION)}</label>
            <p class="hint" id="action-hint">{words.text(msg::REASON_ACTION_HINT)}</p>
            <select id="action" name="action" aria-describedby="action-hint">
                <option value="">{words.text(msg::REASON_ACTION_NONE)}</option>
                {group(msg::REASON_ACTION_OWN, own)}
                {group(msg::REASON_ACTION_OTHERS, others)}
            </select>
        </div>
    }
    .into_any()
}

fn buttons(words: Translator, comparison: &Comparison, entry: &ComparedStatement) -> AnyView {
    let next = comparison.next_open(&entry.id).is_some();
    let next = next.then(|| {
        view! { <button class="main" name="go" value="next">{words.text(msg::REASON_SAVE_NEXT)}</button> }
    });
    let class = if next.is_some() { "" } else { "main" };
    view! {
        <div class="buttons">
            {next}
            <button class=class>{words.text(msg::REASON_SAVE)}</button>
        </div>
    }
    .into_any()
}
