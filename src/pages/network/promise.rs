//! One promise: what, who, by when and where it was said; how it stands, and what whoever promised says of that.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        field::{Choices, Hidden, Problems, Select, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        text::Typed,
    },
    domain::{
        form::Form,
        ids::NetworkId,
        meeting::Meeting,
        promise::{Promise, PromiseRecord, PromiseState},
    },
    error::AppError,
    forms::{
        meeting::set_base,
        promise::{AT_MEETING, PromiseForm, RecordForm},
        representative::{BASE, TakeOut, is_wrong},
    },
    language::msg,
    pages::{
        network::{
            promises::{BackToPromises, PromiseFields, StateOf, meetings_offered},
            revisions::{History, TakeOutForm},
        },
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries::{
        self,
        promise::{Places, PromiseDetails},
    },
    visitor::Facilitator,
    wording::{notice::Notice, promise as said, to},
};

/// `GET /networks/{network}/promises/{promise}`; with `meeting`, to be looked at there.
pub async fn show(State(app): State<App>, who: Facilitator, Query(asked): Query) -> PageResult {
    let found = queries::promise::find(&app, &who).await?;
    let form = commands::promise::blank_record(&who, &asked);
    render(&app, &who, found, &form, StatusCode::OK).await
}

/// The page; `form` is what was typed into one of its forms.
async fn render(
    app: &App,
    who: &Facilitator,
    of: Promise,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let details = queries::promise::details(app, who, of).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! { <PromisePage network=who.network.id details=&details form=form /> }
    }))
}

#[component]
fn PromisePage<'a>(
    network: NetworkId,
    details: &'a PromiseDetails,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let promise = &details.promise;
    let base = to::promise(network, promise.id);
    let undo = format!("{base}/undo");
    let records = details
        .records
        .iter()
        .map(|record| view! { <RecordText at=&base record=record /> })
        .collect_view();
    let records = if details.records.is_empty() {
        Either::Left(view! { <p>{words.text(msg::ENTRIES_NONE)}</p> })
    } else {
        Either::Right(view! { <ul class="story">{records}</ul> })
    };
    let told = queries::promise::told(details.history.clone()).into_iter();
    let told = told
        .map(|(revision, stood)| (revision, stood.map(|stood| said::stood(words, &stood))))
        .collect();
    let is_open = is_wrong(form, RecordForm::ALL) || !form.get(AT_MEETING).is_empty();
    let title = promise.words.what.clone();
    let body = view! {
        <BackToPromises network=network />
        <h1 dir="auto">{title.clone()}</h1>
        <p class="lead">
            <a href=to::promiser(network, promise.promiser.id) dir="auto">{said::who(words, &promise.promiser)}</a>
            " " <StateOf state=promise.state(visitor().today()) />
        </p>
        <p>{said::due(words, promise)}</p>
        <p class="soft">{said::said_where(words, promise)}</p>
        <JustDone />
        <Problems form=form fields=&[RecordForm::ALL, TakeOut::ALL] />
        <p class="buttons no-print">
            <a class="button" href=format!("{base}/change")>{words.text(msg::REPRESENTATIVE_CHANGE)}</a>
        </p>
        <h2>{words.text(msg::RECORDS_TITLE)}</h2>
        {records}
        <details id="say" class="card no-print" open=is_open>
            <summary>{words.text(msg::RECORD_NEW)}</summary>
            <form method="post" action=format!("{base}/records")>
                <Hidden name=RecordForm::FIELDS.key.name value=RecordForm::FIELDS.key.typed(form) />
                <RecordFields meetings=&details.meetings form=form />
                <div class="buttons"><button class="main">{words.text(msg::CONTACT_SAVE)}</button></div>
            </form>
        </details>
        <Answers network=network details=details />
        <TakeOutForm action=format!("{base}/out") form=form />
        <History told=told action=&undo />
    };
    view! { <Page title=title>{body}</Page> }
}

/// What whoever promised says of it, the newest first; that they were asked; or that nobody asked them.
#[component]
fn Answers<'a>(network: NetworkId, details: &'a PromiseDetails) -> impl IntoView + use<> {
    let words = translator();
    let promise = &details.promise;
    let href = to::promiser(network, promise.promiser.id);
    let answers = details.answers.iter().map(|answer| {
        view! {
            <li>
                <p class="soft">{words.date(crate::clock::day(answer.at))}</p>
                <Typed text=&answer.words />
            </li>
        }
    });
    let answers: Vec<_> = answers.collect();
    let body = match (answers.is_empty(), promise.promiser.asked_at.is_some()) {
        (false, _) => Either::Left(view! { <ul class="story">{answers}</ul> }),
        (true, true) => Either::Right(view! { <p>{words.text(msg::PROMISE_ASKED)}</p> }),
        (true, false) => Either::Right(view! { <p>{words.text(msg::PROMISE_NOT_ASKED)}</p> }),
    };
    // Others read that a promise was broken only once whoever promised could say something of it.
    let hidden = promise.last.state == PromiseState::Broken
        && promise.told_to_others(visitor().today()) != PromiseState::Broken;
    let hidden =
        hidden.then(|| view! { <p class="aside">{words.text(msg::PROMISE_BROKEN_HIDDEN)}</p> });
    view! {
        <h2>{words.text(msg::PROMISE_ANSWERS)}</h2>
        {body}
        {hidden}
        <p class="no-print"><a class="button" href=href>{words.text(msg::PROMISER_LINK)}</a></p>
    }
}

