//! Series and meetings of a network: begun, renamed, planned.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        again::{UsedAgain, is_used_again},
        field::{Choices, Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        form::Form,
        ids::NetworkId,
        meeting::{Meeting, MeetingState, PlannedAndHeld, Series, SeriesKind},
        organisation::Network,
    },
    error::AppError,
    forms::meeting::{BASE, MeetingForm, NewSeries, SeriesForm},
    language::msg,
    pages::{
        network::{
            dashboard::{NetworkPage, ViewFiles, ViewTabs},
            once::{Once, use_once},
        },
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries::{
        self,
        meeting::{MeetingsHome, SeriesDetails},
        network_query::NetworkQuery,
    },
    visitor::Facilitator,
    wording::{meeting as said, network::View, notice::Notice, to},
};

/// Meetings of a series that stand on its page at once, two years of them; the others are folded away below.
const SHOWN: usize = 24;

/// `GET /networks/{network}/meetings`: the series, what is planned, and a form for a new series.
pub async fn home(State(app): State<App>, who: Facilitator) -> PageResult {
    render_home(
        &app,
        &who,
        &commands::meeting::blank_series(),
        StatusCode::OK,
    )
    .await
}

async fn render_home(app: &App, who: &Facilitator, form: &Form, status: StatusCode) -> PageResult {
    let home = queries::meeting::home(app, who).await?;
    let query = queries::network_query::network_query(app, who, Form::default()).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        let network = &who.network;
        view! { <HomePage network=network query=&query home=&home form=form /> }
    }))
}

#[component]
fn HomePage<'a>(
    network: &'a Network,
    query: &'a NetworkQuery,
    home: &'a MeetingsHome,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let at = |rest| to::in_network(network.id, rest);
    let series = home
        .series
        .iter()
        .map(|(series, counted)| {
            view! { <SeriesRow network=network.id series=series counted=*counted /> }
        })
        .collect_view();
    let planned = (!home.planned.is_empty()).then(|| {
        let rows = home
            .planned
            .iter()
            .map(|meeting| view! { <MeetingRow network=network.id meeting=meeting came=None /> })
            .collect_view();
        view! {
            <h2>{words.text(msg::MEETINGS_PLANNED)}</h2>
            <ul class="rows">{rows}</ul>
        }
    });
    let over_time = (!home.series.is_empty()).then(|| {
        view! {
            <p class="buttons no-print">
                <a class="button" href=at("attendance")>{words.text(msg::ATTENDANCE_OVER_TIME)}</a>
                <a class="button" href=at("lessons")>{words.text(msg::LESSONS_TITLE)}</a>
                <a class="button" href=at("strategy")>{words.text(msg::THEMES_OF_STRATEGY)}</a>
            </p>
        }
    });
    let body = view! {
        <p class="lead">{words.text(msg::MEETINGS_TEXT)}</p>
        <JustDone />
        <ViewTabs network=network.id view=View::Meetings />
        <Problems form=form fields=&[NewSeries::ALL] />
        {planned}
        <h2>{words.text(msg::SERIES_TITLE)}</h2>
        {home.series.is_empty().then(|| view! { <p>{words.text(msg::SERIES_NONE)}</p> })}
        <ul class="rows">{series}</ul>
        {over_time}
        <p class="buttons no-print">
            <a class="button" href=at("representatives")>{words.text(msg::REPRESENTATIVES_TITLE)}</a>
            <a class="button" href=at("promises")>{words.text(msg::PROMISES_TITLE)}</a>
        </p>
        <p class="no-print"><a href=at("removed")>{words.text(msg::TAKEN_OUT_TITLE)}</a></p>
        {(!home.series.is_empty()).then(|| view! { <ViewFiles query=query view=View::Meetings /> })}
        <NewSeriesForm network=network.id form=form />
    };
    view! { <NetworkPage network=network title=words.text(msg::MEETINGS_TITLE)>{body}</NetworkPage> }
}

#[component]
fn SeriesRow<'a>(
    network: NetworkId,
    series: &'a Series,
    counted: PlannedAndHeld,
) -> impl IntoView + use<> {
    let words = translator();
    let over = series
        .is_over
        .then(|| view! { <span class="state">{words.text(msg::SERIES_IS_OVER)}</span> });
    view! {
        <li>
            <a href=to::series(network, series.id) dir="auto">{series.name.clone()}</a>
            <span class="soft">{words.term(series.kind)}</span>
            <span class="soft">{said::planned_and_held(words, counted)}</span>
            {over}
        </li>
    }
}

