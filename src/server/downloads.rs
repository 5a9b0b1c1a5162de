//! Files to take away, as answers to plain requests.

use std::collections::BTreeSet;

use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

use chrono::NaiveDate;

use crate::{
    app::App,
    charts::fonts::Fonts,
    clock,
    domain::{error::Error, form::Form, questionnaire::Questionnaire},
    error::AppError,
    export::{
        self,
        document::{Document, Size},
        ics::Days,
    },
    forms::plan::ALARM,
    language::{Language, Translator, msg},
    pages::shell::request::{PageResult, Query, redirect},
    queries,
    server::turns::make,
    visitor::{Answerer, Coordinator, hashed},
    wording::to,
};

/// How a document is wanted.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Pdf,
    Docx,
}

impl Kind {
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }

    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }
}

/// Sets a document.
pub(crate) async fn set(
    app: &App,
    document: Document,
    kind: Kind,
    size: Size,
) -> Result<Vec<u8>, AppError> {
    let fonts = app.fonts.clone();
    make(move || set_now(document, kind, size, &fonts)).await
}

/// The same without waiting for a turn.
pub(crate) fn set_now(
    document: Document,
    kind: Kind,
    size: Size,
    fonts: &Fonts,
) -> Result<Vec<u8>, AppError> {
    match kind {
        Kind::Pdf => export::pdf::set(document, size, fonts),
        Kind::Docx => export::docx::set(document, size, fonts),
    }
}

/// A set document as a download; `size=large` asks for large print.
pub(crate) async fn taken(
    app: &App,
    who: &Coordinator,
    document: Document,
    kind: Kind,
    asked: &Form,
    name: &str,
) -> PageResult {
    let size = Size::read(asked.get("size"));
    let large = (size == Size::Large).then(|| who.words().text(msg::FILE_LARGE));
    let name: Vec<String> = std::iter::once(name.to_owned()).chain(large).collect();
    let file = set(app, document, kind, size).await?;
    let name = file_name(who, &name.join(" "), kind.ending());
    Ok(download(file, kind.media_type(), &name))
}

async fn plan_as(app: &App, who: &Coordinator, asked: &Form, kind: Kind) -> PageResult {
    let document = export::plan::document(app, who).await?;
    taken(
        app,
        who,
        document,
        kind,
        asked,
        &who.words().text(msg::PLAN_FILE),
    )
    .await
}

/// The plan as a PDF.
///
/// # Errors
/// When it cannot be made.
pub async fn plan_pdf(State(app): State<App>, who: Coordinator, Query(asked): Query) -> PageResult {
    plan_as(&app, &who, &asked, Kind::Pdf).await
}

/// The plan as a document for word processors.
///
/// # Errors
/// When it cannot be made.
pub async fn plan_docx(
    State(app): State<App>,
    who: Coordinator,
    Query(asked): Query,
) -> PageResult {
    plan_as(&app, &who, &asked, Kind::Docx).await
}

async fn report_as(app: &App, who: &Coordinator, asked: &Form, kind: Kind) -> PageResult {
    let sheet = queries::audit::addressed(app, who).await?;
    if sheet.audit.is_open() {
        let check = to::in_audit(who.organisation.id, sheet.audit.id, "check");
        return Ok(redirect(&check));
    }
    let document = export::report::document(app, who, sheet).await?;
    taken(
        app,
        who,
        document,
        kind,
        asked,
        &who.words().text(msg::REPORT_FILE),
    )
    .await
}

/// The report of a closed audit as a PDF; an open one leads to the page that closes it.
///
/// # Errors
/// [`Error::NotFound`]; when it cannot be made.
pub async fn report_pdf(
    State(app): State<App>,
    who: Coordinator,
    Query(asked): Query,
) -> PageResult {
    report_as(&app, &who, &asked, Kind::Pdf).await
}

/// The same for word processors.
///
/// # Errors
/// [`Error::NotFound`]; when it cannot be made.
pub async fn report_docx(
    State(app): State<App>,
    who: Coordinator,
    Query(asked): Query,
) -> PageResult {
    report_as(&app, &who, &asked, Kind::Docx).await
}

/// A questionnaire on blank paper: the newest version on file.
async fn blank_as(app: &App, who: &Coordinator, asked: &Form, kind: Kind) -> PageResult {
    let id: String = who.part("questionnaire")?;
    let edition = app
        .catalogue
        .newest(&id)
        .ok_or(AppError::Refused(Error::NotFound))?;
    let questionnaire = edition.questionnaire.in_language(who.words().0.tag());
    blank_of(app, who, asked, kind, &questionnaire, None).await
}

