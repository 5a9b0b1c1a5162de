//! One action: what it says, how it goes, its story; and the pages that plan, split and reword it.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Field, dot, hidden, problem, problems},
        notice::notice,
        page::PageContext,
        text::typed,
    },
    domain::{
        action::{Action, Outcome},
        action_log::Verb,
        error::Error,
        form::Form,
        ids::{ActionId, EventId},
    },
    error::AppError,
    language::{Translator, msg},
    pages::{
        plan::{self, overview::marks},
        shell::{
            errors,
            request::{PageResult, PostedForm, Query, or_again, redirect},
            session::safe_next,
        },
    },
    queries::{self, plan::PlanEntry},
    store::action_log,
    visitor::Coordinator,
    wording::{self, notice::Notice, to},
};

/// The fields of an action in the order they are asked.
const FIELDS: [(Field, u8); 7] = [
    (
        Field::line("why", msg::ACTION_WHY).hint(msg::ACTION_WHY_HINT),
        2,
    ),
    (
        Field::line("first_step", msg::ACTION_FIRST_STEP).hint(msg::ACTION_FIRST_STEP_HINT),
        0,
    ),
    (
        Field::line("lead", msg::ACTION_LEAD).hint(msg::ACTION_LEAD_HINT),
        0,
    ),
    (Field::line("helpers", msg::ACTION_HELPERS), 0),
    (
        Field::line("due_on", msg::ACTION_DUE).hint(msg::DATE_HINT),
        0,
    ),
    (
        Field::line("needed", msg::ACTION_NEEDED).hint(msg::ACTION_NEEDED_HINT),
        2,
    ),
    (
        Field::line("measure", msg::ACTION_MEASURE).hint(msg::ACTION_MEASURE_HINT),
        2,
    ),
];

/// The page to plan an action of one's own, or, with `split`, a part of another.
///
/// # Errors
/// [`Error::NotFound`] when there is no action to split.
pub async fn new_page(State(app): State<App>, who: Coordinator, Query(asked): Query) -> PageResult {
    let mut form = Form::new([("action".to_owned(), ActionId::fresh().to_string())]);
    if let Ok(whole) = asked.get("split").parse() {
        let whole = queries::action::find(&app, &who, whole).await?;
        form.add("split", whole.id.to_string());
        for (name, value) in whole.plan.to_form().pairs() {
            if ["why", "lead", "due_on"].contains(&name) {
                form.add(name, value);
            }
        }
    }
    Ok(show_new(&app, &who, &form, StatusCode::OK))
}

fn show_new(app: &App, who: &Coordinator, form: &Form, status: StatusCode) -> Response {
    let words = who.words();
    let (title, text) = if form.get("split").is_empty() {
        (msg::ACTION_NEW_TITLE, msg::ACTION_TEXT)
    } else {
        (msg::SPLIT_TITLE, msg::SPLIT_TEXT)
    };
    PageContext::of(app, who).show_as(status, &words.text(title), || {
        view! {
            <h1>{words.text(title)}</h1>
            <p>{words.text(text)}</p>
            {problems(words, form)}
            <form method="post" action=to::plan(who.organisation.id)>
                {["action", "audit", "statement", "split"].map(|name| hidden(name, form.get(name).to_owned())).into_iter().collect_view()}
                {fields(words, form)}
                <div class="buttons">
                    <button class="main">{words.text(msg::ACTION_PLAN_BUTTON)}</button>
                    <a class="button" href=to::plan(who.organisation.id)>{words.text(msg::ACTION_LEAVE)}</a>
                </div>
            </form>
        }
        .into_any()
    })
}

fn fields(words: Translator, form: &Form) -> AnyView {
    let rest: Vec<_> = FIELDS
        .into_iter()
        .map(|(field, rows)| match (field.name, rows) {
            ("due_on", _) => day(words, form),
            (_, 0) => field.input(words, form),
            _ => field.area(words, form, rows),
        })
        .collect();
    view! { {Field::line("what", msg::ACTION_WHAT).hint(msg::ACTION_WHAT_HINT).input(words, form)} {rest} }.into_any()
}

/// The day an action is due, with the question whether a day before today is meant.
pub fn day(words: Translator, form: &Form) -> AnyView {
    let meant = (form.problem("due_on") == Some(Error::DatePast)).then(|| {
        view! {
            <label class="dot">
                <input type="checkbox" name="due_meant" value=form.trimmed("due_on").to_owned() />
                {words.text(msg::ACTION_DUE_MEANT)}
            </label>
        }
    });
    view! { {Field::line("due_on", msg::ACTION_DUE).hint(msg::DATE_HINT).input(words, form)} {meant} }
        .into_any()
}

/// Plans an action.
///
/// # Errors
/// As [`commands::action::plan`].
pub async fn plan(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let back = form.get("back").to_owned();
    let group = who.organisation.id;
    let planned = commands::action::plan(&app, &who, form).await;
    or_again(
        planned,
        |_| {
            redirect(&if back.is_empty() {
                Notice::Planned.at(&to::plan(group))
            } else {
                safe_next(&back)
            })
        },
        |form| show_new(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY),
    )
}