/// A meeting in a list: its series and day, what became of it, how many groups came.
#[component]
fn MeetingRow<'a>(
    network: NetworkId,
    meeting: &'a Meeting,
    /// How many groups came, where that was counted.
    came: Option<usize>,
) -> impl IntoView + use<> {
    let words = translator();
    let came = came.filter(|_| meeting.state == MeetingState::Held);
    let came = came.map(|groups| {
        view! { <span class="soft">{words.count(msg::ATTENDANCE_GROUPS, groups)}</span> }
    });
    let theme = (!meeting.theme.is_empty())
        .then(|| view! { <span class="soft" dir="auto">{meeting.theme.clone()}</span> });
    view! {
        <li class="lines">
            <a href=to::meeting(network, meeting.id)>{said::title(words, meeting)}</a>
            <span class="state">{words.term(meeting.state)}</span>
            {came}
            {theme}
        </li>
    }
}

fn kinds() -> Vec<(String, String)> {
    let words = translator();
    SeriesKind::ALL
        .map(|kind| (kind.word().to_owned(), words.term(kind)))
        .to_vec()
}

#[component]
fn NewSeriesForm<'a>(network: NetworkId, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: NewSeries = NewSeries::FIELDS;
    let words = translator();
    view! {
        <section class="card">
            <h2>{words.text(msg::SERIES_NEW)}</h2>
            <form method="post" action=to::in_network(network, "meetings")>
                <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
                <TextField field=FIELDS.name form=form />
                <Choices field=FIELDS.kind form=form options=kinds() />
                <div class="buttons"><button class="main">{words.text(msg::SERIES_BEGIN)}</button></div>
            </form>
        </section>
    }
}

/// `POST /networks/{network}/meetings`: begins a series.
pub async fn begin(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::meeting::begin_series(&app, &who, form).await {
        Ok(series) => Ok(redirect(
            &Notice::SeriesSaved.at(&to::series(who.network.id, series)),
        )),
        Err(AppError::Invalid(form)) => {
            render_home(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// The way back to the meetings of a network.
#[component]
pub fn BackToMeetings(
    /// The network.
    network: NetworkId,
) -> impl IntoView {
    let words = translator();
    view! {
        <div class="where">
            <a class="stop" href=to::in_network(network, "meetings")>{words.text(msg::MEETINGS_TITLE)}</a>
        </div>
    }
}

/// `GET /networks/{network}/series/{series}`: its meetings, what was planned and held, and what it is called; with `again`, a
/// name that it had is in its form.
pub async fn series(State(app): State<App>, who: Facilitator, Query(query): Query) -> PageResult {
    let details = queries::meeting::series(&app, &who).await?;
    let mut form = SeriesForm::filled(&details.series);
    use_once(&mut form, &query, SeriesForm::FIELDS.name, &details.once);
    Ok(render_series(&app, &who, &details, &form, StatusCode::OK))
}

fn render_series(
    app: &App,
    who: &Facilitator,
    details: &SeriesDetails,
    form: &Form,
    status: StatusCode,
) -> axum::response::Response {
    PageContext::of_network(app, who).render_as(status, || {
        view! { <SeriesPage network=who.network.id details=details form=form /> }
    })
}

#[component]
fn SeriesPage<'a>(
    network: NetworkId,
    details: &'a SeriesDetails,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let series = &details.series;
    let at = |rest| to::in_series(network, series.id, rest);
    let former = details
        .former
        .iter()
        .map(|(name, until)| {
            let about = [
                ("title", name.as_str().into()),
                ("date", words.date(*until).into()),
            ];
            view! { <p class="soft">{words.with(msg::SERIES_FORMER, about)}</p> }
        })
        .collect_view();
    let rows = |meetings: &[Meeting]| {
        let rows = meetings.iter().map(|meeting| {
            let came = details.came.get(&meeting.id).copied();
            view! { <MeetingRow network=network meeting=meeting came=came /> }
        });
        rows.collect_view()
    };
    let shown = details.meetings.len().min(SHOWN);
    let (newest, earlier) = details.meetings.split_at(shown);
    let earlier = (!earlier.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.count(msg::MEMBER_MEETINGS_EARLIER, earlier.len())}</summary>
                <ul class="rows">{rows(earlier)}</ul>
            </details>
        }
    });
    let list = if details.meetings.is_empty() {
        Either::Left(view! { <p>{words.text(msg::SERIES_EMPTY)}</p> })
    } else {
        Either::Right(view! {
            <h2>{words.text(msg::MEETINGS_TITLE)}</h2>
            <ul class="rows">{rows(newest)}</ul>
            {earlier}
        })
    };
    let remove = details.meetings.is_empty().then(|| {
        view! { <p class="no-print"><a href=at("remove")>{words.text(msg::TAKE_OUT_SERIES_TITLE)}</a></p> }
    });
    let body = view! {
        <BackToMeetings network=network />
        <h1 dir="auto">{series.name.clone()}</h1>
        <p class="lead">{words.text(msg::SERIES_TEXT)}</p>
        <p>{words.term(series.kind)} ". " {said::planned_and_held(words, details.counted)}</p>
        {former}
        <JustDone />
        <Problems form=form fields=&[SeriesForm::ALL] />
        <p class="buttons no-print">
            <a class="button main" href=at("new")>{words.text(msg::MEETING_PLAN)}</a>
            <a class="button" href=at("attendance")>{words.text(msg::ATTENDANCE_OVER_TIME)}</a>
        </p>
        {list}
        <UsedAgain form=form />
        <ChangeSeries action=to::series(network, series.id) form=form />
        <Once address=to::series(network, series.id) field=SeriesForm::FIELDS.name once=&details.once />
        {remove}
    };
    view! { <Page title=series.name.clone()>{body}</Page> }
}

