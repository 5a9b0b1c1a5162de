//! One action: what it says, how it goes, its story; and the pages that plan, split and reword it.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, OnlyIn},
        card::{Card, Tone},
        field::{Choices, Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
        text::Typed,
    },
    domain::{
        action::{Action, Closure, Outcome},
        action_log::Verb,
        error::Error,
        form::Form,
        ids::{ActionId, EventId, OrganisationId},
        lesson::ActionLesson,
    },
    error::AppError,
    forms::{
        AGAIN, Field,
        lesson::LessonForm,
        plan::{
            ACTION, AUDIT, ActionForm, BACK, BASE, CLOSURE, CloseAction, EVENT, RewordAction,
            SPLIT, STATEMENT, SayOfAction,
        },
    },
    keys::Fresh as _,
    language::{Message, msg},
    pages::{
        group::asks::AskForNeeded,
        plan::{
            lessons::LessonCard,
            overview::ActionMarks,
            story::{LabelledTexts, Story, WritingAtOnce},
        },
        shell::{
            errors,
            request::{PageResult, PostedForm, Query, or_again, redirect},
            session::safe_next,
        },
    },
    queries::{self, action::ActionDetails, plan::PlanEntry},
    visitor::Coordinator,
    wording::{self, notice::Notice, to},
};

/// `GET /groups/{group}/plan/new`: plans an action of one's own or, with `split`, a part of another.
///
/// # Errors
/// [`Error::NotFound`] when there is no action to split.
pub async fn new_page(State(app): State<App>, who: Coordinator, Query(query): Query) -> PageResult {
    let mut form = Form::new([(ACTION.to_owned(), ActionId::fresh().to_string())]);
    if let Ok(whole) = query.get(SPLIT).parse() {
        let whole = queries::action::find(&app, &who, whole).await?;
        form.add(SPLIT, whole.id.to_string());
        let filled = ActionForm::filled(who.words(), &whole.plan);
        let fields = ActionForm::FIELDS;
        for field in [fields.why, fields.lead, fields.due_on] {
            form.add(field.name, field.typed(&filled));
        }
    }
    let group = who.organisation.id;
    Ok(PageContext::of(&app, &who).render(|| view! { <NewActionPage group=group form=&form /> }))
}

#[component]
fn NewActionPage<'a>(group: OrganisationId, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let (title, text) = if form.get(SPLIT).is_empty() {
        (msg::ACTION_NEW_TITLE, msg::ACTION_TEXT)
    } else {
        (msg::SPLIT_TITLE, msg::SPLIT_TEXT)
    };
    let unseen = [ACTION, AUDIT, STATEMENT, SPLIT]
        .map(|name| view! { <Hidden name=name value=form.get(name) /> })
        .collect_view();
    let fields = ActionForm::FIELDS;
    let more = [fields.why, fields.helpers, fields.needed, fields.measure];
    // What a form brings along is seen.
    let is_written = more.iter().any(|field| !field.typed(form).is_empty());
    let body = view! {
        <h1>{words.text(title)}</h1>
        <p>{words.text(text)}</p>
        <Problems form=form fields=&[ActionForm::ALL] />
        <form method="post" action=to::plan(group)>
            {unseen}
            <TextField field=fields.what form=form />
            <WhoAndWhen form=form />
            <MoreFields summary=msg::ACTION_MORE fields=&more form=form is_open=is_written />
            <div class="buttons">
                <button class="main">{words.text(msg::ACTION_PLAN_BUTTON)}</button>
                <a class="button" href=to::plan(group)>{words.text(msg::ACTION_LEAVE)}</a>
            </div>
        </form>
    };
    view! { <Page title=words.text(title)>{body}</Page> }
}

/// What makes an action likely to happen, and so is asked first: who leads it, by when, and its first step.
#[component]
pub fn WhoAndWhen<'a>(
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    let fields = ActionForm::FIELDS;
    view! {
        <TextField field=fields.lead form=form />
        <TextField field=fields.due_on form=form />
        <TextField field=fields.first_step form=form />
    }
}

/// The fields of an action that come after [`WhoAndWhen`], folded until one of them is to be looked at again.
#[component]
fn MoreFields<'a>(
    summary: Message,
    fields: &'a [Field],
    form: &'a Form,
    /// Whether they are seen at once.
    #[prop(optional)]
    is_open: bool,
) -> impl IntoView + use<> {
    let is_wrong = fields
        .iter()
        .any(|field| form.problem(field.name).is_some());
    let fields = fields
        .iter()
        .map(|field| view! { <TextField field=*field form=form /> })
        .collect_view();
    view! {
        <details open=is_open || is_wrong>
            <summary>{translator().text(summary)}</summary>
            {fields}
        </details>
    }
}

