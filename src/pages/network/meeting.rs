//! One meeting: what is planned, its agenda, the invitation, whether it was held.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        data_table::{self, DataTable, Head},
        field::{Hidden, Problem, Problems, TextField},
        lessons::LessonView,
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        text::Typed,
    },
    domain::{
        form::Form,
        ids::NetworkId,
        lesson::Lesson,
        meeting::{MeetingLesson, MeetingPlan, MeetingState},
        organisation::Network,
    },
    error::AppError,
    forms::{
        meeting::{BASE, MeetingForm, OFFER, ROW, part, set_base},
        promise::AT_MEETING,
    },
    language::{Message, msg},
    pages::{
        network::{came::Came, meetings::MeetingFacts},
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{self, attendance::Totals, meeting::Offered},
    visitor::Facilitator,
    wording::{meeting as said, notice::Notice, to},
};

/// `GET /networks/{network}/meetings/{meeting}`: when, where and about what; who came; the ways to all else of it.
pub async fn show(State(app): State<App>, who: Facilitator) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let totals = queries::attendance::totals(&app, &who, &plan).await?;
    let lesson = queries::meeting::notes(&app, &who, &plan).await?.lesson;
    Ok(PageContext::of_network(&app, &who).render(|| {
        view! { <MeetingPage network=who.network.id plan=&plan totals=&totals lesson=&lesson /> }
    }))
}

/// The way back to a meeting, with its name.
#[component]
pub fn BackToMeeting<'a>(
    /// The network.
    network: NetworkId,
    /// The meeting.
    plan: &'a MeetingPlan,
) -> impl IntoView + use<> {
    let words = translator();
    view! {
        <div class="where">
            <a class="stop" href=to::meeting(network, plan.meeting.id)>{words.text(msg::MEETING_BACK)}</a>
            <span>{said::title(words, &plan.meeting)}</span>
        </div>
    }
}

#[component]
fn MeetingPage<'a>(
    network: NetworkId,
    plan: &'a MeetingPlan,
    totals: &'a Totals,
    /// What was learned from it.
    lesson: &'a Lesson,
) -> impl IntoView + use<> {
    let (words, meeting) = (translator(), &plan.meeting);
    let at = |rest| to::in_meeting(network, meeting.id, rest);
    let promises = to::in_network(network, "promises");
    let promises = format!("{promises}?{AT_MEETING}={}", meeting.id);
    let title = said::title(words, meeting);
    let theme = (!meeting.theme.is_empty())
        .then(|| view! { <p class="lead" dir="auto">{meeting.theme.clone()}</p> });
    let has_come = meeting.held_on <= visitor().today();
    let not_yet =
        (!has_come).then(|| view! { <p class="soft">{words.text(msg::MEETING_DAY_TO_COME)}</p> });
    let tick = has_come.then(|| {
        view! { <a class="button main" href=at("attendance")>{words.text(msg::ATTENDANCE_TICK)}</a> }
    });
    let learned = (*lesson != Lesson::default()).then(|| {
        let title = words.text(msg::LESSON_TITLE);
        let lesson = view! { <LessonView lesson=lesson /> };
        view! { <Card title=title>{lesson}</Card> }
    });
    let body = view! {
        <div class="where">
            <a class="stop" href=to::series(network, meeting.series_id) dir="auto">{meeting.series.clone()}</a>
            <span class="state">{words.term(meeting.state)}</span>
        </div>
        <h1>{title.clone()}</h1>
        {theme}
        <p>{said::when_and_where(words, meeting)}</p>
        <JustDone />
        <p class="buttons no-print">
            {tick}
            <a class="button" href=at("plan")>{words.text(msg::MEETING_CHANGE)}</a>
            <a class="button" href=at("invitation")>{words.text(msg::INVITE_TITLE)}</a>
            <a class="button" href=at("notes")>{words.text(msg::NOTES_TITLE)}</a>
            <a class="button" href=at("round-robin")>{words.text(msg::ROUND_ROBIN_TITLE)}</a>
            <a class="button" href=at("door")>{words.text(msg::DOOR_TITLE)}</a>
            <a class="button" href=promises>{words.text(msg::PROMISES_TITLE)}</a>
            <a class="button" href=to::new_ask(network, meeting.id)>{words.text(msg::ASK_FROM_MEETING)}</a>
        </p>
        {not_yet}
        <Came network=network totals=totals />
        <AgendaTable plan=plan />
        {has_come.then(|| view! { <StateForm action=at("state") state=meeting.state /> })}
        {learned}
        <p class="buttons no-print">
            <a href=at("history")>{words.text(msg::HISTORY_TITLE)}</a>
            <a href=at("remove")>{words.text(msg::TAKE_OUT_LINK)}</a>
        </p>
    };
    view! { <Page title=title>{body}</Page> }
}

