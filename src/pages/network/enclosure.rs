//! A file that goes with what a group told a meeting: where it is chosen, taken out and put back.

use axum::{
    extract::{FromRequest, Request, State},
    http::StatusCode,
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands::{self, import::UploadedFile},
    components::{
        field::{Hidden, Problems},
        notice::JustDone,
        page::{Page, PageContext, translator},
        text::Typed,
    },
    domain::{
        form::Form,
        meeting::{GroupUpdate, MeetingPlan, Notes},
        mending::MeetingRemoval,
    },
    error::AppError,
    forms::{enclosure::EnclosureForm, meeting::BASE, mending::TakeOut},
    language::msg,
    pages::{
        network::{
            import::{FileField, read_upload},
            meeting::BackToMeeting,
            mending::{ReasonForm, WaitingFiles},
        },
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries,
    visitor::Facilitator,
    wording::{meeting as said, notice::Notice, to},
};

/// What browsers offer to choose.
const KINDS: &str = ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.txt";

/// What is sent to put a file beside an update.
pub struct EnclosureUpload {
    form: Form,
    file: Option<UploadedFile>,
}

impl<S: Send + Sync> FromRequest<S> for EnclosureUpload {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &S) -> Result<Self, AppError> {
        const FIELDS: EnclosureForm = EnclosureForm::FIELDS;
        let (form, file) =
            read_upload(request, state, &[BASE, FIELDS.key.name], FIELDS.file).await?;
        Ok(Self { form, file })
    }
}

/// `GET /networks/{network}/meetings/{meeting}/updates/{update}`: the file that goes with what a group told.
pub async fn show(State(app): State<App>, who: Facilitator) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let notes = queries::meeting::notes(&app, &who, &plan).await?;
    let form = commands::enclosure::blank(&notes);
    render(&app, &who, (&plan, &notes), &form, StatusCode::OK).await
}

async fn render(
    app: &App,
    who: &Facilitator,
    (plan, notes): (&MeetingPlan, &Notes),
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let (nth, update) = queries::enclosure::update(who, notes)?;
    let waiting = queries::mending::waiting_files(app, who, plan).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        let at = to::in_meeting(who.network.id, plan.meeting.id, &format!("updates/{nth}"));
        view! { <EnclosurePage who=who plan=plan at=&at update=update waiting=&waiting form=form /> }
    }))
}

#[component]
fn EnclosurePage<'a>(
    who: &'a Facilitator,
    plan: &'a MeetingPlan,
    /// The address of the update.
    at: &'a str,
    update: &'a GroupUpdate,
    /// Files of the meeting that were taken out and wait.
    waiting: &'a [MeetingRemoval],
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: EnclosureForm = EnclosureForm::FIELDS;
    let (words, network) = (translator(), who.network.id);
    let title = words.text(msg::ENCLOSURE_TITLE);
    let is_wrong = form.problem(TakeOut::FIELDS.reason.name).is_some();
    let here = update.enclosure.as_ref().map(|file| {
        let href = to::enclosure(network, plan.meeting.id, file.id);
        let again = words.text(msg::ENCLOSURE_IN_PLACE);
        view! {
            <p>
                <a href=href dir="auto">{file.name.clone()}</a> " "
                <span class="soft">{said::kilobytes(words, file)}</span>
            </p>
            <details class="card no-print" open=is_wrong>
                <summary>{words.text(msg::ENCLOSURE_TAKE)}</summary>
                <p>{words.text(msg::ENCLOSURE_TAKE_TEXT)}</p>
                <ReasonForm
                    action=format!("{at}/out")
                    back=to::in_meeting(network, plan.meeting.id, "round-robin")
                    form=form
                    asked=view! { <Hidden name=BASE value=form.get(BASE) /> }
                />
            </details>
            <p>{again}</p>
        }
    });
    let is_forgotten = form.problem(FIELDS.file.name).is_some();
    let again =
        is_forgotten.then(|| view! { <p class="hint">{words.text(msg::ENCLOSURE_AGAIN)}</p> });
    let body = view! {
        <BackToMeeting network=network plan=plan />
        <h1>{title.clone()}</h1>
        <p><b dir="auto">{said::told_by(words, &update.who)}</b></p>
        <Typed text=&update.words />
        <JustDone />
        <Problems form=form fields=&[EnclosureForm::ALL, TakeOut::ALL] />
        {here}
        {again}
        <form method="post" action=at.to_owned() enctype="multipart/form-data">
            <Hidden name=BASE value=form.get(BASE) />
            <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
            <FileField field=FIELDS.file kinds=KINDS form=form />
            <div class="buttons"><button class="main">{words.text(msg::ENCLOSURE_SEND)}</button></div>
        </form>
        <WaitingFiles who=who waiting=waiting />
    };
    view! { <Page title=title>{body}</Page> }
}

fn saved(who: &Facilitator, plan: &MeetingPlan) -> axum::response::Response {
    let at = to::in_meeting(who.network.id, plan.meeting.id, "round-robin");
    redirect(&Notice::Saved.at(&at))
}

/// The page again, over the notes as they stand now.
async fn again(app: &App, who: &Facilitator, plan: &MeetingPlan, form: Form) -> PageResult {
    let notes = queries::meeting::notes(app, who, plan).await?;
    let form = commands::enclosure::again(form, &notes);
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    render(app, who, (plan, &notes), &form, status).await
}

/// `POST /networks/{network}/meetings/{meeting}/updates/{update}`: puts a file beside it.
pub async fn put(State(app): State<App>, who: Facilitator, upload: EnclosureUpload) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let notes = queries::meeting::notes(&app, &who, &plan).await?;
    let (nth, _) = queries::enclosure::update(&who, &notes)?;
    let at = (&plan, &notes, nth);
    match commands::enclosure::put(&app, &who, at, upload.form, upload.file).await {
        Ok(()) => Ok(saved(&who, &plan)),
        Err(AppError::Invalid(form)) => again(&app, &who, &plan, *form).await,
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/meetings/{meeting}/updates/{update}/out`: takes it out; it waits for a day.
pub async fn take_out(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let notes = queries::meeting::notes(&app, &who, &plan).await?;
    let (nth, update) = queries::enclosure::update(&who, &notes)?;
    let at = to::in_meeting(who.network.id, plan.meeting.id, &format!("updates/{nth}"));
    let taken = || Ok(redirect(&Notice::PartTakenOut.at(&at)));
    // Pressed twice.
    let Some(file) = &update.enclosure else {
        return taken();
    };
    if queries::mending::is_done(&app, &who, &form).await? {
        return taken();
    }
    match commands::mending::take_out_file(&app, &who, (&plan, file.id), form).await {
        Ok(()) => taken(),
        Err(AppError::Invalid(form)) => again(&app, &who, &plan, *form).await,
        Err(error) => Err(error),
    }
}
