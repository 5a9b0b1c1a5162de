//! Files to take away, as answers to plain requests.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};

use crate::{
    commands::{App, Stop},
    export,
    pages::Answer,
    visitor::Coordinator,
};

/// The plan as a PDF, with where the group stood at its last audit.
///
/// # Errors
/// When it cannot be made.
pub async fn plan_pdf(State(app): State<App>, who: Coordinator) -> Answer {
    let plan = export::plan::gather(&app, &who).await?;
    let standing = export::plan::standing(&app, &who).await?;
    let words = who.words();
    let file =
        tokio::task::spawn_blocking(move || export::pdf::plan(words, &plan, standing.as_ref()))
            .await
            .map_err(|error| Stop::Fault(error.to_string()))??;
    Ok(download(file, "application/pdf", &file_name(&who, "pdf")))
}

/// The plan as CSV.
///
/// # Errors
/// When it cannot be made.
pub async fn plan_csv(State(app): State<App>, who: Coordinator) -> Answer {
    let plan = export::plan::gather(&app, &who).await?;
    let file = export::csv::plan(who.words(), &plan)?;
    Ok(download(
        file,
        "text/csv; charset=utf-8",
        &file_name(&who, "csv"),
    ))
}

/// "Action plan Mill Lane pantry 2026-11-21.pdf": the words people would use, and only letters file systems like.
fn file_name(who: &Coordinator, ending: &str) -> String {
    let plain = |text: &str| -> String {
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
    };
    let title = plain(&who.words().t("plan-file"));
    let group: String = plain(&who.organisation.name).chars().take(60).collect();
    format!("{title} {} {}.{ending}", group.trim(), who.visitor.today()).replace("  ", " ")
}

fn download(file: Vec<u8>, kind: &'static str, name: &str) -> Response {
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
        file,
    )
        .into_response()
}