/// Says whether a meeting was held.
#[component]
fn StateForm(#[prop(into)] action: String, state: MeetingState) -> impl IntoView {
    const NAME: &str = MeetingForm::FIELDS.state.name;
    let words = translator();
    let buttons = [
        (MeetingState::Held, msg::MEETING_SAY_HELD),
        (MeetingState::NotHeld, msg::MEETING_SAY_NOT_HELD),
    ]
    .into_iter()
    .filter(|(other, _)| *other != state)
    .map(|(other, label)| {
        view! { <button name=NAME value=other.word()>{words.text(label)}</button> }
    })
    .collect_view();
    view! { <form method="post" action=action><div class="buttons">{buttons}</div></form> }
}

/// The agenda with its times; nothing where there is none.
#[component]
fn AgendaTable<'a>(plan: &'a MeetingPlan) -> impl IntoView + use<> {
    let words = translator();
    if plan.agenda.is_empty() {
        return None;
    }
    let title = words.text(msg::AGENDA_TITLE);
    let heads = [
        msg::ITEM_WHAT,
        msg::ITEM_STARTS,
        msg::ITEM_MINUTES,
        msg::ITEM_THEME,
    ];
    let rows = plan
        .agenda
        .iter()
        .zip(plan.starts())
        .map(|(item, starts)| {
            let starts = starts.map(|time| time.to_string()).unwrap_or_default();
            let minutes = (item.minutes > 0).then(|| item.minutes.to_string());
            let cells = vec![
                starts.into_any(),
                minutes.unwrap_or_default().into_any(),
                data_table::typed(item.theme.as_str()),
            ];
            (data_table::typed(item.what.as_str()), cells)
        })
        .collect();
    let heads = heads.map(|head| Head::from(words.text(head)));
    Some(view! {
        <h2>{title.clone()}</h2>
        <DataTable title=title heads=heads.into() rows=rows stacked=true />
        <p class="soft">{said::sums(words, plan)}</p>
    })
}

/// `POST /networks/{network}/meetings/{meeting}/state`: says whether it was held.
pub async fn say_state(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    commands::meeting::say_state(&app, &who, &plan, &form).await?;
    let at = to::meeting(who.network.id, plan.meeting.id);
    Ok(redirect(&Notice::MeetingSaved.at(&at)))
}

/// `GET /networks/{network}/meetings/{meeting}/plan`: when and where, and the agenda.
pub async fn plan_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let form = commands::meeting::filled(who.words(), &plan);
    render_plan(&app, &who, &plan, &form, StatusCode::OK).await
}

async fn render_plan(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let themes = queries::meeting::strategy_themes(app, who).await?;
    let offered = queries::meeting::offered(app, who).await?;
    let learned = queries::meeting::last_lesson(app, who, plan).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        let learned = learned.as_ref();
        view! {
            <PlanPage
                network=who.network.id
                plan=plan
                themes=&themes
                offered=&offered
                learned=learned
                form=form
            />
        }
    }))
}

