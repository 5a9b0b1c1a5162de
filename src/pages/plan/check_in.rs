//! A check-in in a meeting: the open actions one at a time, on a phone passed round or on a wall.

use axum::extract::State;
use chrono::Months;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        cup::Track,
        field::{Choices, Hidden, Problems, TextField},
        page::{Page, PageContext, translator},
        text::Typed,
    },
    domain::{
        action::Action,
        form::Form,
        ids::{CheckInId, EventId, OrganisationId},
        schedule::Occasion,
    },
    error::AppError,
    forms::plan::{ActionForm, BASE, CHECK_IN, CheckInTurn, EVENT, GO, HowItGoes, SKIP, Schedule},
    keys::Fresh as _,
    language::msg,
    pages::{
        plan::{
            action::{WhoAndWhen, outcome_label, verb_label},
            overview::ActionMarks,
            schedule::ScheduleFields,
            story::{LabelledTexts, note},
        },
        shell::request::{PageResult, PostedForm, or_again, redirect},
    },
    queries::{
        self,
        action::ActionDetails,
        check_in::{CheckInUnderWay, TurnDetails},
    },
    visitor::Coordinator,
    wording::{self, notice::Notice, to},
};

fn address(group: OrganisationId, check_in: CheckInId) -> String {
    to::in_group(group, &format!("check-ins/{check_in}"))
}

/// `GET /groups/{group}/check-ins/new`: what a check-in is, and the button that begins one; one that was begun today is
/// gone on with.
pub async fn new_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let group = who.organisation.id;
    if let Some(begun) = queries::check_in::unfinished(&app, &who).await? {
        return Ok(redirect(&address(group, begun.id)));
    }
    let open = queries::action::open(&app, &who).await?.len();
    Ok(PageContext::of(&app, &who).render(|| view! { <NewCheckInPage group=group open=open /> }))
}

#[component]
fn NewCheckInPage(
    group: OrganisationId,
    /// How many actions are open.
    open: usize,
) -> impl IntoView {
    let words = translator();
    let start = (open > 0).then(|| {
        view! {
            <form method="post" action=to::in_group(group, "check-ins")>
                <Hidden name=CHECK_IN value=CheckInId::fresh().to_string() />
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
    let body = view! {
        <h1>{words.text(msg::CHECK_IN_TITLE)}</h1>
        <p>{words.text(msg::CHECK_IN_TEXT)}</p>
        <p>{words.count(msg::CHECK_IN_COUNT, open)}</p>
        {start}
        {nothing}
    };
    view! { <Page title=words.text(msg::CHECK_IN_TITLE)>{body}</Page> }
}

/// `POST /groups/{group}/check-ins`: begins a check-in.
pub async fn start(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let check_in = commands::check_in::start(&app, &who, &form).await?;
    Ok(redirect(&address(who.organisation.id, check_in)))
}

/// The check-in in the address.
async fn meeting(app: &App, who: &Coordinator) -> Result<CheckInUnderWay, AppError> {
    queries::check_in::find(app, who, who.part("check_in")?).await
}

/// One action of the check-in in the address.
async fn turn(app: &App, who: &Coordinator) -> Result<TurnDetails, AppError> {
    queries::check_in::turn(app, who, who.part("check_in")?, who.part("place")?).await
}

/// `GET /groups/{group}/check-ins/{check_in}`: leads to the next action that was not looked at, or to the end.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let meeting = meeting(&app, &who).await?;
    Ok(redirect(&after(who.organisation.id, &meeting, 0)))
}

/// Where to go after a place.
fn after(group: OrganisationId, meeting: &CheckInUnderWay, place: i32) -> String {
    let address = address(group, meeting.check_in.id);
    match meeting.next_after(place) {
        Some(next) => format!("{address}/{next}"),
        None => format!("{address}/finish"),
    }
}

/// `GET /groups/{group}/check-ins/{check_in}/{place}`: one action of a check-in.
pub async fn turn_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let turn = turn(&app, &who).await?;
    let form = ActionForm::filled(who.words(), &turn.action.entry.action.plan);
    Ok(PageContext::of(&app, &who).render(|| view! { <TurnPage details=&turn form=&form /> }))
}

#[component]
fn TurnPage<'a>(details: &'a TurnDetails, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let entry = &details.action.entry;
    let action = &entry.action;
    let (at, all) = (
        details.meeting.at(details.turn.place),
        details.meeting.turns.len(),
    );
    let at = words.with(msg::STATEMENT_WHERE, [("at", at.into()), ("n", all.into())]);
    let body = view! {
        <div class="where">
            <a href=to::plan(action.organisation_id)>{words.text(msg::STATEMENT_LIST)}</a>
            <span>{at.clone()}</span>
            <Track done=details.meeting.looked_at() all=all label=at />
        </div>
        <h1 dir="auto">{action.plan.what.clone()}</h1>
        <ActionMarks entry=entry />
        <Problems form=form fields=&[CheckInTurn::ALL, ActionForm::ALL] />
        <LastWords action=&details.action />
        <TurnForm details=details form=form />
    };
    view! { <Page title=action.plan.what.clone()>{body}</Page> }
}