async fn blank_of(
    app: &App,
    who: &Coordinator,
    asked: &Form,
    kind: Kind,
    questionnaire: &Questionnaire,
    chosen: Option<&BTreeSet<String>>,
) -> PageResult {
    let document = export::blank::document(who.words(), questionnaire, chosen);
    let name = format!(
        "{} {}",
        who.words().text(msg::BLANK_FILE),
        questionnaire.title
    );
    taken(app, who, document, kind, asked, &name).await
}

/// A questionnaire to print and fill in by hand.
///
/// # Errors
/// [`Error::NotFound`] for a questionnaire that is not on file.
pub async fn blank_pdf(
    State(app): State<App>,
    who: Coordinator,
    Query(asked): Query,
) -> PageResult {
    blank_as(&app, &who, &asked, Kind::Pdf).await
}

/// The same for word processors.
///
/// # Errors
/// [`Error::NotFound`] for a questionnaire that is not on file.
pub async fn blank_docx(
    State(app): State<App>,
    who: Coordinator,
    Query(asked): Query,
) -> PageResult {
    blank_as(&app, &who, &asked, Kind::Docx).await
}

async fn blank_audit_as(app: &App, who: &Coordinator, asked: &Form, kind: Kind) -> PageResult {
    let sheet = queries::audit::addressed(app, who).await?;
    blank_of(
        app,
        who,
        asked,
        kind,
        &sheet.questionnaire,
        Some(&sheet.chosen),
    )
    .await
}

/// The chosen parts of an audit to print and fill in by hand.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn blank_audit_pdf(
    State(app): State<App>,
    who: Coordinator,
    Query(asked): Query,
) -> PageResult {
    blank_audit_as(&app, &who, &asked, Kind::Pdf).await
}

/// The same for word processors.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn blank_audit_docx(
    State(app): State<App>,
    who: Coordinator,
    Query(asked): Query,
) -> PageResult {
    blank_audit_as(&app, &who, &asked, Kind::Docx).await
}

/// The plan as CSV.
///
/// # Errors
/// When it cannot be made.
pub async fn plan_csv(State(app): State<App>, who: Coordinator) -> PageResult {
    let plan = export::plan::gather(&app, &who).await?;
    let table = export::plan::table(who.words(), plan);
    let file = export::csv::whole(table, who.words())?;
    Ok(download(
        file,
        "text/csv; charset=utf-8",
        &file_name(&who, &who.words().text(msg::PLAN_FILE), "csv"),
    ))
}

/// The plan as a workbook.
///
/// # Errors
/// When it cannot be made.
pub async fn plan_xlsx(State(app): State<App>, who: Coordinator) -> PageResult {
    let file = make(workbook(&app, &who).await?).await?;
    Ok(download(
        file,
        XLSX,
        &file_name(&who, &who.words().text(msg::PLAN_FILE), "xlsx"),
    ))
}

pub(crate) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The work of making the plan's workbook.
pub(crate) async fn workbook(
    app: &App,
    who: &Coordinator,
) -> Result<impl FnOnce() -> Result<Vec<u8>, AppError> + Send + use<>, AppError> {
    let plan = export::plan::gather(app, who).await?;
    let notes = export::notes::gather(app, who, &plan.entries).await?;
    let statements = export::statements::gather(app, who, &plan.entries).await?;
    let team = export::closeness::gather(app, who).await?;
    let words = who.words();
    let group = who.organisation.id;
    let rounds = queries::told::of_group(app, words, group, None, usize::MAX).await?;
    let group = plan.group.clone();
    let title = words.with(msg::PDF_TITLE, [("group", group.as_str().into())]);
    Ok(move || {
        let mut tables = vec![
            export::plan::table(words, plan),
            export::notes::table(words, notes),
            export::statements::table(words, statements),
        ];
        if !team.is_empty() {
            tables.push(export::closeness::table(words, team));
        }
        if !rounds.is_empty() {
            tables.push(export::told::table(words, &rounds));
        }
        export::xlsx::workbook(words, &title, &group, tables)
    })
}

/// The days of the plan as a calendar.
///
/// # Errors
/// When the database cannot answer.
pub async fn plan_ics(State(app): State<App>, who: Coordinator, Query(query): Query) -> PageResult {
    let days = Days {
        alarm: !query.get(ALARM).is_empty(),
        ..days(&app, &who)
    };
    let calendar = export::ics::of_group(&app, &days).await?;
    let name = file_name(&who, &who.words().text(msg::PLAN_FILE), "ics");
    Ok(download(calendar.into_bytes(), ICS, &name))
}

pub(crate) const ICS: &str = "text/calendar; charset=utf-8";

