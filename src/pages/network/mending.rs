//! A mistake in a meeting: what of it is taken out and why, and what waits to be put back.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        field::{Choice, Hidden, Problem, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
        text::Typed,
    },
    domain::{
        error::Error,
        form::Form,
        ids::NetworkId,
        meeting::{MeetingPlan, Series},
        mending::{MeetingPart, MeetingRemoval, RemovalState},
        removal::WAITS,
    },
    error::AppError,
    forms::{
        meeting::BASE,
        mending::{ITEM, REMOVAL, TakeOut, UPDATE, WHOLE},
    },
    language::msg,
    pages::{
        network::{meeting::BackToMeeting, meetings::BackToMeetings},
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{
        self,
        mending::{PlacedUpdate, may_be_put_back},
    },
    visitor::Facilitator,
    wording::{meeting::told_by, mending as said, notice::Notice, to},
};

/// `GET /networks/{network}/meetings/{meeting}/remove`: asks what is the mistake, and why.
pub async fn ask(State(app): State<App>, who: Facilitator) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let notes = queries::meeting::notes(&app, &who, &plan).await?;
    let form = commands::mending::blank(notes.version);
    render_ask(&app, &who, &plan, &form, StatusCode::OK).await
}

async fn render_ask(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let updates = queries::mending::updates(app, who, plan).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! { <TakeOutPage network=who.network.id plan=plan updates=&updates form=form /> }
    }))
}

#[component]
fn TakeOutPage<'a>(
    network: NetworkId,
    plan: &'a MeetingPlan,
    updates: &'a [PlacedUpdate],
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: TakeOut = TakeOut::FIELDS;
    let words = translator();
    let items = plan.agenda.iter().map(|item| {
        let label = words.with(msg::TAKE_OUT_ITEM, [("what", item.what.as_str().into())]);
        (format!("{ITEM}{}", item.id), label)
    });
    let updates = updates.iter().map(|(place, who, told)| {
        let about = [
            ("who", told_by(words, who).into()),
            ("what", told.as_str().into()),
        ];
        (
            format!("{UPDATE}{place}"),
            words.with(msg::TAKE_OUT_UPDATE, about),
        )
    });
    let whole = (WHOLE.to_owned(), words.text(msg::TAKE_OUT_WHOLE));
    let choices = items
        .chain(updates)
        .chain([whole])
        .map(|(value, label)| {
            view! { <Choice name=FIELDS.what.name value=value label=label form=form /> }
        })
        .collect_view();
    let asked = view! {
        <Hidden name=BASE value=form.get(BASE) />
        <fieldset class="dots" id=FIELDS.what.name>
            <legend>{words.text(FIELDS.what.label)}</legend>
            <Problem form=form name=FIELDS.what.name />
            {choices}
        </fieldset>
    };
    let title = words.text(msg::TAKE_OUT_TITLE);
    let body = view! {
        <BackToMeeting network=network plan=plan />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::TAKE_OUT_TEXT)}</p>
        <Problems form=form fields=&[TakeOut::ALL] />
        <ReasonForm
            action=to::in_meeting(network, plan.meeting.id, "remove")
            back=to::meeting(network, plan.meeting.id)
            form=form
            asked=asked
        />
    };
    view! { <Page title=title>{body}</Page> }
}

/// Why something is taken out, below what else is asked of it; and the way back, which is what most want who come here by a
/// slip.
#[component]
pub fn ReasonForm<'a, V: IntoView + 'static>(
    /// Where it is sent.
    action: String,
    /// What stays as it is.
    back: String,
    /// What was typed, and what is wrong with it.
    form: &'a Form,
    /// What else is asked.
    asked: V,
) -> impl IntoView + use<V> {
    const FIELDS: TakeOut = TakeOut::FIELDS;
    let words = translator();
    view! {
        <form method="post" action=action>
            <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
            {asked}
            <TextField field=FIELDS.reason form=form />
            <div class="buttons">
                <button>{words.text(msg::TAKE_OUT_BUTTON)}</button>
                <a class="button main" href=back>{words.text(msg::REMOVE_KEEP)}</a>
            </div>
        </form>
    }
}