/// The action in the address.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn found(app: &App, who: &Coordinator) -> Result<Action, AppError> {
    queries::action::find(app, who, who.part("action")?).await
}

/// One action: its words, how it goes, its story.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn action_page(State(app): State<App>, who: Coordinator) -> PageResult {
    show_action(&app, &who, Form::default(), StatusCode::OK).await
}

/// The action's page with what was typed in one of its forms; what was not typed is as it is stored.
async fn show_action(
    app: &App,
    who: &Coordinator,
    mut form: Form,
    status: StatusCode,
) -> PageResult {
    // As it stands now, which may be newer than what the form saw.
    let action = found(app, who).await?;
    let story = action_log::story(&app.store, who.organisation.id, action.id).await?;
    let entry = queries::plan::one(app, who.words(), action).await?;
    let action = &entry.action;
    let meanwhile = form.problem("what") == Some(Error::ChangedMeanwhile);
    for (name, value) in action.plan.to_form().pairs() {
        if form.all(name).is_empty() {
            form.add(name, value);
        }
    }
    if meanwhile || form.get("base").is_empty() {
        form.forget("base");
        form.add("base", action.version.to_string());
    }
    let words = who.words();
    Ok(
        PageContext::of(app, who).show_as(status, &action.plan.what.clone(), || {
            let address = to::action(who.organisation.id, action.id);
            view! {
            <p class="where"><a href=to::plan(who.organisation.id)>{words.text(msg::PLAN_TITLE)}</a></p>
            <h1 dir="auto">{action.plan.what.clone()}</h1>
            {marks(who, &entry)}
            {notice(&who.visitor)}
            {problems(words, &form)}
            {plan::story::met(who, &story)}
            {meanwhile.then(|| meanwhile_view(words, action))}
            {facts(who, &entry)}
            {going(words, action, &form, &address)}
            {closing(words, action, &form, &address)}
            {rewording(words, &form, &address)}
            {ways(who, action)}
            {plan::story::view(who, &story)}
        }
        .into_any()
        }),
    )
}

/// What an action says, without what is blank.
fn facts(who: &Coordinator, entry: &PlanEntry) -> AnyView {
    let words = who.words();
    let statements = (!entry.statements.is_empty())
        .then(|| (words.text(msg::CSV_STATEMENT), entry.statements.join("\n")));
    let rows = statements
        .into_iter()
        .chain(wording::action::plan_rows(words, &entry.action.plan))
        .collect();
    view! { <dl class="card facts">{plan::story::listed(rows)}</dl> }.into_any()
}

/// How it goes: begun, a note, waiting on something. A closed action takes notes only.
fn going(words: Translator, action: &Action, form: &Form, address: &str) -> AnyView {
    let choices = [
        (Verb::Started, msg::SAY_STARTED),
        (Verb::Noted, msg::SAY_NOTED),
        (Verb::Waiting, msg::SAY_WAITING),
    ];
    let dots: Vec<_> = choices
        .into_iter()
        .filter(|(verb, _)| action.is_open() || *verb == Verb::Noted)
        .map(|(verb, label)| dot("verb", verb.word(), words.text(label), form))
        .collect();
    view! {
        <section class="card no-print">
            <h2>{words.text(msg::SAY_TITLE)}</h2>
            <form method="post" action=format!("{address}/notes")>
                {hidden("event", EventId::fresh().to_string())}
                <fieldset class="dots" id="verb">
                    <legend>{words.text(msg::SAY_WHICH)}</legend>
                    {problem(words, form, "verb")}
                    {dots}
                </fieldset>
                {Field::line("words", msg::SAY_WORDS).hint(msg::SAY_WORDS_HINT).area(words, form, 2)}
                <button class="main">{words.text(msg::SAY_BUTTON)}</button>
            </form>
        </section>
    }
    .into_any()
}

/// The words of the action in a form, opened when one of them is to be looked at again.
fn rewording(words: Translator, form: &Form, address: &str) -> AnyView {
    let asked: Vec<&str> = FIELDS.iter().map(|(field, _)| field.name).collect();
    let open = form
        .problems()
        .iter()
        .any(|(name, _)| name == "what" || name == "reason" || asked.contains(&name.as_str()));
    view! {
        <details class="no-print" open=open>
            <summary>{words.text(msg::ACTION_REWORD)}</summary>
            <form method="post" action=address.to_owned()>
                {hidden("base", form.get("base").to_owned())}
                {fields(words, form)}
                {Field::line("reason", msg::ACTION_REASON).hint(msg::ACTION_REASON_HINT).area(words, form, 2)}
                <button class="main">{words.text(msg::ACTION_SAVE)}</button>
            </form>
        </details>
    }
    .into_any()
}