/// What the meeting needs to know of an action: who, when, the first step, and the last thing anyone said.
#[component]
fn LastWords<'a>(action: &'a ActionDetails) -> impl IntoView + use<> {
    let words = translator();
    let plan = &action.entry.action.plan;
    let due = plan.due_on.map(|due| words.date(due)).unwrap_or_default();
    let rows = [
        (msg::ACTION_LEAD, &plan.lead),
        (msg::ACTION_DUE, &due),
        (msg::ACTION_FIRST_STEP, &plan.first_step),
        (msg::ACTION_MEASURE, &plan.measure),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| (words.text(label), text.clone()))
    .collect();
    let last = action.story.last().map(|entry| {
        let note = note(&entry.chapter).map(|note| view! { <Typed text=note /> });
        view! {
            <div>
                <dt>{words.text(msg::CHECK_IN_LAST)}</dt>
                <dd>
                    {words.moment(entry.at)} ": " {wording::action::story_line(words, entry)}
                    {note}
                </dd>
            </div>
        }
    });
    view! { <dl class="card facts"><LabelledTexts rows=rows /> {last}</dl> }
}

/// Asks how an action goes, while it is open, and leads on.
#[component]
fn TurnForm<'a>(details: &'a TurnDetails, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let action = &details.action.entry.action;
    let at = address(action.organisation_id, details.meeting.check_in.id);
    let place = details.turn.place;
    let back = details.meeting.before(place).map(|before| {
        view! { <a class="button" href=format!("{at}/{before}")>{words.text(msg::STATEMENT_BACK)}</a> }
    });
    let question = action
        .is_open()
        .then(|| view! { <Question action=action form=form /> });
    let closed = (!action.is_open()).then(|| view! { <p>{words.text(msg::CHECK_IN_CLOSED)}</p> });
    let skip = action
        .is_open()
        .then(|| view! { <button name=GO value=SKIP>{words.text(msg::CHECK_IN_SKIP)}</button> });
    view! {
        <form method="post" action=format!("{at}/{place}")>
            <Hidden name=EVENT value=EventId::fresh().to_string() />
            <Hidden name=BASE value=action.version.to_string() />
            {question}
            {closed}
            <div class="buttons sticky">
                <button class="main">{words.text(msg::CHECK_IN_NEXT)}</button>
                {skip}
                {back}
            </div>
        </form>
    }
}

