//! The views of a network's dashboard, and its reports, as files.

use axum::extract::State;

use super::downloads::{Kind, XLSX, download, plain, set};
use crate::{
    charts::Medium,
    commands::{App, Stop, dashboard, report},
    export::{self, document::Document, document::Size, network_report, table::workbook},
    pages::{Answer, Asked, views::View},
    visitor::Facilitator,
};

async fn file(app: &App, who: &Facilitator, Asked(form): Asked, view: View, xlsx: bool) -> Answer {
    let asked = dashboard::asked(app, who, form).await?;
    let words = who.words();
    let table = export::views::table(app, words, &asked, view).await?;
    let title = words.t(&format!("view-{}", view.word()));
    let network: String = plain(&who.network.name).chars().take(60).collect();
    let name = format!(
        "{} {} {}",
        plain(&title),
        network.trim(),
        who.visitor.today()
    );
    if !xlsx {
        return Ok(download(
            table.csv()?,
            "text/csv; charset=utf-8",
            &format!("{name}.csv"),
        ));
    }
    let author = who.network.name.clone();
    let book = tokio::task::spawn_blocking(move || workbook(words, &title, &author, vec![table]))
        .await
        .map_err(|error| Stop::Fault(error.to_string()))??;
    Ok(download(book, XLSX, &format!("{name}.xlsx")))
}

/// Groups by principle as CSV.
///
/// # Errors
/// When it cannot be made.
pub async fn grid_csv(State(app): State<App>, who: Facilitator, asked: Asked) -> Answer {
    file(&app, &who, asked, View::Grid, false).await
}

/// Groups by principle as a workbook.
///
/// # Errors
/// When it cannot be made.
pub async fn grid_xlsx(State(app): State<App>, who: Facilitator, asked: Asked) -> Answer {
    file(&app, &who, asked, View::Grid, true).await
}

/// Themes as CSV.
///
/// # Errors
/// When it cannot be made.
pub async fn themes_csv(State(app): State<App>, who: Facilitator, asked: Asked) -> Answer {
    file(&app, &who, asked, View::Themes, false).await
}

/// Themes as a workbook.
///
/// # Errors
/// When it cannot be made.
pub async fn themes_xlsx(State(app): State<App>, who: Facilitator, asked: Asked) -> Answer {
    file(&app, &who, asked, View::Themes, true).await
}

/// What changed as CSV.
///
/// # Errors
/// When it cannot be made.
pub async fn changes_csv(State(app): State<App>, who: Facilitator, asked: Asked) -> Answer {
    file(&app, &who, asked, View::Changes, false).await
}

/// What changed as a workbook.
///
/// # Errors
/// When it cannot be made.
pub async fn changes_xlsx(State(app): State<App>, who: Facilitator, asked: Asked) -> Answer {
    file(&app, &who, asked, View::Changes, true).await
}

/// The report in the address as a document, and a name for its file.
async fn written(app: &App, who: &Facilitator) -> Result<(Document, String), Stop> {
    let written = report::find(app, who).await?;
    let counted = report::count(app, who, &written).await?;
    let document = network_report::document(who, &written, &counted, Medium::Paper)?;
    let title: String = plain(&written.title).chars().take(80).collect();
    Ok((document, format!("{} {}", title.trim(), written.to)))
}

async fn report_as(app: &App, who: &Facilitator, Asked(asked): Asked, kind: Kind) -> Answer {
    let (document, name) = written(app, who).await?;
    let file = set(document, kind, Size::read(asked.get("size"))).await?;
    let name = format!("{name}.{}", kind.ending());
    Ok(download(file, kind.media_type(), &name))
}

/// A report as a PDF.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`]; when it cannot be made.
pub async fn report_pdf(State(app): State<App>, who: Facilitator, asked: Asked) -> Answer {
    report_as(&app, &who, asked, Kind::Pdf).await
}

/// The same for word processors.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`]; when it cannot be made.
pub async fn report_docx(State(app): State<App>, who: Facilitator, asked: Asked) -> Answer {
    report_as(&app, &who, asked, Kind::Docx).await
}

/// The numbers of a report as a workbook.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`]; when it cannot be made.
pub async fn report_xlsx(State(app): State<App>, who: Facilitator) -> Answer {
    let (document, name) = written(&app, &who).await?;
    let words = who.words();
    let tables = network_report::tables(words, &document);
    let author = who.network.name.clone();
    let book =
        tokio::task::spawn_blocking(move || workbook(words, &document.title, &author, tables))
            .await
            .map_err(|error| Stop::Fault(error.to_string()))??;
    Ok(download(book, XLSX, &format!("{name}.xlsx")))
}
