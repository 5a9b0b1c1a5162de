//! All that a group owns in one ZIP, sent document by document: each is made when those before it are on their way. So it
//! comes however slow the computer is, and memory holds one document at a time.

use std::{
    collections::VecDeque,
    io::{self, Write},
    sync::{Arc, Mutex, PoisonError},
};

use axum::{Extension, body::Body, extract::State};
use futures_util::stream;
use zip::{ZipWriter, write::SimpleFileOptions, write::StreamWriter};

use crate::{
    app::App,
    domain::audit::Audit,
    error::AppError,
    export::{
        self,
        document::{Document, Size},
    },
    language::msg,
    pages::shell::request::PageResult,
    queries::{self, enclosure::OwnEnclosure},
    server::{
        connections::slots::Slot,
        downloads::{Kind, days, download, file_name, plain, set_now, workbook},
        turns::make_in_time,
        views::broken,
    },
    under_way::Making,
    visitor::Coordinator,
};

/// Most audit reports in one ZIP, the newest first; older ones are on their audits' pages.
const REPORTS: usize = 10;

/// A document of the ZIP.
enum Part {
    About,
    PlanWorkbook,
    PlanTable,
    PlanCalendar,
    Plan(Kind),
    /// The report of a closed audit, and which one it is.
    Report(usize, Audit),
    /// A file that goes with what the group told a meeting, and which one it is.
    Enclosed(usize, OwnEnclosure),
    ForPrograms,
}

/// All that the group owns, with the files for people beside it.
///
/// # Errors
/// When the database cannot answer. What goes wrong later breaks the file off; the log says why.
pub async fn zip(
    State(app): State<App>,
    who: Coordinator,
    slot: Option<Extension<Arc<Slot>>>,
) -> PageResult {
    let audits = queries::audit::list(&app, who.organisation.id).await?;
    let closed = audits.into_iter().filter(|audit| !audit.is_open());
    let mut parts = VecDeque::from([
        Part::About,
        Part::PlanWorkbook,
        Part::PlanTable,
        Part::PlanCalendar,
        Part::Plan(Kind::Pdf),
        Part::Plan(Kind::Docx),
    ]);
    parts.extend(
        (1..)
            .zip(closed.take(REPORTS))
            .map(|(at, audit)| Part::Report(at, audit)),
    );
    let files = queries::enclosure::of_group(&app, &who).await?;
    parts.extend((1..).zip(files).map(|(at, file)| Part::Enclosed(at, file)));
    parts.push_back(Part::ForPrograms);
    let name = file_name(&who, &who.words().text(msg::EVERYTHING_FILE), "zip");
    let written = Written::default();
    let sending = Sending {
        making: app
            .under_way
            .begin(who.organisation.id, who.person.id, parts.len()),
        zip: Some(ZipWriter::new_stream(written.clone())),
        slot: slot.map(|Extension(slot)| slot),
        app,
        who,
        parts,
        written,
    };
    let pieces = stream::try_unfold(sending, |sending| async {
        sending.next().await.map_err(broken)
    });
    Ok(download(
        Body::from_stream(pieces),
        "application/zip",
        &name,
    ))
}

/// What was written and not sent yet.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Written {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A ZIP on its way.
struct Sending {
    app: App,
    who: Coordinator,
    parts: VecDeque<Part>,
    /// None once it is finished.
    zip: Option<ZipWriter<StreamWriter<Written>>>,
    written: Written,
    making: Making,
    slot: Option<Arc<Slot>>,
}

impl Sending {
    /// The bytes of one document more; after the last, those of the list at the end.
    async fn next(mut self) -> Result<Option<(Vec<u8>, Self)>, AppError> {
        let Some(mut zip) = self.zip.take() else {
            return Ok(None);
        };
        // While a document is made, nobody waits for the other end: the time to fetch it begins after.
        if self.slot.as_ref().is_some_and(|slot| !slot.begins()) {
            return Ok(None);
        }
        if let Some(part) = self.parts.pop_front() {
            let (name, work) = self.prepared(part).await?;
            let zip = make_in_time(move || {
                zip.start_file(name, SimpleFileOptions::default())
                    .map_err(fault)?;
                zip.write_all(&work()?).map_err(fault)?;
                Ok(zip)
            });
            self.zip = Some(zip.await?);
            if !self.making.goes_on() {
                return Err(AppError::Internal("its owner began another".into()));
            }
        } else {
            zip.finish().map_err(fault)?;
        }
        if let Some(slot) = &self.slot {
            slot.answers();
        }
        Ok(Some((self.written.take(), self)))
    }

    /// The name of a document, and the work of making it once all it says was read.
    async fn prepared(&self, part: Part) -> Result<(String, Work), AppError> {
        let (app, who, words) = (&self.app, &self.who, self.who.words());
        let plan = words.text(msg::PLAN_FILE);
        Ok(match part {
            Part::About => {
                let text = words.text(msg::EVERYTHING_README);
                ("README.txt".into(), ready(text.into_bytes()))
            }
            Part::PlanWorkbook => (format!("{plan}.xlsx"), Box::new(workbook(app, who).await?)),
            Part::PlanTable => {
                let gathered = export::plan::gather(app, who).await?;
                let table = move || export::csv::whole(export::plan::table(words, gathered), words);
                (format!("{plan}.csv"), Box::new(table))
            }
            Part::PlanCalendar => {
                let calendar = export::ics::of_group(app, &days(app, who)).await?;
                (format!("{plan}.ics"), ready(calendar.into_bytes()))
            }
            Part::Plan(kind) => {
                let document = export::plan::document(app, who).await?;
                (
                    format!("{plan}.{}", kind.ending()),
                    self.set(document, kind),
                )
            }
            Part::Report(at, audit) => {
                let sheet = queries::audit::sheet(app, who, audit.id).await?;
                let title = plain(&sheet.questionnaire.title);
                let report = export::report::document(app, who, sheet).await?;
                let name = words.text(msg::REPORT_FILE);
                let name = format!("{name} {at} {title} {}.pdf", audit.held_on);
                (name, self.set(report, Kind::Pdf))
            }
            Part::Enclosed(at, own) => {
                let file = &own.enclosure;
                let name = words.text(msg::ENCLOSURE_FOLDER);
                let name = format!("{name}/{at} {}", file.name);
                let found = queries::enclosure::own(app, who, file.id).await?;
                (
                    name,
                    ready(found.map(|file| file.bytes).unwrap_or_default()),
                )
            }
            Part::ForPrograms => {
                let all = export::everything::json(app, who).await?;
                let name = words.text(msg::EVERYTHING_FILE);
                (format!("{name}.json"), ready(all))
            }
        })
    }

    fn set(&self, document: Document, kind: Kind) -> Work {
        let fonts = self.app.fonts.clone();
        Box::new(move || set_now(document, kind, Size::Normal, &fonts))
    }
}

/// The work of making a document: no more than memory and time.
type Work = Box<dyn FnOnce() -> Result<Vec<u8>, AppError> + Send>;

fn ready(bytes: Vec<u8>) -> Work {
    Box::new(move || Ok(bytes))
}

fn fault(error: impl std::fmt::Display) -> AppError {
    AppError::Internal(format!("ZIP: {error}"))
}