#[component]
fn PlanPage<'a>(
    network: NetworkId,
    plan: &'a MeetingPlan,
    /// The themes of the strategy, a line each.
    themes: &'a str,
    /// What offers itself for the agenda.
    offered: &'a Offered,
    /// What was learned last from the series.
    learned: Option<&'a MeetingLesson>,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let theirs = MeetingForm::is_outdated(form).then(|| {
        let about = [("name", plan.meeting.planned_by.as_str().into())];
        view! {
            <h2>{words.with(msg::MEETING_THEIRS, about)}</h2>
            <p>{said::when_and_where(words, &plan.meeting)}</p>
            <AgendaTable plan=plan />
        }
    });
    let themes: Vec<String> = themes.lines().map(str::to_owned).collect();
    let rows = (1..)
        .zip(MeetingForm::rows(form))
        .map(|(number, row)| {
            let themes = themes.clone();
            view! { <ItemFields number=number key_of_row=row.key theme=row.theme themes=themes form=form /> }
        })
        .collect_view();
    let offers = [
        (&offered.late, msg::AGENDA_LATE, msg::AGENDA_LATE_TEXT),
        (&offered.asks, msg::AGENDA_ASKS, msg::AGENDA_ASKS_TEXT),
        (
            &offered.themes,
            msg::AGENDA_OFFERED,
            msg::AGENDA_OFFERED_TEXT,
        ),
    ]
    .map(|(some, title, text)| view! { <Offers plan=plan some=some title=title text=text /> });
    let learned = learned.map(|learned| {
        let about = [("date", words.date(learned.held_on).into())];
        let title = words.with(msg::LESSON_LAST, about);
        let lesson = view! { <LessonView lesson=&learned.lesson /> };
        view! { <Card title=title>{lesson}</Card> }
    });
    let title = words.text(msg::MEETING_CHANGE);
    let body = view! {
        <BackToMeeting network=network plan=plan />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::MEETING_CHANGE_TEXT)}</p>
        <JustDone />
        <Problems form=form fields=&[MeetingForm::ALL] />
        {theirs}
        {learned}
        <form method="post" action=to::in_meeting(network, plan.meeting.id, "plan")>
            <Hidden name=BASE value=form.get(BASE) />
            <MeetingFacts form=form />
            <h2>{words.text(msg::AGENDA_TITLE)}</h2>
            <p>{said::sums(words, plan)}</p>
            {rows}
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
            {offers}
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// What offers itself for the agenda and is not on it; one press puts it there.
#[component]
fn Offers<'a>(
    plan: &'a MeetingPlan,
    some: &'a [String],
    title: Message,
    text: Message,
) -> impl IntoView + use<> {
    let words = translator();
    let is_new = |text: &&String| plan.agenda.iter().all(|item| item.what != **text);
    let offers: Vec<_> = some.iter().filter(is_new).collect();
    if offers.is_empty() {
        return None;
    }
    let buttons = offers
        .into_iter()
        .map(|text| {
            let value = text.clone();
            let label = words.labelled(&words.text(msg::AGENDA_PUT_ON), text);
            view! {
                <li>
                    <span dir="auto">{text.clone()}</span>
                    <button name=OFFER value=value aria-label=label>{words.text(msg::AGENDA_PUT_ON)}</button>
                </li>
            }
        })
        .collect_view();
    Some(view! {
        <h2>{words.text(title)}</h2>
        <p class="hint">{words.text(text)}</p>
        <ul class="offers">{buttons}</ul>
    })
}