/// `POST /networks/{network}/meetings/{meeting}/remove`: takes out what is a mistake; it waits for a day.
pub async fn take_out(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    // The same button pressed twice: the meeting may be gone already.
    if queries::mending::is_done(&app, &who, &form).await? {
        return Ok(to_removed(&who));
    }
    let plan = queries::meeting::find(&app, &who).await?;
    match commands::mending::take_out(&app, &who, &plan, form).await {
        Ok(MeetingPart::Meeting(_) | MeetingPart::Series(_)) => Ok(to_removed(&who)),
        Ok(MeetingPart::Item(..) | MeetingPart::Update(..) | MeetingPart::File(..)) => {
            let at = to::in_meeting(who.network.id, plan.meeting.id, "history");
            Ok(redirect(&Notice::PartTakenOut.at(&at)))
        }
        Err(AppError::Invalid(mut form)) => {
            // Sent once more it is of the notes that are shown now.
            let notes = queries::meeting::notes(&app, &who, &plan).await?;
            crate::forms::meeting::set_base(&mut form, notes.version);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render_ask(&app, &who, &plan, &form, status).await
        }
        Err(error) => Err(error),
    }
}

fn to_removed(who: &Facilitator) -> Response {
    let at = to::in_network(who.network.id, "removed");
    redirect(&Notice::PartTakenOut.at(&at))
}

/// `GET /networks/{network}/series/{series}/remove`: asks why a series is a mistake; one that has meetings stays.
///
/// # Errors
/// [`Error::SeriesKept`]; [`Error::NotFound`].
pub async fn ask_series(State(app): State<App>, who: Facilitator) -> PageResult {
    let details = queries::meeting::series(&app, &who).await?;
    if !details.meetings.is_empty() {
        return Err(Error::SeriesKept.into());
    }
    let form = commands::mending::blank(0);
    Ok(render_series(
        &app,
        &who,
        &details.series,
        &form,
        StatusCode::OK,
    ))
}

fn render_series(
    app: &App,
    who: &Facilitator,
    series: &Series,
    form: &Form,
    status: StatusCode,
) -> Response {
    PageContext::of_network(app, who).render_as(status, || {
        view! { <TakeOutSeriesPage network=who.network.id series=series form=form /> }
    })
}