#[component]
fn ChangeSeries<'a>(#[prop(into)] action: String, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: SeriesForm = SeriesForm::FIELDS;
    let words = translator();
    let is_over = FIELDS.is_over.has(form, "yes");
    view! {
        <details class="card no-print" open=!form.is_good() || is_used_again(form)>
            <summary>{words.text(msg::SERIES_CHANGE)}</summary>
            <form method="post" action=action>
                <Hidden name=BASE value=form.get(BASE) />
                <TextField field=FIELDS.name form=form />
                <Choices field=FIELDS.kind form=form options=kinds() />
                <label class="dot">
                    <input type="checkbox" name=FIELDS.is_over.name value="yes" checked=is_over />
                    {words.text(FIELDS.is_over.label)}
                </label>
                <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
            </form>
        </details>
    }
}

/// `POST /networks/{network}/series/{series}`: changes what it is called, its kind, whether it has ended.
pub async fn change(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let series = queries::meeting::find_series(&app, &who).await?;
    match commands::meeting::change_series(&app, &who, &series, form).await {
        Ok(()) => {
            let at = to::series(who.network.id, series.id);
            Ok(redirect(&Notice::SeriesSaved.at(&at)))
        }
        Err(AppError::Invalid(mut form)) => {
            let details = queries::meeting::series(&app, &who).await?;
            // Saved once more it stands over what somebody else wrote, which the page shows.
            crate::forms::meeting::set_base(&mut form, details.series.version);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render_series(&app, &who, &details, &form, status))
        }
        Err(error) => Err(error),
    }
}

/// `GET /networks/{network}/series/{series}/new`: a form for a meeting of the series.
pub async fn new_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let series = queries::meeting::find_series(&app, &who).await?;
    let form = commands::meeting::blank_meeting();
    Ok(render_new(&app, &who, &series, &form, StatusCode::OK))
}

fn render_new(
    app: &App,
    who: &Facilitator,
    series: &Series,
    form: &Form,
    status: StatusCode,
) -> axum::response::Response {
    PageContext::of_network(app, who).render_as(status, || {
        view! { <NewMeetingPage network=who.network.id series=series form=form /> }
    })
}

#[component]
fn NewMeetingPage<'a>(
    network: NetworkId,
    series: &'a Series,
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: MeetingForm = MeetingForm::FIELDS;
    let words = translator();
    let title = words.text(msg::MEETING_PLAN);
    let body = view! {
        <div class="where">
            <a class="stop" href=to::series(network, series.id) dir="auto">{series.name.clone()}</a>
        </div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::MEETING_NEW_TEXT)}</p>
        <Problems form=form fields=&[MeetingForm::ALL] />
        <form method="post" action=to::in_series(network, series.id, "meetings")>
            <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
            <MeetingFacts form=form />
            <div class="buttons"><button class="main">{words.text(msg::MEETING_PLAN)}</button></div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// The fields for when and where a meeting is, and what it is about.
#[component]
pub fn MeetingFacts<'a>(
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: MeetingForm = MeetingForm::FIELDS;
    view! {
        <TextField field=FIELDS.day form=form />
        <TextField field=FIELDS.from form=form />
        <TextField field=FIELDS.to form=form />
        <TextField field=FIELDS.place form=form />
        <TextField field=FIELDS.theme form=form />
    }
}

/// `POST /networks/{network}/series/{series}/meetings`: plans a meeting.
pub async fn plan(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let series = queries::meeting::find_series(&app, &who).await?;
    match commands::meeting::plan(&app, &who, &series, form).await {
        Ok(meeting) => {
            let at = to::meeting(who.network.id, meeting);
            Ok(redirect(&Notice::MeetingSaved.at(&at)))
        }
        Err(AppError::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render_new(&app, &who, &series, &form, status))
        }
        Err(error) => Err(error),
    }
}