/// Other things one can do with an action.
fn ways(who: &Coordinator, action: &Action) -> AnyView {
    let words = who.words();
    let address = to::action(who.organisation.id, action.id);
    let dated = action.is_open() && action.plan.due_on.is_some();
    let calendar = dated.then(|| {
        view! { <a class="button" href=format!("{address}/calendar.ics")>{words.text(msg::ACTION_CALENDAR)}</a> }
    });
    let split = to::in_group(
        who.organisation.id,
        &format!("plan/new?split={}", action.id),
    );
    view! {
        <p class="buttons no-print">
            <a class="button" href=split>{words.text(msg::ACTION_SPLIT)}</a>
            <a class="button" href=format!("{address}/statements")>{words.text(msg::ACTION_LINK)}</a>
            {calendar}
        </p>
    }
    .into_any()
}

/// What someone else wrote while this form was open, beside what was typed here.
fn meanwhile_view(words: Translator, action: &Action) -> AnyView {
    let mut rows = vec![(words.text(msg::ACTION_WHAT), action.plan.what.clone())];
    rows.extend(wording::action::plan_rows(words, &action.plan));
    view! {
        <section class="card clash">
            <h2>{words.text(msg::ACTION_MEANWHILE)}</h2>
            <dl>{plan::story::listed(rows)}</dl>
        </section>
    }
    .into_any()
}

fn closing(words: Translator, action: &Action, form: &Form, address: &str) -> AnyView {
    if let Some(closure) = &action.closure {
        return view! {
            <section class="card">
                <h2>{words.text(msg::ACTION_CLOSED_TITLE)}</h2>
                {(!closure.note.is_empty()).then(|| typed(&closure.note))}
                <form method="post" action=format!("{address}/reopen")>
                    {hidden("closure", closure.id.to_string())}
                    <button>{words.text(msg::ACTION_REOPEN)}</button>
                </form>
            </section>
        }
        .into_any();
    }
    view! {
        <section class="card no-print">
            <h2>{words.text(msg::ACTION_CLOSE_TITLE)}</h2>
            <form method="post" action=format!("{address}/close")>
                {hidden("event", EventId::fresh().to_string())}
                <fieldset class="dots" id="outcome">
                    <legend>{words.text(msg::ACTION_CLOSE_WHICH)}</legend>
                    {problem(words, form, "outcome")}
                    {dot("outcome", Outcome::Done.word(), words.text(msg::ACTION_DONE), form)}
                    {dot("outcome", Outcome::LetGo.word(), words.text(msg::ACTION_LET_GO), form)}
                </fieldset>
                {Field::line("note", msg::ACTION_CLOSE_NOTE).hint(msg::ACTION_CLOSE_NOTE_HINT).area(words, form, 2)}
                <button>{words.text(msg::ACTION_CLOSE_BUTTON)}</button>
            </form>
        </section>
    }
    .into_any()
}

/// Runs a verb on the action in the address: on success back to `page` with the word of what was done; where the form
/// was wrong, the action's page with what was typed.
async fn did(
    app: &App,
    who: &Coordinator,
    result: Result<(), AppError>,
    page: String,
    notice: Notice,
) -> PageResult {
    match result {
        Ok(()) => Ok(redirect(&notice.at(&page))),
        Err(AppError::Invalid(form)) => {
            let conflict = form
                .problems()
                .iter()
                .any(|(_, error)| errors::status(*error) == StatusCode::CONFLICT);
            let status = if conflict {
                StatusCode::CONFLICT
            } else {
                StatusCode::UNPROCESSABLE_ENTITY
            };
            show_action(app, who, *form, status).await
        }
        Err(stop) => Err(stop),
    }
}

/// Says how an action goes.
///
/// # Errors
/// As [`commands::action::say`].
pub async fn note(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let action = found(&app, &who).await?;
    let page = to::action(who.organisation.id, action.id);
    did(
        &app,
        &who,
        commands::action::say(&app, &who, &action, form).await,
        page,
        Notice::Noted,
    )
    .await
}

/// Rewords an action.
///
/// # Errors
/// As [`commands::action::reword`].
pub async fn reword(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let action = found(&app, &who).await?;
    let page = to::action(who.organisation.id, action.id);
    did(
        &app,
        &who,
        commands::action::reword(&app, &who, &action, form).await,
        page,
        Notice::Reworded,
    )
    .await
}

/// Closes an action.
///
/// # Errors
/// As [`commands::action::close`].
pub async fn close(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let action = found(&app, &who).await?;
    let page = to::plan(who.organisation.id);
    did(
        &app,
        &who,
        commands::action::close(&app, &who, &action, form).await,
        page,
        Notice::ActionClosed,
    )
    .await
}

/// Opens an action again.
///
/// # Errors
/// As [`commands::action::reopen`].
pub async fn reopen(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let action = found(&app, &who).await?;
    let page = to::action(who.organisation.id, action.id);
    did(
        &app,
        &who,
        commands::action::reopen(&app, &who, &action, &form).await,
        page,
        Notice::ActionReopened,
    )
    .await
}
