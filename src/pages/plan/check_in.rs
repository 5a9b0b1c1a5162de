//! A check-in in a meeting: the open actions one at a time, on a phone passed round or on a wall.

use axum::{extract::State, http::StatusCode, response::Response};
use chrono::Months;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        cup::track,
        field::{Field, dot, hidden, problem, problems},
        page::PageContext,
        text::typed,
    },
    domain::{
        action_log::{StoryEntry, StoryEvent},
        dates,
        error::Error,
        form::Form,
        ids::{CheckInId, EventId, OrganisationId},
        schedule::Occasion,
    },
    error::AppError,
    language::{Message, Translator, msg},
    pages::{
        plan::{action::day, overview::marks, schedule::day_fields},
        shell::{
            self,
            request::{PageResult, PostedForm, redirect},
        },
    },
    queries::{self, check_in::Meeting, plan::PlanEntry},
    store::{action_log, check_ins::Turn},
    visitor::Coordinator,
    wording::{self, notice::Notice, to},
};

/// How an action goes, with the message of each choice.
const HOW: [(&str, Message); 5] = [
    ("started", msg::SAY_STARTED),
    ("noted", msg::SAY_NOTED),
    ("waiting", msg::SAY_WAITING),
    ("done", msg::ACTION_DONE),
    ("let-go", msg::ACTION_LET_GO),
];

fn address(group: OrganisationId, check_in: CheckInId) -> String {
    to::in_group(group, &format!("check-ins/{check_in}"))
}

/// What a check-in is, and the button that begins one; one that was begun today is gone on with.
///
/// # Errors
/// When the database cannot answer.
pub async fn new_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let group = who.organisation.id;
    if let Some(begun) = queries::check_in::unfinished(&app, &who).await? {
        return Ok(redirect(&address(group, begun.id)));
    }
    let entries = queries::plan::entries(&app, who.words(), who.organisation.id).await?;
    let open = entries
        .iter()
        .filter(|entry| entry.action.is_open())
        .count();
    let words = who.words();
    Ok(PageContext::of(&app, &who).show(&words.text(msg::CHECK_IN_TITLE), || {
        let start = (open > 0).then(|| {
            view! {
                <form method="post" action=to::in_group(group, "check-ins")>
                    {hidden("check_in", CheckInId::fresh().to_string())}
                    <div class="buttons">
                        <button class="main">{words.text(msg::CHECK_IN_BEGIN)}</button>
                        <a class="button" href=to::plan(group)>{words.text(msg::ACTION_LEAVE)}</a>
                    </div>
                </form>
            }
        });
        let nothing = (open == 0).then(|| {
            view! {
                <p>{words.text(msg::CHECK_IN_NOTHING)}</p>
                <p><a class="button main" href=to::in_group(group, "plan/new")>{words.text(msg::ACTION_OWN)}</a></p>
            }
        });
        view! {
            <h1>{words.text(msg::CHECK_IN_TITLE)}</h1>
            <p>{words.text(msg::CHECK_IN_TEXT)}</p>
            <p>{words.count(msg::CHECK_IN_COUNT, open)}</p>
            {start}
            {nothing}
        }
        .into_any()
    }))
}

/// Begins a check-in.
///
/// # Errors
/// When the database cannot write.
pub async fn start(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let check_in = commands::check_in::start(&app, &who, &form).await?;
    Ok(redirect(&address(who.organisation.id, check_in)))
}

async fn meeting(app: &App, who: &Coordinator) -> Result<Meeting, AppError> {
    queries::check_in::find(app, who, who.part("check_in")?).await
}

/// Leads to the next action that was not looked at, or to the end.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let meeting = meeting(&app, &who).await?;
    Ok(redirect(&after(&who, &meeting, 0)))
}

/// Where to go after a place.
fn after(who: &Coordinator, meeting: &Meeting, place: i32) -> String {
    let address = address(who.organisation.id, meeting.check_in.id);
    match meeting.next_after(place) {
        Some(next) => format!("{address}/{next}"),
        None => format!("{address}/finish"),
    }
}

/// What one turn's page is drawn from.
struct TurnPage {
    meeting: Meeting,
    turn: Turn,
    entry: PlanEntry,
    story: Vec<StoryEntry>,
}