/// `POST /groups/{group}/plan`: plans an action.
pub async fn plan(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let back = form.get(BACK).to_owned();
    let group = who.organisation.id;
    let done = |_| {
        redirect(&if back.is_empty() {
            Notice::Planned.at(&to::plan(group))
        } else {
            safe_next(&back)
        })
    };
    let again = |form| {
        PageContext::of(&app, &who)
            .render_again(|| view! { <NewActionPage group=group form=&form /> })
    };
    or_again(commands::action::plan(&app, &who, form).await, done, again)
}

/// `GET /groups/{group}/plan/{action}`: what it says, how it goes, its story; with `again`, a wording of what was learned in its form.
pub async fn action_page(
    State(app): State<App>,
    who: Coordinator,
    Query(query): Query,
) -> PageResult {
    let again = (AGAIN.to_owned(), query.get(AGAIN).to_owned());
    show_action(&app, &who, Form::new([again]), StatusCode::OK).await
}

/// The action's page with what was typed in one of its forms; what was not typed is as it is stored.
async fn show_action(app: &App, who: &Coordinator, form: Form, status: StatusCode) -> PageResult {
    // As it stands now, which may be newer than what the form saw.
    let details = queries::action::details(app, who, who.part("action")?).await?;
    let mut form = filled_up(who, form, &details.entry.action);
    let lessons = queries::action::learned(app, who, details.entry.action.id).await?;
    LessonForm::use_again(&mut form, &lessons);
    LessonForm::fill(&mut form, lessons.first());
    Ok(PageContext::of(app, who).render_as(
        status,
        || view! { <ActionPage details=&details lessons=&lessons form=&form /> },
    ))
}

/// A form with what is stored in the place of what was not typed. Where somebody else was quicker, it is made from their
/// version now.
fn filled_up(who: &Coordinator, mut form: Form, action: &Action) -> Form {
    for (name, value) in ActionForm::filled(who.words(), &action.plan).pairs() {
        if form.all(name).is_empty() {
            form.add(name, value);
        }
    }
    if changed_meanwhile(&form) || form.get(BASE).is_empty() {
        form.forget(BASE);
        form.add(BASE, action.version.to_string());
    }
    form
}

fn changed_meanwhile(form: &Form) -> bool {
    form.problem(ActionForm::FIELDS.what.name) == Some(Error::ChangedMeanwhile)
}

#[component]
fn ActionPage<'a>(
    details: &'a ActionDetails,
    lessons: &'a [ActionLesson],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let action = &details.entry.action;
    let changed = changed_meanwhile(form).then(|| view! { <ChangedMeanwhile action=action /> });
    let reopening = action
        .closure
        .as_ref()
        .map(|closure| view! { <ReopenCard action=action closure=closure /> });
    let closing = action
        .is_open()
        .then(|| view! { <CloseCard action=action form=form /> });
    let reword = view! { <RewordForm action=action form=form /> };
    let (first, later) = if is_unfinished(action) {
        (Some(reword), None)
    } else {
        (None, Some(reword))
    };
    let ask = (!details.networks.is_empty()).then(|| {
        view! { <AskForNeeded action=action networks=&details.networks asked=&details.asked /> }
    });
    let body = view! {
        <p class="where"><a href=to::plan(action.organisation_id)>{words.text(msg::PLAN_TITLE)}</a></p>
        <h1 dir="auto">{action.plan.what.clone()}</h1>
        <ActionMarks entry=&details.entry />
        <JustDone />
        <Problems
            form=form
            fields=&[ActionForm::ALL, RewordAction::ALL, SayOfAction::ALL, CloseAction::ALL, LessonForm::ALL]
        />
        <WritingAtOnce story=&details.story />
        {changed}
        {first}
        <ActionFacts entry=&details.entry />
        {ask}
        <SayCard action=action form=form />
        {reopening}
        <LessonCard action=action lessons=lessons form=form />
        {closing}
        {later}
        <OtherWays action=action may_remove=queries::removal::may_remove_action(action, &details.story) />
        <Story group=action.organisation_id story=&details.story />
    };
    view! { <Page title=action.plan.what.clone()>{body}</Page> }
}