pub(crate) fn days<'a>(app: &'a App, who: &'a Coordinator) -> Days<'a> {
    Days {
        words: who.words(),
        group: &who.organisation,
        address: &app.context.address,
        alarm: false,
        empty_on: who.visitor.today(),
    }
}

/// The day of one action as a calendar.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such action.
pub async fn action_ics(State(app): State<App>, who: Coordinator) -> PageResult {
    let action = queries::action::addressed(&app, &who).await?;
    let what = plain(&action.plan.what);
    let what: String = what.chars().take(60).collect();
    let calendar = export::ics::calendar(&days(&app, &who), &[action], &[], None);
    Ok(download(
        calendar.into_bytes(),
        ICS,
        &format!("{}.ics", what.trim()),
    ))
}

/// The calendar that a secret link gives, with `.ics` at its end or without; its holder needs no account. Calendars ask
/// every few hours: as long as nothing changed they are told so and no more.
///
/// # Errors
/// [`Error::NotFound`] for a link that was stopped or never made.
pub async fn feed(
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> PageResult {
    let token = token.strip_suffix(".ics").unwrap_or(&token);
    let feed = queries::calendar::feed(&app, token).await?;
    let days = Days {
        words: Translator(Language::read(&feed.language).unwrap_or(Language::English)),
        group: &feed.organisation,
        address: &app.context.address,
        alarm: feed.alarm,
        empty_on: clock::day(feed.made_at),
    };
    let calendar = export::ics::of_group(&app, &days).await?;
    let tag = format!("\"{}\"", hashed(&calendar));
    let head = [
        (header::ETAG, tag.clone()),
        // Kept by whoever asked, and asked about each time.
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
        (header::CONTENT_TYPE, ICS.to_owned()),
    ];
    if is_known(&headers, &tag) {
        return Ok((StatusCode::NOT_MODIFIED, head).into_response());
    }
    Ok((head, calendar).into_response())
}

/// Whether who asks has what this tag names (RFC 9110, 13.1.2).
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let lists = headers.get_all(header::IF_NONE_MATCH).iter();
    lists
        .filter_map(|list| list.to_str().ok())
        .flat_map(|list| list.split(','))
        .map(|known| known.trim().trim_start_matches("W/"))
        .any(|known| known == tag || known == "*")
}

/// All that the group owns, as JSON.
///
/// # Errors
/// When the database cannot answer.
pub async fn everything_json(State(app): State<App>, who: Coordinator) -> PageResult {
    let file = export::everything::json(&app, &who).await?;
    let name = file_name(&who, &who.words().text(msg::EVERYTHING_FILE), "json");
    Ok(download(file, "application/json", &name))
}

/// "Action plan Mill Lane pantry 2026-11-21.pdf": the words people would use, and only letters file systems like.
pub(crate) fn file_name(who: &Coordinator, title: &str, ending: &str) -> String {
    named(title, &who.organisation.name, who.visitor.today(), ending)
}

/// The name of a file of a group, made on this day.
pub(crate) fn named(title: &str, group: &str, day: NaiveDate, ending: &str) -> String {
    let title = plain(title);
    let group: String = plain(group).chars().take(60).collect();
    format!("{title} {} {day}.{ending}", group.trim()).replace("  ", " ")
}

/// What somebody answered on their own, as a PDF for them to keep; not on a device that is passed round, on which nothing
/// stays.
///
/// # Errors
/// [`Error::NotFound`] on such a device; when it cannot be made.
pub async fn own_pdf(State(app): State<App>, who: Answerer, Query(asked): Query) -> PageResult {
    if who.is_shared {
        return Err(Error::NotFound.into());
    }
    let own = queries::team::own_sheet(&app, &who).await?;
    let document = export::own::document(who.words(), &own);
    let size = Size::read(asked.get("size"));
    let file = set(&app, document, Kind::Pdf, size).await?;
    let title = who.words().text(msg::OWN_TITLE);
    let name = named(&title, &own.group, who.visitor.today(), Kind::Pdf.ending());
    Ok(download(file, Kind::Pdf.media_type(), &name))
}

/// Letters, digits and hyphens only, with single spaces between words.
pub(crate) fn plain(text: &str) -> String {
    let kept: String = text
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || c == '-' {
                c
            } else {
                ' '
            }
        })
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn download(file: impl Into<Body>, kind: &'static str, name: &str) -> Response {
    // A title of signs alone leaves nothing before the day.
    let name = name.trim();
    let ascii: String = name
        .chars()
        .map(|c| if c.is_ascii() { c } else { '_' })
        .collect();
    let encoded: String = name
        .bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect();
    let disposition = format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{encoded}");
    (
        [
            ("content-type", kind.to_owned()),
            ("content-disposition", disposition),
        ],
        file.into(),
    )
        .into_response()
}