/// How an action goes, in a few words; who leads it, by when, and its first step, which are seen at once where one is open.
#[component]
fn Question<'a>(action: &'a Action, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let fields = CheckInTurn::FIELDS;
    let choices = HowItGoes::ALL
        .map(|how| {
            let label = match how {
                HowItGoes::Said(verb) => verb_label(verb),
                HowItGoes::Ended(outcome) => outcome_label(outcome),
            };
            (how.word().to_owned(), words.text(label))
        })
        .to_vec();
    let ActionForm {
        lead,
        due_on,
        first_step,
        ..
    } = ActionForm::FIELDS;
    let is_wrong = [lead, due_on, first_step, fields.reason]
        .iter()
        .any(|field| form.problem(field.name).is_some());
    let is_dated = action.plan.due_on.is_some();
    let reason = is_dated.then(|| view! { <TextField field=fields.reason form=form /> });
    view! {
        <Choices field=fields.how form=form options=choices />
        <TextField field=fields.words form=form />
        <details open=is_wrong || !action.missing().is_empty()>
            <summary>{words.text(msg::CHECK_IN_WHO_AND_WHEN)}</summary>
            <WhoAndWhen form=form />
            {reason}
        </details>
    }
}

/// `POST /groups/{group}/check-ins/{check_in}/{place}`: keeps what was said of one action, and goes on.
pub async fn answer(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let details = turn(&app, &who).await?;
    match commands::check_in::answer(&app, &who, &details, form).await {
        Ok(()) => {
            let meeting = meeting(&app, &who).await?;
            let next = after(who.organisation.id, &meeting, details.turn.place);
            Ok(redirect(&next))
        }
        Err(AppError::Invalid(form)) => {
            // As it stands now, which may be newer than what was read above.
            let details = turn(&app, &who).await?;
            Ok(PageContext::of(&app, &who)
                .render_again(|| view! { <TurnPage details=&details form=&form /> }))
        }
        Err(error) => Err(error),
    }
}

/// `GET /groups/{group}/check-ins/{check_in}/finish`: what was said, and when to meet next.
pub async fn finish_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let group = who.organisation.id;
    let meeting = meeting(&app, &who).await?;
    let upcoming = queries::schedule::upcoming(&app, group).await?;
    let quarter = who.visitor.today().checked_add_months(Months::new(3));
    let check_in = quarter.map(|day| (Occasion::CheckIn, day));
    let audit = upcoming
        .iter()
        .find(|next| next.occasion == Occasion::Audit)
        .map(|next| (next.occasion, next.on));
    let form = Schedule::filled(who.words(), check_in.into_iter().chain(audit));
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <FinishPage group=group meeting=&meeting form=&form /> }))
}

#[component]
fn FinishPage<'a>(
    group: OrganisationId,
    meeting: &'a CheckInUnderWay,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let at = address(group, meeting.check_in.id);
    let looked_at = meeting.looked_at();
    let left = meeting.turns.len() - looked_at;
    let go_on = (left > 0).then(|| {
        view! { <p><a href=at.clone()>{words.count(msg::CHECK_IN_LEFT, left)}</a></p> }
    });
    let body = view! {
        <h1>{words.text(msg::CHECK_IN_END_TITLE)}</h1>
        <p>{words.count(msg::CHECK_IN_LOOKED, looked_at)}</p>
        {go_on}
        <Problems form=form fields=&[Schedule::ALL] />
        <form method="post" action=format!("{at}/finish")>
            <ScheduleFields form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::CHECK_IN_FINISH)}</button>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::CHECK_IN_END_TITLE)>{body}</Page> }
}

/// `POST /groups/{group}/check-ins/{check_in}/finish`: ends a check-in and agrees on the next days.
pub async fn finish(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let group = who.organisation.id;
    let meeting = meeting(&app, &who).await?;
    let done = |()| redirect(&Notice::CheckedIn.at(&to::plan(group)));
    let again = |form| {
        PageContext::of(&app, &who)
            .render_again(|| view! { <FinishPage group=group meeting=&meeting form=&form /> })
    };
    or_again(
        commands::check_in::finish(&app, &who, &meeting, form).await,
        done,
        again,
    )
}
