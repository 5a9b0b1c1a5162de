//! What came of a meeting: notes in the order of its agenda, what groups told, what was seen; and the sheet for all.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        again::UsedAgain,
        card::{Card, Tone},
        field::{Hidden, Problem, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
        text::{Typed, TypedLink},
    },
    domain::{
        form::Form,
        ids::{MeetingId, NetworkId},
        meeting::{GroupUpdate, MeetingPlan, Notes, SeriesKind},
        mending::MeetingRemoval,
    },
    error::AppError,
    forms::{
        AGAIN, Field,
        meeting::{BASE, NotesForm, ROW, part, set_base},
        mending::use_again,
    },
    language::msg,
    pages::{
        network::{meeting::BackToMeeting, mending::WaitingFiles},
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries::{self, attendance::Totals},
    visitor::Facilitator,
    wording::{meeting as said, notice::Notice, to},
};

/// `GET /networks/{network}/meetings/{meeting}/notes`; with `again`, words that once stood there are in their form.
pub async fn show(State(app): State<App>, who: Facilitator, Query(query): Query) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let notes = queries::meeting::notes(&app, &who, &plan).await?;
    let mut form = NotesForm::filled(&plan.agenda, &notes);
    if let Ok(again) = query.get(AGAIN).parse() {
        let once = queries::mending::once_noted(&app, &who, &plan, again).await?;
        use_again(&mut form, &plan.agenda, &once);
        form.add(AGAIN, query.get(AGAIN));
    }
    render_notes(&app, &who, &plan, &notes, &form, StatusCode::OK).await
}

async fn render_notes(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
    notes: &Notes,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let here = queries::attendance::names_here(app, who, plan).await?;
    let agencies = queries::attendance::agencies_here(app, who, plan).await?;
    let waiting = queries::mending::waiting_files(app, who, plan).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! {
            <NotesPage
                who=who
                plan=plan
                notes=notes
                here=&here
                agencies=&agencies
                waiting=&waiting
                form=form
            />
        }
    }))
}

/// More groups than this at a meeting are folded away.
const MANY: usize = 20;

/// The id of the list of groups that are at the meeting.
const HERE: &str = "groups-here";