#[component]
fn TakeOutSeriesPage<'a>(
    network: NetworkId,
    series: &'a Series,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::TAKE_OUT_SERIES_TITLE);
    let back = to::series(network, series.id);
    let body = view! {
        <div class="where"><a class="stop" href=back.clone() dir="auto">{series.name.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::TAKE_OUT_TEXT)}</p>
        <Problems form=form fields=&[TakeOut::ALL] />
        <ReasonForm action=to::in_series(network, series.id, "remove") back=back form=form asked=() />
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/series/{series}/remove`: takes out a series that has no meetings; it waits for a day.
///
/// # Errors
/// [`Error::SeriesKept`] for one that has some.
pub async fn take_out_series(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    if queries::mending::is_done(&app, &who, &form).await? {
        return Ok(to_removed(&who));
    }
    let series = queries::meeting::find_series(&app, &who).await?;
    match commands::mending::take_out_series(&app, &who, &series, form).await {
        Ok(()) => Ok(to_removed(&who)),
        Err(AppError::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render_series(&app, &who, &series, &form, status))
        }
        Err(error) => Err(error),
    }
}

/// What was taken out, with why, and a button for each that puts it back as long as it waits.
#[component]
pub fn Removals<'a>(
    /// Who reads.
    who: &'a Facilitator,
    /// What was taken out, the newest first.
    removals: &'a [MeetingRemoval],
) -> impl IntoView + use<> {
    let words = translator();
    let action = to::in_network(who.network.id, "removed");
    let rows = removals
        .iter()
        .map(|removal| {
            let what = said::taken_out(words, removal);
            let about = [
                ("name", removal.removed_by.as_str().into()),
                ("when", words.moment(removal.removed_at).into()),
            ];
            let by = words.with(msg::TAKEN_OUT_BY, about);
            let back = if may_be_put_back(who, removal) {
                let until = words.moment(removal.removed_at + WAITS);
                let until = words.with(msg::TAKEN_OUT_UNTIL, [("until", until.into())]);
                let label = words.with(
                    msg::TAKEN_OUT_PUT_BACK_LABEL,
                    [("what", what.as_str().into())],
                );
                let (action, key) = (action.clone(), removal.id.to_string());
                Either::Left(view! {
                    <p class="soft">{until}</p>
                    <form method="post" action=action>
                        <Hidden name=REMOVAL value=key />
                        <button aria-label=label>{words.text(msg::TAKEN_OUT_PUT_BACK)}</button>
                    </form>
                })
            } else {
                // What waits no longer than a moment more cannot be put back either.
                let state = match removal.state {
                    RemovalState::Back => RemovalState::Back,
                    RemovalState::Waits | RemovalState::Gone => RemovalState::Gone,
                };
                let back = removal
                    .back
                    .as_ref()
                    .filter(|_| state == RemovalState::Back);
                let state = back.map_or_else(
                    || words.term(state),
                    |(name, at)| {
                        let about = [
                            ("name", name.as_str().into()),
                            ("when", words.moment(*at).into()),
                        ];
                        words.with(msg::TAKEN_OUT_BACK_BY, about)
                    },
                );
                Either::Right(view! { <p class="soft">{state}</p> })
            };
            let why = match said::unsaid_why(words, removal) {
                None => Either::Left(view! { <Typed text=&removal.reason /> }),
                Some(unsaid) => Either::Right(view! { <p>{unsaid}</p> }),
            };
            view! {
                <li>
                    <p><b dir="auto">{what}</b> " " <span class="soft">{by}</span></p>
                    {why}
                    {back}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="story plain">{rows}</ul> }
}

/// Files that were taken out and wait, each with the way to put it back; nothing where none does.
#[component]
pub fn WaitingFiles<'a>(
    /// Who reads.
    who: &'a Facilitator,
    /// What waits.
    waiting: &'a [MeetingRemoval],
) -> impl IntoView + use<> {
    let title = translator().text(msg::ENCLOSURES_WAITING);
    (!waiting.is_empty()).then(|| {
        view! { <h2 class="no-print">{title}</h2> <Removals who=who removals=waiting /> }
    })
}

/// `GET /networks/{network}/removed`: what was taken out of the network's meetings.
pub async fn removed(State(app): State<App>, who: Facilitator) -> PageResult {
    let removals = queries::mending::removed(&app, &who).await?;
    Ok(PageContext::of_network(&app, &who).render(|| {
        view! { <RemovedPage who=&who removals=&removals /> }
    }))
}

#[component]
fn RemovedPage<'a>(who: &'a Facilitator, removals: &'a [MeetingRemoval]) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::TAKEN_OUT_TITLE);
    let list = if removals.is_empty() {
        Either::Left(view! { <p>{words.text(msg::TAKEN_OUT_NONE)}</p> })
    } else {
        Either::Right(view! { <Removals who=who removals=removals /> })
    };
    let body = view! {
        <BackToMeetings network=who.network.id />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::TAKE_OUT_TEXT)}</p>
        <JustDone />
        {list}
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/removed`: puts something back, and leads to it.
///
/// # Errors
/// As [`commands::mending::put_back`].
pub async fn put_back(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let network = who.network.id;
    let at = match commands::mending::put_back(&app, &who, &form).await? {
        Some(MeetingPart::Series(series)) => to::series(network, series),
        Some(MeetingPart::Meeting(meeting)) => to::meeting(network, meeting),
        Some(
            MeetingPart::Item(meeting, _)
            | MeetingPart::Update(meeting, _)
            | MeetingPart::File(meeting, _),
        ) => to::in_meeting(network, meeting, "history"),
        None => to::in_network(network, "removed"),
    };
    Ok(redirect(&Notice::BroughtBack.at(&at)))
}
