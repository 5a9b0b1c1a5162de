//! The views of a network's dashboard, and its reports, as files.

use std::io;

use axum::{body::Body, extract::State};
use futures_util::stream;

use crate::{
    app::App,
    charts::Medium,
    commands,
    domain::error::Error,
    error::AppError,
    export::{
        self,
        document::{Document, Size},
        table::Table,
        written_report,
        xlsx::workbook,
    },
    language::msg,
    pages::shell::request::{PageResult, PostedForm, Query, redirect},
    queries,
    server::{
        downloads::{Kind, XLSX, download, plain, set},
        turns::make,
    },
    visitor::{Facilitator, Keeper},
    wording::{
        network::{RecordList, View},
        to,
    },
};

/// A view of the dashboard as a file, or a record that the network keeps: `grid.csv`, `promises.xlsx`.
///
/// # Errors
/// [`Error::NotFound`] for a view or a kind of file that is not there; when it cannot be made.
pub async fn file(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let name: String = who.part("file")?;
    let (view, kind) = name.split_once('.').unwrap_or_default();
    let words = who.words();
    if let Some(list) = RecordList::read(view) {
        let table = export::records::table(&app, &who, list).await?;
        return send(&who, table, &words.text(list.title()), kind).await;
    }
    let view = View::read(view).ok_or(Error::NotFound)?;
    let asked = queries::network_query::network_query(&app, &who, form).await?;
    let table = export::views::table(&app, words, &asked, view).await?;
    let title = words.text(view.title());
    send(&who, table, &title, kind).await
}

/// `POST /networks/{network}/invitations/links.xlsx`: the links that a form made as a workbook, from which letters are made.
///
/// # Errors
/// When it cannot be made.
pub async fn links(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let words = who.words();
    match commands::register::hand_out(&app, &who, form).await {
        Ok(issued) => {
            let table = export::links::table(words, issued);
            send(&who, table, &words.text(msg::HAND_OUT_TITLE), "xlsx").await
        }
        // All of them were used or stopped meanwhile.
        Err(AppError::Invalid(_)) => {
            let invitations = to::in_network(who.network.id, "invitations");
            Ok(redirect(&invitations))
        }
        Err(error) => Err(error),
    }
}

/// The groups behind one statement as a file: `groups.csv`, `groups.xlsx`.
///
/// # Errors
/// [`Error::NotFound`] for a statement or a kind of file that is not there; when it cannot be made.
pub async fn theme_file(
    State(app): State<App>,
    who: Facilitator,
    Query(form): Query,
) -> PageResult {
    let (id, name): (String, String) = (who.part("statement")?, who.part("file")?);
    let kind = name.strip_prefix("groups.").ok_or(Error::NotFound)?;
    let asked = queries::network_query::network_query(&app, &who, form).await?;
    let table = export::views::behind(&app, who.words(), &asked, &id).await?;
    let statement = asked
        .questionnaire
        .as_deref()
        .and_then(|own| own.statement(&id));
    let (table, (_, statement)) = table.zip(statement).ok_or(Error::NotFound)?;
    send(&who, table, &statement.text, kind).await
}

/// A table as a CSV file or a workbook.
async fn send(who: &Facilitator, table: Table, title: &str, kind: &str) -> PageResult {
    let words = who.words();
    let short = |text: &str| -> String { plain(text).chars().take(60).collect() };
    let (title, network) = (title.to_owned(), short(&who.network.name));
    let name = format!(
        "{} {} {}",
        short(&title).trim(),
        network.trim(),
        who.visitor.today()
    );
    match kind {
        "csv" => {
            let pieces = export::csv::pieces(table, words);
            let pieces = pieces.map(|piece| piece.map_err(broken));
            Ok(download(
                Body::from_stream(stream::iter(pieces)),
                "text/csv; charset=utf-8",
                &format!("{name}.csv"),
            ))
        }
        "xlsx" => {
            let author = who.network.name.clone();
            let book = make(move || workbook(words, &title, &author, vec![table])).await?;
            Ok(download(book, XLSX, &format!("{name}.xlsx")))
        }
        _ => Err(Error::NotFound.into()),
    }
}

/// A file whose head is on its way can only be cut off; the log says why.
pub(crate) fn broken(stop: AppError) -> io::Error {
    tracing::error!(?stop, "a file broke off");
    io::Error::other("the file broke off")
}

/// The report in the address as a document, and a name for its file.
async fn written(app: &App, who: &Keeper) -> Result<(Document, String), AppError> {
    let written = queries::report::find(app, who).await?;
    let document = written_report::document(app, who, &written, Medium::Paper).await?;
    let title: String = plain(&written.title).chars().take(80).collect();
    Ok((document, format!("{} {}", title.trim(), written.to)))
}

async fn report_as(app: &App, who: &Keeper, Query(asked): Query, kind: Kind) -> PageResult {
    let (document, name) = written(app, who).await?;
    let file = set(app, document, kind, Size::read(asked.get("size"))).await?;
    let name = format!("{name}.{}", kind.ending());
    Ok(download(file, kind.media_type(), &name))
}

/// A report as a PDF.
///
/// # Errors
/// [`Error::NotFound`]; when it cannot be made.
pub async fn report_pdf(State(app): State<App>, who: Keeper, asked: Query) -> PageResult {
    report_as(&app, &who, asked, Kind::Pdf).await
}

/// The same for word processors.
///
/// # Errors
/// [`Error::NotFound`]; when it cannot be made.
pub async fn report_docx(State(app): State<App>, who: Keeper, asked: Query) -> PageResult {
    report_as(&app, &who, asked, Kind::Docx).await
}

/// The numbers of a report as a workbook.
///
/// # Errors
/// [`Error::NotFound`]; when it cannot be made.
pub async fn report_xlsx(State(app): State<App>, who: Keeper) -> PageResult {
    let (document, name) = written(&app, &who).await?;
    let words = who.words();
    let tables = written_report::tables(words, &document);
    let author = document.group.clone();
    let book = make(move || workbook(words, &document.title, &author, tables)).await?;
    Ok(download(book, XLSX, &format!("{name}.xlsx")))
}