/// What an action says, without what is blank.
#[component]
fn ActionFacts<'a>(entry: &'a PlanEntry) -> impl IntoView + use<> {
    let words = translator();
    let statements: Vec<_> = entry
        .statements
        .iter()
        .zip(&entry.languages)
        .map(
            |(text, language)| view! { <p class="typed"><Asked language=language text=text /></p> },
        )
        .collect();
    let statements = entry.languages.first().map(|language| {
        view! {
            <div>
                <dt>{words.text(msg::CSV_STATEMENT)}</dt>
                <dd>{statements} <OnlyIn language=language /></dd>
            </div>
        }
    });
    let rows = wording::action::plan_rows(words, &entry.action.plan);
    view! { <dl class="card facts">{statements} <LabelledTexts rows=rows /></dl> }
}

/// How it goes: begun, a note, waiting on something. A closed action takes notes only.
#[component]
fn SayCard<'a>(action: &'a Action, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let fields = SayOfAction::FIELDS;
    let verbs = [Verb::Started, Verb::Noted, Verb::Waiting]
        .into_iter()
        .filter(|verb| action.is_open() || *verb == Verb::Noted)
        .map(|verb| (verb.word().to_owned(), words.text(verb_label(verb))))
        .collect();
    let address = to::action(action.organisation_id, action.id);
    let body = view! {
        <form method="post" action=format!("{address}/notes")>
            <Hidden name=EVENT value=EventId::fresh().to_string() />
            <Choices field=fields.verb form=form options=verbs />
            <TextField field=fields.words form=form />
            <button class="main">{words.text(msg::SAY_BUTTON)}</button>
        </form>
    };
    view! { <Card title=words.text(msg::SAY_TITLE) screen_only=true>{body}</Card> }
}

/// How it is asked whether something is to be said of an action.
pub(super) fn verb_label(verb: Verb) -> Message {
    match verb {
        Verb::Started => msg::SAY_STARTED,
        Verb::Waiting => msg::SAY_WAITING,
        _ => msg::SAY_NOTED,
    }
}

/// How it is asked whether an action ended.
pub(super) fn outcome_label(outcome: Outcome) -> Message {
    match outcome {
        Outcome::Done => msg::ACTION_DONE,
        Outcome::LetGo => msg::ACTION_LET_GO,
    }
}

/// The action in a form, opened when one of its fields is to be looked at again; who, by when and the first step first.
#[component]
fn RewordForm<'a>(action: &'a Action, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let fields = ActionForm::FIELDS;
    let is_wrong = ActionForm::ALL
        .iter()
        .chain(RewordAction::ALL)
        .any(|field| form.problem(field.name).is_some());
    let is_dated = action.plan.due_on.is_some();
    let reason =
        is_dated.then(|| view! { <TextField field=RewordAction::FIELDS.reason form=form /> });
    let more = [
        fields.what,
        fields.why,
        fields.helpers,
        fields.needed,
        fields.measure,
    ];
    let asked = view! {
        <form method="post" action=to::action(action.organisation_id, action.id)>
            <Hidden name=BASE value=form.get(BASE) />
            <WhoAndWhen form=form />
            {reason}
            <MoreFields summary=msg::ACTION_REWORD_MORE fields=&more form=form />
            <button class="main">{words.text(msg::ACTION_SAVE)}</button>
        </form>
    };
    if is_unfinished(action) {
        return view! { <Card title=words.text(msg::ACTION_UNFINISHED) tone=Tone::Next screen_only=true>{asked}</Card> }
            .into_any();
    }
    view! {
        <details class="no-print" open=is_wrong>
            <summary>{words.text(msg::ACTION_REWORD)}</summary>
            {asked}
        </details>
    }
    .into_any()
}

/// Whether an action that goes on lacks who leads it, its day or its first step.
fn is_unfinished(action: &Action) -> bool {
    action.is_open() && !action.missing().is_empty()
}

/// Other things one can do with an action.
#[component]
fn OtherWays<'a>(action: &'a Action, may_remove: bool) -> impl IntoView + use<> {
    let words = translator();
    let address = to::action(action.organisation_id, action.id);
    let dated = action.is_open() && action.plan.due_on.is_some();
    let calendar = dated.then(|| {
        view! { <a class="button" href=format!("{address}/calendar.ics")>{words.text(msg::ACTION_CALENDAR)}</a> }
    });
    let remove = may_remove.then(|| {
        view! { <a class="button" href=format!("{address}/remove")>{words.text(msg::REMOVE_ACTION_LINK)}</a> }
    });
    let split = to::in_group(
        action.organisation_id,
        &format!("plan/new?{SPLIT}={}", action.id),
    );
    view! {
        <p class="buttons no-print">
            <a class="button" href=split>{words.text(msg::ACTION_SPLIT)}</a>
            <a class="button" href=format!("{address}/statements")>{words.text(msg::ACTION_LINK)}</a>
            {calendar}
            {remove}
        </p>
    }
}