async fn here(app: &App, who: &Coordinator) -> Result<TurnPage, AppError> {
    let meeting = meeting(app, who).await?;
    let place: i32 = who.part("place")?;
    let turn = meeting
        .turns
        .iter()
        .find(|turn| turn.place == place)
        .cloned()
        .ok_or(AppError::Refused(Error::NotFound))?;
    let action = queries::action::find(app, who, turn.action_id).await?;
    Ok(TurnPage {
        story: action_log::story(&app.store, who.organisation.id, action.id).await?,
        entry: queries::plan::one(app, who.words(), action).await?,
        meeting,
        turn,
    })
}

/// One action of a check-in.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn turn_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let here = here(&app, &who).await?;
    let form = here.entry.action.plan.to_form();
    Ok(show_turn(&app, &who, &here, form, StatusCode::OK))
}

fn show_turn(
    app: &App,
    who: &Coordinator,
    here: &TurnPage,
    mut form: Form,
    status: StatusCode,
) -> Response {
    let words = who.words();
    let action = &here.entry.action;
    form.forget("base");
    form.add("base", action.version.to_string());
    let (place, all) = (here.turn.place, here.meeting.turns.len());
    let done = here
        .meeting
        .turns
        .iter()
        .filter(|turn| turn.looked_at.is_some())
        .count();
    let where_ = words.with(
        msg::STATEMENT_WHERE,
        [("at", place.into()), ("n", all.into())],
    );
    PageContext::of(app, who).show_as(status, &action.plan.what, || {
        view! {
            <div class="where">
                <a href=to::plan(who.organisation.id)>{words.text(msg::STATEMENT_LIST)}</a>
                <span>{where_.clone()}</span>
                {track(done, all, where_)}
            </div>
            <h1 dir="auto">{action.plan.what.clone()}</h1>
            {marks(who, &here.entry)}
            {problems(words, &form)}
            {last_words(words, here)}
            {ask(who, here, &form)}
        }
        .into_any()
    })
}

/// What the meeting needs to know of an action: who, when, the first step, and the last thing anyone said.
fn last_words(words: Translator, here: &TurnPage) -> AnyView {
    let plan = &here.entry.action.plan;
    let due = plan.due_on.map(|due| words.date(due)).unwrap_or_default();
    let rows: Vec<_> = [
        (msg::ACTION_LEAD, &plan.lead),
        (msg::ACTION_DUE, &due),
        (msg::ACTION_FIRST_STEP, &plan.first_step),
        (msg::ACTION_MEASURE, &plan.measure),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| view! { <div><dt>{words.text(label)}</dt><dd>{typed(text)}</dd></div> })
    .collect();
    let last = here.story.last().map(|told| {
        let note = match &told.chapter {
            StoryEvent::Said(said) => said.note.clone(),
            StoryEvent::Closed(closure) => closure.note.clone(),
            _ => String::new(),
        };
        view! {
            <div>
                <dt>{words.text(msg::CHECK_IN_LAST)}</dt>
                <dd>
                    {words.moment(told.at)} ": " {wording::action::story_line(words, told)}
                    {(!note.is_empty()).then(|| typed(&note))}
                </dd>
            </div>
        }
    });
    view! { <dl class="card facts">{rows} {last}</dl> }.into_any()
}