/// The fields of one item of an agenda.
#[component]
fn ItemFields<'a>(
    number: usize,
    #[prop(into)] key_of_row: String,
    theme: String,
    themes: Vec<String>,
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: MeetingForm = MeetingForm::FIELDS;
    let words = translator();
    let key = key_of_row;
    let [what, minutes, order, named] =
        [FIELDS.what, FIELDS.minutes, FIELDS.order, FIELDS.item_theme]
            .map(|field| part(&key, field));
    // A theme that the strategy no longer has stays where it was chosen.
    let is_known = theme.is_empty() || themes.contains(&theme);
    let all = themes
        .into_iter()
        .chain((!is_known).then(|| theme.clone()))
        .collect::<Vec<_>>();
    let choice = (!all.is_empty()).then(|| {
        let options = all
            .into_iter()
            .map(|name| {
                let selected = name == theme;
                view! { <option value=name.clone() selected=selected dir="auto">{name.clone()}</option> }
            })
            .collect_view();
        view! {
            <div class="field">
                <label for=named.clone()>{words.text(FIELDS.item_theme.label)}</label>
                <select id=named.clone() name=named>
                    <option value="">{words.text(msg::ITEM_NO_THEME)}</option>
                    {options}
                </select>
            </div>
        }
    });
    view! {
        <fieldset class="typed-in">
            <legend>{words.count(msg::ITEM_NUMBER, number)}</legend>
            <Hidden name=ROW value=key />
            <Problem form=form name=FIELDS.what.name id=&what />
            <TextField field=FIELDS.what form=form name=&what />
            <div class="counts">
                <TextField field=FIELDS.minutes form=form name=&minutes />
                <TextField field=FIELDS.order form=form name=&order />
            </div>
            {choice}
        </fieldset>
    }
}

/// `POST /networks/{network}/meetings/{meeting}/plan`: saves it.
pub async fn save(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let is_offer = !form.trimmed(OFFER).is_empty();
    match commands::meeting::save(&app, &who, &plan, form).await {
        Ok(()) => {
            let (network, id) = (who.network.id, plan.meeting.id);
            let at = if is_offer {
                to::in_meeting(network, id, "plan")
            } else {
                to::meeting(network, id)
            };
            Ok(redirect(&Notice::MeetingSaved.at(&at)))
        }
        Err(AppError::Invalid(mut form)) => {
            // Saved once more it stands over what the other wrote, which is shown above it.
            if MeetingForm::is_outdated(&form) {
                set_base(&mut form, plan.meeting.version);
            }
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render_plan(&app, &who, &plan, &form, status).await
        }
        Err(error) => Err(error),
    }
}

/// `GET /networks/{network}/meetings/{meeting}/invitation`: a page to print or to send, and the same as files.
pub async fn invitation(State(app): State<App>, who: Facilitator) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    Ok(render_invitation(&app, &who, &plan))
}

fn render_invitation(app: &App, who: &Facilitator, plan: &MeetingPlan) -> Response {
    PageContext::of_network(app, who)
        .render(|| view! { <InvitationPage network=&who.network plan=plan /> })
}

#[component]
fn InvitationPage<'a>(network: &'a Network, plan: &'a MeetingPlan) -> impl IntoView + use<> {
    let (words, meeting) = (translator(), &plan.meeting);
    let at = |rest| to::in_meeting(network.id, meeting.id, rest);
    let title = words.text(msg::INVITE_TITLE);
    let lead = words.with(
        msg::INVITE_LEAD,
        [("network", network.name.as_str().into())],
    );
    let theme = (!meeting.theme.is_empty()).then(|| view! { <Typed text=&meeting.theme /> });
    let body = view! {
        <div class="no-print"><BackToMeeting network=network.id plan=plan /></div>
        <p class="lead no-print">{words.text(msg::INVITE_TEXT)}</p>
        <article class="paper">
            <h1 dir="auto">{said::title(words, meeting)}</h1>
            <p>{lead}</p>
            <p>{said::when_and_where(words, meeting)}</p>
            {theme}
            <AgendaTable plan=plan />
        </article>
        <p class="buttons no-print">
            <a class="button main" href=at("invitation.pdf")>{words.text(msg::REPORT_PDF)}</a>
            <a class="button" href=at("invitation.docx")>{words.text(msg::REPORT_DOCX)}</a>
            <a class="button" href=at("meeting.ics")>{words.text(msg::MEETING_ICS)}</a>
        </p>
    };
    view! { <Page title=title>{body}</Page> }
}
