//! The sheets of a meeting and its day, as answers to plain requests.

use axum::extract::State;

use crate::{
    app::App,
    domain::{form::Form, meeting::MeetingPlan},
    error::AppError,
    export::{
        self,
        document::{Document, Size},
    },
    language::{Message, msg},
    pages::shell::request::{PageResult, Query},
    queries,
    server::downloads::{ICS, Kind, download, named, set},
    visitor::{Coordinator, Facilitator},
};

/// The name of a file of a meeting: what it is, the series, the day.
fn name(who: &Facilitator, plan: &MeetingPlan, what: Message, ending: &str) -> String {
    let meeting = &plan.meeting;
    named(
        &who.words().text(what),
        &meeting.series,
        meeting.held_on,
        ending,
    )
}

async fn sheet(
    app: &App,
    (document, name): (Document, String),
    kind: Kind,
    asked: &Form,
) -> PageResult {
    let file = set(app, document, kind, Size::read(asked.get("size"))).await?;
    Ok(download(file, kind.media_type(), &name))
}

async fn invitation(
    app: &App,
    who: &Facilitator,
    kind: Kind,
) -> Result<(Document, String), AppError> {
    let plan = queries::meeting::find(app, who).await?;
    let document = export::meeting::invitation(who.words(), &who.network, &plan);
    let name = name(who, &plan, msg::INVITE_TITLE, kind.ending());
    Ok((document, name))
}

async fn round_robin(
    app: &App,
    who: &Facilitator,
    kind: Kind,
) -> Result<(Document, String), AppError> {
    let plan = queries::meeting::find(app, who).await?;
    let notes = queries::meeting::notes(app, who, &plan).await?;
    let totals = queries::attendance::totals(app, who, &plan).await?;
    let network = &who.network;
    let document = export::meeting::round_robin(who.words(), network, &plan, &notes, &totals);
    let name = name(who, &plan, msg::ROUND_ROBIN_TITLE, kind.ending());
    Ok((document, name))
}

/// The invitation to a meeting as a PDF.
///
/// # Errors
/// [`NotFound`](crate::domain::error::Error::NotFound); when it cannot be made.
pub async fn invitation_pdf(
    State(app): State<App>,
    who: Facilitator,
    Query(asked): Query,
) -> PageResult {
    let document = invitation(&app, &who, Kind::Pdf).await?;
    sheet(&app, document, Kind::Pdf, &asked).await
}

/// The same for word processors.
///
/// # Errors
/// [`NotFound`](crate::domain::error::Error::NotFound); when it cannot be made.
pub async fn invitation_docx(
    State(app): State<App>,
    who: Facilitator,
    Query(asked): Query,
) -> PageResult {
    let document = invitation(&app, &who, Kind::Docx).await?;
    sheet(&app, document, Kind::Docx, &asked).await
}

/// What came of a meeting, on one sheet.
///
/// # Errors
/// [`NotFound`](crate::domain::error::Error::NotFound); when it cannot be made.
pub async fn round_robin_pdf(
    State(app): State<App>,
    who: Facilitator,
    Query(asked): Query,
) -> PageResult {
    let document = round_robin(&app, &who, Kind::Pdf).await?;
    sheet(&app, document, Kind::Pdf, &asked).await
}

/// The same for word processors.
///
/// # Errors
/// [`NotFound`](crate::domain::error::Error::NotFound); when it cannot be made.
pub async fn round_robin_docx(
    State(app): State<App>,
    who: Facilitator,
    Query(asked): Query,
) -> PageResult {
    let document = round_robin(&app, &who, Kind::Docx).await?;
    sheet(&app, document, Kind::Docx, &asked).await
}

/// A file that goes with what a group told the meeting, as it was given.
///
/// # Errors
/// [`NotFound`](crate::domain::error::Error::NotFound).
pub async fn enclosure(State(app): State<App>, who: Facilitator) -> PageResult {
    let file = queries::enclosure::find(&app, &who).await?;
    Ok(download(file.bytes, file.kind.media_type(), &file.name))
}

/// The same, for the group that told it.
///
/// # Errors
/// [`NotFound`](crate::domain::error::Error::NotFound).
pub async fn own_enclosure(State(app): State<App>, who: Coordinator) -> PageResult {
    let file = queries::enclosure::find_own(&app, &who).await?;
    Ok(download(file.bytes, file.kind.media_type(), &file.name))
}

/// A meeting as a calendar, to send to whoever is invited.
///
/// # Errors
/// [`NotFound`](crate::domain::error::Error::NotFound).
pub async fn ics(State(app): State<App>, who: Facilitator) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let calendar = export::ics::of_meeting(who.words(), &plan);
    let name = name(&who, &plan, msg::MEETING_ICS_NAME, "ics");
    Ok(download(calendar.into_bytes(), ICS, &name))
}