fn ask(who: &Coordinator, here: &TurnPage, form: &Form) -> AnyView {
    let words = who.words();
    let at = address(who.organisation.id, here.meeting.check_in.id);
    let place = here.turn.place;
    let open = here.entry.action.is_open();
    let back = (place > 1).then(|| {
        view! { <a class="button" href=format!("{at}/{}", place - 1)>{words.text(msg::STATEMENT_BACK)}</a> }
    });
    let dots: Vec<_> = HOW
        .into_iter()
        .map(|(word, label)| dot("how", word, words.text(label), form))
        .collect();
    let moved = form.problem("due_on").is_some() || form.problem("reason").is_some();
    let question = open.then(|| {
        view! {
            <fieldset class="dots" id="how">
                <legend>{words.text(msg::CHECK_IN_HOW)}</legend>
                {problem(words, form, "how")}
                {dots}
            </fieldset>
            {Field::line("words", msg::SAY_WORDS).hint(msg::CHECK_IN_WORDS_HINT).area(words, form, 3)}
            <details open=moved>
                <summary>{words.text(msg::CHECK_IN_REDATE)}</summary>
                {day(words, form)}
                {Field::line("reason", msg::ACTION_REASON).area(words, form, 2)}
            </details>
        }
    });
    let closed = (!open).then(|| view! { <p>{words.text(msg::CHECK_IN_CLOSED)}</p> });
    view! {
        <form method="post" action=format!("{at}/{place}")>
            {hidden("event", EventId::fresh().to_string())}
            {hidden("base", form.get("base").to_owned())}
            {question}
            {closed}
            <div class="buttons sticky">
                <button class="main">{words.text(msg::CHECK_IN_NEXT)}</button>
                {open.then(|| view! { <button name="go" value="skip">{words.text(msg::CHECK_IN_SKIP)}</button> })}
                {back}
            </div>
        </form>
    }
    .into_any()
}

/// Keeps what was said of one action, and goes on.
///
/// # Errors
/// As [`commands::check_in::answer`].
pub async fn answer(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let here = here(&app, &who).await?;
    let result = commands::check_in::answer(
        &app,
        &who,
        &here.meeting,
        &here.turn,
        &here.entry.action,
        form,
    )
    .await;
    match result {
        Ok(()) => {
            let meeting = meeting(&app, &who).await?;
            Ok(redirect(&after(&who, &meeting, here.turn.place)))
        }
        Err(AppError::Invalid(form)) => {
            // As it stands now, which may be newer than what was read above.
            let here = self::here(&app, &who).await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(show_turn(&app, &who, &here, *form, status))
        }
        Err(stop) => Err(stop),
    }
}

/// The end of a check-in: what was said, and when to meet next.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn finish_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let meeting = meeting(&app, &who).await?;
    let next = queries::schedule::upcoming(&app, who.organisation.id).await?;
    let quarter = who.visitor.today().checked_add_months(Months::new(3));
    let mut form = Form::default();
    if let Some(day) = quarter {
        form.add(Occasion::CheckIn.word(), dates::write(day));
    }
    if let Some(audit) = next.iter().find(|next| next.occasion == Occasion::Audit) {
        form.add(Occasion::Audit.word(), dates::write(audit.on));
    }
    Ok(show_finish(&app, &who, &meeting, &form, StatusCode::OK))
}

fn show_finish(
    app: &App,
    who: &Coordinator,
    meeting: &Meeting,
    form: &Form,
    status: StatusCode,
) -> Response {
    let words = who.words();
    let at = address(who.organisation.id, meeting.check_in.id);
    let looked = meeting
        .turns
        .iter()
        .filter(|turn| turn.looked_at.is_some())
        .count();
    let left = meeting.turns.len() - looked;
    PageContext::of(app, who).show_as(status, &words.text(msg::CHECK_IN_END_TITLE), || {
        view! {
            <h1>{words.text(msg::CHECK_IN_END_TITLE)}</h1>
            <p>{words.count(msg::CHECK_IN_LOOKED, looked)}</p>
            {(left > 0).then(|| view! { <p><a href=at.clone()>{words.count(msg::CHECK_IN_LEFT, left)}</a></p> })}
            {problems(words, form)}
            <form method="post" action=format!("{at}/finish")>
                {day_fields(words, form)}
                <div class="buttons">
                    <button class="main">{words.text(msg::CHECK_IN_FINISH)}</button>
                </div>
            </form>
        }
        .into_any()
    })
}

/// Ends a check-in and agrees on the next days.
///
/// # Errors
/// As [`commands::check_in::finish`].
pub async fn finish(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let meeting = meeting(&app, &who).await?;
    shell::request::or_again(
        commands::check_in::finish(&app, &who, &meeting, form).await,
        |()| redirect(&Notice::CheckedIn.at(&to::plan(who.organisation.id))),
        |form| {
            show_finish(
                &app,
                &who,
                &meeting,
                &form,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
        },
    )
}