/// What somebody saw of a promise on a day.
#[component]
fn RecordText<'a>(
    /// The address of the promise.
    at: &'a str,
    record: &'a PromiseRecord,
) -> impl IntoView + use<> {
    let words = translator();
    let said_of = &record.said;
    let state = words.term(said_of.said());
    let meeting = record.meeting.as_ref();
    let meeting = meeting.map(|(series, day)| words.dated(series, *day));
    let present = said::present(words, said_of.present);
    let label = words.labelled(
        &words.text(msg::CONTACT_CHANGE),
        &words.dated(&state, said_of.on_day),
    );
    let href = format!("{at}/records/{}", record.id);
    let by = [
        ("name", words.person(&record.said_by).into()),
        ("date", words.date(said_of.on_day).into()),
    ];
    let text = (!said_of.words.is_empty()).then(|| view! { <Typed text=&said_of.words /> });
    view! {
        <li>
            <p><b>{state}</b> " " <span class="soft">{words.with(msg::REVISION_BY, by)}</span></p>
            {meeting.map(|meeting| view! { <p class="soft">{meeting}</p> })}
            {text}
            {present.map(|present| view! { <p>{present}</p> })}
            <p class="no-print"><a href=href aria-label=label>{words.text(msg::CONTACT_CHANGE)}</a></p>
        </li>
    }
}

/// How a promise stands, at which meeting, and how many of those present say so.
#[component]
fn RecordFields<'a>(meetings: &'a [Meeting], form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: RecordForm = RecordForm::FIELDS;
    let words = translator();
    let states = PromiseState::SAID
        .map(|state| (state.word().to_owned(), words.term(state)))
        .to_vec();
    let offered = meetings_offered(words, meetings);
    let meetings = (!offered.is_empty()).then(|| {
        let none = words.text(msg::ITEM_NO_THEME);
        view! {
            <Select field=FIELDS.meeting form=form all=none options=offered />
            <p class="hint">{words.text(msg::RECORD_PRESENT_HINT)}</p>
            <div class="counts">
                <TextField field=FIELDS.said_kept form=form />
                <TextField field=FIELDS.said_partly form=form />
                <TextField field=FIELDS.said_not_kept form=form />
            </div>
        }
    });
    view! {
        <Choices field=FIELDS.state form=form options=states />
        <TextField field=FIELDS.words form=form />
        <TextField field=FIELDS.on_day form=form />
        {meetings}
    }
}

/// `GET /networks/{network}/promises/{promise}/change`
pub async fn change_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let found = queries::promise::find(&app, &who).await?;
    let form = PromiseForm::filled(who.words(), &found);
    render_change(&app, &who, &found, &form, StatusCode::OK).await
}

async fn render_change(
    app: &App,
    who: &Facilitator,
    known: &Promise,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let places = queries::promise::places(app, who).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! { <ChangePage network=who.network.id known=known places=&places form=form /> }
    }))
}

/// The way back to a promise.
#[component]
fn BackToPromise<'a>(network: NetworkId, known: &'a Promise) -> impl IntoView + use<> {
    view! {
        <div class="where">
            <a class="stop" href=to::promise(network, known.id) dir="auto">{known.words.what.clone()}</a>
        </div>
    }
}