/// What someone else wrote while this form was open, beside what was typed here.
#[component]
fn ChangedMeanwhile<'a>(action: &'a Action) -> impl IntoView + use<> {
    let words = translator();
    let rows = wording::action::all_plan_rows(words, &action.plan);
    let body = view! { <dl><LabelledTexts rows=rows /></dl> };
    view! { <Card title=words.text(msg::ACTION_MEANWHILE) tone=Tone::Clash>{body}</Card> }
}

/// That an action is closed, and the way to open it again.
#[component]
fn ReopenCard<'a>(action: &'a Action, closure: &'a Closure) -> impl IntoView + use<> {
    let words = translator();
    let note = (!closure.note.is_empty()).then(|| view! { <Typed text=&closure.note /> });
    let address = to::action(action.organisation_id, action.id);
    let body = view! {
        {note}
        <form method="post" action=format!("{address}/reopen")>
            <Hidden name=CLOSURE value=closure.id.to_string() />
            <button>{words.text(msg::ACTION_REOPEN)}</button>
        </form>
    };
    view! { <Card title=words.text(msg::ACTION_CLOSED_TITLE)>{body}</Card> }
}

/// Whether it is done, or let go.
#[component]
fn CloseCard<'a>(action: &'a Action, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let fields = CloseAction::FIELDS;
    let outcomes = Outcome::ALL
        .map(|outcome| {
            let label = words.text(outcome_label(outcome));
            (outcome.word().to_owned(), label)
        })
        .to_vec();
    let address = to::action(action.organisation_id, action.id);
    let body = view! {
        <form method="post" action=format!("{address}/close")>
            <Hidden name=EVENT value=EventId::fresh().to_string() />
            <Choices field=fields.outcome form=form options=outcomes />
            <TextField field=fields.note form=form />
            <button>{words.text(msg::ACTION_CLOSE_BUTTON)}</button>
        </form>
    };
    view! { <Card title=words.text(msg::ACTION_CLOSE_TITLE) screen_only=true>{body}</Card> }
}

/// After a verb on the action in the address: goes on to `next`; where the form was wrong, shows the action with what was
/// typed.
async fn redirect_or_show_again(
    app: &App,
    who: &Coordinator,
    result: Result<(), AppError>,
    next: String,
) -> PageResult {
    match result {
        Ok(()) => Ok(redirect(&next)),
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
        Err(error) => Err(error),
    }
}

/// `POST /groups/{group}/plan/{action}/notes`: says how it goes.
pub async fn note(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let action = queries::action::addressed(&app, &who).await?;
    let noted = commands::action::say(&app, &who, &action, form).await;
    let next = Notice::Noted.at(&to::action(action.organisation_id, action.id));
    redirect_or_show_again(&app, &who, noted, next).await
}

/// `POST /groups/{group}/plan/{action}`: rewords it.
pub async fn reword(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let action = queries::action::addressed(&app, &who).await?;
    let reworded = commands::action::reword(&app, &who, &action, form).await;
    let next = Notice::Reworded.at(&to::action(action.organisation_id, action.id));
    redirect_or_show_again(&app, &who, reworded, next).await
}

/// `POST /groups/{group}/plan/{action}/close`: closes it, done or let go.
pub async fn close(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let action = queries::action::addressed(&app, &who).await?;
    let closed = commands::action::close(&app, &who, &action, form).await;
    let next = Notice::ActionClosed.at(&to::plan(action.organisation_id));
    redirect_or_show_again(&app, &who, closed, next).await
}

/// `POST /groups/{group}/plan/{action}/lesson`: says what was learned from it.
pub async fn learn(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let action = queries::action::addressed(&app, &who).await?;
    let learned = commands::action_lesson::say(&app, &who, &action, form).await;
    let next = Notice::Noted.at(&to::action(action.organisation_id, action.id));
    redirect_or_show_again(&app, &who, learned, next).await
}

/// `POST /groups/{group}/plan/{action}/reopen`: opens it again.
pub async fn reopen(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let action = queries::action::addressed(&app, &who).await?;
    let reopened = commands::action::reopen(&app, &who, &action, &form).await;
    let next = Notice::ActionReopened.at(&to::action(action.organisation_id, action.id));
    redirect_or_show_again(&app, &who, reopened, next).await
}