#[component]
fn NotesPage<'a>(
    who: &'a Facilitator,
    plan: &'a MeetingPlan,
    notes: &'a Notes,
    /// The groups that are at the meeting.
    here: &'a [String],
    /// The agencies that are.
    agencies: &'a [String],
    /// Files that were taken out and wait.
    waiting: &'a [MeetingRemoval],
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: NotesForm = NotesForm::FIELDS;
    let (words, network) = (translator(), who.network.id);
    let theirs = NotesForm::is_outdated(form).then(|| {
        let by = notes.by.as_ref().map(|(name, _)| name.as_str());
        let about = [("name", by.unwrap_or_default().into())];
        let title = words.with(msg::NOTES_THEIRS, about);
        let noted = view! { <NotedView network=network plan=plan notes=notes /> };
        view! { <Card title=title tone=Tone::Next>{noted}</Card> }
    });
    let items = plan
        .agenda
        .iter()
        .map(|item| {
            let key = item.id.to_string();
            let [noted, decision] = [FIELDS.notes, FIELDS.decision].map(|field| part(&key, field));
            view! {
                <fieldset class="typed-in">
                    <legend dir="auto">{item.what.clone()}</legend>
                    <TextField field=FIELDS.notes form=form name=&noted />
                    <TextField field=FIELDS.decision form=form name=&decision />
                </fieldset>
            }
        })
        .collect_view();
    let row = |number: usize, key: String, title, fields: &[Field]| {
        let file = form.get(&part(&key, FIELDS.enclosure)).to_owned();
        let file = (!file.is_empty())
            .then(|| view! { <Hidden name=part(&key, FIELDS.enclosure) value=file /> });
        let fields = fields
            .iter()
            .map(|field| {
                let name = part(&key, *field);
                view! { <TextField field=*field form=form name=&name /> }
            })
            .collect_view();
        view! {
            <fieldset class="typed-in">
                <legend>{words.count(title, number)}</legend>
                <Hidden name=ROW value=key />
                {file}
                {fields}
            </fieldset>
        }
    };
    let updates = (1..)
        .zip(NotesForm::updates(form))
        .map(|(number, key)| {
            row(
                number,
                key,
                msg::UPDATE_NUMBER,
                &[FIELDS.who, FIELDS.told, FIELDS.link],
            )
        })
        .collect_view();
    let rows = (1..)
        .zip(NotesForm::points(form))
        .map(|(number, key)| row(number, key, msg::POINT_NUMBER, &[FIELDS.spot, FIELDS.seen]))
        .collect_view();
    // On a walk they are what one came for; elsewhere they are folded away until there is one.
    let has_points = plan.meeting.kind == SeriesKind::Walkabout || !notes.points.is_empty();
    let points = if has_points {
        Either::Left(view! { <h2>{words.text(msg::POINTS_TITLE)}</h2> {rows} })
    } else {
        Either::Right(view! {
            <details>
                <summary>{words.text(msg::POINTS_TITLE)}</summary>
                {rows}
            </details>
        })
    };
    let lesson = [FIELDS.tried, FIELDS.happened, FIELDS.learned]
        .map(|field| view! { <TextField field=field form=form /> })
        .collect_view();
    let names = words.list(here);
    let label = words.text(msg::UPDATES_HERE);
    let here = match here.len() {
        0 => None,
        1..=MANY => {
            let line = words.labelled(&label, &names);
            Some(Either::Left(view! { <p class="hint" id=HERE>{line}</p> }))
        }
        _ => Some(Either::Right(view! {
            <details>
                <summary>{label}</summary>
                <p class="hint" id=HERE>{names}</p>
            </details>
        })),
    };
    let agencies =
        said::agencies_came(words, agencies).map(|line| view! { <p class="hint">{line}</p> });
    let no_agenda = plan
        .agenda
        .is_empty()
        .then(|| view! { <p>{words.text(msg::NOTES_NO_AGENDA)}</p> });
    let title = words.text(msg::NOTES_TITLE);
    let body = view! {
        <BackToMeeting network=network plan=plan />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::NOTES_TEXT)}</p>
        <JustDone />
        <UsedAgain form=form />
        <Problems form=form fields=&[NotesForm::ALL] />
        <Problem form=form name=FIELDS.notes.name />
        {theirs}
        <form method="post" action=to::in_meeting(network, plan.meeting.id, "notes")>
            <Hidden name=BASE value=form.get(BASE) />
            {no_agenda}
            {items}
            <h2>{words.text(msg::UPDATES_TITLE)}</h2>
            <p class="hint">{words.text(msg::UPDATES_HINT)}</p>
            {here}
            {agencies}
            {updates}
            <p class="hint">
                {words.text(msg::ENCLOSURE_WHERE)} " "
                <a href=to::in_meeting(network, plan.meeting.id, "round-robin")>{words.text(msg::ROUND_ROBIN_TITLE)}</a>
            </p>
            {points}
            <h2>{words.text(msg::LESSON_TITLE)}</h2>
            <p class="hint">{words.text(msg::LESSON_TEXT)}</p>
            {lesson}
            <div class="buttons sticky"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
        <WaitingFiles who=who waiting=waiting />
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/meetings/{meeting}/notes`: saves them.
pub async fn save(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    match commands::meeting::save_notes(&app, &who, &plan, form).await {
        Ok(()) => {
            let at = to::in_meeting(who.network.id, plan.meeting.id, "notes");
            Ok(redirect(&Notice::NotesSaved.at(&at)))
        }
        Err(AppError::Invalid(mut form)) => {
            let notes = queries::meeting::notes(&app, &who, &plan).await?;
            // Saved once more they stand over what the other wrote, which is shown above them.
            if NotesForm::is_outdated(&form) {
                set_base(&mut form, notes.version);
            }
            NotesForm::with_empty_rows(&mut form);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render_notes(&app, &who, &plan, &notes, &form, status).await
        }
        Err(error) => Err(error),
    }
}

/// `GET /networks/{network}/meetings/{meeting}/round-robin`: what came of it, to read, to print and to send round.
pub async fn round_robin(State(app): State<App>, who: Facilitator) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let notes = queries::meeting::notes(&app, &who, &plan).await?;
    let totals = queries::attendance::totals(&app, &who, &plan).await?;
    Ok(PageContext::of_network(&app, &who).render(|| {
        view! { <RoundRobinPage network=who.network.id plan=&plan notes=&notes totals=&totals /> }
    }))
}

#[component]
fn RoundRobinPage<'a>(
    network: NetworkId,
    plan: &'a MeetingPlan,
    notes: &'a Notes,
    totals: &'a Totals,
) -> impl IntoView + use<> {
    let (words, meeting) = (translator(), &plan.meeting);
    let at = |rest| to::in_meeting(network, meeting.id, rest);
    let title = words.text(msg::ROUND_ROBIN_TITLE);
    let agencies =
        said::agencies_came(words, &totals.agency_names()).map(|line| view! { <p>{line}</p> });
    let theme = (!meeting.theme.is_empty())
        .then(|| view! { <p class="lead" dir="auto">{meeting.theme.clone()}</p> });
    let body = view! {
        <div class="no-print"><BackToMeeting network=network plan=plan /></div>
        <p class="lead no-print">{words.text(msg::ROUND_ROBIN_TEXT)}</p>
        <h1>{said::title(words, meeting)}</h1>
        {theme}
        <p>{said::when_and_where(words, meeting)}</p>
        <p>{said::came(words, totals)}</p>
        {agencies}
        <JustDone />
        <NotedView network=network plan=plan notes=notes takes_files=true />
        <p class="buttons no-print">
            <a class="button main" href=at("round-robin.pdf")>{words.text(msg::REPORT_PDF)}</a>
            <a class="button" href=at("round-robin.docx")>{words.text(msg::REPORT_DOCX)}</a>
        </p>
    };
    view! { <Page title=title>{body}</Page> }
}

/// What was decided, told, seen and noted.
#[component]
fn NotedView<'a>(
    network: NetworkId,
    plan: &'a MeetingPlan,
    notes: &'a Notes,
    /// Whether files can be put beside what groups told.
    #[prop(optional)]
    takes_files: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let meeting = plan.meeting.id;
    let section = |title, rows: Vec<AnyView>| {
        (!rows.is_empty()).then(|| {
            view! { <h2>{words.text(title)}</h2> <ul class="story plain">{rows}</ul> }
        })
    };
    let decisions = plan
        .agenda
        .iter()
        .filter(|item| !item.decision.is_empty())
        .map(|item| {
            view! { <li><b dir="auto">{item.what.clone()}</b> <Typed text=&item.decision /></li> }
                .into_any()
        })
        .collect();
    let updates = notes
        .updates
        .iter()
        .enumerate()
        .map(|(nth, update)| {
            let nth = takes_files.then_some(nth);
            view! { <UpdateView network=network meeting=meeting update=update nth=nth /> }
                .into_any()
        })
        .collect();
    let points = notes
        .points
        .iter()
        .map(|point| {
            view! { <li><b dir="auto">{point.spot.clone()}</b> <Typed text=&point.seen /></li> }
                .into_any()
        })
        .collect();
    let noted = plan
        .agenda
        .iter()
        .filter(|item| !item.notes.is_empty())
        .map(|item| {
            view! { <li><b dir="auto">{item.what.clone()}</b> <Typed text=&item.notes /></li> }
                .into_any()
        })
        .collect();
    view! {
        {section(msg::ROUND_ROBIN_DECISIONS, decisions)}
        {section(msg::UPDATES_TITLE, updates)}
        {section(msg::POINTS_TITLE, points)}
        {section(msg::NOTES_TITLE, noted)}
    }
}

#[component]
fn UpdateView<'a>(
    network: NetworkId,
    meeting: MeetingId,
    update: &'a GroupUpdate,
    /// In which place it stands, where a file can be put beside it.
    nth: Option<usize>,
) -> impl IntoView + use<> {
    let words = translator();
    let who = said::told_by(words, &update.who);
    let file = update.enclosure.as_ref().map(|file| {
        let href = to::enclosure(network, meeting, file.id);
        view! {
            <p>
                <a href=href dir="auto">{file.name.clone()}</a> " "
                <span class="soft">{said::kilobytes(words, file)}</span>
            </p>
        }
    });
    let put = nth.map(|nth| {
        let href = to::in_meeting(network, meeting, &format!("updates/{nth}"));
        let label = words.text(if update.enclosure.is_some() {
            msg::ENCLOSURE_CHANGE
        } else {
            msg::ENCLOSURE_PUT
        });
        let named = words.labelled(&label, &who);
        view! { <p class="no-print"><a href=href aria-label=named>{label}</a></p> }
    });
    view! {
        <li>
            <b dir="auto">{who}</b> <Typed text=&update.words /> <TypedLink link=&update.link />
            {file} {put}
        </li>
    }
}