#[component]
fn ChangePage<'a>(
    network: NetworkId,
    known: &'a Promise,
    places: &'a Places,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::PROMISE_CHANGE);
    let theirs = PromiseForm::is_outdated(form).then(|| {
        let stands = view! {
            <p dir="auto">{known.words.what.clone()}</p>
            <p dir="auto">{said::who(words, &known.promiser)}</p>
            <p>{said::due(words, known)}</p>
            <p>{said::said_where(words, known)}</p>
        };
        view! { <Card title=words.text(msg::CONTACT_THEIRS)>{stands}</Card> }
    });
    let body = view! {
        <BackToPromise network=network known=known />
        <h1>{title.clone()}</h1>
        <Problems form=form fields=&[PromiseForm::ALL] />
        {theirs}
        <form method="post" action=format!("{}/change", to::promise(network, known.id))>
            <Hidden name=BASE value=form.get(BASE) />
            <PromiseFields places=places form=form />
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/promises/{promise}/change`
pub async fn change(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::promise::find(&app, &who).await?;
    match commands::promise::mend(&app, &who, &found, form).await {
        Ok(()) => Ok(saved(&who, &found)),
        Err(AppError::Invalid(mut form)) => {
            // Saved once more it stands over what somebody else wrote, which the page shows.
            if PromiseForm::is_outdated(&form) {
                set_base(&mut form, found.version);
            }
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render_change(&app, &who, &found, &form, status).await
        }
        Err(error) => Err(error),
    }
}

fn saved(who: &Facilitator, of: &Promise) -> Response {
    let at = to::promise(who.network.id, of.id);
    redirect(&Notice::Saved.at(&at))
}

/// `POST /networks/{network}/promises/{promise}/records`: says how it stands.
pub async fn say(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::promise::find(&app, &who).await?;
    match commands::promise::say(&app, &who, &found, form).await {
        Ok(()) => Ok(saved(&who, &found)),
        Err(AppError::Invalid(form)) => {
            render(&app, &who, found, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/promises/{promise}/out`: takes it out, with a reason.
pub async fn take_out(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::promise::find(&app, &who).await?;
    match commands::promise::take_out(&app, &who, &found, form).await {
        Ok(()) => {
            let list = to::in_network(who.network.id, "promises");
            Ok(redirect(&Notice::TakenOutForADay.at(&list)))
        }
        Err(AppError::Invalid(form)) => {
            let blank = commands::promise::blank_record(&who, &Form::default());
            let form = TakeOut::beside(blank, &form);
            render(&app, &who, found, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/promises/{promise}/undo`: takes back what was done last.
pub async fn undo(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let id = who.part("promise")?;
    let found = queries::promise::by_key(&app, &who, id).await?;
    commands::promise::take_back(&app, &who, &found, &form).await?;
    let at = to::promise(who.network.id, found.id);
    Ok(redirect(&Notice::RevisionTakenBack.at(&at)))
}

/// `GET /networks/{network}/promises/{promise}/records/{record}`: what was said of it once, to mend or take out.
pub async fn record(State(app): State<App>, who: Facilitator) -> PageResult {
    let found = queries::promise::find(&app, &who).await?;
    let record = queries::promise::find_record(&app, &who, &found).await?;
    let form = RecordForm::filled(who.words(), &record);
    render_record(&app, &who, (&found, &record), &form, StatusCode::OK).await
}

async fn render_record(
    app: &App,
    who: &Facilitator,
    (known, record): (&Promise, &PromiseRecord),
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let places = queries::promise::places(app, who).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        let meetings = &places.meetings;
        view! { <RecordPage network=who.network.id known=known record=record meetings=meetings form=form /> }
    }))
}

#[component]
fn RecordPage<'a>(
    network: NetworkId,
    known: &'a Promise,
    record: &'a PromiseRecord,
    meetings: &'a [Meeting],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let base = to::promise(network, known.id);
    let at = format!("{base}/records/{}", record.id);
    let title = words.text(msg::RECORD_NEW);
    // What somebody else saved meanwhile, or what is there.
    let theirs = (!form.is_good()).then(|| {
        let stands = view! { <ul class="story"><RecordText at=&base record=record /></ul> };
        view! { <Card>{stands}</Card> }
    });
    let body = view! {
        <BackToPromise network=network known=known />
        <h1>{title.clone()}</h1>
        <Problems form=form fields=&[RecordForm::ALL, TakeOut::ALL] />
        {theirs}
        <form method="post" action=at.clone()>
            <Hidden name=BASE value=form.get(BASE) />
            <RecordFields meetings=meetings form=form />
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
        <TakeOutForm action=format!("{at}/out") form=form />
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/promises/{promise}/records/{record}`: mends it.
pub async fn mend_record(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::promise::find(&app, &who).await?;
    let record = queries::promise::find_record(&app, &who, &found).await?;
    match commands::promise::mend_record(&app, &who, &record, form).await {
        Ok(()) => Ok(saved(&who, &found)),
        Err(AppError::Invalid(mut form)) => {
            set_base(&mut form, record.version);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render_record(&app, &who, (&found, &record), &form, status).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/promises/{promise}/records/{record}/out`: takes it out, with a reason.
pub async fn take_out_record(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::promise::find(&app, &who).await?;
    let record = queries::promise::find_record(&app, &who, &found).await?;
    match commands::promise::take_out_record(&app, &who, &record, form).await {
        Ok(()) => Ok(saved(&who, &found)),
        Err(AppError::Invalid(form)) => {
            let filled = TakeOut::beside(RecordForm::filled(who.words(), &record), &form);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render_record(&app, &who, (&found, &record), &filled, status).await
        }
        Err(error) => Err(error),
    }
}
