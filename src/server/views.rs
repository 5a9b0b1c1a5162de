//! The views of a network's dashboard as files.

use axum::extract::State;

use super::downloads::{XLSX, download, plain};
use crate::{
    commands::{App, Stop, dashboard},
    export::{self, table::workbook},
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
