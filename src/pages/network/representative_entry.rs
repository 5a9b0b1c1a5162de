//! A question that was raised or a report that was given, to mend or take out.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        field::{Hidden, Problems, TextField},
        page::{Page, PageContext, translator},
        text::Typed,
    },
    domain::{
        form::Form,
        ids::NetworkId,
        representative::{Entry, EntryKind, Representative},
    },
    error::AppError,
    forms::{
        meeting::set_base,
        representative::{BASE, QuestionForm, ReportBack, TakeOut, filled_entry},
    },
    language::msg,
    pages::{
        network::{
            representatives::{BackToRepresentative, saved},
            revisions::TakeOutForm,
        },
        shell::request::{PageResult, PostedForm},
    },
    queries::{self},
    visitor::Facilitator,
    wording::{representative as said, to},
};

/// `GET /networks/{network}/representatives/{representative}/entries/{entry}`: a question or a report, to mend or take out.
pub async fn entry(State(app): State<App>, who: Facilitator) -> PageResult {
    let found = queries::representative::find(&app, &who).await?;
    let entry = queries::representative::find_entry(&app, &who, &found).await?;
    let form = filled_entry(who.words(), &entry);
    Ok(render_entry(
        &app,
        &who,
        (&found, &entry),
        &form,
        StatusCode::OK,
    ))
}

fn render_entry(
    app: &App,
    who: &Facilitator,
    (known, entry): (&Representative, &Entry),
    form: &Form,
    status: StatusCode,
) -> axum::response::Response {
    PageContext::of_network(app, who).render_as(status, || {
        view! { <EntryPage network=who.network.id known=known entry=entry form=form /> }
    })
}

#[component]
fn EntryPage<'a>(
    network: NetworkId,
    known: &'a Representative,
    entry: &'a Entry,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let at = format!(
        "{}/entries/{}",
        to::representative(network, known.id),
        entry.id
    );
    let title = words.text(said::kind(entry.kind));
    // What somebody else saved meanwhile, or what is there.
    let theirs = (!form.is_good()).then(|| {
        let stands = view! { <EntryText entry=entry /> };
        view! { <Card>{stands}</Card> }
    });
    let fields = match entry.kind {
        EntryKind::Question => Either::Left(view! { <QuestionFields form=form /> }),
        EntryKind::Report => Either::Right(view! { <ReportFields form=form /> }),
    };
    let body = view! {
        <BackToRepresentative network=network known=known />
        <h1>{title.clone()}</h1>
        <Problems form=form fields=&[QuestionForm::ALL, ReportBack::ALL, TakeOut::ALL] />
        {theirs}
        <form method="post" action=at.clone()>
            <Hidden name=BASE value=form.get(BASE) />
            {fields}
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
        <TakeOutForm action=format!("{at}/out") form=form />
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/representatives/{representative}/entries/{entry}`: mends it.
pub async fn mend_entry(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::representative::find(&app, &who).await?;
    let entry = queries::representative::find_entry(&app, &who, &found).await?;
    match commands::representative::mend_entry(&app, &who, &entry, form).await {
        Ok(()) => Ok(saved(&who, &found)),
        Err(AppError::Invalid(mut form)) => {
            // Saved once more it stands over what somebody else wrote, which the page shows.
            set_base(&mut form, entry.version);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render_entry(&app, &who, (&found, &entry), &form, status))
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/representatives/{representative}/entries/{entry}/out`: takes it out, with a reason.
pub async fn take_out_entry(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::representative::find(&app, &who).await?;
    let entry = queries::representative::find_entry(&app, &who, &found).await?;
    match commands::representative::take_out_entry(&app, &who, &entry, form).await {
        Ok(()) => Ok(saved(&who, &found)),
        Err(AppError::Invalid(form)) => {
            let filled = TakeOut::beside(filled_entry(who.words(), &entry), &form);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render_entry(&app, &who, (&found, &entry), &filled, status))
        }
        Err(error) => Err(error),
    }
}

/// A question with its answer, or a report.
#[component]
pub fn EntryText<'a>(
    /// Which.
    entry: &'a Entry,
) -> impl IntoView + use<> {
    let words = translator();
    let answer = match (entry.kind, entry.said.answer.as_str()) {
        (EntryKind::Report, _) => None,
        (EntryKind::Question, "") => Some(Either::Left(
            view! { <p class="soft">{words.text(msg::QUESTION_OPEN)}</p> },
        )),
        (EntryKind::Question, answer) => {
            let label = words.label(&words.text(msg::QUESTION_ANSWERED));
            let answer = answer.to_owned();
            Some(Either::Right(
                view! { <p>{label}</p> <Typed text=answer /> },
            ))
        }
    };
    view! {
        <p>
            <b>{words.text(said::kind(entry.kind))}</b> " "
            <span class="soft">{words.date(entry.said.on_day)}</span>
        </p>
        <Typed text=&entry.said.words />
        {answer}
    }
}

/// The fields of a question with its answer.
#[component]
pub fn QuestionFields<'a>(
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: QuestionForm = QuestionForm::FIELDS;
    view! {
        <TextField field=FIELDS.asked form=form />
        <TextField field=FIELDS.answered form=form />
        <TextField field=FIELDS.on_day form=form />
    }
}

/// The fields of a report.
#[component]
pub fn ReportFields<'a>(
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: ReportBack = ReportBack::FIELDS;
    view! {
        <TextField field=FIELDS.words form=form />
        <TextField field=FIELDS.on_day form=form />
    }
}
